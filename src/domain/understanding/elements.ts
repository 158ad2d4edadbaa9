import { remembered } from '../memo.ts';
import { canonical } from './words.ts';

/**
 * The elements that phrases are made of («nede», `kommer|kom`, `medisin*`), numbered over all books, so that what a word
 * fits is found once for all of them. A book only adds: what is written the same way has the same number everywhere.
 */
const numbers = new Map<string, number>();
const exact = new Map<string, number[]>();
const starts = new Map<string, number[]>();
const ends = new Map<string, number[]>();
const numeric: number[] = [];
/** The longest beginning or ending. */
let longest = 0;

export const MACROS: Readonly<Record<string, string>> = {
  NOT: 'ikke|not|aldri|never|cannot|cant|wont|dont|doesnt|isnt|arent|didnt|couldnt|wasnt|ingen|verken',
  GET: 'får|fikk|kan|klarer|klarte|greier|få|kunne|able|can',
  BE: 'er|var|ble|blitt|vært|blir|ligger|står|gikk|gått|går|is|are|was|were|been|has|be|went|goes',
  I: 'jeg|meg|me|im|ive|min|mitt|mi|mine|my',
  WE: 'vi|oss|we|us|vår|vårt|våre|our',
  ALL: 'alle|everyone|everybody|all|samtlige',
  NONE: 'ingen|nobody|noone|none',
};

/** A number, as it stands in a text. */
const NUMBER = /^\d+$/;
/** So many different words are remembered: people use a few thousand. */
export const REMEMBERED = 8000;

/** How many there are: what was read of a message before the last was added is read again. */
export const elementCount = (): number => numbers.size;

/** The number of an element, which is given one when it is new. */
export function elementOf(source: string): number {
  const known = numbers.get(source);
  if (known !== undefined) return known;
  const id = numbers.size;
  numbers.set(source, id);
  const choices = source.includes('{')
    ? source.replace(/\{(\w+)\}/g, (whole, name: string) => MACROS[name] ?? whole)
    : source;
  for (const choice of choices.split('|')) {
    if (choice === '#') numeric.push(id);
    else if (choice.endsWith('*')) addPart(starts, choice.slice(0, -1), id);
    else if (choice.startsWith('*')) addPart(ends, choice.slice(1), id);
    else add(exact, canonical(choice), id);
  }
  return id;
}

function addPart(to: Map<string, number[]>, part: string, id: number): void {
  longest = Math.max(longest, part.length);
  add(to, part, id);
}

function add(to: Map<string, number[]>, key: string, id: number): void {
  const ids = to.get(key);
  if (ids === undefined) to.set(key, [id]);
  // Two choices may be the same word: «ikke», «ikkje».
  else if (ids.at(-1) !== id) ids.push(id);
}

/** What a word fits: element numbers, each once, the exact ones first, then a number, then by the length of what they share. */
export type Fits = {
  readonly ids: readonly number[];
  /** Where each of these kinds ends among `ids`. */
  readonly kinds: readonly number[];
};

function readFits(text: string): Fits {
  const fits = new Set<number>();
  const kinds: number[] = [];
  const take = (ids: readonly number[] | undefined): void => {
    if (ids === undefined) return;
    for (const id of ids) fits.add(id);
    kinds.push(fits.size);
  };
  take(exact.get(text));
  if (NUMBER.test(text)) take(numeric);
  const most = Math.min(text.length, longest);
  for (let n = 1; n <= most; n += 1) {
    take(starts.get(text.slice(0, n)));
    take(ends.get(text.slice(-n)));
  }
  return { ids: [...fits], kinds };
}

let known = { of: remembered(REMEMBERED, readFits), count: 0 };

/** The elements that a word fits: the same in every message, until a book adds to them. */
export function fitsOf(text: string): Fits {
  if (known.count !== numbers.size) known = { of: remembered(REMEMBERED, readFits), count: numbers.size };
  return known.of(text);
}

let counted: { readonly of: Uint16Array; readonly count: number } = { of: new Uint16Array(), count: 0 };

/**
 * How common each element is in the phrases: how many elements share its most shared word. «ikke» is in hundreds, «sovner»
 * in one. It decides where a phrase is looked for first, never whether it is found.
 */
export function commonness(): Uint16Array {
  if (counted.count === numbers.size) return counted.of;
  const of = new Uint16Array(numbers.size);
  for (const index of [exact, starts, ends])
    for (const ids of index.values()) for (const id of ids) of[id] = Math.max(of[id] ?? 0, ids.length);
  // A number may be any.
  for (const id of numeric) of[id] = numbers.size;
  counted = { of, count: numbers.size };
  return of;
}
