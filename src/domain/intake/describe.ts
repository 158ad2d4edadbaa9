import { knownFault } from '../fault/fault.ts';
import type { Understanding } from '../understanding/understand.ts';
import type { IntakeDecision, IntakeFacts, MaskedMessage, TurnRows } from './decision.ts';
import { doubtOfAdvice, moreOf } from '../priority/advice.ts';
import { aroundOf, doubtOf, heeded } from './doubt.ts';
import { absorb, newDraft, touched } from './draft.ts';
import { knownReporter, type FormField } from './form.ts';
import type { Ask, Doubt, Draft, Intake } from './intake.ts';
import { MOST_TIMES, nextAsk } from './questions.ts';
import {
  factsOfDraft,
  isCritical,
  plannedWindow,
  registerDraft,
  systemOf,
  understoodDraft,
  UNCONFIRMED,
  type Chosen,
} from './registration.ts';
import { isOtherMatter, isSeparate, sayWhatIsLost, waitsForYes } from './restore.ts';
import { startTimers } from './timers.ts';

const HOUR = 3_600_000;
/** A word without a system of its own belongs to the last ticket for this long. */
export const FOLLOW_UP_MS = 24 * HOUR;

/** One message as understood, and where the answer goes. */
export type Heard = {
  readonly message: MaskedMessage;
  readonly said: Understanding;
  readonly turn: TurnRows;
  readonly facts: IntakeFacts;
};

/** Beside the danger, the message holds a fault, or tells of one that R1 or R2 knows. */
const isFault = ({ systemId, lossSaid, facts }: Understanding): boolean =>
  systemId !== null || lossSaid !== null || facts.lifeHealth === 'acute' || facts.security > 0;

/** A message that says something of a fault, or of how to reach somebody: it goes to the ticket, or into the draft. */
export function describe(intake: Intake, heard: Heard): IntakeDecision {
  const { message, said, turn, facts } = heard;
  const { now, actor, directory } = facts;
  const draft = intake.draft?.state === 'setAside' ? null : intake.draft;
  const alone = newDraft(intake.sequence + 1, message.text, said, now, actor, directory);
  const last = intake.tickets.at(-1);
  const follows = draft === null && last !== undefined && followsUp(last, alone, said, intake, facts);
  if (said.dangerToPerson) {
    const isReport = isFault(said) || (follows && last.critical);
    turn.say({ id: 'M19', faultFollows: isReport });
    // M19, third sentence: whoever gets people out is asked nothing. Words after that are a report like any other.
    if (!isReport) return turn.end(intake);
  }
  if (follows) {
    turn.add(amendment(last, message.text, false, intake));
    const named = last.systemId ?? said.systemId;
    const tickets = intake.tickets.map((ticket) =>
      ticket === last ? { ...ticket, systemId: named } : ticket,
    );
    return turn.end({ ...intake, tickets });
  }
  if (draft === null) {
    const started: Intake = { ...intake, draft: null, sequence: alone.sequence, expiredAt: null };
    startTimers(alone, turn, facts);
    return proceed(started, alone, heard);
  }
  // D5, promise 3: a critical report is registered at once, whatever is missing; the rest follows.
  // One that names another system than the draft is a problem of its own, and the draft stays as it was.
  if (!said.dialogue.contactOnly && said.systemId !== null && said.systemId !== systemOf(draft, facts)) {
    const another: Draft = { ...alone, sequence: intake.sequence + 1 };
    if (isCritical(intake, another, facts))
      return registered({ ...intake, sequence: another.sequence }, another, UNCONFIRMED, heard);
  }
  if (isOtherMatter(intake, draft, heard)) {
    const another: Draft = { ...alone, sequence: draft.sequence + 1 };
    startTimers(another, turn, facts);
    const { intake: sent } = registered(intake, draft, UNCONFIRMED, heard);
    return proceed({ ...sent, sequence: another.sequence }, another, heard);
  }
  // An open draft takes in everything that is said, so that nothing is lost.
  return proceed(
    intake,
    sayWhatChanged(draft, absorb(draft, message.text, said, now, actor, directory), heard),
    heard,
  );
}

/** M25: a number that is corrected is read back. */
export function sayWhatChanged(before: Draft, after: Draft, { turn, facts }: Heard): Draft {
  const known = (draft: Draft): string | null => knownReporter(facts.actor, draft.said).phone;
  const phone = known(after);
  if (phone !== null && known(before) !== null && known(before) !== phone) turn.say({ id: 'M25', phone });
  return after;
}

/** What happens with a draft as it now stands: registered, asked about, explained by a window, or shown to be sent in. */
export function proceed(intake: Intake, before: Draft, heard: Heard): IntakeDecision {
  const { turn, facts } = heard;
  const draft: Draft = { ...before, advice: moreOf(before.advice, facts.advice) };
  if (isCritical(intake, draft, facts)) return registered(intake, draft, UNCONFIRMED, heard);
  if (waitsForYes(intake, draft, facts)) return put(intake, { ...draft, state: 'open' }, 'restore', heard);
  const isRestore = factsOfDraft(intake, draft, facts).kind === 'restoreRequest';
  // A window explains a fault, not what somebody asks for.
  const window = isRestore ? undefined : plannedWindow(draft, facts);
  if (window !== undefined) {
    turn.say({ id: 'M17', systemId: window.systemId, from: window.from, to: window.to });
    return turn.end({ ...intake, draft: { ...draft, state: 'planned', asked: null } });
  }
  const open: Draft = { ...draft, state: 'open' };
  const about = factsOfDraft(intake, open, facts);
  if (!isRestore && knownFault(about, facts) !== undefined)
    return registered(intake, open, UNCONFIRMED, heard);
  const said = understoodDraft(open, facts);
  const unadvised = factsOfDraft(intake, { ...open, advice: null }, facts).facts;
  // What is asked for, and not reported, is judged by whoever decides it.
  const doubt = isRestore
    ? null
    : (doubtOf(said, about.facts, aroundOf(said, facts.actor.person, facts)) ??
      doubtOfAdvice(unadvised, heeded(open.advice, said, open.settled)));
  const ask = nextAsk(open, said, about.facts, knownReporter(facts.actor, open.said), doubt);
  if (ask !== null) return put(intake, ask === doubt ? { ...open, doubt } : open, ask, heard);
  // M24 said so: what was missing is there, and it is sent in.
  if (open.answered.length > 0) return registered(intake, open, { confirmed: true, acute: false }, heard);
  return show(intake, open, heard);
}

