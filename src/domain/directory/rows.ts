import type { z } from 'zod';
import { placeOf } from './schema-words.ts';
import { directorySchema } from './schema.ts';

/**
 * The rows of a directory file that are well formed, each with its place, whatever is wrong with others: so that
 * everything that is wrong with a file is said at once.
 */

export type Row<T> = { readonly place: string; readonly id: string | null; readonly row: T };

const { shape } = directorySchema;
const ROWS = {
  municipalities: shape.municipalities.element,
  workplaces: shape.workplaces.element,
  systems: shape.systems.element,
  people: shape.people.element,
  systemRoles: shape.roles.shape.systemRoles.element,
  diktRoles: shape.roles.shape.diktRoles.element,
  securityOfficers: shape.roles.shape.securityOfficers.element,
  deputies: shape.roles.shape.deputies.element,
  swaps: shape.onCall.shape.swaps.element,
  overrides: shape.onCall.shape.overrides.element,
  agents: shape.contacts.shape.serviceDesk.shape.agents.element,
} as const;
export type Section = keyof typeof ROWS;

const PATHS: Readonly<Record<Section, readonly string[]>> = {
  municipalities: ['municipalities'],
  workplaces: ['workplaces'],
  systems: ['systems'],
  people: ['people'],
  systemRoles: ['roles', 'systemRoles'],
  diktRoles: ['roles', 'diktRoles'],
  securityOfficers: ['roles', 'securityOfficers'],
  deputies: ['roles', 'deputies'],
  swaps: ['onCall', 'swaps'],
  overrides: ['onCall', 'overrides'],
  agents: ['contacts', 'serviceDesk', 'agents'],
};
export const SECTIONS = Object.keys(PATHS) as readonly Section[];

export type SoundRows = {
  readonly [S in Section]: readonly Row<z.infer<(typeof ROWS)[S]>>[];
};

/** What stands at a path of a file that may be anything. */
export const valueAt = (file: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    file,
  );

/** Every row of a section, well formed or not; undefined where the section is no list. */
export function rawRows(file: unknown, section: Section): readonly Row<unknown>[] | undefined {
  const path = PATHS[section];
  const list = valueAt(file, path);
  if (!Array.isArray(list)) return undefined;
  return list.map((row: unknown, index) => {
    const id = valueAt(row, ['id']);
    return { place: placeOf([...path, index]), id: typeof id === 'string' ? id : null, row };
  });
}

/** The rows of each section that are well formed. */
export function soundRows(file: unknown): SoundRows {
  const read = <S extends Section>(section: S): SoundRows[S] =>
    (rawRows(file, section) ?? []).flatMap(({ place, id, row }) => {
      const parsed = ROWS[section].safeParse(row);
      return parsed.success ? [{ place, id, row: parsed.data }] : [];
    }) as unknown as SoundRows[S];
  return {
    municipalities: read('municipalities'),
    workplaces: read('workplaces'),
    systems: read('systems'),
    people: read('people'),
    systemRoles: read('systemRoles'),
    diktRoles: read('diktRoles'),
    securityOfficers: read('securityOfficers'),
    deputies: read('deputies'),
    swaps: read('swaps'),
    overrides: read('overrides'),
    agents: read('agents'),
  };
}
