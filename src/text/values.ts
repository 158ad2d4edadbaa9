import type { Language } from '../domain/vocabulary.ts';
import { dateOf, phoneDisplay, whenDone, whenDue } from './format.ts';
import type { Labels } from './labels.ts';

/** The labels that only write a value out, the same way in every language. */
export function valuesIn(
  language: Language,
): Pick<Labels, 'language' | 'whenDue' | 'whenDone' | 'dateText' | 'takenBy' | 'phoneText'> {
  return {
    language,
    whenDue: ({ at, now }) => whenDue(at, now, language),
    whenDone: ({ at, now }) => whenDone(at, now, language),
    dateText: ({ at, now }) => dateOf(at, now, language),
    takenBy: ({ name, at, now }) => `${name}, ${whenDone(at, now, language)}`,
    phoneText: (phone) => phoneDisplay(phone, language),
  };
}

/** «Vakt: kritisk sak D-2026-00123 Gerica, Fjell bosenter». */
export function pageLine(
  heading: string,
  number: string,
  systemName: string | null,
  workplaceName: string | null,
): string {
  const ticket = systemName === null ? number : `${number} ${systemName}`;
  return `${heading} ${workplaceName === null ? ticket : `${ticket}, ${workplaceName}`}`;
}
