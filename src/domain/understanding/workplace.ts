import type { Directory } from '../directory/directory.ts';
import type { Workplace } from '../directory/schema.ts';
import { fuzzyIndex, likeness, MOST_COMPARED, type FuzzyIndex } from './fuzzy.ts';
import { COMMON_PLACE_WORDS, FROM_PLACE, PLACE_PREPOSITIONS } from './lexicon/places.ts';
import { ORDINARY_WORDS } from './lexicon/ordinary.ts';
import { phraseOf } from './system.ts';
import { wordsOf, type Word } from './words.ts';

/** A workplace found in a text: word positions, `to` exclusive. */
export type FoundPlace = { readonly workplaceId: string; readonly from: number; readonly to: number };

type Alias = { readonly words: readonly string[]; readonly places: Workplace[]; readonly named: Workplace[] };
type Index = {
  readonly byFirst: ReadonlyMap<string, readonly Alias[]>;
  readonly fuzzy: FuzzyIndex<Alias>;
  readonly fuzzyWhole: FuzzyIndex<Alias>;
  readonly municipalities: ReadonlyMap<string, string>;
};

/** Says too little without its municipality. */
const TOO_SHORT: ReadonlySet<string> = new Set(['', 'sone', 'va', 'rådhuset', 'byggesak', 'økonomi']);
const SMALL = new Set(['i', 'på', 'the', 'ved', 'og', 'in', 'at', 'bo']);
const indexes = new WeakMap<Directory, Index>();

function indexOf(directory: Directory): Index {
  const known = indexes.get(directory);
  if (known !== undefined) return known;
  const aliases = new Map<string, Alias>();
  const municipalities = new Map(
    directory.municipalities.flatMap((one) =>
      [one.name, ...one.aliases].map((name) => [phraseOf(name), one.id] as const),
    ),
  );
  const add = (key: string, place: Workplace, named = true): void => {
    if (key === '') return;
    const alias = aliases.get(key) ?? { words: key.split(' '), places: [], named: [] };
    if (!alias.places.includes(place)) alias.places.push(place);
    if (named && !alias.named.includes(place)) alias.named.push(place);
    aliases.set(key, alias);
  };
  for (const place of directory.workplaces)
    for (const name of [place.name, ...place.aliases]) {
      const phrase = phraseOf(name);
      add(phrase, place);
      // «biblioteket i Svelvik» is also written «biblioteket Svelvik»; «the library» also «library».
      add(withoutSmall(phrase), place);
      // Whoever works in Svelvik writes «biblioteket» for «biblioteket i Svelvik».
      const [last, ...start] = withoutSmall(phrase).split(' ').reverse();
      if (municipalities.get(last ?? '') === place.municipality && !TOO_SHORT.has(start.join(' ')))
        add(start.reverse().join(' '), place, false);
      // «sone Slemmestad», «Slemmestad sone», «Slemmestad zone»
      const zone = /^sone (\S+)$/u.exec(phrase)?.[1];
      if (zone !== undefined)
        [`${zone} sone`, `${zone} zone`, `zone ${zone}`].forEach((other) => add(other, place));
    }
  const byFirst = new Map<string, Alias[]>();
  const single: [string, Alias][] = [];
  for (const alias of aliases.values()) {
    const first = alias.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), alias]);
    if (alias.words.length === 1 && first.length >= 6 && !COMMON_PLACE_WORDS.has(first))
      single.push([first, alias]);
  }
  const index: Index = {
    byFirst,
    fuzzy: fuzzyIndex(single),
    fuzzyWhole: fuzzyIndex(aliases),
    municipalities,
  };
  indexes.set(directory, index);
  return index;
}

const withoutSmall = (phrase: string): string => {
  const kept = phrase.split(' ').filter((word, at) => !SMALL.has(word) || (word === 'bo' && at > 0));
  return kept.length === 0 ? '' : kept.join(' ');
};

/** Of the places that share a name, the one in the municipality that was named or that the account belongs to. */
function choose({ places, named }: Alias, municipality: string | null): Workplace | null {
  const own = places.find((place) => place.municipality === municipality);
  return own ?? (named.length === 1 ? (named[0] ?? null) : null);
}

/**
 * The workplace that a short text means (the field of a form, an answer): name, alias or a misspelling of one (T136).
 * A name that several municipalities use means the one in `municipality`; null when no place fits.
 */
export function matchWorkplace(
  text: string,
  directory: Directory,
  municipality: string | null,
): string | null {
  const index = indexOf(directory);
  const words = wordsOf(text.slice(0, 400));
  const phrase = words.map((word) => word.text).join(' ');
  const named = findMunicipalities(words, directory)[0]?.municipality ?? municipality;
  const whole = [phrase, withoutSmall(phrase)].flatMap(
    (key) => index.byFirst.get(key.split(' ')[0] ?? '') ?? [],
  );
  const exact = whole.filter((alias) => [phrase, withoutSmall(phrase)].includes(alias.words.join(' ')));
  const place =
    exact.map((alias) => choose(alias, named)).find((found) => found !== null) ??
    directory.workplaces.find((candidate) => candidate.id === text.trim());
  if (place !== undefined) return place.id;
  const inside = findWorkplaces(words, directory, named, true)[0];
  if (inside !== undefined) return inside.workplaceId;
  const close = index.fuzzyWhole(phrase);
  // «hjemmetjenesten sone» is as close to one zone as to the next: the person is asked.
  return (close?.tied === false && choose(close.value, named)?.id) || null;
}

