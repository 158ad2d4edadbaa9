import type { OnCall } from '../directory/schema.ts';
import { chainStep, type ChainLevel } from '../on-call/chain.ts';
import type { Effect, Recipient } from '../effects.ts';
import { isOpen } from '../service-hours/calendar.ts';
import type { Say } from '../say.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { pagedAs, pageOf, pageRows } from './page-rows.ts';
import { firstPageId, sayReporter, tellJoined } from './rows.ts';
import { isHeld, missingFields, type Held, type Ticket } from './ticket.ts';
import type { Paging } from './parts.ts';

const MINUTE = 60_000;

/**
 * T104, T105: the first page of a new round. It leaves on the first message, or when the desk closes; the chain of
 * domain.md 3.3 starts with it.
 */
export function startPaging(ticket: Ticket, facts: TicketFacts): { ticket: Ticket; effects: Effect[] } {
  const { now, directory, channels } = facts;
  const lifeHealth = ticket.rules.includes('R1') || ticket.rules.includes('R3');
  const round = ticket.rounds + 1;
  const paging = {
    pageId: `${ticket.id}:${round}`,
    round,
    startedAt: now,
    lifeHealth,
    step: 0,
    againAt: null,
    minutes: directory.onCall.acknowledge,
    leg: 0,
    toldAll: false,
  };
  const paged: Ticket = { ...ticket, paging, rounds: round };
  return {
    ticket: paged,
    effects: [
      ...pageRows(firstPageId(round), { to: 'onCall', level: 'primary' }, { round, step: 0 }, now, channels),
      ...nextStep(paged, facts),
    ],
  };
}

/**
 * Nobody has taken it: the next step of the chain. A ticket that is taken or withdrawn answers nothing; a step that was
 * done already, or of an older round, does nothing; and from the opening on the desk has it, not on-call (T107).
 */
export function escalate(
  ticket: Ticket,
  {
    round,
    step,
    leg = 0,
  }: Pick<Extract<Effect, { kind: 'escalate' }>, 'round' | 'step'> & {
    readonly leg?: number;
  },
  facts: TicketFacts,
): TicketDecision | undefined {
  const { now } = facts;
  if (!isPaging(ticket, round, facts) || leg !== ticket.paging.leg || step <= ticket.paging.step)
    return undefined;
  const due = dueSteps(ticket.paging, step, facts);
  const newest = due.at(-1);
  if (newest === undefined) return undefined;
  const isForAll = newest.level === 'everyone';
  const escalated: Ticket = {
    ...ticket,
    paging: { ...ticket.paging, step: newest.step, toldAll: ticket.paging.toldAll || isForAll },
  };
  // One page to each, however much was missed (fault 33): everyone, or each level once.
  const levels = isForAll ? [newest] : [...new Map(due.map((one) => [one.level, one])).values()];
  const pages = levels.flatMap(({ level, step: of }) => {
    const id = `page:${round}${legId(leg)}:${of}`;
    return pagedAs(level, facts).flatMap((who) =>
      pageRows(
        who.to === 'person' ? `${id}:${who.personId}` : id,
        who,
        { round, step: of },
        now,
        facts.channels,
      ),
    );
  });
  return {
    ticket: escalated,
    events: levels.map(({ level }) => ({ at: now, what: `paged:${level}`, by: null })),
    effects: [
      ...pages,
      ...tellReporter(ticket, ticket.paging, isForAll ? newest : (due[0] ?? newest), now),
      ...nextStep(escalated, facts),
    ],
  };
}

type Due = { readonly step: number; readonly level: ChainLevel };

/** A step of the chain, and those after it whose time has come as well: the machine was asleep, or the store away. */
function dueSteps(paging: Paging, first: number, { now, directory }: TicketFacts): readonly Due[] {
  const minutes = minutesOf(paging, directory.onCall);
  const from = paging.legFrom ?? paging.startedAt;
  const due: Due[] = [];
  for (let step = first; ; step++) {
    const reached = chainStep(step, minutes, paging.lifeHealth);
    if (reached === undefined || (step > first && from + reached.afterMinutes * MINUTE > now)) return due;
    due.push({ step, level: reached.level });
  }
}

/**
 * The chain goes on at a level, in a new leg: whoever had the ticket has it no longer. Its next steps follow at their usual
 * distance from now.
 * @param ticket free again
 * @param step of the chain that counts as taken now
 * @param to who is paged now
 */
export function goOn(
  ticket: Ticket & { paging: Paging },
  step: number,
  to: readonly Recipient[],
  facts: TicketFacts,
): { ticket: Ticket; effects: Effect[] } {
  const { now, directory, channels } = facts;
  const minutes = minutesOf(ticket.paging, directory.onCall);
  const { round } = ticket.paging;
  const leg = ticket.paging.leg + 1;
  const after = chainStep(step, minutes, ticket.paging.lifeHealth)?.afterMinutes ?? 0;
  const paging = { ...ticket.paging, step, leg, legFrom: now - after * MINUTE };
  // Of what endangers nobody this is the end of the chain: nothing comes after it that could tell them.
  const isLast = isLastStep(paging, step, facts);
  const going: Ticket = { ...ticket, paging: { ...paging, toldAll: paging.toldAll || isLast } };
  const id = `page:${round}${legId(leg)}:${step}`;
  return {
    ticket: going,
    effects: [
      ...(isLast ? tellReporter(ticket, paging, { step, level: 'everyone' }, now) : []),
      ...to.flatMap((who, index) =>
        pageRows(
          `${id}:${who.to === 'person' ? who.personId : `${index}`}`,
          who,
          { round, step },
          now,
          channels,
        ),
      ),
      ...nextStep(going, facts),
    ],
  };
}

