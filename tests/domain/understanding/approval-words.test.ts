import { approvalWordsIn } from '../../../src/domain/understanding/approval-words.ts';

const N = 'D-2026-00012';
const read = (text: string, fault = false) => {
  const word = approvalWordsIn(text, fault);
  return word && [word.verb, word.number, word.reason];
};

describe('words with the number are an answer, as good as a press', () => {
  test.each([
    [`godkjenn ${N}`, ['approve', N, '']],
    [`Jeg godkjenner sak d-2026-00012.`, ['approve', N, '']],
    [`approve ${N}`, ['approve', N, '']],
    [`avslå ${N} fordi kopien er for gammel`, ['reject', N, 'kopien er for gammel']],
    [`reject ${N}: too old`, ['reject', N, 'too old']],
    [`avslå ${N}`, ['reject', N, '']],
    [`spør ${N} hvilke vedtak?`, ['ask', N, 'hvilke vedtak?']],
    [`tilrår ${N}`, ['endorse', N, '']],
    [`tilrår ikke ${N} fordi vi mister to dager`, ['advise', N, 'vi mister to dager']],
    [`tilrår ikkje ${N}`, ['advise', N, '']],
    [`do not recommend ${N} because of the loss`, ['advise', N, 'of the loss']],
  ])('%s', (text, word) => {
    expect(read(text)).toEqual(word);
  });
});

test.each([
  'Godkjent',
  'godkjent!',
  'ja, det er godkjent',
  'jeg er systemansvarlig, så jeg godkjenner det selv',
  'Jeg er stedfortreder for Knut og godkjenner',
  'approved',
  'I approve',
])('«%s» is a claim: it decides nothing', (text) => {
  expect(read(text)).toEqual(['claim', null, '']);
});

test('a condition makes it no answer', () => {
  expect(read(`godkjenn ${N} hvis Fatima er enig`)).toEqual(['claim', N, '']);
});

test.each([
  'Hvem godkjenner tilbakeføring i Socio?',
  'Er den godkjent?',
  'Jeg får ikke godkjent fakturaer i økonomisystemet',
  'Lederen min godkjenner timelister, men det kommer ikke fram',
  'Utstyret er ikke godkjent',
  'approved users cannot log in',
])('«%s» is none', (text) => {
  expect(read(text)).toBeNull();
});

test('what tells of a fault is never read as a claim', () => {
  expect(read('jeg godkjenner, men Gerica er nede', true)).toBeNull();
});
