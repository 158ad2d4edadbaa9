import {
  FINITE_VERBS,
  INTRODUCTIONS,
  NAME_LABELS,
  JOB_ENDINGS,
  NOT_A_NAME,
  PHONE_LABELS,
  TITLES,
} from './lexicon/reporter.ts';
import { PLACE_PREPOSITIONS } from './lexicon/places.ts';
import { atEnd, signed } from './name-ending.ts';
import { openingName } from './name-opening.ts';
import {
  endsAfter,
  isCalled,
  isInitial,
  isNamed,
  LONGEST_NAME,
  LONGEST_SIGNATURE,
  runAt,
  startsClause,
  type NameInput,
  type Run,
} from './name-run.ts';

/** The reporter's name as written (T136): signed, introduced, beside the phone, or at the end; null where none stands. */
export function nameOf(input: NameInput): string | null {
  const run =
    signed(input) ??
    introduced(input) ??
    apposed(input) ??
    openingName(input) ??
    besidePhone(input) ??
    atEnd(input) ??
    ownAnywhere(input);
  return run === null ? null : textOf(input, run);
}

function textOf({ text, words }: NameInput, { from, to }: Run): string {
  const last = words[to - 1];
  const end = last?.end ?? 0;
  const stop = last?.raw.length === 1 && text.charAt(end) === '.' ? 1 : 0;
  return text
    .slice(words[from]?.start ?? 0, end + stop)
    .replace(/\s+/gu, ' ')
    .replace(/:$/u, '');
}

const ADDRESSED = /^(?:til|to|fra|from|hei|kopi|cc|for|med|kontakt|ring|spør|kjære|dear)$/u;

