import { ANSWER_IDS, REFERRAL_IDS, REFUSAL_IDS } from '../../src/domain/answers/answer-ids.ts';
import { DESK_REFUSALS } from '../../src/domain/ticket/desk-answer.ts';
import { DESK_VERBS, QUEUES } from '../../src/domain/understanding/desk-words.ts';
import { FOUND, RAISED_FROM } from '../../src/domain/intake/raise-form.ts';
import { SWAP_REFUSALS } from '../../src/domain/on-call/swap.ts';
import { SERVICE_DESK, type Language, type MessageId } from '../../src/text/index.ts';
import { LANGUAGES, messageIds, messagesIn, render, samplesOf, type Parameters } from './samples.ts';

/**
 * Promise 6, T2: every time and every quality that is said comes from a parameter, and every parameter is said.
 * Each text is rendered twice, the second time with other values; a time that stands in both was written by hand.
 */

const MINUTE = 60_000;
/** Another date, another weekday, another hour and minute, at every offset of Oslo. */
const LATER = (9 * 24 * 60 + 3 * 60 + 17) * MINUTE;
/** The smallest instant that a sample can hold (year 2001); smaller numbers are counts. */
const FIRST_INSTANT = 1e12;

const OTHER_CHOICE: Readonly<Record<string, string>> = {
  disconnect: 'changePassword',
  changePassword: 'disconnect',
  manager: 'nobody',
  nobody: 'requester',
  requester: 'deputyNotNow',
  deputyNotNow: 'manager',
  reject: 'ask',
  ask: 'advise',
  advise: 'reject',
  approved: 'rejected',
  rejected: 'expired',
  expired: 'withdrawn',
  withdrawn: 'approved',
  decide: 'endorse',
  endorse: 'decide',
};

/** What is chosen from a list: the next of the same list. */
const NEXT_CHOICE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  answer: [ANSWER_IDS],
  referral: [REFERRAL_IDS],
  refusal: [REFUSAL_IDS],
  role: [
    ['systemOwner', 'systemManager'],
    ['coordinator', 'operationsManager'],
    ['securityOfficer', 'unitLeader'],
    ['primary', 'secondary'],
  ],
  why: [SWAP_REFUSALS, DESK_REFUSALS],
  done: [DESK_VERBS],
  which: [QUEUES],
  found: [FOUND],
  from: [RAISED_FROM],
  about: [['page', 'code', 'test']],
  taken: [['byReply', 'inTeams', 'notKept']],
  because: [['noAnswer', 'noChannel']],
  answered: [['press', 'here', 'sms', 'elsewhere']],
  level: [['primary', 'secondary', 'leader']],
  gap: [['notRegistered', 'left', 'pendingOwner', 'notAppointed', 'ofDikt']],
};

/** Another value of the same kind; null stays null, for it is said by leaving something out. */
function other(key: string, value: unknown): unknown {
  if (typeof value === 'number') return value > FIRST_INSTANT ? value + LATER : value + 7;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value) && (key === 'days' || key === 'stretches'))
    return value.map((day) =>
      Object.fromEntries(Object.entries(day as Parameters).map(([name, at]) => [name, other(name, at)])),
    );
  if (Array.isArray(value)) return value.length > 1 ? value.slice(1) : ['description'];
  const choice = NEXT_CHOICE[key]?.find((some) => some.includes(String(value)));
  if (choice !== undefined) return choice[(choice.indexOf(String(value)) + 1) % choice.length];
  if (typeof value !== 'string') return value;
  if (key === 'priority') return value === 'low' ? 'medium' : 'low';
  if (key === 'state') return value === 'new' ? 'taken' : 'new';
  if (key === 'refusal') return value === 'tooLong' ? 'tooShort' : 'tooLong';
  if (/^\+?\d+$/.test(value)) return value.replace(/\d$/, (digit) => String((Number(digit) + 5) % 10));
  return OTHER_CHOICE[value] ?? `${value}x`;
}

/** Everything with another value but `now`, so that «i dag» and «i morgen» move as well. */
const changed = (sample: Parameters): Parameters =>
  Object.fromEntries(
    Object.entries(sample).map(([key, value]) => [
      key,
      key === 'now' || typeof value === 'boolean' ? value : other(key, value),
    ]),
  );

const UNITS: Readonly<Record<Language, string>> = {
  nb: 'sekund(?:er)?|minutt(?:er)?|time|timer|arbeidstimer?|døgn|dag|dager|uker?|måned(?:er)?',
  nn: 'sekund|minutt|time|timar|arbeidstimar?|døgn|dag|dagar|veker?|månad(?:er)?',
  en: 'seconds?|minutes?|hours?|days?|weeks?|months?',
};
const DAYS =
  '(?:man|måndag|tirs|tys|ons|tors|fre|lør|laur|søn)(?:dag)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTHS = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';
