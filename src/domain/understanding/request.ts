import type { Directory } from '../directory/directory.ts';
import type { Loss } from '../vocabulary.ts';
import type { Signals } from './signals.ts';
import { wantsOf } from './wants.ts';

/**
 * What is asked for when nothing is broken; null = a fault. `access`: a user or a password of a business system (T90).
 * `lookup`: who has a role (T4). A restore is no fault and no R0 either (T19, T76).
 */
export type Request = 'question' | 'lookup' | 'order' | 'upgrade' | 'access' | 'restore' | null;

/**
 * Tells a use question, an order or a wish from a fault (R0, T6, T90, T122–T127). Careful: what says that something
 * fails is a fault, unless content is wanted back, something new is ordered outright, or a password of a business
 * system is asked for (T90).
 */
export function requestOf(
  signals: Signals,
  loss: Loss | null,
  systemId: string | null,
  directory: Directory,
): Request {
  const { mentions } = signals;
  const wants = wantsOf(signals);
  const business = systemId !== null && directory.system(systemId)?.kind === 'business';
  // «who signs for restoring data in Familia?» asks for a person.
  if (
    wants.lookup &&
    !signals.mentions('deleted', 'vanished') &&
    /^(?:hvem|who)$/u.test(signals.words[0]?.text ?? '') &&
    !isOwnThing(signals, systemId, directory)
  )
    return 'lookup';
  // «kan jeg få mobilen til sikkerhetsansvarlig?»: a number, and no telephone.
  if (
    wants.lookup &&
    signals.mentions('contactWanted') &&
    /^(?:kan|får|hva|could|can|may|what|trenger|har)$/u.test(signals.words[0]?.text ?? '')
  )
    return 'lookup';
  if (wants.restore) return 'restore';
  if (wants.upgrade || (business && wants.feature)) return 'upgrade';
  if (business && (wants.personAccount || (mentions('access') && asks(signals)))) return 'access';
  if (wants.order === 'sure') return 'order';
  if (wants.lookup) return isOwnThing(signals, systemId, directory) ? 'question' : 'lookup';
  if (wants.order === 'work') return 'order';
  if (wants.question && wants.order === null) return 'question';
  if (wants.faults.length > 0 || (loss !== null && !isHowTo(signals))) return null;
  if (wants.order === 'plain') return 'order';
  return null;
}

/** «Hvem eier egentlig pc-en min?»: nobody has a role over a thing. */
const isOwnThing = (signals: Signals, systemId: string | null, directory: Directory): boolean =>
  systemId !== null &&
  directory.system(systemId)?.kind === 'equipment' &&
  signals.words.some(({ text }) => /^(?:eier|owns)$/u.test(text));

/** «hvem kan nullstille», «trenger», «need»: somebody asks for the access itself. */
const asks = (signals: Signals): boolean =>
  signals.mentions('question', 'lookup') ||
  signals.words.some((word) =>
    /^(?:trenger|need|needs|ønsker|få|får|kan|må|skal|vil|bør|ha|hvem|who|ber|bestiller)$/u.test(word.text),
  );

/** «hvordan …» with no word of an outage beside what the question itself holds. */
function isHowTo(signals: Signals): boolean {
  const how = signals.hits('howTo').filter((hit) => !hit.negated || hit.to - hit.from > 2);
  if (how.length === 0) return false;
  const clauses = new Set(how.map((hit) => hit.clause));
  return signals
    .hits('lossFull')
    .every((hit) => clauses.has(hit.clause) && how.some((one) => one.from <= hit.from && one.to >= hit.to));
}
