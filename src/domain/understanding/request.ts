import type { Directory } from '../directory/directory.ts';
import type { Loss } from '../vocabulary.ts';
import type { Signals } from './signals.ts';

/**
 * What is asked for when nothing is broken; null = a fault. `access`: a user or a password of a business system (T90).
 * `lookup`: who has a role (T4). A restore is no fault and no R0 either (T19, T76).
 */
export type Request = 'question' | 'lookup' | 'order' | 'upgrade' | 'access' | 'restore' | null;

/**
 * Tells a use question, an order or a wish from a fault (R0, T6, T90, T122–T127). Careful: what says that something
 * fails is a fault, unless a password of a business system is asked for (T90).
 */
export function requestOf(
  signals: Signals,
  loss: Loss | null,
  systemId: string | null,
  directory: Directory,
): Request {
  const { mentions, has } = signals;
  const business = systemId !== null && directory.system(systemId)?.kind === 'business';
  if (has('restore') && !onlyWorks(signals)) return mentions('localFile') ? 'question' : 'restore';
  if (mentions('upgrade') && (loss ?? 0) < 2) return 'upgrade';
  if (mentions('access') && business && asks(signals)) return 'access';
  if (loss !== null && !isHowTo(signals)) return null;
  if (has('order')) return 'order';
  if (mentions('lookup')) return 'lookup';
  return mentions('howTo', 'question') ? 'question' : null;
}

/** «hvem kan nullstille», «trenger», «need»: somebody asks for the access itself. */
const asks = (signals: Signals): boolean =>
  signals.mentions('question', 'lookup') ||
  signals.words.some((word) => /^(?:trenger|need|needs|ønsker|få|kan|hvem|who)$/u.test(word.text));

/** «hvordan …» with no word of an outage beside what the question itself holds. */
function isHowTo(signals: Signals): boolean {
  const how = signals.hits('howTo').filter((hit) => !hit.negated || hit.to - hit.from > 2);
  if (how.length === 0) return false;
  const clauses = new Set(how.map((hit) => hit.clause));
  return signals
    .hits('lossFull')
    .every((hit) => clauses.has(hit.clause) && how.some((one) => one.from <= hit.from && one.to >= hit.to));
}

/** «får ikke tilbake kontakten» is a loss, not a wish to restore. */
const onlyWorks = (signals: Signals): boolean => signals.hits('restore').every((hit) => hit.negated);
