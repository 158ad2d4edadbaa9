import type { OnCall } from '../directory/schema.ts';
import type { EpochMs } from '../vocabulary.ts';
import { onCallAt } from './rota.ts';

/** Who a step of the chain reaches; persons are found when the step is sent, not when it is planned. */
export type ChainLevel = 'primary' | 'secondary' | 'leader' | 'everyone';

export type ChainStep = {
  /** Minutes after the page began. Elapsed time, so a night with a clock change does not stretch it (S9). */
  readonly afterMinutes: number;
  readonly level: ChainLevel;
  /** The level was paged before: the reporter is told so (M21, M21b). */
  readonly repeat: boolean;
};

/**
 * Step `n` (0, 1, 2 …) of an unacknowledged page (domain.md 3.3 [A], minutes from the directory): primary, primary
 * again, secondary, last-resort leader, everyone. For life and health everyone is then paged again without end; for
 * other critical tickets the chain ends with the first page to everyone, and undefined says that there is no such step.
 * Throws RangeError when `n` is not a whole number from 0.
 */
export function chainStep(
  n: number,
  acknowledge: OnCall['acknowledge'],
  lifeHealth: boolean,
): ChainStep | undefined {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Not a step of the chain: ${n}`);
  const { repeatAfterMinutes, secondaryAfterMinutes, leaderAfterMinutes, everyoneAfterMinutes } = acknowledge;
  const steps: readonly ChainStep[] = [
    { afterMinutes: 0, level: 'primary', repeat: false },
    { afterMinutes: repeatAfterMinutes, level: 'primary', repeat: true },
    { afterMinutes: secondaryAfterMinutes, level: 'secondary', repeat: false },
    { afterMinutes: leaderAfterMinutes, level: 'leader', repeat: false },
    { afterMinutes: everyoneAfterMinutes, level: 'everyone', repeat: false },
  ];
  const rounds = n - (steps.length - 1);
  if (rounds <= 0) return steps[n];
  if (!lifeHealth) return undefined;
  return {
    afterMinutes: everyoneAfterMinutes + rounds * acknowledge.thenEveryMinutes,
    level: 'everyone',
    repeat: true,
  };
}

/**
 * The person ids of a level at the instant of sending, each once. Everyone is whoever is on call (also a stand-in from
 * outside the cycle), the whole cycle and the last-resort leader. Never empty.
 */
export function recipients(level: ChainLevel, at: EpochMs, onCall: OnCall): readonly string[] {
  if (level === 'leader') return [onCall.lastResortLeaderId];
  const { primary, secondary } = onCallAt(at, onCall);
  if (level === 'primary') return [primary];
  if (level === 'secondary') return [secondary];
  return [...new Set([primary, secondary, ...onCall.cycle.order, onCall.lastResortLeaderId])];
}

/** Somebody whom the chain can reach at an instant. */
export const isOfRota = (personId: string, at: EpochMs, onCall: OnCall): boolean =>
  recipients('everyone', at, onCall).includes(personId);
