import type { Directory } from '../directory/directory.ts';
import { oncePer } from '../memo.ts';
import {
  FILLERS,
  PRIORITY_WORDS,
  SEARCHED_STATES,
  STATE_WORDS,
} from '../understanding/lexicon/search-words.ts';
import { PRIORITIES } from '../vocabulary.ts';
import { NO_TERM, NUMBER_END, searchWords, type SearchTerm, type TicketSearch } from './search.ts';
import { isUnresolved } from './ticket.ts';

/** More than anybody types to find a ticket; further words are not looked at. */
const LONGEST_QUERY = 200;
const MOST_TERMS = 8;

/** The year may be left out, and so may leading zeros: «D-2026-00123», «2026-123», «123». */
const NUMBER = /^(?:d-?)?(?:(?<year>\d{4})-)?(?<count>\d{1,5})$/i;

/**
 * What was typed into the search, as terms (T130). Words of a state or a priority mean that alone; every other word may
 * stand in the ticket, or begin a word in a name or synonym of its system, workplace or municipality as the directory has
 * them now. Nothing typed: the open tickets.
 */
export function searchOf(typed: string, directory: Directory): TicketSearch {
  const pieces = typed.slice(0, LONGEST_QUERY).split(/\s+/u);
  const terms = pieces.flatMap((piece) => {
    const number = numberTerm(piece);
    return number === undefined
      ? searchWords(piece).map((word) => [word, wordTerm(word, directory)] as const)
      : [[piece, number] as const];
  });
  const telling = terms.filter(([word]) => !FILLERS.has(word));
  return telling.length === 0
    ? [{ ...NO_TERM, states: SEARCHED_STATES.filter((state) => isUnresolved({ state })) }]
    : telling.slice(0, MOST_TERMS).map(([, term]) => term);
}

function numberTerm(piece: string): SearchTerm | undefined {
  const { year, count } = NUMBER.exec(piece)?.groups ?? {};
  if (count === undefined) return undefined;
  if (year !== undefined) return { ...NO_TERM, words: [`${year}-${count.padStart(5, '0')}${NUMBER_END}`] };
  // The tail of a number, or the same digits as a word of their own: a room, a form.
  return { ...NO_TERM, words: [`${count}${NUMBER_END}`, ` ${count} `] };
}

function wordTerm(word: string, directory: Directory): SearchTerm {
  const states = SEARCHED_STATES.filter((state) => STATE_WORDS[state].includes(word));
  const priorities = PRIORITIES.filter((priority) => PRIORITY_WORDS[priority].includes(word));
  if (states.length > 0 || priorities.length > 0) return { ...NO_TERM, states, priorities };
  const { systems, workplaces, municipalities } = namesOf(directory);
  const named = (names: Names): string[] =>
    names.filter(({ words }) => words.some((one) => one.startsWith(word))).map(({ id }) => id);
  // A digit alone stands in nearly every text.
  const words = /^\p{N}+$/u.test(word) ? [` ${word} `] : [word];
  return {
    ...NO_TERM,
    words,
    systems: named(systems),
    workplaces: named(workplaces),
    municipalities: named(municipalities),
  };
}

type Names = readonly { readonly id: string; readonly words: readonly string[] }[];

const namesOf = oncePer((directory: Directory) => {
  const names = (rows: readonly { id: string; name: string; aliases: readonly string[] }[]): Names =>
    rows.map(({ id, name, aliases }) => ({ id, words: [name, ...aliases].flatMap(searchWords) }));
  const called = directory.lexicon.systems;
  return {
    systems: names(
      directory.systems.map(({ id, name, aliases }) => ({
        id,
        name,
        aliases: [...aliases, ...(called[id] ?? [])],
      })),
    ),
    workplaces: names(directory.workplaces),
    municipalities: names(directory.municipalities),
  };
});
