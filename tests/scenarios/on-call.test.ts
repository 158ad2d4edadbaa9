import { actionsOf, cardOf, startWorld, wordsOf, type World } from '../harness/world.ts';
import { itemsOf } from '../../src/domain/directory/items.ts';
import { demoFile } from '../domain/directory/demo-file.ts';
import type { Card } from '../harness/fake-connector.ts';

/** What the one on call does with a page, and what follows when nothing is done (domain.md 3.3, promise 4). */

const WORDS = 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene';
const NUMBER = 'D-2026-00001';
const REPORTER = 'ole-strandvik';
const PRIMARY = 'henrik-lokas';
const SECONDARY = 'yusuf-warsame';
const LEADER = 'berit-kopperud';
/** On the rota, and neither on call nor paged yet. */
const OFF_DUTY = 'nina-grotting';
const NEW_PAGE = 'Vakt: kritisk sak';

let world: World;
beforeEach(async () => {
  world = await startWorld('2026-11-29T02:14');
});
afterEach(() => world.end());

/** What was said and shown anew since the last look, by whom it reached. */
async function heard(): Promise<{ to: string; words: string }[]> {
  const people = [REPORTER, PRIMARY, SECONDARY, LEADER, OFF_DUTY, 'oyvind-myrvold', 'piotr-zielinski'];
  const names = new Map(people.map((id) => [world.person(id).chat, id]));
  return (await world.look())
    .filter(({ what }) => what === 'post')
    .map((one) => ({ to: names.get(one.conversationId) ?? one.conversationId, words: wordsOf(one) }));
}
const to = (person: string, said: { to: string; words: string }[]): string =>
  said
    .filter((one) => one.to === person)
    .map(({ words }) => words)
    .join(' | ');
const ticket = async () => (await world.tickets())[0]?.ticket;
const happened = async (): Promise<string[]> =>
  (await world.tickets())[0]?.events.map(({ what }) => what) ?? [];

/** Reported; the page as the primary sees it. */
async function paged(words = WORDS): Promise<Card> {
  await world.person(REPORTER).writes(words);
  const page = (await world.look()).find(
    ({ what, conversationId }) => what === 'post' && conversationId === world.person(PRIMARY).chat,
  );
  if (page === undefined) throw new Error('Nobody was paged');
  return cardOf(page);
}
async function taken(): Promise<Card> {
  const page = await paged();
  const answer = await world.person(PRIMARY).presses(page, 'Jeg tar den');
  await world.look();
  return answer.value as Card;
}
const titles = (card: Card): string[] => actionsOf(card).map(({ title }) => title);

describe('an acknowledgement is a lease (fault 25)', () => {
  test('nothing more for 15 minutes: reminded at 10, paged again, then the next level; the reporter is told the truth', async () => {
    const card = await taken();
    expect(titles(card)).toEqual(['Arbeider', 'Løst', 'Trenger leverandør', 'Gi videre', 'Ikke vaktsak']);
    expect(JSON.stringify(card)).toContain('Skriv hva du gjør innen kl. 02.29');
    await world.advance('PT10M');
    expect(await heard()).toEqual([{ to: PRIMARY, words: expect.stringContaining('innen kl. 02.29') }]);
    await world.advance('PT5M');
    const ended = await heard();
    expect(to(PRIMARY, ended)).toContain('kritisk sak');
    expect(to(REPORTER, ended)).toContain('Vi har ikke hørt mer fra vakten om saken D-2026-00001');
    expect(to(REPORTER, ended)).toContain('Ring vakttelefonen 32 99 00 00 nå');
    expect((await ticket())?.state).toBe('new');
    await world.advance('PT9M59S');
    expect(await heard()).toEqual([]);
    await world.advance('PT1S');
    expect((await heard()).map((one) => one.to)).toEqual([SECONDARY]);
    await world.advance('PT10M');
    expect((await heard()).map((one) => one.to)).toEqual([LEADER]);
    await world.advance('PT10M');
    expect(to(REPORTER, await heard())).toContain('Ring 113 nå');
  });

  test('«Arbeider», pressed or written, begins it anew, as often as it comes', async () => {
    const card = await taken();
    await world.advance('PT14M');
    await heard();
    const answer = await world
      .person(PRIMARY)
      .presses(card, 'Arbeider', { note: 'Starter tjenesten på nytt' });
    expect(JSON.stringify(answer.value)).toContain('innen kl. 02.43');
    await world.advance('PT9M59S');
    expect(await heard()).toEqual([]);
    await world.person(PRIMARY).writes('arbeider: venter på databasen');
    await world.advance('PT9M59S');
    expect((await heard()).map((one) => one.to)).toEqual([PRIMARY]);
    expect((await ticket())?.state).toBe('taken');
    expect(await happened()).toEqual(expect.arrayContaining(['taken', 'working']));
    // What was written is a note of the ticket, said to nobody.
    const [stored] = await world.tickets();
    expect(stored?.events.filter(({ what }) => what === 'working').map(({ note }) => note)).toEqual([
      'Starter tjenesten på nytt',
      'venter på databasen',
    ]);
  });

  test('the desk opens before it ends: nobody is paged by it', async () => {
    await world.moveTo('2026-11-30T07:50:00+01:00');
    await taken();
    await world.advance('PT10M');
    await heard();
    await world.advance('PT9M');
    expect((await heard()).filter(({ words }) => words.includes(NEW_PAGE))).toEqual([]);
  });
});

