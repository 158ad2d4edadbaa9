import { z } from 'zod';
import type { Lexicon } from '../phrases.ts';

/**
 * What an administrator may add words to, in the section `lexicon.words` of the directory file: the name used there, and
 * the tag that it adds to. Only what can raise a priority is here, and no word of ours can be taken away: no addition may
 * silence an alarm.
 */
export const EXTENSIBLE = {
  outOfOrder: 'lossFull',
  personInCare: 'patient',
  bodilyState: 'sign',
  medication: 'medication',
  alarm: 'alarmPath',
  dutyService: 'dutyService',
  event: 'event',
} as const;

const MOST_PHRASES = 500;
const LONGEST_PHRASE = 120;

/** `word`, `word*`, `*word`, choices with `|`; `_` is a gap of up to five words, `#` a number. The first is a word. */
const ELEMENT = /^(?:_|#|\*?[\p{L}\p{N}-]{2,}\*?(?:\|\*?[\p{L}\p{N}-]{2,}\*?)*)$/u;

const phrase = z
  .string()
  .min(2)
  .max(LONGEST_PHRASE)
  .refine(
    (text) => text.split(' ').every((part) => ELEMENT.test(part)) && !/^(?:_|#)/u.test(text),
    'is no phrase: words of two letters or more, `word*`, `*word`, `a|b`, `_` between words, `#` for a number',
  );
const phrases = z.array(phrase).max(MOST_PHRASES);

/** The section `lexicon` of the directory file. */
export const lexiconSchema = z
  .strictObject({
    /** Words and phrases by what they tell of. */
    words: z.partialRecord(z.enum(Object.keys(EXTENSIBLE) as [keyof typeof EXTENSIBLE]), phrases).default({}),
    /** What people say instead of the name of a system, by system id («besøkslista»). Names belong in its `aliases`. */
    systems: z.record(z.string(), phrases).default({}),
  })
  .default({ words: {}, systems: {} });

export type LexiconExtension = z.infer<typeof lexiconSchema>;

/** The added words under our own tags. */
export const addedTags = ({ words }: LexiconExtension): Lexicon =>
  Object.fromEntries(
    Object.entries(words).map(([name, added]) => [EXTENSIBLE[name as keyof typeof EXTENSIBLE], added]),
  );
