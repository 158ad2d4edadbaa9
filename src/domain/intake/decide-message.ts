import { isCovered } from '../ticket/judge.ts';
import { understand, type Understanding } from '../understanding/understand.ts';
import type { EpochMs } from '../vocabulary.ts';
import { TurnRows, type IntakeDecision, type IntakeFacts, type MaskedMessage } from './decision.ts';
import { checkContact, knownReporter, type FormField } from './form.ts';
import type { Draft, Intake } from './intake.ts';
import { accountOf, isCritical, registerDraft, systemOf, UNCONFIRMED, type Chosen } from './registration.ts';

const HOUR = 3_600_000;
/** Promise 1: a draft is deleted 24 hours after the last word. */
const DRAFT_LIVES_MS = 24 * HOUR;
/** A word without a system of its own belongs to the last ticket for this long. */
const FOLLOW_UP_MS = 24 * HOUR;

/** One message of the reporter, decided on what is known. Pure: the same input gives the same rows with the same ids. */
export function decideMessage(before: Intake, message: MaskedMessage, facts: IntakeFacts): IntakeDecision {
  const { now, directory, actor } = facts;
  const turn = new TurnRows(before, facts);
  if (message.attachmentOnly) return turn.say({ id: 'M37' }).end(before);

  const heard = understand(message.text, directory, accountOf(actor));
  // D12: a short word that shows no language of its own stays in that of the conversation.
  const shows = heard.intent === 'incident' || heard.language !== 'nb';
  const language = shows ? heard.language : before.language;
  const fresh = before.draft !== null && now - before.draft.lastWordAt > DRAFT_LIVES_MS ? null : before.draft;
  const intake: Intake = { ...before, displayName: actor.displayName, language, draft: fresh };
  turn.language = language;
  const question = before.question;
  const unasked: Intake = { ...intake, question: null };

  const decision = ((): IntakeDecision => {
    if (question !== null && heard.intent === 'yes') {
      turn.add({
        kind: 'withdraw',
        ticketId: question.ticketId,
        registerRow: question.registerRow,
        account: before.account,
      });
      return turn.end(closed(unasked, question.ticketId));
    }
    if (question !== null && heard.intent === 'no')
      return turn.say({ id: 'M33', ticketId: question.ticketId }).end(unasked);
    if (heard.asksOnCallNumber)
      turn.say(
        isCovered({ personId: actor.person?.id ?? null }, directory)
          ? { id: 'onCallNumber' }
          : { id: 'M14b' },
      );
    switch (heard.intent) {
      case 'greeting':
        return turn.say({ id: 'M00' }).end(unasked);
      case 'help':
        return turn.say({ id: 'M34' }).end(unasked);
      case 'thanks':
        return turn.say({ id: 'M35' }).end(unasked);
      case 'myTickets':
        return turn.card({ card: 'myTickets' }, 'myTickets').end(unasked);
      case 'newTicket':
        return turn.say({ id: 'M56' }).end(closed(unasked));
      case 'cancel':
        return cancel(unasked, turn);
      case 'submit':
      case 'yes':
        return submitTyped(unasked, turn, facts, heard.intent);
      case 'no':
        if (fresh === null) return turn.say({ id: 'M36' }).end(unasked);
        return describe(unasked, message, heard, turn, facts);
      case 'acute':
        return acute(unasked, message, heard, turn, facts);
      case 'unknown':
        // A bare number or place answers what was asked for (M24, M54).
        if (Object.values(heard.slots).some((slot) => slot !== null))
          return describe(unasked, message, heard, turn, facts);
        return turn.say({ id: 'M36' }).end(unasked);
      case 'incident':
        if (heard.asksOnCallNumber && heard.systemId === null && heard.facts.loss === 0)
          return turn.end(unasked);
        return describe(unasked, message, heard, turn, facts);
    }
  })();
  return turn.warnAbout(message.removed, decision);
}

