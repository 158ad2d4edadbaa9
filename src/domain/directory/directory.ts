import type {
  Contacts,
  DirectoryFile,
  Municipality,
  OnCall,
  Person,
  System,
  SystemInstance,
  Workplace,
} from './schema.ts';
import type { LexiconExtension } from '../understanding/lexicon/extension.ts';
import { diktRoleOf, holds } from './system-roles.ts';
import type { Language } from '../vocabulary.ts';

/** An immutable snapshot of the directory with its look-ups. Text is understood against it; it is never changed in place. */
export type Directory = {
  readonly version: number;
  readonly tenantId: string;
  readonly municipalities: readonly Municipality[];
  readonly workplaces: readonly Workplace[];
  readonly systems: readonly System[];
  readonly people: readonly Person[];
  readonly onCall: OnCall;
  readonly contacts: Contacts;
  /** The register of roles as it stands (T13–T15, T38); who holds one on a date is looked up in `lookup.ts` and `system-roles.ts`. */
  readonly roles: DirectoryFile['roles'];
  readonly lexicon: LexiconExtension;
  readonly municipality: (id: string) => Municipality | undefined;
  readonly workplace: (id: string) => Workplace | undefined;
  readonly system: (id: string) => System | undefined;
  readonly person: (id: string) => Person | undefined;
  /** The person whose account this is (Microsoft Entra object id, any case). */
  readonly personOfAccount: (aadObjectId: string) => Person | undefined;
  /** The person's own setting, else the form that the municipality writes, else bokmål (D12). */
  readonly languageOf: (person: Person | undefined) => Language;
  /** The system as it is run for one municipality; undefined where the municipality has none. */
  readonly instance: (systemId: string, municipality: string) => SystemInstance | undefined;
  /** The municipality's security officer on a date (`YYYY-MM-DD`, Europe/Oslo), T35; the deputy where one stands in (D8). */
  readonly securityOfficer: (municipality: string, on: string) => Person | undefined;
  /** D-IKT's operations manager of a system on a date (`YYYY-MM-DD`, Europe/Oslo), T38, T49. */
  readonly operationsManager: (systemId: string, on: string) => Person | undefined;
  /** The agents who serve a municipality; all of them where it is not known which. */
  readonly agentsOf: (municipality: string | null) => readonly Person[];
};

const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** All zeros stand for somebody who has no account; nobody can sign in with that. */
export const hasAccount = ({ aadObjectId }: Person): boolean =>
  aadObjectId !== '00000000-0000-0000-0000-000000000000';

/** Builds the look-ups over a parsed directory file. Pure: the same file gives the same directory. */
export function directoryOf(file: DirectoryFile): Directory {
  const municipalities = byId(file.municipalities);
  const workplaces = byId(file.workplaces);
  const systems = byId(file.systems);
  const people = byId(file.people);
  const accounts = new Map(
    file.people.filter(hasAccount).map((person) => [person.aadObjectId.toLowerCase(), person]),
  );
  return {
    version: file.meta.version,
    tenantId: file.meta.tenantId,
    municipalities: file.municipalities,
    workplaces: file.workplaces,
    systems: file.systems,
    people: file.people,
    onCall: file.onCall,
    contacts: file.contacts,
    roles: file.roles,
    lexicon: file.lexicon,
    municipality: (id) => municipalities.get(id),
    workplace: (id) => workplaces.get(id),
    system: (id) => systems.get(id),
    person: (id) => people.get(id),
    personOfAccount: (aadObjectId) => accounts.get(aadObjectId.toLowerCase()),
    languageOf: (person) =>
      person?.locale ?? municipalities.get(person?.municipality ?? '')?.languageForm ?? 'nb',
    instance: (systemId, municipality) =>
      systems.get(systemId)?.instances.find((instance) => instance.municipality === municipality),
    securityOfficer: (municipality, on) => {
      const row = file.roles.securityOfficers.find(
        (role) => role.municipality === municipality && holds(role, on),
      );
      const deputy = file.roles.deputies.find(
        (one) => one.forRoleId === row?.id && one.inWriting && holds(one, on),
      );
      return row && people.get(deputy?.personId ?? row.personId);
    },
    operationsManager: (systemId, on) => {
      const row = diktRoleOf('operationsManager', systemId, file, on);
      return row && people.get(row.personId);
    },
    agentsOf: (municipality) =>
      file.contacts.serviceDesk.agents
        .filter((agent) => municipality === null || agent.municipalities.includes(municipality))
        .flatMap((agent) => people.get(agent.personId) ?? []),
  };
}
