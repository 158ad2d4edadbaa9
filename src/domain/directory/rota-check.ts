import { onCallAt, type Responders } from '../on-call/rota.ts';
import { isStandIn } from '../on-call/stand-in.ts';
import { changesIn, mondayOf } from '../on-call/stretches.ts';
import { addDays, atOslo, isoOslo, osloDate, parseInstant, weekdayOf } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import { hasAccount } from './directory.ts';
import type { DirectoryFault } from './problem.ts';
import type { SoundRows } from './rows.ts';
import type { OnCall, Person } from './schema.ts';

/** The rota as it will be (T104): changes that contradict each other, and every minute in which a page would reach nobody. */

type Role = keyof Responders;
const ROLES: readonly Role[] = ['primary', 'secondary'];

/** So far ahead the rota must have no hole. */
export const DAYS_AHEAD = 30;

type Span = { readonly from: EpochMs; readonly to: EpochMs };
const spanOf = ({ from, to }: { from: string; to: string }): Span => ({
  from: parseInstant(from) ?? NaN,
  to: parseInstant(to) ?? NaN,
});

/** Overrides that end before they begin, or that change the same role at the same time; who stands in lies over others. */
export function overrideFaults({ overrides }: SoundRows): DirectoryFault[] {
  const spans = overrides.map((row) => ({ ...row, ...spanOf(row.row) }));
  const backwards = spans
    .filter(({ from, to }) => !(from < to))
    .map(({ place, id, row }) => ({
      place: `${place}.to`,
      id,
      what: `${row.to} is not after ${row.from}`,
      cure: 'give an end that is after the beginning',
    }));
  const planned = spans.filter(({ row }) => !isStandIn(row));
  const overlaps = planned.flatMap((span, index) => {
    const before = planned
      .slice(0, index)
      .find((one) => one.row.role === span.row.role && one.from < span.to && span.from < one.to);
    return before === undefined
      ? []
      : [
          {
            place: span.place,
            id: span.id,
            what: `changes the ${span.row.role} at the same time as ${before.place}${before.id === null ? '' : ` (${before.id})`}`,
            cure: 'let one of them end where the other begins, or take one out',
          },
        ];
  });
  return [...backwards, ...overlaps];
}

/** Swaps of weeks that there are not, that are swapped twice, or whose primaries or secondaries are others by the cycle. */
export function swapFaults({ swaps }: SoundRows, onCall: OnCall): DirectoryFault[] {
  const cycle: OnCall = { ...onCall, swaps: [], overrides: [] };
  const swapped = new Map<string, string>();
  return swaps.flatMap(({ place, id, row }): DirectoryFault[] =>
    (['A', 'B'] as const).flatMap((side) => {
      const [week, original] = [row[`week${side}`], row[`original${side}`]];
      const monday = mondayOf(week);
      if (monday === undefined)
        return [
          {
            place: `${place}.week${side}`,
            id,
            what: `there is no week ${week}`,
            cure: 'give a week of that year, such as 2026-W51',
          },
        ];
      const key = `${week} ${row.role}`;
      const before = swapped.get(key);
      swapped.set(key, place);
      const twice = {
        place: `${place}.week${side}`,
        id,
        what: `the ${row.role} of ${week} is swapped twice (also ${before ?? ''})`,
        cure: 'take one of the swaps out, or use an override',
      };
      const planned = onCallAt(atOslo(monday, onCall.handover.time), cycle)[row.role];
      const wrong = {
        place: `${place}.original${side}`,
        id,
        what: `the ${row.role} of ${week} is «${planned}» by the cycle, not «${original}»`,
        cure: `give ${planned}, or the week that was meant`,
      };
      return [...(before === undefined ? [] : [twice]), ...(planned === original ? [] : [wrong])];
    }),
  );
}

/** The cycle is counted in weeks from a Monday. */
export const anchorFaults = ({ cycle: { anchorMonday } }: OnCall): DirectoryFault[] =>
  weekdayOf(anchorMonday) === 1
    ? []
    : [
        {
          place: 'onCall.cycle.anchorMonday',
          id: null,
          what: `${anchorMonday} is no Monday`,
          cure: 'give the Monday on which the first of the order begins',
        },
      ];

/** Why a page to somebody would reach nobody at an instant; null where it would. */
function whyUnreachable(person: Person, at: EpochMs): Hole['why'] | null {
  if (person.leftOn !== null && person.leftOn <= osloDate(at)) return 'left';
  return person.phone === null && !hasAccount(person) ? 'noContact' : null;
}

