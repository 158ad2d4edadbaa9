import type { Effect } from '../domain/effects.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import type { Row, SendOutcome, Settlement } from './ports.ts';

/** How long (elapsed) until a send with an unclear outcome goes again. */
const PAGE_AGAIN_MS = 5_000;
const POST_AGAIN_MS = 15_000;
const MOST_UNCLEAR_PAGES = 10;
const MOST_UNCLEAR_UPDATES = 5;

/**
 * The outcome table of design.md as a function: what a row becomes after one attempt.
 * A page is never given up in silence: unclear → again under the same page id; failed → the next level at once.
 * A reply or receipt goes once more and then no more: a second copy with the same number is harmless, silence is not.
 */
export function settlementOf(row: Row, outcome: SendOutcome, now: EpochMs): Settlement {
  const { effect } = row;
  switch (outcome.outcome) {
    case 'sent':
      return { state: 'sent', at: now, place: outcome.place, rendered: outcome.rendered };
    case 'later':
      return { state: 'pending', at: now, retryAfterMs: outcome.retryAfterMs, cause: outcome.cause };
    case 'failed':
      return { state: 'failed', at: now, cause: outcome.cause, then: afterFailure(row, now) };
    case 'uncertain': {
      const unclear = row.perhapsSent + 1;
      const again = { state: 'pending', at: now, perhapsSent: true, cause: outcome.cause } as const;
      if (effect.kind === 'page')
        return unclear < MOST_UNCLEAR_PAGES
          ? { ...again, retryAfterMs: PAGE_AGAIN_MS }
          : { state: 'failed', at: now, cause: outcome.cause, then: afterFailure(row, now) };
      const most = isUpdate(effect) ? MOST_UNCLEAR_UPDATES : 2;
      return unclear < most
        ? { ...again, retryAfterMs: POST_AGAIN_MS }
        : { state: 'uncertain', at: now, perhapsSent: true, cause: outcome.cause };
    }
  }
}

/**
 * A lapsed claim is not yet a sent message: a receipt that waits for its page lapses without ever having left. So a post
 * goes again after each crash, one copy more at most; what has lapsed this often is set aside, since it may be what crashes.
 */
const MOST_LAPSED_POSTS = 6;

/** A post that ended so often without an outcome is not sent again. */
export const isSpent = (row: Row): boolean =>
  row.perhapsSent >= MOST_LAPSED_POSTS &&
  (row.effect.kind === 'say' || (row.effect.kind === 'card' && !isUpdate(row.effect)));

const isUpdate = (effect: Effect): boolean => effect.kind === 'card' && effect.mode === 'update';

const afterFailure = (row: Row, now: EpochMs): Effect[] =>
  row.effect.kind === 'page'
    ? [
        {
          kind: 'pageFailed',
          id: `failed:${row.effect.id}`,
          ticketId: row.partition.slice(row.partition.lastIndexOf('|') + 1),
          pageRow: row.effect.id,
          notBefore: now,
          waitsFor: null,
        },
      ]
    : [];
