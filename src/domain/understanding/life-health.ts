import type { LifeHealth, Loss } from '../vocabulary.ts';
import type { Signals } from './signals.ts';

/** Alarms: when they do not come through, somebody lacks an alarm now (P5, B3). */
const ALARM_SYSTEMS: ReadonlySet<string> = new Set(['pasientvarsling', 'trygghetsalarm', 'utalarmering']);
/** Systems that medication is read from or fetched through. */
const TREATMENT_SYSTEMS: ReadonlySet<string> = new Set(['gerica', 'legejournal', 'adgangskontroll', 'meldingstjenesten']);
/** Systems that an emergency call or a duty doctor comes through. */
const EMERGENCY_SYSTEMS: ReadonlySet<string> = new Set(['telefoni', 'legejournal', 'utalarmering', 'nettverk', 'mobil', 'ad', 'citrix']);

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

function consequence(signals: Signals, system: string, alarm: boolean, loss: Loss): boolean {
  const { has, mentions } = signals;
  const treatment = TREATMENT_SYSTEMS.has(system);
  if (mentions('unsafeWater') && (system === 'vannovervaking' || system === '')) return true;
  if (has('wrongTreatment')) return true;
  if (mentions('unmetCall') && (alarm || system === 'telefoni' || has('patient'))) return true;
  if (alarm && (loss === 3 || has('patient'))) return true;
  if (mentions('medication')) {
    if (mentions('giving', 'alone', 'patient') || has('patient')) return treatment || loss === 3;
    if (treatment && loss === 3) return true;
  }
  if (has('emergencyLine') && EMERGENCY_SYSTEMS.has(system) && loss === 3) return true;
  return has('patient') && mentions('alone') && treatment;
}

function possible(signals: Signals, system: string, alarm: boolean): boolean {
  if (alarm || system === 'meldingstjenesten') return true;
  if (signals.mentions('medication', 'service')) return true;
  return signals.mentions('alone') && system === 'gerica';
}
