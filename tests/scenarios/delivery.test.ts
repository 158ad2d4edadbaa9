import { startWorld, type World } from '../harness/world.ts';
import type { Store } from '../../src/app/ports.ts';

/** The outcome table of design.md, through real HTTP: what the connector answers, and what becomes of the message. */
describe('what becomes of a message that the connector does not take', () => {
  const acute = 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene';
  let world: World;
  beforeEach(async () => {
    world = await startWorld('2026-11-29T02:14', { sendTimeoutMs: 300 });
  });
  afterEach(() => world.end());

  const fault = (
    to: string,
    answer: number | 'reset' | 'hang',
    more: { delivered?: boolean; times?: number; headers?: Record<string, string> } = {},
  ): void => {
    const { chat } = world.person(to);
    world.connector.faults.push({
      matches: (method, conversation) => method === 'POST' && conversation === chat,
      answer,
      times: 1,
      ...more,
    });
  };
  const posts = (to: string): number =>
    world.connector.requests.filter(
      ({ method, path }) => method === 'POST' && decodeURIComponent(path).includes(world.person(to).chat),
    ).length;
  const rows = async () => (await world.tickets())[0]?.rows ?? [];

  test.each([502, 503, 408, 'reset', 'hang'] as const)(
    'a page answered with %s is POSTed once by the SDK, and goes again under the same page id, marked (fault 12)',
    async (answer) => {
      await world.person('henrik-lokas').send({ type: 'installationUpdate', action: 'add' });
      await world.look();
      const before = posts('henrik-lokas');
      fault('henrik-lokas', answer, { delivered: true });
      await world.person('ole-strandvik').writes(acute);
      expect(posts('henrik-lokas') - before).toBe(1);
      await world.expect(
        { to: 'henrik-lokas', says: 'D-2026-00001' },
        { to: 'ole-strandvik', says: 'vakten varsles nå' },
        { to: 'desk', says: 'D-2026-00001' },
      );
      await world.wait(5_100);
      await world.expect(
        { to: 'henrik-lokas', says: ['D-2026-00001', 'Kan være sendt før'] },
        { to: 'ole-strandvik', says: 'vakten ble varslet kl. 02.14' },
      );
      expect((await rows()).filter(({ effect }) => effect.kind === 'page')).toMatchObject([
        { state: 'sent', attempts: 2 },
      ]);
    },
  );

  test('429 waits for Retry-After and then goes; 403 is final and kept with its cause (faults 11, 13)', async () => {
    fault('ole-strandvik', 429, { headers: { 'retry-after': '1' } });
    await world.person('ole-strandvik').writes(acute);
    await world.expect(
      { to: 'henrik-lokas', what: 'open' },
      { to: 'henrik-lokas', says: 'D-2026-00001' },
      { to: 'desk', says: 'D-2026-00001' },
    );
    await world.product.delivery.sweep();
    await world.expect();
    await world.wait(1_050);
    await world.expect({ to: 'ole-strandvik', says: 'D-2026-00001' });

    fault('ole-strandvik', 403);
    await world.person('ole-strandvik').writes('hjelp');
    await world.product.delivery.sweep();
    await world.expect();
    expect(world.lines.filter(({ code }) => code === 'row.failed')).toMatchObject([{ cause: '403' }]);
  });
});

test('the chat of a responder is gone (404): it is opened anew, and the page arrives (fault 13)', async () => {
  const world = await startWorld('2026-11-29T02:14');
  const { chat, aadObjectId } = world.person('henrik-lokas');
  await world.person('henrik-lokas').send({
    type: 'installationUpdate',
    action: 'add',
    conversation: { id: 'a:old', conversationType: 'personal', tenantId: world.directory.tenantId },
  });
  await world.look();
  world.connector.faults.push({
    matches: (_method, conversation) => conversation === 'a:old',
    answer: 404,
    times: 1,
  });
  await world
    .person('ole-strandvik')
    .writes('Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene');
  const seen = await world.look();
  expect(seen.filter(({ conversationId }) => conversationId === chat).map(({ what }) => what)).toEqual([
    'open',
    'post',
  ]);
  expect((await world.store.referenceOfAccount(aadObjectId))?.conversationId).toBe(chat);
  await world.end();
});

test('the demo clock says 202 while something is still in flight', async () => {
  const world = await startWorld('2026-11-29T02:14');
  const { chat } = world.person('ole-strandvik');
  world.connector.faults.push({
    matches: (_method, conversation) => conversation === chat,
    answer: 429,
    headers: { 'retry-after': '60' },
    times: 1,
  });
  await world.person('ole-strandvik').writes('hjelp');
  const answer = world.post('/demo/clock', { advance: 'PT1M' });
  // The request has arrived before elapsed time goes on.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await world.wait(11_000);
  expect(await answer).toMatchObject({ status: 202, body: { now: '2026-11-29T02:15:00+01:00' } });
  await world.wait(60_000);
  await world.expect({ to: 'ole-strandvik', says: 'robot' });
  await world.end();
});

describe('the store does not answer (promise 2, its one exception)', () => {
  test('M-DOWN is said directly, an acute report is paged directly, and the answer to Teams is no 200 (fault 4)', async () => {
    let broken = false;
    const wrapStore = (store: Store): Store => ({
      ...store,
      commit: (commit, due) => (broken ? Promise.reject(new Error('disk full')) : store.commit(commit, due)),
    });
    const world = await startWorld('2026-11-29T02:14', { wrapStore });
    world.acceptError('turn.notCommitted');
    world.acceptError('receive.failed');
    broken = true;
    const { status } = await world
      .person('ole-strandvik')
      .send({ text: 'Gerica er nede, vi får ikke opp medisinlistene' });
    expect(status).toBe(503);
    await world.expect(
      { to: 'ole-strandvik', says: 'Ring 32 04 60 40' },
      { to: 'henrik-lokas', what: 'open' },
      { to: 'henrik-lokas', says: ['Vakt: kritisk sak', 'Gerica', '40 00 89 16'], never: 'Jeg tar den' },
    );
    broken = false;
    expect(await world.tickets()).toEqual([]);
    await world.person('aisha-farahi').writes('skriveren er tom');
    await world.expect({ to: 'aisha-farahi', says: 'Send inn' });
    await world.end();
  });

  test('the report is kept but its ticket cannot be made: said and paged directly, and made when the store is back (fault 4)', async () => {
    let broken = true;
    const wrapStore = (store: Store): Store => ({
      ...store,
      commit: (commit, due) =>
        broken && commit.state.of === 'ticket'
          ? Promise.reject(new Error('full'))
          : store.commit(commit, due),
    });
    const world = await startWorld('2026-11-29T02:14', { wrapStore });
    world.acceptError('row.fault');
    await world.person('ole-strandvik').writes('Gerica er nede, vi får ikke opp medisinlistene');
    await world.expect();
    await world.wait(2_000);
    await world.expect(
      { to: 'ole-strandvik', says: 'Ring 32 04 60 40' },
      { to: 'henrik-lokas', what: 'open' },
      { to: 'henrik-lokas', says: ['Vakt: kritisk sak', '40 00 89 16'], never: 'Jeg tar den' },
    );
    broken = false;
    await world.wait(2_000);
    await world.expect(
      // What was opened for the direct page was not kept; asking again gives the same chat.
      { to: 'henrik-lokas', what: 'open' },
      { to: 'henrik-lokas', says: ['Vakt: kritisk sak', 'D-2026-0000'] },
      { to: 'ole-strandvik', says: 'vakten ble varslet' },
      { to: 'desk', says: 'D-2026-0000' },
    );
    await world.end();
  });
});
