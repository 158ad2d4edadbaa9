import type { Directory } from '../directory/directory.ts';
import { fuzzyIndex, MOST_COMPARED, type FuzzyIndex } from './fuzzy.ts';
import { ORDINARY_WORDS } from './lexicon/ordinary.ts';
import { SYSTEM_CLUES, SYSTEM_HINTS, SYSTEM_LOOKALIKES, SYSTEM_NAMES } from './lexicon/systems.ts';
import {
  findPhrases,
  phrasebook,
  withoutLookalikes,
  type Hit,
  type Lexicon,
  type Phrasebook,
} from './phrases.ts';
import { phraseOf, type Word } from './words.ts';

export type FoundSystem = {
  readonly systemId: string;
  /** The text names it; false where it is only implied («får ikke skrevet ut»). A page is held back only for a named system (2.6b). */
  readonly named: boolean;
};

type Index = {
  readonly book: Phrasebook;
  readonly fuzzy: FuzzyIndex<string>;
  readonly rank: ReadonlyMap<string, number>;
};

/** «Gerica på nettbrettet» is about Gerica: the more special thing wins. */
const RANKS = { business: 50, platform: 40, service: 30, equipment: 20 } as const;
const IMPLIED = -18;
const HINT = 25;
const IN_FAULT_CLAUSE = 16;
const SUBORDINATE = -30;
const DENIED = -60;
const ON_DEVICE = -18;
/** «får ikke skrevet ut» says what fails; «ikke Gatturnus» what it is not. */
const CANNOT: ReadonlySet<string> = new Set([
  'får',
  'fikk',
  'kan',
  'klarer',
  'kommer',
  'har',
  'går',
  'virker',
]);
const AT_DEVICE: ReadonlySet<string> = new Set(['på', 'fra', 'via', 'on', 'from']);

const indexes = new WeakMap<Directory, Index>();

function indexOf(directory: Directory): Index {
  const known = indexes.get(directory);
  if (known !== undefined) return known;
  const names: Record<string, string[]> = {};
  const single: [string, string][] = [];
  for (const system of directory.systems) {
    const aliases = [...system.aliases, ...(system.name.includes(' ') ? [] : [system.name])];
    const phrases = aliases
      .map((alias) => phraseOf(alias))
      .filter((phrase) => phrase.length > 1 && phrase !== 'skriver');
    names[`name:${system.id}`] = [...phrases, ...(SYSTEM_NAMES[system.id] ?? [])];
    for (const phrase of names[`name:${system.id}`] ?? []) {
      const word = phrase.replace(/\*$/, '');
      if (!/[ *|]/.test(word)) single.push([word, system.id]);
    }
  }
  const ofKind = (lexicon: Lexicon, kind: string): Lexicon =>
    Object.fromEntries(
      Object.entries(lexicon)
        .filter(([id]) => directory.system(id) !== undefined)
        .map(([id, phrases]) => [`${kind}:${id}`, phrases]),
    );
  const index: Index = {
    book: phrasebook(names, ofKind(SYSTEM_CLUES, 'clue'), ofKind(SYSTEM_HINTS, 'hint'), {
      lookalike: SYSTEM_LOOKALIKES,
    }),
    fuzzy: fuzzyIndex(single),
    rank: new Map(directory.systems.map((system) => [system.id, RANKS[system.kind]])),
  };
  indexes.set(directory, index);
  return index;
}

/**
 * Which system a message is about (2.1, 8.3): names, misspellings, definite forms and compounds, then what is implied.
 * `faultClauses` are the clauses that say what fails; a system in one of them wins over one named in passing.
 * `inHealth`: the reporter works in a health unit, so a bare «alarmen» is the patient alarm.
 */
export function findSystem(
  words: readonly Word[],
  directory: Directory,
  faultClauses: ReadonlySet<number>,
  inHealth: boolean,
): FoundSystem | null {
  const index = indexOf(directory);
  const lengths = new Uint8Array(words.length);
  const hits = longest(
    withoutLookalikes(findPhrases(words, index.book), { lookalike: null }, words.length),
    lengths,
  );
  let best: FoundSystem | null = null;
  let bestScore = -Infinity;
  const consider = (systemId: string, named: boolean, from: number, to: number, penalty: number): void => {
    const score =
      scoreOf(words, index.rank.get(systemId) ?? 0, named, from, to, faultClauses) - penalty - from / 1000;
    if (score > bestScore) [best, bestScore] = [{ systemId, named }, score];
  };
  for (const hit of hits) {
    const systemId = hit.tag.slice(5);
    if (hit.tag.startsWith('clue:') && systemId === 'pasientvarsling' && !inHealth && !mentionsCare(words))
      continue;
    consider(systemId, hit.tag.startsWith('name:'), hit.from, hit.to, hit.tag.startsWith('hint:') ? HINT : 0);
  }
  let compared = 0;
  words.forEach((word, at) => {
    if (
      compared >= MOST_COMPARED ||
      (lengths[at] ?? 0) > 0 ||
      word.text.length < 5 ||
      ORDINARY_WORDS.has(word.text)
    )
      return;
    compared += 1;
    const match = index.fuzzy(word.text);
    if (match !== null) consider(match.value, true, at, at + 1, 6 + 2 * match.distance);
  });
  return best;
}

/** Of names that overlap, the longest: «journalsystemet på legevakta» is not Gerica. `lengths[at]` is the longest name over a word. */
function longest(hits: readonly Hit[], lengths: Uint8Array): Hit[] {
  for (const hit of hits)
    for (let at = hit.from; at < hit.to; at += 1) lengths[at] = Math.max(lengths[at] ?? 0, hit.to - hit.from);
  return hits.filter((hit) => {
    for (let at = hit.from; at < hit.to; at += 1) if ((lengths[at] ?? 0) > hit.to - hit.from) return false;
    return true;
  });
}

const CARE_WORD =
  /^(?:beboer|pasient|avdeling|avd|sykehjem|bosenter|vaktrom|leilighet|resident|ward|patient|seng)/u;
const mentionsCare = (words: readonly Word[]): boolean => words.some((word) => CARE_WORD.test(word.text));

function scoreOf(
  words: readonly Word[],
  rank: number,
  named: boolean,
  from: number,
  to: number,
  faultClauses: ReadonlySet<number>,
): number {
  const clause = words[from]?.clause ?? 0;
  let score = rank + (named ? 0 : IMPLIED) + (faultClauses.has(clause) ? IN_FAULT_CLAUSE : 0) + (to - from);
  const near: string[] = [];
  for (let back = 1; back <= 4 && words[from - back]?.clause === clause; back += 1)
    near.push(words[from - back]?.text ?? '');
  // «når jeg fører journalen» is when, not what; «ikke Gatturnus» is what it is not.
  if (
    near
      .slice(0, named ? 4 : 3)
      .some((word) => word === 'når' || word === 'when' || word === 'while' || word === 'mens')
  )
    score += SUBORDINATE;
  // «på nettbrettet», «fra pc-en»: where it was seen.
  if (rank === RANKS.equipment && near.slice(0, 2).some((word) => AT_DEVICE.has(word))) score += ON_DEVICE;
  if ((near[0] === 'ikke' || near[0] === 'not') && !CANNOT.has(near[1] ?? '')) score += DENIED;
  if (near[0] === 'gjelder' || near[0] === 'altså' || near[0] === 'about') score += IN_FAULT_CLAUSE;
  return score;
}
