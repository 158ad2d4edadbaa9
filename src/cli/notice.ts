import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { systemClock } from '../adapters/clock/clock.ts';
import type { Directory } from '../domain/directory/directory.ts';
import {
  earliestInTime,
  latestEnd,
  LEAD_WORKING_DAYS,
  LONGEST_WINDOW_DAYS,
} from '../domain/notice/lead-time.ts';
import { endOf, NOTICE_SCHEMA, type Notice } from '../domain/notice/notice.ts';
import { calendarOf } from '../domain/service-hours/calendar.ts';
import { isoOslo, parseInstant, shownInOslo } from '../domain/service-hours/oslo.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import {
  EXIT,
  iso,
  openOrMakeStore,
  openStore,
  OperatorError,
  print,
  readOperatorDirectory,
  type Io,
} from './operator.ts';

/**
 * `avvik notice add|list|end`: the register of announced windows (T153–T159). «Now» is the machine's clock: a demo's may
 * be another, so that a window in the past is warned of and not refused.
 */

type NoticeLine = {
  readonly id: string;
  readonly system: string;
  /** Null: every municipality that has the system. */
  readonly municipalities: readonly string[] | null;
  /** ISO 8601 UTC, as are all three; `ended` is null until it was ended before its time. */
  readonly from: string;
  readonly to: string;
  readonly ended: string | null;
};

const lineOf = ({ id, systemId, municipalities, from, to, endedAt }: Notice): string => {
  const line: NoticeLine = {
    id,
    system: systemId,
    municipalities,
    from: iso(from),
    to: iso(to),
    ended: endedAt === null ? null : iso(endedAt),
  };
  return `${JSON.stringify(line)}\n`;
};

const refuse = (message: string): never => {
  throw new OperatorError(EXIT.data, message);
};
const warn = ({ stderr }: Io, message: string): void => stderr(`Warning: ${message}\n`);

/** A time as the operator gave it; what cannot be meant is refused, what can be meant in two ways is warned of. */
function instantOf(option: string, text: string, io: Io): EpochMs {
  const at = parseInstant(text);
  if (at === undefined)
    return refuse(
      `${option}: ${text} is not a time; give one such as 2026-11-28T22:00 (Oslo), or with an offset: 2026-11-28T22:00+01:00`,
    );
  const shown = shownInOslo(text);
  if (shown === 'never')
    return refuse(
      `${option}: ${text} does not exist in Oslo, where the clock is put forward that night; give a time before 02:00 or from 03:00, or with an offset`,
    );
  if (shown === 'twice')
    warn(
      io,
      `${option}: ${text} comes twice that night, and is taken as the first (${isoOslo(at)}); for the second give an offset.`,
    );
  return at;
}

function checkPlace(directory: Directory, systemId: string, municipalities: readonly string[]): void {
  const system = directory.system(systemId);
  if (system === undefined)
    return refuse(
      `--system: ${systemId} is not in the directory; one of ${directory.systems.map(({ id }) => id).join(', ')}`,
    );
  for (const municipality of municipalities) {
    if (directory.municipality(municipality) === undefined)
      refuse(
        `--municipality: ${municipality} is not in the directory; one of ${directory.municipalities.map(({ id }) => id).join(', ')}`,
      );
    if (directory.instance(systemId, municipality) === undefined)
      refuse(
        `--municipality: ${municipality} does not have ${systemId}; one of ${system.instances.map((instance) => instance.municipality).join(', ')}`,
      );
  }
}

function checkWindow(from: EpochMs, to: EpochMs): void {
  if (to <= from) refuse(`--to: ${isoOslo(to)} is not after --from; give a time after ${isoOslo(from)}`);
  if (to > latestEnd(from))
    refuse(
      `--to: a window lasts at most ${LONGEST_WINDOW_DAYS} days; give a time no later than ${isoOslo(latestEnd(from))}`,
    );
}

/** T156 gives «rimelig tid» no number, and a demo's clock is not this one: both are said, and the window is kept. */
function warnOfTime(from: EpochMs, to: EpochMs, now: EpochMs, directory: Directory, io: Io): void {
  if (to <= now)
    warn(
      io,
      `--to: the window was over ${isoOslo(to)} by this machine's clock; it covers only what a demo does.`,
    );
  else if (from < earliestInTime(now, calendarOf(directory.contacts)))
    warn(
      io,
      `--from: less than ${LEAD_WORKING_DAYS} working days ahead; users are to be told in reasonable time (T156).`,
    );
}

