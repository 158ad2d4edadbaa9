import type { Container, ContainerRequest, CosmosClient } from '@azure/cosmos';
import { CosmosDouble, type Settings } from './double.ts';

/** A container on a double, for the tests of the double itself. */

const path = (name: string): { path: string } => ({ path: `/${name}/?` });

export const definition: ContainerRequest = {
  id: 'cases',
  partitionKey: { paths: ['/pk'] },
  defaultTtl: -1,
  uniqueKeyPolicy: { uniqueKeys: [{ paths: ['/number'] }] },
  indexingPolicy: {
    includedPaths: ['type', 'due', 'n', 'place/name'].map(path).concat({ path: '/tags/[]/?' }),
    excludedPaths: [{ path: '/*' }],
    compositeIndexes: [
      [
        { path: '/due', order: 'ascending' },
        { path: '/n', order: 'descending' },
      ],
    ],
  },
};

export const casesOf = (client: CosmosClient): Container => client.database('db').container('cases');

export type Bed = { double: CosmosDouble; client: CosmosClient; cases: Container };

export async function opened(
  settings: Partial<Settings> = {},
  own: Partial<ContainerRequest> = {},
): Promise<Bed> {
  const double = new CosmosDouble(settings);
  const client = double.client();
  await client.databases.createIfNotExists({ id: 'db' });
  // The SDK changes the definition that it is given.
  await client.database('db').containers.createIfNotExists(structuredClone({ ...definition, ...own }));
  double.log.length = 0;
  return { double, client, cases: casesOf(client) };
}

type Failure = { code: unknown; substatus: unknown; message: string };

/** What the SDK throws; `items.batch` hides it in `cause`. */
export async function failure(asked: Promise<unknown>): Promise<Failure> {
  try {
    await asked;
  } catch (thrown) {
    const error = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    if (!(error instanceof Error)) throw thrown;
    const { code, substatus } = error as Error & { code?: unknown; substatus?: unknown };
    return { code, substatus, message: error.message };
  }
  throw new Error('Nothing was thrown');
}
