import type { Directory } from '../directory/directory.ts';
import type { Person } from '../directory/schema.ts';
import {
  deputiesOf,
  holderOf,
  isDeputyAtOtherTimes,
  type Held,
  type RoleGap,
} from '../directory/system-roles.ts';

/**
 * Who may decide a restore in a business system, and who may endorse it (T19, domain.md 3.9). Read from the register at
 * the moment of the press, from the account's person (promise 7): never from what was typed, never from who was asked.
 */

/** What is decided: a system of a municipality, asked for by an account. */
export type Asked = {
  readonly systemId: string | null;
  readonly municipality: string | null;
  /** Null: somebody without an account. */
  readonly requester: string | null;
};

/** Why somebody may not: told in a sentence, and logged. */
export type NotAllowed = 'manager' | 'deputyNotNow' | 'requester' | 'nobody';

export type MayDecide =
  | { readonly as: 'owner' | 'deputy'; readonly roleId: string }
  | { readonly as: null; readonly why: NotAllowed };
export type MayEndorse =
  { readonly as: 'manager'; readonly roleId: string } | { readonly as: null; readonly why: NotAllowed };

/** Where the register has a hole nothing can be approved: it is blocked, and said to be a gap (F47). */
export type OwnerGap = RoleGap | 'unknownPlace';

/** The owner of what is asked for on a date (`YYYY-MM-DD`, Europe/Oslo), or the gap. */
export function ownerOf(
  { systemId, municipality }: Asked,
  directory: Directory,
  on: string,
): Held | { readonly role: null; readonly gap: OwnerGap } {
  if (systemId === null || municipality === null) return { role: null, gap: 'unknownPlace' };
  return holderOf('systemOwner', { systemId, municipality }, directory, on);
}

const managerOf = ({ systemId, municipality }: Asked, directory: Directory, on: string): Held =>
  systemId === null || municipality === null
    ? { role: null, gap: 'none' }
    : holderOf('systemManager', { systemId, municipality }, directory, on);

/** T129 and common sense: only somebody employed acts in a role, whatever the register says. */
const isEmployed = ({ userType }: Person): boolean => userType === 'employee' || userType === 'teacher';
const isRequester = (person: Person, { requester }: Asked): boolean =>
  person.aadObjectId.toLowerCase() === requester?.toLowerCase();

/**
 * Rule 5: the registered owner of that system in that municipality, or a deputy in writing whose dates hold (D8). The
 * owner may decide what he or she asked for, on the card; anybody else's own request is never his or hers to decide (F47).
 */
export function mayDecide(person: Person | null, asked: Asked, directory: Directory, on: string): MayDecide {
  if (person === null || !isEmployed(person)) return { as: null, why: 'nobody' };
  const owner = ownerOf(asked, directory, on);
  if (owner.role !== null) {
    const { role } = owner;
    if (owner.person.id === person.id) return { as: 'owner', roleId: role.id };
    const standsIn = deputiesOf(role, directory, on).some(({ id }) => id === person.id);
    if (standsIn && isRequester(person, asked)) return { as: null, why: 'requester' };
    if (standsIn) return { as: 'deputy', roleId: role.id };
    if (isDeputyAtOtherTimes(role, person.id, directory, on)) return { as: null, why: 'deputyNotNow' };
  }
  const manager = managerOf(asked, directory, on);
  if (manager.role !== null && manager.person.id === person.id) return { as: null, why: 'manager' };
  return { as: null, why: isRequester(person, asked) ? 'requester' : 'nobody' };
}

/** The system manager's professional endorsement (T22); never of what he or she asks for. */
export function mayEndorse(
  person: Person | null,
  asked: Asked,
  directory: Directory,
  on: string,
): MayEndorse {
  if (person === null || !isEmployed(person)) return { as: null, why: 'nobody' };
  const manager = managerOf(asked, directory, on);
  if (manager.role === null) return { as: null, why: 'nobody' };
  const { role } = manager;
  const is =
    manager.person.id === person.id ||
    deputiesOf(role, directory, on).some((deputy) => deputy.id === person.id);
  if (!is) return { as: null, why: 'nobody' };
  return isRequester(person, asked) ? { as: null, why: 'requester' } : { as: 'manager', roleId: role.id };
}

/** Whose endorsement is asked for, or why none is: that is recorded (domain.md 3.9). */
export type Endorser =
  | { readonly person: Person }
  | { readonly person: null; readonly why: 'sameAsOwner' | 'isRequester' | 'noManager' };

export function endorserOf(asked: Asked, directory: Directory, on: string): Endorser {
  const manager = managerOf(asked, directory, on);
  if (manager.role === null) return { person: null, why: 'noManager' };
  const owner = ownerOf(asked, directory, on);
  if (owner.role !== null && owner.person.id === manager.person.id)
    return { person: null, why: 'sameAsOwner' };
  if (isRequester(manager.person, asked)) return { person: null, why: 'isRequester' };
  return { person: manager.person };
}

/** Has to do with it: asked for it, or has, had or will have a role in it. Whose words may be meant for it. */
export function isConcerned(person: Person, asked: Asked, directory: Directory): boolean {
  if (isRequester(person, asked)) return true;
  const rows = directory.roles.systemRoles.filter(
    (row) => row.systemId === asked.systemId && row.municipality === asked.municipality,
  );
  return (
    rows.some(({ personId }) => personId === person.id) ||
    directory.roles.deputies.some(
      (deputy) => deputy.personId === person.id && rows.some(({ id }) => id === deputy.forRoleId),
    )
  );
}
