import type { EpochMs } from '../vocabulary.ts';
import { nextOpening, type ServiceCalendar } from './calendar.ts';
import { isHoliday } from './holidays.ts';
import { addDays, atOslo, osloDate, osloDateTime, weekdayOf } from './oslo.ts';

/** No two holidays lie further apart from a working day than this. */
const MOST_DAYS_OFF = 30;

/**
 * A working day («virkedag», G9): one of the desk's weekdays that is no public holiday. Half days count, and so does a
 * day on which the desk alone is closed: copies are taken and system owners work all the same.
 */
export const isWorkingDay = (date: string, calendar: ServiceCalendar): boolean =>
  calendar.days.includes(weekdayOf(date)) && !isHoliday(date);

/** The nearest working day from `date` in steps of `step` days, not `date` itself. */
function nextWorkingDay(date: string, step: 1 | -1, calendar: ServiceCalendar): string {
  for (let days = 1, day = addDays(date, step); days <= MOST_DAYS_OFF; days += 1, day = addDays(day, step))
    if (isWorkingDay(day, calendar)) return day;
  throw new RangeError(`No working day within ${MOST_DAYS_OFF} days of ${date}`);
}

/**
 * T83, domain.md 3.7: the date (`YYYY-MM-DD`, Europe/Oslo) of the last copy that is there at `now`. A copy is taken once
 * per working day after closing [A], so that of a working day is there from the day after.
 * Throws RangeError when the calendar has no working day at all.
 */
export const lastCopy = (now: EpochMs, calendar: ServiceCalendar): string =>
  nextWorkingDay(osloDate(now), -1, calendar);

/**
 * The same time of day `days` working days later (domain.md 3.9). What comes in while the desk is closed counts from the
 * next opening: nobody is reminded for a night or a holiday. Throws RangeError as `nextOpening`.
 */
export function afterWorkingDays(from: EpochMs, days: number, calendar: ServiceCalendar): EpochMs {
  const { date, hour, minute } = osloDateTime(nextOpening(from, calendar));
  let day = date;
  for (let passed = 0; passed < days; passed += 1) day = nextWorkingDay(day, 1, calendar);
  const two = (value: number): string => String(value).padStart(2, '0');
  return atOslo(day, `${two(hour)}:${two(minute)}`);
}
