import { atOslo } from '../../src/domain/service-hours/oslo.ts';
import { startWorld, wordsOf, type World } from '../harness/world.ts';

/** The machine was asleep: what fell due meanwhile is done once (fault 33). That pages leave before all else: pages-first.test.ts. */

const [PRIMARY, SECONDARY, LEADER] = ['henrik-lokas', 'yusuf-warsame', 'berit-kopperud'] as const;
const LIFE = 'Vi får ikke gitt insulin til en beboer nå, alt er dødt';
const UPTIME = 'ingen i Svelvik kommer inn på Citrix';

let world: World;
beforeEach(async () => {
  world = await startWorld('2026-11-29T02:14');
});
afterEach(() => world.end());

/** Nothing runs, and then everything that is due. */
async function sleepUntil(time: string): Promise<void> {
  world.clock.set(atOslo('2026-11-29', time));
  await world.wait(0);
}
const chats = (): Map<string, string> =>
  new Map(world.directory.people.map(({ id, aadObjectId }) => [`a:${aadObjectId}`, id]));
/** What left: pages as the person and the ticket's number, everything else as the person alone. */
async function left() {
  const names = chats();
  return (await world.look())
    .filter(({ what }) => what === 'post')
    .map((one) => ({
      who: names.get(one.conversationId) ?? one.conversationId,
      page:
        one.activity.summary?.startsWith('Vakt') === true
          ? (/D-\d{4}-\d{5}/.exec(wordsOf(one))?.[0] ?? '')
          : null,
      words: wordsOf(one),
    }));
}
async function report(): Promise<void> {
  await world.person('ole-strandvik').writes(LIFE);
  await world.person('eva-karlsbakk').writes(UPTIME);
  await world.look();
}

test('three hours: each of those on call is paged once for each ticket, the reporters are told once, and the chain goes on (fault 33)', async () => {
  await report();
  await sleepUntil('05:14');
  const seen = await left();
  const pages = seen.flatMap(({ who, page }) => (page === null ? [] : [`${who} ${page}`]));
  expect(new Set(pages).size).toBe(pages.length);
  const { order } = world.directory.onCall.cycle;
  const everyone = [...new Set([...order, LEADER])];
  expect(pages.toSorted()).toEqual(
    everyone.flatMap((who) => [`${who} D-2026-00001`, `${who} D-2026-00002`]).toSorted(),
  );
  for (const who of ['ole-strandvik', 'eva-karlsbakk']) {
    const told = seen.filter((one) => one.who === who && one.words.includes('varslet'));
    expect(told.map(({ words }) => words)).toEqual([expect.stringContaining('alle på vaktlisten')]);
  }
  await world.advance('PT5M');
  const after = (await left()).flatMap(({ who, page }) => (page === null ? [] : [`${who} ${page}`]));
  // Life and health goes on; what endangers nobody has ended with everyone.
  expect(after.toSorted()).toEqual(everyone.map((who) => `${who} D-2026-00001`).toSorted());
});

test('twenty-one minutes: the primary and the secondary, once each', async () => {
  await world.person('ole-strandvik').writes(LIFE);
  await world.look();
  await sleepUntil('02:35');
  const pages = (await left()).flatMap(({ who, page }) => (page === null ? [] : [who]));
  expect(pages.toSorted()).toEqual([PRIMARY, SECONDARY]);
  await world.advance('PT9M');
  expect((await left()).flatMap(({ who, page }) => (page === null ? [] : [who]))).toEqual([LEADER]);
});

test('a lease that ran out meanwhile: no reminder of what is over', async () => {
  await world.person('ole-strandvik').writes(LIFE);
  await world.person(PRIMARY).writes('tatt');
  await world.look();
  await sleepUntil('05:14');
  const seen = await left();
  expect(seen.filter(({ words }) => words.includes('Skriv arbeider'))).toEqual([]);
  expect(seen.flatMap(({ who, page }) => (page === null ? [] : [who]))).toEqual([PRIMARY]);
});
