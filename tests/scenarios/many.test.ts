import type { Ticket } from '../../src/domain/ticket/ticket.ts';
import { cardOf, startWorld, wordsOf, type Expectation, type World } from '../harness/world.ts';

/** The same fault, many reporters: one parent, its reports under it, one page (domain.md 2.6, 3.2, M18). */

const NUMBER = 'D-2026-00001';
const KNOWN = [NUMBER, 'Vi kjenner til feilen i Citrix XenServer skrivebord', 'Du er lagt til i saken'];

let world: World;
afterEach(() => world.end());

const tickets = async (): Promise<Ticket[]> => (await world.tickets()).map(({ ticket }) => ticket);
const parent = async (): Promise<Ticket> => {
  const found = (await tickets()).find((ticket) => ticket.parent === null && ticket.number === NUMBER);
  if (found === undefined) throw new Error('No parent');
  return found;
};
const joined = async (): Promise<Ticket[]> => (await tickets()).filter((ticket) => ticket.parent !== null);
const pagesOf = async (): Promise<string[]> =>
  (await world.tickets()).flatMap(({ ticket, rows }) =>
    rows.filter(({ effect }) => effect.kind === 'page').map(() => ticket.number),
  );
const changed = (...people: string[]): Expectation[] =>
  people.map((to) => ({ to, what: 'update' as const, says: NUMBER }));

/** The library, Monday 10:05: high, one reporter. */
async function library(): Promise<void> {
  world = await startWorld('2026-11-23T10:05');
  await world.person('guro-tveitnes').writes('Citrix er nede på biblioteket');
  await world.person('guro-tveitnes').writes('ja');
  expect(await parent()).toMatchObject({ priority: 'high', rules: ['R8'] });
  await world.look();
}

/** Svelvik at night, from a unit that is not on the list: critical, and nobody is paged for one reporter (M07). */
async function svelvikAtNight(): Promise<void> {
  world = await startWorld('2026-11-29T02:14');
  await world.person('leif-sundstrom').writes('ingen i Svelvik kommer inn på Citrix');
  await world.expect(
    { to: 'leif-sundstrom', says: 'ikke med i vaktordningen' },
    { to: 'desk', says: NUMBER },
  );
}

