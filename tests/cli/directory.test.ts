import { LEASE_MS } from '../harness/lease.ts';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/adapters/clock/clock.ts';
import { sqliteStore } from '../../src/adapters/sqlite/store.ts';
import { dataFileIn } from '../../src/config.ts';
import type { DirectoryFile } from '../../src/domain/directory/schema.ts';
import { demoFile, entry } from '../domain/directory/demo-file.ts';
import { avvik } from '../harness/avvik.ts';
import { startWorld } from '../harness/world.ts';

/** `avvik directory import|check|export` on a data folder. */

const DEMO = join(__dirname, '../../demo/directory.json');

let folder: string;
let data: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'directory-'));
  data = join(folder, 'data');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: readonly string[]) => avvik(['directory', ...args], { DATA_DIR: data });
function written(content: string | Uint8Array, name = 'given.json'): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
const changed = (change: (file: DirectoryFile) => void): string => written(JSON.stringify(demoFile(change)));
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const exported = async (...args: string[]): Promise<DirectoryFile> =>
  JSON.parse((await run('export', ...args)).stdout) as DirectoryFile;
const withName = (name: string): string =>
  changed((file) => {
    entry(file.people, 'ole-strandvik').name = name;
  });
const nameIn = (file: DirectoryFile): string => entry(file.people, 'ole-strandvik').name;

describe('import', () => {
  test('one JSON line on stdout, each gap on stderr; the data file is made where there is none', async () => {
    const { code, stdout, stderr } = await run('import', DEMO);
    expect(code).toBe(0);
    const gaps = linesOf(stderr);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      sections: expect.objectContaining({
        people: 136,
        systems: 40,
        'roles.systemRoles': 235,
        'onCall.overrides': 1,
      }),
      gaps: gaps.length,
    });
    expect(stdout).toMatch(/^[^\n]+\n$/);
    expect(gaps).toContain('gap noOwner (webkart, royken): Webkart in Røyken has no system owner (T15)');
    expect(gaps.every((line) => line.startsWith('gap '))).toBe(true);
    expect(JSON.parse((await run('import', DEMO)).stdout)).toMatchObject({ version: 2 });
  });

  test('faults: each on a line of its own with its place and its cure, 65, and nothing is changed', async () => {
    await run('import', withName('Ole Før'));
    const file = changed((wrong) => {
      entry(wrong.people, 'ole-strandvik').workplaceId = 'nowhere';
      entry(wrong.roles.systemRoles, 'owner-gerica-drammen').personId = 'nobody';
    });
    const { code, stdout, stderr } = await run('import', file);
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(linesOf(stderr)).toEqual([
      expect.stringMatching(
        /^people\[\d+\]\.workplaceId \(ole-strandvik\): «nowhere» is no workplace of this file; give /,
      ),
      'roles.systemRoles[0].personId (owner-gerica-drammen): «nobody» is no person of this file; give the id of somebody in people',
      `${file}: 2 faults; nothing was changed.`,
    ]);
    expect(nameIn(await exported())).toBe('Ole Før');
    expect((await exported()).meta.version).toBe(1);
  });

  test('a wrong file makes no data file', async () => {
    expect((await run('import', written('[]'))).code).toBe(65);
    expect(existsSync(data)).toBe(false);
  });

  test('of two at once one comes first; the other changes nothing, or comes after it with all of its own', async () => {
    await run('import', DEMO);
    const files = ['A', 'B'].map((name) => {
      const file = withName(name);
      return written(readFileSync(file), `${name}.json`);
    });
    const both = await Promise.all(files.map((file) => run('import', file)));
    for (const { code, stderr } of both)
      if (code !== 0)
        expect([code, stderr]).toEqual([
          75,
          expect.stringMatching(/^Somebody else brought in .* again\.\n$/),
        ]);
    const won = both.filter(({ code }) => code === 0).length;
    expect(won).toBeGreaterThanOrEqual(1);
    expect((await exported()).meta.version).toBe(1 + won);
    expect(['A', 'B']).toContain(nameIn(await exported()));
  });

  test('the tenant may not change', async () => {
    await run('import', DEMO);
    const file = changed((other) => {
      other.meta.tenantId = '11111111-1111-4111-8111-111111111111';
    });
    for (const command of ['check', 'import']) {
      const { code, stderr } = await run(command, file);
      expect(code).toBe(65);
      expect(stderr).toMatch(
        /^meta\.tenantId: «11111111-.*» is another tenant than that of the directory in the store; give 7d1e2c60-/,
      );
    }
  });
});

