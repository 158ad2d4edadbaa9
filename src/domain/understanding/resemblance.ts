import { WEIGHTS } from './resemblance-weights.ts';
import type { Word } from './words.ts';

/**
 * A linear model over words, pairs of words and character n-grams, trained by `npm run train` on the labelled messages:
 * how much a message resembles those in which somebody's life or health was at stake. It may raise doubt, so that one
 * question is asked; it decides nothing. The rules do (`life-health.ts`).
 */
const LONGEST = 200;
const [SHORTEST_GRAM, LONGEST_GRAM] = [3, 5];

/** FNV-1a over UTF-16 code units, folded to a bucket. */
function bucketOf(feature: string, buckets: number): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 16_777_619);
  return (hash >>> 0) % buckets;
}

/** The buckets of a message, each once. Numbers count as numbers, not by their value. */
export function featuresOf(words: readonly Word[], buckets: number): number[] {
  const found = new Set<number>();
  let before = '';
  for (const { text } of words.slice(0, LONGEST)) {
    const word = text.replaceAll(/\d/gu, '0');
    found.add(bucketOf(`w${word}`, buckets));
    found.add(bucketOf(`b${before} ${word}`, buckets));
    before = word;
    const framed = `^${word}$`;
    for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length += 1)
      for (let at = 0; at + length <= framed.length; at += 1)
        found.add(bucketOf(`c${framed.slice(at, at + length)}`, buckets));
  }
  return [...found];
}

/** The log-odds of a message by these weights; a long message weighs no more than a short one. */
export function scoreOf(
  features: readonly number[],
  weight: (bucket: number) => number,
  bias: number,
): number {
  const sum = features.reduce((total, bucket) => total + weight(bucket), 0);
  return bias + sum / Math.sqrt(Math.max(1, features.length));
}

const { buckets, scale, bias, threshold, data } = WEIGHTS;
const weights = Int8Array.from(atob(data), (byte) => byte.charCodeAt(0));

/** The message resembles those in which somebody was in danger closely enough that a person should be asked. */
export const resemblesDanger = (words: readonly Word[]): boolean =>
  scoreOf(featuresOf(words, buckets), (bucket) => (weights[bucket] ?? 0) * scale, bias) >= threshold;
