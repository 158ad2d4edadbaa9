import { directoryOf, type Directory } from './directory.ts';
import { hasOneResponder } from './rota-check.ts';
import type { DirectoryFile, Person, SystemRole } from './schema.ts';
import { hasCoordinator, hasOperationsManager, holderOf, holds, isHere } from './system-roles.ts';

/** What a directory leaves open (T13, T15, T38): it is brought in all the same, and said. */

export type GapKind =
  | 'noOwner'
  | 'ownerLeft'
  | 'ownerPending'
  | 'noManager'
  | 'managerLeft'
  | 'managerPendingOwner'
  | 'noCoordinator'
  | 'noOperationsManager'
  | 'noSecurityOfficer'
  | 'deputyExpired'
  | 'agentLeft'
  | 'oneResponder'
  | 'noPhone'
  | 'noWorkplace'
  | 'blankContact';

export type DirectoryGap = {
  readonly kind: GapKind;
  readonly systemId: string | null;
  readonly municipality: string | null;
  /** Who held it, or is to; null where nobody is registered. */
  readonly personId: string | null;
  /** In words, for operators; without a full stop. */
  readonly what: string;
};

/** One line: the kind, what it is about, and what is open. */
export const gapLine = ({ kind, systemId, municipality, personId, what }: DirectoryGap): string => {
  const about = [systemId, municipality, personId].filter((id) => id !== null);
  return `gap ${kind}${about.length === 0 ? '' : ` (${about.join(', ')})`}: ${what}`;
};

type About = Partial<Pick<DirectoryGap, 'systemId' | 'municipality' | 'personId'>>;
const gap = (kind: GapKind, what: string, about: About = {}): DirectoryGap => ({
  kind,
  systemId: null,
  municipality: null,
  personId: null,
  ...about,
  what,
});

const ROLE_GAPS = {
  systemOwner: {
    none: ['noOwner', 'has no system owner (T15)'],
    left: ['ownerLeft', 'has a system owner who has left, or whose dates do not hold (T15)'],
    pendingOwner: ['ownerPending', 'has a system owner who is not confirmed (T15)'],
  },
  systemManager: {
    none: ['noManager', 'has no system manager (T13)'],
    left: ['managerLeft', 'has a system manager who has left, or whose dates do not hold (T13)'],
    pendingOwner: ['managerPendingOwner', 'has a system manager whom the owner has not confirmed (T21)'],
  },
} as const satisfies Record<SystemRole['role'], unknown>;

const isAway = (person: Person | undefined, on: string): boolean => !isHere(person, on);

/** T13, T15: each business system in each municipality that has it. */
function systemRoleGaps(directory: Directory, today: string): DirectoryGap[] {
  return directory.systems
    .filter(({ kind }) => kind === 'business')
    .flatMap(({ id: systemId, name, instances }) =>
      instances.flatMap(({ municipality }) =>
        (['systemOwner', 'systemManager'] as const).flatMap((role) => {
          const held = holderOf(role, { systemId, municipality }, directory, today);
          if (held.role !== null) return [];
          const [kind, words] = ROLE_GAPS[role][held.gap];
          const last = directory.roles.systemRoles.findLast(
            (row) => row.role === role && row.systemId === systemId && row.municipality === municipality,
          );
          const place = directory.municipality(municipality)?.name ?? municipality;
          return [
            gap(kind, `${name} in ${place} ${words}`, {
              systemId,
              municipality,
              personId: last?.personId ?? null,
            }),
          ];
        }),
      ),
    );
}

/** T38: D-IKT's own roles, where D-IKT must have them. */
function diktRoleGaps(directory: Directory, today: string): DirectoryGap[] {
  const holder = (role: 'coordinator' | 'operationsManager', systemId: string): Person | undefined => {
    const row = directory.roles.diktRoles.find(
      (one) => one.role === role && one.systemId === systemId && holds(one, today),
    );
    return row && directory.person(row.personId);
  };
  return directory.systems.flatMap((system) => {
    const { id: systemId, name } = system;
    const coordinator = holder('coordinator', systemId);
    const manager = holder('operationsManager', systemId);
    return [
      ...(hasCoordinator(system) && isAway(coordinator, today)
        ? [
            gap('noCoordinator', `${name} has no coordinator at D-IKT (T40)`, {
              systemId,
              personId: coordinator?.id ?? null,
            }),
          ]
        : []),
      ...(hasOperationsManager(system) && isAway(manager, today)
        ? [
            gap('noOperationsManager', `${name} has no operations manager at D-IKT (T38, T50)`, {
              systemId,
              personId: manager?.id ?? null,
            }),
          ]
        : []),
    ];
  });
}

