import type { Effect } from '../domain/effects.ts';
import { ticketIdOf } from '../domain/ticket/decision.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import type { ChannelOutcome, Row, SendOutcome, Settlement } from './ports.ts';

/** How long (elapsed) until a send with an unclear outcome goes again. */
const PAGE_AGAIN_MS = 5_000;
const POST_AGAIN_MS = 15_000;
const MOST_UNCLEAR_PAGES = 10;
const MOST_UNCLEAR_UPDATES = 5;
/** [A] A page that must wait for longer (elapsed) is kept waiting, and the next level is paged at once. */
export const PAGE_PATIENCE_MS = 15_000;

/**
 * The outcome table of design.md as a function: what a row becomes after one attempt.
 * A page is never given up in silence: unclear → again under the same page id; failed, or held up for long → the next
 * level at once.
 * A reply or receipt goes once more and then no more: a second copy with the same number is harmless, silence is not.
 */
export function settlementOf(row: Row, outcome: SendOutcome, now: EpochMs): Settlement {
  const { effect } = row;
  switch (outcome.outcome) {
    case 'sent':
      return { state: 'sent', at: now, place: outcome.place, rendered: outcome.rendered };
    case 'later': {
      const { retryAfterMs, cause } = outcome;
      const then = retryAfterMs > PAGE_PATIENCE_MS ? nextLevel(row, now) : [];
      return { state: 'pending', at: now, retryAfterMs, cause, ...(then.length === 0 ? {} : { then }) };
    }
    case 'failed':
      return { state: 'failed', at: now, cause: outcome.cause, then: nextLevel(row, now) };
    case 'uncertain': {
      const unclear = lapsesOf(row) + 1;
      const again = { state: 'pending', at: now, perhapsSent: true, cause: outcome.cause } as const;
      if (effect.kind === 'page')
        return unclear < MOST_UNCLEAR_PAGES
          ? { ...again, retryAfterMs: PAGE_AGAIN_MS }
          : { state: 'failed', at: now, cause: outcome.cause, then: nextLevel(row, now) };
      const most = isUpdate(effect) ? MOST_UNCLEAR_UPDATES : 2;
      return unclear < most
        ? { ...again, retryAfterMs: POST_AGAIN_MS }
        : { state: 'uncertain', at: now, perhapsSent: true, cause: outcome.cause };
    }
  }
}

/** [A] Over a channel outside Microsoft 365, where each copy costs and rings. */
const MOST_UNCLEAR_BY_CHANNEL = 3;
const MOST_REFUSED_BY_CHANNEL = 10;

/**
 * The same for a page over a channel outside Microsoft 365. One whose provider has not been reached for long, or has often
 * not answered, has failed: whether the next level is paged is then decided on what became of the person's other channels.
 */
export function channelSettlementOf(
  row: Row,
  outcome: ChannelOutcome,
  rendered: string,
  now: EpochMs,
): Settlement {
  if (outcome.outcome === 'sent') return { state: 'sent', at: now, rendered };
  const isOver =
    outcome.outcome === 'uncertain'
      ? lapsesOf(row) + 1 >= MOST_UNCLEAR_BY_CHANNEL
      : row.attempt >= MOST_REFUSED_BY_CHANNEL;
  if (!isOver) return settlementOf(row, outcome, now);
  const perhapsSent = outcome.outcome === 'uncertain' ? { perhapsSent: true } : {};
  return { state: 'failed', at: now, cause: outcome.cause, ...perhapsSent, then: nextLevel(row, now) };
}

/**
 * A lapsed claim is not yet a sent message: a receipt that waits for its page lapses without ever having left. So a post
 * goes again after each crash, one copy more at most; what has lapsed this often is set aside, since it may be what crashes.
 */
const MOST_LAPSED_POSTS = 6;

/** A post that ended so often without an outcome is not sent again. */
export const isSpent = (row: Row): boolean =>
  lapsesOf(row) >= MOST_LAPSED_POSTS &&
  (row.effect.kind === 'say' || (row.effect.kind === 'card' && !isUpdate(row.effect)));

/** How many attempts ended without a clear answer since the row was last put back; those before it count no more. */
const lapsesOf = ({ perhapsSent, attempt }: Row): number => Math.min(perhapsSent, attempt - 1);

const isUpdate = (effect: Effect): boolean => effect.kind === 'card' && effect.mode === 'update';

/** What follows from a page that reaches nobody, or not soon: the next level is paged at once. Once for each page. */
export const nextLevel = (row: Row, now: EpochMs): Effect[] =>
  row.effect.kind === 'page' ? [pageFailed(row, now)] : [];

/** Asks for the next level, once for each page that has failed. */
export const pageFailed = ({ partition, effect }: Row, now: EpochMs): Effect =>
  askedInstead(partition, effect.id, `failed:${effect.id}`, now);

/** A provider has reported that a page did not arrive: it counts as not reached, whatever it was before (fault 17). */
export const pageUndelivered = (row: { partition: string; id: string }, now: EpochMs): Effect => ({
  ...askedInstead(row.partition, row.id, `undelivered:${row.id}`, now),
  reported: true,
});

const askedInstead = (
  partition: string,
  pageRow: string,
  id: string,
  now: EpochMs,
): Extract<Effect, { kind: 'pageFailed' }> => ({
  kind: 'pageFailed',
  id,
  ticketId: ticketIdOf(partition),
  pageRow,
  notBefore: now,
  waitsFor: null,
});
