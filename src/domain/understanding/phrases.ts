import { canonical, type Word } from './words.ts';

/**
 * A lexicon: a tag and its phrases. Write whole words in any form that `words.ts` knows; beginnings and endings in bokmål or English.
 * In a phrase `word*` is a beginning, `*word` an ending, `a|b` a choice, `_` up to five words of any kind, `__` up to twelve, `#` a number.
 * `{NOT}` and the other names in braces stand for the choices of `MACROS`. A phrase never reaches outside its clause.
 */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** A phrase that was found: `from` and `to` are word positions, `to` exclusive. */
export type Hit = {
  readonly tag: string;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  /** A «not», «no» or «without» stands in the same clause, at most three words before. */
  readonly negated: boolean;
};

export const MACROS: Readonly<Record<string, string>> = {
  NOT: 'ikke|not|aldri|never|cannot|cant|wont|dont|doesnt|isnt|arent|didnt|couldnt|wasnt|ingen|verken',
  GET: 'får|fikk|kan|klarer|klarte|greier|få|kunne|able|can',
  BE: 'er|var|ble|blitt|vært|blir|ligger|står|gikk|gått|går|is|are|was|were|been|has|be|went|goes',
  I: 'jeg|meg|me|im|ive|min|mitt|mi|mine|my',
  WE: 'vi|oss|we|us|vår|vårt|våre|our',
  ALL: 'alle|everyone|everybody|all|samtlige',
  NONE: 'ingen|nobody|noone|none',
};

type Element = {
  readonly exact: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** A number stands among the choices. */
  readonly number: boolean;
};
type Gap = 'gap' | 'wide';
type Phrase = { readonly tag: string; readonly elements: readonly (Element | Gap | 'number')[] };

/** Phrases indexed by their first word, so that a message is read once, whatever the size of the lexicon. */
export type Phrasebook = {
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  readonly starts: ReadonlyMap<string, readonly Phrase[]>;
  readonly ends: ReadonlyMap<string, readonly Phrase[]>;
  readonly number: readonly Phrase[];
};

const LONGEST_GAP = { gap: 5, wide: 12 } as const;
const LONGEST_AFFIX = 24;
const NEGATIONS: ReadonlySet<string> = new Set([
  ...(MACROS['NOT'] ?? '').split('|'),
  'uten',
  'without',
  'nobody',
  'none',
]);
const NUMBER = /^\d+$/;

/** Makes the index of a lexicon; done once, when the module or the directory is loaded. */
export function phrasebook(...lexicons: readonly Lexicon[]): Phrasebook {
  const exact = new Map<string, Phrase[]>();
  const starts = new Map<string, Phrase[]>();
  const ends = new Map<string, Phrase[]>();
  const number: Phrase[] = [];
  const add = (map: Map<string, Phrase[]>, key: string, phrase: Phrase): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [phrase]);
    else list.push(phrase);
  };
  for (const lexicon of lexicons)
    for (const [tag, phrases] of Object.entries(lexicon))
      for (const source of new Set(phrases)) {
        const phrase = {
          tag,
          elements: source
            .split(' ')
            .filter((part) => part !== '')
            .map(elementOf),
        };
        const first = phrase.elements[0];
        if (first === 'number') number.push(phrase);
        else if (first !== undefined && first !== 'gap' && first !== 'wide') {
          for (const word of first.exact) add(exact, word, phrase);
          for (const prefix of first.starts) add(starts, prefix, phrase);
          for (const suffix of first.ends) add(ends, suffix, phrase);
          if (first.number) number.push(phrase);
        }
      }
  return { exact, starts, ends, number };
}

function elementOf(source: string): Element | Gap | 'number' {
  if (source === '_') return 'gap';
  if (source === '__') return 'wide';
  if (source === '#') return 'number';
  const choices = source.replace(/\{(\w+)\}/g, (whole, name: string) => MACROS[name] ?? whole).split('|');
  return {
    number: choices.includes('#'),
    exact: new Set(choices.filter((choice) => !choice.includes('*') && choice !== '#').map(canonical)),
    starts: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    ends: choices.filter((choice) => choice.startsWith('*')).map((choice) => choice.slice(1)),
  };
}

/** So many different words are remembered: people use a few thousand. */
const REMEMBERED = 4000;
const remembered = new WeakMap<Phrasebook, Map<string, readonly Phrase[]>>();

