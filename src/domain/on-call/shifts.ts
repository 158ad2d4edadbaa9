import type { OnCall } from '../directory/schema.ts';
import type { EpochMs } from '../vocabulary.ts';
import { onCallAt } from './rota.ts';
import { stretchesIn } from './stretches.ts';

const HOUR = 3_600_000;
/** Fault 23: so long before a shift somebody is warned, twice. In hours. */
export const WARNED_HOURS = [48, 12] as const;

/** A shift that begins soon: whose it is, from when, and which of the warnings is due. */
export type SoonShift = {
  readonly personId: string;
  readonly from: EpochMs;
  readonly hours: (typeof WARNED_HOURS)[number];
};

/** Every shift, as primary or secondary, that begins in the next 48 hours with somebody who was not in that place. */
export function shiftsSoon(onCall: OnCall, now: EpochMs): readonly SoonShift[] {
  const [longest] = WARNED_HOURS;
  let before = onCallAt(now, onCall);
  const found = new Map<string, SoonShift>();
  for (const stretch of stretchesIn(now, now + longest * HOUR, onCall)) {
    for (const role of ['primary', 'secondary'] as const) {
      const personId = stretch[role];
      if (personId === before[role] || stretch.from <= now) continue;
      const hours = stretch.from - now <= 12 * HOUR ? 12 : longest;
      // Once for a person and a beginning, were it in both places.
      found.set(`${personId}:${stretch.from}`, { personId, from: stretch.from, hours });
    }
    before = stretch;
  }
  return [...found.values()];
}
