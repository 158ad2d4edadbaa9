import { compose, withOnCallPhone } from '../../src/adapters/teams/compose.ts';
import type { CardContent } from '../../src/app/ports.ts';
import type { AdaptiveCard } from '../../src/cards/render.ts';
import { SHOWN_DESCRIPTION, type Form } from '../../src/domain/intake/form.ts';
import {
  callForm,
  lookedUp,
  messageForm,
  type RaiseDialog,
  type RaisedFrom,
  type RaiseForm,
} from '../../src/domain/intake/raise-form.ts';
import { askedOf } from '../../src/domain/approval/approval.ts';
import { confirm, take, withdraw } from '../../src/domain/ticket/change.ts';
import { join } from '../../src/domain/ticket/join.ts';
import { solve } from '../../src/domain/ticket/on-call-work.ts';
import { resolve } from '../../src/domain/ticket/reporter-side.ts';
import { deskSolve } from '../../src/domain/ticket/desk-ending.ts';
import type { StoredEvent } from '../../src/domain/partition.ts';
import type { Held, Reporter, Ticket } from '../../src/domain/ticket/ticket.ts';
import { DESK_VERBS } from '../../src/domain/understanding/desk-words.ts';
import type { EpochMs, Language, PriorityFacts } from '../../src/domain/vocabulary.ts';
import { demoDirectory, personOf } from '../harness/directory.ts';
import { answered, answerOf, digest, expiredOf, restoreFor } from '../harness/restores.ts';
import { acute, attack, DAY, factsAt, NIGHT, NUMBER, ordinary, ticketFor } from '../harness/tickets.ts';

/**
 * Every card in every state that a person can meet, made by the rules and `compose` themselves. The tests of the cards
 * and `npm run cards:sheet` show what stands here. A new state: one line in GALLERY. A new kind of card does not compile
 * without its states.
 */

export type Kind = CardContent['card'];
type Of<K extends Kind> = Extract<CardContent, { readonly card: K }>;
type State<K extends Kind> = { readonly content: Of<K>; readonly now: EpochMs };

/** Longer than anybody has, with a word that fits no line of a small phone. */
const LONGEST = {
  name: 'Anne-Margrethe Kvernmo-Þorsteinsdóttir Skjønhaug-Waldemarsen',
  workplace:
    'Omsorgsdistriktet Mjøndalen, hjemmetjenestedistriktsadministrasjonskontorbygningen for rehabilitering og lindring',
  unbroken: 'Arbeidsmiljøutvalgsmøteinnkallingsordningen'.repeat(3).slice(0, 120),
};
const LONG_TEXT =
  'Pasientvarslingsanleggsovervåkningssentralen viser ikke alarmer fra 2. etasje. Vi har startet PC-en på nytt to ganger, og nattevakten går runder imens.\n'.repeat(
    30,
  );

export const directory = demoDirectory((file) => {
  const workplace = file.workplaces.find(({ id }) => id === 'hjemmetjenesten-mjondalen');
  const owner = file.people.find(({ workplaceId }) => workplaceId === workplace?.id);
  if (workplace === undefined || owner === undefined) throw new Error('The demo directory has changed');
  workplace.name = LONGEST.workplace;
  owner.name = LONGEST.name;
});

const reporterOf = (id: string): Reporter => {
  const { aadObjectId, name, phone, workplaceId } = personOf(directory, id);
  return { account: aadObjectId, personId: id, name, phone, workplaceId, workplaceText: null };
};
/** A nurse of a covered unit; an employee of one that is not, with an internal number; one whose names are long. */
const NURSE = reporterOf('ole-strandvik');
const UNCOVERED: Reporter = { ...reporterOf('rita-holtskog'), phone: '46123' };
const LONG = reporterOf('laila-vassbotn');
const UNKNOWN: Reporter = { ...NURSE, personId: null, name: null, phone: null, workplaceId: null };
const TYPED: Reporter = { ...UNKNOWN, name: LONGEST.unbroken, workplaceText: LONGEST.unbroken };

const outage: PriorityFacts = { ...acute, lifeHealth: 'none', systemClass: 'HU', scope: 3 };
const high: PriorityFacts = { ...acute, lifeHealth: 'possible', systemClass: 'BS', loss: 2 };

