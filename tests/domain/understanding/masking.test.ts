import fc from 'fast-check';
import { mask } from '../../../src/domain/understanding/masking.ts';
import { readFixture } from './directory.ts';

const fixtures = JSON.parse(readFixture('tests/fixtures/domain-fixtures.json')) as {
  masking: { mustMask: string[]; mustNotMask: string[]; labelledFiveDigits: string[] };
  syntheticIds: { value: string }[];
};
const NUMBER = '[nummer fjernet]';
const SECRET = '[passord fjernet]';

describe('identity numbers (6.5)', () => {
  test.each([...fixtures.masking.mustMask, ...fixtures.syntheticIds.map((id) => id.value)])(
    '%s goes',
    (text) => {
      expect(mask(`Pasient ${text} kommer ikke opp`)).toEqual({
        text: `Pasient ${NUMBER} kommer ikke opp`,
        removed: { identityNumbers: 1, passwords: 0 },
      });
    },
  );

  test.each(fixtures.masking.mustNotMask)('%s stays', (text) => expect(mask(text).text).toBe(text));

  test.each(fixtures.masking.labelledFiveDigits)('labelled: %s', (text) => {
    expect(mask(text).text).toBe(text.replace('97037', NUMBER));
  });

  test.each([
    ['158375\u00a097037', NUMBER],
    ['158375\u2011 97037', NUMBER],
    ['١٥٨٣٧٥٩٧٠٣٧', NUMBER],
    ['１５８３７５ ９７０３７', NUMBER],
    ['fnr15837597037x', `fnr${NUMBER}x`],
    ['DUF 200412345601', `DUF ${NUMBER}`],
    ['158 375 97037', NUMBER],
    ['fnr 15 83 75 970 37', `fnr ${NUMBER}`],
    ['personnummeret til pasienten er 97037', `personnummeret til pasienten er ${NUMBER}`],
    ['+46 158375 97037', `+46 ${NUMBER}`],
    ['tlf +46701740605 fnr 158375 97037', `tlf +46701740605 fnr ${NUMBER}`],
    ['20261122001', NUMBER],
  ])('%s → %s', (text, expected) => expect(mask(text).text).toBe(expected));

  test.each([
    '41223344/46123',
    '41 22 33 44 46123',
    'sak D-2026-00123',
    'internt 46123',
    'de siste fem dagene',
    'rom 301, kl 0830',
    '+48501234567',
    'Årsoppgjør 2026',
  ])('%s stays', (text) => expect(mask(text).text).toBe(text));
});

describe('passwords, PINs and codes (T166)', () => {
  test.each([
    ['passordet mitt er Sommer2026!', `passordet mitt er ${SECRET}`],
    [
      'Brukernavn annber passord Sommer2026! kan dere sjekke',
      `Brukernavn annber passord ${SECRET} kan dere sjekke`,
    ],
    ['brukernavn vilaas passord lillehammer', `brukernavn vilaas passord ${SECRET}`],
    ['passord: hemmelighet', `passord: ${SECRET}`],
    ['pw=hei123', `pw=${SECRET}`],
    ['my password is hunter2', `my password is ${SECRET}`],
    ['løsenord er Blomst7', `løsenord er ${SECRET}`],
    ['annber/Sommer2026!', `annber/${SECRET}`],
    ['Sommer2026! er passordet mitt', `${SECRET} er passordet mitt`],
    [
      'logge på med Sjokolade77 men maskinen sier feil passord',
      `logge på med ${SECRET} men maskinen sier feil passord`,
    ],
    ['Locked out, tried Snowflake#9 twice', `Locked out, tried ${SECRET} twice`],
    ['pin 4821 virker ikke', `pin ${SECRET} virker ikke`],
    ['PIN: 4821', `PIN: ${SECRET}`],
    ['kode 1234', `kode ${SECRET}`],
    ['BankID-koden 518204', `BankID-koden ${SECRET}`],
    ['passord "Sommer 2026!"', `passord "${SECRET}"`],
    ['Server=a;User=b;Password=c3d!e;', `Server=a;User=b;Password=${SECRET};`],
    ['passordet er fotball og jeg kommer ikke inn', `passordet er ${SECRET} og jeg kommer ikke inn`],
  ])('%s', (text, expected) => expect(mask(text).text).toBe(expected));

  test.each([
    'passordet virker ikke',
    'glemt passordet mitt',
    'passord utløpt',
    'passordet er utløpt',
    'passordet mitt er feil, hva gjør jeg',
    'passordet er gått ut på dato',
    'passordet er 90 dager gammelt',
    'har byttet passord 2 ganger',
    'trenger brukernavn og passord til Gerica',
    'Feil passord. 3 forsøk igjen',
    'glemt passord, ring 41223344',
    'adressen til en kode 6-bruker er synlig',
    'kode 7',
    'feilkode 500',
    'får kode 0x80070005',
    'gir feil kode 80070005',
    'my password has expired',
    'klikket på en lenke og skrev inn passordet mitt',
    'pass på at døra er låst',
  ])('%s stays', (text) => expect(mask(text).text).toBe(text));
});

describe('properties', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'passord',
      'er',
      ':',
      '=',
      ' ',
      'pin',
      'kode',
      'fnr',
      '+',
      '00',
      '[passord fjernet]',
      '[nummer fjernet]',
      'Sommer2026!',
      '"',
      'a/b1!cdef',
      '1234',
      '41 22 33 44',
      '158375',
      '97037',
      '-',
      '.',
      '\uFDD0',
      'brukernavn',
    ),
    fc.stringMatching(/^[0-9 .-]{0,14}$/),
  );
  const message = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

  test('never throws, and masking twice is masking once', () => {
    fc.assert(
      fc.property(message, (text) => {
        const once = mask(text);
        const twice = mask(once.text);
        expect(twice).toEqual({ text: once.text, removed: { identityNumbers: 0, passwords: 0 } });
      }),
      { numRuns: 500 },
    );
  });

  test('no eleven digits in a listed grouping get through', () => {
    const digits = (length: number) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
        .map((all) => all.join(''));
    const grouping = fc.constantFrom([11], [6, 5], [2, 2, 2, 5], [3, 3, 5], [4, 2, 5]);
    const number = grouping.chain((lengths) =>
      fc
        .tuple(
          fc.tuple(...lengths.map(digits)),
          fc.array(fc.constantFrom(' ', '.', '-', '\u00a0'), { minLength: 3, maxLength: 3 }),
        )
        .map(([groups, separators]) =>
          groups.map((group, n) => (n === 0 ? group : `${separators[n - 1] ?? ' '}${group}`)).join(''),
        ),
    );
    const words = fc.constantFrom(
      '',
      'Pasient ',
      'fnr: ',
      'passord er ',
      'tlf 41 22 33 44, ',
      'og ',
      'hei\n',
    );
    fc.assert(
      fc.property(
        words,
        number,
        fc.constantFrom('', ' kommer ikke opp', '.', ', rom 301', '\nhilsen'),
        (before, id, after) => {
          fc.pre(!id.startsWith('00'));
          const { text, removed } = mask(before + id + after);
          expect(text).not.toContain(id);
          expect(removed.identityNumbers + removed.passwords).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('linear: 100 KB in well under a second', () => {
    for (const part of [
      'passord er ',
      '1 ',
      '41 22 33 44 ',
      'a/b1',
      '"passord: ',
      '(',
      'pnr ',
      '+46701740605 ',
    ]) {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      const start = performance.now();
      mask(text);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
