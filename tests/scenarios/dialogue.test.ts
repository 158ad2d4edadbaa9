import { cardOf, inputsOf, startWorld, type World } from '../harness/world.ts';

/** Everything in plain text: one question at a time, answers in any order, corrections, and what becomes of a draft. */
describe('reporting in words alone', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld('2026-11-23T10:05');
  });
  afterEach(() => world.end());

  const tickets = async () => (await world.tickets()).map(({ ticket }) => ticket);
  /** What was said to somebody since the last look, as one text. */
  const heard = async (who: string): Promise<string> =>
    (await world.look())
      .filter(({ conversationId, what }) => conversationId === world.person(who).chat && what === 'post')
      .map(({ activity }) => activity.text ?? activity.summary ?? '')
      .join(' | ');

  test('a phone is missing: asked for once, and the answer sends the report in (M24, T136)', async () => {
    const apprentice = world.person('wilma-kragerud');
    await apprentice.writes('outlook kræsjer på pcen min hele tida');
    expect(await heard('wilma-kragerud')).toContain('Jeg mangler telefonnummer for å registrere saken');
    await apprentice.writes('46040');
    expect(await heard('wilma-kragerud')).toContain('Det er nummeret til D-IKT');
    await apprentice.writes('nei det er jo deres. 90 00 71 18');
    expect(await heard('wilma-kragerud')).toContain('D-2026-00001');
    await apprentice.writes('unnskyld, 90 00 71 81');
    expect(await heard('wilma-kragerud')).toContain('Da bruker vi 90 00 71 81.');
    await apprentice.writes('ja stemmer');
    expect(await heard('wilma-kragerud')).toContain('da er opplysningene i saken D-2026-00001 bekreftet');
    const [ticket] = await tickets();
    expect(ticket).toMatchObject({ confirmed: true, reporter: { phone: '+4790007181' } });
    expect(JSON.stringify(ticket)).not.toMatch(/7118|71 18/);
  });

  test.each([
    ['113', 'nødnummer'],
    ['116117', 'nødnummer'],
    ['02800', 'sentralbord'],
    ['815 00 000', 'direkte nummer'],
    ['5900 00 00', 'maskin'],
    ['4122', 'for få siffer'],
  ])('«%s» is no number to call back on, and the person is told what is (M60, 8.2)', async (number, says) => {
    const apprentice = world.person('wilma-kragerud');
    await apprentice.writes('outlook kræsjer på pcen min hele tida');
    await world.look();
    await apprentice.writes(number);
    expect(await heard('wilma-kragerud')).toContain(says);
    expect(await tickets()).toEqual([]);
    await apprentice.writes('tlf 412 23 344');
    await world.look();
    expect((await tickets())[0]?.reporter.phone).toBe('+4741223344');
  });

  test('nothing known of the person: three questions, one at a time, each answered in its own words', async () => {
    const newcomer = world.person('janne-ryeng');
    await newcomer.writes('skriveren på biblioteket er død');
    const asked: string[] = [await heard('janne-ryeng')];
    await newcomer.writes('46123');
    asked.push(await heard('janne-ryeng'));
    expect(asked[0]).toMatch(/Jeg mangler (?:telefonnummer|arbeidssted)/);
    expect(asked[0]).not.toMatch(/mangler \S+ og /);
    await newcomer.writes('jeg sitter på biblioteket');
    await world.look();
    const [ticket] = await tickets();
    expect(ticket?.reporter).toMatchObject({ phone: '46123' });
  });

  test('a vague beginning: what is wrong, what happens, another way; «vet ikke» is never asked about again (DLG03)', async () => {
    const nurse = world.person('hege-lindstad');
    await nurse.writes('hei noe er feil');
    expect(await heard('hege-lindstad')).toContain('Hva er galt');
    await nurse.writes('vet ikke hva det heter, det vi skriver vaksinene i');
    expect(await heard('hege-lindstad')).toContain('Hva skjer når du prøver?');
    await nurse.writes('bare jeg');
    await nurse.writes('kommer ikke inn, bare hvit side');
    expect(await heard('hege-lindstad')).toContain('på en annen måte');
    await nurse.writes('vet ikke');
    expect(await heard('hege-lindstad')).toContain('D-2026-00001');
    expect(await tickets()).toHaveLength(1);
  });

  test('«avbryt» and «likevel»: what was said is still there (DLG04)', async () => {
    const clerk = world.person('bente-lauritsrud');
    await clerk.writes('skriveren på lønn er helt død');
    await clerk.writes('avbryt');
    expect(await heard('bente-lauritsrud')).toContain('Ingenting er sendt inn');
    await clerk.writes('eller jo, jeg må melde den likevel');
    expect(await heard('bente-lauritsrud')).toContain('send inn');
    await clerk.writes('nei vi har ingen annen');
    await clerk.writes('ja');
    await world.look();
    const all = await tickets();
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ systemId: 'skriver', priority: 'medium' });
  });

  test('«glem det, nå går det» on a draft: nothing is sent, and «ja bare slett det» deletes it now (DLG05)', async () => {
    const clerk = world.person('harald-auke');
    await clerk.writes('citrix henger');
    await clerk.writes('glem det, nå går det');
    expect(await heard('harald-auke')).toContain('Ingenting er sendt inn');
    await clerk.writes('ja bare slett det');
    expect(await heard('harald-auke')).toContain('slettet utkastet');
    await clerk.writes('ja');
    await world.look();
    expect(await tickets()).toEqual([]);
  });

  test('«alt virker» on a ticket is confirmed before it closes, and the desk sees it', async () => {
    const clerk = world.person('ole-strandvik');
    await clerk.writes('citrix kaster meg ut hele tiden');
    await clerk.writes('ja');
    await world.look();
    await clerk.writes('glem det, vaktmesteren har fikset det, alt virker');
    expect(await heard('ole-strandvik')).toContain('kan jeg lukke saken D-2026-00001');
    expect((await tickets())[0]?.state).toBe('new');
    await clerk.writes('nei');
    expect(await heard('ole-strandvik')).toContain('står åpen som før');
    await clerk.writes('alt virker igjen');
    await clerk.writes('ja');
    const said = await heard('ole-strandvik');
    expect(said).toContain('merket som løst');
    expect((await tickets())[0]).toMatchObject({
      state: 'solved',
      solved: { by: { personId: 'ole-strandvik' } },
    });
  });

  test('after a page «alt virker» and «avbryt» tell on-call: never just gone', async () => {
    await world.moveTo('2026-11-28T21:40:00+01:00');
    const nurse = world.person('ole-strandvik');
    await nurse.writes('gerica nede!!');
    await world.look();
    await nurse.writes('alt virker igjen');
    await nurse.writes('ja');
    const left = await world.look();
    const toOnCall = left.filter(
      ({ conversationId }) => conversationId === world.person('henrik-lokas').chat,
    );
    expect(
      toOnCall.some(({ activity }) => (activity.text ?? '').includes('Melderen sier at alt virker igjen')),
    ).toBe(true);
    await world.advance('PT1H');
    expect(
      (await world.look()).filter(({ activity }) => activity.summary?.startsWith('Vakt') === true),
    ).toEqual([]);
  });

  test('reminded after 15 minutes and at the next opening; deleted a day after the last word (promise 1)', async () => {
    const clerk = world.person('bente-lauritsrud');
    await clerk.writes('skriveren på lønn er helt død');
    await world.look();
    await world.advance('PT14M');
    expect(await heard('bente-lauritsrud')).toBe('');
    await world.advance('PT1M');
    expect(await heard('bente-lauritsrud')).toContain('Du har ikke sendt inn feilen i Skriver ennå');
    await world.moveTo('2026-11-24T07:59:00+01:00');
    expect(await heard('bente-lauritsrud')).toBe('');
    await world.moveTo('2026-11-24T08:00:00+01:00');
    expect(await heard('bente-lauritsrud')).toContain('Du har ikke sendt inn feilen');
    await world.moveTo('2026-11-24T10:05:00+01:00');
    expect(await heard('bente-lauritsrud')).toContain('Utkastet ditt er slettet');
    await clerk.writes('ja');
    expect(await heard('bente-lauritsrud')).toContain('Utkastet ditt er slettet');
    expect(await tickets()).toEqual([]);
  });

  test('high priority and a complete profile: registers itself after 30 minutes, said in the reminder (promise 1)', async () => {
    const nurse = world.person('ole-strandvik');
    await nurse.writes('Gerica er supertreg for hele bosenteret');
    await world.look();
    await world.advance('PT15M');
    expect(await heard('ole-strandvik')).toContain('registrerer jeg den kl. 10.35');
    await world.advance('PT15M');
    expect(await heard('ole-strandvik')).toMatch(/registrert den for deg.*D-2026-00001/);
    expect((await tickets())[0]).toMatchObject({ priority: 'high', confirmed: false });
  });

  test('«akutt» as the very first word at night: 113 first, somebody is woken, and then it is asked', async () => {
    await world.moveTo('2026-11-28T21:40:00+01:00');
    await world.person('ole-strandvik').writes('akutt');
    await world.expect(
      { to: 'ole-strandvik', says: 'Ring 113 nå' },
      { to: 'ole-strandvik', says: 'Hva haster' },
      { to: 'henrik-lokas', what: 'open' },
      { to: 'henrik-lokas', says: ['Vakt: kritisk sak', '40 00 89 16'] },
      { to: 'ole-strandvik', says: 'vakten ble varslet kl. 21.40' },
      { to: 'desk', says: 'D-2026-00001' },
    );
    await world.person('ole-strandvik').writes('gerica er borte og en beboer må ha insulin');
    await world.look();
    expect(await tickets()).toHaveLength(1);
  });

  test('asked for a phone, answered with another and critical fault: registered and paged at once, the draft stays', async () => {
    await world.moveTo('2026-11-28T21:40:00+01:00');
    const nurse = world.person('ingrid-moenstad');
    await nurse.writes('skriveren er tom for toner');
    expect(await heard('ingrid-moenstad')).toContain('Jeg mangler telefonnummer');
    await nurse.writes('glem skriveren, gerica er nede for alle her, ring 41 00 55 08');
    const pages = (await world.look()).filter(
      ({ activity }) => activity.summary?.startsWith('Vakt:') === true,
    );
    expect(pages).toHaveLength(1);
    expect((await tickets())[0]?.text).not.toContain('toner');
    expect((await tickets())[0]).toMatchObject({
      systemId: 'gerica',
      priority: 'critical',
      reporter: { phone: '+4741005508' },
    });
  });

  test('danger is never a yes to «vil du trekke saken?»', async () => {
    await world.moveTo('2026-11-28T21:40:00+01:00');
    const nurse = world.person('ole-strandvik');
    await nurse.writes('gerica nede!!');
    await nurse.writes('avbryt');
    await nurse.writes('ja, hun har hjertestans');
    await world.look();
    expect((await tickets()).every(({ state }) => state !== 'withdrawn')).toBe(true);
  });

  test('a phone before anything else is kept, and asked what it is about', async () => {
    const apprentice = world.person('wilma-kragerud');
    await apprentice.writes('90 00 71 81');
    expect(await heard('wilma-kragerud')).toContain('Hva er galt');
    await apprentice.writes('outlook kræsjer på pcen min hele tida');
    await world.look();
    expect((await tickets())[0]).toMatchObject({
      systemId: 'exchange',
      text: 'outlook kræsjer på pcen min hele tida',
      reporter: { phone: '+4790007181' },
    });
  });

  test('«samme som sist»: phone and place as the last time', async () => {
    const newcomer = world.person('wilma-kragerud');
    await newcomer.writes('outlook kræsjer på pcen min hele tida');
    await newcomer.writes('90 00 71 81');
    await newcomer.writes('ny sak');
    await newcomer.writes('skriveren på vaktrommet er død');
    expect(await heard('wilma-kragerud')).toContain('Jeg mangler telefonnummer');
    await newcomer.writes('samme som sist');
    await world.look();
    expect((await tickets()).map(({ reporter }) => reporter.phone)).toEqual(['+4790007181', '+4790007181']);
  });

  test('«det samme som i går»: the earlier ticket is named, and a «ja» makes a new one of it, tagged as a recurrence (2.6)', async () => {
    const clerk = world.person('ole-strandvik');
    await clerk.writes('citrix kaster meg ut hele tiden');
    await clerk.writes('ja');
    await world.moveTo('2026-11-25T09:00:00+01:00');
    await world.look();
    await clerk.writes('Det samme som i går.');
    expect(await heard('ole-strandvik')).toContain('det samme som sak D-2026-00001 om Citrix');
    await clerk.writes('ja');
    await clerk.writes('ja');
    await world.look();
    const all = await tickets();
    expect(all).toHaveLength(2);
    expect(all.find(({ number }) => number === 'D-2026-00002')).toMatchObject({
      systemId: 'citrix',
      recurs: 'D-2026-00001',
    });
  });

  test('on behalf of a colleague: the reporter stays who is logged in (DLG11)', async () => {
    const helper = world.person('dag-ove-rolstad');
    await helper.writes('det er ikke meg det gjelder, Hodan får ikke logga på pcen sin');
    expect(await heard('dag-ove-rolstad')).toContain('Hvilket nummer kan vi nå Hodan på?');
    await helper.writes('hun har ikke telefon, ring meg på 93 00 92 72');
    expect(await heard('dag-ove-rolstad')).toContain('D-2026-00001');
    expect((await tickets())[0]).toMatchObject({
      reporter: { personId: 'dag-ove-rolstad', phone: '+4793009272' },
      affectedUser: { name: 'Hodan', personId: 'hodan-abdirahman' },
    });
  });

  test('a workplace that nobody knows: the few best are offered, and what was written is kept (T136)', async () => {
    const temp = world.person('omar-siddiqui');
    await temp.writes('skriveren er tom for toner');
    expect(await heard('omar-siddiqui')).toContain('Jeg mangler arbeidssted');
    await temp.writes('bosenteret elvbreden');
    await world.look();
    const [ticket] = await tickets();
    expect(ticket?.reporter).toMatchObject({ workplaceId: 'elvebredden-bosenter' });
    await temp.writes('ny sak');
    await temp.writes('skjermen min er svart');
    await world.look();
    await temp.writes('brakka bak svømmehallen');
    await world.look();
    const other = (await tickets()).find(({ number }) => number === 'D-2026-00002');
    expect(other?.reporter).toMatchObject({ workplaceId: null, workplaceText: 'brakka bak svømmehallen' });
  });

  test.each([
    ['hjemmetjenesten sone', '2', { workplaceId: 'hjemmetjenesten-sone-2', workplaceText: null }],
    ['sykehjemmet solbu', 'ja', { workplaceId: 'solbakken-sykehjem', workplaceText: null }],
    ['sykehjemmet solbu', 'nei', { workplaceId: null, workplaceText: 'sykehjemmet solbu' }],
    [
      'hjemmetjenesten',
      'hjemmetjenesten sone 3',
      { workplaceId: 'hjemmetjenesten-sone-3', workplaceText: null },
    ],
  ])('«%s» is near several or none: offered, and «%s» chooses (M93)', async (typed, chosen, place) => {
    const temp = world.person('omar-siddiqui');
    await temp.writes('skriveren er tom for toner');
    await world.look();
    await temp.writes(typed);
    expect(await heard('omar-siddiqui')).toContain('Mente du');
    await temp.writes(chosen);
    await world.look();
    expect((await tickets())[0]?.reporter).toMatchObject(place);
  });

  test('the employee’s own child: M13 by topic, nothing kept of it, and the own fault is sent in (DLG23)', async () => {
    const parent = world.person('zeynep-arslan');
    await parent.writes('får ikke skrevet ut fra pc-en min i dag');
    await parent.writes('og så kommer ikke gutten min inn på skolepcen, kan dere ta det samtidig?');
    expect(await heard('zeynep-arslan')).toContain('Elever og foresatte');
    await parent.writes('ok. ja bare registrer min');
    await world.look();
    const all = await tickets();
    expect(all).toHaveLength(1);
    expect(JSON.stringify(all)).not.toContain('gutten');
  });

  test('text instead of cards, and back: the form and the receipt are written out', async () => {
    const clerk = world.person('ole-strandvik');
    await clerk.writes('bare tekst');
    await world.expect({ to: 'ole-strandvik', says: 'svarer jeg bare med tekst' });
    await clerk.writes('skriveren på vaktrommet er tom for toner');
    const [form] = await world.expect({
      to: 'ole-strandvik',
      says: ['Stemmer dette?', 'Telefon: 40 00 89 16'],
    });
    expect(form?.activity.attachments).toBeUndefined();
    await clerk.writes('ja');
    await world.expect(
      { to: 'ole-strandvik', says: ['Saken er registrert med nummer D-2026-00001', 'Svar senest: i morgen'] },
      { to: 'desk', says: 'D-2026-00001' },
    );
    await clerk.writes('vis kort');
    await world.look();
    await clerk.writes('skjermen min flimrer');
    expect(inputsOf(cardOf((await world.look())[0]))).toMatchObject({ name: 'Ole Strandvik' });
  });

  test('ten corrections in a row: the last one counts, and one ticket comes of it', async () => {
    const clerk = world.person('ole-strandvik');
    await clerk.writes('skriveren på vaktrommet er tom for toner');
    for (let n = 0; n < 10; n += 1) await clerk.writes(`nei, feil nummer, det er 41 22 33 4${n}`);
    await clerk.writes('ja');
    await world.look();
    const [ticket] = await tickets();
    expect(ticket?.reporter.phone).toBe('+4741223349');
    expect(JSON.stringify(ticket)).not.toMatch(/4122334[0-8]|41 22 33 4[0-8]/);
  });

  test('a «ja» a week late withdraws nothing; a question is forgotten after a day', async () => {
    const clerk = world.person('ole-strandvik');
    await clerk.writes('citrix kaster meg ut hele tiden');
    await clerk.writes('ja');
    await clerk.writes('avbryt');
    await world.moveTo('2026-11-30T10:00:00+01:00');
    await world.look();
    await clerk.writes('ja');
    await world.look();
    expect((await tickets())[0]?.state).toBe('new');
  });
});
