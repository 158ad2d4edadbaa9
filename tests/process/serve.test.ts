import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, Program, sleep, startServer } from './server-process.ts';
import { chatOf, reporters, TeamsClient, type Account, type Said } from './teams-client.ts';

/** The program as an operator starts it and as Teams meets it: a child process, real HTTP both ways. */

const ROOT = join(__dirname, '../..');
const OPEN_HOURS = '2026-11-24T10:00';
const NIGHT = '2026-11-29T02:14';
const NUMBER = /D-2026-\d{5}/;
const [ole, samira] = ['ole-strandvik', 'samira-ahmadi'].map((id) => {
  const found = reporters(ROOT).find((person) => person.id === id);
  if (found === undefined) throw new Error(`No person ${id}`);
  return found;
}) as [Account, Account];

let folder: string;
const running: Program[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
});
afterEach(async () => {
  for (const program of running.splice(0)) {
    program.signal('SIGKILL');
    await program.ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

async function serve(settings: Record<string, string> = {}) {
  const server = await startServer(ROOT, { DATA_DIR: join(folder, 'data'), ...settings });
  running.push(server.program);
  return server;
}

describe('settings', () => {
  const wrong: readonly { name: string; settings: Record<string, string>; names: readonly string[] }[] = [
    { name: 'a port that is none', settings: { PORT: 'abc' }, names: ['PORT'] },
    {
      name: 'a directory that is not there',
      settings: { DIRECTORY_FILE: 'missing' },
      names: ['DIRECTORY_FILE'],
    },
    {
      name: 'several at once: each is named',
      settings: {
        PORT: 'abc',
        DIRECTORY_FILE: 'missing',
        LOG_LEVEL: 'loud',
        CLOCK_AT: 'soon',
        TEAMS_SERVICE_URL: 'x',
      },
      names: ['PORT', 'DIRECTORY_FILE', 'LOG_LEVEL', 'CLOCK_AT', 'TEAMS_SERVICE_URL'],
    },
    {
      name: 'demo where everyone would be let in',
      settings: { MODE: 'demo', NODE_ENV: 'production' },
      names: ['MODE'],
    },
    {
      name: 'one wrong by itself and one by another',
      settings: { PORT: '70000', NODE_ENV: 'production' },
      names: ['PORT', 'MODE'],
    },
    {
      name: 'production without anything',
      settings: { MODE: 'production' },
      names: ['BOT_APP_ID', 'BOT_TENANT_ID', 'ON_CALL_PHONE'],
    },
    {
      name: 'production with the clock and the lease of a test',
      settings: { MODE: 'production', CLOCK_AT: NIGHT, DELIVERY_LEASE_MS: '1000' },
      names: ['BOT_APP_ID', 'BOT_TENANT_ID', 'ON_CALL_PHONE', 'CLOCK_AT', 'DELIVERY_LEASE_MS'],
    },
  ];
  test.each(wrong)('$name: ends with 78', async ({ settings, names }) => {
    const program = new Program(ROOT, 'src/main.ts', [], { DATA_DIR: join(folder, 'data'), ...settings });
    running.push(program);
    expect(await program.ended).toEqual({ code: 78, signal: null });
    const said = program.stderr.trim().split('\n');
    expect(said.map((line) => line.split(/[ :]/)[0]).toSorted()).toEqual([...names].toSorted());
    expect(program.stderr).not.toMatch(/^\s+at /m);
  });

  test('a data folder or a port that cannot be used is named too, without a stack', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const noFolder = new Program(ROOT, 'src/main.ts', [], { DATA_DIR: file, PORT: String(await freePort()) });
    const noPort = new Program(ROOT, 'src/main.ts', [], {
      DATA_DIR: join(folder, 'data'),
      PORT: String(port),
    });
    running.push(noFolder, noPort);
    expect(await Promise.all([noFolder.ended, noPort.ended])).toEqual([
      { code: 78, signal: null },
      { code: 78, signal: null },
    ]);
    await new Promise((resolve) => taken.close(resolve));
    expect(noFolder.stderr).toMatch(/^DATA_DIR \(.*\n$/);
    expect(noPort.stderr).toMatch(/^PORT: .*\n$/);
  });
});

describe('the directory', () => {
  const data = (): string => join(folder, 'data');
  const production = {
    MODE: 'production',
    BOT_APP_ID: '11111111-1111-4111-8111-111111111111',
    BOT_TENANT_ID: '7d1e2c60-5b1f-4c0e-9d2a-3f6a0c00d1c7',
    ON_CALL_PHONE: '32 99 00 00',
    LOG_LEVEL: 'info',
  };

  test('production without a file and without one in the store does not start, and says what to do', async () => {
    const program = new Program(ROOT, 'src/main.ts', [], { DATA_DIR: data(), ...production });
    running.push(program);
    expect(await program.ended).toEqual({ code: 78, signal: null });
    expect(program.stderr).toMatch(
      /^DIRECTORY_FILE: required in production .*`npm run avvik -- directory import FILE`\n$/,
    );
  });

  test('the store’s counts where one was imported, in production too, and no file is read', async () => {
    const imported = new Program(ROOT, 'src/cli/avvik.ts', ['directory', 'import', 'demo/directory.json'], {
      DATA_DIR: data(),
    });
    expect((await imported.ended).code).toBe(0);
    const { program } = await serve({ ...production, DIRECTORY_FILE: 'missing' });
    expect(program.stdout).toMatch(/"code":"directory.loaded","source":"store","version":1/);
  });
});

test('answers within a few seconds after it was started, and in demo on loopback alone', async () => {
  const server = await serve();
  expect(server.startedInMs).toBeLessThan(5000);

  // 127.0.0.2 is this machine too: what listens everywhere answers there. The control shows that it would.
  const everywhere = createServer();
  await new Promise<void>((resolve) => everywhere.listen(0, '0.0.0.0', resolve));
  expect(await reached('127.0.0.2', (everywhere.address() as AddressInfo).port)).toBe(true);
  await new Promise((resolve) => everywhere.close(resolve));
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address))
    .filter((address) => address !== '127.0.0.1');
  for (const host of ['127.0.0.2', ...others])
    expect({ host, is: await reached(host, server.port) }).toEqual({ host, is: false });
  expect(await reached('127.0.0.1', server.port)).toBe(true);
});

function reached(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}

describe('a report that is not acute, from a client of its own', () => {
  let client: TeamsClient;
  beforeEach(async () => {
    client = await new TeamsClient(ROOT).start();
  });
  afterEach(() => client.stop());

  const isForm = (from: Account) => (said: Said) =>
    said.conversationId === chatOf(from) && said.method === 'POST';
  const isReceipt = (from: Account) => (said: Said) => isForm(from)(said) && NUMBER.test(said.words);

  test.each(['execute', 'submit'] as const)(
    'a message, a form, «Send inn» as Action.%s, a number',
    async (as) => {
      const { base, program } = await serve({ CLOCK_AT: OPEN_HOURS, TEAMS_SERVICE_URL: client.url });
      const begun = performance.now();
      const taken = await client.deliver(base, client.activity(ole, { text: 'skriveren er tom for toner' }));
      expect(taken?.status).toBe(200);
      const form = await client.waitFor(isForm(ole));
      expect(form.words).toContain('skriveren er tom for toner');

      const answer = await client.deliver(base, client.press(ole, form, 'Send inn', as));
      expect(answer?.status).toBe(200);
      const receipt = await client.waitFor(isReceipt(ole));
      const number = NUMBER.exec(receipt.words)?.[0];
      // The very first conversation of a process, on code that has never run before (promise: within two seconds).
      expect(receipt.at - begun).toBeLessThan(2000);
      if (as === 'execute') {
        expect(answer?.body).toMatchObject({
          statusCode: 200,
          type: 'application/vnd.microsoft.card.adaptive',
        });
        expect(JSON.stringify(answer?.body)).toContain(number);
      } else await client.waitFor(({ method, words }) => method === 'PUT' && words.includes(number ?? ''));

      const again = await client.deliver(base, client.press(ole, form, 'Send inn', as));
      expect(again?.status).toBe(200);
      await sleep(300);
      expect(client.said.filter(isReceipt(ole))).toHaveLength(1);
      expect(program.complaints()).toEqual([]);
    },
  );

  test('an employee of the desk itself is answered as well', async () => {
    const { base, program } = await serve({ CLOCK_AT: OPEN_HOURS, TEAMS_SERVICE_URL: client.url });
    await client.deliver(base, client.activity(samira, { text: 'skriveren er tom for toner' }));
    const form = await client.waitFor(isForm(samira));
    await client.deliver(base, client.press(samira, form, 'Send inn', 'execute'));
    await client.waitFor(isReceipt(samira));
    expect(program.complaints()).toEqual([]);
  });

  test('SIGTERM: what is in hand is finished, nothing new is taken, the end is 0', async () => {
    const { base, port, program } = await serve({ CLOCK_AT: NIGHT, TEAMS_SERVICE_URL: client.url });
    let answerPage = (): void => undefined;
    const held = new Promise<void>((resolve) => (answerPage = resolve));
    client.beforeAnswer = ({ words }) => (words.includes('Vakt: kritisk sak') ? held : undefined);
    await client.deliver(
      base,
      client.activity(ole, { text: 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene' }),
    );
    await client.waitFor(({ words }) => words.includes('Vakt: kritisk sak'));
    program.signal('SIGTERM');
    await sleep(300);
    expect(program.isRunning).toBe(true);
    expect(await reached('127.0.0.1', port)).toBe(false);
    answerPage();
    expect(await program.ended).toEqual({ code: 0, signal: null });
    // The receipt waited for the page, and says what became of it.
    expect(client.said.find(isReceipt(ole))?.words).toContain('vakten ble varslet');
    expect(program.complaints()).toEqual([]);

    const exported = new Program(ROOT, 'src/cli/avvik.ts', ['tickets', 'export'], {
      DATA_DIR: join(folder, 'data'),
    });
    running.push(exported);
    await exported.ended;
    expect(JSON.parse(exported.stdout)).toMatchObject({
      pages: [{ personId: 'henrik-lokas', outcome: 'sent' }],
    });
  });

  test('SIGTERM: a request that is under way is answered; one that never ends does not keep it from ending', async () => {
    const { port, program } = await serve({ CLOCK_AT: OPEN_HOURS, TEAMS_SERVICE_URL: client.url });
    const body = JSON.stringify(client.activity(ole, { text: 'hei' }));
    const half = (): Socket => {
      const socket = connect(port, '127.0.0.1');
      socket.write(
        `POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 9)}`,
      );
      return socket.on('error', () => undefined);
    };
    const [ends, never] = [half(), half()];
    await sleep(300);
    program.signal('SIGTERM');
    await sleep(300);
    let answer = '';
    ends.setEncoding('utf8').on('data', (part: string) => (answer += part));
    ends.write(body.slice(9));
    await client.waitFor(isForm(ole));
    const begun = performance.now();
    expect(await program.ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(program.complaints()).toEqual([]);
    never.destroy();
  });

  test('SIGTERM with nothing in hand and a client that keeps its connection: the end is 0, soon', async () => {
    const { base, program } = await serve({ CLOCK_AT: OPEN_HOURS, TEAMS_SERVICE_URL: client.url });
    await client.deliver(base, client.activity(ole, { text: 'hei' }));
    await client.waitFor(isForm(ole));
    const asked = performance.now();
    program.signal('SIGTERM');
    expect(await program.ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - asked).toBeLessThan(3000);
  });
});