/** Every instant in the coming days at which somebody else may be on call, or no longer be here. */
function boundaries(onCall: OnCall, people: readonly Person[], today: string): EpochMs[] {
  const start = atOslo(today, '00:00');
  const end = atOslo(addDays(today, DAYS_AHEAD), '00:00');
  const leave = people.flatMap(({ leftOn }) => (leftOn === null ? [] : [atOslo(leftOn, '00:00')]));
  return [...new Set([start, ...changesIn(start, end, onCall), ...leave, end])]
    .filter((at) => start <= at && at <= end)
    .toSorted((a, b) => a - b);
}

/** A stretch of time in which a page to somebody of the rota would reach nobody. */
export type Hole = Span & {
  readonly role: Role | 'leader';
  readonly personId: string;
  readonly why: 'left' | 'noContact';
};

function* holes(onCall: OnCall, people: ReadonlyMap<string, Person>, today: string): Generator<Hole> {
  const { lastResortLeaderId } = onCall;
  const edges = boundaries(onCall, [...people.values()], today);
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const to = edges[index + 1] ?? from;
    const responders = onCallAt(from, onCall);
    for (const role of [...ROLES, 'leader'] as const) {
      const personId = role === 'leader' ? lastResortLeaderId : responders[role];
      const person = people.get(personId);
      // An id that stands nowhere is said as such, once.
      const why = person === undefined ? null : whyUnreachable(person, from);
      if (why !== null) yield { from, to, role, personId, why };
    }
  }
}

/** Where it stands that somebody is on call at an instant. */
function placeOf({ from, role, personId }: Hole, onCall: OnCall): string {
  if (role === 'leader') return 'onCall.lastResortLeaderId';
  const index = onCall.overrides.findLastIndex((override) => {
    const span = spanOf(override);
    return override.role === role && span.from <= from && from < span.to;
  });
  if (index >= 0) return `onCall.overrides[${index}].personId`;
  if (onCallAt(from, { ...onCall, swaps: [], overrides: [] })[role] === personId)
    return `onCall.cycle.order[${onCall.cycle.order.indexOf(personId)}]`;
  const swap = onCall.swaps.findLastIndex(
    (one) => one.role === role && [one.originalA, one.originalB].includes(personId),
  );
  return `onCall.swaps[${swap}]`;
}

/**
 * Every stretch of the next 30 days, today from midnight (Europe/Oslo) included, in which the primary, the secondary or
 * the last-resort leader has left or has neither phone nor account.
 */
export function holesIn(everybody: readonly Person[], onCall: OnCall, today: string): readonly Hole[] {
  const people = new Map(everybody.map((person) => [person.id, person]));
  const stretches: Hole[] = [];
  for (const hole of holes(onCall, people, today)) {
    const before = stretches.findLastIndex(
      (one) => one.role === hole.role && one.personId === hole.personId && one.to === hole.from,
    );
    const open = stretches[before];
    if (open === undefined) stretches.push(hole);
    else stretches[before] = { ...open, to: hole.to };
  }
  return stretches;
}

/** How long the holes are together from an instant on, in milliseconds, and whether it lies in one. */
export function uncoveredMs(holes: readonly Hole[], now: EpochMs): { ms: number; isNow: boolean } {
  let ms = 0;
  let until = now;
  for (const { from, to } of holes.toSorted((a, b) => a.from - b.from)) {
    ms += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return { ms, isNow: holes.some(({ from, to }) => from <= now && now < to) };
}

/** The holes as faults of a file. */
export function rotaHoles(rows: SoundRows, onCall: OnCall, today: string): DirectoryFault[] {
  const people = rows.people.map(({ row }) => row);
  const leftOn = new Map(people.map((person) => [person.id, person.leftOn]));
  const why = ({ personId, why: code }: Hole): string =>
    code === 'left' ? `has left (leftOn ${leftOn.get(personId) ?? ''})` : 'has neither phone nor account';
  return holesIn(people, onCall, today).map((hole) => ({
    place: placeOf(hole, onCall),
    id: hole.personId,
    what: `nobody is ${hole.role === 'leader' ? 'the last resort' : hole.role} from ${isoOslo(hole.from)} to ${isoOslo(hole.to)}: ${hole.personId} ${why(hole)}`,
    cure:
      hole.role === 'leader'
        ? 'name somebody who is here and can be reached'
        : 'change the order, or add an override with somebody who is here and can be reached',
  }));
}

/** Whether primary and secondary are the same person at some time of the next 30 days: then nobody stands behind. */
export function hasOneResponder(onCall: OnCall, today: string): boolean {
  return boundaries(onCall, [], today)
    .slice(0, -1)
    .some((at) => {
      const { primary, secondary } = onCallAt(at, onCall);
      return primary === secondary;
    });
}
