import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { movableClock, systemClock } from './adapters/clock/clock.ts';
import { createLog } from './adapters/log/log.ts';
import { sqliteStore } from './adapters/sqlite/store.ts';
import { assemble } from './assemble.ts';
import { ConfigError, EXIT_CONFIG, readConfig, type Config } from './config.ts';
import { readDirectory } from './directory-file.ts';
import type { Directory } from './domain/directory/directory.ts';

/** How long one request to Teams may take before its outcome counts as uncertain. */
const SEND_TIMEOUT_MS = 10_000;

/** Starts the server alone: `npm run serve`. */
async function main(): Promise<void> {
  const { config, directory } = settingsOrExit();
  const log = createLog(config.logLevel);
  const movable = config.mode === 'demo' ? movableClock(config.clockAt ?? systemClock.now()) : null;
  const clock = movable ?? systemClock;
  mkdirSync(config.dataDir, { recursive: true });
  const store = sqliteStore(join(config.dataDir, 'tickets.db'), clock);
  const product = assemble({
    store,
    clock,
    movable,
    log,
    directories: { current: () => directory },
    identity: config.bot,
    allowedTenants: config.bot.tenantId === null ? null : [config.bot.tenantId.toLowerCase()],
    serviceUrl: config.serviceUrl,
    onCallPhone: config.onCallPhone,
    sendTimeoutMs: SEND_TIMEOUT_MS,
  });
  const port = await product.server.listen(config.port, config.host);
  product.startSweep();
  log.info('listening', { port, host: config.host, mode: config.mode, directoryVersion: directory.version });

  const stop = (signal: string): void => {
    log.info('stopping', { signal });
    product.stop().then(
      () => process.exit(0),
      (cause: unknown) => {
        log.error('stop.failed', {}, cause);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** Wrong or missing settings: each is named with what is allowed, and the process ends with 78. */
function settingsOrExit(): { config: Config; directory: Directory } {
  try {
    const config = readConfig();
    return { config, directory: readDirectory(config.directoryFile) };
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    for (const problem of cause.problems) console.error(problem);
    process.exit(EXIT_CONFIG);
  }
}

await main();
