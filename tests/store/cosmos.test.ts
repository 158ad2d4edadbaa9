import { CosmosFailure, PATIENCE } from '../../src/adapters/cosmos/attempts.ts';
import { databaseOf } from '../../src/adapters/cosmos/client.ts';
import { readDefinition } from '../../src/adapters/cosmos/definition.ts';
import { prepareDatabase } from '../../src/adapters/cosmos/schema.ts';
import type { Clock, Row, Store } from '../../src/app/ports.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { NO_TERM } from '../../src/domain/ticket/search.ts';
import {
  CosmosDouble,
  DOUBLE_ENDPOINT,
  DOUBLE_KEY,
  type Fault,
  type Settings,
} from '../harness/cosmos/double.ts';
import { cosmosBacking } from './backings.ts';
import { commitOf, intakeOf, NOW, say } from './samples.ts';

/** What Cosmos DB alone asks of its store: lost answers, throttling, stale reads, its limits, its containers. */

const PARTITION = 't|c|a';
const IMPATIENT = { ...PATIENCE, requestMs: 60, firstWaitMs: 1, longestWaitMs: 3 };

async function rigWith(settings: Partial<Settings> = {}, patience: typeof PATIENCE = IMPATIENT) {
  let elapsed = 1_000_000;
  const slept: number[] = [];
  const clock: Clock = {
    now: () => 0,
    elapsed: () => (elapsed += 0.01),
    sleep: (ms) => {
      slept.push(ms);
      return Promise.resolve();
    },
  };
  const { double, open, spoil } = await cosmosBacking(clock, settings, patience);
  return {
    double,
    open,
    spoil,
    slept,
    later: (ms: number) => {
      elapsed += ms;
    },
  };
}
type Rig = Awaited<ReturnType<typeof rigWith>>;

const notice: Notice = {
  schema: 1,
  id: 'N-1',
  tenant: 't',
  systemId: 'gerica',
  municipalities: null,
  from: NOW,
  to: NOW + 100,
  createdAt: 0,
  endedAt: null,
};
const reference = {
  conversationId: 'a:1/ø?#',
  account: 'kari',
  serviceUrl: 'http://x',
  channelId: 'msteams',
  botId: '28:bot',
  userId: null,
  tenantId: null,
};
const rowsOf = (committed: Awaited<ReturnType<Store['commit']>>): readonly Row[] => {
  if (committed.outcome !== 'committed') throw new Error(committed.outcome);
  return committed.rows;
};
const first = (rows: readonly Row[]): Row => {
  const [row] = rows;
  if (row === undefined) throw new Error('No row');
  return row;
};

