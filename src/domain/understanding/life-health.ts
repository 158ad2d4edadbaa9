import {
  ALARM_SYSTEMS,
  EMERGENCY_SYSTEMS,
  OFFICE_SYSTEMS,
  PUBLIC_SYSTEMS,
  TREATMENT_SYSTEMS,
} from './care-systems.ts';
import type { LifeHealth, Loss } from '../vocabulary.ts';
import { plightOf, type Plight } from './danger.ts';
import { toldSideways } from './harm-sideways.ts';
import { framesOf } from './harm-told.ts';
import { nearIn } from './nearby.ts';
import type { Signals } from './signals.ts';

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
  const lineDead = said.live('emergencyLine', 'dutyService') && said.live('calledInVain', 'failsFull');
  if (
    (signals.mentions('safe', 'unharmed') || (signals.mentions('noPatients') && !lineDead)) &&
    !strongly(said)
  )
    return said.loss > 1 &&
      ((alarm && (said.loss === 2 || said.live('covered', 'coveredNow'))) || keptGoing(said))
      ? 'possible'
      : 'none';
  if (personal) return 'acute';
  // Whoever does not know what to give, or gets no answer, has no other way.
  const covered =
    (signals.has('covered', 'coveredNow') && !signals.mentions('notCovered')) ||
    (workaround && !said.live('unsure', 'calledInVain', 'unsafeWater', 'danger')) ||
    isForLater(said, signals);
  // A welfare deadline is no more than possible (2.6b).
  const welfare = said.system === 'socio';
  const told = framesOf(plight, nearIn(signals.words), input.inHealth);
  if (told.some(({ uncovered }) => uncovered === true)) return welfare ? 'possible' : 'acute';
  if (consequence(said) || toldSideways(said) || told.length > 0)
    return covered || welfare ? 'possible' : 'acute';
  return said.loss > 1 && possible(said, workaround) ? 'possible' : 'none';
}

/** «til sykehjemmet som overtar i morgen»: it is needed another day, and nothing is said of now. */
const isForLater = ({ live }: Sight, { mentions }: Signals): boolean =>
  live('later') &&
  !live(
    'rightNow',
    'alone',
    'present',
    'unmetCall',
    'calledInVain',
    'wrongTreatment',
    'danger',
    'unsafeWater',
  ) &&
  !mentions('sameDay', 'atClock');

/** Somebody is in danger of life, hurt, or threatened: M19, whatever it does to the priority. */
export const dangerToPersonIn = (signals: Signals): boolean => {
  const plight = plightOf(signals);
  return plight.inDanger && (!signals.mentions('safe', 'unharmed') || plight.live('crisis', 'danger'));
};

/** «ingen lider, vi går ekstra runder»: nobody is hit because somebody sees to it that nobody is. */
const keptGoing = ({ live, system }: Sight): boolean =>
  live('coveredNow') &&
  ((TREATMENT_SYSTEMS.has(system) && system !== 'meldingstjenesten') ||
    live('unmetCall', 'calledInVain', 'medication', 'careNeed'));

