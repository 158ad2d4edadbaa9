import { randomUUID } from 'node:crypto';
import type { OperationInput } from '@azure/cosmos';
import { z } from 'zod';
import type { Clock, Row, RowRecord, Settlement, Store } from '../../app/ports.ts';
import { effectSchema, readEffect, type Effect } from '../../domain/effects.ts';
import type { EpochMs } from '../../domain/vocabulary.ts';
import { MOST_OPERATIONS } from './batch.ts';
import type { Access } from './cases.ts';
import { rowBody, rowId, storedRow, type RowItem, type StoredRow } from './items.ts';

const OPEN = "c.type = 'row' AND c.state IN ('pending', 'sending')";
const due = z.object({ notBefore: z.number() });
const counted = z.number();

/** So many candidates of a claim may be waiting for another row without standing in the way of the others. */
const HELD_BACK = 50;

/** More than any honest race needs; a loop beyond it is a fault. */
const MOST_CONFLICTS = 25;

/** The rows that their writer holds, and what names the items of the head now; empty where the answer was lost. */
type Written = { readonly rows: readonly Row[]; readonly etags: readonly string[] };

const created = (item: object): OperationInput => ({
  operationType: 'Create',
  resourceBody: item as never,
});
const replaced = ({ _etag, ...item }: StoredRow): OperationInput => ({
  operationType: 'Replace',
  id: item.id,
  ifMatch: _etag,
  resourceBody: item as never,
});

/** Those of the rows that their writer claimed with the write. */
const claimedOf = (items: readonly RowItem[], effects: ReadonlyMap<string, Effect>): Row[] =>
  items.flatMap((item) => {
    const effect = effects.get(item.id);
    return item.claim === '' || effect === undefined
      ? []
      : [
          {
            partition: item.pk,
            effect,
            claim: item.claim,
            attempt: 1,
            perhapsSent: 0,
            resolved: null,
            heldUntil: item.leaseUntil,
          },
        ];
  });

const effectOf = ({ effect, effectId: id, notBefore, urgency }: RowItem): Effect =>
  readEffect(effect, { id, notBefore, urgency });

const recordOf = (item: RowItem): RowRecord => {
  const { state, attempt, perhapsSent, resolved, at, rendered, cause, history } = item;
  const effect = effectOf(item);
  return { effect, state, attempts: attempt, perhapsSent, resolved, at, rendered, cause, history };
};

