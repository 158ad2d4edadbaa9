import { understand } from '../../../src/domain/understanding/understand.ts';
import { demoDirectory } from './directory.ts';
import { NAMES, NAME_WORDINGS, SIGNED_WITH } from './wordings/names.ts';

const directory = demoDirectory();
const read = (text: string, workplaceId: string | null = null): ReturnType<typeof understand> =>
  understand(text, directory, { municipality: 'drammen', workplaceId });

describe('the name of the reporter', () => {
  test.each(NAME_WORDINGS)('%s', (text, name) => {
    expect(read(text).slots.name).toBe(name);
  });

  test.each(NAMES.flatMap((name) => SIGNED_WITH.map((form) => [form, name] as const)))(
    '%s: %s',
    (form, name) => {
      expect(read(`Skriveren er tom. ${form.replace('@', name)}`).slots.name).toBe(name);
    },
  );
});

describe('whom it is about', () => {
  test.each([
    ['På vegne av kontaktlærer Gro Lunde: pc-en hennes er svart', 'Gro Lunde'],
    ['Melder for turnuslege Bakken: pc-en er svart', 'Bakken'],
    ['Fra: beredskapshjem\nTil: vakt\nEmne: nett\n\nNettet er nede.', null],
  ])('%s', (text, name) => {
    expect(read(text).dialogue.affectedUser?.name ?? null).toBe(name);
  });
});

describe('the place of the reporter', () => {
  test.each([
    ['Lønnssystemet er nede for hele lønn, sju stykker', null],
    ['Gerica har vært borte for hele Fjell bo siden halv sju', 'fjell-bosenter'],
    ['Er på Åssiden i dag. Gerica er treg.', 'hjemmetjenesten-sone-2'],
    ['Gatturnus er nede både her hos oss på sone 1 og på rehab', 'hjemmetjenesten-sone-1'],
    ['Jeg jobber på lønn, men står nede på sentralbordet. Ingen får ringt.', 'servicetorget-drammen'],
    ['Trenger 6 deksler. Ansvar 2310. Legevakt.', 'legevakten-drammensregionen'],
  ])('%s', (text, workplaceId) => {
    expect(read(text).slots.workplaceId).toBe(workplaceId);
  });
});

describe('the system', () => {
  test.each([
    ['Bluebeam ønskes på min pc, prosjektet betaler', 'pc'],
    ['Emne: pc\n\nHei! Min er helt svart.', 'pc'],
    ['Vakttelefonen slår seg av når noen ringer', 'mobil'],
    ['Medisindispenseren hennes har ikke gitt noe i dag', null],
    ['Vi får ikke inn et eneste anrop, linjene er døde', 'telefoni'],
  ])('%s', (text, systemId) => {
    expect(read(text).systemId).toBe(systemId);
  });
});
