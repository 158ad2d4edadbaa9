import { languageOf, laneOf, personOnCall, targetOf } from './addressing.ts';
import type { Effect } from '../domain/effects.ts';
import type { Language } from '../domain/vocabulary.ts';
import { isOnItsWay } from '../domain/ticket/receipt.ts';
import { pagedReceiptId, receiptReached } from '../domain/ticket/rows.ts';
import type { Approvals } from './approvals.ts';
import type { Content } from './content.ts';
import type { Failure } from './failure.ts';
import type { Intakes } from './intakes.ts';
import { isSpent, settlementOf } from './outcome.ts';
import type { TicketCommands } from './tickets.ts';
import type {
  Clock,
  Directories,
  Log,
  Outbound,
  Row,
  SendOutcome,
  Settlement,
  Shown,
  Store,
  Target,
} from './ports.ts';

export type DeliveryDeps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly outbound: Outbound;
  readonly directories: Directories;
  readonly tickets: TicketCommands;
  readonly intakes: Pick<Intakes, 'timer'>;
  readonly approvals: Pick<Approvals, 'said'>;
  readonly content: Content;
  readonly failure: Failure;
};

/** A row that has failed this often by an error of ours is set aside with its cause; the rest goes on. */
const MOST_FAULTS = 10;
const FAULT_AGAIN_MS = 2_000;
const STUCK_AT = 2;
const SWEEP_BATCH = 50;

