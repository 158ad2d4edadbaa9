import { cardOf, startWorld, type World } from '../harness/world.ts';

/** What is not a report, who may not report, and what must never be kept. */
describe('the conversation around reports', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld('2026-11-23T10:05');
  });
  afterEach(() => world.end());

  test.each([
    ['hei', ['robot', '32 04 60 40']],
    ['hjelp', ['robot', '32 04 60 40', 'mine saker']],
    ['takk', ['Skriv hit']],
    ['😡😡', ['robot', '32 04 60 40']],
    ['avbryt', ['avbryte']],
    ['hello', ['robot', 'call 32 04 60 40']],
    ['help', ['robot', 'my cases']],
  ])('«%s» gets a useful answer that shows a way to a human (X5)', async (text, says) => {
    const clerk = world.person('ole-strandvik');
    await clerk.writes(text);
    const [answer] = await world.look();
    const words = answer?.activity.text ?? '';
    for (const part of says) expect(words.toLowerCase()).toContain(part.toLowerCase());
    expect(await world.tickets()).toEqual([]);
  });

  test('welcome on install, once, however the install is announced (M00)', async () => {
    const nurse = world.person('aisha-farahi');
    const bot = { id: '28:bot', name: 'D-IKT' };
    await nurse.send({ type: 'installationUpdate', action: 'add' });
    await nurse.send({ type: 'conversationUpdate', membersAdded: [bot] });
    await nurse.send({ type: 'installationUpdate', action: 'add' });
    await world.expect({ to: 'aisha-farahi', says: 'Hei, jeg er en robot' });
  });

  test('a page goes to the chat that the install made known; nothing has to be opened', async () => {
    await world.moveTo('2026-11-28T21:40:00+01:00');
    await world.person('henrik-lokas').send({ type: 'installationUpdate', action: 'add' });
    await world.expect({ to: 'henrik-lokas', says: 'Hei, jeg er en robot' });
    await world.person('ole-strandvik').writes('gerica nede!!');
    await world.expect(
      { to: 'henrik-lokas', says: 'Vakt: kritisk sak' },
      { to: 'ole-strandvik', says: 'vakten ble varslet kl. 21.40' },
      { to: 'ole-strandvik', says: 'Går dette ut over behandling' },
      { to: 'desk', says: 'D-2026-00001' },
    );
  });

  test.each([
    ['leon-testrud', 'Elever og foresatte'],
    ['roy-foresattrud', 'Elever og foresatte'],
    ['marek-konsulentski', 'for ansatte i kommunen'],
    ['asbjorn-vikanes', 'for ansatte i kommunen'],
  ])('%s is answered and nothing is kept (M13, M14, T129)', async (who, says) => {
    await world.person(who).writes('Gerica er nede, passord Sommer2026!');
    await world.expect({ to: who, says });
    expect(await world.tickets()).toEqual([]);
    expect(await world.store.referenceOfConversation(world.person(who).chat)).toBeUndefined();
  });

  test('an account that nobody knows: outsider without our tenant, let in with it (G11)', async () => {
    const nurse = world.person('ole-strandvik');
    const stranger = { id: '29:x', aadObjectId: '00000000-0000-4000-8000-000000000001', name: 'Ny Vikar' };
    await nurse.send({
      text: 'gerica er nede',
      from: stranger,
      conversation: { id: 'a:x', conversationType: 'personal', tenantId: 'other' },
      channelData: null,
    });
    const [outsider] = await world.look();
    expect(outsider?.activity.text).toContain('for ansatte i kommunen');
    await world.moveTo('2026-11-29T02:14:00+01:00');
    await nurse.send({
      text: 'gerica er nede',
      from: stranger,
      conversation: { id: 'a:x', conversationType: 'personal', tenantId: world.directory.tenantId },
    });
    const seen = await world.look();
    expect(seen.filter(({ activity }) => activity.summary?.includes('Vakt:') === true)).toHaveLength(1);
    expect(JSON.stringify(seen)).toContain('ring 113');
    expect(JSON.stringify(seen)).not.toContain('32 99 00 00');
  });

  test('passwords and identity numbers are gone from store, log and everything sent (6.5, T166, promise 8)', async () => {
    const clerk = world.person('ole-strandvik');
    await clerk.writes('Brukernavn olestr passord Sommer2026! kommer ikke inn på citrix, fnr 158375 97037');
    const [form] = await world.expect(
      { to: 'ole-strandvik', says: 'Send inn', never: ['Sommer2026', '97037'] },
      { to: 'ole-strandvik', says: 'fødselsnummer' },
      { to: 'ole-strandvik', says: 'passordet' },
    );
    await clerk.presses(cardOf(form), 'Send inn', { description: 'passord: Vinter2027! og 15837597037' });
    await world.look();
    const everything = JSON.stringify([await world.tickets(), world.lines, world.connector.requests]);
    for (const secret of ['Sommer2026', 'Vinter2027', '15837597037', '158375 97037'])
      expect(everything).not.toContain(secret);
  });

  test('in a group one line, and the answer in the own chat: no phone, no draft where others read', async () => {
    const nurse = world.person('ole-strandvik');
    const group = {
      id: '19:gruppe@thread.v2',
      conversationType: 'groupChat',
      tenantId: world.directory.tenantId,
    };
    await world.moveTo('2026-11-29T02:14:00+01:00');
    await nurse.send({
      text: '<at>D-IKT</at> Gerica er nede, vi får ikke opp medisinlistene',
      conversation: group,
    });
    const seen = await world.look();
    const inGroup = seen.filter(({ conversationId }) => conversationId === group.id);
    expect(inGroup).toHaveLength(1);
    expect(JSON.stringify(inGroup)).not.toMatch(/32 99|40 00|D-2026|medisin/);
    expect(
      seen.some(
        ({ conversationId, activity }) => conversationId === nurse.chat && activity.summary !== undefined,
      ),
    ).toBe(true);
    expect(seen.some(({ activity }) => activity.summary?.startsWith('Vakt:') === true)).toBe(true);
  });

  test('only a picture: asked to write; an edit: told how to say what is different; a deletion: nothing', async () => {
    const clerk = world.person('ole-strandvik');
    await clerk.send({
      text: '',
      attachments: [{ contentType: 'image/png', contentUrl: 'https://x.example/1.png' }],
    });
    await world.expect({ to: 'ole-strandvik', says: 'hva som er galt' });
    await clerk.send({
      type: 'messageUpdate',
      text: 'nytt',
      channelData: { eventType: 'editMessage', tenant: { id: world.directory.tenantId } },
    });
    await world.expect({ to: 'ole-strandvik', says: 'ny melding' });
    await clerk.send({ type: 'messageDelete', text: '' });
    await world.expect();
  });

  test('danger to a person comes first (M19), the report goes on all the same', async () => {
    await world.person('ole-strandvik').writes('Det brenner i serverskapet og alle skjermene er svarte');
    const [first, ...rest] = await world.look();
    expect(first?.activity.text).toContain('Ring 113 nå');
    expect(rest.length).toBeGreaterThan(0);
  });

  test('the on-call number: to a covered unit one to one, to nobody else (T106, M14b)', async () => {
    await world.person('ole-strandvik').writes('hva er nummeret til vakttelefonen?');
    await world.expect({ to: 'ole-strandvik', says: '32 99 00 00' });
    await world.person('hege-lindstad').writes('hva er nummeret til vakttelefonen?');
    await world.expect({ to: 'hege-lindstad', says: 'ikke gi deg nummeret', never: '32 99 00 00' });
    const kept = JSON.stringify([world.lines, await world.tickets()]);
    expect(kept).not.toContain('32 99 00 00');
  });
});
