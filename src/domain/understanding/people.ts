import { oncePer } from '../memo.ts';
import type { Directory } from '../directory/directory.ts';
import { isGivenName } from './given-name.ts';
import { AMBIGUOUS_NAMES } from './lexicon/given-names.ts';
import { FOREIGN_NAMES } from './lexicon/more-names.ts';
import { FAMILY_SHAPE } from './lexicon/name-shapes.ts';
import { COMMON_PLACE_WORDS } from './lexicon/places.ts';
import { ORDINARY_WORDS } from './lexicon/ordinary.ts';
import { JOB_ENDINGS, NOT_A_NAME } from './lexicon/reporter.ts';
import type { Word } from './words.ts';

/** Recognises names of people: by the given names in use, the directory's people, and the account's own name. */
export type People = {
  /** A given name, however it is written. */
  readonly isGiven: (word: Word | undefined) => boolean;
  /** A given name that is sure without a capital too. */
  readonly isSure: (word: Word | undefined) => boolean;
  /** A given name, with a capital or sure without. */
  readonly isNamed: (word: Word | undefined) => boolean;
  readonly isOwn: (word: Word | undefined) => boolean;
  /** The account's family name: «Videresendes. Nes». */
  readonly isOwnFamily: (word: Word | undefined) => boolean;
  /** May be a part of a name: a capital, and no word of another kind. */
  readonly isCapital: (word: Word | undefined) => boolean;
  /** May follow a given name that is written without a capital. */
  readonly isFamily: (word: Word | undefined) => boolean;
  /** A place, a system or a municipality here, and so no name. */
  readonly isTaken: (word: Word) => boolean;
  readonly ownGiven: string | null;
};

type Known = { readonly given: ReadonlySet<string>; readonly family: ReadonlySet<string> };
const knownOf = oncePer(namesIn);

function namesIn(directory: Directory): Known {
  const given = new Set<string>();
  const family = new Set<string>();
  for (const { name } of directory.people) {
    const parts = name.toLowerCase().split(/\s+/u);
    parts.slice(0, -1).forEach((part) => given.add(part));
    parts.slice(1).forEach((part) => family.add(part));
  }
  return { given, family };
}

const NAME_WORD = /^\p{L}[\p{L}\p{M}'’-]{1,30}$/u;
/** «Unni: …»: the mark may be read with the word. */
const bare = ({ raw }: Word): string => (raw.endsWith(':') ? raw.slice(0, -1) : raw);
const lower = (word: Word): string => bare(word).toLowerCase();

/** `taken`: words that are a place, a system or a municipality here, and so no name. */
export function peopleOf(directory: Directory, ownName: string | null, taken: ReadonlySet<Word>): People {
  const { given, family } = knownOf(directory);
  const ownGiven = ownName?.toLowerCase().split(/\s+/u)[0] ?? null;
  const ownFamily = ownName?.toLowerCase().split(/\s+/u).slice(1).at(-1) ?? null;
  const isNone = (word: Word): boolean =>
    taken.has(word) ||
    !NAME_WORD.test(bare(word)) ||
    NOT_A_NAME.has(lower(word)) ||
    NOT_A_NAME.has(word.text);
  const isListed = (text: string): boolean => isGivenName(text) || given.has(text);
  const isGivenText = (text: string): boolean => {
    if (!text.includes('-')) return isListed(text);
    const [first = '', ...more] = text.split('-');
    return isListed(first) && more.every((part) => part !== '');
  };
  const isGiven = (word: Word | undefined): boolean =>
    word !== undefined &&
    !isNone(word) &&
    (isGivenText(lower(word)) ||
      lower(word) === ownGiven ||
      (/^\p{Lu}/u.test(word.raw) && FOREIGN_NAMES.has(lower(word).split('-')[0] ?? '')));
  const isSure = (word: Word | undefined): boolean =>
    word !== undefined &&
    isGiven(word) &&
    (lower(word) === ownGiven || (!AMBIGUOUS_NAMES.has(lower(word)) && !ORDINARY_WORDS.has(lower(word))));
  return {
    ownGiven,
    isTaken: (word) => taken.has(word),
    isGiven,
    isSure,
    isNamed: (word) => isSure(word) || (isGiven(word) && /^\p{Lu}/u.test(word?.raw ?? '')),
    isOwnFamily: (word) => word !== undefined && /^\p{Lu}/u.test(word.raw) && lower(word) === ownFamily,
    isOwn: (word) => word !== undefined && lower(word) === ownGiven,
    isCapital: (word) =>
      word !== undefined &&
      !isNone(word) &&
      /^\p{Lu}[\p{Ll}'’]/u.test(word.raw) &&
      (isGivenText(lower(word)) ||
        family.has(lower(word)) ||
        (!ORDINARY_WORDS.has(word.text) &&
          !COMMON_PLACE_WORDS.has(word.text) &&
          !JOB_ENDINGS.test(word.raw))),
    isFamily: (word) =>
      word !== undefined &&
      !isNone(word) &&
      (family.has(lower(word)) ||
        isGiven(word) ||
        (FAMILY_SHAPE.test(bare(word)) && !ORDINARY_WORDS.has(lower(word)) && !JOB_ENDINGS.test(word.raw))),
  };
}
