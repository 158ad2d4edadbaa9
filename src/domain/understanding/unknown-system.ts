import { UNKNOWN_SYSTEM, US_ENDS, US_NOT, US_OPENERS, US_PROGRAMS } from './lexicon/unknown-system.ts';
import { FINITE_VERBS, NOT_A_NAME } from './lexicon/reporter.ts';
import { findPhrases, phrasebook } from './phrases.ts';
import type { Word } from './words.ts';

export type UnknownSystemInput = {
  readonly text: string;
  readonly words: readonly Word[];
  /** A person, a place or a municipality. */
  readonly isTaken: (word: Word) => boolean;
};

const BOOK = phrasebook(UNKNOWN_SYSTEM);
const LONGEST_NAME = 4;
/** «fakturaroboten», «betalingsterminalen»: a thing that works by itself, written small. */
const THING =
  /\p{L}(?:system|systemet|program|programmet|app|appen|modul|modulen|portal|portalen|løsning|løsningen|løysinga|løsninga|automat|automaten|terminal|terminalen|maskin|maskinen|maskina|robot|roboten|register|registeret|server|serveren|tjeneren|klient|klienten|base|basen|skanner|skanneren|scanner|scanneren|leser|leseren|verktøy|verktøyet|kasse|kassa|kassen|skjema|skjemaet|panel|panelet|tavle|tavla|plattform|plattformen|plattforma|anlegg|anlegget|apparat|apparatet|motor|motoren|teller|telleren|vekt|vekta|måler|måleren|pumpe|pumpa|integrasjon|integrasjonen|kø|booking|bookingen)$/u;
/** Begins the name that people give to a program: a capital inside, or a mark between. */
const ODD_CASE = /^(?=.*\p{Lu})\p{L}+\p{Ll}\p{Lu}|^\p{Lu}{2,}\d*$|^\p{Lu}\p{Ll}+\d+$/u;

/**
 * The name of a system, program, machine or app that the directory does not know, as the person wrote it; null where none is
 * named (T135: what the fault is about goes with the ticket). Linear; never throws.
 */
export function unknownSystemIn(input: UnknownSystemInput): string | null {
  const hits = findPhrases(input.words, BOOK);
  const first = (tag: string, read: (hit: { from: number; to: number }) => string | null): string | null => {
    for (const hit of hits) {
      const name = hit.tag === tag ? read(hit) : null;
      if (name !== null) return name;
    }
    return null;
  };
  return (
    first('usCalled', ({ to }) => nameFrom(input, to, false)) ??
    first('usFails', ({ from, to }) => subjectOf(input, from) ?? invertedSubject(input, from, to)) ??
    first('usAsked', ({ from }) => nameFrom(input, from + 1, true)) ??
    first('usInto', ({ to }) => nameFrom(input, to, true))
  );
}

const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.raw);
/** May stand in the name of a thing at all. */
const isFit = ({ isTaken }: UnknownSystemInput, word: Word): boolean =>
  /\p{L}/u.test(word.raw) &&
  word.raw.length > 1 &&
  !isTaken(word) &&
  !US_NOT.has(word.text) &&
  !US_NOT.has(word.raw.toLowerCase()) &&
  !US_ENDS.has(word.text) &&
  !FINITE_VERBS.has(word.text) &&
  !US_OPENERS.has(word.text);

const written = ({ text, words }: UnknownSystemInput, from: number, to: number): string =>
  text
    .slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)
    .replace(/\s+/gu, ' ')
    .replace(/:$/u, '');

/** «Visma Flyt Skole | er nede», «kassa på kantina | virker ikke»: from the beginning of the clause to what is said of it. */
function subjectOf(input: UnknownSystemInput, verb: number): string | null {
  const { words } = input;
  const clause = words[verb]?.clause;
  let start = verb;
  while (start > 0 && verb - start < 12 && words[start - 1]?.clause === clause) start -= 1;
  let from = start;
  while (from < verb && US_OPENERS.has(words[from]?.text ?? '')) from += 1;
  let to = from;
  while (to < verb && to - from < LONGEST_NAME && isPart(input, from, to)) to += 1;
  if (to === from) return null;
  const rest = words.slice(to, verb);
  // What stands between is a place or a time («kassa på kantina»), or says what it is («the Miro app»): no other sentence.
  const lead = rest[0]?.text ?? '';
  if (rest.length > 0 && !(US_ENDS.has(lead) && rest.length <= 6) && !(US_NOT.has(lead) && rest.length === 1))
    return null;
  return written(input, from, to);
}

function isPart(input: UnknownSystemInput, from: number, at: number): boolean {
  const word = input.words[at];
  if (word === undefined) return false;
  // «Visma Flyt Skole», «FAST 2»: behind a capital, a number or a word that is too general alone belongs too.
  const inName = at > from && isCapital(input.words[from] ?? word);
  if (inName && (/^\d+$/u.test(word.raw) || (isCapital(word) && !input.isTaken(word)))) return true;
  return isFit(input, word) && (!NOT_A_NAME.has(word.text) || US_PROGRAMS.has(word.text) || inName);
}

/** «nå virker ikke Planner», «er Komtek nede?». */
function invertedSubject(input: UnknownSystemInput, from: number, to: number): string | null {
  return input.words[to]?.clause === input.words[from]?.clause ? nameFrom(input, to, true) : null;
}

/** The name that begins behind a lead; `sure`: a capital, an unusual spelling or a thing that works by itself. */
function nameFrom(input: UnknownSystemInput, at: number, sure: boolean): string | null {
  const { words } = input;
  let from = at;
  while (from < at + 3 && US_OPENERS.has(words[from]?.text ?? '') && !isCapital(words[from] as Word))
    from += 1;
  const first = words[from];
  if (first === undefined || first.clause !== words[at - 1]?.clause || !isFit(input, first)) return null;
  if (sure && !isCapital(first) && !ODD_CASE.test(first.raw) && !THING.test(first.raw.toLowerCase()))
    return null;
  let to = from + 1;
  while (
    to < from + LONGEST_NAME &&
    words[to]?.clause === first.clause &&
    input.text.slice(words[to - 1]?.end ?? 0, words[to]?.start ?? 0) === ' ' &&
    isCapital(first) &&
    (isCapital(words[to] as Word) || /^\d+$/u.test(words[to]?.raw ?? '')) &&
    !input.isTaken(words[to] as Word)
  )
    to += 1;
  return written(input, from, to);
}
