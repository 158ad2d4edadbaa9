import { z } from 'zod';
import { rowStateSchema } from '../../domain/partition.ts';
import { priorityFactsSchema } from '../../domain/ticket/ticket.ts';

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
  state: rowStateSchema,
  attempt: z.number(),
  resolved: z.string().nullable(),
  at: z.number().nullable(),
  rendered: z.string().nullable(),
  cause: z.string().nullable(),
});
export const referenceRow = z.object({ doc: z.string(), plain: z.number() });
export const placeRows = z.array(z.object({ conversation: z.string(), activity: z.string() }));

export const faultRows = z.array(z.object({ fault: z.string(), ticket: z.string() }));
export const joinedRows = z.array(
  z.object({
    ticketId: z.string(),
    account: z.string(),
    workplaceId: z.string().nullable(),
    phone: z.string().nullable(),
    municipality: z.string().nullable(),
    at: z.number(),
    facts: z.string().transform((text) => priorityFactsSchema.parse(JSON.parse(text))),
    conversationId: z.string(),
    language: z.enum(['nb', 'nn', 'en']),
  }),
);
export const documentRow = z.object({ doc: z.string() });
export const keyedRows = z.array(z.object({ key: z.string(), doc: z.string() }));
export const stateRow = z.object({ version: z.number(), doc: z.string() });
export const countRow = z.object({ n: z.number() });
export const dueRow = z.object({ due: z.number().nullable() });
