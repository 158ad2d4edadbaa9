import { createLog } from '../../src/adapters/log/log.ts';
import type { Log } from '../../src/app/ports.ts';

export type LogLine = { level: number; code: string } & Record<string, unknown>;

/** A log whose lines a test can read; an error line that was not expected fails the test. */
export function recordingLog(): { log: Log; lines: LogLine[]; errors: () => LogLine[] } {
  const lines: LogLine[] = [];
  const log = createLog('debug', { write: (line: string) => void lines.push(JSON.parse(line) as LogLine) });
  return { log, lines, errors: () => lines.filter(({ level }) => level >= 50) };
}
