import { demoDirectory } from '../harness/directory.ts';
import { announce, reports, routed, says, ticketsOf, type Routed } from '../harness/routed.ts';
import { ON_CALL_PHONE, startWorld, type World, type WorldOptions } from '../harness/world.ts';

/** What wins over the routing table (domain.md 3.2, overlays), and the borderline cases of 2.5. */

const SATURDAY = '2026-11-28T21:40';
const MONDAY = '2026-11-23T10:05';
/** 17 May 2027 is a Monday: a holiday on which the desk would have been open (S10). */
const MAY_17 = '2027-05-17T12:00';
const NOBODY: Pick<Routed, 'pages' | 'desk' | 'officers' | 'others'> = {
  pages: [],
  desk: [],
  officers: [],
  others: [],
};
const KNOWN = /Vi kjenner til feilen i .* i sak D-\S+-00001/;
const PAGED_WITHOUT_NUMBER = /vakten ble varslet kl\. .* Hold telefonen/;

let world: World;
const begin = async (at: string, options?: WorldOptions): Promise<void> => {
  world = await startWorld(at, options);
};
afterEach(() => world.end());

describe('«akutt»: paged now, asked afterwards', () => {
  test('as the answer to M07b, from a unit that is not on the list (T104, row 15)', async () => {
    await begin(MAY_17);
    const waits = await says(world, 'kristian-nettum', 'Webkart Drammen hvit for alle');
    expect(waits).toMatchObject({ pages: [], desk: ['alert'] });
    expect(waits.told).toContain(
      'Vaktordningen dekker ikke Webkart, så saken tas når driftsstøtte åpner i morgen',
    );
    const acute = await says(world, 'kristian-nettum', 'akutt');
    expect(acute.told).toMatch(/^Ring 113 nå/);
    expect(acute.told).toMatch(PAGED_WITHOUT_NUMBER);
    expect(acute).toMatchObject({ pages: [{ to: 'yusuf-warsame', flagged: true }], desk: [] });
    expect(await ticketsOf(world)).toMatchObject([{ priority: 'critical', rules: ['R1', 'R4'] }]);
  });

  test('as the answer to M09, from a unit that is not on the list', async () => {
    await begin(SATURDAY);
    await reports(world, 'eirik-sandbekk', 'citrix er nede på servicetorget');
    const acute = await says(world, 'eirik-sandbekk', 'akutt');
    expect(acute.told).toMatch(PAGED_WITHOUT_NUMBER);
    expect(acute.pages).toEqual([{ to: 'henrik-lokas', flagged: true }]);
    expect(await ticketsOf(world)).toMatchObject([{ priority: 'critical', rules: ['R1'] }]);
  });

  test('as the answer to M17', async () => {
    await begin('2026-11-29T02:14');
    await announce(world, 'gerica', '2026-11-29T02:00', '2026-11-29T04:00');
    await says(world, 'ole-strandvik', 'gerica er nede for oss alle');
    const acute = await says(world, 'ole-strandvik', 'akutt');
    expect(acute.told).toContain(ON_CALL_PHONE);
    expect(acute).toMatchObject({ pages: [{ to: 'henrik-lokas', flagged: false }], desk: ['silent'] });
    expect(await ticketsOf(world)).toMatchObject([{ priority: 'critical', facts: { planned: true } }]);
  });

  test('as the answer to M18: a ticket of its own, with a number and a page', async () => {
    await begin(SATURDAY);
    await says(world, 'ole-strandvik', 'Gerica er nede på Fjell bosenter');
    expect((await says(world, 'aisha-farahi', 'gerica er nede på fjell')).told).toMatch(KNOWN);
    const acute = await says(world, 'aisha-farahi', 'akutt');
    expect(acute.told).toMatch(/D-2026-00002, og vakten ble varslet kl\. 21\.40\. Ring vakttelefonen/);
    expect(acute).toMatchObject({ pages: [{ to: 'henrik-lokas', flagged: false }], desk: ['silent'] });
    expect(await ticketsOf(world)).toMatchObject([
      { number: 'D-2026-00001', rules: ['R3'] },
      { number: 'D-2026-00002', rules: ['R1', 'R3'], reporter: { personId: 'aisha-farahi' } },
    ]);
    expect((await world.tickets()).filter(({ ticket }) => ticket.parent !== null)).toEqual([]);
  });
});

