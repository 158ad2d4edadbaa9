import type { Labelled } from './labelled.ts';

/** Ways to write the same message that change nothing of what it says; the label stays. Seeded: the same every run. */

const hashOf = (text: string): number => {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash;
};

/** A word that nobody would misspell into another: long, letters only, lower case (no name, number or code). */
const LONG_WORD = /(?<![\p{L}\p{N}@./\\-])\p{Ll}{7,}(?![\p{L}\p{N}@./\\-])/gu;

/** One letter of one long word doubled, dropped or swapped with its neighbour, never the first. */
function misspelt(text: string, seed: number): string {
  const words = [...text.matchAll(LONG_WORD)];
  const word = words[seed % (words.length || 1)];
  if (word === undefined) return text;
  const at = 2 + (seed % (word[0].length - 3));
  const letters = Array.from(word[0]);
  const [one = '', two = ''] = letters.slice(at, at + 2);
  const changed = [[one, one, two], [two], [two, one]][seed % 3] ?? [];
  letters.splice(at, 2, ...changed);
  return text.slice(0, word.index) + letters.join('') + text.slice(word.index + word[0].length);
}

const holdsSecret = (row: Labelled): boolean => row.masked.length > 0;

type Variant = { readonly name: string; readonly of: (row: Labelled) => string };

const VARIANTS: readonly Variant[] = [
  { name: 'shouted', of: ({ text }) => text.toUpperCase() },
  { name: 'lower case', of: ({ text }) => text.toLowerCase() },
  {
    name: 'without punctuation',
    of: ({ text }) => text.replace(/[!?…]+/gu, '').replace(/[.,](?=\s|$)/gu, ''),
  },
  { name: 'one typing error', of: (row) => misspelt(row.text, hashOf(row.id)) },
  { name: 'greeted', of: ({ text, language }) => `${language === 'en' ? 'Hi' : 'Hei'}, ${text}` },
  { name: 'angry', of: ({ text }) => `${text} !!!! 😡😡` },
  { name: 'thanked', of: ({ text, language }) => `${text}\n${language === 'en' ? 'Thanks' : 'Takk'}` },
];

export type VariantRow = Labelled & { readonly variant: string };

/** Every variant that differs from its message; without those that hold a secret, whose letters are the point. */
export function variantsOf(rows: readonly Labelled[]): VariantRow[] {
  return rows
    .filter((row) => !holdsSecret(row) && row.text.length > 12)
    .flatMap((row) =>
      VARIANTS.map(({ name, of }) => ({ ...row, text: of(row), variant: name })).filter(
        (variant) => variant.text !== row.text,
      ),
    );
}
