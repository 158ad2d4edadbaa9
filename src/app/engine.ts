import type { Audit } from './audit.ts';
import { holesIn, uncoveredMs } from '../domain/directory/rota-check.ts';
import { osloDate } from '../domain/service-hours/oslo.ts';
import type { LiveDirectories } from './directories.ts';
import { backlogInTime } from './health.ts';
import type { Clock, Store } from './ports.ts';

export type EngineDeps = {
  readonly store: Pick<Store, 'backlog'>;
  readonly directories: Pick<LiveDirectories, 'isHeld' | 'current'>;
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
  readonly red: readonly ('sweep' | 'audit' | 'pageLate' | 'clock' | 'store' | 'unanswered' | 'rota')[];
  /** Since the last sweep that came to its end; null: none yet. */
  readonly sweepAgeSeconds: number | null;
  readonly auditAgeSeconds: number | null;
  /** How many critical tickets the last audit looked at. */
  readonly audited: number | null;
  /** Critical tickets for which everyone was paged and that nobody has taken, at the last audit (fault 24). */
  readonly unanswered: number;
  readonly oldestUnsentPageSeconds: number;
  /** Of the next 30 days, in which a page to somebody of the rota would reach nobody (fault 22); red while one is. */
  readonly uncoveredRotaHours: number;
  /** How far the clock has moved against elapsed time since the start. */
  readonly clockDriftMs: number;
};

const SWEEP_OLD_MS = 30_000;
/** Two looks of a minute each. */
const AUDIT_OLD_MS = 120_000;
const MOST_DRIFT_MS = 5_000;

/** Watches the watchers: the sweep and the audit of this instance, and the clock. */
export function createEngine({ store, clock, directories, audit, pageLateMs, wallClock }: EngineDeps) {
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
      const unanswered = last?.unanswered ?? 0;
      if (unanswered > 0) red.push('unanswered');
      const { ms: uncovered, isNow } = uncoveredRota();
      if (isNow) red.push('rota');
      return {
        well: red.length === 0,
        red,
        sweepAgeSeconds: seconds(sweepAge),
        auditAgeSeconds: seconds(auditAge),
        audited: last?.checked ?? null,
        unanswered,
        oldestUnsentPageSeconds: seconds(oldest ?? 0) ?? 0,
        uncoveredRotaHours: Math.ceil(uncovered / 3_600_000),
        clockDriftMs: Math.round(drift),
      };
    },
  };

  /** Where there is no directory yet, that is what is wrong (`/health/ready`). */
  function uncoveredRota(): ReturnType<typeof uncoveredMs> {
    if (!directories.isHeld()) return { ms: 0, isNow: false };
    const now = clock.now();
    const { people, onCall } = directories.current();
    return uncoveredMs(holesIn(people, onCall, osloDate(now)), now);
  }

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
