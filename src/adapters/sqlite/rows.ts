import { z } from 'zod';

/** What the statements give back, checked at the border. */

export const outboxRow = z.object({
  partition: z.string(),
  effect: z.string(),
  claim: z.string(),
  attempt: z.number(),
  perhapsSent: z.number(),
  resolved: z.string().nullable(),
});
export const recordRow = z.object({
  effect: z.string(),
  state: z.enum(['pending', 'sending', 'sent', 'uncertain', 'failed', 'done']),
  attempt: z.number(),
  resolved: z.string().nullable(),
  at: z.number().nullable(),
  rendered: z.string().nullable(),
  cause: z.string().nullable(),
});
export const reference = z.object({
  conversationId: z.string(),
  account: z.string().nullable(),
  serviceUrl: z.string(),
  channelId: z.string(),
  botId: z.string(),
  userId: z.string().nullable(),
  tenantId: z.string().nullable(),
});
export const storedEvent = z.object({
  at: z.number(),
  what: z.string(),
  by: z.object({ account: z.string(), personId: z.string().nullable(), name: z.string() }).nullable(),
  note: z.string().optional(),
});
export const place = z.object({ conversation: z.string(), activity: z.string() });
