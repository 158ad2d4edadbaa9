import { randomUUID } from 'node:crypto';
import type { OperationInput } from '@azure/cosmos';
import type { Clock, Row, RowRecord } from '../../app/ports.ts';
import { readEffect, type Effect } from '../../domain/effects.ts';
import type { EpochMs } from '../../domain/vocabulary.ts';
import { created, MOST_OPERATIONS, replaced } from './batch.ts';
import type { Access } from './cases.ts';
import { rowBody, rowId, storedRow, type RowItem, type StoredRow } from './items.ts';

/** More than any honest race needs; a loop beyond it is a fault. */
export const MOST_CONFLICTS = 25;

/** The rows that their writer holds, and what names the items of the head now; empty where the answer was lost. */
type Written = { readonly rows: readonly Row[]; readonly etags: readonly string[] };

/** A row as whoever claimed it holds it. */
const heldRow = (
  { pk, claim, attempt, perhapsSent, resolved, leaseUntil }: RowItem,
  effect: Effect,
): Row => ({ partition: pk, effect, claim, attempt, perhapsSent, resolved, heldUntil: leaseUntil });

/** Those of the rows that their writer claimed with the write. */
const claimedOf = (items: readonly RowItem[], effects: ReadonlyMap<string, Effect>): Row[] =>
  items.flatMap((item) => {
    const effect = effects.get(item.id);
    return item.claim === '' || effect === undefined ? [] : [heldRow(item, effect)];
  });

const effectOf = ({ effect, effectId: id, notBefore, urgency }: RowItem): Effect =>
  readEffect(effect, { id, notBefore, urgency });

export const recordOf = (item: RowItem): RowRecord => {
  const { state, attempt, perhapsSent, resolved, at, rendered, cause, history } = item;
  const effect = effectOf(item);
  return { effect, state, attempts: attempt, perhapsSent, resolved, at, rendered, cause, history };
};

/**
 * Writing and changing rows, each on the condition that nobody else was first; what a lost answer has done is known by its
 * operation id.
 */
export function rowsIn(cases: Access, clock: Pick<Clock, 'elapsed'>, leaseMs: number) {
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
   * @param refused answers for a head in whose way something is; undefined = it was this very write, done by an attempt
   *   without answer
   */
  async function writeWith<T>(
    pk: string,
    head: readonly OperationInput[],
    effects: readonly Effect[],
    now: EpochMs,
    op: string,
    refused: (index: number, unclear: boolean) => Promise<T | undefined>,
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
        const answer = await refused(written.index, unclear);
        return answer === undefined ? { rows: claimedOf(items, byId), etags: [] } : { refused: answer };
      }
      const inTheWay = items[written.index - head.length];
      if (inTheWay === undefined || written.status !== 409)
        throw new Error(`A row was refused with ${written.status}`);
      // Without a head it is a row of ours that tells whether the whole of it was written.
      if (unclear && (await cases.isWrittenBy(op, inTheWay.id, pk)))
        return { rows: claimedOf(items, byId), etags: [] };
      items = items.filter((item) => item !== inTheWay);
    }
  }

  /** One candidate of a claim: claimed now, or no longer to be had. */
  async function claimOne(item: StoredRow, elapsed: number): Promise<Row | undefined> {
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
    return (await cases.replace(changed, row.pk, _etag)) ? heldRow(changed, effectOf(changed)) : undefined;
  }

  /** Waiting rows leave when the row they wait for has had an outcome, or when they have waited long enough. */
  async function isHeldBack(item: StoredRow, elapsed: number): Promise<boolean> {
    if (item.waitsFor === null || item.waitsUntil <= elapsed) return false;
    return ((await readRow(item.pk, rowId(item.waitsFor)))?.at ?? null) === null;
  }

  /** Changes a row that this instance holds; undefined when the claim has passed to somebody else. */
  async function changeHeld(
    { partition, effect, claim }: Row,
    change: (item: RowItem, op: string) => RowItem,
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
      const { _etag, ...row } = item;
      const written = await writeWith(
        partition,
        [replaced(change(row, op), _etag)],
        then.slice(0, room),
        now,
        op,
        async (_index, unclear) =>
          unclear && (await cases.isWrittenBy(op, row.id, partition)) ? undefined : ('changed' as const),
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

  return { readRow, writeWith, schedule, claimOne, isHeldBack, changeHeld };
}

export type RowsIn = ReturnType<typeof rowsIn>;
