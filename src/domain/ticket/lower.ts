import type { TicketDecision, TicketFacts } from './decision.ts';
import { holder, receipt, refreshOthers, responder, refresh, say, sayReporter } from './rows.ts';
import type { Ticket } from './ticket.ts';

/** The priority may fall by a human alone, or by the reporter's own quick correction (domain.md 2.6). */

/** Corrected in time: the page is taken back, and on-call is told that it need not come. */
export function lower(
  corrected: Ticket,
  before: Ticket,
  revision: number,
  { now }: TicketFacts,
): TicketDecision {
  const lowered: Ticket = { ...corrected, paging: null, watch: null };
  const paged = before.paging !== null;
  return {
    ticket: lowered,
    events: [{ at: now, what: 'priorityLowered', by: null }],
    effects: [
      ...sayReporter(lowered, `lowered:${revision}`, { id: 'M81', paged }, now),
      ...receipt(lowered, `lowered:${revision}:receipt`, now, null),
      ...(paged
        ? [
            say(
              `lowered:${revision}:responder`,
              responder(before),
              { id: 'M82', priority: lowered.priority },
              null,
              now,
            ),
          ]
        : []),
      ...refreshOthers(lowered, revision, now),
    ],
  };
}

/** Too late, or somebody has it: it stays as it is, and whoever has it decides. */
export function propose(ticket: Ticket, revision: number, { now }: TicketFacts): TicketDecision {
  const to = holder(ticket);
  const { proposedPriority } = ticket;
  return {
    ticket,
    events: [{ at: now, what: `proposed:${proposedPriority ?? ticket.priority}`, by: null }],
    effects: [
      ...sayReporter(ticket, `proposed:${revision}`, { id: 'M83' }, now),
      ...(to === null || proposedPriority === null
        ? []
        : [say(`proposed:${revision}:holder`, to, { id: 'M84', priority: proposedPriority }, null, now)]),
      ...refresh(ticket, revision, now),
    ],
  };
}
