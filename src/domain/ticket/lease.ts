import type { Effect } from '../effects.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { TicketFacts } from './decision.ts';
import { minutesOf } from './paging.ts';
import type { Held, Ticket } from './ticket.ts';

/**
 * An acknowledgement is a lease (domain.md 3.3 [A]): without a note or a change of state it ends, and the chain goes on.
 * Its minutes are those of the directory when the round began.
 */

const MINUTE = 60_000;
/** [A] The one who has it is reminded when a third of the time is left: waking the next one is the worse of the two. */
const REMINDED_AFTER = 2 / 3;

/** Until when (business time) whoever has it must give a sign; null where on-call does not have it. */
export function leaseUntil({ paging }: Ticket, { now, directory }: TicketFacts): EpochMs | null {
  if (paging === null) return null;
  const minutes = minutesOf(paging, directory.onCall);
  return now + MINUTE * (paging.lifeHealth ? minutes.leaseMinutesLifeAndHealth : minutes.leaseMinutesOther);
}

/** The reminder and the end of a lease that begins now. */
export function leaseRows(
  { id: ticketId, taken: { leaseUntil: until } }: Held,
  { now }: TicketFacts,
): Effect[] {
  if (until === null) return [];
  const row = (what: 'remind' | 'end', notBefore: EpochMs): Effect => ({
    kind: 'lease',
    id: `lease:${until}:${what}`,
    ticketId,
    until,
    what,
    notBefore,
    waitsFor: null,
  });
  return [row('remind', now + Math.round((until - now) * REMINDED_AFTER)), row('end', until)];
}
