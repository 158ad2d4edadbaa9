import { z } from 'zod';
import template from '../../cards/my-tickets.json' with { type: 'json' };
import { isHeld, type Ticket } from '../domain/ticket/ticket.ts';
import type { QueueName } from '../domain/understanding/desk-words.ts';
import { sentenceCase } from '../text/index.ts';
import {
  lines,
  linesSchema,
  listedWorkplaceName,
  municipalityName,
  systemName,
  type Writing,
} from './lines.ts';
import type { CardDefinition } from './render.ts';

const schema = z.strictObject({
  heading: z.string(),
  fallbackText: z.string(),
  tickets: z.array(z.object({ title: z.string(), lines: linesSchema })),
});
type MyTicketsCard = z.infer<typeof schema>;

const titleOf = (ticket: Ticket, { t, directory }: Pick<Writing, 't' | 'directory'>): string =>
  `${ticket.number} · ${systemName(ticket, directory) ?? t.unknownSystem}`;

/** «Mine saker»: the person's own tickets, newest first. */
export function presentMyTickets(tickets: readonly Ticket[], { t, directory, now }: Writing): MyTicketsCard {
  return {
    heading: t.myTicketsHeading,
    fallbackText: t.myTicketsSummary({ count: tickets.length }),
    tickets: tickets.map((ticket) => ({
      title: titleOf(ticket, { t, directory }),
      lines: lines(
        [t.stateLabel, sentenceCase(t.stateName(ticket.state))],
        [
          t.takenByLabel,
          isHeld(ticket) ? t.takenBy({ name: ticket.taken.by.name, at: ticket.taken.at, now }) : null,
        ],
        [t.answerDueLabel, ticket.state === 'new' ? t.whenDue({ at: ticket.answerDue, now }) : null],
        [t.priorityLabel, sentenceCase(t.priorityName(ticket.priority))],
        [t.receivedAtLabel, t.whenDone({ at: ticket.createdAt, now })],
      ),
    })),
  };
}

/** A list of the desk: what each ticket is about and for whom, its priority, and when it must be answered. */
export function presentQueue(
  {
    which,
    tickets,
    total,
  }: { readonly which: QueueName; readonly tickets: readonly Ticket[]; readonly total: number },
  writing: Writing,
): MyTicketsCard {
  const { t, directory, now } = writing;
  const heading = t.queueHeading({ which, shown: tickets.length, total });
  return {
    heading,
    fallbackText: heading,
    tickets: tickets.map((ticket) => ({
      title: titleOf(ticket, writing),
      lines: lines(
        [t.priorityLabel, sentenceCase(t.priorityName(ticket.priority))],
        [t.workplaceLabel, listedWorkplaceName(ticket, directory)],
        [t.municipalityLabel, municipalityName(ticket, directory)],
        [t.answerDueLabel, t.whenDue({ at: ticket.answerDue, now })],
        [t.receivedAtLabel, t.whenDone({ at: ticket.createdAt, now })],
        [t.stateLabel, sentenceCase(t.stateName(ticket.state))],
        [
          t.takenByLabel,
          isHeld(ticket) ? t.takenBy({ name: ticket.taken.by.name, at: ticket.taken.at, now }) : null,
        ],
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
