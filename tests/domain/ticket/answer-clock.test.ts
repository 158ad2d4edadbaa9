import fc from 'fast-check';
import { atOslo } from '../../../src/domain/service-hours/oslo.ts';
import {
  answeredBy,
  clockDue,
  clockRows,
  isPaused,
  paused,
  restarted,
  resumed,
} from '../../../src/domain/ticket/answer-clock.ts';
import { setPriority } from '../../../src/domain/ticket/desk-edit.ts';
import type { Ticket } from '../../../src/domain/ticket/ticket.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { factsAt, ordinary, ticketFor } from '../../harness/tickets.ts';

/** T103, G8: the answer clock of a ticket. */

const directory = demoDirectory();
const MORNING = atOslo('2026-11-24', '08:00');
const HOUR = 3_600_000;
const at = (clock: string, day = '2026-11-24') => factsAt(directory, atOslo(day, clock));
const by = { account: 'a', personId: 'hilde-fossum', name: 'Hilde Fossum' };
const ticket = (change: Partial<Ticket> = {}): Ticket =>
  ({ ...ticketFor(directory, { facts: ordinary }, MORNING), ...change }) as Ticket;
const dueAt = (share: 0.75 | 1, of: Ticket, clock: string, day?: string) =>
  clockDue(of, { due: of.answerDue, share }, 5, at(clock, day));

test('seven service hours after 08:00 are 15:00; three quarters of them 13:15', () => {
  expect(ticket().answerDue).toBe(atOslo('2026-11-24', '15:00'));
  expect(clockRows(ticket(), at('08:00')).map(({ id, notBefore }) => [id, notBefore])).toEqual([
    [`clock:${ticket().answerDue}:0.75`, atOslo('2026-11-24', '13:15')],
    [`clock:${ticket().answerDue}:1`, atOslo('2026-11-24', '15:00')],
  ]);
});

test('only what is still to come is asked for', () => {
  expect(clockRows(ticket(), at('14:00'))).toHaveLength(1);
  expect(clockRows(ticket(), at('15:01'))).toHaveLength(0);
});

describe('nobody is warned about a ticket that', () => {
  const child = { parent: { ticketId: 'other', number: 'D-2026-00001' } };
  test.each<readonly [string, Partial<Ticket>]>([
    ['is answered', { answered: { at: MORNING, by } }],
    ['waits for the reporter', { pauses: [{ from: MORNING, to: null }] }],
    ['is part of another', child],
    ['is due at another time by now', { answerDue: MORNING + 20 * HOUR }],
  ])('%s', (_, change) => {
    const before = ticket();
    const of = { ...before, ...change } as Ticket;
    expect(clockDue(of, { due: before.answerDue, share: 0.75 }, 5, at('13:15'))).toBeUndefined();
    expect(clockDue(of, { due: before.answerDue, share: 1 }, 5, at('15:00'))).toBeUndefined();
  });

  test('is solved', () => {
    const solved = { ...ticket(), state: 'solved', solved: { at: MORNING, by } } as Ticket;
    expect(dueAt(1, solved, '15:00')).toBeUndefined();
  });
});

test('the whole of the time is a breach, kept once with when it was due', () => {
  const late = dueAt(1, ticket(), '15:00');
  expect(late?.ticket.breachedAt).toBe(atOslo('2026-11-24', '15:00'));
  expect(late?.events.map(({ what }) => what)).toEqual(['answerOverdue']);
  expect(dueAt(1, late?.ticket ?? ticket(), '15:00')).toBeUndefined();
  expect(dueAt(0.75, ticket(), '13:15')?.ticket.breachedAt).toBeNull();
});

test('an answer after the time is a breach even before the timer has come; the first answer counts', () => {
  expect(answeredBy(ticket(), by, atOslo('2026-11-24', '15:01')).breachedAt).toBe(
    atOslo('2026-11-24', '15:00'),
  );
  expect(answeredBy(ticket(), by, atOslo('2026-11-24', '15:00')).breachedAt).toBeNull();
  const first = ticket({ answered: { at: MORNING, by } });
  expect(answeredBy(first, by, atOslo('2026-11-24', '16:00'))).toEqual({
    answered: first.answered,
    breachedAt: null,
  });
});

test('a pause moves it by the service time that it lasted, over the night as well', () => {
  const asked = ticket(paused(ticket(), atOslo('2026-11-24', '10:00')));
  expect(isPaused(asked)).toBe(true);
  // 10:00–15:30 and 08:00–09:00 stood still; five hours of the seven are left.
  const going = resumed(asked, at('09:00', '2026-11-25'));
  expect(going.answerDue).toBe(atOslo('2026-11-25', '14:00'));
  expect(isPaused(ticket(going))).toBe(false);
});

test('a critical ticket is never paused', () => {
  expect(paused(ticket({ priority: 'critical' }), MORNING)).toEqual({ pauses: [] });
});

test('raised to critical in the minute in which the reporter was asked: the clock goes on (fault 37)', () => {
  const now = at('10:00');
  const asked = ticket(paused(ticket(), now.now));
  const raised = setPriority(asked, 'critical', 'Alle er ute', by, 6, at('10:01')).ticket;
  expect(isPaused(raised)).toBe(false);
  expect(raised.answerDue).toBe(ticket().answerDue + 60_000);
  const lowered = setPriority(raised, 'low', 'Bare én', by, 7, at('10:01')).ticket;
  expect(lowered.answerDue).toBe(raised.answerDue);
});

test('reopened, the time begins anew', () => {
  const old = ticket({ answered: { at: MORNING, by }, pauses: [{ from: MORNING, to: MORNING + HOUR }] });
  expect(restarted(old, at('10:00', '2026-11-26'))).toEqual({
    clockFrom: atOslo('2026-11-26', '10:00'),
    pauses: [],
    answered: null,
    answerDue: atOslo('2026-11-27', '09:30'),
  });
});

/** However often the reporter is asked, the desk has its seven hours, and no more. */
test('pauses never take time from the desk, and give none', () => {
  const minutes = fc.integer({ min: 1, max: 600 });
  fc.assert(
    fc.property(fc.array(fc.tuple(minutes, minutes), { maxLength: 6 }), (asks) => {
      let now = MORNING;
      let of = ticket();
      for (const [works, waits] of asks) {
        now += works * 60_000;
        of = ticket({ ...of, ...paused(of, now) });
        now += waits * 60_000;
        const before = of.answerDue;
        of = ticket({ ...of, ...resumed(of, factsAt(directory, now)) });
        expect(of.answerDue).toBeGreaterThanOrEqual(before);
      }
      const stood = of.pauses.reduce((sum, { from, to }) => sum + ((to ?? now) - from), 0);
      expect(of.answerDue - ticket().answerDue).toBeLessThanOrEqual(stood + 5 * 24 * HOUR);
    }),
    { numRuns: 60 },
  );
});
