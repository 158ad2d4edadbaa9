import { inOrder, isInQueue } from '../domain/ticket/queue.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { QueueName } from '../domain/understanding/desk-words.ts';
import { openTickets } from './open-tickets.ts';
import type { Clock, Directories, Store } from './ports.ts';

/** As many as a card holds that is read on a telephone; those that press most. */
const SHOWN = 10;

/** What is shown of a list, and how long it is. */
export type Queue = { readonly tickets: readonly Ticket[]; readonly total: number };

/** The lists of the desk, read anew each time: fresh to the last write of this store. */
export const createQueues =
  ({
    store,
    clock,
    directories,
  }: {
    readonly store: Pick<Store, 'openTickets'>;
    readonly clock: Pick<Clock, 'sleep'>;
    readonly directories: Directories;
  }) =>
  async (which: QueueName, personId: string): Promise<Queue> => {
    const directory = directories.current();
    const found: Ticket[] = [];
    for await (const page of openTickets({ store, clock }, directory.tenantId))
      found.push(...page.filter((ticket) => isInQueue(ticket, which, personId, directory)));
    return { tickets: inOrder(found).slice(0, SHOWN), total: found.length };
  };

export type Queues = ReturnType<typeof createQueues>;
