import { cardOf, startWorld, wordsOf, type Expectation, type World } from '../harness/world.ts';
import { isoOslo, parseInstant } from '../../src/domain/service-hours/oslo.ts';

/** Critical tickets by day, at closing and at opening (T102, T107, domain.md 3.3, S4, S5). */

const GERICA = 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene';
const CITRIX = 'ingen i Svelvik kommer inn på Citrix';
const NUMBER = '00001';
const DRAMMEN = [
  'hilde-fossum',
  'stian-braten',
  'samira-ahmadi',
  'geir-opsahl',
  'linn-thorud',
  'mehmet-yilmaz',
  'ragnhild-kvamme',
  'tone-skaug',
];

let world: World;
afterEach(() => world.end());

const begin = async (at: string, personId: string, words: string): Promise<void> => {
  world = await startWorld(at);
  await world.person(personId).writes(words);
};

/** The first message to somebody opens the chat. */
const first = (to: string, says: Expectation['says'] = NUMBER): Expectation[] => [
  { to, what: 'open' },
  { to, says },
];
const changed = (...people: string[]): Expectation[] =>
  people.map((to) => ({ to, what: 'update' as const, says: NUMBER }));
/** T103: three quarters of the time for an answer have gone, or all of it: whoever has it is told, and the desk. */
const dueSoon = (holder: string): Expectation[] => [
  { to: holder, says: 'ingen har svart melderen ennå' },
  { to: 'desk', says: 'ingen har svart melderen ennå' },
];
const overdue = (holder: string, ...cards: string[]): Expectation[] => [
  { to: holder, says: 'Svar melderen nå' },
  { to: 'desk', says: 'Svar melderen nå' },
  ...changed(...cards),
];
const alertedDesk = (...says: string[]): Expectation => ({ to: 'desk', says: [NUMBER, '<at>', ...says] });

/** «Jeg tar den», as a card of any kind sends it. */
async function takes(personId: string, verb = 'take'): Promise<void> {
  const [stored] = await world.tickets();
  const data = { ticketId: stored?.ticket.id, asOf: 1 };
  const answer = await world
    .person(personId)
    .send({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb, data } } });
  expect(answer.body).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
}
const afterAWhile = (at: string): string => isoOslo((parseInstant(at) ?? NaN) + 25 * 60_000);
const whatHappened = async (): Promise<string[]> =>
  (await world.tickets())[0]?.events.map(({ what }) => what) ?? [];

