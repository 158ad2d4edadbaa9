import { InvalidArgumentError, type Command } from 'commander';
import { systemClock } from '../adapters/clock/clock.ts';
import type { Store } from '../app/ports.ts';
import { tooLarge } from '../domain/directory/encoding.ts';
import { directoryFrom, fileOf, itemsOf } from '../domain/directory/items.ts';
import { faultLine } from '../domain/directory/problem.ts';
import { checkRota } from '../domain/directory/rota-file.ts';
import { onCallAt } from '../domain/on-call/rota.ts';
import { isoOslo, osloDate, parseInstant } from '../domain/service-hours/oslo.ts';
import { bytesOf } from './directory.ts';
import { EXIT, openStore, OperatorError, print, type Io } from './operator.ts';

/** `avvik rota publish|check|show`: who is on call. What counts «today» is the machine's clock. */

const NO_DIRECTORY =
  'No directory here: a rota names people of it. Bring one in with `directory import FILE` first.';

async function present(store: Store) {
  const head = await store.directoryHead();
  if (head === undefined) throw new OperatorError(EXIT.noInput, NO_DIRECTORY);
  return { version: head.version, items: await store.directoryItems(head.version) };
}

/** @throws OperatorError where it has faults, after each of them has been said on a line of its own */
async function sound(file: string, store: Store, io: Io) {
  const { version, items } = await present(store);
  const bytes = await bytesOf(file);
  const { faults, directory } =
    typeof bytes === 'number'
      ? { faults: [tooLarge(bytes)], directory: null }
      : checkRota(bytes, fileOf(items, version), osloDate(systemClock.now()));
  if (directory !== null) return { version, directory };
  for (const fault of faults) io.stderr(`${faultLine(fault)}\n`);
  throw new OperatorError(
    EXIT.data,
    `${file}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was changed.`,
  );
}

async function check(file: string, io: Io): Promise<void> {
  const store = await openStore('directory', io);
  try {
    await sound(file, store, io);
    await print([`${JSON.stringify({ version: null })}\n`], io);
  } finally {
    await store.close();
  }
}

async function publish(file: string, io: Io): Promise<void> {
  const store = await openStore('directory', io);
  try {
    const { version, directory } = await sound(file, store, io);
    const saved = await store.saveDirectory(version, itemsOf(directory), systemClock.now());
    if (saved === 'conflict')
      throw new OperatorError(
        EXIT.again,
        'Somebody else changed the directory at the same time; nothing was changed. Look at it with `rota show`, then publish again.',
      );
    await print([`${JSON.stringify({ version: saved.version })}\n`], io);
  } finally {
    await store.close();
  }
}

async function show({ at = systemClock.now() }: { readonly at?: number }, io: Io): Promise<void> {
  const store = await openStore('directory', io);
  try {
    const { version, items } = await present(store);
    const { onCall } = directoryFrom(items, version);
    const { primary, secondary } = onCallAt(at, onCall);
    const leader = onCall.lastResortLeaderId;
    await print([`${JSON.stringify({ at: isoOslo(at), primary, secondary, leader, version })}\n`], io);
  } finally {
    await store.close();
  }
}

function instantOf(text: string): number {
  const at = parseInstant(text);
  if (at === undefined)
    throw new InvalidArgumentError('Give a time such as 2026-11-28T21:40 (Oslo) or with an offset.');
  return at;
}

/** The commands of the rota, put under `avvik rota`. */
export function rotaCommands(rota: Command, io: Io): void {
  rota
    .command('publish')
    .description('Check a rota and let it count at once, or change nothing; one JSON line on stdout')
    .argument('<file>', 'the section onCall of a directory file (JSON, UTF-8)')
    .action((file: string) => publish(file, io));
  rota
    .command('check')
    .description('Check a rota as `publish` does, and change nothing')
    .argument('<file>', 'the section onCall of a directory file (JSON, UTF-8)')
    .action((file: string) => check(file, io));
  rota
    .command('show')
    .description('Who is on call, by the rota as it is now')
    .option('--at <time>', 'then; without it now', instantOf)
    .action((options: { readonly at?: number }) => show(options, io));
}
