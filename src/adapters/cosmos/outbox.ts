import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock, Row, Settlement, Store } from '../../app/ports.ts';
import { effectSchema } from '../../domain/effects.ts';
import type { EpochMs } from '../../domain/vocabulary.ts';
import type { Access } from './cases.ts';
import { rowId, storedRow, type RowItem } from './items.ts';
import { MOST_CONFLICTS, recordOf, type RowsIn } from './rows.ts';

const OPEN = "c.type = 'row' AND c.state IN ('pending', 'sending')";
const due = z.object({ notBefore: z.number() });
const counted = z.number();

/** So many candidates of a claim may be waiting for another row without standing in the way of the others. */
const HELD_BACK = 50;

/** The outbox as rows beside the documents that they follow from (design.md, a turn). */
export function outboxIn(cases: Access, rows: RowsIn, clock: Pick<Clock, 'elapsed'>) {
  const { readRow, schedule, claimOne, isHeldBack, changeHeld } = rows;

  const inPartition = (partition: string, where: string, given: Record<string, string> = {}) =>
    cases.find(
      `SELECT * FROM c WHERE c.type = 'row' AND ${where} ORDER BY c.seq`,
      given,
      storedRow,
      partition,
    );

  return {
    schedule: (partition, effects, now) => {
      for (const effect of effects) effectSchema.parse(effect);
      return schedule(partition, effects, now);
    },

    async claimDue(now, limit) {
      const elapsed = clock.elapsed();
      const candidates = await cases.find(
        `SELECT TOP @most * FROM c WHERE ${OPEN} AND c.notBefore <= @now AND c.leaseUntil <= @elapsed
           AND c.retryAt <= @elapsed ORDER BY c.urgency, c.notBefore, c.seq`,
        { now, elapsed, most: limit + HELD_BACK },
        storedRow,
      );
      const claimed: { readonly row: Row; readonly item: RowItem }[] = [];
      while (candidates.length > 0 && claimed.length < limit) {
        const some = candidates.splice(0, limit - claimed.length);
        const rows = await Promise.all(
          some.map(async (item) => {
            const row = (await isHeldBack(item, elapsed)) ? undefined : await claimOne(item, elapsed);
            return row === undefined ? [] : [{ row, item }];
          }),
        );
        claimed.push(...rows.flat());
      }
      return claimed
        .toSorted(({ item: a }, { item: b }) => a.urgency - b.urgency || a.seq - b.seq)
        .map(({ row }) => row);
    },

    settle: (row: Row, settlement: Settlement, now: EpochMs) =>
      changeHeld(
        row,
        (item, op) => ({
          ...item,
          op,
          state: settlement.state,
          at: settlement.at,
          retryAt: settlement.retryAfterMs === undefined ? 0 : clock.elapsed() + settlement.retryAfterMs,
          leaseUntil: 0,
          claim: '',
          perhapsSent: item.perhapsSent + (settlement.perhapsSent === true ? 1 : 0),
          resolved: settlement.resolved ?? item.resolved,
          place: settlement.place ?? item.place,
          rendered: settlement.rendered ?? item.rendered,
          cause: settlement.cause ?? null,
          history: [...item.history, outcomeOf(settlement)].slice(-HISTORY),
        }),
        settlement.then ?? [],
        now,
      ),

    async release(row, afterMs) {
      await changeHeld(
        row,
        (item, op) => ({
          ...item,
          op,
          state: 'pending',
          attempt: item.attempt - 1,
          claim: '',
          leaseUntil: 0,
          retryAt: afterMs === undefined ? 0 : clock.elapsed() + afterMs,
        }),
        [],
        0,
      );
    },

    async putBack(partition, id) {
      for (let round = 0; round < MOST_CONFLICTS; round++) {
        const item = await readRow(partition, rowId(id));
        if (item === undefined) return 'unknown';
        if (item.state !== 'failed' && item.state !== 'uncertain') return 'open';
        const { _etag, ...row } = item;
        const back = { ...row, op: randomUUID(), state: 'pending', attempt: 0, retryAt: 0, claim: '' };
        if (await cases.replace(back, partition, _etag)) return 'putBack';
      }
      throw new Error(`Not put back after ${MOST_CONFLICTS} conflicts`);
    },

    async row(partition, id) {
      const item = await readRow(partition, rowId(id));
      return item && recordOf(item);
    },
    pages: async (partition) => (await inPartition(partition, 'c.urgency = 0')).map(recordOf),

    async slots(partition, slot) {
      const rows = await inPartition(partition, 'c.slot = @slot', { slot });
      const places = rows.flatMap(({ place }) => place ?? []);
      // A change in place settles with the place that it changed: each place once, or every change would change more.
      return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
    },

    async nextDue() {
      const query = `SELECT TOP 1 c.notBefore FROM c WHERE ${OPEN} ORDER BY c.notBefore`;
      return (await cases.find(query, {}, due))[0]?.notBefore;
    },

    async backlog(at) {
      const where = `${OPEN} AND c.notBefore <= @at`;
      const oldestOf = async (which: string): Promise<EpochMs | null> => {
        const query = `SELECT TOP 1 c.notBefore FROM c WHERE ${which} ORDER BY c.notBefore`;
        return (await cases.find(query, { at }, due))[0]?.notBefore ?? null;
      };
      const [counts, oldest, oldestPage] = await Promise.all([
        cases.find(`SELECT VALUE COUNT(1) FROM c WHERE ${where}`, { at }, counted),
        oldestOf(where),
        oldestOf(`${where} AND c.urgency = 0`),
      ]);
      return { count: counts.reduce((sum, n) => sum + n, 0), oldest, oldestPage };
    },

    async outbox({ states, limit, after }) {
      const [seq, pk, id] = after === undefined ? [0, '', ''] : placeIn(after);
      const named = states.map((_, index) => `@s${index}`).join(', ');
      const given = Object.fromEntries(states.map((state, index) => [`s${index}`, state]));
      const rows = await cases.find(
        `SELECT TOP @limit * FROM c WHERE c.type = 'row' AND c.state IN (${named})
           AND (c.seq > @seq OR (c.seq = @seq AND (c.pk > @pk OR (c.pk = @pk AND c.id > @id))))
         ORDER BY c.seq, c.pk, c.id`,
        { ...given, seq, pk, id, limit },
        storedRow,
      );
      return rows.map((item) => ({
        ...recordOf(item),
        partition: item.pk,
        after: JSON.stringify([item.seq, item.pk, item.id]),
      }));
    },
  } satisfies Partial<Store>;
}

/** A place in the list of rows: by when they were asked for, and then by what they are. */
const place = z.tuple([z.number(), z.string(), z.string()]);
function placeIn(after: string): z.infer<typeof place> {
  try {
    return place.parse(JSON.parse(after));
  } catch (cause) {
    throw new RangeError('Not a place in the list of rows', { cause });
  }
}

/** So many outcomes of a row are kept. */
const HISTORY = 10;
const outcomeOf = ({ at, state, cause }: Settlement): RowItem['history'][number] => ({
  at,
  state,
  cause: cause ?? null,
});
