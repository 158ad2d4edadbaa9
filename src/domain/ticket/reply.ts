import { clockRows, resumed } from './answer-clock.ts';
import { reporterOf, type TicketDecision, type TicketFacts } from './decision.ts';
import { reopen } from './desk-ending.ts';
import { REOPENS_WITHIN_MS } from './life-cycle.ts';
import { holder, say, sayReporter } from './rows.ts';
import { isHeld, withoutState, type Ticket } from './ticket.ts';

/** What a reporter writes about a ticket that somebody has, or that was solved (domain.md 3.10, fault 45). */

type Over = Extract<Ticket, { state: 'solved' | 'closed' }>;

/** It was dealt with: what the reporter writes now can bring it back. */
export const isDealtWith = (ticket: Ticket): ticket is Over =>
  ticket.state === 'solved' || (ticket.state === 'closed' && ticket.closed.cause === 'dealtWith');

const overAt = (ticket: Over): number => (ticket.state === 'solved' ? ticket.solved.at : ticket.closed.at);

/**
 * Whoever has the ticket reads what was written, in the own chat; an answer that was waited for lets the work and the clock
 * go on. What on-call has is told on its page.
 * @param before the ticket as it was @param decision what the words came to
 */
export function withReply(
  before: Ticket,
  decision: TicketDecision,
  text: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const { ticket } = decision;
  if (!isHeld(before) || !isHeld(ticket) || before.taken.as === 'responder') return decision;
  const to = holder(ticket);
  const told = to === null ? [] : [say(`reply:${revision}`, to, { id: 'M252', text }, null, now)];
  if (ticket.state !== 'waitingReporter') return { ...decision, effects: [...decision.effects, ...told] };
  const going: Ticket = {
    ...withoutState(ticket),
    ...resumed(ticket, facts),
    state: 'taken',
    taken: ticket.taken,
    changedAt: { ...ticket.changedAt, state: revision },
  };
  return {
    ticket: going,
    events: [...decision.events, { at: now, what: 'replied', by: reporterOf(going) }],
    effects: [...decision.effects, ...told, ...clockRows(going, facts)],
  };
}

/** A word from the reporter of a report that was joined to this ticket: whoever has it reads it. */
export function replied(
  ticket: Ticket,
  text: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision | undefined {
  const decision = withReply(ticket, { ticket, events: [], effects: [] }, text, revision, facts);
  return decision.effects.length === 0 ? undefined : decision;
}

/**
 * «Ikke løst»: within 14 days the ticket is open again; later it is a new one, and what was never solved stands as it is.
 * @param text what is still wrong; empty: it is asked for (M269)
 */
export function notSolved(
  ticket: Ticket,
  text: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const { number, state } = ticket;
  const tell = (why: 'tooLate' | 'state'): TicketDecision => ({
    ticket,
    events: [],
    effects: sayReporter(
      ticket,
      `notSolved:${revision}`,
      { id: 'M222', why, number, state, name: null },
      now,
    ),
  });
  if (!isDealtWith(ticket)) return tell('state');
  if (now - overAt(ticket) > REOPENS_WITHIN_MS) return tell('tooLate');
  const worded: Over = text === '' ? ticket : { ...ticket, text: `${ticket.text}\n${text}` };
  const decision = reopen(worded, reporterOf(ticket), text, revision, facts);
  const asked = text === '' ? sayReporter(ticket, `stillWrong:${revision}`, { id: 'M269' }, now) : [];
  return { ...decision, effects: [...decision.effects, ...asked] };
}

/** «Ja, det er løst»: it helped. */
export const wasSolved = (ticket: Ticket, revision: number, { now }: TicketFacts): TicketDecision => ({
  ticket: { ...ticket, satisfied: { at: now, yes: true } },
  events: [{ at: now, what: 'satisfied:yes', by: reporterOf(ticket) }],
  effects: sayReporter(ticket, `satisfied:${revision}`, { id: 'M268' }, now),
});
