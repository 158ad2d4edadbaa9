import { calendarOf } from '../../src/domain/service-hours/calendar.ts';
import { demoDirectory } from '../harness/directory.ts';
import { askedOf } from './asking.ts';
import { labelled } from './labelled.ts';
import { judgeRow } from './score.ts';

/** The question about life and health: no acute report falls through at night, and it does not become a questionnaire. */

const directory = demoDirectory();
const calendar = calendarOf(directory.contacts);
const rows = (['given', 'tuned'] as const)
  .flatMap((part) => labelled(part, directory))
  .map((row) => judgeRow(row, directory, calendar));
const counts = new Map(askedOf(rows, directory, calendar).map((one) => [one.name, one]));
const share = (name: string): number => {
  const { ids, of } = counts.get(name) ?? { ids: [], of: 0 };
  return ids.length / of;
};

test.each([
  ['ordinary faults of units that care', 0.2],
  ['ordinary faults elsewhere', 0.05],
  ['no incident', 0.06],
] as const)('asked about, %s: below %d', (name, most) => expect(share(name)).toBeLessThan(most));

test('acute at a closed desk is caught although no word of danger is understood (fault 43)', () => {
  expect(counts.get('acute at a closed desk, danger not understood, not caught')).toMatchObject({ ids: [] });
});
