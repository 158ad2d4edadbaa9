import { isOfRota, type ChainLevel } from '../on-call/chain.ts';
import { onCallAt } from '../on-call/rota.ts';
import type { Directory } from '../directory/directory.ts';
import { isHere } from '../directory/system-roles.ts';
import { osloDate } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { TakenAs, Ticket } from './ticket.ts';

const REACHED: readonly ChainLevel[] = ['primary', 'primary', 'secondary', 'leader', 'everyone'];

/**
 * Who may take a ticket, and as what (domain.md 3.10): a responder who is on call or was paged for it while on-call has
 * it, the last-resort leader then, an agent who serves the municipality, the desk's leader, and whoever else the desk's
 * watch has reached: the system's operations manager, the last-resort leader. Undefined = may not.
 * @param personId from the account (promise 7), never from what was typed
 */
export function mayTake(
  ticket: Ticket,
  personId: string | null,
  directory: Directory,
  now: EpochMs,
): TakenAs | undefined {
  // Who has left acts for nobody, whatever the register still says.
  if (personId === null || !isHere(directory.person(personId), osloDate(now))) return undefined;
  const { onCall, contacts } = directory;
  if (ticket.paging !== null) {
    const level = REACHED[Math.min(ticket.paging.step, REACHED.length - 1)] ?? 'everyone';
    const { primary, secondary } = onCallAt(now, onCall);
    const then = onCallAt(ticket.paging.startedAt, onCall);
    const paged = [primary, secondary, then.primary, then.secondary, onCall.lastResortLeaderId];
    if (paged.includes(personId) || (level === 'everyone' && isOfRota(personId, now, onCall)))
      return 'responder';
  }
  if (personId === contacts.serviceDesk.leaderId) return 'agent';
  const serves = contacts.serviceDesk.agents.find((agent) => agent.personId === personId);
  if (
    serves !== undefined &&
    (ticket.municipality === null || serves.municipalities.includes(ticket.municipality))
  )
    return 'agent';
  // Having been alerted is not enough: an agent who was, and is none any more, has nothing left to take it as.
  const stands = serves === undefined && isAboveDesk(ticket, personId, directory, now);
  return ticket.watch?.reached.includes(personId) === true && stands ? 'manager' : undefined;
}

const isAboveDesk = (
  { systemId }: Ticket,
  personId: string,
  { onCall, operationsManager }: Directory,
  now: EpochMs,
): boolean =>
  personId === onCall.lastResortLeaderId ||
  (systemId !== null && operationsManager(systemId, osloDate(now))?.id === personId);

/**
 * The desk has taken the ticket over from on-call, and this person is on the rota: a press on an old page is answered
 * with where the ticket is now (promise 10), not with who may take it.
 */
export const isHandedFrom = (
  ticket: Ticket,
  personId: string,
  { onCall }: Directory,
  now: EpochMs,
): boolean => ticket.rounds > 0 && ticket.paging === null && isOfRota(personId, now, onCall);

/** Whoever can be paged, and the leader of the desk: they answer pages, and have channels of their own (3.10). */
export const answersPages = (personId: string, { onCall, contacts }: Directory, now: EpochMs): boolean =>
  isOfRota(personId, now, onCall) || personId === contacts.serviceDesk.leaderId;
