import type { Command } from 'commander';
import type { Store } from '../app/ports.ts';
import { ticketLine } from './export-ticket.ts';
import { openStore, print, type Io } from './operator.ts';

/** `avvik tickets export`: what is kept, for other programs. */

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

/** Put under `avvik tickets`. */
export function ticketCommands(tickets: Command, io: Io): void {
  tickets
    .command('export')
    .description('Write each ticket as one JSON line to stdout')
    .action(() => exportTickets(io));
}
