import type { Directory } from '../directory/directory.ts';
import { isAtDikt } from '../directory/lookup.ts';
import type { Person } from '../directory/schema.ts';
import { endOf, type Notice } from '../notice/notice.ts';
import type { Say } from '../say.ts';
import type { ServiceCalendar } from '../service-hours/calendar.ts';
import { isCovered } from '../ticket/judge.ts';
import type { Understanding } from '../understanding/understand.ts';
import type { EpochMs } from '../vocabulary.ts';
import { ANSWER_IDS, REFUSAL_IDS, type AnswerId, type RefusalId } from './answer-ids.ts';
import { deflect } from './deflect.ts';
import { deskDaysIn } from './desk-days.ts';
import { lookUpIn } from './look-up.ts';
import { matterOf } from './matter.ts';

/** What an answer is made on. */
export type AnswerFacts = {
  readonly now: EpochMs;
  readonly directory: Directory;
  readonly calendar: ServiceCalendar;
  readonly notices: readonly Notice[];
  /** Who asks, by the account (promise 7); null: not in the directory. */
  readonly person: Person | null;
};

export type Question = {
  readonly said: Understanding;
  /** Masked. */
  readonly text: string;
  /** Named in the question, else what is being talked about. */
  readonly systemId: string | null;
};

const isAnswer = (source: string): source is AnswerId => (ANSWER_IDS as readonly string[]).includes(source);
const isRefusal = (source: string): source is RefusalId =>
  (REFUSAL_IDS as readonly string[]).includes(source);

/**
 * What is said to a question, a look-up or somebody else's matter (R0; T1–T169); null where the message is a report, or
 * a wish that is registered. Pure; what it says stands in the agreement or in the directory (promise 6).
 */
export function answerTo(question: Question, facts: AnswerFacts): readonly Say[] | null {
  const { said } = question;
  const source = said.topic?.source ?? 'T5';
  switch (matterOf(said)) {
    case 'lookup':
      return lookUpIn(question, askerOf(facts), facts);
    case 'refusal':
      return [{ id: 'M119', refusal: isRefusal(source) ? source : 'T62' }];
    case 'deflection': {
      const whose = deflect(source, question, facts);
      return whose === null ? null : [whose, { id: 'M100', source }];
    }
    case 'answer':
      return [answer(source, question, facts)];
    case 'unknown':
      return [{ id: 'M103' }];
    case null:
      return null;
  }
}

function askerOf({ person, directory }: AnswerFacts) {
  const personId = person?.id ?? null;
  return {
    personId,
    workplaceId: person?.workplaceId ?? null,
    covered: isCovered({ personId }, directory) || isAtDikt(personId, directory),
  };
}

function answer(source: string, question: Question, facts: AnswerFacts): Say {
  switch (source) {
    case 'T100':
    case 'T101':
      return { id: 'M104' };
    case 'T102': {
      const days = deskDaysIn(question.text, facts.now, facts.calendar);
      return days.length > 0 ? { id: 'M101', days } : { id: 'M99', answer: 'T102' };
    }
    case 'T103':
      return { id: 'M102' };
    case 'T169':
      return { id: 'M105' };
    case 'T156':
      return WARNED.test(question.text.toLowerCase())
        ? { id: 'M99', answer: 'T156' }
        : nextWindow(question, facts);
    case 'T68':
      // T69: a teacher has another quota than the rest.
      return { id: 'M99', answer: facts.person?.userType === 'teacher' ? 'T69' : 'T68' };
    default:
      return isAnswer(source) ? { id: 'M99', answer: source } : { id: 'M103' };
  }
}

/** «hvor lenge før varsler dere», and not «når er det». */
const WARNED =
  /varsl|varsel|på forhånd|på førehand|i forveien|i god tid|frist|in advance|notice|warn|told before/u;

/** T153, T156: the next announced window of the system, or of any that the asker's municipality has. */
function nextWindow({ said, systemId }: Question, { notices, now }: AnswerFacts): Say {
  const { municipality } = said;
  const [next] = notices
    .filter((notice) => systemId === null || notice.systemId === systemId)
    .filter(
      ({ municipalities }) =>
        municipalities === null || (municipality !== null && municipalities.includes(municipality)),
    )
    .filter((notice) => now < endOf(notice))
    .sort((one, other) => one.from - other.from);
  return next === undefined
    ? { id: 'M107', systemId }
    : { id: 'M106', systemId: next.systemId, from: next.from, to: endOf(next) };
}
