import { calendarOf } from '../../src/domain/service-hours/calendar.ts';
import { demoDirectory } from '../harness/directory.ts';
import { FLOORS, REACHED, type Goal } from './floors.ts';
import { labelled } from './labelled.ts';
import { judgeRow, priorityOfLabels, scoresOf } from './score.ts';

/** The floors of understanding, on messages that nobody tuned on (`npm run eval` prints the whole table). */
const directory = demoDirectory();
const calendar = calendarOf(directory.contacts);
const held = labelled('held', directory);
const scores = scoresOf(held.map((row) => judgeRow(row, directory, calendar)));

test('enough is held back to say something', () => expect(held.length).toBeGreaterThanOrEqual(200));

const isReached = (score: number, { atMost }: Goal, value: number): boolean =>
  atMost === true ? score <= value : score >= value;

test.each([...FLOORS])('%s', (name, goal) => {
  const score = scores.get(name) ?? NaN;
  const reached = REACHED.get(name);
  if (reached !== undefined && isReached(score, goal, goal.floor))
    throw new Error(`${name} reaches its floor now: take it out of REACHED`);
  if (!isReached(score, goal, reached ?? goal.floor))
    throw new Error(`${name}: ${score.toFixed(3)}, and ${String(reached ?? goal.floor)} was reached before`);
});

test.each(['tuned', 'held'] as const)(
  'no label of the %s part contradicts another: the rules on its facts give its priority',
  (part) => {
    const rows = labelled(part, directory);
    expect(
      rows.filter((row) => priorityOfLabels(row, directory) !== row.priority).map(({ id }) => id),
    ).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  },
);
