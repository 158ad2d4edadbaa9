import { ON_CALL_PLACEHOLDER } from './catalogue.ts';
import { DATE_WORDS } from './format.ts';

/** A text in sentences and words, as its author and a person who pastes it back both have them. */

/** A stretch of a text: from `start` up to, not including, `end`. */
export type Piece = { readonly start: number; readonly end: number };

export type Word = {
  /** In small letters, with one kind of apostrophe. */
  readonly text: string;
  readonly capital: boolean;
};

const ofTwoWords = (date: string): boolean => date.includes(' ');
/** «kl.», "at" and "on" stand before a time in one language or another. */
const DROPPED: ReadonlySet<string> = new Set([
  ...DATE_WORDS.filter((date) => !ofTwoWords(date)).map((date) => date.toLowerCase()),
  ...['kl', 'at', 'on'],
]);

const escaped = (text: string): string => text.replace(/[{}()]/g, '\\$&');
/**
 * A value that differs from one use of a sentence to the next, as one token, or else a word. Bounded where it looks
 * ahead: the text is a stranger's, and may be long.
 */
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/\S+`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}`,
    escaped(ON_CALL_PLACEHOLDER),
    String.raw`\((?:internt|internal) \d+\)`,
    String.raw`(?<!\p{L})(?:${DATE_WORDS.filter(ofTwoWords).join('|')})(?!\p{L})`,
    String.raw`(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.:\/\-\u2010\u2011][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)`,
  ].join('|'),
  'giu',
);

/** The words that stay the same whatever number, time, phone or address stands between them. Linear. */
export function fixedWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { groups } of text.matchAll(TOKEN)) {
    const raw = groups?.['word'];
    if (raw === undefined || /\d/.test(raw)) continue;
    const word = raw.toLowerCase().replaceAll('’', "'");
    if (!DROPPED.has(word)) words.push({ text: word, capital: /^\p{Lu}/u.test(raw) });
  }
  return words;
}

/** The end of a sentence with what closes it; a dot in the middle is one too, and no stop in «kl. 15.30» or «30. november». */
const END = new RegExp(
  String.raw`(?:[?!…]|(?<!(?<!\p{L})kl)\.(?!\s(?:${[...DROPPED].join('|')})(?!\p{L})))+[\])"'»”’*_]*(?=\s|$)|\s·(?=\s)`,
  'giu',
);

/** The sentences of one line, which begins at `offset` of the text; nothing of it is left out but blanks around them. */
export function sentencesIn(line: string, offset = 0): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (to: number): void => {
    const sentence = line.slice(from, to);
    const start = offset + from + (sentence.length - sentence.trimStart().length);
    const end = offset + from + sentence.trimEnd().length;
    if (end > start) pieces.push({ start, end });
    from = to;
  };
  for (const match of line.matchAll(END)) add(match.index + match[0].length);
  add(line.length);
  return pieces;
}
