import type { LiveDirectories } from './directories.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import type { Backlog, Clock, Log, Store } from './ports.ts';

export type HealthDeps = {
  readonly store: Pick<Store, 'backlog'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly directories: Pick<LiveDirectories, 'isHeld'>;
  /** A page that is unsent for longer (business time) is a red light. */
  readonly pageLateMs: number;
};

/** What is due and not yet sent or carried out; `oldestSeconds` is 0 where nothing is. */
type Unsent = { readonly count: number; readonly oldestSeconds: number };

/**
 * `store`: it does not answer. `directory`: there is none yet, and nobody can be understood or alerted. `pageLate`:
 * somebody should have been alerted by now.
 */
export type Readiness =
  | { readonly ready: true; readonly unsent: Unsent }
  | { readonly ready: false; readonly reason: 'pageLate'; readonly unsent: Unsent }
  | { readonly ready: false; readonly reason: 'store' | 'directory' };

/** How long (elapsed) the store may take to answer. */
const PATIENCE_MS = 3_000;

/** What waits to be sent. @throws where the store does not answer, or not soon */
export const backlogInTime = (
  { store, clock }: Pick<HealthDeps, 'store' | 'clock'>,
  now: EpochMs,
): Promise<Backlog> =>
  Promise.race([
    store.backlog(now),
    clock.sleep(PATIENCE_MS).then((): never => {
      throw new Error('The store takes too long');
    }),
  ]);

/** Whether this instance does its work, as a probe asks; what is wrong is logged when it begins and when it ends. */
export function createHealth({
  store,
  clock,
  log,
  directories,
  pageLateMs,
}: HealthDeps): () => Promise<Readiness> {
  /** What was logged last: another cause of the same light is news too. */
  let last = 'well';

  function changed(state: 'well' | 'store' | 'directory' | 'pageLate', cause?: unknown): void {
    const now = cause instanceof Error ? `${state} ${cause.name}` : state;
    if (now === last) return;
    last = now;
    if (state === 'well') log.info('health.well');
    else log.error(`health.${state}`, {}, cause);
  }

  return async function ready(): Promise<Readiness> {
    const now = clock.now();
    try {
      const { count, oldest, oldestPage } = await backlogInTime({ store, clock }, now);
      if (!directories.isHeld()) {
        changed('directory');
        return { ready: false, reason: 'directory' };
      }
      const oldestSeconds = oldest === null ? 0 : Math.max(0, Math.floor((now - oldest) / 1000));
      const unsent = { count, oldestSeconds };
      const isLate = oldestPage !== null && now - oldestPage > pageLateMs;
      changed(isLate ? 'pageLate' : 'well');
      return isLate ? { ready: false, reason: 'pageLate', unsent } : { ready: true, unsent };
    } catch (cause) {
      changed('store', cause);
      return { ready: false, reason: 'store' };
    }
  };
}
