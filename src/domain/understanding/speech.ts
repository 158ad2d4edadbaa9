import type { Hit } from './phrases.ts';
import type { Signals } from './signals.ts';

/** Where the signals of a message stand to each other: the grammar that speech acts are told by. */
export type Speech = {
  readonly signals: Signals;
  readonly hits: (tag: string) => readonly Hit[];
  readonly sentenceOf: (hit: Hit) => number;
  /** One tag, and another at most so many words after it in the same sentence. */
  readonly follows: (first: string, then: string, within: number) => boolean;
  /** Both in one sentence, in any order. */
  readonly together: (one: string, other: string) => boolean;
  /** Nothing but greetings and fillers before it in its clause. */
  readonly opens: (hit: Hit) => boolean;
  /** What is said to fail now: not what is only thought of, nor what somebody does not manage in a program. */
  readonly faults: readonly Hit[];
};

const FILLER =
  /^(?:hei|hallo|heisann|hei|god|morgen|dag|kveld|men|og|så|eh|øh|ja|jo|nei|altså|forresten|unnskyld|beklager|hello|hi|hey|but|and|so|sorry|excuse|me|please|eller|or|du|dere|egentlig|kanskje|et|dumt|lite|raskt|kort|quick|question|folkens|dykk|å|da|bare|btw|ps|also|well|ok|okay|ellers)$/u;
const ONLY_THOUGHT = /^(?:hvis|dersom|viss|om|if|ifall|tilfelle|case|skulle|unless|whenever|kunne)$/u;
const FAULTS = ['lossFull', 'lossSevere'] as const;

export function speechOf(signals: Signals): Speech {
  const { words, hits } = signals;
  const sentenceOf = (hit: Hit): number => words[hit.from]?.sentence ?? -1;
  const covered = (hit: Hit, tag: string): boolean =>
    hits(tag).some((cover) => cover.from <= hit.from && cover.to >= hit.to);
  const onlyThought = (hit: Hit): boolean =>
    words
      .slice(Math.max(0, hit.from - 8), hit.from)
      .some((word) => word.clause === hit.clause && ONLY_THOUGHT.test(word.text));
  const faults = FAULTS.flatMap((tag) => hits(tag)).filter(
    (hit) => (!hit.negated || hit.to - hit.from > 1) && !covered(hit, 'ownInability') && !onlyThought(hit),
  );
  return {
    signals,
    hits,
    sentenceOf,
    faults,
    follows: (first, then, within) =>
      hits(first).some((a) =>
        hits(then).some(
          (b) => b.from >= a.from && b.from - a.to <= within && sentenceOf(a) === sentenceOf(b) && b !== a,
        ),
      ),
    together: (one, other) =>
      hits(one).some((a) => hits(other).some((b) => b !== a && sentenceOf(a) === sentenceOf(b))),
    opens: (hit) =>
      words
        .slice(Math.max(0, hit.from - 8), hit.from)
        .every((word) => word.clause !== hit.clause || FILLER.test(word.text)),
  };
}
