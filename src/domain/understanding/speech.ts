import { oncePer } from '../memo.ts';
import { sentenceOf, type Hit } from './phrases.ts';
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
  readonly isAsked: (hit: Hit) => boolean;
  /** What is said to fail now: not what is only thought of, is past, nor what somebody does not manage in a program. */
  readonly faults: readonly Hit[];
};

const FILLER =
  /^(?:hei|hallo|heisann|hei|god|morgen|dag|kveld|men|og|eh|øh|ja|jo|nei|altså|forresten|unnskyld|beklager|hello|hi|hey|but|and|so|sorry|excuse|me|please|eller|or|egentlig|kanskje|et|dumt|lite|raskt|kort|quick|question|folkens|dykk|å|da|bare|btw|ps|also|well|ok|okay|ellers|nysgjerrig|dumt|rart|teoretisk|ang|angående|re|gjelder|gjerne|vennligst|kjære|kindly|venleg)$/u;
const ONLY_THOUGHT = /^(?:hvis|dersom|viss|om|if|ifall|tilfelle|case|skulle|unless|whenever|kunne)$/u;
/** Only where something is asked: «hvilken prioritet får en sak når journalen er nede?». */
const ASKED_THOUGHT =
  /^(?:hvis|dersom|viss|om|if|ifall|tilfelle|case|unless|når|when|whenever|suppose|say)$/u;
const NOTHING = /^(?:nothing|ingen|intet|hardly|neppe)$/u;
const LONG_AGO = /^(?:ifjor|fjor|fjoråret|forfjor|måneden|året)$/u;
const FAULTS = ['lossFull', 'lossSevere'] as const;
/** What stands inside one of these is no fault of a service: the slip of paper, a wrong number that is put right. */
const COVERS = ['ownInability', 'besideFault', 'newPersonNamed'] as const;

/** «til jeg starter alt på nytt»: nobody begins. */
const isAnew = ({ words }: Signals, { to }: Hit): boolean =>
  /^(?:nytt|igjen|again)$/u.test(words[to]?.text ?? '');

export const speechOf = oncePer(readSpeech);

function readSpeech(signals: Signals): Speech {
  const { words } = signals;
  const newcomers = signals.hits('newPersonNamed').filter((hit) => !isAnew(signals, hit));
  const hits = (tag: string): readonly Hit[] => (tag === 'newPersonNamed' ? newcomers : signals.hits(tag));
  const inSentence = (hit: Hit): number => sentenceOf(words, hit);
  const isAsked = (hit: Hit): boolean => signals.asked.has(inSentence(hit));
  const covered = (hit: Hit): boolean =>
    COVERS.some((tag) => hits(tag).some((cover) => cover.from <= hit.from && cover.to >= hit.to));
  /** Sentences that begin as a question, with or without the mark. */
  const asking = new Set(
    words.flatMap(({ text, sentence }, at) =>
      words[at - 1]?.sentence !== sentence &&
      (/^(?:hva|hvem|hvor|hvordan|hvilke[nt]?|what|who|where|how|which)$/u.test(text) ||
        (/^(?:er|har|kan|må|skal|får|bør|is|are|do|does|can|should)$/u.test(text) &&
          /^(?:det|dere|vi|jeg|man|it|you|we|i|there)$/u.test(words[at + 1]?.text ?? '')))
        ? [sentence]
        : [],
    ),
  );
  /** The first «if», or «when» that does not open it, of each sentence. */
  const thought = new Map<number, number>();
  const longAgo = new Set<number>();
  words.forEach(({ text, sentence }, at) => {
    if (signals.asked.size > 0 && LONG_AGO.test(text)) longAgo.add(sentence);
    const opensIt = words[at - 1]?.sentence !== sentence && /^(?:når|when)$/u.test(text);
    if (ASKED_THOUGHT.test(text) && !opensIt && !thought.has(sentence)) thought.set(sentence, at);
  });
  const onlyThought = (hit: Hit): boolean =>
    words
      .slice(Math.max(0, hit.from - 8), hit.from)
      .some((word) => word.clause === hit.clause && ONLY_THOUGHT.test(word.text)) ||
    ((isAsked(hit) || asking.has(inSentence(hit))) &&
      !signals.mentions('askRepair') &&
      (thought.get(inSentence(hit)) ?? Infinity) < hit.from);
  const faults = FAULTS.flatMap((tag) => hits(tag)).filter(
    (hit) =>
      (!hit.negated || hit.to - hit.from > 1) &&
      !covered(hit) &&
      !onlyThought(hit) &&
      !longAgo.has(inSentence(hit)) &&
      !NOTHING.test(words[hit.from - 1]?.text ?? ''),
  );
  return {
    signals,
    hits,
    sentenceOf: inSentence,
    isAsked,
    faults,
    follows: (first, then, within) =>
      hits(first).some((a) =>
        hits(then).some(
          (b) => b.from >= a.from && b.from - a.to <= within && inSentence(a) === inSentence(b) && b !== a,
        ),
      ),
    together: (one, other) =>
      hits(one).some((a) => hits(other).some((b) => b !== a && inSentence(a) === inSentence(b))),
    opens: (hit) =>
      words
        .slice(Math.max(0, hit.from - 8), hit.from)
        .every((word) => word.clause !== hit.clause || FILLER.test(word.text)),
  };
}