describe('the desk is open and nobody takes it', () => {
  /** 10:05 and the ten minutes after it. */
  async function untaken() {
    await begin('2026-11-23T10:05', 'ole-strandvik', GERICA);
    await world.expect({ to: 'ole-strandvik', says: 'driftsstøtte er varslet nå' }, alertedDesk());
    await world.advance('PT9M59S');
    await world.expect();
    await world.advance('PT1S');
    const [, ...seen] = await world.expect(
      alertedDesk('Driftsstøtte ble varslet om saken D-2026-00001 kl. 10.05, og ingen har tatt den ennå'),
      ...DRAMMEN.flatMap((to) =>
        first(
          to,
          to === 'ragnhild-kvamme' ? 'Kritisk sak som ingen har teke' : 'Kritisk sak som ingen har tatt',
        ),
      ),
    );
    return cardOf(seen[1]);
  }

  test('10 minutes: the channel and every agent; 20: the leader and the operations manager; 30: the last resort (fault 36)', async () => {
    await untaken();
    await world.advance('PT10M');
    await world.expect({ to: 'tone-skaug', says: 'Jeg tar den' }, ...first('oyvind-myrvold', 'Jeg tar den'));
    await world.advance('PT10M');
    await world.expect(...first('berit-kopperud', ['Gerica', '40 00 89 16', 'Jeg tar den']));
    await world.advance('PT2H');
    await world.expect();
    expect(await whatHappened()).toEqual(['registered', 'watched:1', 'watched:2', 'watched:3']);
  });

  test('taken: every card shows by whom, in the language of its reader, and nobody is alerted any more', async () => {
    const card = await untaken();
    await world.advance('PT2M');
    const answer = await world.person('hilde-fossum').presses(card, 'Jeg tar den');
    expect(JSON.stringify(answer.value)).toContain('Hilde Fossum, kl. 10.17');
    const seen = await world.expect(
      { to: 'ole-strandvik', says: 'Hilde Fossum på driftsstøtte har tatt saken D-2026-00001 kl. 10.17' },
      ...changed('ole-strandvik', 'desk', 'desk'),
      ...DRAMMEN.map((to) => ({ to, what: 'update' as const, says: 'Hilde Fossum', never: 'Jeg tar den' })),
    );
    expect(JSON.stringify(seen)).toContain('Teken av');
    await world.advance('PT2H');
    await world.expect();
  });

  test('the operations manager may take it once the watch has reached him, not before (3.10)', async () => {
    const card = await untaken();
    const early = await world.person('oyvind-myrvold').presses(card, 'Jeg tar den');
    expect(early.value).toContain('Bare de som er på vakt eller arbeider på driftsstøtte');
    await world.advance('PT10M');
    await world.look();
    await takes('oyvind-myrvold');
    await world.expect(
      { to: 'ole-strandvik', says: 'Øyvind Myrvold i D-IKT har tatt saken D-2026-00001 kl. 10.25' },
      ...changed('ole-strandvik', 'desk', 'desk', ...DRAMMEN, 'tone-skaug', 'oyvind-myrvold'),
    );
  });

  test('withdrawn: nobody is alerted any more', async () => {
    await untaken();
    await world.person('ole-strandvik').writes('avbryt');
    await world.person('ole-strandvik').writes('ja');
    await world.look();
    await world.advance('PT2H');
    await world.expect();
  });

  test('a ticket that becomes critical is watched from then', async () => {
    world = await startWorld('2026-11-23T10:05');
    const nurse = world.person('ole-strandvik');
    await nurse.writes('Gerica er supertreg for hele bosenteret');
    const [form] = await world.expect(
      { to: 'ole-strandvik', says: 'Send inn' },
      { to: 'ole-strandvik', says: 'Går dette ut over behandling eller sikkerhet for noen nå? Svar' },
    );
    await nurse.presses(cardOf(form), 'Send inn');
    await world.look();
    await world.advance('PT1H');
    await world.expect();
    await nurse.writes('akutt');
    await world.look();
    await world.advance('PT10M');
    await world.expect(alertedDesk('kl. 11.05'), ...DRAMMEN.flatMap((to) => first(to)));
    await world.moveTo('2026-11-23T15:30:00+01:00');
    expect(await whatHappened()).toContain('handedOver:onCall');
    await world.look();
  });
});

