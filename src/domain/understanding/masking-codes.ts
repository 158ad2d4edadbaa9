import { CODE_CUE, ERROR_WORDS, HARMLESS_CODE, NUMBER_OF_OTHER } from './lexicon/secrets.ts';
import type { Chunk, Span } from './masking-secrets.ts';

/** So many words before or after its cue a six-digit code may stand. */
const FAR = 15;
/** A shorter number is a code only shortly after the word. */
const NEAR = 7;
/** 116117 and its like are no secret. */
const PUBLIC_NUMBER = /^116\d{3}$/u;
const CODE_SIGN = /^[#*]?\d(?:-\d){3,7}$|^\d{4,8}$/u;

/**
 * Codes that are told in a story: «tallene på mobilen, leste 771 204 for ham», «pin? tastet 730415».
 * Six digits are a one-time code wherever a code is talked of; four to eight only shortly after the word.
 * Phones, internal numbers from 4, years, rooms, times and error codes stay.
 */
export function toldCodes(chunks: readonly Chunk[]): Span[] {
  const spans: Span[] = [];
  const cues: boolean[] = chunks.map((chunk, index) => isCue(chunks, chunk, index));
  const before = distances(cues);
  const after = distances([...cues].reverse()).reverse();
  for (let index = 0; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined || !/^[#*]?\d/u.test(chunk.body)) continue;
    const since = before[index] ?? Infinity;
    const until = after[index] ?? Infinity;
    if (since > FAR && until > FAR) continue;
    const group = digitGroup(chunks, index);
    const { last, digits } = group;
    if (isOther(chunks, index, last) || PUBLIC_NUMBER.test(digits)) {
      index = last;
      continue;
    }
    const six = digits.length === 6 && (since <= FAR || until <= FAR);
    const short = since <= NEAR && group.parts <= 2 && isShortCode(digits, group.parts);
    if (six || short) spans.push({ start: chunk.at, end: endOf(chunks[last]) });
    index = last;
  }
  return spans;
}

const endOf = (chunk: Chunk | undefined): number => (chunk === undefined ? 0 : chunk.at + chunk.body.length);

/** Four digits, or seven; five from 4 are an internal phone, eight a phone; years are years. */
const isShortCode = (digits: string, parts: number): boolean =>
  (digits.length === 4 && !/^20[2-4]\d$/u.test(digits)) ||
  (parts === 1 && ((digits.length === 5 && !digits.startsWith('4')) || digits.length === 7));

function isCue(chunks: readonly Chunk[], chunk: Chunk, index: number): boolean {
  if (!CODE_CUE.test(chunk.word) || HARMLESS_CODE.test(chunk.word)) return false;
  return !chunks.slice(Math.max(0, index - 2), index + 1).some(({ raw }) => ERROR_WORDS.test(raw));
}

/** How many words ago a cue stood. */
function distances(cues: readonly boolean[]): number[] {
  let last = -Infinity;
  return cues.map((cue, index) => {
    if (cue) last = index;
    return index - last;
  });
}

/** Digits written in groups of two or three: «771 204», «47 11», «4-7-1-1». */
function digitGroup(
  chunks: readonly Chunk[],
  from: number,
): { readonly last: number; readonly digits: string; readonly parts: number } {
  const first = chunks[from]?.body ?? '';
  const plain = (body: string): string => body.replace(/[^\d]/gu, '');
  if (CODE_SIGN.test(first)) {
    const next = chunks[from + 1];
    const more = /^\d{2,}$/u.test(next?.body ?? '') && closed(chunks[from]);
    return {
      last: more ? from + 1 : from,
      digits: plain(first) + (more ? plain(next?.body ?? '') : ''),
      parts: more ? 2 : 1,
    };
  }
  if (!/^\d{1,3}$/u.test(first)) return { last: from, digits: '', parts: 1 };
  let last = from;
  let digits = first;
  while (closed(chunks[last]) && /^\d{1,5}$/u.test(chunks[last + 1]?.body ?? '') && last - from < 8) {
    last += 1;
    digits += chunks[last]?.body ?? '';
  }
  return { last, digits, parts: last - from + 1 === 3 && digits.length === 6 ? 2 : last - from + 1 };
}

/** Nothing but a blank after the digits. */
const closed = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && chunk.start + chunk.raw.length === chunk.at + chunk.body.length;

/** A room, a time, a sum, a case: said by the word before or after. */
function isOther(chunks: readonly Chunk[], from: number, last: number): boolean {
  const before = chunks[from - 1]?.body.toLowerCase() ?? '';
  const next = chunks[last + 1]?.body.toLowerCase() ?? '';
  return (
    NUMBER_OF_OTHER.test(before) ||
    ERROR_WORDS.test(before) ||
    /^(?:kr|kroner|stk|ganger|personer|elever|timer|min|minutter|kg|mb|gb|mg|ml|meter|%|prosent|times|people|minutes|hours)$/u.test(
      next,
    )
  );
}
