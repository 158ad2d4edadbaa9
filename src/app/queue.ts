import { inOrder, isInQueue } from '../domain/ticket/queue.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { QueueAsked } from '../domain/understanding/desk-words.ts';
import { openTickets } from './open-tickets.ts';
import type { Clock, Directories, Store } from './ports.ts';

/** As many as a card holds that is read on a telephone. */
const SHOWN = 10;

/** What is shown of a list, and how long it is. */
export type Queue = { readonly page: number; readonly tickets: readonly Ticket[]; readonly total: number };

/** The lists of the desk, read anew each time: fresh to the last write of this store. A page beyond the last is the last. */
export const createQueues =
  ({
    store,
    clock,
    directories,
  }: {
    readonly store: Pick<Store, 'openTickets'>;
    readonly clock: Pick<Clock, 'sleep' | 'now'>;
    readonly directories: Directories;
  }) =>
  async ({ which, page: asked }: QueueAsked, personId: string): Promise<Queue> => {
    const directory = directories.current();
    const now = clock.now();
    const found: Ticket[] = [];
    for await (const page of openTickets({ store, clock }, directory.tenantId))
      found.push(...page.filter((ticket) => isInQueue(ticket, which, personId, directory, now)));
    const page = Math.min(asked, Math.max(1, Math.ceil(found.length / SHOWN)));
    return {
      page,
      tickets: inOrder(found).slice((page - 1) * SHOWN, page * SHOWN),
      total: found.length,
    };
  };

export type Queues = ReturnType<typeof createQueues>;
