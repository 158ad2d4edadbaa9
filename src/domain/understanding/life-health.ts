import type { LifeHealth, Loss } from '../vocabulary.ts';
import type { Signals } from './signals.ts';

/** Alarms: when they do not come through, somebody lacks an alarm now (P5, B3). */
const ALARM_SYSTEMS: ReadonlySet<string> = new Set(['pasientvarsling', 'trygghetsalarm', 'utalarmering']);
/** Systems that medication is read from or fetched through. */
const TREATMENT_SYSTEMS: ReadonlySet<string> = new Set([
  'gerica',
  'legejournal',
  'adgangskontroll',
  'meldingstjenesten',
]);
/** Systems that an emergency call or a duty doctor comes through. */
const EMERGENCY_SYSTEMS: ReadonlySet<string> = new Set([
  'telefoni',
  'legejournal',
  'utalarmering',
  'nettverk',
  'mobil',
  'ad',
  'citrix',
]);

/** Systems that a word about medication is written in or printed from, not given by. */
const OFFICE_SYSTEMS: ReadonlySet<string> = new Set([
  'skriver',
  'office',
  'exchange',
  'laeringsplattform',
  'internettportal',
  'saksarkiv',
  'kvalitetssystem',
  'hjemmekontor',
  'av-utstyr',
  'okonomisystem',
  'lonnssystem',
  'filomrade',
  'barnehageopptak',
  'skoleadministrasjon',
]);

export type LifeHealthInput = {
  readonly signals: Signals;
  readonly systemId: string | null;
  readonly loss: Loss;
  readonly workaround: boolean;
};

/**
 * Whether somebody's treatment, medication, alarm or safety depends on it now (R1, 2.6b). The most careful question of all:
 * a consequence in the words makes `acute`; a manual routine that covers, or a welfare deadline, `possible`;
 * an explicit «ingen er berørt» `none`. The kind of unit alone never decides; capitals and «kritisk» change nothing.
 */
export function lifeHealthOf({ signals, systemId, loss, workaround }: LifeHealthInput): LifeHealth {
  if (loss < 2) return 'none';
  const system = systemId ?? '';
  const alarm = ALARM_SYSTEMS.has(system);
  const covered = (signals.mentions('covered') && !signals.mentions('notCovered')) || workaround;
  const crisis = signals.has('crisis');
  const acute = crisis || consequence(signals, system, alarm, loss);
  if (signals.mentions('safe') && !crisis) return alarm ? 'possible' : 'none';
  if (acute) return covered && !crisis ? 'possible' : 'acute';
  return possible(signals, system, alarm) ? 'possible' : 'none';
}

/**
 * Somebody must have medication or help now: then a question, an order or a wish for access is a report (6: never in the way
 * of an acute one). «før kveldsvakta» without a word of treatment is not enough (P20).
 */
export function urgentNeed({ mentions, has }: Signals): boolean {
  if (has('crisis')) return true;
  return (
    mentions('medication') && (mentions('alone', 'present') || (mentions('giving') && mentions('sameDay')))
  );
}

function consequence(signals: Signals, system: string, alarm: boolean, loss: Loss): boolean {
  const { has, mentions } = signals;
  const treatment = TREATMENT_SYSTEMS.has(system) || system === '';
  const inCare = mentions('patient', 'present');
  if (has('danger') && mentions('machineRoom')) return true;
  if (mentions('unsafeWater') && (system === 'vannovervaking' || system === '')) return true;
  if (has('wrongTreatment') && treatment) return true;
  if (mentions('unmetCall') && (alarm || inCare || (system === 'telefoni' && mentions('service'))))
    return true;
  if (alarm && (loss === 3 || inCare)) return true;
  if (mentions('medication')) {
    if (OFFICE_SYSTEMS.has(system)) return inCare || mentions('alone');
    if (loss === 3 || (treatment && (inCare || mentions('giving', 'alone')))) return true;
  }
  if (mentions('emergencyLine') && loss === 3 && (EMERGENCY_SYSTEMS.has(system) || system === ''))
    return true;
  return treatment && system !== '' && (mentions('present') ? loss === 3 : inCare && mentions('alone'));
}

function possible(signals: Signals, system: string, alarm: boolean): boolean {
  if (alarm || system === 'meldingstjenesten') return true;
  if (signals.mentions('medication', 'service')) return true;
  return TREATMENT_SYSTEMS.has(system) && signals.mentions('alone', 'covered');
}
