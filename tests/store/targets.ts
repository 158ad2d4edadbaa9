import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '../../src/adapters/sqlite/store.ts';
import type { Clock, Store } from '../../src/app/ports.ts';

/** Two instances of one store on the same data. */
export type StoreRig = {
  readonly a: Store;
  readonly b: Store;
  /** Elapsed time goes on, for both. */
  readonly later: (ms: number) => void;
  readonly end: () => Promise<void>;
};

/** Every store that must pass the contract. */
export const targets: Readonly<Record<string, () => Promise<StoreRig>>> = {
  sqlite: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'store-'));
    let elapsed = 1_000_000;
    const clock: Clock = { now: () => 0, elapsed: () => elapsed, sleep: () => Promise.resolve() };
    const file = join(folder, 'tickets.db');
    const [a, b] = [sqliteStore(file, clock), sqliteStore(file, clock)];
    return {
      a,
      b,
      later: (ms) => {
        elapsed += ms;
      },
      end: async () => {
        await a.close();
        await b.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};
