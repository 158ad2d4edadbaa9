import {
  type TimeState,
  calendarOf,
  deskHoursOn,
  isOnCallActive,
  isOpen,
  nextClosing,
  nextOpening,
  timeState,
} from '../../../src/domain/service-hours/calendar.ts';
import { addDays, atOslo, isoOslo, weekdayOf } from '../../../src/domain/service-hours/oslo.ts';
import { at, calendar, contacts, fixtures, fullDays } from './desk.ts';

const MINUTE = 60_000;
const holidays = new Set(
  Object.values(fixtures.calendar.holidays).flatMap((days) => days.map((day) => day.date)),
);
const halfDays = new Set(
  Object.values(fixtures.calendar.halfDays).flatMap((days) => days.map((day) => day.date)),
);

/** The hours of a date from the fixture's lists, not from the computation under test. */
function expectedHours(date: string): [string, string] | undefined {
  if (weekdayOf(date) > 5 || holidays.has(date)) return undefined;
  return ['08:00', halfDays.has(date) ? '12:00' : '15:30'];
}

describe('T102: the desk is open Mon–Fri 08:00–15:30, half-open boundaries', () => {
  test.each([
    ['2026-11-23T07:59:59', 'closed'],
    ['2026-11-23T08:00:00', 'open'],
    ['2026-11-23T15:29:59', 'open'],
    ['2026-11-23T15:29:59.999', 'open'],
    ['2026-11-23T15:30:00', 'closed'],
    ['2026-11-28T11:00', 'closed'],
    ['2026-11-29T23:59', 'closed'],
  ] as const)('%s is %s', (instant, state) => {
    expect(timeState(at(instant), calendar)).toBe(state);
    expect(isOpen(at(instant), calendar)).toBe(state === 'open');
  });
});

