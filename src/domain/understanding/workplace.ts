import type { Directory } from '../directory/directory.ts';
import type { Workplace } from '../directory/schema.ts';
import { MOST_COMPARED } from './fuzzy.ts';
import { COMMON_PLACE_WORDS, ORDINARY_MUNICIPALITIES } from './lexicon/places.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { ORDINARY_WORDS } from './lexicon/ordinary.ts';
import { before, isFrom, isPlace, isSubject, isTheirs, standsApart } from './place-grammar.ts';
import { placeIndexOf, placeWord, SMALL, type Alias, type PlaceIndex } from './place-index.ts';
import { wordsOf, type Word } from './words.ts';

/** A workplace found in a text: word positions, `to` exclusive. */
export type FoundPlace = { readonly workplaceId: string; readonly from: number; readonly to: number };

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
  const index = placeIndexOf(directory);
  const words = wordsOf(text.slice(0, 400));
  const key = words
    .filter((word) => !SMALL.has(word.text))
    .map((word) => placeWord(word.text))
    .join(' ');
  const named = findMunicipalities(words, directory)[0]?.municipality ?? municipality;
  const place =
    (index.byFirst.get(key.split(' ')[0] ?? '') ?? [])
      .filter((alias) => !alias.district && alias.words.join(' ') === key)
      .map((alias) => choose(alias, named))
      .find((found) => found !== null) ??
    directory.workplaces.find((candidate) => candidate.id === text.trim());
  if (place !== undefined) return place.id;
  const inside = findWorkplaces(words, directory, named, true)[0];
  if (inside !== undefined) return inside.workplaceId;
  const close = index.fuzzyWhole(key);
  // «hjemmetjenesten sone» is as close to one zone as to the next: the person is asked.
  return (close?.tied === false && choose(close.value, named)?.id) || null;
}

const OTHERS_THERE = /^(?:de|dei|dem|they|those|kolleger|kollegene|kollegaer|kollegaene|naboen|naboene)$/u;

/** They have what we have. */
const ALIKE = /^(?:samme|same|både|both|også|likt|likeens|heller|too)$/u;

/** Municipalities that the words name, in order (2.1). «Drammen bibliotek» counts as well: the place lies there. */
export function findMunicipalities(
  words: readonly Word[],
  directory: Directory,
): { readonly municipality: string; readonly at: number }[] {
  const { municipalities, fuzzyMunicipality } = placeIndexOf(directory);
  let compared = 0;
  let theirs = -1;
  const alike = new Set(words.filter(({ text }) => ALIKE.test(text)).map(({ sentence }) => sentence));
  return words.flatMap((word, at) => {
    const two = `${word.text} ${words[at + 1]?.text ?? ''}`;
    const capital = /^\p{Lu}/u.test(word.raw);
    const lead = before(words, at, 1);
    const placed = capital || /^(?:i|på|fra|til|in|from|at|for|hos|te)$/u.test(lead);
    let municipality = municipalities.get(two) ?? municipalities.get(word.text);
    if (ORDINARY_MUNICIPALITIES.has(word.text) && !placed) municipality = undefined;
    if (municipality === undefined && placed && word.text.length >= 7 && compared < MOST_COMPARED) {
      compared += 1;
      const close = ORDINARY_WORDS.has(word.text) ? null : fuzzyMunicipality(word.text);
      if (close?.distance === 1) municipality = close.value;
    }
    // «de på Røyken har hatt det i et år»: not here. «Samme melding fra kollegene i Sande»: there as well.
    const goesOn = theirs >= 0 && at - theirs <= 3;
    const others = /^(?:i|på|in)$/u.test(lead) && OTHERS_THERE.test(before(words, at, 2));
    if ((others || goesOn) && !alike.has(word.sentence)) {
      if (municipality !== undefined) theirs = at;
      municipality = undefined;
    }
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
  const index = placeIndexOf(directory);
  const forms = formsOf(words, index, bare);
  const found: FoundPlace[] = [];
  for (let at = 0; at < words.length;) {
    const place = longestAlias(words, forms, at, index, municipality, bare);
    if (place !== null && (bare || !isFrom(words, at))) found.push(place);
    at = place?.to ?? at + 1;
  }
  return found;
}

/** Every word as the names write it; a misspelt one as the word that it is close to. */
function formsOf(words: readonly Word[], index: PlaceIndex, bare: boolean): string[] {
  let compared = 0;
  return words.map((word, at) => {
    const form = placeWord(word.text);
    if (index.vocabulary.has(form) || word.text.length < 6 || compared >= MOST_COMPARED) return form;
    if (ORDINARY_WORDS.has(word.text) || COMMON_PLACE_WORDS.has(form)) return form;
    if (!bare && !/^\p{Lu}/u.test(word.raw) && !isPlace(words, at)) return form;
    // «Jonas Fjeldbo» is a person.
    if (/^\p{Lu}/u.test(word.raw) && GIVEN_NAMES.has(words[at - 1]?.raw.toLowerCase() ?? '')) return form;
    compared += 1;
    const close = index.fuzzyWord(word.text);
    return close === null ? form : close.value;
  });
}

function longestAlias(
  words: readonly Word[],
  forms: readonly string[],
  at: number,
  index: PlaceIndex,
  municipality: string | null,
  bare: boolean,
): FoundPlace | null {
  let best: FoundPlace | null = null;
  for (const alias of index.byFirst.get(forms[at] ?? '') ?? []) {
    let to = at;
    const fits = alias.words.every((word) => {
      while (to > at && forms[to] !== word && SMALL.has(words[to]?.text ?? '')) to += 1;
      const same = forms[to] === word;
      to += 1;
      return same;
    });
    if (!fits || (best !== null && to <= best.to)) continue;
    // «Sentralbord 32 00 46 00»: a label, and not where somebody is.
    if (/^sentralbord$/iu.test(words[at]?.raw ?? '') && /^\d/u.test(words[to]?.raw ?? '')) continue;
    // «the library system» is no place.
    const after = words[to]?.clause === words[to - 1]?.clause ? (words[to]?.text ?? '') : '';
    if (/^(?:system|card|app|books?|program)$/u.test(after)) continue;
    if (alias.district && (bare || !isTheirs(words, at))) continue;
    const common = alias.words.length === 1 && COMMON_PLACE_WORDS.has(alias.words[0] ?? '');
    if (common && !bare && !isPlace(words, at) && !standsApart(words, at, to) && !isSubject(words, at, to))
      continue;
    const place = choose(alias, municipality);
    // «i kjelleren på rådhuset i Svelvik»: not the cellar of another town hall.
    const there = /^(?:i|in)$/u.test(words[to]?.text ?? '')
      ? index.municipalities.get(words[to + 1]?.text ?? '')
      : undefined;
    if (there !== undefined && place !== null && there !== place.municipality) continue;
    // «meldinger til hjemmetjenesten» says where they go, unless it names the one.
    const vague = place !== null && !alias.named.includes(place) && !bare;
    if (vague && /^(?:til|to|te)$/u.test(before(words, at, 1)) && !isPlace(words, at)) continue;
    if (place !== null) best = { workplaceId: place.id, from: at, to };
  }
  return best;
}
