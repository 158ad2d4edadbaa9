import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { IDENTITY_LABELS, LABEL_FILLERS } from './lexicon/secrets.ts';

type Group = {
  readonly length: number;
  readonly digits: string;
  readonly start: number;
  readonly end: number;
};
type Span = { readonly start: number; readonly end: number };

/** The ways in which eleven digits (and the twelve of a DUF number) are written (6.5). Other groupings are phones and rooms. */
const GROUPINGS: readonly (readonly number[])[] = [
  [11],
  [6, 5],
  [2, 2, 2, 5],
  [3, 3, 5],
  [4, 2, 5],
  [12],
  [6, 6],
  [4, 6, 2],
];
const GROUPINGS_BY_FIRST = Map.groupBy(GROUPINGS, ([first]) => first ?? 0);
/** Space, dot and hyphen in all their Unicode shapes; never a line break or a slash. */
const SEPARATOR = /^(?:[^\S\r\n\u2028\u2029]|[.\-\u2010-\u2015\u2212]|\p{Cf}){1,3}$/u;
const ASCII = /^[0-9]+$/;
/** So many foreign numbers are looked up in one message; a text with more is not a fault report. */
const LOOKUPS = 100;

/** Replaces identity numbers, DUF numbers and labelled last-five digits by `mark` (6.5). */
export function maskIdentityNumbers(text: string, mark: string): { text: string; removed: number } {
  const groups: Group[] = [...text.matchAll(/\p{Nd}+/gu)].map((match) => ({
    length: ASCII.test(match[0]) ? match[0].length : Array.from(match[0]).length,
    digits: ASCII.test(match[0]) ? match[0] : match[0].normalize('NFKC'),
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (groups.length === 0) return { text, removed: 0 };
  const links = groups.map((group, index) => {
    const left = groups[index - 1];
    if (left === undefined || group.start - left.end > 6) return false;
    const gap = text.slice(left.end, group.start);
    return gap === ' ' || gap === '.' || gap === '-' || SEPARATOR.test(gap);
  });
  const spans = [...numberSpans(text, groups, links), ...labelledSpans(text, groups, links)];
  return replaceSpans(text, spans, mark);
}

function numberSpans(text: string, groups: readonly Group[], links: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  let lookups = 0;
  const linked = (from: number, count: number): boolean => {
    for (let n = 1; n < count; n += 1) if (links[from + n] !== true) return false;
    return true;
  };
  const fits = (from: number, lengths: readonly number[]): boolean =>
    lengths.every((length, n) => groups[from + n]?.length === length) && linked(from, lengths.length);
  const groupingAt = (from: number): readonly number[] | undefined =>
    GROUPINGS_BY_FIRST.get(groups[from]?.length ?? 0)?.find((lengths) => fits(from, lengths));

  /** Foreign phones first: the longest run of groups after + or 00 that can be a phone. */
  const phone = (from: number): number => {
    const first = groups[from];
    if (first === undefined || lookups >= LOOKUPS) return 0;
    const plus = text[first.start - 1] === '+';
    if (!plus && !first.digits.startsWith('00')) return 0;
    lookups += 1;
    let digits = '';
    let best = 0;
    for (let n = 0; n < 8 && (n === 0 || links[from + n] === true); n += 1) {
      digits += groups[from + n]?.digits ?? '';
      const number = plus ? digits : digits.slice(2);
      if (number.length > 15) break;
      if (number.length >= 7 && parsePhoneNumberFromString(`+${number}`)?.isPossible() === true) best = n + 1;
    }
    // «+46 158375 97037»: a number that would cut an identity number in two is no phone.
    for (let n = 1; n < best; n += 1) if ((groupingAt(from + n)?.length ?? 0) > best - n) return 0;
    return best;
  };

  /** «41 22 33 44 46123» is a phone and an internal number, unless its last eleven digits could be a date of birth. */
  const phoneAndInternal = (from: number): boolean => {
    if (groups[from + 4]?.length !== 5 || !fits(from, [2, 2, 2, 2, 5])) return false;
    const [first, day, month, , internal] = groups.slice(from, from + 5).map((group) => group.digits);
    return (
      /^[2-79]/.test(first ?? '') && (internal ?? '').startsWith('4') && !couldBeBorn(day ?? '', month ?? '')
    );
  };

  for (let index = 0; index < groups.length;) {
    const foreign = phone(index);
    if (foreign > 0) {
      index += foreign;
      continue;
    }
    if (phoneAndInternal(index)) {
      index += 5;
      continue;
    }
    const grouping = groupingAt(index);
    const first = groups[index];
    const last = groups[index + (grouping?.length ?? 0) - 1];
    if (grouping !== undefined && first !== undefined && last !== undefined)
      spans.push({ start: first.start, end: last.end });
    index += grouping?.length ?? 1;
  }
  return spans;
}

/** Day 1–31 or +40 (D-number); month 1–12, +40 (H-number), +65, +80 (synthetic). */
function couldBeBorn(dayText: string, monthText: string): boolean {
  const day = Number(dayText) % 40;
  const month = Number(monthText);
  const base = [0, 40, 65, 80].some((shift) => month - shift >= 1 && month - shift <= 12);
  return day >= 1 && day <= 31 && base;
}

/** «pnr 97037», «de siste fem er 97037», and eleven digits in any grouping after such a label. */
function labelledSpans(text: string, groups: readonly Group[], links: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  let next = 0;
  for (const label of text.matchAll(IDENTITY_LABELS)) {
    const end = label.index + label[0].length;
    while ((groups[next]?.start ?? Infinity) < end) next += 1;
    const first = groups[next];
    if (first === undefined) break;
    const between = first.start - end > 60 ? null : text.slice(end, first.start);
    if (between === null) continue;
    if (first.length === 5 && links[next + 1] !== true && fewWords(between)) {
      spans.push({ start: first.start, end: first.end });
      continue;
    }
    if (!onlyFillers(between)) continue;
    let total = 0;
    for (let n = 0; n < 11 && (n === 0 || links[next + n] === true) && total < 11; n += 1) {
      const group = groups[next + n];
      total += group?.length ?? 0;
      if (total === 11 && group !== undefined) spans.push({ start: first.start, end: group.end });
    }
  }
  return spans;
}

/** «personnr last part is 41928», «personnummeret hans slutter på 45671»: the label, some words, no new clause and no telephone. */
const fewWords = (between: string): boolean =>
  onlyFillers(between) ||
  (!/[.,;:!?\n\uFDD0\uFDD1]/u.test(between.replace(/^\.|:\s*$/gu, '')) &&
    (between.match(/[\p{L}\p{M}]+/gu) ?? []).length <= 6 &&
    !/(?<!\p{L})(?:ring|tlf|tel|telefon|mob|mobil|nås|treff|call|phone|intern|kontakt|prosjekt|konto|kostnad|rom)/iu.test(
      between,
    ));

const onlyFillers = (between: string): boolean =>
  (between.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => LABEL_FILLERS.has(word)) &&
  !/[!?\n\uFDD0\uFDD1]/u.test(between);

/** Puts `mark` in place of every span; overlapping spans count as one. */
export function replaceSpans(
  text: string,
  spans: readonly Span[],
  mark: string,
): { text: string; removed: number } {
  const out: string[] = [];
  let at = 0;
  let removed = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < at) {
      if (span.end > at) at = span.end;
      continue;
    }
    out.push(text.slice(at, span.start), mark);
    at = span.end;
    removed += 1;
  }
  out.push(text.slice(at));
  return { text: out.join(''), removed };
}
