import type { DirectoryFault } from './problem.ts';
import type { Row, SoundRows } from './rows.ts';
import { holds } from './system-roles.ts';

/** Roles and deputies in time: what ends before it begins, and what two people hold at once (T15). */

type Dated = { readonly from: string; readonly to: string | null };

/** Both ends are included; after every date that can be written. */
const END_OF_TIME = '9999-12-31';
const lastOf = ({ to }: Dated): string => to ?? END_OF_TIME;

function backwards(rows: readonly Row<Dated>[]): DirectoryFault[] {
  return rows
    .filter(({ row }) => lastOf(row) < row.from)
    .map(({ place, id, row }) => ({
      place: `${place}.to`,
      id,
      what: `${lastOf(row)} is before the first day, ${row.from}`,
      cure: 'give a last day that is not before the first, or null where there is none',
    }));
}

/** Each row that begins while another of the same key holds. @param words what the two of them are */
function overlapping<T extends Dated>(
  rows: readonly Row<T>[],
  keyOf: (row: T) => string,
  words: (row: T, both: readonly [T, T]) => string,
  cure: string,
): DirectoryFault[] {
  return [...Map.groupBy(rows, ({ row }) => keyOf(row)).values()].flatMap((same) => {
    const inOrder = same.filter(({ row }) => row.from <= lastOf(row)).toSorted(byFrom);
    let longest = inOrder[0];
    return inOrder.slice(1).flatMap((next) => {
      const before = longest;
      if (before === undefined) return [];
      if (lastOf(next.row) > lastOf(before.row)) longest = next;
      if (lastOf(before.row) < next.row.from) return [];
      const what = `${words(next.row, [before.row, next.row])} from ${next.row.from} (also ${before.place}${before.id === null ? '' : `, ${before.id}`})`;
      return [{ place: next.place, id: next.id, what, cure }];
    });
  });
}
const byFrom = (a: Row<Dated>, b: Row<Dated>): number =>
  a.row.from < b.row.from ? -1 : a.row.from > b.row.from ? 1 : 0;

const ROLE_NAMES = {
  systemOwner: 'system owners',
  systemManager: 'system managers',
  coordinator: 'coordinators',
  operationsManager: 'operations managers',
} as const;

const END_ONE = 'give the one who goes a last day (to) before the other begins, or take one of them out';

/** @param today a role that two hold now is said to be held by two now (`YYYY-MM-DD`, Europe/Oslo) */
export function periodFaults(rows: SoundRows, today: string): DirectoryFault[] {
  const now = (both: readonly [Dated, Dated]): string =>
    both.every((row) => holds(row, today)) ? 'active ' : '';
  const active = rows.systemRoles.filter(({ row }) => row.status === 'active');
  const written = rows.deputies.filter(({ row }) => row.inWriting);
  return [
    ...backwards([...rows.systemRoles, ...rows.diktRoles, ...rows.securityOfficers, ...rows.deputies]),
    ...overlapping(
      active,
      ({ role, systemId, municipality }) => JSON.stringify([role, systemId, municipality]),
      ({ role, systemId, municipality }, both) =>
        `two ${now(both)}${ROLE_NAMES[role]} of ${systemId} in ${municipality}`,
      END_ONE,
    ),
    ...overlapping(
      rows.diktRoles,
      ({ role, systemId }) => JSON.stringify([role, systemId]),
      ({ role, systemId }, both) => `two ${now(both)}${ROLE_NAMES[role]} of ${systemId}`,
      END_ONE,
    ),
    ...overlapping(
      rows.securityOfficers,
      ({ municipality }) => municipality,
      ({ municipality }, both) => `two ${now(both)}security officers of ${municipality}`,
      END_ONE,
    ),
    ...overlapping(
      written,
      ({ forRoleId }) => forRoleId,
      ({ forRoleId }) => `two deputies for ${forRoleId}`,
      'let one of them begin after the other has ended',
    ),
    ...ownDeputies(rows),
  ];
}

function ownDeputies({ deputies, systemRoles, diktRoles, securityOfficers }: SoundRows): DirectoryFault[] {
  const holders = new Map(
    [...systemRoles, ...diktRoles, ...securityOfficers].map(({ row }) => [row.id, row.personId]),
  );
  return deputies
    .filter(({ row }) => holders.get(row.forRoleId) === row.personId)
    .map(({ place, id, row }) => ({
      place: `${place}.personId`,
      id,
      what: `«${row.personId}» stands in for him- or herself`,
      cure: 'name somebody else, or take the deputy out',
    }));
}
