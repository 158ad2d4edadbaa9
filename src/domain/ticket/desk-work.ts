import { diktRoleOf, holderOf, isHere } from '../directory/system-roles.ts';
import type { Effect } from '../effects.ts';
import { osloDate } from '../service-hours/oslo.ts';
import { mayTake } from './authority.ts';
import { answeredBy, clockRows, paused, resumed } from './answer-clock.ts';
import { released, take } from './change.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { nextHandover } from './handover.ts';
import { isCovered, judge } from './judge.ts';
import { startPaging } from './paging.ts';
import { agentCard, pagedReceipt, refresh, refreshOthers, say, tellJoined, tellReporters } from './rows.ts';
import { isHeld, withoutState, type By, type Held, type Ticket } from './ticket.ts';

/** What the desk does with a ticket, state by state (`life-cycle.ts`). Whose it is to do is decided before (`desk-answer.ts`). */

export type Agent = By & { readonly personId: string };
type Free = Extract<Ticket, { state: 'new' }>;

/** The state changed with this revision: what was drawn before is old (promise 10). */
export const stateAt = (ticket: Ticket, revision: number): Pick<Ticket, 'changedAt'> => ({
  changedAt: { ...ticket.changedAt, state: revision },
});

/** Whoever has a ticket sees its card in the own chat, and the phone on it: that it was shown is kept (domain.md 3.10). */
export function withCard(
  ticket: Ticket,
  personId: string,
  revision: number,
  now: number,
): { ticket: Ticket; effects: Effect[] } {
  const cardsOf = ticket.cardsOf.includes(personId) ? ticket.cardsOf : [...ticket.cardsOf, personId];
  const shown: Ticket = { ...ticket, cardsOf };
  return { ticket: shown, effects: [agentCard(`agent:${revision}:${personId}`, personId, 'post', now)] };
}

/** «Ta»: of a free ticket, or of one's own that waited. */
export function takeUp(ticket: Free | Held, by: Agent, revision: number, facts: TicketFacts): TicketDecision {
  const { now } = facts;
  if (!isHeld(ticket)) {
    const as = mayTake(ticket, by.personId, facts.directory, now) ?? 'agent';
    const taken = take(ticket, by, as, revision, facts);
    const shown = withCard(taken.ticket, by.personId, revision, now);
    return { ...taken, ticket: shown.ticket, effects: [...taken.effects, ...shown.effects] };
  }
  const working: Ticket = {
    ...withoutState(ticket),
    ...resumed(ticket, facts),
    ...stateAt(ticket, revision),
    state: 'taken',
    taken: ticket.taken,
  };
  return {
    ticket: working,
    events: [{ at: now, what: 'resumed', by }],
    effects: [...clockRows(working, facts), ...refresh(working, revision, now)],
  };
}

export function giveBack(
  ticket: Held,
  by: By,
  text: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const free: Ticket = { ...released({ ...ticket, ...resumed(ticket, facts) }, revision) };
  return {
    ticket: free,
    events: [{ at: now, what: 'givenBack', by, ...(text === '' ? {} : { note: text }) }],
    effects: [...clockRows(free, facts), ...refresh(free, revision, now)],
  };
}

/** To another agent, who is told and gets the card; whoever had it is told as well, unless it was that one's own doing. */
export function assign(
  ticket: Free | Held,
  to: Agent,
  by: Agent,
  text: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const { account, personId, name } = to;
  const before = isHeld(ticket) ? ticket.taken.by : null;
  const assigned: Ticket = isHeld(ticket)
    ? {
        ...ticket,
        ...stateAt(ticket, revision),
        taken: { ...ticket.taken, by: { account, personId, name }, at: now, as: 'agent' },
      }
    : take(ticket, to, 'agent', revision, facts).ticket;
  const shown = withCard(assigned, personId, revision, now);
  const told = (person: string, id: 'M258' | 'M259'): Effect =>
    say(
      `assigned:${revision}:${id}`,
      { to: 'person', personId: person },
      { id, name: by.name, to: name, text },
      null,
      now,
    );
  return {
    ticket: shown.ticket,
    events: [{ at: now, what: 'assigned', by, note: name }],
    effects: [
      ...(personId === by.personId ? [] : [told(personId, 'M258')]),
      ...(before?.personId == null || before.personId === by.personId || before.personId === personId
        ? []
        : [told(before.personId, 'M259')]),
      ...tellReporters(assigned, `assigned:${revision}`, { id: 'M26b', name, at: now }, now),
      ...shown.effects,
      ...refresh(assigned, revision, now),
    ],
  };
}

/** The reporters are answered; the first substantive answer stops the clock (G8). */
export function answer(
  ticket: Ticket,
  by: By,
  text: string,
  revision: number,
  { now }: TicketFacts,
): TicketDecision {
  const answered: Ticket = { ...ticket, ...answeredBy(ticket, by, now) };
  return {
    ticket: answered,
    events: [{ at: now, what: 'answered', by, note: text }],
    effects: [
      ...tellReporters(
        ticket,
        `answered:${revision}`,
        { id: 'M220', number: ticket.number, name: by.name, text },
        now,
      ),
      ...refresh(answered, revision, now),
    ],
  };
}

/** The reporter is asked; whoever asks has it from then on, and the clock stands still (not for a critical ticket). */
export function ask(
  ticket: Ticket,
  by: Agent,
  text: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const events = [{ at: now, what: 'asked', by, note: text }];
  const told = tellReporters(ticket, `asked:${revision}`, { id: 'M250', name: by.name, text }, now);
  if (ticket.state !== 'new' && !isHeld(ticket)) return { ticket, events, effects: told };
  const { held, before, lease, show } = holding(ticket, by, revision, facts);
  const waiting: Ticket = {
    ...withoutState(held),
    ...paused(held, now),
    ...stateAt(ticket, revision),
    state: 'waitingReporter',
    taken: held.taken,
    asked: { at: now, by },
  };
  const shown = show(waiting);
  return {
    ticket: shown.ticket,
    events: [...before, ...events],
    effects: [...lease, ...told, ...shown.effects, ...refresh(waiting, revision, now)],
  };
}

