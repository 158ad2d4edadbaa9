import { z } from 'zod';
import type { DeskPress } from '../../app/inbound.ts';
import { DESK_VERBS, type DeskInput } from '../../domain/understanding/desk-words.ts';
import { PRIORITIES } from '../../domain/vocabulary.ts';
import { typed, whole } from './fields.ts';

/** A press on a ticket's card at the desk, and what was filled in. */

const id = z.string().min(1).max(100);
const words = typed.optional().catch('');
const chosen = z.string().max(100).optional().catch('');

/** What a form showed of what it changes. */
const shown = z
  .object({ priority: z.string(), system: z.string(), scope: z.string(), kind: z.string() })
  .partial();

export const deskPress = z.object({
  verb: z.literal('desk'),
  act: z.enum([...DESK_VERBS, 'menu']),
  open: z.enum(['true', 'false', 'view', 'channel']),
  ticketId: id,
  asOf: whole,
  was: z
    .string()
    .max(1000)
    .transform((text) => shown.parse(JSON.parse(text)))
    .optional()
    .catch(undefined),
  choice: z.enum(DESK_VERBS).optional().catch(undefined),
  text: words,
  cause: words,
  measure: words,
  none: words,
  other: words,
  person: chosen,
  system: chosen,
  scope: chosen,
  kind: chosen,
  priority: z.enum(PRIORITIES).optional().catch(undefined),
});

/** A field that comes back as the form showed it was not changed by whoever pressed (fault 44). */
export function deskPressOf({ was, choice, ...pressed }: z.infer<typeof deskPress>): DeskPress {
  const { act, open, ticketId, asOf, text = '', priority } = pressed;
  const edited = (['system', 'scope', 'kind'] as const).filter(
    (field) => (pressed[field] ?? '') !== '' && pressed[field] !== was?.[field],
  );
  const filled = (['cause', 'measure', 'none', 'other', 'person'] as const).filter(
    (field) => (pressed[field] ?? '') !== '',
  );
  const input: DeskInput = {
    text: text.trim(),
    ...(priority === undefined ? {} : { priority }),
    ...Object.fromEntries([...edited, ...filled].map((field) => [field, (pressed[field] ?? '').trim()])),
  };
  return { verb: 'desk', act, open, ticketId, asOf, input, choice: choice ?? null };
}
