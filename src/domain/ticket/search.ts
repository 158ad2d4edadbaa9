import type { Priority } from '../vocabulary.ts';
import type { Ticket } from './ticket.ts';

/**
 * Finding tickets by words. A ticket's own words are kept with it as one text, written anew with every change; what is
 * named otherwise (system, workplace …) is found by its id, so that a name or synonym of today finds older tickets too.
 */

/** One word of a search: a ticket fits where any of this is so. */
export type SearchTerm = {
  /** Parts of `searchedText`. */
  readonly words: readonly string[];
  readonly systems: readonly string[];
  readonly workplaces: readonly string[];
  readonly municipalities: readonly string[];
  readonly states: readonly Ticket['state'][];
  readonly priorities: readonly Priority[];
};

/** All of its terms must fit. */
export type TicketSearch = readonly SearchTerm[];

/** A term that fits nothing, to be filled in. */
export const NO_TERM: SearchTerm = {
  words: [],
  systems: [],
  workplaces: [],
  municipalities: [],
  states: [],
  priorities: [],
};

/** Words as they are compared: small letters and digits alone. */
export const searchWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Ends a ticket's number in `searchedText`, so that the tail of a number is told from its middle. No word holds it. */
export const NUMBER_END = '#';

/**
 * What a ticket is searched by: its number, its text, its persons, and what was typed instead of a system or workplace.
 * Each word once, with a blank before and after. No phone but one that stands in the text.
 */
export function searchedText({ number, text, reporter, affectedUser, systemText }: Ticket): string {
  const typed = [text, reporter.name, reporter.workplaceText, affectedUser?.name, systemText];
  const words = new Set(typed.flatMap((part) => searchWords(part ?? '')));
  return ` ${[...words, `${number.toLowerCase()}${NUMBER_END}`].join(' ')} `;
}

/** Whether a ticket is found by the terms, also those of two tickets that are shown as one. */
export const fits = (search: TicketSearch, ...shown: readonly Ticket[]): boolean => {
  const texts = shown.map((ticket) => ({ ticket, text: searchedText(ticket) }));
  return search.every((term) => texts.some(({ ticket, text }) => isFound(term, ticket, text)));
};

const isFound = (term: SearchTerm, ticket: Ticket, text: string): boolean =>
  term.words.some((word) => text.includes(word)) ||
  isAmong(term.systems, ticket.systemId) ||
  isAmong(term.workplaces, ticket.reporter.workplaceId) ||
  isAmong(term.municipalities, ticket.municipality) ||
  term.states.includes(ticket.state) ||
  term.priorities.includes(ticket.priority);

const isAmong = (ids: readonly string[], id: string | null): boolean => id !== null && ids.includes(id);
