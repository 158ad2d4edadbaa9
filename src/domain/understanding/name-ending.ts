import {
  AFTER_SIGNATURE,
  CLOSERS,
  FINITE_VERBS,
  JOB_ENDINGS,
  PHONE_LABELS,
  SIGNATURE_WORDS,
  TITLES,
} from './lexicon/reporter.ts';
import { PLACE_PREPOSITIONS } from './lexicon/places.ts';
import {
  endsAfter,
  HONORIFIC,
  isCalled,
  isNamed,
  isTitle,
  LONGEST_SIGNATURE,
  runAt,
  startsClause,
  type NameInput,
  type Run,
} from './name-run.ts';

/** Where a message ends with who wrote it: after a greeting, a dash or a mark, on a line of its own, or in a block of lines. */

const MOST_LINES = 7;
const LONGEST_DESCRIPTION = 12;
/** «hilsen en fortvilet Gøril», «hilsen oss på avdelingen»: what begins no name. */
const DESCRIBES =
  /^(?:en|ei|et|ein|eit|a|an|han|hun|ho|oss|vi|us|all|alle|gjengen|the|your|din|deres|team|teamet|den|de|dei|for|folka|jentene|gutta|kollegene|personalet|ansatte|mor|far|foreldrene|foresatte)$/u;

/** «mvh Kari», «med vennlig hilsen \n Frode Lienhaug», «hilsen han i 3. etg, Oddgeir»; else what follows «takk», «best», «ha en fin dag». */
export function signed(input: NameInput): Run | null {
  const { words } = input;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || !SIGNATURE_WORDS.has(word.text) || !input.isOwn(word.start)) continue;
    let next = at + 1;
    while (next <= at + 5 && (AFTER_SIGNATURE.has(words[next]?.text ?? '') || isTitled(input, next)))
      next += 1;
    const run = DESCRIBES.test(words[next]?.text ?? '') ? null : fromCapital(input, runAt(input, next, true));
    if (run !== null && (input.people.isGiven(words[run.from]) || endsWell(input, run))) return run;
    const described = behindDescription(input, next);
    if (described !== null) return described;
  }
  return closed(input);
}

/** «Mvh Jordmor Kari Nes», «hilsen sykepleier randi»: a title, and a name behind it. */
const isTitled = ({ words, people }: NameInput, at: number): boolean => {
  const word = words[at];
  if (word === undefined || people.isGiven(word)) return false;
  const title =
    isTitle(word) ||
    TITLES.has(word.text) ||
    JOB_ENDINGS.test(word.raw) ||
    /^(?:ing|fung|adm|ergo|fysio)$/iu.test(word.raw);
  return title && (people.isGiven(words[at + 1]) || people.isCapital(words[at + 1]));
};

/** «hilsen fortvilet Gøril»: of words after a greeting, those from the capital on. */
function fromCapital({ words, people }: NameInput, run: Run | null): Run | null {
  if (run === null || people.isGiven(words[run.from]) || /^\p{Lu}/u.test(words[run.from]?.raw ?? ''))
    return run;
  for (let at = run.from + 1; at < run.to; at += 1)
    if (/^\p{Lu}/u.test(words[at]?.raw ?? '')) return { from: at, to: run.to };
  return run;
}

/** «Med hilsen for Kart og oppmåling, Asbjørg Nerheim»: the name that ends the sentence of the greeting. */
function behindDescription(input: NameInput, from: number): Run | null {
  const { words } = input;
  const sentence = words[from]?.sentence;
  const to = Math.min(words.length, from + LONGEST_DESCRIPTION);
  for (let at = from; at < to && words[at]?.sentence === sentence; at += 1) {
    const run = runAt(input, at);
    if (run === null || !isNamed(input, run) || isCalled(words[at - 1])) continue;
    const before = words[at - 1];
    const apart =
      startsClause(input, at) ||
      isTitle(before) ||
      /^(?:v|ved|by)$/u.test(before?.text ?? '') ||
      JOB_ENDINGS.test(before?.raw ?? '');
    if ((apart || input.people.isGiven(words[at])) && endsAfter(input, run.to - 1)) return run;
  }
  return null;
}

