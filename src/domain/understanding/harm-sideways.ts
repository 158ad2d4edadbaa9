import { ALARM_SYSTEMS, OFFICE_SYSTEMS, PUBLIC_SYSTEMS, TREATMENT_SYSTEMS } from './care-systems.ts';
import type { Sight } from './life-health.ts';

/**
 * Harm that is told sideways (R1, 2.6b): not by a medicine, an illness or an alarm by name, but by somebody in care and what
 * he must have, a call nobody heard, a crew that does not know where to drive, water on its way to people, helpers who wait.
 */
export function toldSideways(said: Sight): boolean {
  return calledInVain(said) || needsCare(said) || inThePublic(said) || unguarded(said) || inSum(said);
}

/** Somebody pressed, rang or shouted and nobody came; or an emergency line that gives only a tone. */
function calledInVain({ live, system, somebody, inCare, inHealth, fails }: Sight): boolean {
  if (live('unmetCall') && live('onCall', 'danger', 'turnOut')) return true;
  if (!live('calledInVain')) return false;
  if (live('callThing', 'alarmPath') || ALARM_SYSTEMS.has(system))
    return inCare || somebody || inHealth || system === 'utalarmering';
  if (live('dutyService', 'emergencyLine')) return system === 'telefoni' || live('phone');
  return fails && inCare && inHealth && live('alone', 'careNeed', 'sign');
}

/** Somebody must be fed, turned or given what he is to have, and the one who is to do it cannot see how. */
function needsCare({ live, system, inCare, somebody, inHealth, fails, asks }: Sight): boolean {
  if (OFFICE_SYSTEMS.has(system) && !live('helpersWait')) return false;
  if (live('helpersWait') && fails && (somebody || live('careNeed'))) return true;
  if (
    live('mismatch') &&
    live('medication', 'vaccine') &&
    (inCare || somebody || inHealth) &&
    live('unsure', 'need', 'careNeed')
  )
    return true;
  if (!live('careNeed') || !fails || !inHealth) return false;
  if (live('colleague') && asks) return false;
  if (live('unsure')) return true;
  return (
    inCare ||
    (somebody &&
      (TREATMENT_SYSTEMS.has(system) ||
        live('unsure', 'medication', 'plan', 'alone', 'present', 'need', 'bed')))
  );
}

/** Fire service and water: the harm is out there. */
function inThePublic({ live, system, fails, full, somebody, inCare, inHealth }: Sight): boolean {
  if (live('fireAlarm') && (full || (fails && live('danger'))) && (somebody || inCare || inHealth))
    return true;
  // A fire alone is for 110 (M19); with a fault it is for us too (B16).
  if (fails && live('danger') && live('building') && (!live('officeMachine') || live('door', 'trapped')))
    return true;
  if (live('danger') && full && !live('officeMachine', 'machineRoom')) return true;
  if (live('turnOut') && (system === 'utalarmering' || live('danger', 'emergencyLine', 'onCall')))
    return true;
  return live('waterOut') && fails && (system === 'vannovervaking' || live('unsafeWater', 'waterComplaint'));
}

/** What keeps people in, out or safe fails while somebody is gone or threatened. */
function unguarded({ live, fails, somebody }: Sight): boolean {
  if (!fails) return false;
  if (live('gone')) return true;
  if (live('strayed') && !live('colleague') && live('door', 'safeguard', 'callThing', 'alarmPath'))
    return true;
  return live('safeguard') && (live('missing', 'threat', 'danger') || (live('accident') && somebody));
}

/** What a message of harm is made of, whatever its words: who, how he is, what he needs, who calls, what threatens, not knowing. */
const KINDS: readonly (readonly string[])[] = [
  ['somebody', 'patient', 'caredFor', 'bed', 'person', 'named', 'bystander'],
  ['sign', 'distress', 'measurement', 'accident'],
  ['medication', 'vaccine', 'careNeed', 'need'],
  ['unmetCall', 'calledInVain', 'callThing', 'alarmPath', 'emergencyLine', 'dutyService'],
  ['missing', 'gone', 'trapped', 'shutOut', 'danger', 'threat', 'turnOut', 'onCall'],
  ['unsure', 'alone', 'address', 'plan'],
  ['mismatch', 'stale'],
];
/** Two of these say by themselves that it is about somebody's body or safety. */
const GRAVE = [1, 2, 3, 4];

/** No single word says it; several kinds of words together, at a unit that cares for people, do. */
function inSum({ live, system, inHealth, fails, asks, full }: Sight): boolean {
  if (asks || PUBLIC_SYSTEMS.has(system) || live('colleague', 'trivial', 'officeMachine')) return false;
  const kinds = KINDS.map((tags) => live(...tags));
  const count = kinds.filter(Boolean).length;
  const grave = GRAVE.filter((kind) => kinds[kind] === true).length;
  if (!fails && !(live('unsure') && live('mismatch', 'need'))) return false;
  if (inHealth) return (grave > 0 && count > 2 && kinds[0] === true) || (grave > 1 && count > 2);
  return grave > 1 && count > 2 && full;
}
