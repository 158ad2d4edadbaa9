import type { LifeHealth, Loss } from '../vocabulary.ts';
import { plightOf, type Plight } from './danger.ts';
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

/** Systems that nobody in care depends on at the moment. */
export const PUBLIC_SYSTEMS: ReadonlySet<string> = new Set([
  ...OFFICE_SYSTEMS,
  'webkart',
  'biblioteksystem',
  'kulturskolesystem',
  'byggesakssystem',
  'autocad',
  'politikerportalen',
  'gatturnus',
]);

export type LifeHealthInput = {
  readonly signals: Signals;
  readonly systemId: string | null;
  /** What is said of the loss; null where nothing is. */
  readonly loss: Loss | null;
  readonly workaround: boolean;
  /** The unit gives health care, or may: decides between two readings of a word, never by itself. */
  readonly inHealth: boolean;
  /** Somebody orders or looks up something: weak words are then no report. */
  readonly asks: boolean;
};

/**
 * Whether somebody's treatment, medication, alarm or safety depends on it now (R1, 2.6b). The most careful question of all:
 * somebody, a state or a need, and something that cannot be done make `acute`; a manual routine that covers, or a welfare
 * deadline, `possible`; an explicit «ingen er berørt» `none`. The kind of unit alone never decides; capitals and «kritisk»
 * change nothing. What is over, a course, a figure of speech is no consequence.
 */
export function lifeHealthOf(input: LifeHealthInput): LifeHealth {
  const { signals, workaround } = input;
  const plight = plightOf(signals);
  if (plight.isOver) return 'none';
  const said = sightOf(input, plight);
  const personal = inPerson(said);
  const alarm = ALARM_SYSTEMS.has(said.system);
  if (signals.mentions('safe') && !strongly(said)) return alarm && said.loss > 1 ? 'possible' : 'none';
  if (personal) return 'acute';
  const covered = (signals.mentions('covered') && !signals.mentions('notCovered')) || workaround;
  if (consequence(said)) return covered ? 'possible' : 'acute';
  return said.loss > 1 && possible(said) ? 'possible' : 'none';
}

/** Somebody is in danger of life, hurt, or threatened: M19, whatever it does to the priority. */
export const dangerToPersonIn = (signals: Signals): boolean => {
  const plight = plightOf(signals);
  return plight.inDanger && (!signals.mentions('safe') || plight.live('crisis', 'danger'));
};

/** What the rules below look at. */
type Sight = {
  readonly live: Plight['live'];
  readonly system: string;
  readonly loss: number;
  /** Something does not do what it should, in any words. */
  readonly fails: boolean;
  readonly full: boolean;
  /** A severe loss is said in so many words. */
  readonly told: boolean;
  readonly asks: boolean;
  /** Somebody is spoken of. */
  readonly somebody: boolean;
  readonly inCare: boolean;
  readonly inHealth: boolean;
  /** Treatment is read there, or the text does not say where. */
  readonly treatment: boolean;
};

function sightOf({ signals, systemId, loss, inHealth, asks }: LifeHealthInput, { live }: Plight): Sight {
  const system = systemId ?? '';
  return {
    live,
    system,
    loss: loss ?? (signals.mentions('fails') ? 2 : 0),
    asks,
    told: (loss ?? 0) > 1,
    fails: (loss ?? 0) > 1 || live('fails'),
    full: (loss === 3 && live('lossFull')) || live('failsFull'),
    somebody: live('somebody', 'bystander', 'patient', 'bed'),
    inCare: live('patient', 'present'),
    inHealth,
    treatment: TREATMENT_SYSTEMS.has(system) || system === '',
  };
}

/** Words that say of themselves that somebody is in danger now: they outweigh an «ingen er berørt». */
const strongly = ({ live, somebody }: Sight): boolean => live('crisis') && somebody;