function describe(
  intake: Intake,
  message: MaskedMessage,
  heard: Understanding,
  turn: TurnRows,
  facts: IntakeFacts,
): IntakeDecision {
  const { now } = facts;
  if (heard.dangerToPerson)
    turn.say({ id: 'M19', faultFollows: heard.systemId !== null || heard.facts.loss > 0 });
  const { draft } = intake;
  const last = intake.tickets.at(-1);
  const alone = newDraft(intake.sequence + 1, message.text, heard, now);
  if (draft === null && last !== undefined && followsUp(last, alone, heard, intake, facts)) {
    turn.add(amendment(last, message, false, intake));
    return turn.end(intake);
  }
  // An open draft takes in everything that is said, so that nothing is lost.
  const draftWith: Draft =
    draft === null
      ? alone
      : {
          ...draft,
          revision: draft.revision + 1,
          lastWordAt: now,
          text: `${draft.text}\n${message.text}`,
          said: {
            name: heard.slots.name ?? draft.said.name,
            phone: heard.slots.phone ?? draft.said.phone,
            workplaceId: heard.slots.workplaceId ?? draft.said.workplaceId,
          },
        };
  const counted: Intake = { ...intake, sequence: Math.max(intake.sequence, draftWith.sequence) };
  // D5, promise 3: a critical report is registered at once, whatever is missing; the rest follows.
  // One that names another system than the draft is a problem of its own, and the draft stays as it was.
  if (draft !== null && heard.systemId !== null && heard.systemId !== systemOf(draft, facts)) {
    const another: Draft = { ...alone, sequence: counted.sequence + 1 };
    if (isCritical(counted, another, facts)) return registered(counted, another, UNCONFIRMED, turn, facts);
  }
  if (isCritical(counted, draftWith, facts)) return registered(counted, draftWith, UNCONFIRMED, turn, facts);
  turn.card({ card: 'form', sequence: draftWith.sequence }, `form-${draftWith.sequence}`);
  return turn.end({ ...counted, draft: draftWith });
}

const registered = (
  intake: Intake,
  draft: Draft,
  chosen: Chosen,
  turn: TurnRows,
  facts: IntakeFacts,
): IntakeDecision =>
  registerDraft(intake, draft, knownReporter(facts.actor, draft.said), chosen, turn, facts).decision;

/**
 * Whether the words are about the last ticket: the same system, or none, and recently. A critical report without a
 * system does not follow up a small matter: it is a problem of its own.
 */
function followsUp(
  last: Intake['tickets'][number],
  alone: Draft,
  heard: Understanding,
  intake: Intake,
  facts: IntakeFacts,
): boolean {
  if (!last.open || facts.now - last.at >= FOLLOW_UP_MS) return false;
  if (heard.systemId !== null) return heard.systemId === last.systemId;
  return last.critical || !isCritical(intake, alone, facts);
}

const amendment = (
  { ticketId, registerRow }: Intake['tickets'][number],
  message: MaskedMessage,
  acute: boolean,
  { account, conversationId }: Intake,
) => ({ kind: 'amend', ticketId, registerRow, account, text: message.text, acute, conversationId }) as const;

const newDraft = (sequence: number, text: string, heard: Understanding, now: EpochMs): Draft => ({
  sequence,
  revision: 1,
  startedAt: now,
  lastWordAt: now,
  text,
  said: heard.slots,
});

function acute(
  intake: Intake,
  message: MaskedMessage,
  heard: Understanding,
  turn: TurnRows,
  facts: IntakeFacts,
): IntakeDecision {
  if (intake.draft !== null)
    return registered(intake, intake.draft, { confirmed: false, acute: true }, turn, facts);
  const last = intake.tickets.at(-1);
  if (last?.open === true && facts.now - last.at < FOLLOW_UP_MS) {
    turn.add(amendment(last, message, true, intake));
    return turn.end(intake);
  }
  return describe(intake, message, heard, turn, facts);
}

function cancel(intake: Intake, turn: TurnRows): IntakeDecision {
  if (intake.draft !== null) {
    turn.refreshForm(intake.draft.sequence);
    return turn.say({ id: 'M29' }).end({ ...intake, draft: null });
  }
  const last = intake.tickets.at(-1);
  if (last?.open !== true) return turn.say({ id: 'M30' }).end(intake);
  return turn.say({ id: 'M31', ticketId: last.ticketId }).end({
    ...intake,
    question: { ask: 'withdraw', ticketId: last.ticketId, registerRow: last.registerRow },
  });
}

function submitTyped(
  intake: Intake,
  turn: TurnRows,
  facts: IntakeFacts,
  intent: 'submit' | 'yes',
): IntakeDecision {
  const last = intake.tickets.at(-1);
  if (intake.draft === null)
    return turn
      .say(last === undefined || intent === 'yes' ? { id: 'M36' } : { id: 'M50', ticketId: last.ticketId })
      .end(intake);
  const known = knownReporter(facts.actor, intake.draft.said);
  const { contact, errors } = checkContact({}, known, facts.directory, facts.directory.contacts);
  if (Object.keys(errors).length > 0) {
    turn.say({ id: 'M24', fields: Object.keys(errors) as FormField[] });
    return turn.end(intake);
  }
  return registerDraft(
    intake,
    intake.draft,
    { ...known, ...contact },
    { confirmed: true, acute: false },
    turn,
    facts,
  ).decision;
}

/** The ticket, or all of them, takes in nothing more: what is said next is about something else. */
const closed = (intake: Intake, ticketId?: string): Intake => ({
  ...intake,
  tickets: intake.tickets.map((ticket) =>
    ticketId === undefined || ticket.ticketId === ticketId ? { ...ticket, open: false } : ticket,
  ),
});