/** «jeg (Janne)», «Jeg, altså Heidi på …», «Kari (meg)»: who «jeg» is, said in passing. */
function apposed(input: NameInput): Run | null {
  const { text, words, people } = input;
  for (let at = 0; at < words.length; at += 1) {
    if (!people.isGiven(words[at])) continue;
    const run = runAt(input, at);
    if (run === null) continue;
    const before = text.slice(Math.max(0, (words[at]?.start ?? 0) - 30), words[at]?.start);
    const after = text.slice(words[run.to - 1]?.end ?? 0, (words[run.to - 1]?.end ?? 0) + 20);
    if (SELF_BEFORE.test(before) || SELF_AFTER.test(after)) return run;
  }
  return null;
}
const SELF_BEFORE =
  /(?:^|[^\p{L}])(?:jeg|eg|æ|meg|mæ|undertegnede|me|I)(?:\s?\(|,?\s(?:altså|dvs\.?|det vil si|that is|nemlig),?\s)$/iu;
const SELF_AFTER = /^\s?(?:\((?:meg|mæ|me|jeg)\)|,?\s(?:altså|dvs\.?|that is)\s(?:meg|mæ|me|jeg)(?!\p{L}))/iu;

/** The account's own whole name, wherever it stands; or its given name, and «jeg» right behind: «ring Wibeke på 45 …, jeg altså». */
function ownAnywhere(input: NameInput): Run | null {
  const { words, people } = input;
  for (let at = 0; at < words.length; at += 1) {
    if (!people.isOwn(words[at])) continue;
    const run = runAt({ ...input, isOwn: () => true }, at);
    if (run === null || ADDRESSED.test(words[at - 1]?.text ?? '')) continue;
    const whole = run.to - run.from > 1 && people.isOwnFamily(words[run.to - 1]);
    const behind = words
      .slice(run.to, run.to + 8)
      .find(({ text }) => !/^\d+$/u.test(text) && !PHONE_LABELS.has(text));
    const near = /^(?:jeg|meg|me)$/u.test(behind?.text ?? '') && words[run.to] !== behind;
    if (whole || (near && input.isOwn(words[at]?.start ?? 0))) return run;
  }
  return null;
}

/** «jeg heter Kari», «det er Maria på Solbakken», «Solveig Rønningen her», «Janne, vikar på lønn». */
function introduced(input: NameInput): Run | null {
  const { words, people } = input;
  for (let at = 0; at < words.length; at += 1) {
    const [one, two, three] = [words[at]?.text ?? '', words[at + 1]?.text ?? '', words[at + 2]?.text ?? ''];
    if (!input.isOwn(words[at]?.start ?? 0)) continue;
    const length = introductionAt(one, two, three);
    if (length === 'sure2' || length === 'sure3') {
      const from = at + (length === 'sure3' ? 3 : 2);
      const run = runAt(input, from, people.isGiven(words[from]));
      if (run !== null) return run;
    }
    if (NAME_LABELS.has(one) && (one === 'undertegnede' || labels(input, at))) {
      const run = runAt(input, at + 1, true);
      if (run !== null) return run;
    }
    const signsOff = one === 'skriver' && PLACE_PREPOSITIONS.has(words[at + 2]?.text ?? '');
    const hereWrites = one === 'her' && two === 'skriver';
    const written = hereWrites || WRITTEN_BY.test(`${one} ${two}`) ? 2 : signsOff ? 1 : 0;
    if (written > 0 && startsClause(input, at)) {
      const run = runAt(input, at + written, people.isGiven(words[at + written]));
      if (run !== null && (people.isGiven(words[run.from]) || run.to - run.from >= 2)) return run;
    }
    const early = at <= 4 || people.isOwn(words[at + 2]);
    if (length === 'perhaps' && early) {
      // «det er han Ali igjen»
      const pronoun = /^(?:han|hun|ho|hu)$/u.test(three) ? 1 : 0;
      const run = runAt(input, at + 2 + pronoun);
      const inPlace = words
        .slice((run?.to ?? 0) + 1, (run?.to ?? 0) + 3)
        .some((word) => input.inPlaces.has(word));
      if (
        run !== null &&
        introduces(input, run) &&
        (people.isGiven(words[run.from]) || (inPlace && isNamed(input, run)))
      )
        return run;
    }
    const self = (one === 'jeg' && two === 'er') || one === 'im' || (one === 'i' && two === 'am');
    if (self && early) {
      const run = runAt(input, at + (one === 'im' ? 1 : 2));
      if (run !== null && isNamed(input, run) && !/^(?:sin|si|sitt|sine)$/u.test(words[run.to]?.text ?? ''))
        return run;
    }
    // «Torhild Skjeggestad heter jeg»
    const named = startsClause(input, at) ? runAt(input, at) : null;
    if (
      named !== null &&
      /^(?:heter|hete|skriver|er)$/u.test(words[named.to]?.text ?? '') &&
      words[named.to + 1]?.text === 'jeg' &&
      (words[named.to]?.text === 'heter' || people.isGiven(words[at]))
    )
      return named;
    // «ho Sunniva her på …», «Ordfører Lise Holm her.»
    const led =
      at === 1 && (/^(?:hun|han)$/u.test(words[0]?.text ?? '') || JOB_ENDINGS.test(words[0]?.raw ?? ''));
    const run = startsClause(input, at) || led ? runAt(input, at) : null;
    const next = run === null ? undefined : words[run.to];
    const here = /^(?:her|here|calling|speaking|reporting|melder)$/u.test(next?.text ?? '');
    if (run !== null && here && isNamed(input, run) && (at <= 3 || endsAfter(input, run.to))) return run;
  }
  return null;
}

const WRITTEN_BY = /^(?:skrevet|skrive|sendt|meldt|registrert|written|sent|reported) (?:av|by)$/u;

/** «Navn: Kari», where the mark may be read with the word. */
const labels = ({ text, words }: NameInput, at: number): boolean =>
  words[at]?.raw.endsWith(':') === true || /^\s{0,3}[:=]/u.test(text.slice(words[at]?.end ?? 0));

function introductionAt(one: string, two: string, three: string): 'sure2' | 'sure3' | 'perhaps' | null {
  const pair = `${one} ${two}`;
  if (INTRODUCTIONS.sure.has(`${pair} ${three}`)) return 'sure3';
  if (INTRODUCTIONS.sure.has(pair)) return 'sure2';
  return INTRODUCTIONS.perhaps.has(pair) ? 'perhaps' : null;
}

/** «det er Maria på …», «… her», «…, vikar på lønn»: not «det er Maria som har nøkkelen». */
function introduces(input: NameInput, { to }: Run): boolean {
  const next = input.words[to];
  if (next === undefined || endsAfter(input, to - 1)) return true;
  return (
    PLACE_PREPOSITIONS.has(next.text) ||
    /^(?:here|igjen|again)$/u.test(next.text) ||
    // «det er Solveig som skriver»
    (next.text === 'som' &&
      /^(?:skriver|melder|ringer|sender|spør)$/u.test(input.words[to + 1]?.text ?? '')) ||
    next.text === 'og' ||
    next.text === 'jeg'
  );
}

/** «Rita, 46413», «tuva, 45 00 24 30», «Aisha Farahi Fjell bo tlf 99007836», «Ring 45 00 60 32 Gunn». */
function besidePhone(input: NameInput): Run | null {
  const { words, people, phones } = input;
  for (const phone of [...phones].reverse()) {
    const before = words.findLastIndex((word) => word.end <= phone.start);
    for (let at = before; at >= 0 && at > before - LONGEST_SIGNATURE; at -= 1) {
      const word = words[at];
      if (word === undefined || (word.sentence !== words[before]?.sentence && !isInitial(words[at]))) break;
      if (FINITE_VERBS.has(word.text)) break;
      const run = runAt(input, at);
      if (run === null) continue;
      const first = earliest(input, run);
      const direct = first.to > before;
      const titled = JOB_ENDINGS.test(words[first.from - 1]?.raw ?? '');
      const begins = (startsClause(input, first.from) || titled) && between(input, first.to, before);
      if ((begins || (direct && !isCalled(words[first.from - 1]))) && isNamed(input, first)) return first;
      // An unusual name: a line or sentence that is a name and a number and no more.
      const bare = words
        .slice(first.to, before + 1)
        .every((one) => input.inPlaces.has(one) || PHONE_LABELS.has(one.text));
      if (bare && startsLine(input, first.from) && people.isCapital(words[first.from])) return first;
    }
    const after = words.findIndex((word) => word.start >= phone.end);
    const run = after < 0 ? null : runAt(input, after);
    const alone = run !== null && (words[run.to] === undefined || endsAfter(input, run.to - 1));
    const beside = words[run?.from ?? 0]?.sentence === words[after - 1]?.sentence;
    if (run !== null && alone && isNamed(input, run) && beside) return run;
  }
  return null;
}

/** The same name with the words before it, where it has any: «Jan | Petter | Holte». */
function earliest(input: NameInput, run: Run): Run {
  let found = run;
  for (let at = run.from - 1; at >= Math.max(0, run.from - LONGEST_NAME); at -= 1) {
    // «Lena B. Hovde»: an initial begins no name.
    if (isInitial(input.words[at])) {
      // «P. Hagen»
      if (at === found.from - 1) found = { from: at, to: found.to };
      continue;
    }
    const longer = runAt(input, at);
    if (longer === null || longer.to < run.to) break;
    found = longer;
  }
  return found;
}

const startsLine = ({ words }: NameInput, at: number): boolean =>
  at === 0 || words[at]?.sentence !== words[at - 1]?.sentence;

/** Between a name and its phone: a place, a title, a label. */
const between = ({ words, inPlaces }: NameInput, from: number, to: number): boolean =>
  to - from < 6 &&
  words
    .slice(from, to + 1)
    .every(
      (word) =>
        inPlaces.has(word) ||
        PHONE_LABELS.has(word.text) ||
        TITLES.has(word.text) ||
        PLACE_PREPOSITIONS.has(word.text) ||
        (!FINITE_VERBS.has(word.text) && !NOT_A_NAME.has(word.text)),
    );
