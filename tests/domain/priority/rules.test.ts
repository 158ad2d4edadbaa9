import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRIORITY_RULES, RULE_IDS, type RuleId, decidePriority } from '../../../src/domain/priority/rules.ts';
import { PRIORITIES, type Priority, type PriorityFacts } from '../../../src/domain/vocabulary.ts';

type Example = Omit<PriorityFacts, 'planned' | 'fullOutagePriority'> & {
  id: string;
  text: string;
  priority: Priority;
  rules: RuleId[];
};
const { priorityExamples } = JSON.parse(
  readFileSync(join(__dirname, '../../fixtures/domain-fixtures.json'), 'utf8'),
) as { priorityExamples: Example[] };

const nothing: PriorityFacts = {
  lifeHealth: 'none',
  systemClass: 'BS',
  scope: 1,
  loss: 0,
  workaround: false,
  security: 0,
  timeCritical: false,
  homeOffice: false,
  outOfScope: false,
  planned: false,
  fullOutagePriority: 'critical',
};
const decide = (facts: Partial<PriorityFacts>): string => {
  const { priority, rules } = decidePriority({ ...nothing, ...facts });
  return `${priority} ${rules.join('+')}`;
};

/** All 3,072 combinations of the seven factors, without the R0, planned and home-office switches (domain.md 2.1). */
const everyCombination: PriorityFacts[] = [];
for (const lifeHealth of ['none', 'possible', 'acute'] as const)
  for (const systemClass of ['EQ', 'BS', 'HU', 'LH'] as const)
    for (const scope of [1, 2, 3, 4] as const)
      for (const loss of [0, 1, 2, 3] as const)
        for (const workaround of [true, false])
          for (const security of [0, 1, 2, 3] as const)
            for (const timeCritical of [false, true])
              everyCombination.push({
                ...nothing,
                lifeHealth,
                systemClass,
                scope,
                loss,
                workaround,
                security,
                timeCritical,
              });
const severity = (facts: PriorityFacts): number => -PRIORITIES.indexOf(decidePriority(facts).priority);

test.each(priorityExamples)('domain.md 2.4 $id: $priority by $rules', ({ priority, rules, ...example }) => {
  const facts = { ...nothing, ...example };
  expect(decidePriority(facts)).toEqual({ priority, rules });
});

