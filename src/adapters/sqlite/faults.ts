import type { Store } from '../../app/ports.ts';
import { faultSchema } from '../../domain/fault/fault.ts';
import { ticketSchema } from '../../domain/ticket/ticket.ts';
import { documentRow, faultRows, joinedRows } from './rows.ts';
import type { prepareStatements } from './statements.ts';

/** Look-ups over the tickets of one fault (domain.md 2.6). */
export function faultsIn(
  sql: ReturnType<typeof prepareStatements>,
): Pick<Store, 'openFaults' | 'joined' | 'ticketsOfSystem'> {
  return {
    async openFaults(tenant) {
      return faultRows.parse(sql.openFaults.all(tenant)).map(({ fault, ticket }) => ({
        fault: faultSchema.parse(JSON.parse(fault)),
        ticket: ticketSchema.parse(JSON.parse(ticket)),
      }));
    },
    async joined(tenant, parentId) {
      return joinedRows.parse(sql.joined.all(tenant, parentId));
    },
    async ticketsOfSystem(tenant, systemId, since, limit) {
      return sql.ticketsOfSystem
        .all(tenant, systemId, since, limit)
        .map((row) => ticketSchema.parse(JSON.parse(documentRow.parse(row).doc)));
    },
  };
}
