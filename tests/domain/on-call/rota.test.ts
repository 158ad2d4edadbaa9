import { onCallAt } from '../../../src/domain/on-call/rota.ts';
import { addDays, atOslo, isoWeek } from '../../../src/domain/service-hours/oslo.ts';
import { at, expected, onCall, rotation } from './demo-rota.ts';

const basePlan = { ...onCall, swaps: [], overrides: [] };

describe('3.3, T104: who is on call at an instant', () => {
  test('the demo rota has 14 expected instants', () => expect(expected).toHaveLength(14));

  test.each(expected)('$at: $primary, then $secondary', (row) => {
    expect(onCallAt(at(row.at), onCall)).toEqual({ primary: row.primary, secondary: row.secondary });
  });

  test('the cycle gives the whole base plan of 2026–2027, from handover to handover', () => {
    expect(rotation.length).toBeGreaterThan(100);
    for (const { isoWeek: week, from, primary, secondary } of rotation) {
      const first = atOslo(from, '08:00');
      const next = atOslo(addDays(from, 7), '08:00');
      expect([week, onCallAt(first, basePlan)]).toEqual([week, { primary, secondary }]);
      expect([week, onCallAt(next - 1, basePlan)]).toEqual([week, { primary, secondary }]);
      expect(isoWeek(from)).toBe(week);
    }
  });

  test('it extends both ways from its anchor', () => {
    const names = (instant: string) => Object.values(onCallAt(at(instant), basePlan));
    expect(names('2026-01-05T07:59:59')).toEqual(['yusuf-warsame', 'oyvind-myrvold']);
    expect(names('2025-12-22T08:00')).toEqual(['henrik-lokas', 'yusuf-warsame']);
    expect(names('2025-11-24T08:00')).toEqual(['oyvind-myrvold', 'piotr-zielinski']);
    expect(names('2030-01-07T08:00')).toEqual(['yusuf-warsame', 'oyvind-myrvold']);
  });

  test('the handover follows the directory’s time, also over a clock change', () => {
    const early = { ...basePlan, handover: { weekday: 'monday' as const, time: '07:15' } };
    const before = onCallAt(at('2026-10-26T07:14:59'), early);
    expect(onCallAt(at('2026-10-25T02:30+02:00'), early)).toEqual(before);
    expect(onCallAt(at('2026-10-26T07:15'), early).primary).toBe(before.secondary);
  });
});

describe('swaps and overrides', () => {
  const swap = { id: 's', weekA: '2026-W10', weekB: '2026-W12', originalA: 'a', originalB: 'b' };
  const base = onCallAt(at('2026-03-02T08:00'), basePlan);

  test('a swap exchanges one role between two weeks and leaves the other role and weeks alone', () => {
    const swapped = { ...basePlan, swaps: [{ ...swap, role: 'secondary' as const }] };
    expect(onCallAt(at('2026-03-02T08:00'), swapped)).toEqual({ primary: base.primary, secondary: 'b' });
    expect(onCallAt(at('2026-03-09T07:59'), swapped).secondary).toBe('b');
    expect(onCallAt(at('2026-03-16T08:00'), swapped).secondary).toBe('a');
    expect(onCallAt(at('2026-03-09T08:00'), swapped)).toEqual(onCallAt(at('2026-03-09T08:00'), basePlan));
    const primaries = { ...basePlan, swaps: [{ ...swap, role: 'primary' as const }] };
    expect(onCallAt(at('2026-03-02T08:00'), primaries)).toEqual({ primary: 'b', secondary: base.secondary });
  });

  test('an override counts from its first instant to before its last, and wins over a swap', () => {
    const changed = {
      ...basePlan,
      swaps: [{ ...swap, role: 'primary' as const }],
      overrides: [
        {
          id: 'o',
          role: 'primary' as const,
          personId: 'stand-in',
          from: '2026-03-03T12:00:00Z',
          to: '2026-03-03T14:00:00Z',
        },
      ],
    };
    const primary = (instant: number) => onCallAt(instant, changed).primary;
    const from = at('2026-03-03T13:00');
    const to = at('2026-03-03T15:00');
    expect([primary(from - 1), primary(from), primary(to - 1), primary(to)]).toEqual([
      'b',
      'stand-in',
      'stand-in',
      'b',
    ]);
    expect(onCallAt(from, changed).secondary).toBe(base.secondary);
  });

  test('of two overrides for the same hours, the one written last wins', () => {
    const hours = { role: 'secondary' as const, from: '2026-03-03T12:00:00Z', to: '2026-03-03T14:00:00Z' };
    const overrides = ['first', 'last'].map((personId) => ({ ...hours, id: personId, personId }));
    expect(onCallAt(at('2026-03-03T14:00'), { ...basePlan, overrides }).secondary).toBe('last');
  });
});

describe('N2: nobody on call is impossible', () => {
  test('a cycle of one is primary and secondary', () => {
    const alone = { ...basePlan, cycle: { ...onCall.cycle, order: ['only'] } };
    expect(onCallAt(at('2026-03-03T14:00'), alone)).toEqual({ primary: 'only', secondary: 'only' });
  });

  test('an override that cannot be read does not silence the rota', () => {
    const hours = { id: 'x', role: 'primary' as const, personId: 'ghost' };
    const overrides = [
      { ...hours, from: 'yesterday', to: '2099-01-01T00:00:00Z' },
      { ...hours, from: '2020-01-01T00:00:00Z', to: 'tomorrow' },
    ];
    const when = at('2026-03-03T14:00');
    expect(onCallAt(when, { ...basePlan, overrides })).toEqual(onCallAt(when, basePlan));
  });

  test('an empty cycle and what is not an instant are refused', () => {
    const empty = { ...basePlan, cycle: { ...onCall.cycle, order: [] } };
    expect(() => onCallAt(at('2026-03-03T14:00'), empty)).toThrow(RangeError);
    expect(() => onCallAt(NaN, onCall)).toThrow(RangeError);
  });
});
