import type { DirectoryFault } from './problem.ts';
import { placeOf } from './schema-words.ts';

/** Whether the bytes of a directory file are UTF-8, and whether they were once read as something else. */

const SAVE = 'save the file as UTF-8 without a byte order mark, and import it again';
const REPAIR = 'put the right letters back, save as UTF-8, and import the file again';

/** More than ten times what 5,000 people take; a larger file is no directory. */
export const LARGEST_FILE_BYTES = 32 * 1024 * 1024;

export type ReadText = { readonly text: string | null; readonly faults: readonly DirectoryFault[] };

const fault = (place: string, what: string, cure = SAVE): DirectoryFault => ({ place, id: null, what, cure });

/** The text of a file as far as it can be read, so that what else is wrong can be said too; null where nothing can. */
export function textOf(bytes: Uint8Array): ReadText {
  if (bytes.length === 0)
    return { text: null, faults: [fault('line 1', 'the file is empty', 'give a directory file in JSON')] };
  if (bytes.length > LARGEST_FILE_BYTES) return { text: null, faults: [tooLarge(bytes.length)] };
  const utf16 = UTF_16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (utf16 !== undefined)
    return {
      text: new TextDecoder(utf16.name).decode(bytes),
      faults: [fault('line 1', 'the file is UTF-16')],
    };
  if (bytes.includes(0)) return { text: null, faults: [fault('line 1', 'the file is no text, or UTF-16')] };
  const hasMark = UTF_8_MARK.every((byte, index) => bytes[index] === byte);
  const [first, ...others] = linesNotUtf8(bytes);
  return {
    text: new TextDecoder('utf-8').decode(bytes),
    faults: [
      ...(hasMark ? [fault('line 1', 'the file begins with a byte order mark')] : []),
      ...(first === undefined ? [] : [fault(`line ${first}`, notUtf8(others.length))]),
    ],
  };
}

const UTF_8_MARK = [0xef, 0xbb, 0xbf];
const UTF_16 = [
  { name: 'utf-16le', mark: [0xff, 0xfe] },
  { name: 'utf-16be', mark: [0xfe, 0xff] },
];
const notUtf8 = (others: number): string =>
  `the bytes are not UTF-8${others === 0 ? '' : `, nor those of ${others} lines below`}`;

/** @param bytes how large it is */
export const tooLarge = (bytes: number): DirectoryFault =>
  fault(
    'line 1',
    `the file has ${Math.ceil(bytes / 1024 / 1024)} MB`,
    `give a directory file of at most ${LARGEST_FILE_BYTES / 1024 / 1024} MB`,
  );

const NEWLINE = 0x0a;

function linesNotUtf8(bytes: Uint8Array): number[] {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const wrong: number[] = [];
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      // Said by its number: the text itself cannot be shown.
      wrong.push(line);
    }
    start = end;
  }
  return wrong;
}

/**
 * UTF-8 that was read as Latin-1 or Windows-1252 and saved again: `Ã` or `Â` and then a sign that no word has in it
 * («Ã¥» for «å»), or the sign that stands for what could not be read.
 */
const MOJIBAKE =
  /[ÃÂ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\ufffd/;

/** Deeper than any directory is. */
const DEEPEST = 40;

/** Every text of the file, keys too, in which letters were lost. @param at where the value stands */
export function lostLetters(
  value: unknown,
  at: readonly PropertyKey[] = [],
  id: string | null = null,
): DirectoryFault[] {
  if (typeof value === 'string') return isLost(value) ? [lost(at, id, value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (at.length > DEEPEST)
    return [{ place: placeOf(at.slice(0, 3)), id, what: 'is nested too deep', cure: 'take it out' }];
  if (Array.isArray(value))
    return value.flatMap((inner: unknown, index) => lostLetters(inner, [...at, index], id));
  const own = 'id' in value && typeof value.id === 'string' ? value.id : id;
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
    ...(isLost(key) ? [lost([...at, key], own, key)] : []),
    ...lostLetters(inner, [...at, key], own),
  ]);
}

const isLost = (text: string): boolean => MOJIBAKE.test(text);
const lost = (at: readonly PropertyKey[], id: string | null, text: string): DirectoryFault => ({
  place: placeOf(at),
  id,
  what: `«${text.length > 60 ? `${text.slice(0, 60)}…` : text}» has letters of a wrong encoding`,
  cure: REPAIR,
});
