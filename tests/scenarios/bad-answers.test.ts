import { startWorld, type World } from '../harness/world.ts';

/** Answers that fit no question, and what people do besides: nothing is lost, nothing loops, nobody else's is touched. */
describe('answers that fit nothing', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld('2026-11-23T10:05');
  });
  afterEach(() => world.end());

  const tickets = async () => (await world.tickets()).map(({ ticket }) => ticket);
  const answer = (who: string, text: string): Promise<string> => world.person(who).hears(text);

  test('asked for a phone, answered with anything else: taken in, asked twice, then told what is needed (M61)', async () => {
    const who = 'wilma-kragerud';
    await answer(who, 'outlook kræsjer på pcen min hele tida');
    expect(await answer(who, 'blå')).toContain('Jeg mangler telefonnummer');
    expect(await answer(who, '😡')).toContain('Jeg kan ikke sende inn saken uten telefonnummer');
    expect(await answer(who, 'vet ikke')).toContain('Jeg kan ikke sende inn saken uten telefonnummer');
    expect(await tickets()).toEqual([]);
    expect(await answer(who, 'ok da: 90007181')).toContain('D-2026-00001');
    expect((await tickets())[0]?.text).toContain('blå');
  });

  test.each(['😡😡😡', '🙈', '...', '???', '   ', '12', '-', '👎'])(
    '«%s» with nothing asked makes no draft and no ticket',
    async (text) => {
      await answer('ole-strandvik', text);
      await world.advance('PT20M');
      expect(await world.look()).toEqual([]);
      expect(await tickets()).toEqual([]);
    },
  );

  test('👍 is a yes to the form', async () => {
    await answer('ole-strandvik', 'skriveren på vaktrommet er tom for toner');
    expect(await answer('ole-strandvik', '👍')).toContain('D-2026-00001');
  });

  test('twelve digits, and a number that is masked, are no phone; the question stands', async () => {
    const who = 'wilma-kragerud';
    await answer(who, 'outlook kræsjer på pcen min hele tida');
    expect(await answer(who, '123456789012')).toMatch(/for mange siffer|fjernet et nummer/);
    expect(await answer(who, '15837597037')).toContain('fjernet et nummer');
    expect(await tickets()).toEqual([]);
    expect(await answer(who, '+46 70 174 06 05')).toContain('D-2026-00001');
    expect((await tickets())[0]?.reporter.phone).toBe('+46701740605');
  });

  test('two people in one conversation: each has a draft of one’s own', async () => {
    const shared = { id: 'a:shared', conversationType: 'personal', tenantId: world.directory.tenantId };
    const [one, two] = [world.person('wilma-kragerud'), world.person('vilde-aasmoen')];
    await one.send({ text: 'outlook kræsjer på pcen min hele tida', conversation: shared });
    await two.send({ text: 'kommer ikke inn på pcen', conversation: shared });
    await two.send({ text: '92 00 14 04', conversation: shared });
    await one.send({ text: '90 00 71 81', conversation: shared });
    await world.look();
    expect(
      (await tickets())
        .map(({ reporter, systemId }) => [reporter.personId, reporter.phone, systemId])
        .toSorted(),
    ).toEqual([
      ['vilde-aasmoen', '+4792001404', 'ad'],
      ['wilma-kragerud', '+4790007181', 'exchange'],
    ]);
  });

  test('a workplace in another municipality: kept as said, and the account still decides what it may see', async () => {
    await world.moveTo('2026-11-28T21:40:00+01:00');
    const said = await answer('hege-lindstad', 'gerica er nede på Solbakken sykehjem i Drammen');
    expect(said).not.toContain('32 99 00 00');
    expect((await tickets())[0]).toMatchObject({
      municipality: 'drammen',
      route: { page: true, notCovered: true, showOnCallNumber: false },
    });
  });

  test('a reply a week later begins afresh', async () => {
    await answer('ole-strandvik', 'skriveren på vaktrommet er tom for toner');
    await world.moveTo('2026-11-30T10:05:00+01:00');
    await world.look();
    expect(await answer('ole-strandvik', 'den er fortsatt tom for toner')).toContain('Stemmer dette?');
    expect(await tickets()).toEqual([]);
  });

  test('«nei» to the form, then what is wrong with it, then «ja»', async () => {
    await answer('ole-strandvik', 'skriveren på vaktrommet er tom for toner');
    await answer('ole-strandvik', 'nei');
    await answer('ole-strandvik', 'den står på kontoret, ikke på vaktrommet');
    expect(await answer('ole-strandvik', 'ja')).toContain('D-2026-00001');
    const [ticket] = await tickets();
    expect(ticket?.text).toContain('kontoret');
    expect(ticket?.text).not.toMatch(/^nei$/m);
  });

  test('a reply in Teams that repeats another message: only the own words are read', async () => {
    await world.person('ole-strandvik').send({
      text: 'Kari Nordmann\nHjelp, en beboer får ikke insulin og gerica er nede\n\nHva betyr dette, er det noe for oss?',
      attachments: [
        {
          contentType: 'text/html',
          content:
            '<blockquote itemtype="http://schema.skype.com/Reply"><strong>Kari Nordmann</strong><p>Hjelp, en beboer får ikke insulin og gerica er nede</p></blockquote><p>Hva betyr dette, er det noe for oss?</p>',
        },
      ],
    });
    await world.look();
    expect(await tickets()).toEqual([]);
  });
});
