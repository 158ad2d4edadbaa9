import { z } from 'zod';
import { acknowledgeSchema } from '../directory/schema.ts';

/** Parts of a ticket's document: its route, where its page and the desk's watch stand, who has reported it. */

/** Business time. */
export const epochMs = z.number().int();

export const route = z.object({
  queue: z.enum(['serviceDesk/critical', 'serviceDesk/high', 'serviceDesk/ordinary']),
  page: z.boolean(),
  notCovered: z.boolean(),
  showOnCallNumber: z.boolean(),
  alertServiceDesk: z.boolean(),
  alertSecurityOfficer: z.boolean(),
  /** Critical and closed, yet never paged: outside on-call scope, or another party runs the system. */
  withheld: z.enum(['serviceHoursOnly', 'notOperated']).nullable(),
  message: z.enum(['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M07b', 'M08', 'M09', 'M10']),
});
export type TicketRoute = z.infer<typeof route>;

/**
 * On-call has the ticket; where its page stands. The chain is that of domain.md 3.3; a step is counted from the round's
 * first page.
 */
export const paging = z.object({
  /** Same for every copy of one page, so that two copies read as one. */
  pageId: z.string(),
  /** 1, 2 …: each time that the ticket is handed to on-call. What recurs with a round carries it in its row id. */
  round: z.number().int().positive(),
  startedAt: epochMs,
  lifeHealth: z.boolean(),
  /** The last step of the chain that was sent. */
  step: z.number().int().nonnegative(),
  /** When it was last paged because of another report: at most once in 15 minutes, unless it grew (3.3). */
  againAt: epochMs.nullable(),
  /** The chain's minutes as they were when the round began; left out (an older round): as the directory has them. */
  minutes: acknowledgeSchema.optional(),
  /** How often the chain went on anew in this round: it was passed on, or an acknowledgement ran out. */
  leg: z.number().int().nonnegative().default(0),
  /** The reporters were told in this round that everyone has been tried (M45). */
  toldAll: z.boolean().default(false),
  /** What the minutes of this leg are counted from; left out: `startedAt`. */
  legFrom: epochMs.optional(),
});
export type Paging = z.infer<typeof paging>;

/** The desk's last watch of the ticket by day (domain.md 3.3, «desk open»). */
export const watch = z.object({
  /** What its minutes are counted from: the desk was alerted. */
  startedAt: epochMs,
  /** The last step that was taken; 0 = none yet. */
  step: z.number().int().nonnegative(),
  /** Everyone who was alerted one to one, in this watch or an earlier one: their cards stand, and they may take it. */
  reached: z.array(z.string()),
});

/** Somebody else than the first reporter whom whoever has the ticket must be able to call. */
const contact = z.object({
  ticketId: z.string(),
  workplaceId: z.string().nullable(),
  phone: z.string().nullable(),
  /** Life and health is at stake there. False: the first reporter has left, and this one is called instead. */
  urgent: z.boolean(),
});
export type Contact = z.infer<typeof contact>;

/** How far a fault has been reported, as far as its tickets say (domain.md 2.6). */
export const reports = z.object({
  /** 0: everyone has taken it back. */
  reporters: z.number().int().nonnegative(),
  units: z.number().int().nonnegative(),
  municipalities: z.number().int().nonnegative(),
  lastAt: epochMs,
  contacts: z.array(contact),
});
