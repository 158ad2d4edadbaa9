import { pipeline } from 'node:stream/promises';
import { Temporal } from 'temporal-polyfill';
import type { EpochMs } from '../domain/vocabulary.ts';

/** What the operator commands share: exit codes, lines on stdout. */

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
