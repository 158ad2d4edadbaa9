import type { ChannelOutcome } from '../../app/ports.ts';

/** [A] Nothing was taken, and nobody said when it would be: tried again soon, since a page waits. */
export const AGAIN_MS = 5_000;
/** A provider that asks for more patience than this is asked again all the same. */
const MOST_PATIENCE_MS = 10 * 60_000;

/** Codes of a connection that was never made: nothing can have been taken. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What a status other than 2xx means: 429 waits, 408 and 5xx may have been taken, every other refusal is one. */
export function refusalOf(
  status: number,
  retryAfterMs: number,
): Exclude<ChannelOutcome, { outcome: 'sent' }> {
  const cause = String(status);
  if (status === 429) return { outcome: 'later', retryAfterMs, cause };
  if (status === 408 || status >= 500) return { outcome: 'uncertain', cause };
  return { outcome: 'failed', cause };
}

/** What it means that no answer came: refused before anything was sent, or cut off with the outcome unknown. */
export function noAnswer(cause: unknown): Exclude<ChannelOutcome, { outcome: 'sent' }> {
  const code = codeOf(cause);
  if (NEVER_CONNECTED.has(code)) return { outcome: 'later', retryAfterMs: AGAIN_MS, cause: code };
  // A certificate that is not right is seen before the request leaves, and does not mend itself in a minute.
  if (/^(?:ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code))
    return { outcome: 'failed', cause: code };
  return { outcome: 'uncertain', cause: code };
}

/** The code of an error or of what is behind it; never its message, which may hold an address. */
function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return 'timeout';
  const { code } = cause as NodeJS.ErrnoException;
  if (typeof code === 'string') return code;
  return cause.cause === undefined ? cause.name : codeOf(cause.cause);
}

/**
 * Retry-After in milliseconds: seconds, or an instant, which is measured against the provider's own clock (`Date`).
 * Soon where it says nothing that can be read.
 */
export function retryAfterOf(headers: { readonly get: (name: string) => string | null | undefined }): number {
  const after = headers.get('retry-after') ?? '';
  const ms = /^\d+$/.test(after)
    ? Number(after) * 1_000
    : Date.parse(after) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), MOST_PATIENCE_MS) : AGAIN_MS;
}
