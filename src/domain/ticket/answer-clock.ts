import type { Effect } from '../effects.ts';
import { answerDue, type Pause } from '../service-hours/deadline.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { holder, refreshDesk, say } from './rows.ts';
import { isUnresolved, type By, type Ticket } from './ticket.ts';

/**
 * T103: every ticket is answered within 7 service hours. The first substantive answer of a person stops the clock (G8), the
 * receipt does not; it stands still while the reporter has been asked something, but never for a critical ticket.
 */

/** How much of the time has gone when whoever has it is warned; at the whole of it the answer is overdue. */
export const CLOCK_SHARES = [0.75, 1] as const;
export type ClockShare = (typeof CLOCK_SHARES)[number];

/** It stands still now. */
export const isPaused = ({ pauses }: Ticket): boolean => pauses.at(-1)?.to === null;

/** Nobody has answered, and somebody must. A joined report is answered with its parent. */
const runs = (ticket: Ticket): boolean =>
  ticket.answered === null && ticket.parent === null && isUnresolved(ticket) && !isPaused(ticket);

const over = ({ pauses }: Ticket, now: EpochMs): Pause[] =>
  pauses.map(({ from, to }) => ({ from, to: to ?? now }));

/** When so much of the time has gone, in business time. */
function instantOf(ticket: Ticket, share: ClockShare, { now, directory, calendar }: TicketFacts): EpochMs {
  const minutes = directory.contacts.answerWithinServiceHours * 60 * share;
  return answerDue(ticket.clockFrom ?? ticket.createdAt, minutes, calendar, over(ticket, now));
}

/** The warnings that are still to come; none where nobody waits for an answer. Their ids hang on when the answer is due. */
export function clockRows(ticket: Ticket, facts: TicketFacts): Effect[] {
  if (!runs(ticket)) return [];
  const due = ticket.answerDue;
  return CLOCK_SHARES.map((share) => ({ share, at: share === 1 ? due : instantOf(ticket, share, facts) }))
    .filter(({ at }) => at > facts.now)
    .map(({ share, at }) => ({
      kind: 'answerClock',
      id: `clock:${due}:${share}`,
      ticketId: ticket.id,
      due,
      share,
      notBefore: at,
      waitsFor: null,
    }));
}

/** The reporter has been asked: the clock stands still from now. */
export const paused = (ticket: Ticket, now: EpochMs): Pick<Ticket, 'pauses'> =>
  ticket.priority === 'critical' || isPaused(ticket)
    ? { pauses: ticket.pauses }
    : { pauses: [...ticket.pauses, { from: now, to: null }] };

/** It goes on from now, and the answer is due by so much later. */
export function resumed(ticket: Ticket, facts: TicketFacts): Pick<Ticket, 'pauses' | 'answerDue'> {
  if (!isPaused(ticket)) return { pauses: ticket.pauses, answerDue: ticket.answerDue };
  const pauses = over(ticket, facts.now);
  return { pauses, answerDue: instantOf({ ...ticket, pauses }, 1, facts) };
}

/** It begins anew: the ticket was reopened. */
export function restarted(ticket: Ticket, facts: TicketFacts): Partial<Ticket> {
  const anew: Ticket = { ...ticket, clockFrom: facts.now, pauses: [], answered: null };
  const { clockFrom, pauses, answered } = anew;
  return { clockFrom, pauses, answered, answerDue: instantOf(anew, 1, facts) };
}

/** A person has answered; the first one counts. Whoever answers too late is kept as a breach even before the timer has come. */
export const answeredBy = (
  ticket: Ticket,
  by: By,
  now: EpochMs,
): Pick<Ticket, 'answered' | 'breachedAt'> => ({
  answered: ticket.answered ?? { at: now, by },
  breachedAt:
    ticket.breachedAt ??
    (ticket.answered === null && !isPaused(ticket) && now > ticket.answerDue ? ticket.answerDue : null),
});

/**
 * A warning of the clock has fallen due. Decided on what is true now: answered since, paused, or due at another time by now,
 * it says nothing. Told are whoever has it, and the desk in its channel.
 */
export function clockDue(
  ticket: Ticket,
  { due, share }: Pick<Extract<Effect, { kind: 'answerClock' }>, 'due' | 'share'>,
  revision: number,
  { now }: TicketFacts,
): TicketDecision | undefined {
  if (!runs(ticket) || ticket.answerDue !== due) return undefined;
  const isOver = share === 1;
  if (isOver && ticket.breachedAt !== null && ticket.breachedAt >= due) return undefined;
  const changed: Ticket = isOver ? { ...ticket, breachedAt: due } : ticket;
  const has = holder(ticket);
  const what = { id: isOver ? 'M262' : 'M261', due } as const;
  const id = `clock:${due}:${share}`;
  return {
    ticket: changed,
    events: [{ at: now, what: isOver ? 'answerOverdue' : 'answerDueSoon', by: null }],
    effects: [
      ...(has === null ? [] : [say(`${id}:holder`, has, what, null, now)]),
      say(`${id}:desk`, { to: 'serviceDesk' }, what, null, now),
      ...(isOver ? refreshDesk(changed, revision, now) : []),
    ],
  };
}
