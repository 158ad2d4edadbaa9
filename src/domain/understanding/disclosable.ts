import { oncePer } from '../memo.ts';
import { findPhones } from '../contact/phone.ts';
import type { Directory } from '../directory/directory.ts';
import { mask } from './masking.ts';
import { peopleOf } from './people.ts';
import { wordsOf } from './words.ts';

/** What stands for a name that goes nowhere. */
const NAME = '[navn]';
const PHONE = '[telefon]';
/** The beginning of a report says enough of the facts. */
const LONGEST = 2000;

/** A capital in the middle of a sentence, and what follows it: a name, unless the catalogue knows it. */
const CAPITALS = /(?<![.!?:\n]\s{0,3}|^\s{0,3})(?<![\p{L}\d])\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*/gmu;
/** Two capitals or more in a row are a name wherever they stand. */
const FULL_NAME = /(?<![\p{L}\d])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu;
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d.-]+/gu;

/**
 * A report as it may be shown to a language model (6.4): masked once more, without telephone numbers, e-mail addresses and
 * names: given names in use, the people of the directory, the writer, and whatever else is written like a name and is
 * none of the directory's places and systems. It errs on the side of taking out too much.
 */
export function disclosable(text: string, ownName: string | null, directory: Directory): string {
  const known = placesAndSystems(directory);
  const masked = mask(text).text.replace(EMAIL, NAME);
  const withoutPhones = findPhones(masked, directory.contacts).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + PHONE + rest.slice(end),
    masked,
  );
  const named = (words: string): string =>
    words.split(/[ -]/u).every((word) => known.has(word.toLowerCase())) ? words : NAME;
  const capitals = withoutPhones.replace(FULL_NAME, named).replace(CAPITALS, named);
  return withoutPeople(capitals, ownName, known, directory).slice(0, LONGEST);
}

/** «hilsen anne berg», «Kari ringte»: names without a capital, and at the beginning of a sentence. */
function withoutPeople(
  text: string,
  ownName: string | null,
  known: ReadonlySet<string>,
  directory: Directory,
): string {
  const words = wordsOf(text);
  const taken = new Set(words.filter(({ raw }) => known.has(raw.toLowerCase())));
  const people = peopleOf(directory, ownName, taken);
  const own = new Set(ownName?.toLowerCase().split(/[\s-]+/u) ?? []);
  let follows = false;
  const names = words.filter((word) => {
    const isName =
      !taken.has(word) &&
      word.raw !== 'navn' &&
      (people.isSure(word) ||
        own.has(word.raw.toLowerCase()) ||
        (people.isGiven(word) && /^\p{Lu}/u.test(word.raw)) ||
        (follows && people.isFamily(word)));
    follows = isName;
    return isName;
  });
  return names.reduceRight((rest, { start, end }) => rest.slice(0, start) + NAME + rest.slice(end), text);
}

/** The words of places and systems, which are no personal names. */
const placesAndSystems = oncePer((directory: Directory): ReadonlySet<string> => {
  const names = [directory.systems, directory.workplaces, directory.municipalities].flatMap((all) =>
    all.flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  return new Set(names.flatMap((name) => name.toLowerCase().split(/[ -]/u)));
});
