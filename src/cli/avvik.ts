import { existsSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Command, CommanderError } from 'commander';
import { systemClock } from '../adapters/clock/clock.ts';
import { sqliteStore } from '../adapters/sqlite/store.ts';
import type { Store } from '../app/ports.ts';
import { dataFileIn, readPath } from '../config.ts';
import { ticketLine } from './export-ticket.ts';

/** `npm run --silent avvik -- …`: what an operator asks of the data folder, also while the server runs. */

/** Of sysexits: used wrongly; the data file is not one of ours; there is no data file. */
const EXIT = { usage: 64, data: 65, noInput: 66 } as const;

/** Something the operator can put right: said in one line, and the process ends with the code. */
class OperatorError extends Error {
  readonly exit: number;
  constructor(exit: number, message: string, cause?: unknown) {
    super(message, { cause });
    this.exit = exit;
  }
}

/** Opens what is there; an operator's question never makes a data file. */
function openStore(): Store {
  const file = dataFileIn(readPath('DATA_DIR'));
  if (!existsSync(file))
    throw new OperatorError(
      EXIT.noInput,
      `No tickets here: ${file} does not exist. Set DATA_DIR to the data folder of the server.`,
    );
  try {
    return sqliteStore(file, systemClock);
  } catch (cause) {
    throw new OperatorError(EXIT.data, `${file} cannot be read: ${(cause as Error).message}`, cause);
  }
}

async function* lines(store: Store): AsyncGenerator<string> {
  for await (const exported of store.exportTickets()) yield `${JSON.stringify(ticketLine(exported))}\n`;
}

/** One JSON line for each ticket. A reader that has seen enough (`| head`) ends it quietly. */
async function exportTickets(): Promise<void> {
  const store = openStore();
  try {
    await pipeline(lines(store), process.stdout, { end: false });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EPIPE') throw cause;
  } finally {
    await store.close();
  }
}

const program = new Command('avvik')
  .description('Operator commands for the tickets of the service desk')
  .usage('<command>')
  .exitOverride()
  .showHelpAfterError();
program
  .command('tickets')
  .description('Tickets')
  .command('export')
  .description('Write each ticket as one JSON line to stdout')
  .action(exportTickets);

try {
  await program.parseAsync();
} catch (cause) {
  if (cause instanceof CommanderError) process.exitCode = cause.exitCode === 0 ? 0 : EXIT.usage;
  else if (cause instanceof OperatorError) {
    console.error(cause.message);
    process.exitCode = cause.exit;
  } else throw cause;
}
