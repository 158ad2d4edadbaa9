import type { Directory } from '../directory/directory.ts';
import type { QueueName } from '../understanding/desk-words.ts';
import { isUnresolved, type Ticket } from './ticket.ts';

/** The desk's queue (domain.md 3.10): what an agent can work on, most pressing first. */

const RANK = { critical: 0, high: 1, medium: 2, low: 3 } as const;

/** Agents and the leader of the desk have a queue. */
export const hasQueue = (personId: string, { contacts }: Directory): boolean =>
  personId === contacts.serviceDesk.leaderId ||
  contacts.serviceDesk.agents.some((agent) => agent.personId === personId);

/** A ticket whose municipality is not known is for every agent; those of a municipality for the agents who serve it. */
function isServed({ municipality }: Ticket, personId: string, { contacts }: Directory): boolean {
  if (personId === contacts.serviceDesk.leaderId) return true;
  const agent = contacts.serviceDesk.agents.find((one) => one.personId === personId);
  return agent !== undefined && (municipality === null || agent.municipalities.includes(municipality));
}

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
