import type { Directory } from '../directory/directory.ts';
import type { Registration } from '../effects.ts';
import { knownFault } from '../fault/fault.ts';
import { advisedFacts, raisedFacts } from '../priority/advice.ts';
import { priorityFactsOf } from '../priority/facts-of.ts';
import type { TicketFacts } from '../ticket/decision.ts';
import { judge } from '../ticket/judge.ts';
import { isAskedAfter, isExplained, register } from '../ticket/register.ts';
import { oncePer, remembered } from '../memo.ts';
import { TICKET_KINDS, type Reporter, type Ticket, type TicketKind } from '../ticket/ticket.ts';
import { plannedFor, type Notice } from '../notice/notice.ts';
import type { Intent } from '../understanding/intent.ts';
import { understand, type Account, type Understanding } from '../understanding/understand.ts';
import { newDraft } from './draft.ts';
import { heeded, leavesOpen, settledFacts } from './doubt.ts';
import type { IntakeDecision, IntakeFacts, TurnRows } from './decision.ts';
import { knownReporter, type Actor } from './form.ts';
import { emptyIntake, REMEMBERED_TICKETS, type Draft, type Intake } from './intake.ts';

/** How a draft becomes the registration of a ticket. */

export const accountOf = (actor: Actor): Account => ({
  municipality: actor.person?.municipality ?? null,
  workplaceId: actor.person?.workplaceId ?? null,
  name: actor.person?.name ?? null,
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
  /** The ticket that it is said to be part of («Ja, det gjelder meg også»). */
  readonly joinTo?: string;
};

export const UNCONFIRMED: Chosen = { confirmed: false, acute: false };

/** What was read last, by directory: one turn asks the same of the same words several times, and a story can be long. */
const MOST_REMEMBERED = 20;
const readingsOf = oncePer((directory: Directory) =>
  remembered(MOST_REMEMBERED, (key: string): Understanding => {
    const [account, text] = JSON.parse(key) as [Account, string];
    return understand(text, directory, account);
  }),
);

export const understoodDraft = (draft: Draft, { directory, actor }: IntakeFacts): Understanding =>
  readingsOf(directory)(JSON.stringify([accountOf(actor), draft.text]));

export const systemOf = (draft: Draft, facts: IntakeFacts): string | null =>
  draft.systemId ?? understoodDraft(draft, facts).systemId;

function registrationOf(
  intake: Intake,
  draft: Draft,
  reporter: Reporter,
  chosen: Chosen,
  facts: IntakeFacts,
): Registration {
  const understood = understoodDraft(draft, facts);
  const said = draft.systemId ?? understood.systemId;
  const systemId = chosen.system === undefined ? said : chosen.system;
  const municipality = understood.municipality ?? facts.actor.person?.municipality ?? null;
  const heard = {
    ...settledFacts(understood.facts, draft),
    workaround: draft.workaround ?? understood.facts.workaround,
  };
  const known = priorityFactsOf(heard, systemId, municipality, chosen.acute, facts);
  const advised = advisedFacts(known, heeded(draft.advice, understood, draft.settled));
  const raised = raisedFacts(known, advised);
  const registration = {
    ...(raised.length === 0 ? {} : { fromModel: raised }),
    ...(systemId !== null || understood.systemText === null ? {} : { systemText: understood.systemText }),
    ticketId: facts.ticketIdOf(draft.sequence),
    conversationId: intake.conversationId,
    language: intake.language ?? facts.directory.languageOf(facts.actor.person ?? undefined),
    reporter,
    affectedUser: draft.affectedUser,
    systemId,
    systemNamed:
      chosen.system === undefined
        ? understood.systemNamed || draft.systemId !== null
        : chosen.system !== null,
    municipality,
    text: draft.text,
    facts: advised,
    breach: understood.breach,
    confirmed: chosen.confirmed,
    ...(chosen.joinTo === undefined ? {} : { joinTo: chosen.joinTo }),
  };
  return { ...registration, kind: kindOf(understood.intent, registration, facts) };
}

const KINDS: readonly string[] = TICKET_KINDS;
const isKind = (intent: string): intent is TicketKind => KINDS.includes(intent);

/** What is asked for (4.1). What the rules make high or critical is a fault, whatever else the words ask for (promise 3). */
export function kindOf(intent: Intent, about: Omit<Registration, 'kind'>, facts: TicketFacts): TicketKind {
  const { priority } = judge(about, about.facts, facts);
  return isKind(intent) && priority !== 'critical' && priority !== 'high' ? intent : 'incident';
}

/** The registration that the draft would become as it stands: what is judged before anything is sent in. */
export const factsOfDraft = (intake: Intake, draft: Draft, facts: IntakeFacts): Registration =>
  registrationOf(intake, draft, knownReporter(facts.actor, draft.said), UNCONFIRMED, facts);

/** D5: whether the rules make it critical as it stands, so that it is registered at once. */
export function isCritical(intake: Intake, draft: Draft, facts: IntakeFacts): boolean {
  const about = factsOfDraft(intake, draft, facts);
  return judge(about, about.facts, facts).priority === 'critical';
}

/** R0p: the announced window that explains the fault; none where security is at stake. */
export function plannedWindow(draft: Draft, facts: IntakeFacts): Notice | undefined {
  const understood = understoodDraft(draft, facts);
  const municipality = understood.municipality ?? facts.actor.person?.municipality ?? null;
  return understood.facts.security > 0 || understood.facts.outOfScope
    ? undefined
    : plannedFor(facts, systemOf(draft, facts), municipality);
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
  const registration = registrationOf({ ...intake, language: turn.language }, draft, reporter, chosen, facts);
  const registerRow = turn.nextId();
  turn.add({ kind: 'register', registration });
  if (draft.formShown) turn.refreshForm(draft.sequence, registerRow);
  const { priority, rules } = judge(registration, registration.facts, facts);
  // A joined report is offered «akutt» instead (M18).
  const asks =
    leavesOpen(draft, registration.facts) ||
    (isAskedAfter({ rules, facts: registration.facts }) &&
      registration.joinTo === undefined &&
      knownFault(registration, facts) === undefined);
  const { ticketId, text } = registration;
  const tickets = [
    ...intake.tickets,
    {
      ticketId: registration.ticketId,
      registerRow,
      kind: registration.kind,
      sequence: draft.sequence,
      systemId: registration.systemId,
      at: facts.now,
      open: true,
      critical: priority === 'critical',
    },
  ].slice(-REMEMBERED_TICKETS);
  return {
    ticketId: registration.ticketId,
    decision: turn.end({
      ...intake,
      sequence: Math.max(intake.sequence, draft.sequence),
      draft: intake.draft?.sequence === draft.sequence ? null : intake.draft,
      // M23, which the ticket says by itself, asks for an answer.
      question:
        registration.kind !== 'restoreRequest' && isExplained({ text, priority }, facts.directory)
          ? { ask: 'objection', ticketId, registerRow, at: facts.now, text: '' }
          : asks
            ? { ask: 'lifeHealth', ticketId, registerRow, at: facts.now, text: '' }
            : null,
      expiredAt: null,
      lastContact: {
        name: reporter.name,
        phone: reporter.phone,
        workplaceId: reporter.workplaceId,
        workplaceText: reporter.workplaceText,
      },
      tickets,
    }),
  };
}

/** The ticket that a message would become if it could be stored: what the direct page of promise 2 shows. It has no number. */
export function provisional(text: string, conversationId: string, facts: IntakeFacts): Ticket {
  const intake = emptyIntake(facts.directory.tenantId, conversationId, facts.actor.account);
  const heard = understand(text, facts.directory, accountOf(facts.actor));
  const draft = newDraft(1, text, heard, facts.now, facts.actor, facts.directory);
  const registration = factsOfDraft(intake, draft, facts);
  return register(registration, '–', facts.directory.tenantId, facts).ticket;
}