describe('by day', () => {
  test('B10: three people of three units within 30 minutes – one ticket, critical, told at once with nothing to send in', async () => {
    await library();
    await world.advance('PT12M');
    await world.person('bente-lauritsrud').writes('kommer ikke inn på citrix');
    const [known] = await world.expect(
      { to: 'bente-lauritsrud', says: KNOWN, never: ['Prioritet', 'Status'] },
      { to: 'guro-tveitnes', says: ['driftsstøtte er varslet nå', 'R4'] },
      { to: 'desk', says: [NUMBER, '<at>', 'Meldt av: 2 personer fra 2 enheter'] },
      ...changed('desk', 'desk'),
    );
    expect(known?.activity.summary).toBe(`Du er lagt til i sak ${NUMBER}`);
    await world.advance('PT9M');
    await world.person('vilde-aasmoen').writes('citrix er nede i arkivet også');
    await world.expect(
      { to: 'vilde-aasmoen', says: KNOWN },
      ...changed('guro-tveitnes', 'guro-tveitnes'),
      { to: 'desk', what: 'update', says: 'Meldt av: 3 personer fra 3 enheter' },
      { to: 'desk', what: 'update', says: 'Meldt av: 3 personer fra 3 enheter' },
    );
    expect(await parent()).toMatchObject({
      priority: 'critical',
      rules: ['R4'],
      facts: { scope: 3 },
      reports: { reporters: 3, units: 3, municipalities: 1 },
    });
    expect((await joined()).map(({ number, parent: of }) => [number, of?.number])).toEqual([
      [NUMBER, NUMBER],
      [NUMBER, NUMBER],
    ]);
  });

  test('a second reporter of the same unit is joined, and nothing is raised', async () => {
    await library();
    await world.person('emily-hartfield').writes('Citrix is down at the library');
    await world.expect(
      { to: 'emily-hartfield', says: ['We know about the fault', NUMBER] },
      ...changed('guro-tveitnes'),
      { to: 'desk', what: 'update', says: 'Meldt av: 2 personer fra 1 enhet' },
    );
    expect(await parent()).toMatchObject({ priority: 'high', facts: { scope: 2 } });
  });

  test('after 30 minutes one person’s fault is another, and after hours a known one is the same', async () => {
    await library();
    await world.advance('PT30M1S');
    const office = world.person('bente-lauritsrud');
    await office.writes('Citrix er nede på lønnsavdelingen');
    await world.expect({ to: 'bente-lauritsrud', says: 'Send inn', never: 'Vi kjenner til' });
    await office.writes('ja');
    await world.look();
    // It holds the place now, and with a second reporter it is known.
    await world.person('jan-petter-holte').writes('Citrix er nede på økonomi');
    await world.expect(
      { to: 'jan-petter-holte', says: 'i sak D-2026-00002' },
      { to: 'bente-lauritsrud', says: 'driftsstøtte er varslet nå' },
      { to: 'desk', says: 'D-2026-00002' },
      { to: 'desk', what: 'update' },
      { to: 'desk', what: 'update' },
    );
    await world.advance('PT4H');
    await world.look();
    await world.person('eirik-sandbekk').writes('Citrix er nede på servicetorget');
    const told = (await world.look()).filter(
      ({ conversationId }) => conversationId === world.person('eirik-sandbekk').chat,
    );
    expect(told.map(wordsOf)).toEqual([expect.stringContaining('i sak D-2026-00002')]);
    expect(await parent()).toMatchObject({ reports: { reporters: 1 } });
  });

  test('an own second report within the half hour is a ticket of its own, and others join the first', async () => {
    await library();
    await world.advance('PT5M');
    const librarian = world.person('guro-tveitnes');
    await librarian.writes('ny sak');
    await librarian.writes('Citrix er nede på biblioteket');
    await librarian.writes('ja');
    expect((await tickets()).map(({ number, parent: of }) => [number, of]).toSorted()).toEqual([
      [NUMBER, null],
      ['D-2026-00002', null],
    ]);
    await world.person('emily-hartfield').writes('Citrix is down at the library');
    expect((await joined()).map(({ number }) => number)).toEqual([NUMBER]);
    await world.look();
  });

  test('an own second report hours later is a ticket of its own, and others join the new one', async () => {
    await library();
    await world.advance('PT2H');
    const librarian = world.person('guro-tveitnes');
    await librarian.writes('ny sak');
    await librarian.writes('Citrix er nede på biblioteket');
    await librarian.writes('ja');
    await world.look();
    const [, second] = (await tickets()).toSorted((a, b) => a.number.localeCompare(b.number));
    expect(second).toMatchObject({ number: 'D-2026-00002', parent: null, recurs: NUMBER });
    await world.person('emily-hartfield').writes('Citrix is down at the library');
    expect((await joined()).map(({ number }) => number)).toEqual(['D-2026-00002']);
    await world.look();
  });

  test('the same again within 14 days is marked on the ticket and its card; after that it is not', async () => {
    world = await startWorld('2026-11-02T10:05');
    const secretary = world.person('vilde-aasmoen');
    const report = async (): Promise<string> => {
      await secretary.writes('saksarkivet er nede for hele arkivet, tlf 41 00 55 08');
      await secretary.writes('ja');
      const card = (await world.look()).find(
        ({ conversationId, what }) => conversationId.startsWith('19:') && what === 'post',
      );
      await secretary.writes('alt virker');
      await secretary.writes('ja');
      await world.look();
      return card === undefined ? '' : wordsOf(card);
    };
    expect(await report()).not.toContain('Samme feil');
    await world.moveTo('2026-11-16T10:00:00+01:00');
    expect(await report()).toContain(`samme feil som i sak ${NUMBER}`);
    await world.moveTo('2026-11-30T10:10:00+01:00');
    await report();
    expect(
      (await tickets()).toSorted((a, b) => a.number.localeCompare(b.number)).map(({ recurs }) => recurs),
    ).toEqual([null, NUMBER, null]);
  });
});

