/** Phrases written one after another, with commas between: easier to read and to extend than an array. */
export const list = (phrases: string): readonly string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