type Act = {
  readonly name: string;
  /** Undisturbed. */
  readonly given?: (store: Store) => Promise<unknown>;
  readonly act: (store: Store, given: never) => Promise<unknown>;
};
const firstCommit = commitOf({
  receipts: ['r1', 'r2'],
  events: [{ at: 1, what: 'x', by: null }],
  outbox: [say('1'), say('2', { notBefore: NOW + 9 })],
});
const acts: readonly Act[] = [
  { name: 'the first commit of a partition', act: (store) => store.commit(firstCommit, NOW) },
  {
    name: 'a commit upon another, with a row that is there already',
    given: (store) => store.commit(firstCommit, NOW),
    act: async (store) => {
      const stored = await store.loadIntake(PARTITION);
      return store.commit(
        commitOf({
          expected: stored?.version ?? null,
          state: { of: 'intake', intake: intakeOf(2) },
          receipts: ['r3'],
          outbox: [say('1'), say('3')],
        }),
        NOW,
      );
    },
  },
  { name: 'a commit without a receipt', act: (store) => store.commit(commitOf(), NOW) },
  { name: 'rows that are asked for', act: (store) => store.schedule(PARTITION, [say('1'), say('2')], NOW) },
  {
    name: 'a claim',
    given: (store) => store.schedule(PARTITION, [say('1', { notBefore: NOW + 1 })], NOW),
    act: (store) => store.claimDue(NOW + 1, 10),
  },
  {
    name: 'an outcome, with what follows from it',
    given: async (store) => first(rowsOf(await store.commit(firstCommit, NOW))),
    act: (store, row: Row) =>
      store.settle(
        row,
        { state: 'uncertain', at: NOW, perhapsSent: true, cause: 'x', then: [say('4'), say('2')] },
        NOW,
      ),
  },
  {
    name: 'a claim that is given back',
    given: async (store) => first(rowsOf(await store.commit(firstCommit, NOW))),
    act: (store, row: Row) => store.release(row),
  },
  {
    name: 'a row that is put back',
    given: async (store) => {
      const row = first(rowsOf(await store.commit(firstCommit, NOW)));
      await store.settle(row, { state: 'failed', at: NOW, cause: 'x' }, NOW);
    },
    act: (store) => store.putBack(PARTITION, '1'),
  },
  { name: 'an announced window', act: (store) => store.saveNotice(notice) },
  {
    name: 'a window that is ended',
    given: (store) => store.saveNotice(notice),
    act: (store) => store.endNotice('t', 'N-1', NOW + 5),
  },
  { name: 'where a person is', act: (store) => store.saveReference(reference) },
  {
    name: 'text instead of cards',
    given: (store) => store.saveReference(reference),
    act: (store) => store.setPlainText(reference.conversationId, true),
  },
  {
    name: 'the first directory',
    act: (store) =>
      store.saveDirectory(null, [{ section: 'people', id: 'kari', index: 0, doc: { id: 'kari' } }], NOW),
  },
  {
    name: 'the next directory',
    given: (store) => store.saveDirectory(null, [{ section: 'people', id: 'kari', index: 0, doc: {} }], NOW),
    act: (store) =>
      store.saveDirectory(
        1,
        [{ section: 'onCall.cycle', id: 'all', index: 0, doc: { order: ['kari'] } }],
        NOW,
      ),
  },
  {
    name: 'what was said is forgotten',
    given: (store) => store.commit(firstCommit, NOW),
    act: (store) => store.forget(PARTITION),
  },
];

const everyFault: Readonly<Record<string, Fault>> = {
  'lost before it was done': 'dropBefore',
  'lost after it was done': 'dropAfter',
  'no answer, and not done': 'hangBefore',
  'no answer, but done': 'hangAfter',
  '429': { status: 429, retryAfterMs: 1 },
  '449': { status: 449 },
  '408, but done': { status: 408, after: true },
  '503': { status: 503 },
  '503, but done': { status: 503, after: true },
};

const METADATA = ['pkranges', 'readContainer', 'queryPlan'];
/** A share of them, one of each kind of answer; all with FAULTS=all. */
const SHARE = ['lost before it was done', 'lost after it was done', '429', '408, but done', '503'];
const faults = Object.entries(everyFault).filter(
  ([name]) => process.env.FAULTS === 'all' || SHARE.includes(name),
);

/** What is different every time, and may be. */
const NAMELESS = ['op', 'claim', 'seq', 'leaseUntil', '_etag', '_ts', '_rid', '_self', '_attachments', 'pk'];
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      NAMELESS.includes(key) || key === 'version' || key === 'partition' ? '…' : inner,
    ) ?? 'null',
  );
const CONTAINERS = ['cases', 'notices', 'conversations', 'directory', 'rota', 'contacts'];

async function run({ given, act }: Act, disturb: (rig: Rig) => void) {
  const rig = await rigWith();
  const store = rig.open();
  await store.loadIntake('nobody');
  const before = await given?.(rig.open());
  rig.double.log.length = 0;
  disturb(rig);
  const result = await act(store, before as never);
  rig.double.settings.fault = () => undefined;
  const kept = CONTAINERS.flatMap((container) =>
    rig.double
      .documents(container)
      .map((item) => plain({ container, ...item }))
      .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
  );
  return { result: plain(result), kept, requests: rig.double.log.length };
}

describe.each(acts)('one answer is lost or refused: $name', (act) => {
  test.each(faults)(
    'at any of its requests, %s: the same is answered and the same is kept',
    async (_name, fault) => {
      const undisturbed = await run(act, () => undefined);
      expect(undisturbed.requests).toBeGreaterThan(0);
      for (let nth = 0; nth < undisturbed.requests; nth++) {
        let count = 0;
        const disturbed = await run(act, ({ double }) => {
          double.settings.fault = () => (count++ === nth ? fault : undefined);
        });
        expect({ nth, result: disturbed.result, kept: disturbed.kept }).toEqual({
          nth,
          result: undisturbed.result,
          kept: undisturbed.kept,
        });
      }
    },
  );
});

