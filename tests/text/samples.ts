import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { link, municipalityName, name, number } from '../../src/text/example-values.ts';
import * as examples from '../../src/text/examples.ts';
import { labelExamples, renderLabel } from '../../src/text/label-examples.ts';
import { textOf, type Language, type MessageId } from '../../src/text/index.ts';

/** The examples of the texts as the tests go through them, and what they are measured with. */

export * from '../../src/text/example-values.ts';
export { examplesOf as samplesOf, messageIds, type Parameters } from '../../src/text/examples.ts';
export { VALUES_ONLY } from '../../src/text/label-examples.ts';

export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

export type Rendered = { readonly id: MessageId; readonly variant: number; readonly text: string };

export const render = (language: Language, id: MessageId, sample: examples.Parameters | null): string =>
  examples.render(textOf(language), id, sample);

/** Every message in every way that it can come out. */
export const messagesIn = (language: Language): Rendered[] =>
  examples.messageIds.flatMap((id) =>
    examples.examplesOf[id].map((sample, variant) => ({ id, variant, text: render(language, id, sample) })),
  );

/** Every label in every way that it can come out. */
export function labelsIn(language: Language): { readonly id: string; readonly text: string }[] {
  const t = textOf(language);
  return (Object.keys(labelExamples) as (keyof typeof labelExamples)[]).flatMap((id) =>
    (labelExamples[id] ?? [null]).map((sample, variant) => ({
      id: sample === null ? id : `${id}#${variant}`,
      text: renderLabel(t, id, sample),
    })),
  );
}

/** The values in the samples that are data: they may be equal in every language, and they are not the text's promise. */
export const names = [number, name, municipalityName, link, 'F-7K2QX', 'Fjell bosenter', 'Gerica', 'Webkart'];

type Fixtures = {
  calendar: { open: string; close: string };
  phones: { in: string; out: string | null }[];
  templates: { id: string; text: string }[];
};

export const fixtures = JSON.parse(
  readFileSync(join(__dirname, '../fixtures/domain-fixtures.json'), 'utf8'),
) as Fixtures;

/** The sentences of a text: a stop ends one, but not in «kl. 15.30», «30. november» or an address. */
export const sentencesOf = (text: string): string[] =>
  text
    .replaceAll('kl. ', 'kl ')
    .replace(/(\d)\. (?=[a-zæøå])/g, '$1 ')
    .split(/(?<=[.?!:]) (?=[A-ZÆØÅ«])|(?<=[.?!])$/)
    .filter((sentence) => sentence.trim() !== '');
