import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Linux keeps this in memory. */
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 256 * 1024 * 1024;

function roomInMemory(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ENOUGH_BYTES;
}

const BASE = roomInMemory() ? MEMORY : tmpdir();

/**
 * A folder of its own for what a test stores; in memory where there is room, since thousands of small commits that wait for
 * a disk are most of what these tests do. What proves that a disk keeps them (`tests/process/kill.test.ts`) is on the disk.
 */
export const temporaryFolder = (name: string): string => mkdtempSync(join(BASE, `${name}-`));
