import type { Person } from '../domain/directory/schema.ts';
import type { Effect, Recipient } from '../domain/effects.ts';
import type { Say } from '../domain/say.ts';
import { answerDesk, holderOf, type DeskOutcome } from '../domain/ticket/desk-answer.ts';
import { announce, takenBackFrom } from '../domain/ticket/desk-join.ts';
import type { Agent } from '../domain/ticket/desk-work.ts';
import { withLines } from '../domain/ticket/history.ts';
import { mayDo, rolesOn } from '../domain/ticket/permission.ts';
import { say, toReporter } from '../domain/ticket/rows.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { DeskInput, DeskVerb } from '../domain/understanding/desk-words.ts';
import type { Clock, Directories, Log, Row, Store, Stored } from './ports.ts';
import type { TicketCommands } from './tickets.ts';

type Deps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
  readonly directories: Directories;
  readonly tickets: TicketCommands;
};
type Said = Extract<Effect, { kind: 'deskWord' }>;

/** What somebody asks of a ticket. `asOf`: the revision of the card that was pressed; null: it was typed. */
export type DeskAsked = {
  readonly verb: DeskVerb;
  readonly input: DeskInput;
  readonly asOf: number | null;
  readonly by: Agent;
};

/** What it came to: what is said to the one who asked, and the ticket as it stands. */
export type DeskDone = {
  readonly what: Say;
  readonly outcome: DeskOutcome['outcome'] | 'unknown';
  readonly stored: Stored<Ticket> | undefined;
  readonly rows: readonly Row[];
};

/** Verbs that mean the report itself, also where it is part of another by now. */
const OF_THE_REPORT: ReadonlySet<DeskVerb> = new Set<DeskVerb>(['unjoin', 'history']);

/** Verbs of which the reporter is told, where anybody can write to him or her. */
const TELLS: ReadonlySet<DeskVerb> = new Set<DeskVerb>([
  'take',
  'assign',
  'answer',
  'ask',
  'setPriority',
  'join',
  'unjoin',
  'handToVendor',
  'solve',
  'withdraw',
]);

/** Verbs that are answered with a list. */
type ListVerb = 'history' | 'reach';
export const isList = (verb: DeskVerb): verb is ListVerb => verb === 'history' || verb === 'reach';

