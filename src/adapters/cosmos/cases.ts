import type { Container, JSONObject, OperationInput, SqlParameter } from '@azure/cosmos';
import type { z } from 'zod';
import type { Clock } from '../../app/ports.ts';
import { attempts, CosmosFailure, failureOf, unlessMissing, type Patience } from './attempts.ts';
import { batch, type Batched } from './batch.ts';

type Parameters = Readonly<Record<string, string | number | boolean | null>>;

const parametersOf = (given: Parameters): SqlParameter[] =>
  Object.entries(given).map(([name, value]) => ({ name: `@${name}`, value }));

export type Access = ReturnType<typeof accessTo>;

/** One container, asked with patience: point reads, writes on a condition, batches, queries. */
export function accessTo(container: Container, patience: Patience, clock: Pick<Clock, 'elapsed'>) {
  const item = (id: string, pk: string) => container.item(id, pk);
  let lastSeq = 0;

  return {
    /** Grows with each call, over all instances as far as their clocks agree. */
    nextSeq(): number {
      lastSeq = Math.max(lastSeq + 1, Math.round(clock.elapsed() * 1000));
      return lastSeq;
    },

    /** The item as it is, parsed; undefined where there is none. */
    read: async <T>(id: string, pk: string, schema: z.ZodType<T>): Promise<T | undefined> => {
      const { value } = await attempts(patience, async (abortSignal) => {
        const { resource } = await item(id, pk).read<JSONObject>({ abortSignal });
        return resource;
      });
      return value === undefined ? undefined : schema.parse(value);
    },

    /** False when an item of that id is there already, and `mine` does not know it for the one that was just sent. */
    create: async (body: object, pk: string, mine: (there: unknown) => boolean): Promise<boolean> => {
      try {
        await attempts(patience, async (abortSignal, unclear) => {
          try {
            await container.items.create(body, { abortSignal });
          } catch (error) {
            const { code } = error as { code?: unknown };
            if (code !== 409 || !unclear) throw error;
            const id = (body as { id: string }).id;
            const there = await item(id, pk).read<JSONObject>({ abortSignal });
            if (!mine(there.resource)) throw error;
          }
        });
        return true;
      } catch (error) {
        if (error instanceof CosmosFailure && error.status === 409) return false;
        throw error;
      }
    },

    /** `changed`: it is no longer as it was read, or is gone; `unclear`: which may be this very write. */
    replace: async (
      body: object & { id: string },
      pk: string,
      etag: string,
    ): Promise<{ readonly outcome: 'done' } | { readonly outcome: 'changed'; readonly unclear: boolean }> => {
      const { value, unclear } = await attempts(patience, async (abortSignal) => {
        try {
          const accessCondition = { type: 'IfMatch', condition: etag };
          await item(body.id, pk).replace(body, { accessCondition, abortSignal });
          return 'done';
        } catch (error) {
          const { status } = failureOf(error);
          if (status === 412 || status === 404) return 'changed';
          throw error;
        }
      });
      return value === 'done' ? { outcome: 'done' } : { outcome: 'changed', unclear };
    },

    remove: async (id: string, pk: string): Promise<void> => {
      await unlessMissing(() =>
        attempts(patience, async (abortSignal) => {
          await item(id, pk).delete({ abortSignal });
        }),
      );
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
     * @param most no more than this are fetched
     */
    find: async <T>(
      query: string,
      given: Parameters,
      schema: z.ZodType<T>,
      { pk, most = Infinity }: { readonly pk?: string; readonly most?: number } = {},
    ): Promise<T[]> => {
      const { value } = await attempts(patience, async () => {
        const iterator = container.items.query<JSONObject>(
          { query, parameters: parametersOf(given) },
          { maxItemCount: PAGE, ...(pk === undefined ? {} : { partitionKey: pk }) },
        );
        const found: unknown[] = [];
        while (iterator.hasMoreResults() && found.length < most)
          found.push(...pageOf(await iterator.fetchNext()));
        return found.slice(0, most);
      });
      return value.map((one) => schema.parse(one));
    },
  };
}

const PAGE = 100;

/** The last page of a query over all partitions may come without its list. */
const pageOf = ({ resources }: { readonly resources?: readonly unknown[] }): readonly unknown[] =>
  resources ?? [];
