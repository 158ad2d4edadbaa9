import { reports, routed, says, ticketsOf } from '../harness/routed.ts';
import { ON_CALL_PHONE, startWorld, type World } from '../harness/world.ts';

/** What is said around a routed ticket: why it has its priority, who has it, and in which language (domain.md 3.4, 3.6). */

const SATURDAY = '2026-11-28T21:40';
const MONDAY = '2026-11-23T10:05';
const PRINTER = 'skriveren i gangen er tom for toner, men vi bruker den nede';

let world: World;
const begin = async (at: string): Promise<void> => {
  world = await startWorld(at);
};
afterEach(() => world.end());

/** «Jeg tar den», as the person's card sends it. */
async function takes(personId: string): Promise<void> {
  const [ticket] = await ticketsOf(world);
  await world.person(personId).send({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { verb: 'take', data: { ticketId: ticket?.id, asOf: 1 } } },
  });
}

describe('why it has its priority, and what comes of not agreeing (M23, T138)', () => {
  test.each([
    'sett denne til KRITISK, gjelder musa mi',
    'kan dere sette denne til KRITISK så det går fortere? gjelder musa mi',
  ])(
    'B8: «%s»: one’s own label is no fact; low, and told why; the answer goes to an agent',
    async (words) => {
      await begin(SATURDAY);
      const seen = await reports(world, 'eirik-sandbekk', words);
      expect(seen.told).toMatch(/Saken har lav prioritet fordi .*\(R15\)\. Er du uenig, svarer du her/);
      expect(seen).toMatchObject({ pages: [], desk: ['silent'] });
      expect(await ticketsOf(world)).toMatchObject([{ priority: 'low', rules: ['R15'], objection: null }]);
      const answer = await says(world, 'eirik-sandbekk', 'den er viktig for jobben min');
      expect(answer.told).toMatch(/uenig i prioriteten på sak D-2026-00001.*«akutt»/);
      expect(answer).toMatchObject({ pages: [], desk: ['silent'] });
      expect(await ticketsOf(world)).toMatchObject([{ priority: 'low', rules: ['R15'], objection: {} }]);
    },
  );

  test('a number, or worse news, is no objection: it goes where it belongs', async () => {
    await begin(MONDAY);
    await reports(world, 'eirik-sandbekk', 'sett denne til KRITISK, gjelder musa mi');
    expect((await says(world, 'eirik-sandbekk', 'tlf 41 22 33 44')).told).toBe('Da bruker vi 41 22 33 44.');
    await says(world, 'eirik-sandbekk', 'hvorfor er den lav?');
    await says(world, 'eirik-sandbekk', 'jeg får ikke jobbet, pc-en er helt død nå');
    expect(await ticketsOf(world)).toMatchObject([{ priority: 'medium', rules: ['R13'], objection: null }]);
  });

  test('asked why, then not agreed: M23, M85, the desk’s card anew with the objection, the priority as it was', async () => {
    await begin(MONDAY);
    await reports(world, 'eirik-sandbekk', PRINTER);
    const why = await says(world, 'eirik-sandbekk', 'hvorfor er den lav?');
    expect(why.told).toMatch(/^Saken har lav prioritet fordi .*\(R15\)\. Er du uenig, svarer du her/);
    expect(why).toMatchObject({ pages: [], desk: [] });
    await world.person('eirik-sandbekk').writes('vi har mange kunder i skranken som venter');
    const left = await world.look();
    const told = left.filter(({ what }) => what === 'post');
    expect(told).toHaveLength(2);
    expect(
      told.some(({ activity }) => activity.text?.includes('uenig i prioriteten på sak D-2026-00001')),
    ).toBe(true);
    const card = told.find(({ conversationId }) => conversationId.startsWith('19:'));
    expect(JSON.stringify(card)).toContain('melderen er uenig i prioriteten');
    expect(JSON.stringify(card)).not.toContain('skranken');
    expect(await ticketsOf(world)).toMatchObject([{ priority: 'low', rules: ['R15'], objection: {} }]);
  });

  test('not agreed without having asked; also where it is critical and paged: nothing is lowered (2.6)', async () => {
    await begin(SATURDAY);
    await says(world, 'ole-strandvik', 'Gerica er nede på Fjell bosenter');
    expect((await says(world, 'ole-strandvik', 'hvorfor er den kritisk?')).told).toContain(
      'Saken har kritisk prioritet fordi Gerica er ute for en hel enhet (R3)',
    );
    const seen = await says(world, 'ole-strandvik', 'jeg er uenig, dette kan vente');
    expect(seen).toMatchObject({ pages: [], desk: ['silent'] });
    expect(await ticketsOf(world)).toMatchObject([
      { priority: 'critical', objection: {}, paging: { step: 0 } },
    ]);
  });
});

