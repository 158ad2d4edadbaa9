import type { IntakeDecision } from './decision.ts';
import { absorb, newDraft } from './draft.ts';
import { checkContact, knownReporter, type FormField } from './form.ts';
import { amendment, describe, FOLLOW_UP_MS, registered, type Heard } from './describe.ts';
import type { Draft, Intake } from './intake.ts';
import { isCritical, registerDraft, systemOf, UNCONFIRMED } from './registration.ts';

export type { Heard } from './describe.ts';

/** What a person can ask for beside reporting: each a whole message, said in the person's own words. */

type OwnTicket = Intake['tickets'][number];

const DAY = 24 * 3_600_000;
/** 2.6: the same fault again within this time is a recurrence. */
const RECURS_WITHIN_MS = 14 * DAY;

const open = (draft: Draft | null): Draft | null => (draft?.state === 'setAside' ? null : draft);

/** The last ticket, while what is said still belongs to it. */
function current(intake: Intake, now: number): OwnTicket | undefined {
  const last = intake.tickets.at(-1);
  return last?.open === true && now - last.at < FOLLOW_UP_MS ? last : undefined;
}

/**
 * «akutt» (M07b, M09, M17, M18): paged now, asked afterwards; people first (M19). The texts teach the word, so it counts
 * as the first word too: whoever has no hands free for more must not be asked before somebody is woken.
 * @param asks what it is about; false where the words have told
 */
export function acute(intake: Intake, heard: Heard, asks = true): IntakeDecision {
  const { turn, facts, message, said } = heard;
  turn.say({ id: 'M19', faultFollows: true });
  const last = current(intake, facts.now);
  // An order for data is nobody's emergency: what is acute is a report of its own.
  if (open(intake.draft) === null && last !== undefined && last.kind !== 'restoreRequest') {
    turn.add(amendment(last, message.text, true, intake));
    const tickets = intake.tickets.map((ticket) =>
      ticket === last ? { ...ticket, critical: true } : ticket,
    );
    return (asks ? turn.say({ id: 'M77' }) : turn).end({ ...intake, tickets });
  }
  const draft =
    open(intake.draft) ??
    newDraft(intake.sequence + 1, message.text, said, facts.now, facts.actor, facts.directory);
  const decision = registered(intake, draft, { confirmed: false, acute: true }, heard);
  return (asks ? turn.say({ id: 'M77' }) : turn).end(decision.intake);
}

/** «avbryt»: the draft is set aside and can be taken back until it expires; a ticket is withdrawn after a question (M31). */
export function cancel(intake: Intake, heard: Heard): IntakeDecision {
  const { turn, facts } = heard;
  const { draft } = intake;
  if (draft?.state === 'setAside') return turn.say({ id: 'M29b' }).end({ ...intake, draft: null });
  if (draft !== null) return setAside(intake, draft, heard);
  const last = intake.tickets.at(-1);
  if (last?.open !== true) return turn.say({ id: 'M30' }).end(intake);
  return ask(intake, 'withdraw', last, facts.now, turn.say({ id: 'M31', ticketId: last.ticketId }));
}

function setAside(intake: Intake, draft: Draft, { turn }: Heard): IntakeDecision {
  if (draft.formShown) turn.refreshForm(draft.sequence);
  return turn.say({ id: 'M29' }).end({ ...intake, draft: { ...draft, state: 'setAside', asked: null } });
}

/** «glem det, alt virker»: nothing is sent in, or the ticket is closed after a question (M69). */
export function resolved(intake: Intake, heard: Heard): IntakeDecision {
  const { turn, facts, said } = heard;
  if (said.dangerToPerson) return describe(intake, heard);
  const { draft } = intake;
  if (draft !== null && draft.state !== 'planned') return cancel(intake, heard);
  const last = intake.tickets.at(-1);
  if (last?.open !== true) return turn.say({ id: 'M35' }).end({ ...intake, draft: null });
  return ask(intake, 'resolve', last, facts.now, turn.say({ id: 'M69', ticketId: last.ticketId }));
}

/** «ikke løst»: the last ticket is open again; whether it can be is decided there (within 14 days). */
export function reopened(intake: Intake, heard: Heard): IntakeDecision {
  const { turn } = heard;
  const last = intake.tickets.at(-1);
  if (open(intake.draft) !== null || last === undefined) return describe(intake, heard);
  const { ticketId, registerRow } = last;
  turn.add({ kind: 'reopen', ticketId, registerRow, account: intake.account });
  const tickets = intake.tickets.map((ticket) => (ticket === last ? { ...ticket, open: true } : ticket));
  return turn.end({ ...intake, tickets });
}

const ask = (
  intake: Intake,
  what: NonNullable<Intake['question']>['ask'],
  about: Pick<OwnTicket, 'ticketId' | 'registerRow'>,
  at: number,
  turn: Heard['turn'],
  text = '',
): IntakeDecision =>
  turn.end({
    ...intake,
    question: { ask: what, ticketId: about.ticketId, registerRow: about.registerRow, at, text },
  });

const INSISTING: ReadonlySet<string> = new Set(['submit', 'insist']);

/** «ja», «send inn», also with words behind it: the draft is sent in with them; without one the ticket is confirmed. */
export function confirmOrSubmit(intake: Intake, heard: Heard): IntakeDecision {
  const { turn, facts, said } = heard;
  const draft = open(intake.draft);
  // A «ja» or «ok» to M17 says that it is understood; only «send inn» insists on a ticket.
  if (draft?.state === 'planned' && !INSISTING.has(said.act)) return turn.say({ id: 'M35' }).end(intake);
  if (draft !== null) return submit(intake, draft, heard);
  if (intake.expiredAt !== null) return turn.say({ id: 'M67' }).end({ ...intake, expiredAt: null });
  const last = current(intake, facts.now);
  if (last === undefined) return turn.say({ id: 'M36' }).end(intake);
  if (said.act === 'submit') return turn.say({ id: 'M50', ticketId: last.ticketId }).end(intake);
  if (said.slots.phone !== null || said.slots.workplaceId !== null) return describe(intake, heard);
  turn.add({
    kind: 'confirm',
    ticketId: last.ticketId,
    registerRow: last.registerRow,
    account: intake.account,
  });
  return turn.end(intake);
}

