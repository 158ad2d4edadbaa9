import { rotaWordIn, swapAnswerIn, weekMeant } from '../../../src/domain/on-call/rota-words.ts';
import { mondayOf, shiftOf, stretchesIn } from '../../../src/domain/on-call/stretches.ts';
import { shiftsSoon } from '../../../src/domain/on-call/shifts.ts';
import { onCallAt } from '../../../src/domain/on-call/rota.ts';
import { isoOslo } from '../../../src/domain/service-hours/oslo.ts';
import { at, onCall } from './demo-rota.ts';

describe('what is said of the rota (T104), in three languages', () => {
  test.each([
    ['vakt nå', { ask: 'now' }],
    ['Vakt no?', { ask: 'now' }],
    ['on-call now', { ask: 'now' }],
    ['vakt uke 49', { ask: 'week', week: 49, year: null }],
    ['hvem har vakta i uka 3 2027?', { ask: 'week', week: 3, year: 2027 }],
    ['kven har vakt veke 7', { ask: 'week', week: 7, year: null }],
    ['who is on call in week 12?', { ask: 'week', week: 12, year: null }],
    ['hvem har vakt i helga', { ask: 'weekend' }],
    ['who is on call this weekend?', { ask: 'weekend' }],
    ['bytt vakt uke 50 med Nina', { ask: 'swap', week: 50, year: null, name: 'Nina' }],
    ['Byt vakta veke 50 med Nina Grøtting.', { ask: 'swap', week: 50, year: null, name: 'Nina Grøtting' }],
    ['jeg vil bytte vakt i uke 50 med Nina', { ask: 'swap', week: 50, year: null, name: 'Nina' }],
    ['swap my shift week 50 with Nina', { ask: 'swap', week: 50, year: null, name: 'Nina' }],
  ])('«%s»', (text, word) => expect(rotaWordIn(text)).toEqual(word));

  test.each([
    'vakt uke 49 er borte i Gatturnus',
    'hvem har vakt nå',
    'vakttelefonen virker ikke nå',
    'vi får ikke byttet vakt i uke 50 med Nina i Gatturnus fordi det er nede',
    'nå har vi ingen vakt, pasienten får ikke hjelp',
    'ja',
    '',
  ])('«%s» is about something else', (text) => expect(rotaWordIn(text)).toBeNull());

  test.each([
    ['ja til byttet', 'yes'],
    ['Nei til bytet.', 'no'],
    ['yes to the swap', 'yes'],
    ['ja', null],
    ['ja til byttet hvis du tar jula', null],
    ['ikke ja til byttet', null],
  ] as const)('«%s»: %p', (text, answer) => expect(swapAnswerIn(text)).toBe(answer));

  test.each([
    [1, null, '2026-12-20', '2027-W01'],
    [50, null, '2027-01-05', '2026-W50'],
    [49, null, '2026-11-28', '2026-W49'],
    [53, null, '2026-11-28', '2026-W53'],
    [53, 2027, '2026-11-28', undefined],
    [0, null, '2026-11-28', undefined],
    [54, null, '2026-11-28', undefined],
  ] as const)('week %p of %p on %s is %p', (week, year, today, meant) =>
    expect(weekMeant(week, year, today)).toBe(meant),
  );
});

describe('stretches with the same responders', () => {
  test('they lie end to end, and each instant of a year of them has who is on call', () => {
    const [from, to] = [at('2026-06-01T00:00'), at('2027-06-01T00:00')];
    const stretches = stretchesIn(from, to, onCall);
    expect(stretches[0]?.from).toBe(from);
    expect(stretches.at(-1)?.to).toBe(to);
    for (const [index, { from: begin, to: end, ...who }] of stretches.entries()) {
      if (index > 0) expect(begin).toBe(stretches[index - 1]?.to);
      for (const instant of [begin, (begin + end) / 2, end - 1])
        expect(onCallAt(instant, onCall)).toEqual(who);
    }
  });

  test.each([
    ['2027-W12', 167],
    ['2026-W43', 169],
    ['2026-W49', 168],
  ])('the shift of %s has %d hours: the clock changes in it or not (fault 31)', (week, hours) => {
    const shift = shiftOf(week, onCall);
    expect(((shift?.to ?? 0) - (shift?.from ?? 0)) / 3_600_000).toBe(hours);
  });

  test('a week that the year does not have has no Monday', () => {
    expect(mondayOf('2026-W53')).toBe('2026-12-28');
    expect(mondayOf('2027-W53')).toBeUndefined();
    expect(mondayOf('2027-W00')).toBeUndefined();
  });

  test('shifts that begin soon: at 48 hours, at 12, and not once begun (fault 23)', () => {
    const soon = (when: string): unknown[] =>
      shiftsSoon(onCall, at(when)).map(({ personId, from, hours }) => [personId, isoOslo(from), hours]);
    const monday = '2026-11-30T08:00:00+01:00';
    expect(soon('2026-11-28T08:00')).toEqual([]);
    expect(soon('2026-11-28T08:01')).toEqual([
      ['yusuf-warsame', monday, 48],
      ['oyvind-myrvold', monday, 48],
    ]);
    expect(soon('2026-11-29T20:00')).toEqual([
      ['yusuf-warsame', monday, 12],
      ['oyvind-myrvold', monday, 12],
    ]);
    expect(soon('2026-11-30T08:00')).toEqual([]);
  });
});
