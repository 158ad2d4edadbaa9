import type { DeskWord } from '../understanding/desk-words.ts';
import { asksForSecret } from '../understanding/desk-words.ts';
import { take } from './change.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { solve } from './on-call-work.ts';
import { mayDo, rolesOn } from './permission.ts';
import { refresh, tellReporters } from './rows.ts';
import type { By, Ticket } from './ticket.ts';

/** Why a word of an agent comes to nothing. */
export const DESK_REFUSALS = ['number', 'role', 'state', 'others', 'secret', 'empty'] as const;
export type DeskRefusal = (typeof DESK_REFUSALS)[number];

export type DeskOutcome =
  | { readonly outcome: 'decided'; readonly decision: TicketDecision }
  | { readonly outcome: 'refused'; readonly why: Exclude<DeskRefusal, 'number'> };

const refused = (why: Exclude<DeskRefusal, 'number'>): DeskOutcome => ({ outcome: 'refused', why });

/**
 * What an agent does with a ticket, decided on what is true now: by the matrix of domain.md 3.10 first, then by what was
 * written (T166). Of two who take it one has it, and the other hears who.
 */
export function answerDesk(
  ticket: Ticket,
  { verb, text }: DeskWord,
  by: By & { readonly personId: string },
  revision: number,
  facts: TicketFacts,
): DeskOutcome {
  const { now, directory } = facts;
  if (verb === 'take' && ticket.state === 'taken')
    return refused(ticket.taken.by.personId === by.personId ? 'state' : 'others');
  const roles = rolesOn(ticket, by.personId, by.account, directory, now);
  const allowed = mayDo(verb, ticket, roles, now);
  if (allowed !== 'yes') return refused(allowed === 'role' ? 'role' : 'state');
  if ((verb === 'answer' || verb === 'note') && text === '') return refused('empty');
  if (verb === 'answer' && asksForSecret(text)) return refused('secret');
  const decision = decide(ticket, verb, text, by, revision, facts);
  return decision === undefined ? refused('state') : { outcome: 'decided', decision };
}

function decide(
  ticket: Ticket,
  verb: DeskWord['verb'],
  text: string,
  by: By,
  revision: number,
  facts: TicketFacts,
): TicketDecision | undefined {
  const { now } = facts;
  switch (verb) {
    case 'take':
      return ticket.state === 'new' ? take(ticket, by, 'agent', revision, facts) : undefined;
    case 'solve':
      return ticket.state === 'new' || ticket.state === 'taken'
        ? solve(ticket, by, revision, facts)
        : undefined;
    case 'note':
      return { ticket, events: [{ at: now, what: 'noted', by, note: text }], effects: [] };
    case 'answer':
      return {
        ticket,
        events: [{ at: now, what: 'answered', by, note: text }],
        effects: [
          ...tellReporters(
            ticket,
            `answered:${revision}`,
            { id: 'M220', number: ticket.number, name: by.name, text },
            now,
          ),
          ...refresh(ticket, revision, now),
        ],
      };
  }
}
