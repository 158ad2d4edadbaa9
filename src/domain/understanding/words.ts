import { remembered } from '../memo.ts';
import { isGivenName } from './given-name.ts';
import { ABBREVIATIONS, CANONICAL, CLAUSE_OPENERS } from './lexicon/canonical.ts';

/** One word of a message. `text` is what the lexicons are written in: lower case, without hyphens, dialect and nynorsk mapped to bokmål. */
export type Word = {
  readonly text: string;
  /** As written. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Counts from 0; a comma, a «men» or a full stop begins a new one. */
  readonly clause: number;
  readonly sentence: number;
  /** Stands between quotation marks: a title, a message of the program, somebody's words. */
  readonly quoted: boolean;
};

/** «får'kke» is two words: the shortened not stands alone. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’´`\-\u2010\u2011]{1,2}(?!i?kk?[ej](?!\p{L}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?::(?!\p{L}))?/gu;
/** No word of a language is longer; what is longer is a pasted key or noise. */
const LONGEST_WORD = 60;

/** «få'n att», «går'a»: a shortened pronoun hangs on the verb. */
const CLITIC =
  /^(få|får|fikk|fekk|ha|har|ta|tar|tok|se|ser|så|gi|gir|går|gikk|gjekk|kan|lar|sett|legg|hent|finn|send|ring|lag|åpn|slett)['’´`](?:n|en|a|e|et|t|r)$/u;
/** The nynorsk «kvar» is «hver», and before one of these «hvor». */
const AFTER_WHERE =
  /^(?:finner|er|ligger|står|går|har|kan|skal|får|blir|legger|må|hen|trykker|melder|søker|ser|vender|henter|sender|skriver|gjør|bør|set|sett|ble|var|i)$/u;

/** Nearly every word: nothing in it to take away. */
const PLAIN = /^[a-zæøå]{1,60}$/;
const THREE_ALIKE = /(.)\1\1/u;
/** So many different words are remembered: people use a few thousand. */
const REMEMBERED = 8000;

/** The form in which a word is looked up. */
export const canonical = (raw: string): string =>
  PLAIN.test(raw) && !THREE_ALIKE.test(raw) ? (CANONICAL.get(raw) ?? raw) : canonicalOf(raw);

const canonicalOf = remembered(REMEMBERED, readCanonical);

function readCanonical(raw: string): string {
  const drive = /^[a-z]:$/iu.test(raw);
  // «dør'n», «skjerm'n»: the definite article of the east and of Trøndelag.
  const whole = raw.replace(/(\p{L}{3})['’]n$/iu, '$1en');
  const plain = drive ? raw : whole.replace(/['’´`\-:\u2010\u2011]/gu, '');
  const lower = plain.slice(0, LONGEST_WORD).toLowerCase();
  const clitic = CLITIC.exec(raw.slice(0, LONGEST_WORD).toLowerCase())?.[1];
  if (clitic !== undefined) return CANONICAL.get(clitic) ?? clitic;
  const steady =
    THREE_ALIKE.test(lower) && !/^\d/.test(lower) ? lower.replace(/(\p{L})\1{2,}/gu, '$1') : lower;
  return CANONICAL.get(steady) ?? steady;
}

/** Splits a message into words, clauses and sentences. Linear; never throws. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  let sentence = 0;
  let last = 0;
  let quoted = false;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const canon = canonical(raw);
    const previous = words.at(-1);
    const gap = text.slice(last, match.index);
    // Between nearly all words stands one space.
    if (gap !== ' ') quoted = quoteAfter(gap, quoted);
    if (previous !== undefined) {
      if (endsSentence(gap, previous, raw) && !isMiddleInitial(gap, words.at(-2), previous)) {
        sentence += 1;
        clause += 1;
      } else if (
        // «sak/arkiv» is one thing.
        (gap !== ' ' &&
          gap !== '/' &&
          !isAge(gap, previous.raw, raw) &&
          /[,;:()«»"“”–—|/]|\s-\s/u.test(gap.slice(0, 20))) ||
        CLAUSE_OPENERS.has(canon)
      )
        clause += 1;
    }
    last = match.index + raw.length;
    if (previous?.text === 'hver' && AFTER_WHERE.test(canon) && /^kv/iu.test(previous.raw))
      words[words.length - 1] = { ...previous, text: 'hvor' };
    words.push({ text: canon, raw, start: match.index, end: last, clause, sentence, quoted });
  }
  return words;
}

/** Whether a quotation is open after this gap; a plain mark opens and shuts, and a line shuts what was left open. */
function quoteAfter(gap: string, open: boolean): boolean {
  let quoted = open;
  for (const mark of gap) {
    if (mark === '«' || mark === '“') quoted = true;
    else if (mark === '»' || mark === '”' || mark === '\n') quoted = false;
    else if (mark === '"') quoted = !quoted;
  }
  return quoted;
}

/** «gutten (6) er borte»: an age between brackets breaks no clause. */
const isAge = (gap: string, before: string, after: string): boolean =>
  (gap === ' (' && AGE.test(after)) || (gap === ') ' && AGE.test(before));
const AGE = /^\d{1,3}$/u;

/** «Kjetil A. Wold-Hansen»: the stop after an initial between two names. */
const isMiddleInitial = (gap: string, before: Word | undefined, initial: Word): boolean =>
  gap === '. ' &&
  before !== undefined &&
  initial.start - before.end === 1 &&
  /^(?:\p{Lu}|Chr|Fr|Joh|Kr|Th|Aa)$/u.test(initial.raw) &&
  /^\p{Lu}/u.test(before.raw) &&
  isGivenName(before.raw.toLowerCase());

function endsSentence(gap: string, previous: Word, next: string): boolean {
  if (gap === ' ') return false;
  const short = gap.slice(0, 40);
  if (/[!?\n\r…]/u.test(short)) return true;
  if (!short.includes('.')) return false;
  // «kl. 20», «2. etg», «15.30» do not end a sentence.
  if (!/\.\s|\.\./u.test(short)) return false;
  if (ABBREVIATIONS.has(previous.text)) return false;
  return !/^\d/u.test(previous.text) || /^\p{Lu}/u.test(next);
}

/** A name of the directory in the words of the lexicons. */
export const phraseOf = (name: string): string =>
  wordsOf(name)
    .map((word) => word.text)
    .join(' ');
