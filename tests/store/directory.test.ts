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

  test('emptying the store leaves the directory alone', async () => {
    await rig.a.saveDirectory(null, people(2), AT);
    await rig.a.reset();
    expect(await rig.b.directoryHead()).toMatchObject({ version: 1 });
    expect(await rig.b.directoryItems(1)).toHaveLength(2);
  });
});
