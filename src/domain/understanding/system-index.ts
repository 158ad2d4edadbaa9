import { oncePer } from '../memo.ts';
import type { Directory } from '../directory/directory.ts';
import type { System } from '../directory/schema.ts';
import { fuzzyIndex, type FuzzyIndex } from './fuzzy.ts';
import { ORDINARY_WORDS } from './lexicon/ordinary.ts';
import {
  SYSTEM_CLUES,
  SYSTEM_HINTS,
  SYSTEM_SIGNS,
  UNIT_CLUES,
  UNIT_SYSTEMS,
} from './lexicon/system-clues.ts';
import { SYSTEM_CONTEXT, SYSTEM_LOOKALIKES } from './lexicon/system-context.ts';
import { FRAME_CLASSES } from './lexicon/system-frames.ts';
import { NOTHING_CLASSES } from './lexicon/system-nothing.ts';
import { SYSTEM_PROGRAMS } from './lexicon/system-programs.ts';
import { SYSTEM_THINGS } from './lexicon/system-things.ts';
import { SYSTEM_WORK, UNIT_WORK } from './lexicon/system-work.ts';
import { AMBIGUOUS_ALIASES, DEFINITE_ENDINGS, NAME_ENDINGS, SYSTEM_NAMES } from './lexicon/systems.ts';
import { compoundsOf, type Compounds } from './split-compounds.ts';
import { findPhrases, phrasebook, type Lexicon, type Phrasebook } from './phrases.ts';
import { phraseOf, wordsOf, type Word } from './words.ts';

export type SystemIndex = {
  readonly book: Phrasebook;
  readonly fuzzy: FuzzyIndex<string>;
  readonly kind: ReadonlyMap<string, System['kind']>;
  /** The system of a unit, by workplace id. */
  readonly ofUnit: ReadonlyMap<string, string>;
  /** The directory's id of each system that the lexicons know. */
  readonly bound: ReadonlyMap<string, string>;
  /** Names of one word, for what is written with a hyphen: «Gat-en». */
  readonly single: ReadonlyMap<string, string>;
  /** Long words that some write in two. */
  readonly compounds: Compounds;
};

/** Shorter names take no compound: «gat» is not in «gatelys». */
const COMPOUNDS_FROM = 5;
/** Shorter nouns of the lexicon are not looked for in misspelt words. */
const LONG_ENOUGH = 8;

/** The word without its definite or plural ending: «pleiejournalen» → «pleiejournal». */
const stemOf = (word: string): string => {
  const stem = word.replace(DEFINITE_ENDINGS, '');
  return stem.length >= COMPOUNDS_FROM ? stem : word;
};

/**
 * The forms in which a name of the directory is written: definite, plural, genitive, and (a name of its own: business,
 * platform) the beginning of a compound, «gericabildet». Works for every directory, with or without a lexicon.
 */
function formsOf(name: string, kind: System['kind']): string[] {
  const phrase = phraseOf(name);
  if (phrase.length < 2 || AMBIGUOUS_ALIASES.has(phrase)) return [];
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  const before = words
    .slice(0, -1)
    .map((word) => `${word} `)
    .join('');
  if (last.length < COMPOUNDS_FROM || ORDINARY_WORDS.has(last))
    return [
      phrase,
      ...['s', 'en', 'et', 'n', 'ene']
        .map((ending) => before + last + ending)
        .filter((form) => words.length === 1 && last.length > 2 && !ORDINARY_WORDS.has(form)),
    ];
  const stem = stemOf(last);
  const compounds = (kind === 'business' || kind === 'platform') && !ORDINARY_WORDS.has(stem);
  return compounds
    ? [`${before}${stem}*`, phrase]
    : [phrase, ...NAME_ENDINGS.map((ending) => before + stem + ending)];
}

/** A noun of a clue in its forms: «toner» is «toneren» as well. */
const inflected = (source: string): string[] => {
  // «postliste*» is «postlista» too.
  const phrase = source.replace(/(\p{L}{6,})e\*(?=$|[ |])/gu, '$1*');
  return /^\p{L}{5,}$/u.test(phrase) && !ORDINARY_WORDS.has(phrase)
    ? NAME_ENDINGS.map((ending) => phrase + ending)
    : [phrase];
};

