import { canonical } from './words.ts';

/**
 * A lexicon: a tag and its phrases. Write whole words in any form that `words.ts` knows; beginnings and endings in bokmål or English.
 * In a phrase `word*` is a beginning, `*word` an ending, `a|b` a choice, `_` up to five words of any kind, `__` up to twelve, `#` a number.
 * `{NOT}` and the other names in braces stand for the choices of `MACROS`. A phrase never reaches outside its clause.
 */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

export const MACROS: Readonly<Record<string, string>> = {
  NOT: 'ikke|not|aldri|never|cannot|cant|wont|dont|doesnt|isnt|arent|didnt|couldnt|wasnt|ingen|verken',
  GET: 'får|fikk|kan|klarer|klarte|greier|få|kunne|able|can',
  BE: 'er|var|ble|blitt|vært|blir|ligger|står|gikk|gått|går|is|are|was|were|been|has|be|went|goes',
  I: 'jeg|meg|me|im|ive|min|mitt|mi|mine|my',
  WE: 'vi|oss|we|us|vår|vårt|våre|our',
  ALL: 'alle|everyone|everybody|all|samtlige',
  NONE: 'ingen|nobody|noone|none',
};

export type Element = {
  /** Elements that are written the same way share a number within a book. */
  readonly id: number;
  readonly exact: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** A number stands among the choices. */
  readonly number: boolean;
};
export type Gap = 'gap' | 'wide';
export type Phrase = {
  readonly tag: string;
  readonly elements: readonly (Element | Gap)[];
};
/** Phrases with the same first and last element; without the last one in the message none of them is looked for. */
export type Family = { readonly last: number; readonly phrases: Phrase[] };

/** Families of phrases by the number of their first element, and the elements by word: a message is read once, whatever the size of the lexicon. */
export type Phrasebook = {
  readonly families: readonly (readonly Family[])[];
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly starts: ReadonlyMap<string, readonly number[]>;
  readonly ends: ReadonlyMap<string, readonly number[]>;
  readonly number: readonly number[];
  /** The longest beginning or ending. */
  readonly longest: number;
};

/** A number, as it stands in a text. */
export const NUMBER = /^\d+$/;

/** Makes the index of a lexicon; done once, when the module or the directory is loaded. */
export function phrasebook(...lexicons: readonly Lexicon[]): Phrasebook {
  const known = new Map<string, Element>();
  const families: Map<number, Family>[] = [];
  const elementOf = (source: string): Element | Gap => {
    if (source === '_') return 'gap';
    if (source === '__') return 'wide';
    let element = known.get(source);
    if (element === undefined) {
      known.set(source, (element = choicesOf(source, known.size)));
      families.push(new Map<number, Family>());
    }
    return element;
  };
  for (const lexicon of lexicons)
    for (const [tag, sources] of Object.entries(lexicon))
      for (const source of new Set(sources)) {
        const elements = source
          .split(' ')
          .filter((part) => part !== '')
          .map(elementOf);
        const first = elements[0];
        // A gap at the end asks for nothing: the last word before it is what must be there.
        const last = elements.findLast((element) => typeof element === 'object');
        if (typeof first !== 'object' || last === undefined) continue;
        const family = families[first.id]?.get(last.id);
        if (family === undefined)
          families[first.id]?.set(last.id, { last: last.id, phrases: [{ tag, elements }] });
        else family.phrases.push({ tag, elements });
      }
  return { families: families.map((of) => [...of.values()]), ...indexOf([...known.values()]) };
}

function indexOf(elements: readonly Element[]): Omit<Phrasebook, 'families'> {
  const by = (keysOf: (element: Element) => Iterable<string>): Map<string, number[]> => {
    const map = new Map<string, number[]>();
    for (const element of elements)
      for (const key of keysOf(element)) {
        const ids = map.get(key);
        if (ids === undefined) map.set(key, [element.id]);
        else ids.push(element.id);
      }
    return map;
  };
  const starts = by((element) => element.starts);
  const ends = by((element) => element.ends);
  return {
    exact: by((element) => element.exact),
    starts,
    ends,
    number: elements.filter((element) => element.number).map(({ id }) => id),
    longest: [...starts.keys(), ...ends.keys()].reduce((most, { length }) => Math.max(most, length), 0),
  };
}

/** The elements that a word fits: exact, by a beginning, by an ending, as a number. */
export function fitsOf(text: string, book: Phrasebook): Set<number> {
  const fits = new Set(book.exact.get(text));
  if (NUMBER.test(text)) for (const id of book.number) fits.add(id);
  for (let n = 1; n <= Math.min(text.length, book.longest); n += 1) {
    for (const id of book.starts.get(text.slice(0, n)) ?? []) fits.add(id);
    for (const id of book.ends.get(text.slice(-n)) ?? []) fits.add(id);
  }
  return fits;
}

function choicesOf(source: string, id: number): Element {
  const choices = source.replace(/\{(\w+)\}/g, (whole, name: string) => MACROS[name] ?? whole).split('|');
  return {
    id,
    number: choices.includes('#'),
    exact: new Set(choices.filter((choice) => !choice.includes('*') && choice !== '#').map(canonical)),
    starts: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    ends: choices.filter((choice) => choice.startsWith('*')).map((choice) => choice.slice(1)),
  };
}
