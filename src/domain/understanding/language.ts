import type { Language } from '../vocabulary.ts';
import { BOKMAL, DIALECT, ENGLISH, NYNORSK } from './lexicon/languages.ts';
import type { Word } from './words.ts';

/** Enough to know the language; a pasted log after it says nothing more. */
const READ = 200;

/**
 * The form in which the person writes (D12): English when English words outnumber the Norwegian,
 * nynorsk when its own words do and dialect does not; bokmål for dialect and when unsure.
 * `sure`: some word shows it; without one the person's setting decides.
 */
export function languageOf(words: readonly Word[]): { readonly language: Language; readonly sure: boolean } {
  let nynorsk = 0;
  let dialect = 0;
  let english = 0;
  let bokmal = 0;
  for (const word of words.slice(0, READ)) {
    const raw = word.raw.toLowerCase().replace('’', "'");
    if (word.raw === 'I' && word.start > 0) english += 1;
    if (NYNORSK.has(raw) || /\p{L}{3}(?:ane|leg)$/u.test(raw)) nynorsk += 1;
    if (DIALECT.has(raw)) dialect += 1;
    if (ENGLISH.has(raw)) english += 1;
    if (BOKMAL.has(raw)) bokmal += 1;
  }
  const sure = nynorsk + dialect + english + bokmal > 0;
  if (english > 0 && english > bokmal + nynorsk + dialect) return { language: 'en', sure };
  // «heilt» and «ein» are spoken as well: one sure sign of dialect outweighs them.
  return { language: nynorsk > 3 * dialect ? 'nn' : 'nb', sure };
}
