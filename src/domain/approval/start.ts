import type { Effect } from '../effects.ts';
import { osloDate } from '../service-hours/oslo.ts';
import type { TicketFacts } from '../ticket/decision.ts';
import { withoutState, type Ticket } from '../ticket/ticket.ts';
import type { Approval } from './approval.ts';
import { endorserOf, ownerOf, type Asked } from './authority.ts';
import { approvalCard, EXPIRES_AT_STEP, stepAt, timerRow } from './rows.ts';

/** Where an approval begins: the owner is asked, the manager for an endorsement, and the clock starts (domain.md 3.9). */

type Waiting = Extract<Ticket, { state: 'waitingApproval' }>;

/** What is decided about the ticket, as the rules of authority read it. */
export const askedAbout = ({ systemId, municipality, reporter }: Ticket): Asked => ({
  systemId,
  municipality,
  requester: reporter.account,
});

/** D7, T19: a business system's data are its owner's; a home or shared area is not decided on a card. */
export const needsOwner = (systemId: string | null, { directory }: Pick<TicketFacts, 'directory'>): boolean =>
  systemId !== null && directory.system(systemId)?.kind === 'business';

/** The owner of now, asked anew in this round; with nobody to ask it is blocked, and the gap is said (F47). */
function ask(
  ticket: Ticket,
  round: number,
  { now, directory, calendar }: TicketFacts,
): { approval: Approval; ownerId: string | null } {
  const on = osloDate(now);
  const asked = askedAbout(ticket);
  const owner = ownerOf(asked, directory, on);
  const endorser = endorserOf(asked, directory, on);
  const ownerId = owner.role === null ? null : owner.person.id;
  return {
    ownerId,
    approval: {
      state: ownerId === null ? 'blocked' : 'pending',
      round,
      askedAt: now,
      expiresAt: stepAt(now, EXPIRES_AT_STEP, calendar),
      gap: owner.role === null ? owner.gap : null,
      endorsement:
        endorser.person === null
          ? { state: 'skipped', why: endorser.why }
          : { state: 'asked', personId: endorser.person.id },
      decided: ticket.approval?.decided ?? null,
      question: ticket.approval?.question ?? null,
      sentTo: ownerId === null ? (ticket.approval?.sentTo ?? []) : sentAlso(ticket, ownerId),
    },
  };
}

const sentAlso = ({ approval }: Ticket, personId: string): string[] => [
  ...new Set([...(approval?.sentTo ?? []), personId]),
];

/**
 * The request waits for its owner from now on. Cards that stand already (an earlier round) are shown anew too, since
 * what they ask has changed.
 * @param round 1 at registration; one more each time that a change has voided what was asked before
 */
export function startApproval(
  ticket: Ticket,
  round: number,
  revision: number,
  facts: TicketFacts,
): { ticket: Waiting; events: { at: number; what: string; by: null }[]; effects: Effect[] } {
  const { now, calendar } = facts;
  const { approval, ownerId } = ask(ticket, round, facts);
  const waiting: Waiting = {
    ...withoutState(ticket),
    state: 'waitingApproval',
    approval,
    changedAt: { ...ticket.changedAt, state: revision },
  };
  const { endorsement } = approval;
  const manager = endorsement.state === 'asked' ? endorsement.personId : null;
  return {
    ticket: waiting,
    events: [
      {
        at: now,
        what: approval.gap === null ? 'approvalAsked' : `approvalBlocked:${approval.gap}`,
        by: null,
      },
      ...(endorsement.state === 'skipped'
        ? [{ at: now, what: `endorsementSkipped:${endorsement.why}`, by: null }]
        : []),
    ],
    effects: [
      ...(ownerId === null
        ? []
        : approval.sentTo.map((id) => approvalCard(`approval:${round}:${id}`, id, 'decide', 'post', now))),
      ...(manager === null
        ? []
        : [approvalCard(`approval:${round}:endorse:${manager}`, manager, 'endorse', 'post', now)]),
      timerRow(ticket.id, round, 1, now, calendar),
    ],
  };
}