function securityGaps(directory: Directory, today: string): DirectoryGap[] {
  return directory.municipalities.flatMap(({ id: municipality, name }) => {
    const officer = directory.securityOfficer(municipality, today);
    return isAway(officer, today)
      ? [
          gap('noSecurityOfficer', `${name} has no security officer (T13, T35)`, {
            municipality,
            personId: officer?.id ?? null,
          }),
        ]
      : [];
  });
}

/** D8: a deputy whose last day has passed, where no other has been registered since. */
function deputyGaps({ roles, person }: Directory, today: string): DirectoryGap[] {
  const { deputies, systemRoles, diktRoles, securityOfficers } = roles;
  const held = [...systemRoles, ...diktRoles, ...securityOfficers];
  return deputies
    .filter(
      ({ forRoleId, to }) =>
        to < today && !deputies.some((later) => later.forRoleId === forRoleId && later.to > to),
    )
    .map(({ forRoleId, personId, to }) => {
      const role = held.find(({ id }) => id === forRoleId);
      return gap(
        'deputyExpired',
        `${person(personId)?.name ?? personId} stood in for ${forRoleId} until ${to}, and nobody has since (D8)`,
        {
          systemId: role !== undefined && 'systemId' in role ? role.systemId : null,
          municipality: role !== undefined && 'municipality' in role ? role.municipality : null,
          personId,
        },
      );
    });
}

/** People as numbers: who they are is nobody's business here, and the bot asks each of them. */
function peopleGaps({ people, contacts, person }: Directory, today: string): DirectoryGap[] {
  const reporters = people.filter(
    (one) => (one.userType === 'employee' || one.userType === 'teacher') && isHere(one, today),
  );
  const phones = reporters.filter(({ phone }) => phone === null).length;
  const places = reporters.filter(({ workplaceId }) => workplaceId === null).length;
  const left = contacts.serviceDesk.agents.filter(({ personId }) => isAway(person(personId), today));
  return [
    ...left.map(({ personId }) =>
      gap('agentLeft', 'an agent of the service desk has left; take the row out', { personId }),
    ),
    ...(phones > 0 ? [gap('noPhone', `${phones} of those who may report have no phone`)] : []),
    ...(places > 0 ? [gap('noWorkplace', `${places} of those who may report have no workplace`)] : []),
  ];
}

/** G6: what the agreement leaves blank is left out of every answer. */
function blankContacts({ contacts, municipalities }: Directory): DirectoryGap[] {
  const { serviceDesk, fullAgreementUrl, politicianPortalReserveChannel } = contacts;
  const fields: readonly (readonly [string, string | null])[] = [
    ['contacts.serviceDesk.email', serviceDesk.email],
    ['contacts.serviceDesk.webPortalUrl', serviceDesk.webPortalUrl],
    ['contacts.serviceDesk.intranetUrl', serviceDesk.intranetUrl],
    ['contacts.fullAgreementUrl', fullAgreementUrl],
    ['contacts.politicianPortalReserveChannel', politicianPortalReserveChannel],
  ];
  const without = municipalities.filter((one) => one.ownDeviationSystemUrl === null);
  return [
    ...fields
      .filter(([, value]) => value === null || value.trim() === '')
      .map(([place]) => gap('blankContact', `${place} is blank`)),
    ...without.map(({ id }) =>
      gap('blankContact', 'ownDeviationSystemUrl is blank (T37)', { municipality: id }),
    ),
  ];
}

/** Every gap of a directory on a date (`YYYY-MM-DD`, Europe/Oslo). The file has no faults. */
export function gapsOf(file: DirectoryFile, today: string): DirectoryGap[] {
  const directory = directoryOf(file);
  return [
    ...systemRoleGaps(directory, today),
    ...diktRoleGaps(directory, today),
    ...securityGaps(directory, today),
    ...deputyGaps(directory, today),
    ...(hasOneResponder(file.onCall, today)
      ? [gap('oneResponder', 'primary and secondary are the same person at some time of the next 30 days')]
      : []),
    ...peopleGaps(directory, today),
    ...blankContacts(directory),
  ];
}
