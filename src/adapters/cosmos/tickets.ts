import { z } from 'zod';
import type { ExportedTicket, JoinedReport, Store } from '../../app/ports.ts';
import { faultSchema } from '../../domain/fault/fault.ts';
import { MOST_PARSED, rememberedNewest } from '../../domain/memo.ts';
import { storedEventSchema, type StoredEvent } from '../../domain/partition.ts';
import { ticketSchema, type Ticket } from '../../domain/ticket/ticket.ts';
import type { Access } from './cases.ts';
import { storedRow } from './items.ts';
import { recordOf } from './rows.ts';

const found = z.object({ pk: z.string(), _etag: z.string(), doc: z.unknown() });
const faultFound = z.object({ doc: faultSchema });
const eventFound = z.object({ doc: storedEventSchema });

const TICKET = "c.type = 'ticket'";
const UNRESOLVED = "c.q.state IN ('new', 'taken', 'waitingReporter', 'waitingVendor')";

/** So many partitions are named in one query. */
const NAMED_AT_ONCE = 100;
const EXPORT_PAGE = 200;

/** Look-ups over the tickets, and over those of one fault (domain.md 2.6). */
export function ticketsIn(
  cases: Access,
): Pick<
  Store,
  | 'ticketsOf'
  | 'waitingApproval'
  | 'ticketOfNumber'
  | 'openFaults'
  | 'joined'
  | 'ticketsLike'
  | 'openAbout'
  | 'exportTickets'
  | 'events'
  | 'openTickets'
