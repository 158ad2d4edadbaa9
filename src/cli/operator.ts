import { existsSync, mkdirSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Temporal } from 'temporal-polyfill';
import { systemClock } from '../adapters/clock/clock.ts';
import { sqliteStore } from '../adapters/sqlite/store.ts';
import type { Store } from '../app/ports.ts';
import { dataFileIn, readPath } from '../config.ts';
import type { EpochMs } from '../domain/vocabulary.ts';

/** What the operator commands share: exit codes, the data file, lines on stdout. */

/** Of sysexits: used wrongly; what was given is wrong; there is no data file; it cannot be made. */
export const EXIT = { usage: 64, data: 65, noInput: 66, cannotCreate: 73 } as const;

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

function open(file: string): Store {
  try {
    return sqliteStore(file, systemClock);
  } catch (cause) {
    throw new OperatorError(EXIT.data, `${file} cannot be read: ${reasonOf(cause)}`, cause);
  }
}

/**
 * Opens what is there; an operator's question never makes a data file.
 * @param what is missing where there is none, in the plural
 */
export function openStore(what: 'tickets' | 'notices' | 'messages', { environment }: Io): Store {
  const file = dataFileIn(readPath('DATA_DIR', environment));
  if (!existsSync(file))
    throw new OperatorError(
      EXIT.noInput,
      `No ${what} here: ${file} does not exist. Set DATA_DIR to the data folder of the server.`,
    );
  return open(file);
}

/** Opens the data file, or makes it where the server has not run yet. */
export function openOrMakeStore({ environment }: Io): Store {
  const folder = readPath('DATA_DIR', environment);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new OperatorError(
      EXIT.cannotCreate,
      `DATA_DIR (${folder}) cannot be made: ${reasonOf(cause)}`,
      cause,
    );
  }
  return open(dataFileIn(folder));
}

/** Writes to stdout as fast as it is read. A reader that has seen enough (`| head`) ends it quietly. */
export async function print(lines: Iterable<string> | AsyncIterable<string>, { stdout }: Io): Promise<void> {
  try {
    await pipeline(lines, stdout, { end: false });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EPIPE') throw cause;
  }
}

/** An instant as ISO 8601 UTC with milliseconds. */
export const iso = (at: EpochMs): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toString({ fractionalSecondDigits: 3 });
