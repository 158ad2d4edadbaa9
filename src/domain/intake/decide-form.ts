import type { IntakeDecision, IntakeFacts } from './decision.ts';
import { TurnRows } from './decision.ts';
import {
  checkContact,
  knownReporter,
  shownDescription,
  type FieldError,
  type FormField,
  type FormInput,
} from './form.ts';
import type { Intake } from './intake.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { mayJoin } from '../ticket/me-too.ts';
import { factsOfDraft, registerDraft, UNCONFIRMED } from './registration.ts';

/** What a form's press comes to: sent in, or shown again with what is wrong. */
export type FormDecision =
  | { readonly outcome: 'registered'; readonly decision: IntakeDecision; readonly ticketId: string }
  | { readonly outcome: 'cancelled'; readonly decision: IntakeDecision }
  | { readonly outcome: 'refused'; readonly errors: Partial<Record<FormField, FieldError>> }
  | { readonly outcome: 'alreadySent'; readonly ticketId: string }
  /** More was written since the form was shown. */
  | { readonly outcome: 'stale' }
  | { readonly outcome: 'gone' };

/** «Send inn» on the form: checked again on the server, one ticket however often it is pressed. */
export function decideSubmit(
  before: Intake,
  pressed: { sequence: number; revision: number; input: FormInput },
  facts: IntakeFacts,
): FormDecision {
  const sent = before.tickets.find((ticket) => ticket.sequence === pressed.sequence);
  if (sent) return { outcome: 'alreadySent', ticketId: sent.ticketId };
  const { draft } = before;
  if (draft?.sequence !== pressed.sequence || draft.state === 'setAside') return { outcome: 'gone' };
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

/**
 * «Ja, det gjelder meg også» on the form: the draft as it is now is sent in as a report of that ticket. What is missing is
 * asked for on the receipt. Where it cannot be part of the ticket any more, it becomes one of its own.
 * @param ticket as it is at the press; undefined: there is none
 */
export function decideMeToo(
  before: Intake,
  pressed: { sequence: number },
  ticket: Ticket | undefined,
  facts: IntakeFacts,
): FormDecision {
  const sent = before.tickets.find(({ sequence }) => sequence === pressed.sequence);
  if (sent) return { outcome: 'alreadySent', ticketId: sent.ticketId };
  const { draft } = before;
  if (draft?.sequence !== pressed.sequence || draft.state === 'setAside') return { outcome: 'gone' };
  const joins = ticket !== undefined && mayJoin(factsOfDraft(before, draft, facts), ticket, facts.directory);
  const { decision, ticketId } = registerDraft(
    before,
    draft,
    knownReporter(facts.actor, draft.said),
    joins ? { ...UNCONFIRMED, joinTo: ticket.id } : UNCONFIRMED,
    new TurnRows(before, facts),
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
  return {
    outcome: 'cancelled',
    decision: turn.end({
      ...before,
      draft: { ...before.draft, state: 'setAside', asked: null },
      question: null,
    }),
  };
}

/** The description as edited; where the form showed it cut and it was not touched, the whole text stands. */
export function describedIn(edited: string | undefined, text: string): string {
  // Clients give line breaks back in their own way, and some trim.
  const plain = (words: string): string => words.replace(/\r\n?/g, '\n').trim();
  return edited === undefined || plain(edited) === plain(shownDescription(text)) ? text : edited;
}
