import { directorySchema } from '../../../src/domain/directory/schema.ts';
import { EXTENSIBLE, type LexiconExtension } from '../../../src/domain/understanding/lexicon/extension.ts';
import { LEXICONS } from '../../../src/domain/understanding/signals.ts';
import { understand } from '../../../src/domain/understanding/understand.ts';
import demo from '../../../demo/directory.json' with { type: 'json' };
import { demoDirectory as directoryWith } from '../../harness/directory.ts';

const readerOf = (lexicon?: Partial<LexiconExtension>) => {
  const directory = directoryWith((file) => {
    file.lexicon = { words: {}, systems: {}, ...lexicon };
  });
  return (text: string) =>
    understand(text, directory, { municipality: 'drammen', workplaceId: 'solbakken-sykehjem' });
};
const read = readerOf();
const readWith = (lexicon: Partial<LexiconExtension>, text: string) => readerOf(lexicon)(text);

describe('an administrator adds words in the directory file', () => {
  test('outOfOrder: nothing comes out of it', () => {
    expect(read('gerica har plonket').lossSaid).toBeNull();
    expect(readWith({ words: { outOfOrder: ['har plonket'] } }, 'gerica har plonket').lossSaid).toBe(3);
  });

  test('a word for medication: what cannot be given is a danger', () => {
    const text = 'får ikke opp zorblaxen i gerica, hun skal ha den nå';
    const words = { medication: ['zorblax*'] };
    expect(readWith({ words }, text).facts.lifeHealth).toBe('acute');
  });

  test('what people say instead of a system’s name: implied, not named', () => {
    expect(read('kvitringen virker ikke').systemId).toBeNull();
    expect(readWith({ systems: { exchange: ['kvitring*'] } }, 'kvitringen virker ikke')).toMatchObject({
      systemId: 'exchange',
      systemNamed: false,
    });
  });

  test.each(Object.keys(EXTENSIBLE) as (keyof typeof EXTENSIBLE)[])(
    '%s: an addition never lowers what a message told without it',
    (name) => {
      const rank = { none: 0, possible: 1, acute: 2 };
      for (const phrase of ['er nede', 'nede', 'insulinen', 'alarmen virker', 'ikke']) {
        const readMore = readerOf({ words: { [name]: [phrase] } });
        for (const text of ['gerica er nede', 'hun får ikke insulinen sin', 'alarmen virker ikke']) {
          const [before, after] = [read(text).facts, readMore(text).facts];
          expect(after.loss).toBeGreaterThanOrEqual(before.loss);
          expect(rank[after.lifeHealth]).toBeGreaterThanOrEqual(rank[before.lifeHealth]);
          expect(after.scope).toBeGreaterThanOrEqual(before.scope);
        }
      }
    },
  );
});

describe('what is not right is named before the program starts', () => {
  test.each([
    ['an unknown name', { words: { lossFull: ['x y'] } }, 'lexicon.words'],
    ['a gap first', { words: { outOfOrder: ['_ sluknet'] } }, 'lexicon.words.outOfOrder.0'],
    ['a bare star', { words: { outOfOrder: ['har *'] } }, 'lexicon.words.outOfOrder.0'],
    ['a regular expression', { words: { outOfOrder: ['(a+)+$'] } }, 'lexicon.words.outOfOrder.0'],
    ['an unknown system', { systems: { kassa: ['kassa'] } }, 'lexicon.systems.kassa'],
    ['an unknown key', { tags: {} }, 'lexicon'],
  ])('%s', (_, lexicon, place) => {
    const parsed = directorySchema.safeParse({ ...demo, lexicon });
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toContainEqual(
      expect.stringContaining(place),
    );
  });
});

describe('the lexicons', () => {
  const tags = LEXICONS.flatMap((lexicon) => Object.keys(lexicon));

  test('a tag stands in one lexicon: two meanings under one name would mix', () => {
    expect(tags.filter((tag, at) => tags.indexOf(tag) !== at)).toEqual([]);
  });

  test('every name that can be added to leads to a tag', () => {
    expect(tags).toEqual(expect.arrayContaining(Object.values(EXTENSIBLE)));
  });
});
