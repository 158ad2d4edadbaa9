import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { z } from 'zod';
import { systemClock } from '../adapters/clock/clock.ts';
import { readPath } from '../config.ts';
import { readDirectory } from '../directory-file.ts';
import { classify, type Classification } from '../domain/intake/classify.ts';
import { calendarOf } from '../domain/service-hours/calendar.ts';
import { parseInstant } from '../domain/service-hours/oslo.ts';
import { EXIT, OperatorError, print, type Io } from './operator.ts';

/** `avvik classify`: what the bot would make of messages, one JSON line in, one out. Nothing is stored. */

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  personId: z.string().nullish(),
  at: z.string().nullish(),
});
type Line = z.infer<typeof lineSchema>;

/** As printed: every key is always there, null when absent. */
export type ClassifiedLine = { readonly id: string } & Classification;

/** What is wrong with a line, or the line. Never what stands in it. */
function parse(text: string): Line | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The caller names the line; the text of a message is never printed.
    return 'is not JSON';
  }
  const parsed = lineSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

/** @param file the directory file; DIRECTORY_FILE where it is left out */
async function classifyLines(file: string | undefined, io: Io): Promise<void> {
  const directory = readDirectory(file ?? readPath('DIRECTORY_FILE', io.environment));
  const calendar = calendarOf(directory.contacts);
  let faulty = 0;
  const refuse = (number: number, problem: string): void => {
    faulty += 1;
    io.stderr(`Line ${number}: ${problem}\n`);
  };
  async function* classified(): AsyncGenerator<string> {
    let number = 0;
    for await (const text of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
      number += 1;
      if (text.trim() === '') continue;
      const line = parse(text);
      if (typeof line === 'string') {
        refuse(number, line);
        continue;
      }
      const now = line.at == null ? systemClock.now() : parseInstant(line.at);
      if (now === undefined) {
        refuse(number, 'at: is not a time; give one such as 2027-03-31T14:45:00+02:00');
        continue;
      }
      const found = classify(line.text, line.personId ?? null, { now, directory, calendar });
      const printed: ClassifiedLine = { id: line.id, ...found };
      yield `${JSON.stringify(printed)}\n`;
    }
  }
  await print(classified(), io);
  if (faulty > 0)
    throw new OperatorError(EXIT.data, `${faulty} ${faulty === 1 ? 'line' : 'lines'} could not be read.`);
}

/** `avvik classify`. */
export function classifyCommand(command: Command, io: Io): void {
  command
    .option('--directory <file>', 'the directory file; DIRECTORY_FILE where it is left out')
    .action(({ directory }: { directory?: string }) => classifyLines(directory, io));
}
