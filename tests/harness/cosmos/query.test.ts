import type { SqlQuerySpec } from '@azure/cosmos';
import { Evaluator } from './evaluate.ts';
import { parse } from './sql.ts';
import { failure, opened, type Bed } from './testbed.ts';

async function filled(settings: Parameters<typeof opened>[0] = {}): Promise<Bed> {
  const bed = await opened(settings);
  for (let n = 0; n < 20; n++) {
    await bed.cases.items.create({
      id: `i${n}`,
      pk: `p${n % 7}`,
      number: n,
      type: 'case',
      due: n % 4,
      n,
      free: n,
    });
  }
  bed.double.log.length = 0;
  return bed;
}
const all = async (
  { cases }: Bed,
  query: string | SqlQuerySpec,
  partitionKey?: string,
): Promise<unknown[]> => {
  const options = partitionKey === undefined ? {} : { partitionKey };
  return (await cases.items.query<unknown>(query, options).fetchAll()).resources;
};

describe.each([
  ['whole pages', {}],
  ['small pages', { pageSize: 2 }],
  ['small pages after an empty one', { pageSize: 2, emptyPages: true }],
  ['five partitions', { pageSize: 3, partitions: 5 }],
])('with %s', (_, settings) => {
  it('the SDK merges an order of two fields, and TOP', async () => {
    const bed = await filled(settings);
    const query = 'SELECT TOP @top VALUE c.n FROM c WHERE c.type = @type ORDER BY c.due, c.n DESC';
    const parameters = [
      { name: '@top', value: 12 },
      { name: '@type', value: 'case' },
    ];
    expect(await all(bed, { query, parameters })).toEqual([16, 12, 8, 4, 0, 17, 13, 9, 5, 1, 18, 14]);
    // The opposite of the index in all its fields is served too.
    const { length } = await all(bed, 'SELECT c.id, c.n AS number FROM c ORDER BY c.due DESC, c.n ASC');
    expect(length).toBe(20);
  });

  it('the SDK adds up aggregates', async () => {
    const bed = await filled(settings);
    for (const [aggregate, value] of Object.entries({
      'COUNT(1)': 20,
      'MIN(c.n)': 0,
      'MAX(c.n)': 19,
      'SUM(c.n)': 190,
    })) {
      expect(await all(bed, `SELECT VALUE ${aggregate} FROM c`)).toEqual([value]);
    }
    expect(await all(bed, "SELECT VALUE COUNT(1) FROM c WHERE c.type = 'none'")).toEqual([0]);
    expect(await all(bed, "SELECT VALUE MAX(c.n) FROM c WHERE c.type = 'none'")).toEqual([]);
  });

  it('a filter goes through all partitions, and a partition key keeps to its own', async () => {
    const bed = await filled(settings);
    expect(await all(bed, 'SELECT * FROM c WHERE c.n >= 5')).toHaveLength(15);
    expect(await all(bed, 'SELECT VALUE c.id FROM c', 'p1')).toEqual(['i1', 'i8', 'i15']);
    expect(await all(bed, 'SELECT TOP 2 VALUE c.id FROM c ORDER BY c.n DESC', 'p1')).toEqual(['i15', 'i8']);
    expect(await all(bed, 'SELECT VALUE COUNT(1) FROM c', 'p1')).toEqual([3]);
  });
});

describe('pages', () => {
  it('end where the setting cuts them, and go on with the continuation that the caller keeps', async () => {
    const { cases } = await filled({ pageSize: 2 });
    const query = 'SELECT VALUE c.id FROM c ORDER BY c.n';
    const first = await cases.items.query(query, { partitionKey: 'p1', maxItemCount: 50 }).fetchNext();
    expect(first.resources).toEqual(['i1', 'i8']);
    await cases.items.create({ id: 'early', pk: 'p1', number: 'e', n: 3 });
    const options = { partitionKey: 'p1', continuationToken: first.continuationToken };
    const next = await cases.items.query(query, options).fetchNext();
    expect(next).toMatchObject({ resources: ['i15'], hasMoreResults: false });
    const other = cases.items.query('SELECT * FROM c', options);
    expect(await failure(other.fetchNext())).toMatchObject({
      code: 400,
      message: 'Invalid Continuation Token',
    });
  });

  it('end where the caller asks', async () => {
    const { cases } = await filled();
    const iterator = cases.items.query('SELECT * FROM c', { partitionKey: 'p1', maxItemCount: 1 });
    expect((await iterator.fetchNext()).resources).toHaveLength(1);
    expect(iterator.hasMoreResults()).toBe(true);
  });

  it('begin with an empty one when the setting says so', async () => {
    const { cases } = await filled({ emptyPages: true });
    const iterator = cases.items.query('SELECT * FROM c', { partitionKey: 'p1' });
    expect(await iterator.fetchNext()).toMatchObject({ resources: [], hasMoreResults: true });
    expect((await iterator.fetchNext()).resources).toHaveLength(3);
  });
});

