import { understand, type Understanding } from '../../../src/domain/understanding/understand.ts';
import { demoDirectory } from '../../harness/directory.ts';

/** What a message says as a turn of a dialogue, beside what it says of a fault. */
const directory = demoDirectory();
const read = (text: string): Understanding['dialogue'] =>
  understand(text, directory, { municipality: 'svelvik', workplaceId: 'hjemmetjenesten-svelvik' }).dialogue;

test.each([
  ['ja, en falt', 'yes'],
  ['jepp', 'yes'],
  ['👍', 'yes'],
  ['ok da', 'yes'],
  ['yes please', 'yes'],
  ['nei, feil nummer', 'no'],
  ['no', 'no'],
  ['👎', 'no'],
  ['jaktlaget får ikke logget inn', null],
  ['neida', 'no'],
  ['gerica er nede', null],
])('«%s» opens with %s', (text, opens) => expect(read(text).opens).toBe(opens));

test.each([
  '48 00 31 20',
  'tlf 48003120',
  'nei det er jo deres. 90 00 71 18',
  'unnskyld, 90 00 71 81',
  'nei, feil nummer, det er 41 22 33 44',
  'ring 92 00 14 04',
  'hun har ikke telefon, ring meg på 93 00 92 72',
  'vi sitter i hjemmetjenesten begge to',
  'solbakken sykehjem',
  'my number is 412 23 344',
])('«%s» only says how to reach somebody', (text) => expect(read(text).contactOnly).toBe(true));

test.each([
  'gerica er nede, ring 41 22 33 44',
  'ps ny tlf 45 67 89 01, citrix er tregt',
  'skriveren på solbakken er død',
  'vi får ikke gitt insulin, 41 22 33 44',
  'fortsatt helt dødt',
])('«%s» says more', (text) => expect(read(text).contactOnly).toBe(false));

test.each([
  ['46040', 'ownNumber'],
  ['32 04 60 40', 'ownNumber'],
  ['113', 'emergency'],
  ['815 00 000', 'special'],
  ['02800', 'organisation'],
  ['4122', 'tooShort'],
  ['nummeret er 46040', 'ownNumber'],
  ['41 22 33 44', null],
  ['ring 113', 'emergency'],
  ['blå', null],
])('«%s» is refused as a phone: %s (8.2)', (text, refusal) => expect(read(text).refusedPhone).toBe(refusal));

test.each([
  ['det er ikke meg det gjelder, Hodan får ikke logga på pcen sin', 'Hodan', null],
  ['jeg melder for Per på lageret, pcen hans er død. Ring han på 90 12 34 56', 'Per', '+4790123456'],
  ['på vegne av Kari Nordmann, hun får ikke skrevet ut', 'Kari Nordmann', null],
  ['reporting for Anna, she cannot log in', 'Anna', null],
  ['gjelder ikke meg, men en kollega', null, null],
])('«%s»: the fault is somebody else’s', (text, name, phone) =>
  expect(read(text).affectedUser).toMatchObject({ name, phone }),
);

test.each(['kommer ikke inn på gerica', 'melder om feil på skriveren', 'vi melder fra om nett som er nede'])(
  '«%s» is the writer’s own',
  (text) => expect(read(text).affectedUser).toBeNull(),
);

test.each([
  ['og så kommer ikke gutten min inn på skolepcen', true],
  ['sønnen min får ikke levert innleveringen sin', true],
  ['my daughter cannot log in to her school computer', true],
  ['datteren min får ikke åpnet pcen', true],
  ['gutten min er syk, så jeg er hjemme og får ikke logget på pcen', false],
  ['får ikke logget på pcen, og jenta mi venter i bilen', false],
  ['elevene i 8B kommer ikke inn på pc-ene', false],
  ['barnevernet kommer ikke inn i systemet', false],
  ['gutta på lageret får ikke skrevet ut', false],
])('«%s» is about the own child: %s (M13)', (text, own) => expect(read(text).guardianTopic).toBe(own));

test.each([
  ['det var visst bare meg, de andre er inne', true],
  ['beklager bare min pc, kollegaen min er inne', true],
  ['ikke bare meg, hele avdelingen', false],
  ['bare meg på jobb', false],
])('«%s» takes back the extent: %s', (text, only) => expect(read(text).onlySelf).toBe(only));

test.each([
  ['hvorfor er den lav?', 'why'],
  ['hvorfor har saken middels prioritet', 'why'],
  ['jeg er uenig', 'disagrees'],
  ['kan dere sette denne til KRITISK så det går fortere?', 'disagrees'],
  ['i disagree', 'disagrees'],
  ['ok, når tror dere den er ferdig?', 'when'],
  ['gerica er nede', null],
])('«%s» asks about priority or time: %s', (text, what) => {
  const { whyPriority, disagrees, asksWhenDone } = read(text);
  expect([whyPriority, disagrees, asksWhenDone]).toEqual([
    what === 'why',
    what === 'disagrees',
    what === 'when',
  ]);
});
