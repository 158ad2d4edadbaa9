import { reports, says, ticketsOf } from '../harness/routed.ts';
import { ON_CALL_PHONE, startWorld, type World } from '../harness/world.ts';

/** Security, danger to a person, and the on-call number (domain.md 3.1 step 1, 3.2, 2.5 B12–B16, S12, S13). */

const SATURDAY = '2026-11-28T21:40';
const MONDAY = '2026-11-23T10:05';

let world: World;
const begin = async (at: string): Promise<void> => {
  world = await startWorld(at);
};
afterEach(() => world.end());

describe('the municipality’s security officer is alerted at any hour (T35, T164)', () => {
  test.each([
    ['jeg klikket på en lenke og skrev inn passordet mitt', MONDAY],
    ['jeg klikket på en lenke og skrev inn passordet mitt', '2026-11-24T02:14'],
    ['Mistet jobb-PC-en på toget', SATURDAY],
    ['jeg har mistet kodebrikka', SATURDAY],
  ])('«%s» at %s: M11, high, no page (B12)', async (words, at) => {
    await begin(at);
    const seen = await reports(world, 'eirik-sandbekk', words);
    expect(seen.told).toMatch(/Bytt passordet ditt nå.*sikkerhetsansvarlig i Drammen er varslet/);
    expect(seen).toMatchObject({ pages: [], desk: ['silent'], officers: ['lars-wollheim'] });
    expect(await ticketsOf(world)).toMatchObject([
      { priority: 'high', rules: ['R5'], route: { queue: 'serviceDesk/high' }, breach: 'credentials' },
    ]);
  });

  test.each([
    ['2027-03-26T21:00', '21.00', 'langfredag (S12)'],
    ['2026-10-23T16:00', '16.00', 'a Friday after closing (S13)'],
  ])('a journal note to the wrong recipient at %s: M12 with the time %s, %s', async (at, time) => {
    await begin(at);
    const seen = await reports(world, 'sissel-brodahl', 'jeg sendte et journalnotat til feil mottaker');
    expect(seen.told).toContain(`Sikkerhetsansvarlig i Drammen ble varslet kl. ${time} og avgjør`);
    expect(seen).toMatchObject({ pages: [], desk: ['silent'], officers: ['lars-wollheim'] });
    expect(await ticketsOf(world)).toMatchObject([
      { priority: 'high', rules: ['R5'], breach: 'personalData' },
    ]);
  });

  test('the deputy, where one stands in that day', async () => {
    await begin('2027-03-26T21:00');
    const seen = await reports(world, 'synnove-tjelta', 'jeg sendte et journalnotat til feil mottaker');
    expect(seen.officers).toEqual(['hallvard-sand-lia']);
  });

  test.each([
    [SATURDAY, [{ to: 'henrik-lokas', flagged: false }], 'silent'],
    [MONDAY, [], 'alert'],
  ] as const)(
    'B13: a protected address in the open at %s: critical, and no advice that is for attacks',
    async (at, pages, desk) => {
      await begin(at);
      const words = 'Adressen til en kode 6-bruker ligger synlig i kartet!! ta det bort NÅ';
      const seen = await says(world, 'eirik-sandbekk', words);
      expect(seen.told).toContain('Sikkerhetsansvarlig i Drammen ble varslet');
      expect(seen.told).not.toContain('Koble maskinen');
      expect(seen).toMatchObject({ pages, desk: [desk], officers: ['lars-wollheim'] });
      expect(await ticketsOf(world)).toMatchObject([{ priority: 'critical', rules: ['R2'] }]);
    },
  );

  test('a suspicion that came to nothing alerts nobody (P23)', async () => {
    await begin(MONDAY);
    const seen = await reports(world, 'eirik-sandbekk', 'Fikk en mistenkelig e-post, men har ikke åpnet noe');
    expect(seen).toMatchObject({ pages: [], desk: ['silent'], officers: [] });
    expect(await ticketsOf(world)).toMatchObject([{ priority: 'low', rules: ['R15'] }]);
  });
});

