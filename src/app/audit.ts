import { guards, type Guard } from '../domain/ticket/audit.ts';
import { ticketPartition, type TicketFacts } from '../domain/ticket/decision.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import type { Delivery } from './delivery.ts';
import type { Facts } from './facts.ts';
import { openTickets } from './open-tickets.ts';
import type { Clock, Log, Row, Store } from './ports.ts';

export type AuditDeps = {
  readonly store: Pick<Store, 'openTickets' | 'row' | 'schedule' | 'putBack'>;
  readonly clock: Pick<Clock, 'now' | 'elapsed' | 'sleep'>;
  readonly log: Log;
  readonly facts: Pick<Facts, 'gather'>;
  readonly delivery: Pick<Delivery, 'carryOut'>;
};

/** The last look that came to its end; `at` is elapsed time. */
export type Audited = {
  readonly at: number;
  readonly checked: number;
  readonly repaired: number;
  /** Tickets for which everyone has been paged, and that nobody has taken (fault 24). */
  readonly unanswered: number;
};

/**
 * Looks at every open critical ticket and repairs what would let it end in silence (promise 4, N5): what must be pending
 * is asked for again under the id that it has, so that of several instances one carries it out. Nothing is remembered
 * between two looks. A look that does not come to its end is none, and `last` grows old.
 */
export function createAudit({ store, clock, log, facts, delivery }: AuditDeps) {
  let last: Audited | null = null;

  async function repair(
    partition: string,
    { row, late }: Guard,
    now: EpochMs,
  ): Promise<readonly Row[] | null> {
    const known = await store.row(partition, row.id);
    if (known === undefined) return store.schedule(partition, [row], now);
    if (known.state === 'failed' || known.state === 'uncertain') {
      // A page that reached nobody has led to the next level; what failed by an error of ours is tried again.
      if (row.kind === 'page') return null;
      return (await store.putBack(partition, row.id)) === 'putBack' ? [] : null;
    }
    if (known.state !== 'done' || !late || row.kind === 'page') return null;
    // It was carried out when there was nothing to do, and now there is: once in a minute.
    const id = `${row.id}:audit:${Math.floor(now / 60_000)}`;
    return store.schedule(partition, [{ ...row, id, notBefore: now }], now);
  }

  async function ticket(found: Ticket, known: TicketFacts): Promise<number> {
    const partition = ticketPartition(found.tenant, found.id);
    let repaired = 0;
    for (const guard of guards(found, known)) {
      const rows = await repair(partition, guard, known.now);
      if (rows === null) continue;
      repaired += 1;
      log.warn('audit.repaired', { ticket: found.id, row: guard.row.id });
      void delivery.carryOut(rows);
    }
    return repaired;
  }

  return {
    last: (): Audited | null => last,

    /** One look at every open critical ticket; one that fails keeps the others from nothing. @throws when any has failed */
    async look(tenant: string): Promise<void> {
      let checked = 0;
      let repaired = 0;
      let unanswered = 0;
      const faults: unknown[] = [];
      for await (const page of openTickets({ store, clock }, tenant)) {
        const critical = page.filter(({ priority }) => priority === 'critical');
        if (critical.length === 0) continue;
        const known = await facts.gather();
        for (const found of critical) {
          try {
            repaired += await ticket(found, { ...known, now: clock.now() });
            checked += 1;
            if (found.state === 'new' && found.paging?.toldAll === true) unanswered += 1;
          } catch (cause) {
            log.error('audit.failed', { ticket: found.id }, cause);
            faults.push(cause);
          }
        }
      }
      if (faults.length > 0) throw new AggregateError(faults, 'The audit of a ticket failed');
      last = { at: clock.elapsed(), checked, repaired, unanswered };
    },
  };
}

export type Audit = ReturnType<typeof createAudit>;
