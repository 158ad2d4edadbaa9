import type { OnCall } from '../directory/schema.ts';
import type { EpochMs } from '../vocabulary.ts';
import { onCallAt, type Responders } from './rota.ts';
import { stretchesIn } from './stretches.ts';

const HOUR = 3_600_000;
/** Longer than any shift that is looked for. */
const LONGEST_MS = 15 * 24 * HOUR;

/** A shift as primary or secondary: from `from` (inclusive) to `to` (exclusive), or as far as it is looked ahead. */
export type Shift = {
  readonly role: keyof Responders;
  readonly personId: string;
  readonly from: EpochMs;
  readonly to: EpochMs;
};

/** The shift that somebody has in a role at an instant, from there on; undefined where it is somebody else's. */
export function shiftAt(
  { role, personId, from }: Pick<Shift, 'role' | 'personId' | 'from'>,
  onCall: OnCall,
): Shift | undefined {
  const stretches = stretchesIn(from, from + LONGEST_MS, onCall);
  const others = stretches.findIndex((stretch) => stretch[role] !== personId);
  const last = others < 0 ? stretches.at(-1) : stretches[others - 1];
  return last && { role, personId, from, to: last.to };
}

/** Every shift that begins after one instant and before another, with somebody who was not in that place before. */
export function shiftStarts(onCall: OnCall, after: EpochMs, until: EpochMs): readonly Shift[] {
  let before = onCallAt(after, onCall);
  const found: Shift[] = [];
  for (const stretch of stretchesIn(after, until, onCall)) {
    for (const role of ['primary', 'secondary'] as const) {
      const personId = stretch[role];
      if (personId === before[role] || stretch.from <= after) continue;
      const shift = shiftAt({ role, personId, from: stretch.from }, onCall);
      if (shift !== undefined) found.push(shift);
    }
    before = stretch;
  }
  return found;
}

/** Fault 23: so long before a shift somebody is warned, twice. In hours. */
export const WARNED_HOURS = [48, 12] as const;

/** A shift that begins soon: whose it is, from when, and which of the warnings is due. */
export type SoonShift = Pick<Shift, 'personId' | 'from'> & { readonly hours: (typeof WARNED_HOURS)[number] };

/** Every shift that begins in the next 48 hours: once for a person and a beginning, were it in both places. */
export function shiftsSoon(onCall: OnCall, now: EpochMs): readonly SoonShift[] {
  const [longest, shortest] = WARNED_HOURS;
  const found = shiftStarts(onCall, now, now + longest * HOUR).map(({ personId, from }) => ({
    personId,
    from,
    hours: from - now <= shortest * HOUR ? shortest : longest,
  }));
  return [...new Map(found.map((shift) => [`${shift.personId}:${shift.from}`, shift])).values()];
}
