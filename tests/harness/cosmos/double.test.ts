import type { OperationInput } from '@azure/cosmos';
import { CosmosDouble, DOUBLE_ENDPOINT } from './double.ts';
import { casesOf, definition, failure, opened } from './testbed.ts';

const create = (id: string, more: object = {}): OperationInput => ({
  operationType: 'Create',
  resourceBody: { id, pk: 'a', number: id, ...more },
});

describe('access', () => {
  it('a wrong key is 401', async () => {
    const { double } = await opened();
    const client = double.client({ key: Buffer.from('wrong').toString('base64') });
    expect(await failure(client.database('db').read())).toMatchObject({ code: 401 });
  });

  it('a token may touch items when it is accepted, and never manages containers', async () => {
    const { double } = await opened({ aad: (token) => token === 'mine' });
    const withToken = (token: string) =>
      double.client({
        key: '',
        endpoint: DOUBLE_ENDPOINT,
        aadCredentials: { getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) },
      });
    const mine = withToken('mine');
    await casesOf(mine).items.create({ id: '1', pk: 'å æ/ø', number: 1 });
    expect((await casesOf(mine).item('1', 'å æ/ø').read()).statusCode).toBe(200);
    expect(await failure(mine.databases.create({ id: 'other' }))).toMatchObject({
      code: 403,
      substatus: 5300,
    });
    expect(await failure(casesOf(withToken('other')).item('1', 'x').delete())).toMatchObject({ code: 401 });
  });
});

describe('containers', () => {
  it('are stored as they were defined, and changed but for key and unique keys', async () => {
    const { cases } = await opened();
    const { resource } = await cases.read();
    expect(resource).toMatchObject({ partitionKey: definition.partitionKey, defaultTtl: -1 });
    expect(resource?.indexingPolicy?.compositeIndexes).toEqual(definition.indexingPolicy?.compositeIndexes);
    const next = { ...definition, id: 'cases', partitionKey: { paths: ['/pk'] } };
    await cases.replace({ ...next, defaultTtl: 60 });
    expect((await cases.read()).resource?.defaultTtl).toBe(60);
    expect(await failure(cases.replace({ ...next, partitionKey: { paths: ['/id'] } }))).toMatchObject({
      code: 400,
    });
    await cases.delete();
    expect(await failure(cases.items.create({ id: '1', pk: 'a' }))).toMatchObject({
      code: 404,
      substatus: 1003,
    });
  });

  it('refuse an indexing policy without the root, or with a path that is no pattern', async () => {
    const { client } = await opened();
    const make = (policy: object) =>
      client
        .database('db')
        .containers.create({ id: 'x', partitionKey: { paths: ['/pk'] }, indexingPolicy: policy });
    expect((await failure(make({ includedPaths: [{ path: '/a/?' }] }))).message).toContain(
      "mandatory indexing path '/'",
    );
    expect((await failure(make({ includedPaths: [{ path: '/a' }] }))).code).toBe(400);
  });
});

describe('items', () => {
  it('create, read, replace, upsert and delete, with a new etag at each write', async () => {
    const { cases } = await opened();
    const made = await cases.items.create({ id: '1', pk: 'a', n: 1 });
    expect(made.statusCode).toBe(201);
    expect(made.requestCharge).toBeGreaterThan(0);
    const replaced = await cases.item('1', 'a').replace({ id: '1', pk: 'a', n: 2 });
    const upserted = await cases.items.upsert({ id: '1', pk: 'a', n: 3 });
    expect(new Set([made.etag, replaced.etag, upserted.etag]).size).toBe(3);
    const { resource } = await cases.item('1', 'a').read<{ n: number; _etag: string; _rid: string }>();
    expect(resource).toMatchObject({ n: 3, _etag: upserted.etag, _rid: made.resource?._rid });
    expect((await cases.item('1', 'b').read()).statusCode).toBe(404);
    expect((await cases.item('1', 'a').delete()).statusCode).toBe(204);
    expect(await failure(cases.item('1', 'a').delete())).toMatchObject({ code: 404 });
    expect((await cases.items.upsert({ id: '1', pk: 'a' })).statusCode).toBe(201);
  });

  it('409, 412, 304, 413 and 400', async () => {
    const { cases } = await opened();
    const { etag } = await cases.items.create({ id: '1', pk: 'a', number: 7 });
    const item = cases.item('1', 'a');
    const stale = { accessCondition: { type: 'IfMatch', condition: '"other"' } };
    expect(await failure(cases.items.create({ id: '1', pk: 'a' }))).toMatchObject({ code: 409 });
    expect(await failure(cases.items.create({ id: '2', pk: 'a', number: 7 }))).toMatchObject({ code: 409 });
    expect(await failure(item.replace({ id: '1', pk: 'a' }, stale))).toMatchObject({ code: 412 });
    expect(await failure(item.delete(stale))).toMatchObject({ code: 412 });
    const unchanged = await item.read({ accessCondition: { type: 'IfNoneMatch', condition: etag } });
    expect(unchanged).toMatchObject({ statusCode: 304, resource: null });
    const big = { id: '3', pk: 'a', text: 'x'.repeat(2 * 1024 * 1024) };
    expect(await failure(cases.items.create(big))).toMatchObject({ code: 413 });
    expect(await failure(item.replace({ id: '1', pk: 'b' }))).toMatchObject({ code: 400, substatus: 1001 });
    for (const id of ['a?b', 'x'.repeat(1024)]) {
      expect(await failure(cases.items.create({ id, pk: 'a' }))).toMatchObject({ code: 400 });
    }
    expect(await failure(cases.items.create({ id: '4', pk: 'a', ttl: 0 }))).toMatchObject({ code: 400 });
  });

  it('are patched, under a condition if there is one', async () => {
    const { cases } = await opened();
    await cases.items.create({ id: '1', pk: 'a', n: 1, list: ['a'], old: true });
    const item = cases.item('1', 'a');
    const { resource } = await item.patch({
      condition: 'from c where c.n = 1',
      operations: [
        { op: 'incr', path: '/n', value: 2 },
        { op: 'add', path: '/list/-', value: 'b' },
        { op: 'set', path: '/new', value: null },
        { op: 'replace', path: '/list/0', value: 'c' },
        { op: 'remove', path: '/old' },
      ],
    });
    expect(resource).toMatchObject({ n: 3, list: ['c', 'b'], new: null });
    expect(resource).not.toHaveProperty('old');
    const again = {
      condition: 'from c where c.n = 1',
      operations: [{ op: 'incr', path: '/n', value: 1 }],
    } as const;
    expect(await failure(item.patch({ ...again, operations: [...again.operations] }))).toMatchObject({
      code: 412,
    });
    for (const path of ['/absent', '/id', '/pk', '/_etag']) {
      const operations = [{ op: 'replace' as const, path, value: 'x' }];
      expect(await failure(item.patch({ operations }))).toMatchObject({ code: 400 });
    }
  });

  it('expire by their own time to live, and are gone from reads, queries and conflicts', async () => {
    let now = 1_000_000;
    const { cases, double } = await opened({ now: () => now });
    await cases.items.create({ id: '1', pk: 'a', ttl: 10, number: 1 });
    await cases.items.create({ id: '2', pk: 'a', number: 2 });
    now += 9_999;
    expect((await cases.item('1', 'a').read()).statusCode).toBe(200);
    now += 1;
    expect((await cases.item('1', 'a').read()).statusCode).toBe(404);
    expect((await cases.items.query('SELECT * FROM c').fetchAll()).resources).toHaveLength(1);
    expect(double.documents('cases')).toHaveLength(1);
    expect((await cases.items.create({ id: '1', pk: 'a', number: 1 })).statusCode).toBe(201);
  });
});

