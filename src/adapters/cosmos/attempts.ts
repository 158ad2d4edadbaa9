import pRetry from 'p-retry';
import { StoreUnavailable } from '../../domain/store-unavailable.ts';

/** How Cosmos DB fails, and what is tried again. The SDK's own retries are turned off: this is the only place. */

/** How long one request may take, and how long it is tried again in all; a turn must have an answer well before Teams sends it anew. */
export type Patience = {
  readonly requestMs: number;
  readonly mostRetries: number;
  /** The first wait; each later one is twice as long, and shortened or lengthened at random, so that instances spread. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  readonly inAllMs: number;
  readonly sleep: (ms: number) => Promise<void>;
};
export const PATIENCE: Omit<Patience, 'sleep'> = {
  requestMs: 3_000,
  mostRetries: 6,
  firstWaitMs: 40,
  longestWaitMs: 800,
  inAllMs: 5_000,
};

/** A failed request: what the service said, or that nothing is known of it. */
export class CosmosFailure extends StoreUnavailable {
  readonly status: number | null;
  readonly retryAfterMs: number;
  constructor(status: number | null, message: string, retryAfterMs = 0, cause?: unknown) {
    super(`Cosmos DB: ${status === null ? 'no answer' : status} (${message})`, { cause });
    // What the log keeps of an error is its name.
    this.name = `CosmosFailure ${status ?? 'no answer'}`;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The write was not done: the service was too busy, or met another write of the same item. */
const NOT_DONE = [429, 449];
/** It may have been done, or not. */
const UNCLEAR = [408, 410, 500, 503];

export const isAgain = ({ status }: CosmosFailure): boolean =>
  status === null || NOT_DONE.includes(status) || UNCLEAR.includes(status);
export const isUnclear = ({ status }: CosmosFailure): boolean => status === null || UNCLEAR.includes(status);

type SdkError = {
  name?: unknown;
  code?: unknown;
  message?: string;
  retryAfterInMs?: number;
  cause?: unknown;
};

/** The SDK's errors in one form; `batch()` hides the true one in its cause. */
export function failureOf(error: unknown): CosmosFailure {
  if (error instanceof CosmosFailure) return error;
  const outer = error as SdkError;
  const inner = (outer.code === undefined && outer.cause !== undefined ? outer.cause : outer) as SdkError;
  const status = Number(inner.code);
  const message = typeof inner.message === 'string' ? (inner.message.split('\n')[0] ?? '') : 'unknown';
  if (Number.isInteger(status) && status >= 400)
    return new CosmosFailure(status, message.slice(0, 200), inner.retryAfterInMs ?? 0, error);
  // A mistake of ours (a TypeError, a document that cannot be read) is not the service's.
  if (inner.code === undefined && inner.name !== 'AbortError') throw error;
  return new CosmosFailure(null, typeof inner.code === 'string' ? inner.code : 'aborted', 0, error);
}

/** What a request came to; `unclear` = an attempt before it ended without an answer, and may have been done. */
export type Answered<T> = { readonly value: T; readonly unclear: boolean };

/**
 * Tries a request until it is answered or patience ends; waits as long as a busy service asks.
 * @throws CosmosFailure for every answer that trying again does not change
 */
export async function attempts<T>(
  patience: Patience,
  request: (abortSignal: AbortSignal, unclear: boolean) => Promise<T>,
): Promise<Answered<T>> {
  let unclear = false;
  const value = await pRetry(
    async () => {
      try {
        return await request(AbortSignal.timeout(patience.requestMs), unclear);
      } catch (error) {
        throw failureOf(error);
      }
    },
    {
      retries: patience.mostRetries,
      minTimeout: patience.firstWaitMs,
      maxTimeout: patience.longestWaitMs,
      maxRetryTime: patience.inAllMs,
      factor: 2,
      randomize: true,
      shouldRetry: ({ error }) => error instanceof CosmosFailure && isAgain(error),
      onFailedAttempt: async ({ error, retriesLeft }) => {
        if (!(error instanceof CosmosFailure)) return;
        unclear ||= isUnclear(error);
        if (retriesLeft > 0 && error.retryAfterMs > 0)
          await patience.sleep(Math.min(error.retryAfterMs, patience.inAllMs));
      },
    },
  );
  return { value, unclear };
}

/** The request's value, or undefined where there is no such item. */
export async function unlessMissing<T>(request: () => Promise<T>): Promise<T | undefined> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof CosmosFailure && error.status === 404) return undefined;
    throw error;
  }
}
