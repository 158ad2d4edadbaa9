import { cardOf, inputsOf, startWorld, type World } from '../harness/world.ts';

/** The desk is open: 10:05 on a Monday (T102, T103, T136, domain.md S1). */
describe('Monday 10:05', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld('2026-11-23T10:05');
  });
  afterEach(() => world.end());

  const printer = 'Skriveren på vaktrommet er tom for toner, vi får ikke skrevet ut';

  test('Gerica out at Fjell: registered on the first message, the desk is alerted, nobody is paged (M01, row 1)', async () => {
    const nurse = world.person('ole-strandvik');
    await nurse.writes('Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene');
    const [receipt] = await world.expect(
      { to: 'ole-strandvik', says: ['D-2026-00001', 'driftsstøtte er varslet nå', 'Kritisk fordi'] },
      { to: 'desk', says: ['D-2026-00001', '<at>Hilde Fossum</at>'], never: ['40 00', 'medisin'] },
    );
    const answer = await nurse.presses(cardOf(receipt), 'Send inn');
    expect(JSON.stringify(answer.value)).toContain('D-2026-00001');
    await world.expect({ to: 'ole-strandvik', what: 'update' }, { to: 'desk', what: 'update' });
    expect((await world.tickets()).map(({ ticket }) => [ticket.priority, ticket.paging])).toEqual([
      ['critical', null],
    ]);
  });

  test('an ordinary fault: two user actions from first word to ticket, everything filled in (T53, T136, M03)', async () => {
    const clerk = world.person('ole-strandvik');
    await clerk.writes(printer);
    const [form] = await world.expect({
      to: 'ole-strandvik',
      says: ['Send inn', 'Avbryt', 'Ole Strandvik', 'Fjell bosenter'],
    });
    expect(inputsOf(cardOf(form))).toMatchObject({
      name: 'Ole Strandvik',
      phone: '40 00 89 16',
      workplace: 'Fjell bosenter',
      system: 'skriver',
      description: printer,
    });
    expect(await world.tickets()).toEqual([]);

    const answer = await clerk.presses(cardOf(form), 'Send inn');
    expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(answer.value)).toContain('D-2026-00001');
    await world.expect(
      { to: 'ole-strandvik', says: ['D-2026-00001', 'Du får svar senest', 'i morgen kl. 09.35', 'R'] },
      { to: 'ole-strandvik', what: 'update', says: 'D-2026-00001', never: 'Send inn' },
      { to: 'desk', says: 'D-2026-00001', never: '<at>' },
    );
    const [exported] = await world.tickets();
    expect(exported?.ticket).toMatchObject({
      state: 'new',
      confirmed: true,
      reporter: { personId: 'ole-strandvik', phone: '+4740008916', workplaceId: 'fjell-bosenter' },
      systemId: 'skriver',
      municipality: 'drammen',
      text: printer,
    });
  });

  test('one press four times, two of them with new ids: one ticket, one receipt (promise 1, fault 40)', async () => {
    const clerk = world.person('ole-strandvik');
    await clerk.writes(printer);
    const [form] = await world.expect({ to: 'ole-strandvik', says: 'Send inn' });
    const presses = await Promise.all([1, 2, 3, 4].map(() => clerk.presses(cardOf(form), 'Send inn')));
    expect(new Set(presses.map(({ value }) => JSON.stringify(value))).size).toBe(1);
    await world.expect(
      { to: 'ole-strandvik', says: 'D-2026-00001' },
      { to: 'ole-strandvik', what: 'update' },
      { to: 'desk', says: 'D-2026-00001' },
    );
    expect(await world.tickets()).toHaveLength(1);
  });

  test('a message that Teams delivers again, also under a new id, is one message (fault 39)', async () => {
    const clerk = world.person('ole-strandvik');
    const stamped = {
      text: printer,
      id: 'first',
      timestamp: '2026-11-23T09:05:00Z',
      localTimestamp: '2026-11-23T10:05:00+01:00',
    };
    for (const id of ['first', 'first', 'second'])
      expect((await clerk.send({ ...stamped, id })).status).toBe(200);
    await world.expect({ to: 'ole-strandvik', says: 'Send inn' });
  });

  test('Action.Submit instead of Execute works too, and so does «send inn» in words', async () => {
    const clerk = world.person('ole-strandvik');
    await clerk.writes(printer);
    const [form] = await world.expect({ to: 'ole-strandvik', says: 'Send inn' });
    const action = cardOf(form).actions?.[0];
    await clerk.send({ text: '', value: { ...inputsOf(cardOf(form)), ...action?.data } });
    await world.expect(
      { to: 'ole-strandvik', says: 'D-2026-00001' },
      { to: 'ole-strandvik', what: 'update' },
      { to: 'desk', says: 'D-2026-00001' },
    );
    await clerk.writes('citrix kaster meg ut hele tiden');
    await world.expect({ to: 'ole-strandvik', says: 'Send inn' });
    await clerk.writes('send inn');
    await world.expect(
      { to: 'ole-strandvik', says: 'D-2026-00002' },
      // The form says which ticket it became, also where both are carried out at once.
      { to: 'ole-strandvik', what: 'update', says: 'D-2026-00002', never: 'Send inn' },
      { to: 'desk', says: 'D-2026-00002' },
    );
  });

  test('missing, wrong and extra fields are answered on the card with what to do; nothing is registered (M40)', async () => {
    const clerk = world.person('ole-strandvik');
    await clerk.writes(printer);
    const [form] = await world.expect({ to: 'ole-strandvik', says: 'Send inn' });
    const wrong = [
      { phone: '' },
      { phone: '46040' },
      { phone: '113' },
      { phone: 'ring meg' },
      { phone: '123456789012' },
      { name: '   ' },
      { workplace: '' },
      { description: '' },
      { phone: { evil: true } },
      { name: 17 },
    ];
    for (const answers of wrong) {
      const answer = await clerk.presses(cardOf(form), 'Send inn', { ...answers, extra: 'felt' });
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.value)).toContain('noe mangler eller er feil');
    }
    expect(await world.tickets()).toEqual([]);
    await clerk.presses(cardOf(form), 'Send inn', { phone: '412 23 344', workplace: 'Brakka bak rådhuset' });
    await world.expect(
      { to: 'ole-strandvik', says: ['D-2026-00001', '41 22 33 44', 'Brakka bak rådhuset'] },
      { to: 'ole-strandvik', what: 'update' },
      { to: 'desk', says: 'D-2026-00001' },
    );
  });

  test('ticking «går ut over behandling eller sikkerhet» makes it critical (R1)', async () => {
    const clerk = world.person('ole-strandvik');
    await clerk.writes(printer);
    const [form] = await world.expect({ to: 'ole-strandvik', says: 'Send inn' });
    await clerk.presses(cardOf(form), 'Send inn', { lifeHealth: 'true' });
    await world.expect(
      { to: 'ole-strandvik', says: ['D-2026-00001', 'kritisk', 'R1'] },
      { to: 'ole-strandvik', what: 'update' },
      { to: 'desk', says: ['D-2026-00001', '<at>'] },
    );
  });

  test('two more messages before the form is sent: one draft with all the words, the old form does no harm (fault 42)', async () => {
    const clerk = world.person('ole-strandvik');
    await clerk.writes('skriveren er tom for toner');
    const [first] = await world.expect({ to: 'ole-strandvik', says: 'Send inn' });
    await clerk.writes('tlf 41 22 33 44');
    const [second] = await world.expect(
      { to: 'ole-strandvik', says: ['Send inn', '41 22 33 44'], never: 'Da bruker vi' },
      { to: 'ole-strandvik', says: 'Da bruker vi 41 22 33 44.' },
    );
    const stale = await clerk.presses(cardOf(first), 'Send inn');
    expect(JSON.stringify(stale.value)).toContain('41 22 33 44');
    expect(await world.tickets()).toEqual([]);
    await clerk.presses(cardOf(second), 'Send inn');
    await world.look();
    expect((await world.tickets())[0]?.ticket.reporter.phone).toBe('+4741223344');
  });

  test('«Avbryt» deletes the draft; «mine saker» lists what there is', async () => {
    const clerk = world.person('ole-strandvik');
    await clerk.writes('mine saker');
    await world.expect({ to: 'ole-strandvik', says: 'ingen saker' });
    await clerk.writes(printer);
    const [form] = await world.expect({ to: 'ole-strandvik', says: 'Send inn' });
    const answer = await clerk.presses(cardOf(form), 'Avbryt');
    expect(JSON.stringify(answer.value)).toContain('slettet');
    await world.expect({ to: 'ole-strandvik', what: 'update', never: 'Send inn' });
    const late = await clerk.presses(cardOf(form), 'Send inn');
    expect(JSON.stringify(late.value)).not.toContain('D-2026');
    await clerk.writes(printer);
    const [again] = await world.expect({ to: 'ole-strandvik', says: 'Send inn' });
    await clerk.presses(cardOf(again), 'Send inn');
    await world.look();
    await clerk.writes('mine saker');
    await world.expect({ to: 'ole-strandvik', says: ['Mine saker', 'D-2026-00001'] });
  });

  test('high priority at night is parked politely, and «akutt» pages (M09, overlay of 3.2)', async () => {
    await world.moveTo('2026-11-24T22:10:00+01:00');
    const nurse = world.person('ole-strandvik');
    await nurse.writes('Gerica er supertreg for hele bosenteret');
    const [form] = await world.expect(
      { to: 'ole-strandvik', says: 'Send inn' },
      { to: 'ole-strandvik', says: 'Går dette ut over behandling eller sikkerhet for noen nå? Svar' },
    );
    await nurse.presses(cardOf(form), 'Send inn');
    await world.expect(
      { to: 'ole-strandvik', says: ['Vakten tar bare kritiske feil', 'Skriv «akutt»', 'i morgen kl. 08.00'] },
      { to: 'ole-strandvik', what: 'update' },
      { to: 'desk', says: 'D-2026-00001' },
    );
    await nurse.writes('akutt');
    await world.expect(
      { to: 'henrik-lokas', what: 'open' },
      { to: 'henrik-lokas', says: ['Vakt: kritisk sak', 'D-2026-00001'] },
      { to: 'ole-strandvik', says: 'Ring 113 nå' },
      { to: 'ole-strandvik', says: 'Hva haster' },
      { to: 'ole-strandvik', says: ['kritisk', 'vakten ble varslet kl. 22.10'] },
      { to: 'desk', what: 'update', says: 'Kritisk' },
    );
  });
});
