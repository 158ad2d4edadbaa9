import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The one definition of what stands in Cosmos DB: `store init` applies it, and the infrastructure reads the same file. */
const path = z.object({ path: z.string() });
const definitionSchema = z.object({
  /** Of the documents; a program that knows an older one alone does not touch them. */
  schema: z.number().int(),
  /** What expires by itself, after how many seconds. */
  ttlSeconds: z.object({ receipt: z.number().int() }),
  containers: z.array(
    z.object({
      id: z.enum(['cases', 'directory', 'rota', 'notices', 'conversations', 'contacts']),
      partitionKey: z.object({
        paths: z.array(z.string()),
        kind: z.literal('Hash'),
        version: z.literal(2),
      }),
      /** -1: items expire that say so themselves. Left out: nothing does. */
      defaultTtl: z.number().int().optional(),
      indexingPolicy: z.object({
        indexingMode: z.literal('consistent'),
        automatic: z.literal(true),
        includedPaths: z.array(path),
        excludedPaths: z.array(path),
        compositeIndexes: z
          .array(z.array(z.object({ path: z.string(), order: z.enum(['ascending', 'descending']) })))
          .optional(),
      }),
    }),
  ),
});
export type Definition = z.infer<typeof definitionSchema>;
export type ContainerId = Definition['containers'][number]['id'];

const FILE = new URL('../../../infra/cosmos.json', import.meta.url);

/** Reads the definition that belongs to this program. @throws when the file is missing or is none */
export const readDefinition = (): Definition =>
  definitionSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
