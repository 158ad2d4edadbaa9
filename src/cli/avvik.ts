import { Command, CommanderError } from 'commander';
import type { Store } from '../app/ports.ts';
import { ConfigError, EXIT_CONFIG } from '../config.ts';
import { ticketLine } from './export-ticket.ts';
import { noticeCommands } from './notice.ts';
import { EXIT, OperatorError, openStore, print } from './operator.ts';

/** `npm run --silent avvik -- …`: what an operator asks of the data folder, also while the server runs. */

async function* lines(store: Store): AsyncGenerator<string> {
  for await (const exported of store.exportTickets()) yield `${JSON.stringify(ticketLine(exported))}\n`;
}

/** One JSON line for each ticket. */
async function exportTickets(): Promise<void> {
  const store = openStore('tickets');
  try {
    await print(lines(store));
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
noticeCommands(program.command('notice'));

try {
  await program.parseAsync();
} catch (cause) {
  if (cause instanceof CommanderError) process.exitCode = cause.exitCode === 0 ? 0 : EXIT.usage;
  else if (cause instanceof OperatorError) {
    console.error(cause.message);
    process.exitCode = cause.exit;
  } else if (cause instanceof ConfigError) {
    console.error(cause.message);
    process.exitCode = EXIT_CONFIG;
  } else throw cause;
}
