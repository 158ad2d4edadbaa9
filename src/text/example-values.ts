import { atOslo } from '../domain/service-hours/oslo.ts';

/** The values that the examples of the texts hold. The times lie around a Friday evening, with the desk closed. */

export const number = 'D-2026-00123';
export const now = atOslo('2026-11-27', '21:40');
export const at = now;
export const opens = atOslo('2026-11-30', '08:00');
export const due = atOslo('2026-11-30', '15:00');
export const copyAt = atOslo('2026-11-26', '22:15');
export const from = atOslo('2026-11-27', '22:00');
export const to = atOslo('2026-11-28', '02:30');
export const link = 'https://intranett.nedre-eiker.example/nodrutine/gerica';
export const name = 'Ragnhild Kvamme';
export const phone = '+4741223344';
export const municipalityName = 'Nedre Eiker';
export const system = 'Gerica';
export const officer = { municipalityName, securityOfficerAlerted: true };
export const noOfficer = { municipalityName, securityOfficerAlerted: false };
export const allFields = ['name', 'phone', 'workplace', 'system', 'description'] as const;
