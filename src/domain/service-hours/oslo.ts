import { Temporal } from 'temporal-polyfill';
import type { EpochMs } from '../vocabulary.ts';
import { remembered } from '../memo.ts';

/**
 * The only place where an instant becomes a local time and back. Dates are `YYYY-MM-DD`, times `HH:MM`, both Europe/Oslo.
 * The time zone is asked once a year of dates; everything else is whole-number arithmetic.
 */

/** 1 Monday … 7 Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

type CivilDate = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: Weekday;
  /** `YYYY-MM-DD` */
  readonly date: string;
};

/** An instant as the clock on the wall in Oslo shows it. */
export type OsloDateTime = CivilDate & {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const epochDate = new Temporal.PlainDate(1970, 1, 1);

/** A day is counted from 1970-01-01; a wall time is that day and the time of it in milliseconds, as if Oslo were UTC. */
const civilDate = remembered(4096, (dayNumber: number): CivilDate => {
  const plain = epochDate.add({ days: dayNumber });
  return {
    year: plain.year,
    month: plain.month,
    day: plain.day,
    weekday: plain.dayOfWeek as Weekday,
    date: plain.toString(),
  };
});

function dayNumberOf(date: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return undefined;
  const dayNumber = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY;
  return civilDate(dayNumber).date === date ? dayNumber : undefined;
}

function requireDay(date: string): number {
  const dayNumber = dayNumberOf(date);
  if (dayNumber === undefined) throw new RangeError(`Not a date (YYYY-MM-DD): ${date}`);
  return dayNumber;
}

/** What Oslo adds to UTC during one year (UTC), in milliseconds: first the offset at New Year, then each change. */
const offsetsOf = remembered(64, (year: number): readonly { from: EpochMs; offset: number }[] => {
  const newYear = (of: number) => new Temporal.PlainDate(of, 1, 1).toZonedDateTime('UTC').epochMilliseconds;
  const offsets = [];
  let moment: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(
    newYear(year),
  ).toZonedDateTimeISO('Europe/Oslo');
  for (const end = newYear(year + 1); moment && moment.epochMilliseconds < end;) {
    offsets.push({ from: moment.epochMilliseconds, offset: moment.offsetNanoseconds / 1e6 });
    moment = moment.getTimeZoneTransition('next');
  }
  return offsets;
});

function offsetAt(at: EpochMs): number {
  if (!Number.isFinite(at)) throw new RangeError(`Not an instant (epoch milliseconds): ${at}`);
  let offset = 0;
  for (const change of offsetsOf(civilDate(Math.floor(at / DAY)).year)) {
    if (change.from <= at) offset = change.offset;
  }
  return offset;
}

/** A wall time that does not exist is moved forward by the gap; one that exists twice is the first of the two. */
function instantOfWall(wall: number): EpochMs {
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  const withBefore = wall - before;
  const withAfter = wall - after;
  return offsetAt(withBefore) !== before && offsetAt(withAfter) === after ? withAfter : withBefore;
}

/** The local date and time of an instant. Throws RangeError on what is not a finite number of milliseconds. */
export function osloDateTime(at: EpochMs): OsloDateTime {
  const wall = at + offsetAt(at);
  const dayNumber = Math.floor(wall / DAY);
  const time = wall - dayNumber * DAY;
  return {
    ...civilDate(dayNumber),
    hour: Math.floor(time / HOUR),
    minute: Math.floor((time % HOUR) / MINUTE),
    second: Math.floor((time % MINUTE) / SECOND),
  };
}

/** The local date (`YYYY-MM-DD`) of an instant. Throws RangeError as `osloDateTime`. */
export function osloDate(at: EpochMs): string {
  return civilDate(Math.floor((at + offsetAt(at)) / DAY)).date;
}

/**
 * The instant when the clock in Oslo shows `time` (`HH:MM`) on `date` (`YYYY-MM-DD`).
 * Spring gap: mapped forward (02:30 is 03:30). Autumn hour: the earlier of the two. Throws RangeError on another format.
 */
export function atOslo(date: string, time: string): EpochMs {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!parts) throw new RangeError(`Not a time of day (HH:MM): ${time}`);
  return instantOfWall(requireDay(date) * DAY + Number(parts[1]) * HOUR + Number(parts[2]) * MINUTE);
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))?$/;

/**
 * Reads an instant: `2026-11-28T21:40` is local time in Oslo (gap and double hour as `atOslo`); seconds, fractions
 * (kept to the millisecond) and an offset or `Z` may follow. Anything else is undefined, an impossible date too.
 */
export function parseInstant(text: string): EpochMs | undefined {
  const parts = INSTANT.exec(text);
  const dayNumber = parts ? dayNumberOf(parts[1] ?? '') : undefined;
  if (!parts || dayNumber === undefined) return undefined;
  const [, , hour, minute, second = '0', fraction = '0', sign, offsetHour, offsetMinute] = parts;
  const wall =
    dayNumber * DAY +
    Number(hour) * HOUR +
    Number(minute) * MINUTE +
    Number(second) * SECOND +
    Number(fraction.padEnd(3, '0').slice(0, 3));
  if (text.endsWith('Z')) return wall;
  if (sign === undefined) return instantOfWall(wall);
  const offset = Number(offsetHour) * HOUR + Number(offsetMinute) * MINUTE;
  return sign === '+' ? wall - offset : wall + offset;
}

/**
 * How often the clock in Oslo shows what `parseInstant` reads: never in the hour that spring leaves out, twice in the
 * one that autumn repeats (of which `parseInstant` gives the first). With an offset there is no doubt: once.
 * Throws RangeError on what `parseInstant` does not read.
 */
export function shownInOslo(text: string): 'never' | 'once' | 'twice' {
  const at = parseInstant(text);
  if (at === undefined) throw new RangeError(`Not an instant: ${text}`);
  if (/(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return 'once';
  const isShownAt = (instant: EpochMs): boolean => isoOslo(instant).startsWith(text.slice(0, 16));
  if (!isShownAt(at)) return 'never';
  return isShownAt(at + HOUR) ? 'twice' : 'once';
}

const two = (value: number): string => String(value).padStart(2, '0');

/** An instant as ISO 8601 in Oslo time with its offset, to the second: `2026-11-29T02:24:00+01:00`. */
export function isoOslo(at: EpochMs): string {
  const { date, hour, minute, second } = osloDateTime(at);
  const offset = offsetAt(at) / MINUTE;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}+${two(Math.floor(offset / 60))}:${two(offset % 60)}`;
}

/** The date `days` later (earlier when negative). Throws RangeError on what is not a date. */
export function addDays(date: string, days: number): string {
  return civilDate(requireDay(date) + days).date;
}

/** Whole days from one date to another; negative when `to` is the earlier. Throws RangeError on what is not a date. */
export function daysBetween(from: string, to: string): number {
  return requireDay(to) - requireDay(from);
}

/** The weekday of a date, 1 Monday … 7 Sunday. Throws RangeError on what is not a date. */
export function weekdayOf(date: string): Weekday {
  return civilDate(requireDay(date)).weekday;
}

/** The ISO 8601 week of a date: `2026-W53`. The week belongs to the year of its Thursday. */
export function isoWeek(date: string): string {
  const dayNumber = requireDay(date);
  const { year, date: thursday } = civilDate(dayNumber + 4 - civilDate(dayNumber).weekday);
  return `${year}-W${two(Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1)}`;
}
