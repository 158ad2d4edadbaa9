import { findPhrases, phrasebook } from '../../../src/domain/understanding/phrases.ts';
import { wordsOf } from '../../../src/domain/understanding/words.ts';

const found = (phrase: string, text: string): string[] => {
  const words = wordsOf(text);
  return findPhrases(words, phrasebook({ tag: [phrase] })).map(({ from, to }) =>
    words
      .slice(from, to)
      .map(({ text: word }) => word)
      .join(' '),
  );
};

test.each([
  ['nede', 'alt er nede', ['nede']],
  ['kommer inn|opp', 'kommer opp', ['kommer opp']],
  ['medisin*', 'medisinlista', ['medisinlista']],
  ['*liste', 'medisinliste', ['medisinliste']],
  // One letter is an ending too, and so is the beginning of a word.
  ['hvordan *r', 'hvordan skrur jeg av', ['hvordan skrur']],
  ['av p*', 'av pumpa', ['av pumpa']],
  ['kom # ganger', 'kom 3 ganger', ['kom 3 ganger']],
  ['kom #|to ganger', 'kom to ganger', ['kom to ganger']],
  ['får _ sove', 'får ikke engang lov å sove', ['får ikke engang lov å sove']],
  ['får _ sove', 'får en to tre fire fem seks sove', []],
  ['får __ sove', 'får en to tre fire fem seks sove', ['får en to tre fire fem seks sove']],
  // A gap at the end asks for nothing.
  ['vi skriver _', 'alt vi skriver', ['vi skriver']],
  ['får sove', 'får, sove', []],
  ['sove sove', 'sove', []],
])('«%s» in «%s»', (phrase, text, expected) => expect(found(phrase, text)).toEqual(expected));