describe('check', () => {
  test('gaps are listed, 0, and nothing is made or changed', async () => {
    const { code, stdout, stderr } = await run('check', DEMO);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: null,
      sections: { people: 136 },
      gaps: linesOf(stderr).length,
    });
    expect(existsSync(data)).toBe(false);
    await run('import', DEMO);
    expect((await run('check', withName('Other'))).code).toBe(0);
    expect(nameIn(await exported())).toBe('Ole Strandvik');
  });

  test('faults: 65', async () => {
    const { code, stdout, stderr } = await run(
      'check',
      changed((file) => file.contacts.serviceDesk.agents.push({ personId: 'nobody', municipalities: [] })),
    );
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toMatch(
      /^contacts\.serviceDesk\.agents\[8\]\.personId: «nobody» is no person .*\n.*: 1 fault; nothing was changed\.\n$/,
    );
  });
});

describe('what is no directory is named, 65, and nothing breaks', () => {
  test.each<readonly [string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /^line 1: the file is empty; give /],
    ['a list', '[]', /^the file: is a list; give /],
    ['no JSON', 'people:\n  - ole', /^the file: is not JSON; |^line 1, column 1: is not JSON; /],
    ['bytes that are no text', new Uint8Array(1000), /^line 1: the file is no text, or UTF-16; save /],
    [
      'a directory without people',
      JSON.stringify(
        demoFile((file) => {
          file.people = [];
        }),
      ),
      /^people: is empty; give /,
    ],
    [
      'numbers as texts',
      JSON.stringify(
        demoFile((file) => {
          Reflect.set(file.contacts, 'answerWithinServiceHours', '7');
        }),
      ),
      /^contacts\.answerWithinServiceHours: is "7"; give a number/,
    ],
    ['Latin-1', Buffer.from(JSON.stringify(demoFile()), 'latin1'), /^line 1: the bytes are not UTF-8; save /],
    [
      'everything pointing at itself',
      JSON.stringify(
        demoFile((file) => {
          for (const deputy of file.roles.deputies) deputy.forRoleId = deputy.id;
        }),
      ),
      /^roles\.deputies\[0\]\.forRoleId \(deputy-owner-gerica-drammen\): /,
    ],
  ])('%s', async (_name, content, says) => {
    const { code, stdout, stderr } = await run('import', written(content));
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('50 MB', async () => {
    const file = written('{');
    truncateSync(file, 50 * 1024 * 1024);
    const { code, stderr } = await run('check', file);
    expect([code, stderr]).toEqual([
      65,
      expect.stringMatching(/^line 1: the file has 50 MB; give a directory file of at most 32 MB\n/),
    ]);
  });

  test.each([['missing'], ['.']])('%s cannot be read: 66 and one line', async (name) => {
    const { code, stderr } = await run('check', join(folder, name));
    expect([code, stderr]).toEqual([66, expect.stringMatching(/^.* cannot be read: [^\n]*\n$/)]);
  });
});

