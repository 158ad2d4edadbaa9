import { oncePer } from '../memo.ts';
import { commonness, elementOf } from './elements.ts';

/**
 * A lexicon: a tag and its phrases. Write whole words in any form that `words.ts` knows; beginnings and endings in bokmål or English.
 * In a phrase `word*` is a beginning, `*word` an ending, `a|b` a choice, `_` up to five words of any kind, `__` up to twelve, `#` a number.
 * `{NOT}` and the other names in braces stand for the choices of `MACROS`. A phrase never reaches outside its clause.
 */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** Stand among the elements of a phrase: words of any kind. */
export const GAP = -1;
export const WIDE_GAP = -2;

export type Phrase = {
  readonly tag: string;
  /** Its place in the book: what begins at the same word is found in this order. */
  readonly order: number;
  /** Numbers of `elements.ts`, and gaps; neither the first nor the last is a gap. */
  readonly elements: readonly number[];
  readonly first: number;
  readonly last: number;
};
/** How many words each kind of gap may be. */
export const LONGEST_GAP: Readonly<Record<number, number>> = { [GAP]: 5, [WIDE_GAP]: 12 };

export type Phrasebook = { readonly phrases: readonly Phrase[] };

/** Reads the phrases of lexicons; done once, when the module or the directory is loaded. */
export function phrasebook(...lexicons: readonly Lexicon[]): Phrasebook {
  const phrases: Phrase[] = [];
  for (const lexicon of lexicons)
    for (const [tag, sources] of Object.entries(lexicon))
      for (const source of new Set(sources)) {
        const elements = elementsOf(source);
        const first = elements[0] ?? GAP;
        const last = elements[elements.length - 1] ?? GAP;
        // What begins with a gap has no first word to be found by.
        if (first >= 0) phrases.push({ tag, order: phrases.length, elements, first, last });
      }
  return { phrases };
}

function elementsOf(source: string): number[] {
  const elements: number[] = [];
  for (const part of source.split(' '))
    if (part === '_') elements.push(GAP);
    else if (part === '__') elements.push(WIDE_GAP);
    else if (part !== '') elements.push(elementOf(part));
  // A gap at the end asks for nothing: the last word before it is what must be there.
  while ((elements.at(-1) ?? 0) < 0) elements.pop();
  return elements;
}

/** A phrase, and how many words before its rarest element it may begin, and behind it end. */
export type Anchored = { readonly phrase: Phrase; readonly before: number; readonly behind: number };

/** Only what is much rarer than the first element is looked for in its place: behind the first there is nothing to search. */
const MUCH = 4;

/**
 * The phrases of a book by their rarest element: most phrases have a common word («ikke», «på») and a rare one, and only
 * those whose rare one stands in the message are looked at. Made when the book is first used.
 */
export const byRarest = oncePer(({ phrases }: Phrasebook): readonly (readonly Anchored[] | undefined)[] => {
  const common = commonness();
  const found: (Anchored[] | undefined)[] = new Array<undefined>(common.length).fill(undefined);
  for (const phrase of phrases) {
    let rarest = phrase.first;
    let least = (common[rarest] ?? 0) / MUCH;
    let before = 0;
    let words = 0;
    for (const id of phrase.elements) {
      const count = common[id] ?? 0;
      if (id >= 0 && count < least) {
        rarest = id;
        least = count;
        before = words;
      }
      words += id >= 0 ? 1 : (LONGEST_GAP[id] ?? 0);
    }
    const anchored = { phrase, before, behind: words - 1 - before };
    const list = found[rarest];
    if (list === undefined) found[rarest] = [anchored];
    else list.push(anchored);
  }
  return found;
});
