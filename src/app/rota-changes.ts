import type { Directory } from '../domain/directory/directory.ts';
import { directoryFrom, fileOf, itemsOf } from '../domain/directory/items.ts';
import type { OnCall } from '../domain/directory/schema.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import type { Clock, Directories, Store } from './ports.ts';

/** More who publish at the same moment are left to the next attempt of the row. */
const MOST_CONFLICTS = 5;

/** What is made of the rota as it is: other overrides and an answer, or an answer alone. */
export type RotaEdit<T> = { readonly overrides: OnCall['overrides'] | null; readonly answer: T };

/**
 * Changes the overrides of the rota in the store, on what they are then: of two at once the second does it on what the
 * first left (fault 29). Where the store has no directory, nothing can be changed: `notStored`.
 */
export function createRotaChanges({
  store,
  clock,
  directories,
}: {
  readonly store: Pick<Store, 'directoryHead' | 'directoryItems' | 'saveDirectory'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly directories: Pick<Directories, 'fresh'>;
}) {
  /**
   * @param by who changes it, for the history
   * @param edit pure: it may be asked more than once
   * @throws when others have changed it each time meanwhile, or the store does not answer
   */
  return async function change<T>(
    by: string,
    edit: (directory: Directory, now: EpochMs) => RotaEdit<T>,
  ): Promise<T | 'notStored'> {
    for (let round = 0; round < MOST_CONFLICTS; round++) {
      const head = await store.directoryHead();
      if (head === undefined) return 'notStored';
      const items = await store.directoryItems(head.version);
      const now = clock.now();
      const { overrides, answer } = edit(directoryFrom(items, head.version), now);
      if (overrides === null) return answer;
      const file = fileOf(items, head.version);
      const onCall = { ...(file['onCall'] as object), overrides };
      const saved = await store.saveDirectory(head.version, itemsOf({ ...file, onCall }), now, by);
      if (saved === 'conflict') continue;
      // What is paged from now on goes by it, at this instance at once.
      await directories.fresh();
      return answer;
    }
    throw new Error(`The rota was changed ${MOST_CONFLICTS} times meanwhile`);
  };
}

export type RotaChanges = ReturnType<typeof createRotaChanges>;