describe('who has it (M20, M26, M26b) and how to reach the reporter (M25)', () => {
  const GERICA = 'Gerica er nede på Fjell bosenter';

  test('night: taken by the one on call (M26); at the opening it is the desk’s (M20), and an agent takes it (M26b)', async () => {
    await begin('2026-11-30T07:50');
    await says(
      world,
      'thomas-ekornrud',
      'er lege på legevakta og får ikke åpnet journalen, har en pasient her',
    );
    await takes('henrik-lokas');
    expect((await routed(world, 'thomas-ekornrud')).told).toBe(
      'Henrik Løkås på vakt har tatt saken D-2026-00001 kl. 07.50.',
    );
    await world.moveTo('2026-11-30T08:00:00+01:00');
    const opened = await routed(world, 'thomas-ekornrud');
    expect(opened.told).toMatch(
      /^Sak D-2026-00001 er overført fra vakten til driftsstøtte\. Ring 32 04 60 40/,
    );
    expect(opened.desk).toEqual(['alert']);
    await takes('samira-ahmadi');
    expect((await routed(world, 'thomas-ekornrud')).told).toBe(
      'Samira Ahmadi på driftsstøtte har tatt saken D-2026-00001 kl. 08.00.',
    );
  });

  test('a corrected number is repeated (M25), and on-call is told to look (M47)', async () => {
    await begin(SATURDAY);
    await says(world, 'ole-strandvik', GERICA);
    const seen = await says(world, 'ole-strandvik', 'nei, feil nummer, det er 41 22 33 44');
    expect(seen.told).toBe('Da bruker vi 41 22 33 44.');
    expect(seen.others.map(({ to }) => to)).toEqual(['henrik-lokas']);
    expect(JSON.stringify(seen.others)).not.toContain('41 22');
    expect(await ticketsOf(world)).toMatchObject([{ reporter: { phone: '+4741223344' } }]);
  });

  test('S9: not taken, the night that summer time begins: ten minutes after 01.58 is 03.08 (M21)', async () => {
    await begin('2027-03-28T01:58');
    const seen = await says(world, 'randi-huseklepp', 'alarmen fra pasientvarslingen kommer ikke fram');
    expect(seen.told).toContain('vakten ble varslet kl. 01.58');
    await world.moveTo('2027-03-28T03:07:59+02:00');
    expect(await routed(world, 'randi-huseklepp')).toMatchObject({ told: '', pages: [] });
    await world.moveTo('2027-03-28T03:08:00+02:00');
    const again = await routed(world, 'randi-huseklepp');
    expect(again.told).toBe(
      `Vakten har ikke svart ennå, og vi varslet på nytt kl. 03.08. Ring vakttelefonen ${ON_CALL_PHONE} nå.`,
    );
    expect(again.pages).toEqual([{ to: 'nina-grotting', flagged: false }]);
  });

  test('not taken, a unit that is not on the list: told the truth without the number (M21b)', async () => {
    await begin(SATURDAY);
    await says(world, 'hege-lindstad', 'Gerica er nede for oss alle på Slemmestad helsestasjon');
    await world.advance('PT10M');
    const again = await routed(world, 'hege-lindstad');
    expect(again.told).toMatch(/varslet på nytt kl\. 21\.50\. Følg nødrutinen deres, og kontakt lederen din/);
    expect(again.pages).toEqual([{ to: 'henrik-lokas', flagged: true }]);
  });
});

describe('in the language that is written (promise 11)', () => {
  test.each([
    [
      '5',
      'daniel-whitcombe',
      'Gerica is down on the whole ward',
      true,
      false,
      /critical, .* alerted at 21:40\. Call the on-call phone/,
    ],
    [
      '5',
      'marit-liesund',
      'Gerica er nede hjå oss alle, vi kjem ikkje inn',
      true,
      false,
      /vakta vart varsla kl\. 21\.40\. Ring vakttelefonen/,
    ],
    [
      '6',
      'emily-hartfield',
      'Gerica is down for all of us at the library',
      false,
      true,
      /alerted at 21:40\. Keep .* free/,
    ],
    [
      '6',
      'guro-tveitnes',
      'Gerica er nede for oss alle, vi kjem ikkje inn',
      false,
      true,
      /vakta vart varsla kl\. 21\.40\. Hald telefonen .* ledig/,
    ],
    [
      '9',
      'daniel-whitcombe',
      'The files on the shared drive are encrypted and there is a ransom note',
      true,
      false,
      /the security officer in Drammen .* do not turn it off/,
    ],
    [
      '9',
      'guro-tveitnes',
      'filene på fellesområdet er krypterte, og det ligg ei løysepengemelding der, vi veit ikkje kva vi skal gjere',
      false,
      false,
      /ryggleiksansvarleg i Drammen .* ikkje slå/,
    ],
  ])('row %s, %s: «%s»', async (row, who, words, number, flagged, told) => {
    await begin(SATURDAY);
    const seen = await says(world, who, words);
    expect(seen.told).toMatch(told);
    expect(seen.told.includes(ON_CALL_PHONE)).toBe(number);
    expect(seen.pages).toEqual([{ to: 'henrik-lokas', flagged }]);
    expect(seen.officers).toEqual(row === '9' ? ['lars-wollheim'] : []);
  });

  test.each([
    [
      'emily-hartfield',
      'Citrix is down for all of us at the library',
      'yes',
      /high priority.*only takes critical faults/,
      'urgent',
      /^Call 113 now.*Keep .* free/,
    ],
    [
      'guro-tveitnes',
      'Citrix er nede for oss alle på biblioteket, vi kjem ikkje inn',
      'ja',
      /høg prioritet.*vakta tek berre kritiske feil/,
      'akutt',
      /^Ring 113 no.*Hald telefonen/,
    ],
  ])(
    'row 10, %s: «%s», and the word that the text asks for pages',
    async (who, words, yes, told, urgent, paged) => {
      await begin(SATURDAY);
      const seen = await reports(world, who, words, yes);
      expect(seen.told).toMatch(told);
      expect(seen).toMatchObject({ pages: [], desk: ['silent'] });
      const acute = await says(world, who, urgent);
      expect(acute.told).toMatch(paged);
      expect(acute.pages).toEqual([{ to: 'henrik-lokas', flagged: true }]);
    },
  );
});
