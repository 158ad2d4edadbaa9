import { createReadStream, statSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { InvalidArgumentError, type Command } from 'commander';
import { systemClock } from '../adapters/clock/clock.ts';
import type { Store } from '../app/ports.ts';
import { checkDirectoryBytes, type Before, type CheckedText } from '../domain/directory/check.ts';
import { LARGEST_FILE_BYTES, tooLarge } from '../domain/directory/encoding.ts';
import { gapLine, type DirectoryGap } from '../domain/directory/gaps.ts';
import { countsOf, fileOf, itemsOf, type DirectoryItem } from '../domain/directory/items.ts';
import { faultLine } from '../domain/directory/problem.ts';
import { valueAt } from '../domain/directory/rows.ts';
import { osloDate } from '../domain/service-hours/oslo.ts';
import {
  EXIT,
  openOrMakeStore,
  openStore,
  operatorName,
  OperatorError,
  print,
  storeHere,
  type Io,
} from './operator.ts';

/**
 * `avvik directory import|check|export`: the register of roles and contacts in the store. What counts «today» is the
 * machine's clock.
 */

/** What `import` and `check` print; `version` is null where nothing was brought in. */
type DirectoryLine = {
  readonly version: number | null;
  /** How many rows each list of the file has. */
  readonly sections: Readonly<Record<string, number>>;
  readonly gaps: number;
};

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : 'unknown');

/** The file, checked. */
async function checkFile(file: string, before: Before | null): Promise<CheckedText> {
  const bytes = await bytesOf(file);
  if (typeof bytes === 'number') return { faults: [tooLarge(bytes)], gaps: [], file: null, json: null };
  return checkDirectoryBytes(bytes, osloDate(systemClock.now()), before);
}

/** What a file holds; how large it is where that is far too much: then it is not read at all. @throws OperatorError */
export async function bytesOf(file: string): Promise<Uint8Array | number> {
  try {
    const { size } = statSync(file);
    return size > LARGEST_FILE_BYTES ? size : await buffer(createReadStream(file));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === undefined) throw cause;
    throw new OperatorError(EXIT.noInput, `${file} cannot be read: ${reasonOf(cause)}`, cause);
  }
}

/** What a new directory takes the place of: its version and its tenant. */
type Present = { readonly version: number; readonly tenantId: string | null } | null;

async function presentIn(store: Store | null): Promise<Present> {
  const head = await store?.directoryHead();
  if (store === null || head === undefined) return null;
  const items = await store.directoryItems(head.version);
  const tenantId = valueAt(items.find(({ section }) => section === 'meta')?.doc, ['tenantId']);
  return { version: head.version, tenantId: typeof tenantId === 'string' ? tenantId : null };
}

/** @throws OperatorError where it has faults, after each of them has been said on a line of its own */
async function withoutFaults(file: string, present: Present, io: Io): Promise<Sound> {
  const before = present?.tenantId == null ? null : { tenantId: present.tenantId };
  const { json, faults, gaps } = await checkFile(file, before);
  if (json !== null) return { items: itemsOf(json), gaps };
  for (const fault of faults) io.stderr(`${faultLine(fault)}\n`);
  throw new OperatorError(
    EXIT.data,
    `${file}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was changed.`,
  );
}

type Sound = { readonly items: readonly DirectoryItem[]; readonly gaps: readonly DirectoryGap[] };

/** Each gap on stderr, and the line on stdout. @param version null: nothing was brought in */
async function report(version: number | null, { items, gaps }: Sound, io: Io): Promise<void> {
  for (const gap of gaps) io.stderr(`${gapLine(gap)}\n`);
  const line: DirectoryLine = { version, sections: countsOf(items), gaps: gaps.length };
  await print([`${JSON.stringify(line)}\n`], io);
}

async function check(file: string, io: Io): Promise<void> {
  const store = await storeHere(io);
  try {
    await report(null, await withoutFaults(file, await presentIn(store), io), io);
  } finally {
    await store?.close();
  }
}

/** The file is looked at before a data file is made: a wrong one leaves nothing behind. */
async function bringIn(file: string, by: string | undefined, io: Io): Promise<void> {
  let store = await storeHere(io);
  try {
    const present = await presentIn(store);
    const sound = await withoutFaults(file, present, io);
    store ??= await openOrMakeStore(io);
    const saved = await store.saveDirectory(
      present?.version ?? null,
      sound.items,
      systemClock.now(),
      operatorName(by),
    );
    if (saved === 'conflict')
      throw new OperatorError(
        EXIT.again,
        'Somebody else brought in a directory at the same time; nothing was changed. Look at it with `directory export`, then import again.',
      );
    await report(saved.version, sound, io);
  } finally {
    await store?.close();
  }
}

async function exportFile({ version: asked }: { readonly version?: number }, io: Io): Promise<void> {
  const store = await openStore('directory', io);
  try {
    const head = await store.directoryHead();
    if (head === undefined)
      throw new OperatorError(
        EXIT.noInput,
        'No directory here: none was imported. Bring one in with `directory import FILE`.',
      );
    const version = asked ?? head.version;
    const items = await store.directoryItems(version);
    if (items.length === 0)
      throw new OperatorError(
        EXIT.noInput,
        `No version ${version} here: the newest is ${head.version}, and the two before it are kept.`,
      );
    await print([`${JSON.stringify(fileOf(items, version), null, 2)}\n`], io);
  } finally {
    await store.close();
  }
}

function versionOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(text);
}

const TODAY = 'What holds today is asked of the clock of this machine.';

/** The commands of the directory, put under `avvik directory`. */
export function directoryCommands(directory: Command, io: Io): void {
  directory
    .command('import')
    .description('Check a file and bring in all of it, or nothing; one JSON line on stdout, gaps on stderr')
    .argument('<file>', 'a directory file (JSON, UTF-8)')
    .addHelpText('after', `\nFaults refuse the file, each on a line of its own. ${TODAY}`)
    .option(
      '--by <who>',
      'who brings it in, for the history of the rota; without it the account of this machine',
    )
    .action((file: string, { by }: { readonly by?: string }) => bringIn(file, by, io));
  directory
    .command('check')
    .description('Check a file as `import` does, and change nothing')
    .argument('<file>', 'a directory file (JSON, UTF-8)')
    .addHelpText('after', `\n${TODAY}`)
    .action((file: string) => check(file, io));
  directory
    .command('export')
    .description('Write the directory as it stands in the store to stdout, as a file that can be imported')
    .option('--version <number>', 'one of the three newest versions; without it the newest', versionOf)
    .action((options: { readonly version?: number }) => exportFile(options, io));
}
