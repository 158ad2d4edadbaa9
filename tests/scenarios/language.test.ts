import { demoDirectory } from '../harness/directory.ts';
import { startWorld, type World } from '../harness/world.ts';

/** D12: what the person asks for, what the person writes, the own setting, the municipality's form, bokmål. */
describe('the language of the answer', () => {
  let world: World;
  const directory = demoDirectory((file) => {
    const person = (id: string) => file.people.find((one) => one.id === id);
    const municipality = file.municipalities.find(({ id }) => id === 'svelvik');
    const [english, neutral] = [person('ole-strandvik'), person('dag-ove-rolstad')];
    if (!english || !neutral || !municipality) throw new Error('The demo directory has changed');
    english.locale = 'en';
    neutral.locale = null;
    municipality.languageForm = 'nn';
  });
  beforeEach(async () => {
    world = await startWorld('2026-11-23T10:05', { directory });
  });
  afterEach(() => world.end());

  const answer = (who: string, text: string): Promise<string> => world.person(who).hears(text);

  test('welcome and words without a language of their own follow the person’s setting', async () => {
    await world.person('ole-strandvik').send({ type: 'installationUpdate', action: 'add' });
    await world.expect({ to: 'ole-strandvik', says: 'Hi, I am a robot' });
    expect(await answer('ole-strandvik', 'citrix')).toContain('What is wrong');
  });

  test('without a setting the municipality’s form: nynorsk', async () => {
    expect(await answer('dag-ove-rolstad', 'citrix')).toContain('Kva er gale');
  });

  test('what is written beats the setting, and dialect is answered in bokmål', async () => {
    expect(await answer('ole-strandvik', 'Skriveren på vaktrommet er tom for toner')).toContain(
      'Stemmer dette?',
    );
    expect(await answer('dag-ove-rolstad', 'heisann æ kjæm itj inn på maskina')).toContain('Stemmer dette?');
    expect(await answer('hege-lindstad', 'Eg kjem ikkje inn på datamaskina mi')).toContain(
      'svar «ja», eller skriv det som skal rettast',
    );
  });

  test('switching in mid-dialogue: each answer in the language of the last words that show one', async () => {
    const who = 'wilma-kragerud';
    expect(await answer(who, 'outlook kræsjer på pcen min hele tida')).toContain('Jeg mangler telefonnummer');
    expect(await answer(who, 'sorry, what do you need from me?')).toContain('I need your phone number');
    expect(await answer(who, '90 00 71 81')).toContain('Your case is registered');
    expect((await world.tickets())[0]?.ticket.language).toBe('en');
    expect(await answer(who, 'takk')).toBe('You are welcome. Write here if there is anything else.');
  });

  test('a wish holds whatever is written after it («svar på nynorsk»)', async () => {
    const who = 'hege-lindstad';
    expect(await answer(who, 'svar på nynorsk')).toBe('Då svarer eg på nynorsk.');
    expect(await answer(who, 'jeg kommer ikke inn på helsestasjonsjournalen')).toContain('Stemmer dette?');
    expect(await answer(who, 'avbryt')).toContain('utkastet blir sletta');
    expect(await answer(who, 'in English please')).toBe('I will answer in English.');
    expect(await answer(who, 'hjelp')).toContain('Describe the fault');
  });

  test('two languages in one sentence: the one with more of its words', async () => {
    expect(
      await answer('ole-strandvik', 'hi, Gerica is very slow for all of us på avdelingen today'),
    ).toContain('Is this right?');
    expect(
      await answer('hege-lindstad', 'hei, we får ikke logget inn på systemet, please hjelp oss nå'),
    ).toMatch(/Stemmer dette|Hva er galt/);
  });

  test('somebody who may not report is refused in the language that he or she writes (M13)', async () => {
    expect(await answer('tiril-provestad', 'I cannot log in and the teacher is not here')).toContain(
      'Pupils, parents and guardians',
    );
  });
});
