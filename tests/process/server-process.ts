import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The real program as a child process: nothing of the product is imported here. */

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A port that nobody listens on, chosen by the system. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What one start has compiled the next one reads: these tests start the program a hundred times. */
const COMPILED = join(__dirname, '../../node_modules/.cache/tests');

export type Ended = { readonly code: number | null; readonly signal: string | null };

export class Program {
  readonly ended: Promise<Ended>;
  stdout = '';
  stderr = '';
  private readonly child: ChildProcess;

  /** @param environment the whole environment of the child beside PATH and Node's own cache: nothing of the caller's own settings gets in */
  constructor(
    root: string,
    script: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
  ) {
    this.child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: COMPILED, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.ended = new Promise((resolve) => {
      // `close` comes after the output has been read to its end.
      this.child.once('close', (code, signal) => resolve({ code, signal }));
    });
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  signal(name: 'SIGTERM' | 'SIGKILL'): void {
    this.child.kill(name);
  }

  /** Lines of the log at warning level and above (pino: warn 40, error 50), and whatever else was said on stderr. */
  complaints(): string[] {
    const lines = `${this.stdout}\n${this.stderr}`.split('\n').filter((line) => line.trim() !== '');
    return lines.filter((line) => !/^\{"level":[1-3]0,/.test(line));
  }
}

/** `node src/main.ts`, given back when it answers. @throws with its output when it ends before that */
export async function startServer(
  root: string,
  settings: Readonly<Record<string, string>> & { readonly DATA_DIR: string },
): Promise<{ program: Program; base: string; port: number; startedInMs: number }> {
  const begun = performance.now();
  const port = Number(settings.PORT ?? (await freePort()));
  const program = new Program(root, 'src/main.ts', [], {
    LOG_LEVEL: 'warn',
    ...settings,
    PORT: String(port),
  });
  const base = `http://127.0.0.1:${port}`;
  while (program.isRunning) {
    const live = await fetch(`${base}/health/live`).catch(() => undefined);
    if (live?.status === 200) return { program, base, port, startedInMs: performance.now() - begun };
    await sleep(20);
  }
  await program.ended;
  throw new Error(`The server ended at its start:\n${program.stdout}${program.stderr}`);
}
