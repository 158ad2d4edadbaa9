import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Only what starts the program: a second run then reads what the first has compiled. Not to be had, it is done without.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/avvik'));
const { runAvvik } = await import('./program.ts');
const { environmentFor } = await import('../config.ts');

/** `npm run --silent avvik -- …`: what an operator asks of the data folder, also while the server runs. */
process.exitCode = await runAvvik(process.argv.slice(2), {
  environment: environmentFor({}),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: (text) => process.stderr.write(text),
});
