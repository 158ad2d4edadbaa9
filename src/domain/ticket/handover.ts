import type { Effect } from '../effects.ts';
import { isOpen, nextClosing, nextOpening } from '../service-hours/calendar.ts';
import { released } from './change.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { judge } from './judge.ts';
import { startPaging } from './paging.ts';
import {
  card,
  pagedReceipt,
  receipt,
  refresh,
  refreshOthers,
  say,
  tellJoined,
  tellReporters,
} from './rows.ts';
import { isHeld, isUnresolved, type Ticket } from './ticket.ts';
import { isWatched, startWatch } from './watch.ts';

/**
 * The row that hands a critical, unresolved ticket over at the next boundary of the desk's hours (T102, T107): the next
 * closing while it is open, the next opening while it is closed. None for any other ticket.
 */
export function nextHandover(ticket: Ticket, { now, calendar }: TicketFacts): Effect[] {
  if (ticket.priority !== 'critical' || !isUnresolved(ticket)) return [];
  const at = isOpen(now, calendar) ? nextClosing(now, calendar) : nextOpening(now, calendar);
  return [{ kind: 'handover', id: `handover:${at}`, ticketId: ticket.id, notBefore: at, waitsFor: null }];
}

/**
 * The desk has closed or opened (domain.md 3.3). Decided on what is true now, not on what was when the row was written: a
 * handover that comes late, or twice, gives the ticket to whoever is on duty and is silent where they have it already.
 * It asks for the next one for as long as the ticket is critical and unresolved.
 */
export function handOver(ticket: Ticket, revision: number, facts: TicketFacts): TicketDecision | undefined {
  const next = nextHandover(ticket, facts);
  if (next.length === 0) return undefined;
  const handed = isOpen(facts.now, facts.calendar)
    ? toServiceDesk(ticket, revision, facts)
    : toOnCall(ticket, revision, facts);
  const { events, effects, ...changed } = handed ?? { ticket, events: [], effects: [] };
  return { ...changed, events, effects: [...effects, ...next] };
}

/**
 * The desk has closed. In on-call scope: on-call is paged, and what an agent had taken is free again, for the agent has
 * gone home. Out of scope it waits: with the agent who has it, or with nobody, and then the reporter is told so.
 */
function toOnCall(ticket: Ticket, revision: number, facts: TicketFacts): TicketDecision | undefined {
  if (ticket.paging !== null) return undefined;
  const { now } = facts;
  const { route, opensAt } = judge(ticket, ticket.facts, facts);
  if (!route.page) {
    // M89 sends the reporter to the party that runs the system, at any hour: nothing of it is new at closing.
    const isTold =
      (route.message === ticket.route.message && opensAt === ticket.opensAt) ||
      (route.withheld === 'notOperated' && ticket.route.withheld === 'notOperated');
    if (ticket.state !== 'new' || isTold) return undefined;
    const waiting: Ticket = { ...ticket, route, opensAt };
    return {
      ticket: waiting,
      events: [{ at: now, what: 'waitsForOpening', by: null }],
      effects: [
        ...receipt(waiting, `receipt:${revision}`, now, null),
        ...refreshOthers(waiting, revision, now),
      ],
    };
  }
  const free = { ...(isHeld(ticket) ? released(ticket, revision) : ticket), route, opensAt };
  const paged = startPaging(free, facts);
  const agent = isHeld(ticket) ? ticket.taken.by.personId : null;
  return {
    ticket: paged.ticket,
    events: [
      { at: now, what: 'handedOver:onCall', by: null },
      { at: now, what: 'paged:primary', by: null },
    ],
    effects: [
      ...paged.effects,
      ...pagedReceipt(paged.ticket, now),
      ...tellJoined(ticket, `handedOver:${revision}`, { id: 'M71', to: 'onCall' }, now),
      ...(agent === null
        ? []
        : [say(`handedOver:${revision}:agent`, { to: 'person', personId: agent }, { id: 'M74' }, null, now)]),
      // The cards of earlier rounds and of the watch; the page of this round is on its way and shows what is true.
      ...refreshOthers({ ...paged.ticket, rounds: ticket.rounds }, revision, now),
    ],
  };
}

/**
 * The desk has opened. What on-call had is the desk's now: an agent must accept it, also where a responder had taken it.
 * What nobody was paged for has waited for this: the desk is alerted, and its watch begins.
 */
function toServiceDesk(ticket: Ticket, revision: number, facts: TicketFacts): TicketDecision | undefined {
  const { now } = facts;
  const isPaged = ticket.paging !== null;
  if (!isPaged && (ticket.state !== 'new' || isWatched(ticket, facts))) return undefined;
  const { route } = judge(ticket, ticket.facts, facts);
  const accepted = isHeld(ticket) && ticket.taken.as === 'agent';
  const free = isHeld(ticket) && !accepted ? released(ticket, revision) : ticket;
  const watched = startWatch({ ...free, route, paging: null }, facts);
  const responder = isHeld(ticket) && !accepted ? ticket.taken.by.personId : null;
  return {
    ticket: watched.ticket,
    events: [{ at: now, what: 'handedOver:serviceDesk', by: null }],
    effects: [
      ...(isPaged ? tellReporters(ticket, `handedOver:${revision}`, { id: 'M20' }, now) : []),
      ...(responder === null
        ? []
        : [
            say(
              `handedOver:${revision}:responder`,
              { to: 'person', personId: responder },
              { id: 'M70' },
              null,
              now,
            ),
          ]),
      ...refresh(watched.ticket, revision, now),
      // After the refresh, so that the card that alerts is not changed the moment it stands there.
      ...(watched.ticket.state === 'new'
        ? [card(watched.ticket, `desk:${revision}`, 'deskTicket', { to: 'serviceDesk' }, now)]
        : []),
      ...watched.effects,
    ],
  };
}