describe('each rule of domain.md 2.3 at its edge', () => {
  test.each<[string, Partial<PriorityFacts>, string]>([
    ['R0', { outOfScope: true, systemClass: 'LH', scope: 4, loss: 3 }, 'low R0'],
    ['R0 is not lifted', { outOfScope: true, timeCritical: true }, 'low R0'],
    ['R0 holds when possible', { outOfScope: true, lifeHealth: 'possible', loss: 3 }, 'low R0'],
    ['R0 not when acute', { outOfScope: true, lifeHealth: 'acute', loss: 2 }, 'critical R1'],
    ['R0 not with security', { outOfScope: true, security: 2 }, 'high R5'],
    ['R0 not with security 1', { outOfScope: true, security: 1 }, 'low R15'],
    ['R0 before R0p', { outOfScope: true, planned: true }, 'low R0'],
    ['R0p', { planned: true, systemClass: 'LH', scope: 4, loss: 3 }, 'low R0p'],
    ['R0p is not lifted', { planned: true, timeCritical: true, loss: 3 }, 'low R0p'],
    [
      'B5: R1 beats R0p',
      { planned: true, lifeHealth: 'acute', systemClass: 'LH', scope: 2, loss: 3 },
      'critical R1+R3',
    ],
    ['R0p not with security', { planned: true, security: 3 }, 'critical R2'],
    ['R1 any system, any head count', { lifeHealth: 'acute', systemClass: 'EQ', loss: 2 }, 'critical R1'],
    ['R1 with a workaround', { lifeHealth: 'acute', loss: 2, workaround: true }, 'critical R1'],
    ['R1 needs loss 2', { lifeHealth: 'acute', systemClass: 'LH', scope: 4, loss: 1 }, 'low R15'],
    [
      'R1 has decided: time pressure adds nothing',
      { lifeHealth: 'acute', loss: 2, timeCritical: true },
      'critical R1',
    ],
    ['R2', { security: 3 }, 'critical R2'],
    ['R2 with R1', { security: 3, lifeHealth: 'acute', loss: 3 }, 'critical R1+R2'],
    ['R3', { systemClass: 'LH', loss: 3, scope: 2 }, 'critical R3'],
    ['R3 with a workaround (B4)', { systemClass: 'LH', loss: 3, scope: 2, workaround: true }, 'critical R3'],
    [
      'R3 with R6 keeps only the winners',
      { systemClass: 'LH', loss: 3, scope: 2, lifeHealth: 'possible' },
      'critical R3',
    ],
    ['R3 needs loss 3', { systemClass: 'LH', loss: 2, scope: 2 }, 'high R9'],
    ['R4', { systemClass: 'HU', loss: 3, scope: 3 }, 'critical R4'],
    ['R4 needs scope 3', { systemClass: 'HU', loss: 3, scope: 2 }, 'high R8'],
    ['R4 needs HU', { systemClass: 'BS', loss: 3, scope: 3 }, 'high R8'],
    [
      'R4 reads the setting (D1, B7)',
      { systemClass: 'HU', loss: 3, scope: 3, fullOutagePriority: 'high' },
      'high R4+R8',
    ],
    ['R4 set below R8', { systemClass: 'HU', loss: 3, scope: 3, fullOutagePriority: 'medium' }, 'high R8'],
    ['R4 alone reads it', { systemClass: 'LH', loss: 3, scope: 3, fullOutagePriority: 'low' }, 'critical R3'],
    ['R5', { security: 2 }, 'high R5'],
    ['R5 not by security 1', { security: 1 }, 'low R15'],
    ['R6', { lifeHealth: 'possible', systemClass: 'EQ', loss: 2 }, 'high R6'],
    [
      'R6 not one person with a workaround',
      { lifeHealth: 'possible', systemClass: 'EQ', loss: 2, workaround: true },
      'low R15',
    ],
    [
      'R6 a unit with a workaround',
      { lifeHealth: 'possible', systemClass: 'EQ', loss: 2, scope: 2, workaround: true },
      'high R6',
    ],
    ['R6 needs loss 2', { lifeHealth: 'possible', loss: 1, scope: 4 }, 'low R15'],
    ['R7 without a workaround', { systemClass: 'LH', loss: 3 }, 'high R7'],
    ['R7 with a workaround', { systemClass: 'LH', loss: 3, workaround: true }, 'medium R7'],
    ['R7 with R6', { systemClass: 'LH', loss: 3, lifeHealth: 'possible' }, 'high R6+R7'],
    ['R8 HU', { systemClass: 'HU', loss: 3, scope: 2, workaround: true }, 'high R8'],
    ['R8 BS', { systemClass: 'BS', loss: 3, scope: 4 }, 'high R8'],
    ['R9 LH', { systemClass: 'LH', loss: 2, scope: 4 }, 'high R9'],
    ['R9 HU', { systemClass: 'HU', loss: 2, scope: 2, workaround: true }, 'high R9'],
    ['R10', { systemClass: 'BS', loss: 2, scope: 2 }, 'medium R10'],
    ['R10 needs a unit', { systemClass: 'BS', loss: 2 }, 'low R15'],
    ['R11 without a workaround', { systemClass: 'BS', loss: 3 }, 'medium R11'],
    ['R11 with a workaround (B11)', { systemClass: 'HU', loss: 3, workaround: true }, 'low R11'],
    ['R12 LH', { systemClass: 'LH', loss: 2 }, 'medium R12'],
    ['R12 needs no workaround', { systemClass: 'HU', loss: 2, workaround: true }, 'low R15'],
    ['R13', { systemClass: 'EQ', loss: 3, scope: 4 }, 'medium R13'],
    ['R13 needs no workaround', { systemClass: 'EQ', loss: 3, scope: 4, workaround: true }, 'low R15'],
    ['R13 needs loss 3', { systemClass: 'EQ', loss: 2, scope: 4 }, 'low R15'],
    ['R13 not home office', { systemClass: 'EQ', loss: 3, homeOffice: true }, 'low R15'],
    ['R14', { systemClass: 'EQ', loss: 3, scope: 2, homeOffice: true }, 'medium R14'],
    [
      'R14 although one may go to work (T157)',
      { systemClass: 'EQ', loss: 3, scope: 2, homeOffice: true, workaround: true },
      'medium R14',
    ],
    ['R14 needs loss 3', { systemClass: 'EQ', loss: 2, scope: 2, homeOffice: true }, 'low R15'],
    ['R15', { systemClass: 'LH', loss: 1, scope: 4 }, 'low R15'],
    [
      'B6: acute beats home office',
      { systemClass: 'EQ', loss: 3, homeOffice: true, lifeHealth: 'acute' },
      'critical R1',
    ],
    ['U+1 low to medium', { timeCritical: true, loss: 1 }, 'medium R15+U+1'],
    [
      'U+1 from R11 with a workaround',
      { systemClass: 'BS', loss: 3, workaround: true, timeCritical: true },
      'medium R11+U+1',
    ],
    ['U+1 medium to high (B14)', { systemClass: 'BS', loss: 3, timeCritical: true }, 'high R11+U+1'],
    ['U+1 does not lift high', { systemClass: 'BS', loss: 3, scope: 2, timeCritical: true }, 'high R8'],
  ])('%s', (_, facts, expected) => {
    expect(decide(facts)).toBe(expected);
  });
});

