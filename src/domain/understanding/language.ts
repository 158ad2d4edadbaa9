import { remembered } from '../memo.ts';
import type { Language } from '../vocabulary.ts';
import {
  BOKMAL,
  BOKMAL_ONLY,
  DIALECT,
  ENGLISH,
  NYNORSK,
  NYNORSK_OR_ENGLISH,
  NYNORSK_WEAK,
} from './lexicon/languages.ts';
import type { Word } from './words.ts';

/** Enough to know the language; a pasted log after it says nothing more. */
const READ = 200;
/** Endings and beginnings of nynorsk: «meldingane», «vanleg», «sjukesignal». */
const NYNORSK_FORM =
  /^(?:sjuke|skule|heime|kvar)\p{L}{3,}|\p{L}{3}(?:ane|arar|arane|ingar|leg|lege|legare|heit)$/u;
/** «meldingan», «får'kke», «er'a»: spoken forms, answered in bokmål. */
const SPOKEN_FORM = /\p{L}{3}(?:ingan|onan|eran|arn|ern|ene'n)$|\p{L}{2}'(?:a|n|r|kke|ke|e|no|ka)$/u;

/** What one word, in lower case, counts for; several of these may be so. */
type Signs = {
  readonly nynorsk: number;
  readonly weak: number;
  readonly shared: number;
  readonly dialect: number;
  readonly english: number;
  readonly norwegian: number;
  readonly bokmal: number;
};
const NO_SIGNS: Signs = {
  nynorsk: 0,
  weak: 0,
  shared: 0,
  dialect: 0,
  english: 0,
  norwegian: 0,
  bokmal: 0,
};
/** So many different words are remembered: people use a few thousand. */
const REMEMBERED = 8000;
const signsOf = remembered(REMEMBERED, (written: string): Signs => {
  const raw = written.toLowerCase().replace(/[’´`]/gu, "'");
  const shared = NYNORSK_OR_ENGLISH.has(raw);
  const weak = !shared && NYNORSK_WEAK.has(raw);
  const signs = {
    shared: Number(shared),
    weak: Number(weak),
    nynorsk: Number(!shared && !weak && (NYNORSK.has(raw) || NYNORSK_FORM.test(raw))),
    dialect: Number(DIALECT.has(raw) || SPOKEN_FORM.test(raw)),
    english: Number(ENGLISH.has(raw)),
    norwegian: Number(BOKMAL.has(raw)),
    bokmal: Number(BOKMAL_ONLY.has(raw)),
  };
  return Object.values(signs).some((sign) => sign > 0) ? signs : NO_SIGNS;
});

/**
 * The form in which the person writes (D12): English when English words outnumber the Norwegian,
 * nynorsk when its own words outweigh those of bokmål and of speech; bokmål for dialect and when unsure.
 * `sure`: some word shows it; without one the person's setting decides.
 */
export function languageOf(words: readonly Word[]): { readonly language: Language; readonly sure: boolean } {
  let [nynorsk, weak, shared, dialect, english, norwegian, bokmal] = [0, 0, 0, 0, 0, 0, 0];
  for (const word of words.slice(0, READ)) {
    if (word.raw === 'I' && word.start > 0) english += 1;
    const signs = signsOf(word.raw);
    if (signs === NO_SIGNS) continue;
    nynorsk += signs.nynorsk;
    weak += signs.weak;
    shared += signs.shared;
    dialect += signs.dialect;
    english += signs.english;
    norwegian += signs.norwegian;
    bokmal += signs.bokmal;
  }
  const local = Math.max(norwegian, bokmal) + nynorsk + weak + dialect;
  // «me» and «no» speak for the language that the other words are in, and for none by themselves.
  if (local > 0 && english <= local) nynorsk += shared;
  const sure = local + english > 0;
  if (english > 0 && english > local) return { language: 'en', sure };
  // «heilt» and «ein» are spoken as well: one sure sign of dialect outweighs them.
  const written = 2 * nynorsk + weak;
  const alone = written > 0 && bokmal + dialect === 0;
  return { language: alone || (written > 6 * dialect && written > 2 * bokmal) ? 'nn' : 'nb', sure };
}
