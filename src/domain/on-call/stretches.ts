import type { OnCall } from '../directory/schema.ts';
import { addDays, atOslo, isoWeek, osloDate, parseInstant, weekdayOf } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import { onCallAt, type Responders } from './rota.ts';

/** A stretch of time with the same two responders: from `from` (inclusive) to `to` (exclusive). */
export type Stretch = Responders & { readonly from: EpochMs; readonly to: EpochMs };

/** The Monday (`YYYY-MM-DD`) of a week such as `2026-W51`; undefined where that year has no such week. */
export function mondayOf(week: string): string | undefined {
  const [year = '', number = ''] = week.split('-W');
  const fourth = `${year}-01-04`;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (Number(number) - 1) * 7);
  return isoWeek(monday) === week ? monday : undefined;
}

/** The shift of a week: from its handover to the next, in Oslo time (T104); undefined as `mondayOf`. */
export function shiftOf(
  week: string,
  { handover: { time } }: OnCall,
): { readonly from: EpochMs; readonly to: EpochMs } | undefined {
  const monday = mondayOf(week);
  return monday === undefined
    ? undefined
    : { from: atOslo(monday, time), to: atOslo(addDays(monday, 7), time) };
}

/** Every instant between two at which the rota may name somebody else, in order, each once. */
export function changesIn(from: EpochMs, to: EpochMs, onCall: OnCall): readonly EpochMs[] {
  const first = osloDate(from);
  const days = Math.ceil((to - from) / 86_400_000) + 1;
  const handovers = Array.from({ length: Math.max(days, 0) }, (_, day) => addDays(first, day))
    .filter((day) => weekdayOf(day) === 1)
    .map((day) => atOslo(day, onCall.handover.time));
  const changes = onCall.overrides.flatMap((override) => [
    parseInstant(override.from) ?? NaN,
    parseInstant(override.to) ?? NaN,
  ]);
  return [...new Set([...handovers, ...changes])]
    .filter((at) => from < at && at < to)
    .toSorted((a, b) => a - b);
}

/** Who is on call from one instant to another, in order; empty where nothing lies between. */
export function stretchesIn(from: EpochMs, to: EpochMs, onCall: OnCall): readonly Stretch[] {
  const edges = [from, ...changesIn(from, to, onCall), to];
  const stretches: Stretch[] = [];
  for (const [index, begin] of edges.slice(0, -1).entries()) {
    const end = edges[index + 1] ?? begin;
    if (!(begin < end)) continue;
    const who = onCallAt(begin, onCall);
    const last = stretches.at(-1);
    if (last !== undefined && last.primary === who.primary && last.secondary === who.secondary)
      stretches[stretches.length - 1] = { ...last, to: end };
    else stretches.push({ from: begin, to: end, ...who });
  }
  return stretches;
}
