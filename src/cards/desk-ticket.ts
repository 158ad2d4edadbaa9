import { z } from 'zod';
import template from '../../cards/desk-ticket.json' with { type: 'json' };
import { missingFields, type Ticket } from '../domain/ticket/ticket.ts';
import { isOverdue } from '../domain/ticket/watch.ts';
import { sentenceCase } from '../text/index.ts';
import {
  aboutLines,
  answerLine,
  headLines,
  lastLine,
  lines,
  linesSchema,
  listedWorkplaceName,
  workLines,
  overdueNote,
  type Lines,
  type Writing,
} from './lines.ts';
import type { CardDefinition } from './render.ts';
import { approvalLines, restorePointText } from './restore-lines.ts';

const schema = z.strictObject({
  heading: z.string(),
  fallbackText: z.string(),
  mention: z.string(),
  mentions: z.array(z.object({ text: z.string(), id: z.string(), name: z.string() })),
  lines: linesSchema,
  buttons: z.array(
    z.object({ title: z.string(), act: z.string(), ticketId: z.string(), asOf: z.number().int() }),
  ),
});
type DeskTicketCard = z.infer<typeof schema>;

/**
 * The ticket in the service-desk channel: silent for most, with a mention of the agents who serve the municipality where
 * the route alerts the desk. Everyone in the team reads it: no phone, no free text. It has two buttons: everything else is
 * done in the own chat of whoever works on it.
 */
export function presentDeskTicket(ticket: Ticket, asOf: number, writing: Writing): DeskTicketCard {
  const { t, directory } = writing;
  const agents =
    ticket.route.alertServiceDesk && ticket.state === 'new' ? directory.agentsOf(ticket.municipality) : [];
  const mentions = agents.map(({ name, aadObjectId }) => ({
    text: `<at>${name}</at>`,
    id: aadObjectId,
    name,
  }));
  return {
    heading: t.deskHeading,
    fallbackText: `${t.deskHeading} ${ticket.number}`,
    mention: mentions.map(({ text }) => text).join(', '),
    mentions,
    lines: [...deskLines(ticket, writing), ...lines([t.reporterLabel, knownName(ticket, directory)])],
    buttons: buttonsOf(ticket, t).map((button) => ({ ...button, ticketId: ticket.id, asOf })),
  };
}

/** What may be read of a ticket wherever its card is put: nothing of its reporter. */
export function deskLines(ticket: Ticket, writing: Writing): Lines {
  const { t, directory, now } = writing;
  const missing = missingFields(ticket.reporter);
  return [
    ...headLines(ticket, writing),
    // The reporter's own words are not for the channel.
    ...aboutLines({ ...ticket, systemText: undefined }, writing, listedWorkplaceName(ticket, directory)),
    ...lines([t.restorePointLabel, restorePointText(ticket, writing)]),
    ...approvalLines(ticket, 'desk', writing),
    ...workLines(ticket, writing),
    ...lines(
      [t.receivedAtLabel, t.whenDone({ at: ticket.createdAt, now })],
      [t.noteLabel, isOverdue(ticket) ? overdueNote(ticket, writing) : null],
      [t.noteLabel, ticket.route.notCovered ? sentenceCase(t.notCoveredFlag) : null],
      [t.noteLabel, missing.length > 0 ? sentenceCase(t.incompleteFlag({ missing })) : null],
    ),
    ...answerLine(ticket, writing),
    ...lastLine(ticket, writing),
  ];
}

/** The name that the directory has; what somebody typed is free text, and not for the channel. */
const knownName = ({ reporter }: Ticket, directory: Writing['directory']): string | null =>
  reporter.personId === null ? null : (directory.person(reporter.personId)?.name ?? null);

/** Whoever presses is checked then (promise 7). A joined report is worked on with its parent. */
const buttonsOf = (ticket: Ticket, t: Writing['t']): { title: string; act: string }[] =>
  ticket.parent !== null
    ? []
    : [
        ...(ticket.state === 'new' ? [{ title: t.verbName('take'), act: 'take' }] : []),
        { title: t.openHereButton, act: 'show' },
      ];

export const deskTicketCard: CardDefinition<DeskTicketCard> = {
  name: 'desk-ticket',
  template,
  schema,
  sample: {
    heading: 'Ny sak',
    fallbackText: 'Ny sak D-2026-00001',
    mention: '<at>Hilde</at>',
    mentions: [{ text: '<at>Hilde</at>', id: '6bb02823-18e3-4d0d-b522-f41cbb705591', name: 'Hilde' }],
    lines: [{ label: 'Sak', value: 'D-2026-00001' }],
    buttons: [{ title: 'Ta saken', act: 'take', ticketId: 'ticket', asOf: 1 }],
  },
};
