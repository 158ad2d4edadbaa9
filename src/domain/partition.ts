import { z } from 'zod';
import { faultSchema, type Fault } from './fault/fault.ts';
import { intakeSchema, type Intake } from './intake/intake.ts';
import { ticketSchema, type Ticket } from './ticket/ticket.ts';

/** What a partition is the home of (design.md, a turn); every store keeps these documents and checks them in both directions. */
export type PartitionState =
  | { readonly of: 'intake'; readonly intake: Intake }
  | { readonly of: 'ticket'; readonly ticket: Ticket }
  | { readonly of: 'fault'; readonly fault: Fault };

/** Checked on the way in as well: what cannot be read back is never acknowledged. @throws ZodError */
export function documentOf(state: PartitionState): Intake | Ticket | Fault {
  switch (state.of) {
    case 'intake':
      return intakeSchema.parse(state.intake);
    case 'ticket':
      return ticketSchema.parse(state.ticket);
    case 'fault':
      return faultSchema.parse(state.fault);
  }
}

/** What is kept of a decision: the audit log and the ticket's history. */
export const storedEventSchema = z.object({
  at: z.number(),
  what: z.string(),
  by: z.object({ account: z.string(), personId: z.string().nullable(), name: z.string() }).nullable(),
  /** Masked text that must not be lost with a fault of ours. */
  note: z.string().optional(),
});

export type StoredEvent = Readonly<z.infer<typeof storedEventSchema>>;

/** Where a person or channel can be written to. */
export const referenceSchema = z.object({
  conversationId: z.string(),
  account: z.string().nullable(),
  serviceUrl: z.string(),
  channelId: z.string(),
  botId: z.string(),
  userId: z.string().nullable(),
  tenantId: z.string().nullable(),
});

export type Reference = Readonly<z.infer<typeof referenceSchema>>;

/** Forward only: pending → sending → sent | uncertain | failed | done, or back to pending for a retry. */
export const rowStateSchema = z.enum(['pending', 'sending', 'sent', 'uncertain', 'failed', 'done']);
export type RowState = z.infer<typeof rowStateSchema>;
