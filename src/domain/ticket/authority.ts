import { recipients, type ChainLevel } from '../on-call/chain.ts';
import { onCallAt } from '../on-call/rota.ts';
import type { Directory } from '../directory/directory.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { Ticket } from './ticket.ts';

const REACHED: readonly ChainLevel[] = ['primary', 'primary', 'secondary', 'leader', 'everyone'];

/**
 * Who may take a ticket (domain.md 3.10): a responder who is on call or was paged for it, the last-resort leader,
 * an agent who serves the municipality, the desk's leader. Undefined = may not.
 * @param personId from the account (promise 7), never from what was typed
 */
export function mayTake(
  ticket: Ticket,
  personId: string | null,
  directory: Directory,
  now: EpochMs,
): 'responder' | 'agent' | undefined {
  if (personId === null) return undefined;
  const { onCall, contacts } = directory;
  if (ticket.paging !== null) {
    const level = REACHED[Math.min(ticket.paging.step, REACHED.length - 1)] ?? 'everyone';
    const { primary, secondary } = onCallAt(now, onCall);
    const then = onCallAt(ticket.paging.startedAt, onCall);
    const paged = [primary, secondary, then.primary, then.secondary, onCall.lastResortLeaderId];
    if (
      paged.includes(personId) ||
      (level === 'everyone' && recipients('everyone', now, onCall).includes(personId))
    )
      return 'responder';
  }
  if (personId === contacts.serviceDesk.leaderId) return 'agent';
  const serves = contacts.serviceDesk.agents.find((agent) => agent.personId === personId);
  return serves !== undefined &&
    (ticket.municipality === null || serves.municipalities.includes(ticket.municipality))
    ? 'agent'
    : undefined;
}
