import { plightOf } from './danger.ts';
import { resemblesDanger } from './resemblance.ts';
import { personCannot } from './scope.ts';
import type { Signals } from './signals.ts';

/** What the words settle, and what in them is a reason to ask (domain.md 2.2, 2.3). */
export type DoubtSigns = {
  /** Whom it hits is said, or who cannot; the default of 2.2 («X er nede» → a unit) is not needed. */
  readonly scopeSaid: boolean;
  /** Said that nobody is hit, or that the manual routine covers. */
  readonly nobodyHit: boolean;
  /** Told as something that has passed. */
  readonly isOver: boolean;
  /** Something does not do what it should, in any words. */
  readonly fails: boolean;
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
  /** The whole of it resembles reports in which somebody was in danger, by a trained model; worked out when it is asked for. */
  readonly resembles: boolean;
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

/** What no routine covers: a body in trouble. */
const BODILY = ['crisis', 'sign', 'danger', 'missing', 'trapped'] as const;

/** «haster ikke», «det haster på ingen måte»; «CRITICAL_PROCESS_DIED» is a machine's word. */
const TAKES_BACK =
  /^(?:(?:det|på|så|jo|akkurat|at) )*(?:ikke|ikkje|itj|ikkeno|ingen|not|all|process|error|warning|update)\b/u;
const urgentIn = ({ hits, words }: Signals): boolean =>
  hits('urgent').some((hit) => {
    const next = words.slice(hit.to, hit.to + 4).map(({ text }) => text);
    return !hit.negated && !TAKES_BACK.test(next.join(' '));
  });

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
      isOver ||
      signals.mentions('safe') ||
      (signals.mentions('covered', 'coveredNow') && !signals.mentions('notCovered') && !live(...BODILY)),
    urgent: urgentIn(signals),
    isOver,
    fails: live('fails', 'failsFull'),
    power: signals.has('power'),
    somebody,
    care: live(...CARE),
    // A system that «throws me out» threatens nobody.
    peril: live(...PERIL) || (somebody && live('threat')),
    get resembles() {
      return resemblesDanger(signals.words);
    },
  };
}