type About = Parameters<typeof ticketFor>[1];
const ticket = (change: About = {}, at = NIGHT, number = NUMBER): Extract<Ticket, { state: 'new' }> => {
  const made = ticketFor(directory, { reporter: NURSE, ...change }, at, number);
  if (made.state !== 'new') throw new Error(`A ticket begins as ${made.state}`);
  return made;
};
const printer: About = { facts: ordinary, systemId: 'skriver' };
const drawing: About = { facts: high, systemId: 'byggesakssystem', reporter: UNCOVERED };

const MINUTES = 60_000;
const night = factsAt(directory, NIGHT + 4 * MINUTES);
const takenBy = (id: string, of = ticket(), as: 'responder' | 'agent' = 'responder'): Ticket => {
  const { aadObjectId, name } = personOf(directory, id);
  const soon = factsAt(directory, of.createdAt + 4 * MINUTES);
  return take(of, { account: aadObjectId, personId: id, name }, as, 2, soon).ticket;
};
const withdrawn = withdraw(ticket(), 2, night).ticket;
/** The acknowledgement is a lease, and it waits for the vendor. */
const leased: Ticket = ((of) =>
  of.state === 'taken'
    ? {
        ...of,
        taken: { ...of.taken, leaseUntil: NIGHT + 25 * MINUTES },
        state: 'waitingVendor' as const,
        vendor: { since: NIGHT + 12 * MINUTES },
      }
    : of)(takenBy('henrik-lokas'));
const solved = resolve(ticket(), 2, night).ticket;
const solvedByResponder = ((of) =>
  of.state === 'taken' ? solve(of, of.taken.by, 3, factsAt(directory, NIGHT + 45 * MINUTES)).ticket : of)(
  takenBy('henrik-lokas'),
);
const breached: PriorityFacts = { ...ordinary, security: 2 };
const portal: About = { facts: { ...high, loss: 3 }, systemId: 'politikerportalen' };
const joined = join(
  {
    ticketId: 'ticket-2',
    kind: 'incident',
    conversationId: 'a:other',
    language: 'nb',
    reporter: UNCOVERED,
    affectedUser: null,
    systemId: 'gerica',
    systemNamed: true,
    municipality: 'drammen',
    text: 'gerica er nede her også',
    facts: acute,
    breach: null,
    confirmed: false,
  },
  ticket(),
  night,
).ticket;
/** Reported by many, come back, corrected, and objected to. */
const busy: Ticket = {
  ...ticket(),
  reports: {
    reporters: 14,
    units: 6,
    municipalities: 2,
    lastAt: NIGHT,
    contacts: [
      { ticketId: 'ticket-2', workplaceId: 'solbakken-sykehjem', phone: '+4746006756', urgent: true },
      { ticketId: 'ticket-3', workplaceId: null, phone: null, urgent: true },
    ],
  },
  recurs: 'D-2026-00042',
  objection: { at: NIGHT },
  proposedPriority: 'medium',
};
/** The first reporter is out of it, and somebody else is called. */
const left: Ticket = {
  ...busy,
  left: { at: NIGHT, as: 'solved' },
  reports: {
    ...busy.reports,
    contacts: [
      { ticketId: 'ticket-2', workplaceId: 'solbakken-sykehjem', phone: '+4746006756', urgent: false },
    ],
  },
};
const confirmed = (of: Ticket): Ticket => confirm(of, of.reporter, 2, night).ticket;

const at = <K extends Kind>(now: EpochMs, content: Of<K>): State<K> => ({ content, now });

const emptyForm: Form = {
  sequence: 1,
  revision: 1,
  state: 'open',
  number: null,
  name: null,
  phone: null,
  workplace: null,
  systemId: null,
  description: '',
  lifeHealth: false,
  also: null,
  errors: {},
};
const completeForm: Form = {
  ...emptyForm,
  name: 'Ole Strandvik',
  phone: '+4740008916',
  workplace: 'Fjell bosenter',
  systemId: 'skriver',
  description: 'Skriveren på vaktrommet er tom for toner, vi får ikke skrevet ut',
};
const form = (change: Partial<Form>, of = completeForm): State<'form'> =>
  at(DAY, { card: 'form', form: { ...of, ...change } });

type ReceiptMore = Omit<Of<'receipt'>, 'card' | 'ticket' | 'asOf' | 'pagedAt'>;
/** A receipt whose page went out a moment ago, where there is one. */
const receipt = (of: Ticket, more: ReceiptMore & { pagedAt?: EpochMs | null } = {}): State<'receipt'> =>
  at(of.createdAt + 5 * MINUTES, {
    card: 'receipt',
    ticket: of,
    asOf: 3,
    pagedAt: of.paging === null ? null : of.createdAt,
    ...more,
  });
