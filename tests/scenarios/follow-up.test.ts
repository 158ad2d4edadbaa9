import { cardOf, startWorld, type World } from '../harness/world.ts';

/** What is said after a ticket exists: where it belongs, and that nothing sleeps because of it. */
describe('after a ticket', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld('2026-11-24T14:00');
  });
  afterEach(() => world.end());

  const report = async (text: string): Promise<void> => {
    const nurse = world.person('ole-strandvik');
    await nurse.writes(text);
    const form = (await world.look()).find(({ activity }) => activity.summary?.includes('send inn') === true);
    if (form !== undefined) await nurse.presses(cardOf(form), 'Send inn');
    await world.look();
  };
  const pages = async (): Promise<number> =>
    (await world.look()).filter(
      ({ what, activity }) => what === 'post' && activity.summary?.startsWith('Vakt:') === true,
    ).length;

  test('taken by an agent by day, acute at night: on-call is paged and can take it', async () => {
    await report('Gerica er supertreg for hele bosenteret');
    const [stored] = await world.tickets();
    await world.person('hilde-fossum').send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'take', data: { ticketId: stored?.ticket.id, asOf: 1 } } },
    });
    await world.look();
    expect((await world.tickets())[0]?.ticket.state).toBe('taken');
    await world.moveTo('2026-11-24T22:00:00+01:00');
    await world.person('ole-strandvik').writes('akutt');
    expect(await pages()).toBe(1);
    expect((await world.tickets())[0]?.ticket).toMatchObject({ state: 'new', priority: 'critical' });
  });

  test('withdrawn, then out again: a new ticket and a page, not a word on the withdrawn one', async () => {
    await world.moveTo('2026-11-24T22:00:00+01:00');
    const nurse = world.person('ole-strandvik');
    await nurse.writes('gerica nede!!');
    expect(await pages()).toBe(1);
    await nurse.writes('avbryt');
    await nurse.writes('ja');
    await world.look();
    await nurse.writes('gerica er nede igjen for oss alle');
    expect(await pages()).toBe(1);
    expect((await world.tickets()).map(({ ticket }) => ticket.state).toSorted()).toEqual([
      'new',
      'withdrawn',
    ]);
  });

  test('a small matter, then something critical that names no system: a ticket of its own (DLG07)', async () => {
    await report('mellomromstasten på vaktrom-pcen henger seg litt');
    await world.moveTo('2026-11-24T21:43:00+01:00');
    await world.person('ole-strandvik').writes('vi får ikke gitt insulin til en beboer nå, alt er dødt');
    expect(await pages()).toBe(1);
    expect((await world.tickets()).map(({ ticket }) => ticket.priority).toSorted()).toEqual([
      'critical',
      'low',
    ]);
  });

  test('too late to withdraw: the reporter is told how it stands (M49)', async () => {
    await world.moveTo('2026-11-24T22:00:00+01:00');
    const nurse = world.person('ole-strandvik');
    await nurse.writes('gerica nede!!');
    const page = (await world.look()).find(({ activity }) => activity.summary?.startsWith('Vakt:') === true);
    await nurse.writes('avbryt');
    await world.person('henrik-lokas').presses(cardOf(page), 'Jeg tar den');
    await world.look();
    await nurse.writes('ja');
    await world.expect({ to: 'ole-strandvik', says: ['D-2026-00001', 'Henrik Løkås'] });
    expect((await world.tickets())[0]?.ticket.state).toBe('taken');
  });

  test('«ny sak» starts afresh; without it the same system goes on the same ticket', async () => {
    await report('citrix kaster meg ut hele tiden');
    const clerk = world.person('ole-strandvik');
    await clerk.writes('citrix er enda tregere nå');
    await world.expect(
      { to: 'ole-strandvik', says: 'Meldingen din er lagt til i sak D-2026-00001' },
      { to: 'ole-strandvik', what: 'update' },
      { to: 'desk', what: 'update' },
    );
    await clerk.writes('ny sak');
    await world.expect({ to: 'ole-strandvik', says: 'hva som er galt' });
    await report('citrix viser feil klokkeslett');
    expect(await world.tickets()).toHaveLength(2);
  });

  test.each(['48 00 31 20', 'tlf 48003120', 'nummeret mitt er 480 03 120'])(
    'a phone that is written after an acute report, «%s», reaches the ticket (M54 asked for it)',
    async (written) => {
      await world.moveTo('2026-11-24T22:00:00+01:00');
      const nurse = world.person('ingrid-moenstad');
      await nurse.writes('pasientvarslinga virker ikke');
      expect(await pages()).toBe(1);
      await nurse.writes(written);
      await world.look();
      expect((await world.tickets())[0]?.ticket.reporter.phone).toBe('+4748003120');
    },
  );
});
