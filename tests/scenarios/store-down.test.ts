import { DatabaseSync } from 'node:sqlite';
import { sqliteStore } from '../../src/adapters/sqlite/store.ts';
import { LEASE_MS } from '../harness/lease.ts';
import type { Clock, Store } from '../../src/app/ports.ts';
import type { CosmosDouble, Settings } from '../harness/cosmos/double.ts';
import { fakeChannel, SECRET, verified } from '../harness/fake-channel.ts';
import { startWorld, wordsOf, type World, type WorldOptions } from '../harness/world.ts';
import { cosmosBacking } from '../store/backings.ts';

/** Promise 2, its one exception: what a person hears, and who is woken, when nothing can be kept; on both stores. */

const REPORTER = 'ole-strandvik';
const RESPONDER = 'henrik-lokas';
const ACUTE = 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene';
const ORDINARY = 'skriveren er tom for toner';
/** More than fits what is free in the pages that a new data file has. */
const LONG = ' Vi har startet alt på nytt to ganger.'.repeat(200);

type Down = { readonly options: WorldOptions; readonly begin: () => void; readonly end: () => void };

/** A disk that is full, as SQLite itself says it: the file may not grow by one page more. */
function fullDisk(): Down {
  let connection: DatabaseSync | undefined;
  const pages = (most: string): void => connection?.exec(`pragma max_page_count=${most}`);
  return {
    options: {
      openStore: (clock) => {
        // The limit belongs to a connection, and the store keeps its own to itself.
        const exec = jest.spyOn(DatabaseSync.prototype, 'exec');
        const store = sqliteStore(':memory:', clock, LEASE_MS);
        [connection] = exec.mock.contexts;
        exec.mockRestore();
        return Promise.resolve(store);
      },
    },
    begin: () => pages('1'),
    end: () => pages('1000000'),
  };
}

/** Nothing can be read or written, as where another program holds the file. */
function locked(): Down {
  let isLocked = false;
  return {
    options: {
      wrapStore: (store: Store): Store =>
        new Proxy(store, {
          get: (target, name: keyof Store) =>
            isLocked && name !== 'close'
              ? () => Promise.reject(new Error('database is locked'))
              : target[name],
        }),
    },
    begin: () => (isLocked = true),
    end: () => (isLocked = false),
  };
}

function cosmos(fault: Settings['fault']): Down {
  let double: CosmosDouble | undefined;
  const set = (to: Settings['fault']): void => {
    if (double !== undefined) double.settings.fault = to;
  };
  return {
    options: {
      openStore: async (clock: Clock) => {
        const backing = await cosmosBacking(clock);
        double = backing.double;
        return backing.open();
      },
    },
    begin: () => set(fault),
    end: () => set(() => undefined),
  };
}

const isRead = (op: string): boolean => op.startsWith('read') || op === 'query';
const ways: readonly (readonly [string, () => Down])[] = [
  ['SQLite: the disk is full', fullDisk],
  ['SQLite: locked', locked],
  [
    'Cosmos DB: writes are answered 503',
    () => cosmos(({ op }) => (isRead(op) ? undefined : { status: 503 })),
  ],
  ['Cosmos DB: everything is answered 429', () => cosmos(() => ({ status: 429, retryAfterMs: 1 }))],
  ['Cosmos DB: nothing is answered', () => cosmos(() => 'dropBefore')],
  [
    'Cosmos DB: writes are done, and not answered',
    () => cosmos(({ op }) => (isRead(op) ? undefined : 'dropAfter')),
  ],
];

