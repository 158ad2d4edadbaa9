import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CosmosDouble, DOUBLE_KEY } from '../harness/cosmos/double.ts';
import { serveDouble } from '../harness/cosmos/serve.ts';
import { freePort, Program, sleep, startServer } from './server-process.ts';
import { chatOf, reporters, TeamsClient, type Account, type Said } from './teams-client.ts';

/**
 * Real programs, several at once, on Cosmos DB behind real HTTP: the start before it answers, `store init`, a page that
 * another instance sends, a message that Teams gives to both.
 */

const ROOT = join(__dirname, '../..');
const people = reporters(ROOT);
const NUMBER = /D-2026-\d{5}/;
const PAGE = /Vakt: /;
const LEASE_MS = 1000;

type Health = { readonly status: number; readonly body: unknown };
const ready = async (base: string): Promise<Health> => {
  const response = await fetch(`${base}/health/ready`);
  return { status: response.status, body: await response.json() };
};
async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await sleep(50);
  }
  throw new Error(`It never came to this: ${what}`);
}
const isReceipt =
  (from: Account) =>
  ({ method, conversationId, words }: Said): boolean =>
    method === 'POST' && conversationId === chatOf(from) && NUMBER.test(words) && !PAGE.test(words);
const isPage = ({ method, words }: Said): boolean => method === 'POST' && PAGE.test(words);