/** Whoever works on a ticket has it: a free one is taken first, with its lease, and its card comes into the own chat. */
function holding(ticket: Free | Held, by: Agent, revision: number, facts: TicketFacts) {
  if (isHeld(ticket))
    return {
      held: ticket,
      before: [],
      lease: [],
      show: (waiting: Ticket) => ({ ticket: waiting, effects: [] as Effect[] }),
    };
  const as = mayTake(ticket, by.personId, facts.directory, facts.now) ?? 'agent';
  const first = take(ticket, by, as, revision, facts);
  return {
    held: first.ticket,
    before: first.events,
    lease: first.effects.filter(({ kind }) => kind === 'lease'),
    show: (waiting: Ticket) => withCard(waiting, by.personId, revision, facts.now),
  };
}

/** T44: it waits for the vendor, and the system's coordinator follows it up. */
export function handToVendor(
  ticket: Free | Held,
  by: Agent,
  text: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now, directory } = facts;
  const { held, before, lease, show } = holding(ticket, by, revision, facts);
  const waiting: Ticket = {
    ...withoutState(held),
    ...resumed(held, facts),
    ...stateAt(ticket, revision),
    state: 'waitingVendor',
    taken: held.taken,
    vendor: ticket.state === 'waitingVendor' ? ticket.vendor : { since: now },
  };
  const shown = show(waiting);
  const { systemId } = ticket;
  const coordinatorId =
    systemId === null ? undefined : diktRoleOf('coordinator', systemId, directory, osloDate(now))?.personId;
  const follows = coordinatorId !== undefined && coordinatorId !== by.personId;
  const coordinator = { to: 'person', personId: coordinatorId ?? '' } as const;
  return {
    ticket: shown.ticket,
    events: [...before, { at: now, what: 'waitingVendor', by, ...(text === '' ? {} : { note: text }) }],
    effects: [
      ...lease,
      ...(ticket.state === 'waitingVendor'
        ? []
        : tellReporters(ticket, `vendor:${revision}`, { id: 'M167', name: by.name }, now)),
      ...(follows
        ? [say(`vendor:${revision}:coordinator`, coordinator, { id: 'M264', name: by.name, text }, null, now)]
        : []),
      ...shown.effects,
      ...clockRows(waiting, facts),
      ...refresh(waiting, revision, now),
    ],
  };
}

/** The manager of the system is asked to help, and sees the card from then on; undefined where none is registered. */
export function askManager(
  ticket: Ticket,
  by: By,
  text: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision | undefined {
  const { now, directory } = facts;
  const { systemId, municipality } = ticket;
  if (systemId === null || municipality === null) return undefined;
  const found = holderOf('systemManager', { systemId, municipality }, directory, osloDate(now));
  if (found.role === null) return undefined;
  const { id: personId } = found.person;
  const helped: Ticket = { ...ticket, helper: { personId, at: now } };
  const shown = withCard(helped, personId, revision, now);
  return {
    ticket: shown.ticket,
    events: [{ at: now, what: 'managerAsked', by, note: text }],
    effects: [
      say(`manager:${revision}`, { to: 'person', personId }, { id: 'M263', name: by.name, text }, null, now),
      ...shown.effects,
    ],
  };
}

/** A critical ticket goes to on-call, while the desk is closed. */
export function handToOnCall(
  ticket: Ticket,
  by: By,
  text: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now, directory } = facts;
  const { route, opensAt } = judge(ticket, ticket.facts, facts);
  const paging = {
    ...route,
    page: true,
    withheld: null,
    notCovered: !isCovered(ticket.reporter, directory),
    showOnCallNumber: isCovered(ticket.reporter, directory),
  };
  const free: Ticket = isHeld(ticket) ? released({ ...ticket, ...resumed(ticket, facts) }, revision) : ticket;
  const paged = startPaging({ ...free, route: paging, opensAt }, facts);
  return {
    ticket: paged.ticket,
    events: [
      { at: now, what: 'handedOver:onCall', by, ...(text === '' ? {} : { note: text }) },
      { at: now, what: 'paged:primary', by: null },
    ],
    effects: [
      ...paged.effects,
      ...pagedReceipt(paged.ticket, now),
      ...tellJoined(ticket, `handedOver:${revision}`, { id: 'M71', to: 'onCall' }, now),
      ...refreshOthers({ ...paged.ticket, rounds: ticket.rounds }, revision, now),
      ...nextHandover(paged.ticket, facts),
    ],
  };
}

/** Those who serve the ticket's municipality and are here. @param named an id, or a name as it was written */
export function assigneeOf(
  named: string,
  { municipality }: Ticket,
  { now, directory }: TicketFacts,
): Agent | undefined {
  const words = named.trim().toLowerCase();
  const here = directory.agentsOf(municipality).filter((agent) => isHere(agent, osloDate(now)));
  const fits = here.filter(({ id, name }) => id === named || name.toLowerCase() === words);
  const byFirst = here.filter(({ name }) => name.toLowerCase().split(' ').includes(words));
  const [one, ...others] = fits.length > 0 ? fits : byFirst;
  return one === undefined || others.length > 0
    ? undefined
    : { account: one.aadObjectId, personId: one.id, name: one.name };
}
