import fc from 'fast-check';
import demo from '../../../demo/directory.json' with { type: 'json' };
import { countsOf, directoryFrom, fileOf, itemsOf } from '../../../src/domain/directory/items.ts';
import { demoFile } from './demo-file.ts';

/** A directory file as entries of a store, and back. */

const parts = itemsOf(demo);
const sections = [...new Set(parts.map(({ section }) => section))];

test('there and back it is the same, with what this program does not know of and in the same order', () => {
  expect(JSON.stringify(fileOf(parts, demo.meta.version))).toBe(JSON.stringify(demo));
  expect(JSON.stringify(fileOf(structuredClone(parts).toReversed(), 1))).toBe(JSON.stringify(demo));
});

test('the version is the store’s, so that the entries of one file are always the same', () => {
  const third = fileOf(parts, 3);
  expect(third).toEqual({ ...demo, meta: { ...demo.meta, version: 3 } });
  expect(itemsOf(third)).toEqual(parts);
  expect(directoryFrom(parts, 3)).toMatchObject({ version: 3, tenantId: demo.meta.tenantId });
});

test('each list is a section of its own, the rota’s begin with onCall, and each id is there once in its section', () => {
  expect(sections).toEqual(
    expect.arrayContaining([
      'meta',
      'people',
      'roles.systemRoles',
      'roles.deputies',
      'onCall.cycle',
      'onCall.swaps',
      'onCall.overrides',
      'contacts',
    ]),
  );
  const keys = parts.map(({ section, id }) => `${section}|${id}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(
    sections
      .filter((section) => /cycle|swap|override|rota|handover|lastResort/.test(section))
      .every((section) => section.startsWith('onCall.')),
  ).toBe(true);
});

test('an empty list comes back empty, and what is left out stays left out', () => {
  const file = demoFile(({ onCall, roles }) => {
    onCall.swaps = [];
    roles.deputies = [];
  });
  expect(fileOf(itemsOf(file), 1)).toEqual(file);
  expect(countsOf(itemsOf(file))).toMatchObject({ people: 136, 'roles.deputies': 0, 'onCall.swaps': 0 });
  expect(fileOf(itemsOf(file), 1)).not.toHaveProperty('lexicon');
});

test.each([
  ['a row of the people', (index: number) => parts[index]?.section === 'people'],
  ['what names the sections', (index: number) => index === 0],
  ['a section that is no list', (index: number) => parts[index]?.section === 'onCall.cycle'],
])('where %s is missing it is no directory', (_name, isMissing) => {
  const missing = parts.findIndex((_part, index) => isMissing(index));
  expect(missing).toBeGreaterThanOrEqual(0);
  expect(() => directoryFrom(parts.toSpliced(missing, 1), 1)).toThrow();
});

test('any file comes back as it was', () => {
  const rows = fc.array(
    fc.oneof(fc.string(), fc.jsonValue(), fc.record({ id: fc.string(), name: fc.string() })),
  );
  const group = fc.dictionary(fc.string(), fc.oneof(rows, fc.jsonValue()));
  const file = fc.record({
    meta: fc.record({ id: fc.string(), version: fc.constant(5) }),
    people: rows,
    roles: group,
    onCall: group,
    extra: fc.jsonValue(),
  });
  fc.assert(
    fc.property(file, (given) => {
      const read = JSON.parse(JSON.stringify(given)) as Record<string, unknown>;
      const items = itemsOf(read);
      const keys = items.map(({ section, id }) => `${section}\n${id}`);
      expect(new Set(keys).size).toBe(keys.length);
      const back = fileOf(items, 5);
      for (const key of ['roles', 'onCall'])
        // A group without parts has nothing to say.
        if (Object.keys(read[key] as object).length === 0) Reflect.deleteProperty(read, key);
      expect(back).toEqual(read);
    }),
  );
});
