import type { OnCall } from '../directory/schema.ts';
import { addDays, daysBetween, isoWeek, osloDateTime, parseInstant } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';

/** The two responders of an instant, as person ids. */
export type Responders = { readonly primary: string; readonly secondary: string };

/** The Monday (`YYYY-MM-DD`, Europe/Oslo) when the shift of an instant began: before the handover it is last week's. */
function shiftMonday(at: EpochMs, handoverTime: string): string {
  const now = osloDateTime(at);
  const time = `${String(now.hour).padStart(2, '0')}:${String(now.minute).padStart(2, '0')}`;
  const monday = addDays(now.date, 1 - now.weekday);
  return now.weekday === 1 && time < handoverTime ? addDays(monday, -7) : monday;
}

/**
 * Who is on call at an instant (T104, domain.md 3.3): the weekly cycle counted from its anchor Monday in both
 * directions, handed over on Mondays at the directory's time (08:00 Europe/Oslo); then swaps, where two weeks exchange
 * one role; then overrides (`from` inclusive, `to` exclusive), which win. Of two changes to the same role, the one
 * written last wins. There is always somebody, also when the desk is open. Throws RangeError on what is not an instant.
 */
export function onCallAt(at: EpochMs, onCall: OnCall): Responders {
  const monday = shiftMonday(at, onCall.handover.time);
  const weeks = Math.floor(daysBetween(onCall.cycle.anchorMonday, monday) / 7);
  const week = isoWeek(monday);
  const { order } = onCall.cycle;
  const responders = { primary: turn(order, weeks), secondary: turn(order, weeks + 1) };

  for (const swap of onCall.swaps) {
    if (swap.weekA === week) responders[swap.role] = swap.originalB;
    if (swap.weekB === week) responders[swap.role] = swap.originalA;
  }
  for (const override of onCall.overrides) {
    const from = parseInstant(override.from) ?? Infinity;
    const to = parseInstant(override.to) ?? -Infinity;
    if (from <= at && at < to) responders[override.role] = override.personId;
  }
  return responders;
}

/** The cycle at a week number of any sign. */
function turn(order: readonly string[], week: number): string {
  const person = order[((week % order.length) + order.length) % order.length];
  if (person === undefined) throw new RangeError('The on-call cycle is empty');
  return person;
}
