import { z } from 'zod';
import template from '../../cards/found-ticket.json' with { type: 'json' };
import type { Ticket } from '../domain/ticket/ticket.ts';
import { deskLines } from './desk-ticket.ts';
import { lines, linesSchema, listedWorkplaceName, systemName, type Writing } from './lines.ts';
import type { CardDefinition } from './render.ts';
import { sentenceCase } from '../text/index.ts';

const schema = z.strictObject({
  heading: z.string(),
  fallbackText: z.string(),
  lines: linesSchema,
  ticketId: z.string(),
  /** Business time at which it was read; a client that has a newer one does not ask again. */
  at: z.number(),
  t: z.object({ view: z.string() }),
});
type FoundTicketCard = z.infer<typeof schema>;

/**
 * A ticket that somebody searched for and put into a chat: what the service desk's channel shows of it, since nobody knows
 * who reads there. Each reader's client asks for it anew, and the server decides who is shown it.
 */
export function presentFoundTicket(ticket: Ticket, writing: Writing): FoundTicketCard {
  const { t, now } = writing;
  return {
    heading: t.foundHeading,
    fallbackText: titleOf(ticket, writing),
    lines: [...deskLines(ticket, writing), ...lines([t.fetchedLabel, t.whenDone({ at: now, now })])],
    ticketId: ticket.id,
    at: now,
    t: { view: t.viewButton },
  };
}

const titleOf = (ticket: Ticket, { t, directory }: Writing): string =>
  `${ticket.number} · ${systemName(ticket, directory) ?? t.unknownSystem}`;

/** The same ticket as one line of a list: what to choose it by. */
export const presentPreview = (
  ticket: Ticket,
  writing: Writing,
): { readonly title: string; readonly text: string } => {
  const { t, directory } = writing;
  const parts = [
    sentenceCase(t.priorityName(ticket.priority)),
    t.stateName(ticket.state),
    listedWorkplaceName(ticket, directory),
  ];
  return {
    title: titleOf(ticket, writing),
    text: parts.filter((part) => part !== null).join(' · '),
  };
};

export const foundTicketCard: CardDefinition<FoundTicketCard> = {
  name: 'found-ticket',
  template,
  schema,
  sample: {
    heading: 'Sak',
    fallbackText: 'D-2026-00001 · Gerica',
    lines: [{ label: 'Sak', value: 'D-2026-00001' }],
    ticketId: 'ticket',
    at: 1,
    t: { view: 'Vis status nå' },
  },
};
