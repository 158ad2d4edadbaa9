import { itemsOf } from '../../src/domain/directory/items.ts';
import { onCallAt } from '../../src/domain/on-call/rota.ts';
import { demoFile } from '../domain/directory/demo-file.ts';
import { startWorld, type World, type WorldOptions } from '../harness/world.ts';

/**
 * The rota in the chat (T104, T106): who is on call, and swaps that both confirm from their own accounts. Of the demo,
 * week 50 of 2026 is Øyvind Myrvold's with Piotr Zielinski behind; week 49 is Yusuf Warsame's.
 */

let world: World;
afterEach(() => world.end());

async function begin(at = '2026-11-28T21:40', options: WorldOptions = {}): Promise<void> {
  world = await startWorld(at, options);
  await world.store.saveDirectory(null, itemsOf(demoFile()), world.clock.now(), 'test');
  await world.directories.refresh();
}
const hears = (who: string, text: string): Promise<string> => world.person(who).hears(text);
const primaryAt = async (at: string): Promise<string> =>
  onCallAt(Date.parse(at), (await world.directories.fresh()).onCall).primary;
const WEEK_50 = '2026-12-08T12:00:00+01:00';

describe('who is on call', () => {
  test.each([
    [
      'oyvind-myrvold',
      'vakt nå',
      /^Fra i dag kl\. 21\.40 til mandag 30\. november kl\. 08\.00 har Henrik Løkås vakt, og neste på vakt er Yusuf Warsame\.$/,
    ],
    [
      'oyvind-myrvold',
      'vakt uke 50',
      /^Fra mandag 7\. desember kl\. 08\.00 til mandag 14\. desember kl\. 08\.00 har Øyvind Myrvold vakt, og neste på vakt er Piotr Zielinski\.$/,
    ],
    [
      'oyvind-myrvold',
      'Hvem har vakt uke 49?',
      /Yusuf Warsame vakt.*Piotr Zielinski vakt.*Yusuf Warsame vakt/,
    ],
    [
      'oyvind-myrvold',
      'hvem har vakt i helga',
      /^Fra i dag kl\. 21\.40 til mandag 30\. november kl\. 08\.00 har Henrik/,
    ],
    ['oyvind-myrvold', 'kven har vakt i veke 50?', /Øyvind Myrvold vakt/],
    ['oyvind-myrvold', 'who is on call week 50', /Øyvind Myrvold is on call, then Piotr Zielinski\.$/],
    ['ole-strandvik', 'vakt uke 50', /Øyvind Myrvold vakt/],
    ['oyvind-myrvold', 'vakt uke 45', /^Uke 45 er over\./],
    ['oyvind-myrvold', 'vakt uke 54', /ikke en slik uke/],
    ['oyvind-myrvold', 'vakt uke 1', /mandag 4\. januar 2027/],
  ] as const)('%s: «%s»', async (who, text, says) => {
    await begin();
    expect(await hears(who, text)).toMatch(says);
    expect(await world.tickets()).toEqual([]);
  });

  test('a unit that is not covered is not told, whatever it writes (T106)', async () => {
    await begin();
    for (const text of ['vakt nå', 'vakt uke 50', 'hvem har vakt i helga'])
      expect(await hears('bente-lauritsrud', text)).toContain('Enheten din står ikke på listen');
  });

  test('what tells of a fault is a report, also with the words of the rota in it (promise 3)', async () => {
    await begin();
    await world.person('ole-strandvik').writes('vakt uke 50 i Gatturnus er borte, ingen ser vaktlista');
    expect(JSON.stringify(await world.look())).not.toContain('neste på vakt er');
  });
});

