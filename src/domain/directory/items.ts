import { z } from 'zod';
import { directoryOf, type Directory } from './directory.ts';
import { directorySchema, type OnCall } from './schema.ts';

/** So many versions a store keeps: the one that counts, and what it was before. */
export const VERSIONS_KEPT = 3;

/**
 * A directory file taken apart into entries that a store keeps one by one, and put together again. What this program
 * does not know of a file is kept with the rest, so that nothing is lost between an import and an export.
 */

/** One entry of the directory: a person, a system, a role, a change of the rota … */
export type DirectoryItem = {
  /** The section of the directory file that it stands in, such as `people` or `roles.systemRoles`. */
  readonly section: string;
  /** Unique in its section. */
  readonly id: string;
  /** Its place in the section, from 0. */
  readonly index: number;
  readonly doc: unknown;
};
type JsonObject = Readonly<Record<string, unknown>>;

/** Their parts are sections of their own: rows of the register, and the rota, which a store may keep apart. */
const GROUPS = ['roles', 'onCall'];

/**
 * One entry says which sections there are, in which order, and how many rows each has (null: it is no list), so that an
 * empty one comes back as it was and a missing row is noticed.
 */
const OUTLINE = '$outline';
const outlineSchema = z.array(
  z.object({ path: z.array(z.string()).min(1).max(2), rows: z.number().nullable() }),
);
type Outline = z.infer<typeof outlineSchema>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sectionOf = (path: readonly string[]): string => path.join('.');

/** The ids that the rows have themselves where all have one; otherwise their places. */
function idsOf(rows: readonly unknown[]): readonly string[] {
  const own = rows.map((row) => (isObject(row) && typeof row.id === 'string' ? row.id : null));
  const named = own.filter((id) => id !== null);
  return named.length === rows.length && new Set(named).size === rows.length
    ? named
    : rows.map((_row, index) => String(index));
}

/**
 * The entries of a directory file that has been checked. The version in `meta` is left out: it is the store's to count.
 * @param file as read, before the parser takes away what it does not know
 */
export function itemsOf(file: JsonObject): DirectoryItem[] {
  const outline: Outline = [];
  const items: DirectoryItem[] = [];
  const add = (path: string[], value: unknown): void => {
    const section = sectionOf(path);
    if (!Array.isArray(value)) {
      outline.push({ path, rows: null });
      items.push({ section, id: section, index: 0, doc: value });
      return;
    }
    outline.push({ path, rows: value.length });
    const ids = idsOf(value);
    value.forEach((doc: unknown, index) => items.push({ section, id: ids[index] ?? '', index, doc }));
  };
  for (const [key, value] of Object.entries(file)) {
    if (GROUPS.includes(key) && isObject(value))
      for (const [part, inner] of Object.entries(value)) add([key, part], inner);
    else add([key], key === 'meta' && isObject(value) ? withoutVersion(value) : value);
  }
  return [outlineItem(outline), ...items];
}

function withoutVersion({ version: _counted, ...meta }: JsonObject): JsonObject {
  return meta;
}

/**
 * The directory file that the entries were made of, with the store's version in `meta`.
 * @throws where the entry that names the sections is missing, or entries of a section are
 */
export function fileOf(items: readonly DirectoryItem[], version: number): JsonObject {
  const outline = outlineOf(items);
  const bySection = Map.groupBy(items, ({ section }) => section);
  const valueOf = (path: readonly string[], rows: number | null): unknown => {
    const docs = (bySection.get(sectionOf(path)) ?? [])
      .toSorted((a, b) => a.index - b.index)
      .map(({ doc }) => doc);
    if (docs.length !== (rows ?? 1)) throw new RangeError(`Entries of ${sectionOf(path)} are missing`);
    return rows === null ? docs[0] : docs;
  };
  const top = new Map<string, [string, unknown][]>();
  const entries = outline.map(({ path: [key = '', part], rows }): [string, unknown] => {
    if (part === undefined) return [key, valueOf([key], rows)];
    const parts = top.get(key) ?? [];
    top.set(key, [...parts, [part, valueOf([key, part], rows)]]);
    return [key, null];
  });
  return Object.fromEntries(
    entries.map(([key, value]) => {
      const parts = top.get(key);
      if (parts !== undefined) return [key, Object.fromEntries(parts)];
      return [key, key === 'meta' && isObject(value) ? numbered(value, version) : value];
    }),
  );
}

/** Where a reader of the file looks for it: behind the name. */
function numbered({ id, ...rest }: JsonObject, version: number): JsonObject {
  return { id, version, ...rest };
}

/** How many rows each list of the file has. */
export const countsOf = (items: readonly DirectoryItem[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    outlineOf(items).flatMap(({ path, rows }) => (rows === null ? [] : [[sectionOf(path), rows]])),
  );

/** The entries of a version that its rota is read from; they are kept when the rest of the version is gone. */
export const rotaItems = (items: readonly DirectoryItem[]): readonly DirectoryItem[] =>
  items.filter(({ section }) => section === OUTLINE || section.startsWith('onCall'));

/**
 * The rota that the entries hold.
 * @throws where they hold none, or none that this program can read
 */
export function rotaFrom(items: readonly DirectoryItem[]): OnCall {
  const outline = outlineOf(items).filter(({ path }) => path[0] === 'onCall');
  const file = fileOf([...items.filter(({ section }) => section !== OUTLINE), outlineItem(outline)], 0);
  return directorySchema.shape.onCall.parse(file['onCall']);
}

const outlineItem = (outline: Outline): DirectoryItem => ({
  section: OUTLINE,
  id: OUTLINE,
  index: 0,
  doc: outline,
});

const outlineOf = (items: readonly DirectoryItem[]): Outline =>
  outlineSchema.parse(items.find(({ section }) => section === OUTLINE)?.doc);

/**
 * The directory of a version in the store.
 * @throws where the entries are no directory, not all of one, or none that this program can read
 */
export const directoryFrom = (items: readonly DirectoryItem[], version: number): Directory =>
  directoryOf(directorySchema.parse(fileOf(items, version)));
