import type { OperationInput } from '@azure/cosmos';
import type { Asked, Fault } from './double.ts';
import { casesOf, failure, opened } from './testbed.ts';

type Case = { id: string; n: number };

describe('staleness', () => {
  it('a client reads its own writes, another does not', async () => {
    const { double, cases } = await opened();
    const others = casesOf(double.client());
    await cases.items.create({ id: '1', pk: 'a', number: 1, n: 1 });
    await cases.item('1', 'a').replace({ id: '1', pk: 'a', number: 1, n: 2 });
    double.settings.staleReads = 1;
    const query = 'SELECT VALUE c.n FROM c';
    expect((await cases.item('1', 'a').read<Case>()).resource?.n).toBe(2);
    expect((await cases.items.query(query, { partitionKey: 'a' }).fetchAll()).resources).toEqual([2]);
    expect((await others.item('1', 'a').read<Case>()).resource?.n).toBe(1);
    expect((await others.items.query(query, { partitionKey: 'a' }).fetchAll()).resources).toEqual([1]);
    expect((await others.items.query(query).fetchAll()).resources).toEqual([1]);
    double.settings.staleReads = 2;
    // What it has seen it does not lose again, and a client without a session has seen nothing.
    expect((await others.item('1', 'a').read<Case>()).resource?.n).toBe(1);
    const sessionless = casesOf(double.client({ consistencyLevel: 'Eventual' }));
    expect((await sessionless.item('1', 'a').read()).statusCode).toBe(404);
  });

  it.each<[number, (others: ReturnType<typeof casesOf>) => Promise<unknown>]>([
    [409, async (others) => others.items.create({ id: '1', pk: 'a' })],
    [
      412,
      async (others) =>
        others
          .item('1', 'a')
          .replace({ id: '1', pk: 'a' }, { accessCondition: { type: 'IfMatch', condition: '"old"' } }),
    ],
    [404, async (others) => others.item('none', 'a').delete()],
  ])('after %s the refused client has caught up', async (code, write) => {
    const { double, cases } = await opened({ staleReads: 1 });
    const others = casesOf(double.client());
    await cases.items.create({ id: '1', pk: 'a', number: 1, n: 1 });
    await cases.item('1', 'a').replace({ id: '1', pk: 'a', number: 1, n: 2 });
    expect((await others.item('1', 'a').read<Case>()).resource?.n).toBe(1);
    expect(await failure(write(others))).toMatchObject({ code });
    expect((await others.item('1', 'a').read<Case>()).resource?.n).toBe(2);
  });

  it('a failed batch lets its client catch up too, and a read that finds nothing does not', async () => {
    const { double, cases } = await opened({ staleReads: 1 });
    const others = casesOf(double.client());
    await cases.items.create({ id: '1', pk: 'a', number: 1 });
    expect((await others.item('1', 'a').read()).statusCode).toBe(404);
    expect((await others.item('1', 'a').read()).statusCode).toBe(404);
    const again: OperationInput[] = [{ operationType: 'Create', resourceBody: { id: '1', pk: 'a' } }];
    expect((await others.items.batch(again, 'a')).code).toBe(207);
    expect((await others.item('1', 'a').read()).statusCode).toBe(200);
  });

  it('a deleted item is still there for those who lag', async () => {
    const { double, cases } = await opened({ staleReads: 1 });
    await cases.items.create({ id: '1', pk: 'a', number: 1 });
    await cases.item('1', 'a').delete();
    expect((await casesOf(double.client()).item('1', 'a').read()).statusCode).toBe(200);
    expect((await cases.item('1', 'a').read()).statusCode).toBe(404);
  });

  it('a session from before a container was made anew is not available, and the SDK begins another', async () => {
    const { double, client, cases } = await opened();
    await cases.items.create({ id: '1', pk: 'a', number: 1 });
    const again = double.client();
    await again.database('db').container('cases').delete();
    await again.database('db').containers.create({ id: 'cases', partitionKey: { paths: ['/pk'] } });
    double.log.length = 0;
    expect((await casesOf(client).item('1', 'a').read()).statusCode).toBe(404);
    expect(double.log.filter(({ op }) => op === 'read')).toHaveLength(2);
  });
});

