import type { Directory } from '../directory/directory.ts';
import type { Effect, Recipient, Registration } from '../effects.ts';
import type { Say } from '../say.ts';
import type { ServiceCalendar } from '../service-hours/calendar.ts';
import { isCovered, judge, register } from '../ticket/decide.ts';
import { priorityFactsOf } from '../priority/facts-of.ts';
import type { Reporter, Ticket } from '../ticket/ticket.ts';
import { understand, type Understanding } from '../understanding/understand.ts';
import type { EpochMs } from '../vocabulary.ts';
import {
  checkContact,
  knownReporter,
  shownDescription,
  type Actor,
  type FieldError,
  type FormField,
  type FormInput,
} from './form.ts';
import { emptyIntake, REMEMBERED_TICKETS, type Draft, type Intake } from './intake.ts';

export type IntakeFacts = {
  readonly now: EpochMs;
  readonly actor: Actor;
  readonly directory: Directory;
  readonly calendar: ServiceCalendar;
  /** Names what this turn writes; the same for every delivery of the same message. */
  readonly turnId: string;
  /** The ticket's id for a sequence of this intake. */
  readonly ticketIdOf: (sequence: number) => string;
};

export type MaskedMessage = {
  /** Masked; empty when there was only a picture. */
  readonly text: string;
  readonly removed: { readonly identityNumbers: number; readonly passwords: number };
  readonly attachmentOnly: boolean;
};

export type IntakeDecision = {
  readonly intake: Intake;
  readonly events: readonly { at: EpochMs; what: string; by: null }[];
  readonly effects: readonly Effect[];
};

/** What a form's press comes to: sent in, or shown again with what is wrong. */
export type FormDecision =
  | { readonly outcome: 'registered'; readonly decision: IntakeDecision; readonly ticketId: string }
  | { readonly outcome: 'cancelled'; readonly decision: IntakeDecision }
  | { readonly outcome: 'refused'; readonly errors: Partial<Record<FormField, FieldError>> }
  | { readonly outcome: 'alreadySent'; readonly ticketId: string }
  /** More was written since the form was shown. */
  | { readonly outcome: 'stale' }
  | { readonly outcome: 'gone' };

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
  const language = heard.intent === 'incident' ? heard.language : before.language;
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
      return turn.end(unasked);
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
        return turn
          .say({ id: 'M56' })
          .end({ ...unasked, tickets: unasked.tickets.map((ticket) => ({ ...ticket, open: false })) });
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
        return turn.say({ id: 'M36' }).end(unasked);
      case 'incident':
        if (heard.asksOnCallNumber && heard.systemId === null && heard.facts.loss === 0)
          return turn.end(unasked);
        return describe(unasked, message, heard, turn, facts);
    }
  })();
  return turn.warnAbout(message.removed, decision);
}

/** «Send inn» on the form: checked again on the server, one ticket however often it is pressed. */
export function decideSubmit(
  before: Intake,
  pressed: { sequence: number; revision: number; input: FormInput },
  facts: IntakeFacts,
): FormDecision {
  const sent = before.tickets.find((ticket) => ticket.sequence === pressed.sequence);
  if (sent) return { outcome: 'alreadySent', ticketId: sent.ticketId };
  const { draft } = before;
  if (draft?.sequence !== pressed.sequence) return { outcome: 'gone' };
  if (pressed.revision < draft.revision) return { outcome: 'stale' };
  const known = knownReporter(facts.actor, draft.said);
  const { contact, errors } = checkContact(pressed.input, known, facts.directory, facts.directory.contacts);
  const text = describedIn(pressed.input.description, draft.text);
  if (text.trim() === '') errors.description = 'missing';
  if (Object.keys(errors).length > 0) return { outcome: 'refused', errors };
  const turn = new TurnRows(before, facts);
  const { decision, ticketId } = registerDraft(
    before,
    { ...draft, text },
    { ...known, ...contact },
    {
      confirmed: true,
      acute: pressed.input.lifeHealth === true,
      ...(pressed.input.system === undefined
        ? {}
        : { system: facts.directory.system(pressed.input.system)?.id ?? null }),
    },
    turn,
    facts,
  );
  return { outcome: 'registered', decision, ticketId };
}

/** «Avbryt» on the form. */
export function decideCancel(
  before: Intake,
  pressed: { sequence: number },
  facts: IntakeFacts,
): FormDecision {
  const sent = before.tickets.find((ticket) => ticket.sequence === pressed.sequence);
  if (sent) return { outcome: 'alreadySent', ticketId: sent.ticketId };
  if (before.draft?.sequence !== pressed.sequence) return { outcome: 'gone' };
  const turn = new TurnRows(before, facts);
  turn.refreshForm(pressed.sequence);
  return { outcome: 'cancelled', decision: turn.end({ ...before, draft: null, question: null }) };
}

/** The ticket that a message would become if it could be stored: what the direct page of promise 2 shows. It has no number. */
export function provisional(text: string, conversationId: string, facts: IntakeFacts): Ticket {
  const intake = emptyIntake(facts.directory.tenantId, conversationId, facts.actor.account);
  const said = understand(text, facts.directory, accountOf(facts.actor)).slots;
  const draft: Draft = { sequence: 1, revision: 1, startedAt: facts.now, lastWordAt: facts.now, text, said };
  const registration = registrationOf(
    intake,
    draft,
    knownReporter(facts.actor, said),
    { confirmed: false, acute: false },
    facts,
  );
  return register(registration, '–', facts.directory.tenantId, facts).ticket;
}

