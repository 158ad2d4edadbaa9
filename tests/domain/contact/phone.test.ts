import fc from 'fast-check';
import { findPhones, parsePhone, showPhone } from '../../../src/domain/contact/phone.ts';
import { demoDirectory, readFixture } from '../understanding/directory.ts';

const { contacts } = demoDirectory();
const fixtures = JSON.parse(readFixture('tests/fixtures/domain-fixtures.json')) as {
  phones: { in: string; out: string | null; note?: string }[];
};

describe('parsePhone (8.2, T136)', () => {
  test.each(fixtures.phones)('fixture $in', ({ in: text, out, note }) => {
    const result = parsePhone(text, contacts);
    if (out === null) expect(result.ok).toBe(false);
    else if (note?.includes('stop list') === true) expect(result).toEqual({ ok: false, reason: 'ownNumber' });
    else
      expect(result.ok && showPhone(result.phone, contacts).dial.replaceAll(' ', '')).toBe(
        out.replace('+47', ''),
      );
  });

  test.each([
    ['41 22 33 44', '+4741223344'],
    ['+47 41 22 33 44', '+4741223344'],
    ['47 41 22 33 44', '+4741223344'],
    ['4122 3344', '+4741223344'],
    ['32 04 61 23', '+4732046123'],
    ['internt 46123', '46123'],
    ['ja 46543', '46543'],
    ['+46701740605', '+46701740605'],
    ['0046 70 174 06 05', '+46701740605'],
    ['unnskyld, 90 00 71 81', '+4790007181'],
  ])('%s is %s', (text, phone) => expect(parsePhone(text, contacts)).toEqual({ ok: true, phone }));

  test.each([
    ['46040', 'ownNumber'],
    ['32 04 60 40', 'ownNumber'],
    ['44050', 'ownNumber'],
    ['113', 'emergency'],
    ['116 117', 'emergency'],
    ['59 12 34 56', 'machine'],
    ['58 00 12 34 56 78', 'machine'],
    ['800 12 345', 'special'],
    ['03008', 'organisation'],
    ['412233445', 'tooLong'],
    ['+47 4122334455', 'tooLong'],
    ['4122', 'tooShort'],
    ['+46 1', 'tooShort'],
    ['vet ikke', 'notANumber'],
    ['', 'notANumber'],
    ['to-null-fire', 'notANumber'],
  ])('%s is refused as %s', (text, reason) =>
    expect(parsePhone(text, contacts)).toEqual({ ok: false, reason }),
  );
});

test('showPhone groups in pairs and expands internal numbers (G7)', () => {
  expect(showPhone('+4741223344', contacts)).toEqual({ dial: '41 22 33 44', internal: null });
  expect(showPhone('46123', contacts)).toEqual({ dial: '32 04 61 23', internal: '46123' });
  expect(showPhone('+46701740605', contacts)).toEqual({ dial: '+46 70 174 06 05', internal: null });
});

describe('findPhones: numbers that are no phones do not fool it (section 5)', () => {
  test.each([
    ['dele ut kl 20 i 2. etg. Hilsen Anne, tlf 41 22 33 44', ['+4741223344']],
    ['41 22 33 44 301', ['+4741223344']],
    ['41223344 301', ['+4741223344']],
    ['41223344/46123', ['+4741223344', '46123']],
    ['46123, 41 00 45 96', ['46123', '+4741004596']],
    ['jeg ringte 46040 og 113', []],
    ['kl 0830, 15.30, 2026-11-22, 22.11.2026, 20261122 og Budsjett 2027', []],
    ['sak D-2026-00123', []],
    ['Excel gir feilkode 41220098', []],
    ['Kostnadssted 46215', []],
    ['de som ringer 116117', []],
    ['rom 301 og HP4200', []],
  ])('%s', (text, phones) => expect(findPhones(text, contacts).map((found) => found.phone)).toEqual(phones));

  test('gives the place in the text', () => {
    const text = 'ring +47 41 22 33 44 nå';
    const [found] = findPhones(text, contacts);
    expect(text.slice(found?.start, found?.end)).toBe('+47 41 22 33 44');
  });
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9+ ./()-]*$/)), (text) => {
      parsePhone(text, contacts);
      findPhones(text, contacts);
      showPhone(text, contacts);
    }),
  );
});
