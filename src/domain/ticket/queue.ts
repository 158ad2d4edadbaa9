import type { Directory } from '../directory/directory.ts';
import { isHere } from '../directory/system-roles.ts';
import type { QueueName } from '../understanding/desk-words.ts';
import { isUnresolved, type Ticket } from './ticket.ts';

/** The desk's queue (domain.md 3.10): what an agent can work on, most pressing first. */

const RANK = { critical: 0, high: 1, medium: 2, low: 3 } as const;

/** Agents and the leader of the desk have a queue, while they are here. @param on `YYYY-MM-DD`, Europe/Oslo */
export const hasQueue = (personId: string, { contacts, person }: Directory, on: string): boolean =>
  isHere(person(personId), on) &&
  (personId === contacts.serviceDesk.leaderId ||
    contacts.serviceDesk.agents.some((agent) => agent.personId === personId));

/** A ticket whose municipality is not known is for every agent; those of a municipality for the agents who serve it. */
const isServed = ({ municipality }: Ticket, personId: string, { contacts, agentsOf }: Directory): boolean =>
  personId === contacts.serviceDesk.leaderId || agentsOf(municipality).some(({ id }) => id === personId);

/** Whether a list of somebody holds the ticket: joined reports stand with their parent. */
export function isInQueue(ticket: Ticket, which: QueueName, personId: string, directory: Directory): boolean {
  if (!isUnresolved(ticket) || ticket.parent !== null) return false;
  const isMine = ticket.state === 'taken' && ticket.taken.by.personId === personId;
  if (which === 'mine') return isMine;
  return isServed(ticket, personId, directory) && (which === 'queue' || ticket.priority === 'critical');
}

/** The higher priority first, then what must be answered first. */
export const inOrder = (tickets: readonly Ticket[]): readonly Ticket[] =>
  tickets.toSorted((a, b) => RANK[a.priority] - RANK[b.priority] || a.answerDue - b.answerDue);
