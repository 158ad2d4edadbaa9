import { FINITE_VERBS, PHONE_LABELS, TITLES } from './lexicon/reporter.ts';
import { PLACE_PREPOSITIONS } from './lexicon/places.ts';
import { HONORIFIC, isNamed, isTitle, runAt, startsClause, type NameInput, type Run } from './name-run.ts';
import type { Word } from './words.ts';

const FIRST_SENTENCES = 3;
const LONGEST_OPENING = 9;
/** «E Aslak»: the verb alone, in dialect. */
const SELF = /^(?:jeg|e|er|undertegnede|im)$/u;
const HERE = /^(?:her|melder|rapporterer|hilser|igjen|again|here|calling|speaking|skriver|ringer)$/u;

/**
 * Somebody who begins with who it is and where: «Gunvor frå Solbakken her», «Wenche i servicetorget.», «Rashid (psykisk helse) –»,
 * «Stine Dahl ⏎ Hjemmetjenesten ⏎ 45 …»; not «Lisbeth på naboavdelingen får ikke …», of whom something is told.
 */
export function openingName(input: NameInput): Run | null {
  const { words, people } = input;
  for (let at = 0; (words[at]?.sentence ?? FIRST_SENTENCES) < FIRST_SENTENCES; at += 1) {
    if (!startsClause(input, at) && !isGreeted(words, at) && !(at === 1 && SELF.test(words[0]?.text ?? '')))
      continue;
    const run = runAt(input, HONORIFIC.test(words[at]?.text ?? '') ? at + 1 : at) ?? roughRun(input, at);
    if (run === null) continue;
    const titled = HONORIFIC.test(words[at]?.text ?? '');
    const named =
      isNamed(input, run) || titled || (at === 0 && input.phones.length > 0 && isAtPlace(input, run));
    if (at === 0 && people.isGiven(words[run.from]) && words[run.to - 1]?.raw.endsWith(':') === true)
      return run;
    // «vikar her (Selam), …», «Servicetorget v/Lillian: …»
    if (people.isGiven(words[run.from]) && isApposed(input, run)) return run;
    // «Jeg, Bodil, har …», «E Aslak, …»
    const self = at > 0 && SELF.test(words[at - 1]?.text ?? '') && (at === 1 || startsClause(input, at - 1));
    if (self && people.isGiven(words[run.from])) return run;
    if (named && (isPresented(input, run) || isHeading(input, run) || isBehindPlace(input, run))) return run;
  }
  return null;
}

/** «heisann bente på Solbakken, …»: nothing but a greeting before it. */
const isGreeted = (words: readonly Word[], at: number): boolean =>
  at > 0 && at <= 3 && words.slice(0, at).every(({ text }) => GREETING.test(text));
const GREETING =
  /^(?:hei|hallo|heisann|halla|hi|hello|hey|heia|god|morgen|dag|kveld|ettermiddag|morn|mårn|good|morning|evening|afternoon|heihei|yo|hoi)$/u;

/** «roy her.»: an ordinary word too, but nobody else would stand there. */
function roughRun({ words, people }: NameInput, at: number): Run | null {
  const here = words[at + 1]?.text === 'her' && words[at + 2]?.clause !== words[at + 1]?.clause;
  return here && at <= 3 && people.isGiven(words[at]) ? { from: at, to: at + 1 } : null;
}

/** Behind the name stand a title or a place and no more before the sentence ends, or a «her». */
function isPresented({ text, words, inPlaces, people }: NameInput, { from, to }: Run): boolean {
  const sentence = words[from]?.sentence;
  const behind = text.slice(words[to - 1]?.end ?? 0, (words[to - 1]?.end ?? 0) + 12);
  // «Olav Bråten – teknisk – …», «*Grete*: …»
  if (from === 0 && to - from > 1 && people.isGiven(words[from]) && /^\s+[–—|-]\s/u.test(behind)) return true;
  if (from === 0 && people.isGiven(words[from]) && /^\*{1,2}:/u.test(behind)) return true;
  if (callsFrom(words, to)) return people.isGiven(words[from]);
  if (speaksNext({ text, words, inPlaces, people } as NameInput, from, to)) return true;
  if (isInMarks(text, words[to - 1]?.end ?? 0)) return true;
  if (isWhereabouts({ text, words, inPlaces, people } as NameInput, from, to)) return true;
  let place = false;
  let at = to;
  for (; at < to + LONGEST_OPENING; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence) break;
    // «Gudrun på Tusenbein: …»
    if (words[at - 1]?.raw.endsWith(':') === true) break;
    // «Solveig som skriver», not «Fatou som kjører med meg har …»
    const speaks = word.text === 'som' ? HERE.test(words[at + 1]?.text ?? '') : HERE.test(word.text);
    if (speaks) return place || people.isGiven(words[from]);
    const title = TITLES.has(word.text);
    if (inPlaces.has(word) || title) place = true;
    else if (place && word.clause !== words[at - 1]?.clause) break;
    else if (!PLACE_PREPOSITIONS.has(word.text) && !/^(?:the|på|jeg|avd|etg|\d{1,2})$/u.test(word.text))
      return false;
  }
  const next = words[at];
  const mark = text.slice(words[at - 1]?.end ?? 0, next?.start ?? text.length);
  return (
    place &&
    (next === undefined ||
      words[at - 1]?.raw.endsWith(':') === true ||
      !/^\s*$/u.test(mark) ||
      mark.includes('\n'))
  );
}

