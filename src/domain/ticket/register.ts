import { needsOwner, startApproval } from '../approval/start.ts';
import type { Directory } from '../directory/directory.ts';
import type { Effect, Registration } from '../effects.ts';
import type { EpochMs } from '../vocabulary.ts';
import { answerDue } from '../service-hours/deadline.ts';
import { lastCopy } from '../service-hours/working-days.ts';
import { understand } from '../understanding/understand.ts';
import { clockRows } from './answer-clock.ts';
import { registeredBy, type TicketDecision, type TicketFacts } from './decision.ts';
import { nextHandover } from './handover.ts';
import { judge } from './judge.ts';
import { startPaging } from './paging.ts';
import { alertSecurityOfficer, pagedReceiptId, sayReporter } from './rows.ts';
import { standingDeskCard, standingReceipt } from './standing.ts';
import { TICKET_SCHEMA, type Ticket } from './ticket.ts';
import { silenceRows } from './silence.ts';
import { startWatch } from './watch.ts';

/** The question waits this long (elapsed time) for the receipt above it. */
const ASKED_AFTER_MS = 5000;

/** The first report of a fault. */
const reportsOf = ({ reporter, municipality }: Registration, now: EpochMs): Ticket['reports'] => ({
  reporters: 1,
  units: reporter.workplaceId === null ? 0 : 1,
  municipalities: municipality === null ? 0 : 1,
  lastAt: now,
  contacts: [],
});

/**
 * T135, T136, T138: a report becomes a ticket with a number, a priority, a route and an answer due.
 * @param recurs the number of an earlier ticket about the same fault (2.6)
 */
export function register(
  registration: Registration,
  number: string,
  tenant: string,
  facts: TicketFacts,
  recurs: string | null = null,
): TicketDecision {
  const { now, calendar, directory } = facts;
  const routed = judge(registration, registration.facts, facts);
  const serviceMinutes = directory.contacts.answerWithinServiceHours * 60;
  const base: Ticket = {
    schema: TICKET_SCHEMA,
    id: registration.ticketId,
    tenant,
    number,
    kind: registration.kind,
    restorePoint: registration.kind === 'restoreRequest' ? lastCopy(now, calendar) : null,
    approval: null,
    state: 'new',
    conversationId: registration.conversationId,
    language: registration.language,
    reporter: registration.reporter,
    ...(registration.raisedBy === undefined ? {} : { raisedBy: registration.raisedBy }),
    affectedUser: registration.affectedUser,
    systemId: registration.systemId,
    systemNamed: registration.systemNamed,
    ...(registration.systemText === undefined ? {} : { systemText: registration.systemText }),
    municipality: registration.municipality,
    text: registration.text,
    facts: registration.facts,
    breach: registration.breach,
    ...(registration.fromModel === undefined ? {} : { fromModel: registration.fromModel }),
    ...routed,
    createdAt: now,
    answerDue: answerDue(now, serviceMinutes, calendar),
    paging: null,
    rounds: 0,
    watch: null,
    proposedPriority: null,
    objection: null,
    recurs,
    parent: null,
    reports: reportsOf(registration, now),
    left: null,
    confirmed: registration.confirmed,
    changedAt: { contact: 1, state: 1 },
    edited: {},
    override: null,
    formerNumber: null,
    joining: [],
    cardsOf: [],
    answered: null,
    clockFrom: null,
    pauses: [],
    breachedAt: null,
    stopped: null,
    helper: null,
    satisfied: null,
    lastNews: null,
    lastEvent: null,
  };
  if (base.kind === 'restoreRequest') return restoreRequested(base, facts);
  const { page } = routed.route;
  const { ticket, effects } = page ? startPaging(base, facts) : startWatch(base, facts);
  return {
    ticket,
    events: [
      { at: now, what: 'registered', by: registeredBy(ticket) },
      ...(recurs === null ? [] : [{ at: now, what: `recurs:${recurs}`, by: null }]),
      ...(page ? [{ at: now, what: 'paged:primary', by: null }] : []),
    ],
    effects: [
      ...effects,
      ...nextHandover(ticket, facts),
      ...silenceRows(ticket, now),
      ...clockRows(ticket, facts),
      ...standingReceipt(ticket, now),
      ...(isAskedAfter(ticket)
        ? askedAfter(ticket, page ? pagedReceiptId(ticket.rounds) : 'receipt', now)
        : []),
      ...(isExplained(ticket, directory)
        ? sayReporter(ticket, 'explained', { id: 'M23', ticketId: ticket.id }, now)
        : []),
      standingDeskCard(ticket, now),
      ...alertSecurityOfficer(ticket, 'security', facts),
    ],
  };
}

/**
 * T19, T84: a restore enters the service desk like everything else, and pages and alerts nobody (3.2). In a business system
 * it waits for the system owner; of files it is the desk's to carry out (D7).
 */
function restoreRequested(base: Ticket, facts: TicketFacts): TicketDecision {
  const { now } = facts;
  const quiet: Ticket = { ...base, route: { ...base.route, page: false, alertServiceDesk: false } };
  const asked = needsOwner(base.systemId, facts) ? startApproval(quiet, 1, 1, facts) : null;
  const ticket = asked?.ticket ?? quiet;
  return {
    ticket,
    events: [{ at: now, what: 'registered', by: registeredBy(ticket) }, ...(asked?.events ?? [])],
    effects: [
      ...standingReceipt(ticket, now),
      standingDeskCard(ticket, now),
      ...clockRows(ticket, facts),
      ...(asked?.effects ?? []),
      ...alertSecurityOfficer(ticket, 'security', facts),
    ],
  };
}

/**
 * 2.2, B1: a life-and-health system is out and nobody has said whom it harms. It is paged first and asked about after the
 * receipt; no answer, and a no, change nothing (`answerLate`).
 */
export const isAskedAfter = ({ rules, facts }: Pick<Ticket, 'rules' | 'facts'>): boolean =>
  rules.includes('R3') && facts.lifeHealth !== 'acute';

const askedAfter = (ticket: Ticket, receiptRow: string, now: EpochMs): Effect[] =>
  sayReporter(ticket, 'doubt', { id: 'M120' }, now).map((row) => ({
    ...row,
    waitsFor: { id: receiptRow, atMostMs: ASKED_AFTER_MS },
  }));

/**
 * B8: the words ask for a priority («sett denne til kritisk»), which changes nothing (2.3). Unless the rules give critical
 * as well, the reporter is told why it has the one it has, and a person looks at it where he or she does not agree (M23).
 */
export const isExplained = (
  { text, priority }: Pick<Ticket, 'text' | 'priority'>,
  directory: Directory,
): boolean =>
  priority !== 'critical' &&
  understand(text, directory, { municipality: null, workplaceId: null }).dialogue.disagrees;
