import { daysBetween, osloDate, osloDateTime } from '../domain/service-hours/oslo.ts';
import type { EpochMs, Language } from '../domain/vocabulary.ts';

/** How times, dates, phone numbers and lists are written in each language. All times are shown in Europe/Oslo (X10). */

type Names = {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly today: string;
  readonly tomorrow: string;
  readonly internal: string;
  readonly and: string;
};

const norwegianMonths = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

const names: Record<Language, Names> = {
  nb: {
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    months: norwegianMonths,
    today: 'i dag',
    tomorrow: 'i morgen',
    internal: 'internt',
    and: 'og',
  },
  nn: {
    weekdays: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
    months: norwegianMonths,
    today: 'i dag',
    tomorrow: 'i morgon',
    internal: 'internt',
    and: 'og',
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    today: 'today',
    tomorrow: 'tomorrow',
    internal: 'internal',
    and: 'and',
  },
};

/** Every word, or two, by which a date is named in any language. */
export const DATE_WORDS: readonly string[] = Object.values(names).flatMap(
  ({ weekdays, months, today, tomorrow }) => [...weekdays, ...months, today, tomorrow],
);

/** «15.30» in Norwegian, "15:30" in English. */
export function timeOfDay(at: EpochMs, language: Language): string {
  const { hour, minute } = osloDateTime(at);
  const separator = language === 'en' ? ':' : '.';
  return `${String(hour).padStart(2, '0')}${separator}${String(minute).padStart(2, '0')}`;
}

/** «kl. 15.30», "at 15:30". */
export function atClock(at: EpochMs, language: Language): string {
  return `${language === 'en' ? 'at' : 'kl.'} ${timeOfDay(at, language)}`;
}

/** «mandag 30. november», with the year only where it differs from the year of `now`. */
function dayName(at: EpochMs, now: EpochMs, language: Language): string {
  const local = osloDateTime(at);
  const words = names[language];
  const weekday = words.weekdays[local.weekday - 1] ?? '';
  const month = words.months[local.month - 1] ?? '';
  const date = `${weekday} ${local.day}${language === 'en' ? '' : '.'} ${month}`;
  return local.year === osloDateTime(now).year ? date : `${date} ${local.year}`;
}

/** Calendar days in Oslo from `now` to `at`; negative when `at` lies on an earlier date. */
const daysFrom = (now: EpochMs, at: EpochMs): number => daysBetween(osloDate(now), osloDate(at));

/** A time to come: «i dag kl. 15.00», «i morgen kl. 08.00», «mandag 30. november kl. 13.40». */
export function whenDue(at: EpochMs, now: EpochMs, language: Language): string {
  const days = daysFrom(now, at);
  const day =
    days === 0 ? names[language].today : days === 1 ? names[language].tomorrow : dayName(at, now, language);
  return `${day} ${atClock(at, language)}`;
}

/** After "by" in English: "15:00 today", for nobody says "by today at 15:00"; any other date as `whenDue`. */
export function byWhen(at: EpochMs, now: EpochMs): string {
  const { today, tomorrow } = names.en;
  const day = [today, tomorrow][daysFrom(now, at)];
  return day === undefined ? whenDue(at, now, 'en') : `${timeOfDay(at, 'en')} ${day}`;
}

/** The end of a stretch of time, after «til» or "to": the clock alone where it ends on the date it began. */
export function whenEnding(to: EpochMs, from: EpochMs, now: EpochMs, language: Language): string {
  if (daysFrom(from, to) !== 0) return whenDue(to, now, language);
  return language === 'en' ? timeOfDay(to, 'en') : atClock(to, language);
}

/** A date without a time of day: «fredag 27. november», with the year where it differs from the year of `now`. */
export const dateOf = (at: EpochMs, now: EpochMs, language: Language): string => dayName(at, now, language);

/** The same without the weekday, for a list of several days: «27. november». */
export const dayAndMonth = (at: EpochMs, now: EpochMs, language: Language): string =>
  dayName(at, now, language).replace(/^\S+ /, '');

/** A time that has been: «kl. 15.30» on the same date, otherwise «mandag 30. november kl. 13.40». */
export function whenDone(at: EpochMs, now: EpochMs, language: Language): string {
  if (daysFrom(now, at) === 0) return atClock(at, language);
  const day = dayName(at, now, language);
  return `${language === 'en' ? `on ${day}` : day} ${atClock(at, language)}`;
}

const inPairs = (digits: string): string => digits.replace(/(\d{2})(?=\d)/g, '$1 ');

/** Country codes of one and two digits (ITU E.164); every other code has three. */
const COUNTRY_CODE = /^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/;

/** G7, domain.md 8.2: an internal number that starts with 4 is the last five digits of a number in series 320. */
const INTERNAL_NUMBER = /^4\d{4}$/;
const INTERNAL_SERIES = '320';

/**
 * A phone number for a reader: «41 22 33 44»; an internal number both ways, «32 04 61 23 (internt 46123)»;
 * a foreign one with its country code apart, "+46 701 23 45 67".
 * Takes E.164, eight Norwegian digits or five internal ones; anything else comes back as it was.
 */
export function phoneDisplay(phone: string, language: Language): string {
  if (INTERNAL_NUMBER.test(phone)) {
    return `${inPairs(INTERNAL_SERIES + phone)} (${names[language].internal} ${phone})`;
  }
  const norwegian = /^(?:\+47)?(\d{8})$/.exec(phone)?.[1];
  if (norwegian !== undefined) return inPairs(norwegian);
  const foreign = phone.startsWith('+') ? COUNTRY_CODE.exec(phone.slice(1)) : null;
  const [, code, rest] = foreign ?? [];
  if (code === undefined || rest === undefined) return phone;
  return `+${code} ${foreignGroups(rest)}`;
}

/** In pairs; where the count is odd, the first group has three. */
function foreignGroups(digits: string): string {
  const head = digits.length % 2 === 1 ? 3 : 2;
  const rest = digits.slice(head);
  return rest === '' ? digits : `${digits.slice(0, head)} ${inPairs(rest)}`;
}

/** «navn, telefonnummer og arbeidssted». */
export function listOf(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  const first = items.slice(0, -1);
  return first.length === 0 ? last : `${first.join(', ')} ${names[language].and} ${last}`;
}

/** The first letter large, the rest as it is. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a person wrote, ended as a sentence; a mark that stands there already is kept. */
export const ended = (text: string): string =>
  /[.?!…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;

/** Joins the sentences of one message; a sentence that is null is left out. */
export const sentences = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(' ');

/** The text with a capital first, to begin a sentence with. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
