import type { Directory } from '../directory/directory.ts';
import { likeness } from './fuzzy.ts';
import { findMunicipalities } from './workplace.ts';
import { phraseOf, wordsOf } from './words.ts';

/** Less alike than this is another place. */
const LEAST_ALIKE = 0.5;

/**
 * The few workplaces that come closest to what somebody typed, best first (T136): in the municipality where one is known,
 * never in another. Empty where nothing comes close.
 */
export function suggestWorkplaces(
  text: string,
  directory: Directory,
  municipality: string | null,
  most: number,
): string[] {
  const phrase = phraseOf(text.slice(0, 120));
  const named = findMunicipalities(wordsOf(text.slice(0, 120)), directory)[0]?.municipality ?? municipality;
  return directory.workplaces
    .filter((place) => named === null || place.municipality === named)
    .map((place) => ({
      id: place.id,
      alike: Math.max(...[place.name, ...place.aliases].map((name) => likeness(phrase, phraseOf(name)))),
    }))
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ id }) => id);
}
