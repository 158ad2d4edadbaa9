import { LEASE_MS } from '../harness/lease.ts';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/adapters/clock/clock.ts';
import { sqliteStore } from '../../src/adapters/sqlite/store.ts';
import { dataFileIn } from '../../src/config.ts';
import { addDays, isoOslo, osloDate } from '../../src/domain/service-hours/oslo.ts';
import { avvik } from '../harness/avvik.ts';
import { startWorld } from '../harness/world.ts';

/** `avvik notice add|list|end` on a data folder; that the process itself does the same is shown in `avvik.test.ts`. */

const ROOT = join(__dirname, '../..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const notice = (args: readonly string[], environment: Record<string, string> = {}) =>
  avvik(['notice', ...args], { DATA_DIR: folder, ...environment });

type Line = {
  id: string;
  system: string;
  municipalities: string[] | null;
  from: string;
  to: string;
  ended: string | null;
};
const linesOf = (stdout: string): Line[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

/** Windows of the far future and past are the same whatever the machine's clock shows. */
const COMING = ['--from', '2090-03-03T22:00', '--to', '2090-03-04T02:00'];
const PAST = ['--from', '2020-11-28T22:00', '--to', '2020-11-29T02:00'];
/** A window that has begun and lasts until tomorrow, by the machine's clock. */
const present = (): string[] => {
  const today = osloDate(systemClock.now());
  return ['--from', `${addDays(today, -1)}T00:00`, '--to', `${addDays(today, 2)}T00:00`];
};
/** Adds a window and gives its line back. */
async function added(...args: string[]): Promise<Line> {
  const { code, stdout } = await notice(['add', '--system', 'gerica', ...args]);
  expect(code).toBe(0);
  const [line] = linesOf(stdout);
  if (line === undefined) throw new Error('No line');
  return line;
}

describe('add', () => {
  test('one JSON line; the data folder and file are made where the server has not run yet', async () => {
    const missing = join(folder, 'not', 'there');
    const { code, stdout, stderr } = await notice(
      [
        'add',
        '--system',
        'gerica',
        '--municipality',
        'drammen',
        'svelvik',
        '--municipality',
        'drammen',
        ...COMING,
      ],
      { DATA_DIR: missing },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^\{"id":"N-[0-9A-F]{8}","system":"gerica","municipalities":\["drammen","svelvik"\],"from":"2090-03-03T21:00:00.000Z","to":"2090-03-04T01:00:00.000Z","ended":null\}\n$/,
    );
    expect(existsSync(dataFileIn(missing))).toBe(true);
    const list = await notice(['list'], { DATA_DIR: missing });
    expect(list).toEqual({ code: 0, stdout, stderr: '' });
  });

  test('without a municipality it is for every one that has the system; an offset is taken as it is', async () => {
    const line = await added('--from', '2090-03-03T22:00-05:00', '--to', '2090-03-04T08:00Z');
    expect(line).toMatchObject({
      municipalities: null,
      from: '2090-03-04T03:00:00.000Z',
      to: '2090-03-04T08:00:00.000Z',
    });
  });

  test('no other setting matters than where data and directory are', async () => {
    const settings = { MODE: 'production', NODE_ENV: 'production', PORT: 'abc' };
    expect(await notice(['add', '--system', 'gerica', ...COMING], settings)).toMatchObject({
      code: 0,
      stderr: '',
    });
    const other = join(folder, 'directory.json');
    writeFileSync(
      other,
      readFileSync(join(ROOT, 'demo/directory.json'), 'utf8').replace('"id": "gerica"', '"id": "renamed"'),
    );
    expect(await notice(['add', '--system', 'renamed', ...COMING], { DIRECTORY_FILE: other })).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  test.each([
    ['an unknown system', ['--system', 'gerika', ...COMING], /^--system: gerika is not .*one of gerica, /],
    [
      'an unknown municipality',
      ['--system', 'gerica', '--municipality', 'drammen', 'oslo', ...COMING],
      /^--municipality: oslo is not .*one of drammen, svelvik, nedre-eiker, sande, royken$/,
    ],
    [
      'a municipality without the system',
      ['--system', 'autocad', '--municipality', 'svelvik', ...COMING],
      /^--municipality: svelvik does not have autocad; one of drammen, nedre-eiker$/,
    ],
    [
      'an end before its beginning',
      ['--system', 'gerica', '--from', '2090-03-03T22:00', '--to', '2090-03-03T02:00'],
      /^--to: .* is not after --from; give a time after 2090-03-03T22:00:00\+01:00$/,
    ],
    [
      'an end at its beginning',
      ['--system', 'gerica', '--from', '2090-03-03T22:00', '--to', '2090-03-03T21:00Z'],
      /^--to: .* is not after --from/,
    ],
    [
      'longer than 14 days',
      ['--system', 'gerica', '--from', '2090-03-03T22:00', '--to', '2090-03-17T22:01'],
      /^--to: .*at most 14 days; .*no later than 2090-03-17T22:00:00\+01:00$/,
    ],
    [
      'a date alone',
      ['--system', 'gerica', '--from', '2090-03-03', '--to', '2090-03-04T02:00'],
      /^--from: 2090-03-03 is not a time; give one such as .* with an offset/,
    ],
    [
      'a date that does not exist',
      ['--system', 'gerica', '--from', '2090-02-28T22:00', '--to', '2090-02-30T02:00'],
      /^--to: 2090-02-30T02:00 is not a time/,
    ],
    [
      'an hour that the spring leaves out',
      ['--system', 'gerica', '--from', '2027-03-28T02:30', '--to', '2027-03-28T05:00'],
      /^--from: 2027-03-28T02:30 does not exist in Oslo.*from 03:00, or with an offset$/,
    ],
    [
      'an end in that hour',
      ['--system', 'gerica', '--from', '2027-03-28T01:00', '--to', '2027-03-28T02:00'],
      /^--to: 2027-03-28T02:00 does not exist in Oslo/,
    ],
  ])('%s is refused: 65, one line that names the option and what is allowed', async (_case, args, says) => {
    const { code, stdout, stderr } = await notice(['add', ...args]);
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr.trimEnd()).toMatch(says);
    expect(existsSync(dataFileIn(folder))).toBe(false);
  });

  test('14 days of the calendar are allowed, also when one of them has 25 hours', async () => {
    expect((await added('--from', '2090-10-20T22:00', '--to', '2090-11-03T22:00')).to).toBe(
      '2090-11-03T21:00:00.000Z',
    );
  });

  test('an hour that comes twice is taken as the first, with a warning; with an offset there is none', async () => {
    const night = ['add', '--system', 'gerica', '--to', '2090-10-29T05:00', '--from'];
    const first = await notice([...night, '2090-10-29T02:30']);
    expect(linesOf(first.stdout)[0]?.from).toBe('2090-10-29T00:30:00.000Z');
    expect(first.stderr).toMatch(/^Warning: --from: .*twice.*\(2090-10-29T02:30:00\+02:00\).*offset\.\n$/);
    const second = await notice([...night, '2090-10-29T02:30+01:00']);
    expect(linesOf(second.stdout)[0]?.from).toBe('2090-10-29T01:30:00.000Z');
    expect(second.stderr).toBe('');
  });

  test('T156: less than three working days ahead is warned of, and the window is kept', async () => {
    const { code, stdout, stderr } = await notice(['add', '--system', 'gerica', ...present()]);
    expect(code).toBe(0);
    expect(linesOf(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/^Warning: --from: less than 3 working days .*\n$/);
  });

  test('over by the machine’s clock is warned of alone, since the clock of a demo may be another', async () => {
    const { code, stdout, stderr } = await notice(['add', '--system', 'gerica', ...PAST]);
    expect(code).toBe(0);
    expect(linesOf(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/^Warning: --to: the window was over .*machine.*\n$/);
  });

  test('a directory that cannot be read: 78, as the server says it', async () => {
    const { code, stdout, stderr } = await notice(['add', '--system', 'gerica', ...COMING], {
      DIRECTORY_FILE: 'missing',
    });
    expect({ code, stdout }).toEqual({ code: 78, stdout: '' });
    expect(stderr).toMatch(/^DIRECTORY_FILE \(missing\): cannot be read.*\n$/);
  });

  test('a data folder that cannot be made: 73; a data file that is not ours: 65', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const args = ['add', '--system', 'gerica', ...COMING];
    const unmade = await notice(args, { DATA_DIR: join(file, 'data') });
    expect(unmade).toMatchObject({ code: 73, stdout: '' });
    expect(unmade.stderr).toMatch(/^DATA_DIR \(.*\) cannot be made: .*\n$/);
    writeFileSync(dataFileIn(folder), 'something else altogether, and long enough to be looked at');
    const foreign = await notice(args);
    expect(foreign).toMatchObject({ code: 65, stdout: '' });
    expect(foreign.stderr).toMatch(/^.*tickets\.db cannot be read: .*\n$/);
  });
});

describe('list and end', () => {
  test('current and coming in order, then one ended and one called off; --all shows those that are over too', async () => {
    const past = await added(...PAST);
    const coming = await added(...COMING);
    const current = await added(...present());
    expect(linesOf((await notice(['list'])).stdout)).toEqual([current, coming]);

    const before = systemClock.now();
    const { code, stdout, stderr } = await notice(['end', current.id]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [ended] = linesOf(stdout);
    expect(ended).toEqual({ ...current, ended: expect.any(String) });
    const at = Date.parse(ended?.ended ?? '');
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(systemClock.now());
    expect(linesOf((await notice(['list'])).stdout)).toEqual([coming]);

    const [calledOff] = linesOf((await notice(['end', coming.id])).stdout);
    expect((await notice(['list'])).stdout).toBe('');
    expect(linesOf((await notice(['list', '--all'])).stdout)).toEqual([past, ended, calledOff]);
  });

  test('of two who end the same at once one does, the other is told when', async () => {
    const { id } = await added(...present());
    const both = await Promise.all([notice(['end', id]), notice(['end', id])]);
    expect(both.map(({ code }) => code).toSorted()).toEqual([0, 65]);
    const [line] = linesOf(both.map(({ stdout }) => stdout).join(''));
    const at = isoOslo(Date.parse(line?.ended ?? ''));
    expect(both.map(({ stderr }) => stderr).join('')).toBe(`${id} was ended already, ${at}\n`);
  });

  test('--at is when it ended, where that was before now; one that is over can be ended at an earlier time alone', async () => {
    const { id } = await added(...PAST);
    const now = await notice(['end', id]);
    expect(now).toMatchObject({ code: 65, stdout: '' });
    expect(now.stderr).toBe(
      `${id} was over 2020-11-29T02:00:00+01:00 by itself; with --at it can be ended at a time before that\n`,
    );
    const [line] = linesOf((await notice(['end', id, '--at', '2020-11-29T01:10'])).stdout);
    expect(line?.ended).toBe('2020-11-29T00:10:00.000Z');
  });

  test.each([
    ['an unknown id', ['N-00000000'], /^N-00000000 is not in the register; `notice list --all` /],
    ['a time to come', ['N-1', '--at', '2090-01-01T00:00'], /^--at: .* is still to come; give /],
    ['no time', ['N-1', '--at', 'soon'], /^--at: soon is not a time; give /],
  ])('%s is refused: 65 and one line', async (_case, args, says) => {
    await added(...COMING);
    const { code, stdout, stderr } = await notice(['end', ...args]);
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(says);
  });

  test('no data file: 66, one line, and nothing is made', async () => {
    for (const args of [['list'], ['end', 'N-1']]) {
      const { code, stdout, stderr } = await notice(args);
      expect({ code, stdout }).toEqual({ code: 66, stdout: '' });
      expect(stderr).toMatch(/^No notices here: .*DATA_DIR.*\n$/);
    }
    expect(existsSync(dataFileIn(folder))).toBe(false);
  });
});

test('while the server runs: announced, and the next report is planned; ended, and the next one pages', async () => {
  const world = await startWorld('2090-03-04T00:30', {
    wrapStore: (unused) => {
      void unused.close();
      return sqliteStore(dataFileIn(folder), systemClock, LEASE_MS);
    },
  });
  const pages = async (who: string): Promise<number> => {
    await world.person(who).writes('gerica er nede for oss alle');
    return (await world.look()).filter(
      ({ what, activity }) => what === 'post' && activity.summary?.startsWith('Vakt:') === true,
    ).length;
  };
  const { id } = await added('--municipality', 'drammen', ...COMING);
  expect(await pages('ole-strandvik')).toBe(0);
  expect((await notice(['end', id])).code).toBe(0);
  expect(await pages('ole-strandvik')).toBe(1);
  await world.post('/demo/reset', {});
  expect((await notice(['list', '--all'])).stdout).toBe('');
  await world.end();
});

test.each([
  [[]],
  [['add']],
  [['add', '--system', 'gerica', '--from', '2090-03-03T22:00']],
  [['add', '--system', 'gerica', '--municipality', ...COMING]],
  [['add', '--what', ...COMING]],
  [['end']],
  [['end', 'N-1', '--at']],
])('used wrongly (%j): 64, how it is used on stderr, nothing on stdout', async (args) => {
  const { code, stdout, stderr } = await notice(args);
  expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  expect(stderr).toContain('Usage: avvik notice');
  expect(existsSync(dataFileIn(folder))).toBe(false);
});

test('the help says whose clock counts', async () => {
  for (const command of ['add', 'end']) {
    const { code, stdout, stderr } = await notice([command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('clock of this machine');
  }
});