describe('a fault that others have reported (2.6, M18)', () => {
  test('S10, S11: M07, then M06 because another unit reports it too; both are told what is new', async () => {
    await begin(MAY_17);
    const first = await says(world, 'bente-lauritsrud', 'Gatturnus er nede for hele Drammen');
    expect(first).toMatchObject({ pages: [], desk: ['alert'] });
    expect(first.told).toMatch(/Enheten din er ikke med i vaktordningen.*i morgen kl\. 15\.00/);
    await world.advance('PT20M');
    const second = await says(world, 'heidi-viken-moe', 'gatturnus er helt nede hos oss, vi kommer ikke inn');
    expect(second.told).toMatch(KNOWN);
    expect(second.pages).toEqual([{ to: 'yusuf-warsame', flagged: false }]);
    expect(second.others).toEqual([
      { to: 'bente-lauritsrud', told: expect.stringMatching(PAGED_WITHOUT_NUMBER) as string },
    ]);
    const [ticket] = await ticketsOf(world);
    await world.person('yusuf-warsame').send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'take', data: { ticketId: ticket?.id, asOf: 9 } } },
    });
    const taken = (await routed(world, 'yusuf-warsame')).others;
    expect(taken.map(({ to }) => to).toSorted()).toEqual(['bente-lauritsrud', 'heidi-viken-moe']);
    for (const { told } of taken) expect(told).toContain('Yusuf Warsame på vakt har tatt saken D-2027-00001');
    await world.moveTo('2027-05-18T08:00:00+02:00');
    const opened = (await routed(world, 'bente-lauritsrud')).others.filter(({ told }) =>
      told.includes('overført fra'),
    );
    expect(opened.map(({ to }) => to)).toEqual(['heidi-viken-moe']);
  });

  test('outside on-call scope neither a covered unit (row 14) nor a second reporter pages anybody: M07b', async () => {
    await begin(MAY_17);
    const first = await says(world, 'ole-strandvik', 'Webkart Drammen er helt hvitt for alle saksbehandlere');
    expect(first).toMatchObject({ pages: [], desk: ['alert'] });
    expect(first.told).toContain('Vaktordningen dekker ikke Webkart');
    expect(first.told).not.toContain(ON_CALL_PHONE);
    await world.advance('PT20M');
    const second = await says(world, 'zeynep-arslan', 'webkart er hvitt hos oss også, ingen kommer inn');
    expect(second.told).toMatch(KNOWN);
    expect(second).toMatchObject(NOBODY);
    expect(await ticketsOf(world)).toMatchObject([
      { rules: ['R4'], paging: null, reports: { reporters: 2 } },
    ]);
  });

  test('B10: three units within half an hour make it everybody’s: critical, and paged because it is confirmed', async () => {
    await begin(SATURDAY);
    await reports(world, 'pal-tangenes', 'citrix er nede på biblioteket');
    await world.advance('PT5M');
    const second = await says(world, 'eirik-sandbekk', 'citrix er nede på servicetorget');
    expect(second.pages).toEqual([{ to: 'henrik-lokas', flagged: false }]);
    await world.advance('PT5M');
    const third = await says(world, 'heidi-viken-moe', 'citrix er nede på helsestasjonen');
    expect(third).toMatchObject(NOBODY);
    expect(await ticketsOf(world)).toMatchObject([
      { rules: ['R4'], facts: { scope: 3 }, reports: { reporters: 3, units: 3 } },
    ]);
  });
});

describe('an announced window (R0p, M17)', () => {
  beforeEach(async () => {
    await begin('2026-11-29T02:14');
    await announce(world, 'gerica', '2026-11-29T02:00', '2026-11-29T04:00');
  });

  test('explained with its times; no ticket, nobody is told', async () => {
    const seen = await says(world, 'ole-strandvik', 'gerica er nede for oss alle');
    expect(seen.told).toMatch(
      /Gerica er nede etter avtale fra i dag kl\. 02\.00 til kl\. 04\.00.*Skriv «akutt»/,
    );
    expect(seen).toMatchObject(NOBODY);
    expect(await world.tickets()).toEqual([]);
  });

  test('B5: the window explains the outage, not the danger', async () => {
    const seen = await says(world, 'ole-strandvik', 'Gerica er nede, vi får ikke opp medisinlistene');
    expect(seen.pages).toEqual([{ to: 'henrik-lokas', flagged: false }]);
    expect(seen.told).not.toContain('etter avtale');
    expect(await ticketsOf(world)).toMatchObject([{ rules: ['R1', 'R3'], facts: { planned: true } }]);
  });
});

