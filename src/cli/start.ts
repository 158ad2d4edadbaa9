import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { systemClock } from '../adapters/clock/clock.ts';
import { ConfigError, environmentFor, EXIT_CONFIG, readConfig } from '../config.ts';
import type { Directory } from '../domain/directory/directory.ts';
import type { Person } from '../domain/directory/schema.ts';
import { recipients } from '../domain/on-call/chain.ts';
import { onCallAt } from '../domain/on-call/rota.ts';
import { OperatorError, readOperatorDirectory } from './operator.ts';

/** `npm start`: the server and two Playgrounds, one for the reporter and one for whoever is on call then, or for an agent. */

const REPORTER = 'ole-strandvik';
const PLAYGROUND_PORT = 56_150;
/** The Playground wants just this many people beside the one who uses it. */
const OTHER_PEOPLE = 5;

/** One person at one Playground: each has its own folder, port and chat. */
type Seat = {
  readonly role: 'reporter' | 'responder' | 'agent';
  readonly person: Person;
  readonly port: number;
};

const chatOf = ({ role, person }: Seat): string => `a:${role}-${person.id}`;
const connectorOf = ({ port }: Seat): string => `http://localhost:${port}/_connector`;

function playgroundFile(seat: Seat, directory: Directory, others: readonly Person[]): string {
  const user = (person: Person) => ({
    id: `29:${person.id}`,
    name: person.name,
    userPrincipleName: person.upn,
    aadObjectId: person.aadObjectId,
    givenName: person.name.split(' ')[0],
    surname: person.name.split(' ').at(-1),
    email: person.upn,
  });
  const { serviceDeskTeamId, serviceDeskChannelId } = directory.contacts.teams;
  // JSON is YAML.
  return JSON.stringify(
    {
      version: '0.1.1',
      tenantId: directory.tenantId,
      bot: { id: '28:bot', name: 'D-IKT feilmelding' },
      currentUser: user(seat.person),
      users: others.map(user),
      personalChat: { id: chatOf(seat) },
      groupChat: { id: '19:kollegaer@thread.v2', name: 'Kolleger' },
      team: {
        id: serviceDeskTeamId,
        name: 'D-IKT driftsstøtte',
        aadGroupId: '2f1c7f0e-9f52-4a6e-8a55-0e7a54c1d001',
        channels: [{ id: serviceDeskChannelId, name: 'Saker' }],
      },
    },
    null,
    2,
  );
}

function startPlayground(
  seat: Seat,
  directory: Directory,
  others: readonly Person[],
  endpoint: string,
  dataDir: string,
): ChildProcess {
  const folder = resolve(dataDir, 'playground', seat.role);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.m365agentsplayground.yml'), playgroundFile(seat, directory, others));
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json')),
    'cli.js',
  );
  const options = ['-e', endpoint, '-c', 'msteams', '-p', String(seat.port), '--disable-telemetry'];
  return spawn(process.execPath, [cli, ...options], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** @throws ConfigError when nobody in the directory has this id. */
function personFor(option: string, id: string, directory: Directory): Person {
  const person = directory.person(id);
  if (person === undefined)
    throw new ConfigError([`${option} ${id}: no such person; give the id of somebody in the directory`]);
  return person;
}

/** The first port from this one on that nobody listens on; a Playground would take any other by itself and not say so. */
async function freePort(from: number): Promise<number> {
  if (!Number.isInteger(from) || from < 1 || from > 65_000)
    throw new ConfigError([`--playground-port ${from}: give a port from 1 to 65000`]);
  const free = await new Promise<boolean>((settle) => {
    const probe = createServer();
    probe.once('error', () => settle(false));
    probe.listen(from, () => probe.close(() => settle(true)));
  });
  return free ? from : freePort(from + 1);
}

async function untilUp(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not up yet: that is what is being waited for.
    }
    await systemClock.sleep(100);
  }
  throw new Error(`${url} does not answer`);
}

