import { reporterOf, type TicketDecision, type TicketFacts } from './decision.ts';
import { takenBack } from './change.ts';
import { fits } from './life-cycle.ts';
import { leave } from './leave.ts';
import { card, holder, receipt, refresh, say, sayReporter } from './rows.ts';
import { missingFields, withoutState, type Ticket } from './ticket.ts';

/** What the reporter does to a ticket in words (domain.md 3.10, column rep). */

/**
 * «alt virker», after a yes: solved by the reporter; whoever has it is told, on-call too (3.10). Where others report the
 * same it is still out for them, and stays open (M96).
 */
export function resolve(ticket: Ticket, revision: number, facts: TicketFacts): TicketDecision {
  const { now } = facts;
  if (!fits('solve', ticket))
    return {
      ticket,
      events: [],
      effects: sayReporter(ticket, `tooLate:${revision}`, { id: 'M49' }, now),
    };
  const left = leave(ticket, 'solved', revision, facts);
  if (left !== undefined) return left;
  const solved: Ticket = {
    ...withoutState(ticket),
    ...takenBack(ticket),
    state: 'solved',
    solved: { at: now, by: reporterOf(ticket) },
    changedAt: { ...ticket.changedAt, state: revision },
  };
  const told = holder(ticket);
  return {
    ticket: solved,
    events: [{ at: now, what: 'solved', by: reporterOf(ticket) }],
    effects: [
      ...sayReporter(ticket, `solved:${revision}`, { id: 'M75' }, now),
      ...(told === null ? [] : [say(`solved:${revision}:holder`, told, { id: 'M76' }, null, now)]),
      ...refresh(solved, revision, now),
    ],
  };
}

/** «ja»: name, phone and workplace are right (T136). What is missing is asked for again. */
export function confirmByWord(ticket: Ticket, revision: number, { now }: TicketFacts): TicketDecision {
  const complete = missingFields(ticket.reporter).length === 0;
  const changed: Ticket = complete ? { ...ticket, confirmed: true } : ticket;
  return {
    ticket: changed,
    events: complete && !ticket.confirmed ? [{ at: now, what: 'confirmed', by: reporterOf(ticket) }] : [],
    effects: [
      ...sayReporter(ticket, `confirmed:${revision}`, { id: complete ? 'M90' : 'M95' }, now),
      ...(complete && !ticket.confirmed ? refresh(changed, revision, now) : []),
    ],
  };
}

/** «rett»: the receipt is shown anew with its fields open (6.8). */
export function rectify(ticket: Ticket, revision: number, { now }: TicketFacts): TicketDecision {
  const changed: Ticket = { ...ticket, confirmed: false };
  return {
    ticket: changed,
    events: [],
    effects: receipt(changed, `rectify:${revision}`, now, null),
  };
}

/** M23: the reporter does not agree; an agent is asked to look at it, and the priority stands until a person changes it. */
export function object(ticket: Ticket, text: string, revision: number, { now }: TicketFacts): TicketDecision {
  const changed: Ticket = {
    ...ticket,
    text: `${ticket.text}\n${text}`,
    objection: { at: now },
  };
  return {
    ticket: changed,
    events: [{ at: now, what: 'objected', by: reporterOf(ticket) }],
    effects: [
      ...sayReporter(ticket, `objected:${revision}`, { id: 'M85' }, now),
      card(changed, `objected:${revision}:desk`, 'deskTicket', { to: 'serviceDesk' }, now),
    ],
  };
}
