import { osloDate } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { Directory } from './directory.ts';
import type { Person } from './schema.ts';
import { isHere } from './system-roles.ts';

/** Who may be on the telephone (T130): looked up by name, number or workplace. */

const FEWEST_DIGITS = 4;
const LONGEST_QUERY = 120;

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * The employees that fit what was typed, by name: each word begins one of the person's name or workplace, or the digits end
 * the person's number. Pupils, guardians, outsiders and those who have left are no callers (T129).
 */
export function callersLike(typed: string, directory: Directory, now: EpochMs): readonly Person[] {
  const sought = typed.slice(0, LONGEST_QUERY);
  const digits = sought.replace(/^\s*\+47|[\s.\-()]/g, '');
  const words = wordsIn(sought);
  if (words.length === 0) return [];
  const byNumber = /^\d+$/.test(digits);
  if (byNumber && digits.length < FEWEST_DIGITS) return [];
  const fits = (person: Person): boolean =>
    byNumber ? person.phone?.endsWith(digits) === true : isCalled(person, words, directory);
  return directory.people
    .filter((person) => isEmployee(person, now) && fits(person))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}

/** Somebody who may report (T129) and is still here. */
const isEmployee = (person: Person, now: EpochMs): boolean =>
  (person.userType === 'employee' || person.userType === 'teacher') && isHere(person, osloDate(now));

function isCalled({ name, workplaceId }: Person, words: readonly string[], directory: Directory): boolean {
  const workplace = workplaceId === null ? undefined : directory.workplace(workplaceId);
  const known = [name, workplace?.name ?? '', ...(workplace?.aliases ?? [])].flatMap(wordsIn);
  return words.every((word) => known.some((one) => one.startsWith(word)));
}
