import { z } from 'zod';
import type { Collection } from './collection.ts';
import { perform, Transaction, type Operation, type Outcome } from './documents.ts';
import { badRequest, bytesOf, MAX_BYTES, parsed, Refusal, type Answer } from './wire.ts';

/** Transactional batches: everything in one logical partition, or nothing. */

const operation = z.strictObject({
  operationType: z.enum(['Create', 'Upsert', 'Replace', 'Read', 'Delete', 'Patch']),
  id: z.string().optional(),
  resourceBody: z.unknown().optional(),
  ifMatch: z.string().optional(),
  ifNoneMatch: z.string().optional(),
  partitionKey: z.string().optional(),
});
const batchSchema = z.array(operation).min(1).max(100);

type Result = { statusCode: number; requestCharge: number; eTag?: string; resourceBody?: unknown };

function resultOf({ status, stored, charge }: Outcome, minimal: boolean): Result {
  const result: Result = { statusCode: status, requestCharge: charge };
  if (stored === undefined) return result;
  result.eTag = stored.etag;
  if (!minimal && status !== 304) result.resourceBody = stored.item;
  return result;
}

export function runBatch(collection: Collection, key: string, body: unknown, minimal: boolean): Answer {
  if (bytesOf(body) > MAX_BYTES) throw new Refusal(413, 'Request size is too large');
  const operations = parsed(batchSchema, body, 'The batch');
  const tx = new Transaction(collection, key);
  const outcomes: Outcome[] = [];
  for (const { operationType: kind, resourceBody, partitionKey, ...rest } of operations) {
    if (partitionKey !== undefined && partitionKey !== key) {
      throw badRequest('All operations of a batch have the same partition key.', 1001);
    }
    const asked: Operation = { kind, body: resourceBody, ...rest };
    try {
      outcomes.push(perform(tx, asked));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const failed = outcomes.length;
      const results = operations.map((_, i): Result => ({
        statusCode: i === failed ? error.status : 424,
        requestCharge: 0,
      }));
      return { status: 207, body: results, charge: 5 };
    }
  }
  tx.commit();
  const charge = outcomes.reduce((sum, outcome) => sum + outcome.charge, 0);
  return { status: 200, body: outcomes.map((outcome) => resultOf(outcome, minimal)), charge };
}
