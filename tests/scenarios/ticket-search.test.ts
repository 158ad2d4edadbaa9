import type { Store } from '../../src/app/ports.ts';
import type { Ticket } from '../../src/domain/ticket/ticket.ts';
import type { Card } from '../harness/fake-connector.ts';
import { acute, ordinary, ticketFor } from '../harness/tickets.ts';
import {
  actionOf,
  startWorld,
  wordsOf,
  type Answered,
  type World,
  type WorldOptions,
} from '../harness/world.ts';

/** Tickets are searched for from the compose box, by those who may see them, and the card that is put in stays live. */

const AGENT = 'hilde-fossum';
const AT = '2026-11-30T10:00';

let world: World;
afterEach(() => world.end());
const begin = async (options: WorldOptions = {}): Promise<void> => {
  world = await startWorld(AT, options);
};

let count = 0;
/** A ticket in the store, a minute older than the one before. */
async function keep(
  over: Partial<Ticket> = {},
  registration: Parameters<typeof ticketFor>[1] = {},
): Promise<Ticket> {
  count += 1;
  const { directory, store, clock } = world;
  const made = ticketFor(directory, { ticketId: `t${count}`, ...registration }, clock.now());
  const ticket = {
    ...{ ...made, number: `D-2026-${String(count).padStart(5, '0')}` },
    ...{ createdAt: clock.now() - count * 60_000, ...over },
  } as Ticket;
  const { id } = ticket;
  await store.commit(
    {
      ...{ partition: `${directory.tenantId}|${id}`, expected: null, state: { of: 'ticket', ticket } },
      ...{ receipts: [], events: [], outbox: [] },
    },
    0,
  );
  return ticket;
}
beforeEach(() => {
  count = 0;
});

const searches = (who: string, text: string, options?: { skip: number; count: number }): Promise<Answered> =>
  world.person(who).searches(text, options);
const titles = ({ composeExtension }: Answered): string[] =>
  (composeExtension?.attachments ?? []).map(({ preview }) => preview.content.title);
const said = ({ composeExtension }: Answered): string | undefined =>
  composeExtension?.type === 'message' ? composeExtension.text : undefined;
const cardIn = ({ composeExtension }: Answered): Card => {
  const [first] = composeExtension?.attachments ?? [];
  if (first === undefined) throw new Error('Nothing was found');
  return first.content;
};
const textOf = (card: Card): string =>
  wordsOf({ activity: { type: 'message', attachments: [{ contentType: '', content: card }] } });
const { nurse, printer } = {
  nurse: { facts: acute, systemId: 'gerica' },
  printer: { facts: ordinary, systemId: 'skriver', text: 'Skriveren spiser papir' },
};

test('an agent finds a ticket in the second in which it was written; without words the newest open ones', async () => {
  await begin();
  await world.person('ole-strandvik').writes('Skriveren på Fjell bosenter skriver ikke ut');
  await world.person('ole-strandvik').writes('ja');
  await world.look();
  const found = await searches(AGENT, 'skriver strandvik');
  expect(found).toMatchObject({
    status: 200,
    composeExtension: { type: 'result', attachmentLayout: 'list' },
  });
  expect(titles(found)).toEqual(['D-2026-00001 · Skriver']);
  expect(found.composeExtension?.attachments?.[0]).toMatchObject({
    contentType: 'application/vnd.microsoft.card.adaptive',
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { text: expect.stringMatching(/^(?:Lav|Middels) · ny · Fjell bosenter$/) },
    },
  });
  expect(titles(await searches(AGENT, ''))).toEqual(['D-2026-00001 · Skriver']);
  await world.person(AGENT).writes('ta D-2026-00001');
  await world.look();
  expect(titles(await searches(AGENT, 'tatt'))).toHaveLength(1);
  expect(said(await searches(AGENT, 'ny'))).toContain('Ingen saker passer');
});

test('the card holds what the channel shows: no name, phone or words of the reporter, and nobody is mentioned', async () => {
  await begin();
  await keep({}, { ...nurse, text: 'Hun på 12 får ikke medisinen' });
  const card = cardIn(await searches(AGENT, '1'));
  expect(textOf(card)).toContain('D-2026-00001');
  expect(textOf(card)).toContain('Fjell bosenter');
  expect(JSON.stringify(card)).not.toMatch(/Strandvik|40008916|40 00 89 16|medisinen|<at>/);
  expect(card).toMatchObject({
    refresh: { action: { type: 'Action.Execute', verb: 'view', data: { ticketId: 't1' } } },
  });
  expect(JSON.stringify(card.refresh)).not.toContain('userIds');
});

