import { z } from 'zod';
import { QUEUES } from './understanding/desk-words.ts';

/** The cards that leave the system by themselves. What they show is read from the ticket when they are sent. */
export const view = z.discriminatedUnion('card', [
  z.object({ card: z.literal('form'), sequence: z.number().int() }),
  z.object({ card: z.literal('receipt') }),
  z.object({ card: z.literal('page'), repeated: z.boolean() }),
  z.object({ card: z.literal('watch') }),
  z.object({ card: z.literal('deskTicket') }),
  z.object({ card: z.literal('security') }),
  z.object({ card: z.literal('myTickets') }),
  /** A list of the desk, as it is when it is sent. */
  z.object({
    card: z.literal('queue'),
    which: z.enum(QUEUES),
    page: z.number().int().default(1),
    personId: z.string(),
  }),
  /** The ticket in somebody's own chat, with what that person may do to it. */
  z.object({ card: z.literal('agentTicket'), personId: z.string() }),
  /** What has been done to a ticket; asked for in a conversation of its own. */
  z.object({ card: z.literal('history'), ticketId: z.string() }),
  /** Who got the last word about a ticket; asked for in the same way. */
  z.object({ card: z.literal('reach'), ticketId: z.string() }),
  /** The test page of a shift; whether it is answered is read when it is sent. */
  z.object({
    card: z.literal('shiftTest'),
    personId: z.string(),
    role: z.enum(['primary', 'secondary']),
    from: z.number().int(),
    to: z.number().int(),
    repeated: z.boolean(),
  }),
  /** A restore to decide or to endorse; the ticket's own card for one person. */
  z.object({ card: z.literal('approval'), part: z.enum(['decide', 'endorse']) }),
]);
