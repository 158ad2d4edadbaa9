import { ticketPartition } from '../domain/ticket/decision.ts';
import { inNeedFirst, type Reached, type ReachState } from '../domain/ticket/reached.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { RowState, Store } from './ports.ts';

/** So many reports are looked at; the card says how many there are. */
const MOST = 500;

const REACH: Readonly<Record<RowState, ReachState>> = {
  pending: 'waiting',
  sending: 'waiting',
  sent: 'sent',
  done: 'sent',
  uncertain: 'failed',
  failed: 'failed',
};

/** What became of the last news about a ticket, for each who was to be told: the first reporter, and whoever was joined. */
export const createReach =
  (store: Pick<Store, 'row' | 'joined' | 'loadTicket'>) =>
  async (ticket: Ticket): Promise<readonly Reached[]> => {
    const { tenant, lastNews, left } = ticket;
    if (lastNews === null) return [];
    const stateIn = async (ticketId: string): Promise<ReachState> => {
      const row = await store.row(ticketPartition(tenant, ticketId), lastNews);
      return row === undefined ? 'waiting' : REACH[row.state];
    };
    const reached: Reached[] = [];
    if (left === null) {
      const { name, phone, workplaceId } = ticket.reporter;
      reached.push({ name, phone, workplaceId, state: await stateIn(ticket.id) });
    }
    for (const { ticketId, phone, workplaceId } of (await store.joined(tenant, ticket.id)).slice(0, MOST)) {
      const child = (await store.loadTicket(ticketPartition(tenant, ticketId)))?.value;
      reached.push({
        name: child?.reporter.name ?? null,
        phone,
        workplaceId,
        state: await stateIn(ticketId),
      });
    }
    return inNeedFirst(reached);
  };

export type Reach = ReturnType<typeof createReach>;
