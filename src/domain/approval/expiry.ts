import type { Effect } from '../effects.ts';
import { osloDate } from '../service-hours/oslo.ts';
import { deputiesOf } from '../directory/system-roles.ts';
import type { TicketDecision, TicketFacts } from '../ticket/decision.ts';
import { refresh, say, sayReporter } from '../ticket/rows.ts';
import { withoutState, type Ticket } from '../ticket/ticket.ts';
import { ownerOf } from './authority.ts';
import { approvalCard, EXPIRES_AT_STEP, STEPS, timerRow } from './rows.ts';
import { askedAbout } from './start.ts';

type Timer = Pick<Extract<Effect, { kind: 'approvalTimer' }>, 'round' | 'step'>;
type Waiting = Extract<Ticket, { state: 'waitingApproval' }>;

/**
 * A timer of the approval has fallen due, decided on what is true now (domain.md 3.9): after one and two working days
 * whoever owns the system then is reminded, with the second the deputy is asked; after three it expires, and nothing is
 * ever approved by silence (rule 8). Decided, withdrawn, or asked anew since: nothing.
 */
export function approvalDue(
  ticket: Ticket,
  { round, step }: Timer,
  revision: number,
  facts: TicketFacts,
): TicketDecision | undefined {
  if (ticket.state !== 'waitingApproval' || ticket.approval?.round !== round) return undefined;
  return step >= EXPIRES_AT_STEP ? expired(ticket, revision, facts) : reminded(ticket, step, revision, facts);
}

function expired(ticket: Waiting, revision: number, { now }: TicketFacts): TicketDecision {
  const { approval } = ticket;
  const closed: Ticket = {
    ...withoutState(ticket),
    state: 'closed',
    closed: { at: now, by: null, cause: 'expired', prevention: null },
    approval: approval && { ...approval, state: 'expired' },
    changedAt: { ...ticket.changedAt, state: revision },
  };
  return {
    ticket: closed,
    events: [{ at: now, what: 'approvalExpired', by: null }],
    effects: [
      ...sayReporter(ticket, `expired:${revision}`, { id: 'M146' }, now),
      ...refresh(closed, revision, now),
    ],
  };
}

/** Whoever may decide today is asked: also an owner who was appointed since, or who took over. */
function reminded(
  ticket: Waiting,
  step: number,
  revision: number,
  { now, directory, calendar }: TicketFacts,
): TicketDecision | undefined {
  const { approval } = ticket;
  if (approval === null) return undefined;
  const on = osloDate(now);
  const asked = askedAbout(ticket);
  const owner = ownerOf(asked, directory, on);
  const deputies =
    owner.role === null || step < 2
      ? []
      : deputiesOf(owner.role, directory, on).filter(
          ({ aadObjectId }) => aadObjectId.toLowerCase() !== asked.requester?.toLowerCase(),
        );
  const people = owner.role === null ? [] : [owner.person, ...deputies];
  const changed: Ticket = {
    ...ticket,
    approval: {
      ...approval,
      state: owner.role === null ? 'blocked' : 'pending',
      gap: owner.role === null ? owner.gap : null,
      sentTo: [...new Set([...approval.sentTo, ...people.map(({ id }) => id)])],
    },
  };
  const next = STEPS.find((one) => one > step);
  const reminder = { id: 'M145', due: approval.expiresAt } as const;
  return {
    ticket: changed,
    events: [{ at: now, what: `approvalReminded:${step}`, by: null }],
    effects: [
      ...people.flatMap(({ id }): Effect[] => [
        say(`reminded:${revision}:${id}`, { to: 'person', personId: id }, reminder, null, now),
        approvalCard(`reminded:${revision}:${id}:card`, id, 'decide', 'post', now),
      ]),
      // A gap that was filled, or has opened: what stands on the receipt and the desk's card is no longer true.
      ...(approval.gap === (owner.role === null ? owner.gap : null)
        ? []
        : refresh(changed, revision, now).filter(
            (row) => row.kind === 'card' && row.view.card !== 'approval',
          )),
      ...(next === undefined ? [] : [timerRow(ticket.id, approval.round, next, approval.askedAt, calendar)]),
    ],
  };
}
