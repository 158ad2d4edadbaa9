import { released } from './change.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { promote } from './join.ts';
import { compare } from './judge.ts';
import { countAgain, holder, refresh, say, sayReporter } from './rows.ts';
import { isHeld, isUnresolved, type By, type Ticket } from './ticket.ts';

/**
 * An agent joins a ticket to another about the same fault, and undoes it (domain.md 3.10, faults 45 and 46). Two documents
 * change: the parent is told first that a ticket is on its way, so that it is joined to nothing itself meanwhile; then the
 * ticket becomes a part of it. Of two that are joined to each other at once one way wins, and no circle can come of it.
 */

const MINUTE = 60_000;
/** What was announced and not done by then was interrupted, and binds nobody any more (business time). */
const ANNOUNCED_FOR_MS = 5 * MINUTE;

export type JoinRefusal = 'sameTicket' | 'merged' | 'isParent' | 'otherOver';

const announced = (ticket: Ticket, now: number): readonly string[] =>
  ticket.joining.filter(({ at }) => now - at < ANNOUNCED_FOR_MS).map(({ ticketId }) => ticketId);

/** Whether a ticket can be joined to another as both stand; null: it can. */
export function whyNotJoined(ticket: Ticket, parent: Ticket, { now }: TicketFacts): JoinRefusal | null {
  if (ticket.id === parent.id || ticket.parent?.ticketId === parent.id) return 'sameTicket';
  if (ticket.parent !== null || parent.parent !== null) return 'merged';
  if (!isUnresolved(parent)) return 'otherOver';
  const others = announced(ticket, now);
  // Both at once, each to the other: the one that comes first by its id is joined, on every instance alike.
  const isMutual = others.every((id) => id === parent.id) && ticket.id < parent.id;
  return ticket.reports.reporters > 1 || (others.length > 0 && !isMutual) ? 'isParent' : null;
}

/**
 * On the parent: a ticket is about to be joined to it. Undefined: it cannot be, as it stands.
 * @param key names the attempt: two that announce the same ticket do not take each other's announcement back
 */
export function announce(
  parent: Ticket,
  ticketId: string,
  key: string,
  { now }: TicketFacts,
): TicketDecision | undefined {
  if (parent.parent !== null || !isUnresolved(parent) || parent.id === ticketId) return undefined;
  const others = parent.joining.filter((one) => one.key !== key && now - one.at < ANNOUNCED_FOR_MS);
  const joining = [...others, { ticketId, at: now, key }];
  return { ticket: { ...parent, joining }, events: [], effects: [] };
}

/** On the ticket: it is a report of the parent from now, under its number and with its clock; the parent counts it. */
export function joinTo(
  ticket: Ticket,
  parent: Ticket,
  by: By,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const free = isHeld(ticket) ? released(ticket, revision) : ticket;
  const higher = compare(parent.priority, ticket.priority) > 0;
  const child: Ticket = {
    ...free,
    ...(higher ? { priority: parent.priority, rules: parent.rules } : {}),
    number: parent.number,
    formerNumber: ticket.number,
    answerDue: parent.answerDue,
    pauses: [],
    joining: [],
    paging: null,
    watch: null,
    parent: { ticketId: parent.id, number: parent.number },
    route: { ...ticket.route, queue: parent.route.queue, page: false, alertServiceDesk: false },
    changedAt: { ...ticket.changedAt, state: revision },
  };
  const had = holder(ticket);
  return {
    ticket: child,
    events: [{ at: now, what: 'joinedTo', by, note: parent.number }],
    effects: [
      countAgain(parent.id, `joined:${revision}:count`, now),
      ...sayReporter(ticket, `joined:${revision}`, { id: 'M255', former: ticket.number }, now),
      ...(had === null || (had.to === 'person' && had.personId === by.personId)
        ? []
        : [
            say(
              `joined:${revision}:holder`,
              had,
              { id: 'M265', former: ticket.number, name: by.name },
              null,
              now,
            ),
          ]),
      ...refresh(child, revision, now),
    ],
  };
}

/** On the parent: it came to nothing, and is announced no more. */
export const takenBackFrom = (parent: Ticket, key: string): Ticket => ({
  ...parent,
  joining: parent.joining.filter((one) => one.key !== key),
});

/** Undone: the report stands for itself again, under the number that it had, with a page where the rules give one. */
export function unjoin(
  ticket: Ticket,
  number: string,
  by: By,
  revision: number,
  facts: TicketFacts,
): TicketDecision | undefined {
  const { now } = facts;
  const made = promote(ticket, number, revision, facts);
  if (made === undefined) return undefined;
  const { override, cardsOf, answered, recurs } = ticket;
  const own: Ticket = { ...made.ticket, override, cardsOf, answered, recurs };
  return {
    ticket: own,
    events: [{ at: now, what: 'unjoined', by, note: ticket.number }, ...made.events],
    effects: [...made.effects, ...sayReporter(own, `unjoined:${revision}`, { id: 'M256' }, now)],
  };
}
