import type { Container, OperationInput } from '@azure/cosmos';
import { attempts, CosmosFailure, type Patience } from './attempts.ts';

/** What a transactional batch came to: all of it, or the first operation that was refused and why. */
export type Batched =
  | {
      readonly outcome: 'done';
      /** What names each item now; empty for one that was taken away. */
      readonly etags: readonly string[];
    }
  | {
      readonly outcome: 'refused';
      /** Which operation. */
      readonly index: number;
      /** 404, 409 or 412. */
      readonly status: number;
      /** An attempt before this answer ended unclearly: what is in the way may be our own write. */
      readonly unclear: boolean;
    };

/** Of the service. */
export const MOST_OPERATIONS = 100;

export const created = (item: object): OperationInput => ({
  operationType: 'Create',
  resourceBody: item as never,
});
/** @param etag what names the item as it was read */
export const replaced = (item: object & { readonly id: string }, etag: string): OperationInput => ({
  operationType: 'Replace',
  id: item.id,
  ifMatch: etag,
  resourceBody: item,
});

/** One operation stood in the way; the others bear this and are not to blame. */
const NOT_TO_BLAME = 424;

/**
 * All or none, in one logical partition.
 * @throws CosmosFailure when it was not answered in time, or was refused for another reason than a document in the way
 */
export async function batch(
  container: Container,
  pk: string,
  operations: readonly OperationInput[],
  patience: Patience,
): Promise<Batched> {
  if (operations.length > MOST_OPERATIONS)
    throw new Error(`A batch of ${operations.length} operations; the service takes ${MOST_OPERATIONS}`);
  const { value, unclear } = await attempts(patience, async (abortSignal) => {
    const { result, code } = await container.items.batch([...operations], pk, { abortSignal });
    const statuses = (result ?? []).map(({ statusCode }) => statusCode);
    const index = statuses.findIndex((status) => status >= 400 && status !== NOT_TO_BLAME);
    const status = statuses[index];
    if (status === undefined) {
      if (result !== undefined && statuses.length === operations.length)
        return { outcome: 'done' as const, etags: result.map(({ eTag }) => eTag ?? '') };
      throw new CosmosFailure(code ?? null, 'a batch without results');
    }
    if (![404, 409, 412].includes(status)) throw new CosmosFailure(status, 'in a batch');
    return { outcome: 'refused' as const, index, status };
  });
  return value.outcome === 'done' ? value : { ...value, unclear };
}
