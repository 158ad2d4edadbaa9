import type { Effect } from '../domain/effects.ts';
import { ticketIdOf } from '../domain/ticket/decision.ts';
import { isHeld, isUnresolved, type Ticket } from '../domain/ticket/ticket.ts';
import type { Failure } from './failure.ts';
import type { Log, Row, Store } from './ports.ts';

/** At this attempt a row that fails by an error of ours is not one that fails once. */
const STUCK_AT = 2;

export type StuckDeps = {
  readonly store: Pick<Store, 'loadTicket'>;
  readonly log: Log;
  readonly failure: Failure;
  readonly partitionOf: (ticketId: string) => string;
};

/**
 * What is done directly when a row fails again by an error of ours (promises 2 and 4): a ticket that cannot be made, and a
 * page that cannot be sent or asked for, do not wait in silence. The row itself is tried on, and set aside in the end.
 */
export function createStuck({ store, log, failure, partitionOf }: StuckDeps) {
  /** The ticket that somebody must hear of; null: it is there and nobody must; undefined: it cannot be read. */
  async function toBePaged(effect: Effect, partition: string): Promise<Ticket | null | undefined> {
    try {
      const ticket = (await store.loadTicket(partition))?.value;
      if (ticket === undefined || !isUnresolved(ticket) || ticket.priority !== 'critical') return null;
      // What somebody has taken is in good hands, until the lease ends or the desk's hours change.
      return isHeld(ticket) && effect.kind !== 'handover' && effect.kind !== 'lease' ? null : ticket;
    } catch {
      return undefined;
    }
  }

  async function floor(effect: Effect, partition: string): Promise<void> {
    const ticket = await toBePaged(effect, partition);
    if (ticket !== null) await failure.notPaged(ticketIdOf(partition), ticket);
  }

  async function say(row: Row): Promise<void> {
    const { effect } = row;
    switch (effect.kind) {
      case 'register':
        return failure.notRegistered(effect.registration);
      case 'page':
      case 'pageFailed':
      case 'escalate':
      case 'lease':
      case 'handover':
      case 'watch':
      case 'promote':
        return floor(effect, row.partition);
      case 'amend':
        // More words about a ticket that cannot be changed: nobody knows yet what they tell of.
        await failure.notTaken(effect.conversationId, effect.account);
        return floor(effect, partitionOf(effect.ticketId));
      default:
        return;
    }
  }

  /** @param how `unsettled`: not even its failure could be written down, so that no second attempt may come */
  return async function stuck(row: Row, how: 'failed' | 'unsettled' = 'failed'): Promise<void> {
    if (how === 'failed' ? row.attempt !== STUCK_AT : row.attempt >= STUCK_AT) return;
    try {
      await say(row);
    } catch (cause) {
      log.error('row.stuckNotSaid', { kind: row.effect.kind, row: row.effect.id }, cause);
    }
  };
}

export type Stuck = ReturnType<typeof createStuck>;
