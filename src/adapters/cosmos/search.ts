import { z } from 'zod';
import type { Store } from '../../app/ports.ts';
import { fits, type SearchTerm, type TicketSearch } from '../../domain/ticket/search.ts';
import { ticketSchema } from '../../domain/ticket/ticket.ts';
import type { Access } from './cases.ts';

const found = z.object({ pk: z.string(), created: z.number(), doc: z.unknown() });

/** What a term asks of the index beside words: the field of `q`, and which of its values. */
const FIELDS = {
  systems: 'system',
  workplaces: 'workplace',
  municipalities: 'municipality',
  states: 'state',
  priorities: 'priority',
} as const satisfies Partial<Record<keyof SearchTerm, string>>;
const LISTS = Object.keys(FIELDS) as readonly (keyof typeof FIELDS)[];

type Given = Record<string, string | readonly string[]>;

/** A term as a condition; the values go as parameters, whatever they hold. */
function conditionOf(term: SearchTerm, index: number): { where: string; given: Given } {
  const words = term.words.map((word, place) => ({
    where: `CONTAINS(c.q.searched, @t${index}word${place})`,
    given: { [`t${index}word${place}`]: word },
  }));
  const lists = LISTS.filter((list) => term[list].length > 0).map((list) => ({
    where: `ARRAY_CONTAINS(@t${index}${list}, c.q.${FIELDS[list]})`,
    given: { [`t${index}${list}`]: term[list] },
  }));
  const any = [...words, ...lists];
  return {
    where: any.length === 0 ? 'false' : any.map(({ where }) => where).join(' OR '),
    given: Object.assign({}, ...any.map(({ given }) => given)) as Given,
  };
}

/** Searching the tickets. Documents from before there was something to search by are looked through as they stand. */
export const searchIn = (cases: Access): Pick<Store, 'searchTickets'> => ({
  async searchTickets(tenant, search: TicketSearch, { joined, after, limit }) {
    const terms = search.map(conditionOf);
    const all = terms.map(({ where }) => `(${where})`).join(' AND ');
    const place = 'c.q.created < @created OR (c.q.created = @created AND c.pk > @pk)';
    const items = await cases.find(
      `SELECT TOP @limit c.pk, c.q.created, c.doc FROM c WHERE c.type = 'ticket' AND c.q.tenant = @tenant
         AND ${joined ? 'NOT IS_NULL(c.q.parent)' : 'c.q.parent = null'}
         ${after === null ? '' : `AND (${place})`}
         ${all === '' ? '' : `AND (NOT IS_DEFINED(c.q.searched) OR (${all}))`}
         ORDER BY c.q.created DESC, c.pk`,
      {
        ...(Object.assign({}, ...terms.map(({ given }) => given)) as Given),
        ...(after === null ? {} : { created: after.createdAt, pk: after.partition }),
        tenant,
        limit,
      },
      found,
    );
    const last = items.at(-1);
    return {
      tickets: items.flatMap(({ doc }) => {
        const ticket = ticketSchema.safeParse(doc).data;
        return ticket !== undefined && fits(search, ticket) ? [ticket] : [];
      }),
      after:
        last === undefined || items.length < limit ? null : { createdAt: last.created, partition: last.pk },
    };
  },
});
