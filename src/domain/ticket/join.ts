import { faultKeyOf, type OpenFault } from '../fault/fault.ts';
import type { Effect, Registration } from '../effects.ts';
import { answerDue } from '../service-hours/deadline.ts';
import type { PriorityFacts } from '../vocabulary.ts';
import { clockRows } from './answer-clock.ts';
import { registeredBy, type TicketDecision, type TicketFacts } from './decision.ts';
import { register } from './register.ts';
import { compare } from './judge.ts';
import { countAgain } from './rows.ts';
import { standingReceipt } from './standing.ts';
import { isUnresolved, type Ticket } from './ticket.ts';

/** A report of a fault that somebody has reported already (domain.md 2.6, M18). */

/** An agent has not found since that it is about another system. */
const isStillOf = (key: string, { systemId }: Ticket): boolean => key.split('@')[0] === systemId;

/** What a ticket that holds a fault says to later reports. */
export const openFaultOf = (key: string, ticket: Ticket): OpenFault | undefined =>
  isUnresolved(ticket) && ticket.parent === null && isStillOf(key, ticket)
    ? {
        key,
        ticketId: ticket.id,
        account: ticket.left === null ? ticket.reporter.account : null,
        lastReportAt: ticket.reports.lastAt,
        known: ticket.priority === 'critical' || ticket.reports.reporters > 1,
      }
    : undefined;

/**
 * A report becomes part of the parent: under its number, with its clock, and without a page of its own; name, phone and
 * workplace are collected all the same (T136). The parent counts it with the next fold, within a second.
 */
export function join(registration: Registration, parent: Ticket, facts: TicketFacts): TicketDecision {
  const { now } = facts;
  // The same rules as for any other, without what only a ticket of its own sets going.
  const own = register(registration, parent.number, parent.tenant, facts).ticket;
  if (own.state !== 'new') throw new Error(`A ticket begins as ${own.state}`);
  const child: Ticket = {
    ...own,
    ...sharedPriority(own, parent),
    answerDue: parent.answerDue,
    paging: null,
    rounds: 0,
    watch: null,
    parent: { ticketId: parent.id, number: parent.number },
    route: {
      ...own.route,
      queue: parent.route.queue,
      page: false,
      notCovered: false,
      showOnCallNumber: false,
      alertServiceDesk: false,
      alertSecurityOfficer: false,
    },
  };
  return {
    ticket: child,
    events: [{ at: now, what: 'joined', by: registeredBy(child) }],
    effects: [countAgain(parent.id, 'join', now), ...standingReceipt(child, now)],
  };
}

/** One number, one priority: the parent's where it is the higher. The facts stay the report's own, for a ticket of its own. */
const sharedPriority = (own: Ticket, parent: Ticket): Partial<Pick<Ticket, 'priority' | 'rules'>> =>
  compare(parent.priority, own.priority) > 0 ? { priority: parent.priority, rules: parent.rules } : {};

/**
 * A joined report becomes a ticket of its own: «akutt» in it (3.2, overlays), a matter of security in it, or a parent that
 * is over. With a number, and a page where the route has one; the receipt says what is true, and the parent counts again.
 */
export function promote(
  child: Ticket,
  number: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision | undefined {
  const { parent } = child;
  if (parent === null || !isUnresolved(child)) return undefined;
  const { directory, calendar, now } = facts;
  const made = register(
    {
      ticketId: child.id,
      kind: child.kind,
      conversationId: child.conversationId,
      language: child.language,
      reporter: child.reporter,
      ...(child.raisedBy === undefined ? {} : { raisedBy: child.raisedBy }),
      affectedUser: child.affectedUser,
      systemId: child.systemId,
      systemNamed: child.systemNamed,
      municipality: child.municipality,
      text: child.text,
      facts: child.facts,
      breach: child.breach,
      confirmed: child.confirmed,
    },
    number,
    child.tenant,
    facts,
  );
  const ticket: Ticket = {
    ...made.ticket,
    createdAt: child.createdAt,
    answerDue: answerDue(child.createdAt, directory.contacts.answerWithinServiceHours * 60, calendar),
    changedAt: { contact: child.changedAt.contact, state: revision },
  };
  return {
    ticket,
    events: [{ at: now, what: `promoted:${parent.number}`, by: null }, ...made.events],
    effects: [
      ...made.effects
        .filter(({ kind }) => kind !== 'answerClock')
        .map((row): Effect => (row.id === 'receipt' ? { ...row, id: `receipt:${revision}` } : row)),
      // Its own clock, from when it was reported.
      ...clockRows(ticket, facts),
      countAgain(parent.ticketId, `promoted:${revision}:count`, now),
    ],
  };
}

/** The key under which the report's fault is held, if it is one that others can have. */
export const keyOf = (registration: Registration, { directory }: TicketFacts): string | null =>
  registration.kind === 'restoreRequest' ? null : faultKeyOf(registration, directory);

/** [A] 2.6: the same fault again within this time is a recurrence, whose cause must be dealt with (T128). */
export const RECURS_WITHIN_MS = 14 * 24 * 3_600_000;

/** Reaches all users of the system, so that it does not matter who reports it. */
const WIDE = 3;

/** Something fails: not a question or an order, and not a matter of security. */
const isFault = ({ loss, outOfScope, security }: PriorityFacts): boolean =>
  loss > 0 && !outOfScope && security === 0;

/**
 * The number of the last ticket about the same fault: the same system instance, reported by the same person or from the
 * same workplace, or both times out for all; null where there is none. What was withdrawn was no fault.
 * @param earlier tickets about the system within `RECURS_WITHIN_MS`, newest first
 */
export function recurrenceOf(
  { ticketId, kind, municipality, reporter, facts }: Registration,
  earlier: readonly Ticket[],
): string | null {
  if (kind === 'restoreRequest' || !isFault(facts)) return null;
  const again = earlier.find(
    (ticket) =>
      ticket.id !== ticketId &&
      ticket.parent === null &&
      ticket.state !== 'withdrawn' &&
      ticket.kind !== 'restoreRequest' &&
      isFault(ticket.facts) &&
      ticket.municipality === municipality &&
      ((reporter.account !== null && ticket.reporter.account === reporter.account) ||
        (reporter.workplaceId !== null && ticket.reporter.workplaceId === reporter.workplaceId) ||
        (facts.scope >= WIDE && ticket.facts.scope >= WIDE)),
  );
  return again?.number ?? null;
}
