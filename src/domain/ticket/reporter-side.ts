import { reporterOf, type TicketDecision, type TicketFacts } from './decision.ts';
import { takenBack } from './change.ts';
import { fits } from './life-cycle.ts';
import { leave } from './leave.ts';
import { card, holder, refresh, say, toReporter } from './rows.ts';
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
      effects: [say(`tooLate:${revision}`, toReporter(ticket), { id: 'M49' }, ticket.language, now)],
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
      say(`solved:${revision}`, toReporter(ticket), { id: 'M75' }, ticket.language, now),
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
      say(
        `confirmed:${revision}`,
        toReporter(ticket),
        { id: complete ? 'M90' : 'M95' },
        ticket.language,
        now,
      ),
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
    effects: [card(changed, `rectify:${revision}`, 'receipt', toReporter(ticket), now)],
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
      say(`objected:${revision}`, toReporter(ticket), { id: 'M85' }, ticket.language, now),
      card(changed, `objected:${revision}:desk`, 'deskTicket', { to: 'serviceDesk' }, now),
    ],
  };
}
