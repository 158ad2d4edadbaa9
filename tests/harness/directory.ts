import demo from '../../demo/directory.json' with { type: 'json' };
import type { LiveDirectories } from '../../src/app/directories.ts';
import { directoryOf, type Directory } from '../../src/domain/directory/directory.ts';
import { directorySchema, type DirectoryFile, type Person } from '../../src/domain/directory/schema.ts';

const file = directorySchema.parse(demo);

/** The demo directory; `change` may make another one of it. */
export function demoDirectory(change?: (file: DirectoryFile) => void): Directory {
  if (change === undefined) return directoryOf(file);
  const copy = structuredClone(file);
  change(copy);
  return directoryOf(copy);
}

/** One that nobody changes. */
export const fixedDirectories = (directory: Directory): LiveDirectories => ({
  current: () => directory,
  isHeld: () => true,
  fresh: () => Promise.resolve(directory),
  refresh: () => Promise.resolve(),
});

export function personOf(directory: Directory, id: string): Person {
  const person = directory.person(id);
  if (person === undefined) throw new Error(`No person ${id}`);
  return person;
}
