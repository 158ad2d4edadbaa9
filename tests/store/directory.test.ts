import type { DirectoryItem } from '../../src/app/ports.ts';
import { targets, type StoreRig } from './targets.ts';

/** The register of roles and contacts in the store: the part of the contract that every store passes. */

const AT = Date.UTC(2026, 10, 22, 12);

const person = (index: number, over: Partial<DirectoryItem> = {}): DirectoryItem => ({
  section: 'people',
  id: `person-${index}`,
  index,
  doc: { id: `person-${index}`, name: `Åse Ødegård-Ærlig ${index}`, phone: null },
  ...over,
});
const people = (count: number): DirectoryItem[] => Array.from({ length: count }, (_, index) => person(index));

describe.each(Object.entries(targets))('%s', (name, make) => {
  let rig: StoreRig;
  beforeEach(async () => {
    rig = await make();
  });
  afterEach(() => rig.end());

  test('where none was brought in there is no head, and no version has entries', async () => {
    expect(await rig.a.directoryHead()).toBeUndefined();
    expect(await rig.a.directoryItems(1)).toEqual([]);
  });

  test('what one instance brings in the other sees, by section and place, letter by letter', async () => {
    const items = [
      person(1),
      person(0),
      { section: 'meta', id: 'meta', index: 0, doc: { id: 'd-ikt', note: 'Blåbærsyltetøy «på» brød' } },
      { section: 'onCall.lastResortLeaderId', id: 'onCall.lastResortLeaderId', index: 0, doc: 'åse' },
      person(2, { id: 'Øyvind/Ærlig #2?' }),
    ];
    expect(await rig.a.saveDirectory(null, items, AT)).toEqual({ version: 1, importedAt: AT });
    expect(await rig.b.directoryHead()).toEqual({ version: 1, importedAt: AT });
    expect(await rig.b.directoryItems(1)).toEqual([items[2], items[3], items[1], items[0], items[4]]);
  });

  test('eleven entries come in the order of their places, not of their digits', async () => {
    await rig.a.saveDirectory(null, people(11).toReversed(), AT);
    expect((await rig.b.directoryItems(1)).map(({ index }) => index)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  test('a new version counts from one moment; the one before can still be read, the fourth before is gone', async () => {
    for (let version = 1; version <= 4; version++)
      expect(
        await rig.a.saveDirectory(version === 1 ? null : version - 1, people(version), AT + version),
      ).toEqual({ version, importedAt: AT + version });
    expect(await rig.b.directoryHead()).toEqual({ version: 4, importedAt: AT + 4 });
    const counts = await Promise.all([1, 2, 3, 4, 5].map((version) => rig.b.directoryItems(version)));
    expect(counts.map((items) => items.length)).toEqual([0, 2, 3, 4, 0]);
  });

  test.each([null, 2, 7])(
    'decided on version %p where 1 counts: conflict, and nothing changed',
    async (on) => {
      await rig.a.saveDirectory(null, people(2), AT);
      expect(await rig.b.saveDirectory(on, people(5), AT + 1)).toBe('conflict');
      expect(await rig.a.directoryHead()).toEqual({ version: 1, importedAt: AT });
      expect(await rig.a.directoryItems(1)).toHaveLength(2);
      expect(await rig.a.directoryItems(2)).toEqual([]);
    },
  );

  test('a first one that was decided on a version is a conflict', async () => {
    expect(await rig.a.saveDirectory(1, people(1), AT)).toBe('conflict');
    expect(await rig.a.directoryHead()).toBeUndefined();
  });

  test('of two who bring one in at once one wins, and all of it is that one’s', async () => {
    const [first, second] = [people(40), people(40).map((item) => ({ ...item, doc: { by: 'b' } }))];
    const both = await Promise.all([
      rig.a.saveDirectory(null, first, AT),
      rig.b.saveDirectory(null, second, AT + 1),
    ]);
    expect(both.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    const won = both[0] === 'conflict' ? second : first;
    expect(await rig.a.directoryItems(1)).toEqual(won);
    // The one who lost looks again, and is not in the way of anybody.
    expect(await rig.b.saveDirectory(1, people(1), AT + 2)).toMatchObject({ version: 2 });
    expect(await rig.a.directoryItems(2)).toEqual(people(1));
  });

  test('all or none: where one entry cannot be kept the version before counts, with all of its entries', async () => {
    await rig.a.saveDirectory(null, people(3), AT);
    const broken = [...people(200), person(200, { doc: { n: 1n } })];
    await expect(rig.a.saveDirectory(1, broken, AT + 1)).rejects.toThrow();
    expect(await rig.b.directoryHead()).toEqual({ version: 1, importedAt: AT });
    expect(await rig.b.directoryItems(1)).toEqual(people(3));
    expect(await rig.b.saveDirectory(1, people(4), AT + 2)).toMatchObject({ version: 2 });
    expect(await rig.a.directoryItems(2)).toEqual(people(4));
  });

  // Three to a page would be 1,667 requests, more than a store may take for one look.
  const many = name.includes('small') ? 200 : 5_000;
  test(`${many} people`, async () => {
    const items = people(many);
    expect(await rig.a.saveDirectory(null, items, AT)).toMatchObject({ version: 1 });
    const read = await rig.b.directoryItems(1);
    expect(read).toHaveLength(many);
    expect(read.at(-1)).toEqual(items.at(-1));
  });

  describe('every rota that counted is kept, with who brought it in', () => {
    const rota = (who: string): DirectoryItem[] => [
      { section: '$outline', id: '$outline', index: 0, doc: [{ path: ['onCall', 'leader'], rows: null }] },
      { section: 'onCall.leader', id: 'onCall.leader', index: 0, doc: who },
      person(0),
    ];
    const told = async (from: number, to = from): Promise<unknown[][]> =>
      (await rig.b.rotas(from, to)).map(({ version, since, by, items }) => [
        version,
        since,
        by,
        items.find(({ section }) => section === 'onCall.leader')?.doc,
      ]);

    test('where none was brought in none counted', async () => {
      expect(await told(AT)).toEqual([]);
    });

    test('who counted at an instant, also when the versions themselves are long gone', async () => {
      for (let n = 1; n <= 6; n++)
        await rig.a.saveDirectory(n === 1 ? null : n - 1, rota(`p${n}`), AT + n * 1000, `by-${n}`);
      expect(await told(AT + 999)).toEqual([]);
      for (let n = 1; n <= 6; n++) {
        const counted = [[n, AT + n * 1000, `by-${n}`, `p${n}`]];
        expect(await told(AT + n * 1000)).toEqual(counted);
        expect(await told(AT + n * 1000 + 999)).toEqual(counted);
      }
      expect(await told(AT + 1e9)).toEqual([[6, AT + 6000, 'by-6', 'p6']]);
      expect((await told(AT + 2500, AT + 4000)).map(([version]) => version)).toEqual([2, 3, 4]);
      expect((await told(AT, AT + 1000)).map(([version]) => version)).toEqual([1]);
      const [first] = await rig.b.rotas(AT + 1000, AT + 1000);
      // The rota alone, not the people.
      expect(first?.items.map(({ section }) => section)).toEqual(['$outline', 'onCall.leader']);
    });

    test('a clock that goes back changes nothing of what was', async () => {
      await rig.a.saveDirectory(null, rota('first'), AT);
      expect(await rig.b.saveDirectory(1, rota('second'), AT - 60_000)).toEqual({
        version: 2,
        importedAt: AT + 1,
      });
      expect(await told(AT)).toEqual([[1, AT, null, 'first']]);
      expect(await told(AT + 1)).toEqual([[2, AT + 1, null, 'second']]);
    });

    test('what lost a conflict never counted (fault 29)', async () => {
      await rig.a.saveDirectory(null, rota('first'), AT);
      await Promise.all([
        rig.a.saveDirectory(1, rota('one'), AT + 1000, 'one'),
        rig.b.saveDirectory(1, rota('other'), AT + 1000, 'other'),
      ]);
      const counted = await told(AT, AT + 2000);
      expect(counted).toHaveLength(2);
      const by = counted[1]?.[2];
      expect(['one', 'other']).toContain(by);
      expect(counted[1]).toEqual([2, AT + 1000, by, by]);
    });
  });

  test('emptying the store leaves the directory alone', async () => {
    await rig.a.saveDirectory(null, people(2), AT);
    await rig.a.reset();
    expect(await rig.b.directoryHead()).toMatchObject({ version: 1 });
    expect(await rig.b.directoryItems(1)).toHaveLength(2);
  });
});
