import type { Hit } from './phrases.ts';
import type { Signals } from './signals.ts';
import type { Speech } from './speech.ts';

const NEAR = 8;
const SHORT = 12;
const overlap = (one: Hit, other: Hit): boolean => one.from < other.to && other.from < one.to;

/** «Vaktnummeret vårt går rett til opptatt»: the number of the ones who write. */
export const isOurs = ({ words }: Signals, { from, to }: Hit): boolean =>
  [words[to]?.text, words[from - 1]?.text].some((text) =>
    /^(?:vår|vårt|våre|mitt|min|our|my|flytter|flytte|viderekoble|viderekobler|overføre|bytte|endre|stille)$/u.test(
      text ?? '',
    ),
  );

/** «hvilket nummer har vakten?», «vakttelefonen – nummeret, takk»; not where one says how oneself is reached. */
export function asksNumber({ signals, hits, faults, isAsked, sentenceOf }: Speech): boolean {
  const { words } = signals;
  if (words.some(({ text }) => /^\d{6,8}$/u.test(text))) return false;
  const numbers = hits('numberWord').filter((number) => !isOurs(signals, number));
  const asks = numbers.filter((number) =>
    hits('dutyWord').some(
      (duty) =>
        (duty.from !== number.from || /^(?:vakt|døgn)/u.test(words[duty.from]?.text ?? '')) &&
        sentenceOf(number) === sentenceOf(duty) &&
        Math.abs(number.from - duty.from) <= NEAR &&
        (isAsked(number) ||
          signals.mentions('askPlease', 'askSay', 'getAct') ||
          hits('askWord').some((ask) => sentenceOf(ask) === sentenceOf(number)) ||
          words.length <= SHORT),
    ),
  );
  const beside = (fault: Hit): boolean =>
    signals.mentions('paper') ||
    hits('vanished').some((hit) => overlap(hit, fault)) ||
    fault.tag !== 'lossFull' ||
    asks.some((number) => number.clause === fault.clause);
  return asks.length > 0 && faults.every(beside);
}
