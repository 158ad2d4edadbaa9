import type { Directory } from '../directory/directory.ts';
import type { Effect, Recipient, Registration } from '../effects.ts';
import { decidePriority } from '../priority/rules.ts';
import { raiseFacts } from '../priority/raise.ts';
import { route as routeOf, type Route } from '../routing/route.ts';
import type { ServiceCalendar } from '../service-hours/calendar.ts';
import { nextOpening, timeState } from '../service-hours/calendar.ts';
import { answerDue } from '../service-hours/deadline.ts';
import { osloDate } from '../service-hours/oslo.ts';
import type { EpochMs, PriorityFacts } from '../vocabulary.ts';
import { startPaging } from './paging.ts';
import { TICKET_SCHEMA, type By, type Ticket, type TicketRoute } from './ticket.ts';

/** What a decision needs to know about the world; gathered before, so that deciding is pure. */
export type TicketFacts = {
  readonly now: EpochMs;
  readonly directory: Directory;
  readonly calendar: ServiceCalendar;
};

export type TicketEvent = { readonly at: EpochMs; readonly what: string; readonly by: By | null };
export type TicketDecision = {
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
  readonly effects: readonly Effect[];
};

/** The receipt waits this long (elapsed time) for the page's first outcome, so that it can say what is true (M05 or M05c). */
const RECEIPT_WAITS_MS = 3000;

/** The receipt of a ticket that pages: it waits for the page and says what became of it. */
export const PAGED_RECEIPT = 'receipt:paged';

export const ticketPartition = (tenant: string, ticketId: string): string => `${tenant}|${ticketId}`;

/** T106: entitlement follows the account's unit, never what was typed. Unknown counts as not covered (G11). */
export function isCovered(reporter: { personId: string | null }, directory: Directory): boolean {
  const person = reporter.personId === null ? undefined : directory.person(reporter.personId);
  const unit = person?.workplaceId ? directory.workplace(person.workplaceId) : undefined;
  return unit?.onCallCovered === true;
}

type Routed = { priority: Ticket['priority']; rules: string[]; route: TicketRoute };

/** Runs the rules and the routing table on the facts as they are at `now` (T138, domain.md 2.3 and 3.2). */
export function judge(
  about: Pick<Registration, 'reporter' | 'systemId' | 'systemNamed' | 'municipality'>,
  facts: PriorityFacts,
  { now, directory, calendar }: TicketFacts,
): Routed {
  const { priority, rules } = decidePriority(facts);
  const instance =
    about.systemId !== null && about.municipality !== null
      ? directory.instance(about.systemId, about.municipality)
      : undefined;
  const routed: Route = routeOf({
    timeState: timeState(now, calendar),
    priority,
    rules,
    coveredUnit: isCovered(about.reporter, directory),
    security: facts.security,
    onCallScope: instance?.onCallScope ?? 'always',
    confirmed: false,
    diktOperated: instance?.diktOperated ?? true,
    systemNamed: about.systemNamed,
  });
  return {
    priority,
    rules: [...rules],
    route: {
      queue: routed.queue,
      page: routed.page,
      notCovered: routed.pageFlag === 'notCovered',
      showOnCallNumber: routed.showOnCallNumber,
      alertServiceDesk: routed.alertServiceDesk,
      alertSecurityOfficer: routed.alertSecurityOfficer,
      message: routed.message,
    },
  };
}

