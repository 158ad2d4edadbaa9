import { z } from 'zod';
import { rowStateSchema } from '../../domain/partition.ts';
import { priorityFactsSchema } from '../../domain/ticket/ticket.ts';

/** What the statements give back, checked at the border. */

/** The payload as it was stored, and what is needed where it cannot be read. */
const stored = {
  id: z.string(),
  notBefore: z.number(),
  urgency: z.number(),
  effect: z.string(),
};
export const claimedRows = z.array(
  z.object({
    ...stored,
    seq: z.number(),
    partition: z.string(),
    claim: z.string(),
    attempt: z.number(),
    perhapsSent: z.number(),
    resolved: z.string().nullable(),
  }),
);
const outcomes = z.array(
  z.object({
    at: z.number(),
    state: z.enum(['sent', 'uncertain', 'failed', 'done', 'pending']),
    cause: z.string().nullable(),
  }),
);
export const recordRow = z.object({
  ...stored,
  state: rowStateSchema,
  attempt: z.number(),
  perhapsSent: z.number(),
  resolved: z.string().nullable(),
  at: z.number().nullable(),
  rendered: z.string().nullable(),
  cause: z.string().nullable(),
  history: z.string().transform((text) => outcomes.parse(JSON.parse(text))),
});
export const listedRows = z.array(recordRow.extend({ seq: z.number(), partition: z.string() }));
export const backlogRow = z.object({
  count: z.number(),
  oldest: z.number().nullable(),
  oldestPage: z.number().nullable(),
});
export const referenceRow = z.object({ doc: z.string(), plain: z.number() });
export const placeRows = z.array(z.object({ conversation: z.string(), activity: z.string() }));

export const faultRows = z.array(z.object({ fault: z.string(), ticket: z.string() }));
export const joinedRows = z.array(
  z.object({
    ticketId: z.string(),
    account: z.string().nullable(),
    personId: z.string().nullable(),
    workplaceId: z.string().nullable(),
    phone: z.string().nullable(),
    municipality: z.string().nullable(),
    at: z.number(),
    facts: z.string().transform((text) => priorityFactsSchema.parse(JSON.parse(text))),
    conversationId: z.string().nullable(),
    language: z.enum(['nb', 'nn', 'en']),
  }),
);
export const documentRow = z.object({ doc: z.string() });
export const searchedRows = z.array(
  z.object({ key: z.string(), created: z.number(), doc: z.string().nullable() }),
);
export const keyedRows = z.array(z.object({ key: z.string(), doc: z.string() }));
export const stateRow = z.object({ version: z.number(), doc: z.string() });
export const countRow = z.object({ n: z.number() });
export const dueRow = z.object({ due: z.number().nullable() });