/** What follows an unusual name is a comma, a line, a place or a number, not the rest of a sentence. */
function endsWell({ text, words, people }: NameInput, { from, to }: Run): boolean {
  const next = words[to];
  if (next === undefined || /^\d/u.test(next.raw)) return true;
  // «Mvh Shaun O'Brien bibliotekar»
  if (to - from >= 2 && people.isCapital(words[from]) && !FINITE_VERBS.has(next.text)) return true;
  const gap = text.slice(words[to - 1]?.end ?? 0, next.start);
  return gap !== ' ' || PLACE_PREPOSITIONS.has(next.text) || PHONE_LABELS.has(next.text);
}

/** «Thanks, ⏎ Teklehaymanot», «Alt godt, Nokuthula», «takk på forhånd fra hanne mari i barnehagen»: a name that no list needs to know. */
function closed(input: NameInput): Run | null {
  const { text, words, people } = input;
  const last = words.findLastIndex((word) => input.isOwn(word.start));
  if (!words.some((word) => CLOSERS.has(word.text))) return null;
  for (let at = 1; at <= last; at += 1) {
    const before = words[at - 1];
    const gap = text.slice(before?.end ?? 0, words[at]?.start ?? 0);
    const from = before?.text === 'fra' || before?.text === 'from';
    if (!from && at < last - 5) continue;
    const line = words.slice(Math.max(0, at - 6), at).filter(({ sentence }) => sentence === before?.sentence);
    if (!line.some((word) => CLOSERS.has(word.text)) || line.some(({ text: one }) => SAID_VERBS.test(one)))
      continue;
    const run = runAt(input, at);
    if (run === null) continue;
    const whole = run.to > last;
    // «Takk, Ole!» speaks to Ole, «Takk fra Ole» does not.
    if (from) {
      if (people.isGiven(words[run.from])) return run;
      continue;
    }
    if (whole && /[,.\n–-]/u.test(gap) && (gap.includes('\n') || !text.slice(words[last]?.end).includes('!')))
      return run;
  }
  return null;
}
const SAID_VERBS = /^(?:sa|sier|ba|fikk|får|har|hadde|sendte|said|got|ring|ringe)$/u;

/** The last line or sentence is a name, with a place or a title; or a name opens a block of short lines. */
export function atEnd(input: NameInput): Run | null {
  const { text, words, people } = input;
  let end = words.findLastIndex((word) => input.isOwn(word.start));
  // «Dag Ove, hj.tj Svelvik. 93 00 92 72»
  while (end > 0 && input.phones.length > 0 && /^\d{2,8}$/u.test(words[end]?.raw ?? '')) end -= 1;
  for (let lines = 0; end >= 0 && lines < MOST_LINES; lines += 1) {
    const line = lineStart(input, end);
    const short = line > 0 && end - line <= LONGEST_SIGNATURE;
    const first = short ? line : Math.max(line, sentenceStart(input, end));
    const ownLine = first === line;
    if (lines > 0 && !ownLine) break;
    const sentence = Math.max(first, sentenceStart(input, end));
    for (const from of lines === 0 ? [first, sentence, ...marksBefore(input, sentence, end)] : [first]) {
      const titled = isTitle(words[from]) || TITLES.has(words[from]?.text ?? '');
      const at = titled && people.isCapital(words[from + 1]) ? from + 1 : from;
      const run = end - at < LONGEST_SIGNATURE ? runAt(input, at) : null;
      if (run === null || words.length < 2 || at === 0) continue;
      const whole = run.to > end;
      const family =
        people.isOwnFamily(words[run.from]) &&
        (whole ||
          words[run.to]?.text === 'for' ||
          words.slice(run.to, end + 1).every((word) => input.inPlaces.has(word)));
      const sure =
        people.isGiven(words[run.from]) ||
        (whole && run.to - run.from >= 2 && ((ownLine && from === first) || at > from)) ||
        // «dr. Lindgren», «… av Agresso — Ståle»: what no list knows, at the very end
        (whole &&
          at > 0 &&
          lines === 0 &&
          (HONORIFIC.test(words[at - 1]?.text ?? '') || isBehindDash(input, at))) ||
        // «- Synøve i arkivet»
        (lines === 0 &&
          /[.!?…]\s{0,2}[–—-]\s?$/u.test(text.slice(0, words[at]?.start)) &&
          people.isCapital(words[at]));
      // A comma begins no signature with a place: «hun der borte, Kari på lønn».
      const open =
        from === first ||
        from === sentence ||
        !/,/u.test(text.slice(words[from - 1]?.end ?? 0, words[from]?.start ?? 0));
      if (family || (sure && (whole || (open && belongs(input, run, end))))) return run;
    }
    if (!ownLine || end - first > LONGEST_SIGNATURE) break;
    end = first - 1;
  }
  return ownAtEnd(input);
}

