import { remembered } from '../memo.ts';

/** How many letters may be wrong in a word of this length (2.2: «gerika», «tryghetsalarm»). */
export const tolerance = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/**
 * The edit distance (a swap of neighbours counts one), or `limit + 1` as soon as it is larger than `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? limit + 1;
}

const REMEMBERED = 8000;

/** Words compared by one message at most: a longer text repeats itself or is no report. */
export const MOST_COMPARED = 300;

/**
 * A list of words that a misspelt word is looked up in. The first letter must be right, or sound alike (g, j, k, c, s).
 */
export type FuzzyIndex<T> = (word: string) => {
  readonly value: T;
  readonly distance: number;
  /** Another is as close. */ readonly tied: boolean;
} | null;

const sound = (word: string): string => {
  const first = word.charAt(0);
  // «sitriks»: a soft c is heard as an s.
  if (/^c[eiy]|^[sz]/u.test(word)) return 's';
  if (/^(?:ph|f|v|w)/u.test(word)) return 'v';
  return 'gjkcq'.includes(first) ? 'g' : first;
};

/** A bit for each letter, by its code modulo 32. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};
/** Each wrong letter takes one away and brings one: words with more letters apart are not compared. */
const lettersApart = (a: number, b: number): number => {
  let count = 0;
  for (let apart = a ^ b; apart !== 0; apart &= apart - 1) count += 1;
  return count;
};

export function fuzzyIndex<T>(entries: Iterable<readonly [string, T]>): FuzzyIndex<T> {
  const byStart = new Map<string, { word: string; letters: number; value: T }[]>();
  for (const [word, value] of entries) {
    if (tolerance(word.length) === 0) continue;
    const entry = { word, letters: lettersOf(word), value };
    const list = byStart.get(sound(word));
    if (list === undefined) byStart.set(sound(word), [entry]);
    else list.push(entry);
  }
  const search: FuzzyIndex<T> = (word) => {
    const limit = tolerance(word.length);
    if (limit === 0 || word.length > 30) return null;
    let best: { value: T; distance: number; tied: boolean } | null = null;
    const letters = lettersOf(word);
    for (const entry of byStart.get(sound(word)) ?? []) {
      const allowed = Math.min(limit, tolerance(entry.word.length), best?.distance ?? limit);
      if (lettersApart(letters, entry.letters) > 2 * allowed) continue;
      const found = distance(word, entry.word, allowed);
      if (found > allowed) continue;
      if (best === null || found < best.distance) best = { value: entry.value, distance: found, tied: false };
      else if (entry.value !== best.value) best.tied = true;
    }
    return best;
  };
  // People use the same few thousand words.
  return remembered(REMEMBERED, search);
}

const pairsOf = (text: string): Map<string, number> => {
  const pairs = new Map<string, number>();
  const plain = ` ${text} `;
  for (let at = 0; at < plain.length - 1; at += 1) {
    const pair = plain.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/** How alike two short texts are: the share of letter pairs that they have in common (Dice), 0 to 1. */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  let common = 0;
  for (const [pair, count] of first) common += Math.min(count, second.get(pair) ?? 0);
  return (2 * common) / (a.length + b.length + 2);
}
