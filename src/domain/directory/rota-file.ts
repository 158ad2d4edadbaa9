import { checkDirectory, jsonOf } from './check.ts';
import type { DirectoryFault } from './problem.ts';
import { osloDate, parseInstant } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import { soundRows, valueAt } from './rows.ts';
import { directorySchema, type Person } from './schema.ts';

/** A rota by itself: the section `onCall` of a directory file, to take the place of the one in the store (T104). */

/** Whether a page can reach somebody by a verified channel beside Teams; null: none is set up at all. */
export type HasSecondChannel = (personId: string) => boolean | null;

/** The only zone that the handover, the weeks and the nights are counted in (promise 12). */
const ZONE = 'Europe/Oslo';

type JsonObject = Readonly<Record<string, unknown>>;

export type CheckedRota = {
  readonly faults: readonly DirectoryFault[];
  /** The directory with the new rota in it; null where there are faults. */
  readonly directory: JsonObject | null;
  /** What the rota leaves open, in words: it is published all the same. */
  readonly gaps: readonly string[];
};

type Against = {
  /** As it stands in the store: whom the rota may name. */
  readonly directory: JsonObject;
  readonly now: EpochMs;
  readonly hasSecondChannel: HasSecondChannel;
};

/**
 * Every fault of a rota file at once: its encoding and JSON, the zone, unknown people, changes that contradict each other,
 * each stretch of the next 30 days in which a page would reach nobody, and whoever has left or has no second channel.
 */
export function checkRota(bytes: Uint8Array, { directory, now, hasSecondChannel }: Against): CheckedRota {
  const { json, faults: unread } = jsonOf(bytes);
  if (json === undefined) return { faults: unread, directory: null, gaps: [] };
  const today = osloDate(now);
  const changed = { ...directory, onCall: json };
  // What else is wrong with the directory was there before, and is not this file's.
  const wrong = checkDirectory(changed, today).faults.filter(({ place }) => /^onCall(?:[.[]|$)/.test(place));
  const named = namedFrom(json, now);
  const people = new Map(soundRows(changed).people.map(({ row }) => [row.id, row]));
  const said = new Set(wrong.map(({ place }) => place));
  const faults = [
    ...unread,
    ...zoneFaults(json),
    ...wrong,
    ...leavers(named, people, today).filter(({ place }) => !said.has(place)),
    ...withoutChannel(named, people, hasSecondChannel),
  ];
  if (faults.length > 0) return { faults, directory: null, gaps: [] };
  const ids = [...new Set(named.map(({ personId }) => personId))];
  const gaps = ids
    .filter((personId) => hasSecondChannel(personId) === null)
    .map(
      (personId) =>
        `gap noSecondChannel (${personId}): is paged in Teams alone until a second channel is verified`,
    );
  return { faults, directory: changed, gaps };
}

type Named = { readonly place: string; readonly personId: string };

/** Whoever may be paged from now on, and where it stands; overrides that are over name who was. */
function namedFrom(json: unknown, now: EpochMs): readonly Named[] {
  const onCall = directorySchema.shape.onCall.safeParse(json).data;
  if (onCall === undefined) return [];
  const { lastResortLeaderId, cycle, overrides } = onCall;
  return [
    { place: 'onCall.lastResortLeaderId', personId: lastResortLeaderId },
    ...cycle.order.map((personId, index) => ({ place: `onCall.cycle.order[${index}]`, personId })),
    ...overrides.flatMap(({ personId, to }, index) =>
      (parseInstant(to) ?? Infinity) > now
        ? [{ place: `onCall.overrides[${index}].personId`, personId }]
        : [],
    ),
  ];
}

/** Fault 21: refused wherever the rota names them for a time to come, not only in the next 30 days. */
const leavers = (
  named: readonly Named[],
  people: ReadonlyMap<string, Person>,
  today: string,
): DirectoryFault[] =>
  named.flatMap(({ place, personId }) => {
    const leftOn = people.get(personId)?.leftOn ?? null;
    if (leftOn === null || leftOn > today) return [];
    const what = `${personId} has left (leftOn ${leftOn})`;
    return [{ place, id: personId, what, cure: 'name somebody who is here' }];
  });

/** Fault 23: where other channels are set up, nobody is on call who can be paged in Teams alone. */
const withoutChannel = (
  named: readonly Named[],
  people: ReadonlyMap<string, Person>,
  hasSecondChannel: HasSecondChannel,
): DirectoryFault[] =>
  named
    .filter(({ personId }) => people.has(personId) && hasSecondChannel(personId) === false)
    .map(({ place, personId }) => ({
      place,
      id: personId,
      what: `${personId} has no verified second channel`,
      cure: 'have «vaktkanal sms …» written in the chat and its code confirmed, or name somebody else',
    }));

function zoneFaults(json: unknown): DirectoryFault[] {
  const zone = valueAt(json, ['timezone']);
  if (zone === undefined || zone === ZONE) return [];
  return [
    {
      place: 'onCall.timezone',
      id: null,
      what: `«${typeof zone === 'string' ? zone : JSON.stringify(zone)}» is not the zone of the rota`,
      cure: `give ${ZONE}, and the times as they are there`,
    },
  ];
}
