import { LEASE_MS } from '../harness/lease.ts';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/adapters/clock/clock.ts';
import { sqliteStore } from '../../src/adapters/sqlite/store.ts';
import type { Commit } from '../../src/app/ports.ts';
import type { TicketLine } from '../../src/cli/export-ticket.ts';
import { dataFileIn } from '../../src/config.ts';
import { ticketPartition } from '../../src/domain/ticket/decision.ts';
import { demoDirectory } from '../harness/directory.ts';
import { ticketFor } from '../harness/tickets.ts';
import { cardOf, startWorld } from '../harness/world.ts';
import { Program, sleep } from '../process/server-process.ts';

/** The operator commands as they are run: a process of its own on a data folder. */

const ROOT = join(__dirname, '../..');
const MANY = 500;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'avvik-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function avvik(args: readonly string[], environment: Record<string, string> = {}) {
  const program = new Program(ROOT, 'src/cli/avvik.ts', args, { DATA_DIR: folder, ...environment });
  const { code } = await program.ended;
  return { code, stdout: program.stdout, stderr: program.stderr };
}

const linesOf = (stdout: string): TicketLine[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TicketLine);

/** A data folder with many tickets, straight into the store. */
async function fill(count: number): Promise<void> {
  const directory = demoDirectory();
  const store = sqliteStore(dataFileIn(folder), systemClock, LEASE_MS);
  for (let n = 1; n <= count; n++) {
    const ticket = ticketFor(
      directory,
      { ticketId: `t${n}` },
      undefined,
      `D-2026-${String(n).padStart(5, '0')}`,
    );
    const commit: Commit = {
      partition: ticketPartition(directory.tenantId, ticket.id),
      expected: null,
      state: { of: 'ticket', ticket },
      receipts: [],
      events: [],
      outbox: [],
    };
    expect((await store.commit(commit, 0)).outcome).toBe('committed');
  }
  await store.close();
}