/** T135, T136, T138: a report becomes a ticket with a number, a priority, a route and an answer due. */
export function register(
  registration: Registration,
  number: string,
  tenant: string,
  facts: TicketFacts,
): TicketDecision {
  const { now, calendar, directory } = facts;
  const routed = judge(registration, registration.facts, facts);
  const serviceMinutes = directory.contacts.answerWithinServiceHours * 60;
  const base: Ticket = {
    schema: TICKET_SCHEMA,
    id: registration.ticketId,
    tenant,
    number,
    kind: 'incident',
    state: 'new',
    conversationId: registration.conversationId,
    language: registration.language,
    reporter: registration.reporter,
    systemId: registration.systemId,
    systemNamed: registration.systemNamed,
    municipality: registration.municipality,
    text: registration.text,
    facts: registration.facts,
    ...routed,
    createdAt: now,
    answerDue: answerDue(now, serviceMinutes, calendar),
    opensAt: nextOpening(now, calendar),
    paging: null,
    confirmed: registration.confirmed,
    changedAt: { contact: 1, state: 1 },
  };
  const paged = routed.route.page ? startPaging(base, facts) : { ticket: base, effects: [] };
  const ticket = paged.ticket;
  return {
    ticket,
    events: [
      { at: now, what: 'registered', by: reporterOf(ticket) },
      ...(ticket.paging === null ? [] : [{ at: now, what: 'paged:primary', by: null }]),
    ],
    effects: [
      ...paged.effects,
      receipt(
        ticket,
        routed.route.page ? PAGED_RECEIPT : 'receipt',
        now,
        routed.route.page ? 'page:0' : null,
      ),
      card(ticket, 'desk', 'deskTicket', { to: 'serviceDesk' }, 'post', now),
      ...alertSecurityOfficer(ticket, 'security', facts),
    ],
  };
}

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
  const updates = refresh(changed, said.revision, now, [
    'receipt',
    'desk',
    ...(changed.paging ? ['page' as const] : []),
  ]);
  const reply: Recipient = { to: 'conversation', conversationId: said.conversationId };
  if (!risen || ticket.state === 'withdrawn')
    return {
      ticket: changed,
      events,
      effects: [
        say(`${base}added`, reply, { id: 'M28' }, ticket.language, now),
        ...updates,
        ...(changed.paging && moved
          ? [say(`${base}responder`, responder(changed), { id: 'M47' }, null, now)]
          : []),
      ],
    };
  events.push({ at: now, what: 'priorityRaised', by: null });
  const starts = routed.route.page && ticket.paging === null && ticket.state === 'new';
  const paged = starts ? startPaging(changed, facts) : { ticket: changed, effects: [] };
  if (starts) events.push({ at: now, what: 'paged:primary', by: null });
  return {
    ticket: paged.ticket,
    events,
    effects: [
      ...paged.effects,
      receipt(paged.ticket, starts ? PAGED_RECEIPT : `${base}receipt`, now, starts ? 'page:0' : null),
      ...(routed.route.alertServiceDesk && !ticket.route.alertServiceDesk
        ? [card(paged.ticket, `${base}desk`, 'deskTicket', { to: 'serviceDesk' }, 'post', now)]
        : []),
      ...updates.filter((row) => row.kind === 'card' && row.slot !== 'receipt'),
      ...(ticket.route.alertSecurityOfficer
        ? []
        : alertSecurityOfficer(paged.ticket, `${base}security`, facts)),
    ],
  };
}

/** The reporter has looked at name, phone and workplace (T136); on-call is told when they changed. */
export function confirm(
  ticket: Ticket,
  contact: Pick<Ticket['reporter'], 'name' | 'phone' | 'workplaceId' | 'workplaceText'>,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const reporter = { ...ticket.reporter, ...contact };
  const differs = JSON.stringify(reporter) !== JSON.stringify(ticket.reporter);
  const changed: Ticket = {
    ...ticket,
    reporter,
    confirmed: true,
    changedAt: differs ? { ...ticket.changedAt, contact: revision } : ticket.changedAt,
  };
  return {
    ticket: changed,
    events: [{ at: now, what: differs ? 'contactChanged' : 'confirmed', by: reporterOf(changed) }],
    effects: [
      ...refresh(changed, revision, now, ['receipt', 'desk', ...(changed.paging ? ['page' as const] : [])]),
      ...(changed.paging && differs
        ? [say(`contact:${revision}`, responder(changed), { id: 'M47' }, null, now)]
        : []),
    ],
  };
}

/** «Jeg tar den»: who, when, as what. The reporter is told who has it; every card of the ticket shows it. */
export function take(
  ticket: Extract<Ticket, { state: 'new' }>,
  by: By,
  as: 'responder' | 'agent',
  revision: number,
  { now }: TicketFacts,
): TicketDecision {
  const taken: Ticket = {
    ...ticket,
    state: 'taken',
    taken: { by, at: now, as },
    changedAt: { ...ticket.changedAt, state: revision },
  };
  return {
    ticket: taken,
    events: [{ at: now, what: 'taken', by }],
    effects: [
      say(
        'taken',
        { to: 'conversation', conversationId: ticket.conversationId },
        { id: as === 'responder' ? 'M26' : 'M26b', name: by.name, at: now },
        ticket.language,
        now,
      ),
      ...refresh(taken, revision, now, ['receipt', 'desk', ...(taken.paging ? ['page' as const] : [])]),
    ],
  };
}

