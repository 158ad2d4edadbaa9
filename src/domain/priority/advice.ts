import { z } from 'zod';
import type { Doubt } from '../intake/intake.ts';
import type { LifeHealth, PriorityFacts } from '../vocabulary.ts';
import { decidePriority } from './rules.ts';

/**
 * Facts of 2.2 that somebody else than the rules has read in the words (X6: a language model may extract facts, and the
 * rules decide). Null: nothing to add. What is not here cannot be advised: system, route, reporter, text, priority.
 */
export const adviceSchema = z.strictObject({
  lifeHealth: z.enum(['acute', 'possible', 'none']).nullable(),
  scope: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  loss: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  workaround: z.boolean().nullable(),
  security: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  timeCritical: z.boolean().nullable(),
});
export type Advice = z.infer<typeof adviceSchema>;

/** A fact of a ticket that may have a language model as its source. */
export const advisedFactSchema = adviceSchema.keyof();
export type AdvisedFact = z.infer<typeof advisedFactSchema>;

const LIFE_HEALTH: readonly LifeHealth[] = ['none', 'possible', 'acute'];

const isCritical = (facts: PriorityFacts): boolean => decidePriority(facts).priority === 'critical';
/** R0, R0p, and what is critical without it: nothing is there to be raised. */
const isClosed = (facts: PriorityFacts): boolean => facts.outOfScope || facts.planned || isCritical(facts);

/** The values above the known one up to the advised one, the worst first. */
const above = <T>(ladder: readonly T[], known: T, advised: T | null): readonly T[] =>
  advised === null ? [] : ladder.slice(ladder.indexOf(known) + 1, ladder.indexOf(advised) + 1).toReversed();

/** What may be raised, one fact at a time, each with its values, the worst first. What the page hangs on comes last. */
function steps(known: PriorityFacts, advice: Advice): readonly (readonly Partial<PriorityFacts>[])[] {
  return [
    advice.timeCritical === true ? [{ timeCritical: true }] : [],
    known.workaround && advice.workaround === false ? [{ workaround: false }] : [],
    above([0, 1, 2, 3] as const, known.loss, advice.loss).map((loss) => ({ loss })),
    above([1, 2, 3, 4] as const, known.scope, advice.scope).map((scope) => ({ scope })),
    above(LIFE_HEALTH, known.lifeHealth, advice.lifeHealth).map((lifeHealth) => ({ lifeHealth })),
    above([0, 1, 2, 3] as const, known.security, advice.security).map((security) => ({ security })),
  ];
}

/**
 * The facts raised by the advice as far as it stays below critical: no fact ever gets better, and a page never hangs on a
 * model's word alone (X6). Pure; the same advice gives the same facts, however often it is merged.
 */
export function advisedFacts(known: PriorityFacts, advice: Advice | null): PriorityFacts {
  if (advice === null || isClosed(known)) return known;
  const raised = steps(known, advice).reduce<PriorityFacts>((facts, values) => {
    const value = values.find((one) => !isCritical({ ...facts, ...one }));
    return value === undefined ? facts : { ...facts, ...value };
  }, known);
  // What changes no priority is not worth a second source on the ticket.
  return decidePriority(raised).priority === decidePriority(known).priority ? known : raised;
}

/** The facts that differ: what the ticket records with the model as its source. */
export const raisedFacts = (known: PriorityFacts, advised: PriorityFacts): AdvisedFact[] =>
  advisedFactSchema.options.filter((fact) => known[fact] !== advised[fact]);

/** The fact that the advice would have made the report critical with: it is asked about instead (`intake/doubt.ts`). */
export function doubtOfAdvice(known: PriorityFacts, advice: Advice | null): Doubt | null {
  if (advice === null || isClosed(known)) return null;
  // An advised attack is no question to the reporter, and takes none away.
  const asked = steps(known, { ...advice, security: null });
  const all = asked.reduce<PriorityFacts>((facts, [worst]) => ({ ...facts, ...worst }), known);
  if (!isCritical(all)) return null;
  if (all.lifeHealth === 'acute') return 'lifeHealth';
  const decides = (fact: 'scope' | 'loss'): boolean => !isCritical({ ...all, [fact]: known[fact] });
  if (decides('scope')) return 'scope';
  return decides('loss') ? 'loss' : null;
}

/** Advice on a report of which more was said: what was advised before still counts. */
export function moreOf(before: Advice | null, now: Advice | null): Advice | null {
  if (before === null || now === null) return now ?? before;
  const most = <T extends number>(one: T | null, other: T | null): T | null =>
    one === null || other === null ? (one ?? other) : one > other ? one : other;
  return {
    lifeHealth:
      LIFE_HEALTH.findLast((value) => value === before.lifeHealth || value === now.lifeHealth) ?? null,
    scope: most(before.scope, now.scope),
    loss: most(before.loss, now.loss),
    workaround:
      before.workaround === false || now.workaround === false ? false : (before.workaround ?? now.workaround),
    security: most(before.security, now.security),
    timeCritical:
      before.timeCritical === true || now.timeCritical === true
        ? true
        : (before.timeCritical ?? now.timeCritical),
  };
}
