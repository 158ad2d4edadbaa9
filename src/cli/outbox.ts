import { InvalidArgumentError, Option, type Command } from 'commander';
import { systemClock } from '../adapters/clock/clock.ts';
import type { RowListed, RowRecord, RowState, Store } from '../app/ports.ts';
import { EXIT, iso, openStore, OperatorError, print, type Io } from './operator.ts';

/**
 * `avvik outbox list|show|retry`: what is still to be sent or carried out, and what was set aside with its cause. No
 * message text, name or number is written, unless `show --payload` asks for it.
 */

const STATES: readonly RowState[] = ['pending', 'sending', 'sent', 'uncertain', 'failed', 'done'];
/** Neither sent nor done: still to be carried out, or set aside. */
const OPEN_OR_ASIDE: readonly RowState[] = ['pending', 'sending', 'uncertain', 'failed'];
const MOST_LINES = 100;
const PAGE = 100;

/** A row as `outbox list` prints it; times are ISO 8601 UTC. */
export type RowLine = {
  readonly partition: string;
  readonly id: string;
  readonly kind: string;
  /** Which card or sentence (M21); null for what says nothing. */
  readonly what: string | null;
  readonly state: RowState;
  /** Since it was last put back. */
  readonly attempts: number;
  readonly notBefore: string;
  /** The last outcome; null: there was none yet. */
  readonly at: string | null;
  readonly cause: string | null;
  /** Since it became due, by the clock of this machine; 0 where it is still to come. */
  readonly ageSeconds: number;
};

function whatOf({ effect }: RowRecord): string | null {
  if (effect.kind === 'say') return effect.say.id;
  return effect.kind === 'card' || effect.kind === 'page' ? effect.view.card : null;
}

export function rowLine(partition: string, row: RowRecord, now: number): RowLine {
  const { effect, state, attempts, at, cause } = row;
  return {
    partition,
    id: effect.id,
    kind: effect.kind,
    what: whatOf(row),
    state,
    attempts,
    notBefore: iso(effect.notBefore),
    at: at === null ? null : iso(at),
    cause,
    ageSeconds: Math.max(0, Math.floor((now - effect.notBefore) / 1000)),
  };
}

const json = (line: object): string => `${JSON.stringify(line)}\n`;
const listed = (row: RowListed): string =>
  json({ ...rowLine(row.partition, row, systemClock.now()), after: row.after });

async function withStore(io: Io, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore('messages', io);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

type ListOptions = { readonly state?: readonly RowState[]; readonly limit: number; readonly after?: string };

const list = ({ state, limit, after }: ListOptions, io: Io): Promise<void> =>
  withStore(io, async (store) => {
    try {
      const from = after === undefined ? {} : { after };
      const rows = await store.outbox({ states: state ?? OPEN_OR_ASIDE, limit, ...from });
      await print(rows.map(listed), io);
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new OperatorError(
        EXIT.data,
        `--after: ${after ?? ''} is no place in the list; give the «after» of the last line of the page before`,
      );
    }
  });

const unknown = (partition: string, id: string): OperatorError =>
  new OperatorError(
    EXIT.data,
    `${partition} has no row ${id}; \`outbox list\` shows what is open or set aside, with \`--state\` every other`,
  );

const show = (partition: string, id: string, options: { readonly payload?: true }, io: Io): Promise<void> =>
  withStore(io, async (store) => {
    const row = await store.row(partition, id);
    if (row === undefined) throw unknown(partition, id);
    const { perhapsSent, history, resolved, effect, rendered } = row;
    await print(
      [
        json({
          ...rowLine(partition, row, systemClock.now()),
          perhapsSent,
          history: history.map((outcome) => ({ ...outcome, at: iso(outcome.at) })),
          ...(options.payload === true ? { resolved, payload: effect, rendered } : {}),
        }),
      ],
      io,
    );
  });

async function retryOne(store: Store, partition: string, id: string, io: Io): Promise<void> {
  const outcome = await store.putBack(partition, id);
  if (outcome === 'unknown') throw unknown(partition, id);
  const row = await store.row(partition, id);
  if (outcome === 'open')
    throw new OperatorError(
      EXIT.data,
      `${id} is ${row?.state ?? 'gone'}, and stays so; only what is failed or uncertain can be put back`,
    );
  if (row !== undefined) await print([json(rowLine(partition, row, systemClock.now()))], io);
}

/** Each that is put back as it is; one that somebody else has put back meanwhile is left out. */
async function* retriedAll(store: Store): AsyncGenerator<string> {
  for (let after: string | undefined; ;) {
    const from = after === undefined ? {} : { after };
    const rows = await store.outbox({ states: ['failed'], limit: PAGE, ...from });
    for (const { partition, effect } of rows) {
      if ((await store.putBack(partition, effect.id)) !== 'putBack') continue;
      const row = await store.row(partition, effect.id);
      if (row !== undefined) yield json(rowLine(partition, row, systemClock.now()));
    }
    after = rows.at(-1)?.after;
    if (after === undefined) return;
  }
}

async function retry(
  partition: string | undefined,
  id: string | undefined,
  { allFailed }: { readonly allFailed?: true },
  io: Io,
): Promise<void> {
  if ((allFailed === true) === (partition !== undefined) || (partition !== undefined) !== (id !== undefined))
    throw new OperatorError(
      EXIT.usage,
      'Give either a partition and an id, as `outbox list` does, or --all-failed',
    );
  await withStore(io, (store) =>
    partition !== undefined && id !== undefined
      ? retryOne(store, partition, id, io)
      : print(retriedAll(store), io),
  );
}

function count(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 10_000)
    throw new InvalidArgumentError('a number, 1 to 10000');
  return limit;
}

/** The commands of the outbox, put under `avvik outbox`. */
export function outboxCommands(outbox: Command, io: Io): void {
  outbox
    .command('list')
    .description('Write each row that is open or set aside as one JSON line to stdout, oldest first')
    .addOption(new Option('--state <state...>', 'those in these states alone').choices(STATES))
    .option('--limit <n>', 'at most so many', count, MOST_LINES)
    .option('--after <place>', 'the next page: «after» of the last line of the page before')
    .action((options: ListOptions) => list(options, io));
  outbox
    .command('show')
    .description('Write one row with its last outcomes as one JSON line to stdout')
    .argument('<partition>', 'as `outbox list` gives it')
    .argument('<id>', 'as `outbox list` gives it')
    .option('--payload', 'also what it says and to whom: personal data')
    .action((partition: string, id: string, options: { readonly payload?: true }) =>
      show(partition, id, options, io),
    );
  outbox
    .command('retry')
    .description('Put back what was set aside: it is carried out again from its first attempt')
    .argument('[partition]', 'as `outbox list` gives it')
    .argument('[id]', 'as `outbox list` gives it')
    .option(
      '--all-failed',
      'every row that failed; what is uncertain may have been delivered, and goes one by one',
    )
    .action((partition: string | undefined, id: string | undefined, options: { readonly allFailed?: true }) =>
      retry(partition, id, options, io),
    );
}