/** The reporter withdraws, until somebody has taken it; on-call is told, never just gone (3.10). */
export function withdraw(
  ticket: Extract<Ticket, { state: 'new' }>,
  revision: number,
  { now }: TicketFacts,
): TicketDecision {
  const withdrawn: Ticket = {
    ...ticket,
    state: 'withdrawn',
    withdrawn: { at: now },
    changedAt: { ...ticket.changedAt, state: revision },
  };
  return {
    ticket: withdrawn,
    events: [{ at: now, what: 'withdrawn', by: reporterOf(ticket) }],
    effects: [
      say(
        'withdrawn',
        { to: 'conversation', conversationId: ticket.conversationId },
        { id: 'M32' },
        ticket.language,
        now,
      ),
      ...(ticket.paging ? [say('withdrawn:responder', responder(ticket), { id: 'M46' }, null, now)] : []),
      ...refresh(withdrawn, revision, now, [
        'receipt',
        'desk',
        ...(withdrawn.paging ? ['page' as const] : []),
      ]),
    ],
  };
}

export const reporterOf = (ticket: Ticket): By => ({
  account: ticket.reporter.account,
  personId: ticket.reporter.personId,
  name: ticket.reporter.name ?? '',
});

const rank = (priority: Ticket['priority']): number =>
  ['low', 'medium', 'high', 'critical'].indexOf(priority);

const responder = (ticket: Ticket): Recipient => ({
  to: 'onCall',
  level:
    (ticket.paging?.step ?? 0) >= 3 ? 'leader' : (ticket.paging?.step ?? 0) >= 2 ? 'secondary' : 'primary',
});

const say = (
  id: string,
  to: Recipient,
  what: Extract<Effect, { kind: 'say' }>['say'],
  language: Ticket['language'] | null,
  now: EpochMs,
): Effect => ({ kind: 'say', id, to, say: what, language, notBefore: now, waitsFor: null });

const SLOTS = { receipt: 'receipt', deskTicket: 'desk', security: 'security' } as const;

const card = (
  ticket: Ticket,
  id: string,
  view: 'receipt' | 'deskTicket' | 'security',
  to: Recipient,
  mode: 'post' | 'update',
  now: EpochMs,
): Effect => ({
  kind: 'card',
  id,
  to,
  view: { card: view },
  slot: SLOTS[view],
  language: to.to === 'conversation' ? ticket.language : null,
  mode,
  notBefore: now,
  waitsFor: null,
});

const receipt = (ticket: Ticket, id: string, now: EpochMs, waitsFor: string | null): Effect => ({
  ...(card(
    ticket,
    id,
    'receipt',
    { to: 'conversation', conversationId: ticket.conversationId },
    'post',
    now,
  ) as Extract<Effect, { kind: 'card' }>),
  waitsFor: waitsFor === null ? null : { id: waitsFor, atMostMs: RECEIPT_WAITS_MS },
});

/** M05c promised a word when on-call has been reached: this is it, once. */
export const receiptReached = (ticket: Ticket, now: EpochMs): Effect =>
  receipt(ticket, 'receipt:reached', now, null);

/** Cards that stand somewhere already are changed in place. */
function refresh(
  ticket: Ticket,
  revision: number,
  now: EpochMs,
  slots: readonly ('receipt' | 'desk' | 'page')[],
): Effect[] {
  return slots.map((slot) => ({
    kind: 'card',
    id: `refresh:${slot}:${revision}`,
    to:
      slot === 'receipt'
        ? { to: 'conversation', conversationId: ticket.conversationId }
        : slot === 'desk'
          ? { to: 'serviceDesk' }
          : responder(ticket),
    view:
      slot === 'receipt'
        ? { card: 'receipt' }
        : slot === 'desk'
          ? { card: 'deskTicket' }
          : { card: 'page', repeated: false },
    slot,
    language: slot === 'receipt' ? ticket.language : null,
    mode: 'update',
    notBefore: now,
    waitsFor: null,
  }));
}

/** T35, T164: the municipality's security officer is alerted at any hour when security is 2 or more. */
function alertSecurityOfficer(ticket: Ticket, id: string, { now, directory }: TicketFacts): Effect[] {
  if (!ticket.route.alertSecurityOfficer || ticket.municipality === null) return [];
  const officer = directory.securityOfficer(ticket.municipality, osloDate(now));
  if (officer === undefined) return [];
  return [card(ticket, id, 'security', { to: 'person', personId: officer.id }, 'post', now)];
}