describe('domain.md 2.3, compact view: one person, unit, municipality, several municipalities', () => {
  test.each<[string, Partial<PriorityFacts>, Priority[]]>([
    ['acute, loss 2', { lifeHealth: 'acute', loss: 2 }, ['critical', 'critical', 'critical', 'critical']],
    ['acute, loss 3', { lifeHealth: 'acute', loss: 3 }, ['critical', 'critical', 'critical', 'critical']],
    ['LH, full', { systemClass: 'LH', loss: 3 }, ['high', 'critical', 'critical', 'critical']],
    ['LH, degraded', { systemClass: 'LH', loss: 2 }, ['medium', 'high', 'high', 'high']],
    ['HU, full', { systemClass: 'HU', loss: 3 }, ['medium', 'high', 'critical', 'critical']],
    ['HU, degraded', { systemClass: 'HU', loss: 2 }, ['medium', 'high', 'high', 'high']],
    ['BS, full', { systemClass: 'BS', loss: 3 }, ['medium', 'high', 'high', 'high']],
    ['BS, degraded', { systemClass: 'BS', loss: 2 }, ['low', 'medium', 'medium', 'medium']],
    ['EQ, full', { systemClass: 'EQ', loss: 3 }, ['medium', 'medium', 'medium', 'medium']],
    [
      'home office, full',
      { systemClass: 'EQ', loss: 3, homeOffice: true },
      ['low', 'medium', 'medium', 'medium'],
    ],
    ['minor', { systemClass: 'LH', loss: 1 }, ['low', 'low', 'low', 'low']],
    ['question, order', { systemClass: 'LH', loss: 0 }, ['low', 'low', 'low', 'low']],
  ])('%s', (_, facts, expected) => {
    const scopes = [1, 2, 3, 4] as const;
    expect(scopes.map((scope) => decidePriority({ ...nothing, ...facts, scope }).priority)).toEqual(expected);
  });
});

describe('domain.md 2.1: over all 3,072 combinations', () => {
  test('there are 3,072, and each has one of four priorities and a reason (T138, promise 5)', () => {
    expect(everyCombination).toHaveLength(3072);
    for (const facts of everyCombination) {
      const { priority, rules } = decidePriority(facts);
      expect(PRIORITIES).toContain(priority);
      expect(rules.length).toBeGreaterThan(0);
    }
  });

  const ladders: { [Factor in keyof PriorityFacts]?: readonly PriorityFacts[Factor][] } = {
    lifeHealth: ['none', 'possible', 'acute'],
    systemClass: ['EQ', 'BS', 'HU', 'LH'],
    scope: [1, 2, 3, 4],
    loss: [0, 1, 2, 3],
    workaround: [true, false],
    security: [0, 1, 2, 3],
    timeCritical: [false, true],
  };
  test.each(Object.entries(ladders))('a step up of %s never lowers the priority', (factor, ladder) => {
    const lowered = everyCombination.filter((facts) => {
      const next: unknown =
        ladder[(ladder as readonly unknown[]).indexOf(facts[factor as keyof PriorityFacts]) + 1];
      return next !== undefined && severity({ ...facts, [factor]: next }) < severity(facts);
    });
    expect(lowered).toEqual([]);
  });

  test('U+1: time pressure lifts at most one step, never to critical, and says so exactly when it lifted', () => {
    const wrong = everyCombination.filter((facts) => {
      if (!facts.timeCritical) return decidePriority(facts).rules.includes('U+1');
      const calm = decidePriority({ ...facts, timeCritical: false });
      const pressed = decidePriority(facts);
      const lifted = calm.priority === 'low' ? 'medium' : calm.priority === 'medium' ? 'high' : calm.priority;
      const rules = lifted === calm.priority ? calm.rules : [...calm.rules, 'U+1'];
      return pressed.priority !== lifted || String(pressed.rules) !== String(rules);
    });
    expect(wrong).toEqual([]);
  });

  test('2.6b: time pressure changes nothing when R1 has decided', () => {
    const acute = everyCombination.filter((facts) => facts.lifeHealth === 'acute' && facts.loss >= 2);
    expect(acute.every((facts) => decidePriority(facts).priority === 'critical')).toBe(true);
    expect(acute.some((facts) => decidePriority(facts).rules.includes('U+1'))).toBe(false);
  });
});

test('the table holds every rule once, in the order of the reasons, each with its source', () => {
  expect(PRIORITY_RULES.map((rule) => rule.id)).toEqual([...RULE_IDS]);
  for (const rule of PRIORITY_RULES) expect(rule.mark).toMatch(/^\[[SIXA]\]/);
});
