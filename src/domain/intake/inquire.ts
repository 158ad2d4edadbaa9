import { answerTo } from '../answers/answer.ts';
import { matterOf } from '../answers/matter.ts';
import { missingFields } from '../ticket/ticket.ts';
import { understand } from '../understanding/understand.ts';
import type { IntakeDecision } from './decision.ts';
import { FOLLOW_UP_MS, proceed, registered, sayAsk, type Heard } from './describe.ts';
import { newDraft } from './draft.ts';
import { knownReporter } from './form.ts';
import { QUESTION_STANDS_MS, type Draft, type Intake } from './intake.ts';
import { accountOf, systemOf } from './registration.ts';
import { startTimers } from './timers.ts';

/** Questions, look-ups and the matters of others in the conversation (R0): answered without a ticket, unless somebody insists. */

const HOUR = 3_600_000;
/** «nei, det er en feil» belongs to what was answered for this long. */
const ANSWER_STANDS_MS = HOUR;
const FEW_WORDS = 12;

/** Ticks off what a description would be asked about: whoever insists meets no questionnaire (3.2, R0). */
const DESCRIBED: Draft['answered'] = ['problem', 'loss', 'workaround'];

/**
 * The answer to a question, and then the draft's own question again; null where the message reports, orders or answers
 * something. In the middle of a draft only what is plainly asked is answered: the rest belongs to the draft.
 */
export function inquire(intake: Intake, heard: Heard): IntakeDecision | null {
  const { said, message, turn, facts } = heard;
  if (said.asksOnCallNumber && said.lookup?.role !== 'onCall') return null;
  const matter = matterOf(said);
  if (matter === null) return null;
  const draft = intake.draft?.state === 'open' ? intake.draft : null;
  const last = intake.tickets.at(-1);
  const recent = last?.open === true && facts.now - last.at < FOLLOW_UP_MS ? last : undefined;
  // What the agreement does not say may be said to the ticket, or be part of what is being told.
  if (matter === 'unknown') {
    const insisted = insistInWords(intake, heard);
    if (insisted !== null) return insisted;
    if (draft !== null || recent !== undefined) return null;
  }
  if (matter === 'deflection' && said.intent !== 'question') {
    if (draft !== null) return null;
    if (recent !== undefined && recent.systemId === said.systemId) return null;
  }
  const about = draft === null ? (recent?.systemId ?? null) : systemOf(draft, facts);
  const says = answerTo(
    { said, text: message.text, systemId: said.systemId ?? (matter === 'lookup' ? about : null) },
    { ...facts, person: facts.actor.person },
  );
  if (says === null) return null;
  for (const say of says) turn.say(say);
  if (draft !== null) goOn(draft, heard);
  return turn.end({ ...intake, inquiry: { text: message.text, at: facts.now } });
}

/** The draft's question stands where it stood; it is not counted as put once more. */
function goOn(draft: Draft, { turn, facts }: Heard): void {
  if (draft.asked === null) return;
  const { what, offered } = draft.asked;
  const typed = draft.said.workplaceText;
  if (what === 'workplace' && offered.length > 0 && typed !== null) turn.say({ id: 'M93', offered, typed });
  else sayAsk(draft, what, turn, facts);
}

/** «meld likevel»: what was answered becomes a ticket (R0, the person insists); null where nothing was answered. */
export function insist(intake: Intake, heard: Heard, words = ''): IntakeDecision | null {
  const { inquiry, draft } = intake;
  const { facts, turn } = heard;
  if (inquiry === null || facts.now - inquiry.at > QUESTION_STANDS_MS) return null;
  if (draft !== null && draft.lastWordAt > inquiry.at) return null;
  const text = `${inquiry.text}\n${words}`.trim();
  const said = understand(text, facts.directory, accountOf(facts.actor));
  const asked: Draft = {
    ...newDraft(intake.sequence + 1, text, said, facts.now, facts.actor, facts.directory),
    answered: DESCRIBED,
  };
  const complete = missingFields(knownReporter(facts.actor, asked.said)).length === 0;
  const free: Intake = { ...intake, inquiry: null };
  if (complete) return registered(free, asked, { confirmed: true, acute: false }, heard);
  // First what is already being told: the question waits, and can be insisted on again.
  if (draft?.state === 'open') {
    goOn(draft, heard);
    return turn.end(intake);
  }
  startTimers(asked, turn, facts);
  return proceed({ ...free, draft: null, sequence: asked.sequence, expiredAt: null }, asked, heard);
}

const INSISTS =
  /(?:^|\s)(?:likevel|allikevel|likavel|lell|uansett|anyway|regardless|nevertheless)(?:\s|$)|(?:^|\s)(?:meld|melde|registrer\p{L}*|send\p{L}*|opprett\p{L}*|lag|lage|report|register|submit|open)(?:\s\p{L}+){0,2}\s(?:inn|sak|saka|saken|den|det|it|ticket|case|driftsstøtte|this|dette)(?:\s|$)/u;

/**
 * Insisting in one's own words («kan du melde det inn allikevel?», «nei, det er en feil»), right after an answer: a
 * ticket of both messages. Null where the words are about something of their own.
 */
export function insistInWords(intake: Intake, heard: Heard): IntakeDecision | null {
  const { said, message, facts, turn } = heard;
  const { inquiry } = intake;
  if (inquiry === null || facts.now - inquiry.at > ANSWER_STANDS_MS) return null;
  if (intake.draft !== null && intake.draft.lastWordAt > inquiry.at) return null;
  if (said.act !== 'tell' || said.topic !== null || said.lookup !== null || said.dangerToPerson) return null;
  const few = message.text.trim().split(/\s+/u).length <= FEW_WORDS;
  if (!few) return null;
  const before = understand(inquiry.text, facts.directory, accountOf(facts.actor));
  if (said.systemId !== null && said.systemId !== before.systemId) return null;
  const lower = message.text.toLowerCase().replace(/[^\p{L}\s]/gu, ' ');
  if (INSISTS.test(lower)) return insist(intake, heard, message.text);
  if (said.lossSaid === null || said.systemId !== null || intake.draft?.state === 'open') return null;
  // A fault after all: it is told of like any other, with what was asked before.
  const text = `${inquiry.text}\n${message.text}`;
  const whole = understand(text, facts.directory, accountOf(facts.actor));
  const draft = newDraft(intake.sequence + 1, text, whole, facts.now, facts.actor, facts.directory);
  startTimers(draft, turn, facts);
  return proceed(
    { ...intake, inquiry: null, draft: null, sequence: draft.sequence, expiredAt: null },
    { ...draft, answered: [] },
    heard,
  );
}
