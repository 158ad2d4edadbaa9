import type { Gate, Instance } from './rig.ts';

/**
 * Lets the calls of two instances through in the order of the schedule; whoever has nothing to do is skipped.
 * @param from the call of an instance from which on its calls stand in line; all of them unless told otherwise
 */
export function scheduler(schedule: string, from?: string) {
  const waiting: { who: string; go: () => void }[] = [];
  let next = 0;
  const release = (): void => {
    const who = schedule[next];
    const index = who === undefined ? 0 : waiting.findIndex((call) => call.who === who);
    const chosen = waiting.splice(index < 0 ? 0 : index, 1)[0];
    next += 1;
    chosen?.go();
  };
  const gate = (who: string): Gate => {
    let begun = from === undefined;
    return {
      pass: (call) => {
        begun ||= call === from;
        // Nobody writes the register here: a look into it has no order to try, and would take the place of calls that have.
        return !begun || call === 'store.notices'
          ? Promise.resolve('go')
          : new Promise((resolve) => {
              waiting.push({ who, go: () => resolve('go') });
            });
      },
    };
  };
  /** Runs until all pieces of work are done and nothing is in flight. */
  async function run(instances: readonly Instance[], work: readonly Promise<unknown>[]): Promise<void> {
    let settled = false;
    const all = Promise.all(work).finally(() => {
      settled = true;
    });
    all.catch(() => undefined);
    for (;;) {
      // Both have come as far as they can before the next call is let through.
      for (let ticks = 0; ticks < 3; ticks++) await new Promise((resolve) => setImmediate(resolve));
      if (waiting.length > 0) release();
      else if (settled && instances.every((instance) => !instance.delivery.busy())) break;
    }
    await all;
  }
  return { gate, run };
}

/** Every order of the first calls of two instances. */
export const schedulesOf = (calls: number): string[] =>
  Array.from({ length: 2 ** calls }, (_, bits) =>
    bits.toString(2).padStart(calls, '0').replaceAll('0', 'A').replaceAll('1', 'B'),
  );