describe('at night', () => {
  test('S11, DLG13: a second reporter of another unit confirms – one page, M06 instead of M07; the third pages nobody', async () => {
    await svelvikAtNight();
    await world.advance('PT6M');
    await world.person('bente-lauritsrud').writes('Citrix er nede for alle oss på lønn');
    await world.expect(
      { to: 'bente-lauritsrud', says: KNOWN, never: '32 99 00 00' },
      { to: 'henrik-lokas', what: 'open' },
      {
        to: 'henrik-lokas',
        says: ['Vakt: kritisk sak', NUMBER, 'Meldt av: 2 personer fra 2 enheter', '32 04 63 87'],
      },
      {
        to: 'leif-sundstrom',
        says: ['vakten ble varslet kl. 02.20', 'Hold telefonen'],
        never: '32 99 00 00',
      },
      { to: 'desk', what: 'update', says: 'flere kommuner' },
    );
    await world.advance('PT2M');
    await world.person('zeynep-arslan').writes('kommer ikke inn på skrivebordet');
    await world.expect(
      { to: 'zeynep-arslan', says: KNOWN },
      ...changed('leif-sundstrom', 'leif-sundstrom', 'desk'),
      { to: 'henrik-lokas', what: 'update', says: 'Meldt av: 3 personer fra 3 enheter' },
    );
    expect(await pagesOf()).toEqual([NUMBER]);
    expect((await parent()).facts.scope).toBe(4);
  });

  test('DLG12: within the same unit nobody is paged twice; the missing phone is collected and kept on the report', async () => {
    world = await startWorld('2026-11-29T02:14');
    await world.person('anne-bergseth').writes('Gerica er nede på hele Elvebredden bosenter');
    await world.look();
    await world.advance('PT7M');
    const colleague = world.person('ingrid-moenstad');
    await colleague.writes('gerica er nede her på elvebredden');
    await world.expect(
      { to: 'ingrid-moenstad', says: ['Vi kjenner til feilen i Gerica', 'telefonnummer'] },
      ...changed('anne-bergseth', 'desk', 'henrik-lokas'),
    );
    await colleague.writes('41 00 55 08');
    await world.expect(
      { to: 'ingrid-moenstad', says: 'Da bruker vi 41 00 55 08.' },
      ...changed('ingrid-moenstad'),
    );
    expect((await joined())[0]).toMatchObject({ reporter: { phone: '+4741005508' }, confirmed: false });
    await colleague.writes('ja');
    await world.expect(
      { to: 'ingrid-moenstad', says: `da er opplysningene i saken ${NUMBER} bekreftet` },
      ...changed('ingrid-moenstad'),
    );
    expect((await joined())[0]).toMatchObject({ confirmed: true });
    expect(await pagesOf()).toEqual([NUMBER]);
  });

  test('the number is corrected on the card of the joined report', async () => {
    await svelvikAtNight();
    const clerk = world.person('bente-lauritsrud');
    await clerk.writes('Citrix er nede for alle oss på lønn');
    const known = (await world.look()).find(({ conversationId }) => conversationId === clerk.chat);
    const answer = await clerk.presses(cardOf(known), 'Send inn', { phone: '41 00 45 96' });
    expect(JSON.stringify(answer.value)).toContain('41 00 45 96');
    await world.expect(...changed('bente-lauritsrud'));
    expect((await joined())[0]).toMatchObject({ confirmed: true, reporter: { phone: '+4741004596' } });
    const stale = await clerk.presses(cardOf(known), 'Send inn', { phone: '41 00 45 97' });
    expect(JSON.stringify(stale.value)).toContain('Noen andre endret saken');
  });

  test('somebody in danger joins: paged again at once with whom to call, and a corrected number follows (M98)', async () => {
    await svelvikAtNight();
    await world.person('bente-lauritsrud').writes('Citrix er nede for alle oss på lønn');
    await world.look();
    await world.advance('PT2M');
    const nurse = world.person('maria-lundeby');
    await nurse.writes('citrix er nede på Solbakken sykehjem og en beboer er i livsfare uten riktig medisin');
    const words = (await world.look()).map((one) => `${one.what} ${one.conversationId} ${wordsOf(one)}`);
    const toResponder = words.filter((word) => word.includes(world.person('henrik-lokas').chat));
    expect(
      toResponder.filter((word) => word.startsWith('post') && word.includes('Vakt: kritisk sak')),
    ).toEqual([expect.stringContaining('Haster også: 46 00 67 56, Solbakken sykehjem')]);
    expect(toResponder.filter((word) => word.includes('En person til melder at det haster'))).toEqual([
      expect.stringMatching(/Solbakken sykehjem.*46 00 67 56/),
    ]);
    expect(words.find((word) => word.startsWith(`post ${world.person('maria-lundeby').chat}`))).toBeDefined();
    await nurse.writes('nytt nummer 41 00 45 96');
    // However many report in one second, the parent is written once more for all of them when it is over.
    await world.advance('PT1S');
    expect((await world.look()).map(wordsOf).filter((word) => word.includes('41 00 45 96'))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Da bruker vi 41 00 45 96.'),
        expect.stringContaining('Haster også: 41 00 45 96'),
        expect.stringContaining('En person til melder at det haster'),
      ]),
    );
    expect(await parent()).toMatchObject({ rules: ['R1', 'R4'], paging: { lifeHealth: true } });
    // What is read in the channel holds no number.
    expect(
      JSON.stringify(
        (await world.tickets()).flatMap(({ rows }) =>
          rows.filter(({ effect }) => 'to' in effect && effect.to.to === 'serviceDesk'),
        ),
      ),
    ).not.toContain('41004596');
  });

  test('«akutt» in a joined report: a number and a page of its own, and the receipt says so (3.2)', async () => {
    await svelvikAtNight();
    const clerk = world.person('bente-lauritsrud');
    await clerk.writes('Citrix er nede for alle oss på lønn');
    await world.look();
    await world.advance('PT1M');
    await clerk.writes('akutt');
    await world.expect(
      { to: 'bente-lauritsrud', says: 'Ring 113 nå' },
      { to: 'bente-lauritsrud', says: 'Hva haster' },
      { to: 'henrik-lokas', says: ['Vakt: kritisk sak', 'D-2026-00002', 'Lønnsavdelingen', '32 04 63 48'] },
      {
        to: 'bente-lauritsrud',
        says: ['D-2026-00002', 'vakten ble varslet kl. 02.15', 'R1'],
        never: 'Vi kjenner til',
      },
      { to: 'desk', says: 'D-2026-00002' },
      { to: 'bente-lauritsrud', what: 'update', says: 'D-2026-00002' },
      ...changed('leif-sundstrom', 'leif-sundstrom', 'henrik-lokas', 'desk'),
    );
    expect(await pagesOf()).toEqual(expect.arrayContaining([NUMBER, 'D-2026-00002']));
    const own = (await tickets()).find(({ number }) => number === 'D-2026-00002');
    expect(own).toMatchObject({ parent: null, priority: 'critical', rules: ['R1'] });
    // More of it goes to its own ticket, and nobody is paged for it twice.
    await clerk.writes('det er kjempeviktig, ingen kommer inn');
    expect((await world.look()).some((one) => wordsOf(one).includes('lagt til i sak D-2026-00002'))).toBe(
      true,
    );
    expect(await pagesOf()).toHaveLength(2);
  });
});
