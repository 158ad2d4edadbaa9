import type { TicketSearch } from '../domain/ticket/search.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { EpochMs } from '../domain/vocabulary.ts';

/** Searching the tickets, as a part of the port `Store`. Taken from `ports.ts`. */

/** A place in the tickets as a search walks them, newest first. */
export type SearchPlace = { readonly createdAt: EpochMs; readonly partition: string };

/** A page of a search; `after` null: there is no more. It may hold less than asked for, or nothing, and not be the last. */
export type FoundTickets = { readonly tickets: readonly Ticket[]; readonly after: SearchPlace | null };

export type SearchVerbs = {
  /**
   * The tickets that fit all terms of a search, newest first, as the store has them at this moment; open or over.
   * @param page `joined`: joined reports alone, or those that are none alone; `after` as the page before gave it (null:
   * from the newest); at most `limit`
   */
  readonly searchTickets: (
    tenant: string,
    search: TicketSearch,
    page: { readonly joined: boolean; readonly after: SearchPlace | null; readonly limit: number },
  ) => Promise<FoundTickets>;
};
