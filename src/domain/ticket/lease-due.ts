import type { Effect, Recipient } from '../effects.ts';
import { isOpen } from '../service-hours/calendar.ts';
import { released } from './change.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { chainStep, recipients } from '../on-call/chain.ts';
import { goOn, minutesOf } from './paging.ts';
import { refresh, say, tellJoined, toReporter } from './rows.ts';
import type { Ticket } from './ticket.ts';

/** A reminder or the end of a lease has fallen due; one that was renewed, or whose ticket is elsewhere by now, does nothing. */
export function leaseDue(
  ticket: Ticket,
  { until, what }: Pick<Extract<Effect, { kind: 'lease' }>, 'until' | 'what'>,
  revision: number,
  facts: TicketFacts,
): TicketDecision | undefined {
  const { now, calendar } = facts;
  if (ticket.state !== 'taken' || ticket.taken.leaseUntil !== until) return undefined;
  if (ticket.paging === null || isOpen(now, calendar)) return undefined;
  const { personId } = ticket.taken.by;
  const holder: Recipient =
    personId === null ? { to: 'onCall', level: 'primary' } : { to: 'person', personId };
  if (what === 'remind' && now >= until) return undefined;
  if (what === 'remind')
    return {
      ticket,
      events: [{ at: now, what: 'leaseReminded', by: null }],
      effects: [say(`lease:${until}:told`, holder, { id: 'M161', until }, null, now)],
    };
  const free = { ...released(ticket, revision), paging: ticket.paging };
  const { step } = ticket.paging;
  // Whoever had it is paged again, and the level after it follows at its usual distance; where none does, everyone is.
  const { lifeHealth } = ticket.paging;
  const isLast =
    chainStep(step + 1, minutesOf(ticket.paging, facts.directory.onCall), lifeHealth) === undefined;
  const everyone: Recipient[] = recipients('everyone', now, facts.directory.onCall).map((person) => ({
    to: 'person',
    personId: person,
  }));
  const gone = goOn(free, Math.max(step, 1), isLast ? everyone : [holder], facts);
  const told = { id: ticket.route.showOnCallNumber ? ('M160' as const) : ('M160b' as const), at: now };
  return {
    ticket: gone.ticket,
    events: [{ at: now, what: 'leaseEnded', by: null }],
    effects: [
      ...gone.effects,
      say(`leaseEnded:${revision}`, toReporter(ticket), told, ticket.language, now),
      ...tellJoined(ticket, `leaseEnded:${revision}`, { id: 'M160b', at: now }, now),
      ...refresh(gone.ticket, revision, now),
    ],
  };
}
