import { NO_ADVICE } from '../../harness/advice.ts';
import fc from 'fast-check';
import {
  advisedFacts,
  doubtOfAdvice,
  moreOf,
  raisedFacts,
  type Advice,
} from '../../../src/domain/priority/advice.ts';
import { decidePriority } from '../../../src/domain/priority/rules.ts';
import { PRIORITIES, type PriorityFacts } from '../../../src/domain/vocabulary.ts';
import { factsFor } from '../../harness/tickets.ts';

/** X6: a language model may extract facts; they may only raise, and never as far as a page. */

const advice = (change: Partial<Advice>): Advice => ({ ...NO_ADVICE, ...change });
const WORST = advice({
  lifeHealth: 'acute',
  scope: 4,
  loss: 3,
  workaround: false,
  security: 3,
  timeCritical: true,
});
const slowForOne = factsFor({ systemClass: 'BS', scope: 1, loss: 2 });

const lifeHealth = fc.constantFrom('none' as const, 'possible' as const, 'acute' as const);
const scope = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
const degree = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const);
const anyFacts: fc.Arbitrary<PriorityFacts> = fc.record({
  lifeHealth,
  scope,
  loss: degree,
  workaround: fc.boolean(),
  security: degree,
  timeCritical: fc.boolean(),
  homeOffice: fc.boolean(),
  outOfScope: fc.boolean(),
  planned: fc.boolean(),
  systemClass: fc.constantFrom('LH' as const, 'HU' as const, 'BS' as const, 'EQ' as const),
  fullOutagePriority: fc.constantFrom('critical' as const, 'high' as const),
});
const or = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const anyAdvice: fc.Arbitrary<Advice> = fc.record({
  lifeHealth: or(lifeHealth),
  scope: or(scope),
  loss: or(degree),
  workaround: or(fc.boolean()),
  security: or(degree),
  timeCritical: or(fc.boolean()),
});
/** 0 is critical. */
const rank = (facts: PriorityFacts): number => PRIORITIES.indexOf(decidePriority(facts).priority);
const LEVELS = ['none', 'possible', 'acute'];

describe('advice on any facts', () => {
  test('never lowers a fact or a priority, and never makes anything critical', () => {
    fc.assert(
      fc.property(anyFacts, anyAdvice, (known, one) => {
        const facts = advisedFacts(known, one);
        expect(rank(facts)).toBeLessThanOrEqual(rank(known));
        if (rank(facts) === 0) expect(rank(known)).toBe(0);
        expect(LEVELS.indexOf(facts.lifeHealth)).toBeGreaterThanOrEqual(LEVELS.indexOf(known.lifeHealth));
        for (const fact of ['scope', 'loss', 'security'] as const)
          expect(facts[fact]).toBeGreaterThanOrEqual(known[fact]);
        if (known.timeCritical) expect(facts.timeCritical).toBe(true);
        if (!known.workaround) expect(facts.workaround).toBe(false);
        for (const fact of ['systemClass', 'planned', 'outOfScope', 'homeOffice'] as const)
          expect(facts[fact]).toBe(known[fact]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the same advice twice is the same as once; without advice nothing changes', () => {
    fc.assert(
      fc.property(anyFacts, anyAdvice, (known, one) => {
        expect(advisedFacts(known, moreOf(one, one))).toEqual(advisedFacts(known, one));
        expect(advisedFacts(known, null)).toBe(known);
        expect(advisedFacts(known, NO_ADVICE)).toEqual(known);
        expect(doubtOfAdvice(known, NO_ADVICE)).toBeNull();
      }),
    );
  });

  test('more advice never takes back what was advised before', () => {
    fc.assert(
      fc.property(anyFacts, anyAdvice, anyAdvice, (known, one, other) => {
        const both = moreOf(one, other);
        for (const fact of ['scope', 'loss', 'security'] as const)
          expect(both?.[fact] ?? -1).toBe(Math.max(one[fact] ?? -1, other[fact] ?? -1));
        const before = doubtOfAdvice(known, one) !== null;
        if (before) expect(doubtOfAdvice(known, both)).not.toBeNull();
      }),
    );
  });

  test('what is announced, out of scope or critical already is closed to advice', () => {
    for (const change of [{ planned: true }, { outOfScope: true }, { systemClass: 'LH' as const }]) {
      const known = { ...factsFor({ systemClass: 'BS', scope: 2, loss: 3 }), ...change };
      expect(advisedFacts(known, WORST)).toBe(known);
      expect(doubtOfAdvice(known, WORST)).toBeNull();
    }
  });
});

describe('what advice does', () => {
  test.each([
    ['a whole unit that cannot work', { scope: 2, loss: 3 }, 'high', ['scope', 'loss']],
    ['health may suffer', { lifeHealth: 'possible' }, 'high', ['lifeHealth']],
    ['a password given away', { security: 2 }, 'high', ['security']],
    ['it must be done today', { timeCritical: true }, 'medium', ['timeCritical']],
  ] as const)('%s: raised, and the facts are named', (_, change, priority, raised) => {
    const facts = advisedFacts(slowForOne, advice(change));
    expect(decidePriority(facts).priority).toBe(priority);
    expect([...raisedFacts(slowForOne, facts)].sort()).toEqual([...raised].sort());
  });

  test('what would change no priority has no second source', () => {
    expect(advisedFacts(slowForOne, advice({ security: 1 }))).toBe(slowForOne);
  });

  test('«acute» becomes high at most, and a question', () => {
    const facts = advisedFacts(slowForOne, advice({ lifeHealth: 'acute' }));
    expect(facts.lifeHealth).toBe('possible');
    expect(decidePriority(facts)).toMatchObject({ priority: 'high', rules: ['R6'] });
    expect(doubtOfAdvice(slowForOne, advice({ lifeHealth: 'acute' }))).toBe('lifeHealth');
  });

  test('«the whole municipality» of a platform is asked about; an attack is shown to people, not paged', () => {
    const unit = factsFor({ systemClass: 'HU', scope: 2, loss: 3 });
    expect(doubtOfAdvice(unit, advice({ scope: 3 }))).toBe('scope');
    expect(advisedFacts(unit, advice({ scope: 3 }))).toBe(unit);
    expect(doubtOfAdvice(factsFor({ systemClass: 'HU', scope: 3, loss: 2 }), advice({ loss: 3 }))).toBe(
      'loss',
    );
    expect(advisedFacts(slowForOne, advice({ security: 3 }))).toMatchObject({ security: 2 });
    expect(doubtOfAdvice(slowForOne, advice({ security: 3 }))).toBeNull();
  });

  test('everything at once: high, and asked', () => {
    expect(decidePriority(advisedFacts(slowForOne, WORST)).priority).toBe('high');
    expect(doubtOfAdvice(slowForOne, WORST)).toBe('lifeHealth');
  });
});
