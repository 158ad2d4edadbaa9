import { isAtDikt } from '../directory/lookup.ts';
import { rotaWordIn, swapAnswerIn, weekMeant, type RotaWord } from '../on-call/rota-words.ts';
import { shiftOf, stretchesIn } from '../on-call/stretches.ts';
import { isHereWord } from '../on-call/shift-test.ts';
import { exchangeOf, isOnRota, personNamed } from '../on-call/swap.ts';
import { isOpen } from '../service-hours/calendar.ts';
import { addDays, atOslo, osloDate, weekdayOf } from '../service-hours/oslo.ts';
import { answersPages } from '../ticket/authority.ts';
import { isCovered } from '../ticket/judge.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { Heard } from './describe.ts';
import type { IntakeDecision } from './decision.ts';
import { QUESTION_STANDS_MS, type Intake } from './intake.ts';

/**
 * What is said about the rota (T104, T106): who is on call at a time, a swap, and the answers to one. Null: it is about
 * something else. Who may ask and who agrees is read from the account (promise 7).
 */
export const rotaSaid = (intake: Intake, heard: Heard): IntakeDecision | null =>
  answerSwap(intake, heard) ?? answerTest(intake, heard) ?? aboutRota(intake, heard);

function aboutRota(intake: Intake, heard: Heard): IntakeDecision | null {
  const word = rotaWordIn(heard.message.text);
  if (word === null) return null;
  return word.ask === 'swap' ? askSwap(intake, word, heard) : lookUpRota(intake, word, heard);
}

/** Further than any shift is long. */
const AHEAD_MS = 15 * 24 * 3_600_000;

function lookUpRota(
  intake: Intake,
  word: Exclude<RotaWord, { ask: 'swap' }>,
  { turn, facts }: Heard,
): IntakeDecision {
  const { now, directory, calendar, actor } = facts;
  const personId = actor.person?.id ?? null;
  const inside = isAtDikt(personId, directory);
  if (!inside && !isCovered({ personId }, directory)) return turn.say({ id: 'M14b' }).end(intake);
  if (word.ask === 'now') {
    // T107: who is no part of the rota calls the desk while it is open.
    if (!inside && isOpen(now, calendar)) return turn.say({ id: 'M115' }).end(intake);
    const stretches = stretchesIn(now, now + AHEAD_MS, directory.onCall).slice(0, 1);
    return turn.say({ id: 'M200', stretches }).end(intake);
  }
  const { handover } = directory.onCall;
  const span = word.ask === 'week' ? shiftIn(word, now, directory.onCall) : weekendFrom(now, handover.time);
  if (span === undefined) return turn.say({ id: 'M207', why: 'noWeek', personId: null }).end(intake);
  // What was is proved by the history, never by the rota of today.
  if (span.to <= now && word.ask === 'week') return turn.say({ id: 'M201', week: word.week }).end(intake);
  const stretches = stretchesIn(Math.max(span.from, now), span.to, directory.onCall);
  return turn.say({ id: 'M200', stretches }).end(intake);
}

function shiftIn(
  { week, year }: { week: number; year: number | null },
  now: EpochMs,
  onCall: Parameters<typeof shiftOf>[1],
): ReturnType<typeof shiftOf> {
  const meant = weekMeant(week, year, osloDate(now));
  return meant === undefined ? undefined : shiftOf(meant, onCall);
}

/** The weekend that is or comes, from Saturday at midnight to the handover on Monday. */
function weekendFrom(now: EpochMs, handover: string): { from: EpochMs; to: EpochMs } {
  const today = osloDate(now);
  const saturday = addDays(today, weekdayOf(today) === 7 ? -1 : 6 - weekdayOf(today));
  return { from: atOslo(saturday, '00:00'), to: atOslo(addDays(saturday, 2), handover) };
}

function askSwap(
  intake: Intake,
  word: Extract<RotaWord, { ask: 'swap' }>,
  { turn, facts }: Heard,
): IntakeDecision {
  const { directory, now, actor } = facts;
  const asker = actor.person;
  const refuse = (why: Parameters<typeof refusal>[0], personId: string | null = null): IntakeDecision =>
    turn.say(refusal(why, personId)).end(intake);
  if (asker === null || !isOnRota(asker.id, directory.onCall, now)) return refuse('notOnRota');
  const found = personNamed(word.name, directory, now);
  if ('why' in found) return refuse(found.why);
  const otherId = found.person.id;
  const week = weekMeant(word.week, word.year, osloDate(now));
  if (week === undefined) return refuse('noWeek');
  const swap = { id: facts.turnId, week, askerId: asker.id, otherId };
  const exchange = exchangeOf(swap, directory, now);
  if (typeof exchange === 'string') return refuse(exchange, otherId);
  turn.say({ id: 'M202', ...exchange, otherId });
  return turn.end({ ...intake, swap: { part: 'asker', swap, at: now } });
}

const refusal = (
  why: Extract<ReturnType<typeof exchangeOf> | 'over' | 'several', string>,
  personId: string | null,
) => ({ id: 'M207', why, personId }) as const;

/**
 * An answer to a swap. A bare «ja» counts where nothing else waits for one: in the middle of a report, and to a question
 * that came later, it belongs there (promise 3); «ja til byttet» is never anything else.
 */
function answerSwap(intake: Intake, heard: Heard): IntakeDecision | null {
  const { turn, facts, message } = heard;
  const { swap: pending } = intake;
  const stands = pending !== null && facts.now - pending.at <= QUESTION_STANDS_MS;
  const plain = swapAnswerIn(message.text);
  if (!stands) {
    if (plain === null) return null;
    return turn.say({ id: 'M207', why: 'over', personId: null }).end({ ...intake, swap: null });
  }
  const answer = plain ?? bareAnswer(intake, pending.at, heard);
  if (answer === null) return null;
  const decided: Intake = { ...intake, swap: null };
  const { swap, part } = pending;
  if (answer === 'no') turn.say({ id: 'M208' });
  if (answer === 'yes' || part === 'other')
    turn.add({
      kind: 'rotaSwap',
      step: answer === 'no' ? 'decline' : part === 'asker' ? 'ask' : 'agree',
      swap,
      account: intake.account,
      conversationId: intake.conversationId,
      language: turn.language,
    });
  return turn.end(decided);
}

/** «Jeg er her», of somebody on the rota and in no report of the own, where «her» would be a place. */
function answerTest(intake: Intake, { turn, facts, message }: Heard): IntakeDecision | null {
  const { person } = facts.actor;
  if (person === null || intake.draft?.state === 'open' || !isHereWord(message.text)) return null;
  if (!answersPages(person.id, facts.directory, facts.now)) return null;
  turn.add({
    kind: 'shiftAnswer',
    personId: person.id,
    conversationId: intake.conversationId,
    language: turn.language,
  });
  return turn.end(intake);
}

function bareAnswer(intake: Intake, askedAt: EpochMs, { said }: Heard): 'yes' | 'no' | null {
  if (said.act !== 'yes' && said.act !== 'no') return null;
  if (intake.draft?.state === 'open') return null;
  return intake.question !== null && intake.question.at >= askedAt ? null : said.act;
}