const accountOf = (actor: Actor): { municipality: string | null; workplaceId: string | null } => ({
  municipality: actor.person?.municipality ?? null,
  workplaceId: actor.person?.workplaceId ?? null,
});

/** The description as edited; where the form showed it cut and it was not touched, the whole text stands. */
function describedIn(edited: string | undefined, text: string): string {
  if (edited === undefined || edited === shownDescription(text)) return text;
  return edited;
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
  const followsUp =
    draft === null &&
    last?.open === true &&
    now - last.at < FOLLOW_UP_MS &&
    (heard.systemId === null || heard.systemId === last.systemId);
  if (followsUp) {
    turn.add({
      kind: 'amend',
      ticketId: last.ticketId,
      registerRow: last.registerRow,
      account: intake.account,
      text: message.text,
      acute: false,
      conversationId: intake.conversationId,
    });
    return turn.end(intake);
  }
  // An open draft takes in everything that is said, so that nothing is lost.
  const draftWith: Draft =
    draft === null
      ? newDraft(intake.sequence + 1, message.text, heard, now)
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
  const unasked = { confirmed: false, acute: false };
  const isCritical = (candidate: Draft): boolean => {
    const about = registrationOf(
      counted,
      candidate,
      knownReporter(facts.actor, candidate.said),
      unasked,
      facts,
    );
    return judge(about, about.facts, facts).priority === 'critical';
  };
  // D5, promise 3: a critical report is registered at once, whatever is missing; the rest follows.
  // One that names another system than the draft is a problem of its own, and the draft stays as it was.
  const alone = newDraft(counted.sequence + 1, message.text, heard, now);
  if (
    draft !== null &&
    heard.systemId !== null &&
    heard.systemId !== systemOf(draft, facts) &&
    isCritical(alone)
  )
    return registerDraft(counted, alone, knownReporter(facts.actor, alone.said), unasked, turn, facts)
      .decision;
  if (isCritical(draftWith))
    return registerDraft(counted, draftWith, knownReporter(facts.actor, draftWith.said), unasked, turn, facts)
      .decision;
  turn.card({ card: 'form', sequence: draftWith.sequence }, `form-${draftWith.sequence}`);
  return turn.end({ ...counted, draft: draftWith });
}

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
  if (intake.draft !== null) {
    const known = knownReporter(facts.actor, intake.draft.said);
    return registerDraft(intake, intake.draft, known, { confirmed: false, acute: true }, turn, facts)
      .decision;
  }
  const last = intake.tickets.at(-1);
  if (last !== undefined && facts.now - last.at < FOLLOW_UP_MS) {
    turn.add({
      kind: 'amend',
      ticketId: last.ticketId,
      registerRow: last.registerRow,
      account: intake.account,
      text: message.text,
      acute: true,
      conversationId: intake.conversationId,
    });
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
  if (last === undefined) return turn.say({ id: 'M30' }).end(intake);
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

/** What a form is filled with: the system that the words point to, and whether life and health is at stake now. */
export function filledIn(
  draft: Draft,
  actor: Actor,
  directory: Directory,
): { systemId: string | null; acute: boolean } {
  const { systemId, facts } = understand(draft.text, directory, accountOf(actor));
  return { systemId, acute: facts.lifeHealth === 'acute' };
}

type Chosen = { confirmed: boolean; acute: boolean; system?: string | null };

const systemOf = (draft: Draft, facts: IntakeFacts): string | null =>
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
    facts: priorityFactsOf(understood.facts, systemId, municipality, chosen.acute, facts.directory),
    confirmed: chosen.confirmed,
  };
}

function registerDraft(
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

type NewRow = Effect extends infer E
  ? E extends Effect
    ? Omit<E, 'id' | 'notBefore' | 'waitsFor'>
    : never
  : never;

/** Collects the rows of one turn and numbers them, so that the same turn always makes the same ids. */
class TurnRows {
  language: Intake['language'];
  private readonly rows: Effect[] = [];
  private readonly to: Recipient;
  private readonly facts: IntakeFacts;

  constructor(intake: Intake, facts: IntakeFacts) {
    this.facts = facts;
    this.language = intake.language;
    this.to = { to: 'conversation', conversationId: intake.conversationId };
  }

  /** The id that the next row gets. */
  nextId(): string {
    return `${this.facts.turnId}:${this.rows.length}`;
  }

  add(row: NewRow): this {
    this.rows.push({ ...row, id: this.nextId(), notBefore: this.facts.now, waitsFor: null });
    return this;
  }

  say(what: Say): this {
    return this.add({ kind: 'say', to: this.to, say: what, language: this.language });
  }

  card(view: Extract<Effect, { kind: 'card' }>['view'], slot: string): this {
    return this.add({ kind: 'card', to: this.to, view, slot, language: this.language, mode: 'post' });
  }

  /** The form that stands in the chat shows what became of it. */
  refreshForm(sequence: number): this {
    return this.add({
      kind: 'card',
      to: this.to,
      view: { card: 'form', sequence },
      slot: `form-${sequence}`,
      language: this.language,
      mode: 'update',
    });
  }

  /** M-PII, M-PW: the person is told what was removed, after the answer. */
  warnAbout(removed: MaskedMessage['removed'], decision: IntakeDecision): IntakeDecision {
    if (removed.identityNumbers > 0) this.say({ id: 'MPII' });
    if (removed.passwords > 0) this.say({ id: 'MPW' });
    return { ...decision, effects: this.rows };
  }

  end(intake: Intake): IntakeDecision {
    return { intake, events: [], effects: this.rows };
  }
}
