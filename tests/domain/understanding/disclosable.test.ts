import { disclosable } from '../../../src/domain/understanding/disclosable.ts';
import { demoDirectory } from '../../harness/directory.ts';

/** What may leave for a language model: no names, numbers, addresses or secrets (6.4). */

const directory = demoDirectory();
const shown = (text: string): string => disclosable(text, 'Ole Strandvik', directory);

test.each([
  ['Gerica er nede på Fjell bosenter, hilsen Ole Strandvik tlf 41 22 33 44', ['Ole', 'Strandvik', '41 22']],
  ['hilsen ole strandvik, 46123', ['ole', 'strandvik', '46123']],
  ['Kari ringte og sa at Olsen på rom 9 ikke får puste', ['Kari', 'Olsen']],
  ['kari sier at det er svart', ['kari']],
  ['Pasient Ola Testesen 15837597037 kommer ikke opp i gerica', ['Ola', 'Testesen', '15837597037']],
  ['passord: Sommer2026! virker ikke', ['Sommer2026']],
  ['skriv til anne.berg@drammen.example om det', ['anne.berg', 'drammen.example']],
  ['Borghild Eksempelrud skal ha insulin', ['Borghild', 'Eksempelrud']],
  ['ring +47 412 23 344 eller 0047 41223344', ['412 23', '41223344']],
  ['HILSEN BENTE LAURITSRUD', ['BENTE', 'LAURITSRUD']],
])('«%s» is shown without its people', (text, gone) => {
  for (const word of gone) expect(shown(text)).not.toContain(word);
});

test.each(['Gerica', 'Drammen', 'Citrix', 'Fjell bosenter', 'Webkart'])('%s is no person', (name) => {
  expect(shown(`Hos oss er ${name} helt borte`)).toContain(name);
});

test('what is left says what is wrong; a greeting with a capital goes with the name', () => {
  expect(shown('Citrix er nede for hele avdelingen. Hilsen Anne Berg, 41 22 33 44')).toBe(
    'Citrix er nede for hele avdelingen. [navn], [telefon]',
  );
});

test('no more than the beginning', () => {
  expect(shown('alt er tregt '.repeat(1_000)).length).toBeLessThanOrEqual(2_000);
});
