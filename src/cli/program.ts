import { Command, CommanderError } from 'commander';
import { ConfigError, EXIT_CONFIG } from '../config.ts';
import { StoreUnavailable } from '../domain/store-unavailable.ts';
import { EXIT, OperatorError, type Io } from './operator.ts';

/**
 * `npm run --silent avvik -- …`: what an operator asks of the stored data, also while the server runs.
 * What only one command needs is loaded when it is asked for: the store by some, the lexicons by `classify`.
 */

type Group = {
  readonly description: string;
  /** Puts the commands under their name. */
  readonly load: (command: Command, io: Io) => Promise<void>;
};
const GROUPS: Readonly<Record<string, Group>> = {
  tickets: {
    description: 'Tickets',
    load: async (command, io) => (await import('./tickets.ts')).ticketCommands(command, io),
  },
  notice: {
    description: 'Announced windows: a system is down by agreement, and what is reported then is planned',
    load: async (command, io) => (await import('./notice.ts')).noticeCommands(command, io),
  },
  store: {
    description: 'What Cosmos DB must hold before the server can use it',
    load: async (command, io) => (await import('./store.ts')).storeCommands(command, io),
  },
  directory: {
    description: 'Systems, people, units, roles and rota, as a running server knows them',
    load: async (command, io) => (await import('./directory.ts')).directoryCommands(command, io),
  },
  rota: {
    description: 'Who is on call, as a running server knows it',
    load: async (command, io) => (await import('./rota.ts')).rotaCommands(command, io),
  },
  outbox: {
    description: 'What is still to be sent or carried out, and what was set aside',
    load: async (command, io) => (await import('./outbox.ts')).outboxCommands(command, io),
  },
  classify: {
    description: 'Read messages as JSON lines from stdin and print what the bot makes of each',
    load: async (command, io) => (await import('./classify.ts')).classifyCommand(command, io),
  },
};

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
  for (const [name, { description, load }] of Object.entries(GROUPS)) {
    const command = program.command(name).description(description);
    if (args.includes(name)) await load(command, io);
  }
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
