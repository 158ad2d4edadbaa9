import { recipients, type ChainLevel } from '../on-call/chain.ts';
import type { Effect, Recipient } from '../effects.ts';
import { released } from './change.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { leaseRows, leaseUntil } from './lease.ts';
import { pagedAs } from './page-rows.ts';
import { goOn, type OnCalls } from './paging.ts';
import { refresh, tellReporters } from './rows.ts';
import { isHeld, withoutState, type By, type Held, type Ticket } from './ticket.ts';
import type { Paging } from './parts.ts';

/** What the one who has a page does with it (domain.md 3.3, 3.10). Whose it is to do is decided before. */

/** What was written with it, where anything was. */
const noted = (note: string): { readonly note?: string } => (note === '' ? {} : { note });

/** «Arbeider»: a sign of life with what is being done; the lease begins anew. */
export function work(
  ticket: Held,
  by: By,
  note: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { ticket: renewed, effects } = renew(ticket, facts);
  return {
    ticket: renewed,
    events: [{ at: facts.now, what: 'working', by, ...noted(note) }],
    effects: [...effects, ...refresh(renewed, revision, facts.now)],
  };
}

/** «Trenger leverandør»: the reporters are told that it is waited for. It stays with the one who has it, lease and all. */
export function waitForVendor(
  ticket: Held,
  by: By,
  note: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const waiting: Held = {
    ...withoutState(ticket),
    taken: ticket.taken,
    state: 'waitingVendor',
    vendor: ticket.state === 'waitingVendor' ? ticket.vendor : { since: now },
    changedAt: { ...ticket.changedAt, state: revision },
  };
  const { ticket: renewed, effects } = renew(waiting, facts);
  return {
    ticket: renewed,
    events: [{ at: now, what: 'waitingVendor', by, ...noted(note) }],
    effects: [
      ...effects,
      ...(ticket.state !== 'waitingVendor'
        ? tellReporters(ticket, `vendor:${revision}`, { id: 'M167', name: by.name }, now)
        : []),
      ...refresh(renewed, revision, now),
    ],
  };
}

function renew(ticket: Held, facts: TicketFacts): { ticket: Held; effects: Effect[] } {
  const until = leaseUntil(ticket, facts);
  const renewed: Held = { ...ticket, taken: { ...ticket.taken, leaseUntil: until } };
  return { ticket: renewed, effects: leaseRows(renewed, facts) };
}

/** «Løst»: the normal state is restored; the reporters are told whom to tell where it is not. */
export function solve(
  ticket: Extract<Ticket, { state: 'new' }> | Held,
  by: By,
  revision: number,
  { now }: TicketFacts,
): TicketDecision {
  const solved: Ticket = {
    ...withoutState(ticket),
    state: 'solved',
    solved: { at: now, by },
    changedAt: { ...ticket.changedAt, state: revision },
  };
  return {
    ticket: solved,
    events: [{ at: now, what: 'solved', by }],
    effects: [
      ...tellReporters(ticket, `solved:${revision}`, { id: 'M166', name: by.name }, now),
      ...refresh(solved, revision, now),
    ],
  };
}

const LEVELS: readonly { readonly step: number; readonly level: ChainLevel }[] = [
  { step: 2, level: 'secondary' },
  { step: 3, level: 'leader' },
  { step: 4, level: 'everyone' },
];

/** The next level of the chain that is not the one who leaves it; the last one is never empty. */
function nextLevel(
  paging: Paging,
  leaves: string | null,
  facts: TicketFacts,
): { readonly step: number; readonly to: Recipient[] } {
  const behind = LEVELS.filter(({ step }) => step > paging.step);
  for (const { step, level } of behind.length === 0 ? LEVELS.slice(-1) : behind) {
    const isOther = (personId: string): boolean => personId !== leaves;
    if (!recipients(level, facts.now, facts.directory.onCall).some(isOther)) continue;
    return { step, to: pagedAs(level, facts).filter((who) => who.to !== 'person' || isOther(who.personId)) };
  }
  return { step: paging.step, to: [{ to: 'onCall', level: 'leader' }] };
}

/** «Gi videre»: the next in the chain is paged now, and the chain goes on from there. */
export function passOn(
  ticket: OnCalls,
  by: By,
  note: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  return leftTo(
    ticket,
    by,
    { what: 'passedOn', note },
    (changed) => [
      ...tellReporters(changed, `passedOn:${revision}`, { id: 'M164', name: by.name, at: now }, now),
    ],
    revision,
    facts,
  );
}

/**
 * «Ikke vaktsak», with a reason. The reporters are told; it stays critical until a person changes that. Where life and
 * health is at stake the next in the chain has a look as well; everything else waits for the opening.
 */
export function notOnCall(
  ticket: OnCalls,
  by: By,
  reason: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const event = { what: 'notOnCall', note: reason };
  const said = (goesOn: boolean): Effect[] =>
    tellReporters(
      ticket,
      `notOnCall:${revision}`,
      { id: 'M165', name: by.name, reason, opens: goesOn ? null : ticket.opensAt },
      now,
    );
  if (ticket.paging.lifeHealth) return leftTo(ticket, by, event, () => said(true), revision, facts);
  const free = isHeld(ticket) ? released(ticket, revision) : ticket;
  const waits: Ticket = {
    ...free,
    paging: null,
    changedAt: { ...ticket.changedAt, state: revision },
  };
  return {
    ticket: waits,
    events: [{ at: now, by, ...event }],
    effects: [...said(false), ...refresh(waits, revision, now)],
  };
}

function leftTo(
  ticket: OnCalls,
  by: By,
  event: { readonly what: string; readonly note: string },
  told: (ticket: Ticket) => readonly Effect[],
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const { step, to } = nextLevel(ticket.paging, by.personId, facts);
  const free = isHeld(ticket) ? released(ticket, revision) : ticket;
  const gone = goOn({ ...free, paging: ticket.paging }, step, to, facts);
  const changed: Ticket = { ...gone.ticket, changedAt: { ...ticket.changedAt, state: revision } };
  const { note, what } = event;
  return {
    ticket: changed,
    events: [{ at: now, what, by, ...noted(note) }],
    effects: [...gone.effects, ...told(changed), ...refresh(changed, revision, now)],
  };
}
