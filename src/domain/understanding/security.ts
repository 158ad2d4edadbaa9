import type { Security } from '../vocabulary.ts';
import type { Signals } from './signals.ts';

/** How far confidentiality or control is lost (R2, R5, 2.6b). «Det er ikke virus» denies; «ligger hjemme med virus» is an illness. */
export function securityOf(signals: Signals): Security {
  const { has, mentions } = signals;
  if (isAttack(signals) || isExposed(signals)) return 3;
  if (mentions('zoneCrossing') && mentions('otherZone')) return 3;
  if (hasMalware(signals) || has('wrongRecipient') || lostDevice(signals)) return 2;
  if (has('gaveSecret') && !onlySeen(signals)) return 2;
  return has('suspicious') ? 1 : 0;
}

/**
 * What kind of matter it is: data that others may have seen or see now (M12), else a password, device or code given away
 * (M11). Null below security 2, and for an attack or a crossing of zones.
 */
export function breachOf(signals: Signals): 'credentials' | 'personalData' | null {
  const security = securityOf(signals);
  if (security === 3) return isAttack(signals) || !isExposed(signals) ? null : 'personalData';
  if (security !== 2) return null;
  if (signals.has('wrongRecipient') || signals.has('exposed')) return 'personalData';
  return lostDevice(signals) || signals.has('gaveSecret') ? 'credentials' : null;
}

const isAttack = ({ has }: Signals): boolean => has('attack', 'encrypted');

/** B13: sensitive data that others can read now. */
const isExposed = ({ has, mentions }: Signals): boolean => has('exposed') && mentions('sensitive');

/** A virus in a machine, not in a person. */
function hasMalware(signals: Signals): boolean {
  const ill = signals.words.some((word) =>
    /^(?:hjemme|syk|sjuk|sykmeldt|influensa|omgangssyk|feber|home|sick)/u.test(word.text),
  );
  return signals.hits('malware').some((hit) => !hit.negated && !ill);
}

/** Lost or stolen in the same clause as a device. */
function lostDevice(signals: Signals): boolean {
  const devices = signals.clauses('device');
  return signals.hits('lost').some((hit) => !hit.negated && devices.has(hit.clause));
}

/** «har ikke trykket på noe» */
function onlySeen(signals: Signals): boolean {
  return signals.hits('gaveSecret').every((hit) => hit.negated);
}
