import type { Directory } from '../directory/directory.ts';
import { osloDate } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { Say } from '../say.ts';
import type { Actor } from './form.ts';

/**
 * The actor gate (T129): pupils, guardians and outsiders are answered and nothing is kept.
 * An account of our own tenant that the directory does not know is let in as an employee of an unknown unit (G11):
 * a nurse who started yesterday must be able to report. Returns what the refused person is told.
 */
export function gate(actor: Actor, tenantId: string | null, directory: Directory, now: EpochMs): Say | null {
  const { person } = actor;
  if (person === null) return tenantId === directory.tenantId ? null : { id: 'M14', municipality: null };
  switch (person.userType) {
    case 'pupil':
    case 'guardian':
      return { id: 'M13' };
    case 'external':
      return { id: 'M14', municipality: person.municipality };
    case 'employee':
    case 'teacher':
      return person.leftOn !== null && person.leftOn <= osloDate(now)
        ? { id: 'M14', municipality: person.municipality }
        : null;
  }
}
