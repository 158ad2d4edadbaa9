import type { Clock } from '../../src/app/ports.ts';

/** How many turns of the event loop without a new wait mean that nothing more happens by itself. */
const QUIET_TURNS = 5;

/**
 * Elapsed time that passes only when it is told to: whoever sleeps is woken in order, each at its own instant. Business
 * time goes with it. Everything else in the test must be done within turns of the event loop (no network, no timers).
 */
export function virtualTime(start: number) {
  let elapsed = 1_000_000;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const clock: Clock = {
    now: () => start + elapsed - 1_000_000,
    elapsed: () => elapsed,
    sleep: (ms) => new Promise((wake) => sleepers.push({ at: elapsed + ms, wake })),
  };
  const quiet = async (): Promise<void> => {
    for (let turn = 0; turn < QUIET_TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    clock,
    quiet,
    /** @param each is called once a second on the way, as a sweep is */
    async pass(ms: number, each: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
      const until = elapsed + ms;
      let second = elapsed;
      await quiet();
      while (elapsed < until) {
        const next = Math.min(until, second + 1000, ...sleepers.map(({ at }) => at));
        elapsed = Math.max(elapsed, next);
        for (const due of sleepers.filter(({ at }) => at <= elapsed)) {
          sleepers.splice(sleepers.indexOf(due), 1);
          due.wake();
        }
        if (elapsed >= second + 1000) {
          second += 1000;
          await each();
        }
        await quiet();
      }
    },
  };
}