describe('a system that D-IKT does not run', () => {
  const RIGHT_PARTY = 'Kontakt leverandøren eller responssenteret nå';

  test.each([
    ['Trygghetsalarmen er nede, alarmene kommer ikke fram', 'trygghetsalarm'],
    ['Pasientvarslingen på avdeling 2 kommer ikke fram til telefonene våre', 'pasientvarsling'],
  ])('«%s» (Sande, at night): no page, and the right party is named (B3, M89)', async (words, systemId) => {
    await begin(SATURDAY);
    const seen = await says(world, 'anita-bjorndalen', words);
    expect(seen.told).toContain(RIGHT_PARTY);
    expect(seen.told).not.toContain(ON_CALL_PHONE);
    expect(seen).toMatchObject({ pages: [], desk: ['silent'] });
    expect(await ticketsOf(world)).toMatchObject([{ systemId, priority: 'critical', rules: ['R1', 'R3'] }]);
  });

  test('by day too, beside the alert to the desk; closing says nothing more of it', async () => {
    await begin('2026-11-23T15:25');
    const seen = await says(world, 'anita-bjorndalen', 'Trygghetsalarmen er nede, alarmene kommer ikke fram');
    expect(seen.told).toContain(RIGHT_PARTY);
    expect(seen).toMatchObject({ pages: [], desk: ['alert'] });
    await world.moveTo('2026-11-23T15:31:00+01:00');
    expect(await routed(world, 'anita-bjorndalen')).toMatchObject({ told: '', pages: [] });
  });

  test('2.6b: where the system is only inferred, the page always goes out', async () => {
    await begin(SATURDAY);
    const seen = await says(world, 'anita-bjorndalen', 'alarmene fra beboerne kommer ikke fram til oss');
    expect(seen.pages).toEqual([{ to: 'henrik-lokas', flagged: false }]);
    expect(seen.told).toContain(ON_CALL_PHONE);
  });
});

describe('the politicians’ portal (T134, M22)', () => {
  const OUT = 'Politikerportalen er nede og kommunestyret starter om en halvtime';

  test.each([
    [MONDAY, 'i morgen kl. 09.35'],
    ['2026-11-23T21:05', 'i morgen kl. 15.00'],
  ])('at %s: high, never a page; answered by %s', async (at, due) => {
    await begin(at);
    const seen = await reports(world, 'ylva-stromsodd', OUT);
    expect(seen.told).toMatch(/Feilen i politikerportalen er registrert med høy prioritet/);
    expect(seen.told).toContain(`Du får svar senest ${due}`);
    expect(seen.told).not.toMatch(/reservekanal/i);
    expect(seen).toMatchObject({ pages: [], desk: ['silent'] });
    expect(await ticketsOf(world)).toMatchObject([{ priority: 'high', rules: ['R8'] }]);
  });

  test('the reserve channel is named where there is one', async () => {
    const directory = demoDirectory((file) => {
      file.contacts.politicianPortalReserveChannel = 'papirene ligger i ekspedisjonen';
    });
    await begin(MONDAY, { directory });
    expect((await reports(world, 'ylva-stromsodd', OUT)).told).toContain('papirene ligger i ekspedisjonen');
  });
});

/** What 3.6 tells beside the table: an instant, a person, and when the answer comes. */
test.each([
  [
    'S7',
    '2026-12-24T13:00',
    'eirik-sandbekk',
    'skriveren i gangen er tom for toner, men vi bruker den nede',
    'low',
    'mandag 28. desember kl. 15.00',
  ],
  [
    'S14',
    '2026-11-24T02:14',
    'ole-strandvik',
    'glemt passordet, får ikke logget på PC-en',
    'medium',
    'i dag kl. 15.00',
  ],
])('%s at %s, %s: «%s» is %s, answered by %s', async (_id, at, who, words, priority, due) => {
  await begin(at);
  const seen = await reports(world, who, words);
  expect(seen.told).toContain(`du får svar senest ${due}`);
  expect(seen).toMatchObject({ pages: [], desk: ['silent'] });
  expect(await ticketsOf(world)).toMatchObject([{ priority, route: { queue: 'serviceDesk/ordinary' } }]);
});