describe('the desk closes', () => {
  test('S4: Friday 15:25 M01, at 15:30 the page and M05; the minutes of the watch are on-call’s now', async () => {
    await begin('2026-11-27T15:25', 'eva-karlsbakk', CITRIX);
    await world.expect({ to: 'eva-karlsbakk', says: 'driftsstøtte er varslet nå' }, alertedDesk());
    await world.moveTo('2026-11-27T15:30:00+01:00');
    await world.expect(
      ...first('henrik-lokas', 'Vakt: kritisk sak'),
      {
        to: 'eva-karlsbakk',
        says: ['vakten ble varslet kl. 15.30', '32 99 00 00', 'mandag 30. november kl. 08.00'],
      },
      { to: 'desk', what: 'update', never: '<at>' },
    );
    await world.moveTo('2026-11-27T15:39:59+01:00');
    await world.expect();
    expect(await whatHappened()).toEqual(['registered', 'handedOver:onCall', 'paged:primary']);
  });

  test('DLG25: 15:24 by day, paged at 15:30, and what is said at 15:33 adds to it without a second page', async () => {
    await begin('2027-02-18T15:24', 'mathias-rudshaug', 'ingen i Nedre Eiker kommer inn på skrivebordet');
    await world.expect({ to: 'mathias-rudshaug', says: 'driftsstøtte er varslet nå' }, alertedDesk());
    await world.moveTo('2027-02-18T15:33:00+01:00');
    await world.expect(
      ...first('henrik-lokas'),
      { to: 'mathias-rudshaug', says: ['vakten ble varslet kl. 15.30', '32 99 00 00'] },
      ...changed('desk'),
    );
    await world.person('mathias-rudshaug').writes('fortsatt helt dødt');
    await world.expect(
      { to: 'mathias-rudshaug', says: 'Meldingen din er lagt til i sak D-2027-00001' },
      ...changed('mathias-rudshaug', 'mathias-rudshaug', 'henrik-lokas', 'desk'),
    );
    const all = await world.tickets();
    expect(all.map(({ ticket }) => ticket.text)).toEqual([
      'ingen i Nedre Eiker kommer inn på skrivebordet\nfortsatt helt dødt',
    ]);
    expect(all[0]?.rows.filter(({ effect }) => effect.kind === 'page')).toHaveLength(1);
  });

  test('taken by an agent: free again and paged; the reporter and the agent are told', async () => {
    await begin('2026-11-24T14:00', 'ole-strandvik', GERICA);
    await takes('hilde-fossum');
    await world.look();
    await world.moveTo('2026-11-24T15:30:00+01:00');
    await world.expect(
      ...first('henrik-lokas', 'Jeg tar den'),
      { to: 'ole-strandvik', says: 'vakten ble varslet kl. 15.30' },
      { to: 'hilde-fossum', says: 'Driftsstøtte har stengt, så vakten varsles om saken D-2026-00001' },
      { to: 'desk', what: 'update', says: 'Status: Ny', never: 'Hilde Fossum, kl.' },
    );
    await takes('henrik-lokas');
    await world.expect(
      { to: 'ole-strandvik', says: 'Henrik Løkås på vakt har tatt saken' },
      ...changed('ole-strandvik', 'ole-strandvik', 'henrik-lokas', 'desk'),
    );
  });

  test('high uptime, unit not on the list: nobody is paged, and the reporter is told so (M07, row 8); the desk is alerted at opening', async () => {
    await begin('2026-11-26T15:25', 'leif-sundstrom', CITRIX);
    await world.look();
    await world.moveTo('2026-11-26T15:30:00+01:00');
    await world.expect(
      {
        to: 'leif-sundstrom',
        says: ['ikke med i vaktordningen', 'i morgen kl. 08.00'],
        never: '32 99 00 00',
      },
      ...changed('desk'),
    );
    await world.moveTo('2026-11-27T07:59:59+01:00');
    await world.expect();
    await world.moveTo('2026-11-27T08:00:00+01:00');
    await world.expect(alertedDesk(), ...changed('leif-sundstrom', 'leif-sundstrom', 'desk'));
    await world.moveTo('2026-11-27T08:10:00+01:00');
    await world.expect(
      alertedDesk('kl. 08.00'),
      ...DRAMMEN.filter((id) => id !== 'stian-braten').flatMap((to) => first(to)),
    );
    expect(await whatHappened()).toEqual([
      'registered',
      'waitsForOpening',
      'handedOver:serviceDesk',
      'watched:1',
    ]);
  });

  test('a system outside on-call scope waits (M07b); with an agent who has taken it nothing is said', async () => {
    await begin('2026-11-26T15:25', 'kristian-nettum', 'Webkart er hvitt for alle i Drammen');
    await world.look();
    await world.moveTo('2026-11-26T15:30:00+01:00');
    await world.expect(
      { to: 'kristian-nettum', says: ['Vaktordningen dekker ikke Webkart', 'i morgen kl. 08.00'] },
      ...changed('desk'),
    );
    await takes('hilde-fossum');
    await world.look();
    await world.moveTo('2026-11-27T15:40:00+01:00');
    // Nobody has answered all day (T103); on-call is told nothing of it.
    await world.expect(...dueSoon('hilde-fossum'), ...overdue('hilde-fossum', 'desk'));
    expect((await world.tickets())[0]?.ticket).toMatchObject({ state: 'taken', rounds: 0 });
  });

  test('half days close at 12:00 (T102, S6)', async () => {
    await begin('2026-12-24T11:55', 'ole-strandvik', 'Gatturnus er nede i hele Drammen');
    await world.expect({ to: 'ole-strandvik', says: 'driftsstøtte er varslet nå' }, alertedDesk());
    await world.moveTo('2026-12-24T12:00:00+01:00');
    await world.expect(
      ...first('vegard-heggelund', ['Gatturnus', 'Jeg tar den']),
      { to: 'ole-strandvik', says: ['vakten ble varslet kl. 12.00', 'mandag 28. desember kl. 08.00'] },
      ...changed('desk'),
    );
  });

  test('Friday before a holiday Monday: on-call keeps it until Tuesday 08:00', async () => {
    await begin('2027-05-14T15:20', 'eva-karlsbakk', CITRIX);
    await world.moveTo('2027-05-14T15:31:00+02:00');
    const paged =
      (await world.tickets())[0]?.rows.find(({ effect }) => effect.kind === 'page')?.resolved ?? '';
    await world.moveTo('2027-05-18T07:45:00+02:00');
    await takes(paged);
    await world.look();
    await world.moveTo('2027-05-18T07:59:59+02:00');
    await world.expect();
    await world.moveTo('2027-05-18T08:00:00+02:00');
    // Everyone has been paged in these days: each of their pages is changed as well.
    const told = (await world.look()).filter(({ what }) => what === 'post').map(wordsOf);
    expect(told).toEqual([
      expect.stringContaining('overført fra vakten til driftsstøtte'),
      expect.stringContaining('Driftsstøtte har åpnet og har saken D-2027-00001 nå'),
      expect.stringContaining(NUMBER.replace('2026', '2027')),
    ]);
  });
});

