import {
  AFTER_SIGNATURE,
  FINITE_VERBS,
  JOB_ENDINGS,
  NOT_A_NAME,
  PHONE_LABELS,
  TITLES,
} from './lexicon/reporter.ts';
import { COMMON_PLACE_WORDS, PLACE_PREPOSITIONS } from './lexicon/places.ts';
import type { FoundPhone } from '../contact/phone.ts';
import type { People } from './people.ts';
import type { Word } from './words.ts';

export type NameInput = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly people: People;
  /** The numbers of the reporter. */
  readonly phones: readonly FoundPhone[];
  /** The words are the reporter's own, not those of a forwarded letter. */
  readonly isOwn: (position: number) => boolean;
  readonly inPlaces: ReadonlySet<Word>;
};

/** A name: word positions, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number };
export const LONGEST_NAME = 6;
/** Words in a line of a signature. */
export const LONGEST_SIGNATURE = 9;
/** «Per Chr. Dahl» */
const SHORTENED = /^(?:Chr|Fr|Joh|Kr|Th|Alb|Edv|Aug|Aa|Bj|Kj|St)$/u;

export const isInitial = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}$/u.test(word.raw);

/** «van der», «del», «bin», «al-»: between the parts of a name, never its last word. */
const PARTICLES =
  /^(?:van|der|den|de|del|della|di|da|dos|do|von|vom|zu|af|bin|bint|binti|ibn|el|al|ter|ten|la|le|ben|abu|ould)$/u;
const ARABIC = /^(?:al|el|ul|ed|es)[-'’]\p{Lu}\p{Ll}+/u;

/** «lenke fra \"Kari Olsen\"»: the marks stand close around, so that it is the name of another. */
const isInMarks = (text: string, { start }: Word): boolean =>
  /["«“]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
  /^[^"»”\n]{1,40}["»”]/u.test(text.slice(start));

/** «SIV BREKKE»: a name in capitals, where the first word is one that is known. */
const isShouted = ({ people }: NameInput, word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}[\p{Lu}-]+$/u.test(word.raw) && people.isFamily(word);

/** The name that begins at a word; `loose`: after «hilsen», where any lower-case words may be one. */
export function runAt(input: NameInput, from: number, loose = false): Run | null {
  const { text, words, people } = input;
  const first = words[from];
  if (first === undefined || (first.quoted && !loose && isInMarks(text, first)) || !input.isOwn(first.start))
    return null;
  // «Hilsen C. Grønnvold», «Mvh C.F. Nes»
  const second = isInitial(words[from + 1]) ? words[from + 2] : words[from + 1];
  const initial = loose && isInitial(first) && people.isCapital(second);
  const capital = initial || people.isCapital(first) || (/^\p{Lu}/u.test(first.raw) && people.isGiven(first));
  const plain = !capital && (people.isSure(first) || (loose && isPlainName(input, first)));
  if (!capital && !plain) return null;
  const shouted = /^\p{Lu}{2}/u.test(first.raw);
  let to = from + 1;
  while (to < from + LONGEST_NAME) {
    const word = words[to];
    if (word === undefined || !isJoined(text, words, to, loose)) break;
    const fits =
      (capital &&
        (people.isCapital(word) ||
          isInitial(word) ||
          ARABIC.test(word.raw) ||
          (shouted && isShouted(input, word)))) ||
      (plain && (people.isFamily(word) || isLetter(input, to) || (loose && isPlainName(input, word))));
    if (!fits && !(capital && PARTICLES.test(word.raw) && isNamePart(input, to + 1))) break;
    to += 1;
  }
  return { from, to };
}

/** «venke b. solheim», «bente k»: the letter of a name, before a stop or at the end of its line. */
const isLetter = ({ text, words }: NameInput, at: number): boolean => {
  const word = words[at];
  return (
    word !== undefined &&
    /^\p{L}$/u.test(word.raw) &&
    /^(?:\.(?!\p{L}{2})|\s*(?:\n|$))/u.test(text.slice(word.end))
  );
};

/** Behind one or two particles stands a capital: «van der Berg». */
const isNamePart = ({ words, people }: NameInput, at: number): boolean =>
  people.isCapital(words[at]) || (PARTICLES.test(words[at]?.raw ?? '') && people.isCapital(words[at + 1]));

function isJoined(text: string, words: readonly Word[], to: number, loose: boolean): boolean {
  const last = words[to - 1];
  const gap = text.slice(last?.end ?? 0, words[to]?.start ?? 0);
  if (gap === ' ' || gap === '  ') return true;
  if (gap === '.') return isInitial(last);
  return (
    gap === '. ' && (isInitial(last) || (loose && last?.raw.length === 1) || SHORTENED.test(last?.raw ?? ''))
  );
}

/** After «mvh» a word that is nothing else counts as a name, capital or not. */
const isPlainName = ({ inPlaces, people }: NameInput, word: Word): boolean =>
  !people.isTaken(word) &&
  !COMMON_PLACE_WORDS.has(word.text) &&
  !/^\p{Lu}{2}/u.test(word.raw) &&
  /^\p{L}[\p{L}'’-]{1,30}$/u.test(word.raw) &&
  !NOT_A_NAME.has(word.text) &&
  !NOT_A_NAME.has(word.raw.toLowerCase()) &&
  !AFTER_SIGNATURE.has(word.text) &&
  !PHONE_LABELS.has(word.text) &&
  !PLACE_PREPOSITIONS.has(word.text) &&
  !FINITE_VERBS.has(word.text) &&
  !JOB_ENDINGS.test(word.raw) &&
  !inPlaces.has(word);

export const endsAfter = ({ text, words }: NameInput, at: number): boolean =>
  words[at + 1] === undefined || words[at + 1]?.clause !== words[at]?.clause
    ? true
    : /^\s{0,2}[,.;:!?\n–—-]/u.test(text.slice(words[at]?.end ?? 0));

export const isNamed = ({ words, people }: NameInput, { from, to }: Run): boolean =>
  people.isGiven(words[from]) || to - from >= 2;

/** The word begins a sentence, a line, or what follows a comma or a dash. */
export function startsClause({ words }: NameInput, at: number): boolean {
  return at === 0 || words[at]?.clause !== words[at - 1]?.clause;
}

/** Before a name: somebody is called, or it belongs to somebody else. */
export const isCalled = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:ringer|kontakt|spør|til|av|for|med|og|hun|han|på|hos|to|of|and|with|nå|treffe|kollega|sier|hei)$/u.test(
    word.text,
  );

const TITLE_ENDING =
  /(?:leder|leiar|sjef|giver|gjevar|konsulent|pleier|pleiar|arbeider|arbeidar|assistent|sekretær|ansvarlig|ansvarleg|mester|meister|fører|vakt|koordinator|ingeniør|terapeut|kommandør|direktør|rektor|tekniker|kontrollør|behandler|pedagog|spesialist|rådmann|konstabel|lege|pleierske|lærer|lærar|arbeider|kokk|montør|driver|barnehagelærer)$/iu;

/** «Sykepleier», «IKT-kontakt», «Konstabel»: what somebody is, with a capital. */
export const isTitle = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^\p{Lu}/u.test(word.raw) &&
  (TITLE_ENDING.test(word.raw) || TITLES.has(word.text) || HONORIFIC.test(word.text));
export const HONORIFIC = /^(?:dr|mr|mrs|ms|fru|herr)$/u;
