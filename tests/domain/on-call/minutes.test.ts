import { onCallAt } from '../../../src/domain/on-call/rota.ts';
import { calendarOf, isOnCallActive, isOpen } from '../../../src/domain/service-hours/calendar.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { onCall } from './demo-rota.ts';

/**
 * Promise 12 for every minute of 2026–2036, against an oracle that shares nothing with the product: the time in Oslo from the
 * platform, the holidays from the Easter of each year. MINUTES=all for each of 5.8 million minutes; in CI what may change.
 */

const calendar = calendarOf(demoDirectory().contacts);
const plan = { ...onCall, swaps: [], overrides: [] };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FROM = Date.UTC(2026, 0, 1);
const TO = Date.UTC(2037, 0, 1);
/** Monday 5 January 2026, from which the weeks of the cycle are counted. */
const ANCHOR = Date.UTC(2026, 0, 5);

const inOslo = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});
/** What the clock on a wall in Oslo shows, as if it were UTC. */
function wall(at: number): number {
  const parts = Object.fromEntries(inOslo.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN } = parts;
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** Gauss, for the Gregorian calendar. */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}
const years = new Map(
  Array.from({ length: 12 }, (_, index) => {
    const year = 2026 + index;
    const sunday = easter(year);
    const holidays = [
      ...[-3, -2, 0, 1, 39, 49, 50].map((days) => sunday + days * DAY),
      ...[
        [0, 1],
        [4, 1],
        [4, 17],
        [11, 25],
        [11, 26],
      ].map(([month = 0, day = 0]) => Date.UTC(year, month, day)),
    ];
    const halfDays = [sunday - 4 * DAY, Date.UTC(year, 11, 24), Date.UTC(year, 11, 31)];
    return [year, { holidays: new Set(holidays), halfDays: new Set(halfDays) }] as const;
  }),
);

/** T102: Monday to Friday from 08:00 to 15:30, and to 12:00 on half days; never on a public holiday. */
function deskIsOpen(shown: number): boolean {
  const midnight = Math.floor(shown / DAY) * DAY;
  const known = years.get(new Date(midnight).getUTCFullYear());
  if (known === undefined) throw new Error('No such year');
  const weekday = new Date(midnight).getUTCDay();
  if (weekday === 0 || weekday === 6 || known.holidays.has(midnight)) return false;
  const minute = (shown - midnight) / MINUTE;
  return minute >= 480 && minute < (known.halfDays.has(midnight) ? 720 : 930);
}
function responderAt(shown: number): string | undefined {
  const week = Math.floor((shown - 8 * HOUR - ANCHOR) / (7 * DAY));
  const { order } = plan.cycle;
  return order[((week % order.length) + order.length) % order.length];
}

/** The first thing that is not as it should be; undefined where all is well. */
function firstWrong(instants: Iterable<number>): object | undefined {
  for (const at of instants) {
    const shown = wall(at);
    const [open, active] = [isOpen(at, calendar), isOnCallActive(at, calendar)];
    const { primary, secondary } = onCallAt(at, plan);
    const isRight =
      open !== active &&
      open === deskIsOpen(shown) &&
      primary === responderAt(shown) &&
      primary !== secondary;
    if (!isRight)
      return {
        at: new Date(at).toISOString(),
        open,
        active,
        primary,
        secondary,
        expected: responderAt(shown),
      };
  }
  return undefined;
}

/** Where anything may change, and the minute before: midnight, opening, half days, closing, the two clock changes. */
function* boundaries(): Generator<number> {
  for (let day = FROM - DAY; day < TO; day += DAY)
    for (const offset of [1, 2])
      for (const minute of [0, 60, 120, 180, 480, 720, 930]) {
        const at = day + minute * MINUTE - offset * HOUR;
        if (at >= FROM && at < TO) yield* [at - MINUTE, at - 1, at];
      }
}
function* everyMinute(): Generator<number> {
  for (let at = FROM; at < TO; at += MINUTE) yield at;
}

const all = process.env.MINUTES === 'all';
test(
  `${all ? 'every minute' : 'every boundary'} of 2026–2036: the desk is open or on-call is active, never both, and one person is responsible (faults 31, 34)`,
  () => {
    expect(firstWrong(all ? everyMinute() : boundaries())).toBeUndefined();
  },
  all ? 1_800_000 : 60_000,
);

test.each([
  ['2027-03-27T19:00Z', 11],
  ['2027-06-26T18:00Z', 12],
  ['2027-10-30T18:00Z', 13],
])('the night from %s is %d hours long, and one person has it all (fault 31)', (from, hours) => {
  const start = Date.parse(from);
  const end = start + hours * HOUR;
  expect([wall(start) % DAY, wall(end) % DAY]).toEqual([20 * HOUR, 8 * HOUR]);
  const night = Array.from({ length: (hours * HOUR) / MINUTE }, (_, minute) => start + minute * MINUTE);
  expect(night.every((at) => isOnCallActive(at, calendar))).toBe(true);
  expect(new Set(night.map((at) => onCallAt(at, plan).primary)).size).toBe(1);
});
