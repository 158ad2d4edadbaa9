import type { Effect } from '../effects.ts';
import { clockRows, isPaused, resumed } from './answer-clock.ts';
import { released } from './change.ts';
import type { TicketDecision, TicketEvent, TicketFacts } from './decision.ts';
import { nextHandover } from './handover.ts';
import { compare, type Routed } from './judge.ts';
import { startPaging } from './paging.ts';
import { alertSecurityOfficer, card, pagedReceipt, receipt, refreshOthers } from './rows.ts';
import { isHeld, type Ticket } from './ticket.ts';
import { startWatch } from './watch.ts';

/** Whether what the rules now say takes the ticket further than it has been: a higher priority, or a page that is due. */
export const isRaised = (ticket: Ticket, routed: Routed): boolean =>
  compare(routed.priority, ticket.priority) > 0 || (routed.route.page && ticket.paging === null);

/**
 * The route is taken again from now: a page leaves if it should have, the reporter gets the receipt anew, the desk and the
 * security officer are alerted where they were not.
 * @param before the ticket as it was routed
 * @param changed the ticket with its new facts, priority and route
 * @param base what begins the ids of the rows
 */
export function reroute(
  before: Ticket,
  changed: Ticket,
  base: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const { route } = changed;
  const starts = route.page && before.paging === null;
  // The desk is closed: whoever had taken it there has gone home, and on-call must be able to take it.
  // A critical ticket is answered whatever the reporter has been asked.
  const going: Ticket =
    changed.priority === 'critical' ? { ...changed, ...resumed(changed, facts) } : changed;
  const free = starts && isHeld(going) ? released(going, revision) : going;
  const { ticket, effects } = starts ? startPaging(free, facts) : startWatch(free, facts);
  const events: TicketEvent[] =
    compare(changed.priority, before.priority) > 0 ? [{ at: now, what: 'priorityRaised', by: null }] : [];
  if (starts) events.push({ at: now, what: 'paged:primary', by: null });
  const alerts: Effect[] =
    route.alertServiceDesk && !before.route.alertServiceDesk
      ? [card(ticket, `${base}desk`, 'deskTicket', { to: 'serviceDesk' }, now)]
      : [];
  return {
    ticket,
    events,
    effects: [
      ...effects,
      ...nextHandover(ticket, facts),
      ...(isPaused(changed) ? clockRows(ticket, facts) : []),
      ...(starts ? pagedReceipt(ticket, now) : receipt(ticket, `${base}receipt`, now, null)),
      ...alerts,
      ...refreshOthers(changed, revision, now),
      ...(before.route.alertSecurityOfficer ? [] : alertSecurityOfficer(ticket, `${base}security`, facts)),
    ],
  };
}