/** On-call has it. */
export type OnCalls = (Extract<Ticket, { state: 'new' }> | Held) & { readonly paging: Paging };

/** On-call has it, taken or not; from the opening on the desk does. */
export const isOnCalls = (ticket: Ticket, { now, calendar }: TicketFacts): ticket is OnCalls =>
  (ticket.state === 'new' || isHeld(ticket)) && ticket.paging !== null && !isOpen(now, calendar);

/** On-call is being paged in this very round, and nobody has taken it. */
const isPaging = (
  ticket: Ticket,
  round: number,
  facts: TicketFacts,
): ticket is Extract<OnCalls, { state: 'new' }> =>
  isOnCalls(ticket, facts) && ticket.state === 'new' && ticket.paging.round === round;

/** A page that cannot be delivered does not wait for the clock: the next level is paged at once (design.md, outcome table). */
export function pageFailed(
  ticket: Ticket,
  row: Extract<Effect, { kind: 'page' }>,
  facts: TicketFacts,
): TicketDecision | undefined {
  if (!isPaging(ticket, row.round, facts) || row.to.to !== 'onCall') return undefined;
  const next = { primary: 'secondary', secondary: 'leader', leader: 'everyone' } as const;
  return pageInstead(ticket, { ...row, id: pageOf(row) }, next[row.to.level], facts);
}

/**
 * A row of the ticket cannot be read, so that nobody knows whom it was to alert. While on-call is being paged, the
 * last-resort leader is paged at once (promise 4).
 */
export function pageUnreadable(
  ticket: Ticket,
  rowId: string,
  facts: TicketFacts,
): TicketDecision | undefined {
  const { paging } = ticket;
  if (paging === null || !isPaging(ticket, paging.round, facts)) return undefined;
  return pageInstead(ticket, { id: rowId, round: paging.round, step: paging.step }, 'leader', facts);
}

/** Somebody else is paged instead of whom a row was for, in its round and at its step. */
function pageInstead(
  ticket: Ticket,
  row: Pick<Extract<Effect, { kind: 'page' }>, 'id' | 'round' | 'step'>,
  level: ChainLevel,
  facts: TicketFacts,
): TicketDecision {
  const { now, channels } = facts;
  return {
    ticket,
    events: [{ at: now, what: `paged:${level}`, by: null }],
    effects: pagedAs(level, facts).flatMap((who) =>
      pageRows(`${row.id}:${who.to === 'person' ? who.personId : level}`, who, row, now, channels),
    ),
  };
}

/** The chain is that of the moment when the round began (domain.md 3.3); who is reached is looked up when it is sent. */
export const minutesOf = ({ minutes }: Paging, { acknowledge }: OnCall): OnCall['acknowledge'] =>
  minutes ?? acknowledge;

/** Rows of the first leg have no mark of it. */
const legId = (leg: number): string => (leg === 0 ? '' : `.${leg}`);

/** Nothing follows a step of the chain: it ends with everyone where nobody's life or health is at stake. */
export const isLastStep = (paging: Paging, step: number, { directory }: TicketFacts): boolean =>
  chainStep(step + 1, minutesOf(paging, directory.onCall), paging.lifeHealth) === undefined;

/** The row of the next step, counted from the beginning of the leg; none where the chain has ended. */
export function nextStep({ id: ticketId, paging }: Ticket, { directory }: TicketFacts): Effect[] {
  if (paging === null) return [];
  const acknowledge = minutesOf(paging, directory.onCall);
  const from = paging.legFrom ?? paging.startedAt;
  const following = paging.step + 1;
  const reached = chainStep(following, acknowledge, paging.lifeHealth);
  if (reached === undefined) return [];
  return [
    {
      kind: 'escalate',
      id: `escalate:${paging.round}${legId(paging.leg)}:${following}`,
      ticketId,
      round: paging.round,
      step: following,
      leg: paging.leg,
      notBefore: from + reached.afterMinutes * MINUTE,
      waitsFor: null,
    },
  ];
}

/**
 * Promise 4: the reporters are told the truth. At the repeat M21 or M21b (the joined ones M21b, which needs no number);
 * when everyone has been tried M45 with 113, 110 and 112.
 */
function tellReporter(ticket: Ticket, paging: Paging, { step, level }: Due, now: EpochMs): Effect[] {
  const first = level === 'everyone' && !paging.toldAll;
  const say =
    step === 1
      ? { id: ticket.route.showOnCallNumber ? ('M21' as const) : ('M21b' as const), at: now }
      : first
        ? { id: 'M45' as const }
        : null;
  if (say === null) return [];
  const row = `${paging.round}${legId(paging.leg)}:${step}`;
  const tell = (id: string, what: Say): Effect[] => sayReporter(ticket, `${id}:${row}`, what, now);
  // A responder who cannot call back needs the number now: what is missing is asked for again (DLG10, T136).
  const asks = step === 1 && missingFields(ticket.reporter).length > 0;
  const joined = tellJoined(ticket, `told:${row}`, step === 1 ? { id: 'M21b', at: now } : say, now);
  return [...joined, ...tell('told', say), ...(asks ? tell('asked', { id: 'M95' }) : [])];
}
