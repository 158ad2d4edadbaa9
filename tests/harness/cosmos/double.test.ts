import type { Container, ContainerRequest } from '@azure/cosmos';
import { CosmosDouble, type Settings } from './double.ts';

const definition: ContainerRequest = {
  id: 'cases',
  partitionKey: { paths: ['/pk'] },
  indexingPolicy: {
    includedPaths: ['pk', 'type', 'due', 'n'].map((name) => ({ path: `/${name}/?` })),
    excludedPaths: [{ path: '/*' }],
    compositeIndexes: [
      [
        { path: '/due', order: 'ascending' },
        { path: '/n', order: 'ascending' },
      ],
    ],
  },
};

async function opened(settings: Partial<Settings> = {}): Promise<{ double: CosmosDouble; cases: Container }> {
  const double = new CosmosDouble(settings);
  const { database } = await double.client().databases.createIfNotExists({ id: 'db' });
  const { container } = await database.containers.createIfNotExists(structuredClone(definition));
  return { double, cases: container };
}

it('merges an order of two fields over two partitions and small pages', async () => {
  const { cases } = await opened({ pageSize: 3, emptyPages: true });
  for (let i = 0; i < 20; i++) {
    await cases.items.create({ id: `i${i}`, pk: `p${i % 7}`, type: 'x', due: i % 4, n: i });
  }
  const query = 'SELECT TOP @n c.id FROM c WHERE c.type = "x" ORDER BY c.due, c.n';
  const { resources } = await cases.items
    .query({ query, parameters: [{ name: '@n', value: 7 }] })
    .fetchAll();
  expect(resources).toEqual(['i0', 'i4', 'i8', 'i12', 'i16', 'i1', 'i5'].map((id) => ({ id })));
});
