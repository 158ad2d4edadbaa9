import { demoDirectory, personOf } from '../harness/directory.ts';
import { startWorld, wordsOf, type World } from '../harness/world.ts';

/** Whoever is on call by the rota is not here any more: somebody else is paged in the same moment (faults 21, 22). */

const WORDS = 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene';

let world: World;
afterEach(() => world.end());

const gone = (...ids: readonly string[]) =>
  demoDirectory((file) => {
    for (const person of file.people) if (ids.includes(person.id)) person.leftOn = '2026-11-29';
  });
async function paged(): Promise<string[]> {
  world.acceptError('row.failed');
  await world.person('ole-strandvik').writes(WORDS);
  const chats = new Map(
    ['henrik-lokas', 'yusuf-warsame', 'berit-kopperud'].map((id) => [
      `a:${personOf(world.directory, id).aadObjectId}`,
      id,
    ]),
  );
  const seen = await world.look();
  // M05c at first, and M05 as soon as somebody was reached.
  const receipts = seen.filter(({ activity }) => activity.summary?.includes('er registrert') === true);
  const isReached = receipts.map((one) => wordsOf(one).includes('vakten ble varslet kl. 02.14'));
  expect(isReached).toEqual([false, true]);
  return seen
    .filter(({ what, activity }) => what === 'post' && activity.summary?.startsWith('Vakt:') === true)
    .map(({ conversationId }) => chats.get(conversationId) ?? conversationId);
}

test('the primary has left: the secondary at once, and the reporter is told that on-call was reached (faults 21, 22)', async () => {
  world = await startWorld('2026-11-29T02:14', { directory: gone('henrik-lokas') });
  expect(await paged()).toEqual(['yusuf-warsame']);
});

test('primary and secondary have left: the last-resort leader at once', async () => {
  world = await startWorld('2026-11-29T02:14', { directory: gone('henrik-lokas', 'yusuf-warsame') });
  expect(await paged()).toEqual(['berit-kopperud']);
});

test('the day before they leave they are on call as any other', async () => {
  world = await startWorld('2026-11-28T21:40', { directory: gone('henrik-lokas') });
  await world.person('ole-strandvik').writes(WORDS);
  const [first] = (await world.look()).filter(
    ({ activity }) => activity.summary?.startsWith('Vakt:') === true,
  );
  expect(first?.conversationId).toBe(world.person('henrik-lokas').chat);
});