test('numbers: an unclear answer leaves a gap at most, and no number is given twice', async () => {
  const rig = await rigWith({}, { ...PATIENCE, firstWaitMs: 1, longestWaitMs: 3 });
  const [a, b] = [rig.open(), rig.open()];
  let count = 0;
  rig.double.settings.fault = () =>
    count++ % 5 === 1 ? (['dropAfter', 'dropBefore'] as const)[count % 2] : undefined;
  const numbers = await Promise.all(
    Array.from({ length: 30 }, (_, index) => (index % 2 ? a : b).nextNumber('t', 2026)),
  );
  expect(new Set(numbers).size).toBe(30);
});

describe('a service that is busy or away', () => {
  test('429: waits as long as it asks, and then goes on', async () => {
    const rig = await rigWith();
    const store = rig.open();
    await store.loadIntake(PARTITION);
    let left = 2;
    rig.double.settings.fault = () => (left-- > 0 ? { status: 429, retryAfterMs: 700 } : undefined);
    expect((await store.commit(commitOf(), NOW)).outcome).toBe('committed');
    expect(rig.slept.filter((ms) => ms === 700)).toHaveLength(2);
  });

  test('down for good: it is given up, and said by whoever asked (fault 4)', async () => {
    const rig = await rigWith();
    const store = rig.open();
    await store.loadIntake(PARTITION);
    rig.double.settings.fault = () => ({ status: 503 });
    await expect(store.commit(commitOf(), NOW)).rejects.toThrow(CosmosFailure);
    rig.double.settings.fault = () => 'dropBefore';
    await expect(store.backlog(NOW)).rejects.toThrow('no answer');
    rig.double.settings.fault = () => undefined;
    expect(await store.backlog(NOW)).toEqual({ count: 0, oldest: null, oldestPage: null });
  });

  test('a partition that was split under an ordered query: it fails, and lets others run', async () => {
    const rig = await rigWith();
    const store = rig.open();
    await store.commit(firstCommit, NOW);
    rig.double.settings.fault = ({ op }) => (op === 'query' ? { status: 410, substatus: 1002 } : undefined);
    await expect(store.claimDue(NOW + 10, 10)).rejects.toThrow('503');
    expect((await store.loadIntake(PARTITION))?.value.sequence).toBe(1);
  });

  test('a wrong key is refused at once, not tried again', async () => {
    const double = new CosmosDouble();
    const place = { endpoint: DOUBLE_ENDPOINT, database: 'd-ikt' };
    const database = databaseOf(place, { key: Buffer.from('wrong').toString('base64') }, double);
    const prepared = prepareDatabase(database, readDefinition(), {
      ...PATIENCE,
      sleep: () => Promise.resolve(),
    });
    await expect(prepared).rejects.toThrow('401');
    expect(double.log.filter(({ op }) => op === 'readDatabase').length).toBeLessThan(2);
  });
});

describe('reads that are one write behind, as session consistency allows', () => {
  test('40 writers at two instances who try again all land, each once', async () => {
    const rig = await rigWith();
    const stores = [rig.open(), rig.open()];
    await stores[0]?.commit(commitOf(), NOW);
    await Promise.all(stores.map((store) => store.loadIntake(PARTITION)));
    rig.double.settings.staleReads = 1;
    const add = async (store: Store, n: number): Promise<void> => {
      for (;;) {
        const stored = await store.loadIntake(PARTITION);
        const sequence = (stored?.value.sequence ?? 0) + 1;
        const committed = await store.commit(
          commitOf({
            expected: stored?.version ?? null,
            state: { of: 'intake', intake: intakeOf(sequence) },
            receipts: [`w${n}`],
          }),
          NOW,
        );
        if (committed.outcome === 'committed') return;
        if (committed.outcome === 'seen') throw new Error('Its own receipt is none');
      }
    };
    await Promise.all(Array.from({ length: 40 }, (_, n) => add(stores[n % 2] ?? rig.open(), n)));
    rig.double.settings.staleReads = 0;
    expect((await rig.open().loadIntake(PARTITION))?.value.sequence).toBe(41);
  });

  test('1,000 due rows, four instances: each is claimed once', async () => {
    const rig = await rigWith({}, PATIENCE);
    const stores = Array.from({ length: 4 }, () => rig.open());
    for (let n = 0; n < 10; n++)
      await rig.open().schedule(
        `t|${n}`,
        Array.from({ length: 100 }, (_, k) => say(`${n}-${k}`, { notBefore: NOW + 1 })),
        NOW,
      );
    rig.double.settings.staleReads = 2;
    const claimed: string[] = [];
    const drain = async (store: Store): Promise<void> => {
      for (let empty = 0; empty < 3;) {
        const rows = await store.claimDue(NOW + 1, 50);
        claimed.push(...rows.map(({ effect }) => effect.id));
        empty = rows.length === 0 ? empty + 1 : 0;
      }
    };
    await Promise.all(stores.map(drain));
    expect([claimed.length, new Set(claimed).size]).toEqual([1000, 1000]);
  }, 60_000);
});

