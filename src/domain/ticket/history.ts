import type { Effect } from '../effects.ts';
import type { TicketDecision } from './decision.ts';
import { deskLine, NEWS } from './rows.ts';

/** What a ticket's history says has happened: the first part of an event's code. Its words are in the catalogues. */
export const EVENT_NAMES = [
  'registered',
  'confirmed',
  'contactChanged',
  'added',
  'replied',
  'objected',
  'joined',
  'joinedTo',
  'unjoined',
  'promoted',
  'reports',
  'recurs',
  'priorityRaised',
  'priorityLowered',
  'prioritySet',
  'proposed',
  'changed',
  'taken',
  'resumed',
  'givenBack',
  'assigned',
  'answered',
  'asked',
  'noted',
  'waitingVendor',
  'managerAsked',
  'stopped',
  'solved',
  'closed',
  'reopened',
  'withdrawn',
  'left',
  'satisfied',
  'paged',
  'leaseReminded',
  'leaseEnded',
  'handedOver',
  'waitsForOpening',
  'passedOn',
  'notOnCall',
  'working',
  'watched',
  'answerDueSoon',
  'answerOverdue',
  'redacted',
  'shown',
] as const;
export type EventName = (typeof EVENT_NAMES)[number];

/** The name of an event; `other` where the code is of another version, or of an approval, which has a card of its own. */
export const nameOf = (what: string): EventName | 'other' =>
  EVENT_NAMES.find((name) => name === what.split(':')[0]) ?? 'other';

/** What the desk must see in the thread of the ticket's card: who has it, how it stands, how it is judged. */
const MATTERS: ReadonlySet<EventName | 'other'> = new Set<EventName>([
  'taken',
  'resumed',
  'givenBack',
  'assigned',
  'asked',
  'waitingVendor',
  'prioritySet',
  'changed',
  'joinedTo',
  'unjoined',
  'handedOver',
  'stopped',
  'solved',
  'closed',
  'reopened',
  'withdrawn',
]);

/** With a line in the thread of the desk's card for each change that a person made and that matters there. */
export function withLines(decision: TicketDecision, revision: number, now: number): TicketDecision {
  const lines = decision.events.flatMap(({ what, by }): Effect[] =>
    by !== null && MATTERS.has(nameOf(what))
      ? [deskLine(`line:${revision}:${what}`, { id: 'M270', name: by.name, what: nameOf(what) }, now)]
      : [],
  );
  return { ...decision, effects: [...decision.effects, ...lines] };
}

/** With what was done last, as the cards show it, and what the reporters were told last. */
export function withLastEvent({ ticket, events, effects }: TicketDecision): TicketDecision {
  const last = events.at(-1);
  const news = effects.findLast(({ kind, id }) => kind === 'say' && id.startsWith(NEWS));
  const lastNews = news?.id ?? ticket.lastNews;
  const lastEvent =
    last === undefined ? ticket.lastEvent : { at: last.at, what: last.what, by: last.by?.name ?? null };
  return { ticket: { ...ticket, lastEvent, lastNews }, events, effects };
}
