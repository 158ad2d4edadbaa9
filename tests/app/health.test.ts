import { createHealth } from '../../src/app/health.ts';
import type { Backlog } from '../../src/app/ports.ts';
import { recordingLog } from '../harness/log.ts';
import { virtualTime } from '../harness/virtual-time.ts';

/** What /health/ready answers, and what of it is logged: when it changes, not at each probe. */

const NOW = 1_800_000_000_000;
const LATE_MS = 60_000;
const none: Backlog = { count: 0, oldest: null, oldestPage: null };

function start() {
  const time = virtualTime(NOW);
  const { log, lines } = recordingLog();
  let held = true;
  let answer: () => Promise<Backlog> = () => Promise.resolve(none);
  const ready = createHealth({
    store: { backlog: () => answer() },
    clock: time.clock,
    log,
    directories: { isHeld: () => held },
    pageLateMs: LATE_MS,
  });
  return {
    time,
    hold: (directory: boolean) => {
      held = directory;
    },
    ready,
    codes: () => lines.map(({ code }) => code),
    store: (next: typeof answer) => {
      answer = next;
    },
  };
}

test('how much is unsent, and for how long', async () => {
  const { ready, store } = start();
  expect(await ready()).toEqual({ ready: true, unsent: { count: 0, oldestSeconds: 0 } });
  store(() => Promise.resolve({ count: 3, oldest: NOW - 12_900, oldestPage: null }));
  expect(await ready()).toEqual({ ready: true, unsent: { count: 3, oldestSeconds: 12 } });
  store(() => Promise.resolve({ count: 3, oldest: NOW - 9_000_000, oldestPage: NOW - LATE_MS }));
  expect(await ready()).toMatchObject({ ready: true });
});

test('without a directory nobody can be understood or alerted: red until there is one', async () => {
  const { ready, hold, codes } = start();
  hold(false);
  expect(await ready()).toEqual({ ready: false, reason: 'directory' });
  hold(true);
  expect(await ready()).toMatchObject({ ready: true });
  expect(codes()).toEqual(['health.directory', 'health.well']);
});

test('a page that is unsent for longer than is allowed is red, with its reason; logged once, and once when it is over', async () => {
  const { ready, store, codes } = start();
  store(() => Promise.resolve({ count: 1, oldest: NOW - LATE_MS - 1, oldestPage: NOW - LATE_MS - 1 }));
  for (let probe = 0; probe < 3; probe++)
    expect(await ready()).toEqual({
      ready: false,
      reason: 'pageLate',
      unsent: { count: 1, oldestSeconds: 60 },
    });
  expect(codes()).toEqual(['health.pageLate']);
  store(() => Promise.resolve(none));
  await ready();
  await ready();
  expect(codes()).toEqual(['health.pageLate', 'health.well']);
});

test('a store that fails, or does not answer in three seconds, is red; logged once', async () => {
  const { ready, store, codes, time } = start();
  store(() => Promise.reject(new Error('gone')));
  expect(await ready()).toEqual({ ready: false, reason: 'store' });
  expect(await ready()).toEqual({ ready: false, reason: 'store' });
  store(() => new Promise(() => undefined));
  const hanging = ready();
  await time.pass(3_000);
  expect(await hanging).toEqual({ ready: false, reason: 'store' });
  expect(codes()).toEqual(['health.store']);
  store(() => Promise.resolve(none));
  expect(await ready()).toMatchObject({ ready: true });
  expect(codes()).toEqual(['health.store', 'health.well']);
});
