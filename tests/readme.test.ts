import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the README claims. */
const root = join(__dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');

test('every path that it names exists', () => {
  const named = [...readme.matchAll(/[`(]((?:src|tests|cards|docs|demo)\/[\w./-]+)[`)]/g)].map(
    ([, path]) => path ?? '',
  );
  expect(named.length).toBeGreaterThan(10);
  expect(
    named.filter(
      (path) => !existsSync(join(root, path.replace('NAME.json', 'form.json').replace('NAME.ts', 'form.ts'))),
    ),
  ).toEqual([]);
});

test('every npm script that it names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(
    [...new Set(named)].filter((name) => !['ci', 'run', ...Object.keys(scripts)].includes(name)),
  ).toEqual([]);
});

test('its table of settings is that of the program', () => {
  const sources = read('src/config.ts') + read('src/config-channels.ts');
  const settings = [...sources.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name ?? '');
  expect(settings).toContain('ON_CALL_PHONE');
  const table = readme.slice(readme.indexOf('## Settings'), readme.indexOf('## The life'));
  expect(settings.filter((name) => name !== 'NODE_ENV' && !table.includes(`\`${name}\``))).toEqual([]);
});
