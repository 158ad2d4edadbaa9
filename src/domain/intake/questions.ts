import { decidePriority } from '../priority/rules.ts';
import { missingFields, type Reporter } from '../ticket/ticket.ts';
import type { Understanding } from '../understanding/understand.ts';
import type { PriorityFacts } from '../vocabulary.ts';
import type { Ask, Doubt, Draft } from './intake.ts';

/** A message of so few words, with no system in it, does not say what is wrong. */
const TOO_SHORT_WORDS = 6;

/** No loop: a question is put twice at most, then the person is told what is needed and left in peace. */
export const MOST_TIMES = 2;

/**
 * What must still be asked, one question at a time; null when the report can be sent in (T136).
 * What decides the priority is asked about only where the first words said nothing («hei noe er feil»): whoever has
 * described a fault meets no questionnaire, and the defaults of domain.md 2.2 stand.
 * @param heard the whole draft as understood
 * @param doubt the fact that decides the priority and is not said (`doubt.ts`); asked about once, whatever is answered
 */
export function nextAsk(
  draft: Draft,
  heard: Understanding,
  facts: PriorityFacts,
  known: Reporter,
  doubt: Doubt | null,
): Ask | null {
  const open = (ask: Ask): boolean => !draft.answered.includes(ask);
  if (open('problem') && saysNothing(draft, heard)) return 'problem';
  if (draft.answered.includes('problem')) {
    if (open('loss') && heard.lossSaid === null) return 'loss';
    const slowly = draft.answered.includes('loss');
    if (slowly && open('workaround') && !heard.workaroundSaid && workaroundDecides(facts))
      return 'workaround';
  }
  if (doubt !== null && draft.doubt === null && open(doubt)) return doubt;
  const affected = draft.affectedUser;
  if (open('affectedPhone') && affected !== null && affected.phone === null) return 'affectedPhone';
  return missingFields(known)[0] ?? null;
}

function saysNothing(draft: Draft, { systemId, facts }: Understanding): boolean {
  const words = draft.text.trim().split(/\s+/u);
  return (
    draft.systemId === null &&
    systemId === null &&
    facts.security === 0 &&
    facts.lifeHealth === 'none' &&
    words.length <= TOO_SHORT_WORDS
  );
}

const workaroundDecides = (facts: PriorityFacts): boolean =>
  decidePriority({ ...facts, workaround: true }).priority !==
  decidePriority({ ...facts, workaround: false }).priority;
