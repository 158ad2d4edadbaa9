import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, Program, sleep, startServer } from '../process/server-process.ts';
import { reporters, TeamsClient, type Account, type Said } from '../process/teams-client.ts';

/**
 * `npm run bench`: this product beside a bare botbuilder echo bot, in one run, with the same load on loopback.
 * A turn is a POST until what it leads to has arrived at the connector. Ratios hold, absolutes are of this machine.
 */

const ROOT = join(import.meta.dirname, '../..');
const CONVERSATIONS = 16;
const WARM_UP_MS = 2500;
const MEASURED_MS = 4000;
const ALONE = 200;

type Turn = (n: number) => Promise<void>;
type Bot = {
  readonly name: string;
  readonly program: Program;
  readonly startedInMs: number;
  readonly turns: Readonly<Record<string, number[]>>;
  readonly conversation: Turn;
};

const people = reporters(ROOT);

/** Calls whoever waits for something in a conversation. */
function arrivals(client: TeamsClient) {
  const waiting = new Map<string, { fits: (said: Said) => boolean; arrived: (said: Said) => void }>();
  client.beforeAnswer = (said) => {
    // Kept by nobody: a long run would fill the memory.
    client.said.length = 0;
    const one = waiting.get(said.conversationId);
    if (one === undefined || !one.fits(said)) return;
    waiting.delete(said.conversationId);
    one.arrived(said);
  };
  return (conversationId: string, fits: (said: Said) => boolean): Promise<Said> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Nothing arrived in ${conversationId}`)), 10_000);
      const arrived = (said: Said): void => {
        clearTimeout(timer);
        resolve(said);
      };
      waiting.set(conversationId, { fits, arrived });
    });
}

type Arrival = ReturnType<typeof arrivals>;

async function turn(
  client: TeamsClient,
  arrival: Arrival,
  base: string,
  chat: string,
  activity: object,
  fits: (said: Said) => boolean,
  times: number[],
): Promise<Said> {
  const arrived = arrival(chat, fits);
  const begun = performance.now();
  const [answer, said] = await Promise.all([client.deliver(base, activity), arrived]);
  if (answer?.status !== 200 && answer?.status !== 201)
    throw new Error(`Answered with ${String(answer?.status)}`);
  times.push(said.at - begun);
  return said;
}

const personFor = (n: number): Account => {
  const person = people[n % people.length];
  if (person === undefined) throw new Error('Nobody');
  return person;
};
const isPost = ({ method }: Said): boolean => method === 'POST';

async function product(client: TeamsClient, folder: string): Promise<Bot> {
  const { program, base, startedInMs } = await startServer(ROOT, {
    DATA_DIR: folder,
    CLOCK_AT: '2026-11-24T10:00',
    SEND_LIMITS: 'none',
    TEAMS_SERVICE_URL: client.url,
  });
  const arrival = arrivals(client);
  const form: number[] = [];
  const receipt: number[] = [];
  return {
    name: 'product',
    program,
    startedInMs,
    turns: { 'message → form card': form, 'press → receipt': receipt },
    // A new chat for each report, so that each is a new report and not more about the last one.
    conversation: async (n) => {
      const from = personFor(n);
      const chat = `a:bench-${n}`;
      const message = client.activity(from, { text: 'skriveren er tom for toner' }, chat);
      const said = await turn(client, arrival, base, chat, message, isPost, form);
      const press = client.press(from, said, 'Send inn', 'execute', chat);
      await turn(client, arrival, base, chat, press, isPost, receipt);
    },
  };
}

async function echo(client: TeamsClient): Promise<Bot> {
  const begun = performance.now();
  const port = await freePort();
  const program = new Program(ROOT, 'tests/bench/echo.ts', [], { PORT: String(port) });
  const base = `http://127.0.0.1:${port}`;
  while ((await fetch(`${base}/health/live`).catch(() => undefined))?.status !== 200) {
    if (!program.isRunning) throw new Error(program.stderr);
    await sleep(20);
  }
  const startedInMs = performance.now() - begun;
  const arrival = arrivals(client);
  const reply: number[] = [];
  return {
    name: 'echo',
    program,
    startedInMs,
    turns: { 'message → echo': reply },
    // Two turns in each, as the product has.
    conversation: async (n) => {
      const chat = `a:bench-${n}`;
      for (let twice = 0; twice < 2; twice++) {
        const message = client.activity(personFor(n), { text: 'skriveren er tom for toner' }, chat);
        await turn(client, arrival, base, chat, message, isPost, reply);
      }
    },
  };
}

