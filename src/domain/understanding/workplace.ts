import type { Directory } from '../directory/directory.ts';
import type { Workplace } from '../directory/schema.ts';
import { MOST_COMPARED } from './fuzzy.ts';
import {
  COMMON_PLACE_WORDS,
  FROM_PLACE,
  MOVING,
  ORDINARY_MUNICIPALITIES,
  PLACE_PREPOSITIONS,
} from './lexicon/places.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { ORDINARY_WORDS } from './lexicon/ordinary.ts';
import { FINITE_VERBS, SIGNATURE_WORDS } from './lexicon/reporter.ts';
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
    // «the library system» is no place.
    const after = words[to]?.clause === words[to - 1]?.clause ? (words[to]?.text ?? '') : '';
    if (/^(?:system|card|app|books?|program)$/u.test(after)) continue;
    if (alias.district && (bare || !isTheirs(words, at))) continue;
    const common = alias.words.length === 1 && COMMON_PLACE_WORDS.has(alias.words[0] ?? '');
    if (common && !bare && !isPlace(words, at) && !standsApart(words, at, to)) continue;
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

const before = (words: readonly Word[], at: number, back: number): string => {
  const word = words[at - back];
  return word !== undefined && word.sentence === words[at]?.sentence ? word.text : '';
};

function isPlace(words: readonly Word[], at: number): boolean {
  const one = before(words, at, 1);
  const skipped = ['hele', 'the', 'whole', 'vår', 'entire', 'her'].includes(one) ? before(words, at, 2) : one;
  const at2 = one === skipped ? 2 : 3;
  if (/^(?:til|to|te)$/u.test(skipped)) return leadsTo(words, at, at2);
  return PLACE_PREPOSITIONS.has(one) || PLACE_PREPOSITIONS.has(skipped);
}

/** «porten til brannstasjonen», «bestiller fire skjermer til Byggesak»; «erklæring til NAV» only says whom it is for. */
function leadsTo(words: readonly Word[], at: number, back: number): boolean {
  if (LEADS_THERE.test(before(words, at, back))) return true;
  return [1, 2, 3, 4, 5, 6, 7, 8].some((more) => ORDERS.test(before(words, at, more)));
}
const LEADS_THERE =
  /^(?:dør|port|inngang|skriver|telefon|nett|door|gate|printer|lås|hovedinngang)\p{L}{0,5}$/u;
const ORDERS = /^(?:bestill\p{L}{0,4}|trenger|treng|ønsker|tinge|order|need|kjøpe)$/u;

/** «Mvh Sissel Brodahl, eiendom, 45 00 78 33», «Ring legevakta, Sara, …»: by itself between commas, beside a name or a number. */
function standsApart(words: readonly Word[], from: number, to: number): boolean {
  const sentence = words[from]?.sentence;
  // «Legevakta: pasient …», «Legejournal legevakta: …»
  const ended = words[to]?.clause !== words[to - 1]?.clause || words[to - 1]?.raw.endsWith(':') === true;
  if (from <= 1 && words[to] !== undefined && ended) return true;
  if (isCard(words, from, to)) return true;
  const begins =
    from === 0 || words[from - 1]?.clause !== words[from]?.clause || before(words, from, 1) === 'ring';
  const next = words[to];
  const ends = next === undefined || next.clause !== words[to - 1]?.clause || /^\d/u.test(next.raw);
  if (!begins || !ends) return false;
  const near = words.slice(Math.max(0, from - 8), to + 8).filter((word) => word.sentence === sentence);
  if (near.some((word) => SIGNATURE_WORDS.has(word.text) || /^\d{5,}$/u.test(word.raw))) return true;
  if (near.filter((word) => /^\d{2,3}$/u.test(word.raw)).length > 2) return true;
  // «Emil Hovland Dale, barneverntjenesten»: a line of a name and a place.
  return (
    near.length < 7 &&
    /^\p{Lu}\p{Ll}/u.test(near[0]?.raw ?? '') &&
    near[0] !== words[from] &&
    words[to]?.sentence !== sentence
  );
}

/** «Ahmed legevakta 401 12 233», «Piotr teacher kulturskolen 46377»: a name that opens the sentence, the place, a number. */
function isCard(words: readonly Word[], from: number, to: number): boolean {
  const sentence = words[from]?.sentence;
  const next = words[to];
  const her = /^(?:her|here)$/u.test(next?.text ?? '') && from === 1;
  const digits = words
    .slice(to, to + 4)
    .map(({ raw }) => (/^\d+$/u.test(raw) ? raw : ' '))
    .join('');
  if (!her && (!/^(?:4\d{4}|[2-9]\d{7})(?: |$)/u.test(digits) || next?.sentence !== sentence)) return false;
  let first = from;
  while (first > 0 && words[first - 1]?.sentence === sentence && from - first < 5) first -= 1;
  const lead = words.slice(first, from);
  return (
    lead.length > 0 &&
    lead.length < 5 &&
    /^\p{Lu}\p{Ll}/u.test(lead[0]?.raw ?? '') &&
    !lead.some(({ text }) => FINITE_VERBS.has(text) || /\d/u.test(text))
  );
}

/** «everybody on Solbergelva», «vi på Konnerud»: the unit of the district, not the people who live there. */
const isTheirs = (words: readonly Word[], at: number): boolean =>
  (isPlace(words, at) || before(words, at, 1) === 'on') &&
  [2, 3].some((back) =>
    /^(?:alle|everybody|everyone|all|vi|oss|we|us|base|ansatte)$/u.test(before(words, at, back)),
  );

const GETS = /^(?:får|fikk|kan|kommer|har|hadde|virker|er|var|svarer|når)$/u;

function isFrom(words: readonly Word[], at: number): boolean {
  const one = before(words, at, 1) === 'the' ? before(words, at, 2) : before(words, at, 1);
  // «fikk ikke sone 2 opp» is about the loss, «ikke sone 2» about the place.
  if ((one === 'ikke' || one === 'not') && GETS.test(before(words, at, 2))) return false;
  if (FROM_PLACE.has(one)) return true;
  const moves = (pattern: ReadonlySet<string>): boolean =>
    [2, 3, 4, 5].some((back) => pattern.has(before(words, at, back)));
  if (one === 'fra' || one === 'from') return moves(MOVING);
  if (one !== 'til' && one !== 'to' && one !== 'te') return false;
  // «kommer ikke inn til mottaket»: there it should have come.
  if (/^(?:inn|fram|frem|through|in)$/u.test(before(words, at, 2)) && !moves(SPOKEN)) return false;
  return moves(SENDING);
}

/** «sendt til lønn», «ringte til legevakta»: where something went. «Byttet til mottak» is where one is now. */
const SENDING: ReadonlySet<string> = new Set(
  [...MOVING].filter((word) => !/^(?:bytt|byta|flytt|mov|chang)/u.test(word)),
);

const SPOKEN: ReadonlySet<string> = new Set(
  [...SENDING].filter((word) => /^(?:ring|meld|send|lever)/u.test(word)),
);
