import { earliestInTime, latestEnd } from '../../../src/domain/notice/lead-time.ts';
import { isoOslo } from '../../../src/domain/service-hours/oslo.ts';
import { at, calendar } from '../service-hours/desk.ts';

describe('T156 [A]: users are told three working days ahead', () => {
  test.each([
    ['2026-11-24 10:00', '2026-11-27T10:00', 'Tuesday to Friday'],
    ['2026-11-26 23:30', '2026-12-01T23:30', 'Thursday night, over the weekend'],
    ['2026-11-28 12:00', '2026-12-02T12:00', 'Saturday: Monday is the first'],
    ['2026-03-27 10:00', '2026-04-01T10:00', 'across the change of the clock, the same time of day'],
    ['2026-03-31 10:00', '2026-04-08T10:00', 'the half day before Easter counts, the holidays do not'],
    ['2026-12-23 09:00', '2026-12-29T09:00', 'Christmas Eve counts, Christmas does not'],
  ])('announced %s: from %s (%s)', (announced, earliest) => {
    expect(isoOslo(earliestInTime(at(announced), calendar))).toMatch(new RegExp(`^${earliest}`));
  });

  test('a desk that never opens again has no working days', () => {
    expect(() => earliestInTime(at('2026-11-24 10:00'), { ...calendar, days: [] })).toThrow(RangeError);
  });
});

test.each([
  ['2026-11-28T22:00:30', '2026-12-12T22:00:30+01:00'],
  ['2026-10-20T22:00', '2026-11-03T22:00:00+01:00'],
  ['2026-03-20T22:00', '2026-04-03T22:00:00+02:00'],
])('a window that begins %s ends at the latest %s', (from, end) => {
  expect(isoOslo(latestEnd(at(from)))).toBe(end);
});
