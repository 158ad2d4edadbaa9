import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { movableClock, systemClock } from './adapters/clock/clock.ts';
import { beat } from './adapters/heartbeat/heartbeat.ts';
import { createLog } from './adapters/log/log.ts';
import { ConfigError, EXIT_CONFIG, readConfig, readPath, type Config } from './config.ts';
import { openDirectories } from './app/directories.ts';
import { readDirectory } from './directory-file.ts';
import { openStore } from './open-store.ts';
import type { EngineState } from './app/engine.ts';
import { TEAMS_LIMITS } from './app/limits.ts';
import type { Advisor, Channels, Clock, Log, Store } from './app/ports.ts';
import type { Directory } from './domain/directory/directory.ts';

// What one start has compiled the next one reads, so that a restart takes half as long.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/main'));

/** How long one request to Teams may take before its outcome counts as uncertain. */
const SEND_TIMEOUT_MS = 10_000;

/** Starts the server alone: `npm run serve`. */
async function main(): Promise<void> {
  const config = settings();
  const log = createLog(config.logLevel);
  const movable = config.mode === 'demo' ? movableClock(config.clockAt ?? systemClock.now()) : null;
  const clock = movable ?? systemClock;
  const advisor = await openAdvisor(config, clock, log);
  const store = await storeOf(config, clock);
  const directories = await openDirectories({ store, log }, fileOf(config));
  if (directories === null) throw new ConfigError([NO_DIRECTORY]);
  // The SDKs are most of a start: whoever has a wrong setting need not wait for them.
  const { assemble } = await import('./assemble.ts');
  const product = assemble({
    store,
    clock,
    movable,
    log,
    directories,
    identity: config.bot,
    allowedTenants: config.bot.tenantId === null ? null : [config.bot.tenantId.toLowerCase()],
    serviceUrl: config.serviceUrl,
    onCallPhone: config.onCallPhone,
    sendTimeoutMs: SEND_TIMEOUT_MS,
    limits: config.limits && { ...TEAMS_LIMITS, ...config.limits },
    leaseMs: config.deliveryLeaseMs,
    pageLateMs: config.pageLateMs,
    ...(config.heartbeatUrl === null ? {} : { heartbeat: beatOf(config.heartbeatUrl) }),
    advisor,
    channels: await openChannels(config),
    callbackSecret: config.channels.callbackSecret,
    chatLink: config.channels.chatLink,
  });
  const port = await product.server.listen(config.port, config.host).catch((cause: unknown) => {
    throw new ConfigError([`PORT: cannot listen on ${config.host}:${config.port} (${reasonOf(cause)})`]);
  });
  product.startSweep();
  const directoryVersion = directories.isHeld() ? directories.current().version : null;
  log.info('listening', { port, host: config.host, mode: config.mode, directoryVersion });

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

const beatOf =
  (url: string) =>
  (state: EngineState): Promise<void> =>
    beat(url, { auditAgeSeconds: state.auditAgeSeconds, audited: state.audited });

/** Every fault is named at once: also what is wrong with the directory file when another setting is wrong too. */
function settings(): Config {
  try {
    return readConfig();
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    throw new ConfigError([
      ...cause.problems,
      ...problemsOf(() => readDirectory(readPath('DIRECTORY_FILE'))),
    ]);
  }
}

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    return cause.problems;
  }
}

const NO_DIRECTORY =
  'DIRECTORY_FILE: required in production while the store has no directory: give a file, or bring one in with `npm run avvik -- directory import FILE`';

/** What counts where nothing was imported. The invented people of the demo answer for nobody in production. */
const fileOf = ({ directoryFile }: Config): (() => Directory) | null =>
  directoryFile === null ? null : () => readDirectory(directoryFile);

/** Loaded only where it is set up: without a model the start costs nothing. */
async function openAdvisor({ model }: Config, clock: Clock, log: Log): Promise<Advisor | null> {
  if (model === null) return null;
  try {
    const { createAdvisor } = await import('./adapters/model/advisor.ts');
    return await createAdvisor(model, { clock, log });
  } catch (cause) {
    throw new ConfigError([
      `MODEL_ENDPOINT: the model of Teams AI cannot be loaded (${reasonOf(cause).split('\n')[0] ?? ''}); install openai 4.77.4, or leave the settings of the model out`,
    ]);
  }
}

/** Loaded only where they are set up, like the model. */
async function openChannels({ channels: { sms, mail } }: Config): Promise<Channels> {
  return {
    ...(sms?.by === 'gateway' && { sms: (await import('./adapters/sms/gateway.ts')).smsGateway(sms) }),
    ...(sms?.by === 'azure' && { sms: (await import('./adapters/sms/azure.ts')).azureSms(sms) }),
    ...(mail !== null && { mail: (await import('./adapters/mail/smtp.ts')).smtpMail(mail) }),
  };
}

async function storeOf(config: Config, clock: Clock): Promise<Store> {
  try {
    return await openStore(config.store, clock, config.deliveryLeaseMs);
  } catch (cause) {
    throw new ConfigError([`DATA_DIR (${config.dataDir}): cannot be used (${reasonOf(cause)})`]);
  }
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : 'unknown');

try {
  await main();
} catch (cause) {
  // Wrong or missing settings: each is named with what is allowed.
  if (!(cause instanceof ConfigError)) throw cause;
  for (const problem of cause.problems) console.error(problem);
  process.exit(EXIT_CONFIG);
}
