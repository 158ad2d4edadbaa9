import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { iso } from '../../src/cli/operator.ts';
import { sqliteStore } from '../../src/adapters/sqlite/store.ts';
import { dataFileIn } from '../../src/config.ts';
import { LEASE_MS } from '../harness/lease.ts';
import { systemClock } from '../../src/adapters/clock/clock.ts';
import { addDays, isoOslo, osloDate } from '../../src/domain/service-hours/oslo.ts';
import { demoFile } from '../domain/directory/demo-file.ts';
import { avvik } from '../harness/avvik.ts';

/** `avvik rota publish|check|show` on a data folder: a rota that would reach nobody never counts (faults 21, 22, 29). */

const DEMO = join(__dirname, '../../demo/directory.json');

let folder: string;
let data: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rota-'));
  data = join(folder, 'data');
  expect((await avvik(['directory', 'import', DEMO], { DATA_DIR: data })).code).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => avvik(['rota', ...args], { DATA_DIR: data });
type Rota = ReturnType<typeof demoFile>['onCall'] & Record<string, unknown>;
function written(change: (rota: Rota) => void): string {
  const { onCall } = demoFile() as { onCall: Rota };
  change(onCall);
  const file = join(folder, 'rota.json');
  writeFileSync(file, JSON.stringify(onCall));
  return file;
}
const now = (): number => systemClock.now();
const inDays = (days: number): string => isoOslo(now() + days * 86_400_000);
const primaryNow = async (): Promise<unknown> =>
  (JSON.parse((await run('show')).stdout) as { primary: unknown }).primary;

test('of two who publish at once one is told, and changes nothing (fault 29)', async () => {
  const files = ['nina-grotting', 'henrik-lokas'].map((personId, index) => {
    const file = written((rota) => {
      rota.overrides = [{ id: 'now', from: inDays(-1), to: inDays(1), role: 'primary', personId }];
    });
    const own = join(folder, `${index}.json`);
    renameSync(file, own);
    return own;
  });
  const store = sqliteStore(dataFileIn(data), systemClock, LEASE_MS);
  try {
    // Read before, and written after somebody else has published.
    const items = await store.directoryItems(1);
    expect((await run('publish', files[0] ?? '')).code).toBe(0);
    expect(await store.saveDirectory(1, items, now())).toBe('conflict');
  } finally {
    await store.close();
  }
  expect(await primaryNow()).toBe('nina-grotting');
});

test('published: it counts at once, as the next version; everything else of the directory stays as it was', async () => {
  const before = await primaryNow();
  const file = written((rota) => {
    rota.overrides = [
      { id: 'stand-in', from: inDays(-1), to: inDays(1), role: 'primary', personId: 'berit-kopperud' },
    ];
  });
  expect(before).not.toBe('berit-kopperud');
  expect(await run('check', file)).toMatchObject({ code: 0, stdout: '{"version":null}\n' });
  expect(await primaryNow()).toBe(before);
  expect(await run('publish', file)).toMatchObject({ code: 0, stdout: '{"version":2}\n' });
  expect(await primaryNow()).toBe('berit-kopperud');
  const shown = await run('show', '--at', isoOslo(now() + 30 * 86_400_000));
  expect(JSON.parse(shown.stdout)).toMatchObject({ version: 2, leader: 'berit-kopperud' });
  const { stdout } = await avvik(['directory', 'export'], { DATA_DIR: data });
  const exported = JSON.parse(stdout) as ReturnType<typeof demoFile>;
  expect(exported.people).toEqual(demoFile().people);
  expect(exported.systems).toEqual(demoFile().systems);
});

const soon = addDays(osloDate(systemClock.now()), 3);
test.each<readonly [string, (rota: Rota) => void, RegExp]>([
  ['another zone', (rota) => (rota['timezone'] = 'Europe/London'), /onCall\.timezone.*Europe\/London/],
  [
    'nobody known',
    (rota) => (rota.cycle.order[0] = 'nobody-known'),
    /onCall\.cycle\.order\[0\].*nobody-known/,
  ],
  ['a pupil’s empty cycle', (rota) => (rota.cycle.order = []), /onCall\.cycle\.order/],
  ['a leader who is nobody', (rota) => (rota.lastResortLeaderId = 'x-y'), /onCall\.lastResortLeaderId/],
  [
    'two changes of one role at one time',
    (rota) =>
      (rota.overrides = ['a', 'b'].map((id) => ({
        id,
        from: `${soon}T08:00:00+01:00`,
        to: `${soon}T20:00:00+01:00`,
        role: 'primary',
        personId: 'nina-grotting',
      }))),
    /onCall\.overrides\[1\].*same time/,
  ],
  [
    'an override that ends before it begins',
    (rota) =>
      (rota.overrides = [
        { id: 'a', from: inDays(3), to: inDays(2), role: 'primary', personId: 'nina-grotting' },
      ]),
    /onCall\.overrides\[0\]\.to/,
  ],
  [
    'a swap of a week that there is not',
    (rota) =>
      (rota.swaps = [
        {
          id: 's',
          role: 'primary',
          weekA: '2027-W53',
          weekB: '2027-W10',
          originalA: 'nina-grotting',
          originalB: 'henrik-lokas',
        },
      ]),
    /onCall\.swaps\[0\]\.weekA/,
  ],
])('%s: refused with its place and cure, exit 65, and nothing is changed', async (_, change, says) => {
  const file = written(change);
  for (const verb of ['check', 'publish']) {
    const { code, stdout, stderr } = await run(verb, file);
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).toContain('nothing was changed');
  }
  const { stdout } = await run('show');
  expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
});