describe('the desk opens', () => {
  /** A doctor is out of the record at 07:50 (S5). */
  async function atOpening(): Promise<void> {
    await begin(
      '2026-11-30T07:50',
      'thomas-ekornrud',
      'lege i legevakt er ute av journalen, får ikke behandlet pasienten',
    );
    await world.expect(
      ...first('henrik-lokas', 'Vakt: kritisk sak'),
      { to: 'thomas-ekornrud', says: 'vakten ble varslet kl. 07.50' },
      { to: 'desk', says: NUMBER },
    );
  }

  test('S5: paged at 07:50; at 08:00 M20 and not one more page, the desk alerted, the watch counted from there', async () => {
    await atOpening();
    await world.moveTo('2026-11-30T08:00:00+01:00');
    const seen = await world.expect(
      { to: 'thomas-ekornrud', says: 'Sak D-2026-00001 er overført fra vakten til driftsstøtte' },
      { to: 'henrik-lokas', what: 'update', says: 'Saken D-2026-00001 er overført til driftsstøtte.' },
      alertedDesk(),
      ...changed('thomas-ekornrud', 'desk'),
    );
    expect(JSON.stringify(seen[1]?.activity)).not.toContain('Jeg tar den');
    await world.moveTo('2026-11-30T08:09:59+01:00');
    await world.expect();
    await world.moveTo('2026-11-30T08:10:00+01:00');
    await world.expect(alertedDesk('kl. 08.00'), ...DRAMMEN.flatMap((to) => first(to)));
    expect(await whatHappened()).toEqual([
      'registered',
      'paged:primary',
      'reporterReminded',
      'reporterSilent',
      'handedOver:serviceDesk',
      'watched:1',
    ]);
  });

  test('a responder who had it is told; an agent must accept it, and an old page says where it is', async () => {
    await atOpening();
    await takes('henrik-lokas');
    await world.look();
    await world.moveTo('2026-11-30T08:00:00+01:00');
    await world.expect(
      { to: 'thomas-ekornrud', says: 'overført fra vakten til driftsstøtte' },
      { to: 'henrik-lokas', says: 'Driftsstøtte har åpnet og har saken D-2026-00001 nå' },
      alertedDesk('Status: Ny'),
      ...changed('thomas-ekornrud', 'henrik-lokas', 'desk'),
    );
    const [stored] = await world.tickets();
    const data = { ticketId: stored?.ticket.id, asOf: 1 };
    const press = { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'take', data } } };
    const { body } = await world.person('henrik-lokas').send(press);
    expect(body).toMatchObject({ value: 'Saken D-2026-00001 er overført til driftsstøtte.' });
    await takes('hilde-fossum');
    await world.expect(
      { to: 'thomas-ekornrud', says: 'Hilde Fossum på driftsstøtte har tatt saken' },
      ...changed('thomas-ekornrud', 'henrik-lokas', 'desk', 'desk'),
    );
    await world.moveTo('2026-11-30T15:29:59+01:00');
    await world.expect(...dueSoon('hilde-fossum'), ...overdue('hilde-fossum', 'desk', 'desk'));
  });

  test('an agent who took it before opening keeps it: M20, and nobody is alerted', async () => {
    await atOpening();
    await takes('hilde-fossum');
    await world.look();
    await world.moveTo('2026-11-30T09:00:00+01:00');
    await world.expect(
      { to: 'thomas-ekornrud', says: 'overført fra vakten til driftsstøtte' },
      ...changed('thomas-ekornrud', 'henrik-lokas', 'desk'),
    );
    expect((await world.tickets())[0]?.ticket).toMatchObject({ state: 'taken', paging: null, watch: null });
  });
});

