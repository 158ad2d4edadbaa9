import { LEASE_MS } from '../harness/lease.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { systemClock } from '../../src/adapters/clock/clock.ts';
import { sqliteStore } from '../../src/adapters/sqlite/store.ts';
import type { Settlement, Store } from '../../src/app/ports.ts';
import type { RowLine } from '../../src/cli/outbox.ts';
import { dataFileIn } from '../../src/config.ts';
import type { Effect } from '../../src/domain/effects.ts';
import { avvik } from '../harness/avvik.ts';

/** `avvik outbox list|show|retry` on a data folder, beside a server that has it open. */

const PARTITION = 't|ticket-1';
const PHONE = '+4741223344';
let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  store = sqliteStore(dataFileIn(folder), systemClock, LEASE_MS);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const outbox = (...args: string[]) => avvik(['outbox', ...args], { DATA_DIR: folder });
type Listed = RowLine & { after: string };
const linesOf = (stdout: string): Listed[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Listed);
const list = async (...args: string[]): Promise<Listed[]> => {
  const { code, stdout, stderr } = await outbox('list', ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return linesOf(stdout);
};
const now = systemClock.now();
const say = (id: string, over: Partial<Extract<Effect, { kind: 'say' }>> = {}): Effect => ({
  kind: 'say',
  id,
  to: { to: 'conversation', conversationId: 'c' },
  say: { id: 'M26', name: 'Kari Nordmann', at: now },
  language: 'nb',
  notBefore: now - 90_000,
  waitsFor: null,
  ...over,
});
/** Asks for a row, and settles it where an outcome is given. */
async function put(id: string, settlement?: Omit<Settlement, 'at'>, effect: Effect = say(id)): Promise<void> {
  const [row] = await store.schedule(PARTITION, [effect], now);
  if (row !== undefined && settlement !== undefined) await store.settle(row, { at: now, ...settlement }, now);
}
const sent: Omit<Settlement, 'at'> = {
  state: 'sent',
  place: { conversationId: 'c', activityId: '1' },
  rendered: `M25\nDa bruker vi ${PHONE}.`,
};

async function fill(): Promise<void> {
  await put('sent', sent);
  await put('failed', { state: 'failed', cause: '403', rendered: `M25\nDa bruker vi ${PHONE}.` });
  await put('unclear', { state: 'uncertain', cause: '502', perhapsSent: true });
  await put('in hand');
  await put('to come', undefined, say('to come', { notBefore: now + 3_600_000 }));
  await put('done', { state: 'done' });
}

describe('list', () => {
  test('what is open or set aside, oldest first, as JSON lines with its age and cause, and nothing personal', async () => {
    await fill();
    const { code, stdout, stderr } = await outbox('list');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(linesOf(stdout).map(({ id, state }) => `${id}: ${state}`)).toEqual([
      'failed: failed',
      'unclear: uncertain',
      'in hand: sending',
      'to come: pending',
    ]);
    const [failed, , , toCome] = linesOf(stdout);
    expect(failed).toEqual({
      partition: PARTITION,
      id: 'failed',
      kind: 'say',
      what: 'M26',
      state: 'failed',
      attempts: 1,
      notBefore: new Date(now - 90_000).toISOString(),
      at: new Date(now).toISOString(),
      cause: '403',
      ageSeconds: expect.any(Number),
      after: expect.any(String),
    });
    expect(failed?.ageSeconds).toBeGreaterThanOrEqual(90);
    expect(failed?.ageSeconds).toBeLessThan(120);
    expect(toCome).toMatchObject({ ageSeconds: 0, at: null, cause: null });
    expect(stdout).not.toMatch(/Kari|Nordmann|\+47|bruker vi/);
  });

  test('by state, and page by page', async () => {
    await fill();
    expect((await list('--state', 'sent', 'done')).map(({ id }) => id)).toEqual(['sent', 'done']);
    const [first] = await list('--limit', '1');
    expect(first?.id).toBe('failed');
    expect((await list('--limit', '2', '--after', first?.after ?? '')).map(({ id }) => id)).toEqual([
      'unclear',
      'in hand',
    ]);
    expect(await list('--state', 'uncertain', '--after', (await list()).at(-1)?.after ?? '')).toEqual([]);
  });

  test('a row that cannot be read is shown with its cause (fault 10)', async () => {
    await put('bad', { state: 'failed', cause: 'unreadable' });
    const db = new DatabaseSync(dataFileIn(folder));
    db.exec(`update outbox set effect='no json' where id='bad'`);
    db.close();
    expect(await list()).toMatchObject([{ id: 'bad', kind: 'unreadable', what: null, cause: 'unreadable' }]);
  });

  test.each([
    [['list', '--state', 'lost'], 64, /Allowed choices/],
    [['list', '--limit', '0'], 64, /1 to 10000/],
    [['list', 'more'], 64, /too many arguments/],
    [['list', '--after', 'x'], 65, /^--after: x is no place/],
    [['nonsense'], 64, /Usage/],
  ] as const)('%j: %i', async (args, code, says) => {
    const said = await outbox(...args);
    expect({ code: said.code, stdout: said.stdout }).toEqual({ code, stdout: '' });
    expect(said.stderr).toMatch(says);
  });
});

describe('show', () => {
  test('one row with its outcomes; what it says and to whom only with --payload', async () => {
    await put('x');
    const row = { partition: PARTITION, effect: say('x') };
    expect(await outbox('show', row.partition, 'x')).toMatchObject({ code: 0, stderr: '' });
    await fill();
    const { stdout } = await outbox('show', PARTITION, 'failed');
    const [shown] = linesOf(stdout);
    expect(shown).toMatchObject({
      id: 'failed',
      state: 'failed',
      perhapsSent: 0,
      history: [{ at: new Date(now).toISOString(), state: 'failed', cause: '403' }],
    });
    expect(Object.keys(shown ?? {})).not.toContain('payload');
    expect(stdout).not.toMatch(/Kari|\+47/);
    const full = (await outbox('show', PARTITION, 'failed', '--payload')).stdout;
    expect(full).toContain('Kari Nordmann');
    expect(full).toContain(PHONE);
  });

  test('what is not there: 65, and where to look', async () => {
    expect(await outbox('show', PARTITION, 'never')).toMatchObject({
      code: 65,
      stdout: '',
      stderr: expect.stringMatching(/^t\|ticket-1 has no row never; `outbox list`.*\n$/),
    });
  });
});

describe('retry', () => {
  test('puts one row back, says its new state, and it is handed out again from its first attempt', async () => {
    await fill();
    const { code, stdout } = await outbox('retry', PARTITION, 'unclear');
    expect(code).toBe(0);
    expect(linesOf(stdout)).toMatchObject([{ id: 'unclear', state: 'pending', attempts: 0 }]);
    expect(await store.claimDue(now, 9)).toMatchObject([
      { effect: { id: 'unclear' }, attempt: 1, perhapsSent: 1 },
    ]);
    expect((await list()).find(({ id }) => id === 'failed')?.state).toBe('failed');
  });

  test('--all-failed: every one that failed, over several pages; what is uncertain goes one by one', async () => {
    for (let n = 0; n < 230; n++) await put(`f${n}`, { state: 'failed', cause: '403' });
    await put('unclear', { state: 'uncertain', cause: '502' });
    const { code, stdout } = await outbox('retry', '--all-failed');
    expect(code).toBe(0);
    expect(new Set(linesOf(stdout).map(({ id }) => id)).size).toBe(230);
    expect((await list('--state', 'failed', 'uncertain')).map(({ id }) => id)).toEqual(['unclear']);
    expect((await outbox('retry', '--all-failed')).stdout).toBe('');
  });

  test.each([
    [['retry', PARTITION, 'sent'], 65, /^sent is sent, and stays so/],
    [['retry', PARTITION, 'in hand'], 65, /^in hand is sending/],
    [['retry', PARTITION, 'never'], 65, /has no row never/],
    [['retry'], 64, /--all-failed/],
    [['retry', PARTITION], 64, /--all-failed/],
    [['retry', PARTITION, 'failed', '--all-failed'], 64, /--all-failed/],
  ] as const)('%j: %i, and nothing is changed', async (args, code, says) => {
    await fill();
    const before = await store.outbox({ states: ['sent', 'failed', 'uncertain', 'sending'], limit: 99 });
    const said = await outbox(...args);
    expect({ code: said.code, stdout: said.stdout }).toEqual({ code, stdout: '' });
    expect(said.stderr).toMatch(says);
    expect(await store.outbox({ states: ['sent', 'failed', 'uncertain', 'sending'], limit: 99 })).toEqual(
      before,
    );
  });
});

test.each([['list'], ['show', 'p', 'i'], ['retry', '--all-failed']])(
  'no data file (%s): 66, and none is made',
  async (...args) => {
    const missing = join(folder, 'not-there');
    const said = await avvik(['outbox', ...args], { DATA_DIR: missing });
    expect(said).toMatchObject({ code: 66, stdout: '' });
    expect(said.stderr).toMatch(/^No messages here: .*not-there/);
  },
);
