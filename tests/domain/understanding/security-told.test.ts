import fc from 'fast-check';
import { mask } from '../../../src/domain/understanding/masking.ts';
import { understand } from '../../../src/domain/understanding/understand.ts';
import { demoDirectory } from './directory.ts';
import { ALERTS, HARMLESS } from './security-cases.ts';
import { TOLD_EVERY_DAY } from './wordings/security-everyday.ts';
import { TOLD_BY_LAY_PEOPLE } from './wordings/security-lay.ts';
import { TOLD_PLAINLY } from './wordings/security-plain.ts';
import { TOLD_SIDEWAYS } from './wordings/security-told.ts';

const directory = demoDirectory();
const levelOf = (text: string): number =>
  understand(mask(text).text, directory, { municipality: 'drammen', workplaceId: null }).facts.security;

describe('security told sideways (2.2, 2.6b)', () => {
  test.each(TOLD_SIDEWAYS)('%s: %s', (level, text) => expect(levelOf(text)).toBe(level));
  test.each(TOLD_BY_LAY_PEOPLE)('%s: %s', (level, text) => expect(levelOf(text)).toBe(level));
  test.each(TOLD_EVERY_DAY)('%s: %s', (level, text) => expect(levelOf(text)).toBe(level));
  test.each(TOLD_PLAINLY)('%s: %s', (level, text) => expect(levelOf(text)).toBe(level));
  test.each(ALERTS)('alerts: %s', (text) => expect(levelOf(text)).toBeGreaterThan(1));
  test.each(HARMLESS)('harmless: %s', (text) => expect(levelOf(text)).toBe(0));
});

describe('masking of told codes and labelled numbers (6.4, 6.5)', () => {
  test.each([
    ['leste opp 771 204 for ham, det var tallene på mobilen', '771 204'],
    ['jeg tastet 730415 da den ba om pin', '730415'],
    ['PIN: 47 11', '47 11'],
    ['pin 4-7-1-1', '4-7-1-1'],
    ['brukte hest1234 og det gikk ikke', 'hest1234'],
    ['`DB_PASS=Vaar88` ligger i repoet', 'Vaar88'],
    ['kari.n / Vinter#22 funker ikke', 'Vinter#22'],
    ['personnr last part is 41928', '41928'],
    ['personnummeret hennes slutter på 45671', '45671'],
    ['the code on my screen was 918273', '918273'],
  ])('%s', (text, secret) => expect(mask(text).text).not.toContain(secret));

  test.each([
    'koden virker ikke, ring meg på 46123',
    'pin virker ikke 41 22 33 44',
    'kode på døra til rom 4012 virker ikke',
    'jeg venter på kode, mobil 92006753',
    'koden til legevakta 116117 svarer ikke',
    'møte kl 0830 om tallene for 2027',
    'fnr mangler, ring 46123',
  ])('%s stays', (text) => expect(mask(text).text).toBe(text));

  const digits = (length: number): fc.Arbitrary<string> =>
    fc.stringMatching(new RegExp(`^[0-9]{${String(length)}}$`));
  const around = fc.constantFrom('', 'koden kom ikke, ', 'Hei! ', 'passordet virker ikke. ', 'om pin: ');
  const grouping = fc.constantFrom([11], [6, 5], [2, 2, 2, 5], [3, 3, 5], [4, 2, 5]);

  test('eleven digits go in every grouping, beside any word and any phone', () => {
    fc.assert(
      fc.property(
        around,
        grouping.chain((lengths) => fc.tuple(...lengths.map(digits))),
        fc.constantFrom(' ', '.', '-', '\u00a0'),
        fc.constantFrom('', ' virker ikke', ', ring 41 22 33 44', '. Hilsen Kari'),
        (before, groups, separator, after) => {
          const id = groups.join(separator);
          fc.pre(!id.startsWith('00'));
          expect(mask(before + id + after).text).not.toContain(id);
        },
      ),
    );
  });

  test('phones live, whatever is said of codes beside them', () => {
    const eight = fc.stringMatching(/^[2-9][0-9]{7}$/);
    const written = eight.chain((n) =>
      fc.constantFrom(
        n,
        n.replace(/(\d\d)(?=\d)/g, '$1 '),
        n.replace(/(\d{3})(\d{2})/, '$1 $2 '),
        `+47 ${n}`,
        `0047 ${n}`,
      ),
    );
    const internal = fc.stringMatching(/^4[0-9]{4}$/);
    fc.assert(
      fc.property(
        fc.constantFrom('ring meg på ', 'koden kom ikke, tlf ', 'pin er glemt. mobil ', 'nås på '),
        fc.oneof(written, internal),
        fc.constantFrom('', ', koden virker ikke', ' hvis dere trenger pin'),
        (before, phone, after) => expect(mask(before + phone + after).text).toBe(before + phone + after),
      ),
    );
  });
});

describe('language (D12)', () => {
  test.each([
    ['Am with the lady on room 4, button gives no light', 'en'],
    ['No printer in the whole school', 'en'],
    ['desktop keeps freezing on me', 'en'],
    ['Kan de leggja inn ein ny vikar?', 'nn'],
    ['Tilbyd de kurs for nye lærarar?', 'nn'],
    ['Outlook kastar meg ut', 'nn'],
    ['Sjukesignalanlegget er ute av drift', 'nn'],
    ['æ får itj logga på maskina heime', 'nb'],
    ["får'kke opp pasientane, er'a nede heile systemet", 'nb'],
    ['hun har ringt siden kvart på, ingen veit noe', 'nb'],
    ['nette dætter ut heile dan', 'nb'],
  ])('%s: %s', (text, language) =>
    expect(understand(text, directory, { municipality: null, workplaceId: null }).language).toBe(language),
  );
});
