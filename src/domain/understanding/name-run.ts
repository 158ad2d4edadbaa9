import { AFTER_SIGNATURE, FINITE_VERBS, JOB_ENDINGS, NOT_A_NAME, PHONE_LABELS, TITLES } from './lexicon/reporter.ts';
import { PLACE_PREPOSITIONS } from './lexicon/places.ts';
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
export const LONGEST_NAME = 5;
/** Words in a line of a signature. */
export const LONGEST_SIGNATURE = 9;
/** «Per Chr. Dahl» */
const SHORTENED = /^(?:Chr|Fr|Joh|Kr|Th|Alb|Edv|Aug)$/u;

export const isInitial = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}$/u.test(word.raw);

/** The name that begins at a word; `loose`: after «hilsen», where any lower-case words may be one. */
export function runAt(input: NameInput, from: number, loose = false): Run | null {
  const { text, words, people } = input;
  const first = words[from];
  if (first === undefined || !input.isOwn(first.start)) return null;
  // «Hilsen C. Grønnvold», «Mvh C.F. Nes»
  const second = isInitial(words[from + 1]) ? words[from + 2] : words[from + 1];
  const initial = loose && isInitial(first) && people.isCapital(second);
  const capital = initial || people.isCapital(first) || (/^\p{Lu}/u.test(first.raw) && people.isGiven(first));
  const plain = !capital && (people.isSure(first) || (loose && isPlainName(input, first)));
  if (!capital && !plain) return null;
  let to = from + 1;
  while (to < from + LONGEST_NAME) {
    const word = words[to];
    const gap = text.slice(words[to - 1]?.end ?? 0, word?.start ?? 0);
    const joined =
      gap === ' ' ||
      gap === '  ' ||
      (gap === '.' && isInitial(words[to - 1])) ||
      (gap === '. ' && (isInitial(words[to - 1]) || (loose && words[to - 1]?.raw.length === 1) || SHORTENED.test(words[to - 1]?.raw ?? '')));
    if (word === undefined || !joined) break;
    const fits =
      (capital && (people.isCapital(word) || isInitial(word))) ||
      (plain && (people.isFamily(word) || (loose && (word.raw.length === 1 || isPlainName(input, word)))));
    if (!fits) break;
    to += 1;
  }
  return { from, to };
}

/** After «mvh» a word that is nothing else counts as a name, capital or not. */
const isPlainName = ({ inPlaces }: NameInput, word: Word): boolean =>
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
  word !== undefined && /^\p{Lu}/u.test(word.raw) && (TITLE_ENDING.test(word.raw) || TITLES.has(word.text));