> {
  /** The same few documents are looked at by every report, and parsed once. */
  const parsed = rememberedNewest(MOST_PARSED, (doc: unknown) => ticketSchema.parse(doc));
  const ticketOf = ({ pk, _etag, doc }: z.infer<typeof found>): Ticket => parsed(pk, _etag, doc);
  /** One ticket that cannot be read is no reason not to find the others. */
  const ifReadable = (item: z.infer<typeof found>): Ticket[] => {
    try {
      return [ticketOf(item)];
    } catch {
      return [];
    }
  };

  const tickets = async (
    where: string,
    given: Record<string, string | number | boolean | null>,
    order = 'ORDER BY c.q.created, c.pk',
    most?: number,
  ): Promise<Ticket[]> => {
    const top = most === undefined ? '' : 'TOP @most ';
    const items = await cases.find(
      `SELECT ${top}c.pk, c._etag, c.doc FROM c WHERE ${TICKET} AND c.q.tenant = @tenant AND ${where} ${order}`,
      most === undefined ? given : { ...given, most },
      found,
    );
    return items.flatMap(ifReadable);
  };

  const eventsOf = async (partition: string): Promise<StoredEvent[]> =>
    (
      await cases.find("SELECT c.doc FROM c WHERE c.type = 'event' ORDER BY c.id", {}, eventFound, partition)
    ).map(({ doc }) => doc);

  return {
    ticketsOf: (tenant, account, limit) =>
      tickets('c.q.account = @account', { tenant, account }, 'ORDER BY c.q.created DESC, c.pk', limit),

    waitingApproval: (tenant) => tickets("c.q.state = 'waitingApproval'", { tenant }),

    // A joined report has the number of its parent; one that an agent joined is found by the number that it had.
    async ticketOfNumber(tenant, number) {
      const [ticket] = await tickets('c.q.number = @number AND c.q.parent = null', { tenant, number });
      if (ticket !== undefined) return ticket;
      const [joined] = await tickets('c.q.formerNumber = @number', { tenant, number });
      return joined;
    },

    async openTickets(tenant, after, limit) {
      const items = await cases.find(
        `SELECT TOP @limit c.pk, c._etag, c.doc FROM c WHERE ${TICKET} AND c.q.tenant = @tenant
           AND c.q.state IN ('new', 'taken', 'waitingReporter', 'waitingVendor', 'waitingApproval') AND c.pk > @after ORDER BY c.pk`,
        { tenant, after: after ?? '', limit },
        found,
      );
      return {
        tickets: items.flatMap(ifReadable),
        after: items.length < limit ? null : (items.at(-1)?.pk ?? null),
      };
    },

    async openFaults(tenant) {
      const faults = await cases.find(
        "SELECT c.doc FROM c WHERE c.type = 'fault' AND c.q.tenant = @tenant",
        { tenant },
        faultFound,
      );
      const held = new Map(faults.map(({ doc }) => [`${doc.tenant}|${doc.ticketId}`, doc]));
      const keys = [...held.keys()];
      const open: { fault: z.infer<typeof faultSchema>; ticket: Ticket }[] = [];
      for (let from = 0; from < keys.length; from += NAMED_AT_ONCE) {
        const some = keys.slice(from, from + NAMED_AT_ONCE);
        const items = await cases.find(
          `SELECT c.pk, c._etag, c.doc FROM c WHERE ${TICKET} AND ${UNRESOLVED}
             AND c.pk IN (${some.map((_, index) => `@k${index}`).join(', ')})`,
          Object.fromEntries(some.map((key, index) => [`k${index}`, key])),
          found,
        );
        for (const item of items) {
          const fault = held.get(item.pk);
          if (fault !== undefined) open.push(...ifReadable(item).map((ticket) => ({ fault, ticket })));
        }
      }
      return open;
    },

    async joined(tenant, parentId) {
      const reports = await tickets(`c.q.parent = @parentId AND ${UNRESOLVED}`, { tenant, parentId });
      return reports.map((ticket): JoinedReport => ({
        ticketId: ticket.id,
        account: ticket.reporter.account,
        personId: ticket.reporter.personId,
        workplaceId: ticket.reporter.workplaceId,
        phone: ticket.reporter.phone,
        municipality: ticket.municipality,
        at: ticket.createdAt,
        facts: ticket.facts,
        conversationId: ticket.conversationId,
        language: ticket.language,
      }));
    },

    async ticketsLike(tenant, { systemId, account, workplaceId }, since, limit) {
      const alike = (where: string, given: Record<string, string | null>): Promise<Ticket[]> =>
        tickets(
          `c.q.system = @systemId AND c.q.parent = null AND c.q.created >= @since AND ${where}`,
          { tenant, systemId, since, ...given },
          'ORDER BY c.q.created DESC, c.pk',
          limit,
        );
      const kinds = await Promise.all([
        account === null ? [] : alike('c.q.account = @account', { account }),
        workplaceId === null ? [] : alike('c.q.workplace = @workplaceId', { workplaceId }),
        alike('c.q.wide = true', {}),
      ]);
      const each = new Map(kinds.flat().map((ticket) => [ticket.id, ticket]));
      return [...each.values()].toSorted((a, b) => b.createdAt - a.createdAt);
    },

    openAbout: (tenant, systemId, limit) =>
      tickets(
        `c.q.system = @systemId AND c.q.parent = null AND ${UNRESOLVED}`,
        { tenant, systemId },
        'ORDER BY c.q.created DESC, c.pk',
        limit,
      ),

    events: eventsOf,

    async *exportTickets(): AsyncIterable<ExportedTicket> {
      let after = '';
      for (;;) {
        const page = await cases.find(
          `SELECT TOP @most c.pk, c._etag, c.doc FROM c WHERE ${TICKET} AND c.pk > @after ORDER BY c.pk`,
          { after, most: EXPORT_PAGE },
          found,
        );
        for (const item of page) {
          const [events, rows] = await Promise.all([
            eventsOf(item.pk),
            cases.find("SELECT * FROM c WHERE c.type = 'row' ORDER BY c.seq", {}, storedRow, item.pk),
          ]);
          yield { ticket: ticketOf(item), events, rows: rows.map(recordOf) };
        }
        const last = page.at(-1);
        if (last === undefined) return;
        after = last.pk;
      }
    },
  };
}
