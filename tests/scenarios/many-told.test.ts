import type { ExportedTicket } from '../../src/app/ports.ts';
import { cardOf, startWorld, wordsOf, type Expectation, type World } from '../harness/world.ts';

/** What everyone is told who has reported the same fault, and what becomes of it when somebody takes it back (M18, M96, M97). */

const NUMBER = 'D-2026-00001';
const FIRST = 'ole-strandvik';
const SECOND = 'hege-lindstad';

let world: World;
afterEach(() => world.end());

const updated = (...people: string[]): Expectation[] => people.map((to) => ({ to, what: 'update' as const }));
const parent = async (): Promise<ExportedTicket> => {
  const found = (await world.tickets()).find(({ ticket }) => ticket.parent === null);
  if (found === undefined) throw new Error('No parent');
  return found;
};
/** What was written to somebody since the last look. */
const heard = async (who: string): Promise<string[]> =>
  (await world.look())
    .filter(({ conversationId, what }) => conversationId === world.person(who).chat && what === 'post')
    .map(({ activity }) => activity.text ?? activity.summary ?? '');
/** A question and a yes to it. */
async function takesBack(who: string, words: string): Promise<void> {
  await world.person(who).writes(words);
  await world.look();
  await world.person(who).writes('ja');
}

/** Citrix in two municipalities, both reported within a minute; Drammen's unit is on the list. */
async function reportedByTwo(at: string): Promise<void> {
  world = await startWorld(at);
  await world.person(FIRST).writes('Citrix er nede for alle i Drammen');
  await world.advance('PT1M');
  await world.person(SECOND).writes('Citrix er nede på helsestasjonen i Slemmestad');
  await world.advance('PT3S');
  expect((await parent()).ticket.reports).toMatchObject({ reporters: 2, municipalities: 2 });
}