/** What Teams would have sent when the app was installed for somebody at a Playground, so that a page has somewhere to go. */
const installed = (seat: Seat, person: Person, chat: string, tenantId: string): string =>
  JSON.stringify({
    type: 'installationUpdate',
    action: 'add',
    id: `install-${person.id}`,
    channelId: 'msteams',
    serviceUrl: connectorOf(seat),
    from: { id: `29:${person.id}`, aadObjectId: person.aadObjectId, name: person.name },
    recipient: { id: '28:bot', name: 'D-IKT feilmelding' },
    conversation: { id: chat, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  });

/** A chat of somebody who has no Playground of their own; it is in the log of the one that holds it. */
async function chatBehind(seat: Seat, person: Person, tenantId: string): Promise<string> {
  const answer = await fetch(`${connectorOf(seat)}/v3/conversations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      isGroup: false,
      bot: { id: '28:bot', name: '' },
      members: [{ id: `29:${person.id}`, name: person.name }],
      channelData: { tenant: { id: tenantId } },
    }),
  });
  return ((await answer.json()) as { id: string }).id;
}

/** The people whom the server will know. */
async function directoryOfServer(environment: ReturnType<typeof environmentFor>): Promise<Directory> {
  const { stdin, stdout, stderr } = process;
  try {
    return await readOperatorDirectory({
      environment,
      stdin,
      stdout,
      stderr: (text) => void stderr.write(text),
    });
  } catch (cause) {
    throw cause instanceof OperatorError ? new ConfigError([cause.message]) : cause;
  }
}

async function main(): Promise<void> {
  const options = new Command()
    .name('npm start --')
    .option('--at <time>', 'start the clock here, e.g. 2026-11-28T21:40 (Oslo) or with an offset')
    .option('--as <person>', 'speak as this person of the directory (its id)', REPORTER)
    .option('--agent <person>', 'who has the second Playground; without it whoever is on call')
    .option(
      '--playground-port <port>',
      'of the reporter; the second Playground has the next one',
      String(PLAYGROUND_PORT),
    )
    .parse()
    .opts<{ at?: string; as: string; agent?: string; playgroundPort: string }>();
  const given = { MODE: 'demo', ...(options.at === undefined ? {} : { CLOCK_AT: options.at }) };
  const environment = environmentFor(given);
  const config = readConfig(environment);
  const directory = await directoryOfServer(environment);
  const reporter = personFor('--as', options.as, directory);
  const at = config.clockAt ?? systemClock.now();
  const onCall = onCallAt(at, directory.onCall);
  const second =
    options.agent === undefined
      ? (directory.person(onCall.primary) ?? reporter)
      : personFor('--agent', options.agent, directory);
  const firstPort = await freePort(Number(options.playgroundPort));
  const secondPort = await freePort(firstPort + 1);
  const reporterSeat: Seat = { role: 'reporter', person: reporter, port: firstPort };
  const secondSeat: Seat = {
    role: options.agent === undefined ? 'responder' : 'agent',
    person: second,
    port: secondPort,
  };
  const seats = [reporterSeat, secondSeat];
  // A Playground takes messages to the people it lists alone, and it lists too few for everyone whom a night can page.
  const colleagues = recipients('everyone', at, directory.onCall)
    .flatMap((id) => directory.person(id) ?? [])
    .filter((one) => one !== second && one !== reporter);
  const behind = new Map([
    [secondSeat, colleagues.slice(0, OTHER_PEOPLE)],
    [reporterSeat, colleagues.slice(OTHER_PEOPLE, 2 * OTHER_PEOPLE)],
  ]);
  const others = (seat: Seat): Person[] =>
    [...new Set([...(behind.get(seat) ?? []), second, ...directory.agentsOf('drammen'), reporter])]
      .filter(({ id }) => id !== seat.person.id)
      .slice(0, OTHER_PEOPLE);

  const server = spawn(process.execPath, [join(import.meta.dirname, '../main.ts')], {
    env: environmentFor({
      ...given,
      PORT: String(config.port),
      LOG_LEVEL: config.logLevel === 'info' ? 'warn' : config.logLevel,
      // Teams' limits count real seconds, and whoever moves the clock lets hours pass in one.
      SEND_LIMITS: environment.SEND_LIMITS ?? 'none',
      TEAMS_SERVICE_URL: config.serviceUrl ?? connectorOf(secondSeat),
    }),
    stdio: 'inherit',
  });
  const endpoint = `http://localhost:${config.port}/api/messages`;
  const children = [
    server,
    ...seats.map((seat) => startPlayground(seat, directory, others(seat), endpoint, config.dataDir)),
  ];
  const stop = (code: number): void => {
    for (const child of children) child.kill('SIGTERM');
    process.exitCode = code;
  };
  for (const child of children)
    child.once('exit', (code) => {
      stop(code ?? 0);
    });
  process.once('SIGINT', () => stop(0));
  process.once('SIGTERM', () => stop(0));

  await untilUp(`http://localhost:${config.port}/health/live`);
  await Promise.all(seats.map(({ port }) => untilUp(`http://localhost:${port}/`)));
  const install = (seat: Seat, person: Person, chat: string): Promise<Response> =>
    fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: installed(seat, person, chat, directory.tenantId),
    });
  await install(secondSeat, second, chatOf(secondSeat));
  for (const [seat, group] of behind)
    for (const person of group)
      await install(seat, person, await chatBehind(seat, person, directory.tenantId));
  console.log(
    `Open http://localhost:${reporterSeat.port} (${reporter.name}, who reports) and http://localhost:${secondSeat.port} (${second.name}, ${options.agent === undefined ? 'on call' : 'agent'}). Stop with Ctrl+C.`,
  );
}

try {
  await main();
} catch (cause) {
  if (!(cause instanceof ConfigError)) throw cause;
  for (const problem of cause.problems) console.error(problem);
  process.exit(EXIT_CONFIG);
}
