import { ROLES, WHO } from './lexicon/roles.ts';
import { findPhrases, phrasebook } from './phrases.ts';
import type { Word } from './words.ts';

/** Who can be asked for by role (T4, T22–T49, T107). `responsible`: no role is named, «hvem har ansvaret for Socio». */
export type AskedRole =
  | 'systemOwner'
  | 'systemManager'
  | 'coordinator'
  | 'operationsManager'
  | 'securityOfficer'
  | 'unitLeader'
  | 'onCall'
  | 'vendor'
  | 'supportAgreement'
  | 'expertGroup'
  | 'responsible';

export type RoleQuestion = {
  readonly role: AskedRole;
  /** The one at D-IKT is meant, not the one in the municipality (T39). */
  readonly atDikt: boolean;
};

/** Where several are named, the one that the question is about comes first here. */
const ORDER: readonly AskedRole[] = [
  'expertGroup',
  'supportAgreement',
  'vendor',
  'coordinator',
  'operationsManager',
  'securityOfficer',
  'systemManager',
  'systemOwner',
  'onCall',
  'unitLeader',
  'responsible',
];
/** Meaningless without a system. */
const OF_SYSTEM: ReadonlySet<AskedRole> = new Set([
  'responsible',
  'vendor',
  'supportAgreement',
  'expertGroup',
]);
const BOOK = phrasebook(ROLES, WHO);

/** Which role somebody asks the holder of; null where nobody is asked for. */
export function roleAskedIn(words: readonly Word[], systemId: string | null): RoleQuestion | null {
  const tags = new Set(findPhrases(words, BOOK).map(({ tag }) => tag));
  if (!tags.has('who')) return null;
  const atDikt = tags.has('atDikt');
  const role = ORDER.find((one) => tags.has(one) && (systemId !== null || !OF_SYSTEM.has(one)));
  // «hvem hos dere kan jeg snakke med om Gerica»
  if (role === undefined || role === 'responsible')
    return atDikt && systemId !== null
      ? { role: 'coordinator', atDikt }
      : role === undefined
        ? null
        : { role, atDikt };
  return { role, atDikt };
}
