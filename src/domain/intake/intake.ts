import { z } from 'zod';

export const INTAKE_SCHEMA = 1;

const draft = z.object({
  /** Counts the problems of this conversation; with the intake it makes the ticket's id. */
  sequence: z.number().int().positive(),
  /** Rises with every word added: what a form is measured against. */
  revision: z.number().int().positive(),
  startedAt: z.number().int(),
  lastWordAt: z.number().int(),
  /** Everything said about the problem so far, masked, one message a line. */
  text: z.string(),
  /** What the messages said about the reporter; beats the profile. */
  said: z.object({
    name: z.string().nullable(),
    phone: z.string().nullable(),
    workplaceId: z.string().nullable(),
  }),
});
export type Draft = z.infer<typeof draft>;

/**
 * The conversation with one person before and around tickets: `tenant|conversation|account`.
 * Its version is the lane: two messages at two instances collide, and the second decides again on what the first left.
 */
export const intakeSchema = z.object({
  schema: z.literal(INTAKE_SCHEMA),
  tenant: z.string(),
  conversationId: z.string(),
  account: z.string(),
  /** The name that the chat shows. */
  displayName: z.string().nullable(),
  language: z.enum(['nb', 'nn', 'en']),
  sequence: z.number().int().nonnegative(),
  draft: draft.nullable(),
  question: z
    .object({ ask: z.literal('withdraw'), ticketId: z.string(), registerRow: z.string() })
    .nullable(),
  /** The person's last tickets from this conversation, newest last. */
  tickets: z.array(
    z.object({
      ticketId: z.string(),
      registerRow: z.string(),
      sequence: z.number().int(),
      systemId: z.string().nullable(),
      at: z.number().int(),
      /** «ny sak» closes it for additions. */
      open: z.boolean(),
      critical: z.boolean(),
    }),
  ),
});
export type Intake = z.infer<typeof intakeSchema>;

/** How many of the person's tickets the intake remembers for follow-ups; all of them stand in the store. */
export const REMEMBERED_TICKETS = 20;

export const emptyIntake = (tenant: string, conversationId: string, account: string): Intake => ({
  schema: INTAKE_SCHEMA,
  tenant,
  conversationId,
  account,
  displayName: null,
  language: 'nb',
  sequence: 0,
  draft: null,
  question: null,
  tickets: [],
});
