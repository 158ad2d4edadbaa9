import type { EpochMs } from '../vocabulary.ts';
import { type ServiceCalendar, nextClosing, nextOpening } from './calendar.ts';

const MINUTE = 60_000;

/** Time when the clock of an answer stands still, as when the reporter is asked (`from` inclusive, `to` exclusive). */
export type Pause = { readonly from: EpochMs; readonly to: EpochMs };

/** In order, joined where they touch or overlap, so that no minute is taken out twice. Empty ones fall away. */
function merged(pauses: readonly Pause[]): readonly Pause[] {
  const result: Pause[] = [];
  for (const pause of [...pauses].sort((one, other) => one.from - other.from)) {
    if (!Number.isFinite(pause.from) || !Number.isFinite(pause.to)) {
      throw new RangeError(`A pause needs two instants: ${pause.from} to ${pause.to}`);
    }
    if (pause.to <= pause.from) continue;
    const last = result.at(-1);
    if (last && pause.from <= last.to)
      result.splice(-1, 1, { from: last.from, to: Math.max(last.to, pause.to) });
    else result.push(pause);
  }
  return result;
}

/** What is left of one opening when the pauses are taken out. */
function running(from: EpochMs, to: EpochMs, pauses: readonly Pause[]): readonly Pause[] {
  const left: Pause[] = [];
  let start = from;
  for (const pause of pauses) {
    if (pause.to <= start || pause.from >= to) continue;
    if (pause.from > start) left.push({ from: start, to: pause.from });
    start = pause.to;
  }
  if (start < to) left.push({ from: start, to });
  return left;
}

/**
 * T103: when an answer is due: `serviceMinutes` of open desk after `receivedAt` (7 service hours are 420 minutes).
 * The clock starts at receipt, or at the next opening when the desk is closed (T135), and stands still in pauses, which
 * may overlap. A deadline exactly at closing is that day's closing, not the next opening (domain.md 3.5). A pause that
 * still lasts has no end, hence no deadline: ask when it is over, or give `now` as its end.
 * Throws RangeError on negative minutes, on what is not an instant, and when the desk never opens again.
 */
export function answerDue(
  receivedAt: EpochMs,
  serviceMinutes: number,
  calendar: ServiceCalendar,
  pauses: readonly Pause[] = [],
): EpochMs {
  if (!Number.isFinite(serviceMinutes) || serviceMinutes < 0) {
    throw new RangeError(`Not a number of service minutes: ${serviceMinutes}`);
  }
  const still = merged(pauses);
  let left = serviceMinutes * MINUTE;
  for (let opens = nextOpening(receivedAt, calendar); ;) {
    const closes = nextClosing(opens, calendar);
    for (const span of running(opens, closes, still)) {
      if (left <= span.to - span.from) return span.from + left;
      left -= span.to - span.from;
    }
    opens = nextOpening(closes, calendar);
  }
}
