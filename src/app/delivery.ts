import { isAlert } from '../domain/effects.ts';
import { laneOf } from './addressing.ts';
import type { Approvals } from './approvals.ts';
import type { ChannelTalk } from './channel-talk.ts';
import type { Desk } from './desk.ts';
import type { Intakes } from './intakes.ts';
import type { OnCallAnswers } from './on-call.ts';
import { nextLevel, pageFailed, settlementOf } from './outcome.ts';
import type { Attempt, Sending } from './sending.ts';
import type { ShiftTests } from './shift-tests.ts';
import type { Swaps } from './swaps.ts';
import type { Stuck } from './stuck.ts';
import type { TicketCommands } from './tickets.ts';
import type { Clock, Log, Row, Settlement, Store } from './ports.ts';

export type DeliveryDeps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly tickets: TicketCommands;
  readonly intakes: Pick<Intakes, 'timer'>;
  readonly approvals: Pick<Approvals, 'said'>;
  readonly onCall: Pick<OnCallAnswers, 'said'>;
  readonly desk: Pick<Desk, 'said'>;
  readonly swaps: Swaps;
  readonly shiftTests: Pick<ShiftTests, 'carryOut' | 'said'>;
  readonly sending: Sending;
  readonly talk: Pick<ChannelTalk, 'carryOut'>;
  readonly stuck: Stuck;
  /** How long a claim holds (elapsed time). */
  readonly leaseMs: number;
};

/** A row that has failed this often by an error of ours is set aside with its cause; the rest goes on. */
const MOST_FAULTS = 10;
const FAULT_AGAIN_MS = 2_000;
const SWEEP_BATCH = 50;
/** More messages than this are not held in the memory of one process; pages and commands always are. */
const MOST_IN_HAND = 500;
const NO_ROOM_AGAIN_MS = 1_000;

