import fc from 'fast-check';
import { createLimits, TEAMS_LIMITS, type LimitSettings, type Sending } from '../../src/app/limits.ts';

/** The state machine alone: it never lets more through than any window allows, and never holds back for longer than needed. */

const real: LimitSettings = { ...TEAMS_LIMITS, instances: 1, pageShare: 0.25 };
const notice = (id: string | number, conversation = 'c'): Sending => ({
  id: String(id),
  conversation,
  page: false,
});
const page = (id: string | number, conversation = 'c'): Sending => ({
  ...notice(id, conversation),
  page: true,
});

/** The most that leave in any stretch of `perMs`. */
const busiest = (times: readonly number[], perMs: number): number =>
  Math.max(0, ...times.map((at) => times.filter((other) => other > at - perMs && other <= at).length));

describe('one conversation', () => {
  test('five notices of the seven of a second, the rest in order, each told when; a page has the other two', () => {
    const limits = createLimits(real);
    const waits = Array.from({ length: 8 }, (_, n) => limits.ask(notice(n), 0));
    expect(waits).toEqual([0, 0, 0, 0, 0, 1_000, 2_000, 2_000]);
    expect([limits.ask(page('p1'), 1), limits.ask(page('p2'), 2), limits.ask(page('p3'), 3)]).toEqual([
      0, 0, 997,
    ]);
  });

  test('who was told to wait comes before who asks later', () => {
    const limits = createLimits(real);
    for (let n = 0; n < 5; n++) limits.ask(notice(n), 0);
    expect(limits.ask(notice('waits'), 0)).toBe(1_000);
    expect(limits.ask(notice('later'), 999)).toBeGreaterThan(1);
    expect(limits.ask(notice('waits'), 1_000)).toBe(0);
  });

  test('who was told to wait and never comes back holds nobody back for long', () => {
    const limits = createLimits(real);
    for (let n = 0; n < 200; n++) limits.ask(notice(n), 0);
    expect(limits.ask(notice('x'), 400_000)).toBe(0);
  });

  test('another conversation does not wait for it', () => {
    const limits = createLimits(real);
    for (let n = 0; n < 9; n++) limits.ask(notice(n), 0);
    expect(limits.ask(notice('x', 'd'), 0)).toBe(0);
  });

  test('fault 11: what a 429 asks for holds pages to that conversation too, and nothing elsewhere', () => {
    const limits = createLimits(real);
    limits.hold(notice('refused'), 30_000, 0);
    expect(limits.ask(page('p'), 1_000)).toBe(29_000);
    expect(limits.ask(notice('n'), 1_000)).toBe(29_000);
    expect(limits.ask(notice('n', 'd'), 1_000)).toBe(0);
    expect(limits.ask(page('p'), 30_000)).toBe(0);
  });
});

describe('the tenant', () => {
  const many = (limits: ReturnType<typeof createLimits>, count: number, make = notice): number =>
    Array.from({ length: count }, (_, n) => limits.ask(make(n, `c${n}`), 0)).filter((wait) => wait === 0)
      .length;

  test('37 notices of the 50 of a second; pages have all 50', () => {
    const limits = createLimits(real);
    expect(many(limits, 60)).toBe(37);
    expect(many(limits, 60, (n) => page(`p${n}`, `p${n}`))).toBe(13);
  });

  test('fault 11: a 429 about everything, or of three conversations at once, holds all but pages', () => {
    const asked = createLimits(real);
    asked.holdTenant(5_000, 0);
    const seen = createLimits(real);
    for (const conversation of ['x', 'y', 'z']) seen.hold(notice('n', conversation), 5_000, 0);
    for (const limits of [asked, seen]) {
      expect(limits.ask(notice('n', 'elsewhere'), 1_000)).toBe(4_000);
      expect(limits.ask(page('p', 'elsewhere'), 1_000)).toBe(0);
    }
    const two = createLimits(real);
    for (const conversation of ['x', 'y', 'x']) two.hold(notice('n', conversation), 5_000, 0);
    expect(two.ask(notice('n', 'elsewhere'), 1_000)).toBe(0);
  });

  test('instances share it; each has one at least', () => {
    expect(many(createLimits({ ...real, instances: 2 }), 60)).toBe(18);
    const seven = createLimits({ ...real, instances: 7 });
    expect([seven.ask(notice(1), 0), seven.ask(notice(2), 0)]).toEqual([0, expect.any(Number)]);
  });
});

test('no window is ever exceeded, pages fit into what is kept for them, and everybody leaves (any order of asking)', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          gap: fc.integer({ min: 0, max: 400 }),
          to: fc.integer({ min: 0, max: 2 }),
          page: fc.boolean(),
        }),
        { maxLength: 120 },
      ),
      (asked) => {
        const limits = createLimits(real);
        const left: ({ at: number } & Sending)[] = [];
        let waiting: { sending: Sending; at: number }[] = [];
        let now = 0;
        const ask = (sending: Sending): void => {
          const wait = limits.ask(sending, now);
          if (wait === 0) left.push({ at: now, ...sending });
          else waiting.push({ sending, at: now + wait });
        };
        const until = (time: number): void => {
          for (;;) {
            const next = waiting.toSorted((a, b) => a.at - b.at)[0];
            if (next === undefined || next.at > time) break;
            waiting = waiting.filter((one) => one !== next);
            now = next.at;
            ask(next.sending);
          }
          now = time;
        };
        for (const [n, { gap, to, page: isPage }] of asked.entries()) {
          until(now + gap);
          ask({ id: String(n), conversation: `c${to}`, page: isPage });
        }
        until(now + 3_600_000);
        expect(left).toHaveLength(asked.length);
        for (const conversation of ['c0', 'c1', 'c2']) {
          const times = left.filter((one) => one.conversation === conversation).map(({ at }) => at);
          for (const { most, perMs } of real.conversation)
            expect(busiest(times, perMs)).toBeLessThanOrEqual(most);
          const inOrder = left
            .filter((one) => one.conversation === conversation && !one.page)
            .map(({ id }) => Number(id));
          expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        }
        expect(
          busiest(
            left.map(({ at }) => at),
            1_000,
          ),
        ).toBeLessThanOrEqual(50);
      },
    ),
    { numRuns: 100 },
  );
});

test('what is long past is forgotten', () => {
  const limits = createLimits(real);
  for (let n = 0; n < 1_000; n++) limits.ask(notice(n, `c${n}`), n * 100);
  expect(limits.size()).toBeGreaterThan(500);
  limits.ask(notice('x', 'last'), 3_600_000 * 2);
  expect(limits.size()).toBe(1);
});
