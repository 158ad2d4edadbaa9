import type { EpochMs } from '../vocabulary.ts';
import { onCallAt } from '../on-call/rota.ts';
import { osloDate } from '../service-hours/oslo.ts';
import type { Directory } from './directory.ts';
import { deputiesOf, diktRoleOf, hasCoordinator, holderOf, isOwnerOrManager } from './system-roles.ts';
import type { Person } from './schema.ts';

/** Who holds a role, as the one who asks may know it (T4, T22–T49, T106). Pure look-ups over the directory. */

export type AnswerableRole =
  'systemOwner' | 'systemManager' | 'coordinator' | 'operationsManager' | 'securityOfficer' | 'unitLeader';

export type LookupRole =
  AnswerableRole | 'onCall' | 'vendor' | 'supportAgreement' | 'expertGroup' | 'responsible';

export type LookupQuestion = {
  readonly role: LookupRole;
  readonly systemId: string | null;
  /** Named in the question, else the account's. */
  readonly municipality: string | null;
  /** Named in the question, else the account's. */
  readonly workplaceId: string | null;
};

/** Why nobody can be named. `notAppointed`: D-IKT appoints none (T41); `pendingOwner`: the owner has not confirmed (T21). */
export type Gap = 'notRegistered' | 'left' | 'pendingOwner' | 'notAppointed' | 'ofDikt';

/** The number of the statement that an answer rests on. */
export type LookupSource = `T${number}`;

type About = { readonly systemId: string | null; readonly municipality: string | null };

export type LookupAnswer = { readonly source: LookupSource } & (
  | (About & { readonly answer: 'person'; readonly role: AnswerableRole; readonly personId: string })
  /** `instead`: who can be asked as long as the role is empty. */
  | (About & {
      readonly answer: 'gap';
      readonly role: AnswerableRole;
      readonly gap: Gap;
      readonly insteadId: string | null;
    })
  /** The role is D-IKT's contact for others than the one who asks (T39). */
  | { readonly answer: 'serviceDesk'; readonly role: 'coordinator' | 'operationsManager' }
  /** The vendor and the support agreement are the manager's matter (T32, T34); `managerId` null: none is registered. */
  | (About & { readonly answer: 'askManager'; readonly managerId: string | null })
  /** To the manager, owner or coordinator: nothing is registered about the vendor (T32, T34). */
  | (About & { readonly answer: 'noVendor' })
  | { readonly answer: 'group'; readonly systemId: string; readonly members: readonly Member[] }
  | { readonly answer: 'onCall'; readonly personId: string }
  /** T106: this account may not know. */
  | { readonly answer: 'onCallHidden' }
  | { readonly answer: 'whichSystem'; readonly role: AnswerableRole }
  | { readonly answer: 'whichMunicipality'; readonly role: AnswerableRole }
);
export type Member = { readonly personId: string; readonly municipality: string };

const SOURCES: Readonly<Record<AnswerableRole, LookupSource>> = {
  systemOwner: 'T15',
  systemManager: 'T22',
  coordinator: 'T39',
  operationsManager: 'T49',
  securityOfficer: 'T35',
  unitLeader: 'T4',
};

/** A role of a system in one municipality now, with a deputy in writing (D8), or why nobody can be named. */
function systemRoleAt(
  role: 'systemOwner' | 'systemManager',
  systemId: string,
  municipality: string,
  now: EpochMs,
  directory: Directory,
): Person | Gap {
  const on = osloDate(now);
  const held = holderOf(role, { systemId, municipality }, directory, on);
  if (held.role === null) return held.gap === 'none' ? 'notRegistered' : held.gap;
  return deputiesOf(held.role, directory, on)[0] ?? held.person;
}

const isPerson = (found: Person | Gap | undefined): found is Person => typeof found === 'object';

/** Whom a user is passed on to in a matter of a system (T27, T32, T90); null where nobody can be named. */
export function holderFor(
  role: 'systemOwner' | 'systemManager',
  systemId: string | null,
  municipality: string | null,
  now: EpochMs,
  directory: Directory,
): Person | null {
  if (systemId === null || municipality === null) return null;
  const found = systemRoleAt(role, systemId, municipality, now, directory);
  return isPerson(found) ? found : null;
}

/** Works at D-IKT: on the rota, an agent, or one who holds a role there. */
export function isAtDikt(personId: string | null, { roles, contacts, onCall }: Directory): boolean {
  if (personId === null) return false;
  return (
    contacts.serviceDesk.agents.some((agent) => agent.personId === personId) ||
    contacts.serviceDesk.leaderId === personId ||
    onCall.lastResortLeaderId === personId ||
    onCall.cycle.order.includes(personId) ||
    roles.diktRoles.some((row) => row.personId === personId)
  );
}

export type Asker = {
  /** From the account (promise 7), never from what was typed. */
  readonly personId: string | null;
  readonly workplaceId: string | null;
  /** The account's unit has the on-call number (T106). */
  readonly covered: boolean;
};

/**
 * Who holds the role, by what the one who asks may know: name and phone of owner, manager and security officer for
 * everyone (T22, T35); those of D-IKT for owners and managers (T39); the vendor for them and the coordinator (T32, T34);
 * whoever is on call for covered units alone (promise 9, T106).
 */
