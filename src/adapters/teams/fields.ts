import { z } from 'zod';
import { mask } from '../../domain/understanding/masking.ts';

/** What a card sends back: every client writes numbers, booleans and texts in its own way. */

/** Words of a person, masked (domain.md 6.5). */
export const typed = z
  .string()
  .max(20_000)
  .transform((text) => mask(text).text);
export const yesNo = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);
export const whole = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
]);
