import * as fc from 'fast-check';
import { isOpen, nextOpening } from '../../../src/domain/service-hours/calendar.ts';
import { type Pause, answerDue } from '../../../src/domain/service-hours/deadline.ts';
import { isoOslo } from '../../../src/domain/service-hours/oslo.ts';
import { at, calendar, contacts, fixtures, fullDays } from './desk.ts';

const MINUTE = 60_000;
const sevenHours = contacts.answerWithinServiceHours * 60;
const due = (received: string, desk = calendar, pauses: readonly Pause[] = []): string =>
  isoOslo(answerDue(at(received), sevenHours, desk, pauses));

test('T103: 7 service hours are 420 minutes', () => expect(sevenHours).toBe(420));

describe('T103, domain.md 3.5: «7 arbeidstimer»', () => {
  test.each(fixtures.answerDeadlines)('$id $received ($desc) is due $due', (row) => {
    expect(due(row.received)).toBe(isoOslo(at(row.due)));
  });

  test.each(fixtures.answerDeadlines)('$id without half days is due $dueIfNoHalfDays', (row) => {
    expect(due(row.received, fullDays)).toBe(isoOslo(at(row.dueIfNoHalfDays)));
  });
});

describe('reliability.md: golden vectors, half days off', () => {
  test.each([
    ['2026-09-01T07:59+02:00', '2026-09-01T15:00:00+02:00', 'one minute before opening'],
    ['2026-09-01T08:00+02:00', '2026-09-01T15:00:00+02:00', 'exactly at opening'],
    ['2026-09-01T08:30+02:00', '2026-09-01T15:30:00+02:00', 'due exactly at closing: today'],
    ['2026-09-01T09:00+02:00', '2026-09-02T08:30:00+02:00', 'rolls over'],
    ['2026-09-01T15:29+02:00', '2026-09-02T14:59:00+02:00', 'last minute'],
    ['2026-09-01T15:30+02:00', '2026-09-02T15:00:00+02:00', 'closing instant is closed'],
    ['2026-09-04T15:00+02:00', '2026-09-07T14:30:00+02:00', 'weekend'],
    ['2026-09-05T12:00+02:00', '2026-09-07T15:00:00+02:00', 'weekend'],
    ['2026-03-27T15:00+01:00', '2026-03-30T14:30:00+02:00', 'spring DST between'],
    ['2026-03-29T02:30', '2026-03-30T15:00:00+02:00', 'invalid local time mapped forward'],
    ['2026-10-23T15:00+02:00', '2026-10-26T14:30:00+01:00', 'autumn DST between'],
    ['2026-10-25T02:30+02:00', '2026-10-26T15:00:00+01:00', 'the repeated hour, first'],
    ['2026-10-25T02:30+01:00', '2026-10-26T15:00:00+01:00', 'the repeated hour, second'],
    ['2026-04-01T14:00+02:00', '2026-04-07T13:30:00+02:00', 'whole Easter'],
    ['2026-04-02T10:00+02:00', '2026-04-07T15:00:00+02:00', 'received on Maundy Thursday'],
    ['2026-04-30T15:00+02:00', '2026-05-04T14:30:00+02:00', '1 May and weekend'],
    ['2026-05-13T12:00+02:00', '2026-05-15T11:30:00+02:00', 'Ascension Thursday'],
    ['2026-05-22T14:00+02:00', '2026-05-26T13:30:00+02:00', 'Whit Monday'],
    ['2026-12-23T14:30+01:00', '2026-12-24T14:00:00+01:00', 'Christmas Eve as a full day'],
    ['2026-12-24T12:00+01:00', '2026-12-28T11:30:00+01:00', '25 and 26 December'],
    ['2026-12-31T15:00+01:00', '2027-01-04T14:30:00+01:00', 'year turn'],
    ['2027-05-14T15:00+02:00', '2027-05-18T14:30:00+02:00', 'Whit Sunday, then 17 May on Whit Monday'],
    ['2027-03-24T15:00+01:00', '2027-03-30T14:30:00+02:00', 'Easter and DST in one span'],
  ])('received %s is due %s (%s)', (received, expected) => {
    expect(due(received, fullDays)).toBe(expected);
  });

  test.each([
    [
      'inside one day',
      '2026-09-01T08:30',
      ['2026-09-01T10:00/2026-09-01T11:00'],
      '2026-09-02T09:00:00+02:00',
    ],
    [
      'over the weekend',
      '2026-09-04T10:00',
      ['2026-09-04T14:00/2026-09-07T09:00'],
      '2026-09-07T12:00:00+02:00',
    ],
    [
      'wholly outside hours',
      '2026-09-01T09:00',
      ['2026-09-01T18:00/2026-09-01T23:00'],
      '2026-09-02T08:30:00+02:00',
    ],
    [
      'two that start in the same minute',
      '2026-09-01T08:30',
      ['2026-09-01T10:00/2026-09-01T10:30', '2026-09-01T10:00/2026-09-01T11:00'],
      '2026-09-02T09:00:00+02:00',
    ],
    [
      'overlapping',
      '2026-09-01T08:30',
      ['2026-09-01T10:00/2026-09-01T11:00', '2026-09-01T10:30/2026-09-01T12:00'],
      '2026-09-02T10:00:00+02:00',
    ],
    [
      'overlapping, given in the other order',
      '2026-09-01T08:30',
      ['2026-09-01T10:30/2026-09-01T12:00', '2026-09-01T10:00/2026-09-01T11:00'],
      '2026-09-02T10:00:00+02:00',
    ],
    [
      'over the autumn DST night',
      '2026-10-23T14:30',
      ['2026-10-23T15:00/2026-10-26T08:30'],
      '2026-10-26T15:00:00+01:00',
    ],
    ['over Easter', '2026-04-01T12:00', ['2026-04-01T13:00/2026-04-07T09:00'], '2026-04-07T15:00:00+02:00'],
    [
      'begun before receipt',
      '2026-09-01T09:00',
      ['2026-08-31T09:00/2026-09-01T10:00'],
      '2026-09-02T09:30:00+02:00',
    ],
    [
      'empty or backwards: no effect',
      '2026-09-01T08:00',
      ['2026-09-01T10:00/2026-09-01T10:00', '2026-09-01T12:00/2026-09-01T11:00'],
      '2026-09-01T15:00:00+02:00',
    ],
    [
      'beginning exactly when the answer is due',
      '2026-09-01T08:00',
      ['2026-09-01T15:00/2026-09-01T15:20'],
      '2026-09-01T15:00:00+02:00',
    ],
  ])('pause %s', (_, received, pauses, expected) => {
    const spans = pauses.map((pause) => {
      const [from = '', to = ''] = pause.split('/');
      return { from: at(from), to: at(to) };
    });
    expect(due(received, fullDays, spans)).toBe(expected);
  });
});