describe('danger to a person comes first (M19)', () => {
  test('without a fault: where to call, and nothing else; the report after it is one like any other', async () => {
    await begin(SATURDAY);
    const seen = await says(world, 'ole-strandvik', 'det brenner på vaktrommet!');
    expect(seen.told).toMatch(/^Ring 113 nå .* 110 ved brann .* Skriv til meg etterpå/);
    expect(seen.told).not.toContain('?');
    expect(seen).toMatchObject({ pages: [], desk: [] });
    expect(await world.tickets()).toEqual([]);
    const after = await says(world, 'ole-strandvik', 'alle er ute, men gerica er nede');
    expect(after.pages).toEqual([{ to: 'henrik-lokas', flagged: false }]);
  });

  test.each(['det brenner i kjelleren og gerica er nede', 'det lukter brent fra serverrommet'])(
    '«%s»: M19 before everything, and the page goes out (B16)',
    async (words) => {
      await begin(SATURDAY);
      const seen = await says(world, 'ole-strandvik', words);
      expect(seen.told).toMatch(/^Ring 113 nå .* Få folk i sikkerhet først\. \|/);
      expect(seen.told).not.toContain('Skriv til meg etterpå');
      expect(seen.pages).toEqual([{ to: 'henrik-lokas', flagged: false }]);
      expect(await ticketsOf(world)).toMatchObject([{ priority: 'critical' }]);
    },
  );

  test('after «akutt» it is the answer to what is urgent: on the ticket that on-call has', async () => {
    await begin(SATURDAY);
    await says(world, 'ole-strandvik', 'akutt');
    await says(world, 'ole-strandvik', 'det brenner på vaktrommet');
    const [ticket] = await ticketsOf(world);
    expect(ticket?.text).toContain('det brenner på vaktrommet');
    expect(await world.tickets()).toHaveLength(1);
  });

  test('a fire in the middle of an ordinary report: M19 alone, and the report is still there afterwards', async () => {
    await begin(MONDAY);
    await says(world, 'ole-strandvik', 'skriveren er tom for toner');
    expect((await says(world, 'ole-strandvik', 'det brenner på kjøkkenet')).told).toMatch(
      /^Ring 113 nå[^|]*$/,
    );
    await says(world, 'ole-strandvik', 'send inn');
    const [ticket] = await ticketsOf(world);
    expect(ticket?.text).toBe('skriveren er tom for toner');
  });
});

describe('the on-call number (T106, T133, promise 9)', () => {
  const ASKS = 'hva er nummeret til vakta?';

  test.each([
    ['ole-strandvik', ASKS],
    ['wilma-kragerud', 'kan jeg få vakttelefonnummeret'],
    ['daniel-whitcombe', 'what is the number for on-call?'],
  ])('%s, of a covered unit, gets it', async (who, words) => {
    await begin(SATURDAY);
    const seen = await says(world, who, words);
    expect(seen.told).toContain(ON_CALL_PHONE);
    expect(seen).toMatchObject({ pages: [], desk: [] });
  });

  test.each([
    ['eirik-sandbekk', ASKS, 'a unit that is not on the list'],
    ['janne-ryeng', ASKS, 'no unit at all (G11)'],
    [
      'eirik-sandbekk',
      'jeg sitter på Fjell bosenter, hva er nummeret til vakta?',
      'a covered unit that is only typed',
    ],
  ])('%s, «%s»: %s, M14b', async (who, words) => {
    await begin(SATURDAY);
    const seen = await says(world, who, words);
    expect(seen.told).toMatch(/ikke gi deg nummeret.*Beskriv feilen her/);
    expect(seen.told).not.toContain(ON_CALL_PHONE);
    expect(seen).toMatchObject({ pages: [], desk: [] });
  });

  test.each([
    ['ole-strandvik', 'gerica er nede på fjell', false],
    ['hege-lindstad', 'gerica er nede hos oss alle', true],
  ])('%s asks, and «%s»: answered, and paged at once', async (who, fault, flagged) => {
    await begin(SATURDAY);
    const seen = await says(world, who, `jeg trenger vakttelefonnummeret nå, ${fault}`);
    expect(seen.told.includes(ON_CALL_PHONE)).toBe(!flagged);
    expect(seen.pages).toEqual([{ to: 'henrik-lokas', flagged }]);
    expect(await ticketsOf(world)).toMatchObject([{ rules: ['R3'] }]);
  });
});

test.each([
  ['leon-testrud', 'Elever og foresatte melder ikke feil hit'],
  ['roy-foresattrud', 'Elever og foresatte melder ikke feil hit'],
  ['marek-konsulentski', 'Denne tjenesten er for ansatte'],
])('%s is answered, and nothing is kept (S15, M13, M14)', async (who, answer) => {
  await begin(SATURDAY);
  const seen = await says(world, who, 'gerica er nede, vi får ikke opp medisinlistene');
  expect(seen.told).toContain(answer);
  expect(seen).toMatchObject({ pages: [], desk: [] });
  expect(await world.tickets()).toEqual([]);
});