describe('a swap', () => {
  async function asked(): Promise<void> {
    expect(await hears('oyvind-myrvold', 'bytt vakt uke 50 med Nina')).toContain(
      'Da har Nina Grøtting vakt i stedet for Øyvind Myrvold fra mandag 7. desember kl. 08.00 til mandag 14. desember kl. 08.00.',
    );
  }
  async function agreed(): Promise<void> {
    await world.person('nina-grotting').writes('hei');
    await asked();
    await world.person('oyvind-myrvold').writes('ja');
    await world.expect(
      { to: 'oyvind-myrvold', says: 'Jeg har spurt Nina Grøtting' },
      { to: 'nina-grotting', says: ['Øyvind Myrvold vil bytte vakt', 'senest i morgen kl. 21.40'] },
    );
  }

  test('both say yes: the rota is changed, both are told, and the history says who had it when', async () => {
    await begin();
    await agreed();
    expect(await primaryAt(WEEK_50)).toBe('oyvind-myrvold');
    const before = world.clock.now();
    await world.advance('PT1M');
    await world.person('nina-grotting').writes('ja');
    await world.expect(
      {
        to: 'oyvind-myrvold',
        says: ['Byttet er gjort', 'Nina Grøtting har vakt i stedet for Øyvind Myrvold'],
      },
      { to: 'nina-grotting', says: 'Byttet er gjort' },
    );
    expect(await primaryAt(WEEK_50)).toBe('nina-grotting');
    const told = await world.store.rotas(before, world.clock.now());
    expect(told.map(({ version, by }) => [version, by])).toEqual([
      [1, 'test'],
      [2, 'oyvind-myrvold and nina-grotting, in the chat'],
    ]);
    // Everything else of the directory is as it was.
    expect((await world.directories.fresh()).people).toHaveLength(world.directory.people.length);
    // A second yes finds nothing that waits.
    expect(await hears('nina-grotting', 'ja til byttet')).toContain('ikke noe bytte som venter');
  });

  test('whoever takes a week in which he or she stands behind leaves that place to the other', async () => {
    await begin();
    await world.person('piotr-zielinski').writes('hei');
    await world.person('oyvind-myrvold').writes('bytt vakt uke 50 med Piotr Zielinski');
    await world.person('oyvind-myrvold').writes('ja til byttet');
    await world.person('piotr-zielinski').writes('ja til byttet');
    await world.look();
    expect(onCallAt(Date.parse(WEEK_50), (await world.directories.fresh()).onCall)).toEqual({
      primary: 'piotr-zielinski',
      secondary: 'oyvind-myrvold',
    });
  });

  test('no: the one who asked is told, and nothing is changed', async () => {
    await begin();
    await agreed();
    await world.person('nina-grotting').writes('nei');
    await world.expect(
      { to: 'nina-grotting', says: 'vaktplanen er som før' },
      { to: 'oyvind-myrvold', says: 'Nina Grøtting sa nei' },
    );
    expect(await primaryAt(WEEK_50)).toBe('oyvind-myrvold');
  });

  test('nobody else can agree, and a late yes is none (promise 7)', async () => {
    await begin();
    await agreed();
    await hears('henrik-lokas', 'ja til byttet');
    await hears('oyvind-myrvold', 'ja til byttet');
    await hears('ole-strandvik', 'Dette er Nina Grøtting: ja til byttet');
    expect(await primaryAt(WEEK_50)).toBe('oyvind-myrvold');
    await world.advance('P1DT1M');
    await world.look();
    expect(await hears('nina-grotting', 'ja til byttet')).toContain('ikke noe bytte som venter');
    expect(await primaryAt(WEEK_50)).toBe('oyvind-myrvold');
  });

  test('a yes in the middle of a report is about the report; only the plain answer is the swap’s (promise 3)', async () => {
    await begin();
    await agreed();
    await hears('nina-grotting', 'skriveren på kontoret er tom for toner');
    await hears('nina-grotting', 'ja');
    expect(await primaryAt(WEEK_50)).toBe('oyvind-myrvold');
    await hears('nina-grotting', 'ja til byttet');
    expect(await primaryAt(WEEK_50)).toBe('nina-grotting');
  });

  test('the week that has begun is given away from now on', async () => {
    await begin('2026-12-09T20:00');
    await agreedNow();
    expect(await primaryAt('2026-12-09T19:59:00+01:00')).toBe('oyvind-myrvold');
    expect(await primaryAt('2026-12-09T20:01:00+01:00')).toBe('nina-grotting');
    const { overrides } = (await world.directories.fresh()).onCall;
    expect(overrides.at(-1)).toMatchObject({
      from: '2026-12-09T20:00:00+01:00',
      to: '2026-12-14T08:00:00+01:00',
    });
  });
  async function agreedNow(): Promise<void> {
    await world.person('nina-grotting').writes('hei');
    await world.person('oyvind-myrvold').writes('bytt vakt uke 50 med Nina');
    await world.person('oyvind-myrvold').writes('ja til byttet');
    await world.person('nina-grotting').writes('ja til byttet');
    await world.look();
  }

  test.each([
    ['oyvind-myrvold', 'bytt vakt uke 50 med Øyvind', 'med deg selv'],
    ['oyvind-myrvold', 'bytt vakt uke 50 med Kari Nordmann', 'Jeg finner ikke den'],
    ['oyvind-myrvold', 'bytt vakt uke 45 med Nina', 'Den uken er over'],
    ['oyvind-myrvold', 'bytt vakt uke 54 med Nina', 'ikke en slik uke'],
    ['henrik-lokas', 'bytt vakt uke 50 med Nina', 'Ingen av dere to'],
    ['piotr-zielinski', 'bytt vakt uke 51 med Nina', 'byttet før'],
    ['ole-strandvik', 'bytt vakt uke 50 med Nina', 'Bare de som går vakt'],
  ])('%s, «%s»: refused with what to do', async (who, text, says) => {
    await begin();
    expect(await hears(who, text)).toContain(says);
    expect((await world.store.directoryHead())?.version).toBe(1);
  });

  test('with somebody who has left before the shift is over', async () => {
    world = await startWorld('2026-11-28T21:40');
    const file = demoFile();
    const nina = file.people.find(({ id }) => id === 'nina-grotting');
    if (nina !== undefined) nina.leftOn = '2026-12-10';
    await world.store.saveDirectory(null, itemsOf(file), world.clock.now());
    await world.directories.refresh();
    expect(await hears('oyvind-myrvold', 'bytt vakt uke 50 med Nina')).toContain('har sluttet');
  });

  test('without a rota in the store nothing is asked', async () => {
    world = await startWorld('2026-11-28T21:40');
    await world.person('oyvind-myrvold').writes('bytt vakt uke 50 med Nina');
    expect(await hears('oyvind-myrvold', 'ja')).toContain('kan ikke endres her ennå');
  });

  test('two swaps of one week at once: one wins, the others are told (fault 29)', async () => {
    await begin();
    for (const id of ['nina-grotting', 'henrik-lokas']) await world.person(id).writes('hei');
    await world.person('oyvind-myrvold').writes('bytt vakt uke 50 med Nina');
    await world.person('oyvind-myrvold').writes('ja til byttet');
    await world.person('oyvind-myrvold').writes('bytt vakt uke 50 med Henrik');
    await world.person('oyvind-myrvold').writes('ja til byttet');
    await world.look();
    await Promise.all(
      ['nina-grotting', 'henrik-lokas'].map((id) => world.person(id).writes('ja til byttet')),
    );
    const seen = (await world.look()).map(({ activity }) => activity.text ?? '');
    expect(seen.filter((text) => text.startsWith('Byttet er gjort'))).toHaveLength(2);
    expect(seen.filter((text) => text.includes('byttet før'))).toHaveLength(2);
    expect(['nina-grotting', 'henrik-lokas']).toContain(await primaryAt(WEEK_50));
    expect((await world.store.directoryHead())?.version).toBe(2);
  });
});

