import { PRIORITIES, type Priority, type PriorityFacts } from '../vocabulary.ts';

/** Every rule of domain.md 2.3, in the order in which reasons are listed. */
export const RULE_IDS = [
  'R0',
  'R0p',
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'U+1',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** A priority and why: every rule that gives it on its own, then U+1 where time pressure lifted it. */
export type PriorityDecision = { readonly priority: Priority; readonly rules: readonly RuleId[] };

/**
 * `gate`: the first that holds decides alone. `level`: the highest of those that hold. `rest`: when none of them holds.
 * `lift`: changes the level that was reached.
 */
type Step = 'gate' | 'level' | 'rest' | 'lift';

export type PriorityRule = {
  readonly id: RuleId;
  readonly step: Step;
  /** Where it comes from: stated in the agreement [S], inferred [I], another public source [X], assumption [A]. */
  readonly mark: string;
  readonly when: (facts: PriorityFacts) => boolean;
  readonly gives: Priority | ((facts: PriorityFacts, reached: Priority) => Priority);
};

const isHarmless = (facts: PriorityFacts): boolean => facts.lifeHealth !== 'acute' && facts.security === 0;
const isVital = (facts: PriorityFacts): boolean => facts.systemClass === 'LH' || facts.systemClass === 'HU';
const isOrdinary = (facts: PriorityFacts): boolean =>
  facts.systemClass === 'HU' || facts.systemClass === 'BS';
const lifted: Readonly<Record<Priority, Priority>> = {
  low: 'medium',
  medium: 'high',
  high: 'high',
  critical: 'critical',
};

/** T138, domain.md 2.3: the whole priority model. To change a rule, change its line here and its row in the table test. */
export const PRIORITY_RULES: readonly PriorityRule[] = [
  { id: 'R0', step: 'gate', mark: '[S] T122–T127', when: (f) => f.outOfScope && isHarmless(f), gives: 'low' },
  { id: 'R0p', step: 'gate', mark: '[S] T153–T159', when: (f) => f.planned && isHarmless(f), gives: 'low' },
  {
    id: 'R1',
    step: 'level',
    mark: '[S] T133 + [X]',
    when: (f) => f.lifeHealth === 'acute' && f.loss >= 2,
    gives: 'critical',
  },
  {
    id: 'R2',
    step: 'level',
    mark: '[I] T64, T164; paging [A]',
    when: (f) => f.security === 3,
    gives: 'critical',
  },
  {
    id: 'R3',
    step: 'level',
    mark: '[S] T104 + [X]',
    when: (f) => f.systemClass === 'LH' && f.loss === 3 && f.scope >= 2,
    gives: 'critical',
  },
  {
    id: 'R4',
    step: 'level',
    mark: '[I] T104 + T151',
    when: (f) => f.systemClass === 'HU' && f.loss === 3 && f.scope >= 3,
    gives: (f) => f.fullOutagePriority,
  },
  { id: 'R5', step: 'level', mark: '[A]', when: (f) => f.security === 2, gives: 'high' },
  {
    id: 'R6',
    step: 'level',
    mark: '[A]',
    when: (f) => f.lifeHealth === 'possible' && f.loss >= 2 && !(f.scope === 1 && f.workaround),
    gives: 'high',
  },
  {
    id: 'R7',
    step: 'level',
    mark: '[X]/[A]',
    when: (f) => f.systemClass === 'LH' && f.loss === 3 && f.scope === 1,
    gives: (f) => (f.workaround ? 'medium' : 'high'),
  },
  {
    id: 'R8',
    step: 'level',
    mark: '[X]',
    when: (f) => isOrdinary(f) && f.loss === 3 && f.scope >= 2,
    gives: 'high',
  },
  {
    id: 'R9',
    step: 'level',
    mark: '[A]',
    when: (f) => isVital(f) && f.loss === 2 && f.scope >= 2,
    gives: 'high',
  },
  {
    id: 'R10',
    step: 'level',
    mark: '[A]',
    when: (f) => f.systemClass === 'BS' && f.loss === 2 && f.scope >= 2,
    gives: 'medium',
  },
  {
    id: 'R11',
    step: 'level',
    mark: '[X]',
    when: (f) => isOrdinary(f) && f.loss === 3 && f.scope === 1,
    gives: (f) => (f.workaround ? 'low' : 'medium'),
  },
  {
    id: 'R12',
    step: 'level',
    mark: '[A]',
    when: (f) => isVital(f) && f.loss === 2 && f.scope === 1 && !f.workaround,
    gives: 'medium',
  },
  {
    id: 'R13',
    step: 'level',
    mark: '[A]',
    when: (f) => f.systemClass === 'EQ' && !f.homeOffice && f.loss === 3 && !f.workaround,
    gives: 'medium',
  },
  {
    // Holds with a workaround too: that one may work at the workplace (T157) does not lower it (domain.md 2.6b).
    id: 'R14',
    step: 'level',
    mark: '[A]',
    when: (f) => f.homeOffice && f.loss === 3 && f.scope >= 2,
    gives: 'medium',
  },
  { id: 'R15', step: 'rest', mark: '[X]', when: () => true, gives: 'low' },
  {
    id: 'U+1',
    step: 'lift',
    mark: '[A]',
    when: (f) => f.timeCritical,
    gives: (_, reached) => lifted[reached],
  },
];

const ofStep = (step: Step): readonly PriorityRule[] => PRIORITY_RULES.filter((rule) => rule.step === step);
const gates = ofStep('gate');
const levels = ofStep('level');
const rest = ofStep('rest');
const lifts = ofStep('lift');

/**
 * T138: exactly one of four priorities, with its reasons (domain.md 2.3): the highest result wins, then U+1.
 * Total and pure: every combination of facts has an answer. Time pressure never reaches critical, is not applied to
 * R0 and R0p, and changes nothing where R1 has decided (domain.md 2.6b).
 */
export function decidePriority(facts: PriorityFacts): PriorityDecision {
  const gate = gates.find((rule) => rule.when(facts));
  if (gate) return { priority: given(gate, facts), rules: [gate.id] };

  const holding = levels.filter((rule) => rule.when(facts));
  const deciding = holding.length > 0 ? holding : rest;
  const reached = highest(deciding.map((rule) => given(rule, facts)));
  const reasons = deciding.filter((rule) => given(rule, facts) === reached);

  const lift = lifts.find((rule) => rule.when(facts) && given(rule, facts, reached) !== reached);
  if (!lift) return { priority: reached, rules: reasons.map((rule) => rule.id) };
  return { priority: given(lift, facts, reached), rules: [...reasons, lift].map((rule) => rule.id) };
}

function given(rule: PriorityRule, facts: PriorityFacts, reached: Priority = 'low'): Priority {
  return typeof rule.gives === 'function' ? rule.gives(facts, reached) : rule.gives;
}

function highest(priorities: readonly Priority[]): Priority {
  return PRIORITIES.find((priority) => priorities.includes(priority)) ?? 'low';
}