const page = (of: Ticket, more: Partial<Of<'page'>> = {}): State<'page'> =>
  at(NIGHT + 10 * MINUTES, {
    card: 'page',
    ticket: of,
    asOf: 3,
    repeated: false,
    perhapsRepeated: false,
    ...more,
  });
const desk = (of: Ticket): State<'deskTicket'> =>
  at(of.createdAt + 5 * MINUTES, { card: 'deskTicket', ticket: of, asOf: 1 });
const byAgent = { account: 'agent', personId: 'hilde-fossum', name: 'Hilde Fossum' };
/** Registered by an agent for a caller whom nobody can write to. */
const byPhone: Ticket = ticket(
  {
    ...printer,
    conversationId: null,
    reporter: { ...TYPED, account: null, name: 'Berit Bakken', workplaceText: 'Åpen barnehage' },
    raisedBy: byAgent,
    confirmed: true,
  },
  DAY,
);
/** Registered by an agent for the author of a message. */
const raised = ticket({ ...printer, conversationId: null, raisedBy: byAgent }, DAY);
const found = (of: Ticket): State<'foundTicket'> =>
  at(of.createdAt + 5 * MINUTES, { card: 'foundTicket', ticket: of });
const dialogOf = (from: RaisedFrom, personId: string | null = null): RaiseDialog => ({
  ...{ id: 'dialog', from, personId },
  ...{ account: null, displayName: null },
});
const lookUp = (sought: string): RaiseForm => lookedUp(dialogOf('call'), { sought }, directory, DAY);
const raise = (of: RaiseForm): State<'raise'> =>
  at(DAY, {
    card: 'raise',
    form: of,
    said: of.found === null ? { id: 'M241', from: of.dialog.from } : { id: 'M239', found: of.found },
  });
const watch = (of: Ticket): State<'watch'> =>
  at(of.createdAt + 10 * MINUTES, { card: 'watch', ticket: of, asOf: 3 });
const agent = (of: Ticket, more: Partial<Of<'agentTicket'>> = {}): State<'agentTicket'> =>
  at(of.createdAt + 5 * MINUTES, {
    card: 'agentTicket',
    ticket: of,
    asOf: 1,
    seesPhone: true,
    verbs: DESK_VERBS.filter((verb) => verb !== 'show'),
    ...more,
  });
const watched = ticket({}, DAY);
const security = (of: Ticket): State<'security'> => at(of.createdAt, { card: 'security', ticket: of });
/** A restore in a business system, and of files; decided, advised on, asked about, and over. */
const restore = restoreFor(directory);
const files = restoreFor(directory, { systemId: null, text: 'Kan dere hente tilbake filene i mappen min?' });
const answer = (...given: Parameters<typeof answerOf> extends [unknown, ...infer Rest] ? Rest : never) =>
  answered(directory, restore, answerOf(directory, ...given));
const approved = answer('knut-odegardstuen', 'approve');
const rejected = answer('knut-odegardstuen', 'reject', 'Kopien er for gammel til at det hjelper.');
const advised = answer('fatima-yusufi', 'advise', 'Vi mister to dager med vedtak.');
const questioned = answer('knut-odegardstuen', 'ask', 'Hvilke vedtak gjelder det?');
const expired = expiredOf(directory, restore);
const ownerless = restoreFor(directory, { systemId: 'barnehageopptak', municipality: 'sande' });
const longRestore = restoreFor(directory, { reporter: LONG, text: LONG_TEXT });
const approval = (of: Ticket, more: Partial<Of<'approval'>> = {}): State<'approval'> =>
  at(of.createdAt + 90 * MINUTES, {
    card: 'approval',
    ticket: of,
    part: 'decide',
    asked: digest(askedOf(of)),
    ...more,
  });

const mine = (tickets: readonly Ticket[]): State<'myTickets'> => at(DAY, { card: 'myTickets', tickets });

const shiftTest = (more: Partial<Of<'shiftTest'>> = {}): State<'shiftTest'> =>
  at(DAY, {
    card: 'shiftTest',
    said: { id: 'M212', role: 'primary', from: DAY, to: DAY + 7 * 24 * 60 * MINUTES, repeated: false },
    open: true,
    ...more,
  });

