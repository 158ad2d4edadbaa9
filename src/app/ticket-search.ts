import { ticketPartition } from '../domain/ticket/decision.ts';
import { hasAnyRole, mayDo, rolesOn } from '../domain/ticket/permission.ts';
import { fits, type SearchTerm, type TicketSearch } from '../domain/ticket/search.ts';
import { searchOf } from '../domain/ticket/search-query.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { Extension, Origin, SearchAsked, Searched } from './inbound.ts';
import type { People } from './people.ts';
import type { Clock, Directories, FoundTickets, Log, SearchPlace, Store } from './ports.ts';

export type TicketSearchDeps = {
  readonly store: Pick<Store, 'searchTickets' | 'loadTicket'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly directories: Directories;
  readonly people: Pick<People, 'refusal'>;
};

/** Read at once from the store. */
const AT_ONCE = 100;
/** So many joined reports are looked at: the newest that fit. */
const MOST_JOINED = 50;
/** A search gives back what it has found after so long (elapsed): its answer must be there within two seconds. */
const WALKS_FOR_MS = 1_200;
const ANSWERS_WITHIN_MS = 1_800;

/**
 * Searches the tickets for somebody, who sees of them what the matrix of 3.10 lets see. Read from the store each time; a
 * joined report is found as its parent.
 */
export function createTicketSearch({
  store,
  clock,
  log,
  directories,
  people,
}: TicketSearchDeps): Extension['search'] {
  type Sees = (ticket: Ticket) => boolean;

  /** The parents of joined reports that fit: each word in the report or in what became of it. */
  async function parents(tenant: string, search: TicketSearch, sees: Sees): Promise<readonly Ticket[]> {
    // What state and priority a joined report has is its parent's.
    const isOfParent = ({ states, priorities }: SearchTerm): boolean => states.length + priorities.length > 0;
    const own = search.filter((term) => !isOfParent(term));
    if (own.length === 0) return [];
    const page = { joined: true, after: null, limit: MOST_JOINED };
    const { tickets } = await store.searchTickets(tenant, own, page);
    const reportOf = new Map(tickets.map((report) => [report.parent?.ticketId ?? '', report]));
    const found = await Promise.all(
      [...reportOf].map(async ([id, report]) => {
        const parent = (await store.loadTicket(ticketPartition(tenant, id)))?.value;
        const isFound =
          parent !== undefined && fits(search.filter(isOfParent), parent) && fits(own, parent, report);
        return isFound && sees(parent) ? [parent] : [];
      }),
    );
    return found.flat();
  }

  /** The newest that fit and may be seen, at least `enough` where there are so many and the time allows; else `late`. */
  async function walk(tenant: string, search: TicketSearch, sees: Sees, enough: number) {
    const found: Ticket[] = [];
    const until = clock.elapsed() + WALKS_FOR_MS;
    let after: SearchPlace | null = null;
    do {
      const page: FoundTickets = await store.searchTickets(tenant, search, {
        joined: false,
        after,
        limit: AT_ONCE,
      });
      found.push(...page.tickets.filter(sees));
      ({ after } = page);
      // A store in the same process answers at once: whoever else is waiting has a turn in between.
      await clock.sleep(0);
    } while (after !== null && found.length < enough && clock.elapsed() < until);
    return { found, late: after !== null && found.length < enough };
  }

  async function find(origin: Origin, { text, skip, count }: SearchAsked): Promise<Searched> {
    const { account } = origin;
    const directory = await directories.fresh();
    const refused = people.refusal(origin);
    if (refused !== null) return { answer: 'say', say: refused };
    const now = clock.now();
    const person = directory.personOfAccount(account);
    if (person === undefined || !hasAnyRole(person.id, directory, now))
      return { answer: 'say', say: { id: 'M230' } };
    const { tenantId } = directory;
    const search = searchOf(text, directory);
    const sees: Sees = (ticket) =>
      mayDo('see', ticket, rolesOn(ticket, person.id, account, directory, now), now) === 'yes';
    const [newest, joined] = await Promise.all([
      walk(tenantId, search, sees, skip + count),
      parents(tenantId, search, sees),
    ]);
    const each = new Map([...newest.found, ...joined].map((ticket) => [ticket.id, ticket]));
    const tickets = [...each.values()]
      .toSorted((a, b) => b.createdAt - a.createdAt)
      .slice(skip, skip + count);
    // A further page may be empty; a first one says what to do.
    if (tickets.length > 0 || skip > 0) return { answer: 'found', tickets };
    return { answer: 'say', say: { id: newest.late ? 'M232' : 'M231' } };
  }

  return async function search(origin: Origin, asked: SearchAsked): Promise<Searched> {
    const late: Searched = { answer: 'say', say: { id: 'M232' } };
    try {
      return await Promise.race([find(origin, asked), clock.sleep(ANSWERS_WITHIN_MS).then(() => late)]);
    } catch (cause) {
      log.error('search.failed', {}, cause);
      return late;
    }
  };
}
