import { oncePer, remembered } from '../memo.ts';
import { elementCount, fitsOf, MACROS, REMEMBERED, type Fits } from './elements.ts';
import { byRarest, LONGEST_GAP, type Anchored, type Phrase, type Phrasebook } from './phrasebook.ts';
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

const NEGATIONS: ReadonlySet<string> = new Set([
  ...(MACROS['NOT'] ?? '').split('|'),
  'uten',
  'without',
  'nobody',
  'none',
]);

/** The sentence that a phrase stands in. */
export const sentenceOf = (words: readonly Word[], hit: Hit): number => words[hit.from]?.sentence ?? -1;

/** A message as the books read it: the same for all of them. */
type Reading = {
  readonly words: readonly Word[];
  /** What each word fits. */
  readonly fits: readonly Fits[];
  /** The places of each different word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly isNegated: (from: number) => boolean;
  /** How many elements there were when it was read. */
  readonly elements: number;
};

/** The message that was read last: all books are asked about one before the next is read. */
let last: Reading | null = null;
/**
 * By element: a bit for each word of that message that fits it, by the word's place modulo 32; no bit, and no word there fits.
 * It has room for every element, so that a new one for each message would cost more than the search: it is wiped instead.
 */
let bits = new Uint32Array();

function readingOf(words: readonly Word[]): Reading {
  const elements = elementCount();
  if (last?.words === words && last.elements === elements) return last;
  if (bits.length < elements) bits = new Uint32Array(2 * elements);
  else if (last !== null) for (const { ids } of last.fits) for (const id of ids) bits[id] = 0;
  const places = new Map<string, number[]>();
  const fits = words.map(({ text }, at) => {
    const same = places.get(text);
    if (same === undefined) places.set(text, [at]);
    else same.push(at);
    const found = fitsOf(text);
    const bit = bitOf(at);
    for (const id of found.ids) bits[id] = (bits[id] ?? 0) | bit;
    return found;
  });
  const isNegated = remembered(words.length, (from: number) => negatedAt(words, from));
  return (last = { words, fits, places, isNegated, elements });
}
const bitOf = (at: number): number => 1 << (at & 31);

/** Whether the word there fits the element. Nearly all that do not are told by the bit. */
const fitsAt = (fits: readonly Fits[], at: number, element: number): boolean =>
  ((bits[element] ?? 0) & bitOf(at)) !== 0 && fits[at]?.ids.includes(element) === true;

/** The phrases that a word may be the rarest of, and side by side what nearly all of them are passed over by. */
class Rarest {
  readonly phrases: Anchored[] = [];
  readonly firsts: number[] = [];
  readonly lasts: number[] = [];
  readonly before: number[] = [];
  readonly behind: number[] = [];
}
const NONE = new Rarest();

/** The same in every message. */
const rarestBy = oncePer((book: Phrasebook) => {
  const all = byRarest(book);
  return remembered(REMEMBERED, (text: string): Rarest => {
    let rarest = NONE;
    for (const id of fitsOf(text).ids)
      for (const anchored of all[id] ?? NOTHING) {
        if (rarest === NONE) rarest = new Rarest();
        rarest.phrases.push(anchored);
        rarest.firsts.push(anchored.phrase.first);
        rarest.lasts.push(anchored.phrase.last);
        rarest.before.push(anchored.before);
        rarest.behind.push(anchored.behind);
      }
    return rarest;
  });
});
const NOTHING: readonly Anchored[] = [];

/** The bits of so many words from this place on. */
function bitsFrom(place: number, count: number): number {
  const few = count < 32 ? (1 << count) - 1 : -1;
  const by = place & 31;
  return (few << by) | (few >>> (32 - by));
}

type Found = { readonly phrase: Phrase; readonly from: number; readonly to: number; readonly kind: number };

/**
 * Finds every phrase of the book, by where it begins: what a word fits exactly before what it fits in part, then as in the
 * book. Time grows with the number of words alone.
 */