/** The lexicons speak of systems by the id of the demo directory; another directory has it under another id, by a name in common. */
function boundIds(directory: Directory): Map<string, string> {
  const bound = new Map<string, string>();
  const missing: Record<string, readonly string[]> = {};
  for (const [id, phrases] of Object.entries(SYSTEM_NAMES))
    if (directory.system(id) === undefined) missing[id] = phrases;
    else bound.set(id, id);
  if (Object.keys(missing).length === 0) return bound;
  const book = phrasebook(missing);
  for (const system of directory.systems)
    for (const name of [...system.aliases, system.name]) {
      const words = wordsOf(name);
      const whole = findPhrases(words, book).find((hit) => hit.from === 0 && hit.to === words.length);
      if (whole !== undefined && !bound.has(whole.tag)) bound.set(whole.tag, system.id);
    }
  return bound;
}

function unitsOf(directory: Directory, bound: ReadonlyMap<string, string>): Map<string, string> {
  const units = new Map<string, string>();
  for (const place of directory.workplaces) {
    const found = UNIT_SYSTEMS.find(([pattern]) => pattern.test(place.name));
    const system = found && bound.get(found[1]);
    if (system !== undefined) units.set(place.id, system);
  }
  return units;
}

export const systemIndexOf = oncePer(makeSystemIndex);

function makeSystemIndex(directory: Directory): SystemIndex {
  const bound = boundIds(directory);
  const names: Record<string, string[]> = {};
  const single = new Map<string, string>();
  for (const system of directory.systems) {
    const own = system.name.includes(' ') && system.kind !== 'business' ? [] : [system.name];
    names[`name:${system.id}`] = [...system.aliases, ...own].flatMap((name) => formsOf(name, system.kind));
    for (const alias of [...system.aliases, ...own]) {
      const phrase = phraseOf(alias);
      if (!phrase.includes(' ') && phrase.length > 2 && !AMBIGUOUS_ALIASES.has(phrase))
        single.set(phrase, system.id);
    }
  }
  for (const [id, system] of bound) {
    const phrases = SYSTEM_NAMES[id] ?? [];
    names[`name:${system}`]?.push(...phrases, ...(SYSTEM_PROGRAMS[id] ?? []));
    for (const phrase of phrases) {
      const word = phrase.replace(/\*$/, '');
      // A short everyday noun («porten») is too near to others («posten») to be read into a misspelling.
      if (word.length >= LONG_ENOUGH && !/[ *|:{]/.test(word) && !single.has(word)) single.set(word, system);
    }
  }
  const ofKind = (lexicon: Lexicon, kind: string): Lexicon =>
    Object.fromEntries(
      Object.entries(lexicon).flatMap(([id, phrases]) => {
        const system = bound.get(id);
        return system === undefined ? [] : [[`${kind}:${system}`, phrases.flatMap(inflected)] as const];
      }),
    );
  const ofUnit = unitsOf(directory, bound);
  const units = Object.fromEntries(
    [...new Set(ofUnit.values())].map((id) => [`unit:${id}`, UNIT_CLUES['*'] ?? []] as const),
  );
  const index: SystemIndex = {
    book: phrasebook(
      names,
      ofKind(SYSTEM_SIGNS, 'sign'),
      ofKind(SYSTEM_CLUES, 'clue'),
      ofKind(SYSTEM_THINGS, 'clue'),
      ofKind(SYSTEM_HINTS, 'hint'),
      Object.fromEntries(
        Object.entries(directory.lexicon.systems).map(([id, added]) => [`sign:${id}`, added]),
      ),
      ofKind(UNIT_CLUES, 'unit'),
      ofKind(UNIT_WORK, 'unitWork'),
      ofKind(SYSTEM_WORK, 'work'),
      units,
      SYSTEM_CONTEXT,
      FRAME_CLASSES,
      NOTHING_CLASSES,
      { lookalike: SYSTEM_LOOKALIKES },
    ),
    fuzzy: fuzzyIndex(single),
    kind: new Map(directory.systems.map((system) => [system.id, system.kind])),
    ofUnit,
    bound,
    single,
    compounds: compoundsOf(
      [names, SYSTEM_SIGNS, SYSTEM_CLUES, SYSTEM_THINGS].flatMap((lexicon) => Object.values(lexicon).flat()),
    ),
  };
  return index;
}

/** The words that are a system's name by themselves, and so nobody's. */
export const namesOfSystems = (words: readonly Word[], directory: Directory): Word[] => {
  const { single } = systemIndexOf(directory);
  return words.filter((word) => single.has(word.text));
};
