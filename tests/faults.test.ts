import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The README's list of faults, held to the names of the tests. */
const root = join(__dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
/** Persist and send, channel, people, time, conversation and inbound, tickets, the watchers. The others come with approvals. */
const ASKED = [...range(1, 46), ...range(52, 54)];

/** The numbers that the names of a file's tests give: «(fault 4)», «(faults 39, 40)», «fault 10: …». */
function numbersIn(file: string): Set<number> {
  const code = read(file)
    .split('\n')
    .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line));
  const names = code.flatMap((line) =>
    [...line.matchAll(/(['`])((?:(?!\1).)*)\1/g)].map(([, , text]) => text ?? ''),
  );
  const told = names.flatMap((name) =>
    [...name.matchAll(/\bfaults? (\d+(?:(?:,| and) \d+)*)/g)].flatMap(
      ([, list]) => list?.match(/\d+/g) ?? [],
    ),
  );
  return new Set(told.map(Number));
}
const files = globSync('tests/**/*.test.ts', { cwd: root }).filter((file) => file !== 'tests/faults.test.ts');
const told = new Map(files.map((file) => [file, numbersIn(file)]));

const readme = read('README.md');
const from = readme.indexOf('## Faults we are tested against');
const rows = readme
  .slice(from, readme.indexOf('\n## ', from + 3))
  .split('\n')
  .filter((line) => /^\| *\d/.test(line))
  .map((line) => {
    const [, number = '', what = '', shownBy = '', why = ''] = line.split('|').map((cell) => cell.trim());
    return { fault: Number(number), what, shownBy, why };
  });

test('every fault that is asked for stands there once, in order', () => {
  expect(rows.map(({ fault }) => fault)).toEqual(ASKED);
});

test.each(rows)(
  '$fault ($what) is shown by tests that say so, or it is said why not',
  ({ fault, what, shownBy, why }) => {
    expect(what).not.toBe('');
    const named = [...shownBy.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    // What is not a test's name, between commas, would be a claim that nobody checks.
    expect(shownBy).toBe(named.map((file) => `\`${file}\``).join(', '));
    if (named.length === 0) expect(why).toMatch(/^not(?: yet)?: ./);
    expect(named.filter((file) => told.get(file)?.has(fault) !== true)).toEqual([]);
  },
);