const isApposed = ({ text, words }: NameInput, { from, to }: Run): boolean =>
  (/^(?:her|here)$/u.test(words[from - 1]?.text ?? '') &&
    /\s\($/u.test(text.slice(0, words[from]?.start)) &&
    text.charAt(words[to - 1]?.end ?? 0) === ')') ||
  (/(?:^|\s)v\/\s?$/iu.test(text.slice(Math.max(0, (words[from]?.start ?? 0) - 5), words[from]?.start)) &&
    /^\s?[:,.–\n-]/u.test(text.slice(words[to - 1]?.end ?? 0)));

/** «Jon (IKT-kontakt Furumoen): …»: who somebody is, in marks behind the name. */
const isInMarks = (text: string, end: number): boolean =>
  /^ \([^)\n]{2,50}\)\s?[:,–-]/u.test(text.slice(end, end + 60));

/** «Samira from kitchen calling»: a place that nobody has registered, and the word that somebody speaks. */
function callsFrom(words: readonly Word[], to: number): boolean {
  if (!PLACE_PREPOSITIONS.has(words[to]?.text ?? '')) return false;
  const near = words.slice(to + 1, to + 5).filter(({ clause }) => clause === words[to]?.clause);
  const here = near.findIndex(({ text }) => HERE.test(text));
  return here > 0 && near.slice(0, here).every(({ text }) => !FINITE_VERBS.has(text));
}

/** «Mats på lager, jeg får ikke scannet»: who, where, and then the one who speaks. */
function speaksNext({ words, people }: NameInput, from: number, to: number): boolean {
  const clause = words[from]?.clause;
  if (from > 1 || !people.isGiven(words[from]) || !PLACE_PREPOSITIONS.has(words[to]?.text ?? ''))
    return false;
  const next = words.findIndex((word, at) => at > to && word.clause !== clause);
  return (
    next > to &&
    next - to <= 4 &&
    words.slice(to, next).every(({ text: one }) => !FINITE_VERBS.has(one)) &&
    /^(?:jeg|vi|i|we|me|får|kommer|klarer)$/u.test(words[next]?.text ?? '')
  );
}

/** «Roar, ute ved pumpehuset. …»: a name, where, and no verb before the sentence ends. */
function isWhereabouts({ text, words, people }: NameInput, from: number, to: number): boolean {
  const first = words[to];
  if (from !== 0 || !people.isGiven(words[from]) || text.charAt(words[to - 1]?.end ?? 0) !== ',')
    return false;
  if (
    first === undefined ||
    !/^(?:ute|oppe|nede|inne|borte|her|på|i|ved|hos|fra|down|out|up|at|in|from)$/u.test(first.text)
  )
    return false;
  const rest = words.slice(to).filter(({ sentence }) => sentence === words[from]?.sentence);
  return (
    rest.length > 1 &&
    rest.length < 6 &&
    rest.every(
      ({ text: one }) => (!FINITE_VERBS.has(one) && !PHONE_LABELS.has(one)) || /^(?:på|at)$/u.test(one),
    )
  );
}

const isAtPlace = ({ words, inPlaces }: NameInput, { to }: Run): boolean => {
  const next = words[to];
  return next !== undefined && inPlaces.has(next);
};

/** «Bekkelia barneskule, Jorunn Tveit. …»: the message begins with the place, and the name ends the sentence. */
const isBehindPlace = ({ words, inPlaces }: NameInput, { from, to }: Run): boolean =>
  from > 0 &&
  from < LONGEST_OPENING &&
  words[to]?.sentence !== words[from]?.sentence &&
  words.slice(0, from).every((word) => inPlaces.has(word) || PLACE_PREPOSITIONS.has(word.text));

/** «Jens-Petter Dahl ⏎ Nedre Eiker kommune ⏎ …»: two short lines, and no verb in the second. */
function isLetterhead({ text, words }: NameInput, from: number, to: number): boolean {
  const next = words[to];
  if (from !== 0 || to < 2 || next === undefined) return false;
  if (!/^[\s,]*\n/u.test(text.slice(words[to - 1]?.end ?? 0, next.start)) || !/^\p{Lu}/u.test(next.raw))
    return false;
  const line = words.slice(to).filter(({ sentence }) => sentence === next.sentence);
  return (
    line.length < 6 &&
    line.length < words.length - to &&
    line.every(({ text: one }) => !FINITE_VERBS.has(one))
  );
}

/** The first line is a name and no more, and under it stands a place or a number. */
function isHeading({ text, words, inPlaces }: NameInput, { from, to }: Run): boolean {
  const next = words[to];
  if (isLetterhead({ text, words } as NameInput, from, to)) return true;
  if (from > 3 || next === undefined || !/^[\s,]*\n/u.test(text.slice(words[to - 1]?.end ?? 0, next.start)))
    return false;
  return (
    inPlaces.has(next) ||
    /^\d/u.test(next.raw) ||
    PHONE_LABELS.has(next.text) ||
    TITLES.has(next.text) ||
    isTitle(next)
  );
}
