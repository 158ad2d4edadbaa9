import type { Clock, MovableClock } from '../../app/ports.ts';
import type { EpochMs } from '../../domain/vocabulary.ts';

/** Epoch-anchored and monotone: comparable between processes, never set back by a correction of the wall clock. */
const elapsed = (): number => performance.timeOrigin + performance.now();

/** A wait that is no reason for the process to live on. */
const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

/** The real time. */
export const systemClock: Clock = { now: () => Date.now(), elapsed, sleep };

/**
 * Business time that starts at an instant and runs on from there, and that can be set. Leases and time-outs follow
 * `elapsed`, which nothing moves, so that setting the clock cannot expire a claim in flight.
 * @param running false = stands still between settings (tests)
 */
export function movableClock(start: EpochMs, running = true): MovableClock {
  let base = start;
  let since = elapsed();
  return {
    now: () => Math.floor(running ? base + (elapsed() - since) : base),
    set: (now) => {
      base = now;
      since = elapsed();
    },
    elapsed,
    sleep,
  };
}

/** Runs a task again and again, each time after the one before has ended. Returns how to stop it. */
export function every(ms: number, task: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const next = (): void => {
    if (stopped) return;
    timer = setTimeout(() => void task().finally(next), ms);
    timer.unref();
  };
  next();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
