import type { Recipient } from '../effects.ts';
import { raiseFacts } from '../priority/raise.ts';
import type { PriorityFacts } from '../vocabulary.ts';
import { reporterOf, type TicketDecision, type TicketEvent, type TicketFacts } from './decision.ts';
import { released } from './change.ts';
import { nextHandover } from './handover.ts';
import { judge } from './judge.ts';
import { startPaging } from './paging.ts';
import {
  alertSecurityOfficer,
  card,
  pagedReceipt,
  receipt,
  refresh,
  refreshOthers,
  responder,
  say,
} from './rows.ts';
import type { Ticket } from './ticket.ts';
import { startWatch } from './watch.ts';

/**
 * More was said about a registered ticket. Facts are raised, never lowered (domain.md 2.6);
 * where the priority rises, the route is taken again from now: a page leaves if it should have.
 */
export function amend(
  ticket: Ticket,
  said: {
    text: string;
    facts: PriorityFacts;
    /** Name, phone or workplace that the words give; the latest explicit one wins (T136). */
    contact: { name: string | null; phone: string | null; workplaceId: string | null };
    rowId: string;
    conversationId: string;
    revision: number;
  },
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const raised = raiseFacts(ticket.facts, said.facts);
  const routed = judge(ticket, raised, facts);
  const risen =
    rank(routed.priority) > rank(ticket.priority) || (routed.route.page && ticket.paging === null);
  const reporter = {
    ...ticket.reporter,
    name: said.contact.name ?? ticket.reporter.name,
    phone: said.contact.phone ?? ticket.reporter.phone,
    ...(said.contact.workplaceId === null
      ? {}
      : { workplaceId: said.contact.workplaceId, workplaceText: null }),
  };
  const moved = JSON.stringify(reporter) !== JSON.stringify(ticket.reporter);
  const changed: Ticket = {
    ...ticket,
    reporter,
    changedAt: moved ? { ...ticket.changedAt, contact: said.revision } : ticket.changedAt,
    text: `${ticket.text}\n${said.text}`,
    facts: raised,
    ...(risen ? routed : { rules: routed.priority === ticket.priority ? routed.rules : ticket.rules }),
  };
  const events: TicketEvent[] = [{ at: now, what: 'added', by: reporterOf(ticket) }];
  const base = `${said.rowId}:`;
  const reply: Recipient = { to: 'conversation', conversationId: said.conversationId };
  if (!risen || ticket.state === 'withdrawn')
    return {
      ticket: changed,
      events,
      effects: [
        say(`${base}added`, reply, { id: 'M28' }, ticket.language, now),
        ...refresh(changed, said.revision, now),
        ...(changed.paging && moved
          ? [say(`${base}responder`, responder(changed), { id: 'M47' }, null, now)]
          : []),
      ],
    };
  events.push({ at: now, what: 'priorityRaised', by: null });
  const starts = routed.route.page && ticket.paging === null;
  // The desk is closed: whoever had taken it there has gone home, and on-call must be able to take it.
  const free: Ticket = starts && changed.state === 'taken' ? released(changed, said.revision) : changed;
  const paged = starts ? startPaging(free, facts) : startWatch(free, facts);
  if (starts) events.push({ at: now, what: 'paged:primary', by: null });
  return {
    ticket: paged.ticket,
    events,
    effects: [
      ...paged.effects,
      ...nextHandover(paged.ticket, facts),
      starts ? pagedReceipt(paged.ticket, now) : receipt(paged.ticket, `${base}receipt`, now, null),
      ...(routed.route.alertServiceDesk && !ticket.route.alertServiceDesk
        ? [card(paged.ticket, `${base}desk`, 'deskTicket', { to: 'serviceDesk' }, now)]
        : []),
      ...refreshOthers(changed, said.revision, now),
      ...(ticket.route.alertSecurityOfficer
        ? []
        : alertSecurityOfficer(paged.ticket, `${base}security`, facts)),
    ],
  };
}

const rank = (priority: Ticket['priority']): number =>
  ['low', 'medium', 'high', 'critical'].indexOf(priority);
