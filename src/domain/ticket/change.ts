import { reporterOf, type TicketDecision, type TicketFacts } from './decision.ts';
import { leaseRows, leaseUntil } from './lease.ts';
import { leave } from './leave.ts';
import { countAgain, refresh, refreshReceipt, responder, say, sayReporter, tellReporters } from './rows.ts';
import { withoutState, type By, type Held, type TakenAs, type Ticket } from './ticket.ts';

/** The reporter has looked at name, phone and workplace (T136); on-call is told when they changed. */
export function confirm(
  ticket: Ticket,
  contact: Pick<Ticket['reporter'], 'name' | 'phone' | 'workplaceId' | 'workplaceText'>,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const reporter = { ...ticket.reporter, ...contact };
  const differs = JSON.stringify(reporter) !== JSON.stringify(ticket.reporter);
  const changed: Ticket = {
    ...ticket,
    reporter,
    confirmed: true,
    changedAt: differs ? { ...ticket.changedAt, contact: revision } : ticket.changedAt,
  };
  return {
    ticket: changed,
    events: [{ at: now, what: differs ? 'contactChanged' : 'confirmed', by: reporterOf(changed) }],
    effects: [
      ...(changed.parent === null ? refresh(changed, revision, now) : refreshReceipt(changed, revision, now)),
      ...(changed.parent !== null && differs
        ? [countAgain(changed.parent.ticketId, `contact:${revision}:count`, now)]
        : []),
      ...(changed.paging && differs
        ? [say(`contact:${revision}`, responder(changed), { id: 'M47' }, null, now)]
        : []),
    ],
  };
}

/** How the reporter is told who has it: from on-call, from the desk, from D-IKT's management. */
const TAKEN_BY = { responder: 'M26', agent: 'M26b', manager: 'M72' } as const;

/** «Jeg tar den»: who, when, as what. The reporter is told who has it; every card of the ticket shows it. */
export function take(
  ticket: Extract<Ticket, { state: 'new' }>,
  by: By,
  as: TakenAs,
  revision: number,
  facts: TicketFacts,
): TicketDecision & { readonly ticket: Held } {
  const { now } = facts;
  const told = { id: TAKEN_BY[as], name: by.name, at: now } as const;
  const taken: Held = {
    ...ticket,
    state: 'taken',
    taken: { by, at: now, as, leaseUntil: leaseUntil(ticket, facts) },
    changedAt: { ...ticket.changedAt, state: revision },
  };
  return {
    ticket: taken,
    events: [{ at: now, what: 'taken', by }],
    effects: [
      ...tellReporters(taken, `taken:${revision}`, told, now),
      ...leaseRows(taken, facts),
      ...refresh(taken, revision, now),
    ],
  };
}

/**
 * The reporter withdraws, until somebody has taken it; on-call is told, never just gone (3.10).
 * Too late: the reporter is told how it stands now (M49). Others report the same: it stays open (M96).
 */
export function withdraw(ticket: Ticket, revision: number, facts: TicketFacts): TicketDecision {
  const { now } = facts;
  if (ticket.state !== 'new' && ticket.state !== 'waitingApproval')
    return {
      ticket,
      events: [],
      effects: [...sayReporter(ticket, `tooLate:${revision}`, { id: 'M49' }, now)],
    };
  const left = leave(ticket, 'withdrawn', revision, facts);
  if (left !== undefined) return left;
  const withdrawn: Ticket = {
    ...ticket,
    ...takenBack(ticket),
    state: 'withdrawn',
    withdrawn: { at: now },
    changedAt: { ...ticket.changedAt, state: revision },
  };
  return {
    ticket: withdrawn,
    events: [{ at: now, what: 'withdrawn', by: reporterOf(ticket) }],
    effects: [
      ...sayReporter(ticket, 'withdrawn', { id: 'M32' }, now),
      ...(ticket.paging ? [say('withdrawn:responder', responder(ticket), { id: 'M46' }, null, now)] : []),
      ...refresh(withdrawn, revision, now),
    ],
  };
}

/** Whoever was to approve it is asked no more. */
export const takenBack = ({ approval }: Ticket): Partial<Pick<Ticket, 'approval'>> =>
  approval === null || approval.decided !== null ? {} : { approval: { ...approval, state: 'withdrawn' } };

/** Back to nobody: whoever had taken it has gone off duty, and somebody must take it anew. */
export function released(ticket: Held, revision: number): Ticket {
  return { ...withoutState(ticket), state: 'new', changedAt: { ...ticket.changedAt, state: revision } };
}
