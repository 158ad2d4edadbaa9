import { hasAccount } from './directory.ts';
import type { DirectoryFault } from './problem.ts';
import { rawRows, SECTIONS, valueAt, type Section, type SoundRows } from './rows.ts';

/** Every id that points at another row of the directory file, and every id, account and user name that stands there twice. */

type Target = 'municipalities' | 'workplaces' | 'systems' | 'people' | 'roles';

const ONE_OF: Readonly<Record<Target, string>> = {
  municipalities: 'municipality',
  workplaces: 'workplace',
  systems: 'system',
  people: 'person',
  roles: 'role',
};
/** A deputy names a role by its id, whichever of the lists it stands in. */
const ROLE_LISTS = ['systemRoles', 'diktRoles', 'securityOfficers'] as const;
const CURES: Readonly<Record<Target, string>> = {
  municipalities: 'give the id of one in municipalities',
  workplaces: 'give the id of one in workplaces, or null where it is not known',
  systems: 'give the id of one in systems',
  people: 'give the id of somebody in people',
  roles: `give the id of a row in ${ROLE_LISTS.map((list) => `roles.${list}`).join(', ')}`,
};

/** The ids of a section, of rows that are not well formed too; null where there are none to compare with. */
function idsOf(file: unknown, sections: readonly Section[]): ReadonlySet<string> | null {
  const ids = sections.flatMap((section) => (rawRows(file, section) ?? []).flatMap(({ id }) => id ?? []));
  return ids.length === 0 ? null : new Set(ids);
}

type Reference = readonly [place: string, id: string | null, to: Target, value: string | null];

function* references(file: unknown, rows: SoundRows): Generator<Reference> {
  for (const { place, id, row } of rows.workplaces) {
    yield [`${place}.municipality`, id, 'municipalities', row.municipality];
    yield [`${place}.unitLeaderId`, id, 'people', row.unitLeaderId];
  }
  for (const { place, id, row } of rows.systems)
    for (const [index, { municipality }] of row.instances.entries())
      yield [`${place}.instances[${index}].municipality`, id, 'municipalities', municipality];
  for (const { place, id, row } of rows.people) {
    yield [`${place}.workplaceId`, id, 'workplaces', row.workplaceId];
    yield [`${place}.municipality`, id, 'municipalities', row.municipality];
  }
  for (const { place, id, row } of [...rows.systemRoles, ...rows.diktRoles, ...rows.securityOfficers]) {
    if ('systemId' in row) yield [`${place}.systemId`, id, 'systems', row.systemId];
    if ('municipality' in row) yield [`${place}.municipality`, id, 'municipalities', row.municipality];
    yield [`${place}.personId`, id, 'people', row.personId];
  }
  for (const { place, id, row } of rows.deputies) {
    yield [`${place}.forRoleId`, id, 'roles', row.forRoleId];
    yield [`${place}.personId`, id, 'people', row.personId];
  }
  for (const { place, id, row } of rows.swaps) {
    yield [`${place}.originalA`, id, 'people', row.originalA];
    yield [`${place}.originalB`, id, 'people', row.originalB];
  }
  for (const { place, id, row } of rows.overrides) yield [`${place}.personId`, id, 'people', row.personId];
  for (const { place, id, row } of rows.agents) {
    yield [`${place}.personId`, id, 'people', row.personId];
    for (const [index, municipality] of row.municipalities.entries())
      yield [`${place}.municipalities[${index}]`, row.personId, 'municipalities', municipality];
  }
  const order = valueAt(file, ['onCall', 'cycle', 'order']);
  for (const [index, personId] of Array.isArray(order) ? order.entries() : [])
    if (typeof personId === 'string') yield [`onCall.cycle.order[${index}]`, null, 'people', personId];
  for (const path of [
    ['onCall', 'lastResortLeaderId'],
    ['contacts', 'serviceDesk', 'leaderId'],
  ]) {
    const personId = valueAt(file, path);
    if (typeof personId === 'string') yield [path.join('.'), null, 'people', personId];
  }
  const words = valueAt(file, ['lexicon', 'systems']);
  if (typeof words === 'object' && words !== null)
    for (const systemId of Object.keys(words))
      yield [`lexicon.systems.${systemId}`, null, 'systems', systemId];
}

