import type { Say } from '../say.ts';
import { osloDate } from '../service-hours/oslo.ts';
import type { Person } from '../directory/schema.ts';
import type { TicketDecision, TicketFacts } from '../ticket/decision.ts';
import { card, refresh, sayReporter } from '../ticket/rows.ts';
import { withoutState, type By, type Ticket } from '../ticket/ticket.ts';
import { askedOf, type Approval, type Digest } from './approval.ts';
import { mayDecide, mayEndorse, type NotAllowed } from './authority.ts';
import { askedAbout } from './start.ts';

/** A press on an approval's card, or the same in words that name the number. Checked here every time (promise 7). */

export const DECISIONS = ['approve', 'reject', 'ask', 'endorse', 'advise'] as const;
/** `ask`: a question to the requester. `advise`: the manager advises against it. */
export type DecisionVerb = (typeof DECISIONS)[number];

export type Answer = {
  readonly verb: DecisionVerb;
  /** Masked; empty where nothing was written. */
  readonly reason: string;
  /** The digest that the card was drawn from; null for words, which are about what stands now. */
  readonly asked: string | null;
  readonly by: By;
  readonly person: Person | null;
};

export type AnswerOutcome =
  | { readonly outcome: 'refused'; readonly why: NotAllowed; readonly decision: TicketDecision }
  /** Decided already, expired, withdrawn: the card says by whom. */
  | { readonly outcome: 'over' }
  /** What is asked has changed since. */
  | { readonly outcome: 'changed' }
  /** No reason, or no question, where there must be one. */
  | { readonly outcome: 'noReason' }
  | { readonly outcome: 'done'; readonly decision: TicketDecision };

/** The manager's own verbs; the rest are the owner's. */
export const isManagers = (verb: DecisionVerb): boolean => verb === 'endorse' || verb === 'advise';
const needsReason = (verb: DecisionVerb): boolean => verb === 'reject' || verb === 'ask' || verb === 'advise';

/** Undefined: the ticket was never anybody's to approve. */
export function answerApproval(
  ticket: Ticket,
  answer: Answer,
  revision: number,
  facts: TicketFacts,
  digest: Digest,
): AnswerOutcome | undefined {
  const { approval } = ticket;
  if (approval === null) return undefined;
  const { directory, now } = facts;
  const on = osloDate(now);
  const about = askedAbout(ticket);
  const decides = mayDecide(answer.person, about, directory, on);
  const allowed = isManagers(answer.verb) ? mayEndorse(answer.person, about, directory, on) : decides;
  if (allowed.as === null)
    return { outcome: 'refused', why: allowed.why, decision: refusal(ticket, answer.by, facts) };
  if (ticket.state !== 'waitingApproval') return { outcome: 'over' };
  if (isManagers(answer.verb) && !isEndorsable(approval)) return { outcome: 'over' };
  const asked = digest(askedOf(ticket));
  if (answer.asked !== null && answer.asked !== asked) return { outcome: 'changed' };
  const reason = answer.reason.trim().slice(0, LONGEST_REASON);
  if (needsReason(answer.verb) && reason === '') return { outcome: 'noReason' };
  const given = { ticket, approval, answer: { ...answer, reason }, revision, facts };
  if (decides.as === null || isManagers(answer.verb)) return { outcome: 'done', decision: endorsed(given) };
  if (answer.verb === 'ask') return { outcome: 'done', decision: questioned(given) };
  return { outcome: 'done', decision: decided({ ...given, as: decides.as, roleId: decides.roleId, asked }) };
}

/** Longer than anybody writes in a field of a card. */
export const LONGEST_REASON = 500;

/** Asked, or an appointment that came after the request; final once said. */
const isEndorsable = ({ endorsement }: Approval): boolean =>
  endorsement.state === 'asked' || (endorsement.state === 'skipped' && endorsement.why === 'noManager');

/** Logged with who it was; nothing else of the ticket changes (promise 7, 3.10). */
export const refusal = (ticket: Ticket, by: By, { now }: TicketFacts): TicketDecision => ({
  ticket,
  events: [{ at: now, what: APPROVAL_REFUSED, by }],
  effects: [],
});
export const APPROVAL_REFUSED = 'approvalRefused';

type Given = {
  readonly ticket: Extract<Ticket, { state: 'waitingApproval' }>;
  readonly approval: Approval;
  readonly answer: Answer;
  readonly revision: number;
  readonly facts: TicketFacts;
};

/** The manager's professional view stands on the owner's card; it decides nothing (rule 5). */
function endorsed({ ticket, approval, answer, revision, facts: { now } }: Given): TicketDecision {
  const { by, reason } = answer;
  const changed: Ticket = {
    ...ticket,
    approval: {
      ...approval,
      endorsement:
        answer.verb === 'endorse'
          ? { state: 'endorsed', by, at: now }
          : { state: 'advisedAgainst', by, at: now, reason },
    },
  };
  return {
    ticket: changed,
    events: [{ at: now, what: answer.verb === 'endorse' ? 'endorsed' : 'advisedAgainst', by }],
    effects: refresh(changed, revision, now),
  };
}

/** «spør»: to the requester, whose answer becomes part of the request and is asked about anew. */
function questioned({ ticket, approval, answer, revision, facts: { now } }: Given): TicketDecision {
  const { by, reason: text } = answer;
  const changed: Ticket = { ...ticket, approval: { ...approval, question: { by, at: now, text } } };
  const told: Say = { id: 'M150', name: by.name, typed: text };
  return {
    ticket: changed,
    events: [{ at: now, what: 'approvalQuestion', by }],
    effects: [...sayReporter(ticket, `question:${revision}`, told, now), ...refresh(changed, revision, now)],
  };
}

/**
 * Approved: the desk carries it out (T84), and it is new again for them. Rejected: closed, with the reason. Final, with
 * the evidence of who, as what, by which row of the register, and on what.
 */
function decided({
  ticket,
  approval,
  answer,
  revision,
  facts,
  as,
  roleId,
  asked,
}: Given & { as: 'owner' | 'deputy'; roleId: string; asked: string }): TicketDecision {
  const { now } = facts;
  const { by } = answer;
  const isApproved = answer.verb === 'approve';
  const reason = answer.reason === '' ? null : answer.reason;
  const settled = {
    ...withoutState(ticket),
    approval: {
      ...approval,
      state: isApproved ? ('approved' as const) : ('rejected' as const),
      gap: null,
      decided: { by, at: now, as, roleId, asked, reason },
    },
    changedAt: { ...ticket.changedAt, state: revision },
  };
  const changed: Ticket = isApproved
    ? { ...settled, state: 'new' }
    : { ...settled, state: 'closed', closed: { at: now, by, cause: 'rejected', prevention: null } };
  const told: Say = { id: isApproved ? 'M15c' : 'M15d' };
  return {
    ticket: changed,
    events: [{ at: now, what: isApproved ? 'approved' : 'rejected', by }],
    effects: [
      ...sayReporter(ticket, `decided:${revision}`, told, now),
      ...refresh(changed, revision, now),
      ...(isApproved
        ? [card(changed, `desk:approved:${revision}`, 'deskTicket', { to: 'serviceDesk' }, now)]
        : []),
    ],
  };
}
