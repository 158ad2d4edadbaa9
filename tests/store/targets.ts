import type { Clock, Store } from '../../src/app/ports.ts';
import { accountBacking, cosmosBacking, sqliteBacking, type Backing, type Spoil } from './backings.ts';

/** Two instances of one store on the same data. */
export type StoreRig = {
  readonly a: Store;
  readonly b: Store;
  /** Elapsed time goes on, for both. */
  readonly later: (ms: number) => void;
  /** One more instance on the same data. */
  readonly open: () => Store;
  readonly spoil: Spoil;
  readonly end: () => Promise<void>;
};

async function rigOn(make: (clock: Clock) => Promise<Backing>): Promise<StoreRig> {
  let elapsed = 1_000_000;
  const clock: Clock = {
    now: () => 0,
    // Time goes on by a little, as it does.
    elapsed: () => (elapsed += 0.01),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
  const backing = await make(clock);
  const [a, b] = [backing.open(), backing.open()];
  return {
    a,
    b,
    later: (ms) => {
      elapsed += ms;
    },
    open: backing.open,
    spoil: backing.spoil,
    end: async () => {
      await a.close();
      await b.close();
      await backing.end();
    },
  };
}

const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key } = process.env;

/** Every store that must pass the contract. */
export const targets: Readonly<Record<string, () => Promise<StoreRig>>> = {
  sqlite: () => rigOn(sqliteBacking),
  'cosmos (double)': () => rigOn((clock) => cosmosBacking(clock)),
  'cosmos (double, small and empty pages)': () =>
    rigOn((clock) => cosmosBacking(clock, { pageSize: 3, emptyPages: true })),
  ...(endpoint === undefined
    ? {}
    : {
        'cosmos (account)': () => rigOn((clock) => accountBacking(clock, endpoint, key ?? null)),
      }),
};

/** A target that is not run, with its reason; null: all are. */
export const notRun: string | null =
  endpoint === undefined ? 'cosmos (account): COSMOS_ENDPOINT is not set' : null;