const lineStart = ({ text, words }: NameInput, end: number): number => {
  const from = text.lastIndexOf('\n', (words[end]?.start ?? 0) - 1);
  let first = end;
  while (first > 0 && (words[first - 1]?.start ?? 0) > from) first -= 1;
  return first;
};

const sentenceStart = ({ words }: NameInput, end: number): number => {
  let first = end;
  while (first > 0 && words[first - 1]?.sentence === words[end]?.sentence) first -= 1;
  return first;
};

/** «… er ti på. – Jorunn», «takk for hjelpen, Per», «// Solvår», «(Terje Aursnes, IKT-kontakt)»: behind the marks, the last first. */
function marksBefore({ text, words }: NameInput, first: number, end: number): number[] {
  const found: number[] = [];
  for (let at = end; at > first && found.length < 3; at -= 1) {
    const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    // «sjefen min (Siv Monsen)» is told of.
    const told = gap.includes('(') && end - at < 2;
    if (!told && /[–—,~(]|\s-\s?$|\s\/{1,2}\s?$|\n/u.test(gap)) found.push(at);
  }
  return found;
}

/** A capital behind a long dash at the end of the message: Norwegian writes only names so. */
const isBehindDash = ({ text, words }: NameInput, at: number): boolean =>
  /[.!?…)\p{L}]\s{0,2}[–—]\s?$/u.test(text.slice(0, words[at]?.start)) &&
  /^[\s.\p{Extended_Pictographic}]*$/u.test(text.slice(words[at]?.end ?? 0));

/** What follows the name in its line is a place or a title: no verb. */
function belongs(
  { words, inPlaces, people }: NameInput,
  { from: name, to: from }: Run,
  end: number,
): boolean {
  const rest = words.slice(from, end + 1);
  const next = rest[0];
  // «Jo, litt.»
  if (from - name === 1 && !people.isSure(words[name]) && !rest.some((word) => inPlaces.has(word)))
    return false;
  const apart =
    next !== undefined &&
    (next.clause !== words[from - 1]?.clause || PLACE_PREPOSITIONS.has(next.text) || inPlaces.has(next));
  return apart && rest.every((word) => !FINITE_VERBS.has(word.text) && !ANOTHER.test(word.text));
}
const ANOTHER =
  /^(?:kollega\p{L}*|venn\p{L}*|bruker\p{L}*|beboer\p{L}*|pasient\p{L}*|elev\p{L}*|colleague|patient)$/u;

/** The account's own given name as the last word, with no mark before it: «… kommer ikke inn patrick». */
function ownAtEnd(input: NameInput): Run | null {
  const end = input.words.findLastIndex((word) => input.isOwn(word.start));
  for (let at = end; at > 0 && at > end - 3; at -= 1) {
    const run = input.people.isOwn(input.words[at]) ? runAt(input, at) : null;
    if (run !== null && run.to > end && !isCalled(input.words[at - 1])) return run;
  }
  return null;
}
