import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directorySchema } from '../../../src/domain/directory/schema.ts';
import { parseInstant } from '../../../src/domain/service-hours/oslo.ts';

const raw = JSON.parse(readFileSync(join(__dirname, '../../../demo/directory.json'), 'utf8')) as {
  onCall: {
    expected: { at: string; primary: string; secondary: string }[];
    rotation: { isoWeek: string; from: string; primary: string; secondary: string }[];
  };
};

/** The demo rota as the product reads it. */
export const { onCall } = directorySchema.parse(raw);
/** Its answers, written down to check the computation: 14 instants, and the base plan of 2026–2027. */
export const { expected, rotation } = raw.onCall;

/** An instant of a test; a mistyped one fails the test. */
export function at(text: string): number {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`Not an instant: ${text}`);
  return instant;
}
