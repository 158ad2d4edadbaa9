import { atOslo } from '../../../src/domain/service-hours/oslo.ts';
import { afterWorkingDays, isWorkingDay, lastCopy } from '../../../src/domain/service-hours/working-days.ts';
import { calendarOf } from '../../../src/domain/service-hours/calendar.ts';
import { demoDirectory } from '../../harness/directory.ts';

const calendar = calendarOf(demoDirectory().contacts);
const at = (text: string): number => {
  const [date = '', time = ''] = text.split(' ');
  return atOslo(date, time);
};

describe('T83: the copy of a working day is there from the day after', () => {
  test.each([
    // The five rows of domain.md 3.7.
    ['2026-11-30 09:00', '2026-11-27'],
    ['2026-12-28 10:00', '2026-12-24'],
    ['2027-01-04 10:00', '2026-12-31'],
    ['2027-03-30 10:00', '2027-03-24'],
    ['2027-05-18 09:00', '2027-05-14'],
    // An ordinary day; the same day's copy is not there in the evening, but a minute later.
    ['2027-02-23 09:30', '2027-02-22'],
    ['2027-02-23 23:59', '2027-02-22'],
    ['2027-02-24 00:00', '2027-02-23'],
    // A weekend, and the day that is an hour short.
    ['2026-11-29 02:14', '2026-11-27'],
    ['2027-03-29 02:30', '2027-03-24'],
  ])('ordered %s: the copy of %s', (ordered, copy) => {
    expect(lastCopy(at(ordered), calendar)).toBe(copy);
  });

  test('half days are working days; holidays and weekends are none', () => {
    expect(
      ['2026-12-24', '2027-03-24', '2026-12-25', '2027-05-17', '2026-11-28'].map((date) =>
        isWorkingDay(date, calendar),
      ),
    ).toEqual([true, true, false, false, false]);
  });
});

describe('working days ahead (domain.md 3.9)', () => {
  test.each([
    ['2026-11-24 10:12', 1, '2026-11-25 10:12'],
    ['2026-11-27 10:00', 1, '2026-11-30 10:00'],
    ['2026-11-27 10:00', 3, '2026-12-02 10:00'],
    // Over Easter.
    ['2027-03-24 09:00', 1, '2027-03-30 09:00'],
    // What comes in while the desk is closed counts from the next opening.
    ['2026-11-28 23:00', 1, '2026-12-01 08:00'],
  ])('%s and %i days: %s', (from, days, until) => {
    expect(afterWorkingDays(at(from), days, calendar)).toBe(at(until));
  });
});
