import { sentencesOf } from './samples.ts';

/**
 * The readability index LIX (C.-H. Björnsson, «Läsbarhet», 1968): words / sentences + 100 × long words / words, where a
 * word is long when it has more than six letters. Under 30 is very easy, 30–40 easy, 40–50 medium, over 50 hard.
 * A sentence ends as in `sentencesOf`, which counts a colon before a capital, as Björnsson does. An address, a phone
 * number and a placeholder are one word each, and short: they are looked at, not read.
 */

const prepared = (text: string): string =>
  text
    .replace(/https?:\/\/[^\s]+[^\s.]/g, 'lenke')
    .replace(/\S+@\S+[^\s.]/g, 'e-post')
    .replace(/\d\d( \d\d){3}|\{[a-z]+\}/g, '0');

/** The words of a text, as a reader counts them: «kl. 15.30» is two, «D-2026-00123» and «on-call» one. */
export const countedWords = (text: string): string[] =>
  prepared(text).match(/[\p{L}\d]+(?:[-.:'’][\p{L}\d]+)*/gu) ?? [];

const isLong = (word: string): boolean => (word.match(/\p{L}/gu) ?? []).length > 6;

export function lix(text: string): number {
  const words = countedWords(text);
  return (
    words.length / sentencesOf(prepared(text)).length + (100 * words.filter(isLong).length) / words.length
  );
}