describe('a batch', () => {
  it('takes effect as a whole, with an etag for each operation', async () => {
    const { cases, double } = await opened();
    const { code, result } = await cases.items.batch([create('1'), create('2')], 'a');
    expect(code).toBe(200);
    expect(result?.map(({ statusCode, eTag }) => [statusCode, typeof eTag])).toEqual([
      [201, 'string'],
      [201, 'string'],
    ]);
    expect(double.documents('cases').map(({ id, _etag }) => [id, _etag])).toEqual([
      ['1', result?.[0]?.eTag],
      ['2', result?.[1]?.eTag],
    ]);
  });

  it.each<[string, number, OperationInput]>([
    ['an id that is taken', 409, create('1', { number: 'x' })],
    ['a unique value taken within the batch', 409, create('4', { number: '3' })],
    [
      'a wrong etag',
      412,
      { operationType: 'Replace', id: '1', ifMatch: '"x"', resourceBody: { id: '1', pk: 'a' } },
    ],
    ['an item that is missing', 404, { operationType: 'Delete', id: 'none' }],
    ['another partition key', 400, create('4', { pk: 'b' })],
  ])('leaves nothing behind with %s', async (_, status, bad) => {
    const { cases, double } = await opened();
    const before = await cases.items.create({ id: '1', pk: 'a', number: 'one' });
    const { code, result, headers } = await cases.items.batch([create('3'), bad, create('5')], 'a');
    expect(code).toBe(207);
    expect(result?.map(({ statusCode }) => statusCode)).toEqual([424, status, 424]);
    expect(double.documents('cases')).toEqual([before.resource]);
    expect(headers?.['x-ms-session-token']).toBe(before.headers['x-ms-session-token']);
  });

  it('sees its own earlier operations, and honours the right etag', async () => {
    const { cases } = await opened();
    const { etag } = await cases.items.create({ id: '1', pk: 'a', n: 1 });
    const { result } = await cases.items.batch(
      [
        {
          operationType: 'Patch',
          id: '1',
          ifMatch: etag,
          resourceBody: { operations: [{ op: 'incr', path: '/n', value: 1 }] },
        },
        { operationType: 'Read', id: '1' },
        { operationType: 'Read', id: '1', ifNoneMatch: '"other"' },
        { operationType: 'Delete', id: '1' },
        create('1'),
      ] as OperationInput[],
      'a',
    );
    expect(result?.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 204, 201]);
    expect(result?.[1]?.resourceBody).toMatchObject({ n: 2 });
  });

  it('is refused over 2 MB', async () => {
    const { cases, double } = await opened();
    const text = 'x'.repeat(300_000);
    const many = Array.from({ length: 8 }, (_, i) => create(String(i), { text }));
    expect(await failure(cases.items.batch(many, 'a'))).toMatchObject({ code: 413 });
    expect(double.documents('cases')).toEqual([]);
  });
});

it('a double of its own has nothing of another', async () => {
  await opened();
  expect(await failure(new CosmosDouble().client().database('db').read())).toMatchObject({ code: 404 });
});
