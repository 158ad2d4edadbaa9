import { z } from 'zod';
import type { SendOutcome } from '../../app/ports.ts';

const failure = z.looseObject({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  name: z.string().optional(),
  response: z
    .looseObject({ headers: z.looseObject({ get: z.custom<(name: string) => unknown>() }).optional() })
    .optional(),
});

/** Without a Retry-After the platform's own advice is to wait at least this long. */
const DEFAULT_RETRY_AFTER_MS = 2_000;
const LONGEST_RETRY_AFTER_MS = 10 * 60_000;

/** Nothing has been said to anybody: it goes again, and does not count as perhaps sent. */
export const notSaid = (cause: string, retryAfterMs = DEFAULT_RETRY_AFTER_MS): SendOutcome => ({
  outcome: 'later',
  retryAfterMs,
  cause,
});

/** Reasons for which the request cannot have reached anybody. */
const NEVER_ARRIVED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * What a failed request means (design.md, outcome table): 412 and 429 come again after Retry-After;
 * 408, 5xx, resets and time-outs are uncertain, they may have been delivered; every other answer is final for the route.
 * A refused connection or an unknown host never arrived, and comes again.
 */
export function outcomeOf(cause: unknown): {
  readonly status: number | undefined;
  readonly outcome: SendOutcome;
} {
  const parsed = failure.safeParse(cause);
  const status = parsed.success ? parsed.data.statusCode : undefined;
  const code = (parsed.success ? (parsed.data.code ?? parsed.data.name) : undefined) ?? 'fault';
  if (status === 429 || status === 412) {
    const header: unknown = parsed.success ? parsed.data.response?.headers?.get('retry-after') : undefined;
    const later = { outcome: 'later', retryAfterMs: retryAfterMs(header), cause: String(status) } as const;
    return { status, outcome: status === 429 ? { ...later, limited: 'conversation' } : later };
  }
  if (status !== undefined && status !== 408 && status < 500)
    return { status, outcome: { outcome: 'failed', cause: String(status) } };
  if (status === undefined && NEVER_ARRIVED.has(code)) return { status, outcome: notSaid(code) };
  return { status, outcome: { outcome: 'uncertain', cause: status === undefined ? code : String(status) } };
}

function retryAfterMs(header: unknown): number {
  const seconds = typeof header === 'string' ? Number(header) : NaN;
  return Number.isFinite(seconds) && seconds >= 0
    ? Math.min(seconds * 1000, LONGEST_RETRY_AFTER_MS)
    : DEFAULT_RETRY_AFTER_MS;
}
