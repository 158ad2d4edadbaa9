import type { OnCall } from '../directory/schema.ts';
import type { Effect } from '../effects.ts';
import { isOpen, nextClosing } from '../service-hours/calendar.ts';
import { osloDate } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { card, watchCard } from './rows.ts';
import type { Ticket } from './ticket.ts';

const MINUTE = 60_000;

/**
 * When the steps of the desk's watch are due, in minutes after the desk was alerted (domain.md 3.3 [A]). They are those
 * of the page's chain, from the directory's `onCall.acknowledge`: an untaken ticket waits no longer by day than by night.
 */
const dueAfter = (acknowledge: OnCall['acknowledge']): readonly number[] => [
  acknowledge.repeatAfterMinutes,
  acknowledge.secondaryAfterMinutes,
  acknowledge.leaderAfterMinutes,
];

/**
 * The desk is open and has just been alerted about a critical ticket that nobody has taken: its watch begins at `now`.
 * For every other ticket, and where a watch of this opening runs already, nothing changes.
 */
export function startWatch(ticket: Ticket, facts: TicketFacts): { ticket: Ticket; effects: Effect[] } {
  const { now, directory, calendar } = facts;
  if (
    ticket.state !== 'new' ||
    ticket.priority !== 'critical' ||
    ticket.paging !== null ||
    !isOpen(now, calendar) ||
    isWatched(ticket, facts)
  )
    return { ticket, effects: [] };
  const watch = { startedAt: now, step: 0, reached: ticket.watch?.reached ?? [] };
  return {
    ticket: { ...ticket, watch },
    effects: stepRow(ticket.id, now, 1, directory.onCall.acknowledge),
  };
}

/** The ticket's last watch began in this opening of the desk; an older one ended when the desk closed. */
export const isWatched = ({ watch }: Ticket, { now, calendar }: TicketFacts): boolean =>
  watch !== null && now < nextClosing(watch.startedAt, calendar);

/** The desk was alerted more than once, and still nobody has it. */
export const isOverdue = ({ state, paging, watch }: Ticket): boolean =>
  state === 'new' && paging === null && watch !== null && watch.step > 0;

/**
 * A step of the watch has fallen due, decided on what is true now: 1 the channel and every agent who serves the
 * municipality again, 2 the desk's leader and the system's operations manager, 3 the last-resort leader. Taken, withdrawn,
 * paged, closed since, or a step that was done: nothing. Where the desk closes between two steps, the handover takes over.
 */
export function watch(
  ticket: Ticket,
  { from, step }: Pick<Extract<Effect, { kind: 'watch' }>, 'from' | 'step'>,
  facts: TicketFacts,
): TicketDecision | undefined {
  const { now, directory } = facts;
  if (ticket.state !== 'new' || ticket.paging !== null) return undefined;
  if (ticket.watch?.startedAt !== from || step <= ticket.watch.step || !isWatched(ticket, facts))
    return undefined;
  const alerted = recipientsOf(ticket, step, facts);
  const reached = [...new Set([...ticket.watch.reached, ...alerted])];
  const watched: Ticket = { ...ticket, watch: { startedAt: from, step, reached } };
  return {
    ticket: watched,
    events: [{ at: now, what: `watched:${step}`, by: null }],
    effects: [
      ...(step === 1
        ? [card(watched, `desk:watch:${from}:${step}`, 'deskTicket', { to: 'serviceDesk' }, now)]
        : []),
      ...alerted.map((personId) => watchCard(`watch:${from}:${step}:${personId}`, personId, 'post', now)),
      ...stepRow(ticket.id, from, step + 1, directory.onCall.acknowledge),
    ],
  };
}

/** The next step of a watch that runs; none where none runs, or all of them are done. */
export const nextWatchStep = (ticket: Ticket, facts: TicketFacts): Effect[] =>
  ticket.watch !== null && ticket.state === 'new' && ticket.paging === null && isWatched(ticket, facts)
    ? stepRow(ticket.id, ticket.watch.startedAt, ticket.watch.step + 1, facts.directory.onCall.acknowledge)
    : [];

/** The person ids of a step, each once. */
function recipientsOf(ticket: Ticket, step: number, { now, directory }: TicketFacts): string[] {
  const { contacts, onCall } = directory;
  if (step === 1) return directory.agentsOf(ticket.municipality).map(({ id }) => id);
  if (step > 2) return [onCall.lastResortLeaderId];
  const manager =
    ticket.systemId === null ? undefined : directory.operationsManager(ticket.systemId, osloDate(now));
  return [...new Set([contacts.serviceDesk.leaderId, ...(manager === undefined ? [] : [manager.id])])];
}

function stepRow(
  ticketId: string,
  from: EpochMs,
  step: number,
  acknowledge: OnCall['acknowledge'],
): Effect[] {
  const minutes = dueAfter(acknowledge)[step - 1];
  if (minutes === undefined) return [];
  const id = `watch:${from}:${step}`;
  return [{ kind: 'watch', id, ticketId, from, step, notBefore: from + minutes * MINUTE, waitsFor: null }];
}
