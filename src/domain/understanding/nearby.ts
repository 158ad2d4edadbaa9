import { sentenceOf, type Hit } from './phrases.ts';
import type { Word } from './words.ts';

/** How far apart two things may be told and still belong together. */
export const WIDE = 12;

/** The hits of one that have one of the other within so many words, in the same sentence (or `sentences` away); `apart`: in other words. */
export type Near = (
  one: readonly Hit[],
  other: readonly Hit[],
  within?: number,
  sentences?: number,
  apart?: boolean,
) => readonly Hit[];

/** Both lists are in the order of the text. Linear: every pair is looked for within a window. */
export const nearIn =
  (words: readonly Word[]): Near =>
  (one, other, within = WIDE, sentences = 0, apart = false) =>
    one.filter((hit) => {
      for (let n = firstFrom(other, hit.from - within - WIDE); n < other.length; n += 1) {
        const second = other[n];
        if (second === undefined || second.from - hit.to > within) return false;
        const gap = Math.max(second.from - hit.to, hit.from - second.to);
        if (apart && gap < 0) continue;
        if (gap <= within && Math.abs(sentenceOf(words, hit) - sentenceOf(words, second)) <= sentences)
          return true;
      }
      return false;
    });

/** The first hit that begins at this word or later. */
function firstFrom(hits: readonly Hit[], from: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
