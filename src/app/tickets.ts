import { priorityFactsOf } from '../domain/priority/facts-of.ts';
import { osloDateTime } from '../domain/service-hours/oslo.ts';
import { amend } from '../domain/ticket/amend.ts';
import { confirm, take, withdraw } from '../domain/ticket/change.ts';
import { ticketPartition, type TicketDecision, type TicketFacts } from '../domain/ticket/decision.ts';
import { escalate, pageFailed } from '../domain/ticket/paging.ts';
import { register } from '../domain/ticket/register.ts';
import type { By, Reporter, Ticket } from '../domain/ticket/ticket.ts';
import { understand } from '../domain/understanding/understand.ts';
import type { Effect, Registration } from '../domain/effects.ts';
import type { Facts } from './facts.ts';
import type { Clock, Directories, Row, Store, Stored } from './ports.ts';

export type TicketDeps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly directories: Directories;
  readonly facts: Facts;
};

/** The ticket as committed, its revision, and the rows that must now be carried out. */
export type Carried = { readonly stored: Stored<Ticket> | undefined; readonly rows: readonly Row[] };

type Command = Extract<Effect, { kind: 'register' | 'amend' | 'withdraw' | 'escalate' | 'pageFailed' }>;

/** More than any honest race needs; a loop beyond it is a fault. */
const MOST_CONFLICTS = 25;

/** Commands to tickets: load, decide, commit; on a conflict decide again on what the other left. */
export function ticketCommands(deps: TicketDeps) {
  const { store, clock, facts } = deps;

  /**
   * Runs one decision against a ticket until it is committed.
   * @param receipt names the command; seen already = nothing is done again
   * @param decide undefined means that there is nothing to do
   */
  async function run(
    partition: string,
    receipt: string,
    decide: (stored: Stored<Ticket> | undefined, facts: TicketFacts) => Promise<TicketDecision | undefined>,
  ): Promise<Carried> {
    for (let round = 0; round < MOST_CONFLICTS; round++) {
      const [stored, known] = await Promise.all([store.loadTicket(partition), facts.gather()]);
      const decision = await decide(stored, known);
      if (decision === undefined) return { stored, rows: [] };
      const committed = await store.commit(
        {
          partition,
          expected: stored?.version ?? null,
          state: { of: 'ticket', ticket: decision.ticket },
          receipts: [receipt],
          events: decision.events,
          outbox: decision.effects,
        },
        clock.now(),
      );
      if (committed.outcome === 'seen') return { stored: await store.loadTicket(partition), rows: [] };
      if (committed.outcome === 'committed')
        return {
          stored: { value: decision.ticket, version: committed.version, revision: committed.revision },
          rows: committed.rows,
        };
    }
    throw new Error(`No commit after ${MOST_CONFLICTS} conflicts`);
  }

  const partitionOf = (ticketId: string): string =>
    ticketPartition(deps.directories.current().tenantId, ticketId);

  /** Makes the ticket unless it is there; its id is made of what it is for, so racing instances make one. */
  const registerOnce = (receipt: string, registration: Registration): Promise<Carried> =>
    run(partitionOf(registration.ticketId), receipt, async (stored, known) => {
      if (stored !== undefined) return undefined;
      const { tenantId } = deps.directories.current();
      const year = osloDateTime(known.now).year;
      const count = await store.nextNumber(tenantId, year);
      return register(registration, `D-${year}-${String(count).padStart(5, '0')}`, tenantId, known);
    });

  /** Another instance may still be about to make the ticket that this row is about: then it is made here and now. */
  async function registeredFirst(
    row: Row,
    effect: Extract<Command, { kind: 'amend' | 'withdraw' }>,
  ): Promise<readonly Row[]> {
    if ((await store.loadTicket(partitionOf(effect.ticketId))) !== undefined) return [];
    const made = (await store.row(row.partition, effect.registerRow))?.effect;
    if (made?.kind !== 'register') throw new Error('A ticket to change was never asked for');
    return (await registerOnce(`row:${row.partition}:${made.id}`, made.registration)).rows;
  }

  return {
    partitionOf,
    load: (ticketId: string) => store.loadTicket(partitionOf(ticketId)),

    /** Carries out a command row of the outbox; doing it twice does it once. */
    async carryOut(row: Row, effect: Command): Promise<Carried> {
      const receipt = `row:${row.partition}:${effect.id}`;
      switch (effect.kind) {
        case 'register':
          return registerOnce(receipt, effect.registration);
        case 'amend': {
          const registered = await registeredFirst(row, effect);
          const amended = await run(partitionOf(effect.ticketId), receipt, async (stored, known) => {
            if (stored === undefined) throw new Error('A ticket to amend does not exist');
            const ticket = stored.value;
            const person =
              ticket.reporter.personId === null
                ? undefined
                : known.directory.person(ticket.reporter.personId);
            const account = {
              municipality: person?.municipality ?? null,
              workplaceId: person?.workplaceId ?? null,
            };
            const heard = understand(`${ticket.text}\n${effect.text}`, known.directory, account);
            const said = priorityFactsOf(
              heard.facts,
              ticket.systemId,
              ticket.municipality,
              effect.acute,
              known,
            );
            return amend(
              ticket,
              {
                text: effect.text,
                facts: said,
                contact: understand(effect.text, known.directory, account).slots,
                rowId: effect.id,
                conversationId: effect.conversationId,
                revision: stored.revision + 1,
              },
              known,
            );
          });
          return { ...amended, rows: [...registered, ...amended.rows] };
        }
        case 'withdraw': {
          const registered = await registeredFirst(row, effect);
          const withdrawn = await run(partitionOf(effect.ticketId), receipt, async (stored, known) =>
            stored === undefined ? undefined : withdraw(stored.value, stored.revision + 1, known),
          );
          return { ...withdrawn, rows: [...registered, ...withdrawn.rows] };
        }
        case 'escalate':
          return run(row.partition, receipt, async (stored, known) =>
            stored === undefined ? undefined : escalate(stored.value, effect.step, known),
          );
        case 'pageFailed':
          return run(row.partition, receipt, async (stored, known) => {
            const failed = await store.row(row.partition, effect.pageRow);
            return stored === undefined || failed?.effect.kind !== 'page'
              ? undefined
              : pageFailed(stored.value, failed.effect, known);
          });
      }
    },

    /** The reporter confirms or corrects the contact of a ticket that is registered already. */
    confirm: (
      ticketId: string,
      receipt: string,
      contactOf: (
        ticket: Stored<Ticket>,
      ) => Pick<Reporter, 'name' | 'phone' | 'workplaceId' | 'workplaceText'> | undefined,
    ) =>
      run(partitionOf(ticketId), receipt, async (stored, known) => {
        if (stored === undefined) return undefined;
        const contact = contactOf(stored);
        return contact && confirm(stored.value, contact, stored.revision + 1, known);
      }),

    take: (ticketId: string, receipt: string, by: By, as: 'responder' | 'agent') =>
      run(partitionOf(ticketId), receipt, async (stored, known) =>
        stored?.value.state === 'new' ? take(stored.value, by, as, stored.revision + 1, known) : undefined,
      ),
  };
}

export type TicketCommands = ReturnType<typeof ticketCommands>;
