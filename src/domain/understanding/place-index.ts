import { oncePer } from '../memo.ts';
import type { Directory } from '../directory/directory.ts';
import type { Workplace } from '../directory/schema.ts';
import { fuzzyIndex, type FuzzyIndex } from './fuzzy.ts';
import { COMMON_PLACE_WORDS, PLACE_FORMS } from './lexicon/places.ts';
import { phraseOf } from './words.ts';

/** A name of places, in the words of `placeWord`. */
export type Alias = {
  readonly words: readonly string[];
  readonly places: Workplace[];
  /** Those that bear the whole name; the others are meant only in their own municipality. */
  readonly named: Workplace[];
  /** A district alone («Solbergelva»): the unit only where «we» or «everybody» there is spoken of. */
  readonly district: boolean;
};

export type PlaceIndex = {
  readonly byFirst: ReadonlyMap<string, readonly Alias[]>;
  /** Every word that a name holds. */
  readonly vocabulary: ReadonlySet<string>;
  readonly fuzzyWord: FuzzyIndex<string>;
  readonly fuzzyWhole: FuzzyIndex<Alias>;
  readonly municipalities: ReadonlyMap<string, string>;
  readonly fuzzyMunicipality: FuzzyIndex<string>;
};

/** Says too little without its municipality. */
const TOO_SHORT: ReadonlySet<string> = new Set(['', 'sone', 'va', 'rådhus']);
/** Stand between the words of a name, or not: «biblioteket (i) Svelvik», «vei og park». */
export const SMALL: ReadonlySet<string> = new Set([
  'i',
  'på',
  'the',
  'ved',
  'og',
  'in',
  'at',
  'å',
  'and',
  'of',
  'te',
]);

/** One form for the definite and the indefinite, bokmål and nynorsk: «heimetenesta» is «hjemmetjenesten». */
export const placeWord = (text: string): string => PLACE_FORMS.get(text) ?? text;

const keyOf = (name: string): string =>
  phraseOf(name)
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .map(placeWord)
    .join(' ');

/** The names of the directory's workplaces and municipalities, and the ways in which people vary them. */
export const placeIndexOf = oncePer(makePlaceIndex);

function makePlaceIndex(directory: Directory): PlaceIndex {
  const municipalities = new Map(
    directory.municipalities.flatMap((one) =>
      [one.name, ...one.aliases].map((name) => [phraseOf(name), one.id] as const),
    ),
  );
  const aliases = new Map<string, Alias>();
  const add = (key: string, place: Workplace, named = true, district = false): void => {
    if (key === '') return;
    const alias = aliases.get(key) ?? { words: key.split(' '), places: [], named: [], district };
    if (!alias.places.includes(place)) alias.places.push(place);
    if (named && !alias.named.includes(place)) alias.named.push(place);
    aliases.set(key, alias);
  };
  const keys = directory.workplaces.map(({ id, name, municipality }) => ({
    id,
    municipality,
    key: keyOf(name),
  }));
  /** «hjemmetjenesten» means none where a municipality has several. */
  const isOnly = (rest: string, place: Workplace): boolean =>
    !keys.some(
      ({ id, municipality, key }) =>
        id !== place.id && municipality === place.municipality && key.startsWith(`${rest} `),
    );
  for (const place of directory.workplaces)
    for (const name of [place.name, ...place.aliases]) {
      const key = keyOf(name);
      const words = key.split(' ');
      add(key, place);
      // «etg 4 rådhus» for «rådhuset 4. etg»
      const storey = /^(\S+) (\d+) etg$/u.exec(key);
      if (storey !== null) add(`${storey[2] ?? ''} etg ${storey[1] ?? ''}`, place);
      // «åssiden hjemmesykepleien» for «hjemmesykepleien Åssiden»
      if (words.length === 2 && !/\d/u.test(key)) add([...words].reverse().join(' '), place);
      // Whoever works in Svelvik writes «biblioteket» for «biblioteket i Svelvik» and «Svelvik bibliotek».
      const inOwn = (one: string | undefined): boolean =>
        municipalities.get(one ?? '') === place.municipality;
      const rest = inOwn(words.at(-1)) ? words.slice(0, -1) : inOwn(words[0]) ? words.slice(1) : [];
      if (!TOO_SHORT.has(rest.join(' ')) && isOnly(rest.join(' '), place)) add(rest.join(' '), place, false);
      // «Hjemmetjenesten … sone 2 Åssiden»: «sone Åssiden», «Åssiden hjemmetjeneste», «Slemmestad zone»
      const district = words.includes('sone') ? words.at(-1) : undefined;
      if (district === undefined || /^(?:\d+|sone)$/u.test(district)) continue;
      for (const unit of ['sone', 'hjemmetjenesten'])
        [`${district} ${unit}`, `${unit} ${district}`].forEach((other) => add(other, place));
      if (!municipalities.has(district)) add(district, place, true, true);
    }
  const byFirst = new Map<string, Alias[]>();
  const vocabulary = new Set<string>();
  for (const alias of aliases.values()) {
    const first = alias.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), alias]);
    alias.words.forEach((word) => vocabulary.add(word));
  }
  const distinctive = [...vocabulary].filter((word) => word.length >= 6 && !COMMON_PLACE_WORDS.has(word));
  const index: PlaceIndex = {
    byFirst,
    vocabulary,
    fuzzyWord: fuzzyIndex(distinctive.map((word) => [word, word] as const)),
    fuzzyWhole: fuzzyIndex(aliases),
    municipalities,
    fuzzyMunicipality: fuzzyIndex([...municipalities].filter(([name]) => name.length >= 7)),
  };
  return index;
}
