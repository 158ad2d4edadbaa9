import { randomUUID } from 'node:crypto';
import type { Clock, Row, RowRecord, Store } from '../../app/ports.ts';
import { effectSchema, readEffect, slotOf, urgencyOf, type Effect } from '../../domain/effects.ts';
import type { EpochMs } from '../../domain/vocabulary.ts';
import { backlogRow, claimedRows, dueRow, listedRows, placeRows, recordRow } from './rows.ts';
import type { prepareStatements } from './statements.ts';

type OutboxVerbs = Pick<
  Store,
  | 'schedule'
  | 'claimDue'
  | 'settle'
  | 'release'
  | 'row'
  | 'pages'
  | 'slots'
  | 'nextDue'
  | 'backlog'
  | 'outbox'
  | 'putBack'
>;

/** Not JSON is as unreadable as a wrong shape. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const effectOf = ({
  effect,
  ...row
}: Parameters<typeof readEffect>[1] & { readonly effect: string }): Effect => readEffect(parsed(effect), row);

function recordOf(row: ReturnType<typeof recordRow.parse>): RowRecord {
  const { state, attempt, perhapsSent, resolved, at, rendered, cause, history } = row;
  const effect = effectOf(row);
  return { effect, state, attempts: attempt, perhapsSent, resolved, at, rendered, cause, history };
}

/** What must still be done: rows that are claimed under a lease, carried out, and settled. */
export function outboxIn(
  sql: ReturnType<typeof prepareStatements>,
  transaction: <T>(durability: 'kept' | 'later', work: () => T) => T,
  clock: Clock,
  leaseMs: number,
): OutboxVerbs & {
  readonly enqueue: (partition: string, effects: readonly Effect[], due: EpochMs) => Row[];
  readonly toRecord: (row: unknown) => RowRecord;
} {
  /** Writes the rows; those that are due come back claimed by the writer: no claim race, one write less. */
  function enqueue(partition: string, effects: readonly Effect[], due: EpochMs): Row[] {
    const elapsed = clock.elapsed();
    const rows: Row[] = [];
    for (const effect of effects) {
      const claimed = effect.notBefore <= due;
      const claim = claimed ? randomUUID() : '';
      const { changes } = sql.enqueue.run(
        partition,
        effect.id,
        urgencyOf(effect),
        JSON.stringify(effect),
        effect.notBefore,
        effect.waitsFor?.id ?? null,
        effect.waitsFor === null ? 0 : elapsed + effect.waitsFor.atMostMs,
        claimed ? 'sending' : 'pending',
        claimed ? 1 : 0,
        claim,
        claimed ? elapsed + leaseMs : 0,
        slotOf(effect),
      );
      // A row that exists already was made by somebody else for the same reason: success, and theirs to carry out.
      if (claimed && changes === 1)
        rows.push({
          partition,
          effect,
          claim,
          attempt: 1,
          perhapsSent: 0,
          resolved: null,
          heldUntil: elapsed + leaseMs,
        });
    }
    return rows;
  }

  const toRecord = (row: unknown): RowRecord => recordOf(recordRow.parse(row));

  return {
    enqueue,
    toRecord,

    async schedule(partition, effects, due) {
      for (const effect of effects) effectSchema.parse(effect);
      return transaction('kept', () => enqueue(partition, effects, due));
    },

    async claimDue(due, limit) {
      const elapsed = clock.elapsed();
      const heldUntil = elapsed + leaseMs;
      const claimed = transaction('later', () =>
        claimedRows.parse(sql.claim.all(randomUUID(), heldUntil, due, elapsed, limit)),
      );
      return claimed
        .sort((a, b) => a.urgency - b.urgency || a.seq - b.seq)
        .map((row): Row => {
          const { partition, claim, attempt, perhapsSent, resolved } = row;
          return { partition, effect: effectOf(row), claim, attempt, perhapsSent, resolved, heldUntil };
        });
    },

    async settle(row, settlement, due) {
      const { state, at, cause = null } = settlement;
      return transaction(settlement.then?.length ? 'kept' : 'later', () => {
        const { changes } = sql.settle.run(
          state,
          at,
          settlement.retryAfterMs === undefined ? 0 : clock.elapsed() + settlement.retryAfterMs,
          settlement.perhapsSent === true ? 1 : 0,
          settlement.resolved ?? null,
          settlement.place?.conversationId ?? null,
          settlement.place?.activityId ?? null,
          settlement.rendered ?? null,
          cause,
          JSON.stringify({ at, state, cause }),
          row.partition,
          row.effect.id,
          row.claim,
        );
        return changes === 1 ? enqueue(row.partition, settlement.then ?? [], due) : undefined;
      });
    },

    async release({ partition, effect, claim }, afterMs) {
      const retryAt = afterMs === undefined ? 0 : clock.elapsed() + afterMs;
      transaction('later', () => sql.release.run(retryAt, partition, effect.id, claim));
    },

    async row(partition, id) {
      const row = sql.row.get(partition, id);
      return row === undefined ? undefined : toRecord(row);
    },
    async pages(partition) {
      return sql.pages.all(partition).map(toRecord);
    },
    async slots(partition, slot) {
      return placeRows
        .parse(sql.slot.all(partition, slot))
        .map(({ conversation, activity }) => ({ conversationId: conversation, activityId: activity }));
    },
    async nextDue() {
      return dueRow.parse(sql.nextDue.get()).due ?? undefined;
    },
    async backlog(at) {
      return backlogRow.parse(sql.backlog.get(at));
    },

    async outbox({ states, limit, after }) {
      const asked = JSON.stringify(states);
      const isOpen = states.every((state) => state !== 'sent' && state !== 'done');
      const from = after === undefined ? 0 : Number(after);
      if (!Number.isSafeInteger(from)) throw new RangeError('Not a place in the list of rows');
      const rows = (isOpen ? sql.listedOpen : sql.listed).all(asked, from, limit);
      return listedRows.parse(rows).map((row) => ({
        ...recordOf(row),
        partition: row.partition,
        after: String(row.seq),
      }));
    },

    async putBack(partition, id) {
      return transaction('kept', () => {
        if (sql.putBack.run(partition, id).changes === 1) return 'putBack';
        return sql.row.get(partition, id) === undefined ? 'unknown' : 'open';
      });
    },
  };
}
