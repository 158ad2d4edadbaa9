import { RULE_IDS } from '../../src/domain/priority/rules.ts';
import { textOf, type Language, type MessageId } from '../../src/text/index.ts';
import { countedWords, lix } from './lix.ts';
import { LANGUAGES, labelsIn, messagesIn, sentencesOf } from './samples.ts';

/** X1, promise 11: language that is plain enough to be read aloud to somebody who is in a hurry. */

const HARDEST_TEXT = 45;
const HARDEST_SENTENCE = 60;
/** Below this a single long word decides the index of a sentence, and the index says nothing. */
const SHORT_SENTENCE = 8;
const HARDEST_CATALOGUE = 30;
const LONGEST_SENTENCE = 25;

/** What domain.md 3.4 has fixed word for word. */
const FIXED_HARD: Readonly<Partial<Record<Language, readonly MessageId[]>>> = { nb: ['M14'] };
const FIXED_LONG: Readonly<Partial<Record<Language, readonly MessageId[]>>> = { nb: ['M09'] };

describe('the measure', () => {
  test('LIX by hand', () => {
    // 6 words in 1 sentence, one of them long (driftsstøtte): 6 + 100 / 6.
    expect(lix('Ring driftsstøtte hvis du lurer nå.')).toBeCloseTo(6 + 100 / 6);
    // 3 + 4 words in 2 sentences, long: kommunen, kontakt, kommunen, sentralbordet.
    expect(lix('Dette er kommunen. Kontakt kommunen på sentralbordet.')).toBeCloseTo(7 / 2 + 400 / 7);
  });

  test('a word has more than six letters to be long; digits, addresses and numbers are one short word each', () => {
    expect(lix('Seks bokst abcdef.')).toBe(3);
    expect(lix('Sju bokst abcdefg.')).toBeCloseTo(3 + 100 / 3);
    expect(
      countedWords(
        'Ring 32 04 60 40 kl. 15.30: https://intranett.example/nodrutine/x. Sak D-2026-00123, {vaktnr}.',
      ),
    ).toHaveLength(8);
  });

  test('«kl. 15.30» and «30. november» end no sentence', () => {
    expect(sentencesOf('Du får svar senest mandag 30. november kl. 15.00. Skriv her.')).toHaveLength(2);
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  test.each(messagesIn(language).filter(({ id }) => !FIXED_HARD[language]?.includes(id)))(
    `$id#$variant: LIX at most ${HARDEST_TEXT}, and ${HARDEST_SENTENCE} in each sentence`,
    ({ text }) => {
      expect(lix(text)).toBeLessThanOrEqual(HARDEST_TEXT);
      const hard = sentencesOf(text).filter(
        (sentence) => countedWords(sentence).length >= SHORT_SENTENCE && lix(sentence) > HARDEST_SENTENCE,
      );
      expect(hard).toEqual([]);
    },
  );

  test(`the texts together: LIX at most ${HARDEST_CATALOGUE}`, () => {
    const values = messagesIn(language).map(({ text }) => lix(text));
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeLessThanOrEqual(
      HARDEST_CATALOGUE,
    );
  });

  test.each(messagesIn(language).filter(({ id }) => !FIXED_LONG[language]?.includes(id)))(
    `$id#$variant: at most ${LONGEST_SENTENCE} words a sentence`,
    ({ text }) => {
      const long = sentencesOf(text).filter((sentence) => countedWords(sentence).length > LONGEST_SENTENCE);
      expect(long).toEqual([]);
    },
  );

  test.each(RULE_IDS)('M23 with the reason of %s is as readable as the rest', (rule) => {
    const t = textOf(language);
    const reason = t.reasonClause({ rules: [rule], systemName: 'Gerica', scope: 3 });
    const text = t.M23({ priority: 'high', reason });
    expect(lix(text)).toBeLessThanOrEqual(HARDEST_TEXT);
    expect(sentencesOf(text).map((one) => countedWords(one).length > LONGEST_SENTENCE)).toEqual([
      false,
      false,
    ]);
  });

  test('no exclamation mark, nothing in capitals to shout, no «De»', () => {
    for (const { id, text } of [...messagesIn(language), ...labelsIn(language)]) {
      expect(`${id}: ${text}`).not.toMatch(/!/);
      expect(text.replace(/ON_CALL_PHONE/, '')).not.toMatch(/\p{Lu}{4,}/u);
      if (language !== 'en') expect(`${id}: ${text}`).not.toMatch(/\b(De|Dem|Deres|Dykk|Dykkar|Dokker)\b/);
    }
  });
});

test('an exception that is no longer needed is taken off the list', () => {
  const still = (list: typeof FIXED_HARD, fails: (text: string) => boolean): string[] =>
    LANGUAGES.flatMap((language) =>
      (list[language] ?? []).filter(
        (id) => !messagesIn(language).some((message) => message.id === id && fails(message.text)),
      ),
    );
  expect(still(FIXED_HARD, (text) => lix(text) > HARDEST_TEXT)).toEqual([]);
  expect(
    still(FIXED_LONG, (text) => sentencesOf(text).some((one) => countedWords(one).length > LONGEST_SENTENCE)),
  ).toEqual([]);
});
