import { directoryOf } from '../../../src/domain/directory/directory.ts';
import { directorySchema } from '../../../src/domain/directory/schema.ts';
import { understand, type Understanding } from '../../../src/domain/understanding/understand.ts';
import { readFixture } from './directory.ts';

/** Another organisation: other systems, ids, places, municipalities and people, made by renaming those of the demo. */
const RENAMED: readonly (readonly [RegExp, string])[] = [
  [/gericka|gericaen|gerika|jerica|gerca|gerica/gu, 'velora'],
  [/Gerica/gu, 'Velora'],
  [/"pasientvarsling"/gu, '"tilkalling"'],
  [/"skriver"/gu, '"utskriftstjenesten"'],
  [/"pc"/gu, '"klientmaskin"'],
  [/bibliofil/gu, 'bokfinn'],
  [/fjell/gu, 'lynghaug'],
  [/Fjell/gu, 'Lynghaug'],
  [/solbakken/gu, 'myrvang'],
  [/Solbakken/gu, 'Myrvang'],
  [/tømmerås|tommeras/gu, 'oterskog'],
  [/Tømmerås/gu, 'Oterskog'],
  [/svelvik/gu, 'nesvåg'],
  [/Svelvik/gu, 'Nesvåg'],
  [/drammensregionen/gu, 'kystregionen'],
  [/Drammensregionen/gu, 'Kystregionen'],
  [/drammen/gu, 'havstad'],
  [/Drammen/gu, 'Havstad'],
  [/Wenche Bjerkås/gu, 'Tordis Kvamsøy'],
];
const text = RENAMED.reduce((all, [from, to]) => all.replace(from, to), readFixture('demo/directory.json'));
const directory = directoryOf(directorySchema.parse(JSON.parse(text)));

const read = (
  message: string,
  workplaceId: string | null = null,
  name: string | null = null,
): Understanding =>
  understand(message, directory, {
    municipality: directory.workplace(workplaceId ?? '')?.municipality ?? 'havstad',
    workplaceId,
    name,
  });

describe('another directory: what comes from the file is read from it', () => {
  test.each([
    ['Velora er nede', null, 'velora'],
    ['velorra vil ikke åpne seg', null, 'velora'],
    ['velorabildet er helt hvitt', null, 'velora'],
    ['får ikke opp pleiejournalen', null, 'velora'],
    ['brettet er svart og jeg vet ikke hva hun skal ha', 'lynghaug-bosenter', 'velora'],
    ['snora på badet virker ikke', 'lynghaug-bosenter', 'tilkalling'],
    ['eneste skriveren er død', null, 'utskriftstjenesten'],
    ['det kommer bare blanke ark ut av printeren', null, 'utskriftstjenesten'],
    ['pc-en min starter ikke', null, 'klientmaskin'],
    ['bokfinn finner ikke lånerne', 'havstad-bibliotek', 'biblioteksystem'],
    ['Gerica er nede', null, null],
  ])('%s → %s', (message, workplaceId, systemId) => {
    expect(read(message, workplaceId).systemId).toBe(systemId);
  });

  test.each([
    ['Velora er nede på Lynghaug bosenter', 'lynghaug-bosenter', 'havstad'],
    ['vi på myrvang får ikke skrevet ut', 'myrvang-sykehjem', 'havstad'],
    ['nettet er borte på biblioteket i Nesvåg', 'nesvåg-bibliotek', 'nesvåg'],
    ['Legevakta: alt er nede', 'legevakten-kystregionen', 'havstad'],
    ['Fjell bosenter mangler nett', null, 'havstad'],
  ])('%s is at %s in %s', (message, workplaceId, municipality) => {
    const said = read(message);
    expect([said.slots.workplaceId, said.municipality]).toEqual([workplaceId, municipality]);
  });

  test.each([
    ['Velora er treg. Mvh Tordis Kvamsøy, Oterskog, 46 00 13 53', 'Tordis Kvamsøy', '+4746001353'],
    ['tordis her, 46611, får ikke logget inn', 'tordis', '46611'],
    ['Skriveren er tom. Hilsen T. Kvamsøy', 'T. Kvamsøy', null],
    ['Nettet er nede, har prøvd 32 04 60 40 uten svar. Kvamsøy', 'Kvamsøy', null],
  ])('%s is from %s, %s', (message, name, phone) => {
    const { slots } = read(message, null, 'Tordis Kvamsøy');
    expect([slots.name, slots.phone]).toEqual([name, phone]);
  });
});
