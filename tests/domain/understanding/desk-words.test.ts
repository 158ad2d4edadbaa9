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
  [
    `gi ${N} til Samira Ahmadi: du kjenner den`,
    { verb: 'assign', person: 'Samira Ahmadi', text: 'du kjenner den' },
  ],
  [`give ${N} to Samira Ahmadi`, { verb: 'assign', person: 'Samira Ahmadi', text: '' }],
  [`gi tilbake ${N}`, { verb: 'giveBack', text: '' }],
  [`spør melder ${N}: hvilken?`, { verb: 'ask', text: 'hvilken?' }],
  [`spør systemansvarlig om ${N}: er dette kjent?`, { verb: 'askManager', text: 'er dette kjent?' }],
  [
    `sett høy ${N} fordi lønn kjøres i kveld`,
    { verb: 'setPriority', priority: 'high', text: 'lønn kjøres i kveld' },
  ],
  [
    `sett til kritisk prioritet på sak ${N} for alle er ute`,
    { verb: 'setPriority', priority: 'critical', text: 'alle er ute' },
  ],
  [`set low ${N} because it was a test`, { verb: 'setPriority', priority: 'low', text: 'it was a test' }],
  [`system ${N}: Gerica`, { verb: 'classify', system: 'Gerica', text: '' }],
  [`omfang ${N}: 3`, { verb: 'classify', scope: '3', text: '' }],
  [`stanset ${N}`, { verb: 'stop', text: '' }],
  [`slå sammen ${N} med D-2026-00124`, { verb: 'join', other: 'D-2026-00124', text: '' }],
  [`skil ut ${N}`, { verb: 'unjoin', text: '' }],
  [`til vakt ${N} fordi den er kritisk`, { verb: 'handToOnCall', text: 'den er kritisk' }],
  [`leverandør ${N}: venter på rettelse`, { verb: 'handToVendor', text: 'venter på rettelse' }],
  [`løst ${N}: skuffen er byttet`, { verb: 'solve', text: 'skuffen er byttet' }],
  [`gjenåpne ${N}`, { verb: 'reopen', text: '' }],
  [`historikk ${N}`, { verb: 'history', text: '' }],
  [`vis ${N}`, { verb: 'show', text: '' }],
  [`sladd ${N}: Per på rom 12`, { verb: 'redact', text: 'Per på rom 12' }],
  [
    `lukk ${N} årsak: full disk, tiltak: overvåkes`,
    { verb: 'close', cause: 'full disk', measure: 'overvåkes', text: 'årsak: full disk, tiltak: overvåkes' },
  ],
  [
    `lukk ${N} tiltak: overvåkes. Årsak: full disk`,
    { verb: 'close', cause: 'full disk', measure: 'overvåkes', text: 'tiltak: overvåkes. Årsak: full disk' },
  ],
  [
    `close ${N} cause: full disk no measure: phased out`,
    {
      verb: 'close',
      cause: 'full disk',
      none: 'phased out',
      text: 'cause: full disk no measure: phased out',
    },
  ],
])('«%s» and what goes with it', (text, expected) => {
  expect(deskWordIn(text)).toEqual({ number: N, ...expected });
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
  ['ubesvart', { which: 'unanswered', page: 1 }],
  ['forfaller i dag', { which: 'dueToday', page: 1 }],
  ['kø side 3', { which: 'queue', page: 3 }],
  ['my queue, page 2', { which: 'mine', page: 2 }],
])('the list «%s», and its page', (text, expected) => {
  expect(queueIn(text)).toEqual(expected);
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
