import type { Effect } from '../domain/effects.ts';
import type { Say } from '../domain/say.ts';
import { answerDesk, type DeskOutcome } from '../domain/ticket/desk-answer.ts';
import { say, toReporter } from '../domain/ticket/rows.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { Clock, Directories, Log, Row, Store } from './ports.ts';
import type { TicketCommands } from './tickets.ts';

type Deps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
  readonly directories: Directories;
  readonly tickets: TicketCommands;
};
type Said = Extract<Effect, { kind: 'deskWord' }>;

/** What agents write about tickets, carried out from the outbox; whose it is to do is decided here (promise 7). */
export function createDesk({ store, clock, log, directories, tickets }: Deps) {
  async function carriedOut(row: Row, effect: Said): Promise<{ what: Say; rows: readonly Row[] }> {
    const { word, account } = effect;
    const { number } = word;
    // Authority is read as it is now; while the register cannot be read, nothing is done in anybody's name.
    const directory = await directories.fresh();
    const person = directory.personOfAccount(account);
    const found = await store.ticketOfNumber(directory.tenantId, number);
    if (person === undefined || found === undefined)
      return { what: { id: 'M222', why: 'number', number, state: null, name: null }, rows: [] };
    const by = { account, personId: person.id, name: person.name };
    const decided: { outcome?: DeskOutcome } = {};
    const { stored, rows } = await tickets.change(
      found.id,
      `row:${row.partition}:${effect.id}`,
      ({ value, revision }, known) => {
        decided.outcome = answerDesk(value, word, by, revision + 1, known);
        return decided.outcome.outcome === 'decided' ? decided.outcome.decision : undefined;
      },
    );
    const { outcome } = decided;
    // Carried out before, by an attempt that ended before it could say so.
    if (outcome?.outcome !== 'refused') {
      const isTold = word.verb === 'note' || toReporter(stored?.value ?? found) !== null;
      return { what: isTold ? { id: 'M221', number, done: word.verb } : { id: 'M240', number }, rows };
    }
    log.warn('desk.refused', { verb: word.verb, ticket: found.id, why: outcome.why });
    return { what: refusal(outcome.why, stored?.value ?? found), rows };
  }

  return async function said(row: Row, effect: Said): Promise<readonly Row[]> {
    const { what, rows } = await carriedOut(row, effect);
    const to = { to: 'conversation', conversationId: effect.conversationId } as const;
    const told = say(`${effect.id}:told`, to, what, effect.language, clock.now());
    return [...rows, ...(await store.schedule(row.partition, [told], clock.now()))];
  };
}

export type Desk = ReturnType<typeof createDesk>;

/** With how the ticket stands, for whoever cannot see it. */
const refusal = (why: Extract<DeskOutcome, { outcome: 'refused' }>['why'], ticket: Ticket): Say => ({
  id: 'M222',
  why,
  number: ticket.number,
  state: ticket.state,
  name: ticket.state === 'taken' ? ticket.taken.by.name : null,
});
