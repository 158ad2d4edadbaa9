import { cardOf, startWorld, type World } from '../harness/world.ts';

/** The nurse alone at night (S2): a life-and-health fault with the desk closed. */
describe('Sunday 02:14, Gerica is out at Fjell bosenter', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld('2026-11-29T02:14');
  });
  afterEach(() => world.end());

  const words = 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene';

  test('the one on call is paged before any button is pressed, and the reporter is told so (M05, promise 3)', async () => {
    const nurse = world.person('ole-strandvik');
    await nurse.writes(words);
    const [, page, receipt] = await world.expect(
      { to: 'henrik-lokas', what: 'open' },
      {
        to: 'henrik-lokas',
        says: ['Vakt: kritisk sak', 'D-2026-00001', 'Gerica', 'Fjell bosenter', '40 00 89 16'],
        never: 'medisin',
      },
      {
        to: 'ole-strandvik',
        says: ['D-2026-00001', 'vakten ble varslet kl. 02.14', '32 99 00 00', 'Send inn'],
      },
      { to: 'desk', says: ['D-2026-00001', 'Kritisk'], never: ['40 00', 'Ole', 'medisin'] },
    );
    expect(cardOf(receipt).actions?.map((action) => action.title)).toContain('Send inn');
    expect(cardOf(page).actions?.map((action) => action.title)).toEqual(['Jeg tar den']);
  });
});
