import type { Audit } from './audit.ts';
import { backlogInTime } from './health.ts';
import type { Clock, Store } from './ports.ts';

export type EngineDeps = {
  readonly store: Pick<Store, 'backlog'>;
  readonly clock: Clock;
  readonly audit: Pick<Audit, 'last'>;
  /** A page that is unsent for longer (business time) is a red light. */
  readonly pageLateMs: number;
  /** Business time runs as the clock on the wall does; false where a demo moves it. */
  readonly wallClock: boolean;
};

/** What an operator, and the heartbeat, is told of the engine (fault 53); ages are of elapsed time. */
export type EngineState = {
  readonly well: boolean;
  /** What is red; empty where all is well. */
  readonly red: readonly ('sweep' | 'audit' | 'pageLate' | 'clock' | 'store')[];
  /** Since the last sweep that came to its end; null: none yet. */
  readonly sweepAgeSeconds: number | null;
  readonly auditAgeSeconds: number | null;
  /** How many critical tickets the last audit looked at. */
  readonly audited: number | null;
  readonly oldestUnsentPageSeconds: number;
  /** How far the clock has moved against elapsed time since the start. */
  readonly clockDriftMs: number;
};

const SWEEP_OLD_MS = 30_000;
/** Two looks of a minute each. */
const AUDIT_OLD_MS = 120_000;
const MOST_DRIFT_MS = 5_000;

/** Watches the watchers: the sweep and the audit of this instance, and the clock. */
export function createEngine({ store, clock, audit, pageLateMs, wallClock }: EngineDeps) {
  const startedAt = clock.elapsed();
  const offset = clock.now() - startedAt;
  let sweptAt: number | null = null;
  const ageOf = (at: number | null): number | null => (at === null ? null : clock.elapsed() - at);
  const seconds = (ms: number | null): number | null => (ms === null ? null : Math.floor(ms / 1000));

  return {
    /** A sweep came to its end. */
    swept(): void {
      sweptAt = clock.elapsed();
    },

    async state(): Promise<EngineState> {
      const red: EngineState['red'][number][] = [];
      const last = audit.last();
      const [sweepAge, auditAge] = [ageOf(sweptAt), ageOf(last?.at ?? null)];
      // What has not come to its end once is as old as the program.
      const age = clock.elapsed() - startedAt;
      if ((sweepAge ?? age) > SWEEP_OLD_MS) red.push('sweep');
      if ((auditAge ?? age) > AUDIT_OLD_MS) red.push('audit');
      const drift = wallClock ? clock.now() - clock.elapsed() - offset : 0;
      if (Math.abs(drift) > MOST_DRIFT_MS) red.push('clock');
      const oldest = await oldestPage();
      if (oldest === undefined) red.push('store');
      else if (oldest > pageLateMs) red.push('pageLate');
      return {
        well: red.length === 0,
        red,
        sweepAgeSeconds: seconds(sweepAge),
        auditAgeSeconds: seconds(auditAge),
        audited: last?.checked ?? null,
        oldestUnsentPageSeconds: seconds(oldest ?? 0) ?? 0,
        clockDriftMs: Math.round(drift),
      };
    },
  };

  /** In milliseconds of business time; undefined: the store does not answer. */
  async function oldestPage(): Promise<number | undefined> {
    try {
      const now = clock.now();
      const { oldestPage: at } = await backlogInTime({ store, clock }, now);
      return at === null ? 0 : Math.max(0, now - at);
    } catch {
      return undefined;
    }
  }
}

export type Engine = ReturnType<typeof createEngine>;
