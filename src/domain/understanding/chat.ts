import { FILLER_WORDS, GREETING_WORDS, THANKS_WORDS } from './lexicon/acts.ts';
import type { Hit } from './phrases.ts';
import type { Speech } from './speech.ts';

/** What kind of talk a message is, where it is nothing else. */
export type Chat = 'thanks' | 'greeting' | 'help' | null;

const LONGEST_CHAT = 24;

/** Thanks, greetings, praise, a test: what is left over is little, and nobody wants anything done. */
export function chatOf({ signals, hits, faults }: Speech): Chat {
  const { words } = signals;
  if (words.length > LONGEST_CHAT) return null;
  const marks = ['chatThanks', 'chatWish', 'chatBot', 'chatTest', 'chatGreet'].flatMap((tag) => hits(tag));
  // «Takk for tålmodigheten», «Logger av, god jul»: the words of the talk itself.
  if (faults.some((fault) => !marks.some((mark) => overlap(mark, fault)))) return null;
  if (marks.length === 0) return null;
  const left = words.filter(
    (word, at) => !marks.some((hit) => at >= hit.from && at < hit.to) && !isFiller(word.text),
  ).length;
  const found = (tag: string): boolean => hits(tag).length > 0;
  const kind = found('chatThanks') ? 'thanks' : found('chatBot') ? 'help' : 'greeting';
  const wanted = hits('notChat').some((hit) => !marks.some((mark) => overlap(mark, hit)));
  if (wanted) return null;
  if (found('chatThanks') || found('chatWish') || found('chatBot'))
    return left <= (found('chatBot') ? 8 : 6) ? kind : null;
  return left <= (found('chatTest') ? 2 : 0) ? kind : null;
}

const isFiller = (text: string): boolean =>
  FILLER_WORDS.has(text) || GREETING_WORDS.has(text) || THANKS_WORDS.has(text);

const overlap = (one: Hit, other: Hit): boolean => one.from < other.to && other.from < one.to;
