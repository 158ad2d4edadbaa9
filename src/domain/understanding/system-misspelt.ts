import { MOST_COMPARED } from './fuzzy.ts';
import { ORDINARY_WORDS } from './lexicon/ordinary.ts';
import { COMPOUND_HEADS } from './lexicon/systems.ts';
import type { SystemIndex } from './system-index.ts';
import { canonical, type Word } from './words.ts';

/** «H-en», «K-disken» */
const DRIVE_LETTER =
  /^[fghkmops][-\u2010\u2011](?:en|n|a|disk(?:en)?|stasjon(?:en)?|område(?:t)?|mapp[ae])$/iu;

/** Words near a name: misspelt, in a compound («gerikabildet»), or joined to it by a hyphen («Gat-en»). */
export function forEachMisspelt(
  words: readonly Word[],
  lengths: Uint8Array,
  hidden: Uint8Array,
  index: SystemIndex,
  take: (systemId: string, at: number, penalty: number) => void,
): void {
  let compared = 0;
  words.forEach((word, at) => {
    if ((lengths[at] ?? 0) > 0 || hidden[at] === 1) return;
    const files = index.bound.get('filomrade');
    if (files !== undefined && DRIVE_LETTER.test(word.raw)) {
      take(files, at, 2);
      return;
    }
    if (/\p{L}[-\u2010\u2011]\p{L}/u.test(word.raw)) {
      const [first = '', ...rest] = word.raw.split(/[-\u2010\u2011]/u);
      const found = index.single.get(canonical(first)) ?? index.single.get(canonical(rest.at(-1) ?? ''));
      if (found !== undefined) {
        take(found, at, 2);
        return;
      }
    }
    if (compared >= MOST_COMPARED || word.text.length < 5 || ORDINARY_WORDS.has(word.text)) return;
    compared += 1;
    const match = index.fuzzy(word.text);
    const stem = match === null ? word.text.replace(COMPOUND_HEADS, '') : word.text;
    const inside =
      stem.length >= 4 && stem !== word.text ? (exactStem(stem, index) ?? index.fuzzy(stem)) : match;
    if (inside !== null) take(inside.value, at, 6 + 2 * inside.distance);
  });
}

const exactStem = (stem: string, index: SystemIndex): { value: string; distance: number } | null => {
  const value = index.single.get(stem);
  return value === undefined ? null : { value, distance: 0 };
};
