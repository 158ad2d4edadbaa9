import demo from '../../../demo/directory.json' with { type: 'json' };
import type { DirectoryFile } from '../../../src/domain/directory/schema.ts';

/** The date that the demo's directory is of. */
export const TODAY = '2026-11-22';

/** The demo's file as it is read, with everything that stands in it, and one thing changed. */
export function demoFile(change: (file: DirectoryFile) => void = () => undefined): DirectoryFile {
  const file = structuredClone(demo) as unknown as DirectoryFile;
  change(file);
  return file;
}

/** An entry by its id. */
export function entry<T extends { id: string }>(rows: readonly T[], id: string): T {
  const found = rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`No ${id}`);
  return found;
}
