import { approvalCards } from '../approval/rows.ts';
import type { Effect, Recipient } from '../effects.ts';
import { osloDate } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { TicketFacts } from './decision.ts';
import { isHeld, type Ticket } from './ticket.ts';

/** The outbox rows that a ticket asks for. A row's id says what it is for, so that asking twice asks once. */

/** The receipt waits this long (elapsed time) for the page's first outcome, so that it can say what is true (M05 or M05c). */
const RECEIPT_WAITS_MS = 3000;

/** The receipt of a round of pages: it waits for the round's first page and says what became of it. */
export const pagedReceiptId = (round: number): string => `receipt:paged:${round}`;

/** The first page of a round. */
export const firstPageId = (round: number): string => `page:${round}:0`;

/** The responder whose turn it is in the chain. */
export const responder = (ticket: Ticket): Recipient => ({
  to: 'onCall',
  level:
    (ticket.paging?.step ?? 0) >= 3 ? 'leader' : (ticket.paging?.step ?? 0) >= 2 ? 'secondary' : 'primary',
});

/** Who has the ticket now: the one who took it, else the responder whose turn it is; null where only the queue has it. */
export const holder = (ticket: Ticket): Recipient | null =>
  isHeld(ticket) && ticket.taken.by.personId !== null
    ? { to: 'person', personId: ticket.taken.by.personId }
    : ticket.paging === null
      ? null
      : responder(ticket);

/** As much of a ticket as says where its reporter can be written to. */
type Reached = Pick<Ticket, 'conversationId'> & {
  readonly reporter: Pick<Ticket['reporter'], 'account' | 'personId'>;
};

/**
 * Where answers to the reporter go: the conversation of the report; the own chat of whoever did not write it here (T130);
 * null where nobody can be written to.
 */
export function toReporter({ conversationId, reporter }: Reached): Recipient | null {
  if (conversationId !== null) return { to: 'conversation', conversationId };
  const { account, personId } = reporter;
  return account === null || personId === null ? null : { to: 'person', personId };
}

export const say = (
  id: string,
  to: Recipient,
  what: Extract<Effect, { kind: 'say' }>['say'],
  language: Ticket['language'] | null,
  now: EpochMs,
): Effect => ({ kind: 'say', id, to, say: what, language, notBefore: now, waitsFor: null });

/** What the reporter is told; nothing where nobody can be written to. */
export function sayReporter(
  ticket: Ticket,
  id: string,
  what: Extract<Effect, { kind: 'say' }>['say'],
  now: EpochMs,
): Effect[] {
  const to = toReporter(ticket);
  return to === null ? [] : [say(id, to, what, ticket.language, now)];
}

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
  language: view === 'receipt' ? ticket.language : null,
  mode: 'post',
  notBefore: now,
  waitsFor: null,
});

/** None where nobody can be written to. */
export function receipt(ticket: Ticket, id: string, now: EpochMs, waitsFor: string | null): Effect[] {
  const to = toReporter(ticket);
  if (to === null) return [];
  return [
    {
      ...card(ticket, id, 'receipt', to, now),
      waitsFor: waitsFor === null ? null : { id: waitsFor, atMostMs: RECEIPT_WAITS_MS },
    },
  ];
}

/** The receipt of a ticket that on-call has just been handed, in the round that its page began. */
export const pagedReceipt = (ticket: Ticket, now: EpochMs): Effect[] =>
  receipt(ticket, pagedReceiptId(ticket.rounds), now, firstPageId(ticket.rounds));

/** M05c promised a word when on-call has been reached: this is it, once in a round. */
export const receiptReached = (ticket: Ticket, now: EpochMs): Effect[] =>
  receipt(ticket, `receipt:reached:${ticket.rounds}`, now, null);

const SECOND = 1000;

/**
 * Asks the parent to count its reports: now, and again when the second is over, so that what comes in between is counted
 * then; and a second later, for an instance whose clock is behind. However many report at once, the parent is written
 * twice a second at most.
 */
export const foldRows = (ticketId: string, now: EpochMs): Effect[] => {
  const second = Math.floor(now / SECOND);
  const row = (at: number, notBefore: EpochMs): Effect => ({
    kind: 'fold',
    id: `fold:${at}`,
    ticketId,
    notBefore,
    waitsFor: null,
  });
  const later = (at: number): Effect => row(at, at * SECOND);
  return [row(second, now), later(second + 1), later(second + 2)];
};

/** Asks the parent of a joined report to count again: it is new, has changed, or is taken back. */
export const countAgain = (parentId: string, id: string, now: EpochMs): Effect => ({
  kind: 'join',
  id,
  parentId,
  notBefore: now,
  waitsFor: null,
});

