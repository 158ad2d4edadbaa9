import { holidaysOf, isHalfDay, isHoliday } from '../../../src/domain/service-hours/holidays.ts';
import { addDays } from '../../../src/domain/service-hours/oslo.ts';
import { contacts, fixtures, listed } from './desk.ts';

const { rules } = contacts.halfDays;
const datesOf = (year: string): string[] => {
  const dates = [];
  for (let date = `${year}-01-01`; date.startsWith(year); date = addDays(date, 1)) dates.push(date);
  return dates;
};

describe('holidays and half days are computed (domain.md 8.1, G2, G3; fault 36)', () => {
  test.each(Object.entries(fixtures.calendar.holidays))('holidays of %s', (year, holidays) => {
    const expected = [...new Set(holidays.map((holiday) => holiday.date))];
    expect(holidaysOf(Number(year))).toEqual(expected);
    expect(datesOf(year).filter(isHoliday)).toEqual(expected);
  });

  test.each(Object.entries(fixtures.calendar.halfDays))(
    'half days of %s that fall on weekdays',
    (year, halfDays) => {
      const weekend = (date: string) => year === '2028' && (date === '2028-12-24' || date === '2028-12-31');
      const computed = datesOf(year).filter((date) => isHalfDay(date, rules) && !weekend(date));
      expect(computed).toEqual(halfDays.map((day) => day.date));
    },
  );

  test('the lists in the demo directory agree', () => {
    for (const [year, dates] of Object.entries(listed.holidays))
      expect(holidaysOf(Number(year))).toEqual(dates);
    expect(listed.halfDays.dates.every((date) => isHalfDay(date, rules))).toBe(true);
  });

  test('17 May 2027 is also Whit Monday and counts once: eleven holidays, not twelve', () => {
    expect(holidaysOf(2027)).toHaveLength(11);
    expect(holidaysOf(2026)).toHaveLength(12);
  });

  test.each([
    [1818, '03-22', 'the earliest Easter'],
    [1943, '04-25', 'the latest'],
    [1954, '04-18', 'exception of the computus'],
    [1981, '04-19', 'exception of the computus'],
    [2000, '04-23', 'leap century'],
    [2038, '04-25', 'the next latest'],
    [2049, '04-18', 'exception of the computus'],
    [2076, '04-19', 'exception of the computus'],
    [2285, '03-22', 'the next earliest'],
  ])('Easter Sunday %d is %s (%s)', (year, easter) => {
    expect(holidaysOf(year)).toContain(`${year}-${easter}`);
    expect(holidaysOf(year)).toContain(addDays(`${year}-${easter}`, 39));
  });

  test('a holiday on a Saturday gives no substitute day; eves and squeezed days are no holidays', () => {
    for (const date of ['2026-12-28', '2027-04-03', '2026-04-04', '2026-12-24', '2026-12-31', '2027-05-07']) {
      expect([date, isHoliday(date)]).toEqual([date, false]);
    }
  });

  test('D4: without rules there is no half day, and each rule stands alone', () => {
    expect(datesOf('2027').filter((date) => isHalfDay(date, []))).toEqual([]);
    expect(datesOf('2027').filter((date) => isHalfDay(date, ['christmasEve']))).toEqual(['2027-12-24']);
    expect(datesOf('2027').filter((date) => isHalfDay(date, ['newYearsEve']))).toEqual(['2027-12-31']);
    expect(datesOf('2027').filter((date) => isHalfDay(date, ['wednesdayBeforeMaundyThursday']))).toEqual([
      '2027-03-24',
    ]);
  });

  test.each([NaN, 2026.5, 1500, 10_000, -1])('the year %d is refused', (year) => {
    expect(() => holidaysOf(year)).toThrow(RangeError);
  });
});
