import { disclosable } from '../understanding/disclosable.ts';
import type { Understanding } from '../understanding/understand.ts';
import { decideMessage } from './decide-message.ts';
import type { IntakeFacts, MaskedMessage } from './decision.ts';
import type { Intake } from './intake.ts';
import { understoodDraft } from './registration.ts';

/**
 * The words on which advice is worth waiting for: a fault that stays a draft after this message, and of which something new
 * was said. Null: none; whatever registers in this turn, critical or not, never waits (promise 3).
 */
export function toAdviseOn(before: Intake, message: MaskedMessage, facts: IntakeFacts): string | null {
  const { intake, effects } = decideMessage(before, message, facts);
  const { draft } = intake;
  if (draft?.state !== 'open' || effects.some(({ kind }) => kind === 'register')) return null;
  if (draft.text === before.draft?.text || draft.text.trim() === '') return null;
  const said: Understanding = understoodDraft(draft, facts);
  if (said.intent !== 'incident' || said.facts.outOfScope) return null;
  return disclosable(draft.text, facts.actor.person?.name ?? facts.actor.displayName, facts.directory);
}
