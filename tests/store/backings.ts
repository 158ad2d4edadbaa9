import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Container, Database } from '@azure/cosmos';
import { PATIENCE } from '../../src/adapters/cosmos/attempts.ts';
import { databaseOf, openDatabase } from '../../src/adapters/cosmos/client.ts';
import { readDefinition } from '../../src/adapters/cosmos/definition.ts';
import { rowId, STATE_ID } from '../../src/adapters/cosmos/items.ts';
import { prepareDatabase } from '../../src/adapters/cosmos/schema.ts';
import { cosmosStore } from '../../src/adapters/cosmos/store.ts';
import { sqliteStore } from '../../src/adapters/sqlite/store.ts';
import type { Clock, Store } from '../../src/app/ports.ts';
import { CosmosDouble, DOUBLE_ENDPOINT, DOUBLE_KEY, type Settings } from '../harness/cosmos/double.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { LEASE_MS } from '../harness/lease.ts';

/** Changes what is stored behind the store's back. */
export type Spoil = {
  /** The data are of this schema from now on. */
  readonly schema: (version: number) => Promise<void>;
  readonly document: (partition: string, doc: object) => Promise<void>;
  /** @param text what stands where the effect stood */
  readonly effect: (partition: string, id: string, text: string) => Promise<void>;
  /** Takes a row away. */
  readonly row: (partition: string, id: string) => Promise<void>;
  /** The ticket as a program wrote it that knew nothing of searching; seen by whoever opens the data afterwards. */
  readonly unsearched: (partition: string) => Promise<void>;
  /** What is written beside each row, by its id, unreadable ones too. */
  readonly causes: (partition: string) => Promise<Record<string, string | null>>;
};

/** One set of stored data that any number of instances open. */
export type Backing = {
  readonly open: () => Store;
  readonly spoil: Spoil;
  readonly end: () => Promise<void>;
};

export function sqliteBacking(clock: Clock): Promise<Backing> {
  const folder = temporaryFolder('store');
  const file = join(folder, 'tickets.db');
  const change = async (sql: string, ...values: (string | number)[]): Promise<void> => {
    const db = new DatabaseSync(file);
    db.prepare(sql).run(...values);
    db.close();
  };
  return Promise.resolve({
    open: () => sqliteStore(file, clock, LEASE_MS),
    spoil: {
      schema: (version) => change(`pragma user_version=${version}`),
      document: (partition, doc) =>
        change('update partitions set doc=? where key=?', JSON.stringify(doc), partition),
      effect: (partition, id, text) =>
        change('update outbox set effect=? where partition=? and id=?', text, partition, id),
      row: (partition, id) => change('delete from outbox where partition=? and id=?', partition, id),
      unsearched: async () => {
        const db = new DatabaseSync(file);
        db.exec(
          'drop index tickets_by_age; alter table partitions drop column searched; pragma user_version=7',
        );
        db.close();
      },
      causes: async (partition) => {
        const db = new DatabaseSync(file, { readOnly: true });
        const rows = db.prepare('select id, cause from outbox where partition=? order by id').all(partition);
        db.close();
        return Object.fromEntries(rows.map(({ id, cause }) => [String(id), cause as string | null]));
      },
    },
    end: async () => rmSync(folder, { recursive: true }),
  });
}

/** Waits that are no longer than a test needs. */
type Patience = typeof PATIENCE;
const QUICK: Patience = { ...PATIENCE, firstWaitMs: 1, longestWaitMs: 5 };

/** @param settings of the double; read anew at each request, so that a test may change them on the way */
export async function cosmosBacking(
  clock: Clock,
  settings: Partial<Settings> = {},
  patience: Patience = QUICK,
): Promise<Backing & { readonly double: CosmosDouble }> {
  const double = new CosmosDouble(settings);
  const place = { endpoint: DOUBLE_ENDPOINT, database: 'd-ikt' };
  const backing = await backingOn(
    clock,
    () => databaseOf(place, { key: DOUBLE_KEY }, double, patience),
    patience,
  );
  return { ...backing, double };
}

/** A real account or an emulator, with a database of its own that is taken away in the end. */
export async function accountBacking(clock: Clock, endpoint: string, key: string | null): Promise<Backing> {
  const database = await openDatabase({ endpoint, key, database: `contract-${randomUUID().slice(0, 8)}` });
  const backing = await backingOn(clock, () => database, PATIENCE);
  return {
    ...backing,
    end: async () => {
      await database.delete();
    },
  };
}

async function backingOn(clock: Clock, connect: () => Database, patience = QUICK): Promise<Backing> {
  const definition = readDefinition();
  const database = connect();
  await prepareDatabase(database, definition, { ...patience, sleep: clock.sleep });
  const cases: Container = database.container('cases');
  const change = async (pk: string, id: string, over: object): Promise<void> => {
    const { resource } = await cases.item(id, pk).read<object>();
    await cases.items.upsert({ ...resource, ...over });
  };
  return {
    open: () => cosmosStore(connect(), definition, clock, LEASE_MS, patience),
    spoil: {
      schema: (version) => change('schema', 'schema', { version }),
      document: (partition, doc) => change(partition, STATE_ID, { doc }),
      effect: (partition, id, text) => change(partition, rowId(id), { effect: effectOf(text) }),
      row: async (partition, id) => {
        await cases.item(rowId(id), partition).delete();
      },
      unsearched: async (partition) => {
        const { resource } = await cases.item(STATE_ID, partition).read<{ q: Record<string, unknown> }>();
        const { searched: _s, municipality: _m, priority: _p, ...q } = resource?.q ?? {};
        await change(partition, STATE_ID, { q });
      },
      causes: async (partition) => {
        const { resources } = await cases.items
          .query<{ id: string; cause: string | null }>("SELECT c.id, c.cause FROM c WHERE c.type = 'row'", {
            partitionKey: partition,
          })
          .fetchAll();
        return Object.fromEntries(resources.map(({ id, cause }) => [id.slice(id.indexOf(':') + 1), cause]));
      },
    },
    end: () => Promise.resolve(),
  };
}

const effectOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
