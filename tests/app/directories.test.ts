import type { DirectoryItem, Store } from '../../src/app/ports.ts';
import { createDirectories, openDirectories, REFRESH_MS } from '../../src/app/directories.ts';
import { itemsOf } from '../../src/domain/directory/items.ts';
import { demoFile } from '../domain/directory/demo-file.ts';
import { demoDirectory } from '../harness/directory.ts';
import { recordingLog } from '../harness/log.ts';

/** How a running instance keeps up with the directory in the store, and what it never takes in. */

type Versions = {
  items: Map<number, readonly DirectoryItem[]>;
  isDown: boolean;
  looks: number;
  reads: number;
  /** The first look is answered when this is done, with what was there when it began. */
  first: Promise<void>;
};

/** A store with versions of the directory, that can be out of reach. */
function storeOf(): Versions & Pick<Store, 'directoryHead' | 'directoryItems'> {
  const store = {
    items: new Map<number, readonly DirectoryItem[]>(),
    isDown: false,
    looks: 0,
    reads: 0,
    first: Promise.resolve(),
    async directoryHead() {
      store.looks += 1;
      if (store.isDown) throw new Error('down');
      const version = Math.max(0, ...store.items.keys());
      if (store.looks === 1) await store.first;
      return version === 0 ? undefined : { version, importedAt: 0 };
    },
    async directoryItems(version: number) {
      store.reads += 1;
      if (store.isDown) throw new Error('down');
      return store.items.get(version) ?? [];
    },
  };
  return store;
}

const named = (name: string): DirectoryItem[] =>
  itemsOf(
    demoFile((file) => {
      const [first] = file.people;
      if (first !== undefined) first.name = name;
    }),
  );
const ofAnotherTenant = (): DirectoryItem[] =>
  itemsOf(
    demoFile((file) => {
      file.meta.tenantId = '11111111-1111-4111-8111-111111111111';
    }),
  );
const unreadable = (): DirectoryItem[] => named('x').map((item) => ({ ...item, doc: 7 }));

function rig() {
  const store = storeOf();
  const { log, lines, errors } = recordingLog();
  const directories = createDirectories({ store, log }, { directory: demoDirectory(), version: null });
  const nameNow = (): string | undefined => directories.current().people[0]?.name;
  const codes = (): string[] => lines.map(({ code }) => code);
  return { store, log, lines, errors, codes, directories, nameNow };
}

test('it is looked for often enough that a change is seen within a minute', () => {
  expect(REFRESH_MS).toBeLessThanOrEqual(30_000);
});

test('a look takes in a new version, and reads no version twice', async () => {
  const { store, directories, nameNow, lines } = rig();
  await directories.refresh();
  expect(nameNow()).toBe('Hilde Fossum');
  store.items.set(1, named('Åse Ærlig'));
  await directories.refresh();
  await directories.refresh();
  expect(nameNow()).toBe('Åse Ærlig');
  expect(directories.current().version).toBe(1);
  expect(store.reads).toBe(1);
  expect(lines).toMatchObject([{ code: 'directory.loaded', source: 'store', version: 1 }]);
});

test('what is asked for fresh is as the store has it then, and what is held is never older afterwards', async () => {
  const { store, directories, nameNow } = rig();
  store.items.set(1, named('First'));
  expect((await directories.fresh()).people[0]?.name).toBe('First');
  store.items.set(2, named('Second'));
  expect(nameNow()).toBe('First');
  expect((await directories.fresh()).people[0]?.name).toBe('Second');
  expect(nameNow()).toBe('Second');
});

test('who asks while a look is under way gets the answer of one that began after the question, and many share it', async () => {
  const { store, directories } = rig();
  const { promise, resolve } = Promise.withResolvers<undefined>();
  store.first = promise;
  store.items.set(1, named('First'));
  const before = directories.fresh();
  store.items.set(2, named('Second'));
  const after = Promise.all(Array.from({ length: 50 }, () => directories.fresh()));
  resolve(undefined);
  await before;
  expect((await after).map(({ people }) => people[0]?.name)).toEqual(
    Array.from({ length: 50 }, () => 'Second'),
  );
  expect(store.looks).toBe(2);
});

