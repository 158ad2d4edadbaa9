import { findPhones, type PhoneRules } from '../contact/phone.ts';
import { mask } from './masking.ts';

/** What stands for a name that goes nowhere. */
const NAME = '[navn]';
const PHONE = '[telefon]';
/** The beginning of a report says enough of the facts. */
const LONGEST = 2000;

/** A capital in the middle of a sentence, and what follows it: a name, unless the catalogue knows it. */
const CAPITALS = /(?<![.!?:\n]\s{0,3}|^\s{0,3})(?<![\p{L}\d])\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*/gmu;
/** Two capitals or more in a row are a name wherever they stand. */
const FULL_NAME = /(?<![\p{L}\d])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu;

/**
 * A report as it may be shown to a language model (6.4): masked once more, without telephone numbers and without what is
 * written like a name and is none of the directory's places and systems. It errs on the side of taking out too much.
 */
export function disclosable(text: string, known: ReadonlySet<string>, contacts: PhoneRules): string {
  const masked = mask(text).text;
  const withoutPhones = findPhones(masked, contacts).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + PHONE + rest.slice(end),
    masked,
  );
  const named = (words: string): string =>
    words.split(/[ -]/u).every((word) => known.has(word.toLowerCase())) ? words : NAME;
  return withoutPhones.replace(FULL_NAME, named).replace(CAPITALS, named).slice(0, LONGEST);
}
