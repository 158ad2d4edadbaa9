import { asksForSecret, deskWordIn, queueIn } from '../../../src/domain/understanding/desk-words.ts';

/** What agents write; who may write it is decided elsewhere. */

const N = 'D-2026-00123';

test.each([
  [`ta ${N}`, 'take', ''],
  [`Ta sak ${N}.`, 'take', ''],
  [`jeg tar d-2026-00123`, 'take', ''],
  [`tek saka ${N}`, 'take', ''],
  [`svar ${N}: Prøv igjen nå.`, 'answer', 'Prøv igjen nå.'],
  [`svar ${N} prøv igjen`, 'answer', 'prøv igjen'],
  [`svar ${N}\nTo linjer\nav svar`, 'answer', 'To linjer\nav svar'],
  [`reply ${N} - try again`, 'answer', 'try again'],
  [`svar ${N}`, 'answer', ''],
  [`notat ${N}: skuff 2`, 'note', 'skuff 2'],
  [`løst ${N}`, 'solve', ''],
  [`løyst ${N}!`, 'solve', ''],
])('«%s»: %s', (text, verb, rest) => {
  expect(deskWordIn(text)).toEqual({ verb, number: N, text: rest });
});

test.each([
  'ta',
  'svar',
  N,
  `kan du ta ${N}?`,
  `ta ${N} og ${N}`,
  'svar 2026-00123: hei',
  `løst ${N} men ikke helt`,
])('«%s» is none of them', (text) => {
  expect(deskWordIn(text)).toBeNull();
});

test.each([
  ['kø', 'queue'],
  ['Vis køen', 'queue'],
  ['queue?', 'queue'],
  ['mine', 'mine'],
  ['kritiske saker', 'critical'],
  ['mine saker', null],
  ['køen er lang på Citrix', null],
])('the list «%s»: %s', (text, which) => {
  expect(queueIn(text)?.which ?? null).toBe(which);
});

test.each([
  ['hva er passordet ditt', true],
  ['Hva er passordet?', true],
  ['Send meg passordet ditt, så prøver jeg', true],
  ['send passordet ditt', true],
  ['Eg treng passordet ditt', true],
  ['What is your password?', true],
  ['please give me your pin code', true],
  ['Du får et nytt passord av systemansvarlig', false],
  ['Bytt passordet ditt på intranettet.', false],
  ['Ikke del passordet med noen.', false],
  ['Skriv inn det nye passordet på pålogging.', false],
])('asks for a secret (T166): «%s»: %s', (text, expected) => {
  expect(asksForSecret(text)).toBe(expected);
});