describe('indexes', () => {
  it('serve an order only where they are', async () => {
    const bed = await filled();
    const refused = async (order: string): Promise<string> =>
      (await failure(all(bed, `SELECT * FROM c ORDER BY ${order}`, 'p1'))).message;
    expect(await refused('c.free')).toContain('order-by item is excluded');
    for (const order of ['c.due, c.n', 'c.n DESC, c.due', 'c.due, c.n DESC, c.id']) {
      expect(await refused(order)).toContain('does not have a corresponding composite index');
    }
    expect(await all(bed, 'SELECT * FROM c ORDER BY c.id', 'p1')).toHaveLength(3);
    expect(await all(bed, 'SELECT * FROM c ORDER BY c._ts', 'p1')).toHaveLength(3);
  });

  it('that a filter lacks are in the log', async () => {
    const bed = await filled();
    await all(
      bed,
      'SELECT * FROM c WHERE c.n = 1 AND c.place.name = "Drammen" AND ARRAY_CONTAINS(c.tags, 1)',
      'p1',
    );
    await all(bed, 'SELECT * FROM c WHERE c.n = 1 AND (c.free = 1 OR NOT IS_DEFINED(c.place))', 'p1');
    const queries = bed.double.log.filter(({ op }) => op === 'query');
    expect(queries.map(({ scan, unindexed }) => [scan, unindexed])).toEqual([
      [false, []],
      [true, ['/free', '/place']],
    ]);
    expect(queries[0]).toMatchObject({ container: 'cases', status: 200, crossPartition: false });
  });

  it('items without the field come first in an order of one, and not at all in an order of several', async () => {
    const bed = await filled();
    await bed.cases.items.create({ id: 'without', pk: 'p1', number: 'w', due: 0 });
    const ids = 'SELECT VALUE c.id FROM c ORDER BY';
    expect(await all(bed, `${ids} c.n`, 'p1')).toEqual(['without', 'i1', 'i8', 'i15']);
    expect(await all(bed, `${ids} c.due, c.n DESC`, 'p1')).toEqual(['i8', 'i1', 'i15']);
    // Across partitions the SDK itself refuses to merge them.
    expect((await failure(all(bed, `${ids} c.n`))).message).toContain('mixed types');
  });
});

describe('the language', () => {
  const item = { a: 1, s: 'Bø', nil: null, list: [1, { k: 'v', x: 1 }], deep: { 'b c': [true] } };
  const holds = (where: string): unknown => {
    const { where: part } = parse(`select * from c where ${where}`);
    return part && new Evaluator(new Map([['@one', 1]])).of(part.expr, item);
  };

  it.each<[string, boolean | undefined]>([
    ['c.a = 1 and c.a <> 2', true],
    ['c.a = @one AND NOT (c.a > 1 OR c.a < 1)', true],
    ['c.a = "1"', undefined],
    ['c.a != "1"', undefined],
    ['NOT (c.missing = 1)', undefined],
    ['c.missing = 1 OR c.a = 1', true],
    ['c.missing = 1 AND c.a = 2', false],
    ['c.nil = null', true],
    ['c.a != null', undefined],
    ['c.missing = null', undefined],
    ['c.a IN (2, @one)', true],
    ['c.a NOT IN (2, 3)', true],
    ['c.missing IN (1)', undefined],
    ['c.a BETWEEN 1 AND 2', true],
    ["STARTSWITH(c.s, 'B') AND CONTAINS(c.s, 'bØ', true)", true],
    ['STARTSWITH(c.a, "1")', undefined],
    ['ARRAY_CONTAINS(c.list, 1) AND ARRAY_CONTAINS(c.list, {"k": "v"}, true)', true],
    ['ARRAY_CONTAINS(c.list, {"k": "v"})', false],
    ['IS_DEFINED(c.nil) AND IS_NULL(c.nil) AND NOT IS_DEFINED(c.missing)', true],
    ['c["deep"]["b c"][0]', true],
    ["c.s = 'B\\u00f8' AND 'it\\'s' = \"it's\"", true],
    ['c.a > -1.5e0', true],
  ])('%s is %s', (where, value) => expect(holds(where)).toBe(value));

  it.each([
    'SELECT DISTINCT c.a FROM c',
    'SELECT * FROM c WHERE c.a LIKE "x"',
    'SELECT * FROM c GROUP BY c.a',
    'SELECT * FROM c ORDER BY c.a OFFSET 1 LIMIT 2',
    'SELECT * FROM c JOIN t IN c.tags',
    'SELECT c.value FROM c',
    'SELECT * FROM c WHERE NOT c.a = 1',
    'SELECT * FROM c WHERE LOWER(c.a) = "x"',
    'SELECT * FROM c WHERE x.a = 1',
    'SELECT * FROM c WHERE c.a = 1 + 1',
    'SELECT * FROM c WHERE c.a = @missing',
    'SELECT * FROM c; SELECT 1',
    'SELECT TOP -1 * FROM c',
  ])('400: %s', async (query) => {
    const { cases } = await opened();
    expect(await failure(cases.items.query(query, { partitionKey: 'a' }).fetchAll())).toMatchObject({
      code: 400,
    });
  });
});
