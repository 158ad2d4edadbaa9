import type { Store } from '../../src/app/ports.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { parseInstant } from '../../src/domain/service-hours/oslo.ts';
import { startWorld, type World } from '../harness/world.ts';

/** What is reported inside an announced window: explained, not paged; the danger is (domain.md 2.3 R0p, B5, 3.2). */

const OUT = 'gerica er nede for oss alle';

const at = (time: string): number => {
  const instant = parseInstant(time);
  if (instant === undefined) throw new Error(`Not a time: ${time}`);
  return instant;
};
const announce = (world: World, over: Partial<Notice> = {}): Promise<void> =>
  world.store.saveNotice({
    schema: 1,
    id: 'N-1',
    tenant: world.directory.tenantId,
    systemId: 'gerica',
    municipalities: ['drammen'],
    from: at('2026-11-29T02:00'),
    to: at('2026-11-29T04:00'),
    createdAt: at('2026-11-24T10:00'),
    endedAt: null,
    ...over,
  });
const pages = async (world: World): Promise<number> =>
  (await world.look()).filter(
    ({ what, activity }) => what === 'post' && activity.summary?.startsWith('Vakt:') === true,
  ).length;

describe('Gerica is down by agreement, Sunday 02:00–04:00', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld('2026-11-29T02:14');
  });
  afterEach(() => world.end());

  test('reported inside the window: nobody is paged, and no critical ticket is made', async () => {
    await announce(world);
    await world.person('ole-strandvik').writes(OUT);
    expect(await pages(world)).toBe(0);
    expect((await world.tickets()).filter(({ ticket }) => ticket.priority === 'critical')).toEqual([]);
  });

  test.each([
    'Gerica er nede, vi får ikke opp medisinlistene',
    'gerica er nede og en beboer får ikke insulin nå',
  ])('«%s» inside the window: R1 beats R0p, and the one on call is paged', async (words) => {
    await announce(world);
    await world.person('ole-strandvik').writes(words);
    expect(await pages(world)).toBe(1);
    expect((await world.tickets())[0]?.ticket.facts).toMatchObject({ planned: true, lifeHealth: 'acute' });
  });

  test('«akutt» as the answer: the page leaves at once', async () => {
    await announce(world);
    await world.person('ole-strandvik').writes(OUT);
    await world.person('ole-strandvik').writes('akutt');
    expect(await pages(world)).toBe(1);
  });

  test.each<[string, Partial<Notice>]>([
    ['for another municipality', { municipalities: ['svelvik'] }],
    ['for another system', { systemId: 'citrix' }],
    ['that was over a minute ago', { to: at('2026-11-29T02:13') }],
    ['that was called off', { endedAt: at('2026-11-28T12:00') }],
    ['of another tenant', { tenant: 'another' }],
  ])('a window %s explains nothing', async (_case, over) => {
    await announce(world, over);
    await world.person('ole-strandvik').writes(OUT);
    expect(await pages(world)).toBe(1);
    expect((await world.tickets())[0]?.ticket).toMatchObject({ rules: ['R3'], facts: { planned: false } });
  });

  test('ended while the server runs: the next report is decided without it', async () => {
    await announce(world);
    const nurse = world.person('ole-strandvik');
    await nurse.writes(OUT);
    expect(await pages(world)).toBe(0);
    await world.store.endNotice(world.directory.tenantId, 'N-1', world.clock.now());
    await nurse.writes('gerica er fortsatt nede');
    expect(await pages(world)).toBe(1);
  });

  test('registered inside the window and still out after it: the priority rises, and on-call is paged', async () => {
    await announce(world);
    const nurse = world.person('ole-strandvik');
    await nurse.writes(OUT);
    await world.expect({ to: 'ole-strandvik', says: 'er nede etter avtale fra' });
    await nurse.writes('ok');
    await world.expect({ to: 'ole-strandvik', says: 'Bare hyggelig' });
    await nurse.writes('send inn');
    expect(await pages(world)).toBe(0);
    expect((await world.tickets())[0]?.ticket).toMatchObject({ priority: 'low', rules: ['R0p'] });
    await nurse.writes('det er fortsatt helt dødt');
    expect(await pages(world)).toBe(0);
    await world.moveTo('2026-11-29T04:00:00+01:00');
    await nurse.writes('det er fortsatt helt dødt');
    expect(await pages(world)).toBe(1);
    const all = await world.tickets();
    expect(all).toHaveLength(1);
    expect(all[0]?.ticket).toMatchObject({ priority: 'critical', rules: ['R3'], facts: { planned: false } });
  });
});

describe('the register does not stand in the way (promise 3)', () => {
  test('it cannot be read: operators are told, and the report pages as if nothing were announced', async () => {
    const wrapStore = (store: Store): Store => ({
      ...store,
      notices: () => Promise.reject(new Error('unreadable')),
    });
    const world = await startWorld('2026-11-29T02:14', { wrapStore });
    world.acceptError('notices.unreadable');
    await announce(world);
    await world.person('ole-strandvik').writes(OUT);
    expect(await pages(world)).toBe(1);
    expect(world.lines.some(({ code }) => code === 'notices.unreadable')).toBe(true);
    await world.end();
  });

  test('nothing can be kept, inside a window: paged directly, since no window is known', async () => {
    let broken = false;
    const wrapStore = (store: Store): Store => ({
      ...store,
      loadIntake: (partition) => (broken ? Promise.reject(new Error('gone')) : store.loadIntake(partition)),
      notices: (...asked) => (broken ? Promise.reject(new Error('gone')) : store.notices(...asked)),
    });
    const world = await startWorld('2026-11-29T02:14', { wrapStore });
    for (const code of ['notices.unreadable', 'turn.notCommitted', 'receive.failed']) world.acceptError(code);
    await announce(world);
    broken = true;
    await world.person('ole-strandvik').send({ text: OUT });
    await world.expect(
      { to: 'ole-strandvik', says: 'Ring 32 04 60 40' },
      { to: 'henrik-lokas', what: 'open' },
      { to: 'henrik-lokas', says: 'Vakt: kritisk sak' },
    );
    await world.end();
  });
});
