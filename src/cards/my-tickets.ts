import { z } from 'zod';
import template from '../../cards/my-tickets.json' with { type: 'json' };
import type { Ticket } from '../domain/ticket/ticket.ts';
import { sentenceCase } from '../text/index.ts';
import { lines, linesSchema, systemName, type Writing } from './lines.ts';
import type { CardDefinition } from './render.ts';

const schema = z.strictObject({
  heading: z.string(),
  fallbackText: z.string(),
  tickets: z.array(z.object({ title: z.string(), lines: linesSchema })),
});
type MyTicketsCard = z.infer<typeof schema>;

/** «Mine saker»: the person's own tickets, newest first. */
export function presentMyTickets(tickets: readonly Ticket[], { t, directory, now }: Writing): MyTicketsCard {
  return {
    heading: t.myTicketsHeading,
    fallbackText: t.myTicketsSummary({ count: tickets.length }),
    tickets: tickets.map((ticket) => ({
      title: `${ticket.number} · ${systemName(ticket, directory) ?? t.unknownSystem}`,
      lines: lines(
        [t.stateLabel, sentenceCase(t.stateName(ticket.state))],
        [
          t.takenByLabel,
          ticket.state === 'taken'
            ? t.takenBy({ name: ticket.taken.by.name, at: ticket.taken.at, now })
            : null,
        ],
        [t.answerDueLabel, ticket.state === 'new' ? t.whenDue({ at: ticket.answerDue, now }) : null],
        [t.priorityLabel, sentenceCase(t.priorityName(ticket.priority))],
        [t.receivedAtLabel, t.whenDone({ at: ticket.createdAt, now })],
      ),
    })),
  };
}

export const myTicketsCard: CardDefinition<MyTicketsCard> = {
  name: 'my-tickets',
  template,
  schema,
  sample: {
    heading: 'Mine saker',
    fallbackText: 'Mine saker',
    tickets: [{ title: 'D-2026-00001 · Gerica', lines: [{ label: 'Status', value: 'Ny' }] }],
  },
};