let conversations = 0;

/** Runs conversations side by side until the time is over; what was measured before is forgotten. */
async function load(bot: Bot, beside: number, ms: number): Promise<number> {
  for (const times of Object.values(bot.turns)) times.length = 0;
  const begun = performance.now();
  const one = async (): Promise<void> => {
    while (performance.now() - begun < ms) await bot.conversation(conversations++);
  };
  await Promise.all(Array.from({ length: beside }, one));
  const turns = Object.values(bot.turns).reduce((sum, times) => sum + times.length, 0);
  return turns / ((performance.now() - begun) / 1000);
}

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const row = (...cells: readonly string[]): void =>
  console.log(cells.map((cell, n) => (n === 0 ? cell.padEnd(34) : cell.padStart(13))).join(''));

type Measured = {
  readonly perSecond: number;
  readonly times: Readonly<Record<string, { median: number; p95: number }>>;
};

function measured(bot: Bot, perSecond: number): Measured {
  const times = Object.entries(bot.turns).map(([name, list]) => [
    name,
    { median: at(list, 0.5), p95: at(list, 0.95) },
  ]);
  return { perSecond, times: Object.fromEntries(times) as Measured['times'] };
}

function print(title: string, bots: readonly [Bot, Measured][], base: Measured): void {
  const echoed = Object.values(base.times)[0] ?? { median: NaN, p95: NaN };
  const ratio = (value: number, to: number): string => `(${(value / to).toFixed(2)}x)`;
  console.log(`\n${title}`);
  row('', 'turns/s', '', 'median', '', 'p95', '');
  for (const [bot, result] of bots) {
    row(bot.name, result.perSecond.toFixed(0), ratio(result.perSecond, base.perSecond));
    for (const [name, { median, p95 }] of Object.entries(result.times))
      row(`  ${name}`, '', '', ms(median), ratio(median, echoed.median), ms(p95), ratio(p95, echoed.p95));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const clients = await Promise.all([new TeamsClient(ROOT).start(), new TeamsClient(ROOT).start()]);
const [forProduct, forEcho] = clients;
const bots: Bot[] = [];
try {
  // One after the other, so that neither start slows the other.
  const mine = await product(forProduct, folder);
  bots.push(mine);
  const first = performance.now();
  await mine.conversation(conversations++);
  console.log(`start until /health/live answers:   product ${ms(mine.startedInMs)}`);
  console.log(`the first report, cold:             message to receipt ${ms(performance.now() - first)}`);
  const other = await echo(forEcho);
  bots.push(other);
  console.log(`                                    echo ${ms(other.startedInMs)}`);

  // By turns, so that what the machine does beside reaches both alike.
  const results = new Map<Bot, Measured>();
  for (const bot of [mine, other]) await load(bot, CONVERSATIONS, WARM_UP_MS);
  for (const bot of [mine, other])
    results.set(bot, measured(bot, await load(bot, CONVERSATIONS, MEASURED_MS)));
  const all = (): [Bot, Measured][] =>
    [mine, other].map((bot): [Bot, Measured] => [bot, results.get(bot) ?? { perSecond: NaN, times: {} }]);
  const ofEcho = (): Measured => results.get(other) ?? { perSecond: NaN, times: {} };
  print(`${CONVERSATIONS} conversations side by side, warm`, all(), ofEcho());

  for (const bot of [mine, other]) {
    for (const times of Object.values(bot.turns)) times.length = 0;
    const begun = performance.now();
    for (let n = 0; n < ALONE; n++) await bot.conversation(conversations++);
    const turns = (ALONE * 2) / ((performance.now() - begun) / 1000);
    results.set(bot, measured(bot, turns));
  }
  print(`${ALONE} conversations, one after the other`, all(), ofEcho());
  const complaints = mine.program.complaints();
  if (complaints.length > 0) console.log(`\nThe product complained:\n${complaints.slice(0, 10).join('\n')}`);
} finally {
  for (const bot of bots) bot.program.signal('SIGTERM');
  await Promise.all(bots.map((bot) => bot.program.ended));
  await Promise.all(clients.map((client) => client.stop()));
  rmSync(folder, { recursive: true, force: true });
}
