import type { Effect, Recipient } from '../effects.ts';
import { released } from './change.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { pagedAs } from './page-rows.ts';
import { goOn, isLastStep, isOnCalls } from './paging.ts';
import { refresh, say, sayReporter, tellJoined } from './rows.ts';
import { isHeld, type Ticket } from './ticket.ts';

/** A reminder or the end of a lease has fallen due; one that was renewed, or whose ticket is elsewhere by now, does nothing. */
export function leaseDue(
  ticket: Ticket,
  { until, what }: Pick<Extract<Effect, { kind: 'lease' }>, 'until' | 'what'>,
  revision: number,
  facts: TicketFacts,
): TicketDecision | undefined {
  const { now } = facts;
  if (!isHeld(ticket) || ticket.taken.leaseUntil !== until || !isOnCalls(ticket, facts)) return undefined;
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
  const step = Math.max(ticket.paging.step, 1);
  // Whoever had it is paged again, and the level after it follows at its usual distance; where none does, everyone is.
  const to = isLastStep(ticket.paging, step, facts) ? pagedAs('everyone', facts) : [holder];
  const gone = goOn(free, step, to, facts);
  const told = { id: ticket.route.showOnCallNumber ? ('M160' as const) : ('M160b' as const), at: now };
  return {
    ticket: gone.ticket,
    events: [{ at: now, what: 'leaseEnded', by: null }],
    effects: [
      ...gone.effects,
      ...sayReporter(ticket, `leaseEnded:${revision}`, told, now),
      ...tellJoined(ticket, `leaseEnded:${revision}`, { id: 'M160b', at: now }, now),
      ...refresh(gone.ticket, revision, now),
    ],
  };
}
