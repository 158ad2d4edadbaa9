import { existsSync, mkdirSync } from 'node:fs';
import { systemClock } from '../adapters/clock/clock.ts';
import { sqliteStore } from '../adapters/sqlite/store.ts';
import type { Store } from '../app/ports.ts';
import { dataFileIn, readPath } from '../config.ts';
import { EXIT, OperatorError, type Io } from './operator.ts';

/** The data file of the operator commands that need one. Loaded by them alone, since a store is much to load. */

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
export function openStore(what: 'tickets' | 'notices', { environment }: Io): Store {
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