const ENGLISH_MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** Every time of day, date, weekday, «i dag», and every stretch of time with the word before it. */
const timesIn = (language: Language, text: string): string[] =>
  text.match(
    new RegExp(
      [
        String.raw`\b\d{1,2}[.:]\d{2}\b`,
        String.raw`\b\d{1,2}\.? (?:${MONTHS}|${ENGLISH_MONTHS})\b`,
        String.raw`\b(?:${DAYS})\b`,
        String.raw`\bi (?:dag|morgen|morgon|kveld|natt)\b|\b(?:today|tonight|tomorrow)\b`,
        String.raw`[\p{L}\d]+ (?:${UNITS[language]})(?!\p{L})`,
      ].join('|'),
      'gu',
    ),
  ) ?? [];

/** T102: the desk's hours are the agreement's; catalogue.test.ts compares them with the calendar. */
const HOURS = [SERVICE_DESK.opens, SERVICE_DESK.closes].flatMap((time) => [time, time.replace('.', ':')]);
/** No promise: when the desk is manned, and what happened «at the same time». */
const NO_PROMISE: Readonly<Record<Language, readonly string[]>> = {
  nb: [],
  nn: [],
  en: ['working days', 'opening hours', 'these hours'],
};

const PROMISES =
  /snarest|straks|umiddelbart|så fort|så snart|raskt|med en gang|med ein gong|om kort tid|alltid|garant|soon\b|shortly|immediately|right away|always|guarante|\d ?%|prosent|percent/i;

describe.each(LANGUAGES)('%s', (language) => {
  const cases = messageIds.flatMap((id) => samplesOf[id].map((sample, variant) => ({ id, variant, sample })));

  test.each(cases)('$id#$variant: a time that is said has a source', ({ id, sample }) => {
    const before = timesIn(language, render(language, id, sample));
    const after = sample === null ? before : timesIn(language, render(language, id, changed(sample)));
    const byHand = before.filter(
      (time) => after.includes(time) && !HOURS.includes(time) && !NO_PROMISE[language].includes(time),
    );
    expect(byHand).toEqual([]);
  });

  /** T150: the goal that the agreement states, said to be no guarantee. */
  const isGoal = (id: MessageId, text: string): boolean => id === 'M99' && text.includes('T150)');
  test.each(messagesIn(language).filter(({ id, text }) => !isGoal(id, text)))(
    '$id#$variant promises neither haste nor quality',
    ({ text }) => {
      expect(text).not.toMatch(PROMISES);
    },
  );

  test.each(messageIds.filter((id) => samplesOf[id].some((sample) => sample !== null)))(
    '%s says every parameter that it is given',
    (id) => {
      const samples = samplesOf[id].filter((sample) => sample !== null);
      const keys = [...new Set(samples.flatMap((sample) => Object.keys(sample)))];
      expect(keys.length).toBeGreaterThan(0);
      const unsaid = keys.filter((key) =>
        samples.every(
          (sample) =>
            render(language, id, sample) ===
            render(language, id, {
              ...sample,
              [key]: key === 'now' ? year(sample) : other(key, sample[key]),
            }),
        ),
      );
      expect(unsaid).toEqual([]);
    },
  );
});

/** `now` is said by «i dag» or by the year: a year earlier gives every date its year. */
const year = (sample: Parameters): number => Number(sample['now']) - 365 * 24 * 60 * MINUTE;

test('the reading of times finds what it must', () => {
  expect(
    timesIn('nb', 'Du får svar senest mandag 30. november kl. 13.40, i dag eller innen 7 timer.'),
  ).toEqual(['mandag', '30. november', '13.40', 'i dag', '7 timer']);
  expect(timesIn('nn', 'Vi svarer innan ein time, seinast tysdag.')).toEqual(['ein time', 'tysdag']);
  expect(timesIn('en', 'You will get an answer by 15:00 tomorrow, within an hour.')).toEqual([
    '15:00',
    'tomorrow',
    'an hour',
  ]);
});

test('a value that nobody says, and a time by hand, are found', () => {
  const before = { at: Date.UTC(2026, 10, 27, 20, 40), minutes: 10 } as const;
  const after = changed(before);
  expect(after['minutes']).toBe(17);
  expect(Number(after['at']) - before.at).toBe(LATER);
  expect(changed({ now: before.at, paged: true, phone: '+4741223344' })).toEqual({
    now: before.at,
    paged: true,
    phone: '+4741223349',
  });
  const id: MessageId = 'M05';
  expect(timesIn('nb', render('nb', id, { number: 'D-1', link: null, ...before }))).toEqual([
    '21.40',
    '10 minutter',
  ]);
});
