import type { Store } from '../../app/ports.ts';
import { faultSchema, type Fault } from '../../domain/fault/fault.ts';
import { remembered } from '../../domain/memo.ts';
import { ticketSchema, type Ticket } from '../../domain/ticket/ticket.ts';
import { documentRow, faultRows, joinedRows } from './rows.ts';
import type { prepareStatements } from './statements.ts';

/** The same few documents are looked at by every report, and parsed once: as text they name their own state. */
const ticketOf = remembered(500, (doc: string): Ticket => ticketSchema.parse(JSON.parse(doc)));
const faultOf = remembered(500, (doc: string): Fault => faultSchema.parse(JSON.parse(doc)));

/** One document that cannot be read is no reason not to find the others. */
function ifReadable<T>(read: () => T): T[] {
  try {
    return [read()];
  } catch {
    return [];
  }
}

/** Look-ups over the tickets of one fault (domain.md 2.6). */
export function faultsIn(
  sql: ReturnType<typeof prepareStatements>,
): Pick<Store, 'openFaults' | 'joined' | 'ticketsLike' | 'openAbout'> {
  return {
    async openFaults(tenant) {
      return faultRows
        .parse(sql.openFaults.all(tenant))
        .flatMap(({ fault, ticket }) =>
          ifReadable(() => ({ fault: faultOf(fault), ticket: ticketOf(ticket) })),
        );
    },
    async joined(tenant, parentId) {
      return joinedRows.parse(sql.joined.all(tenant, parentId));
    },
    async ticketsLike(tenant, { systemId, account, workplaceId }, since, limit) {
      return sql.ticketsLike
        .all(tenant, systemId, account, workplaceId, since, limit)
        .flatMap((row) => ifReadable(() => ticketOf(documentRow.parse(row).doc)));
    },
    async openAbout(tenant, systemId, limit) {
      return sql.openAbout
        .all(tenant, systemId, limit)
        .flatMap((row) => ifReadable(() => ticketOf(documentRow.parse(row).doc)));
    },
  };
}