/** Carries out claimed rows: commands to tickets first, pages beside everything, the rest in order per conversation. */
export function createDelivery(deps: DeliveryDeps) {
  const { store, clock, log, outbound } = deps;
  const inFlight = new Set<Promise<void>>();
  /** First outcomes of rows in hand here, for the rows that wait for them. */
  const outcomes = new Map<string, Promise<unknown>>();

  /** Rows of one conversation leave in order; the tail of each lane. */
  const lanes = new Map<string, Promise<unknown>>();

  /** Starts the rows, and what follows from them, and resolves when all of them have had an outcome. */
  function carryOut(rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return Promise.resolve();
    return track(Promise.all(rows.map(start)).then(() => undefined));
  }

  function track(work: Promise<void>): Promise<void> {
    inFlight.add(work);
    return work.finally(() => inFlight.delete(work));
  }

  function start(row: Row): Promise<void> {
    const lane = laneOf(row);
    const work = (lanes.get(lane) ?? Promise.resolve()).then(() => one(row));
    const key = `${row.partition}|${row.effect.id}`;
    lanes.set(lane, work);
    outcomes.set(key, work);
    return work
      .finally(() => {
        outcomes.delete(key);
        if (lanes.get(lane) === work) lanes.delete(lane);
      })
      .then(carryOut);
  }

  /** One row, and the rows that follow; an error of ours leaves it for the next attempt and never takes others with it. */
  async function one(row: Row): Promise<readonly Row[]> {
    try {
      await waitForFirst(row);
      const { settlement, follow } = await attempt(row);
      return [...follow, ...(await settle(row, settlement))];
    } catch (cause) {
      log.error('row.fault', { kind: row.effect.kind, row: row.effect.id, attempt: row.attempt }, cause);
      await sayWhatIsStuck(row);
      try {
        return await settle(row, {
          state: row.attempt < MOST_FAULTS ? 'pending' : 'failed',
          at: clock.now(),
          retryAfterMs: FAULT_AGAIN_MS,
          cause: cause instanceof Error ? cause.name : 'fault',
        });
      } catch (unsettled) {
        // The lease ends by itself; whoever sweeps next carries the row out.
        log.error('row.unsettled', { kind: row.effect.kind, row: row.effect.id }, unsettled);
        return [];
      }
    }
  }

  /** A ticket that cannot be made the second time either may not wait in silence (promise 2). */
  async function sayWhatIsStuck({ effect, attempt: tried }: Row): Promise<void> {
    if (effect.kind !== 'register' || tried !== STUCK_AT) return;
    try {
      await deps.failure.notRegistered(effect.registration);
    } catch (cause) {
      log.error('row.stuckNotSaid', { row: effect.id }, cause);
    }
  }

  async function waitForFirst(row: Row): Promise<void> {
    const { waitsFor } = row.effect;
    if (waitsFor === null) return;
    const first = outcomes.get(`${row.partition}|${waitsFor.id}`);
    if (first !== undefined) await Promise.race([first, clock.sleep(waitsFor.atMostMs)]);
  }

  async function settle(row: Row, settlement: Settlement): Promise<readonly Row[]> {
    const rows = await store.settle(row, settlement, clock.now());
    if (rows === undefined) {
      log.warn('row.claimLost', { kind: row.effect.kind, row: row.effect.id });
      return [];
    }
    if (settlement.state === 'failed' || settlement.state === 'uncertain')
      log.warn(`row.${settlement.state}`, {
        kind: row.effect.kind,
        row: row.effect.id,
        cause: settlement.cause ?? null,
        attempt: row.attempt,
      });
    return rows;
  }

  const done = (at: number, follow: readonly Row[]): { settlement: Settlement; follow: readonly Row[] } => ({
    settlement: { state: 'done', at },
    follow,
  });

  async function attempt(row: Row): Promise<{ settlement: Settlement; follow: readonly Row[] }> {
    const { effect } = row;
    const now = clock.now();
    switch (effect.kind) {
      case 'approvalWord':
        return done(now, await deps.approvals.said(row, effect));
      case 'draftTimer':
        return done(now, await deps.intakes.timer(row, effect));
      case 'forget':
        await store.forget(row.partition);
        return done(now, []);
      case 'plainText':
        await store.setPlainText(effect.conversationId, effect.plain);
        return done(now, []);
      case 'page':
      case 'say':
      case 'card': {
        if (isSpent(row))
          return { settlement: { state: 'uncertain', at: now, cause: 'lease expired' }, follow: [] };
        const { current } = deps.directories;
        const resolved = row.resolved ?? personOnCall(effect.to, clock.now(), current());
        const outcome = await send(
          row,
          effect,
          targetOf(effect.to, resolved),
          languageOf(effect, resolved, current()),
        );
        const settlement: Settlement =
          outcome === 'nothing'
            ? { state: 'done', at: clock.now() }
            : settlementOf(row, outcome, clock.now());
        const told = await tellWhenReached(row, effect, settlement);
        return {
          settlement: {
            ...settlement,
            ...(resolved === null ? {} : { resolved }),
            then: [...(settlement.then ?? []), ...told],
          },
          follow: [],
        };
      }
      default:
        return done(now, await deps.tickets.carryOut(row, effect));
    }
  }

  async function send(
    row: Row,
    effect: Extract<Effect, { kind: 'page' | 'say' | 'card' }>,
    target: Target | undefined,
    language: Language,
  ): Promise<SendOutcome | 'nothing'> {
    if (target === undefined) return { outcome: 'failed', cause: 'nobody to send to' };
    if (effect.kind === 'say') return outbound.say(target, await deps.content.spoken(row, effect, language));
    const card = await deps.content.card(row, effect);
    if (card === undefined) return 'nothing';
    if (card.card === 'myTickets' && card.tickets.length === 0)
      return outbound.say(target, { say: { id: 'M38' }, ticket: null, language });
    const shown: Shown = { language, card };
    return effect.kind === 'card' && effect.mode === 'update'
      ? update(row, effect.slot, shown)
      : outbound.show(target, shown);
  }

  /** Every card of the slot shows the same; the first that does not get through decides what becomes of the row. */
  async function update(row: Row, slot: string, shown: Shown): Promise<SendOutcome | 'nothing'> {
    const places = await store.slots(row.partition, slot);
    let last: SendOutcome | 'nothing' = 'nothing';
    for (const place of places) {
      const outcome = await outbound.update(place, shown);
      if (outcome.outcome !== 'sent') return outcome;
      last = outcome;
    }
    return last;
  }

  /** M05c promised a word: whichever of receipt and page comes last says that on-call was reached, while the round lasts. */
  async function tellWhenReached(row: Row, effect: Effect, settlement: Settlement): Promise<Effect[]> {
    if (settlement.state !== 'sent') return [];
    const isReceipt = effect.kind === 'card' && effect.view.card === 'receipt' && effect.mode === 'post';
    if (effect.kind !== 'page' && !isReceipt) return [];
    const receipt =
      effect.kind === 'page'
        ? (await store.row(row.partition, pagedReceiptId(effect.round)))?.rendered
        : settlement.rendered;
    if (!isOnItsWay(receipt ?? '')) return [];
    const ticket = (await store.loadTicket(row.partition))?.value;
    if (ticket === undefined || ticket.paging === null) return [];
    const isReached = effect.kind === 'page' || (await deps.content.pagedAt(ticket)) !== null;
    return isReached ? [receiptReached(ticket, clock.now())] : [];
  }

  return {
    carryOut,

    /** Carries out one command to a ticket; resolves when it is committed. What follows from it goes on beside. */
    async command(row: Row): Promise<void> {
      const work = one(row);
      void track(work.then(carryOut));
      await work;
    },

    /** Claims what is due and carries it out; true when there was something. */
    async sweep(): Promise<boolean> {
      const rows = await store.claimDue(clock.now(), SWEEP_BATCH);
      await carryOut(rows);
      return rows.length > 0;
    },

    /** Resolves when nothing is in flight in this process. */
    async idle(): Promise<void> {
      while (inFlight.size > 0) await Promise.all(inFlight);
    },

    busy: (): boolean => inFlight.size > 0,
  };
}

export type Delivery = ReturnType<typeof createDelivery>;
