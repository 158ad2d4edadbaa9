import type { Contacts } from '../directory/schema.ts';
import { remembered } from '../memo.ts';
import { addDays } from './oslo.ts';

/** A named half day of the directory (D4, G3). */
export type HalfDayRule = Contacts['halfDays']['rules'][number];

/** Easter Sunday by the Gregorian computus (Meeus/Jones/Butcher), domain.md 8.1. */
export const easterSunday = remembered(64, (year: number): string => {
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const golden = year % 19;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, moon + toSunday - 7 * late);
});

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whit Sunday and Monday. */
const MOVABLE = [-3, -2, 0, 1, 39, 49, 50];
const FIXED = ['01-01', '05-01', '05-17', '12-25', '12-26'];

/**
 * Norway's public holidays of a year (1583–9999), as dates `YYYY-MM-DD` in order, each once: 17 May on Whit Monday is
 * one holiday (2027). No substitute days; Easter Eve, Whitsun Eve and the half days are not holidays (domain.md 8.1, G2).
 * Throws RangeError on another year.
 */
export const holidaysOf: (year: number) => readonly string[] = remembered(64, (year: number) => {
  if (!Number.isInteger(year) || year < 1583 || year > 9999) throw new RangeError(`Not a year: ${year}`);
  const movable = MOVABLE.map((days) => addDays(easterSunday(year), days));
  return [...new Set([...movable, ...FIXED.map((day) => `${year}-${day}`)])].sort();
});

/** True when the date (`YYYY-MM-DD`) is a public holiday, also on a Saturday or Sunday (G2). */
export function isHoliday(date: string): boolean {
  return holidaysOf(Number(date.slice(0, 4))).includes(date);
}

/** True when one of the rules names the date (`YYYY-MM-DD`), also on a Saturday or Sunday (G3, D4). */
export function isHalfDay(date: string, rules: readonly HalfDayRule[]): boolean {
  const year = date.slice(0, 4);
  return rules.some((rule) => {
    switch (rule) {
      case 'wednesdayBeforeMaundyThursday':
        return date === addDays(easterSunday(Number(year)), -4);
      case 'christmasEve':
        return date === `${year}-12-24`;
      case 'newYearsEve':
        return date === `${year}-12-31`;
    }
  });
}
