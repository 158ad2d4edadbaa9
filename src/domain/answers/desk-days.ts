import { deskHoursOn, type ServiceCalendar } from '../service-hours/calendar.ts';
import { easterSunday } from '../service-hours/holidays.ts';
import { addDays, atOslo, osloDate, osloDateTime, parseInstant, weekdayOf } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { DeskDays } from './answer-say.ts';
import { MONTHS, NAMED_DAYS, type NamedDay } from './lexicon-days.ts';

/** The hours of the desk on the days that somebody asks about (T102), by the calendar of the directory (8.1). */

const MOST_DAYS = 12;

/**
 * The days that a question names, today or the next time they come; each run of days with the same hours is one entry.
 * Empty where it names none. Pure; linear in the text.
 */
export function deskDaysIn(text: string, now: EpochMs, calendar: ServiceCalendar): readonly DeskDays[] {
  const dates = datesIn(text.slice(0, 500).toLowerCase(), osloDate(now)).slice(0, MOST_DAYS);
  const days: DeskDays[] = [];
  for (const date of dates) {
    const hours = deskHoursOn(date, calendar);
    const at = atOslo(date, '00:00');
    const last = days.at(-1);
    const next: DeskDays = {
      first: at,
      last: at,
      opens: hours?.opens ?? null,
      closes: hours?.closes ?? null,
    };
    if (last !== undefined && sameHours(last, next) && follows(last, next))
      days[days.length - 1] = { ...last, last: at };
    else days.push(next);
  }
  return days;
}

const clock = (at: EpochMs | null): string => {
  if (at === null) return '';
  const { hour, minute } = osloDateTime(at);
  return `${hour}:${minute}`;
};
const sameHours = (one: DeskDays, other: DeskDays): boolean =>
  clock(one.opens) === clock(other.opens) && clock(one.closes) === clock(other.closes);
const follows = (one: DeskDays, other: DeskDays): boolean =>
  addDays(osloDate(one.last), 1) === osloDate(other.first);

function datesIn(text: string, today: string): readonly string[] {
  const written = writtenDate(text, today);
  if (written !== null) return [written];
  const named = NAMED_DAYS.find(({ words }) => words.test(text));
  return named === undefined ? [] : daysOf(named.day, today);
}

const range = (first: string, days: number): string[] =>
  Array.from({ length: days }, (_, at) => addDays(first, at));

function daysOf(day: NamedDay['day'], today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  switch (day.of) {
    case 'today':
      return [addDays(today, day.from)];
    case 'week': {
      const ahead = (day.weekday - weekdayOf(today) + 7) % 7;
      // On a Sunday, «i helga» is the one that is.
      const first = day.days === 2 && weekdayOf(today) === 7 ? addDays(today, -1) : addDays(today, ahead);
      return range(first, day.days);
    }
    case 'easter': {
      const of = (at: number): string[] =>
        range(addDays(easterSunday(at), day.from), day.to - day.from + 1).filter((date) => date >= today);
      const here = of(year);
      return here.length > 0 ? here : of(year + 1);
    }
    case 'year': {
      const of = (at: number): string[] =>
        range(`${at}-${day.date}`, day.days).filter((date) => date >= today);
      // «i jula» on 2 January is what is left of it.
      const left = day.days > 1 ? of(year - 1) : [];
      const here = left.length > 0 ? left : of(year);
      return here.length > 0 ? here : of(year + 1);
    }
  }
}

const MONTH = String.raw`(?<month>jan(?:uary?)?|feb(?:ruary?)?|mars?|march|apr(?:il)?|mai|may|june?|juni|jul[iy]|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?)(?!\p{L})`;
const DAY = String.raw`(?<day>[0-3]?\d)`;
const WRITTEN: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\d)${DAY}(?:\.|th|st|nd|rd)?(?: of)? ?${MONTH}`, 'u'),
  new RegExp(String.raw`(?<!\p{L})${MONTH} ${DAY}(?:th|st|nd|rd)?(?!\d)`, 'u'),
  /(?<!\d)(?<day>[0-3]?\d)[./](?<number>[01]?\d)(?!\d|[.:]\d)/u,
];

/** «24. desember», «May 17», «24.12»: the next such date; null where none stands, or it is impossible. */
function writtenDate(text: string, today: string): string | null {
  for (const pattern of WRITTEN) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const name = groups['month'];
    const month =
      name === undefined ? Number(groups['number']) : MONTHS.findIndex((one) => one.test(name)) + 1;
    const rest = `${String(month).padStart(2, '0')}-${String(groups['day']).padStart(2, '0')}`;
    const year = Number(today.slice(0, 4));
    const date = [year, year + 1].map((at) => `${at}-${rest}`).find((one) => one >= today && isDate(one));
    if (date !== undefined) return date;
  }
  return null;
}

const isDate = (date: string): boolean => parseInstant(`${date}T00:00`) !== undefined;