/** What is new is told to everyone who reported the same (M18 promises it). */
export const tellJoined = (
  ticket: Ticket,
  news: string,
  what: Extract<Effect, { kind: 'say' }>['say'],
  now: EpochMs,
): Effect[] =>
  ticket.parent === null && (ticket.reports.reporters > 1 || ticket.left !== null)
    ? [
        {
          kind: 'tellJoined',
          id: `tellJoined:${news}`,
          ticketId: ticket.id,
          say: what,
          news,
          notBefore: now,
          waitsFor: null,
        },
      ]
    : [];

/** Everyone who reported it is told the same: the first reporter, and those who were joined. */
export const tellReporters = (
  ticket: Ticket,
  id: string,
  what: Extract<Effect, { kind: 'say' }>['say'],
  now: EpochMs,
): Effect[] => [...sayReporter(ticket, `${NEWS}${id}`, what, now), ...tellJoined(ticket, id, what, now)];

/** Begins the id of a row that tells a reporter what is new. */
export const NEWS = 'news:';

/** Somebody's own cards about an untaken ticket. One slot a person: each reads it in his or her language. */
export const watchCard = (id: string, personId: string, mode: 'post' | 'update', now: EpochMs): Effect => ({
  kind: 'card',
  id,
  to: { to: 'person', personId },
  view: { card: 'watch' },
  slot: `watch:${personId}`,
  language: null,
  mode,
  notBefore: now,
  waitsFor: null,
});

/** The ticket's card in somebody's own chat (domain.md 3.10); one slot a person. */
export const agentCard = (id: string, personId: string, mode: 'post' | 'update', now: EpochMs): Effect => ({
  kind: 'card',
  id,
  to: { to: 'person', personId },
  view: { card: 'agentTicket', personId },
  slot: `agent:${personId}`,
  language: null,
  mode,
  notBefore: now,
  waitsFor: null,
});

/** A line in the thread of the desk's card. */
export const deskLine = (id: string, what: Extract<Effect, { kind: 'say' }>['say'], now: EpochMs): Effect =>
  say(id, { to: 'deskThread' }, what, null, now);

/** Cards that stand somewhere already are changed in place; also those of a round, a watch or an approval that is over. */
export function refresh(ticket: Ticket, revision: number, now: EpochMs): Effect[] {
  const reporter = toReporter(ticket);
  const slots: (readonly [slot: 'receipt' | 'desk' | 'page', to: Recipient])[] = [
    ...(reporter === null ? [] : [['receipt', reporter] as const]),
    ['desk', { to: 'serviceDesk' }],
    ...(ticket.rounds === 0 ? [] : [['page', responder(ticket)] as const]),
  ];
  const rows = slots.map(([slot, to]): Effect => ({
    kind: 'card',
    id: `refresh:${slot}:${revision}`,
    to,
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
  const watchers = (ticket.watch?.reached ?? []).map((personId) =>
    watchCard(`refresh:watch:${personId}:${revision}`, personId, 'update', now),
  );
  const agents = ticket.cardsOf.map((personId) =>
    agentCard(`refresh:agent:${personId}:${revision}`, personId, 'update', now),
  );
  return [...rows, ...watchers, ...agents, ...approvalCards(ticket, `refresh:${revision}`, 'update', now)];
}

/** The receipt alone: a joined report stands on no other card. */
export const refreshReceipt = (ticket: Ticket, revision: number, now: EpochMs): Effect[] =>
  refresh(ticket, revision, now).filter((row) => row.kind === 'card' && row.slot === 'receipt');

/** What those who work on it see: the card in the channel, and those in their own chats. */
export const refreshDesk = (ticket: Ticket, revision: number, now: EpochMs): Effect[] =>
  refresh(ticket, revision, now).filter(
    (row) => row.kind === 'card' && (row.slot === 'desk' || row.slot.startsWith('agent:')),
  );

/** The refresh without the receipt, for where the reporter gets the receipt anew and the old one stays as it was. */
export const refreshOthers = (ticket: Ticket, revision: number, now: EpochMs): Effect[] =>
  refresh(ticket, revision, now).filter((row) => row.kind !== 'card' || row.slot !== 'receipt');

/** T35, T164: the municipality's security officer is alerted at any hour when security is 2 or more. */
export function alertSecurityOfficer(ticket: Ticket, id: string, { now, directory }: TicketFacts): Effect[] {
  if (!ticket.route.alertSecurityOfficer || ticket.municipality === null) return [];
  const officer = directory.securityOfficer(ticket.municipality, osloDate(now));
  if (officer === undefined) return [];
  return [card(ticket, id, 'security', { to: 'person', personId: officer.id }, now)];
}