describe('what the one on call answers', () => {
  test('«Gi videre»: the next in the chain now, and the chain goes on from there', async () => {
    const card = await taken();
    await world.person(PRIMARY).presses(card, 'Gi videre');
    const said = await heard();
    expect(to(SECONDARY, said)).toContain(NEW_PAGE);
    expect(to(REPORTER, said)).toContain('Henrik Løkås har gitt saken D-2026-00001 videre');
    expect((await ticket())?.state).toBe('new');
    await world.advance('PT10M');
    expect((await heard()).map((one) => one.to)).toEqual([LEADER]);
  });

  test('passed on by each of them: everyone is paged, and the reporter is told so (fault 24)', async () => {
    const page = await paged();
    for (const who of [PRIMARY, SECONDARY, LEADER]) await world.person(who).presses(page, 'Gi videre');
    const said = await heard();
    for (const who of [OFF_DUTY, 'oyvind-myrvold', 'piotr-zielinski'])
      expect(to(who, said)).toContain(NEW_PAGE);
    await world.advance('PT5M');
    expect(to(REPORTER, await heard())).toContain('Vi har varslet alle på vaktlisten');
  });

  test('the rota is changed meanwhile: the steps come when they were to come, and reach whoever is on call by then (fault 30)', async () => {
    await paged();
    const changed = demoFile((file) => {
      file.onCall.acknowledge.repeatAfterMinutes = 3;
      file.onCall.overrides = [
        {
          id: 'stand-in',
          from: '2026-11-29T02:00:00+01:00',
          to: '2026-11-30T02:00:00+01:00',
          role: 'primary',
          personId: OFF_DUTY,
        },
      ];
    });
    await world.store.saveDirectory(null, itemsOf(changed), world.clock.now());
    await world.directories.refresh();
    await world.advance('PT9M59S');
    expect(await heard()).toEqual([]);
    await world.advance('PT1S');
    expect((await heard()).map((one) => one.to).toSorted()).toEqual([OFF_DUTY, REPORTER]);
  });

  test('«Ikke vaktsak» needs a reason; for life and health the secondary has a look as well, and it stays critical', async () => {
    const page = await paged();
    const asked = await world.person(PRIMARY).presses(page, 'Ikke vaktsak');
    expect(JSON.stringify(asked.value)).toContain('Skriv hvorfor det ikke er en sak for vakten');
    expect(await heard()).toEqual([]);
    await world.person(PRIMARY).presses(page, 'Ikke vaktsak', { note: 'Det er bare én skjerm' });
    const said = await heard();
    expect(to(SECONDARY, said)).toContain(NEW_PAGE);
    expect(to(REPORTER, said)).toContain('Det er bare én skjerm');
    expect(to(REPORTER, said)).toContain('Neste på vakt er varslet');
    expect(await ticket()).toMatchObject({ priority: 'critical', state: 'new' });
  });

  test('«Ikke vaktsak» of what endangers nobody: it waits for the opening, and nobody else is woken', async () => {
    await world.person('eva-karlsbakk').writes('ingen i Svelvik kommer inn på Citrix');
    await world.look();
    await world.person(PRIMARY).writes(`ikke vaktsak ${NUMBER} fordi leverandøren har varslet om det`);
    const said = await world.look();
    const told = said.filter(({ what }) => what === 'post').map(wordsOf);
    expect(told.join(' | ')).toContain('leverandøren har varslet om det');
    expect(told.join(' | ')).toContain('når den åpner i morgen kl. 08.00');
    expect(await ticket()).toMatchObject({ priority: 'critical', state: 'new', paging: null });
    await world.advance('PT2H');
    expect(await heard()).toEqual([]);
  });

  test('«Trenger leverandør»: the reporter is told once, and the lease goes on', async () => {
    const card = await taken();
    const answer = await world.person(PRIMARY).presses(card, 'Trenger leverandør');
    expect(JSON.stringify(answer.value)).toContain('Venter på leverandøren');
    expect(to(REPORTER, await heard())).toContain('Henrik Løkås venter på leverandøren');
    await world.person(PRIMARY).writes('venter på leverandør');
    expect(to(REPORTER, await heard())).toBe('');
    await world.advance('PT15M');
    expect(to(PRIMARY, await heard())).toContain('kritisk sak');
  });

  test('«Løst»: solved, the reporter is told where to say otherwise, and nothing more is paged; a press on the old card does no harm (fault 28)', async () => {
    const card = await taken();
    const answer = await world.person(PRIMARY).presses(card, 'Løst');
    // Every card says who solved it: it was not the reporter.
    expect(JSON.stringify(answer.value)).toContain('Henrik Løkås meldte kl. 02.14 at feilen i saken');
    const said = await world.look();
    const receipt = said.find(
      ({ what, conversationId }) => what === 'update' && conversationId === world.person(REPORTER).chat,
    );
    expect(receipt && wordsOf(receipt)).toContain('merket som løst');
    expect(said.map(wordsOf).join(' | ')).not.toMatch(/Melderen sier|Vakten får beskjed/);
    expect(
      said
        .filter(
          ({ what, conversationId }) => what === 'post' && conversationId === world.person(REPORTER).chat,
        )
        .map(wordsOf),
    ).toEqual([expect.stringContaining('Henrik Løkås melder at feilen i saken D-2026-00001 er rettet')]);
    expect((await ticket())?.state).toBe('solved');
    await world.advance('PT2H');
    expect(await heard()).toEqual([]);
    // A press on the old card does no harm and shows what is true (fault 28).
    const late = await world.person(PRIMARY).presses(card, 'Gi videre');
    expect(titles(late.value as Card)).toEqual([]);
    expect(await heard()).toEqual([]);
  });

  test('written without a number: the newest page; a stranger’s «tatt» is none, and the page stays', async () => {
    await paged();
    await world.person('aisha-farahi').writes('tatt');
    expect((await ticket())?.state).toBe('new');
    await heard();
    await world.person(PRIMARY).writes('tatt');
    const said = await heard();
    expect(to(REPORTER, said)).toContain('Henrik Løkås på vakt har tatt saken');
    expect(to(PRIMARY, said)).toContain('Arbeider');
    await world.person(PRIMARY).writes('løst');
    expect((await ticket())?.state).toBe('solved');
    await heard();
    await world.person(PRIMARY).writes('gi videre');
    expect(to(PRIMARY, await heard())).toContain('Jeg finner ingen vaktsak som er din');
  });
});

