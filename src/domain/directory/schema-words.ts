import type { z } from 'zod';
import type { DirectoryFault } from './problem.ts';

/** What the schema of the directory has against a file, in plain words. */

type Issue = z.core.$ZodIssue;

/** `roles.systemRoles[3].personId`; a key with anything but letters in it stands in quotation marks. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'the file'
    : path
        .map((part, index) => {
          if (typeof part === 'number') return `[${part}]`;
          const key = String(part);
          if (!/^[\p{L}\p{N}_$-]+$/u.test(key)) return `[${JSON.stringify(key)}]`;
          return index === 0 ? key : `.${key}`;
        })
        .join('');

const reach = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;

/** The id of the innermost entry on the way to a place. */
export function idAt(file: unknown, path: readonly PropertyKey[]): string | null {
  let value = file;
  let id: string | null = null;
  for (const key of path) {
    value = reach(value, key);
    const own = reach(value, 'id');
    if (typeof own === 'string') id = own;
  }
  return id;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number, without quotation marks',
  int: 'a whole number, without quotation marks',
  boolean: 'true or false, without quotation marks',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
  record: 'an object in curly brackets',
  null: 'null',
};
const kindOf = (kind: string): string => KINDS[kind] ?? kind;

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'an id such as 6bb02823-18e3-4d0d-b522-f41cbb705591',
  date: 'a date such as 2026-11-22',
  datetime: 'a time with its offset, such as 2026-12-05T16:00:00+01:00',
  url: 'an address such as https://avvik.example/meld, or null',
};

/** What a pattern of the schema is for, by the last name on the way to it. */
const PATTERNS: Readonly<Record<string, string>> = {
  phone: 'a number such as +4741004596 or five digits, or null where it is not known',
  weekA: 'a week such as 2026-W51',
  weekB: 'a week such as 2026-W51',
};
const TIME_OF_DAY = 'a time of day such as 08:00';

/** A value as it is shown; what is long is cut. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function wordsFor(issue: Issue, value: unknown): { what: string; cure: string } {
  if (value === undefined && issue.code !== 'custom')
    return { what: 'is missing', cure: `give ${needed(issue)}` };
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_format':
      return { what: `is ${shown(value)}`, cure: `give ${needed(issue)}` };
    case 'too_small':
      return value === '' || (Array.isArray(value) && value.length === 0)
        ? { what: 'is empty', cure: 'give at least one' }
        : {
            what: `is ${shown(value)}`,
            cure: `give at least ${Number(issue.minimum) + (issue.inclusive === false ? 1 : 0)}`,
          };
    case 'too_big':
      return { what: 'is too long or too large', cure: `give at most ${String(issue.maximum)}` };
    case 'unrecognized_keys':
      return {
        what: `has ${issue.keys.map((key) => `«${key}»`).join(', ')}, which is not known here`,
        cure: 'take it out, or spell it as the README does',
      };
    default:
      return { what: issue.message, cure: 'put it right' };
  }
}

function needed(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kindOf(issue.expected);
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? PATTERNS[String(issue.path.at(-1))] ?? TIME_OF_DAY;
    default:
      return 'a value';
  }
}

/**
 * Every issue of a parse as a fault with its place.
 * @param file what was parsed
 * @param leaveOut what is said elsewhere
 */
export const schemaFaults = (
  error: z.ZodError,
  file: unknown,
  leaveOut: (issue: Issue) => boolean = () => false,
): DirectoryFault[] =>
  error.issues
    .filter((issue) => !leaveOut(issue))
    .map((issue) => {
      const value = issue.path.reduce(reach, file);
      return { place: placeOf(issue.path), id: idAt(file, issue.path), ...wordsFor(issue, value) };
    });