/** What the desk does with tickets, typed or pressed; whose it is to do is decided here, on every word and press (promise 7). */
export function createDesk({ store, clock, log, directories, tickets }: Deps) {
  /** The ticket that a number means: a report that was joined to another is worked on there (fault 45). */
  async function meant(number: string, verb: DeskVerb): Promise<Ticket | undefined> {
    const found = await store.ticketOfNumber(directories.current().tenantId, number);
    if (found?.parent == null || OF_THE_REPORT.has(verb)) return found;
    return (await tickets.load(found.parent.ticketId))?.value;
  }

  async function work(ticketId: string, receipt: string, asked: DeskAsked): Promise<DeskDone> {
    const { verb, input, by } = asked;
    const other = verb === 'join' ? await joinable(ticketId, receipt, asked) : undefined;
    const decided: { outcome?: DeskOutcome } = {};
    const { stored, rows } = await tickets.change(ticketId, receipt, ({ value, revision }, known) => {
      decided.outcome = answerDesk(value, { verb, input, by, asOf: asked.asOf, other }, revision + 1, known);
      return decided.outcome.outcome === 'decided'
        ? withLines(decided.outcome.decision, revision + 1, known.now)
        : undefined;
    });
    const { outcome } = decided;
    const ticket = stored?.value;
    const number = ticket?.formerNumber ?? ticket?.number ?? '';
    // Carried out before, by an attempt that ended before it could say so.
    if (outcome === undefined)
      return { what: { id: 'M221', number, done: verb }, outcome: 'decided', stored, rows };
    switch (outcome.outcome) {
      case 'decided':
      case 'shown': {
        const conflicts = outcome.outcome === 'decided' ? (outcome.conflicts ?? []) : [];
        const what: Say =
          conflicts.length > 0
            ? { id: 'M226', number, conflicts }
            : ticket !== undefined && TELLS.has(verb) && toReporter(ticket) === null
              ? { id: 'M240', number }
              : { id: 'M221', number, done: verb };
        return { what, outcome: outcome.outcome, stored, rows };
      }
      case 'changed':
        return {
          what: { id: 'M226', number, conflicts: outcome.conflicts },
          outcome: 'changed',
          stored,
          rows,
        };
      case 'refused':
        log.warn('desk.refused', { verb, ticket: ticketId, why: outcome.why });
        if (other !== undefined) await unannounce(other.id, receipt);
        return { what: refusal(outcome.why, number, ticket), outcome: 'refused', stored, rows };
    }
  }

  /**
   * The ticket that another is to be joined to, which is told of it first (fault 46); undefined where there is none. Whoever
   * may not join the one leaves no trace on the other.
   */
  async function joinable(
    ticketId: string,
    receipt: string,
    { input, by }: DeskAsked,
  ): Promise<Ticket | undefined> {
    const directory = directories.current();
    const child = await tickets.load(ticketId);
    const other = input.other === undefined ? undefined : await meant(input.other, 'show');
    if (other === undefined || child === undefined || other.id === ticketId) return other;
    const now = clock.now();
    const may = [child.value, other].every(
      (ticket) =>
        mayDo('join', ticket, rolesOn(ticket, by.personId, by.account, directory, now), now) === 'yes',
    );
    if (!may) return other;
    const { stored } = await tickets.change(other.id, `${receipt}:announce`, ({ value }, known) =>
      announce(value, ticketId, receipt, known),
    );
    return stored?.value ?? other;
  }

  const unannounce = (parentId: string, receipt: string) =>
    tickets.change(parentId, `${receipt}:unannounce`, ({ value }) =>
      value.joining.some(({ key }) => key === receipt)
        ? { ticket: takenBackFrom(value, receipt), events: [], effects: [] }
        : undefined,
    );

  const listCard = (
    verb: ListVerb,
    id: string,
    ticketId: string,
    to: Recipient,
    language: Language | null,
  ): Effect => ({
    kind: 'card',
    id: `${id}:${verb}`,
    to,
    view: { card: verb, ticketId },
    slot: `${verb}:${ticketId}`,
    language,
    mode: 'post',
    notBefore: clock.now(),
    waitsFor: null,
  });

  /** What was typed, carried out from the outbox. */
  async function carriedOut(
    row: Row,
    effect: Said,
  ): Promise<{ what: Say | null; rows: readonly Row[]; shown: Effect[] }> {
    const { word, account, language, conversationId } = effect;
    const { verb, number, ...input } = word;
    // Authority is read as it is now; while the register cannot be read, nothing is done in anybody's name.
    const directory = await directories.fresh();
    const person = directory.personOfAccount(account);
    const found = await meant(number, verb);
    if (person === undefined || found === undefined)
      return { what: { id: 'M222', why: 'number', number, state: null, name: null }, rows: [], shown: [] };
    const by = { account, personId: person.id, name: person.name };
    const done = await work(found.id, `row:${row.partition}:${effect.id}`, { verb, input, by, asOf: null });
    if (done.outcome !== 'shown' && !(done.outcome === 'decided' && verb === 'show'))
      return { what: done.what, rows: done.rows, shown: [] };
    const to = { to: 'conversation', conversationId } as const;
    const list = isList(verb) ? [listCard(verb, effect.id, found.id, to, language)] : [];
    return { what: null, rows: done.rows, shown: list };
  }

  return {
    work,

    /** A list about the ticket, to the own chat of whoever asked for it. @param id names the press: asked twice, shown once */
    listRows: (verb: ListVerb, ticketId: string, person: Person, id: string): Promise<readonly Row[]> =>
      store.schedule(
        tickets.partitionOf(ticketId),
        [listCard(verb, id, ticketId, { to: 'person', personId: person.id }, null)],
        clock.now(),
      ),

    said: async (row: Row, effect: Said): Promise<readonly Row[]> => {
      const { what, rows, shown } = await carriedOut(row, effect);
      const to = { to: 'conversation', conversationId: effect.conversationId } as const;
      const told = what === null ? [] : [say(`${effect.id}:told`, to, what, effect.language, clock.now())];
      return [...rows, ...(await store.schedule(row.partition, [...shown, ...told], clock.now()))];
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;

/** With how the ticket stands, for whoever cannot see it. */
const refusal = (
  why: Extract<DeskOutcome, { outcome: 'refused' }>['why'],
  number: string,
  ticket: Ticket | undefined,
): Say => ({
  id: 'M222',
  why,
  number,
  state: ticket?.state ?? null,
  name: ticket === undefined ? null : (holderOf(ticket)?.name ?? null),
});
