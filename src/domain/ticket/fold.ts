import type { Effect } from '../effects.ts';
import { raiseFacts } from '../priority/raise.ts';
import type { EpochMs, PriorityFacts, Scope } from '../vocabulary.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { judge } from './judge.ts';
import { isRaised, reroute } from './reroute.ts';
import { firstPageId, holder, refresh, say } from './rows.ts';
import { isUnresolved, type Ticket } from './ticket.ts';

/** Storm control (3.3): another report pages again at most this often, unless the fault has grown. */
const AGAIN_AFTER_MS = 15 * 60_000;

/** A joined report, as far as its parent counts it. */
export type Joined = {
  readonly ticketId: string;
  readonly account: string;
  readonly workplaceId: string | null;
  readonly phone: string | null;
  readonly municipality: string | null;
  readonly at: EpochMs;
  readonly facts: PriorityFacts;
};

/**
 * The reports that were joined since are counted (2.6): three reporters or two units are scope 3, two municipalities
 * scope 4; the facts are raised and the rules run again. One page for the fault: again where it grew, where somebody is in
 * danger who was not before, or after 15 minutes. Undefined where nothing is new.
 */
export function fold(
  ticket: Ticket,
  joined: readonly Joined[],
  revision: number,
  facts: TicketFacts,
): TicketDecision | undefined {
  const news = joined.filter(({ at }) => at >= ticket.reports.lastAt);
  const reports = countOf(ticket, joined);
  if (!isUnresolved(ticket) || ticket.parent !== null) return undefined;
  const { now } = facts;
  const scoped: PriorityFacts = { ...ticket.facts, scope: widest(ticket.facts.scope, reports) };
  const raised = joined.reduce((sum, { facts: theirs }) => raiseFacts(sum, theirs), scoped);
  // Somebody else has no way round: what helps one does not help all.
  const workaround = raised.workaround && joined.every((one) => one.facts.workaround);
  const counted: Ticket = { ...ticket, reports, facts: { ...raised, workaround } };
  if (same(reports, ticket.reports) && same(counted.facts, ticket.facts)) return undefined;
  const routed = judge(counted, counted.facts, facts);
  const events = [{ at: now, what: `reports:${reports.reporters}`, by: null }];
  const told = urgentNews(ticket, news, facts);
  if (isRaised(ticket, routed)) {
    const decision = reroute(ticket, { ...counted, ...routed }, `fold:${revision}:`, revision, facts);
    return {
      ...decision,
      events: [...events, ...decision.events],
      effects: [...decision.effects, ...told],
    };
  }
  const rules = routed.priority === ticket.priority ? routed.rules : ticket.rules;
  const changed: Ticket = { ...counted, rules };
  const again = pagedAgain(ticket, changed, revision, facts);
  return {
    ticket: again.ticket,
    events,
    effects: [...again.effects, ...refresh(again.ticket, revision, now), ...told],
  };
}

function countOf(ticket: Ticket, joined: readonly Joined[]): Ticket['reports'] {
  const { reporter, municipality } = ticket;
  const distinct = (all: readonly (string | null)[]): number =>
    new Set(all.filter((one) => one !== null)).size;
  return {
    reporters: distinct([reporter.account, ...joined.map(({ account }) => account)]),
    units: distinct([reporter.workplaceId, ...joined.map(({ workplaceId }) => workplaceId)]),
    municipalities: distinct([municipality, ...joined.map((one) => one.municipality)]),
    lastAt: Math.max(ticket.reports.lastAt, ...joined.map(({ at }) => at)),
  };
}

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** [A] 2.6, all of it configurable with the agreement's owner. */
function widest(scope: Scope, { reporters, units, municipalities }: Ticket['reports']): Scope {
  if (municipalities >= 2) return 4;
  return (reporters >= 3 || units >= 2) && scope < 3 ? 3 : scope;
}

/** On-call has it already: paged again where the fault grew, where somebody is newly in danger, or after a while. */
function pagedAgain(
  before: Ticket,
  ticket: Ticket,
  revision: number,
  { now }: TicketFacts,
): { ticket: Ticket; effects: Effect[] } {
  const { paging } = ticket;
  if (paging === null) return { ticket, effects: [] };
  const grew =
    ticket.facts.scope > before.facts.scope ||
    (ticket.facts.lifeHealth === 'acute' && before.facts.lifeHealth !== 'acute');
  const last = paging.againAt ?? paging.startedAt;
  if (!grew && now - last < AGAIN_AFTER_MS) return { ticket, effects: [] };
  const to = holder(ticket);
  if (to === null) return { ticket, effects: [] };
  return {
    ticket: {
      ...ticket,
      paging: { ...paging, againAt: now, lifeHealth: paging.lifeHealth || isLifeHealth(ticket) },
    },
    effects: [
      {
        kind: 'page',
        id: `${firstPageId(paging.round)}:again:${revision}`,
        to,
        round: paging.round,
        step: paging.step,
        view: { card: 'page', repeated: false },
        notBefore: now,
        waitsFor: null,
      },
    ],
  };
}

const isLifeHealth = ({ rules }: Ticket): boolean => rules.includes('R1') || rules.includes('R3');

/** Whoever has the ticket is told of each new report that is urgent: where it is, and whom to call. */
function urgentNews(ticket: Ticket, news: readonly Joined[], { now }: TicketFacts): Effect[] {
  const to = holder(ticket);
  if (to === null) return [];
  return news
    .filter(({ facts }) => facts.lifeHealth === 'acute')
    .map(({ ticketId, workplaceId, phone }) =>
      say(`urgent:${ticketId}`, to, { id: 'M98', workplaceId, phone }, null, now),
    );
}
