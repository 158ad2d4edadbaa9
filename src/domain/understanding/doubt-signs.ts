import { personCannot } from './scope.ts';
import type { Signals } from './signals.ts';

/** What the words settle, and what in them is a reason to ask (domain.md 2.2, 2.3). */
export type DoubtSigns = {
  /** Whom it hits is said, or who cannot; the default of 2.2 («X er nede» → a unit) is not needed. */
  readonly scopeSaid: boolean;
  /** Said that nobody is hit, or that the manual routine covers. */
  readonly nobodyHit: boolean;
  /** «kritisk», «haster» and the like, not denied. */
  readonly urgent: boolean;
  /** The house has no power (B17). */
  readonly power: boolean;
};

/** @param placeNamed a workplace, or a municipality that is no part of one, stands in the text */
export const doubtSignsOf = (signals: Signals, placeNamed: boolean, english: boolean): DoubtSigns => ({
  scopeSaid:
    placeNamed ||
    personCannot(signals) ||
    signals.mentions(
      'onlySelf',
      'scopeSelf',
      'scopeGroup',
      'scopeMunicipality',
      'scopeSeveral',
      'othersWork',
    ) ||
    (english && signals.words.some(({ raw }) => raw === 'I' || raw === 'Im' || raw === "I'm")),
  nobodyHit: signals.mentions('safe') || (signals.mentions('covered') && !signals.mentions('notCovered')),
  urgent: signals.has('urgent'),
  power: signals.has('power'),
});