describe('at night', () => {
  test('taken: both are told by whom, and «mine saker» shows it to both', async () => {
    await reportedByTwo('2026-11-29T02:14');
    const page = (await world.look()).find(
      ({ conversationId, what }) => conversationId === world.person('henrik-lokas').chat && what === 'post',
    );
    await world.person('henrik-lokas').presses(cardOf(page), 'Jeg tar den');
    const words = 'Henrik Løkås på vakt har tatt saken D-2026-00001 kl. 02.15';
    await world.expect(
      { to: FIRST, says: words },
      { to: SECOND, says: words },
      ...updated(FIRST, 'henrik-lokas', 'henrik-lokas', 'desk'),
    );
    await world.person(SECOND).writes('hva skjer med saken min');
    const [mine] = await world.expect({ to: SECOND, says: [NUMBER, 'Henrik Løkås', 'Kritisk'] });
    expect(mine && wordsOf(mine)).not.toContain('Status: Ny');
  });

  test('nobody answers, and at last everyone has been tried: both are told, none of them the number for nothing (M21b, M45)', async () => {
    await reportedByTwo('2026-11-29T02:14');
    await world.look();
    await world.moveTo('2026-11-29T02:24:00+01:00');
    const seen = (await world.look()).map((one) => `${one.conversationId} ${wordsOf(one)}`);
    expect(seen.find((one) => one.startsWith(world.person(FIRST).chat))).toContain('32 99 00 00');
    expect(seen.find((one) => one.startsWith(world.person(SECOND).chat))).toMatch(
      /varslet på nytt kl. 02.24(?!.*32 99)/,
    );
    await world.moveTo('2026-11-29T02:54:00+01:00');
    expect((await heard(SECOND)).filter((one) => one.includes('113'))).toHaveLength(1);
  });

  test('08:00: handed to the desk, and both are told (M20); 15:30: to on-call again (M71)', async () => {
    await reportedByTwo('2026-11-30T07:50');
    await world.look();
    await world.moveTo('2026-11-30T08:00:00+01:00');
    const opened = await world.look();
    for (const who of [FIRST, SECOND])
      expect(opened.map((one) => `${one.conversationId} ${wordsOf(one)}`)).toContainEqual(
        expect.stringMatching(
          `^${world.person(who).chat} .*${NUMBER} er overført fra vakten til driftsstøtte`,
        ),
      );
    await world.moveTo('2026-11-30T15:30:00+01:00');
    expect(await heard(SECOND)).toEqual([`Saken ${NUMBER} er overført til vakten.`]);
  });

  test('each is told in the own language', async () => {
    world = await startWorld('2026-11-29T02:14');
    await world.person(FIRST).writes('Citrix er nede for alle i Drammen');
    await world.person('emily-hartfield').writes('Citrix is down for everyone at the library');
    const page = (await world.look()).find(
      ({ conversationId, what }) => conversationId === world.person('henrik-lokas').chat && what === 'post',
    );
    await world.person('henrik-lokas').presses(cardOf(page), 'Jeg tar den');
    expect(await heard('emily-hartfield')).toEqual([
      expect.stringMatching(/Henrik Løkås.*on call.*D-2026-00001/),
    ]);
  });

  test('the first reporter takes it back: it stays open, others are called, and only they are told more (M96)', async () => {
    await reportedByTwo('2026-11-29T02:14');
    await world.look();
    await takesBack(FIRST, 'alt virker');
    await world.advance('PT3S');
    const left = await world.look();
    expect(left.map(wordsOf)).toContainEqual(
      `Andre har meldt det samme, så saken ${NUMBER} blir stående åpen. Du er tatt ut av den.`,
    );
    const page = left.findLast(({ conversationId }) => conversationId === world.person('henrik-lokas').chat);
    expect(page && wordsOf(page)).toContain('32 04 65 56');
    expect(page && wordsOf(page)).not.toContain('40 00 89 16');
    expect((await parent()).ticket).toMatchObject({
      state: 'new',
      priority: 'critical',
      left: { as: 'solved' },
      reports: { reporters: 1 },
    });
    await world.person('henrik-lokas').presses(cardOf(page), 'Jeg tar den');
    await world.expect(
      { to: SECOND, says: 'Henrik Løkås' },
      ...updated(FIRST, 'henrik-lokas', 'henrik-lokas', 'desk'),
    );
    // Another report joins it all the same, also of the one who left.
    await world.person(FIRST).writes('nei, Citrix er nede for alle i Drammen igjen');
    expect(await heard(FIRST)).toEqual([`Du er lagt til i sak ${NUMBER}`]);
  });

  test('a joined reporter takes it back: told so, counted no more, nothing lowered (M97); the last one ends it', async () => {
    await reportedByTwo('2026-11-29T02:14');
    await world.look();
    await takesBack(SECOND, 'avbryt');
    await world.advance('PT3S');
    await world.expect(
      { to: SECOND, says: `Du er tatt ut av saken ${NUMBER}` },
      { to: SECOND, what: 'update', says: `Du er tatt ut av saken ${NUMBER}`, never: 'Send inn' },
      ...updated(FIRST, 'henrik-lokas', 'henrik-lokas', 'desk'),
    );
    expect((await parent()).ticket).toMatchObject({
      state: 'new',
      priority: 'critical',
      facts: { scope: 4 },
      reports: { reporters: 1 },
    });
    expect((await parent()).rows.filter(({ effect }) => effect.kind === 'page')).toHaveLength(2);
    await takesBack(FIRST, 'alt virker');
    await world.expect(
      { to: FIRST, says: `Saken ${NUMBER} er merket som løst` },
      { to: 'henrik-lokas', says: 'Melderen sier at alt virker igjen' },
      ...updated(FIRST, 'henrik-lokas', 'henrik-lokas', 'desk'),
    );
  });

  test('first the first, then the last one takes it back: it ends, on-call is told, nobody is paged for it again', async () => {
    await reportedByTwo('2026-11-29T02:14');
    await takesBack(FIRST, 'alt virker');
    await world.advance('PT3S');
    await world.look();
    await takesBack(SECOND, 'alt virker');
    await world.advance('PT3S');
    await world.expect(
      { to: SECOND, says: 'Du er tatt ut av saken' },
      { to: 'henrik-lokas', says: 'Melderen sier at alt virker igjen' },
      ...updated(SECOND, FIRST, 'henrik-lokas', 'henrik-lokas', 'desk'),
    );
    expect((await parent()).ticket.state).toBe('solved');
    await world.advance('PT1H');
    await world.expect();
  });
});

test('a report that is joined in the moment in which the first takes it back stands for itself: nothing is lost', async () => {
  world = await startWorld('2026-11-29T02:14');
  const { tenantId } = world.directory;
  await world.person(FIRST).writes('Citrix er nede for alle i Drammen');
  await world.person(SECOND).writes('Citrix er nede på helsestasjonen i Slemmestad');
  await world.look();
  // As if its parent had not counted it yet when the word came.
  const { ticket } = await parent();
  const partition = `${tenantId}|${ticket.id}`;
  const stored = await world.store.loadTicket(partition);
  await world.store.commit(
    {
      partition,
      expected: stored?.version ?? null,
      state: { of: 'ticket', ticket: { ...ticket, reports: { ...ticket.reports, reporters: 1 } } },
      receipts: [],
      events: [],
      outbox: [],
    },
    world.clock.now(),
  );
  await takesBack(FIRST, 'alt virker');
  expect(await heard(FIRST)).toEqual([
    `Saken ${NUMBER} er merket som løst. Vakten får beskjed. Skriv hit hvis feilen kommer tilbake.`,
  ]);
  await world.advance('PT3S');
  expect(await heard(SECOND)).toEqual(['Sak D-2026-00002 er registrert med høy prioritet']);
  const own = (await world.tickets()).find((one) => one.ticket.number === 'D-2026-00002');
  expect(own?.ticket).toMatchObject({ state: 'new', parent: null, reporter: { personId: SECOND } });
});