/** Every reference to a row that the file does not have. A section that is missing altogether is said once, by the schema. */
export function unknownIds(file: unknown, rows: SoundRows): DirectoryFault[] {
  const known: Readonly<Record<Target, ReadonlySet<string> | null>> = {
    municipalities: idsOf(file, ['municipalities']),
    workplaces: idsOf(file, ['workplaces']),
    systems: idsOf(file, ['systems']),
    people: idsOf(file, ['people']),
    roles: idsOf(file, ROLE_LISTS),
  };
  return [...references(file, rows)].flatMap(([place, id, to, value]) =>
    value === null || known[to] === null || known[to].has(value)
      ? []
      : [{ place, id, what: `«${value}» is no ${ONE_OF[to]} of this file`, cure: CURES[to] }],
  );
}

/** Roles in a municipality that does not have the system (T15). */
export function rolesWithoutInstance({ systems, systemRoles }: SoundRows): DirectoryFault[] {
  const byId = new Map(systems.map(({ row }) => [row.id, row]));
  return systemRoles.flatMap(({ place, id, row: { systemId, municipality } }) => {
    const system = byId.get(systemId);
    return system === undefined || system.instances.some((instance) => instance.municipality === municipality)
      ? []
      : [
          {
            place: `${place}.municipality`,
            id,
            what: `«${municipality}» does not have «${systemId}»`,
            cure: `add it to the instances of ${systemId} in systems, or take the role out`,
          },
        ];
  });
}

type Named = {
  readonly place: string;
  readonly id: string | null;
  readonly key: string;
  readonly what: string;
};

/** Each row whose key another row had before it. */
function repeated(named: readonly Named[], cure: (first: string) => string): DirectoryFault[] {
  const first = new Map<string, string>();
  return named.flatMap(({ place, id, key, what }) => {
    const before = first.get(key);
    if (before === undefined) first.set(key, place);
    return before === undefined ? [] : [{ place, id, what: `${what} stands twice`, cure: cure(before) }];
  });
}

/** What must be there once: ids in their section, roles in all of them, accounts and user names in any case. */
export function duplicates(file: unknown, rows: SoundRows): DirectoryFault[] {
  const another = (first: string): string => `${first} has it too; give another, or take one of them out`;
  const ids = (sections: readonly Section[]): Named[] =>
    sections.flatMap((section) =>
      (rawRows(file, section) ?? []).flatMap(({ place, id }) =>
        id === null ? [] : [{ place: `${place}.id`, id, key: id, what: `the id «${id}»` }],
      ),
    );
  const lists: readonly (readonly Section[])[] = [
    ROLE_LISTS,
    ...SECTIONS.filter((section) => !ROLE_LISTS.some((list) => list === section)).map((section) => [section]),
  ];
  const of = (field: 'aadObjectId' | 'upn', name: string, people = rows.people): Named[] =>
    people.map(({ place, id, row }) => ({
      place: `${place}.${field}`,
      id,
      key: row[field].toLowerCase(),
      what: `the ${name} «${row[field]}»`,
    }));
  const withAccount = rows.people.filter(({ row }) => hasAccount(row));
  const instances = rows.systems.map(({ place, id, row }) =>
    row.instances.map(({ municipality }, index) => ({
      place: `${place}.instances[${index}]`,
      id,
      key: municipality,
      what: `the instance of «${municipality}»`,
    })),
  );
  const agents = rows.agents.map(({ place, row }) => ({
    place: `${place}.personId`,
    id: null,
    key: row.personId,
    what: `the agent «${row.personId}»`,
  }));
  return [
    ...lists.flatMap((sections) => repeated(ids(sections), another)),
    ...repeated(of('aadObjectId', 'account', withAccount), another),
    ...repeated(of('upn', 'user name'), another),
    ...instances.flatMap((each) => repeated(each, another)),
    ...repeated(agents, another),
  ];
}
