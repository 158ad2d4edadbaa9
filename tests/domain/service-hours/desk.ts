import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directorySchema } from '../../../src/domain/directory/schema.ts';
import { calendarOf } from '../../../src/domain/service-hours/calendar.ts';
import { parseInstant } from '../../../src/domain/service-hours/oslo.ts';

const root = join(__dirname, '../../..');
const json = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The demo directory as the product reads it, and its calendar with and without half days (D4). */
export const { contacts } = directorySchema.parse(json('demo/directory.json'));
export const calendar = calendarOf(contacts);
export const fullDays = calendarOf(contacts, { halfDays: false });

type Named = { date: string; name: string };

/** The computed fixtures of domain.md 3.5 and 8.1. */
export const fixtures = json('tests/fixtures/domain-fixtures.json') as {
  calendar: { holidays: Record<string, Named[]>; halfDays: Record<string, Named[]> };
  answerDeadlines: {
    id: string;
    received: string;
    desc: string;
    open: boolean;
    nextOpen: string;
    due: string;
    dueIfNoHalfDays: string;
  }[];
};

/** The lists that the demo directory carries only to check the computation. */
export const listed = (
  json('demo/directory.json') as {
    contacts: { holidays: Record<string, string[]>; halfDays: { dates: string[] } };
  }
).contacts;

/** An instant of a test; a mistyped one fails the test. */
export function at(text: string): number {
  const instant = parseInstant(text.replace(' ', 'T'));
  if (instant === undefined) throw new Error(`Not an instant: ${text}`);
  return instant;
}
