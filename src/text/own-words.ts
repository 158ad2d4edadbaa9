import type { Labels } from './labels.ts';
import { fits, patternsOf, RULE_IDS_AT_END, type Pattern } from './own-patterns.ts';
import { fixedWords, sentencesIn, type Piece, type Word } from './pieces.ts';
import { textOf } from './index.ts';

/**
 * The bot's own words, pasted back by a person, are no report, no page and no command: a receipt with a question under
 * it is read as the question. A sentence counts as ours when it is one of the catalogues word for word, whatever name,
 * number or time it holds. What is only like ours stays: a report that is lost is worse than a receipt that is read.
 */

/** Fewer words can be anybody's: such a sentence goes only beside one that surely is ours, or with a ticket's number. */
const LEAST_WORDS = 5;
const LEAST_BESIDE_NUMBER = 2;
const TICKET_NUMBER = /(?<!\p{L})\p{Lu}-\d{4}-\d{5}(?!\d)/u;
/** In characters; more than the longest of ours with the longest values. */
const LONGEST_SENTENCE = 1_000;
/** What tells somebody to do something is known by its beginning too: of so many words, or of fewer where it breaks off. */
const TELLS = new Set(['ring', 'skriv', 'svar', 'følg', 'call', 'write', 'answer', 'follow']);
const LEAST_OF_BEGINNING = 6;
const LEAST_BROKEN_OFF = 3;
const BROKEN_OFF = /(?:…|\.\.\.)["'»”’]*$/;

const CATALOGUES = (['nb', 'nn', 'en'] as const).map(textOf);
const PATTERNS: readonly Pattern[] = CATALOGUES.flatMap((t) => [...patternsOf(t).values()]);

const hasGap = ({ opening, parts }: Pattern): boolean => opening.length < parts.length;
const joined = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

const WHOLE = new Map(PATTERNS.filter((one) => !hasGap(one)).map((one) => [one.opening.join(' '), one]));
/** Found by the word that they begin with, or by the one that they end with where a value stands first. */
const firstOf = (word: string): string => `${word} …`;
const lastOf = (word: string): string => `… ${word}`;
const WITH_GAPS = Map.groupBy(PATTERNS.filter(hasGap), ({ opening: [first], closing }) => {
  if (first !== undefined) return firstOf(first);
  if (closing !== null) return lastOf(closing);
  throw new Error('A sentence of ours must begin or end with a word of ours');
});
const BEGINNINGS = new Set(
  PATTERNS.filter(({ kind, opening }) => kind === 'message' && TELLS.has(opening[0] ?? '')).flatMap(
    ({ opening }) =>
      opening.map((_, index) => opening.slice(0, index + 1).join(' ')).slice(LEAST_BROKEN_OFF - 1),
  ),
);

const isLabel = (key: string): boolean => /Label$/.test(key) || key === 'emergencyRoutineButton';
const LABELS = new Set(
  CATALOGUES.flatMap((t) =>
    (Object.keys(t) as (keyof Labels)[]).filter(isLabel).map((key) => String(t[key]).toLowerCase()),
  ),
);
const [NUMBER = ''] = CATALOGUES.map(({ numberLabel }) => numberLabel.toLowerCase());
const NUMBERS = new Set(CATALOGUES.map(({ numberLabel }) => numberLabel.toLowerCase()));
const PRIORITIES = new Set(CATALOGUES.map(({ priorityLabel }) => priorityLabel.toLowerCase()));
/** Labels that one card may show more than once. */
const NOTES = new Set(
  CATALOGUES.flatMap(({ noteLabel, urgentContactLabel }) => [
    noteLabel.toLowerCase(),
    urgentContactLabel.toLowerCase(),
  ]),
);
const SPEAKERS = new Set(CATALOGUES.map(({ appName }) => appName.toLowerCase()));

/**
 * `surely`: ours; `question`: ours unless it is answered; `beside`: ours on a line with one that surely is;
 * `heading`: ours above something of ours, and otherwise perhaps a command; `line`: ours on a card; null: the person's.
 */
type Owner = 'surely' | 'question' | 'beside' | 'heading' | 'line' | null;

/** Whose sentence it is. */
function ownerOf(sentence: string): Owner {
  if (sentence.length > LONGEST_SENTENCE) return null;
  const words = fixedWords(sentence);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const key = joined(words);
  const pattern =
    WHOLE.get(key) ??
    [...(WITH_GAPS.get(firstOf(first.text)) ?? []), ...(WITH_GAPS.get(lastOf(last.text)) ?? [])].find((one) =>
      fits(one, words),
    );
  if (pattern === undefined || (pattern.reason && !RULE_IDS_AT_END.test(sentence))) {
    const least = BROKEN_OFF.test(sentence) ? LEAST_BROKEN_OFF : LEAST_OF_BEGINNING;
    return words.length >= least && BEGINNINGS.has(key) ? 'surely' : null;
  }
  if (pattern.kind === 'heading') return 'heading';
  if (pattern.kind === 'label') return 'line';
  const enough =
    pattern.reason ||
    pattern.fixed >= LEAST_WORDS ||
    (pattern.fixed >= LEAST_BESIDE_NUMBER && !pattern.loose && TICKET_NUMBER.test(sentence));
  if (!enough) return 'beside';
  return pattern.kind === 'question' ? 'question' : 'surely';
}

/** One line of a card, or one sentence: what of it goes when it is ours. */
type Unit = {
  readonly owner: Owner;
  readonly cut: Piece;
  /** Where its line begins. */
  readonly line: number;
  /** Of a line of a card, «telefon». */
  readonly label: string | null;
};

const MARKS = /^[\s>*•_-]+/u;
/** As the list of a person's tickets begins each of them. */
const TITLE = /^[\s>*•_-]*\p{Lu}-\d{4}-\d{5} · /u;
const labelOf = (line: string): string | null => {
  if (TITLE.test(line)) return NUMBER;
  const [, asked, named] = /^([^:?]{1,60}\?)|^([^:]{1,60}):/u.exec(line.replace(MARKS, '')) ?? [];
  const label = (asked ?? named ?? '').toLowerCase();
  return LABELS.has(label) ? label : null;
};

function unitsOf(line: string, offset: number): Unit[] {
  const label = labelOf(line);
  if (label !== null) {
    const cut = { start: offset, end: offset + line.length };
    return [{ owner: 'line', cut, line: offset, label }];
  }
  return sentencesIn(line, offset).map((piece) =>
    unitOf(line.slice(piece.start - offset, piece.end - offset), piece, offset),
  );
}

function unitOf(sentence: string, piece: Piece, line: number): Unit {
  const owner = ownerOf(sentence);
  const within = owner === null ? quotedIn(sentence) : null;
  if (within === null) return { owner, cut: piece, line, label: null };
  const cut = { start: piece.start + within.start, end: piece.start + within.end };
  return { owner: 'surely', cut, line, label: null };
}

/** A sentence of ours inside one of the person's: «D-IKT skrev: …», «hva betyr "…"?». */
function quotedIn(sentence: string): Piece | null {
  const colon = sentence.indexOf(': ');
  if (colon > 0 && ownerOf(sentence.slice(colon + 2)) === 'surely') {
    const said = SPEAKERS.has(sentence.slice(0, colon).replace(MARKS, '').trim().toLowerCase());
    return { start: said ? 0 : colon + 2, end: sentence.length };
  }
  const start = sentence.search(/[«“"„]/u);
  const end = Math.max(...['»', '”', '"'].map((mark) => sentence.lastIndexOf(mark)));
  if (start < 0 || end <= start) return null;
  return ownerOf(sentence.slice(start + 1, end)) === 'surely' ? { start, end: end + 1 } : null;
}

/** What of the units goes: whole runs of what may be ours, where something in the run surely is. */
function cutsOf(units: readonly Unit[]): Piece[] {
  const lastOwn = units.findLastIndex(({ owner }) => owner === null);
  const cuts: Piece[] = [];
  let run: Unit[] = [];
  const close = (): void => {
    const has = (labels: ReadonlySet<string>): boolean =>
      run.some(({ label }) => label !== null && labels.has(label));
    const sure = run.filter(({ owner }) => owner === 'surely' || owner === 'question');
    // The lines of a card go with its number alone: those of the form can be pasted back filled in.
    const card = has(NUMBERS) && (sure.length > 0 || has(PRIORITIES));
    const goes = ({ owner, line }: Unit): boolean => {
      if (owner === 'line') return card;
      if (owner === 'beside') return sure.some((one) => one.line === line);
      return card || sure.length > 0;
    };
    cuts.push(...run.filter(goes).map(({ cut }) => cut));
    run = [];
  };
  units.forEach((unit, index) => {
    const after = units[index + 1];
    // «Svar «ja» eller «nei».» behind it on its line: the bot has asked, and nobody has answered there.
    const asks = after?.line === unit.line && (after.owner === 'surely' || after.owner === 'beside');
    const answered = unit.owner === 'question' && index < lastOwn && !asks;
    // A card says a thing once, but for notes and more people to call: what is said again is said by the person, or begins another card.
    const again =
      unit.label !== null && !NOTES.has(unit.label) && run.some(({ label }) => label === unit.label);
    const next = units[index + 1]?.owner;
    const command = unit.owner === 'heading' && next !== 'line' && next !== 'surely';
    if (unit.owner === null || answered || command || again) close();
    if (unit.owner !== null && !answered && !command && (!again || unit.label === NUMBER)) run.push(unit);
  });
  close();
  return cuts;
}

/**
 * The text without what the bot itself has said, in any language; the very same text where nothing of it is ours.
 * Empty where nothing else is left. Linear in the length of the text; never throws.
 */
export function withoutOwnWords(text: string): string {
  const lines = text.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  const cuts = cutsOf(lines.flatMap((line, index) => unitsOf(line, starts[index] ?? 0)));
  if (cuts.length === 0) return text;
  let next = 0;
  const kept = lines.flatMap((line, index) => {
    const start = starts[index] ?? 0;
    let rest = '';
    let from = 0;
    let isCut = false;
    for (
      let cut = cuts[next];
      cut !== undefined && cut.start < start + line.length;
      cut = cuts[(next += 1)]
    ) {
      rest += line.slice(from, cut.start - start);
      from = cut.end - start;
      isCut = true;
    }
    if (!isCut) return [line];
    rest += line.slice(from);
    return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(rest) ? [rest.replace(/\s+/g, ' ').trim()] : [];
  });
  return kept.join('\n').trim();
}
