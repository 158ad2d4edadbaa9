import type { Intent } from '../understanding/intent.ts';
import type { Understanding } from '../understanding/understand.ts';

/**
 * What a message asks for that makes no ticket by itself (3.1 step 4, R0): an answer, a person's name, somebody else's
 * matter, or what nobody gets. `unknown`: a question that the short version of the agreement does not answer (T5).
 */
export type Matter = 'answer' | 'lookup' | 'deflection' | 'refusal' | 'unknown';

const ASKS: ReadonlySet<Intent> = new Set<Intent>(['question', 'restoreRequest', 'notAllowed']);

/** Null: a report, a wish or a word of the dialogue, which the intake deals with. Danger and life and health never are a matter. */
export function matterOf(said: Understanding): Matter | null {
  const { act, intent, topic, lookup, facts } = said;
  if (act !== 'tell' || said.dangerToPerson || facts.lifeHealth === 'acute' || facts.security > 1)
    return null;
  if (said.dialogue.guardianTopic) return null;
  if (lookup !== null) return intent === 'roleLookup' ? 'lookup' : null;
  if (topic === null)
    return intent === 'question' &&
      said.lossSaid === null &&
      facts.security === 0 &&
      facts.lifeHealth === 'none'
      ? 'unknown'
      : null;
  switch (topic.kind) {
    case 'refuse':
      return intent === 'notAllowed' ? 'refusal' : null;
    case 'answer':
      return intent === 'question' ? 'answer' : null;
    case 'deflect':
      return ASKS.has(intent) || facts.outOfScope ? 'deflection' : null;
  }
}
