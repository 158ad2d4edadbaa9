import { readFileSync } from 'node:fs';
import { directoryOf, type Directory } from './domain/directory/directory.ts';
import { directorySchema } from './domain/directory/schema.ts';
import { ConfigError } from './config.ts';

/** Reads the directory file. @throws ConfigError with the place of every fault in it */
export function readDirectory(file: string): Directory {
  const problem = (text: string): ConfigError => new ConfigError([`DIRECTORY_FILE (${file}): ${text}`]);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw problem(
      cause instanceof SyntaxError ? 'is not JSON' : 'cannot be read; give the path of a directory file',
    );
  }
  const parsed = directorySchema.safeParse(json);
  if (!parsed.success)
    throw new ConfigError(
      parsed.error.issues
        .slice(0, 20)
        .map((issue) => `DIRECTORY_FILE ${issue.path.join('.')}: ${issue.message}`),
    );
  return directoryOf(parsed.data);
}
