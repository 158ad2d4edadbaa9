import { createEngine } from '../../src/app/engine.ts';
import type { Backlog, Clock } from '../../src/app/ports.ts';
import { demoDirectory } from '../harness/directory.ts';

/** What the engine says of itself: red where nobody would otherwise notice that nothing is watched (faults 32, 52, 53). */

const NOW = 1_800_000_000_000;
const none: Backlog = { count: 0, oldest: null, oldestPage: null };

function start(wallClock = true) {
  const time = { now: NOW, elapsed: 5_000 };
  const clock: Clock = { now: () => time.now, elapsed: () => time.elapsed, sleep: () => Promise.resolve() };
  let backlog: () => Promise<Backlog> = () => Promise.resolve(none);
  let lookedAt: number | null = null;
  let unanswered = 0;
  let directory = demoDirectory();
  const engine = createEngine({
    store: { backlog: () => backlog() },
    clock,
    directories: { isHeld: () => true, current: () => directory },
    audit: { last: () => (lookedAt === null ? null : { at: lookedAt, checked: 3, repaired: 0, unanswered }) },
    pageLateMs: 60_000,
    wallClock,
  });
  const pass = (ms: number): void => {
    time.now += ms;
    time.elapsed += ms;
  };
  return {
    engine,
    time,
    pass,
    work: () => {
      engine.swept();
      lookedAt = time.elapsed;
    },
    unsent: (next: typeof backlog) => {
      backlog = next;
    },
    leave: (count: number) => {
      unanswered = count;
    },
    leaves: (id: string, on: string) => {
      directory = demoDirectory((file) => {
        for (const person of file.people) if (person.id === id) person.leftOn = on;
      });
    },
  };
}

test('a program that has just started is well, and is not for long where nothing comes to its end', async () => {
  const { engine, pass } = start();
  expect(await engine.state()).toMatchObject({ well: true, sweepAgeSeconds: null, audited: null });
  pass(31_000);
  expect((await engine.state()).red).toEqual(['sweep']);
  pass(90_000);
  expect((await engine.state()).red).toEqual(['sweep', 'audit']);
});

test('the ages count from the last one that came to its end (fault 53)', async () => {
  const { engine, pass, work } = start();
  pass(300_000);
  work();
  pass(29_000);
  expect(await engine.state()).toMatchObject({
    well: true,
    sweepAgeSeconds: 29,
    auditAgeSeconds: 29,
    audited: 3,
  });
  pass(100_000);
  expect((await engine.state()).red).toEqual(['sweep', 'audit']);
});

test.each([5_001, -600_000])('the clock steps by %d ms: red (fault 32)', async (step) => {
  const { engine, time, work } = start();
  work();
  time.now += step;
  expect(await engine.state()).toMatchObject({ well: false, red: ['clock'], clockDriftMs: step });
});

test('a demo moves its clock, and that is no fault', async () => {
  const { engine, time, work } = start(false);
  work();
  time.now += 86_400_000;
  expect(await engine.state()).toMatchObject({ well: true, clockDriftMs: 0 });
});

test('a page that is unsent for too long, and a store that does not answer', async () => {
  const { engine, unsent, work } = start();
  work();
  unsent(() => Promise.resolve({ count: 1, oldest: NOW, oldestPage: NOW - 61_000 }));
  expect(await engine.state()).toMatchObject({ red: ['pageLate'], oldestUnsentPageSeconds: 61 });
  unsent(() => Promise.reject(new Error('away')));
  expect((await engine.state()).red).toEqual(['store']);
});

test('nobody has taken it though everyone was paged: red, until somebody has (fault 24)', async () => {
  const { engine, work, leave } = start();
  work();
  leave(1);
  expect(await engine.state()).toMatchObject({ well: false, red: ['unanswered'], unanswered: 1 });
  leave(0);
  expect((await engine.state()).well).toBe(true);
});

test('hours of the rota that nobody covers: told ahead, red while they last (fault 22)', async () => {
  const { engine, work, leaves, time } = start();
  work();
  expect(await engine.state()).toMatchObject({ well: true, uncoveredRotaHours: 0 });
  // Friday 15 January 2027, 09:00 in Oslo; the last-resort leader leaves on the Monday after.
  leaves('berit-kopperud', '2027-01-18');
  const ahead = await engine.state();
  expect(ahead.well).toBe(true);
  expect(ahead.uncoveredRotaHours).toBe(27 * 24);
  time.now += 3 * 86_400_000;
  time.elapsed += 3 * 86_400_000;
  work();
  expect(await engine.state()).toMatchObject({ red: ['rota'] });
});