describe('who sees what', () => {
  const all = async (): Promise<void> => {
    await keep({ municipality: 'drammen' }, nurse);
    await keep({ municipality: 'royken' }, printer);
  };

  test('an agent the municipalities served, a system owner the own system, the leader everything', async () => {
    await begin();
    await all();
    expect(titles(await searches('hilde-fossum', ''))).toEqual(['D-2026-00001 · Gerica']);
    expect(titles(await searches('tone-skaug', ''))).toHaveLength(2);
    const { roles } = world.directory;
    const owner = roles.systemRoles.find(
      ({ role, systemId, municipality, status }) =>
        role === 'systemOwner' && systemId === 'gerica' && municipality === 'drammen' && status === 'active',
    );
    expect(titles(await searches(owner?.personId ?? '', ''))).toEqual(['D-2026-00001 · Gerica']);
  });

  test('nobody without a role, not even the own ones; pupils and outsiders what they are always told', async () => {
    await begin();
    await all();
    const told = said(await searches('ole-strandvik', ''));
    expect(told).toContain('Bare driftsstøtte');
    expect(told).toContain('«mine saker»');
    const { people } = world.directory;
    for (const type of ['pupil', 'external'] as const) {
      const { id } = people.find(({ userType }) => userType === type) ?? { id: '' };
      expect(said(await searches(id, ''))).not.toContain('Bare driftsstøtte');
    }
  });

  test('a role that has ended since the program last looked counts no more', async () => {
    await begin();
    await all();
    expect(titles(await searches(AGENT, ''))).toHaveLength(1);
    jest.spyOn(world.directories, 'fresh').mockImplementation(async () => ({
      ...world.directory,
      contacts: {
        ...world.directory.contacts,
        serviceDesk: { ...world.directory.contacts.serviceDesk, agents: [] },
      },
      agentsOf: () => [],
    }));
    expect(said(await searches(AGENT, ''))).toContain('Bare driftsstøtte');
  });
});

test('joined reports are found as their parent, once, by who reported them; a word may be in either', async () => {
  await begin();
  const parent = await keep({ state: 'taken', taken: takenBy(AGENT) }, nurse);
  const link = { ticketId: parent.id, number: parent.number };
  for (const name of ['Kari Nordby', 'Per Nordby'])
    await keep({ parent: link, reporter: { ...parent.reporter, account: name, name } }, nurse);
  expect(titles(await searches(AGENT, 'nordby'))).toEqual(['D-2026-00001 · Gerica']);
  expect(titles(await searches(AGENT, 'kari tatt'))).toEqual(['D-2026-00001 · Gerica']);
  expect(said(await searches(AGENT, 'kari ny'))).toContain('Ingen saker');
  expect(titles(await searches(AGENT, 'gerica'))).toEqual(['D-2026-00001 · Gerica']);
});

test('25 at a time, newest first; a further page may be empty and says nothing', async () => {
  await begin();
  for (let n = 0; n < 30; n++) await keep({ municipality: n % 10 === 9 ? 'royken' : 'drammen' }, printer);
  const first = titles(await searches(AGENT, 'papir'));
  expect(first).toHaveLength(25);
  expect(first[0]).toContain('D-2026-00001');
  const second = titles(await searches(AGENT, 'papir', { skip: 25, count: 25 }));
  // Three are of a municipality that this agent does not serve.
  expect(second).toHaveLength(2);
  expect(new Set([...first, ...second]).size).toBe(27);
  const third = await searches(AGENT, 'papir', { skip: 50, count: 25 });
  expect([third.composeExtension?.type, titles(third)]).toEqual(['result', []]);
});

