import type { DirectoryItem, Store } from '../../src/app/ports.ts';
import { checkDirectory } from '../../src/domain/directory/check.ts';
import { itemsOf } from '../../src/domain/directory/items.ts';
import type { DirectoryFile } from '../../src/domain/directory/schema.ts';
import { demoFile, entry, TODAY } from '../domain/directory/demo-file.ts';
import { cardOf, startWorld, type World } from '../harness/world.ts';

/** The register changes while the bot runs (T13–T15, T19, promise 7): what counts is what stands there at the press. */

const ORDER = 'Noen har slettet tolv saker i Socio, kan dere hente dem tilbake?';

const itemsWith = (change: (file: DirectoryFile) => void): DirectoryItem[] => {
  const file = demoFile(change);
  expect(checkDirectory(file, TODAY).faults).toEqual([]);
  return itemsOf(file);
};
/** As `directory import` does it. */
async function imports(store: Store, change: (file: DirectoryFile) => void): Promise<void> {
  const head = await store.directoryHead();
  await expect(store.saveDirectory(head?.version ?? null, itemsWith(change), 0)).resolves.toMatchObject({
    version: (head?.version ?? 0) + 1,
  });
}

/** Astrid Engenes follows Knut Ødegårdstuen as the owner of Socio in Drammen. */
const newOwner = (file: DirectoryFile): void => {
  const before = entry(file.roles.systemRoles, 'owner-socio-drammen');
  before.to = '2026-11-23';
  file.roles.systemRoles.push({
    ...before,
    id: 'owner-socio-drammen-2',
    personId: 'astrid-engenes',
    from: '2026-11-24',
    to: null,
  });
};
/** Vegard Heggelund, who is on call in other weeks, has begun at the service desk. */
const newAgent = (file: DirectoryFile): void => {
  file.contacts.serviceDesk.agents.push({ personId: 'vegard-heggelund', municipalities: ['drammen'] });
};

let world: World;
afterEach(async () => {
  await world.look();
  await world.end();
});

const cardTo = async (who: string) =>
  cardOf(
    (await world.look()).findLast(
      ({ conversationId, activity }) =>
        conversationId === world.person(who).chat && activity.attachments !== undefined,
    ),
  );
const ticket = async () => {
  const [found] = await world.tickets();
  if (found === undefined) throw new Error('No ticket');
  return found;
};

describe('an owner is replaced while a restore waits', () => {
  const ordered = async () => {
    world = await startWorld('2026-11-24T09:30');
    await world.person('nora-kjelsrud').hears(ORDER);
    await world.person('nora-kjelsrud').writes('ja takk');
    return cardTo('knut-odegardstuen');
  };

  test('the old owner’s press on the card that he has is refused and logged; the new owner’s counts', async () => {
    const card = await ordered();
    await imports(world.store, newOwner);

    const late = await world.person('knut-odegardstuen').presses(card, 'Godkjenn');
    expect(String(late.value)).toContain('Ingenting er endret, og forsøket er loggført.');
    expect((await ticket()).ticket.state).toBe('waitingApproval');
    expect((await ticket()).events.filter(({ what }) => what === 'approvalRefused')).toMatchObject([
      { by: { personId: 'knut-odegardstuen' } },
    ]);

    const counted = await world.person('astrid-engenes').presses(card, 'Godkjenn');
    expect(JSON.stringify(counted.value)).toContain('er godkjent av Astrid Engenes');
    expect((await ticket()).ticket).toMatchObject({
      state: 'new',
      approval: {
        decided: { by: { personId: 'astrid-engenes' }, as: 'owner', roleId: 'owner-socio-drammen-2' },
      },
    });
  });

  test('in words it is the same: «godkjenn» with the number, and «mine godkjenninger»', async () => {
    await ordered();
    await imports(world.store, newOwner);
    const { number } = (await ticket()).ticket;
    expect(await world.person('knut-odegardstuen').hears('mine godkjenninger')).not.toContain(
      'Tilbakeføring',
    );
    expect(await world.person('knut-odegardstuen').hears(`godkjenn ${number ?? ''}`)).toContain('loggført');
    expect((await ticket()).ticket.state).toBe('waitingApproval');
    expect(await world.person('astrid-engenes').hears('mine godkjenninger')).toContain('Tilbakeføring');
    await world.person('astrid-engenes').writes(`godkjenn ${number ?? ''}`);
    expect((await ticket()).ticket).toMatchObject({
      state: 'new',
      approval: { decided: { by: { personId: 'astrid-engenes' } } },
    });
  });

  test('while the register cannot be read nothing is approved; afterwards it is', async () => {
    let isDown = false;
    world = await startWorld('2026-11-24T09:30', {
      wrapStore: (store) => ({
        ...store,
        directoryHead: () => (isDown ? Promise.reject(new Error('down')) : store.directoryHead()),
      }),
    });
    await world.person('nora-kjelsrud').hears(ORDER);
    await world.person('nora-kjelsrud').writes('ja takk');
    const card = await cardTo('knut-odegardstuen');
    isDown = true;
    expect((await world.person('knut-odegardstuen').presses(card, 'Godkjenn')).status).toBe(503);
    expect((await ticket()).ticket.state).toBe('waitingApproval');
    isDown = false;
    expect((await world.person('knut-odegardstuen').presses(card, 'Godkjenn')).status).toBe(200);
    expect((await ticket()).ticket.state).toBe('new');
    world.acceptError('directory.unreadable');
    world.acceptError('receive.failed');
  });
});