export function lookUp(
  question: LookupQuestion,
  asker: Asker,
  now: EpochMs,
  directory: Directory,
): LookupAnswer {
  const { role, systemId, municipality } = question;
  const inside = isAtDikt(asker.personId, directory);
  const knows = inside || isOwnerOrManager(asker.personId, systemId, now, directory);
  switch (role) {
    case 'onCall':
      return asker.covered || inside
        ? { source: 'T107', answer: 'onCall', personId: onCallAt(now, directory.onCall).primary }
        : { source: 'T106', answer: 'onCallHidden' };
    case 'securityOfficer':
      return officer(municipality, now, directory);
    case 'unitLeader':
      return leader(question, asker, directory);
    case 'coordinator':
    case 'operationsManager':
      return knows
        ? ofDikt(role, systemId, municipality, now, directory)
        : { source: SOURCES[role], answer: 'serviceDesk', role };
    case 'vendor':
    case 'supportAgreement': {
      const source = role === 'vendor' ? 'T32' : 'T34';
      const manager = holderFor('systemManager', systemId, municipality, now, directory);
      return knows
        ? { source, answer: 'noVendor', systemId, municipality }
        : { source, answer: 'askManager', systemId, municipality, managerId: manager?.id ?? null };
    }
    case 'expertGroup':
      return systemId === null
        ? { source: 'T33', answer: 'whichSystem', role: 'systemManager' }
        : { source: 'T33', answer: 'group', systemId, members: managersOf(systemId, now, directory) };
    case 'responsible':
      return ofSystem('systemManager', systemId, municipality, now, directory);
    case 'systemOwner':
    case 'systemManager':
      return ofSystem(role, systemId, municipality, now, directory);
  }
}

function officer(municipality: string | null, now: EpochMs, directory: Directory): LookupAnswer {
  const role = 'securityOfficer';
  if (municipality === null) return { source: 'T35', answer: 'whichMunicipality', role };
  const person = directory.securityOfficer(municipality, osloDate(now));
  const about = { source: SOURCES[role], role, systemId: null, municipality } as const;
  return person === undefined
    ? { ...about, answer: 'gap', gap: 'notRegistered', insteadId: null }
    : { ...about, answer: 'person', personId: person.id };
}

function leader({ workplaceId }: LookupQuestion, asker: Asker, directory: Directory): LookupAnswer {
  const place = directory.workplace(workplaceId ?? asker.workplaceId ?? '');
  const about = {
    source: SOURCES.unitLeader,
    role: 'unitLeader',
    systemId: null,
    municipality: place?.municipality ?? null,
  } as const;
  return place?.unitLeaderId == null
    ? { ...about, answer: 'gap', gap: 'notRegistered', insteadId: null }
    : { ...about, answer: 'person', personId: place.unitLeaderId };
}

function ofSystem(
  role: 'systemOwner' | 'systemManager',
  systemId: string | null,
  municipality: string | null,
  now: EpochMs,
  directory: Directory,
): LookupAnswer {
  const source = SOURCES[role];
  if (systemId === null) return { source, answer: 'whichSystem', role };
  if (municipality === null) return { source, answer: 'whichMunicipality', role };
  const about = { source, role, systemId, municipality } as const;
  // A common system of D-IKT has neither owner nor manager in a municipality (T15 is about business systems).
  if (directory.system(systemId)?.kind !== 'business')
    return { ...about, answer: 'gap', gap: 'ofDikt', insteadId: null };
  const found = systemRoleAt(role, systemId, municipality, now, directory);
  if (isPerson(found)) return { ...about, answer: 'person', personId: found.id };
  const instead = holderFor(
    role === 'systemManager' ? 'systemOwner' : 'systemManager',
    systemId,
    municipality,
    now,
    directory,
  );
  return { ...about, answer: 'gap', gap: found, insteadId: instead?.id ?? null };
}

/** D-IKT's own; none for what stands on single computers, or with the vendor (T40, T41, T50). */
function ofDikt(
  role: 'coordinator' | 'operationsManager',
  systemId: string | null,
  municipality: string | null,
  now: EpochMs,
  directory: Directory,
): LookupAnswer {
  const source = SOURCES[role];
  if (systemId === null) return { source, answer: 'whichSystem', role };
  const row = diktRoleOf(role, systemId, directory, osloDate(now));
  const about = { role, systemId, municipality } as const;
  if (row !== undefined) return { ...about, source, answer: 'person', personId: row.personId };
  const system = directory.system(systemId);
  const none = role === 'coordinator' && (system === undefined || !hasCoordinator(system));
  return none
    ? { ...about, source: 'T41', answer: 'gap', gap: 'notAppointed', insteadId: null }
    : { ...about, source, answer: 'gap', gap: 'notRegistered', insteadId: null };
}

/** T33: the system managers of the municipalities sit in the group. */
const managersOf = (systemId: string, now: EpochMs, directory: Directory): Member[] =>
  directory.municipalities.flatMap(({ id }) => {
    const person = holderFor('systemManager', systemId, id, now, directory);
    return person === null ? [] : [{ personId: person.id, municipality: id }];
  });
