import type { Card } from '../harness/fake-connector.ts';
import { actionOf, cardOf, startWorld, type World } from '../harness/world.ts';

/** The nurse alone at night: a life-and-health fault with the desk closed (T104–T107, domain.md S2, S3). */
describe('Sunday 02:14, Gerica is out at Fjell bosenter', () => {
  const words = 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene';
  let world: World;
  beforeEach(async () => {
    world = await startWorld('2026-11-29T02:14');
  });
  afterEach(() => world.end());

  /** The first message, and what it must lead to. */
  async function report() {
    await world.person('ole-strandvik').writes(words);
    const [, page, receipt] = await world.expect(
      { to: 'henrik-lokas', what: 'open' },
      {
        to: 'henrik-lokas',
        says: ['Vakt: kritisk sak', 'D-2026-00001', 'Gerica', 'Drammen', 'Fjell bosenter', '40 00 89 16'],
        never: ['medisinlistene'],
      },
      {
        to: 'ole-strandvik',
        says: ['D-2026-00001', 'vakten ble varslet kl. 02.14', '32 99 00 00', 'R1', 'R3'],
      },
      { to: 'desk', says: ['D-2026-00001', 'Kritisk'], never: ['40 00', 'medisinlistene'] },
    );
    return { page: cardOf(page), receipt: cardOf(receipt) };
  }

  test('the one on call is paged before any button is pressed, and the reporter is told so (M05, promise 3, fault 38)', async () => {
    const { page, receipt } = await report();
    expect(receipt.actions?.map(({ title }) => title)).toEqual(['Send inn']);
    expect(receipt.body).toContainEqual(
      expect.objectContaining({
        type: 'ActionSet',
        actions: [expect.objectContaining({ type: 'Action.OpenUrl', title: 'Åpne nødrutinen' })],
      }),
    );
    expect(page.actions?.map(({ title }) => title)).toEqual(['Jeg tar den']);
    const [{ ticket, rows }] = (await world.tickets()) as [Awaited<ReturnType<World['tickets']>>[number]];
    expect(ticket).toMatchObject({
      priority: 'critical',
      rules: ['R1', 'R3'],
      systemId: 'gerica',
      state: 'new',
    });
    expect(rows.filter(({ effect }) => effect.kind === 'page')).toMatchObject([
      { resolved: 'henrik-lokas', state: 'sent' },
    ]);
  });

  test('«Jeg tar den»: the reporter is told who and when, every card shows it, and nobody is paged again', async () => {
    const { page } = await report();
    const answer = await world.person('henrik-lokas').presses(page, 'Jeg tar den');
    expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
    await world.expect(
      { to: 'ole-strandvik', says: 'Henrik Løkås på vakt har tatt saken D-2026-00001 kl. 02.14' },
      { to: 'ole-strandvik', what: 'update', says: 'Henrik Løkås' },
      { to: 'henrik-lokas', what: 'update', says: 'Henrik Løkås' },
      { to: 'desk', what: 'update', says: 'Henrik Løkås' },
    );
    // A sign of work in each lease: an hour in which nobody else hears of it.
    for (let sign = 0; sign < 7; sign++) {
      await world.advance('PT9M');
      await world.expect();
      await world.person('henrik-lokas').presses(answer.value as Card, 'Arbeider');
      expect((await world.look()).filter(({ what }) => what !== 'update')).toEqual([]);
    }
  });

  test('not taken: again at 10 minutes, the secondary at 20, the leader at 30, everyone at 40, then every 5, though Teams took each page (3.3, faults 14, 24)', async () => {
    await report();
    await world.advance('PT9M59S');
    await world.expect();
    await world.advance('PT1S');
    await world.expect(
      { to: 'henrik-lokas', says: 'ingen har tatt saken' },
      { to: 'ole-strandvik', says: ['Vakten har ikke svart ennå', 'kl. 02.24', '32 99 00 00'] },
    );
    await world.advance('PT10M');
    await world.expect({ to: 'yusuf-warsame', what: 'open' }, { to: 'yusuf-warsame', says: 'D-2026-00001' });
    await world.advance('PT10M');
    await world.expect(
      { to: 'berit-kopperud', what: 'open' },
      { to: 'berit-kopperud', says: 'D-2026-00001' },
    );
    await world.advance('PT10M');
    const everyone = await world.look();
    const paged = everyone.filter(({ what, activity }) => what === 'post' && activity.summary !== undefined);
    expect(paged).toHaveLength(7);
    expect(everyone.filter(({ activity }) => activity.text?.includes('113') === true)).toHaveLength(1);
    await world.advance('PT5M');
    expect((await world.look()).filter(({ what }) => what === 'post')).toHaveLength(7);
  });

  test('a page that cannot be delivered goes to the next level at once; the receipt says what is true (M05c, fault 13)', async () => {
    world.connector.faults.push({
      matches: (_method, conversation, body) =>
        conversation.includes(world.person('henrik-lokas').aadObjectId) ||
        body.includes(world.person('henrik-lokas').aadObjectId),
      answer: 403,
      times: 1,
    });
    await world.person('ole-strandvik').writes(words);
    await world.expect(
      { to: 'yusuf-warsame', what: 'open' },
      { to: 'yusuf-warsame', says: 'D-2026-00001' },
      { to: 'ole-strandvik', says: ['vakten varsles nå', 'Du får beskjed her når vakten er nådd'] },
      { to: 'ole-strandvik', says: 'vakten ble varslet kl. 02.14' },
      { to: 'desk', says: 'D-2026-00001' },
    );
  });

  test('a unit that is not on the list: paged with a flag, the number is not shown (M06, G11, T106)', async () => {
    await world
      .person('hege-lindstad')
      .writes('Gerica er nede for oss alle på Slemmestad helsestasjon, vi mangler medisinlistene');
    await world.expect(
      { to: 'henrik-lokas', what: 'open' },
      { to: 'henrik-lokas', says: ['Enhet ikke på vaktlisten', 'Røyken'] },
      {
        to: 'hege-lindstad',
        says: ['Hold telefonen', 'ring 113', '32 04 65 56 (internt 46556)'],
        never: '32 99 00 00',
      },
      { to: 'desk', says: 'D-2026-00001' },
    );
  });

  test('a corrected phone reaches the responder without a word of free text (M47); the page card shows it', async () => {
    const { receipt } = await report();
    const answer = await world.person('ole-strandvik').presses(receipt, 'Send inn', { phone: '41 00 45 96' });
    expect(JSON.stringify(answer.value)).toContain('41 00 45 96');
    await world.expect(
      { to: 'ole-strandvik', what: 'update', says: '41 00 45 96' },
      { to: 'henrik-lokas', what: 'update', says: '41 00 45 96' },
      { to: 'henrik-lokas', says: 'D-2026-00001', never: '41 00' },
      { to: 'desk', what: 'update', never: '41 00' },
    );
    const again = await world.person('ole-strandvik').presses(receipt, 'Send inn', { phone: '41 00 45 97' });
    expect(JSON.stringify(again.value)).toContain('Noen andre endret saken');
    await world.expect();
  });

  test('what else is said lands on the ticket; nobody is paged twice for one problem', async () => {
    await report();
    await world.person('ole-strandvik').writes('det gjelder hele huset');
    await world.expect(
      { to: 'ole-strandvik', says: 'Meldingen din er lagt til i sak D-2026-00001' },
      { to: 'ole-strandvik', what: 'update' },
      { to: 'henrik-lokas', what: 'update', never: 'huset' },
      { to: 'desk', what: 'update', never: 'huset' },
    );
    expect((await world.tickets()).map(({ ticket }) => ticket.text)).toEqual([
      `${words}\ndet gjelder hele huset`,
    ]);
  });

  test('«avbryt» after a page asks first, and on-call is told when it is withdrawn (3.10)', async () => {
    await report();
    const nurse = world.person('ole-strandvik');
    await nurse.writes('avbryt');
    await world.expect({ to: 'ole-strandvik', says: 'D-2026-00001' });
    await nurse.writes('ja');
    await world.expect(
      { to: 'ole-strandvik', says: 'D-2026-00001' },
      { to: 'henrik-lokas', says: 'D-2026-00001' },
      { to: 'ole-strandvik', what: 'update', says: 'Trukket' },
      { to: 'henrik-lokas', what: 'update', says: 'Trukket' },
      { to: 'desk', what: 'update', says: 'Trukket' },
    );
    await world.advance('PT1H');
    await world.expect();
  });

  test('only those who may can take it; the second is told who has it (promise 7, T137)', async () => {
    const { page } = await report();
    const stranger = await world.person('samira-ahmadi').presses(page, 'Jeg tar den');
    expect(stranger.type).toBe('application/vnd.microsoft.card.adaptive');
    await world.look();
    const colleague = await world.person('aisha-farahi').presses(page, 'Jeg tar den');
    expect(colleague).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
    expect(actionOf(page, 'Jeg tar den').verb).toBe('take');
    const second = await world.person('henrik-lokas').presses(page, 'Jeg tar den');
    expect(second.value).toContain('Samira Ahmadi');
    await world.expect();
  });
});
