import type { Effect } from '../domain/effects.ts';
import { ticketPartition } from '../domain/ticket/decision.ts';
import { standingCards, triedAgainAt } from '../domain/ticket/standing.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { Delivery } from './delivery.ts';
import { openTickets } from './open-tickets.ts';
import type { Clock, Directories, Log, Row, Store } from './ports.ts';

export type RepairDeps = {
  readonly store: Pick<Store, 'openTickets' | 'row' | 'slots' | 'schedule' | 'putBack'>;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  readonly log: Log;
  readonly directories: Directories;
  readonly delivery: Pick<Delivery, 'carryOut'>;
};

/**
 * Finds unresolved tickets whose receipt or desk card is missing, and repairs them: what is not there is asked for anew,
 * under the same id, so that of several instances one carries it out; what was set aside is put back, at growing
 * intervals. Nothing is remembered between two looks; everything is in the rows.
 */
export function createRepair({ store, clock, log, directories, delivery }: RepairDeps) {
  /** Asks for the card, where it is due; the rows that must now be carried out here. */
  async function card(partition: string, ticketId: string, wanted: Effect): Promise<readonly Row[]> {
    const known = await store.row(partition, wanted.id);
    if (known !== undefined && known.state !== 'failed' && known.state !== 'uncertain') return [];
    // The desk is served by any card in its channel; a receipt says what is true of its round, and no other does.
    const slot = wanted.kind === 'card' ? wanted.slot : '';
    const isStandIn = known === undefined || slot === 'desk';
    if (isStandIn && (await store.slots(partition, slot)).length > 0) return [];
    const now = clock.now();
    if (known === undefined) {
      const rows = await store.schedule(partition, [wanted], now);
      if (rows.length > 0) log.warn('repair.asked', { ticket: ticketId, row: wanted.id });
      return rows;
    }
    if (now < triedAgainAt(known.effect.notBefore, known.at ?? known.effect.notBefore)) return [];
    if ((await store.putBack(partition, wanted.id)) === 'putBack')
      log.warn('repair.putBack', { ticket: ticketId, row: wanted.id, cause: known.cause });
    return [];
  }

  async function ticket(found: Ticket): Promise<void> {
    const partition = ticketPartition(found.tenant, found.id);
    for (const wanted of standingCards(found, clock.now())) {
      try {
        void delivery.carryOut(await card(partition, found.id, wanted));
      } catch (cause) {
        log.error('repair.failed', { ticket: found.id, row: wanted.id }, cause);
      }
    }
  }

  /** One look at every unresolved ticket. What was put back is carried out by the next sweep. */
  return async function repair(): Promise<void> {
    const { tenantId } = directories.current();
    for await (const page of openTickets({ store, clock }, tenantId))
      for (const found of page) await ticket(found);
  };
}
