import { atOslo } from '../../src/domain/service-hours/oslo.ts';
import {
  byWhen,
  dateOf,
  ended,
  listOf,
  phoneDisplay,
  sentences,
  timeOfDay,
  whenDone,
  whenDue,
  whenEnding,
} from '../../src/text/format.ts';
import { LANGUAGES } from './samples.ts';

const friday = atOslo('2026-11-27', '14:10');

describe('X10: times are shown in Europe/Oslo', () => {
  test('time of day', () => {
    const early = atOslo('2026-11-28', '08:05');
    expect(LANGUAGES.map((language) => timeOfDay(early, language))).toEqual(['08.05', '08.05', '08:05']);
  });

  test.each([
    ['2026-11-27', '15:00', 'i dag kl. 15.00', 'i dag kl. 15.00', 'today at 15:00'],
    ['2026-11-28', '00:00', 'i morgen kl. 00.00', 'i morgon kl. 00.00', 'tomorrow at 00:00'],
    [
      '2026-11-30',
      '13:40',
      'mandag 30. november kl. 13.40',
      'måndag 30. november kl. 13.40',
      'Monday 30 November at 13:40',
    ],
    [
      '2027-01-05',
      '08:00',
      'tirsdag 5. januar 2027 kl. 08.00',
      'tysdag 5. januar 2027 kl. 08.00',
      'Tuesday 5 January 2027 at 08:00',
    ],
    [
      '2026-11-26',
      '23:59',
      'torsdag 26. november kl. 23.59',
      'torsdag 26. november kl. 23.59',
      'Thursday 26 November at 23:59',
    ],
  ])('a time to come: %s %s', (date, time, ...expected) => {
    expect(LANGUAGES.map((language) => whenDue(atOslo(date, time), friday, language))).toEqual(expected);
  });

  test('the next date is tomorrow across midnight, a month and the change to summer time', () => {
    const tomorrow = (from: string, date: string) =>
      whenDue(atOslo(date, '08:00'), atOslo(from, '23:59'), 'nb');
    expect(tomorrow('2027-03-27', '2027-03-28')).toBe('i morgen kl. 08.00');
    expect(tomorrow('2026-11-30', '2026-12-01')).toBe('i morgen kl. 08.00');
    expect(tomorrow('2026-12-31', '2027-01-01')).toBe('i morgen kl. 08.00');
    expect(tomorrow('2026-12-31', '2027-01-02')).toBe('lørdag 2. januar 2027 kl. 08.00');
  });

  test('after "by" in English', () => {
    const by = (date: string) => byWhen(atOslo(date, '15:00'), friday);
    expect(by('2026-11-27')).toBe('15:00 today');
    expect(by('2026-11-28')).toBe('15:00 tomorrow');
    expect(by('2026-11-29')).toBe('Sunday 29 November at 15:00');
    expect(by('2026-11-26')).toBe('Thursday 26 November at 15:00');
  });

  test('the end of a stretch of time has a date only where it is another', () => {
    const ending = (fromDate: string, date: string, time: string) =>
      LANGUAGES.map((language) =>
        whenEnding(atOslo(date, time), atOslo(fromDate, '22:00'), friday, language),
      );
    expect(ending('2026-11-30', '2026-11-30', '23:30')).toEqual(['kl. 23.30', 'kl. 23.30', '23:30']);
    expect(ending('2026-11-27', '2026-11-28', '02:30')).toEqual([
      'i morgen kl. 02.30',
      'i morgon kl. 02.30',
      'tomorrow at 02:30',
    ]);
  });

  test('a date without a time of day', () => {
    const copied = atOslo('2026-11-30', '22:15');
    expect(LANGUAGES.map((language) => dateOf(copied, friday, language))).toEqual([
      'mandag 30. november',
      'måndag 30. november',
      'Monday 30 November',
    ]);
    expect(dateOf(copied, atOslo('2027-01-04', '10:00'), 'nb')).toBe('mandag 30. november 2026');
  });

  test('a time that has been', () => {
    const when = (date: string) =>
      LANGUAGES.map((language) => whenDone(atOslo(date, '09:30'), friday, language));
    expect(when('2026-11-27')).toEqual(['kl. 09.30', 'kl. 09.30', 'at 09:30']);
    expect(when('2026-11-22')).toEqual([
      'søndag 22. november kl. 09.30',
      'søndag 22. november kl. 09.30',
      'on Sunday 22 November at 09:30',
    ]);
  });
});

describe('domain.md 8.2: phone numbers are shown in groups', () => {
  test.each([
    ['+4741223344', '41 22 33 44', 'Norwegian mobile'],
    ['41223344', '41 22 33 44', 'without the country code'],
    ['46123', '32 04 61 23 (internt 46123)', 'internal (G7)'],
    ['46040', '32 04 60 40 (internt 46040)', 'the desk'],
    ['51234', '51234', 'an internal number of another series'],
    ['+46701234567', '+46 701 23 45 67', 'Sweden'],
    ['+4520123456', '+45 20 12 34 56', 'Denmark'],
    ['+12025550123', '+1 20 25 55 01 23', 'one-digit country code'],
    ['+358401234567', '+358 401 23 45 67', 'three-digit country code'],
    ['{vaktnr}', '{vaktnr}', 'no number at all'],
  ])('%s is %s (%s)', (phone, shown) => {
    expect(phoneDisplay(phone, 'nb')).toBe(shown);
  });

  test('the internal number in English', () => {
    expect(phoneDisplay('46123', 'en')).toBe('32 04 61 23 (internal 46123)');
  });
});

test('lists', () => {
  expect(listOf([], 'nb')).toBe('');
  expect(listOf(['navn'], 'nb')).toBe('navn');
  expect(listOf(['navn', 'telefon', 'arbeidssted'], 'nb')).toBe('navn, telefon og arbeidssted');
  expect(listOf(['name', 'phone'], 'en')).toBe('name and phone');
});

test('a sentence that is null is left out', () => {
  expect(sentences('En.', null, 'To.')).toBe('En. To.');
});

test('what a person wrote ends as a sentence, once', () => {
  expect(['for sent', 'For sent. ', 'Trengs den?'].map(ended)).toEqual([
    'for sent.',
    'For sent.',
    'Trengs den?',
  ]);
});
