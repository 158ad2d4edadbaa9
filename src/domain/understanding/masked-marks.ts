import type { Mark } from './signals.ts';

/** The marks of masking say «passord» and «nummer»: they are not the writer's words. Lengths stay. */
export const withoutMarks = (text: string): string => text.replace(MARK, (mark) => ' '.repeat(mark.length));

const MARK = /\[(passord|nummer) fjernet\]/gu;

/** A password in the text is a secret that is told of; an identity number tells of a person. */
export const marksIn = (text: string): Mark[] =>
  [...text.matchAll(MARK)].map((match) => ({
    tag: match[1] === 'passord' ? 'secKey' : 'secAboutPeople',
    at: match.index,
  }));