/** Everything that a story needs, taken away after it. */
async function stage(leaseMs = LEASE_MS) {
  const folder = mkdtempSync(join(tmpdir(), 'cosmos-'));
  const client = await new TeamsClient(ROOT).start();
  const double = new CosmosDouble();
  const programs: Program[] = [];
  const served: { close: () => Promise<void> }[] = [];
  const settings = (port: number) => ({
    DATA_DIR: folder,
    COSMOS_ENDPOINT: `http://127.0.0.1:${port}`,
    COSMOS_KEY: DOUBLE_KEY,
    CLOCK_AT: '2026-11-29T02:14',
    TEAMS_SERVICE_URL: client.url,
    DELIVERY_LEASE_MS: String(leaseMs),
  });
  const avvik = async (port: number, ...args: string[]) => {
    const program = new Program(ROOT, 'src/cli/avvik.ts', args, settings(port));
    programs.push(program);
    return { ...(await program.ended), stdout: program.stdout, stderr: program.stderr };
  };
  return {
    client,
    double,
    avvik,
    serve: async (port?: number): Promise<number> => {
      const one = await serveDouble(double, port);
      served.push(one);
      return one.port;
    },
    start: async (port: number) => {
      const server = await startServer(ROOT, settings(port));
      programs.push(server.program);
      return server;
    },
    tickets: async (port: number) =>
      (await avvik(port, 'tickets', 'export')).stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { number: string; reporter: { personId: string } }),
    end: async () => {
      for (const program of programs) program.signal('SIGKILL');
      await client.stop();
      for (const one of served) await one.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Two programs on a database that is prepared. */
async function twoInstances(story: Awaited<ReturnType<typeof stage>>) {
  const port = await story.serve();
  expect((await story.avvik(port, 'store', 'init')).code).toBe(0);
  const [a, b] = await Promise.all([story.start(port), story.start(port)]);
  return { port, a, b };
}

const personOf = (id: string): Account => {
  const person = people.find((one) => one.id === id);
  if (person === undefined) throw new Error(`No person ${id}`);
  return person;
};

test('Cosmos DB is away at the start, then empty, then there: red with a reason, M-DOWN and a direct page, then as if nothing had been', async () => {
  const story = await stage();
  const { client } = story;
  try {
    const port = await freePort();
    const { base, program } = await story.start(port);
    expect(await ready(base)).toEqual({ status: 503, body: { ready: false, reason: 'store' } });

    const from = personOf('ole-strandvik');
    const acute = client.activity(from, { text: 'Gerica er nede, vi får ikke opp medisinlistene' });
    const refused = await client.deliver(base, acute);
    expect(refused?.status).toBeGreaterThanOrEqual(500);
    expect(client.said.filter(isReceipt(from))).toEqual([]);
    expect(client.said.filter(isPage)).toHaveLength(1);
    expect(
      client.said.some(({ conversationId, words }) => conversationId === chatOf(from) && words !== ''),
    ).toBe(true);

    await story.serve(port);
    const empty = await client.deliver(base, acute);
    expect(empty?.status).toBeGreaterThanOrEqual(500);
    await until('the log says what to do', () => program.stdout.includes('store init'));
    const before = await story.avvik(port, 'outbox', 'list');
    expect([before.code, before.stderr]).toEqual([69, expect.stringContaining('store init')]);

    const init = await story.avvik(port, 'store', 'init');
    expect([init.code, JSON.parse(init.stdout)]).toMatchObject([0, { schema: 1 }]);
    await until('ready', async () => (await ready(base)).status === 200);
    expect((await client.deliver(base, acute))?.status).toBe(200);
    await client.waitFor(isReceipt(from), 10_000);
    expect((await story.tickets(port)).map(({ reporter }) => reporter.personId)).toEqual(['ole-strandvik']);

    program.signal('SIGTERM');
    expect((await program.ended).code).toBe(0);
  } finally {
    await story.end();
  }
}, 60_000);

test('an instance is killed while its page is under way: the other sends it again, and the receipt, of one ticket (faults 1, 2)', async () => {
  const story = await stage();
  const { client } = story;
  try {
    const { port, a, b } = await twoInstances(story);
    const from = personOf('ole-strandvik');
    client.beforeAnswer = async (said) => {
      if (!isPage(said) || !a.program.isRunning) return;
      a.program.signal('SIGKILL');
      await a.program.ended;
    };
    const acute = client.activity(from, { text: 'Gerica er nede, vi får ikke opp medisinlistene' });
    await client.deliver(a.base, acute);
    expect((await a.program.ended).signal).toBe('SIGKILL');
    const begun = performance.now();
    await client.waitFor((said) => isPage(said) && client.said.filter(isPage).length === 2, 20_000);
    expect(performance.now() - begun).toBeLessThan(30_000);
    await client.waitFor(isReceipt(from), 20_000);
    // Teams never heard of the first delivery's end.
    expect((await client.deliver(b.base, acute))?.status).toBe(200);
    await sleep(2 * LEASE_MS);
    expect(client.said.filter(isPage)).toHaveLength(2);
    expect(client.said.filter(isReceipt(from))).toHaveLength(1);
    expect(await story.tickets(port)).toHaveLength(1);
  } finally {
    await story.end();
  }
}, 90_000);

test('twelve people at two instances, each message given to both at once: one ticket, one page and one receipt each (faults 5, 39)', async () => {
  // Nobody dies here: two busy programs must not take each other's for dead.
  const story = await stage(30_000);
  const { client } = story;
  try {
    const { port, a, b } = await twoInstances(story);
    const writers = people.slice(0, 12);
    await Promise.all(
      writers.map(async (from, index) => {
        const text = `Vi får ikke gitt insulin til en beboer nå, alt er dødt. Rapport ${index}`;
        const activity = client.activity(from, { text });
        const answers = await Promise.all([
          client.deliver(a.base, activity),
          client.deliver(b.base, activity),
        ]);
        expect(answers.map((answer) => answer?.status)).toEqual([200, 200]);
      }),
    );
    for (const from of writers) await client.waitFor(isReceipt(from), 20_000);
    await sleep(LEASE_MS);
    const counted = writers.map((from) => client.said.filter(isReceipt(from)).length);
    expect(counted).toEqual(writers.map(() => 1));
    const tickets = await story.tickets(port);
    expect(tickets.map(({ reporter }) => reporter.personId).toSorted()).toEqual(
      writers.map(({ id }) => id).toSorted(),
    );
    const numbers = new Set(tickets.map(({ number }) => number));
    for (const { words } of client.said.filter(isPage))
      expect(numbers.has(NUMBER.exec(words)?.[0] ?? '')).toBe(true);
    for (const { program } of [a, b]) {
      program.signal('SIGTERM');
      expect((await program.ended).code).toBe(0);
      expect(program.complaints().filter((line) => line.startsWith('{"level":50'))).toEqual([]);
    }
  } finally {
    await story.end();
  }
}, 90_000);
