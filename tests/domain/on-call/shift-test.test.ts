import { checkDirectory } from '../../../src/domain/directory/check.ts';
import { isHereWord, testsDue, testTime } from '../../../src/domain/on-call/shift-test.ts';
import { onCallAt } from '../../../src/domain/on-call/rota.ts';
import { shiftAt } from '../../../src/domain/on-call/shifts.ts';
import { standInFor, withoutStandIn, withStandIn } from '../../../src/domain/on-call/stand-in.ts';
import { isoOslo, osloDate, parseInstant } from '../../../src/domain/service-hours/oslo.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { demoFile } from '../directory/demo-file.ts';

/** When the test page of a shift goes out, and who stands in where it is not answered (fault 54). */

const at = (time: string): number => {
  const instant = parseInstant(time);
  if (instant === undefined) throw new Error(`Not a time: ${time}`);
  return instant;
};
const MONDAY = '2026-11-30T08:00:00+01:00';
const { onCall } = demoDirectory();

describe('when', () => {
  const to = at('2026-12-07T08:00:00+01:00');
  test.each([
    ['ahead of a shift by day: as it begins', MONDAY, '2026-11-29T20:00:00+01:00', MONDAY],
    [
      'it begins at midnight: the evening before',
      '2026-12-05T00:00:00+01:00',
      '2026-12-04T12:00:00+01:00',
      '2026-12-04T21:00:00+01:00',
    ],
    [
      'it begins at 22:00: that evening',
      '2026-12-04T22:00:00+01:00',
      '2026-12-04T12:00:00+01:00',
      '2026-12-04T21:00:00+01:00',
    ],
    [
      'it begins at 07:00: then',
      '2026-12-05T07:00:00+01:00',
      '2026-12-04T12:00:00+01:00',
      '2026-12-05T07:00:00+01:00',
    ],
    ['seen two hours late: at once', MONDAY, '2026-11-30T10:00:00+01:00', '2026-11-30T10:00:00+01:00'],
    [
      'begun at night and seen then: in the morning',
      '2026-12-05T02:00:00+01:00',
      '2026-12-05T02:10:00+01:00',
      '2026-12-05T07:00:00+01:00',
    ],
    [
      'begun before midnight and seen after the evening: in the morning',
      '2026-12-04T22:30:00+01:00',
      '2026-12-04T22:40:00+01:00',
      '2026-12-05T07:00:00+01:00',
    ],
    ['begun half a day ago: no more', MONDAY, '2026-11-30T20:00:00+01:00', null],
    [
      'it begins in the hour that there is twice: the evening before',
      '2027-10-31T02:30:00+01:00',
      '2027-10-30T12:00:00+02:00',
      '2027-10-30T21:00:00+02:00',
    ],
  ])('%s', (_, from, now, expected) => {
    const time = testTime({ from: at(from), to: Math.max(to, at(from) + 86_400_000) }, at(now));
    expect(time === null ? null : isoOslo(time)).toBe(expected);
  });

  test('each who begins a shift in the next day, once; nobody where nobody begins', () => {
    const due = testsDue(onCall, at('2026-11-29T20:00:00+01:00'));
    expect(due.map(({ shift: { role, personId }, at: time }) => [role, personId, isoOslo(time)])).toEqual([
      ['primary', 'yusuf-warsame', MONDAY],
      ['secondary', 'oyvind-myrvold', MONDAY],
    ]);
    expect(testsDue(onCall, at('2026-12-01T20:00:00+01:00'))).toEqual([]);
  });
});

test.each([
  ['her', true],
  ['Jeg er her!', true],
  ['eg er her.', true],
  ["I'm here", true],
  ['i’m here', true],
  ['I am here', true],
  ['here', true],
  ['ikke her', false],
  ['her er det dødt', false],
  ['jeg er her, men skriveren virker ikke', false],
])('«%s»: %s', (text, expected) => {
  expect(isHereWord(text)).toBe(expected);
});

describe('who stands in (fault 54)', () => {
  const shift = shiftAt({ role: 'primary', personId: 'yusuf-warsame', from: at(MONDAY) }, onCall);
  if (shift === undefined) throw new Error('No such shift');
  const now = at('2026-11-30T08:20:00+01:00');
  const stood = { ...onCall, overrides: withStandIn(shift, onCall, now) };

  test('the next has it from then to the end of the shift, and the other is next', () => {
    expect(onCallAt(now - 1000, stood)).toEqual(onCallAt(now - 1000, onCall));
    expect(onCallAt(now, stood)).toEqual({ primary: 'oyvind-myrvold', secondary: 'yusuf-warsame' });
    expect(onCallAt(shift.to - 1, stood)).toEqual({ primary: 'oyvind-myrvold', secondary: 'yusuf-warsame' });
    expect(onCallAt(shift.to, stood)).toEqual(onCallAt(shift.to, onCall));
    expect(standInFor(shift, stood)).toBe('oyvind-myrvold');
  });

  test('taken away, the rota is as it was', () => {
    expect(withoutStandIn(shift, stood)).toEqual(onCall.overrides);
  });

  test('it lies over another change of the same time, and what lay below counts again', () => {
    const from = at('2026-12-05T16:00:00+01:00');
    const { primary } = onCallAt(from, onCall);
    const changed = shiftAt({ role: 'primary', personId: primary, from }, onCall);
    if (changed === undefined) throw new Error('No such shift');
    const over = { ...onCall, overrides: withStandIn(changed, onCall, from) };
    expect(onCallAt(from, over)).toEqual({
      primary: onCallAt(from, onCall).secondary,
      secondary: primary,
    });
    const file = { ...demoFile(), onCall: over };
    expect(checkDirectory(file, osloDate(from)).faults).toEqual([]);
    expect(onCallAt(from, { ...over, overrides: withoutStandIn(changed, over) })).toEqual(
      onCallAt(from, onCall),
    );
  });

  test('who stands in begins no shift by it, and the own shift afterwards is begun', () => {
    const due = testsDue(stood, at('2026-12-06T20:00:00+01:00'));
    expect(due.map(({ shift: { role, personId } }) => [role, personId])).toContainEqual([
      'primary',
      'oyvind-myrvold',
    ]);
    expect(
      testsDue(stood, at('2026-11-30T12:00:00+01:00')).map(({ shift: { from } }) => isoOslo(from)),
    ).toEqual([MONDAY, MONDAY]);
  });
});
