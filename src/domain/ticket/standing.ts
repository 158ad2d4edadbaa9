import type { Effect } from '../effects.ts';
import type { EpochMs } from '../vocabulary.ts';
import { card, pagedReceipt, receipt } from './rows.ts';
import { isUnresolved, type Ticket } from './ticket.ts';

/**
 * The cards that a ticket must have out for as long as it is unresolved, and when one that did not get through is tried
 * again. Registering asks for them, and the repair for those that are missing: both by these rows.
 */

/** The receipt of the reporter: of the last round where on-call has been paged, else that of the registration. */
export const standingReceipt = (ticket: Ticket, now: EpochMs): Effect[] =>
  ticket.rounds > 0 ? pagedReceipt(ticket, now) : receipt(ticket, 'receipt', now, null);

/** The card in the channel of the service desk; a joined report stands on that of its parent. */
export const standingDeskCard = (ticket: Ticket, now: EpochMs): Effect =>
  card(ticket, 'desk', 'deskTicket', { to: 'serviceDesk' }, now);

/** What must be out now: nothing about a ticket that is over, nothing to a reporter who has left it. */
export function standingCards(ticket: Ticket, now: EpochMs): readonly Effect[] {
  if (!isUnresolved(ticket)) return [];
  return [
    ...(ticket.left === null ? standingReceipt(ticket, now) : []),
    ...(ticket.parent === null ? [standingDeskCard(ticket, now)] : []),
  ];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** [A] How long after its last outcome a card is tried again: growing with the time since it was asked for. */
const AGAIN_AFTER = [
  { youngerThan: 15 * MINUTE, wait: 15 * MINUTE },
  { youngerThan: HOUR, wait: HOUR },
] as const;
const AGAIN_AT_LAST = 4 * HOUR;

/**
 * When a card that was set aside is tried again (business time): a quarter of an hour after it was, then an hour, then
 * every four hours. Known from the row alone.
 * @param asked when it was asked for @param at its last outcome
 */
export function triedAgainAt(asked: EpochMs, at: EpochMs): EpochMs {
  const age = at - asked;
  return at + (AGAIN_AFTER.find(({ youngerThan }) => age < youngerThan)?.wait ?? AGAIN_AT_LAST);
}
