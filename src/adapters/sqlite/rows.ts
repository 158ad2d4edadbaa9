import { z } from 'zod';

/** What the statements give back, checked at the border. */

export const claimedRows = z.array(
  z.object({
    urgency: z.number(),
    seq: z.number(),
    partition: z.string(),
    effect: z.string(),
    claim: z.string(),
    attempt: z.number(),
    perhapsSent: z.number(),
    resolved: z.string().nullable(),
  }),
);
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
export const placeRows = z.array(z.object({ conversation: z.string(), activity: z.string() }));

export const documentRow = z.object({ doc: z.string() });
export const keyedRows = z.array(z.object({ key: z.string(), doc: z.string() }));
export const stateRow = z.object({ version: z.number(), doc: z.string() });
export const countRow = z.object({ n: z.number() });
export const dueRow = z.object({ due: z.number().nullable() });
