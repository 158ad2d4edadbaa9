import { checkDirectory, jsonOf } from './check.ts';
import type { DirectoryFault } from './problem.ts';
import { valueAt } from './rows.ts';

/** A rota by itself: the section `onCall` of a directory file, to take the place of the one in the store (T104). */

/** The only zone that the handover, the weeks and the nights are counted in (promise 12). */
const ZONE = 'Europe/Oslo';

type JsonObject = Readonly<Record<string, unknown>>;

export type CheckedRota = {
  readonly faults: readonly DirectoryFault[];
  /** The directory with the new rota in it; null where there are faults. */
  readonly directory: JsonObject | null;
};

/**
 * Every fault of a rota file at once: its encoding and JSON, the zone, unknown people, changes that contradict each other,
 * and each stretch of the next 30 days in which a page would reach nobody.
 * @param directory as it stands in the store: whom the rota may name
 * @param today `YYYY-MM-DD`, Europe/Oslo
 */
export function checkRota(bytes: Uint8Array, directory: JsonObject, today: string): CheckedRota {
  const { json, faults: unread } = jsonOf(bytes);
  if (json === undefined) return { faults: unread, directory: null };
  const changed = { ...directory, onCall: json };
  // What else is wrong with the directory was there before, and is not this file's.
  const wrong = checkDirectory(changed, today).faults.filter(({ place }) => /^onCall(?:[.[]|$)/.test(place));
  const faults = [...unread, ...zoneFaults(json), ...wrong];
  return { faults, directory: faults.length === 0 ? changed : null };
}

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
