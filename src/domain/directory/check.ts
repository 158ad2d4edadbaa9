import { lostLetters, textOf } from './encoding.ts';
import { gapsOf, type DirectoryGap } from './gaps.ts';
import { periodFaults } from './periods.ts';
import type { DirectoryFault } from './problem.ts';
import { duplicates, rolesWithoutInstance, unknownIds } from './references.ts';
import { anchorFaults, overrideFaults, rotaHoles, swapFaults } from './rota-check.ts';
import { soundRows, valueAt } from './rows.ts';
import { schemaFaults } from './schema-words.ts';
import { directorySchema, type DirectoryFile } from './schema.ts';

/** What is wrong with a directory file, and what it leaves open. */
export type Checked = {
  /** Each of them refuses the whole file. */
  readonly faults: readonly DirectoryFault[];
  /** Empty where there are faults. */
  readonly gaps: readonly DirectoryGap[];
  /** Null where there are faults. */
  readonly file: DirectoryFile | null;
};

/** What is known of the directory that the file is to take the place of. */
export type Before = { readonly tenantId: string };

function tenantFaults(file: unknown, before: Before | null): DirectoryFault[] {
  const tenantId = valueAt(file, ['meta', 'tenantId']);
  if (before === null || typeof tenantId !== 'string') return [];
  return tenantId.toLowerCase() === before.tenantId.toLowerCase()
    ? []
    : [
        {
          place: 'meta.tenantId',
          id: null,
          what: `«${tenantId}» is another tenant than that of the directory in the store`,
          cure: `give ${before.tenantId}, or use the store of that tenant`,
        },
      ];
}

/** An unknown system is said with the other unknown ids, also where the schema has got no further than its rows. */
const isSaidElsewhere = ({ code, path }: { code?: string; path: readonly PropertyKey[] }): boolean =>
  code === 'custom' && path[0] === 'lexicon' && path[1] === 'systems' && path.length === 3;

/**
 * Every fault of a directory file at once, or every gap of one that has none.
 * @param json the file, parsed
 * @param today `YYYY-MM-DD`, Europe/Oslo: what holds now, and where the next 30 days of the rota begin
 * @param before the directory in the store; null where there is none
 */
export function checkDirectory(json: unknown, today: string, before: Before | null = null): Checked {
  const rows = soundRows(json);
  const parsed = directorySchema.safeParse(json);
  const onCall = directorySchema.shape.onCall.safeParse(valueAt(json, ['onCall'])).data;
  const schema = parsed.success ? [] : schemaFaults(parsed.error, json, isSaidElsewhere);
  const faults = [
    ...lostLetters(json),
    ...schema,
    ...peopleFaults(json),
    ...tenantFaults(json, before),
    ...unknownIds(json, rows),
    ...rolesWithoutInstance(rows),
    ...duplicates(json, rows),
    ...periodFaults(rows, today),
    ...overrideFaults(rows),
    ...(onCall === undefined
      ? []
      : [...anchorFaults(onCall), ...swapFaults(rows, onCall), ...rotaHoles(rows, onCall, today)]),
  ];
  return faults.length === 0 && parsed.success
    ? { faults, gaps: gapsOf(parsed.data, today), file: parsed.data }
    : { faults, gaps: [], file: null };
}

function peopleFaults(json: unknown): DirectoryFault[] {
  const people = valueAt(json, ['people']);
  return Array.isArray(people) && people.length === 0
    ? [
        {
          place: 'people',
          id: null,
          what: 'is empty',
          cure: 'give the people who report, answer and are on call',
        },
      ]
    : [];
}

export type CheckedText = Checked & {
  /** The file as it was given, with what this program does not know of it; null where there are faults. */
  readonly json: Readonly<Record<string, unknown>> | null;
};

/** The same from the bytes of a file: also what is wrong with its encoding and its JSON. */
export function checkDirectoryBytes(
  bytes: Uint8Array,
  today: string,
  before: Before | null = null,
): CheckedText {
  const refused = (faults: readonly DirectoryFault[]): CheckedText => ({
    faults,
    gaps: [],
    file: null,
    json: null,
  });
  const { json, faults } = jsonOf(bytes);
  if (json === undefined) return refused(faults);
  const checked = checkDirectory(json, today, before);
  if (faults.length > 0 || checked.file === null) return refused([...faults, ...checked.faults]);
  return { ...checked, json: json as Readonly<Record<string, unknown>> };
}

/** What the bytes of a file hold, and what is wrong with its encoding and its JSON; undefined where nothing can be read. */
export function jsonOf(bytes: Uint8Array): {
  readonly json: unknown;
  readonly faults: readonly DirectoryFault[];
} {
  const { text, faults } = textOf(bytes);
  if (text === null) return { json: undefined, faults };
  try {
    return { json: JSON.parse(text) as unknown, faults };
  } catch (cause) {
    return { json: undefined, faults: [...faults, notJson(cause)] };
  }
}

/** The parser's own message quotes the file; where it stopped is enough. */
function notJson(cause: unknown): DirectoryFault {
  const message = cause instanceof Error ? cause.message : '';
  const place = /line (\d+) column (\d+)/.exec(message);
  const endsEarly = message.includes('end of JSON');
  return {
    place: place === null ? 'the file' : `line ${place[1] ?? ''}, column ${place[2] ?? ''}`,
    id: null,
    what: endsEarly ? 'ends too early to be JSON' : 'is not JSON',
    cure: 'look there for a comma, a bracket or a quotation mark too many or too few',
  };
}
