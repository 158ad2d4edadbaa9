import { startWorld, wordsOf, type World } from '../harness/world.ts';

/** Agents work tickets by what they write in their own chat (domain.md 3.10): the queue, take, answer, note, solve. */

const AGENT = 'hilde-fossum';
const REPORTER = 'ole-strandvik';
const PRINTER = 'Skriveren på Fjell bosenter skriver ikke ut, vi har prøvd å starte den på nytt';

let world: World;
afterEach(() => world.end());

async function begin(at = '2026-11-24T10:00'): Promise<string> {
  world = await startWorld(at);
  await world.person(REPORTER).writes(PRINTER);
  await world.person(REPORTER).writes('ja');
  await world.look();
  const [stored] = await world.tickets();
  if (stored === undefined) throw new Error('Not registered');
  return stored.ticket.number;
}
const hears = (who: string, text: string): Promise<string> => world.person(who).hears(text);
const ticket = async () => (await world.tickets())[0]?.ticket;
const heardBy = async (who: string): Promise<string[]> =>
  (await world.look())
    .filter(({ what, conversationId }) => what === 'post' && conversationId === world.person(who).chat)
    .map(wordsOf);

test('the queue, take, answer, note, solve: the reporter is told each time once, and not of the note', async () => {
  const number = await begin();
  expect(await hears(AGENT, 'kø')).toMatch(new RegExp(`Køen: 1 av 1.*${number} · .*Fjell bosenter`));
  expect(await hears(AGENT, 'mine')).toContain('Du har ingen saker nå');

  await world.person(AGENT).writes(`ta ${number}`);
  expect(await heardBy(REPORTER)).toEqual([expect.stringMatching(/Hilde Fossum.*tatt/)]);
  expect(await ticket()).toMatchObject({ state: 'taken', taken: { as: 'agent', by: { personId: AGENT } } });
  expect(await hears(AGENT, 'mine')).toContain(`Saker du har: 1 av 1`);

  await world.person(AGENT).writes(`svar ${number}: Prøv å bytte papirskuff, så ringer jeg deg.`);
  expect(await heardBy(REPORTER)).toEqual([
    `Svar på saken ${number} fra Hilde Fossum på driftsstøtte: Prøv å bytte papirskuff, så ringer jeg deg.`,
  ]);
  await world.person(AGENT).writes(`notat ${number} skuff 2 er bestilt`);
  expect(await heardBy(REPORTER)).toEqual([]);
  await world.person(AGENT).writes(`løst ${number}`);
  expect(await heardBy(REPORTER)).toEqual([expect.stringContaining('er rettet')]);
  expect(await ticket()).toMatchObject({ state: 'solved' });
  expect(await hears(AGENT, 'kø')).toContain('Ingen saker venter');
  const [stored] = await world.tickets();
  expect(stored?.events.map(({ what, note }) => [what, note ?? null])).toEqual(
    expect.arrayContaining([
      ['taken', null],
      ['answered', 'Prøv å bytte papirskuff, så ringer jeg deg.'],
      ['noted', 'skuff 2 er bestilt'],
      ['solved', null],
    ]),
  );
});

test('two agents: one has it, and the other hears who', async () => {
  const number = await begin();
  await Promise.all([AGENT, 'samira-ahmadi'].map((who) => world.person(who).writes(`ta ${number}`)));
  expect((await ticket())?.state).toBe('taken');
  const said = (await world.look())
    .filter(({ what, activity }) => what === 'post' && activity.text?.includes(number) === true)
    .map(({ activity }) => activity.text ?? '');
  expect(said.filter((text) => text.startsWith('Du har saken'))).toHaveLength(1);
  expect(said.filter((text) => text.endsWith(`har saken ${number} nå.`))).toHaveLength(1);
  expect(said.filter((text) => text.includes('tatt'))).toHaveLength(1);
});

describe('what is refused is said to the agent alone, with why', () => {
  test.each([
    [AGENT, 'ta D-2026-09999', 'Jeg finner ikke saken D-2026-09999'],
    [AGENT, 'svar %', 'Skriv teksten etter nummeret'],
    [AGENT, 'svar %: hva er passordet ditt?', 'vi ber aldri noen om passord'],
    [AGENT, 'svar %: send meg passordet ditt', 'vi ber aldri noen om passord'],
  ])('%s: «%s»', async (who, text, says) => {
    const number = await begin();
    expect(await hears(who, text.replace('%', number))).toContain(says);
    expect(await heardBy(REPORTER)).toEqual([]);
    expect(await ticket()).toMatchObject({ state: 'new' });
  });

  test('an agent of another municipality sees nothing of it and can do nothing with it', async () => {
    world = await startWorld('2026-11-24T10:00');
    await world.person('hege-lindstad').writes('Skriveren på helsestasjonen skriver ikke ut');
    await world.person('hege-lindstad').writes('ja');
    await world.look();
    const number = (await ticket())?.number ?? '';
    expect(await ticket()).toMatchObject({ municipality: 'royken', state: 'new' });
    expect(await hears(AGENT, 'kø')).toContain('Ingen saker venter');
    expect(await hears(AGENT, `ta ${number}`)).toContain('Du kan ikke gjøre det');
    expect(await ticket()).toMatchObject({ state: 'new' });
    expect(await hears('samira-ahmadi', 'kø')).toContain(number);
  });

  test('what is solved is not taken, and its state is said', async () => {
    const number = await begin();
    await world.person(AGENT).writes(`løst ${number}`);
    await world.look();
    expect(await hears(AGENT, `ta ${number}`)).toContain(`saken ${number} er løst`);
  });

  test('an identity number in an answer is masked before anything is kept, and the agent is told', async () => {
    const number = await begin();
    const told = await hears(AGENT, `svar ${number}: pasienten med 01415012345 er flyttet over nå`);
    expect(told).not.toContain('01415012345');
    expect(JSON.stringify(await world.tickets())).not.toContain('01415012345');
  });
});

test('nobody else has these words: an employee who writes them reports as before', async () => {
  const number = await begin();
  await world.person('eva-karlsbakk').writes(`svar ${number}: dette er ikke min sak`);
  await world.look();
  expect(await ticket()).toMatchObject({ state: 'new' });
  expect(await hears('eva-karlsbakk', 'kø')).not.toContain(number);
});
