import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directoryOf, type Directory } from '../../../src/domain/directory/directory.ts';
import { directorySchema } from '../../../src/domain/directory/schema.ts';

const root = join(__dirname, '../../..');

export const readFixture = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The demo directory, which the development messages are written against. */
export const demoDirectory = (): Directory =>
  directoryOf(directorySchema.parse(JSON.parse(readFixture('demo/directory.json'))));
