import type { Effect } from '../effects.ts';
import { raiseFacts } from '../priority/raise.ts';
import type { EpochMs, PriorityFacts, Scope } from '../vocabulary.ts';
import { withdraw } from './change.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { judge } from './judge.ts';
import { resolve } from './reporter-side.ts';
import { isRaised, reroute } from './reroute.ts';
import { pageRows } from './page-rows.ts';
import { firstPageId, holder, refresh, say } from './rows.ts';
import { isUnresolved, type Ticket } from './ticket.ts';
import type { Contact } from './parts.ts';

/** Storm control (3.3): another report pages again at most this often, unless the fault has grown. */
const AGAIN_AFTER_MS = 15 * 60_000;

/** A joined report, as far as its parent counts it. */
export type Joined = {
  readonly ticketId: string;
  /** Null: a caller whom the directory does not know, and who is nobody else. */
  readonly account: string | null;
  readonly workplaceId: string | null;
  readonly phone: string | null;
  readonly municipality: string | null;
  readonly at: EpochMs;
  readonly facts: PriorityFacts;
};

/**
 * The joined reports are counted (2.6): three reporters or two units are scope 3, two municipalities scope 4; the facts are
 * raised and the rules run again. One page for the fault: again where it grew, where somebody is in danger who was not
 * before, or for another report after 15 minutes. A report that is taken back lowers nothing; when everyone has taken it
 * back the ticket ends. Undefined where nothing is new.
 * @param joined every report that is joined now, oldest first
 */
export function fold(
  ticket: Ticket,
  joined: readonly Joined[],
  revision: number,
  facts: TicketFacts,
): TicketDecision | undefined {
  if (!isUnresolved(ticket) || ticket.parent !== null) return undefined;
  const { now } = facts;
  const reports = countOf(ticket, joined);
  if (reports.reporters === 0) return takenBackByAll({ ...ticket, reports }, revision, facts);
  const scoped: PriorityFacts = { ...ticket.facts, scope: widest(ticket.facts.scope, reports) };
  const raised = joined.reduce((sum, { facts: theirs }) => raiseFacts(sum, theirs), scoped);
  // Somebody else has no way round: what helps one does not help all.
  const workaround = raised.workaround && joined.every((one) => one.facts.workaround);
  const counted: Ticket = { ...ticket, reports, facts: { ...raised, workaround } };
  if (same(reports, ticket.reports) && same(counted.facts, ticket.facts)) return undefined;
  const routed = judge(counted, counted.facts, facts);
  const events = [{ at: now, what: `reports:${reports.reporters}`, by: null }];
  if (isRaised(ticket, routed)) {
    const decision = reroute(ticket, { ...counted, ...routed }, `fold:${revision}:`, revision, facts);
    return {
      ...decision,
      events: [...events, ...decision.events],
      effects: [...decision.effects, ...urgentNews(ticket, decision.ticket, facts)],
    };
  }
  const rules = routed.priority === ticket.priority ? routed.rules : ticket.rules;
  const changed: Ticket = { ...counted, rules };
  const again = pagedAgain(ticket, changed, revision, facts);
  return {
    ticket: again.ticket,
    events,
    effects: [
      ...again.effects,
      ...refresh(again.ticket, revision, now),
      ...urgentNews(ticket, again.ticket, facts),
    ],
  };
}

function countOf(ticket: Ticket, joined: readonly Joined[]): Ticket['reports'] {
  const { municipality, left } = ticket;
  const first =
    left === null
      ? { who: ticket.reporter.account ?? ticket.id, workplaceId: ticket.reporter.workplaceId }
      : { who: null, workplaceId: null };
  const distinct = (all: readonly (string | null)[]): number =>
    new Set(all.filter((one) => one !== null)).size;
  return {
    reporters: distinct([first.who, ...joined.map(({ account, ticketId }) => account ?? ticketId)]),
    units: distinct([first.workplaceId, ...joined.map(({ workplaceId }) => workplaceId)]),
    municipalities: distinct([municipality, ...joined.map((one) => one.municipality)]),
    lastAt: joined.reduce((last, { at }) => Math.max(last, at), ticket.reports.lastAt),
    contacts: contactsOf(ticket, joined),
  };
}

/** Whom to call beside the first reporter: where somebody is in danger; where the first has left it, somebody else. */
function contactsOf({ left }: Ticket, joined: readonly Joined[]): Contact[] {
  const contact = ({ ticketId, workplaceId, phone, facts }: Joined): Contact => ({
    ticketId,
    workplaceId,
    phone,
    urgent: facts.lifeHealth === 'acute',
  });
  const all = joined.map(contact);
  const urgent = all.filter((one) => one.urgent);
  return urgent.length > 0 || left === null ? urgent : all.slice(0, 1);
}

/** Nobody reports it any more: it ends as the first reporter left it, and whoever has it is told. */
const takenBackByAll = (ticket: Ticket, revision: number, facts: TicketFacts): TicketDecision =>
  ticket.left?.as === 'withdrawn' && ticket.state === 'new'
    ? withdraw(ticket, revision, facts)
    : resolve(ticket, revision, facts);

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** [A] 2.6, all of it configurable with the agreement's owner. */
function widest(scope: Scope, { reporters, units, municipalities }: Ticket['reports']): Scope {
  if (municipalities >= 2) return 4;
  return (reporters >= 3 || units >= 2) && scope < 3 ? 3 : scope;
}

/** On-call has it already: paged again where the fault grew, where somebody is newly in danger, or it is reported again after a while. */
function pagedAgain(
  before: Ticket,
  ticket: Ticket,
  revision: number,
  { now, channels }: TicketFacts,
): { ticket: Ticket; effects: Effect[] } {
  const { paging } = ticket;
  if (paging === null) return { ticket, effects: [] };
  const grew =
    ticket.facts.scope > before.facts.scope ||
    (ticket.facts.lifeHealth === 'acute' && before.facts.lifeHealth !== 'acute');
  const last = paging.againAt ?? paging.startedAt;
  const another = ticket.reports.reporters > before.reports.reporters && now - last >= AGAIN_AFTER_MS;
  if (!grew && !another) return { ticket, effects: [] };
  const to = holder(ticket);
  if (to === null) return { ticket, effects: [] };
  return {
    ticket: {
      ...ticket,
      paging: { ...paging, againAt: now, lifeHealth: paging.lifeHealth || isLifeHealth(ticket) },
    },
    effects: pageRows(
      `${firstPageId(paging.round)}:again:${revision}`,
      to,
      { round: paging.round, step: paging.step, repeated: false },
      now,
      channels,
    ),
  };
}

const isLifeHealth = ({ rules }: Ticket): boolean => rules.includes('R1') || rules.includes('R3');

/**
 * Whoever has the ticket now is told of each report that has become urgent, or can be reached elsewhere: where it is, and
 * whom to call. Where only the queue has it the desk is told in its channel, without the number, which all read there.
 */
function urgentNews(before: Ticket, ticket: Ticket, { now }: TicketFacts): Effect[] {
  const to = holder(ticket);
  const known = before.reports.contacts.map((one) => JSON.stringify(one));
  return ticket.reports.contacts
    .filter((one) => one.urgent && !known.includes(JSON.stringify(one)))
    .map(({ ticketId, workplaceId, phone }) =>
      say(
        `urgent:${ticketId}:${workplaceId ?? ''}:${phone ?? ''}`,
        to ?? { to: 'serviceDesk' },
        { id: 'M98', workplaceId, phone: to === null ? null : phone },
        null,
        now,
      ),
    );
}
