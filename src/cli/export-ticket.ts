import type { ExportedTicket } from '../app/ports.ts';
import { APPROVAL_REFUSED } from '../domain/approval/decide.ts';
import { iso } from './operator.ts';

/** A ticket as `avvik tickets export` prints it; every key is always there, null when absent. Times are ISO 8601 UTC. */
export type TicketLine = {
  readonly number: string;
  readonly kind: string;
  readonly state: string;
  readonly priority: string;
  /** Why it has that priority (R0–R15). */
  readonly rules: readonly string[];
  readonly reporter: {
    readonly personId: string | null;
    readonly name: string | null;
    readonly phone: string | null;
    readonly workplaceId: string | null;
  };
  /** Somebody else whom the fault affects, without the number. */
  readonly affectedUser: { readonly name: string | null; readonly personId: string | null } | null;
  readonly system: string | null;
  readonly municipality: string | null;
  /** The number of the ticket that the report was joined to, which is its `number` too. */
  readonly parent: string | null;
  /** The number of an earlier ticket about the same fault, within 14 days. */
  readonly recurs: string | null;
  /** What the rules would give after the reporter's late correction; a person decides. */
  readonly proposedPriority: string | null;
  /** How many persons report the fault. A joined report counts itself; its parent counts all. */
  readonly reporters: number;
  /** Masked (domain.md 6.5). */
  readonly text: string;
  readonly pages: readonly {
    readonly at: string;
    readonly personId: string | null;
    readonly outcome: string;
  }[];
  /** Of a restore that a system owner decides: where it stands, who decided it, and who tried without the right to. */
  readonly approval: {
    readonly state: string;
    readonly by: string | null;
    readonly refusedAttempts: readonly (string | null)[];
  } | null;
  readonly createdAt: string;
  readonly answerDue: string;
  /** `by`: a person of the directory, else the account, else null: the system itself. */
  readonly history: readonly { readonly at: string; readonly what: string; readonly by: string | null }[];
};

/** One ticket, or one joined report, with its events and its rows as one line of the export. */
export function ticketLine({ ticket, events, rows }: ExportedTicket): TicketLine {
  const { reporter, affectedUser } = ticket;
  return {
    number: ticket.number,
    kind: ticket.kind,
    state: ticket.state,
    priority: ticket.priority,
    rules: ticket.rules,
    reporter: {
      personId: reporter.personId,
      name: reporter.name,
      phone: reporter.phone,
      workplaceId: reporter.workplaceId,
    },
    affectedUser: affectedUser && { name: affectedUser.name, personId: affectedUser.personId },
    system: ticket.systemId,
    municipality: ticket.municipality,
    parent: ticket.parent?.number ?? null,
    recurs: ticket.recurs,
    proposedPriority: ticket.proposedPriority,
    reporters: ticket.reports.reporters,
    text: ticket.text,
    pages: rows.flatMap(({ effect, state, at, resolved }) =>
      // Over a channel that the person does not have nobody was paged.
      effect.kind === 'page' && !(effect.via !== undefined && state === 'done')
        ? [
            {
              // Until the first outcome: when it was asked for.
              at: iso(at ?? effect.notBefore),
              personId: resolved ?? (effect.to.to === 'person' ? effect.to.personId : null),
              outcome: state,
            },
          ]
        : [],
    ),
    approval: approvalOf(ticket, events),
    createdAt: iso(ticket.createdAt),
    answerDue: iso(ticket.answerDue),
    history: events.map(({ at, what, by }) => ({
      at: iso(at),
      what,
      by: whoOf(by),
    })),
  };
}

const whoOf = (by: { readonly personId: string | null; readonly account: string } | null): string | null =>
  by?.personId ?? by?.account ?? null;

/** One entry for each attempt, in the order in which they were refused. */
export function approvalOf(
  { approval }: ExportedTicket['ticket'],
  events: ExportedTicket['events'],
): TicketLine['approval'] {
  if (approval === null) return null;
  const isDecided = approval.state === 'approved' || approval.state === 'rejected';
  return {
    state: approval.state,
    by: isDecided ? whoOf(approval.decided?.by ?? null) : null,
    refusedAttempts: events.filter(({ what }) => what === APPROVAL_REFUSED).map(({ by }) => whoOf(by)),
  };
}
