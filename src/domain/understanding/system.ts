import type { Directory } from '../directory/directory.ts';
import { findPhrases, withoutLookalikes, type Hit } from './phrases.ts';
import { CLINICAL, describedIn } from './system-frames.ts';
import { FRAME_CLASSES } from './lexicon/system-frames.ts';
import { NOTHING_CLASSES } from './lexicon/system-nothing.ts';
import { SYSTEM_CONTEXT } from './lexicon/system-context.ts';
import { systemIndexOf, type SystemIndex } from './system-index.ts';
import { withoutSplits } from './split-compounds.ts';
import { forEachMisspelt } from './system-misspelt.ts';
import type { Word } from './words.ts';

export type FoundSystem = {
  readonly systemId: string;
  /** The text names it; false where it is only implied («får ikke skrevet ut»). A page is held back only for a named system (2.6b). */
  readonly named: boolean;
};

export type SystemInput = {
  readonly words: readonly Word[];
  readonly directory: Directory;
  /** The clauses that say what fails; a system in one of them wins over one named in passing. */
  readonly faultClauses: ReadonlySet<number>;
  /** The units that are named, and the account's: there «systemet» and «lista» mean the unit's own. */
  readonly units: readonly string[];
  /** Treatment, medication or a person in need is spoken of. */
  readonly stake: boolean;
  /** The reporter works in a health unit, so a bare «alarmen» is the patient alarm. */
  readonly inHealth: boolean;
};

/** «Gerica på nettbrettet» is about Gerica: the more special thing wins. */
const RANKS = { business: 50, platform: 40, service: 30, equipment: 20 } as const;
const STRENGTHS = { name: 10, sign: 0, clue: -18, unit: -18, hint: -43, unitWork: -100, work: -140 } as const;
type Strength = keyof typeof STRENGTHS;
const IN_FAULT_CLAUSE = 16;
const SUBORDINATE = -30;
const DENIED = -60;
const ON_DEVICE = -28;
const OVER = -40;
const AFAR = -30;
const ORDERED = 30;
const LOST = 60;
const LOCAL = 45;
const THING_THAT_FAILS = 18;
const SUBJECT = 12;
/** «får ikke skrevet ut» says what fails; «ikke Gatturnus» what it is not. */
const CANNOT =
  /^(?:får|fikk|kan|klarer|kommer|har|går|virker|fungerer|funker|åpner|starter|finner|er|vil|slipper|svarer|ser|does|do|is|can|will|did)$/u;
const AT_DEVICE = /^(?:på|fra|via|on|from|til|med|to|with|i|in|per)$/u;
/** What every clinical unit calls its own. */
const JOURNAL = /^(?:pasient)?journal/u;
const DETERMINER =
  /^(?:den|det|de|en|ei|et|the|our|my|a|eneste|einaste|only|vår|våre|våres|min|mi|mitt|begge|alle|nye|gamle|hei|hello)$/u;
const WHEN = /^(?:når|when|while|mens|da|hvis|if)$/u;
const CONTEXTS: ReadonlySet<string> = new Set([
  ...Object.keys(SYSTEM_CONTEXT),
  ...Object.keys(FRAME_CLASSES),
  ...Object.keys(NOTHING_CLASSES),
]);

const isWork = (tag: string): boolean => tag.startsWith('work:') || tag.startsWith('unitWork:');

type Context = {
  readonly mentions: (tag: string) => boolean;
  readonly inClause: (tag: string, clause: number) => boolean;
  readonly inSentence: (tag: string, sentence: number) => boolean;
  /** A later sentence says that it is over: «… Alt er på stell igjen.» */
  readonly isBeforeOver: (sentence: number) => boolean;
};

/**
 * Which system a message is about (2.1, 8.3): names, misspellings, definite forms and compounds, then what is implied.
 * What fails, is ordered, lost or asked about wins; what is over, practised or denied loses. Linear; never throws.
 */
