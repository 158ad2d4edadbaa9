import { isOfRota } from '../on-call/chain.ts';
import type { OnCallVerb } from '../understanding/on-call-words.ts';
import type { EpochMs } from '../vocabulary.ts';
import { mayTake } from './authority.ts';
import { take } from './change.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { notOnCall, passOn, solve, waitForVendor, work } from './on-call-work.ts';
import { isOnCalls, type OnCalls } from './paging.ts';
import { say } from './rows.ts';
import { isHeld, type By, type Ticket } from './ticket.ts';

/** An answer to a page, pressed or written. */
export type OnCallAnswer = {
  readonly verb: OnCallVerb;
  readonly by: By & { readonly personId: string };
  /** Masked; empty where nothing was written. */
  readonly note: string;
  /** Somebody who is not on call has said once more that he or she takes it. */
  readonly confirmed: boolean;
};

export type OnCallOutcome =
  | { readonly outcome: 'decided'; readonly decision: TicketDecision }
  /** It stands as it was asked for already, or is over. */
  | { readonly outcome: 'asItIs' }
  /** On-call does not have it. */
  | { readonly outcome: 'notOnCalls' }
  | { readonly outcome: 'confirmFirst' }
  | { readonly outcome: 'needsReason' }
  | { readonly outcome: 'others'; readonly name: string; readonly at: EpochMs }
  | { readonly outcome: 'refused' };

/**
 * Decides on what is true now (domain.md 3.3, 3.10): whoever was paged or is on call answers; one of the rota who is neither
 * takes it after a second yes, and the one on call is told (fault 26); of two at once one has it, and the other hears who
 * (fault 27). What on-call does not have is not answered here.
 */
export function answerPage(
  ticket: Ticket,
  given: OnCallAnswer,
  revision: number,
  facts: TicketFacts,
): OnCallOutcome {
  const { now, directory } = facts;
  const { by, verb } = given;
  const { personId } = by;
  if (!isOnCalls(ticket, facts))
    return { outcome: ticket.state === 'new' || isHeld(ticket) ? 'notOnCalls' : 'asItIs' };
  const isHolder = isHeld(ticket) && ticket.taken.by.personId === personId;
  const as = mayTake(ticket, personId, directory, now);
  if (!isHolder && as === undefined && !isOfRota(personId, now, directory.onCall))
    return { outcome: 'refused' };
  if (isHeld(ticket) && !isHolder)
    return { outcome: 'others', name: ticket.taken.by.name, at: ticket.taken.at };
  if (isHolder && verb === 'take') return { outcome: 'asItIs' };
  if (ticket.state === 'new' && as === undefined) {
    if (verb !== 'take') return { outcome: 'refused' };
    return given.confirmed ? takeUnasked(ticket, given, revision, facts) : { outcome: 'confirmFirst' };
  }
  // To send a page away is for those of the rota, the desk's leader, and whoever has it (3.10).
  const isLeader = personId === directory.contacts.serviceDesk.leaderId;
  const mayPass = isHolder || isLeader || as === 'responder';
  if (!mayPass && (verb === 'passOn' || verb === 'notOnCall')) return { outcome: 'refused' };
  if (verb === 'notOnCall' && given.note === '') return { outcome: 'needsReason' };
  return { outcome: 'decided', decision: decide(ticket, given, as ?? 'responder', revision, facts) };
}

function decide(
  ticket: OnCalls,
  { verb, by, note }: OnCallAnswer,
  as: NonNullable<ReturnType<typeof mayTake>>,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  switch (verb) {
    case 'passOn':
      return passOn(ticket, by, note, revision, facts);
    case 'notOnCall':
      return notOnCall(ticket, by, note, revision, facts);
    case 'solved':
      return solve(ticket, by, revision, facts);
    case 'take':
    case 'working':
    case 'vendor': {
      // Whoever works on it has it.
      const first = isHeld(ticket) ? null : take(ticket, by, as, revision, facts);
      const taken = first?.ticket ?? ticket;
      if (verb === 'take' || !isHeld(taken)) return first ?? { ticket, events: [], effects: [] };
      const then =
        verb === 'working'
          ? work(taken, by, note, revision, facts)
          : waitForVendor(taken, by, note, revision, facts);
      return {
        ticket: then.ticket,
        events: [...(first?.events ?? []), ...then.events],
        effects: unique([...(first?.effects ?? []), ...then.effects]),
      };
    }
  }
}

/** Two steps in one: each card is refreshed once. */
const unique = (effects: TicketDecision['effects']): TicketDecision['effects'] => [
  ...new Map(effects.map((effect) => [effect.id, effect])).values(),
];

function takeUnasked(
  ticket: Extract<Ticket, { state: 'new' }>,
  { by }: OnCallAnswer,
  revision: number,
  facts: TicketFacts,
): OnCallOutcome {
  const { now } = facts;
  const decision = take(ticket, by, 'responder', revision, facts);
  const told = say(
    `unasked:${revision}`,
    { to: 'onCall', level: 'primary' },
    { id: 'M162', name: by.name, at: now },
    null,
    now,
  );
  return { outcome: 'decided', decision: { ...decision, effects: [...decision.effects, told] } };
}