/** The reporter as known, and what T136 still lacks. */
function contactOf(draft: Draft, { facts }: Heard) {
  const known = knownReporter(facts.actor, draft.said);
  const { contact, errors } = checkContact({}, known, facts.directory, facts.directory.contacts);
  const missing = (Object.keys(errors) as FormField[]).filter((field) => field !== 'description');
  return { reporter: { ...known, ...contact }, missing };
}

function submit(intake: Intake, draft: Draft, heard: Heard): IntakeDecision {
  const { turn, facts } = heard;
  const { reporter, missing } = contactOf(draft, heard);
  const [first] = missing;
  if (first === undefined)
    return registerDraft(intake, draft, reporter, { confirmed: true, acute: false }, turn, facts).decision;
  const times = draft.asked?.what === first ? draft.asked.times + 1 : 1;
  turn.say({ id: 'M24', fields: [first] });
  return turn.end({
    ...intake,
    draft: { ...draft, asked: { what: first, times, offered: draft.asked?.offered ?? [] } },
  });
}

/**
 * «ja det er riktig nummer, og nei det finnes ingen annen måte»: a yes to the form with words behind it.
 * Words about another system are another problem: the first is sent in, and the second begins.
 */
export function confirmWithWords(intake: Intake, heard: Heard): IntakeDecision | null {
  const { said, facts, message } = heard;
  const draft = open(intake.draft);
  if (draft?.state !== 'open' || !draft.formShown || said.dialogue.opens !== 'yes') return null;
  if (said.systemId !== null && said.systemId !== systemOf(draft, facts) && said.lossSaid !== null) {
    if (contactOf(draft, heard).missing.length > 0) return null;
    return describe(submit(intake, draft, heard).intake, heard);
  }
  const whole = absorb(draft, message.text, said, facts.now, facts.actor, facts.directory);
  return isCritical(intake, whole, facts)
    ? registered(intake, whole, UNCONFIRMED, heard)
    : submit(intake, whole, heard);
}

/** «hva skjer med saken min»: the person's own tickets as they stand; no time is promised that nobody has set. */
export function status(intake: Intake, { turn, said }: Heard): IntakeDecision {
  if (said.dialogue.asksWhenDone && intake.tickets.length > 0) turn.say({ id: 'M78' });
  return turn.card({ card: 'myTickets' }, 'myTickets').end(intake);
}

/** «samme som i går» without a question before it: the earlier ticket is named, and a «ja» makes a new one of it. */
export function sameAsLast(intake: Intake, heard: Heard): IntakeDecision {
  const { turn, facts, message } = heard;
  const last = intake.tickets.at(-1);
  if (open(intake.draft) !== null) return describe(intake, heard);
  if (last === undefined || facts.now - last.at > RECURS_WITHIN_MS)
    return turn.say({ id: 'M80' }).end(intake);
  if (current(intake, facts.now) !== undefined) return describe(intake, heard);
  turn.say({ id: 'M79', ticketId: last.ticketId });
  return ask(intake, 'same', last, facts.now, turn, message.text);
}

/** «hvorfor lav?», «jeg er uenig»: the reason, and then a person looks at it (M23, T138). Null: it is not about that. */
export function askAboutPriority(intake: Intake, heard: Heard): IntakeDecision | null {
  const { said, turn, facts, message } = heard;
  const { whyPriority, disagrees } = said.dialogue;
  const last = current(intake, facts.now);
  if ((!whyPriority && !disagrees) || last === undefined || open(intake.draft) !== null) return null;
  if (said.lossSaid === 3 || (said.systemId !== null && said.systemId !== last.systemId)) return null;
  if (disagrees) {
    turn.add({
      kind: 'object',
      ticketId: last.ticketId,
      registerRow: last.registerRow,
      account: intake.account,
      text: message.text,
    });
    return turn.end(intake);
  }
  turn.say({ id: 'M23', ticketId: last.ticketId });
  return ask(intake, 'objection', last, facts.now, turn);
}

/** «rett» (6.8): the form with what is known of the person, or of the draft. */
export function rectify(intake: Intake, { turn, facts }: Heard): IntakeDecision {
  const draft = open(intake.draft);
  if (draft !== null) {
    turn.card({ card: 'form', sequence: draft.sequence }, `form-${draft.sequence}`);
    return turn.say({ id: 'M88' }).end({ ...intake, draft: { ...draft, formShown: true } });
  }
  const last = current(intake, facts.now) ?? intake.tickets.at(-1);
  if (last === undefined) return turn.say({ id: 'M38' }).end(intake);
  turn.add({
    kind: 'rectify',
    ticketId: last.ticketId,
    registerRow: last.registerRow,
    account: intake.account,
  });
  return turn.say({ id: 'M88' }).end(intake);
}

/** «slett samtalen» (6.7, 6.8): what must be kept is named before, and nothing goes without a yes. */
export function forget(intake: Intake, { turn, facts }: Heard): IntakeDecision {
  turn.say({ id: intake.tickets.length > 0 ? 'M86' : 'M86c' });
  return ask(intake, 'forget', { ticketId: '', registerRow: '' }, facts.now, turn);
}
