import type { Letter } from './forwarded.ts';
import { SIGNATURE_WORDS } from './lexicon/reporter.ts';
import type { FoundPlace } from './workplace.ts';
import type { Word } from './words.ts';

const SEATED = /^(?:sitter|jobber|er|work|working|at|sit|sitting|vi|oss|her)$/u;
const LIST_WORD = /^(?:og|and|til|to|eller|or|i|på|hos|at|in|samt|alle|hele|the|både|frå|fra)$/u;
const OWN_CHILD =
  /^(?:dat\p{L}{0,3}ra|sønn|sønnen|sonen|son|dattra|dattera|jentungen|guttungen|poden|junior|eldstemann|yngstemann|tvillingene|ungane|barna|barnebarnet|datter|datteren|dattera|dotter|dottera|gutten|guten|jenta|ungen|barnet|son|daughter|kid|child)$/u;

/**
 * The one place, of those named, where the reporter or the fault is (messages.README): where one sits beats what one wrote,
 * the own words beat a forwarded letter, and a list of places only says how far it reaches.
 */
export function reportersPlace(
  words: readonly Word[],
  places: readonly FoundPlace[],
  letter: Letter,
  text: string,
): FoundPlace | undefined {
  const own = places.filter(({ from }) => letter.isOwn(words[from]?.start ?? 0));
  const all = own.length > 0 ? own : places;
  const signed = all.find(({ from }) => isSigned(words, from, text));
  if (signed !== undefined) return signed;
  const candidates = all.filter(
    (place) => !isChilds(words, place) && !isChecked(words, place, all) && !isSpeaking(words, place, all),
  );
  const different = new Set(candidates.map(({ workplaceId }) => workplaceId));
  const ours = candidates.filter(({ from }) => isOurs(words, from));
  if (ours.length > 0 && new Set(ours.map(({ workplaceId }) => workplaceId)).size === 1) return ours[0];
  if (isList(words, candidates)) return undefined;
  const seated = candidates.find(({ from }) =>
    words.slice(Math.max(0, from - 3), from).some((word) => SEATED.test(word.text)),
  );
  // «Jeg jobber på lønn, men står nede på sentralbordet»
  const now = candidates.findLast(({ from }) => isNow(words, from));
  return different.size > 1 ? (now ?? seated ?? candidates[0]) : candidates[0];
}

/** «her hos oss på sone 1», «vi på Tømmerås» */
const isOurs = (words: readonly Word[], from: number): boolean =>
  /^(?:på|i|hos|ved|at|in)$/u.test(words[from - 1]?.text ?? '') &&
  /^(?:oss|us)$/u.test(words[from - 2]?.text ?? '') &&
  /^(?:hos|her|for|with|at)$/u.test(words[from - 3]?.text ?? '');

const isNow = (words: readonly Word[], from: number): boolean => {
  const clause = words[from]?.clause;
  const lead = words.slice(Math.max(0, from - 6), from).filter((word) => word.clause === clause);
  return (
    lead[0]?.text === 'men' && lead.some(({ text }) => /^(?:står|sitter|er|vikarierer|jobber)$/u.test(text))
  );
};

/** «Responssenteret bekrefter at …»: told by others there, where another place is the reporter's or none is. */
const isSpeaking = (words: readonly Word[], { to }: FoundPlace, all: readonly FoundPlace[]): boolean =>
  /^(?:bekrefter|opplyser|hevder|mener|confirms|says)$/u.test(words[to]?.text ?? '') ||
  (all.length > 1 && /^(?:melder|sier)$/u.test(words[to]?.text ?? ''));

const CHECKED =
  /^(?:sjekk|kontroller|test|prøv|undersøk|check|tried|spurt|hørt|forhør|snakk|prat|ringt|gjelder|rammer|affect)\p{L}{0,4}$/u;

