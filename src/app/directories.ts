import type { Directory } from '../domain/directory/directory.ts';
import { directoryFrom, VERSIONS_KEPT } from '../domain/directory/items.ts';
import type { Directories, Log, Store } from './ports.ts';

/** How often an instance looks whether the directory was changed: with the reading itself well below a minute. */
export const REFRESH_MS = 30_000;

type Deps = {
  readonly store: Pick<Store, 'directoryHead' | 'directoryItems'>;
  readonly log: Pick<Log, 'info' | 'error'>;
};

/** The directory that a running instance holds, and looks after. */
export type LiveDirectories = Directories & {
  /** False until the store has answered for the first time, where there is no file: `current` throws until then. */
  readonly isHeld: () => boolean;
  /** Takes in what was imported since. Never rejects: what goes wrong is logged, and what was held stays. */
  readonly refresh: () => Promise<void>;
};

/** A snapshot with the version of the store that it was read from; null where it is a file's. */
type Held = { readonly directory: Directory; readonly version: number | null };

/** Why what the store has is not taken in. */
class Unusable extends Error {}

/**
 * The snapshot that text is understood against, renewed from the store. What cannot be read, and what is of another
 * tenant, never takes the place of what is held: its tickets would be out of reach.
 */
export function createDirectories({ store, log }: Deps, start: Held | null): LiveDirectories {
  let held = start;
  /** A version that could not be used is tried again now and then, not at every press, and is logged once. */
  let refused: number | null = null;
  let failing = false;

  async function renew(again: boolean): Promise<void> {
    const head = await store.directoryHead();
    // Two looks may be under way: the older one must not undo what the newer one has found.
    const isNew = (version: number): boolean => version > (held?.version ?? 0);
    if (head === undefined && held === null) throw new Error('The store has no directory');
    if (head === undefined || !isNew(head.version) || (head.version === refused && !again)) return;
    try {
      const directory = await readVersion(store, head.version);
      if (held !== null && directory.tenantId !== held.directory.tenantId)
        throw new Unusable('Another tenant');
      if (!isNew(head.version)) return;
      held = { directory, version: head.version };
      log.info('directory.loaded', { source: 'store', version: head.version });
    } catch (cause) {
      if (!(cause instanceof Unusable)) throw cause;
      if (head.version !== refused)
        log.error('directory.refused', { version: head.version, held: held?.version ?? null }, cause);
      refused = head.version;
    }
  }

  /** Logged when it begins to fail and when it works again, and not at every look between. */
  async function look(again: boolean): Promise<void> {
    try {
      await renew(again);
      if (failing) log.info('directory.readable');
      failing = false;
    } catch (cause) {
      if (!failing) log.error('directory.unreadable', { held: held?.version ?? null }, cause);
      failing = true;
      throw cause;
    }
  }

  /** Whoever asks while a look is under way may ask after an import that it missed: they share the one after it. */
  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;
  const begin = (): Promise<void> => {
    running = look(false).finally(() => {
      running = null;
    });
    return running;
  };
  const lookNow = (): Promise<void> => {
    if (running === null) return begin();
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = null;
        return begin();
      });
    return waiting;
  };

  const current = (): Directory => {
    if (held === null) throw new Error('No directory yet');
    return held.directory;
  };

  return {
    current,
    isHeld: () => held !== null,
    async fresh() {
      await lookNow();
      return current();
    },
    async refresh() {
      await look(true).catch(() => undefined);
    },
  };
}

/** @throws Unusable where its entries are no directory that this program can read */
async function readVersion(store: Deps['store'], version: number): Promise<Directory> {
  const items = await store.directoryItems(version);
  try {
    return directoryFrom(items, version);
  } catch (cause) {
    throw new Unusable('Cannot be read', { cause });
  }
}

/**
 * The directory in a store: the one that counts or, where this program cannot read that, the one before it.
 * @returns null where none was brought in, or none can be read; the log says which
 */
export async function storedDirectory({ store, log }: Deps): Promise<Held | null> {
  const head = await store.directoryHead();
  if (head === undefined) return null;
  for (let version = head.version; version > head.version - VERSIONS_KEPT && version > 0; version--) {
    try {
      return { directory: await readVersion(store, version), version };
    } catch (cause) {
      if (!(cause instanceof Unusable)) throw cause;
      log.error('directory.refused', { version, held: null }, cause);
    }
  }
  return null;
}

/**
 * Opens the directory at the start: the store's counts where there is one, otherwise the file's. A store that does not
 * answer yet is waited for: with the file's, so that reports are taken and nothing that needs authority is decided; where
 * there is no file with none, and the program says that it is not ready.
 * @param file reads the file of the settings; null where none is given
 * @returns null where the store has none, and there is no file
 */
export async function openDirectories(
  deps: Deps,
  file: (() => Directory) | null,
): Promise<LiveDirectories | null> {
  const { log } = deps;
  const stored = await storedDirectory(deps).catch((cause: unknown) => {
    log.error('directory.unreadable', { held: null }, cause);
    return 'noAnswer' as const;
  });
  if (stored !== null && stored !== 'noAnswer') {
    log.info('directory.loaded', { source: 'store', version: stored.version });
    return createDirectories(deps, stored);
  }
  if (file === null) return stored === null ? null : createDirectories(deps, null);
  const directory = file();
  log.info('directory.loaded', { source: 'file', version: directory.version });
  return createDirectories(deps, { directory, version: null });
}
