import type { Effect } from '../domain/effects.ts';
import { approvalDue } from '../domain/approval/expiry.ts';
import { intakePartition } from '../domain/intake/intake.ts';
import { amend } from '../domain/ticket/amend.ts';
import { clockDue } from '../domain/ticket/answer-clock.ts';
import { confirm, take, withdraw } from '../domain/ticket/change.ts';
import type { TicketDecision, TicketFacts } from '../domain/ticket/decision.ts';
import { fold } from '../domain/ticket/fold.ts';
import { handOver } from '../domain/ticket/handover.ts';
import { leaseDue } from '../domain/ticket/lease-due.ts';
import { escalate, pageFailed, pageUnreadable } from '../domain/ticket/paging.ts';
import { confirmByWord, object, rectify, resolve } from '../domain/ticket/reporter-side.ts';
import { notSolved, replied } from '../domain/ticket/reply.ts';
import { NEWS, foldRows, say, toReporter } from '../domain/ticket/rows.ts';
import { silent } from '../domain/ticket/silence.ts';
import { isUnresolved, type By, type Reporter, type TakenAs, type Ticket } from '../domain/ticket/ticket.ts';
import { watch } from '../domain/ticket/watch.ts';
import type { Row, Stored } from './ports.ts';
import { isReachedOtherwise } from './page-reach.ts';
import { registrations } from './registrations.ts';
import { ticketRuns, type Carried, type TicketDeps } from './ticket-runs.ts';

/** What the reporter asks of a ticket that another instance may still be about to make. */
type ReporterCommand = Extract<
  Effect,
  { kind: 'amend' | 'withdraw' | 'resolve' | 'reopen' | 'confirm' | 'rectify' | 'object' }
>;
type Command =
  | ReporterCommand
  | Extract<
      Effect,
      {
        kind:
          | 'register'
          | 'approvalTimer'
          | 'escalate'
          | 'lease'
          | 'silence'
          | 'pageFailed'
          | 'watch'
          | 'handover'
          | 'answerClock'
          | 'join'
          | 'fold'
          | 'promote'
          | 'tellJoined';
      }
    >;

/** [A] How many are told in a second (business time): a channel takes so many, and a page must get through beside them. */
const TOLD_IN_A_SECOND = 30;

/** What a command comes to for a ticket that is there; undefined means that there is nothing to do. */
function decideFor(
  effect: ReporterCommand,
  { value: ticket, revision: before }: Stored<Ticket>,
  known: TicketFacts,
): TicketDecision | undefined {
  const revision = before + 1;
  switch (effect.kind) {
    case 'amend':
      return amend(ticket, { text: effect.text, acute: effect.acute, rowId: effect.id }, revision, known);
    case 'withdraw':
      return withdraw(ticket, revision, known);
    case 'resolve':
      return resolve(ticket, revision, known);
    case 'reopen':
      return notSolved(ticket, '', revision, known);
    case 'confirm':
      return confirmByWord(ticket, revision, known);
    case 'rectify':
      return rectify(ticket, revision, known);
    case 'object':
      return object(ticket, effect.text, revision, known);
  }
}

