import { chainStep, recipients } from '../../../src/domain/on-call/chain.ts';
import { isoOslo } from '../../../src/domain/service-hours/oslo.ts';
import { at, onCall } from './demo-rota.ts';

const { acknowledge } = onCall;

describe('3.3: the chain of a page that nobody acknowledges', () => {
  test.each([
    [0, 0, 'primary', false],
    [1, 10, 'primary', true],
    [2, 20, 'secondary', false],
    [3, 30, 'leader', false],
    [4, 40, 'everyone', false],
  ] as const)('step %d at %d minutes: %s', (step, afterMinutes, level, repeat) => {
    for (const lifeHealth of [true, false]) {
      expect(chainStep(step, acknowledge, lifeHealth)).toEqual({ afterMinutes, level, repeat });
    }
  });

  test('promise 4: for life and health everyone is paged every 5 minutes without end', () => {
    expect(chainStep(5, acknowledge, true)).toEqual({ afterMinutes: 45, level: 'everyone', repeat: true });
    expect(chainStep(6, acknowledge, true)).toEqual({ afterMinutes: 50, level: 'everyone', repeat: true });
    expect(chainStep(292, acknowledge, true)).toEqual({
      afterMinutes: 24 * 60 + 40,
      level: 'everyone',
      repeat: true,
    });
  });

  test('for other critical tickets it ends with the first page to everyone', () => {
    expect(chainStep(5, acknowledge, false)).toBeUndefined();
    expect(chainStep(50, acknowledge, false)).toBeUndefined();
  });

  test('the minutes are the directory’s', () => {
    const quick = {
      ...acknowledge,
      repeatAfterMinutes: 2,
      secondaryAfterMinutes: 4,
      leaderAfterMinutes: 6,
      everyoneAfterMinutes: 8,
      thenEveryMinutes: 1,
    };
    const minutes = [0, 1, 2, 3, 4, 5, 6].map((step) => chainStep(step, quick, true)?.afterMinutes);
    expect(minutes).toEqual([0, 2, 4, 6, 8, 9, 10]);
  });

  test('S9: the repeat of a page at 01:58 in the spring night is at 03:08, ten minutes later', () => {
    const paged = at('2027-03-28T01:58');
    const repeat = chainStep(1, acknowledge, true);
    expect(isoOslo(paged + (repeat?.afterMinutes ?? 0) * 60_000)).toBe('2027-03-28T03:08:00+02:00');
  });

  test.each([-1, 0.5, NaN, Infinity])('step %d is refused', (step) => {
    expect(() => chainStep(step, acknowledge, true)).toThrow(RangeError);
  });
});

describe('3.3: who a level is, at the instant of sending', () => {
  const override = at('2026-12-05T16:00');

  test('primary and secondary follow the rota and its changes', () => {
    expect(recipients('primary', override - 1, onCall)).toEqual(['yusuf-warsame']);
    expect(recipients('primary', override, onCall)).toEqual(['piotr-zielinski']);
    expect(recipients('secondary', override, onCall)).toEqual(['oyvind-myrvold']);
  });

  test('the leader is the named last resort', () => {
    expect(recipients('leader', override, onCall)).toEqual(['berit-kopperud']);
  });

  test('everyone is the whole cycle and the leader, each once', () => {
    const everyone = recipients('everyone', override, onCall);
    expect([...everyone].sort()).toEqual([...onCall.cycle.order, 'berit-kopperud'].sort());
  });

  test('everyone includes a stand-in from outside the cycle, and a leader in the cycle only once', () => {
    const [first] = onCall.overrides;
    const standIn = {
      ...onCall,
      lastResortLeaderId: 'nina-grotting',
      overrides: first ? [{ ...first, personId: 'stand-in' }] : [],
    };
    const everyone = recipients('everyone', override, standIn);
    expect([...everyone].sort()).toEqual([...onCall.cycle.order, 'stand-in'].sort());
  });
});