type AddOptions = {
  readonly system: string;
  readonly municipality?: readonly string[];
  readonly from: string;
  readonly to: string;
};

async function add(options: AddOptions, io: Io): Promise<void> {
  const directory = await readOperatorDirectory(io);
  const municipalities = [...new Set(options.municipality ?? [])];
  checkPlace(directory, options.system, municipalities);
  const from = instantOf('--from', options.from, io);
  const to = instantOf('--to', options.to, io);
  checkWindow(from, to);
  const now = systemClock.now();
  const notice: Notice = {
    schema: NOTICE_SCHEMA,
    id: `N-${randomBytes(4).toString('hex').toUpperCase()}`,
    tenant: directory.tenantId,
    systemId: options.system,
    municipalities: municipalities.length === 0 ? null : municipalities,
    from,
    to,
    createdAt: now,
    endedAt: null,
  };
  const store = await openOrMakeStore(io);
  try {
    await store.saveNotice(notice);
  } finally {
    await store.close();
  }
  warnOfTime(from, to, now, directory, io);
  await print([lineOf(notice)], io);
}

/** Before every window there is. */
const THE_BEGINNING = Number.MIN_SAFE_INTEGER;

async function list({ all }: { readonly all?: true }, io: Io): Promise<void> {
  const { tenantId } = await readOperatorDirectory(io);
  const store = await openStore('notices', io);
  try {
    const notices = await store.notices(tenantId, all === true ? THE_BEGINNING : systemClock.now());
    await print(notices.map(lineOf), io);
  } finally {
    await store.close();
  }
}

async function end(id: string, options: { readonly at?: string }, io: Io): Promise<void> {
  const { tenantId } = await readOperatorDirectory(io);
  const now = systemClock.now();
  const at = options.at === undefined ? now : instantOf('--at', options.at, io);
  if (at > now) refuse(`--at: ${isoOslo(at)} is still to come; give a time that has passed`);
  const store = await openStore('notices', io);
  try {
    const ended = await store.endNotice(tenantId, id, at);
    if (ended.outcome === 'unknown')
      return refuse(`${id} is not in the register; \`notice list --all\` shows every id`);
    if (ended.outcome === 'over') return refuse(whyOver(ended.notice));
    await print([lineOf(ended.notice)], io);
  } finally {
    await store.close();
  }
}

const whyOver = (notice: Notice): string =>
  notice.endedAt === null
    ? `${notice.id} was over ${isoOslo(endOf(notice))} by itself; with --at it can be ended at a time before that`
    : `${notice.id} was ended already, ${isoOslo(notice.endedAt)}`;

const CLOCK =
  'Now is the clock of this machine. The clock of a demo may be another: there a window that is over here may still come.';

/** The commands of the register, put under `avvik notice`. */
export function noticeCommands(notice: Command, io: Io): void {
  notice
    .command('add')
    .description('Announce a window and write it as one JSON line to stdout')
    .requiredOption('--system <id>', 'the system, as the directory names it')
    .option(
      '--municipality <id...>',
      'for these alone; without it, for every municipality that has the system',
    )
    .requiredOption('--from <time>', 'first instant: 2026-11-28T22:00 (Oslo), or with an offset')
    .requiredOption('--to <time>', `when it is over, at most ${LONGEST_WINDOW_DAYS} days later`)
    .addHelpText(
      'after',
      `\nLess than ${LEAD_WORKING_DAYS} working days ahead, and a window that is over, are warned of and not refused.\n${CLOCK}`,
    )
    .action((options: AddOptions) => add(options, io));
  notice
    .command('list')
    .description('Write each window that is not over as one JSON line to stdout')
    .option('--all', 'also those that are over or were ended')
    .addHelpText('after', `\n${CLOCK}`)
    .action((options: { readonly all?: true }) => list(options, io));
  notice
    .command('end')
    .description('End a window before its time, now, and write it as one JSON line to stdout')
    .argument('<id>', 'as `notice add` and `notice list` give it')
    .option('--at <time>', 'when it ended, if it was before now')
    .addHelpText('after', `\nA window that has not begun is called off.\n${CLOCK}`)
    .action((id: string, options: { readonly at?: string }) => end(id, options, io));
}
