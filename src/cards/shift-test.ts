import { z } from 'zod';
import template from '../../cards/shift-test.json' with { type: 'json' };
import type { Say } from '../domain/say.ts';
import { sentenceOf } from '../text/say.ts';
import type { Writing } from './lines.ts';
import type { CardDefinition } from './render.ts';

const schema = z.strictObject({
  heading: z.string(),
  fallbackText: z.string(),
  sentence: z.string(),
  open: z.boolean(),
  t: z.strictObject({ here: z.string() }),
});
type ShiftTestCard = z.infer<typeof schema>;

/** The test page of a shift (fault 54): answered by a press as a page is, so that the way back is tried as well. */
export function presentShiftTest(
  { said, open }: { readonly said: Say; readonly open: boolean },
  { t, directory, now, plain = false }: Writing,
): ShiftTestCard {
  const sentence =
    said.id === 'M212' && !plain
      ? t.M212({ ...said, answered: 'press', now })
      : sentenceOf(said, null, t, directory, now);
  return {
    heading: t.shiftTestHeading,
    fallbackText: sentence,
    sentence,
    open,
    t: { here: t.hereButton },
  };
}

export const shiftTestCard: CardDefinition<ShiftTestCard> = {
  name: 'shift-test',
  template,
  schema,
  sample: {
    heading: 'Prøvevarsel',
    fallbackText: 'Dette er et prøvevarsel fra D-IKT.',
    sentence: 'Dette er et prøvevarsel fra D-IKT.',
    open: true,
    t: { here: 'Jeg er her' },
  },
};
