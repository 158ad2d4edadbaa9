import type { Effect } from '../effects.ts';
import { isOpen } from '../service-hours/calendar.ts';
import type { TicketFacts } from './decision.ts';
import { nextHandover } from './handover.ts';
import { judge } from './judge.ts';
import { leaseRows } from './lease.ts';
import { pageRows } from './page-rows.ts';
import { isOnCalls, nextStep } from './paging.ts';
import { firstPageId } from './rows.ts';
import { isHeld, isUnresolved, type Ticket } from './ticket.ts';
import { nextWatchStep } from './watch.ts';

const MINUTE = 60_000;

/** A row that must be there. `late`: it was carried out, or should have been, and what it is for has not happened. */
export type Guard = { readonly row: Effect; readonly late: boolean };

/**
 * What must be pending for an open critical ticket, so that it cannot end in silence (promise 4, faults 8 and 35): its page,
 * the next step of its chain or the end of its lease, the desk's watch, the next handover. Read from the ticket alone, by
 * the same rules that asked for the rows; whoever finds one missing asks for it again under the same id.
 */
export function guards(ticket: Ticket, facts: TicketFacts): Guard[] {
  if (!isUnresolved(ticket) || ticket.priority !== 'critical' || ticket.parent !== null) return [];
  const pending = (rows: readonly Effect[]): Guard[] =>
    rows.map((row) => ({ row, late: row.notBefore + MINUTE < facts.now }));
  return [
    ...(hasJustTurned(facts)
      ? []
      : [...pending(nextHandover(ticket, facts)), ...missedHandover(ticket, facts)]),
    ...pending(onCallRows(ticket, facts)),
    ...pending(nextWatchStep(ticket, facts)),
  ];
}

/** The desk has opened or closed within the last minute: the handover is still on its way. */
const hasJustTurned = ({ now, calendar }: TicketFacts): boolean =>
  isOpen(now, calendar) !== isOpen(now - MINUTE, calendar);

function onCallRows(ticket: Ticket, facts: TicketFacts): Effect[] {
  if (!isOnCalls(ticket, facts)) return [];
  if (isHeld(ticket))
    return leaseRows(ticket, facts).filter((row) => row.kind === 'lease' && row.what === 'end');
  const { paging } = ticket;
  const first =
    paging.leg === 0 && paging.step === 0
      ? pageRows(
          firstPageId(paging.round),
          { to: 'onCall', level: 'primary' },
          { round: paging.round, step: 0 },
          paging.startedAt,
          facts.channels,
        )
      : [];
  return [...first, ...nextStep(ticket, facts)];
}

/** The desk's hours have changed and the ticket is still with those who have gone, or with nobody (fault 35). */
function missedHandover(ticket: Ticket, facts: TicketFacts): Guard[] {
  const { now, calendar } = facts;
  const open = isOpen(now, calendar);
  const isLeft = open
    ? ticket.paging !== null
    : ticket.paging === null && ticket.rounds === 0 && judge(ticket, ticket.facts, facts).route.page;
  if (!isLeft) return [];
  const minute = Math.floor(now / MINUTE);
  const row: Effect = {
    kind: 'handover',
    id: `handover:audit:${minute}`,
    ticketId: ticket.id,
    notBefore: minute * MINUTE,
    waitsFor: null,
  };
  return [{ row, late: false }];
}
