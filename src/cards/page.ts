import { z } from 'zod';
import template from '../../cards/page.json' with { type: 'json' };
import { missingFields, type Ticket } from '../domain/ticket/ticket.ts';
import { sentenceCase } from '../text/index.ts';
import { aboutLines, headLines, lines, linesSchema, type Writing } from './lines.ts';
import type { CardDefinition } from './render.ts';

const schema = z.strictObject({
  heading: z.string(),
  headingColor: z.enum(['Attention', 'Default']),
  fallbackText: z.string(),
  notice: z.string(),
  lines: linesSchema,
  open: z.boolean(),
  ticketId: z.string(),
  asOf: z.number(),
  t: z.object({ take: z.string() }),
});
type PageCard = z.infer<typeof schema>;

/**
 * A page to a responder: number, system, municipality, unit, call-back phone, flags.
 * No free text of the reporter, no names, no health data (domain.md 3.3).
 */
export function presentPage(
  ticket: Ticket,
  asOf: number,
  sent: { repeated: boolean; perhapsRepeated: boolean },
  writing: Writing,
): PageCard {
  const { t, now } = writing;
  const missing = missingFields(ticket.reporter).filter((field) => field !== 'name');
  const open = ticket.state === 'new' && asOf > 0;
  const flags = [
    ticket.state === 'taken'
      ? t.M42({ number: ticket.number, name: ticket.taken.by.name, at: ticket.taken.at, now })
      : '',
    ticket.state === 'withdrawn' ? t.M46({ number: ticket.number }) : '',
    sent.repeated && ticket.state === 'new' ? t.M55({ number: ticket.number }) : '',
    sent.perhapsRepeated ? sentenceCase(t.perhapsRepeatedFlag) : '',
    ticket.route.notCovered ? sentenceCase(t.notCoveredFlag) : '',
    missing.length > 0 ? sentenceCase(t.incompleteFlag({ missing })) : '',
  ].filter((flag) => flag !== '');
  const { phone } = ticket.reporter;
  const [number, ...why] = headLines(ticket, writing);
  return {
    heading: t.pageHeading,
    headingColor: ticket.state === 'new' ? 'Attention' : 'Default',
    fallbackText: `${t.pageHeading} ${ticket.number}`,
    notice: flags.join(' · '),
    lines: [
      // Where and whom to call comes first, why it is critical after it.
      ...(number === undefined ? [] : [number]),
      ...aboutLines(ticket, writing),
      ...lines(
        [t.callbackPhoneLabel, phone === null ? t.notGiven : t.phoneText(phone)],
        [t.receivedAtLabel, t.whenDone({ at: ticket.createdAt, now })],
      ),
      ...why,
    ],
    open,
    ticketId: ticket.id,
    asOf,
    t: { take: t.takeButton },
  };
}

export const pageCard: CardDefinition<PageCard> = {
  name: 'page',
  template,
  schema,
  sample: {
    heading: 'Vakt: kritisk sak',
    headingColor: 'Attention',
    fallbackText: 'Vakt: kritisk sak D-2026-00001',
    notice: 'Enhet ikke på vaktlisten',
    lines: [{ label: 'Sak', value: 'D-2026-00001' }],
    open: true,
    ticketId: 'ticket',
    asOf: 1,
    t: { take: 'Jeg tar den' },
  },
};