/** Commands to tickets. Doing one twice does it once. */
export function ticketCommands(deps: TicketDeps) {
  const { store, clock } = deps;
  const runs = ticketRuns(deps);
  const { run, partitionOf } = runs;
  const { register, promote } = registrations(deps, runs);

  /** Another instance may still be about to make the ticket that this row is about: then it is made here and now. */
  async function registeredFirst(
    row: Row,
    effect: Pick<ReporterCommand, 'ticketId' | 'registerRow'>,
  ): Promise<readonly Row[]> {
    if ((await store.loadTicket(partitionOf(effect.ticketId))) !== undefined) return [];
    const made = (await store.row(row.partition, effect.registerRow))?.effect;
    if (made?.kind !== 'register') throw new Error('A ticket to change was never asked for');
    return (await register(`row:${row.partition}:${made.id}`, made.registration)).rows;
  }

  /** Whoever has the ticket that a report was joined to reads what its reporter writes (fault 45). */
  async function inParent(
    receipt: string,
    effect: ReporterCommand,
    child: Stored<Ticket> | undefined,
  ): Promise<readonly Row[]> {
    if (effect.kind !== 'amend' || child?.value.parent == null) return [];
    const { rows } = await onTicket(
      partitionOf(child.value.parent.ticketId),
      `${receipt}:parent`,
      ({ value, revision }, known) => replied(value, effect.text, revision + 1, known),
    );
    return rows;
  }

  /** A command to a ticket that must be there by now. */
  const onTicket = (
    partition: string,
    receipt: string,
    decide: (stored: Stored<Ticket>, facts: TicketFacts) => TicketDecision | undefined,
  ): Promise<Carried> =>
    run(partition, receipt, async (stored, known) => {
      if (stored === undefined) throw new Error('A command to a ticket that does not exist');
      return decide(stored, known);
    });

  const joined = (ticketId: string) => store.joined(deps.directories.current().tenantId, ticketId);

  /** Everyone who was joined to the ticket is told what is new, once, each in the own chat and language (M18). */
  async function tellJoined(ticketId: string, { say: what, news }: Extract<Effect, { kind: 'tellJoined' }>) {
    const now = clock.now();
    const rows: Row[] = [];
    const told = new Set<string>();
    for (const { account, personId, conversationId, language, ...report } of await joined(ticketId)) {
      const to = toReporter({ conversationId, reporter: { account, personId } });
      if (to === null || account === null || told.has(account)) continue;
      const at = now + Math.floor(told.size / TOLD_IN_A_SECOND) * 1000;
      told.add(account);
      const row = say(`${NEWS}${news}`, to, what, language, at);
      rows.push(...(await store.schedule(partitionOf(report.ticketId), [row], now)));
      // A store in the same process answers at once: whoever else is waiting has a turn in between.
      if (told.size % TOLD_IN_A_SECOND === 0) await clock.sleep(0);
    }
    return rows;
  }

  /** Whether the reporter has said anything stands in the conversation, whatever it was about. */
  async function silence(row: Row, receipt: string, effect: Extract<Effect, { kind: 'silence' }>) {
    const { rows } = await run(row.partition, receipt, async (stored, known) => {
      if (stored === undefined) return undefined;
      const { tenant, conversationId, reporter } = stored.value;
      if (conversationId === null || reporter.account === null) return undefined;
      const said = await store.loadIntake(intakePartition(tenant, conversationId, reporter.account));
      return silent(stored.value, effect, said?.value.heardAt ?? null, known);
    });
    return rows;
  }

  /** The reports that were joined are counted. Where the parent is over by now each of them stands for itself. */
  async function foldReports(row: Row, receipt: string, ticketId: string): Promise<readonly Row[]> {
    const reports = await joined(ticketId);
    const { stored, rows } = await onTicket(row.partition, receipt, ({ value, revision }, known) =>
      fold(value, reports, revision + 1, known),
    );
    if (stored === undefined || isUnresolved(stored.value)) return rows;
    const own = await Promise.all(reports.map((report) => promote(partitionOf(report.ticketId), receipt)));
    return [...rows, ...own.flatMap((carried) => carried.rows)];
  }

  return {
    partitionOf,
    load: (ticketId: string) => store.loadTicket(partitionOf(ticketId)),

    /** Carries out a command row of the outbox. */
    async carryOut(row: Row, effect: Command): Promise<readonly Row[]> {
      const receipt = `row:${row.partition}:${effect.id}`;
      switch (effect.kind) {
        case 'register':
          return (await register(receipt, effect.registration)).rows;
        case 'amend':
        case 'withdraw':
        case 'resolve':
        case 'reopen':
        case 'confirm':
        case 'rectify':
        case 'object': {
          const registered = await registeredFirst(row, effect);
          const changed = await onTicket(partitionOf(effect.ticketId), receipt, (stored, known) =>
            decideFor(effect, stored, known),
          );
          return [...registered, ...changed.rows, ...(await inParent(receipt, effect, changed.stored))];
        }
        case 'approvalTimer':
          return (
            await onTicket(row.partition, receipt, ({ value, revision }, known) =>
              approvalDue(value, effect, revision + 1, known),
            )
          ).rows;
        case 'escalate':
          return (
            await onTicket(row.partition, receipt, ({ value }, known) => escalate(value, effect, known))
          ).rows;
        case 'lease':
          return (
            await onTicket(row.partition, receipt, ({ value, revision }, known) =>
              leaseDue(value, effect, revision + 1, known),
            )
          ).rows;
        case 'silence':
          return silence(row, receipt, effect);
        case 'watch':
          return (await onTicket(row.partition, receipt, ({ value }, known) => watch(value, effect, known)))
            .rows;
        case 'handover':
          return (
            await onTicket(row.partition, receipt, ({ value, revision }, known) =>
              handOver(value, revision + 1, known),
            )
          ).rows;
        case 'answerClock':
          return (
            await onTicket(row.partition, receipt, ({ value, revision }, known) =>
              clockDue(value, effect, revision + 1, known),
            )
          ).rows;
        case 'pageFailed': {
          const failed = (await store.row(row.partition, effect.pageRow))?.effect;
          if (failed?.kind !== 'page' && failed?.kind !== 'unreadable') return [];
          if (
            failed.kind === 'page' &&
            effect.reported !== true &&
            (await isReachedOtherwise(store, row.partition, failed))
          )
            return [];
          return (
            await onTicket(row.partition, receipt, ({ value }, known) =>
              failed.kind === 'page'
                ? pageFailed(value, failed, known)
                : pageUnreadable(value, failed.id, known),
            )
          ).rows;
        }
        case 'join':
          return store.schedule(
            partitionOf(effect.parentId),
            foldRows(effect.parentId, clock.now()),
            clock.now(),
          );
        case 'fold':
          return foldReports(row, receipt, effect.ticketId);
        case 'promote':
          return (await promote(row.partition, receipt)).rows;
        case 'tellJoined':
          return tellJoined(effect.ticketId, effect);
      }
    },

    registeredFirst,
    /** Makes the ticket that somebody asks for at this moment, unless it is there. */
    register,
    /** One decision on a ticket that is there. @param receipt names it; seen already = nothing is done again */
    change: (
      ticketId: string,
      receipt: string,
      decide: (stored: Stored<Ticket>, facts: TicketFacts) => TicketDecision | undefined,
    ): Promise<Carried> => onTicket(partitionOf(ticketId), receipt, decide),

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

    take: (ticketId: string, receipt: string, by: By, as: TakenAs) =>
      run(partitionOf(ticketId), receipt, async (stored, known) =>
        stored?.value.state === 'new' ? take(stored.value, by, as, stored.revision + 1, known) : undefined,
      ),
  };
}

export type TicketCommands = ReturnType<typeof ticketCommands>;
