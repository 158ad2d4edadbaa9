import { runAvvik } from './program.ts';
import { environmentFor } from '../config.ts';

/** `npm run --silent avvik -- …`: what an operator asks of the data folder, also while the server runs. */
process.exitCode = await runAvvik(process.argv.slice(2), {
  environment: environmentFor({}),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: (text) => process.stderr.write(text),
});