test('somebody who has left and is on call in the next 30 days: a hole, with from when to when (faults 21, 22)', async () => {
  const directory = demoFile();
  const leaver = directory.people.find(({ id }) => id === 'astrid-left');
  const left = directory.people.find(({ leftOn }) => leftOn !== null && leftOn <= osloDate(now())) ?? leaver;
  if (left === undefined) throw new Error('Nobody of the demo has left');
  const file = written((rota) => {
    rota.overrides = [{ id: 'gone', from: inDays(2), to: inDays(3), role: 'secondary', personId: left.id }];
  });
  const { code, stderr } = await run('publish', file);
  expect(code).toBe(65);
  expect(stderr).toMatch(/onCall\.overrides\[0\]\.personId.*nobody is secondary from .* to .*has left/);
});

test.each([
  ['no JSON', '{"cycle":', /line 1|ends too early/],
  ['empty', '', /the file is empty/],
])('%s: named, and nothing else is said', async (_, content, says) => {
  const file = join(folder, 'rota.json');
  writeFileSync(file, content);
  const { code, stderr } = await run('publish', file);
  expect(code).toBe(65);
  expect(stderr).toMatch(says);
});

test('who was on call can be proved: what is published now never changes what is said of before', async () => {
  const before = await run('show');
  const asked = iso(now());
  for (const [index, personId] of [
    'nina-grotting',
    'berit-kopperud',
    'henrik-lokas',
    'yusuf-warsame',
  ].entries()) {
    const file = written((rota) => {
      rota.overrides = [{ id: 'now', from: inDays(-2), to: inDays(2), role: 'primary', personId }];
    });
    expect((await run('publish', file, '--by', `operator-${index}`)).code).toBe(0);
  }
  const said = JSON.parse((await run('show', '--at', asked)).stdout) as object;
  const { at: _, ...first } = JSON.parse(before.stdout) as { at: string };
  expect(said).toMatchObject(first);
  expect(JSON.parse((await run('show')).stdout)).toMatchObject({
    primary: 'yusuf-warsame',
    version: 5,
    by: 'operator-3',
  });
  expect(await run('show', '--at', inDays(-1))).toMatchObject({
    code: 66,
    stderr: 'No rota counted then: the first was brought in later.\n',
  });
});

test('a week: a line for each stretch, from its handover to the next, also over the 25 hours of autumn', async () => {
  const { code, stdout } = await run('show', '--week', '2036-W43');
  expect(code).toBe(0);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { from: string; to: string });
  expect(lines.map(({ from, to }) => [from, to])).toEqual([
    ['2036-10-20T08:00:00+02:00', '2036-10-27T08:00:00+01:00'],
  ]);
  expect(await run('show', '--week', '2027-W53')).toMatchObject({ code: 64 });
  expect(await run('show', '--week', '2036-W43', '--at', '2036-10-21T08:00')).toMatchObject({ code: 64 });
});

test('a second channel: a gap where none is set up, a fault where one is and it was not verified (fault 23)', async () => {
  const file = written(() => undefined);
  const open = await run('check', file);
  expect(open.code).toBe(0);
  expect(open.stderr).toContain('gap noSecondChannel (nina-grotting): is paged in Teams alone');
  const environment = { DATA_DIR: data, SMS_URL: 'https://sms.example/send' };
  const store = sqliteStore(dataFileIn(data), systemClock, LEASE_MS);
  try {
    for (const id of ['berit-kopperud', ...demoFile().onCall.cycle.order.slice(1)])
      await store.changeContactRoutes(id, now(), (routes) => ({
        after: { ...routes, routes: [{ via: 'sms', address: '+4740000001', verifiedAt: now() }] },
        answer: undefined,
      }));
  } finally {
    await store.close();
  }
  const refused = await avvik(['rota', 'publish', file], environment);
  expect(refused.code).toBe(65);
  expect(refused.stderr).toMatch(
    /^onCall\.cycle\.order\[0\] \(oyvind-myrvold\): oyvind-myrvold has no verified second channel; .*\n.*1 fault; nothing was changed/,
  );
  // Who is not on call yet cannot have verified one: a gap, or nobody could ever begin.
  const newcomer = written((rota) => (rota.cycle.order[0] = 'ole-strandvik'));
  const published = await avvik(['rota', 'publish', newcomer], environment);
  expect(published.code).toBe(0);
  expect(published.stderr).toBe(
    'gap noSecondChannel (ole-strandvik): is paged in Teams alone until a second channel is verified\n',
  );
});

test('somebody who has left is refused anywhere in the cycle, not only in the next 30 days (fault 21)', async () => {
  const left = demoFile().people.find(({ leftOn }) => leftOn !== null && leftOn <= osloDate(now()));
  const file = written((rota) => {
    rota.overrides = [
      { id: 'far', from: inDays(200), to: inDays(201), role: 'primary', personId: left?.id ?? '' },
      { id: 'over', from: inDays(-9), to: inDays(-8), role: 'primary', personId: left?.id ?? '' },
    ];
  });
  const { code, stderr } = await run('check', file);
  expect(code).toBe(65);
  expect(stderr).toMatch(
    /^onCall\.overrides\[0\]\.personId .*has left \(leftOn .*\); name somebody who is here\n.*1 fault/,
  );
});

test('a file that is not there, a store without a directory, a time that is none', async () => {
  expect(await run('publish', join(folder, 'none.json'))).toMatchObject({ code: 66 });
  expect(await avvik(['rota', 'show'], { DATA_DIR: join(folder, 'other') })).toMatchObject({ code: 66 });
  expect(await run('show', '--at', 'soon')).toMatchObject({ code: 64 });
});