export function findSystem(input: SystemInput): FoundSystem | null {
  const { directory } = input;
  const index = systemIndexOf(directory);
  const words = withoutSplits(input.words, index.compounds);
  const lengths = new Uint8Array(words.length);
  const raw = findPhrases(words, index.book);
  const all = withoutLookalikes(raw, { lookalike: null }, words.length);
  const hidden = new Uint8Array(words.length);
  for (const { tag, from, to } of raw) if (tag === 'lookalike') hidden.fill(1, from, to);
  const context = contextOf(words, all, [
    ...(input.stake ? ['frStake'] : []),
    ...(input.faultClauses.size > 0 ? ['frFault'] : []),
  ]);
  const own = new Set(input.units.flatMap((unit) => index.ofUnit.get(unit) ?? []));
  const hits = longest(
    all.filter(({ tag }) => {
      if (CONTEXTS.has(tag)) return false;
      const at = tag.indexOf(':');
      const strength = tag.slice(0, at);
      // What people work with says something only where something fails.
      if (isWork(tag) && context.mentions('asking')) return false;
      return !strength.startsWith('unit') || own.has(tag.slice(at + 1));
    }),
    lengths,
  );
  let best: FoundSystem | null = null;
  let bestScore = -Infinity;
  const consider = (
    systemId: string,
    strength: Strength,
    from: number,
    to: number,
    penalty: number,
  ): void => {
    const score =
      scoreOf({ ...input, words }, index, context, { systemId, strength, from, to }) - penalty - from / 1000;
    if (score > bestScore) [best, bestScore] = [{ systemId, named: strength === 'name' }, score];
  };
  const care = input.inHealth || mentionsCare(words);
  const described = describedIn({ index, mentions: context.mentions, units: input.units, care });
  // What is practised or happened once is described as vividly.
  const elsewhere = context.mentions('past') ? AFAR : 0;
  for (const { systemId, weight: plain } of described) {
    const weight = plain + elsewhere;
    if (weight > bestScore)
      [best, bestScore] = [systemId === null ? null : { systemId, named: false }, weight];
  }
  const clinical = CLINICAL.flatMap((id) => index.bound.get(id) ?? []).filter(
    (id) => own.has(id) || id === index.bound.get('gerica'),
  );
  const patientAlarm = index.bound.get('pasientvarsling');
  // «Eneste skriveren er død, vi må ha ut medisinkort»: the thing that fails, not what it is for.
  const onlyThing =
    described.every(({ systemId }) => systemId === null) &&
    !hits.some(
      ({ tag, clause }) =>
        tag.startsWith('name:') &&
        input.faultClauses.has(clause) &&
        index.kind.get(tag.slice('name:'.length)) !== 'equipment',
    );
  for (const { tag, from, to } of hits) {
    const at = tag.indexOf(':');
    const strength = tag.slice(0, at) as Strength;
    const systemId =
      strength === 'name' && !JOURNAL.test(words[from]?.text ?? '')
        ? tag.slice(at + 1)
        : ownJournal(tag.slice(at + 1), clinical);
    if (strength !== 'name' && systemId === patientAlarm && !care) continue;
    const seenOn = AT_DEVICE.test(words[from - 1]?.text ?? '');
    const thing = onlyThing && !seenOn && strength === 'name' && index.kind.get(systemId) === 'equipment';
    const fails = input.faultClauses.has(words[from]?.clause ?? -1);
    // «Skriveren på lønn …»: a report begins with what fails.
    const gain = (thing && fails ? THING_THAT_FAILS : 0) + (thing && isSubject(words, from) ? SUBJECT : 0);
    consider(systemId, strength, from, to, -gain);
  }
  forEachMisspelt(words, lengths, hidden, index, (systemId, at, penalty) => {
    consider(systemId, 'name', at, at + 1, penalty);
  });
  return best;
}

/** «Notatene», «medisinlista» of a doctor are the doctor's: what a journal holds stands in the journal of the unit. `clinical`: the unit's, then the commonest. */
const ownJournal = (systemId: string, clinical: readonly string[]): string =>
  clinical.includes(systemId) ? (clinical[0] ?? systemId) : systemId;

function contextOf(words: readonly Word[], hits: readonly Hit[], known: readonly string[]): Context {
  const clauses = new Map<string, Set<number>>();
  const sentences = new Map<string, Set<number>>();
  for (const hit of hits) {
    if (!CONTEXTS.has(hit.tag)) continue;
    clauses.set(hit.tag, (clauses.get(hit.tag) ?? new Set()).add(hit.clause));
    sentences.set(hit.tag, (sentences.get(hit.tag) ?? new Set()).add(words[hit.from]?.sentence ?? 0));
  }
  const over = Math.max(-1, ...(sentences.get('over') ?? []));
  return {
    isBeforeOver: (sentence) => sentence < over,
    mentions: (tag) => clauses.has(tag) || known.includes(tag),
    inClause: (tag, clause) => clauses.get(tag)?.has(clause) === true,
    inSentence: (tag, sentence) => sentences.get(tag)?.has(sentence) === true,
  };
}