test('the store does not answer: what is held stays, and it is logged when it begins and when it ends', async () => {
  const { store, directories, nameNow, codes } = rig();
  store.items.set(1, named('First'));
  await directories.refresh();
  store.isDown = true;
  await directories.refresh();
  await directories.refresh();
  await expect(directories.fresh()).rejects.toThrow('down');
  expect(nameNow()).toBe('First');
  store.isDown = false;
  store.items.set(2, named('Second'));
  await directories.refresh();
  expect(nameNow()).toBe('Second');
  expect(codes()).toEqual([
    'directory.loaded',
    'directory.unreadable',
    'directory.loaded',
    'directory.readable',
  ]);
});

test.each([
  ['that cannot be parsed', unreadable],
  ['of which rows are missing', () => named('x').slice(0, -1)],
  ['of another tenant', ofAnotherTenant],
])(
  'a directory %s does not take the place of the good one; logged once, tried again, and the next one counts',
  async (_name, bad) => {
    const { store, directories, nameNow, codes } = rig();
    store.items.set(1, named('Good'));
    await directories.refresh();
    store.items.set(2, bad());
    await directories.refresh();
    expect((await directories.fresh()).people[0]?.name).toBe('Good');
    const { reads } = store;
    await directories.fresh();
    expect(store.reads).toBe(reads);
    await directories.refresh();
    expect(store.reads).toBe(reads + 1);
    expect(codes()).toEqual(['directory.loaded', 'directory.refused']);
    store.items.set(3, named('Next'));
    await directories.refresh();
    expect(nameNow()).toBe('Next');
  },
);

test('a version whose rows have not all arrived is read when they have', async () => {
  const { store, directories, nameNow } = rig();
  store.items.set(1, named('First').slice(0, -1));
  await directories.refresh();
  expect(nameNow()).toBe('Hilde Fossum');
  store.items.set(1, named('First'));
  await directories.refresh();
  expect(nameNow()).toBe('First');
});

describe('at the start', () => {
  const file = () => demoDirectory();
  const opened = async (
    prepare: (store: ReturnType<typeof storeOf>) => void,
    from: (() => ReturnType<typeof file>) | null,
  ) => {
    const store = storeOf();
    prepare(store);
    const { log, lines } = recordingLog();
    const directories = await openDirectories({ store, log }, from);
    return { name: directories?.current().people[0]?.name, lines, directories, store };
  };

  test('the store’s counts, and the file is not even read', async () => {
    const never = () => {
      throw new Error('read');
    };
    const { name, lines } = await opened((store) => store.items.set(4, named('Stored')), never);
    expect(name).toBe('Stored');
    expect(lines).toMatchObject([{ code: 'directory.loaded', source: 'store', version: 4 }]);
  });

  test('without one the file’s', async () => {
    const { name, lines } = await opened(() => undefined, file);
    expect(name).toBe('Hilde Fossum');
    expect(lines).toMatchObject([{ code: 'directory.loaded', source: 'file', version: 1 }]);
  });

  test('without both there is none', async () => {
    expect((await opened(() => undefined, null)).directories).toBeNull();
  });

  test('where the newest cannot be read the one before it is used, and said', async () => {
    const { name, lines } = await opened(
      (store) => store.items.set(3, named('Before')).set(4, unreadable()),
      file,
    );
    expect(name).toBe('Before');
    expect(lines.map(({ code }) => code)).toEqual(['directory.refused', 'directory.loaded']);
  });

  const down = (store: ReturnType<typeof storeOf>): void => {
    store.isDown = true;
  };

  test('a store that does not answer: the file’s until it does', async () => {
    const { name, directories, store } = await opened(down, file);
    expect(name).toBe('Hilde Fossum');
    await expect(directories?.fresh()).rejects.toThrow('down');
    store.isDown = false;
    store.items.set(1, named('Stored'));
    expect((await directories?.fresh())?.people[0]?.name).toBe('Stored');
  });

  test('and without a file none until it does; a store that then has none is no directory either', async () => {
    const store = storeOf();
    down(store);
    const { log } = recordingLog();
    const directories = await openDirectories({ store, log }, null);
    expect(directories?.isHeld()).toBe(false);
    expect(() => directories?.current()).toThrow('No directory yet');
    store.isDown = false;
    await directories?.refresh();
    await expect(directories?.fresh()).rejects.toThrow('no directory');
    store.items.set(1, named('Stored'));
    await directories?.refresh();
    expect(directories?.isHeld()).toBe(true);
    expect(directories?.current().people[0]?.name).toBe('Stored');
  });
});
