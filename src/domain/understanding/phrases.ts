import { oncePer, remembered } from '../memo.ts';
import { fitsOf, MACROS, type Family, type Phrase, type Phrasebook } from './phrasebook.ts';
import type { Word } from './words.ts';

export { phrasebook, type Lexicon, type Phrasebook } from './phrasebook.ts';

/** A phrase that was found: `from` and `to` are word positions, `to` exclusive. */
export type Hit = {
  readonly tag: string;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  /** A «not», «no» or «without» stands in the same clause, at most three words before. */
  readonly negated: boolean;
};

const LONGEST_GAP = { gap: 5, wide: 12 } as const;
const NEGATIONS: ReadonlySet<string> = new Set([
  ...(MACROS['NOT'] ?? '').split('|'),
  'uten',
  'without',
  'nobody',
  'none',
]);

/** What a word may begin, and what it fits: the same in every message. */
type Known = {
  readonly families: readonly Family[];
  readonly fits: ReadonlySet<number>;
  readonly ids: Int32Array;
  /** The last elements of the families, side by side: nearly all families are passed over by them. */
  readonly lasts: Int32Array;
};

const NOTHING: Known = { families: [], fits: new Set(), ids: new Int32Array(), lasts: new Int32Array() };

/** So many different words are remembered: people use a few thousand. */
const REMEMBERED = 8000;
const knownOf = oncePer((book: Phrasebook) =>
  remembered(REMEMBERED, (text: string): Known => {
    const fits = fitsOf(text, book);
    const families = [...fits].flatMap((id) => book.families[id] ?? []);
    return {
      fits,
      families,
      ids: Int32Array.from(fits),
      lasts: Int32Array.from(families, ({ last }) => last),
    };
  }),
);

/** The sentence that a phrase stands in. */
export const sentenceOf = (words: readonly Word[], hit: Hit): number => words[hit.from]?.sentence ?? -1;

/** Finds every phrase of the book. Time grows with the number of words alone. */
export function findPhrases(words: readonly Word[], book: Phrasebook): Hit[] {
  const hits: Hit[] = [];
  const lookUp = knownOf(book);
  const known = words.map(({ text }) => lookUp(text));
  if (known.every(({ families }) => families.length === 0)) return hits;
  // Most phrases begin with a common word and lack the rest: they are passed over without being looked for.
  const there = new Uint8Array(book.families.length);
  for (const { ids } of new Set(known)) for (const id of ids) there[id] = 1;
  words.forEach((word, from) => {
    const { lasts, families } = known[from] ?? NOTHING;
    for (let n = 0; n < lasts.length; n += 1) {
      if (there[lasts[n] ?? 0] === 0) continue;
      for (const { tag, elements } of families[n]?.phrases ?? []) {
        const to = endOf(words, known, from, elements);
        if (to > from) hits.push({ tag, from, to, clause: word.clause, negated: isNegated(words, from) });
      }
    }
  });
  return hits;
}

function endOf(
  words: readonly Word[],
  known: readonly Known[],
  from: number,
  elements: Phrase['elements'],
): number {
  if (elements.length === 1) return from + 1;
  const clause = words[from]?.clause;
  let at = from + 1;
  let gap = 0;
  for (let n = 1; n < elements.length; n += 1) {
    const element = elements[n] ?? 'gap';
    if (element === 'gap' || element === 'wide') {
      gap = LONGEST_GAP[element];
      continue;
    }
    const farthest = at + gap;
    while (at <= farthest && !(words[at]?.clause === clause && known[at]?.fits.has(element.id) === true))
      at += 1;
    if (at > farthest) return -1;
    at += 1;
    gap = 0;
  }
  return at;
}

const FINITE = /^(?:er|var|ble|blir|står|går|ligger|is|are|was)$/u;
/** «No er alt svart»: the nynorsk now, not the English no. */
const NOW_BEFORE = /^(?:er|har|var|kommer|går|står|blir|ligger|og|så)$/u;

function isNegated(words: readonly Word[], from: number): boolean {
  const clause = words[from]?.clause;
  for (let at = Math.max(0, from - 3); at < from; at += 1) {
    const text = words[at]?.text ?? '';
    if (words[at]?.clause !== clause) continue;
    if (text === 'no' && at === from - 1 && !NOW_BEFORE.test(words[at - 1]?.text ?? '')) return true;
    // «skjønner ikke noe alt er svart»: a new sentence without a full stop.
    const begins = words.slice(at + 2, from).some((word) => FINITE.test(word.text));
    if (NEGATIONS.has(text) && !begins) return true;
  }
  return false;
}

/**
 * Drops the hits that lie wholly inside a lookalike («skriver igjen», «insulinkurset»), and the lookalikes themselves.
 * `hides` says, by the tag of a lookalike, which tags it hides; null = all.
 */
export function withoutLookalikes(
  hits: readonly Hit[],
  hides: Readonly<Record<string, ReadonlySet<string> | null>>,
  length: number,
): Hit[] {
  const covers = Object.entries(hides).map(([lookalike, tags]) => ({
    lookalike,
    tags,
    words: new Uint8Array(length),
  }));
  for (const hit of hits)
    for (const cover of covers) if (cover.lookalike === hit.tag) cover.words.fill(1, hit.from, hit.to);
  return hits.filter((hit) => {
    if (hit.tag in hides) return false;
    const cover = covers.find(({ tags }) => tags === null || tags.has(hit.tag));
    if (cover === undefined) return true;
    for (let at = hit.from; at < hit.to; at += 1) if (cover.words[at] !== 1) return true;
    return false;
  });
}