/** What the rules look at. */
export type Sight = {
  readonly live: Plight['live'];
  readonly beside: Plight['beside'];
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

function sightOf(
  { signals, systemId, loss, inHealth, asks }: LifeHealthInput,
  { live, beside }: Plight,
): Sight {
  const system = systemId ?? '';
  return {
    live,
    beside,
    system,
    loss: loss ?? (signals.mentions('fails') ? 2 : 0),
    asks,
    told: (loss ?? 0) > 1,
    fails: (loss ?? 0) > 1 || live('fails'),
    full: (loss === 3 && live('lossFull')) || live('failsFull'),
    somebody: live('somebody', 'bystander', 'patient', 'bed', 'caredFor', 'person', 'named'),
    inCare: live('patient', 'present', 'caredFor'),
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
  if (live('accident') && (somebody || !live('officeMachine'))) return true;
  if (live('threat') && (somebody || live('alarmPath'))) return true;
  if (
    live('danger') &&
    (live('machineRoom', 'onCall', 'emergencyLine') || said.inCare || (somebody && fails))
  )
    return true;
  const ill = (live('sign') && somebody) || said.beside('distress');
  if (ill && inHealth && live('phone', 'callThing', 'alarmPath') && !live('colleague')) return true;
  if (ill && said.inCare && inHealth && live('plan', 'unsure') && !live('colleague', 'trivial')) return true;
  if (!fails) return false;
  if ((live('sign') && somebody) || (said.beside('distress') && !live('colleague'))) return true;
  if (live('measurement') && somebody && (inHealth || said.treatment)) return true;
  if (live('missing') && (somebody || live('door'))) return true;
  if (live('trapped') && (somebody || live('door'))) return true;
  return live('shutOut') && live('door') && somebody && said.inCare && inHealth;
}

function consequence(said: Sight): boolean {
  const { live, system, full, fails, somebody, inCare, treatment, inHealth } = said;
  const alarm = ALARM_SYSTEMS.has(system);
  const water = system === 'vannovervaking' || system === '';
  if (
    fails &&
    live('unsafeWater', 'waterComplaint') &&
    !live('trivial') &&
    (water || (live('unsafeWater') && live('waterComplaint')))
  )
    return true;
  if (
    live('onCall') &&
    fails &&
    (full || system === 'utalarmering') &&
    live('plan', 'emergencyLine', 'danger')
  )
    return true;
  if (
    live('stale') &&
    live('medication', 'careNeed') &&
    (inCare || said.inHealth) &&
    !OFFICE_SYSTEMS.has(system)
  )
    return true;
  if (live('wrongTreatment') && !OFFICE_SYSTEMS.has(system) && !live('trivial')) return true;
  if (live('unmetCall') && (alarm || inCare || (system === 'telefoni' && live('service')))) return true;
  // A bare «pasientvarslingen er nede» is an outage (R3); acute is what somebody calls in vain.
  if (alarm && (full || fails) && (inCare || (full && (somebody || live('alone', 'notCovered', 'present')))))
    return true;
  if (live('alarmPath') && fails && (inCare || live('alone') || (somebody && inHealth))) return true;
  const ordered = said.asks && !inCare && !live('present', 'alone', 'rightNow', 'sign');
  if (live('medication') && fails && !ordered) {
    if (OFFICE_SYSTEMS.has(system)) return inCare || live('alone', 'need');
    if (full || (treatment && (inCare || live('giving', 'alone', 'need', 'careNeed')))) return true;
    if (live('need') || inCare) return true;
  }
  if (live('need') && fails && (inCare || (somebody && inHealth)) && !OFFICE_SYSTEMS.has(system)) return true;
  if (live('need') && live('unsure') && fails && inHealth && !OFFICE_SYSTEMS.has(system)) return true;
  if (live('vaccine') && fails && inCare && live('careNeed', 'mismatch', 'need')) return true;
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
  ['sign', 'measurement', 'distress'],
  ['medication', 'vaccine', 'need', 'giving'],
  ['plan', 'address'],
  ['alarmPath'],
  ['unmetCall'],
  ['missing', 'trapped', 'shutOut'],
  ['emergencyLine', 'referral'],
  ['unsure'],
];
function coming(said: Sight): boolean {
  const { live, inCare, somebody, inHealth } = said;
  if (!inHealth || said.asks || PUBLIC_SYSTEMS.has(said.system) || said.system === 'socio') return false;
  const needs = NEEDS.filter((tags) => live(...tags)).length;
  if (needs > 2 || (needs > 1 && (inCare || (somebody && !live('colleague'))))) return true;
  // At a unit that cares for people, somebody of whom a fault is told is somebody in care, unless a colleague at a machine.
  if (live('colleague', 'trivial') || !said.told) return false;
  return (inCare || live('somebody')) && needs > 0;
}

/** What is written there of a service is about money, hours or pictures, not the service. */
const PAPERS: ReadonlySet<string> = new Set([
  'lonnssystem',
  'okonomisystem',
  'gatturnus',
  'av-utstyr',
  'exchange',
  'hjemmekontor',
  'laeringsplattform',
]);

/** Health or welfare may suffer: R6. */
function possible({ live, system, full, inHealth }: Sight, workaround: boolean): boolean {
  if (live('hunger')) return true;
  // What is printed or written elsewhere reaches those who need it.
  if (workaround && OFFICE_SYSTEMS.has(system)) return false;
  if (ALARM_SYSTEMS.has(system)) return !full || live('covered', 'coveredNow', 'service', 'alarmPath');
  if (system === 'meldingstjenesten') return true;
  if (system === 'socio' && live('somebody', 'person', 'patient') && live('giving', 'need', 'careNeed'))
    return true;
  if (live('medication') || (live('service') && !PAPERS.has(system))) return true;
  // The everyday of those who look after children at risk: nobody is harmed yet, and somebody may be.
  if (live('childAtRisk') && !PAPERS.has(system)) return true;
  if (live('coveredNow') && live('careNeed', 'plan', 'giving') && inHealth && !live('colleague')) return true;
  return (
    !workaround &&
    (TREATMENT_SYSTEMS.has(system) || system === 'vannovervaking') &&
    live('alone', 'covered', 'coveredNow')
  );
}
