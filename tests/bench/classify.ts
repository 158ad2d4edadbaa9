import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run bench:classify`: how long `npm run --silent avvik -- classify` takes for 1,000 messages, from start to end, beside
 * a Node process that does nothing. The messages are put together anew from the labelled ones. Tests nothing.
 */

const ROOT = join(import.meta.dirname, '../..');
const MESSAGES = 1000;
const RUNS = 5;

type Labelled = { readonly text: string; readonly personId: string | null; readonly at: string };

/** Each begins as one labelled message and ends as another, so that no two are the same. */
function generated(): string {
  const known = globSync('tests/eval/messages/**/*.ndjson', { cwd: ROOT })
    .sort()
    .flatMap((file) => readFileSync(join(ROOT, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);
  const lines = Array.from({ length: MESSAGES }, (_, n) => {
    const { text, personId, at } = known[n % known.length] ?? { text: '', personId: null, at: undefined };
    const other = known[(n * 7 + 3) % known.length]?.text ?? '';
    const end = other.split(/(?<=[.!?])\s+/u).at(-1) ?? '';
    return JSON.stringify({ id: `B${n}`, text: `${text} ${end}`, personId, at });
  });
  return `${lines.join('\n')}\n`;
}

/** Milliseconds from start to end, with the output read and thrown away. */
async function timed(command: string, args: readonly string[], input: string): Promise<number> {
  const from = performance.now();
  const child = spawn(command, args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdout.resume();
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
  return performance.now() - from;
}

const messages = generated();
const times: { readonly classify: number; readonly nothing: number }[] = [];
for (let run = 0; run < RUNS; run += 1)
  times.push({
    nothing: await timed(process.execPath, ['-e', ''], ''),
    classify: await timed('npm', ['run', '--silent', 'avvik', '--', 'classify'], messages),
  });
const range = (of: readonly number[]): string =>
  `${Math.min(...of).toFixed(0)}–${Math.max(...of).toFixed(0)} ms`;
process.stdout.write(`classify, ${MESSAGES} messages: ${range(times.map(({ classify }) => classify))}\n`);
process.stdout.write(`node -e "":               ${range(times.map(({ nothing }) => nothing))}\n`);
