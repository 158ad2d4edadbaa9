import type { TicketDecision, TicketFacts } from '../ticket/decision.ts';
import { refresh, sayReporter } from '../ticket/rows.ts';
import { isUnresolved, type Ticket } from '../ticket/ticket.ts';
import { askedOf } from './approval.ts';
import { approvalCards } from './rows.ts';
import { startApproval } from './start.ts';

/**
 * The requester has said more about a restore. While nobody has decided, the cards show what is asked now, anew, and an
 * answer to the old ones counts no more; what was approved is void, and is asked again (F48). What does not change the
 * request (a phone number) changes nothing of it.
 */
export function requestChanged(
  before: Ticket,
  after: Ticket,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const none = { ticket: after, events: [], effects: refresh(after, revision, now) };
  if (after.approval === null || askedOf(before) === askedOf(after)) return none;
  if (after.state === 'waitingApproval')
    return {
      ticket: after,
      events: [{ at: now, what: 'approvalChanged', by: null }],
      effects: [
        ...refresh(after, revision, now).filter((row) => row.kind === 'card' && row.view.card !== 'approval'),
        ...approvalCards(after, `changed:${revision}`, 'post', now),
      ],
    };
  // What the desk has carried out already is done.
  if (after.approval.state !== 'approved' || !isUnresolved(after)) return none;
  const anew = startApproval(after, after.approval.round + 1, revision, facts);
  return {
    ticket: anew.ticket,
    events: [{ at: now, what: 'approvalVoided', by: null }, ...anew.events],
    effects: [
      ...sayReporter(after, `voided:${revision}`, { id: 'M152' }, now),
      ...refresh(anew.ticket, revision, now).filter(
        (row) => row.kind === 'card' && row.view.card !== 'approval',
      ),
      ...anew.effects,
    ],
  };
}