describe('who may answer', () => {
  test('one of the rota who is not on call takes it after a second yes, and the one on call is told (fault 26)', async () => {
    const page = await paged();
    const asked = await world.person(OFF_DUTY).presses(page, 'Jeg tar den');
    expect(JSON.stringify(asked.value)).toContain('Du har ikke vakt nå');
    expect((await ticket())?.state).toBe('new');
    await world.person(OFF_DUTY).presses(asked.value as Card, 'Ja, jeg tar den');
    const said = await heard();
    expect(await ticket()).toMatchObject({ state: 'taken', taken: { by: { personId: OFF_DUTY } } });
    expect(to(PRIMARY, said)).toContain('Nina Grøtting, som ikke har vakt nå, tok saken');
    expect(to(REPORTER, said)).toContain('Nina Grøtting');
    // The lease is hers.
    await world.advance('PT10M');
    expect((await heard()).map((one) => one.to)).toEqual([OFF_DUTY]);
  });

  test('an agent may take it, and may not send the page away (3.10)', async () => {
    const page = await paged();
    for (const title of ['Gi videre', 'Ikke vaktsak']) {
      const refused = await world.person('samira-ahmadi').presses(page, title, { note: 'ikke vår' });
      expect(refused).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
    }
    expect(await heard()).toEqual([]);
    expect((await ticket())?.state).toBe('new');
    await world.person('samira-ahmadi').presses(page, 'Jeg tar den');
    expect((await ticket())?.state).toBe('taken');
    await heard();
  });

  test('the same in words', async () => {
    await paged();
    await world.person(OFF_DUTY).writes(`jeg tar ${NUMBER}`);
    expect(to(OFF_DUTY, await heard())).toContain('Du har ikke vakt nå. Skriv «ja, jeg tar D-2026-00001»');
    await world.person(OFF_DUTY).writes(`ja, jeg tar ${NUMBER}`);
    expect(to(PRIMARY, await heard())).toContain('som ikke har vakt nå');
    expect(await ticket()).toMatchObject({ state: 'taken', taken: { by: { personId: OFF_DUTY } } });
  });

  test('two at once: one has it, and the other sees whom; only the one who has it passes it on (fault 27)', async () => {
    const page = await paged();
    const both = await Promise.all(
      [PRIMARY, SECONDARY].map((one) => world.person(one).presses(page, 'Jeg tar den')),
    );
    const holder = (await ticket())?.state === 'taken' ? await ticket() : undefined;
    if (holder?.state !== 'taken') throw new Error('Nobody has it');
    const seen = both.filter(({ type }) => type === 'application/vnd.microsoft.activity.message');
    expect(seen).toHaveLength(1);
    expect(JSON.stringify(seen)).toContain(`${holder.taken.by.name} tok saken`);
    expect((await happened()).filter((what) => what === 'taken')).toHaveLength(1);
    await heard();
    const other = holder.taken.by.personId === PRIMARY ? SECONDARY : PRIMARY;
    const refused = await world.person(other).presses(page, 'Gi videre');
    expect(JSON.stringify(refused.value)).toContain(holder.taken.by.name);
    expect(await heard()).toEqual([]);
    expect((await ticket())?.state).toBe('taken');
  });
});

