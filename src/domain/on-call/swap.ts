import { z } from 'zod';
import { hasAccount, type Directory } from '../directory/directory.ts';
import type { OnCall, Person } from '../directory/schema.ts';
import { isoOslo, osloDate, parseInstant } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import { onCallAt } from './rota.ts';
import { shiftOf, stretchesIn } from './stretches.ts';

/**
 * A swap in the chat: one of two who are on the rota takes the other's week as primary. It comes to overrides, which win
 * over cycle and swaps, so that a week that has begun is given away from now on.
 */

export const SWAP_REFUSALS = [
  'self',
  'unknown',
  'several',
  'left',
  'notOnRota',
  'past',
  'noWeek',
  'neither',
  'swapped',
  'pending',
  'over',
  'noChat',
  'notStored',
] as const;
export type SwapRefusal = (typeof SWAP_REFUSALS)[number];

/** What two people agree on. Whose week it is, and from when, is read from the rota each time. */
export const swapSchema = z.object({
  /** Of the message that asked for it: names the changes in the rota, so that they are made once. */
  id: z.string(),
  week: z.string(),
  askerId: z.string(),
  otherId: z.string(),
});
export type Swap = z.infer<typeof swapSchema>;

/** What a swap comes to at an instant. */
export type Exchange = {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly takerId: string;
  readonly giverId: string;
};

/** Whoever can be on call: in the cycle, or put in by a change that is not over. */
export const isOnRota = (personId: string, { cycle, overrides }: OnCall, now: EpochMs): boolean =>
  cycle.order.includes(personId) ||
  overrides.some((one) => one.personId === personId && (parseInstant(one.to) ?? Infinity) > now);

/** Whom a name means among those on the rota; a first name will do where only one has it. */
export function personNamed(
  name: string,
  directory: Directory,
  now: EpochMs,
): { readonly person: Person } | { readonly why: 'unknown' | 'several' } {
  const wanted = name.trim().toLowerCase().replace(/\s+/gu, ' ');
  const rota = directory.people.filter(({ id }) => isOnRota(id, directory.onCall, now));
  const whole = rota.filter((person) => person.name.toLowerCase() === wanted);
  const found =
    whole.length > 0 ? whole : rota.filter((person) => person.name.toLowerCase().split(' ').includes(wanted));
  const [person, ...others] = found;
  if (person !== undefined) return others.length > 0 ? { why: 'several' } : { person };
  return { why: 'unknown' };
}

/** Whether somebody can be paged until an instant. */
const isHereUntil = (person: Person | undefined, until: EpochMs): boolean =>
  person !== undefined &&
  hasAccount(person) &&
  (person.leftOn === null || person.leftOn > osloDate(until - 1));

const overlaps = (change: { from: string; to: string }, from: EpochMs, to: EpochMs): boolean =>
  (parseInstant(change.from) ?? Infinity) < to && from < (parseInstant(change.to) ?? -Infinity);

/**
 * What the swap comes to now, or why it cannot be. A week is swapped once; a second time it is the leader's to change.
 * @param directory with the rota that counts
 */
export function exchangeOf(
  { week, askerId, otherId }: Omit<Swap, 'id'>,
  directory: Directory,
  now: EpochMs,
): Exchange | SwapRefusal {
  const { onCall } = directory;
  if (askerId === otherId) return 'self';
  if (!isOnRota(askerId, onCall, now)) return 'notOnRota';
  if (!isOnRota(otherId, onCall, now)) return 'unknown';
  const shift = shiftOf(week, onCall);
  if (shift === undefined) return 'noWeek';
  if (shift.to <= now) return 'past';
  const { to } = shift;
  const from = Math.max(shift.from, now);
  const isSwapped =
    onCall.overrides.some((one) => one.role === 'primary' && overlaps(one, from, to)) ||
    onCall.swaps.some((one) => one.role === 'primary' && [one.weekA, one.weekB].includes(week));
  if (isSwapped) return 'swapped';
  const giverId = onCallAt(from, onCall).primary;
  if (giverId !== askerId && giverId !== otherId) return 'neither';
  const takerId = giverId === askerId ? otherId : askerId;
  if (!isHereUntil(directory.person(takerId), to)) return 'left';
  // Who stands behind changes with it, and must not have been changed before.
  const isBehind = stretchesIn(from, to, onCall).some(({ secondary }) => secondary === takerId);
  if (isBehind && onCall.overrides.some((one) => one.role === 'secondary' && overlaps(one, from, to)))
    return 'swapped';
  return { from, to, takerId, giverId };
}

export const overrideId = ({ id }: Swap): string => `swap-${id}`;

/**
 * The overrides that a swap adds. Who takes a week in which he or she stands behind leaves that place to the one who
 * gives it: otherwise one person would be both, and nobody would stand behind.
 */
export function overridesOf(
  swap: Swap,
  { from, to, takerId, giverId }: Exchange,
  onCall: OnCall,
): OnCall['overrides'] {
  const span = (begin: EpochMs, end: EpochMs) => ({ from: isoOslo(begin), to: isoOslo(end) });
  const behind = stretchesIn(from, to, onCall).filter(({ secondary }) => secondary === takerId);
  return [
    { id: overrideId(swap), ...span(from, to), role: 'primary', personId: takerId },
    ...behind.map((stretch, index) => ({
      id: `${overrideId(swap)}-secondary-${index}`,
      ...span(stretch.from, stretch.to),
      role: 'secondary' as const,
      personId: giverId,
    })),
  ];
}
