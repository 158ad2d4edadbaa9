import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../../src/domain/directory/directory.ts';
import { INTENTS } from '../../src/domain/understanding/intent.ts';
import { PRIORITIES } from '../../src/domain/vocabulary.ts';
import { z } from 'zod';

/**
 * Labelled messages: the 200 that came with the project's data and those written for it, in ten voices, labelled by hand
 * from the domain before the program had seen them. `tuned`: the lexicons were made with these in view. `held`: nobody
 * who changes the lexicons reads them; only their score is looked at.
 */
const ROOT = join(import.meta.dirname, '../..');

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const degree = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const text = z.string().nullable().default(null);

/** One line of a voice; what is left out has the default. */
const writtenSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  personId: text,
  at: z.iso.datetime({ offset: true }),
  language: z.enum(['nb', 'nn', 'en']).default('nb'),
  intent: z.enum(INTENTS).default('incident'),
  system: text,
  /** Where the text names another than the account's. */
  municipality: z.string().optional(),
  name: text,
  phone: text,
  workplaceId: text,
  affectedUser: text,
  lifeHealth: z.enum(['none', 'possible', 'acute']).default('none'),
  scope: level.default(1),
  loss: degree.optional(),
  workaround: z.boolean().default(false),
  timeCritical: z.boolean().default(false),
  security: degree.default(0),
  priority: z.enum(PRIORITIES).nullable().default(null),
  deflect: text,
  asksOnCallNumber: z.boolean().default(false),
  ask: z.enum(['lifeHealth', 'scope']).nullable().default(null),
  masked: z.array(z.string()).default([]),
  tags: z.array(z.string()).default([]),
});

export type Labelled = Omit<z.infer<typeof writtenSchema>, 'municipality' | 'loss'> & {
  readonly municipality: string | null;
  readonly loss: 0 | 1 | 2 | 3;
};

const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

function written(line: string, directory: Directory): Labelled {
  const row = writtenSchema.parse(JSON.parse(line));
  const own = row.personId === null ? null : (directory.person(row.personId)?.municipality ?? null);
  return {
    ...row,
    municipality: row.municipality ?? own,
    loss: row.loss ?? (row.intent === 'incident' ? 2 : 0),
  };
}

/** A line of the data that came with the project has its labels one level down. */
const givenSchema = z.object({
  id: z.string(),
  text: z.string(),
  profile: z.object({ personId: z.string().nullish() }),
  at: z.string(),
  labels: z.object({
    language: z.enum(['nb', 'nn', 'en']),
    intent: z.enum(INTENTS),
    system: z.string().nullable(),
    municipality: z.string().nullable(),
    slots: z.object({
      name: z.string().nullable(),
      phone: z.string().nullable(),
      workplaceId: z.string().nullable(),
      affectedUser: z.object({ name: z.string().nullable() }).optional(),
    }),
    facts: z.object({
      lifeHealth: z.enum(['none', 'possible', 'acute']),
      scope: level,
      loss: degree,
      workaround: z.boolean(),
      security: degree,
      timeCritical: z.boolean(),
    }),
    priority: z.enum(PRIORITIES).nullable(),
    masked: z.array(z.string()),
    deflect: z.string().nullable(),
    asksOnCallNumber: z.boolean().default(false),
  }),
  meta: z.object({ tags: z.array(z.string()) }),
});

function given(line: string): Labelled {
  const { id, text: said, profile, at, labels, meta } = givenSchema.parse(JSON.parse(line));
  const { slots, facts, ...rest } = labels;
  return {
    id,
    text: said,
    personId: profile.personId ?? null,
    at,
    ...rest,
    ...facts,
    name: slots.name,
    phone: slots.phone,
    workplaceId: slots.workplaceId,
    affectedUser: slots.affectedUser?.name ?? null,
    ask: null,
    tags: meta.tags,
  };
}

export type Part = 'given' | 'tuned' | 'held';

/** The messages of one part. @throws on a line that does not fit the format */
export function labelled(part: Part, directory: Directory): Labelled[] {
  if (part === 'given') return linesOf(join(ROOT, 'tests/fixtures/messages.dev.ndjson')).map(given);
  const folder = join(ROOT, 'tests/eval/messages', part);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ndjson'))
    .sort()
    .flatMap((file) => linesOf(join(folder, file)).map((line) => written(line, directory)));
}
