import type { Effect } from '../effects.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { holder, say, sayReporter } from './rows.ts';
import { isUnresolved, type Ticket } from './ticket.ts';

/** The reporter of an acute ticket who goes quiet (fault 38): reminded, and then whoever has the ticket is told. */

const REMINDED_AFTER_MS = 60_000;
const TOLD_AFTER_MS = 120_000;

/** Asked for with the page that leaves on the first message; of whoever did not write it nobody waits for a word. */
export function silenceRows(ticket: Ticket, now: EpochMs): Effect[] {
  if (ticket.paging === null || ticket.confirmed || ticket.conversationId === null) return [];
  const { round } = ticket.paging;
  const row = (step: 1 | 2, notBefore: EpochMs): Effect => ({
    kind: 'silence',
    id: `silence:${round}:${step}`,
    ticketId: ticket.id,
    round,
    step,
    notBefore,
    waitsFor: null,
  });
  return [row(1, now + REMINDED_AFTER_MS), row(2, now + TOLD_AFTER_MS)];
}

/**
 * Nothing was heard since the ticket was registered; whoever has said anything, or is over with it, is left alone.
 * @param heardAt when the reporter last wrote; null: unknown
 */
export function silent(
  ticket: Ticket,
  { round, step }: Pick<Extract<Effect, { kind: 'silence' }>, 'round' | 'step'>,
  heardAt: EpochMs | null,
  { now, directory }: TicketFacts,
): TicketDecision | undefined {
  if (!isUnresolved(ticket) || ticket.confirmed || (heardAt ?? 0) > ticket.createdAt) return undefined;
  if (ticket.paging?.round !== round || ticket.left !== null) return undefined;
  const { reporter } = ticket;
  const known = reporter.personId === null ? null : (directory.person(reporter.personId)?.phone ?? null);
  const to = holder(ticket);
  const told =
    step === 1
      ? sayReporter(ticket, `silence:${round}:asked`, { id: 'M168', phone: reporter.phone }, now)
      : to === null
        ? []
        : [say(`silence:${round}:told`, to, { id: 'M169', phone: known }, null, now)];
  if (told.length === 0) return undefined;
  const what = step === 1 ? 'reporterReminded' : 'reporterSilent';
  return { ticket, events: [{ at: now, what, by: null }], effects: told };
}
