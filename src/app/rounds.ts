import type { Log } from './ports.ts';

export type RoundsDeps = {
  readonly log: Pick<Log, 'info' | 'error'>;
  /** Does something again and again, so long (elapsed) after the last time has ended, until it is stopped. */
  readonly every: (ms: number, task: () => Promise<void>) => () => void;
};

/**
 * What a running instance does by itself again and again. What fails is tried again at its next turn; it is logged when it
 * begins to fail, for another cause, and when it works again, and not each time between.
 */
export function createRounds({ log, every }: RoundsDeps) {
  const stops: (() => void)[] = [];
  return {
    /** First after `ms`, or at once. */
    again(ms: number, name: string, task: () => Promise<void>, atOnce = false): void {
      let failing: string | null = null;
      const once = async (): Promise<void> => {
        try {
          await task();
          if (failing !== null) log.info(`${name}.works`);
          failing = null;
        } catch (cause) {
          const why = cause instanceof Error ? cause.name : 'unknown';
          if (failing !== why) log.error(`${name}.failed`, {}, cause);
          failing = why;
        }
      };
      if (atOnce) void once();
      stops.push(every(ms, once));
    },

    stop(): void {
      for (const stop of stops) stop();
    },
  };
}
