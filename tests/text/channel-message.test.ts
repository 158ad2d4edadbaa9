import fc from 'fast-check';
import { channelWords, fitted } from '../../src/text/channel-message.ts';
import { textOf, type Language } from '../../src/text/index.ts';
import { smsSegments } from '../../src/text/sms-segments.ts';
import { demoDirectory } from '../harness/directory.ts';
import { ticketFor } from '../harness/tickets.ts';
import { LANGUAGES } from './samples.ts';

/** The page of a channel outside Microsoft 365 (domain.md 3.3; fault 18). */

describe('a text as SMS (3GPP TS 23.038)', () => {
  test.each<readonly [string, string, string, number]>([
    ['nothing', '', 'gsm7', 1],
    ['160 letters', 'a'.repeat(160), 'gsm7', 1],
    ['161 letters', 'a'.repeat(161), 'gsm7', 2],
    ['æøå are of the short alphabet', 'æøåÆØÅ'.repeat(26), 'gsm7', 1],
    ['306 letters', 'a'.repeat(306), 'gsm7', 2],
    ['307 letters', 'a'.repeat(307), 'gsm7', 3],
    ['the euro sign is two long', '€'.repeat(80), 'gsm7', 1],
    ['and one more', '€'.repeat(81), 'gsm7', 2],
    ['a letter of two is not split', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'gsm7', 3],
    ['one letter outside it makes it the long one', `${'a'.repeat(69)}š`, 'ucs2', 1],
    ['71 letters', `${'a'.repeat(70)}š`, 'ucs2', 2],
    ['an emoji is two long', '👍'.repeat(35), 'ucs2', 1],
    ['an emoji is not split', '👍'.repeat(36), 'ucs2', 2],
    ['67 times 2', 'š'.repeat(134), 'ucs2', 2],
  ])('%s', (_, text, alphabet, segments) => {
    expect(smsSegments(text)).toEqual({ alphabet, segments });
  });
});

const directory = demoDirectory();
const LINK = 'https://teams.example/l/chat/0/0?users=28:00000000-aaaa-4bbb-8ccc-000000000001';
const words = channelWords(LINK, true);
const ticket = ticketFor(directory, { text: 'Kari Nordmann får ikke medisin' }, undefined, 'D-2026-00012');
const once = { repeated: false, perhapsRepeated: false };

test('by SMS: number, what, where, whom to call, how to take it; nothing that the reporter wrote, no name', () => {
  const { text } = words.page(ticket, 'sms', once, 'nb', directory);
  expect(text).toBe(
    `Kritisk sak D-2026-00012, Gerica, Fjell bosenter, Drammen. Ring melder på 40 00 89 16. Svar 1 for å ta saken, eller åpne ${LINK}.`,
  );
  expect(text).not.toContain('Kari');
  expect(text).not.toContain(ticket.reporter.name);
});

test('by mail it is taken in Teams, and the subject says what it is', () => {
  const { subject, text } = words.page(
    ticket,
    'mail',
    { repeated: true, perhapsRepeated: true },
    'nb',
    directory,
  );
  expect(subject).toBe('Vakten varsles om kritisk sak D-2026-00012.');
  expect(text).toContain('Ingen har tatt kritisk sak D-2026-00012');
  expect(text).toContain('(kan være sendt før)');
  expect(text).toContain(`Ta saken i Teams, ${LINK}`);
});

test('what the reporter called a system or a place is free text and stays out', () => {
  const vague = ticketFor(directory, {
    systemId: null,
    systemText: 'pasientlista til Kari',
    municipality: null,
    reporter: { ...ticket.reporter, workplaceId: null, workplaceText: 'hos Kari Nordmann', phone: null },
  });
  const { text } = words.page(vague, 'sms', once, 'nb', directory);
  expect(text).toContain('ukjent system, ukjent sted. Nummeret til melder mangler.');
  expect(text).not.toContain('Kari');
});

test('the code reads in two groups, and names no ticket', () => {
  const { text } = words.code('731902', 15, 'nb');
  expect(text).toContain('731 902');
  expect(smsSegments(text).segments).toBe(1);
});

/** What must be left of a name: six letters, or three that are two long. */
const begin = (name: string): string => {
  let kept = '';
  for (const letter of name)
    if (kept.length + letter.length <= 6) kept += letter;
    else break;
  return kept;
};

/** Names of systems and units as a register may hold them: letters of any kind, and whatever else gets in. */
const anyName = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(...Array.from('abcæøåÆØÅ -šŋčáđž€[]{}|~^👍🏥\u202e\u200f\n\t*_`<>')),
        maxLength: 120,
      }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(' '));

test.each(LANGUAGES)(
  'whatever names are in the register, a page holds number, what, where and phone in three parts (fault 18): %s',
  (language: Language) => {
    const { M190 } = textOf(language);
    fc.assert(
      fc.property(
        anyName,
        anyName,
        fc.boolean(),
        fc.constantFrom('+4741223344', '46123', '+467017406050'),
        fc.constantFrom(LINK, null),
        (system, place, repeated, phone, link) => {
          const flags = repeated
            ? [textOf(language).notCoveredFlag, textOf(language).perhapsRepeatedFlag]
            : [];
          const whole = {
            number: 'D-2026-00012',
            system,
            place,
            phone,
            flags,
            repeated,
            link,
            taken: 'byReply' as const,
          };
          const text = fitted(whole, M190);
          expect(smsSegments(text).segments).toBeLessThanOrEqual(3);
          expect(text).toContain('D-2026-00012');
          expect(text).toContain(
            textOf(language)
              .M190({ ...whole, system: '', place: '' })
              .match(/\+?\d\d[\d ]{8,}/)?.[0],
          );
          expect(text).toContain(begin(system));
          expect(text).toContain(begin(place));
          for (const flag of flags) expect(text).toContain(flag);
          // No letter was cut in two.
          expect(text.isWellFormed()).toBe(system.isWellFormed() && place.isWellFormed());
        },
      ),
      { numRuns: 3_400 },
    );
  },
);

test.each(LANGUAGES)('the test page of a shift is one SMS, or two: %s', (language: Language) => {
  const [from, to] = [Date.parse('2026-12-30T22:59:00Z'), Date.parse('2027-01-03T22:59:00Z')];
  for (const role of ['primary', 'secondary'] as const)
    for (const takesReplies of [true, false]) {
      const { text } = channelWords(LINK, takesReplies).test(
        { id: 'M212', role, from, to, repeated: true },
        'sms',
        language,
        from - 86_400_000 * 3,
      );
      const { alphabet, segments } = smsSegments(text);
      expect({ text, segments: segments <= 2, alphabet }).toEqual({ text, segments: true, alphabet: 'gsm7' });
    }
});