describe('T103: what holds for every report', () => {
  const moment = fc.integer({ min: at('2026-01-01T00:00') / MINUTE, max: at('2029-11-01T00:00') / MINUTE });
  const pauseList = fc.array(fc.tuple(moment, fc.integer({ min: 0, max: 5_000 })), { maxLength: 4 });

  test('exactly the promised number of open, running minutes lies before the deadline', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 1_500 }), pauseList, (minute, promised, list) => {
        const received = minute * MINUTE;
        // Pauses near the report, so that they matter.
        const pauses = list.map(([offset, length]) => {
          const from = received + (offset % 8_000) * MINUTE;
          return { from, to: from + length * MINUTE };
        });
        const answer = answerDue(received, promised, calendar, pauses);
        let counted = 0;
        for (let now = received; now < answer; now += MINUTE) {
          const paused = pauses.some((pause) => pause.from <= now && now < pause.to);
          if (isOpen(now, calendar) && !paused) counted += 1;
        }
        expect(counted).toBe(promised);
      }),
      { numRuns: 200, seed: 103 },
    );
  });

  test('nothing promised is due when the desk opens; seconds of receipt are kept', () => {
    expect(answerDue(at('2026-11-28T11:00'), 0, calendar)).toBe(
      nextOpening(at('2026-11-28T11:00'), calendar),
    );
    expect(due('2026-11-23T08:00:07')).toBe('2026-11-23T15:00:07+01:00');
  });

  test('bad input is refused and a desk that never opens does not hang', () => {
    const monday = at('2026-11-23T08:00');
    expect(() => answerDue(NaN, 420, calendar)).toThrow(RangeError);
    expect(() => answerDue(monday, -1, calendar)).toThrow(RangeError);
    expect(() => answerDue(monday, NaN, calendar)).toThrow(RangeError);
    expect(() => answerDue(monday, Infinity, calendar)).toThrow(RangeError);
    expect(() => answerDue(monday, 420, calendar, [{ from: monday, to: Infinity }])).toThrow(RangeError);
    expect(() => answerDue(monday, 420, calendar, [{ from: NaN, to: monday }])).toThrow(RangeError);
    expect(() => answerDue(monday, 420, { ...calendar, days: [] })).toThrow(RangeError);
  });
});
