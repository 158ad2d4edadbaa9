import { reporterOf, type TicketDecision, type TicketFacts } from './decision.ts';
import type { Effect } from '../effects.ts';
import { countAgain, foldRows, refresh, refreshReceipt, sayReporter, toReporter } from './rows.ts';
import { withoutState, type Ticket } from './ticket.ts';

type Left = NonNullable<Ticket['left']>['as'];

/**
 * A reporter takes back what others report too: «avbryt», «alt virker». The common ticket goes on without him or her and
 * nothing is lowered (2.6): the first reporter is told M96, a joined one M97. Undefined where nobody else reports it.
 */
export function leave(
  ticket: Ticket,
  as: Left,
  revision: number,
  { now }: TicketFacts,
): TicketDecision | undefined {
  const { parent } = ticket;
  if (parent !== null) return leaveParent(ticket, parent.ticketId, as, revision, now);
  if (ticket.reports.reporters < 2 || ticket.left !== null) return undefined;
  const changed: Ticket = { ...ticket, left: { at: now, as } };
  return {
    ticket: changed,
    events: [{ at: now, what: `left:${as}`, by: reporterOf(ticket) }],
    effects: [
      ...sayReporter(ticket, `left:${revision}`, { id: 'M96' }, now),
      ...refresh(changed, revision, now),
      // Who is called instead is known from the joined reports.
      ...foldRows(ticket.id, now),
    ],
  };
}

/** A joined report ends, and its parent counts again. */
function leaveParent(
  child: Ticket,
  parentId: string,
  as: Left,
  revision: number,
  now: number,
): TicketDecision {
  const by = reporterOf(child);
  const state = { ...child.changedAt, state: revision };
  const ended: Ticket =
    as === 'withdrawn'
      ? { ...withoutState(child), state: 'withdrawn', withdrawn: { at: now }, changedAt: state }
      : { ...withoutState(child), state: 'solved', solved: { at: now, by }, changedAt: state };
  return {
    ticket: ended,
    events: [{ at: now, what: as, by }],
    effects: [
      ...sayReporter(child, `left:${revision}`, { id: 'M97' }, now),
      ...refreshReceipt(ended, revision, now),
      countAgain(parentId, `left:${revision}:count`, now),
    ],
  };
}

/** A reporter who has left it is told nothing more about it; the cards that stand in the chat still show what is true. */
export function withoutLeaver(
  before: Ticket | undefined,
  { effects, ...decision }: TicketDecision,
): TicketDecision {
  if (before === undefined || before.left === null) return { ...decision, effects };
  const leaver = JSON.stringify(toReporter(before));
  const isToLeaver = (row: Effect): boolean =>
    (row.kind === 'say' || (row.kind === 'card' && row.mode === 'post')) && JSON.stringify(row.to) === leaver;
  return { ...decision, effects: effects.filter((row) => !isToLeaver(row)) };
}
