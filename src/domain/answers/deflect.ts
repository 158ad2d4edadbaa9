import { holderFor } from '../directory/lookup.ts';
import { isOwnerOrManager } from '../directory/system-roles.ts';
import { osloDate } from '../service-hours/oslo.ts';
import type { Say } from '../say.ts';
import { REFERRAL_IDS, type ReferralId } from './answer-ids.ts';
import type { AnswerFacts, Question } from './answer.ts';

const isReferral = (source: string): source is ReferralId =>
  (REFERRAL_IDS as readonly string[]).includes(source);

/**
 * The deflection table (R0; T6, T16–T37, T74–T127, T157, T168): whose matter it is, by name where the directory has one.
 * Null: it is the asker's own matter with D-IKT, so it is registered (T24: the system manager's wishes).
 */
export function deflect(source: string, question: Question, facts: AnswerFacts): Say | null {
  const { directory, now, person } = facts;
  const { systemId } = question;
  const { municipality } = question.said;
  const manager = holderFor('systemManager', systemId, municipality, now, directory)?.id ?? null;
  const business = systemId !== null && directory.system(systemId)?.kind === 'business' ? systemId : null;
  switch (source) {
    case 'T77':
    case 'T85':
    case 'T124':
      return { id: 'M16a' };
    case 'T10':
      return { id: 'M16c' };
    case 'T113':
      return { id: 'M16d' };
    case 'T127':
      return { id: 'M16e' };
    case 'T27':
    case 'T90':
      return { id: 'M16f', systemId: business, personId: manager };
    case 'T37':
      return { id: 'M12b', municipality };
    case 'T24':
      if (isOwnerOrManager(person?.id ?? null, systemId, now, directory)) return null;
      return { id: 'M118', referral: 'T24', systemId: business, personId: manager };
    case 'T16':
    case 'T125': {
      const owner = holderFor('systemOwner', systemId, municipality, now, directory);
      return { id: 'M118', referral: source, systemId: business, personId: owner?.id ?? null };
    }
    case 'T35':
    case 'T36': {
      const officer =
        municipality === null ? undefined : directory.securityOfficer(municipality, osloDate(now));
      return { id: 'M118', referral: source, systemId: null, personId: officer?.id ?? null };
    }
    default:
      return isReferral(source)
        ? { id: 'M118', referral: source, systemId: business, personId: null }
        : { id: 'M16b', systemId: business, personId: manager };
  }
}
