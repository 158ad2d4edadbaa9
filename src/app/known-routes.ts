import { recipients } from '../domain/on-call/chain.ts';
import type { ContactRoute } from '../domain/on-call/contact-routes.ts';
import type { Clock, Directories, Store } from './ports.ts';

export type KnownRoutesDeps = {
  readonly store: Pick<Store, 'contactRoutes'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly directories: Directories;
};

/**
 * The verified channels of everyone who can be paged, as they were last read: for the one page that must leave while the
 * store does not answer (promise 2). Everything else reads them from the store.
 */
export function createKnownRoutes({ store, clock, directories }: KnownRoutesDeps) {
  let known: ReadonlyMap<string, readonly ContactRoute[]> = new Map();
  return {
    of: (personId: string): readonly ContactRoute[] => known.get(personId) ?? [],

    /** @throws where the store does not answer; what was read last stays */
    async refresh(): Promise<void> {
      const ids = recipients('everyone', clock.now(), directories.current().onCall);
      known = new Map(
        await Promise.all(ids.map(async (id) => [id, (await store.contactRoutes(id)).routes] as const)),
      );
    },
  };
}

export type KnownRoutes = ReturnType<typeof createKnownRoutes>;
