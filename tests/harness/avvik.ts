import { Readable, Writable } from 'node:stream';
import { runAvvik } from '../../src/cli/program.ts';

/** Runs an operator command within the test; that the process itself does the same is shown in `avvik.test.ts`. */
export async function avvik(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
): Promise<{ code: number; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      said.stdout += chunk.toString();
      done();
    },
  });
  const code = await runAvvik(args, {
    environment,
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr: (text) => {
      said.stderr += text;
    },
  });
  return { code, ...said };
}
