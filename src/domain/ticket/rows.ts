import type { Effect, Recipient } from '../effects.ts';
import { osloDate } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { TicketFacts } from './decision.ts';
import type { Ticket } from './ticket.ts';

/** The outbox rows that a ticket asks for. A row's id says what it is for, so that asking twice asks once. */

/** The receipt waits this long (elapsed time) for the page's first outcome, so that it can say what is true (M05 or M05c). */
const RECEIPT_WAITS_MS = 3000;

/** The receipt of a ticket that pages: it waits for the page and says what became of it. */
export const PAGED_RECEIPT = 'receipt:paged';

/** The responder whose turn it is in the chain. */
export const responder = (ticket: Ticket): Recipient => ({
  to: 'onCall',
  level:
    (ticket.paging?.step ?? 0) >= 3 ? 'leader' : (ticket.paging?.step ?? 0) >= 2 ? 'secondary' : 'primary',
});

export const say = (
  id: string,
  to: Recipient,
  what: Extract<Effect, { kind: 'say' }>['say'],
  language: Ticket['language'] | null,
  now: EpochMs,
): Effect => ({ kind: 'say', id, to, say: what, language, notBefore: now, waitsFor: null });

const SLOTS = { receipt: 'receipt', deskTicket: 'desk', security: 'security' } as const;

export const card = (
  ticket: Ticket,
  id: string,
  view: 'receipt' | 'deskTicket' | 'security',
  to: Recipient,
  now: EpochMs,
): Effect => ({
  kind: 'card',
  id,
  to,
  view: { card: view },
  slot: SLOTS[view],
  language: to.to === 'conversation' ? ticket.language : null,
  mode: 'post',
  notBefore: now,
  waitsFor: null,
});

export const receipt = (ticket: Ticket, id: string, now: EpochMs, waitsFor: string | null): Effect => ({
  ...(card(
    ticket,
    id,
    'receipt',
    { to: 'conversation', conversationId: ticket.conversationId },
    now,
  ) as Extract<Effect, { kind: 'card' }>),
  waitsFor: waitsFor === null ? null : { id: waitsFor, atMostMs: RECEIPT_WAITS_MS },
});

/** M05c promised a word when on-call has been reached: this is it, once. */
export const receiptReached = (ticket: Ticket, now: EpochMs): Effect =>
  receipt(ticket, 'receipt:reached', now, null);

/** Cards that stand somewhere already are changed in place. */
export function refresh(ticket: Ticket, revision: number, now: EpochMs): Effect[] {
  const slots: ('receipt' | 'desk' | 'page')[] = ['receipt', 'desk'];
  if (ticket.paging !== null) slots.push('page');
  return slots.map((slot) => ({
    kind: 'card',
    id: `refresh:${slot}:${revision}`,
    to:
      slot === 'receipt'
        ? { to: 'conversation', conversationId: ticket.conversationId }
        : slot === 'desk'
          ? { to: 'serviceDesk' }
          : responder(ticket),
    view:
      slot === 'receipt'
        ? { card: 'receipt' }
        : slot === 'desk'
          ? { card: 'deskTicket' }
          : { card: 'page', repeated: false },
    slot,
    language: slot === 'receipt' ? ticket.language : null,
    mode: 'update',
    notBefore: now,
    waitsFor: null,
  }));
}

/** T35, T164: the municipality's security officer is alerted at any hour when security is 2 or more. */
export function alertSecurityOfficer(ticket: Ticket, id: string, { now, directory }: TicketFacts): Effect[] {
  if (!ticket.route.alertSecurityOfficer || ticket.municipality === null) return [];
  const officer = directory.securityOfficer(ticket.municipality, osloDate(now));
  if (officer === undefined) return [];
  return [card(ticket, id, 'security', { to: 'person', personId: officer.id }, now)];
}
