import { cardOf, inputsOf, startWorld, type World } from '../harness/world.ts';

/** Rights of the person: see, correct, delete (domain.md 6.7, 6.8). */
describe('what a person can see, correct and delete', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld('2026-11-23T10:05');
  });
  afterEach(() => world.end());

  const report = async (): Promise<void> => {
    await world.person('ole-strandvik').writes('citrix kaster meg ut hele tiden');
    await world.person('ole-strandvik').writes('ja');
    await world.look();
  };

  test('«vis mine saker» shows the own tickets, and nobody else’s', async () => {
    await report();
    await world.person('ole-strandvik').writes('vis mine saker');
    await world.expect({ to: 'ole-strandvik', says: ['Mine saker', 'D-2026-00001'] });
    await world.person('hege-lindstad').writes('vis mine saker');
    await world.expect({ to: 'hege-lindstad', says: 'Du har ingen saker', never: 'D-2026' });
  });

  test('«rett» opens the fields of the receipt again, and the correction reaches the ticket', async () => {
    await report();
    const person = world.person('ole-strandvik');
    await person.writes('rett');
    const left = await world.expect(
      { to: 'ole-strandvik', says: 'Skriv det som skal rettes' },
      { to: 'ole-strandvik', says: ['D-2026-00001', 'Send inn'] },
    );
    const card = cardOf(left[1]);
    expect(inputsOf(card)).toMatchObject({ name: 'Ole Strandvik', phone: '40 00 89 16' });
    await person.presses(card, 'Send inn', { phone: '41 22 33 44', name: 'Ole S. Strandvik' });
    await world.look();
    expect((await world.tickets())[0]?.ticket.reporter).toMatchObject({
      phone: '+4741223344',
      name: 'Ole S. Strandvik',
    });
    await person.writes('rett nummeret til 41 22 33 45');
    await world.look();
    expect((await world.tickets())[0]?.ticket.reporter.phone).toBe('+4741223345');
  });

  test('«rett» on a draft shows the form; with nothing to correct it says so', async () => {
    const person = world.person('ole-strandvik');
    await person.writes('rett');
    await world.expect({ to: 'ole-strandvik', says: 'Du har ingen saker' });
    await person.writes('citrix kaster meg ut hele tiden');
    await world.look();
    await person.writes('rett');
    await world.expect(
      { to: 'ole-strandvik', says: 'Send inn' },
      { to: 'ole-strandvik', says: 'Skriv det som skal rettes' },
    );
  });

  test('«slett samtalen»: asked first, the tickets are kept and it is said why; the draft and what was said are gone', async () => {
    await report();
    const person = world.person('ole-strandvik');
    await person.writes('skjermen flimrer på vaktrommet, ring meg på 41 22 33 44');
    await world.look();
    await person.writes('slett samtalen');
    await world.expect({
      to: 'ole-strandvik',
      says: ['Sakene dine blir ikke slettet', 'Svar «ja» eller «nei»'],
    });
    await person.writes('nei');
    await world.expect({ to: 'ole-strandvik', says: 'ikke slettet' });
    await person.writes('slett samtalen');
    await person.writes('ja');
    await world.look();
    await world.wait(0);
    const partition = `${world.directory.tenantId}|${person.chat}|${person.aadObjectId.toLowerCase()}`;
    const intake = (await world.store.loadIntake(partition))?.value;
    expect(intake).toMatchObject({ draft: null, displayName: null, lastContact: null });
    expect(JSON.stringify(intake)).not.toMatch(/flimrer|41223344/);
    expect(await world.tickets()).toHaveLength(1);
    await person.writes('mine saker');
    await world.expect({ to: 'ole-strandvik', says: 'D-2026-00001' });
  });

  test('nothing is deleted by a late or a stray «ja»', async () => {
    const person = world.person('ole-strandvik');
    await person.writes('skjermen flimrer på vaktrommet');
    await person.writes('slett samtalen');
    await person.writes('skjermen er helt svart nå');
    await world.look();
    await person.writes('ja');
    await world.look();
    expect(await world.tickets()).toHaveLength(1);
  });
});
