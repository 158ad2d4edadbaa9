import { ticketPartition, type TicketDecision, type TicketFacts } from '../domain/ticket/decision.ts';
import { withLastEvent } from '../domain/ticket/history.ts';
import { withoutLeaver } from '../domain/ticket/leave.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { Facts } from './facts.ts';
import type { Clock, Directories, Row, Store, Stored } from './ports.ts';

export type TicketDeps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly directories: Directories;
  readonly facts: Facts;
};

/** The ticket as committed, its revision, and the rows that must now be carried out. */
export type Carried = { readonly stored: Stored<Ticket> | undefined; readonly rows: readonly Row[] };

/** Undefined means that there is nothing to do. */
export type DecideTicket = (
  stored: Stored<Ticket> | undefined,
  facts: TicketFacts,
) => Promise<TicketDecision | undefined>;

/** More than any honest race needs; a loop beyond it is a fault. */
const MOST_CONFLICTS = 25;

/** Load, decide, commit; on a conflict decide again on what the other left. */
export function ticketRuns({ store, clock, facts, directories }: TicketDeps) {
  return {
    partitionOf: (ticketId: string): string => ticketPartition(directories.current().tenantId, ticketId),

    /**
     * Runs one decision against a ticket until it is committed.
     * @param receipt names the command; seen already = nothing is done again
     */
    run: async (partition: string, receipt: string, decide: DecideTicket): Promise<Carried> => {
      for (let round = 0; round < MOST_CONFLICTS; round++) {
        const [stored, known] = await Promise.all([store.loadTicket(partition), facts.gather()]);
        const decided = await decide(stored, known);
        if (decided === undefined) return { stored, rows: [] };
        const decision = withLastEvent(withoutLeaver(stored?.value, decided));
        const committed = await store.commit(
          {
            partition,
            expected: stored?.version ?? null,
            state: { of: 'ticket', ticket: decision.ticket },
            receipts: [receipt],
            events: decision.events,
            outbox: decision.effects,
          },
          clock.now(),
        );
        if (committed.outcome === 'seen') return { stored: await store.loadTicket(partition), rows: [] };
        if (committed.outcome === 'committed')
          return {
            stored: { value: decision.ticket, version: committed.version, revision: committed.revision },
            rows: committed.rows,
          };
      }
      throw new Error(`No commit after ${MOST_CONFLICTS} conflicts`);
    },
  };
}

export type TicketRuns = ReturnType<typeof ticketRuns>;
