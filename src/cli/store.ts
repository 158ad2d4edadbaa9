import type { Command } from 'commander';
import { systemClock } from '../adapters/clock/clock.ts';
import { readStoreSettings } from '../config.ts';
import { EXIT, OperatorError, print, type Io } from './operator.ts';

/** `avvik store init`: what Cosmos DB must hold before the server can use it. */

async function init(io: Io): Promise<void> {
  const settings = readStoreSettings(io.environment);
  if (settings.store !== 'cosmos')
    throw new OperatorError(
      EXIT.usage,
      'COSMOS_ENDPOINT is not set. The embedded store makes its file by itself and needs no init.',
    );
  const [{ openDatabase }, { prepareDatabase }, { readDefinition }, { PATIENCE }] = await Promise.all([
    import('../adapters/cosmos/client.ts'),
    import('../adapters/cosmos/schema.ts'),
    import('../adapters/cosmos/definition.ts'),
    import('../adapters/cosmos/attempts.ts'),
  ]);
  const database = await openDatabase(settings);
  try {
    const prepared = await prepareDatabase(database, readDefinition(), {
      ...PATIENCE,
      sleep: systemClock.sleep,
    });
    await print([`${JSON.stringify({ database: settings.database, ...prepared })}\n`], io);
  } finally {
    database.client.dispose();
  }
}

/** The commands of the store, put under `avvik store`. */
export function storeCommands(store: Command, io: Io): void {
  store
    .command('init')
    .description('Make the database and its containers, or bring them up to date; nothing is taken away')
    .addHelpText(
      'after',
      '\nReads COSMOS_ENDPOINT, COSMOS_KEY (without it: the managed identity) and COSMOS_DATABASE, and applies infra/cosmos.json.',
    )
    .action(() => init(io));
}