/** Of names that overlap, the longest: «journalsystemet på legevakta» is not Gerica. `lengths[at]` is the longest name over a word. */
function longest(hits: readonly Hit[], lengths: Uint8Array): Hit[] {
  for (const hit of hits)
    for (let at = hit.from; at < hit.to && !isWork(hit.tag); at += 1)
      lengths[at] = Math.max(lengths[at] ?? 0, hit.to - hit.from);
  return hits.filter((hit) => {
    for (let at = hit.from; at < hit.to; at += 1) if ((lengths[at] ?? 0) > hit.to - hit.from) return false;
    return true;
  });
}

const CARE_WORD =
  /^(?:beboer|pasient|avdeling|avd|sykehjem|bosenter|vaktrom|leilighet|resident|ward|patient|seng|rom$|rommet|romma|gangen|gulvet|snor|ringesnor|rullestol|toalett|hctoalett|wheelchair)/u;
const mentionsCare = (words: readonly Word[]): boolean => words.some((word) => CARE_WORD.test(word.text));

type Candidate = {
  readonly systemId: string;
  readonly strength: Strength;
  readonly from: number;
  readonly to: number;
};

/** The first word of the message, but for a determiner or two: «den eneste skriveren …». */
const isSubject = (words: readonly Word[], from: number): boolean =>
  from <= 2 && words.slice(0, from).every((word) => DETERMINER.test(word.text));

const HEADING = /^(?:emne|subject|tema)$/u;
/** «Emne: Gerica»: what the letter is about. */
function isInHeading(words: readonly Word[], from: number): boolean {
  let first = from;
  while (first > 0 && from - first < 6 && words[first - 1]?.sentence === words[from]?.sentence) first -= 1;
  return first < from && HEADING.test(words[first]?.text ?? '');
}

function scoreOf(input: SystemInput, index: SystemIndex, context: Context, candidate: Candidate): number {
  const { words, faultClauses } = input;
  const { systemId, strength, from, to } = candidate;
  const kind = index.kind.get(systemId) ?? 'equipment';
  const clause = words[from]?.clause ?? 0;
  const sentence = words[from]?.sentence ?? 0;
  let score: number = RANKS[kind] + STRENGTHS[strength] + (to - from);
  if (faultClauses.has(clause)) score += IN_FAULT_CLAUSE;
  if (
    context.inClause('over', clause) ||
    context.inClause('drill', clause) ||
    context.isBeforeOver(sentence) ||
    context.inSentence('past', sentence)
  )
    score += OVER;
  const near: string[] = [];
  for (let back = 1; back <= 4 && words[from - back]?.clause === clause; back += 1)
    near.push(words[from - back]?.text ?? '');
  // «når jeg fører journalen» is when, not what; «ikke Gatturnus» is what it is not.
  const reach = near.slice(0, strength === 'name' ? 4 : 3);
  if (reach.some((word, at) => WHEN.test(word) && near[at + 1] !== 'siden')) score += SUBORDINATE;
  const equipment = kind === 'equipment' || systemId === index.bound.get('telefoni');
  // «på nettbrettet», «fra pc-en»: where it was seen.
  if (equipment && near.slice(0, 2).some((word) => AT_DEVICE.test(word))) score += ON_DEVICE;
  if (kind === 'equipment' && strength === 'name') {
    if (context.inSentence('order', sentence) && !context.mentions('frSecret')) score += ORDERED;
    if (context.inSentence('lost', sentence)) score += LOST;
  }
  if (
    systemId === index.bound.get('pc') &&
    context.mentions('local') &&
    context.mentions('restore') &&
    !context.mentions('frShared')
  )
    score += LOCAL;
  // «på skrivebordet på laptopen»
  if (systemId === index.bound.get('citrix') && context.mentions('onOwnDesktop')) score += DENIED;
  if ((near[0] === 'ikke' || near[0] === 'not') && !CANNOT.test(near[1] ?? '')) score += DENIED;
  // «uler som en brannbil»
  if (/^(?:en|ei|et|ein|eit|a|an)$/u.test(near[0] ?? '') && /^(?:som|like|as)$/u.test(near[1] ?? ''))
    score += OVER;
  if (isInHeading(words, from)) score += IN_FAULT_CLAUSE;
  if (near[0] === 'gjelder' || near[0] === 'altså' || near[0] === 'about') score += IN_FAULT_CLAUSE;
  return score;
}
