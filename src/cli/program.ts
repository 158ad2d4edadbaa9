import { Command, CommanderError } from 'commander';
import type { Store } from '../app/ports.ts';
import { ConfigError, EXIT_CONFIG } from '../config.ts';
import { noticeCommands } from './notice.ts';
import { EXIT, OperatorError, print, type Io } from './operator.ts';

/**
 * `npm run --silent avvik -- …`: what an operator asks of the data folder, also while the server runs.
 * What only one command needs is loaded when that command runs: the store by some, the lexicons by `classify`.
 */

async function* lines(store: Store): AsyncGenerator<string> {
  const { ticketLine } = await import('./export-ticket.ts');
  for await (const exported of store.exportTickets()) yield `${JSON.stringify(ticketLine(exported))}\n`;
}

/** One JSON line for each ticket. */
async function exportTickets(io: Io): Promise<void> {
  const { openStore } = await import('./open-store.ts');
  const store = openStore('tickets', io);
  try {
    await print(lines(store), io);
  } finally {
    await store.close();
  }
}

/** What the bot would make of messages, one JSON line in, one out. */
async function classify(directory: string | undefined, io: Io): Promise<void> {
  const { classifyLines } = await import('./classify.ts');
  await classifyLines(directory, io);
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
  program
    .command('classify')
    .description('Read messages as JSON lines from stdin and print what the bot makes of each')
    .option('--directory <file>', 'the directory file; DIRECTORY_FILE where it is left out')
    .action(({ directory }: { directory?: string }) => classify(directory, io));
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : EXIT.usage;
    if (!(cause instanceof OperatorError) && !(cause instanceof ConfigError)) throw cause;
    io.stderr(`${cause.message}\n`);
    return cause instanceof OperatorError ? cause.exit : EXIT_CONFIG;
  }
}
