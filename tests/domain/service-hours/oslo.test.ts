import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  atOslo,
  daysBetween,
  isoOslo,
  isoWeek,
  osloDate,
  osloDateTime,
  parseInstant,
  shownInOslo,
  weekdayOf,
} from '../../../src/domain/service-hours/oslo.ts';

const HOUR = 3_600_000;
const utc = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

describe('promise 12: instants and local time in Europe/Oslo', () => {
  test.each([
    ['2026-11-28T21:40', '2026-11-28T20:40:00Z', 'local time, winter'],
    ['2026-07-01T08:00', '2026-07-01T06:00:00Z', 'local time, summer'],
    ['2026-11-28T21:40:05', '2026-11-28T20:40:05Z', 'with seconds'],
    ['2026-11-28T21:40:05.1239', '2026-11-28T20:40:05.123Z', 'kept to the millisecond'],
    ['2026-11-28T21:40Z', '2026-11-28T21:40:00Z', 'Z'],
    ['2026-12-05T16:00:00+01:00', '2026-12-05T15:00:00Z', 'with an offset'],
    ['2026-11-28T21:40-02:30', '2026-11-29T00:10:00Z', 'a negative offset'],
    ['2026-03-29T02:30', '2026-03-29T01:30:00Z', 'does not exist: mapped forward to 03:30'],
    ['2026-03-29T03:30', '2026-03-29T01:30:00Z', 'the instant that it is mapped to'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00Z', 'exists twice: the earlier'],
    ['2026-10-25T02:30+01:00', '2026-10-25T01:30:00Z', 'the later of the two needs its offset'],
    ['2028-02-29T00:00', '2028-02-28T23:00:00Z', 'leap day'],
  ])('reads %s as %s (%s)', (text, expected) => {
    expect(parseInstant(text)).toBe(utc(expected));
  });

  test.each([
    '',
    'i morgen',
    '2026-11-28',
    '21:40',
    '2026-11-28 21:40',
    '2026-11-28T24:00',
    '2026-11-28T21:60',
    '2026-11-28T21:40:60',
    '2026-02-30T10:00',
    '2027-02-29T10:00',
    '2026-13-01T10:00',
    '2026-00-10T10:00',
    '0026-01-01T10:00',
    '26-11-28T21:40',
    '2026-11-28T21:40+25:00',
    '2026-11-28T21:40+0100',
    '2026-11-28T21:40:00+01:00[Europe/Oslo]',
    ' 2026-11-28T21:40',
    '2026-11-28T21:40\n',
    '2026-11-28T21:40Zulu',
  ])('rejects %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  test('writes local time with the offset of the moment, to the second', () => {
    expect(isoOslo(utc('2026-11-29T01:24:00.999Z'))).toBe('2026-11-29T02:24:00+01:00');
    expect(isoOslo(utc('2026-10-25T00:30:00Z'))).toBe('2026-10-25T02:30:00+02:00');
    expect(isoOslo(utc('2026-10-25T01:30:00Z'))).toBe('2026-10-25T02:30:00+01:00');
    expect(isoOslo(utc('2026-12-31T23:00:00Z'))).toBe('2027-01-01T00:00:00+01:00');
  });

  test('gives the fields of the wall clock, Monday as 1', () => {
    expect(osloDateTime(utc('2026-11-29T22:59:58Z'))).toEqual({
      year: 2026,
      month: 11,
      day: 29,
      hour: 23,
      minute: 59,
      second: 58,
      weekday: 7,
      date: '2026-11-29',
    });
    expect(osloDate(utc('2026-11-29T23:00:00Z'))).toBe('2026-11-30');
    expect(weekdayOf('2026-11-30')).toBe(1);
  });

  test('agrees with the time zone data at every hour of 2026 and 2027 and back again', () => {
    const start = utc('2025-12-31T00:00:00Z');
    const wrong: string[] = [];
    for (let at = start; at < utc('2028-01-02T00:00:00Z'); at += HOUR) {
      const expected = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Oslo');
      const seconds = expected.toString({ smallestUnit: 'second', timeZoneName: 'never' });
      if (isoOslo(at) !== seconds || parseInstant(seconds) !== at) wrong.push(seconds);
      const earlier = expected
        .toPlainDateTime()
        .toZonedDateTime('Europe/Oslo', { disambiguation: 'earlier' });
      if (atOslo(osloDate(at), seconds.slice(11, 16)) !== earlier.epochMilliseconds)
        wrong.push(`atOslo ${seconds}`);
    }
    expect(wrong).toEqual([]);
  });

  test('both edges of the spring gap and the autumn hour are right to the millisecond', () => {
    const spring = utc('2027-03-28T01:00:00Z');
    expect([isoOslo(spring - 1), isoOslo(spring)]).toEqual([
      '2027-03-28T01:59:59+01:00',
      '2027-03-28T03:00:00+02:00',
    ]);
    expect(atOslo('2027-03-28', '02:00')).toBe(spring);
    expect(atOslo('2027-03-28', '02:59')).toBe(atOslo('2027-03-28', '03:59'));
    const autumn = utc('2026-10-25T01:00:00Z');
    expect([isoOslo(autumn - 1), isoOslo(autumn)]).toEqual([
      '2026-10-25T02:59:59+02:00',
      '2026-10-25T02:00:00+01:00',
    ]);
    expect(atOslo('2026-10-25', '03:00')).toBe(autumn + HOUR);
  });

  test.each([
    ['2027-03-28T01:59', 'once'],
    ['2027-03-28T02:00', 'never'],
    ['2027-03-28T02:59:59', 'never'],
    ['2027-03-28T03:00', 'once'],
    ['2026-10-25T01:59', 'once'],
    ['2026-10-25T02:00', 'twice'],
    ['2026-10-25T02:59:59.5', 'twice'],
    ['2026-10-25T03:00', 'once'],
    ['2026-10-25T02:30+01:00', 'once'],
    ['2027-03-28T02:30+02:00', 'once'],
    ['2027-03-28T02:30Z', 'once'],
    ['2026-11-28T22:00', 'once'],
  ])('the clock in Oslo shows %s %s', (text, times) => {
    expect(shownInOslo(text)).toBe(times);
  });

  test('how often it shows what is not a time cannot be asked', () => {
    expect(() => shownInOslo('2026-11-31T10:00')).toThrow(RangeError);
  });

  test.each([
    ['2026-03-28', '20:00', '2026-03-29', '08:00', 11, 'night shift, spring'],
    ['2026-10-24', '20:00', '2026-10-25', '08:00', 13, 'night shift, autumn'],
    ['2026-03-28', '15:30', '2026-03-30', '08:00', 39.5, 'weekend shift, spring'],
    ['2026-10-24', '15:30', '2026-10-26', '08:00', 41.5, 'weekend shift, autumn'],
  ])('reliability.md: %s %s to %s %s lasts %d hours (%s)', (from, start, to, end, hours) => {
    expect((atOslo(to, end) - atOslo(from, start)) / HOUR).toBe(hours);
  });

  test.each([
    ['2026-01-05', '2026-W02'],
    ['2026-12-28', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2028-01-02', '2027-W52'],
  ])('%s is in week %s', (date, week) => {
    expect(isoWeek(date)).toBe(week);
  });

  test('agrees with ISO 8601 on the week and weekday of every day of 2020–2035', () => {
    const wrong: string[] = [];
    for (let date = '2020-01-01'; date < '2036-01-01'; date = addDays(date, 1)) {
      const plain = Temporal.PlainDate.from(date);
      const week = `${plain.yearOfWeek}-W${String(plain.weekOfYear).padStart(2, '0')}`;
      if (isoWeek(date) !== week || weekdayOf(date) !== plain.dayOfWeek) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  test('counts days without counting hours: no day twice, none skipped over a clock change (reliability.md, defect 2)', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2026-03-30', -2)).toBe('2026-03-28');
    expect(daysBetween('2026-03-01', '2026-11-01')).toBe(245);
    expect(daysBetween('2026-11-01', '2026-03-01')).toBe(-245);
  });

  test('bad input is refused, never guessed', () => {
    expect(() => osloDate(NaN)).toThrow(RangeError);
    expect(() => osloDateTime(Infinity)).toThrow(RangeError);
    expect(() => isoOslo(-Infinity)).toThrow(RangeError);
    expect(() => osloDate(9e15)).toThrow(RangeError);
    expect(() => atOslo('2026-02-30', '08:00')).toThrow(RangeError);
    expect(() => atOslo('2026-02-28', '8:00')).toThrow(RangeError);
    expect(() => atOslo('2026-02-28', '24:00')).toThrow(RangeError);
    expect(() => addDays('28.02.2026', 1)).toThrow(RangeError);
    expect(() => addDays('2026-02-28', 0.5)).toThrow(RangeError);
    expect(() => isoWeek('2026-W09')).toThrow(RangeError);
    expect(() => weekdayOf('')).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', 'x')).toThrow(RangeError);
  });
});
