import type { Directory } from '../directory/directory.ts';
import { isHere } from '../directory/system-roles.ts';
import { isOfRota } from '../on-call/chain.ts';
import { osloDate } from '../service-hours/oslo.ts';
import type { QueueName } from '../understanding/desk-words.ts';
import type { EpochMs } from '../vocabulary.ts';
import { isPaused } from './answer-clock.ts';
import { isHeld, isUnresolved, type Ticket } from './ticket.ts';

/** The desk's lists (domain.md 3.10): what an agent can work on, most pressing first. */

const RANK = { critical: 0, high: 1, medium: 2, low: 3 } as const;

/** Agents and the leader of the desk have a queue, while they are here. @param on `YYYY-MM-DD`, Europe/Oslo */
export const hasQueue = (personId: string, { contacts, person }: Directory, on: string): boolean =>
  isHere(person(personId), on) &&
  (personId === contacts.serviceDesk.leaderId ||
    contacts.serviceDesk.agents.some((agent) => agent.personId === personId));

/**
 * Who can have anything to do with somebody else's ticket: the desk, the rota, and those who have a role in the register
 * (domain.md 3.10). What each may is decided for each ticket.
 */
export function worksTickets(personId: string, directory: Directory, now: EpochMs): boolean {
  if (!isHere(directory.person(personId), osloDate(now))) return false;
  const { systemRoles, deputies, diktRoles, securityOfficers } = directory.roles;
  return (
    hasQueue(personId, directory, osloDate(now)) ||
    isOfRota(personId, now, directory.onCall) ||
    [...systemRoles, ...deputies, ...diktRoles, ...securityOfficers].some((row) => row.personId === personId)
  );
}

/** A ticket whose municipality is not known is for every agent; those of a municipality for the agents who serve it. */
const isServed = ({ municipality }: Ticket, personId: string, { contacts, agentsOf }: Directory): boolean =>
  personId === contacts.serviceDesk.leaderId || agentsOf(municipality).some(({ id }) => id === personId);

/** Whether a list of somebody holds the ticket: joined reports stand with their parent. */
export function isInQueue(
  ticket: Ticket,
  which: QueueName,
  personId: string,
  directory: Directory,
  now: EpochMs,
): boolean {
  if (!isUnresolved(ticket) || ticket.parent !== null) return false;
  if (which === 'mine') return isHeld(ticket) && ticket.taken.by.personId === personId;
  return isServed(ticket, personId, directory) && isListed(ticket, which, now);
}

function isListed(ticket: Ticket, which: Exclude<QueueName, 'mine'>, now: EpochMs): boolean {
  switch (which) {
    case 'queue':
      return true;
    case 'critical':
      return ticket.priority === 'critical';
    case 'unanswered':
      return ticket.answered === null;
    case 'dueToday':
      // What is overdue is due today as well.
      return ticket.answered === null && !isPaused(ticket) && osloDate(ticket.answerDue) <= osloDate(now);
  }
}

/** Critical ones first, then what must be answered first; where that is the same, the higher priority. */
export const inOrder = (tickets: readonly Ticket[]): readonly Ticket[] =>
  tickets.toSorted(
    (a, b) =>
      Number(b.priority === 'critical') - Number(a.priority === 'critical') ||
      a.answerDue - b.answerDue ||
      RANK[a.priority] - RANK[b.priority],
  );