describe('what it costs and what it may not do', () => {
  test('requests: a commit 1, a load 1, an outcome 2, rows asked for 1', async () => {
    const rig = await rigWith();
    const store = rig.open();
    await store.loadIntake(PARTITION);
    const asked = async (act: () => Promise<unknown>): Promise<string[]> => {
      rig.double.log.length = 0;
      await act();
      return rig.double.log.map(({ op }) => op).filter((op) => !METADATA.includes(op));
    };
    let row: Row | undefined;
    expect(
      await asked(async () => {
        row = first(rowsOf(await store.commit(firstCommit, NOW)));
      }),
    ).toEqual(['batch']);
    expect(await asked(() => store.loadIntake(PARTITION))).toEqual(['read']);
    const settled = async (): Promise<unknown> =>
      row && store.settle(row, { state: 'done', at: NOW, then: [say('5')] }, NOW);
    expect(await asked(settled)).toEqual(['read', 'batch']);
    expect(await asked(() => store.schedule(PARTITION, [say('6')], NOW))).toEqual(['batch']);
    expect(await asked(() => store.row(PARTITION, '6'))).toEqual(['read']);
  });

  test('no query looks through items that it has no index for', async () => {
    const rig = await rigWith();
    const store = rig.open();
    await store.commit(firstCommit, NOW);
    await store.saveNotice(notice);
    await store.saveReference(reference);
    await store.claimDue(NOW + 10, 10);
    await store.nextDue();
    await store.backlog(NOW);
    await store.outbox({ states: ['pending', 'failed'], limit: 5 });
    await store.pages(PARTITION);
    await store.slots(PARTITION, 'page');
    await store.ticketsOf('t', 'kari', 5);
    await store.waitingApproval('t');
    await store.ticketOfNumber('t', 'D-1');
    await store.openFaults('t');
    await store.joined('t', 'x');
    await store.openAbout('t', 'gerica', 5);
    await store.ticketsLike('t', { systemId: 'gerica', account: 'kari', workplaceId: 'w' }, 0, 5);
    const term = { ...NO_TERM, words: ['a'], systems: ['b'], workplaces: ['c'], municipalities: ['d'] };
    const place = { createdAt: NOW, partition: 't|a' };
    for (const [joined, after] of [[true, null] as const, [false, place] as const])
      await store.searchTickets('t', [{ ...term, states: ['new'], priorities: ['low'] }], {
        joined,
        after,
        limit: 5,
      });
    await store.notices('t', 0);
    await store.referenceOfAccount('kari');
    await store.someReference();
    for await (const _ticket of store.exportTickets());
    await store.forget(PARTITION);
    const queries = rig.double.log.filter(({ op }) => op === 'query');
    expect(queries.length).toBeGreaterThan(20);
    expect(queries.filter(({ scan, crossPartition }) => scan && crossPartition)).toEqual([]);
  });

  test('more rows than a batch takes are asked for in several; a document that is too large is refused', async () => {
    const rig = await rigWith();
    const store = rig.open();
    const many = Array.from({ length: 250 }, (_, n) => say(`n${n}`));
    expect(await store.schedule(PARTITION, many, NOW)).toHaveLength(250);
    const row = first(await store.schedule('t|other', [say('1')], NOW));
    const then = Array.from({ length: 150 }, (_, n) => say(`t${n}`));
    expect(await store.settle(row, { state: 'done', at: NOW, then }, NOW)).toHaveLength(150);
    const large = { ...intakeOf(1), account: 'x'.repeat(2_200_000) };
    await expect(
      store.commit(commitOf({ partition: 't|l|l', state: { of: 'intake', intake: large } }), NOW),
    ).rejects.toThrow('413');
    expect(await store.loadIntake('t|l|l')).toBeUndefined();
  });

  test('what expires by itself is a receipt, after 90 days', async () => {
    let now = Date.UTC(2026, 10, 22);
    const rig = await rigWith({ now: () => now });
    const store = rig.open();
    await store.commit(firstCommit, NOW);
    now += 89 * 86_400_000;
    expect(await store.isSeen(PARTITION, 'r1')).toBe(true);
    now += 2 * 86_400_000;
    expect(await store.isSeen(PARTITION, 'r1')).toBe(false);
    expect((await store.loadIntake(PARTITION))?.value.sequence).toBe(1);
    expect((await store.row(PARTITION, '1'))?.state).toBe('sending');
  });

  test('a program stops within half a minute of a newer one’s `store init` (fault 7)', async () => {
    const rig = await rigWith();
    const store = rig.open();
    await store.commit(firstCommit, NOW);
    await rig.spoil.schema(2);
    rig.later(31_000);
    await expect(store.claimDue(NOW, 10)).rejects.toThrow('Start a newer program');
    await expect(store.commit(commitOf({ partition: 't|n|n' }), NOW)).rejects.toThrow(
      'Start a newer program',
    );
    expect(rig.double.documents('cases').filter(({ pk }) => pk === 't|n|n')).toEqual([]);
  });
});

