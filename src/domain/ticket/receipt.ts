import type { EpochMs } from '../vocabulary.ts';
import type { Ticket } from './ticket.ts';
import type { TicketRoute } from './parts.ts';

/**
 * What the reporter is told at registration (domain.md 3.2, last columns but one), made true by what became of the page:
 * M05c and M08c say that on-call is being alerted, and promise a word when it has been reached.
 * @param pagedAt when the first page went out; null while none has
 */
export type ReceiptMessage =
  | TicketRoute['message']
  | 'M05c'
  | 'M08c'
  | 'M11'
  | 'M12'
  | 'M18'
  | 'M22'
  | 'M89'
  | 'M15'
  | 'M15b'
  | 'M15c'
  | 'M141';

export function receiptMessage(ticket: Ticket, pagedAt: EpochMs | null): ReceiptMessage {
  const { message, withheld, page } = ticket.route;
  if (ticket.parent !== null) return 'M18';
  if (ticket.kind === 'restoreRequest') return restoreMessage(ticket);
  // Overlays of 3.2: what happened says more than the row. To take the machine off the network helps against an attack alone.
  const isSecurity = message === 'M04' || message === 'M08';
  if (ticket.breach === 'personalData' && (ticket.priority === 'high' || isSecurity)) return 'M12';
  if (ticket.breach === 'credentials' && ticket.priority === 'high') return 'M11';
  if (ticket.priority === 'high' && ticket.systemId === POLITICIAN_PORTAL) return 'M22';
  if (withheld === 'notOperated') return 'M89';
  if (pagedAt !== null || !page) return message;
  return message === 'M08' ? 'M08c' : 'M05c';
}

/** T19, T83: waits for the owner, for one to be registered, or for the desk. */
function restoreMessage({ approval }: Ticket): 'M15' | 'M15b' | 'M15c' | 'M141' {
  if (approval === null) return 'M15b';
  if (approval.state === 'approved') return 'M15c';
  return approval.state === 'blocked' ? 'M141' : 'M15';
}

/** T134: has a reserve channel of its own. */
const POLITICIAN_PORTAL = 'politikerportalen';

/** Whether what was rendered (its first line names the message) said that on-call is being alerted. */
export const isOnItsWay = (rendered: string): boolean => /^M0[58]c\n/.test(rendered);