describe('export', () => {
  test('import, export, import: the same entries, also of what the program does not know', async () => {
    await run('import', DEMO);
    const first = await run('export');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(first.stdout)).toEqual(demoFile());
    await run('import', written(first.stdout));
    const store = sqliteStore(dataFileIn(data), systemClock, LEASE_MS);
    const [before, after] = [await store.directoryItems(1), await store.directoryItems(2)];
    await store.close();
    expect(after).toEqual(before);
    expect(before.length).toBeGreaterThan(500);
    expect((await exported()).meta.version).toBe(2);
  });

  test('one of the versions before, with its number; what is not kept is said', async () => {
    for (const name of ['One', 'Two', 'Three', 'Four']) await run('import', withName(name));
    const second = await exported('--version', '2');
    expect([nameIn(second), second.meta.version]).toEqual(['Two', 2]);
    for (const gone of ['1', '5']) {
      const { code, stdout, stderr } = await run('export', '--version', gone);
      expect({ code, stdout }).toEqual({ code: 66, stdout: '' });
      expect(stderr).toBe(`No version ${gone} here: the newest is 4, and the two before it are kept.\n`);
    }
  });

  test('none was imported, or no data file: 66 and one line, and nothing is made', async () => {
    const missing = await run('export');
    expect(missing).toMatchObject({ code: 66, stdout: '' });
    expect(missing.stderr).toMatch(/^No directory here: .*DATA_DIR.*\n$/);
    expect(existsSync(data)).toBe(false);
    await avvik(
      ['notice', 'add', '--system', 'gerica', '--from', '2090-03-03T22:00', '--to', '2090-03-04T02:00'],
      { DATA_DIR: data },
    );
    const none = await run('export');
    expect(none).toMatchObject({ code: 66, stdout: '' });
    expect(none.stderr).toMatch(
      /^No directory here: none was imported\. Bring one in with `directory import FILE`\.\n$/,
    );
  });
});

test('other commands know the directory of the store, and classify the file that it is given', async () => {
  const file = changed((renamed) => {
    const text = JSON.stringify(renamed).replaceAll('"gerica"', '"omsorgssystem"');
    Object.assign(renamed, JSON.parse(text));
  });
  expect((await run('import', file)).code).toBe(0);
  const window = ['--from', '2090-03-03T22:00', '--to', '2090-03-04T02:00'];
  const add = (system: string) => avvik(['notice', 'add', '--system', system, ...window], { DATA_DIR: data });
  expect(await add('omsorgssystem')).toMatchObject({ code: 0 });
  expect(await add('gerica')).toMatchObject({ code: 65 });
  const line = `${JSON.stringify({ id: '1', text: 'Gerica er nede', at: '2026-11-24T10:00' })}\n`;
  const found = await avvik(['classify'], { DATA_DIR: data, DIRECTORY_FILE: DEMO }, line);
  expect(JSON.parse(found.stdout)).toMatchObject({ system: 'gerica' });
});

test('while the server runs: imported, and the next look knows it', async () => {
  await run('import', DEMO);
  const world = await startWorld('2026-11-24T10:05', {
    wrapStore: (unused) => {
      void unused.close();
      return sqliteStore(dataFileIn(data), systemClock, LEASE_MS);
    },
  });
  expect(await world.person('nora-kjelsrud').hears('hvem er systemeier for Socio?')).toContain(
    'Knut Ødegårdstuen',
  );
  const { code } = await run(
    'import',
    changed((file) => {
      entry(file.people, 'knut-odegardstuen').name = 'Knut Nytt-Navn';
    }),
  );
  expect(code).toBe(0);
  await world.directories.refresh();
  expect(await world.person('nora-kjelsrud').hears('hvem er systemeier for Socio?')).toContain(
    'Knut Nytt-Navn',
  );
  await world.end();
});

test('a store that does not answer: 69 and one line', async () => {
  const nobody = { COSMOS_ENDPOINT: 'http://127.0.0.1:9', COSMOS_KEY: 'c2VjcmV0', COSMOS_DATABASE: 'd-ikt' };
  for (const args of [['export'], ['import', DEMO]]) {
    const { code, stdout, stderr } = await avvik(['directory', ...args], nobody);
    expect({ code, stdout }).toEqual({ code: 69, stdout: '' });
    expect(stderr).toMatch(/^Cosmos DB: [^\n]*\n$/);
  }
});

test.each([
  [[]],
  [['import']],
  [['check']],
  [['export', '--version', 'x']],
  [['export', '--version', '0']],
  [['export', 'file']],
])('used wrongly (%j): 64, how it is used on stderr, nothing on stdout', async (args) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  expect(stderr).toContain('Usage: avvik directory');
});