describe('the card is live', () => {
  const press = async (who: string, card: Card) => world.person(who).presses(card, 'Vis status nå');

  test('who may see the ticket gets it as it is now; who may not, a sentence', async () => {
    await begin();
    await world.person('ole-strandvik').writes('Skriveren på Fjell bosenter skriver ikke ut');
    await world.person('ole-strandvik').writes('ja');
    await world.look();
    const card = cardIn(await searches(AGENT, '1'));
    await world.person(AGENT).writes('ta D-2026-00001');
    await world.look();
    const now = await press(AGENT, card);
    expect(now).toMatchObject({ status: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(textOf(now.value as Card)).toContain('Hilde Fossum');
    // The reporter sees the own ticket, and no more than the channel does.
    expect(textOf((await press('ole-strandvik', card)).value as Card)).toContain('Hilde Fossum');
    const refused = await press('eva-karlsbakk', card);
    expect(refused).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
    expect(refused.value).toContain('Du kan ikke se');
    // By itself, too, and of a ticket that is not there.
    const refresh = await world.person('eva-karlsbakk').send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'view', data: { verb: 'view', ticketId: 'none' } } },
    });
    expect(JSON.stringify(refresh.body)).toContain('Du kan ikke se');
    expect(actionOf(card, 'Vis status nå').verb).toBe('view');
  });

  test('nothing is kept of the chat in which it stands', async () => {
    await begin();
    await keep({}, nurse);
    const card = cardIn(await searches(AGENT, '1'));
    await press(AGENT, card);
    expect(await world.store.referenceOfConversation('19:somewhere@thread.v2')).toBeUndefined();
    expect(await world.store.referenceOfConversation(world.person(AGENT).chat)).toBeUndefined();
  });
});

describe('what cannot be used', () => {
  test.each([
    ['an unknown command', { commandId: 'dropTables', parameters: [] }],
    ['no command', {}],
    ['parameters that are none', { commandId: 'searchTickets', parameters: 'gerica' }],
    [
      'words that are none',
      { commandId: 'searchTickets', parameters: [{ name: 'query', value: { $gt: '' } }] },
    ],
    ['nothing', undefined],
  ])('%s is refused with 400', async (_, value) => {
    await begin();
    expect((await world.person(AGENT).invokes('composeExtension/query', value)).status).toBe(400);
  });

  test('30 KB, an injection, only signs, an impossible page: an answer all the same', async () => {
    await begin();
    await keep({}, nurse);
    for (const text of ['gerica '.repeat(4500), "' or 1=1 --", 'gerica%', '«»', '${x}', '<b>gerica</b>'])
      expect((await searches(AGENT, text)).status).toBe(200);
    expect(said(await searches(AGENT, "'; drop table partitions; -- finnesikke"))).toContain('Ingen saker');
    expect(titles(await searches(AGENT, '%'))).toHaveLength(1);
    expect(titles(await searches(AGENT, 'gerica', { skip: -5, count: 1e9 }))).toHaveLength(1);
    expect(await world.tickets()).toHaveLength(1);
  });

  test('what is typed is masked and stands in no log', async () => {
    await begin();
    await searches(AGENT, 'passord: Sommer2026 01415012345');
    expect(JSON.stringify(world.lines)).not.toMatch(/Sommer2026|01415012345/);
  });
});

describe('a store that is away', () => {
  const broken = (fails: () => Promise<never>): WorldOptions => ({
    wrapStore: (store) =>
      new Proxy(store, {
        get: (target, name: keyof Store) => (name === 'searchTickets' ? fails : target[name]),
      }),
  });

  test('the person is told to try again', async () => {
    await begin(broken(() => Promise.reject(new Error('away'))));
    expect(said(await searches(AGENT, 'gerica'))).toContain('Prøv igjen');
    world.acceptError('search.failed');
  });

  test('within two seconds, also where there is no end of tickets: it is not said that none fits', async () => {
    const next = { tickets: [], after: { createdAt: 0, partition: 'x' } };
    await begin(broken(() => new Promise((resolve) => setTimeout(() => resolve(next as never), 20))));
    const before = performance.now();
    expect(said(await searches(AGENT, 'finnesikke'))).toContain('Prøv igjen');
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test('within two seconds, also where it hangs', async () => {
    await begin(broken(() => new Promise<never>(() => undefined)));
    const before = performance.now();
    expect(said(await searches(AGENT, 'gerica'))).toContain('Prøv igjen');
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

function takenBy(id: string) {
  const { aadObjectId, name } = world.person(id);
  return {
    ...{ by: { account: aadObjectId, personId: id, name }, at: world.clock.now(), as: 'agent' as const },
    ...{ leaseUntil: null, vendorSince: null },
  };
}