const ten = Array.from({ length: 10 }, (_, index): Ticket => {
  const number = `D-2026-${String(130 - index).padStart(5, '0')}`;
  if (index === 0) return ticket({ ...printer, reporter: LONG }, DAY, number);
  if (index === 1) return takenBy('henrik-lokas', ticket({}, NIGHT, number));
  if (index === 2) return withdraw(ticket({}, NIGHT, number), 2, night).ticket;
  return ticket(index % 2 === 0 ? printer : { facts: high, systemId: 'lonnssystem' }, DAY, number);
});

const BY = { account: 'hilde', personId: 'hilde-fossum', name: 'Hilde Fossum' };
const solvedByAgent = deskSolve(
  takenBy('hilde-fossum', ticket({}, DAY), 'agent') as Held,
  BY,
  'Byttet strømforsyning.',
  3,
  factsAt(directory, DAY + 40 * MINUTES),
).ticket;
const HISTORY: readonly StoredEvent[] = [
  { at: DAY, what: 'registered', by: BY },
  { at: DAY + MINUTES, what: 'taken', by: BY },
  { at: DAY + 2 * MINUTES, what: 'answered', by: BY, note: LONG_TEXT },
  { at: DAY + 3 * MINUTES, what: 'changed:system', by: BY, note: 'pc → skriver' },
  { at: DAY + 4 * MINUTES, what: 'handedOver:onCall', by: null },
];

