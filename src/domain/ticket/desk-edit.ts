import type { Directory } from '../directory/directory.ts';
import { priorityFactsOf } from '../priority/facts-of.ts';
import type { DeskInput } from '../understanding/desk-words.ts';
import { understand } from '../understanding/understand.ts';
import type { Scope } from '../vocabulary.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { compare, judge } from './judge.ts';
import { isRaised, reroute } from './reroute.ts';
import { refresh, responder, say, tellReporters } from './rows.ts';
import { EDITED, type By, type Edited, type Ticket } from './ticket.ts';

/** What the desk puts right about a ticket: priority, system, extent, kind (domain.md 3.10, fault 44). */

/** What a person wants to change, as it can be understood. */
export type Edit = Partial<Pick<Ticket, 'systemId' | 'kind'>> & { readonly scope?: Scope };

/** Somebody else has changed the same since the card was drawn. */
export type Conflict = { readonly what: Edited; readonly by: string; readonly at: number };

const KINDS = ['incident', 'order', 'question', 'orgChange'] as const;
/** A restore or an upgrade is asked for anew: it begins with an approval. */
const isKind = (kind: string): kind is (typeof KINDS)[number] => (KINDS as readonly string[]).includes(kind);

/** @returns the part that cannot be understood, where there is one */
export function editOf(input: DeskInput, directory: Directory): Edit | 'system' | 'kind' | 'empty' {
  const { system, scope, kind } = input;
  const systemId = system === undefined ? undefined : systemOf(system, directory);
  if (systemId === null) return 'system';
  if (kind !== undefined && !isKind(kind)) return 'kind';
  const level =
    scope === undefined ? undefined : ([1, 2, 3, 4] as const).find((one) => String(one) === scope);
  if (systemId === undefined && kind === undefined && level === undefined) return 'empty';
  return {
    ...(systemId === undefined ? {} : { systemId }),
    ...(kind === undefined ? {} : { kind }),
    ...(level === undefined ? {} : { scope: level }),
  };
}

const systemOf = (named: string, directory: Directory): string | null =>
  directory.system(named)?.id ??
  understand(named, directory, { municipality: null, workplaceId: null }).systemId;

const valueOf = (ticket: Ticket, what: Edited): string | number | null => {
  switch (what) {
    case 'system':
      return ticket.systemId;
    case 'scope':
      return ticket.facts.scope;
    case 'kind':
      return ticket.kind;
    case 'priority':
      return ticket.priority;
  }
};

/**
 * Of what somebody wants to change on a card that was drawn at `asOf`: what others have changed since to something else.
 * The rest does not disturb them and is done.
 */
export function conflictsOf(ticket: Ticket, changed: Ticket, asOf: number): Conflict[] {
  return EDITED.flatMap((what) => {
    const last = ticket.edited[what];
    const isSame = valueOf(changed, what) === valueOf(ticket, what);
    return last === undefined || last.revision <= asOf || isSame ? [] : [{ what, by: last.by, at: last.at }];
  });
}

const editedAt = (
  ticket: Ticket,
  what: readonly Edited[],
  by: By,
  revision: number,
  at: number,
): Ticket['edited'] => ({
  ...ticket.edited,
  ...Object.fromEntries(what.map((one) => [one, { revision, at, by: by.name }])),
});

/** The ticket as it is wanted, whatever the rules say of it. */
export function wanted(ticket: Ticket, { systemId, scope, kind }: Edit, facts: TicketFacts): Ticket {
  const moved = systemId === undefined || systemId === ticket.systemId ? {} : { systemId, systemNamed: true };
  const about = moved.systemId ?? ticket.systemId;
  const { systemText, ...rest } = ticket;
  return {
    ...rest,
    ...(moved.systemId === undefined && systemText !== undefined ? { systemText } : {}),
    ...moved,
    kind: kind ?? ticket.kind,
    facts: priorityFactsOf(
      { ...ticket.facts, scope: scope ?? ticket.facts.scope },
      about,
      ticket.municipality,
      false,
      facts,
    ),
  };
}

/**
 * System, extent, kind. Where the rules now give more, it is raised and routed from now; where they give less, the priority
 * stands until a person changes it, with a reason (2.6): what the rules would give is shown.
 */
export function classify(
  ticket: Ticket,
  edited: Ticket,
  by: By,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const what = EDITED.filter((one) => valueOf(edited, one) !== valueOf(ticket, one));
  const changed: Ticket = { ...edited, edited: editedAt(ticket, what, by, revision, now) };
  const routed = judge(changed, changed.facts, facts);
  const events = what.map((one) => ({
    at: now,
    what: `changed:${one}`,
    by,
    note: `${String(valueOf(ticket, one))} → ${String(valueOf(edited, one))}`,
  }));
  if (ticket.parent === null && isRaised(ticket, routed) && ticket.state !== 'solved') {
    const decision = reroute(ticket, { ...changed, ...routed }, `classified:${revision}:`, revision, facts);
    return { ...decision, events: [...events, ...decision.events] };
  }
  const lower = compare(routed.priority, ticket.priority) < 0;
  const standing: Ticket = {
    ...changed,
    ...(lower ? { proposedPriority: routed.priority } : { rules: routed.rules, proposedPriority: null }),
  };
  return { ticket: standing, events, effects: refresh(standing, revision, now) };
}

/**
 * T138: a person sets the priority, with a reason that the reporter reads. Raised, it is routed from now, and on-call is
 * paged where it would be; lowered, a page that is out is taken back.
 */
export function setPriority(
  ticket: Ticket,
  priority: Ticket['priority'],
  reason: string,
  by: By,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const ruled = judge({ ...ticket, override: null }, ticket.facts, facts).priority;
  const set: Ticket = {
    ...ticket,
    override: { priority, rules: ruled, by, at: now, reason },
    proposedPriority: null,
    objection: null,
    edited: editedAt(ticket, ['priority'], by, revision, now),
  };
  const routed = judge(set, set.facts, facts);
  const events = [{ at: now, what: `prioritySet:${priority}`, by, note: reason }];
  const told = tellReporters(
    ticket,
    `priority:${revision}`,
    { id: 'M251', priority, name: by.name, reason },
    now,
  );
  if (compare(priority, ticket.priority) > 0) {
    const decision = reroute(ticket, { ...set, ...routed }, `priority:${revision}:`, revision, facts);
    return {
      ...decision,
      events: [...events, ...decision.events],
      effects: [...told, ...decision.effects],
    };
  }
  const isBack = ticket.paging !== null && !routed.route.page;
  const lowered: Ticket = {
    ...set,
    ...routed,
    ...(priority === 'critical' ? {} : { watch: null }),
    ...(isBack ? { paging: null } : {}),
  };
  return {
    ticket: lowered,
    events,
    effects: [
      ...told,
      ...(isBack
        ? [say(`priority:${revision}:responder`, responder(ticket), { id: 'M82', priority }, null, now)]
        : []),
      ...refresh(lowered, revision, now),
    ],
  };
}
