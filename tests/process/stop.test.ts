import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sleep, startServer, type Program } from './server-process.ts';
import { chatOf, reporters, TeamsClient, type Said } from './teams-client.ts';

/**
 * SIGTERM to a real program in the middle of its work, beside a second one on the same data: what is in hand is finished,
 * the rest is said by the second at once, without waiting for a lease (half a minute).
 */

const ROOT = join(__dirname, '../..');
const OPEN_HOURS = '2026-11-24T10:00';
const WRITES = 4;

test('what was claimed and not begun is carried out by another instance within seconds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stop-'));
  const client = await new TeamsClient(ROOT).start();
  const from = reporters(ROOT).find(({ id }) => id === 'ole-strandvik');
  if (from === undefined) throw new Error('Nobody');
  const programs: Program[] = [];
  const serve = async () => {
    const server = await startServer(ROOT, {
      DATA_DIR: folder,
      CLOCK_AT: OPEN_HOURS,
      TEAMS_SERVICE_URL: client.url,
    });
    programs.push(server.program);
    return server;
  };
  const inChat = ({ conversationId, method }: Said): boolean =>
    conversationId === chatOf(from) && method === 'POST';
  try {
    const first = await serve();
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    client.beforeAnswer = (said) => (inChat(said) ? held : undefined);
    for (let n = 0; n < WRITES; n++)
      expect(await client.deliver(first.base, client.activity(from, { text: 'hjelp' }))).toMatchObject({
        status: 200,
      });
    await client.waitFor(inChat);
    const second = await serve();
    first.program.signal('SIGTERM');
    await sleep(500);
    expect(client.said.filter(inChat)).toHaveLength(1);
    answer();
    client.beforeAnswer = () => undefined;
    expect(await first.program.ended).toEqual({ code: 0, signal: null });

    const begun = performance.now();
    while (client.said.filter(inChat).length < WRITES && performance.now() - begun < 8_000) await sleep(50);
    expect(client.said.filter(inChat)).toHaveLength(WRITES);
    const ready = await fetch(`${second.base}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { ready: true, unsent: { count: 0, oldestSeconds: 0 } },
    ]);
    expect([...first.program.complaints(), ...second.program.complaints()]).toEqual([]);
  } finally {
    for (const program of programs) program.signal('SIGKILL');
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