/** The form with everything that is known: one press, or a «ja», and it is sent in. */
function show(intake: Intake, draft: Draft, { turn }: Heard): IntakeDecision {
  turn.card({ card: 'form', sequence: draft.sequence }, `form-${draft.sequence}`);
  return turn.end({ ...intake, draft: { ...draft, asked: null, formShown: true } });
}

const isContact = (ask: Ask): ask is Exclude<FormField, 'description'> =>
  ['name', 'phone', 'workplace'].includes(ask);
/** Nobody is held back by a question about what decides the priority: the form to send in stands above it. */
const isBesideForm = (ask: Ask, doubt: Doubt | null): boolean => isContact(ask) || ask === doubt;

/** Puts one question. Where it is about the person, or need not be answered, the form stands above it, to be sent in instead. */
function put(intake: Intake, draft: Draft, ask: Ask, { turn, facts }: Heard): IntakeDecision {
  const times = draft.asked?.what === ask ? draft.asked.times + 1 : 1;
  const beside = isBesideForm(ask, draft.doubt);
  if (beside && !draft.formShown)
    turn.card({ card: 'form', sequence: draft.sequence }, `form-${draft.sequence}`);
  else if (draft.formShown) turn.refreshForm(draft.sequence);
  const offered = draft.asked?.what === ask ? draft.asked.offered : [];
  if (times > MOST_TIMES) turn.say({ id: 'M61', fields: isContact(ask) ? [ask] : [] });
  else sayAsk(draft, ask, turn, facts);
  return turn.end({
    ...intake,
    draft: { ...draft, asked: { what: ask, times, offered }, formShown: draft.formShown || beside },
  });
}

/** The question in words, and nothing else: put again after something else was answered. */
export function sayAsk(draft: Draft, ask: Ask, turn: TurnRows, facts: IntakeFacts): void {
  switch (ask) {
    case 'problem':
      turn.say({ id: 'M59' });
      return;
    case 'lifeHealth':
      turn.say({ id: 'M120' });
      return;
    case 'scope':
      turn.say({ id: 'M121' });
      return;
    case 'loss':
      turn.say({ id: 'M62' });
      return;
    case 'workaround':
      turn.say({ id: 'M63' });
      return;
    case 'affectedPhone':
      turn.say({ id: 'M64', name: draft.affectedUser?.name ?? null });
      return;
    case 'restore':
      sayWhatIsLost(draft, turn, facts);
      return;
    default:
      turn.say({ id: 'M24', fields: [ask] });
  }
}

export const registered = (
  intake: Intake,
  draft: Draft,
  chosen: Chosen,
  { turn, facts }: Heard,
): IntakeDecision =>
  registerDraft(intake, draft, knownReporter(facts.actor, draft.said), chosen, turn, facts).decision;

const RESUMES = /^(?:likevel|allikevel|ombestem\p{L}*|angre\p{L}*|anyway|actually|after)$/u;

/** «eller jo, jeg må melde den likevel»: the draft that was set aside is taken up again, with all that was said (M29). */
export function resume(intake: Intake, heard: Heard): IntakeDecision | null {
  const { draft } = intake;
  if (draft?.state !== 'setAside') return null;
  const wants = heard.message.text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => RESUMES.test(word));
  if (!wants || heard.said.systemId !== null) return null;
  const back: Draft = { ...touched(draft, heard.facts.now), state: 'open', asked: null, answered: [] };
  startTimers(back, heard.turn, heard.facts);
  return proceed(intake, back, heard);
}

/**
 * Whether the words are about the last ticket: the same system, or none, and recently. A critical report without a
 * system does not follow up a small matter: it is a problem of its own. «bare min pc» corrects whatever was reported.
 */
function followsUp(
  last: Intake['tickets'][number],
  alone: Draft,
  said: Understanding,
  intake: Intake,
  facts: IntakeFacts,
): boolean {
  if (!last.open || facts.now - last.at >= FOLLOW_UP_MS) return false;
  if (said.dialogue.contactOnly) return true;
  if (isSeparate(last, said) || (last.kind === 'restoreRequest' && isCritical(intake, alone, facts)))
    return false;
  if (said.dialogue.onlySelf && said.lossSaid === null) return true;
  // A ticket that was made before it was known what it is about («akutt») takes the system that is named next.
  if (said.systemId !== null) return said.systemId === last.systemId || last.systemId === null;
  return last.critical || !isCritical(intake, alone, facts);
}

export const amendment = (
  { ticketId, registerRow }: Intake['tickets'][number],
  text: string,
  acute: boolean,
  { account, conversationId }: Intake,
) => ({ kind: 'amend', ticketId, registerRow, account, text, acute, conversationId }) as const;