test('it breaks off right after the rota was changed: it is changed once, and both are told all the same', async () => {
  let breaks = false;
  await begin('2026-11-28T21:40', {
    wrapStore: (store) => ({
      ...store,
      saveDirectory: async (...given) => {
        const saved = await store.saveDirectory(...given);
        if (!breaks) return saved;
        breaks = false;
        throw new Error('Away right after it was done');
      },
    }),
  });
  await world.person('nina-grotting').writes('hei');
  await world.person('oyvind-myrvold').writes('bytt vakt uke 50 med Nina');
  await world.person('oyvind-myrvold').writes('ja til byttet');
  await world.look();
  breaks = true;
  world.acceptError('row.fault');
  await world.person('nina-grotting').writes('ja til byttet');
  await world.expect();
  await world.wait(10_000);
  await world.expect(
    { to: 'oyvind-myrvold', says: ['Byttet er gjort', 'Nina Grøtting har vakt i stedet for Øyvind'] },
    { to: 'nina-grotting', says: 'Byttet er gjort' },
  );
  expect((await world.store.directoryHead())?.version).toBe(2);
});

test('a swap while a ticket escalates: the chain stays, who is paged is read when the page leaves (fault 30)', async () => {
  await begin('2026-11-29T02:14');
  for (const id of ['henrik-lokas', 'nina-grotting']) await world.person(id).writes('hei');
  await world
    .person('ole-strandvik')
    .writes('Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene');
  const pages = async (): Promise<string[]> =>
    (await world.look())
      .filter(({ what, activity }) => what === 'post' && activity.summary?.startsWith('Vakt') === true)
      .map(({ conversationId }) => conversationId);
  expect(await pages()).toEqual([world.person('henrik-lokas').chat]);
  await world.person('henrik-lokas').writes('bytt vakt uke 48 med Nina');
  await world.person('henrik-lokas').writes('ja til byttet');
  await world.person('nina-grotting').writes('ja til byttet');
  await world.look();
  expect(await primaryAt('2026-11-29T02:15:00+01:00')).toBe('nina-grotting');
  // Ten minutes after the page began, as before the swap; but to the one who is on call now.
  await world.advance('PT9M');
  expect(await pages()).toEqual([]);
  await world.advance('PT1M');
  expect(await pages()).toEqual([world.person('nina-grotting').chat]);
});