/** Somebody is in a state, missing, shut in or threatened. */
function inPerson(said: Sight): boolean {
  const { live, fails, somebody, inHealth } = said;
  if (live('crisis')) return true;
  if (live('threat') && (somebody || live('alarmPath'))) return true;
  if (live('danger') && (live('machineRoom', 'onCall', 'emergencyLine') || (somebody && fails))) return true;
  if (!fails) return false;
  if (live('sign') && somebody) return true;
  if (live('measurement') && somebody && (inHealth || said.treatment)) return true;
  if (live('missing') && live('somebody', 'bystander', 'patient')) return true;
  if (live('trapped') && (somebody || live('door'))) return true;
  return live('shutOut') && live('door') && somebody && said.inCare && inHealth;
}

function consequence(said: Sight): boolean {
  const { live, system, full, fails, somebody, inCare, treatment, inHealth } = said;
  const alarm = ALARM_SYSTEMS.has(system);
  const water = system === 'vannovervaking' || system === '';
  if (water && fails && live('unsafeWater', 'waterComplaint')) return true;
  if (
    live('onCall') &&
    fails &&
    (full || system === 'utalarmering') &&
    live('plan', 'emergencyLine', 'danger')
  )
    return true;
  if (live('wrongTreatment') && !OFFICE_SYSTEMS.has(system)) return true;
  if (live('unmetCall') && (alarm || inCare || (system === 'telefoni' && live('service')))) return true;
  if (alarm && (full || (fails && inCare))) return true;
  if (live('alarmPath') && fails && (inCare || live('alone') || (somebody && inHealth))) return true;
  if (live('medication') && fails) {
    if (OFFICE_SYSTEMS.has(system)) return inCare || live('alone', 'need');
    if (full || (treatment && (inCare || live('giving', 'alone', 'need')))) return true;
    if (live('need') || inCare) return true;
  }
  if (live('need') && fails && (inCare || (somebody && inHealth)) && !OFFICE_SYSTEMS.has(system)) return true;
  if (live('need') && live('unsure') && fails && inHealth && !OFFICE_SYSTEMS.has(system)) return true;
  if (live('plan') && fails && somebody && (TREATMENT_SYSTEMS.has(system) || inCare)) return true;
  if (live('wrongLine') || (live('referral') && fails)) return true;
  if (live('emergencyLine') && full && !OFFICE_SYSTEMS.has(system)) return true;
  if (live('dutyService') && live('phone') && full && (EMERGENCY_SYSTEMS.has(system) || system === ''))
    return true;
  if (fails && !OFFICE_SYSTEMS.has(system) && coming(said)) return true;
  if (!treatment || system === '') return false;
  return live('present') ? fails : inCare && live('alone');
}

/** What a person may be in need of; two of them together, or one beside somebody in care, tell of a need now. */
const NEEDS: readonly (readonly string[])[] = [
  ['sign', 'measurement'],
  ['medication', 'need', 'giving'],
  ['plan'],
  ['alarmPath'],
  ['unmetCall'],
  ['missing', 'trapped', 'shutOut'],
  ['emergencyLine', 'referral'],
  ['unsure'],
];
function coming(said: Sight): boolean {
  const { live, inCare, somebody, inHealth } = said;
  if (!inHealth || said.asks || PUBLIC_SYSTEMS.has(said.system)) return false;
  const needs = NEEDS.filter((tags) => live(...tags)).length;
  if (needs > 2 || (needs > 1 && (inCare || somebody))) return true;
  // At a unit that cares for people, somebody of whom a fault is told is somebody in care, unless a colleague at a machine.
  if (live('colleague', 'trivial') || !said.told) return false;
  return inCare || (live('somebody') && (needs > 0 || !live('officeMachine')));
}

/** Health or welfare may suffer: R6. */
function possible({ live, system }: Sight): boolean {
  if (ALARM_SYSTEMS.has(system) || system === 'meldingstjenesten') return true;
  if (live('medication', 'service')) return true;
  return (TREATMENT_SYSTEMS.has(system) || system === 'vannovervaking') && live('alone', 'covered');
}
