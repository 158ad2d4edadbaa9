import { dangerToPersonIn } from './life-health.ts';
import { lossOf } from './loss.ts';
import type { Signals } from './signals.ts';
import type { TextFacts } from './facts.ts';
import type { Word } from './words.ts';

/** Something is said to be wrong, and not that it is over. */
export function isFault(signals: Signals, facts: TextFacts, over: boolean): boolean {
  if (facts.lifeHealth === 'acute' || facts.security > 1 || dangerToPersonIn(signals)) return true;
  return lossOf(signals) !== null || (over && stillFails(signals));
}

/** «virker igjen, men ikke for alle»: a clause after the good news that denies it. */
function stillFails(signals: Signals): boolean {
  const over = Math.max(-1, ...signals.hits('resolved').map((hit) => hit.clause));
  if ([...signals.clauses('lossFull', 'lossSevere')].some((clause) => clause > over)) return true;
  const turns = (word: Word): boolean => word.clause > over && (word.text === 'men' || word.text === 'but');
  return (
    signals.words.some(turns) &&
    signals.words.some((word) => word.clause > over && /^(?:ikke|not|fortsatt|still)$/u.test(word.text))
  );
}