export function findPhrases(words: readonly Word[], book: Phrasebook): Hit[] {
  const reading = readingOf(words);
  const rarestOf = rarestBy(book);
  const found: Found[] = [];
  for (const [text, places] of reading.places) {
    const { phrases, firsts, lasts, before, behind } = rarestOf(text);
    for (let n = 0; n < firsts.length; n += 1) {
      const first = bits[firsts[n] ?? 0] ?? 0;
      const end = bits[lasts[n] ?? 0] ?? 0;
      if (first === 0 || end === 0) continue;
      const back = before[n] ?? 0;
      const on = behind[n] ?? 0;
      let searched = -1;
      for (const place of places) {
        const near =
          (first & bitsFrom(place - back, back + 1)) !== 0 && (end & bitsFrom(place, on + 1)) !== 0;
        const anchored = near ? phrases[n] : undefined;
        if (anchored === undefined) continue;
        // A word that repeats itself shares what stands before it with the one before.
        find(reading, anchored.phrase, Math.max(place - back, searched + 1), place, found);
        searched = place;
      }
    }
  }
  found.sort((a, b) => a.from - b.from || a.kind - b.kind || a.phrase.order - b.phrase.order);
  const hits: Hit[] = [];
  found.forEach(({ phrase, from, to }, n) => {
    const before = found[n - 1];
    // Found from two words that may be its rarest.
    if (before?.phrase === phrase && before.from === from) return;
    const negated = reading.isNegated(from);
    hits.push({ tag: phrase.tag, from, to, clause: words[from]?.clause ?? 0, negated });
  });
  return hits;
}

/** Finds a phrase that begins from `earliest` to the place of its rarest element, in the clause of that. */
function find(
  { words, fits }: Reading,
  phrase: Phrase,
  earliest: number,
  place: number,
  found: Found[],
): void {
  const clause = words[place]?.clause;
  for (let from = place; from >= earliest && words[from]?.clause === clause; from -= 1) {
    if (!fitsAt(fits, from, phrase.first)) continue;
    const to = endOf(words, fits, from, phrase.elements);
    if (to > from) found.push({ phrase, from, to, kind: kindOf(fits[from], phrase.first) });
  }
}

/** Exact is 0; more for what fits in part. */
function kindOf(fits: Fits | undefined, element: number): number {
  const at = fits?.ids.indexOf(element) ?? 0;
  return fits?.kinds.findIndex((end) => at < end) ?? 0;
}

function endOf(
  words: readonly Word[],
  fits: readonly Fits[],
  from: number,
  elements: Phrase['elements'],
): number {
  const clause = words[from]?.clause;
  let at = from + 1;
  let gap = 0;
  for (let n = 1; n < elements.length; n += 1) {
    const element = elements[n] ?? 0;
    if (element < 0) {
      gap = LONGEST_GAP[element] ?? 0;
      continue;
    }
    const farthest = at + gap;
    while (at <= farthest && !(words[at]?.clause === clause && fitsAt(fits, at, element))) at += 1;
    if (at > farthest) return -1;
    at += 1;
    gap = 0;
  }
  return at;
}

const FINITE = /^(?:er|var|ble|blir|står|går|ligger|is|are|was)$/u;
/** «No er alt svart»: the nynorsk now, not the English no. */
const NOW_BEFORE = /^(?:er|har|var|kommer|går|står|blir|ligger|og|så)$/u;

function negatedAt(words: readonly Word[], from: number): boolean {
  const clause = words[from]?.clause;
  for (let at = Math.max(0, from - 3); at < from; at += 1) {
    const text = words[at]?.text ?? '';
    if (words[at]?.clause !== clause) continue;
    if (text === 'no' && at === from - 1 && !NOW_BEFORE.test(words[at - 1]?.text ?? '')) return true;
    // «skjønner ikke noe alt er svart»: a new sentence without a full stop.
    if (NEGATIONS.has(text) && !words.slice(at + 2, from).some((word) => FINITE.test(word.text))) return true;
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
  if (!hits.some(({ tag }) => tag in hides)) return [...hits];
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
