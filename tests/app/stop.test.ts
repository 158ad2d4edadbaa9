import { fixedDirectories } from '../harness/directory.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '../../src/adapters/sqlite/store.ts';
import { LEASE_MS } from '../harness/lease.ts';
import { TEAMS_LIMITS } from '../../src/app/limits.ts';
import type { Outbound, SendOutcome } from '../../src/app/ports.ts';
import { assembleCore } from '../../src/assemble.ts';
import type { Effect } from '../../src/domain/effects.ts';
import { directory } from '../crash/rig.ts';
import { recordingLog } from '../harness/log.ts';
import { virtualTime } from '../harness/virtual-time.ts';

/** An instance that stops finishes what it has begun and gives back the rest; another goes on at once. */

const NOW = 1_800_000_000_000;
let folder: string;
let time: ReturnType<typeof virtualTime>;
const closing: (() => Promise<void>)[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stop-'));
  time = virtualTime(NOW);
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  rmSync(folder, { recursive: true });
});

function instance(answer: () => Promise<void> = () => Promise.resolve(), limited = false) {
  const store = sqliteStore(join(folder, 'tickets.db'), time.clock, LEASE_MS);
  closing.push(() => store.close());
  const { log, errors } = recordingLog();
  const said: string[] = [];
  const send = async (what: string): Promise<SendOutcome> => {
    said.push(what);
    await answer();
    return { outcome: 'sent', place: { conversationId: 'c', activityId: what }, rendered: what };
  };
  const outbound: Outbound = {
    openChat: () => Promise.resolve(undefined),
    say: (_to, { say }) => send('phone' in say ? String(say.phone) : say.id),
    show: () => send('card'),
    update: () => send('update'),
  };
  const core = assembleCore({
    store,
    outbound,
    clock: time.clock,
    log,
    directories: fixedDirectories(directory),
    limits: limited ? { ...TEAMS_LIMITS, instances: 1, pageShare: 0.25 } : null,
    leaseMs: LEASE_MS,
  });
  return { ...core, store, said, errors };
}

const say = (n: number, chat = 'c', over: Partial<Effect> = {}): Effect =>
  ({
    kind: 'say',
    id: `row${n}`,
    to: { to: 'conversation', conversationId: chat },
    say: { id: 'M25', phone: String(n) },
    language: 'nb',
    notBefore: NOW,
    waitsFor: null,
    ...over,
  }) as Effect;

test('what is in hand is finished, what waits behind it is given back, and a second instance sends it at once', async () => {
  let answered = (): void => undefined;
  const first = instance(() => new Promise((resolve) => (answered = resolve)));
  const rows = await first.store.schedule(
    't|c|a',
    [1, 2, 3, 4].map((n) => say(n)),
    NOW,
  );
  void first.delivery.carryOut(rows);
  await time.quiet();
  expect(first.said).toEqual(['1']);
  let isStopped = false;
  const stop = first.delivery.stop().then(() => (isStopped = true));
  await time.quiet();
  expect(isStopped).toBe(false);
  answered();
  await stop;
  expect(first.said).toEqual(['1']);

  const second = instance();
  await second.delivery.sweep();
  await second.delivery.idle();
  expect(second.said).toEqual(['2', '3', '4']);
  expect(await second.store.row('t|c|a', 'row2')).toMatchObject({
    state: 'sent',
    attempts: 1,
    perhapsSent: 0,
  });
  expect([...first.errors(), ...second.errors()]).toEqual([]);
});

test('what follows from the last outcomes, and what comes in after, is left to the second instance', async () => {
  const first = instance();
  await first.delivery.stop();
  await first.delivery.carryOut(await first.store.schedule('t|c|a', [say(1)], NOW));
  expect(await first.delivery.sweep()).toBe(false);
  expect(first.said).toEqual([]);
  const second = instance();
  await second.delivery.sweep();
  await second.delivery.idle();
  expect(second.said).toEqual(['1']);
});

test('who waits for the limits of the channel does not keep the program from ending', async () => {
  const first = instance(undefined, true);
  const rows = Array.from({ length: 9 }, (_, n) => say(n));
  void first.delivery.carryOut(await first.store.schedule('t|c|a', rows, NOW));
  await time.quiet();
  expect(first.said).toHaveLength(5);
  await first.delivery.stop();
  const second = instance();
  await second.delivery.sweep();
  await second.delivery.idle();
  // What was told to come back later keeps its time.
  await time.pass(3_000, () => second.delivery.sweep());
  expect([...first.said, ...second.said]).toEqual(rows.map((_, n) => String(n)));
});

test('a receipt that waits for its page says what became of it, before the end', async () => {
  let answered = (): void => undefined;
  let isFirst = true;
  const first = instance(() => {
    if (!isFirst) return Promise.resolve();
    isFirst = false;
    return new Promise((resolve) => (answered = resolve));
  });
  const rows = await first.store.schedule(
    't|c|a',
    [say(1, 'page'), say(2, 'receipt', { waitsFor: { id: 'row1', atMostMs: 3_000 } })],
    NOW,
  );
  void first.delivery.carryOut(rows);
  await time.quiet();
  const stop = first.delivery.stop();
  answered();
  await stop;
  expect(first.said).toEqual(['1', '2']);
});

test('rows that cannot be begun while half of their lease lasts go back, before somebody else may send them too', async () => {
  let answered = (): void => undefined;
  const first = instance(() => new Promise((resolve) => (answered = resolve)));
  void first.delivery.carryOut(await first.store.schedule('t|c|a', [say(1), say(2)], NOW));
  await time.pass(LEASE_MS / 2 + 1);
  answered();
  await first.delivery.idle();
  expect(first.said).toEqual(['1']);
  const second = instance();
  await second.delivery.sweep();
  await second.delivery.idle();
  expect(second.said).toEqual(['2']);
  expect((await second.store.row('t|c|a', 'row2'))?.perhapsSent).toBe(0);
});

test('no more than 500 messages are held by one process; pages and commands always are', async () => {
  let answered: (() => void)[] = [];
  const first = instance(() => new Promise((resolve) => void answered.push(resolve)));
  const many = Array.from({ length: 700 }, (_, n) => say(n, `chat${n}`));
  await first.store.schedule('t|c|a', many, NOW - 1);
  while (await first.delivery.sweep());
  await time.quiet();
  expect(first.said).toHaveLength(500);
  await first.store.schedule(
    't|c|a',
    [{ kind: 'forget', id: 'command', notBefore: NOW, waitsFor: null }],
    NOW - 1,
  );
  await time.pass(1_500);
  await first.delivery.sweep();
  await time.quiet();
  expect(await first.store.row('t|c|a', 'command')).toMatchObject({ state: 'done' });
  expect(first.said).toHaveLength(500);
  for (let round = 0; round < 4; round++) {
    for (const answer of answered) answer();
    answered = [];
    await time.pass(2_000, () => first.delivery.sweep());
    while (await first.delivery.sweep());
    await time.quiet();
  }
  expect(new Set(first.said).size).toBe(700);
  expect(first.said).toHaveLength(700);
});