/** The outbox as rows beside the documents that they follow from (design.md, a turn). */
export function outboxIn(cases: Access, clock: Pick<Clock, 'elapsed'>, leaseMs: number) {
  const readRow = (partition: string, id: string): Promise<StoredRow | undefined> =>
    cases.read(id, partition, storedRow);

  /** Rows to be written; those that are due are claimed by the writer: no claim race, one write less. */
  const prepare = (pk: string, effects: readonly Effect[], now: EpochMs, op: string): RowItem[] => {
    const elapsed = clock.elapsed();
    return effects.map((effect) => {
      const claim = effect.notBefore <= now ? randomUUID() : '';
      return rowBody(pk, effect, { op, seq: cases.nextSeq(), elapsed, claim, leaseMs });
    });
  };

  /**
   * Writes what `head` says together with the rows. A row that exists already was made by somebody else for the same
   * reason: it is left out, and theirs to carry out.
   * @param before answers for a head that was refused; undefined = it was this very write, done by an attempt without answer
   */
  async function writeWith<T>(
    pk: string,
    head: readonly OperationInput[],
    effects: readonly Effect[],
    now: EpochMs,
    op: string,
    refused: (index: number, status: number, unclear: boolean) => Promise<T | undefined>,
  ): Promise<Written | { readonly refused: T }> {
    const byId = new Map(effects.map((effect) => [rowId(effect.id), effect]));
    let items = prepare(pk, effects, now, op);
    let unclear = false;
    for (;;) {
      if (head.length + items.length === 0) return { rows: [], etags: [] };
      const written = await cases.batch(pk, [...head, ...items.map(created)]);
      if (written.outcome === 'done') return { rows: claimedOf(items, byId), etags: written.etags };
      unclear ||= written.unclear;
      if (written.index < head.length) {
        const answer = await refused(written.index, written.status, unclear);
        return answer === undefined ? { rows: claimedOf(items, byId), etags: [] } : { refused: answer };
      }
      const inTheWay = items[written.index - head.length];
      if (inTheWay === undefined || written.status !== 409)
        throw new Error(`A row was refused with ${written.status}`);
      // Without a head it is a row of ours that tells whether the whole of it was written.
      if (unclear && (await readRow(pk, inTheWay.id))?.op === op)
        return { rows: claimedOf(items, byId), etags: [] };
      items = items.filter((item) => item !== inTheWay);
    }
  }

  /** One candidate of a claim: claimed now, or no longer to be had. */
  async function claimOne(item: StoredRow, elapsed: number): Promise<(Row & { seq: number }) | undefined> {
    const { _etag, ...row } = item;
    const claim = randomUUID();
    const changed: RowItem = {
      ...row,
      op: claim,
      state: 'sending',
      claim,
      leaseUntil: elapsed + leaseMs,
      attempt: row.attempt + 1,
      perhapsSent: row.perhapsSent + (row.state === 'sending' ? 1 : 0),
    };
    const written = await cases.replace(changed, row.pk, _etag);
    const isOurs =
      written.outcome === 'done' || (written.unclear && (await readRow(row.pk, row.id))?.op === claim);
    if (!isOurs) return undefined;
    const { attempt, perhapsSent, resolved, leaseUntil: heldUntil, seq } = changed;
    return { partition: row.pk, effect: effectOf(row), claim, attempt, perhapsSent, resolved, heldUntil, seq };
  }

  /** Waiting rows leave when the row they wait for has had an outcome, or when they have waited long enough. */
  async function isHeldBack(item: StoredRow, elapsed: number): Promise<boolean> {
    if (item.waitsFor === null || item.waitsUntil <= elapsed) return false;
    return ((await readRow(item.pk, rowId(item.waitsFor)))?.at ?? null) === null;
  }

  /** Changes a row that this instance holds; undefined when the claim has passed to somebody else. */
  async function changeHeld(
    { partition, effect, claim }: Row,
    change: (item: StoredRow, op: string) => StoredRow,
    then: readonly Effect[],
    now: EpochMs,
  ): Promise<readonly Row[] | undefined> {
    // What is too much for one batch is asked for before: asked for twice, it is there once.
    const room = MOST_OPERATIONS - 1;
    const early = then.length > room ? await schedule(partition, then.slice(room), now) : [];
    for (let round = 0; round < MOST_CONFLICTS; round++) {
      const item = await readRow(partition, rowId(effect.id));
      if (item?.claim !== claim) return undefined;
      const op = randomUUID();
      const written = await writeWith(
        partition,
        [replaced(change(item, op))],
        then.slice(0, room),
        now,
        op,
        async (_index, _status, unclear) =>
          unclear && (await readRow(partition, item.id))?.op === op ? undefined : ('changed' as const),
      );
      if ('rows' in written) return [...early, ...written.rows];
    }
    throw new Error(`No outcome after ${MOST_CONFLICTS} conflicts`);
  }

  async function schedule(
    partition: string,
    effects: readonly Effect[],
    now: EpochMs,
  ): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (let from = 0; from < effects.length; from += MOST_OPERATIONS) {
      const some = effects.slice(from, from + MOST_OPERATIONS);
      const written = await writeWith(partition, [], some, now, randomUUID(), () => Promise.resolve('never'));
      if ('rows' in written) rows.push(...written.rows);
    }
    return rows;
  }

  const inPartition = (partition: string, where: string, given: Record<string, string> = {}) =>
    cases.find(`SELECT * FROM c WHERE c.type = 'row' AND ${where} ORDER BY c.seq`, given, storedRow, {
      pk: partition,
    });

  const verbs = {
    schedule: (partition, effects, now) => {
      for (const effect of effects) effectSchema.parse(effect);
      return schedule(partition, effects, now);
    },

    async claimDue(now, limit) {
      const elapsed = clock.elapsed();
      const most = limit + HELD_BACK;
      const candidates = await cases.find(
        `SELECT TOP @most * FROM c WHERE ${OPEN} AND c.notBefore <= @now AND c.leaseUntil <= @elapsed
           AND c.retryAt <= @elapsed ORDER BY c.urgency, c.notBefore, c.seq`,
        { now, elapsed, most },
        storedRow,
        { most },
      );
      const claimed: (Row & { seq: number; urgency: number })[] = [];
      while (candidates.length > 0 && claimed.length < limit) {
        const some = candidates.splice(0, limit - claimed.length);
        const rows = await Promise.all(
          some.map(async (item) => {
            const row = (await isHeldBack(item, elapsed)) ? undefined : await claimOne(item, elapsed);
            return row === undefined ? [] : [{ ...row, urgency: item.urgency }];
          }),
        );
        claimed.push(...rows.flat());
      }
      return claimed
        .toSorted((a, b) => a.urgency - b.urgency || a.seq - b.seq)
        .map(({ urgency: _urgency, seq: _seq, ...row }) => row);
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
        const op = randomUUID();
        const back = { ...row, op, state: 'pending', attempt: 0, retryAt: 0, claim: '' };
        const written = await cases.replace(back, partition, _etag);
        if (written.outcome === 'done') return 'putBack';
        if (written.unclear && (await readRow(partition, row.id))?.op === op) return 'putBack';
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
      return (await cases.find(query, {}, due, { most: 1 }))[0]?.notBefore;
    },

    async backlog(at) {
      const where = `${OPEN} AND c.notBefore <= @at`;
      const oldestOf = async (which: string): Promise<EpochMs | null> => {
        const query = `SELECT TOP 1 c.notBefore FROM c WHERE ${which} ORDER BY c.notBefore`;
        return (await cases.find(query, { at }, due, { most: 1 }))[0]?.notBefore ?? null;
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
        { most: limit },
      );
      return rows.map((item) => ({
        ...recordOf(item),
        partition: item.pk,
        after: JSON.stringify([item.seq, item.pk, item.id]),
      }));
    },
  } satisfies Partial<Store>;

  return { verbs, writeWith, recordOf };
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

export type OutboxIn = ReturnType<typeof outboxIn>;
