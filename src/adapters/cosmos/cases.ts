import type { Container, JSONObject, OperationInput, SqlParameter } from '@azure/cosmos';
import { z } from 'zod';
import type { Clock } from '../../app/ports.ts';
import { attempts, failureOf, unlessMissing, type Patience } from './attempts.ts';
import { batch, MOST_OPERATIONS, type Batched } from './batch.ts';

type Parameters = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

const parametersOf = (given: Parameters): SqlParameter[] =>
  Object.entries(given).map(([name, value]) => ({ name: `@${name}`, value: value }));

/** What is written under a condition; `op` names the write, so that it is told from another's when its answer is lost. */
export type Written = object & { readonly id: string; readonly op: string };
const operation = z.object({ op: z.string().optional() });

export type Access = ReturnType<typeof accessTo>;

/** One container, asked with patience: point reads, writes on a condition, batches, queries. */
export function accessTo(container: Container, patience: Patience, clock: Pick<Clock, 'elapsed'>) {
  const item = (id: string, pk: string) => container.item(id, pk);
  let lastSeq = 0;

  /** The item as it is, parsed; undefined where there is none. */
  async function read<T>(id: string, pk: string, schema: z.ZodType<T>): Promise<T | undefined> {
    const { value } = await attempts(patience, async (abortSignal) => {
      const { resource } = await item(id, pk).read<JSONObject>({ abortSignal });
      return resource;
    });
    return value === undefined ? undefined : schema.parse(value);
  }

  /** Whether the item as it is was made by this write. */
  const isWrittenBy = async (op: string, id: string, pk: string): Promise<boolean> =>
    (await read(id, pk, operation))?.op === op;

  /**
   * One write on a condition. False when another's is in the way; what an attempt without an answer has done is known by
   * its operation.
   * @param inTheWay how the service says so
   */
  async function write(
    { id, op }: Written,
    pk: string,
    inTheWay: readonly number[],
    request: (abortSignal: AbortSignal) => Promise<unknown>,
  ): Promise<boolean> {
    const { value: isDone, unclear } = await attempts(patience, async (abortSignal) => {
      try {
        await request(abortSignal);
        return true;
      } catch (error) {
        const { status } = failureOf(error);
        if (status !== null && inTheWay.includes(status)) return false;
        throw error;
      }
    });
    return isDone || (unclear && (await isWrittenBy(op, id, pk)));
  }

  async function remove(id: string, pk: string): Promise<void> {
    await unlessMissing(() =>
      attempts(patience, async (abortSignal) => {
        await item(id, pk).delete({ abortSignal });
      }),
    );
  }

  return {
    /** Grows with each call, over all instances as far as their clocks agree. */
    nextSeq(): number {
      lastSeq = Math.max(lastSeq + 1, Math.round(clock.elapsed() * 1000));
      return lastSeq;
    },

    read,
    isWrittenBy,

    /** False when an item of that id is there already. */
    create: (body: Written, pk: string): Promise<boolean> =>
      write(body, pk, [409], (abortSignal) => container.items.create(body, { abortSignal })),

    /** False when it is no longer as it was read, or is gone. */
    replace: (body: Written, pk: string, etag: string): Promise<boolean> => {
      const accessCondition = { type: 'IfMatch', condition: etag };
      return write(body, pk, [404, 412], (abortSignal) =>
        item(body.id, pk).replace(body, { accessCondition, abortSignal }),
      );
    },

    remove,

    /** Takes items of one partition away; what is gone already is gone. */
    removeAll: async (pk: string, ids: readonly string[]): Promise<void> => {
      for (let from = 0; from < ids.length; from += MOST_OPERATIONS) {
        const some = ids.slice(from, from + MOST_OPERATIONS);
        const operations = some.map((id): OperationInput => ({ operationType: 'Delete', id }));
        const done = await batch(container, pk, operations, patience);
        // Somebody else takes the same away.
        if (done.outcome === 'refused') for (const id of some) await remove(id, pk);
      }
    },

    /** Adds to a number of an item; undefined where there is no such item. An unclear answer may have counted. */
    increment: async (id: string, pk: string, field: string): Promise<unknown> => {
      const counted = await unlessMissing(() =>
        attempts(patience, async (abortSignal) => {
          const operations = [{ op: 'incr' as const, path: `/${field}`, value: 1 }];
          const { resource } = await item(id, pk).patch<JSONObject>({ operations }, { abortSignal });
          return resource?.[field];
        }),
      );
      return counted?.value;
    },

    batch: (pk: string, operations: readonly OperationInput[]): Promise<Batched> =>
      batch(container, pk, operations, patience),

    /**
     * The items that a query finds. One that fails on its way is asked anew from the beginning: the SDK's iterator does
     * not live on after an error. Each page has the client's own time-out.
     * @param pk one partition alone; left out: all of them
     */
    find: async <T>(query: string, given: Parameters, schema: z.ZodType<T>, pk?: string): Promise<T[]> => {
      const { value } = await attempts(patience, async () => {
        const iterator = container.items.query<JSONObject>(
          { query, parameters: parametersOf(given) },
          { maxItemCount: PAGE, ...(pk === undefined ? {} : { partitionKey: pk }) },
        );
        const found: unknown[] = [];
        while (iterator.hasMoreResults()) found.push(...pageOf(await iterator.fetchNext()));
        return found;
      });
      return value.map((one) => schema.parse(one));
    },
  };
}

const PAGE = 100;

/** The last page of a query over all partitions may come without its list. */
const pageOf = ({ resources }: { readonly resources?: readonly unknown[] }): readonly unknown[] =>
  resources ?? [];
