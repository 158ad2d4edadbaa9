import { InvalidArgumentError, type Command } from 'commander';
import { systemClock } from '../adapters/clock/clock.ts';
import type { PublishedRota, Store } from '../app/ports.ts';
import { namesChannel } from '../config-channels.ts';
import { tooLarge } from '../domain/directory/encoding.ts';
import { directoryFrom, fileOf, itemsOf, rotaFrom } from '../domain/directory/items.ts';
import { faultLine } from '../domain/directory/problem.ts';
import { checkRota, type HasSecondChannel } from '../domain/directory/rota-file.ts';
import type { OnCall } from '../domain/directory/schema.ts';
import { recipients } from '../domain/on-call/chain.ts';
import { onCallAt } from '../domain/on-call/rota.ts';
import { mondayOf, shiftOf, stretchesIn } from '../domain/on-call/stretches.ts';
import { isoOslo, parseInstant } from '../domain/service-hours/oslo.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import { bytesOf } from './directory.ts';
import { EXIT, iso, openStore, operatorName, OperatorError, print, type Io } from './operator.ts';

/**
 * `avvik rota publish|check|show`: who is on call, and who was by the rota that counted then. What counts «now» is the
 * machine's clock.
 */

const NO_DIRECTORY =
  'No directory here: a rota names people of it. Bring one in with `directory import FILE` first.';

async function present(store: Store) {
  const head = await store.directoryHead();
  if (head === undefined) throw new OperatorError(EXIT.noInput, NO_DIRECTORY);
  return { version: head.version, items: await store.directoryItems(head.version) };
}

/**
 * Who has a verified channel beside Teams. Null where none is set up, and for whoever is not on call yet: only those on
 * the rota can verify one, so that nobody could ever be put on it.
 */
async function secondChannels(onCall: OnCall, store: Store, { environment }: Io): Promise<HasSecondChannel> {
  if (!namesChannel(environment)) return () => null;
  const present = recipients('everyone', systemClock.now(), onCall);
  const verified = await Promise.all(
    present.map(async (id) => [id, (await store.contactRoutes(id)).routes.length > 0] as const),
  );
  const known = new Map(verified);
  return (personId) => known.get(personId) ?? null;
}

/** @throws OperatorError where it has faults, after each of them has been said on a line of its own */
async function sound(file: string, store: Store, io: Io) {
  const { version, items } = await present(store);
  const bytes = await bytesOf(file);
  const hasSecondChannel = await secondChannels(directoryFrom(items, version).onCall, store, io);
  const now = systemClock.now();
  const { faults, directory, gaps } =
    typeof bytes === 'number'
      ? { faults: [tooLarge(bytes)], directory: null, gaps: [] }
      : checkRota(bytes, { directory: fileOf(items, version), now, hasSecondChannel });
  for (const gap of gaps) io.stderr(`${gap}\n`);
  if (directory !== null) return { version, directory };
  for (const fault of faults) io.stderr(`${faultLine(fault)}\n`);
  throw new OperatorError(
    EXIT.data,
    `${file}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was changed.`,
  );
}

async function withStore(io: Io, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore('directory', io);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

async function check(store: Store, file: string, io: Io): Promise<void> {
  await sound(file, store, io);
  await print([`${JSON.stringify({ version: null })}\n`], io);
}

async function publish(store: Store, file: string, by: string, io: Io): Promise<void> {
  const { version, directory } = await sound(file, store, io);
  const saved = await store.saveDirectory(version, itemsOf(directory), systemClock.now(), by);
  if (saved === 'conflict')
    throw new OperatorError(
      EXIT.again,
      'Somebody else changed the directory at the same time; nothing was changed. Look at it with `rota show`, then publish again.',
    );
  await print([`${JSON.stringify({ version: saved.version })}\n`], io);
}

type Asked = { readonly at?: EpochMs; readonly week?: string };

/** What `show` prints: one line, or with `--week` one for each stretch with the same responders and the same rota. */
async function show(store: Store, { at, week }: Asked, io: Io): Promise<void> {
  if (at !== undefined && week !== undefined)
    throw new OperatorError(EXIT.usage, 'Give --at or --week, not both.');
  const now = systemClock.now();
  const newest = (await store.rotas(now, now)).at(-1);
  if (newest === undefined) throw new OperatorError(EXIT.noInput, NO_DIRECTORY);
  const shift = week === undefined ? undefined : shiftOf(week, rotaFrom(newest.items));
  const lines = shift === undefined ? await shownAt(store, at ?? now) : await shownIn(store, shift);
  if (lines.length === 0)
    throw new OperatorError(EXIT.noInput, 'No rota counted then: the first was brought in later.');
  await print(
    lines.map((line) => `${JSON.stringify(line)}\n`),
    io,
  );
}

/** Which rota says so: its version, from when it counted (UTC, to the millisecond), and who brought it in (null: not known). */
const proofOf = ({ version, since, by }: PublishedRota, { lastResortLeaderId }: OnCall) => ({
  leader: lastResortLeaderId,
  version,
  since: iso(since),
  by,
});

async function shownAt(store: Store, at: EpochMs): Promise<object[]> {
  return (await store.rotas(at, at)).map((rota) => {
    const onCall = rotaFrom(rota.items);
    return { at: isoOslo(at), ...onCallAt(at, onCall), ...proofOf(rota, onCall) };
  });
}

async function shownIn(store: Store, { from, to }: { from: EpochMs; to: EpochMs }): Promise<object[]> {
  const rotas = await store.rotas(from, to - 1);
  return rotas.flatMap((rota, index) => {
    const onCall = rotaFrom(rota.items);
    const until = Math.min(to, rotas[index + 1]?.since ?? to);
    return stretchesIn(Math.max(from, rota.since), until, onCall).map(({ from: begin, to: end, ...who }) => ({
      from: isoOslo(begin),
      to: isoOslo(end),
      ...who,
      ...proofOf(rota, onCall),
    }));
  });
}

function instantOf(text: string): number {
  const at = parseInstant(text);
  if (at === undefined)
    throw new InvalidArgumentError('Give a time such as 2026-11-28T21:40 (Oslo) or with an offset.');
  return at;
}

function weekOf(text: string): string {
  if (!/^\d{4}-W\d{2}$/.test(text) || mondayOf(text) === undefined)
    throw new InvalidArgumentError('Give a week of that year, such as 2026-W49.');
  return text;
}

/** The commands of the rota, put under `avvik rota`. */
export function rotaCommands(rota: Command, io: Io): void {
  rota
    .command('publish')
    .description('Check a rota and let it count at once, or change nothing; one JSON line on stdout')
    .argument('<file>', 'the section onCall of a directory file (JSON, UTF-8)')
    .option('--by <who>', 'who publishes it, for the history; without it the account of this machine')
    .action((file: string, { by }: { readonly by?: string }) =>
      withStore(io, (store) => publish(store, file, operatorName(by), io)),
    );
  rota
    .command('check')
    .description('Check a rota as `publish` does, and change nothing')
    .argument('<file>', 'the section onCall of a directory file (JSON, UTF-8)')
    .action((file: string) => withStore(io, (store) => check(store, file, io)));
  rota
    .command('show')
    .description('Who is or was on call, by the rota that counted then, and who had brought that in')
    .option('--at <time>', 'then; without it now', instantOf)
    .option('--week <week>', 'such as 2026-W49: from its handover to the next', weekOf)
    .action((asked: Asked) => withStore(io, (store) => show(store, asked, io)));
}