describe.each(ways)('%s', (_name, make) => {
  let world: World;
  let down: Down;
  afterEach(() => world.end());
  const begin = async (at: string, wrapStore = (store: Store): Store => store): Promise<void> => {
    down = make();
    const own = down.options.wrapStore ?? ((store) => store);
    world = await startWorld(at, { ...down.options, wrapStore: (store) => wrapStore(own(store)) });
    for (const code of ['turn.notCommitted', 'receive.failed', 'notices.unreadable', 'faults.unreadable'])
      world.acceptError(code);
  };
  /** Whom something was said to since the last look, and what; a chat that is opened says nothing. */
  const said = async (): Promise<{ to: string; words: string }[]> =>
    (await world.look())
      .filter(({ what }) => what === 'post')
      .map((one) => ({
        to: [REPORTER, RESPONDER].find((who) => world.person(who).chat === one.conversationId) ?? 'desk',
        words: wordsOf(one),
      }));

  test('at night an acute report is answered with M-DOWN and paged directly, and is one ticket when Teams delivers it again (fault 4)', async () => {
    await begin('2026-11-29T02:14');
    down.begin();
    const report = world.person(REPORTER).activity({ text: `${ACUTE}.${LONG}` });
    expect((await world.post('/api/messages', report)).status).toBe(503);
    expect(await said()).toEqual([
      { to: REPORTER, words: expect.stringMatching(/^(?!.*(D-2026|registrert)).*Ring 32 04 60 40/) },
      {
        to: RESPONDER,
        words: expect.stringMatching(/^(?!.*Jeg tar den)Vakt: kritisk sak.*Gerica.*40 00 89 16/),
      },
    ]);
    down.end();
    expect(await world.tickets()).toEqual([]);

    expect((await world.post('/api/messages', report)).status).toBe(200);
    await world.idle();
    // What was kept although nobody was told so is carried out when its claim lapses.
    await world.wait(LEASE_MS + 1_000);
    expect((await world.post('/api/messages', report)).status).toBe(200);
    expect((await world.tickets()).map(({ ticket }) => ticket.number)).toHaveLength(1);
    const after = await said();
    expect(after).toHaveLength(3);
    expect(after).toEqual(
      expect.arrayContaining([
        { to: RESPONDER, words: expect.stringMatching(/^Vakt: kritisk sak D-2026.*Jeg tar den/) },
        { to: REPORTER, words: expect.stringContaining('vakten ble varslet') },
        { to: 'desk', words: expect.stringContaining('D-2026') },
      ]),
    );
  });

  test('an acute report is kept, and then the store goes away before its ticket is made: said and paged directly all the same (fault 4)', async () => {
    let isBack = false;
    await begin('2026-11-29T02:14', (store) => ({
      ...store,
      commit: (commit, due) => {
        if (commit.state.of === 'ticket' && !isBack) down.begin();
        return store.commit(commit, due);
      },
    }));
    for (const code of ['row.fault', 'row.unsettled', 'row.notReleased']) world.acceptError(code);
    await world.person(REPORTER).writes(`${ACUTE}.${LONG}`);
    await world.wait(3_000).catch(() => undefined);
    expect(await said()).toEqual([
      { to: REPORTER, words: expect.stringContaining('Ring 32 04 60 40') },
      {
        to: RESPONDER,
        words: expect.stringMatching(/^(?!.*Jeg tar den)Vakt: kritisk sak.*Gerica.*40 00 89 16/),
      },
    ]);
    isBack = true;
    down.end();
    await world.wait(LEASE_MS + 1_000);
    expect(await world.tickets()).toHaveLength(1);
    expect((await said()).map(({ to }) => to).toSorted()).toEqual(['desk', RESPONDER, REPORTER].toSorted());
  });

  test('by day an ordinary report is answered with M-DOWN, wakes nobody, and is one draft when delivered again (fault 4)', async () => {
    await begin('2026-11-24T10:00');
    down.begin();
    const report = world.person(REPORTER).activity({ text: `${ORDINARY}.${LONG}` });
    expect((await world.post('/api/messages', report)).status).toBe(503);
    expect(await said()).toEqual([
      { to: REPORTER, words: expect.stringMatching(/^(?!.*(D-2026|registrert)).*Ring 32 04 60 40/) },
    ]);
    down.end();
    for (let n = 0; n < 3; n++) expect((await world.post('/api/messages', report)).status).toBe(200);
    await world.wait(LEASE_MS + 1_000);
    expect(await said()).toEqual([{ to: REPORTER, words: expect.stringContaining('Send inn') }]);
    expect(await world.tickets()).toEqual([]);
  });
});

describe('with SMS', () => {
  let world: World;
  afterEach(() => world.end());

  test('the direct page leaves over the channels that were last known as well, and says that it is not kept', async () => {
    const sms = fakeChannel();
    const down = locked();
    world = await startWorld('2026-11-29T02:14', {
      ...down.options,
      channels: { sms: sms.channel },
      callbackSecret: SECRET,
    });
    for (const code of ['turn.notCommitted', 'receive.failed', 'notices.unreadable', 'faults.unreadable'])
      world.acceptError(code);
    await verified(world, RESPONDER, 'sms', '+4791234567');
    await verified(world, 'yusuf-warsame', 'sms', '+4791234568');
    await world.product.knowRoutes?.();
    down.begin();
    const report = world.person(REPORTER).activity({ text: ACUTE });
    expect((await world.post('/api/messages', report)).status).toBe(503);
    expect(sms.texts()).toEqual([
      '+4791234567: Kritisk sak, Gerica, Fjell bosenter, Drammen. Ring melder på 40 00 89 16. Saken er ikke lagret og kan ikke tas i Teams ennå.',
    ]);
    await world.look();

    // Teams refuses and the SMS gets through: that person is reached, and nobody else is woken.
    for (const channel of [403, 403])
      world.connector.faults.push({
        matches: (_method, conversation, body) =>
          [conversation, body].some((one) => one.includes(world.person(RESPONDER).aadObjectId)),
        answer: channel,
        times: 1,
      });
    expect((await world.post('/api/messages', { ...report, id: 'in-again' })).status).toBe(503);
    expect(sms.texts()).toHaveLength(1);
    await world.look();

    // Neither gets through: the next.
    world.connector.faults.push({
      matches: (_method, conversation, body) =>
        [conversation, body].some((one) => one.includes(world.person(RESPONDER).aadObjectId)),
      answer: 403,
      times: 2,
    });
    sms.outcomes.push({ outcome: 'failed', cause: '400' });
    expect((await world.post('/api/messages', { ...report, id: 'in-third' })).status).toBe(503);
    expect(sms.texts().map((text) => text.slice(0, 11))).toEqual(['+4791234567', '+4791234568']);
    await world.look();
    down.end();
  });
});
