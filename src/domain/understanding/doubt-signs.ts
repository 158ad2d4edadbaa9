import { plightOf } from './danger.ts';
import { personCannot } from './scope.ts';
import type { Signals } from './signals.ts';

/** What the words settle, and what in them is a reason to ask (domain.md 2.2, 2.3). */
export type DoubtSigns = {
  /** Whom it hits is said, or who cannot; the default of 2.2 («X er nede» → a unit) is not needed. */
  readonly scopeSaid: boolean;
  /** Said that nobody is hit, or that the manual routine covers, or that it is over. */
  readonly nobodyHit: boolean;
  /** «kritisk», «haster» and the like, not denied. */
  readonly urgent: boolean;
  /** The house has no power (B17). */
  readonly power: boolean;
  /** Somebody is spoken of who is no colleague at a machine. */
  readonly somebody: boolean;
  /** Treatment, an alarm or a call for help is spoken of. */
  readonly care: boolean;
  /** A body in trouble, a call that nobody hears, somebody shut in, missing or threatened. */
  readonly peril: boolean;
};

const PEOPLE = ['somebody', 'patient'] as const;
const CARE = ['medication', 'need', 'present', 'emergencyLine', 'referral'] as const;
const PERIL = [
  'crisis',
  'sign',
  'measurement',
  'danger',
  'missing',
  'trapped',
  'shutOut',
  'unmetCall',
  'alarmPath',
  'wrongLine',
  'wrongTreatment',
  'unsafeWater',
  'waterComplaint',
] as const;

/** «haster ikke», «hastar det ikkje»; «CRITICAL_PROCESS_DIED» is a machine's word. */
const TAKES_BACK = /^(?:ikke|ikkje|itj|ikkeno|not|process|error|warning|update)$/u;
const urgentIn = ({ hits, words }: Signals): boolean =>
  hits('urgent').some(
    (hit) => !hit.negated && !words.slice(hit.to, hit.to + 2).some(({ text }) => TAKES_BACK.test(text)),
  );

/** @param placeNamed a workplace, or a municipality that is no part of one, stands in the text */
export function doubtSignsOf(signals: Signals, placeNamed: boolean, english: boolean): DoubtSigns {
  const { live, isOver } = plightOf(signals);
  const somebody = live(...PEOPLE) && !live('colleague');
  return {
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
    nobodyHit:
      isOver || signals.mentions('safe') || (signals.mentions('covered') && !signals.mentions('notCovered')),
    urgent: urgentIn(signals),
    power: signals.has('power'),
    somebody,
    care: live(...CARE),
    // A system that «throws me out» threatens nobody.
    peril: live(...PERIL) || (somebody && live('threat')),
  };
}
