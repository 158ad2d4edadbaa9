import { existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { Temporal } from 'temporal-polyfill';
import { systemClock } from '../adapters/clock/clock.ts';
import type { Log, Store } from '../app/ports.ts';
import {
  ConfigError,
  dataFileIn,
  DEFAULT_LEASE_MS,
  readPath,
  readStoreSettings,
  type StoreSettings,
} from '../config.ts';
import { readDirectory } from '../directory-file.ts';
import type { Directory } from '../domain/directory/directory.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import { openStore as openIn } from '../open-store.ts';

/** What the operator commands share: exit codes, the data file, lines on stdout. */

/** Of sysexits: used wrongly; what was given is wrong; there is no data file; no answer; it cannot be made; somebody was first. */
export const EXIT = {
  usage: 64,
  data: 65,
  noInput: 66,
  unavailable: 69,
  cannotCreate: 73,
  again: 75,
} as const;

/** Where a command reads its settings and writes its lines; the process's own, or a test's. */
export type Io = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: (text: string) => void;
};

/** Something the operator can put right: said in one line, and the process ends with the code. */
export class OperatorError extends Error {
  readonly exit: number;
  constructor(exit: number, message: string, cause?: unknown) {
    super(message, { cause });
    this.exit = exit;
  }
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : 'unknown');

async function open(settings: StoreSettings): Promise<Store> {
  try {
    return await openIn(settings, systemClock, DEFAULT_LEASE_MS);
  } catch (cause) {
    const what = settings.store === 'cosmos' ? settings.endpoint : dataFileIn(settings.dataDir);
    throw new OperatorError(EXIT.data, `${what} cannot be read: ${reasonOf(cause)}`, cause);
  }
}

function settingsOf({ environment }: Io): StoreSettings {
  try {
    return readStoreSettings(environment);
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    throw new OperatorError(EXIT.usage, cause.message, cause);
  }
}

/**
 * Opens what is there; an operator's question never makes a data file.
 * @param what is missing where there is none
 */
export async function openStore(
  what: 'tickets' | 'notices' | 'directory' | 'messages',
  io: Io,
): Promise<Store> {
  const settings = settingsOf(io);
  if (settings.store === 'cosmos') return open(settings);
  const file = dataFileIn(settings.dataDir);
  if (!existsSync(file))
    throw new OperatorError(
      EXIT.noInput,
      `No ${what} here: ${file} does not exist. Set DATA_DIR to the data folder of the server.`,
    );
  return open(settings);
}

/** Opens the data file, or makes it where the server has not run yet. */
export async function openOrMakeStore(io: Io): Promise<Store> {
  const settings = settingsOf(io);
  if (settings.store === 'sqlite') {
    try {
      mkdirSync(settings.dataDir, { recursive: true });
    } catch (cause) {
      throw new OperatorError(
        EXIT.cannotCreate,
        `DATA_DIR (${settings.dataDir}) cannot be made: ${reasonOf(cause)}`,
        cause,
      );
    }
  }
  return open(settings);
}

/** The store where there is one; null where the server has not run here. */
export async function storeHere(io: Io): Promise<Store | null> {
  const settings = settingsOf(io);
  const isThere = settings.store === 'cosmos' || existsSync(dataFileIn(settings.dataDir));
  return isThere ? openStore('directory', io) : null;
}

/** What goes wrong with the directory in the store is the operator's to know; the rest of a log is not. */
const logTo = ({ stderr }: Io): Pick<Log, 'info' | 'error'> => ({
  info: () => undefined,
  error: (code, fields) => stderr(`Warning: ${code} ${JSON.stringify(fields ?? {})}\n`),
});

/** The directory that a server would use: the store's where one was imported, otherwise that of DIRECTORY_FILE. */
export async function readOperatorDirectory(io: Io): Promise<Directory> {
  const store = await storeHere(io);
  const { storedDirectory } = await import('../app/directories.ts');
  try {
    const stored = store && (await storedDirectory({ store, log: logTo(io) }));
    return stored?.directory ?? readDirectory(readPath('DIRECTORY_FILE', io.environment));
  } finally {
    await store?.close();
  }
}

/** Writes to stdout as fast as it is read. A reader that has seen enough (`| head`) ends it quietly. */
export async function print(lines: Iterable<string> | AsyncIterable<string>, { stdout }: Io): Promise<void> {
  try {
    await pipeline(lines, stdout, { end: false });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EPIPE') throw cause;
  }
}

/**
 * Who brings something in, as the history names it: what was given, else the account of the operating system.
 * @throws OperatorError where neither is there
 */
export function operatorName(given: string | undefined): string {
  if (given !== undefined) return given;
  try {
    return userInfo().username;
  } catch (cause) {
    throw new OperatorError(EXIT.usage, 'This account has no name; say who you are with --by.', cause);
  }
}

/** An instant as ISO 8601 UTC with milliseconds. */
export const iso = (at: EpochMs): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toString({ fractionalSecondDigits: 3 });