describe('people of the desk and on call', () => {
  const alerted = async (options: Parameters<typeof startWorld>[1] = {}) => {
    world = await startWorld('2026-11-24T10:05', options);
    await world
      .person('ole-strandvik')
      .writes('Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene');
    await world.advance('PT10M');
    return cardTo('hilde-fossum');
  };

  test('an agent who is added takes a ticket at once; one who is taken out no longer does', async () => {
    const card = await alerted();
    const before = await world.person('vegard-heggelund').presses(card, 'Jeg tar den');
    expect(String(before.value)).toContain('Bare de som er på vakt eller arbeider på driftsstøtte');
    await imports(world.store, (file) => {
      newAgent(file);
      const { serviceDesk } = file.contacts;
      serviceDesk.agents = serviceDesk.agents.filter(({ personId }) => personId !== 'hilde-fossum');
    });
    const removed = await world.person('hilde-fossum').presses(card, 'Jeg tar den');
    expect(String(removed.value)).toContain('Bare de som er på vakt eller arbeider på driftsstøtte');
    const added = await world.person('vegard-heggelund').presses(card, 'Jeg tar den');
    expect(JSON.stringify(added.value)).toContain('Vegard Heggelund');
    expect((await ticket()).ticket).toMatchObject({
      state: 'taken',
      taken: { by: { personId: 'vegard-heggelund' } },
    });
  });

  test('who has left is refused at the first press after it, also as an agent who still stands in the list', async () => {
    const card = await alerted();
    await imports(world.store, (file) => {
      entry(file.people, 'hilde-fossum').leftOn = '2026-11-24';
    });
    expect((await world.person('hilde-fossum').presses(card, 'Jeg tar den')).status).toBe(200);
    expect((await ticket()).ticket.state).toBe('new');
  });

  test('while the register cannot be read a ticket is taken all the same, by who held the role before', async () => {
    let isDown = false;
    const card = await alerted({
      wrapStore: (store) => ({
        ...store,
        directoryHead: () => (isDown ? Promise.reject(new Error('down')) : store.directoryHead()),
      }),
    });
    isDown = true;
    await world.person('hilde-fossum').presses(card, 'Jeg tar den');
    expect((await ticket()).ticket.state).toBe('taken');
    world.acceptError('directory.unreadable');
  });
});

test('what is said is understood against the new directory after the next look', async () => {
  world = await startWorld('2026-11-24T10:05');
  const question = 'hvem er systemeier for Socio?';
  expect(await world.person('nora-kjelsrud').hears(question)).toContain('Knut Ødegårdstuen');
  await imports(world.store, newOwner);
  await world.directories.refresh();
  expect(await world.person('nora-kjelsrud').hears(question)).toContain('Astrid Engenes');
  await world.post('/demo/reset', {});
  expect(await world.store.directoryHead()).toMatchObject({ version: 1 });
});