describe('store init', () => {
  const prepare = (
    double: CosmosDouble,
    change: (definition: ReturnType<typeof readDefinition>) => object = (d) => d,
  ) =>
    prepareDatabase(
      databaseOf({ endpoint: DOUBLE_ENDPOINT, database: 'd-ikt' }, { key: DOUBLE_KEY }, double),
      change(readDefinition()) as ReturnType<typeof readDefinition>,
      { ...PATIENCE, sleep: () => Promise.resolve() },
    );
  const outcomes = ({ containers }: Awaited<ReturnType<typeof prepare>>) =>
    Object.fromEntries(containers.map(({ id, outcome }) => [id, outcome]));

  test('makes what is missing, changes what differs, leaves the rest as it is', async () => {
    const double = new CosmosDouble();
    const all = (outcome: string) => Object.fromEntries(CONTAINERS.map((id) => [id, outcome]));
    const withoutRota = await prepare(double, ({ containers, ...rest }) => ({
      ...rest,
      containers: containers
        .filter(({ id }) => id !== 'rota')
        .map((one) => ({ ...one, indexingPolicy: { ...one.indexingPolicy, compositeIndexes: [] } })),
    }));
    expect(outcomes(withoutRota)).not.toHaveProperty('rota');
    expect(outcomes(await prepare(double))).toEqual({
      ...all('asItIs'),
      cases: 'updated',
      notices: 'updated',
      rota: 'created',
    });
    expect(outcomes(await prepare(double))).toEqual(all('asItIs'));
  });

  test('another partition key cannot be changed, and a newer schema is not taken back', async () => {
    const double = new CosmosDouble();
    await prepare(double, (definition) => ({
      ...definition,
      schema: 9,
      containers: definition.containers.filter(({ id }) => id === 'cases'),
    }));
    await expect(prepare(double)).rejects.toThrow('schema 9');
    const other = new CosmosDouble();
    await prepare(other, ({ containers, ...rest }) => ({
      ...rest,
      containers: containers.map((one) =>
        one.id === 'notices' ? { ...one, partitionKey: { ...one.partitionKey, paths: ['/other'] } } : one,
      ),
    }));
    await expect(prepare(other)).rejects.toThrow('another partition key');
  });

  test('a store whose containers are missing says what to do', async () => {
    const clock: Clock = { now: () => 0, elapsed: () => 0, sleep: () => Promise.resolve() };
    const { cosmosStore } = await import('../../src/adapters/cosmos/store.ts');
    const database = databaseOf(
      { endpoint: DOUBLE_ENDPOINT, database: 'none' },
      { key: DOUBLE_KEY },
      new CosmosDouble(),
    );
    const store = cosmosStore(database, readDefinition(), clock, 1000, IMPATIENT);
    await expect(store.backlog(0)).rejects.toThrow('store init');
  });
});