/** Municipalities that the words name, in order (2.1). «Drammen bibliotek» counts as well: the place lies there. */
export function findMunicipalities(
  words: readonly Word[],
  directory: Directory,
): { readonly municipality: string; readonly at: number }[] {
  const { municipalities } = indexOf(directory);
  return words.flatMap((word, at) => {
    const two = `${word.text} ${words[at + 1]?.text ?? ''}`;
    const municipality = municipalities.get(two) ?? municipalities.get(word.text);
    return municipality === undefined || word.text === 'byen' ? [] : [{ municipality, at }];
  });
}

/**
 * The workplaces in a message, in order (T136). A common word («lønn», «arkivet») is a place only after «på», «i», «hos»;
 * a place that somebody moved from or only writes about is left out. `bare`: the text is nothing but a place.
 */
export function findWorkplaces(
  words: readonly Word[],
  directory: Directory,
  municipality: string | null,
  bare = false,
): FoundPlace[] {
  const index = indexOf(directory);
  const found: FoundPlace[] = [];
  let compared = 0;
  for (let at = 0; at < words.length;) {
    const exact = longestAlias(words, at, index, municipality, bare);
    if (exact !== null) {
      if (bare || !isFrom(words, at)) found.push(exact);
      at = exact.to;
      continue;
    }
    const text = words[at]?.text ?? '';
    if (
      text.length >= 6 &&
      compared < MOST_COMPARED &&
      !ORDINARY_WORDS.has(text) &&
      !COMMON_PLACE_WORDS.has(text)
    ) {
      compared += 1;
      const capital = bare || /^\p{Lu}/u.test(words[at]?.raw ?? '') || isPlace(words, at);
      const close = capital ? index.fuzzy(text) : null;
      const place = close && choose(close.value, municipality);
      if (place && !isFrom(words, at)) found.push({ workplaceId: place.id, from: at, to: at + 1 });
    }
    at += 1;
  }
  return found;
}

function longestAlias(
  words: readonly Word[],
  at: number,
  index: Index,
  municipality: string | null,
  bare: boolean,
): FoundPlace | null {
  let best: FoundPlace | null = null;
  for (const alias of index.byFirst.get(words[at]?.text ?? '') ?? []) {
    let to = at;
    const fits = alias.words.every((word) => {
      if (to > at && words[to]?.text !== word && SMALL.has(words[to]?.text ?? '')) to += 1;
      const same = words[to]?.text === word;
      to += 1;
      return same;
    });
    if (!fits || (best !== null && to <= best.to)) continue;
    const common = alias.words.length === 1 && COMMON_PLACE_WORDS.has(alias.words[0] ?? '');
    if (common && !bare && !isPlace(words, at)) continue;
    const place = choose(alias, municipality);
    if (place !== null) best = { workplaceId: place.id, from: at, to };
  }
  return best;
}

const before = (words: readonly Word[], at: number, back: number): string => {
  const word = words[at - back];
  return word !== undefined && word.sentence === words[at]?.sentence ? word.text : '';
};

function isPlace(words: readonly Word[], at: number): boolean {
  const one = before(words, at, 1);
  const skipped = ['hele', 'the', 'whole', 'vår', 'entire', 'her'].includes(one) ? before(words, at, 2) : one;
  return (
    PLACE_PREPOSITIONS.has(one) ||
    PLACE_PREPOSITIONS.has(skipped) ||
    (one === 'whole' && before(words, at, 2) === 'the')
  );
}

function isFrom(words: readonly Word[], at: number): boolean {
  return (
    FROM_PLACE.has(before(words, at, 1)) ||
    (before(words, at, 1) === 'the' && FROM_PLACE.has(before(words, at, 2)))
  );
}

/** Less alike than this is another place. */
const LEAST_ALIKE = 0.5;

/**
 * The few workplaces that come closest to what somebody typed, best first (T136): in the municipality where one is known,
 * never in another. Empty where nothing comes close.
 */
export function suggestWorkplaces(
  text: string,
  directory: Directory,
  municipality: string | null,
  most: number,
): string[] {
  const phrase = phraseOf(text.slice(0, 120));
  const named = findMunicipalities(wordsOf(text.slice(0, 120)), directory)[0]?.municipality ?? municipality;
  return directory.workplaces
    .filter((place) => named === null || place.municipality === named)
    .map((place) => ({
      id: place.id,
      alike: Math.max(...[place.name, ...place.aliases].map((name) => likeness(phrase, phraseOf(name)))),
    }))
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ id }) => id);
}
