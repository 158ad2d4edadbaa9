import { mkdirSync } from 'node:fs';
import type { Clock, Store } from './app/ports.ts';
import { dataFileIn, type StoreSettings } from './config.ts';

/**
 * Opens the store that the settings name; the other one is not even loaded. Cosmos DB is not asked anything yet: a
 * program may start before it answers.
 * @throws when the data folder cannot be used, or its file is not ours
 */
export async function openStore(settings: StoreSettings, clock: Clock, leaseMs: number): Promise<Store> {
  if (settings.store === 'cosmos') {
    const [{ openDatabase }, { cosmosStore }, { readDefinition }] = await Promise.all([
      import('./adapters/cosmos/client.ts'),
      import('./adapters/cosmos/store.ts'),
      import('./adapters/cosmos/definition.ts'),
    ]);
    return cosmosStore(await openDatabase(settings), readDefinition(), clock, leaseMs);
  }
  const { sqliteStore } = await import('./adapters/sqlite/store.ts');
  mkdirSync(settings.dataDir, { recursive: true });
  return sqliteStore(dataFileIn(settings.dataDir), clock, leaseMs);
}