/** Carries out claimed rows: commands and pages beside everything, messages in order per conversation. */
export function createDelivery(deps: DeliveryDeps) {
  const { store, clock, log } = deps;
  const inFlight = new Set<Promise<void>>();
  /** First outcomes of rows in hand here, for the rows that wait for them; their number is what is in hand. */
  const outcomes = new Map<string, Promise<unknown>>();
  /** Rows of one conversation leave in order; the tail of each lane. */
  const lanes = new Map<string, Promise<unknown>>();
  let isStopping = false;
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = () => {
      isStopping = true;
      resolve();
    };
  });

  /** Starts the rows, and what follows from them, and resolves when all of them have had an outcome or gone back. */
  function carryOut(rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return Promise.resolve();
    return track(Promise.all(rows.map(start)).then(() => undefined));
  }

  function track(work: Promise<void>): Promise<void> {
    inFlight.add(work);
    return work.finally(() => inFlight.delete(work));
  }

  function start(row: Row): Promise<void> {
    if (isStopping) return giveBack(row);
    if (isMessage(row) && outcomes.size >= MOST_IN_HAND) return giveBack(row, NO_ROOM_AGAIN_MS);
    const lane = laneOf(row);
    const work = (lanes.get(lane) ?? Promise.resolve()).then(() => one(row));
    const key = keyOf(row.partition, row.effect.id);
    lanes.set(lane, work);
    outcomes.set(key, work);
    return work
      .finally(() => {
        if (outcomes.get(key) === work) outcomes.delete(key);
        if (lanes.get(lane) === work) lanes.delete(lane);
      })
      .then(carryOut);
  }

  /** What is not begun goes back at once: another instance need not wait for the end of the lease. */
  async function giveBack(row: Row, afterMs?: number): Promise<void> {
    try {
      await store.release(row, afterMs);
    } catch (cause) {
      log.error('row.notReleased', { kind: row.effect.kind, row: row.effect.id }, cause);
    }
  }

  /** One row, and the rows that follow; an error of ours leaves it for the next attempt and never takes others with it. */
  async function one(row: Row): Promise<readonly Row[]> {
    // Half of the lease to begin, half to be carried out in: whoever holds a claim does not outlive it, however long this
    // program stood still between claim and here.
    const until = row.heldUntil - deps.leaseMs / 2;
    if (isStopping || clock.elapsed() > until) {
      await giveBack(row);
      return [];
    }
    let tried: Attempt | undefined;
    try {
      await waitForFirst(row);
      tried = await attempt(row, until);
      if ('settlement' in tried) return [...tried.follow, ...(await settle(row, tried.settlement))];
      await giveBack(row, tried.backForMs);
      return tried.follow;
    } catch (cause) {
      log.error('row.fault', { kind: row.effect.kind, row: row.effect.id, attempt: row.attempt }, cause);
      await deps.stuck(row);
      try {
        return await settle(row, faulted(row, cause, isPerhapsOut(tried)));
      } catch (unsettled) {
        // The lease ends by itself; whoever sweeps next carries the row out. Nobody can, while the store is away.
        await deps.stuck(row, 'unsettled');
        log.error('row.unsettled', { kind: row.effect.kind, row: row.effect.id }, unsettled);
        return [];
      }
    }
  }

  /** @param isOut it may have been delivered, and that could not be written down: it goes again as such, marked */
  function faulted(row: Row, cause: unknown, isOut: boolean): Settlement {
    const code = cause instanceof Error ? cause.name : 'fault';
    const at = clock.now();
    if (isOut) return settlementOf(row, { outcome: 'uncertain', cause: code }, at);
    return row.attempt < MOST_FAULTS
      ? { state: 'pending', at, retryAfterMs: FAULT_AGAIN_MS, cause: code }
      : { state: 'failed', at, cause: code, then: nextLevel(row, at) };
  }

  async function waitForFirst(row: Row): Promise<void> {
    const { waitsFor } = row.effect;
    if (waitsFor === null) return;
    const first = outcomes.get(keyOf(row.partition, waitsFor.id));
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

  const done = (at: number, follow: readonly Row[] = []): Attempt => ({
    settlement: { state: 'done', at },
    follow,
  });

  async function attempt(row: Row, until: number): Promise<Attempt> {
    const { effect } = row;
    const now = clock.now();
    switch (effect.kind) {
      case 'approvalWord':
        return done(now, await deps.approvals.said(row, effect));
      case 'onCallWord':
        return done(now, await deps.onCall.said(row, effect));
      case 'deskWord':
        return done(now, await deps.desk.said(row, effect));
      case 'rotaSwap':
        return done(now, await deps.swaps(row, effect));
      case 'shiftTest':
        return done(now, await deps.shiftTests.carryOut(row, effect));
      case 'shiftAnswer':
        return done(now, await deps.shiftTests.said(row, effect));
      case 'channelWord': {
        const then = await deps.talk.carryOut(row, effect);
        return { settlement: { state: 'done', at: now, then }, follow: [] };
      }
      case 'draftTimer':
        return done(now, await deps.intakes.timer(row, effect));
      case 'forget':
        await store.forget(row.partition);
        return done(now);
      case 'plainText':
        await store.setPlainText(effect.conversationId, effect.plain);
        return done(now);
      case 'page':
      case 'say':
      case 'card':
        return deps.sending(row, effect, until, stopped);
      case 'unreadable': {
        log.error('row.unreadable', { row: effect.id, page: effect.page });
        // Of a ticket it may have been what alerts somebody: the command that follows sees what is true.
        const then = effect.page || (await isOfTicket(row)) ? [pageFailed(row, now)] : [];
        return { settlement: { state: 'failed', at: now, cause: 'unreadable', then }, follow: [] };
      }
      default:
        return done(now, await deps.tickets.carryOut(row, effect));
    }
  }

  async function isOfTicket({ partition }: Row): Promise<boolean> {
    try {
      return (await store.loadTicket(partition)) !== undefined;
    } catch {
      // A ticket that cannot be read either: what follows says so to the floor.
      return true;
    }
  }

  return {
    carryOut,

    /** Carries out one command to a ticket; resolves when it is committed. What follows from it goes on beside. */
    async command(row: Row): Promise<void> {
      const work = one(row);
      void track(work.then(carryOut));
      await work;
    },

    /**
     * Claims what is due, most urgent first, and starts it; what hangs keeps nothing else from being claimed. True when
     * there may be more to claim now.
     */
    async sweep(): Promise<boolean> {
      if (isStopping) return false;
      const rows = await store.claimDue(clock.now(), SWEEP_BATCH);
      void carryOut(rows);
      return rows.length > 0 && outcomes.size < MOST_IN_HAND;
    },

    /** Resolves when nothing is in flight in this process. */
    async idle(): Promise<void> {
      while (inFlight.size > 0) await Promise.all(inFlight);
    },

    busy: (): boolean => inFlight.size > 0,

    /** Begins nothing more: what is claimed and not begun goes back. Resolves when what is in hand has had its outcome. */
    async stop(): Promise<void> {
      stop();
      await this.idle();
    },
  };
}

const isPerhapsOut = (tried: Attempt | undefined): boolean =>
  tried !== undefined &&
  'settlement' in tried &&
  (tried.settlement.state === 'sent' || tried.settlement.perhapsSent === true);
const keyOf = (partition: string, id: string): string => `${partition}|${id}`;
const isMessage = ({ effect }: Row): boolean =>
  (effect.kind === 'say' || effect.kind === 'card') && !isAlert(effect);

export type Delivery = ReturnType<typeof createDelivery>;
