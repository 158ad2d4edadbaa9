import { oncePer } from '../memo.ts';
import { CARE, CARE_LOOKALIKES } from './lexicon/care.ts';
import { DOUBT } from './lexicon/doubt.ts';
import { EXTENT, LOSS, LOSS_LOOKALIKES } from './lexicon/loss.ts';
import { REQUEST } from './lexicon/request.ts';
import { SCOPE } from './lexicon/scope.ts';
import { SECURITY } from './lexicon/security.ts';
import { ORDERS } from './lexicon/orders.ts';
import { RESTORES } from './lexicon/restores.ts';
import { TIME } from './lexicon/time.ts';
import { TURNS } from './lexicon/turns.ts';
import { WANTS } from './lexicon/wants.ts';
import { addedTags, type LexiconExtension } from './lexicon/extension.ts';
import { findPhrases, phrasebook, withoutLookalikes, type Hit, type Lexicon } from './phrases.ts';
import type { Word } from './words.ts';

/** Every lexicon of the facts. A tag stands in one of them only. */
export const LEXICONS: readonly Lexicon[] = [
  LOSS,
  EXTENT,
  CARE,
  SCOPE,
  SECURITY,
  TIME,
  REQUEST,
  WANTS,
  ORDERS,
  RESTORES,
  TURNS,
  DOUBT,
  { lossLookalike: LOSS_LOOKALIKES, careLookalike: CARE_LOOKALIKES },
];
const BOOK = phrasebook(...LEXICONS);

/** The book of a directory: ours, and the words that it adds. Made once for a directory. */
const bookOf = oncePer((extension: LexiconExtension) =>
  Object.keys(extension.words).length === 0 ? BOOK : phrasebook(...LEXICONS, addedTags(extension)),
);

/** A lookalike hides only the tags of its own lexicon: «ikke krise» is no loss, but says that all are safe. */
const HIDES = {
  lossLookalike: new Set(Object.keys(LOSS)),
  careLookalike: new Set(Object.keys(CARE)),
  scopeLookalike: new Set(Object.keys(SCOPE)),
};

/** The signals found in one message: which tags, where. */
export type Signals = {
  readonly words: readonly Word[];
  /** A tag that stands there and is not denied («ikke nede», «ingen pasienter»). */
  readonly has: (...tags: readonly string[]) => boolean;
  /** A tag that stands there, denied or not. */
  readonly mentions: (...tags: readonly string[]) => boolean;
  readonly hits: (tag: string) => readonly Hit[];
  /** The clauses that hold one of the tags. */
  readonly clauses: (...tags: readonly string[]) => ReadonlySet<number>;
  /** The sentences that end with a question mark. */
  readonly asked: ReadonlySet<number>;
};

const NO_HITS: readonly Hit[] = [];

/** Reads a message once against every lexicon of the facts, with the words that the directory adds. */
export function signalsOf(
  words: readonly Word[],
  text: string,
  extension: LexiconExtension,
  marks: readonly Mark[] = [],
): Signals {
  const byTag = new Map<string, Hit[]>();
  const found = withoutLookalikes(findPhrases(words, bookOf(extension)), HIDES, words.length);
  const all =
    marks.length === 0 ? found : [...found, ...hitsOf(marks, words)].sort((a, b) => a.from - b.from);
  for (const hit of all) {
    const list = byTag.get(hit.tag);
    if (list === undefined) byTag.set(hit.tag, [hit]);
    else list.push(hit);
  }
  const hits = (tag: string): readonly Hit[] => byTag.get(tag) ?? NO_HITS;
  return {
    words,
    asked: askedIn(words, text),
    hits,
    has: (...tags) => tags.some((tag) => hits(tag).some((hit) => !hit.negated)),
    mentions: (...tags) => tags.some((tag) => byTag.has(tag)),
    clauses: (...tags) => new Set(tags.flatMap((tag) => hits(tag).map((hit) => hit.clause))),
  };
}

/** What masking took away, and where it stood: a password or a number of a person says what is told of. */
export type Mark = { readonly tag: string; readonly at: number };

/** A mark stands at the word before it, which is the nearest that is left. */
function hitsOf(marks: readonly Mark[], words: readonly Word[]): Hit[] {
  let word = 0;
  return marks.flatMap(({ tag, at }) => {
    while (word + 1 < words.length && (words[word + 1]?.start ?? Infinity) < at) word += 1;
    const near = words[word];
    return near === undefined ? [] : [{ tag, from: word, to: word + 1, clause: near.clause, negated: false }];
  });
}

/** A question mark right behind the last word of a sentence. */
function askedIn(words: readonly Word[], text: string): ReadonlySet<number> {
  const asked = new Set<number>();
  words.forEach(({ sentence, end }, at) => {
    const next = words[at + 1];
    if (
      next?.sentence !== sentence &&
      text.slice(end, Math.min(next?.start ?? end + 8, end + 8)).includes('?')
    )
      asked.add(sentence);
  });
  return asked;
}
