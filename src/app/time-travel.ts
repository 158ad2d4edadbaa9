import type { EpochMs } from '../domain/vocabulary.ts';
import type { Delivery } from './delivery.ts';
import type { MovableClock, Store } from './ports.ts';

/** How long (elapsed) a move of the clock waits for what is in flight. */
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 20;

/**
 * Moves business time, in demo and tests: what falls due on the way is fired one by one, each at its own instant,
 * so that a night of timers runs in the order in which it would have run.
 */
export function createTimeTravel(deps: {
  readonly store: Store;
  readonly clock: MovableClock;
  readonly delivery: Delivery;
}) {
  const { store, clock, delivery } = deps;

  /** Carries out what is due until nothing is due or in flight; false when that took too long. */
  async function quiet(until: number): Promise<boolean> {
    for (;;) {
      while (await delivery.sweep());
      await Promise.race([delivery.idle(), clock.sleep(Math.max(0, until - clock.elapsed()))]);
      if (!delivery.busy() && (await store.backlog(clock.now())).count === 0) return true;
      if (clock.elapsed() >= until) return false;
      await clock.sleep(LOOK_AGAIN_MS);
    }
  }

  return {
    /** Resolves true when everything up to `target` is done; false when something was still in flight. */
    async moveTo(target: EpochMs): Promise<boolean> {
      const until = clock.elapsed() + PATIENCE_MS;
      let done = await quiet(until);
      for (;;) {
        const next = await store.nextDue();
        if (!done || next === undefined || next > target) break;
        if (next > clock.now()) clock.set(next);
        done = await quiet(until);
      }
      clock.set(target);
      return (await quiet(until)) && done;
    },
  };
}

export type TimeTravel = ReturnType<typeof createTimeTravel>;
