import { z } from 'zod';
import template from '../../cards/security.json' with { type: 'json' };
import type { Ticket } from '../domain/ticket/ticket.ts';
import {
  headLines,
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
  sentence: z.string(),
  lines: linesSchema,
});
type SecurityCard = z.infer<typeof schema>;

/** To the municipality's security officer, whose decision it is (T35, T164). No free text. */
export function presentSecurity(ticket: Ticket, writing: Writing): SecurityCard {
  const { t, directory } = writing;
  const sentence = t.M51({
    number: ticket.number,
    workplaceName: listedWorkplaceName(ticket, directory),
    municipalityName: municipalityName(ticket, directory) ?? '',
    systemName: systemName(ticket, directory),
    priority: ticket.priority,
  });
  return { heading: t.securityHeading, fallbackText: sentence, sentence, lines: headLines(ticket, writing) };
}

export const securityCard: CardDefinition<SecurityCard> = {
  name: 'security',
  template,
  schema,
  sample: {
    heading: 'Sikkerhetssak',
    fallbackText: 'Sikkerhetssak D-2026-00001',
    sentence: 'Sak D-2026-00001 kan gjelde informasjonssikkerhet.',
    lines: [{ label: 'Sak', value: 'D-2026-00001' }],
  },
};
