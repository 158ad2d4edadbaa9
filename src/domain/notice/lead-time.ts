import { nextOpening, type ServiceCalendar } from '../service-hours/calendar.ts';
import { addDays, atOslo, isoOslo, osloDate } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';

/** T156: «i rimelig tid», which the agreement gives no number. An assumption [A] that is warned of, never enforced. */
export const LEAD_WORKING_DAYS = 3;

/** [A] A window longer than this is a mistyped date; a system that is away for longer is not a planned window. */
export const LONGEST_WINDOW_DAYS = 14;

const MINUTE = 60_000;

/** The same time of day in Oslo on another date. */
const onDate = (date: string, at: EpochMs): EpochMs =>
  atOslo(date, isoOslo(at).slice(11, 16)) + (at % MINUTE);

/**
 * The earliest beginning that users are told of in reasonable time when it is announced at `announcedAt`: the same time
 * of day, three working days later. A working day is one on which the desk opens (T102); half days count.
 * @throws RangeError when the desk never opens again
 */
export function earliestInTime(announcedAt: EpochMs, calendar: ServiceCalendar): EpochMs {
  let date = osloDate(announcedAt);
  for (let day = 0; day < LEAD_WORKING_DAYS; day++)
    date = osloDate(nextOpening(atOslo(addDays(date, 1), '00:00'), calendar));
  return onDate(date, announcedAt);
}

/** The latest end that a window may have: 14 days of the calendar in Oslo, also across a change of the clock. */
export const latestEnd = (from: EpochMs): EpochMs =>
  onDate(addDays(osloDate(from), LONGEST_WINDOW_DAYS), from);