/** Kind of card → state → what is shown, and when. */
export const GALLERY: { readonly [K in Kind]: Readonly<Record<string, State<K>>> } = {
  form: {
    'empty profile': form({ description: 'Skriveren er tom' }, emptyForm),
    complete: form({}),
    'with errors': form({ name: null, phone: null, errors: { name: 'missing', phone: 'missing' } }),
    'long names': form({ name: LONGEST.name, workplace: LONGEST.workplace, systemId: 'utalarmering' }),
    'long description': form({ description: LONG_TEXT.slice(0, SHOWN_DESCRIPTION), lifeHealth: true }),
    'reported by others too': form({
      systemId: 'gerica',
      description: 'Gerica er så treg i dag',
      also: { ticketId: 'first', number: NUMBER, systemId: 'gerica' },
    }),
    sent: form({ state: 'sent', number: NUMBER }),
    cancelled: form({ state: 'cancelled' }),
  },
  queue: {
    'ten of many': at(DAY, { card: 'queue', which: 'queue', page: 1, tickets: ten, total: 34 }),
    'those I have': at(DAY, { card: 'queue', which: 'mine', page: 1, tickets: ten.slice(0, 2), total: 2 }),
    critical: at(DAY, { card: 'queue', which: 'critical', page: 1, tickets: ten.slice(1, 2), total: 1 }),
  },
  agentTicket: {
    new: agent(ticket(printer, DAY)),
    taken: agent(takenBy('hilde-fossum', ticket({}, DAY), 'agent'), {
      verbs: ['answer', 'ask', 'solve', 'note', 'history'],
    }),
    'solved, cause still to be found': agent(solvedByAgent, { verbs: ['close', 'reopen', 'history'] }),
    'the other choices': agent(ticket(printer, DAY), { form: 'menu' }),
    'an answer': agent(ticket(printer, DAY), { form: 'answer' }),
    'a priority': agent(ticket(printer, DAY), { form: 'setPriority' }),
    'to somebody else': agent(ticket(printer, DAY), { form: 'assign' }),
    'system, extent, type': agent(ticket(printer, DAY), { form: 'classify' }),
    'merged into another': agent(ticket(printer, DAY), { form: 'join' }),
    'cause and measure': agent(solvedByAgent, {
      form: 'close',
      verbs: ['close'],
      said: { id: 'M222', why: 'prevention', number: NUMBER, state: 'solved', name: null },
    }),
    'priority set by a person, overdue': agent({
      ...ticket(printer, DAY),
      priority: 'high',
      override: { priority: 'high', rules: 'low', by: BY, at: DAY, reason: 'Lønn skal kjøres i kveld.' },
      answerDue: DAY - MINUTES,
      breachedAt: DAY - MINUTES,
      lastEvent: { at: DAY, what: 'prioritySet:high', by: BY.name },
    }),
    'without the phone': agent(ticket(printer, DAY), { seesPhone: false, verbs: ['note', 'history'] }),
    'long names': agent(ticket({ reporter: LONG, municipality: 'nedre-eiker' })),
    'unbroken words': agent(ticket({ reporter: TYPED })),
  },
  history: {
    short: at(DAY, { card: 'history', number: NUMBER, events: HISTORY.slice(0, 4) }),
    'long, cut': at(DAY, {
      card: 'history',
      number: NUMBER,
      events: Array.from({ length: 9 }, () => HISTORY).flat(),
    }),
  },
  reach: {
    'some not reached': at(DAY, {
      card: 'reach',
      number: NUMBER,
      reached: [
        { name: LONGEST.name, phone: '+4746006756', workplaceId: 'solbakken-sykehjem', state: 'failed' },
        { name: null, phone: null, workplaceId: null, state: 'waiting' },
        { name: 'Ole Strandvik', phone: '46123', workplaceId: null, state: 'sent' },
      ],
    }),
  },
  shiftTest: {
    asked: shiftTest(),
    'lacks a channel': shiftTest({ said: { id: 'M215', because: 'noChannel', standInId: 'yusuf-warsame' } }),
    answered: shiftTest({ said: { id: 'M216', backUntil: DAY + 7 * 24 * 60 * MINUTES }, open: false }),
  },
  receipt: {
    'M01 critical, desk open': receipt(ticket({}, DAY)),
    'M02 high, desk open': receipt(confirmed(ticket(drawing, DAY))),
    'M03 ordinary, desk open': receipt(confirmed(ticket(printer, DAY))),
    'M04 attack, desk open': receipt(ticket({ facts: attack, systemId: 'pc' }, DAY)),
    'M05 paged': receipt(ticket()),
    'M05 paged, confirmed': receipt(confirmed(ticket())),
    'M05c on its way': receipt(ticket(), { pagedAt: null }),
    'M06 paged, unit not covered': receipt(ticket({ reporter: UNCOVERED })),
    'M07 unit not covered': receipt(ticket({ facts: outage, systemId: 'socio', reporter: UNCOVERED })),
    'M07b system not covered': receipt(ticket({ facts: outage, systemId: 'webkart' })),
    'M08 attack, paged': receipt(ticket({ facts: attack, systemId: 'pc' })),
    'M08c attack, on its way': receipt(ticket({ facts: attack, systemId: null }), { pagedAt: null }),
    'M09 high, desk closed': receipt(confirmed(ticket(drawing))),
    'M10 ordinary, desk closed': receipt(confirmed(ticket(printer))),
    'missing fields': receipt(ticket({ reporter: UNKNOWN })),
    'with errors': receipt(ticket(), { errors: { phone: 'missing' } }),
    stale: receipt(ticket(), { stale: true }),
    taken: receipt(confirmed(takenBy('henrik-lokas'))),
    'taken, not confirmed': receipt(takenBy('laila-vassbotn')),
    'M11 password given away': receipt(
      confirmed(ticket({ facts: breached, breach: 'credentials', systemId: null }, DAY)),
    ),
    'M12 personal data': receipt(
      confirmed(ticket({ facts: breached, breach: 'personalData', systemId: 'exchange' })),
    ),
    'M18 joined': receipt(joined),
    'left to others, M96': receipt(left),
    'left, M97': receipt(withdraw(joined, 2, night).ticket),
    'M22 politicians’ portal': receipt(confirmed(ticket({ ...portal }))),
    'M89 run by another party': receipt(
      ticket({ systemId: 'trygghetsalarm', affectedUser: { name: 'Hodan', personId: null, phone: null } }),
    ),
    'M15 restore, waits for the owner': receipt(restore),
    'M15b restore of files': receipt(files),
    'M15c restore approved': receipt(approved),
    'M141 restore without an owner': receipt(ownerless),
    'restore rejected': receipt(rejected),
    'restore expired': receipt(expired),
    solved: receipt(solved),
    'solved by the one on call': receipt(solvedByResponder),
    withdrawn: receipt(withdrawn),
    'raised by an agent': receipt(raised),
    'long names': receipt(ticket({ reporter: LONG, municipality: 'nedre-eiker' })),
    'unbroken words': receipt(confirmed(ticket({ reporter: TYPED }))),
  },
  page: {
    fresh: page(ticket()),
    repeated: page(ticket(), { repeated: true, perhapsRepeated: true }),
    'not covered, incomplete': page(
      ticket({ reporter: { ...UNCOVERED, phone: null, workplaceId: null }, systemId: null }),
    ),
    'reported by many': page(busy),
    'left by the first reporter': page(left),
    taken: page(takenBy('henrik-lokas')),
    'taken, waiting for the vendor': page(leased),
    'not on call': page(ticket(), { asks: 'confirmFirst' }),
    'a reason is missing': page(ticket(), { asks: 'needsReason' }),
    solved: page(solved),
    'solved by the one on call': page(solvedByResponder),
    withdrawn: page(withdrawn),
    'long names': page(takenBy('laila-vassbotn', ticket({ reporter: LONG, municipality: 'nedre-eiker' }))),
    'unbroken words': page(ticket({ reporter: TYPED })),
  },
  deskTicket: {
    silent: desk(ticket(printer, DAY)),
    'raised for a caller': desk(byPhone),
    'with many mentions': desk(ticket({}, DAY)),
    'not covered, incomplete': desk(ticket({ reporter: { ...UNKNOWN, personId: 'rita-holtskog' } })),
    'restore, waits for the owner': desk(restore),
    'restore without an owner': desk(ownerless),
    'restore approved': desk(approved),
    'reported by many': desk(busy),
    taken: desk(takenBy('hilde-fossum', ticket({}, DAY), 'agent')),
    'long names': desk(ticket({ reporter: LONG, municipality: 'nedre-eiker' })),
  },
  foundTicket: {
    untaken: found(ticket(printer, DAY)),
    taken: found(takenBy('hilde-fossum', ticket({}, DAY), 'agent')),
    solved: found(solved),
    'a caller, by phone alone': found(byPhone),
    'long names': found(ticket({ reporter: LONG, municipality: 'nedre-eiker' })),
  },
  raise: {
    'from a message': raise(messageForm(dialogOf('message', 'ole-strandvik'), ticket().text, directory)),
    'of somebody unknown': raise(
      messageForm({ ...dialogOf('message'), account: 'a', displayName: LONGEST.name }, LONG_TEXT, directory),
    ),
    'a call': raise(callForm('dialog')),
    'a call, nobody found': raise(lookUp('ingen heter dette')),
    'a call, several found': raise(lookUp('fjell bosenter')),
    'a call, found': raise(lookUp('ole strandvik')),
    'with errors': raise({ ...callForm('dialog'), errors: { name: 'missing', phone: 'tooShort' } }),
  },
  watch: {
    untaken: watch(watched),
    taken: watch(takenBy('hilde-fossum', ticket({}, DAY), 'agent')),
    'handed to on-call': watch(ticket()),
  },
  security: {
    attack: security(ticket({ facts: attack, systemId: 'pc' })),
    'without system': security(ticket({ facts: attack, systemId: null }, DAY)),
    'long names': security(
      ticket({ facts: attack, systemId: 'utalarmering', reporter: LONG, municipality: 'nedre-eiker' }),
    ),
  },
  approval: {
    'to decide': approval(restore),
    'to decide, advised against': approval(advised),
    'to decide, asked about': approval(questioned),
    'reason missing': approval(restore, { problem: { problem: 'noReason', verb: 'reject' } }),
    'changed since': approval(restore, { problem: { problem: 'changed' } }),
    approved: approval(approved),
    rejected: approval(rejected),
    expired: approval(expired),
    withdrawn: approval(withdraw(restore, 2, factsAt(directory, DAY)).ticket),
    'to endorse': approval(restore, { part: 'endorse' }),
    'endorse, reason missing': approval(restore, {
      part: 'endorse',
      problem: { problem: 'noReason', verb: 'advise' },
    }),
    'advised against': approval(advised, { part: 'endorse' }),
    'long names': approval(longRestore),
  },
  myTickets: { one: mine(ten.slice(0, 1)), ten: mine(ten) },
};

export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

/** One state as it is sent: the toast, the card, and the name of what it says. */
export type Sample = {
  readonly kind: Kind;
  readonly state: string;
  readonly language: Language;
  readonly card: AdaptiveCard;
  readonly summary: string;
  readonly message: string;
};

/** Not a number of anybody: the pictures show that it stands there. */
const ON_CALL_PHONE = '32 99 00 00';

/** The whole gallery in one language. */
export const samplesIn = (language: Language): Sample[] =>
  Object.entries<Readonly<Record<string, { content: CardContent; now: EpochMs }>>>(GALLERY).flatMap(
    ([kind, states]) =>
      Object.entries(states).map(([state, { content, now }]) => ({
        kind: kind as Kind,
        state,
        language,
        ...withOnCallPhone(compose({ card: content, language }, directory, now), ON_CALL_PHONE, language),
      })),
  );