describe('tickets export', () => {
  test('each ticket as one JSON line while the server runs, with what happened to it', async () => {
    const world = await startWorld('2026-11-29T02:14', {
      wrapStore: (unused) => {
        void unused.close();
        return sqliteStore(dataFileIn(folder), systemClock, LEASE_MS);
      },
    });
    const nurse = world.person('ole-strandvik');
    await nurse.writes(
      'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene. Passord: Hemmelig-2026!',
    );
    const page = world.connector.outgoing.find(({ activity }) =>
      JSON.stringify(activity).includes('Jeg tar den'),
    );
    await world.advance('PT3M');
    await world.person('henrik-lokas').presses(cardOf(page), 'Jeg tar den');
    const clerk = world.person('samira-ahmadi');
    await clerk.writes('skriveren er tom for toner');
    const form = world.connector.outgoing.findLast(({ conversationId }) => conversationId === clerk.chat);
    await clerk.presses(cardOf(form), 'Send inn');

    const { code, stdout, stderr } = await avvik(['tickets', 'export']);
    await world.look();
    await world.end();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(stdout).not.toContain('Hemmelig-2026');
    const [acute, printer] = linesOf(stdout).toSorted((a, b) => a.number.localeCompare(b.number));
    expect(acute).toMatchObject({
      number: 'D-2026-00001',
      kind: 'incident',
      state: 'taken',
      priority: 'critical',
      rules: ['R1', 'R3'],
      reporter: {
        personId: 'ole-strandvik',
        name: 'Ole Strandvik',
        phone: '+4740008916',
        workplaceId: 'fjell-bosenter',
      },
      affectedUser: null,
      system: 'gerica',
      municipality: 'drammen',
      parent: null,
      pages: [{ at: '2026-11-29T01:14:00.000Z', personId: 'henrik-lokas', outcome: 'sent' }],
      createdAt: '2026-11-29T01:14:00.000Z',
      history: [
        { at: '2026-11-29T01:14:00.000Z', what: 'registered', by: 'ole-strandvik' },
        { at: '2026-11-29T01:14:00.000Z', what: 'paged:primary', by: null },
        { at: '2026-11-29T01:15:00.000Z', what: 'reporterReminded', by: null },
        { at: '2026-11-29T01:16:00.000Z', what: 'reporterSilent', by: null },
        { at: '2026-11-29T01:17:00.000Z', what: 'taken', by: 'henrik-lokas' },
      ],
    });
    expect(printer).toMatchObject({ number: 'D-2026-00002', state: 'new', system: 'skriver', pages: [] });
    expect(Object.keys(printer ?? {})).toEqual(Object.keys(acute ?? {}));
  });

  test('only the data folder matters: settings of the bot that are missing or wrong change nothing, in production too', async () => {
    await fill(3);
    const settings = { MODE: 'production', NODE_ENV: 'production', PORT: 'abc', DIRECTORY_FILE: 'missing' };
    const { code, stdout, stderr } = await avvik(['tickets', 'export'], settings);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(
      linesOf(stdout)
        .map(({ number }) => number)
        .toSorted(),
    ).toEqual(['D-2026-00001', 'D-2026-00002', 'D-2026-00003']);
  });

  test('through npm, as the README says it', async () => {
    await fill(1);
    const child = spawn('npm', ['run', '--silent', 'avvik', '--', 'tickets', 'export'], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, HOME: folder, DATA_DIR: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let stdout = '';
    for await (const part of child.stdout) stdout += String(part);
    expect(linesOf(stdout)).toHaveLength(1);
  });

  test('a slow reader gets every line; one that leaves early ends it quietly with 0', async () => {
    await fill(MANY);
    const start = () =>
      spawn(process.execPath, ['src/cli/avvik.ts', 'tickets', 'export'], {
        cwd: ROOT,
        env: { PATH: process.env.PATH, DATA_DIR: folder },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    const slow = start();
    let stdout = '';
    for await (const part of slow.stdout) {
      stdout += String(part);
      await sleep(20);
    }
    expect(new Set(linesOf(stdout).map(({ number }) => number)).size).toBe(MANY);

    const early = start();
    let complaints = '';
    early.stderr.on('data', (part) => (complaints += String(part)));
    const ended = new Promise((resolve) => early.once('close', (code, signal) => resolve({ code, signal })));
    early.stdout.once('data', () => early.stdout.destroy());
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(complaints).toBe('');
  });

  test('a line is from one moment, also when the ticket changes while it is read', async () => {
    await fill(2);
    const [reader, writer] = [1, 2].map(() => sqliteStore(dataFileIn(folder), systemClock, LEASE_MS));
    if (reader === undefined || writer === undefined) throw new Error('No store');
    const partition = ticketPartition(demoDirectory().tenantId, 't2');
    const stored = await writer.loadTicket(partition);
    if (stored === undefined) throw new Error('No ticket');
    const by = { account: 'a', personId: null, name: 'A' };
    const taken: Commit = {
      partition,
      expected: stored.version,
      state: {
        of: 'ticket',
        ticket: {
          ...stored.value,
          state: 'taken',
          taken: { by, at: 1, as: 'agent', leaseUntil: null },
        },
      },
      receipts: [],
      events: [{ at: 1, what: 'taken', by }],
      outbox: [],
    };
    const read = [];
    for await (const { ticket, events } of reader.exportTickets()) {
      // The first has been read, the second not yet.
      if (read.length === 0) expect((await writer.commit(taken, 0)).outcome).toBe('committed');
      read.push({ id: ticket.id, state: ticket.state, events });
    }
    expect(read[1]).toEqual({ id: 't2', state: 'new', events: [] });
    await reader.close();
    await writer.close();
  });

  test('no data file: 66, one line that says what to do, and nothing is made', async () => {
    const missing = join(folder, 'not-there');
    const { code, stdout, stderr } = await avvik(['tickets', 'export'], { DATA_DIR: missing });
    expect({ code, stdout }).toEqual({ code: 66, stdout: '' });
    expect(stderr).toMatch(/^No tickets here: .*not-there.*DATA_DIR.*\n$/);
    expect(readdirSync(folder)).toEqual([]);
    mkdirSync(missing);
    expect((await avvik(['tickets', 'export'], { DATA_DIR: missing })).code).toBe(66);
    expect(readdirSync(missing)).toEqual([]);
  });

  test('a file that is not ours: 65 and one line', async () => {
    writeFileSync(dataFileIn(folder), 'something else altogether, and long enough to be looked at');
    const { code, stdout, stderr } = await avvik(['tickets', 'export']);
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toMatch(/^.*tickets\.db cannot be read: .*\n$/);
  });
});

test.each([
  [[]],
  [['tickets']],
  [['nonsense']],
  [['tickets', 'nonsense']],
  [['tickets', 'export', 'more']],
  [['--what']],
])('used wrongly (%j): 64, how it is used on stderr, nothing on stdout', async (args) => {
  const { code, stdout, stderr } = await avvik(args);
  expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  expect(stderr).toContain('Usage: avvik');
});

test('asked for help: 0, on stdout', async () => {
  const { code, stdout, stderr } = await avvik(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('tickets');
});

test('a window is announced and ended by the process itself, beside the tickets', async () => {
  const window = ['--from', '2090-03-03T22:00', '--to', '2090-03-04T02:00'];
  const added = await avvik(['notice', 'add', '--system', 'gerica', ...window]);
  expect(added).toMatchObject({ code: 0, stderr: '' });
  const { id } = JSON.parse(added.stdout) as { id: string };
  expect(await avvik(['notice', 'list'])).toEqual(added);
  expect((await avvik(['notice', 'end', id])).stdout).toContain(id);
  const refused = await avvik(['notice', 'end', 'N-00000000']);
  expect(refused).toMatchObject({ code: 65, stdout: '' });
  expect(refused.stderr).toMatch(/^N-00000000 is not in the register/);
});
