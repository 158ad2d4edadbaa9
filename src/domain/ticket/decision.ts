import type { Directory } from '../directory/directory.ts';
import type { Effect } from '../effects.ts';
import type { Notice } from '../notice/notice.ts';
import type { ServiceCalendar } from '../service-hours/calendar.ts';
import type { EpochMs, Via } from '../vocabulary.ts';
import type { By, Ticket } from './ticket.ts';

/** What a decision needs to know about the world; gathered before, so that deciding is pure. */
export type TicketFacts = {
  readonly now: EpochMs;
  readonly directory: Directory;
  readonly calendar: ServiceCalendar;
  /** The announced windows that are not over (R0p). */
  readonly notices: readonly Notice[];
  /** The channels outside Microsoft 365 that are set up; left out: none. */
  readonly channels?: readonly Via[];
};

export type TicketEvent = {
  readonly at: EpochMs;
  readonly what: string;
  readonly by: By | null;
  /** What was written with it; masked. */
  readonly note?: string;
};
export type TicketDecision = {
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
  readonly effects: readonly Effect[];
};

/** The ticket of a partition, as `ticketPartition` has put it in. */
export const ticketIdOf = (partition: string): string => partition.slice(partition.lastIndexOf('|') + 1);
export const ticketPartition = (tenant: string, ticketId: string): string => `${tenant}|${ticketId}`;

/** The reporter as the one who did something. @throws for a caller without an account, who can do nothing here */
export function reporterOf({ reporter }: Ticket): By {
  const { account, personId, name } = reporter;
  if (account === null) throw new Error('A reporter without an account did something');
  return { account, personId, name: name ?? '' };
}

/** Whoever registered it: the agent who raised it, else the reporter. */
export const registeredBy = (ticket: Ticket): By => ticket.raisedBy ?? reporterOf(ticket);