/** Which phrases may begin with a word is the same in every message; looked up once while the word is in use. */
function knownOf(book: Phrasebook): Map<string, readonly Phrase[]> {
  let known = remembered.get(book);
  if (known === undefined || known.size > REMEMBERED)
    remembered.set(book, (known = new Map<string, readonly Phrase[]>()));
  return known;
}

/** Finds every phrase of the book. Time grows with the number of words alone. */
export function findPhrases(words: readonly Word[], book: Phrasebook): Hit[] {
  const hits: Hit[] = [];
  const known = knownOf(book);
  words.forEach((word, from) => {
    let phrases = known.get(word.text);
    if (phrases === undefined) known.set(word.text, (phrases = phrasesFrom(word.text, book)));
    for (const phrase of phrases) {
      const to = endOf(words, from, phrase.elements);
      if (to > from)
        hits.push({ tag: phrase.tag, from, to, clause: word.clause, negated: isNegated(words, from) });
    }
  });
  return hits;
}

/** The phrases that may begin with this word. */
function phrasesFrom(text: string, book: Phrasebook): readonly Phrase[] {
  const phrases = [...(book.exact.get(text) ?? []), ...(NUMBER.test(text) ? book.number : [])];
  for (let n = 2; n <= Math.min(text.length, LONGEST_AFFIX); n += 1) {
    phrases.push(...(book.starts.get(text.slice(0, n)) ?? []), ...(book.ends.get(text.slice(-n)) ?? []));
  }
  return phrases;
}

function endOf(words: readonly Word[], from: number, elements: Phrase['elements']): number {
  if (elements.length === 1) return from + 1;
  const clause = words[from]?.clause;
  let at = from + 1;
  let gap = 0;
  for (let n = 1; n < elements.length; n += 1) {
    const element = elements[n] ?? 'gap';
    if (element === 'gap' || element === 'wide') {
      gap = LONGEST_GAP[element];
      continue;
    }
    const farthest = at + gap;
    while (at <= farthest && !(words[at]?.clause === clause && fits(words[at]?.text ?? '', element))) at += 1;
    if (at > farthest) return -1;
    at += 1;
    gap = 0;
  }
  return at;
}

function fits(text: string, element: Element | 'number'): boolean {
  if (element === 'number') return NUMBER.test(text);
  return (
    element.exact.has(text) ||
    (element.number && NUMBER.test(text)) ||
    element.starts.some((start) => text.startsWith(start)) ||
    element.ends.some((end) => text.endsWith(end))
  );
}

const FINITE = /^(?:er|var|ble|blir|står|går|ligger|is|are|was)$/u;
/** «No er alt svart»: the nynorsk now, not the English no. */
const NOW_BEFORE = /^(?:er|har|var|kommer|går|står|blir|ligger|og|så)$/u;

function isNegated(words: readonly Word[], from: number): boolean {
  const clause = words[from]?.clause;
  for (let at = Math.max(0, from - 3); at < from; at += 1) {
    const text = words[at]?.text ?? '';
    if (words[at]?.clause !== clause) continue;
    if (text === 'no' && at === from - 1 && !NOW_BEFORE.test(words[at - 1]?.text ?? '')) return true;
    // «skjønner ikke noe alt er svart»: a new sentence without a full stop.
    const begins = words.slice(at + 2, from).some((word) => FINITE.test(word.text));
    if (NEGATIONS.has(text) && !begins) return true;
  }
  return false;
}

/**
 * Drops the hits that lie wholly inside a lookalike («skriver igjen», «insulinkurset»), and the lookalikes themselves.
 * `hides` says, by the tag of a lookalike, which tags it hides; null = all.
 */
export function withoutLookalikes(
  hits: readonly Hit[],
  hides: Readonly<Record<string, ReadonlySet<string> | null>>,
  length: number,
): Hit[] {
  const covers = Object.entries(hides).map(([lookalike, tags]) => ({
    lookalike,
    tags,
    words: new Uint8Array(length),
  }));
  for (const hit of hits)
    for (const cover of covers) if (cover.lookalike === hit.tag) cover.words.fill(1, hit.from, hit.to);
  return hits.filter((hit) => {
    if (hit.tag in hides) return false;
    const cover = covers.find(({ tags }) => tags === null || tags.has(hit.tag));
    if (cover === undefined) return true;
    for (let at = hit.from; at < hit.to; at += 1) if (cover.words[at] !== 1) return true;
    return false;
  });
}
