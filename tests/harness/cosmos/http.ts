import type { CosmosClientOptions } from '@azure/cosmos';
import type { Answer } from './wire.ts';

/** The SDK's own types of its HTTP client, and what a transport gives back or throws. */

export type HttpClient = NonNullable<CosmosClientOptions['httpClient']>;
export type PipelineRequest = Parameters<HttpClient['sendRequest']>[0];
export type PipelineResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;
type HttpHeaders = PipelineResponse['headers'];

function headersOf(values: Record<string, string>): HttpHeaders {
  const map = new Map(Object.entries(values));
  return {
    get: (name) => map.get(name.toLowerCase()),
    has: (name) => map.has(name.toLowerCase()),
    set: (name, value) => void map.set(name.toLowerCase(), String(value)),
    delete: (name) => void map.delete(name.toLowerCase()),
    toJSON: () => Object.fromEntries(map),
    [Symbol.iterator]: () => map.entries(),
  };
}

export const responseOf = (request: PipelineRequest, answer: Answer): PipelineResponse => ({
  request,
  status: answer.status,
  headers: headersOf({ 'content-type': 'application/json', ...answer.headers }),
  bodyAsText: answer.body === undefined ? '' : JSON.stringify(answer.body),
});

/** A connection that was reset, as the SDK's transport reports it. */
export const reset = (): Error =>
  Object.assign(new Error('socket hang up'), { name: 'RestError', code: 'ECONNRESET' });

const aborted = (): Error => Object.assign(new Error('The operation was aborted.'), { name: 'AbortError' });

/** A caller who gave up learns nothing of an answer. */
export function stopIfAborted({ abortSignal }: PipelineRequest): void {
  if (abortSignal?.aborted === true) throw aborted();
}

/** Never answers; ends only when the caller gives up. */
export async function hang(request: PipelineRequest): Promise<never> {
  return new Promise((_, reject) => {
    request.abortSignal?.addEventListener('abort', () => reject(aborted()));
  });
}