describe('G2–G4: closed is the complement of open, with two parts told apart', () => {
  test.each<[string, TimeState, string]>([
    ['2027-03-25T07:59:59', 'closed', 'a holiday outside ordinary hours follows rows 5–11'],
    ['2027-03-25T08:00', 'weekdayHoliday', 'Maundy Thursday in ordinary hours'],
    ['2027-03-25T15:29:59', 'weekdayHoliday', ''],
    ['2027-03-25T15:30', 'closed', ''],
    ['2027-05-17T12:00', 'weekdayHoliday', '17 May on a Monday'],
    ['2027-05-01T12:00', 'closed', '1 May on a Saturday'],
    ['2026-12-24T11:59:59', 'open', 'half day'],
    ['2026-12-24T12:00', 'halfDayPm', ''],
    ['2026-12-24T15:29:59', 'halfDayPm', ''],
    ['2026-12-24T15:30', 'closed', ''],
    ['2027-03-24T12:30', 'halfDayPm', 'Wednesday before Easter'],
    ['2028-12-24T12:30', 'closed', 'Christmas Eve on a Sunday'],
    ['2026-11-30T03:00', 'closed', 'Monday 00:00–08:00 (G4)'],
  ])('%s is %s (%s)', (instant, state) => {
    expect(timeState(at(instant), calendar)).toBe(state);
    expect(isOnCallActive(at(instant), calendar)).toBe(state !== 'open');
  });

  test('D4: with half days off the afternoon is open', () => {
    expect(timeState(at('2026-12-24T12:00'), fullDays)).toBe('open');
    expect(timeState(at('2026-12-24T15:30'), fullDays)).toBe('closed');
    expect(timeState(at('2026-12-25T12:00'), fullDays)).toBe('weekdayHoliday');
  });

  test('T107: at the boundaries of every day 2026–2029, exactly one of desk open and on-call active', () => {
    const wrong: string[] = [];
    for (let date = '2026-01-01'; date < '2030-01-01'; date = addDays(date, 1)) {
      const hours = expectedHours(date);
      for (const time of ['00:00', '02:30', '08:00', '12:00', '15:30', '20:00']) {
        for (const instant of [atOslo(date, time) - 1, atOslo(date, time), atOslo(date, time) + 1]) {
          const local = isoOslo(instant);
          const today = local.startsWith(date) ? hours : undefined;
          const open =
            today !== undefined && today[0] <= local.slice(11, 16) && local.slice(11, 16) < today[1];
          if (isOpen(instant, calendar) !== open || isOnCallActive(instant, calendar) === open)
            wrong.push(local);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('T107: and every fifth minute of 2026–2029; the desk is open as long as the fixture says', () => {
    let openMinutes = 0;
    let bothOrNone = 0;
    for (let instant = at('2026-01-01T00:00'); instant < at('2030-01-01T00:00'); instant += 5 * MINUTE) {
      const open = isOpen(instant, calendar);
      if (open) openMinutes += 5;
      if (open === isOnCallActive(instant, calendar)) bothOrNone += 1;
    }
    let expected = 0;
    for (let date = '2026-01-01'; date < '2030-01-01'; date = addDays(date, 1)) {
      if (expectedHours(date)) expected += halfDays.has(date) ? 240 : 450;
    }
    expect({ openMinutes, bothOrNone }).toEqual({ openMinutes: expected, bothOrNone: 0 });
  });
});

describe('T135: next opening and closing', () => {
  test.each(fixtures.answerDeadlines)('$id received $received: open $open, opens $nextOpen', (row) => {
    expect(isOpen(at(row.received), calendar)).toBe(row.open);
    expect(nextOpening(at(row.received), calendar)).toBe(at(row.nextOpen));
  });

  test.each([
    ['2026-11-23T07:00', '2026-11-23T15:30', 'today, before opening'],
    ['2026-11-23T08:00', '2026-11-23T15:30', 'at opening'],
    ['2026-11-23T15:29:59', '2026-11-23T15:30', 'the last second'],
    ['2026-11-23T15:30', '2026-11-24T15:30', 'at closing: the next'],
    ['2026-12-24T09:00', '2026-12-24T12:00', 'half day'],
    ['2026-12-24T12:00', '2026-12-28T15:30', 'after a half day, over Christmas'],
    ['2026-10-23T16:00', '2026-10-26T15:30', 'over the autumn clock change'],
  ])('after %s the desk closes %s (%s)', (instant, closing) => {
    expect(nextClosing(at(instant), calendar)).toBe(at(closing));
  });

  test('the hours of a date are instants; a day off has none', () => {
    expect(deskHoursOn('2026-07-01', calendar)).toEqual({
      opens: at('2026-07-01T06:00Z'),
      closes: at('2026-07-01T13:30Z'),
    });
    expect(deskHoursOn('2026-11-28', calendar)).toBeUndefined();
    expect(deskHoursOn('2026-12-25', calendar)).toBeUndefined();
  });
});

describe('domain.md 8.1: dated local closures only take hours away', () => {
  const closed = calendarOf(contacts, {
    closures: [
      { date: '2026-12-11' },
      { date: '2026-12-14', closes: '13:00' },
      { date: '2026-12-15', opens: '10:00' },
      { date: '2026-12-16', opens: '09:00', closes: '14:00' },
      { date: '2026-12-16', closes: '11:00' },
      { date: '2026-12-24', closes: '14:00' },
      { date: '2026-12-25', closes: '14:00' },
      { date: '2026-12-12', opens: '09:00' },
      { date: '2026-12-17', opens: '07:00', closes: '18:00' },
    ],
  });

  test.each<[string, TimeState, string]>([
    ['2026-12-11T10:00', 'weekdayHoliday', 'all day: routed as a holiday, the channel is alerted'],
    ['2026-12-14T12:59', 'open', ''],
    ['2026-12-14T13:00', 'halfDayPm', 'early closing: routed as a half day'],
    ['2026-12-15T09:59', 'halfDayPm', 'late opening'],
    ['2026-12-15T10:00', 'open', ''],
    ['2026-12-16T10:59', 'open', 'two closures of one day: both count'],
    ['2026-12-16T11:00', 'halfDayPm', ''],
    ['2026-12-24T12:00', 'halfDayPm', 'never later than the half day'],
    ['2026-12-25T10:00', 'weekdayHoliday', 'never opens a holiday'],
    ['2026-12-12T10:00', 'closed', 'never opens a Saturday'],
    ['2026-12-17T07:30', 'closed', 'never longer than the ordinary hours'],
    ['2026-12-17T15:30', 'closed', ''],
  ])('%s is %s (%s)', (instant, state) => {
    expect(timeState(at(instant), closed)).toBe(state);
  });

  test('the next opening passes over a closed day', () => {
    expect(nextOpening(at('2026-12-10T15:30'), closed)).toBe(at('2026-12-14T08:00'));
  });
});

describe('a calendar that cannot be right is refused (reliability.md, rules for service deadlines)', () => {
  const withHours = (open: string, close: string) => ({
    ...contacts,
    serviceDesk: { ...contacts.serviceDesk, openingHours: { days: ['mon' as const], open, close } },
  });

  test('opening at or after closing, an impossible date or time of a closure', () => {
    expect(() => calendarOf(withHours('15:30', '08:00'))).toThrow(RangeError);
    expect(() => calendarOf(withHours('08:00', '08:00'))).toThrow(RangeError);
    expect(() => calendarOf(contacts, { closures: [{ date: '2026-02-30' }] })).toThrow(RangeError);
    expect(() => calendarOf(contacts, { closures: [{ date: '2026-12-11', closes: 'noon' }] })).toThrow(
      RangeError,
    );
    expect(() => calendarOf(contacts, { closures: [{ date: '2026-12-11', opens: '16:00' }] })).toThrow(
      RangeError,
    );
    expect(() => calendarOf(contacts, { closures: [{ date: '2026-12-11', closes: '07:00' }] })).toThrow(
      RangeError,
    );
  });

  test('an instant that is none is refused, and a desk that never opens does not hang', () => {
    expect(() => timeState(NaN, calendar)).toThrow(RangeError);
    expect(() => nextOpening(NaN, calendar)).toThrow(RangeError);
    const never = { ...calendar, days: [] };
    expect(timeState(at('2026-11-23T10:00'), never)).toBe('closed');
    expect(isOnCallActive(at('2026-11-23T10:00'), never)).toBe(true);
    expect(() => nextOpening(at('2026-11-23T10:00'), never)).toThrow(RangeError);
  });

  test('other days and hours follow the directory', () => {
    const mondays = calendarOf(withHours('10:00', '11:00'));
    expect(nextOpening(at('2026-11-23T11:00'), mondays)).toBe(at('2026-11-30T10:00'));
    expect(timeState(at('2026-11-24T10:30'), mondays)).toBe('closed');
  });

  test('a half day that closes before opening leaves the day closed', () => {
    const shut = { ...calendar, halfDayClose: '08:00' };
    expect(timeState(at('2026-12-24T09:00'), shut)).toBe('weekdayHoliday');
  });
});
