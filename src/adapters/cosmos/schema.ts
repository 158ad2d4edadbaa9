import type { Database } from '@azure/cosmos';
import { z } from 'zod';
import type { Clock } from '../../app/ports.ts';
import { StoreUnavailable } from '../../domain/store-unavailable.ts';
import { attempts, CosmosFailure, unlessMissing, type Patience } from './attempts.ts';
import type { Definition } from './definition.ts';

/** Where the version of the documents stands, in the container `cases`. */
const SCHEMA = 'schema';
const schemaItem = z.object({ version: z.number().int() });

/** How long (elapsed) a look at the version counts: an old program stops within this long of a new one's `store init`. */
const LOOK_AGAIN_MS = 30_000;

/** The data are of a newer program than this one; nothing is read or written. */
export class NewerSchema extends StoreUnavailable {
  constructor(stored: number, known: number) {
    super(
      `The database has schema ${stored}; this program knows ${known}. Start a newer program, or use another COSMOS_DATABASE.`,
    );
    // What the log keeps of an error is its name.
    this.name = 'NewerSchema (start a newer program)';
  }
}

/** The containers are not there: somebody has to run `store init`. */
export class NotPrepared extends StoreUnavailable {
  constructor() {
    super('The containers are not there. Run `npm run avvik -- store init` first.');
    this.name = 'NotPrepared (run store init)';
  }
}

const readVersion = async (database: Database, patience: Patience): Promise<number | undefined> => {
  const read = await unlessMissing(() =>
    attempts(patience, async (abortSignal) => {
      const read = await database.container('cases').item(SCHEMA, SCHEMA).read<object>({ abortSignal });
      return schemaItem.optional().parse(read.resource)?.version;
    }),
  );
  return read?.value;
};

/** @throws NewerSchema, NotPrepared, or CosmosFailure while there is no answer */
export function schemaCheck(
  database: Database,
  { schema }: Definition,
  patience: Patience,
  clock: Pick<Clock, 'elapsed'>,
): () => Promise<void> {
  let lookedAt = -Infinity;
  let looking: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    const stored = await readVersion(database, patience);
    if (stored === undefined) throw new NotPrepared();
    if (stored > schema) throw new NewerSchema(stored, schema);
    lookedAt = clock.elapsed();
  };
  return () => {
    if (clock.elapsed() - lookedAt < LOOK_AGAIN_MS) return Promise.resolve();
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };
}

/** What `store init` did, container by container. */
export type Prepared = {
  readonly schema: number;
  readonly containers: readonly { readonly id: string; readonly outcome: 'created' | 'updated' | 'asItIs' }[];
};

type Policy = Definition['containers'][number]['indexingPolicy'];

/** The same paths, whatever the order and whatever the service adds. */
const isSamePolicy = (wanted: Policy, there: unknown): boolean => {
  const shape = z.object({
    includedPaths: z.array(z.object({ path: z.string() })),
    excludedPaths: z.array(z.object({ path: z.string() })),
    compositeIndexes: z.array(z.array(z.object({ path: z.string(), order: z.string() }))).default([]),
  });
  const seen = shape.safeParse(there).data;
  const form = (policy: z.infer<typeof shape>): string =>
    JSON.stringify([
      policy.includedPaths.map(({ path }) => path).toSorted(),
      policy.excludedPaths.map(({ path }) => path).toSorted(),
      policy.compositeIndexes
        .map((composite) => JSON.stringify(composite.map(({ path, order }) => [path, order])))
        .toSorted(),
    ]);
  return (
    seen !== undefined && form({ ...wanted, compositeIndexes: wanted.compositeIndexes ?? [] }) === form(seen)
  );
};

/**
 * Brings the database to the definition: what is missing is made, what differs is changed; nothing is taken away. Doing
 * it twice does it once.
 * @throws NewerSchema when a newer program has done it before; CosmosFailure when the service refuses
 */
export async function prepareDatabase(
  database: Database,
  definition: Definition,
  patience: Patience,
): Promise<Prepared> {
  await attempts(patience, (abortSignal) =>
    database.client.databases.createIfNotExists({ id: database.id }, { abortSignal }),
  );
  const containers: Prepared['containers'][number][] = [];
  for (const wanted of definition.containers) {
    const made = await attempts(patience, (abortSignal) =>
      database.containers.createIfNotExists(wanted as never, {
        abortSignal,
      }),
    );
    const there = made.value.resource;
    if (made.value.statusCode === 201) {
      containers.push({ id: wanted.id, outcome: 'created' });
      continue;
    }
    const isSame =
      isSamePolicy(wanted.indexingPolicy, there?.indexingPolicy) && there?.defaultTtl === wanted.defaultTtl;
    if (there?.partitionKey?.paths.join() !== wanted.partitionKey.paths.join())
      throw new CosmosFailure(409, `${wanted.id} has another partition key; it cannot be changed`);
    if (!isSame)
      await attempts(patience, (abortSignal) =>
        database.container(wanted.id).replace(wanted as never, { abortSignal }),
      );
    containers.push({ id: wanted.id, outcome: isSame ? 'asItIs' : 'updated' });
  }
  await writeVersion(database, definition.schema, patience);
  return { schema: definition.schema, containers };
}

async function writeVersion(database: Database, version: number, patience: Patience): Promise<void> {
  const stored = await readVersion(database, patience);
  if (stored !== undefined && stored > version) throw new NewerSchema(stored, version);
  await attempts(patience, (abortSignal) =>
    database
      .container('cases')
      .items.upsert({ id: SCHEMA, pk: SCHEMA, type: 'schema', version }, { abortSignal }),
  );
}
