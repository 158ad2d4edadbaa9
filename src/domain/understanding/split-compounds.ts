import type { Word } from './words.ts';

/** The long words of the lexicons of systems: whole, and as beginnings. */
export type Compounds = { readonly whole: ReadonlySet<string>; readonly starts: ReadonlySet<string> };

/** Shorter ones are too near to two words that only stand beside each other. */
const SHORTEST = 7;
const LETTERS = /^\p{L}+$/u;
/** Ends a noun or a sentence more often than it is the second part of one. */
const NO_SECOND =
  /^(?:ikke|eller|også|enda|etter|over|under|inne|uten|siden|hele|alle|mine|våre|etter|fortsatt|igjen|her|der|men|som|for|til|med|hos|fra|ved|and|not|the|for|from|with)$/u;

/** A verb or a little word: «fjern tilgangen» is no «fjerntilgang». */
const NO_FIRST =
  /^(?:fjern|bytt|hent|send|sett|legg|slå|lås|åpne|gi|ta|få|har|er|kan|vil|skal|må|min|mitt|mine|vår|ny|nytt|nye|den|det|de|en|et|ei|på|om|til|og|bare|men|ring|bestill|trenger|the|my|our|new|a|an|to|no|is)$/u;

/** Reads the words of one element out of the phrases; of several elements nothing is a word. */
export function compoundsOf(phrases: Iterable<string>): Compounds {
  const whole = new Set<string>();
  const starts = new Set<string>();
  for (const phrase of phrases) {
    if (phrase.includes(' ')) continue;
    for (const choice of phrase.split('|')) {
      const word = choice.replace(/\*$/u, '');
      if (word.length < SHORTEST || !LETTERS.test(word)) continue;
      (choice === word ? whole : starts).add(word);
    }
  }
  return { whole, starts };
}

/** «dør kort», «jobb telefon», «ringe klokke»: a compound in two words, as people write who learn the language, read as one. */
export function withoutSplits(words: readonly Word[], compounds: Compounds): readonly Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const next = words[at + 1];
    const text = next !== undefined && next.clause === word.clause ? joinOf(word, next, compounds) : null;
    if (text === null || next === undefined) joined.push(word);
    else {
      joined.push({ ...word, text, raw: text, end: next.end });
      at += 1;
    }
  }
  return joined;
}

function joinOf(word: Word, next: Word, { whole, starts }: Compounds): string | null {
  const [first, second] = [word.raw.toLowerCase(), next.raw.toLowerCase()];
  if (
    first.length < 2 ||
    second.length < 3 ||
    next.start - word.end !== 1 ||
    NO_SECOND.test(second) ||
    NO_FIRST.test(first)
  )
    return null;
  if (first.length + second.length < SHORTEST || !LETTERS.test(first + second)) return null;
  for (const text of [first + second, `${first}s${second}`]) {
    if (whole.has(text)) return text;
    for (let length = Math.max(first.length + 3, SHORTEST); length <= text.length; length += 1)
      if (starts.has(text.slice(0, length))) return text;
  }
  return null;
}
