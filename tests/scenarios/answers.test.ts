import { startWorld, type World } from '../harness/world.ts';

/** Questions about the service, somebody else's matters, and what is not to be had (R0): answered, and no ticket. */
describe('answers from the agreement', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld('2026-12-01T10:05');
  });
  afterEach(() => world.end());

  const ask = (who: string, text: string): Promise<string> => world.person(who).hears(text);
  const tickets = async () => (await world.tickets()).map(({ ticket }) => ticket);
  /** The desk's silent card and the like. */
  const settle = () => world.look();

  test.each([
    ['hvor mye plass har jeg på h-området?', /400 MB.*\(avtalen, T72\)/],
    ['hvor ofte tas det backup?', /én gang hver virkedag \(avtalen, T83\)/],
    ['hva er oppetidsmålet deres?', /99,9 %.*mål og ikke en garanti \(avtalen, T150\)/],
    ['hvor raskt svarer dere på henvendelser?', /innen 7 timer i åpningstiden \(avtalen, T103\)/],
    ['hvem betaler for PC-en min?', /Kommunen betaler.*\(avtalen, T12\)/],
    ['kor mykje plass har eg i postkassa?', /inntil 100 MB.*\(avtalen, T68\)/],
    ['kva er sikker sone?', /\(avtalen, T95\)/],
    ['when are you open?', /weekdays from 08:00 to 15:30 \(agreement, T102\)/],
    ['how often do you run backups?', /\(agreement, T83\)/],
    ['Is the iPhone 15 approved?', /\(agreement, T9\)/],
  ])('«%s»', async (question, answer) => {
    expect(await ask('ole-strandvik', question)).toMatch(answer);
    expect(await tickets()).toEqual([]);
  });

  test('opening hours are those of the days that are asked about, by the calendar (T102, 8.1)', async () => {
    expect(await ask('ole-strandvik', 'er dere åpne i dag?')).toContain('1. desember kl. 08.00–15.30');
    expect(await ask('ole-strandvik', 'er det noen på jobb julaften?')).toContain(
      'torsdag 24. desember kl. 08.00–12.00',
    );
    const between = await ask('ole-strandvik', 'Når har dere åpent i romjula?');
    expect(between).toContain('28. desember til 30. desember kl. 08.00–15.30');
    expect(between).toContain('31. desember kl. 08.00–12.00');
    expect(await ask('ole-strandvik', 'Is the service desk open on 17 May?')).toContain(
      'nobody at the service desk Monday 17 May 2027',
    );
  });

  test('a teacher has another quota than the rest (T69), by the account', async () => {
    const teacher = world.directory.people.find(({ userType }) => userType === 'teacher')?.id ?? '';
    expect(await ask(teacher, 'hvor mye plass har jeg i e-posten?')).toContain('Lærere har 200 MB');
  });

  test('what the short version does not say is said to be not there, with no number (T5)', async () => {
    expect(await ask('ole-strandvik', 'hva er responstiden på kritisk?')).toMatch(
      /sier ikke hvor fort.*\(avtalen, T5\)/,
    );
    const unknown = await ask('ole-strandvik', 'hvem vasker kantina hos dere?');
    expect(unknown).toContain('finner jeg ikke svar på i kortversjonen');
    expect(unknown).not.toMatch(/\d ?(?:timer|dager)/);
    expect(await ask('ole-strandvik', 'what is your dress code?')).toContain('find no answer');
    expect(await tickets()).toEqual([]);
  });

  test('somebody else’s matter is passed on by name (M16b, M16f, M118), and without one where none is registered', async () => {
    expect(await ask('ole-strandvik', 'hvordan registrerer jeg vekt i Gerica?')).toMatch(
      /Spør systemansvarlig \S+.* om Gerica.*T126/,
    );
    expect(
      await ask('ole-strandvik', 'Har glemt passordet mitt til Gerica, hvem kan nullstille det?'),
    ).toMatch(/Gerica får du av systemansvarlig .*telefon.*T90/);
    expect(await ask('ole-strandvik', 'Hvem betaler lisensen for Socio?')).toMatch(/systemeier .*T16/);
    expect(await ask('ole-strandvik', 'projektoren på møterom 2 virker ikke')).toMatch(
      /kommunen selv ansvar for\. .*T127/,
    );
    expect(await ask('ole-strandvik', 'kan jeg legge feriebilder på h?')).toMatch(
      /^Nei, private bilder.*T74/,
    );
    expect(await ask('ole-strandvik', 'jeg mistet en fil på c:, kan dere hente den tilbake?')).toMatch(
      /blir ikke sikkerhetskopiert.*T124/,
    );
    expect(await tickets()).toEqual([]);
  });

  test('a fault is told from use: «Word krasjer» is a report, «hvordan» is not (T126)', async () => {
    expect(await ask('ole-strandvik', 'hvordan lager jeg pivottabell')).toContain('ikke en del av tjenesten');
    expect(await ask('ole-strandvik', 'Word krasjer hver gang jeg åpner den')).toContain('Stemmer dette?');
  });

  test('what nobody gets: a common account, figures of sickness, somebody’s password (T62, T161, T166)', async () => {
    expect(await ask('ole-strandvik', 'kan vi få felles bruker på vaktrommet?')).toMatch(/^Nei, .*T62/);
    expect(await ask('ole-strandvik', 'Hvor mange sykefraværsdager har avdelingen min hatt i år?')).toMatch(
      /ingen tall for sykefravær.*T161/,
    );
    expect(await ask('ole-strandvik', 'kan jeg få passordet til kollegaen min som er syk?')).toMatch(/T166/);
    expect(await tickets()).toEqual([]);
  });

  test.each([
    ['meld likevel'],
    ['Meld det likevel!'],
    ['kan dere ikke bare melde det inn allikevel'],
    ['report it anyway'],
  ])('«%s» makes a ticket of what was answered, low (R0)', async (words) => {
    await ask('ole-strandvik', 'hvordan lager jeg pivottabell');
    expect(await ask('ole-strandvik', words)).toContain('D-2026-00001');
    await settle();
    const [ticket, second] = await tickets();
    expect(second).toBeUndefined();
    expect(ticket).toMatchObject({ priority: 'low', rules: ['R0'] });
    expect(ticket?.text).toContain('hvordan lager jeg pivottabell');
  });

  test('who insists without a phone is asked for it, and the answer sends it in (T136)', async () => {
    await ask('wilma-kragerud', 'hvor mye kan vi lagre på fellesområdet?');
    expect(await ask('wilma-kragerud', 'meld likevel')).toContain('Jeg mangler telefonnummer');
    expect(await ask('wilma-kragerud', '90 00 71 81')).toContain('D-2026-00001');
    await settle();
    expect((await tickets())[0]).toMatchObject({ text: 'hvor mye kan vi lagre på fellesområdet?' });
  });

  test('«nei, det er en feil» after an answer is a report with both messages', async () => {
    await ask('ole-strandvik', 'hvordan får jeg Excel til å summere kolonnen?');
    expect(await ask('ole-strandvik', 'nei, det virker ikke, den krasjer')).toContain('Stemmer dette?');
    expect(await ask('ole-strandvik', 'ja')).toContain('D-2026-00001');
    await settle();
    const [ticket] = await tickets();
    expect(ticket).toMatchObject({ systemId: 'office' });
    expect(ticket?.rules).not.toContain('R0');
  });

  test('«meld likevel» a day later, or with nothing asked before, makes nothing', async () => {
    expect(await ask('ole-strandvik', 'meld likevel')).toContain('forsto ikke');
    await ask('ole-strandvik', 'hvor ofte tas det backup?');
    await world.advance('PT25H');
    expect(await ask('ole-strandvik', 'meld likevel')).toContain('forsto ikke');
    expect(await tickets()).toEqual([]);
  });

  test('a question in the middle of a draft is answered, and then the draft’s own question stands', async () => {
    expect(await ask('wilma-kragerud', 'outlook kræsjer på pcen min hele tida')).toContain(
      'Jeg mangler telefonnummer',
    );
    const between = await ask('wilma-kragerud', 'når har dere åpent i dag?');
    expect(between).toMatch(/kl\. 08\.00–15\.30 \(avtalen, T102\).*\| Jeg mangler telefonnummer/);
    expect(await ask('wilma-kragerud', 'hvor ofte tas det backup?')).toMatch(
      /T83.*Jeg mangler telefonnummer/,
    );
    expect(await ask('wilma-kragerud', '90 00 71 81')).toContain('D-2026-00001');
    await settle();
    const [ticket] = await tickets();
    expect(ticket?.text).toBe('outlook kræsjer på pcen min hele tida');
    expect(ticket?.reporter.phone).toBe('+4790007181');
  });

  test('a question about the ticket goes to the ticket, one from the agreement is answered', async () => {
    await ask('ole-strandvik', 'skriveren på vaktrommet er død');
    await ask('ole-strandvik', 'ja');
    await settle();
    expect(await ask('ole-strandvik', 'hvor raskt svarer dere på henvendelser?')).toContain('T103');
    expect((await tickets())[0]?.text).toBe('skriveren på vaktrommet er død');
  });

  test('somebody in danger is never answered from the agreement, whatever is asked beside (promise 3)', async () => {
    const told = await ask(
      'ole-strandvik',
      'pasientvarslingen er nede og en beboer har falt, hvor lang er responstiden på kritisk?',
    );
    expect(told).toContain('kritisk');
    await settle();
    expect((await tickets())[0]).toMatchObject({ priority: 'critical' });
  });
});
