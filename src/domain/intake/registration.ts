import type { Directory } from '../directory/directory.ts';
import type { Registration } from '../effects.ts';
import { priorityFactsOf } from '../priority/facts-of.ts';
import { judge } from '../ticket/judge.ts';
import { register } from '../ticket/register.ts';
import type { Reporter, Ticket } from '../ticket/ticket.ts';
import { understand, type Account } from '../understanding/understand.ts';
import type { IntakeDecision, IntakeFacts, TurnRows } from './decision.ts';
import { knownReporter, type Actor } from './form.ts';
import { emptyIntake, REMEMBERED_TICKETS, type Draft, type Intake } from './intake.ts';

/** How a draft becomes the registration of a ticket. */

export const accountOf = (actor: Actor): Account => ({
  municipality: actor.person?.municipality ?? null,
  workplaceId: actor.person?.workplaceId ?? null,
});

/** What a form is filled with: the system that the words point to, and whether life and health is at stake now. */
export function filledIn(
  draft: Draft,
  actor: Actor,
  directory: Directory,
): { systemId: string | null; acute: boolean } {
  const { systemId, facts } = understand(draft.text, directory, accountOf(actor));
  return { systemId, acute: facts.lifeHealth === 'acute' };
}

/** What the person decided beyond the words of the draft. */
export type Chosen = {
  readonly confirmed: boolean;
  readonly acute: boolean;
  readonly system?: string | null;
};

export const UNCONFIRMED: Chosen = { confirmed: false, acute: false };

export const systemOf = (draft: Draft, facts: IntakeFacts): string | null =>
  understand(draft.text, facts.directory, accountOf(facts.actor)).systemId;

function registrationOf(
  intake: Intake,
  draft: Draft,
  reporter: Reporter,
  chosen: Chosen,
  facts: IntakeFacts,
): Registration {
  const understood = understand(draft.text, facts.directory, accountOf(facts.actor));
  const systemId = chosen.system === undefined ? understood.systemId : chosen.system;
  const municipality = understood.municipality ?? facts.actor.person?.municipality ?? null;
  return {
    ticketId: facts.ticketIdOf(draft.sequence),
    conversationId: intake.conversationId,
    language: intake.language,
    reporter,
    systemId,
    systemNamed: chosen.system === undefined ? understood.systemNamed : chosen.system !== null,
    municipality,
    text: draft.text,
    facts: priorityFactsOf(understood.facts, systemId, municipality, chosen.acute, facts),
    confirmed: chosen.confirmed,
  };
}

/** D5: whether the rules make it critical as it stands, so that it is registered at once. */
export function isCritical(intake: Intake, draft: Draft, facts: IntakeFacts): boolean {
  const about = registrationOf(intake, draft, knownReporter(facts.actor, draft.said), UNCONFIRMED, facts);
  return judge(about, about.facts, facts).priority === 'critical';
}

/** Asks for the ticket, once: its id is made of the intake and the draft's sequence. */
export function registerDraft(
  intake: Intake,
  draft: Draft,
  reporter: Reporter,
  chosen: Chosen,
  turn: TurnRows,
  facts: IntakeFacts,
): { decision: IntakeDecision; ticketId: string } {
  const registration = registrationOf(intake, draft, reporter, chosen, facts);
  const registerRow = turn.nextId();
  turn.add({ kind: 'register', registration });
  if (intake.draft?.sequence === draft.sequence) turn.refreshForm(draft.sequence);
  const tickets = [
    ...intake.tickets,
    {
      ticketId: registration.ticketId,
      registerRow,
      sequence: draft.sequence,
      systemId: registration.systemId,
      at: facts.now,
      open: true,
      critical: judge(registration, registration.facts, facts).priority === 'critical',
    },
  ].slice(-REMEMBERED_TICKETS);
  return {
    ticketId: registration.ticketId,
    decision: turn.end({
      ...intake,
      sequence: Math.max(intake.sequence, draft.sequence),
      draft: intake.draft?.sequence === draft.sequence ? null : intake.draft,
      question: null,
      tickets,
    }),
  };
}

/** The ticket that a message would become if it could be stored: what the direct page of promise 2 shows. It has no number. */
export function provisional(text: string, conversationId: string, facts: IntakeFacts): Ticket {
  const intake = emptyIntake(facts.directory.tenantId, conversationId, facts.actor.account);
  const said = understand(text, facts.directory, accountOf(facts.actor)).slots;
  const draft: Draft = { sequence: 1, revision: 1, startedAt: facts.now, lastWordAt: facts.now, text, said };
  const registration = registrationOf(intake, draft, knownReporter(facts.actor, said), UNCONFIRMED, facts);
  return register(registration, '–', facts.directory.tenantId, facts).ticket;
}
