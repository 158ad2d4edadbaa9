import type { Directory } from '../directory/directory.ts';
import { callbackPhones, chosenPhone, isDisowned } from './callback.ts';
import type { Letter } from './forwarded.ts';
import { nameOf } from './name.ts';
import type { People } from './people.ts';
import { reportersPlace } from './reporters-place.ts';
import type { FoundPlace } from './workplace.ts';
import type { Word } from './words.ts';

/** What a message says about the one who reports (T136); null where it says nothing. */
export type ReporterSlots = {
  readonly name: string | null;
  /** E.164 or the five internal digits. */
  readonly phone: string | null;
  readonly workplaceId: string | null;
};

export type ReporterInput = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly places: readonly FoundPlace[];
  readonly people: People;
  readonly letter: Letter;
  readonly directory: Directory;
};

/** Name, phone and workplace of the reporter; those of somebody else («ring Anne på …») are left out (T136). */
export function reporterSlots(input: ReporterInput): ReporterSlots {
  const { text, words, places, people, letter, directory } = input;
  const inPlaces = new Set(places.flatMap(({ from, to }) => words.slice(from, to)));
  const byText = new Map(words.map((word) => [word.raw, word]));
  const about = {
    text,
    contacts: directory.contacts,
    isOwn: letter.isOwn,
    isOther: (raw: string) => {
      const word = byText.get(raw);
      return people.isGiven(word) && !people.isOwn(word);
    },
  };
  const named = callbackPhones(about);
  const phones = named.filter((phone) => !isDisowned(text, phone));
  const onBehalf = words.some((word, at) => isOnBehalf(words, word, at));
  const name = nameOf({
    text,
    words,
    people,
    phones: named,
    isOwn: letter.isOwn,
    inPlaces,
  });
  return {
    name,
    phone: chosenPhone(text, phones)?.phone ?? null,
    workplaceId: onBehalf ? null : (reportersPlace(words, places, letter, text)?.workplaceId ?? null),
  };
}

const isOnBehalf = (words: readonly Word[], word: Word, at: number): boolean =>
  (word.text === 'melder' || word.text === 'ringer' || word.text === 'reporting') &&
  ['for', 'på'].includes(words[at + 1]?.text ?? '') &&
  /^\p{Lu}/u.test(words[at + 2]?.raw ?? '');