test('two nights: both page, both receipts follow their own page (M05c, then M05), and the second can be taken', async () => {
  const unreachable = () =>
    world.connector.faults.push({
      matches: (method, conversation, body) =>
        method === 'POST' && `${conversation}${body}`.includes(world.person('henrik-lokas').aadObjectId),
      answer: 403,
      times: 1,
    });
  await begin('2026-11-24T15:25', 'eva-karlsbakk', CITRIX);
  await world.look();
  unreachable();
  await world.moveTo('2026-11-24T15:30:00+01:00');
  await world.expect(
    ...first('yusuf-warsame'),
    { to: 'eva-karlsbakk', says: 'vakten varsles nå' },
    { to: 'eva-karlsbakk', says: 'vakten ble varslet kl. 15.30' },
    ...changed('desk'),
  );
  await takes('yusuf-warsame');
  await world.expect(
    { to: 'eva-karlsbakk', says: 'Yusuf Warsame på vakt har tatt saken D-2026-00001 kl. 15.30' },
    ...changed('eva-karlsbakk', 'eva-karlsbakk', 'eva-karlsbakk', 'desk', 'yusuf-warsame'),
  );
  // A sign of work every 25 minutes: nobody else is paged in the whole night.
  for (let at = '2026-11-24T15:55:00+01:00'; at < '2026-11-25T08:00'; at = afterAWhile(at)) {
    await world.moveTo(at);
    await takes('yusuf-warsame', 'working');
  }
  const paged = (await world.look()).filter(({ what }) => what === 'open');
  expect(paged).toEqual([]);
  await world.moveTo('2026-11-25T08:05:00+01:00');
  await world.look();
  await takes('samira-ahmadi');
  await world.look();

  unreachable();
  await world.moveTo('2026-11-25T15:30:00+01:00');
  await world.expect(
    ...dueSoon('samira-ahmadi'),
    ...overdue('samira-ahmadi', 'desk', 'desk'),
    { to: 'yusuf-warsame', says: 'Jeg tar den' },
    { to: 'eva-karlsbakk', says: 'vakten varsles nå' },
    { to: 'eva-karlsbakk', says: 'vakten ble varslet kl. 15.30' },
    { to: 'samira-ahmadi', says: 'vakten varsles' },
    ...changed('desk', 'desk', 'yusuf-warsame'),
  );
  await takes('yusuf-warsame');
  const [told] = (await world.look()).filter(({ what }) => what === 'post');
  expect(told?.activity.text).toContain('Yusuf Warsame på vakt har tatt saken D-2026-00001 kl. 15.30');

  const [stored] = await world.tickets();
  expect(stored?.ticket).toMatchObject({ rounds: 2, paging: { round: 2 }, state: 'taken' });
  const pages = stored?.rows.filter(({ effect }) => effect.kind === 'page') ?? [];
  expect(pages.map(({ effect, state }) => [effect.id, state])).toEqual([
    ['page:1:0', 'failed'],
    ['page:1:0:secondary', 'sent'],
    ['page:2:0', 'failed'],
    ['page:2:0:secondary', 'sent'],
  ]);
  await world.moveTo('2026-11-25T15:49:59+01:00');
  await world.expect();
});

test('a page that Teams held back until the desk had opened is not delivered, and promises nothing', async () => {
  world = await startWorld('2026-11-30T07:50');
  world.connector.faults.push({
    // Held up for so long, the next level is paged at once: it is held up as well.
    matches: (_method, _conversation, body) => body.includes('Vakt: kritisk sak'),
    answer: 429,
    headers: { 'retry-after': '900' },
    times: 99,
  });
  await world.person('ole-strandvik').writes(GERICA);
  const left = (await world.look()).filter(({ what }) => what === 'post').map(wordsOf);
  expect(left.toSorted()).toEqual([
    expect.stringContaining('Ny sak til driftsstøtte'),
    expect.stringContaining('vakten varsles nå'),
  ]);
  world.clock.set(world.clock.now() + 10 * 60_000);
  await world.wait(0);
  await world.expect(
    { to: 'ole-strandvik', says: 'overført fra vakten til driftsstøtte' },
    alertedDesk(),
    ...changed('ole-strandvik', 'desk'),
  );
  await world.wait(3_600_000);
  await world.expect();
});

test('a handover that was missed while the program stood still gives the ticket to whoever is on duty now', async () => {
  await begin('2026-11-24T15:10', 'eva-karlsbakk', CITRIX);
  await world.look();
  world.clock.set(world.clock.now() + 18 * 3_600_000);
  await world.wait(0);
  await world.expect(alertedDesk(), ...changed('eva-karlsbakk', 'desk'));
  expect(await whatHappened()).toEqual(['registered', 'handedOver:serviceDesk']);
});
