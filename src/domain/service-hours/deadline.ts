import type { EpochMs } from '../vocabulary.ts';
import { type ServiceCalendar, nextClosing, nextOpening } from './calendar.ts';

const MINUTE = 60_000;

/** `from` inclusive, `to` exclusive. */
type Span = { readonly from: EpochMs; readonly to: EpochMs };

/** Time when the clock of an answer stands still, as when the reporter is asked. */
export type Pause = Span;

/** In order of their start; those that end before they begin fall away. */
function ordered(pauses: readonly Pause[]): readonly Pause[] {
  for (const { from, to } of pauses) {
    if (!Number.isFinite(from) || !Number.isFinite(to)) {
      throw new RangeError(`A pause needs two instants: ${from} to ${to}`);
    }
  }
  return pauses.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from);
}

/** What is left of one opening when the pauses, in order, are taken out; where they overlap, no minute goes twice. */
function running(from: EpochMs, to: EpochMs, pauses: readonly Pause[]): readonly Span[] {
  const left: Span[] = [];
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
  const still = ordered(pauses);
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
