import type { Contacts } from '../directory/schema.ts';
import type { EpochMs } from '../vocabulary.ts';
import { type HalfDayRule, isHalfDay, isHoliday } from './holidays.ts';
import { oncePer, remembered } from '../memo.ts';
import { type Weekday, addDays, atOslo, osloDate, weekdayOf } from './oslo.ts';

/**
 * A day when the desk is closed, or open for less than usual (moving, a staff meeting; domain.md 8.1).
 * Without times it is closed all day. It only takes hours away: it never opens a desk that is closed.
 */
export type Closure = { readonly date: string; readonly opens?: string; readonly closes?: string };

/** When the service desk is staffed (T102), as data. Dates and `HH:MM` times in Europe/Oslo. */
export type ServiceCalendar = {
  readonly days: readonly Weekday[];
  readonly open: string;
  readonly close: string;
  /** G3, D4: empty when half days are full days. */
  readonly halfDays: readonly HalfDayRule[];
  readonly halfDayClose: string;
  readonly closures: readonly Closure[];
};

/**
 * open: the desk answers. Everything else is on-call time (G2, G4: the complement, never a second list of windows), and
 * two parts of it are told apart because the channel is alerted too (domain.md 3.1 no. 7): `weekdayHoliday` is a whole
 * desk day off within ordinary hours, `halfDayPm` the ordinary hours that a shortened day leaves out.
 */
export type TimeState = 'open' | 'weekdayHoliday' | 'halfDayPm' | 'closed';

/** The desk is open from `opens` (inclusive) to `closes` (exclusive). */
export type DeskHours = { readonly opens: EpochMs; readonly closes: EpochMs };

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const MAX_DAYS_WITHOUT_OPENING = 1_000;

/**
 * The calendar of the directory's contacts (T102). Half days can be switched off (D4); closures are dated local ones.
 * Throws RangeError when the desk would open at or after closing, or a closure has an impossible date or hours.
 */
export function calendarOf(
  contacts: Contacts,
  { halfDays = true, closures = [] }: { halfDays?: boolean; closures?: readonly Closure[] } = {},
): ServiceCalendar {
  const { days, open, close } = contacts.serviceDesk.openingHours;
  if (open >= close) throw new RangeError(`The service desk opens ${open} and closes ${close}`);
  for (const { date, opens = open, closes = close } of closures) {
    if (atOslo(date, opens) >= atOslo(date, closes)) {
      throw new RangeError(`The closure of ${date} opens ${opens} and closes ${closes}`);
    }
  }
  return {
    days: days.map((day) => (WEEKDAYS.indexOf(day) + 1) as Weekday),
    open,
    close,
    halfDays: halfDays ? contacts.halfDays.rules : [],
    halfDayClose: contacts.halfDays.closeAt,
    closures,
  };
}

type DeskDay = { readonly ordinary?: DeskHours; readonly hours?: DeskHours };

function deskDay(date: string, calendar: ServiceCalendar): DeskDay {
  if (!calendar.days.includes(weekdayOf(date))) return {};
  const ordinary = { opens: atOslo(date, calendar.open), closes: atOslo(date, calendar.close) };
  if (isHoliday(date)) return { ordinary };
  let { opens, closes } = ordinary;
  if (isHalfDay(date, calendar.halfDays)) closes = Math.min(closes, atOslo(date, calendar.halfDayClose));
  for (const closure of calendar.closures) {
    if (closure.date !== date) continue;
    if (closure.opens === undefined && closure.closes === undefined) return { ordinary };
    if (closure.opens !== undefined) opens = Math.max(opens, atOslo(date, closure.opens));
    if (closure.closes !== undefined) closes = Math.min(closes, atOslo(date, closure.closes));
  }
  return opens < closes ? { ordinary, hours: { opens, closes } } : { ordinary };
}

const deskDaysOf = oncePer((calendar: ServiceCalendar) =>
  remembered(2048, (date: string) => deskDay(date, calendar)),
);
const deskDayOf = (date: string, calendar: ServiceCalendar): DeskDay => deskDaysOf(calendar)(date);

const within = (at: EpochMs, hours: DeskHours): boolean => hours.opens <= at && at < hours.closes;

/** The desk's hours on a date (`YYYY-MM-DD`); undefined when it does not open that day. */
export function deskHoursOn(date: string, calendar: ServiceCalendar): DeskHours | undefined {
  return deskDayOf(date, calendar).hours;
}

/** The time state that routing reads (domain.md 3.1 no. 7). Half-open: 08:00:00 is open, 15:30:00 is closed (T102). */
export function timeState(at: EpochMs, calendar: ServiceCalendar): TimeState {
  const { ordinary, hours } = deskDayOf(osloDate(at), calendar);
  if (hours && within(at, hours)) return 'open';
  if (!ordinary || !within(at, ordinary)) return 'closed';
  return hours ? 'halfDayPm' : 'weekdayHoliday';
}

/** T102: the desk is staffed. */
export function isOpen(at: EpochMs, calendar: ServiceCalendar): boolean {
  return timeState(at, calendar) === 'open';
}

/** T107, G2, G4: on-call is active exactly when the desk is not open, for every instant. */
export function isOnCallActive(at: EpochMs, calendar: ServiceCalendar): boolean {
  return !isOpen(at, calendar);
}

function nextHours(at: EpochMs, calendar: ServiceCalendar): DeskHours {
  let date = osloDate(at);
  for (let days = 0; days < MAX_DAYS_WITHOUT_OPENING; days += 1) {
    const hours = deskHoursOn(date, calendar);
    if (hours && at < hours.closes) return hours;
    date = addDays(date, 1);
  }
  throw new RangeError(
    `The service desk does not open within ${MAX_DAYS_WITHOUT_OPENING} days of ${osloDate(at)}`,
  );
}

/**
 * T135: when a ticket received at `at` starts to be handled: `at` itself when the desk is open, else the next opening.
 * Throws RangeError when the calendar has no opening within about three years.
 */
export function nextOpening(at: EpochMs, calendar: ServiceCalendar): EpochMs {
  return Math.max(at, nextHours(at, calendar).opens);
}

/** The closing that follows `at`: of today when the desk is open, else of the next day it opens. Errors as `nextOpening`. */
export function nextClosing(at: EpochMs, calendar: ServiceCalendar): EpochMs {
  return nextHours(at, calendar).closes;
}