describe('a reporter who goes quiet (fault 38)', () => {
  beforeEach(async () => {
    await world.end();
    world = await startWorld('2026-11-29T02:14', { silence: true });
  });

  test('reminded after a minute, and the responder is told after two, with the number of the directory', async () => {
    await paged();
    await world.advance('PT59S');
    expect(await heard()).toEqual([]);
    await world.advance('PT1S');
    expect(await heard()).toEqual([
      { to: REPORTER, words: expect.stringContaining('Er du der? Vakten ringer deg på 40 00 89 16') },
    ]);
    await world.advance('PT1M');
    expect(await heard()).toEqual([
      { to: PRIMARY, words: expect.stringContaining('svarer ikke. Nummeret i katalogen er 40 00 89 16') },
    ]);
    await world.advance('PT7M');
    expect(await heard()).toEqual([]);
  });

  test('whoever says anything more is not silent', async () => {
    await paged();
    await world.advance('PT20S');
    await world.person(REPORTER).writes('vi har prøvd å starte på nytt');
    await heard();
    await world.advance('PT3M');
    expect(await heard()).toEqual([]);
  });

  test('taken meanwhile: the one who has it is told', async () => {
    const page = await paged();
    await world.advance('PT1M');
    await world.person(PRIMARY).presses(page, 'Gi videre');
    await heard();
    await world.advance('PT1M');
    expect((await heard()).map((one) => one.to)).toEqual([SECONDARY]);
  });
});
