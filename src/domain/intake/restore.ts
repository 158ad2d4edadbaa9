import { needsOwner } from '../approval/start.ts';
import { lastCopy } from '../service-hours/working-days.ts';
import { missingFields } from '../ticket/ticket.ts';
import type { Understanding } from '../understanding/understand.ts';
import type { IntakeFacts, TurnRows } from './decision.ts';
import { knownReporter } from './form.ts';
import type { Draft, Intake } from './intake.ts';
import { factsOfDraft, systemOf } from './registration.ts';

/** What is special about a draft that asks for data back (domain.md 3.7, 3.9). */

/** Data of a business system, which its owner decides: what will be lost is said before anything is sent. */
export const isOwners = (intake: Intake, draft: Draft, facts: IntakeFacts): boolean => {
  const { kind, systemId } = factsOfDraft(intake, draft, facts);
  return kind === 'restoreRequest' && needsOwner(systemId, facts);
};

export const waitsForYes = (intake: Intake, draft: Draft, facts: IntakeFacts): boolean =>
  !draft.answered.includes('restore') && isOwners(intake, draft, facts);

/** M140: the date of the last copy, in the plainest words. */
export function sayWhatIsLost(draft: Draft, turn: TurnRows, facts: IntakeFacts): void {
  const systemId = systemOf(draft, facts);
  if (systemId !== null) turn.say({ id: 'M140', systemId, copy: lastCopy(facts.now, facts.calendar) });
}

/**
 * Words that do not belong to the last ticket, though they name its system: a fault is no part of an order for data, and
 * an order for data is no part of a fault. Otherwise the one would be lost in the other.
 */
export const isSeparate = (
  { kind }: Pick<Intake['tickets'][number], 'kind'>,
  said: Understanding,
): boolean =>
  kind === 'restoreRequest'
    ? said.intent !== 'restoreRequest' && (said.lossSaid !== null || said.facts.security > 0)
    : said.intent === 'restoreRequest';

/**
 * An order for data in one system and a fault in another are two tickets: the draft is sent in, and what is said now
 * begins its own. Where the draft cannot be sent in yet, it takes in everything.
 */
export function isOtherMatter(
  intake: Intake,
  draft: Draft,
  { said, facts }: { readonly said: Understanding; readonly facts: IntakeFacts },
): boolean {
  if (said.systemId === null || said.systemId === systemOf(draft, facts)) return false;
  const { kind } = factsOfDraft(intake, draft, facts);
  const isComplete = missingFields(knownReporter(facts.actor, draft.said)).length === 0;
  return isComplete && isSeparate({ kind }, said);
}