/** «har sjekket rådhuset, Furu skole og NAV»: several places after such a verb only say how far it reaches. */
function isChecked(words: readonly Word[], { from, to }: FoundPlace, all: readonly FoundPlace[]): boolean {
  const sentence = words[from]?.sentence;
  const before = words.slice(Math.max(0, from - 16), from).filter((word) => word.sentence === sentence);
  if (!before.some((word) => CHECKED.test(word.text))) return false;
  const around = words.slice(Math.max(0, from - 16), to + 16).filter((word) => word.sentence === sentence);
  const named = all.filter((other) => words[other.from]?.sentence === sentence).length;
  const nouns = around.filter(({ text }) => PLACE_NOUN.test(text) || text === 'nav').length;
  return (
    Math.max(named, nouns) > 2 || (named > 1 && new Set(all.map(({ workplaceId }) => workplaceId)).size > 2)
  );
}

/** In the last lines, or behind «mvh …»; or «Laila, heimetenesta Elvebakken, 97 …» as the last sentence. */
function isSigned(words: readonly Word[], from: number, text: string): boolean {
  const start = words[from]?.start ?? 0;
  const sentence = words[from]?.sentence;
  const line = words.slice(Math.max(0, from - 12), from + 12).filter((word) => word.sentence === sentence);
  // A line that is the place and no more, under others.
  const alone =
    /\n[ \t]*$/u.test(text.slice(Math.max(0, start - 20), start)) &&
    line.length <= 4 &&
    /^[^\n]{0,60}(?:\n|$)/u.exec(text.slice(start))?.[0].trim() ===
      text.slice(start, line.at(-1)?.end ?? start).trim();
  const card =
    sentence === words.at(-1)?.sentence &&
    line.length < 10 &&
    line[0] !== words[from] &&
    /^\p{Lu}\p{Ll}/u.test(line[0]?.raw ?? '') &&
    /\d{2}\P{L}*$/u.test(text);
  return (
    card ||
    alone ||
    words.slice(Math.max(0, from - 7), from).some((word) => SIGNATURE_WORDS.has(word.text)) ||
    (text.slice(start).length < 60 && /\n[^\n]{0,40}$/u.test(text.slice(0, start)))
  );
}

const PLACE_NOUN =
  /^(?:rådhus|skol|skul|barnehag|helsestasj|sykehjem|sjukeheim|bibliotek|hjemmetjenest|heimetenest|bosenter|legekontor|servicetorg|brannstasj|bosent|sone|rehab)/u;
const JOINS = /^(?:og|and|til|to|samt|både|verken)$/u;

/** «fra rådhuset til hjemmetjenesten»: the place beside is one that has no name here. */
function isBesideOthers(words: readonly Word[], { from, to }: FoundPlace): boolean {
  const side = (start: number, step: 1 | -1): boolean => {
    const passed: Word[] = [];
    for (let at = start; passed.length < 4; at += step) {
      const word = words[at];
      const first = words[from];
      if (word === undefined || word.sentence !== first?.sentence) return false;
      if (PLACE_NOUN.test(word.text)) {
        const apart = word.clause !== first.clause && passed.length > 0;
        return apart || passed.some(({ text }) => JOINS.test(text));
      }
      if (!LIST_WORD.test(word.text)) return false;
      passed.push(word);
    }
    return false;
  };
  return side(to, 1) || side(from - 1, -1);
}

/** «på helsestasjonen, på rådhuset og på alle skulane», «fra rådhuset til hjemmetjenesten»: nothing but small words between. */
const isList = (words: readonly Word[], places: readonly FoundPlace[]): boolean =>
  places.some((place, at) => {
    const next = places[at + 1];
    if (isBesideOthers(words, place)) return true;
    return (
      next !== undefined &&
      next.workplaceId !== place.workplaceId &&
      next.from > place.to &&
      words.slice(place.to, next.from).every(({ text }) => LIST_WORD.test(text))
    );
  });

/** «guten min går på Furumoen»: the child's school. */
const isChilds = (words: readonly Word[], { from }: FoundPlace): boolean =>
  words
    .slice(Math.max(0, from - 8), from)
    .some((word) => word.sentence === words[from]?.sentence && OWN_CHILD.test(word.text));
