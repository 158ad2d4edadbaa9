import { Command, CommanderError } from 'commander';
import type { Store } from '../app/ports.ts';
import { ConfigError, EXIT_CONFIG } from '../config.ts';
import { StoreUnavailable } from '../domain/partition.ts';
import { classifyCommand } from './classify.ts';
import { directoryCommands } from './directory.ts';
import { ticketLine } from './export-ticket.ts';
import { noticeCommands } from './notice.ts';
import { storeCommands } from './store.ts';
import { outboxCommands } from './outbox.ts';
import { EXIT, OperatorError, openStore, print, type Io } from './operator.ts';

/** `npm run --silent avvik -- …`: what an operator asks of the data folder, also while the server runs. */

async function* lines(store: Store): AsyncGenerator<string> {
  for await (const exported of store.exportTickets()) yield `${JSON.stringify(ticketLine(exported))}\n`;
}

/** One JSON line for each ticket. */
async function exportTickets(io: Io): Promise<void> {
  const store = await openStore('tickets', io);
  try {
    await print(lines(store), io);
  } finally {
    await store.close();
  }
}

/**
 * Runs one operator command.
 * @param args what stands behind `avvik`
 * @returns the exit code: 0, or one of sysexits with one line on stderr that says what to put right
 */
export async function runAvvik(args: readonly string[], io: Io): Promise<number> {
  const program = new Command('avvik')
    .description('Operator commands for the tickets of the service desk')
    .usage('<command>')
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: io.stderr });
  const group = (name: string): Command => program.command(name);
  group('tickets')
    .description('Tickets')
    .command('export')
    .description('Write each ticket as one JSON line to stdout')
    .action(() => exportTickets(io));
  noticeCommands(group('notice'), io);
  storeCommands(group('store'), io);
  directoryCommands(group('directory'), io);
  outboxCommands(group('outbox'), io);
  classifyCommand(program, io);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : EXIT.usage;
    if (cause instanceof StoreUnavailable) {
      io.stderr(`${cause.message}\n`);
      return EXIT.unavailable;
    }
    if (!(cause instanceof OperatorError) && !(cause instanceof ConfigError)) throw cause;
    io.stderr(`${cause.message}\n`);
    return cause instanceof OperatorError ? cause.exit : EXIT_CONFIG;
  }
}
