import { textOf, type Catalogue, type Language } from '../../src/text/index.ts';
import { LANGUAGES, VALUES_ONLY, labelsIn, messageIds, messagesIn, samplesOf } from './samples.ts';

/**
 * The compiler asks for every text in every language and for a sample of it; this says so at run time, for a catalogue
 * that was cast or spread together, and asks
 * that no text stands twice.
 */

const keysOf = (language: Language): string[] => Object.keys(textOf(language)).sort();
const withoutVariant = (id: string): string => id.replace(/#\d+$/, '');

const sampled = (language: Language): string[] => [
  ...new Set([
    ...messagesIn(language).map(({ id }): string => id),
    ...labelsIn(language).map(({ id }) => withoutVariant(id)),
  ]),
];

test.each(LANGUAGES)('%s: every text has a sample, and every sample is of a text', (language) => {
  expect([...sampled(language), ...VALUES_ONLY].sort()).toEqual(keysOf(language));
  for (const id of messageIds) expect(samplesOf[id].length).toBeGreaterThan(0);
});

test('the three catalogues hold the same texts, with and without parameters', () => {
  const shape = (language: Language): [string, string][] =>
    keysOf(language).map((key) => [key, typeof textOf(language)[key as keyof Catalogue]]);
  expect(keysOf('nb').length).toBeGreaterThan(120);
  for (const language of LANGUAGES) {
    expect(shape(language)).toEqual(shape('nb').map(([key, type]) => [key, type]));
    for (const [, type] of shape(language)) expect(['string', 'function']).toContain(type);
  }
});

test.each(LANGUAGES)('%s: a text with parameters is sampled with them, one without is not', (language) => {
  for (const id of messageIds) {
    const takes = typeof textOf(language)[id] === 'function';
    for (const sample of samplesOf[id]) expect({ id, takes }).toEqual({ id, takes: sample !== null });
  }
});

test.each(LANGUAGES)('%s: no two texts are the same', (language) => {
  const owner = new Map<string, string>();
  const shared = messagesIn(language).flatMap(({ id, text }) => {
    const known = owner.get(text) ?? id;
    owner.set(text, known);
    return known === id ? [] : [`${id} = ${known}: ${text}`];
  });
  expect(shared).toEqual([]);
});

test('a value that may be null is sampled both ways', () => {
  const oneWay = messageIds.flatMap((id) => {
    const samples = samplesOf[id].filter((sample) => sample !== null);
    const keys = new Set(samples.flatMap((sample) => Object.keys(sample)));
    return [...keys]
      .filter((key) => samples.every((sample) => sample[key] === null))
      .map((key) => `${id}.${key} is only ever null`);
  });
  expect(oneWay).toEqual([]);
});
