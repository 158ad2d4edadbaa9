import { osloDate } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { Directory } from './directory.ts';
import type { Deputy, DirectoryFile, Person, System, SystemRole } from './schema.ts';

/** Who answers for a system in a municipality (T14–T30), read from the register with its dates. */

type About = { readonly systemId: string; readonly municipality: string };
type Role = SystemRole['role'];

/** Why nobody holds a role: no row, the holder has left, or the owner has not confirmed the appointment (T21). */
export type RoleGap = 'none' | 'left' | 'pendingOwner';
export type Held =
  { readonly role: SystemRole; readonly person: Person } | { readonly role: null; readonly gap: RoleGap };

/** A role holds from its first date to its last, both included (`YYYY-MM-DD`, Europe/Oslo). */
export const holds = ({ from, to }: { from: string; to: string | null }, on: string): boolean =>
  from <= on && (to === null || on <= to);

/** Somebody whose last day has come acts for nobody, whatever the register still says. */
export const isHere = (person: Person | undefined, on: string): person is Person =>
  person !== undefined && (person.leftOn === null || on < person.leftOn);

/** The holder of a role on a date (`YYYY-MM-DD`, Europe/Oslo), or why there is none (T13, T15). */
export function holderOf(role: Role, about: About, directory: Directory, on: string): Held {
  const rows = directory.roles.systemRoles.filter(
    (row) => row.role === role && row.systemId === about.systemId && row.municipality === about.municipality,
  );
  const active = rows.filter((row) => row.status === 'active' && holds(row, on));
  for (const row of active) {
    const person = directory.person(row.personId);
    if (isHere(person, on)) return { role: row, person };
  }
  if (rows.length === 0) return { role: null, gap: 'none' };
  return {
    role: null,
    gap:
      active.length === 0 && rows.some(({ status }) => status === 'pendingOwner') ? 'pendingOwner' : 'left',
  };
}

const counts = (deputy: Deputy, on: string): boolean => deputy.inWriting && holds(deputy, on);

/** Everybody who stands in for the holder on a date, in writing and with dates that hold then (D8). */
export const deputiesOf = (role: SystemRole, directory: Directory, on: string): readonly Person[] =>
  directory.roles.deputies
    .filter((deputy) => deputy.forRoleId === role.id && counts(deputy, on))
    .map(({ personId }) => directory.person(personId))
    .filter((person) => isHere(person, on));

/** The person has stood in for the holder, or will, but not on this date. */
export const isDeputyAtOtherTimes = (
  role: SystemRole,
  personId: string,
  directory: Directory,
  on: string,
): boolean =>
  directory.roles.deputies.some(
    (deputy) => deputy.forRoleId === role.id && deputy.personId === personId && !counts(deputy, on),
  );

/** T39: an owner or manager, of this system or, where none is named, of any. Pending ones are not yet any. */
export function isOwnerOrManager(
  personId: string | null,
  systemId: string | null,
  now: EpochMs,
  { roles }: Directory,
): boolean {
  const on = osloDate(now);
  return roles.systemRoles.some(
    (row) =>
      row.personId === personId &&
      row.status === 'active' &&
      holds(row, on) &&
      (systemId === null || row.systemId === systemId),
  );
}

type DiktRole = DirectoryFile['roles']['diktRoles'][number];

/** The row of D-IKT's coordinator or operations manager of a system on a date (`YYYY-MM-DD`, Europe/Oslo), T38–T49. */
export const diktRoleOf = (
  role: DiktRole['role'],
  systemId: string,
  { roles }: Pick<Directory, 'roles'>,
  on: string,
): DiktRole | undefined =>
  roles.diktRoles.find((row) => row.role === role && row.systemId === systemId && holds(row, on));

/** T40, T41: D-IKT appoints a coordinator for what it runs on its own servers; none for single computers, or the vendor's. */
export const hasCoordinator = ({ kind, hosting }: System): boolean =>
  kind === 'business' && hosting === 'dikt';

/** T38, T50: an operations manager for each system that D-IKT runs; equipment is no system. */
export const hasOperationsManager = ({ kind, hosting }: System): boolean =>
  kind !== 'equipment' && hosting === 'dikt';
