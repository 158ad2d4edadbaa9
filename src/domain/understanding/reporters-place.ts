import type { Letter } from './forwarded.ts';
import { SIGNATURE_WORDS } from './lexicon/reporter.ts';
import type { FoundPlace } from './workplace.ts';
import type { Word } from './words.ts';

const SEATED = /^(?:sitter|jobber|er|work|working|at|sit|sitting|vi|oss|her)$/u;
const LIST_WORD = /^(?:og|and|til|to|eller|or|i|på|hos|at|in|samt|alle|hele|the|både|frå|fra)$/u;
const OWN_CHILD =
  /^(?:sønn|sønnen|datter|datteren|dattera|dotter|dottera|gutten|guten|jenta|ungen|barnet|son|daughter|kid|child)$/u;

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
  const candidates = (own.length > 0 ? own : places).filter((place) => !isChilds(words, place));
  const signed = candidates.find(({ from }) => isSigned(words, from, text));
  if (signed !== undefined) return signed;
  const different = new Set(candidates.map(({ workplaceId }) => workplaceId));
  if (isList(words, candidates)) return undefined;
  const seated = candidates.find(({ from }) =>
    words.slice(Math.max(0, from - 3), from).some((word) => SEATED.test(word.text)),
  );
  return different.size > 1 ? (seated ?? candidates[0]) : candidates[0];
}

/** In the last lines, or behind «mvh …». */
function isSigned(words: readonly Word[], from: number, text: string): boolean {
  const start = words[from]?.start ?? 0;
  return (
    words.slice(Math.max(0, from - 7), from).some((word) => SIGNATURE_WORDS.has(word.text)) ||
    (text.slice(start).length < 60 && /\n[^\n]{0,40}$/u.test(text.slice(0, start)))
  );
}

const PLACE_NOUN =
  /^(?:rådhus|skol|skul|barnehag|helsestasj|sykehjem|sjukeheim|bibliotek|hjemmetjenest|heimetenest|bosenter|legekontor|servicetorg|brannstasj)/u;
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
