import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const rows = readFileSync(join(root, 'docs/trace.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| *T\d/.test(line))
  .map((line) => {
    const [, id = '', says = '', shownBy = ''] = line.split('|').map((cell) => cell.trim());
    return { id, says, shownBy };
  });
const pathsOf = (shownBy: string): string[] =>
  [...shownBy.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);

describe('docs/trace.md follows the agreement', () => {
  test('T1–T169 stand once each, in order', () => {
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 169 }, (_, index) => `T${index + 1}`));
  });

  test.each(rows)('$id says what it is and what shows it', ({ says, shownBy }) => {
    expect(says).not.toBe('');
    const form = /^(not yet|answer: \S.*|`[^`]+`( \([^)`]+\))?(, `[^`]+`( \([^)`]+\))?)*)$/;
    expect(shownBy).toMatch(form);
  });

  test.each([...new Set(rows.flatMap(({ shownBy }) => pathsOf(shownBy)))])(
    '%s holds tests. When they have moved, correct its lines in docs/trace.md',
    (path) => {
      expect(path).toMatch(/^tests\//);
      const tests = globSync(path.endsWith('/') ? `${path}**/*.test.ts` : path, { cwd: root });
      expect(tests.length).toBeGreaterThan(0);
    },
  );
});
