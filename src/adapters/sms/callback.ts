import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { SmsCallback } from '../../app/ports.ts';

/** A call-back older or newer than this is somebody's copy. */
const WINDOW_MS = 5 * 60_000;

const number = z
  .string()
  .transform((text) =>
    text
      .replace(/[\s-]/g, '')
      .replace(/^00/, '+')
      .replace(/^(?=\d)/, '+'),
  )
  .pipe(z.string().regex(/^\+\d{5,15}$/));
const id = z.union([z.string().min(1).max(200), z.number()]).transform(String);
const callback = z.discriminatedUnion('type', [
  z.object({ type: z.literal('receipt'), id, status: z.enum(['delivered', 'failed']) }),
  z.object({ type: z.literal('reply'), id, from: number, text: z.string().max(2_000) }),
]);

/**
 * Reads what an SMS provider calls back with. `forged`: not signed with our secret, or too old; nothing of it is read then.
 * The signature is HMAC-SHA256, in hex, of the timestamp (seconds since 1970), a full stop and the raw body.
 * @param now business time
 */
export function readCallback(
  secret: string,
  sent: { readonly timestamp: string; readonly signature: string; readonly raw: Buffer },
  now: number,
): SmsCallback | 'forged' | 'malformed' {
  const { timestamp, signature, raw } = sent;
  if (!/^\d{9,11}$/.test(timestamp) || !/^(?:sha256=)?[0-9a-f]{64}$/i.test(signature)) return 'forged';
  const right = createHmac('sha256', secret).update(`${timestamp}.`).update(raw).digest();
  const given = Buffer.from(signature.replace(/^sha256=/i, ''), 'hex');
  if (!timingSafeEqual(right, given)) return 'forged';
  if (Math.abs(now - Number(timestamp) * 1_000) > WINDOW_MS) return 'forged';
  try {
    return callback.safeParse(JSON.parse(raw.toString('utf8'))).data ?? 'malformed';
  } catch {
    // Signed, and no JSON: the provider is set up wrongly.
    return 'malformed';
  }
}