describe('faults', () => {
  const once = (op: Asked['op'], fault: Fault): ((asked: Asked) => Fault) => {
    let left = 1;
    return (asked) => (asked.op === op && left-- > 0 ? fault : undefined);
  };
  const create: OperationInput[] = [{ operationType: 'Create', resourceBody: { id: '1', pk: 'a' } }];

  it('429 is ridden out by the SDK after the time it was told', async () => {
    const { double, cases } = await opened();
    double.settings.fault = once('batch', { status: 429, retryAfterMs: 40 });
    const start = performance.now();
    expect((await cases.items.batch(create, 'a')).code).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(35);
    expect(double.log.map(({ op, status }) => [op, status])).toEqual([
      ['batch', 429],
      ['batch', 200],
    ]);
  });

  it('429 reaches the caller with its time and substatus when the SDK retries nothing', async () => {
    const { double } = await opened({
      fault: ({ op }) => (op === 'read' ? { status: 429, retryAfterMs: 7 } : undefined),
    });
    const client = double.client({
      connectionPolicy: { retryOptions: { maxRetryAttemptCount: 0 } },
    });
    const refused = casesOf(client).item('1', 'a').read();
    await expect(refused).rejects.toMatchObject({ code: 429, substatus: 3200, retryAfterInMs: 7 });
  });

  it.each([408, 449, 410, 503])(
    '%s reaches the caller of a write, which may have taken effect',
    async (status) => {
      const { double, cases } = await opened();
      double.settings.fault = once('batch', { status, after: true });
      expect(await failure(cases.items.batch(create, 'a'))).toMatchObject({ code: status });
      expect(double.documents('cases')).toHaveLength(1);
      double.settings.fault = once('batch', { status });
      expect(await failure(cases.items.batch(create, 'a'))).toMatchObject({ code: status });
    },
  );

  it('a dropped connection loses the answer, before or after the write', async () => {
    const { double, cases } = await opened();
    double.settings.fault = once('batch', 'dropBefore');
    expect(await failure(cases.items.batch(create, 'a'))).toMatchObject({ code: 'ECONNRESET' });
    expect(double.documents('cases')).toEqual([]);
    double.settings.fault = once('batch', 'dropAfter');
    expect(await failure(cases.items.batch(create, 'a'))).toMatchObject({ code: 'ECONNRESET' });
    expect(double.documents('cases')).toHaveLength(1);
    expect(double.log.map(({ status }) => status)).toEqual([0, 0]);
  });

  it.each<[Fault, number]>([
    ['hangBefore', 0],
    ['hangAfter', 1],
  ])('%s ends with the time-out of the client', async (fault, written) => {
    const { double } = await opened();
    const cases = casesOf(double.client({ connectionPolicy: { requestTimeout: 100 } }));
    double.settings.fault = once('batch', fault);
    expect(await failure(cases.items.batch(create, 'a'))).toMatchObject({ code: 'TimeoutError' });
    expect(double.documents('cases')).toHaveLength(written);
  });

  it('hanging ends with the signal of the caller', async () => {
    const { cases } = await opened({ fault: ({ op }) => (op === 'query' ? 'hangBefore' : undefined) });
    const abortSignal = AbortSignal.timeout(20);
    const query = cases.items.query('SELECT * FROM c', { partitionKey: 'a', abortSignal });
    await expect(query.fetchAll()).rejects.toMatchObject({ name: 'AbortError' });
  });
});

it('writers of one item race: one etag, one winner', async () => {
  const { double, cases } = await opened();
  const { etag } = await cases.items.create({ id: '1', pk: 'a', number: 1, n: 0 });
  const writers = Array.from({ length: 8 }, async (_, n) => {
    const item = casesOf(double.client()).item('1', 'a');
    const accessCondition = { type: 'IfMatch', condition: etag };
    return item.replace({ id: '1', pk: 'a', number: 1, n }, { accessCondition });
  });
  const done = await Promise.allSettled(writers);
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
