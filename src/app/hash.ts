import { createHash } from 'node:crypto';

/** A short, stable name for a tuple of strings: 26 characters, collision-free for any number that matters here. */
export function hashOf(...parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 26);
}
