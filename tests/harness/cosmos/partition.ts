import { createHash } from 'node:crypto';
import { Refusal, type Item } from './wire.ts';

/** One physical partition: its logical partitions, its log sequence number, and what a late replica still shows. */

export type Stored = {
  /** With the system's own fields. Never changed in place. */
  item: Item;
  id: string;
  etag: string;
  /** The order of items in an index scan; a replaced item keeps it. */
  place: number;
  bytes: number;
  /** The epoch second of the write, and the seconds to live that the item asks for. */
  second: number;
  ttl: number | undefined;
};

/** One logical partition, or those whose place is wanted. */
export type Wanted = { key: string } | { place: (place: string) => boolean };

type Version = { lsn: number; stored: Stored | undefined };

/** Versions kept of one item, for replicas that lag. */
const KEPT = 10;

/** Where the logical partition of this key lies: the place of its hash among all partitions. Not the service's own hash. */
export function placeOf(key: string): string {
  const hash = createHash('sha256').update(key).digest();
  hash.writeUInt8(hash.readUInt8(0) & 0x3f, 0);
  return hash.toString('hex', 0, 16).toUpperCase();
}

export class Partition {
  readonly id: string;
  readonly min: string;
  readonly max: string;
  lsn = 0;
  readonly #logical = new Map<string, { place: string; items: Map<string, Version[]> }>();

  constructor(id: string, min: string, max: string) {
    this.id = id;
    this.min = min;
    this.max = max;
  }

  static all(count: number): Partition[] {
    const edge = (i: number): string =>
      i === 0
        ? ''
        : i === count
          ? 'FF'
          : Math.floor((0x4000 * i) / count)
              .toString(16)
              .toUpperCase()
              .padStart(4, '0');
    return Array.from({ length: count }, (_, i) => new Partition(String(i), edge(i), edge(i + 1)));
  }

  holds(place: string): boolean {
    return place >= this.min && place < this.max;
  }

  get token(): string {
    return this.tokenAt(this.lsn);
  }

  tokenAt(lsn: number): string {
    return `${this.id}:-1#${lsn}`;
  }

  /** All changes are one commit, so one sequence number. */
  commit(key: string, changes: ReadonlyMap<string, Stored | undefined>): void {
    if (changes.size === 0) return;
    this.lsn += 1;
    const logical = this.#logical.get(key) ?? { place: placeOf(key), items: new Map<string, Version[]>() };
    this.#logical.set(key, logical);
    const { items } = logical;
    for (const [id, stored] of changes) {
      const versions = [...(items.get(id) ?? []), { lsn: this.lsn, stored }];
      const [oldest, ...later] = versions.slice(-KEPT);
      // What was cut is as old as the oldest that is kept.
      if (oldest !== undefined && versions.length > KEPT) items.set(id, [{ ...oldest, lsn: 0 }, ...later]);
      else items.set(id, versions);
    }
  }

  /**
   * The state that answers a read: as late as `lag` commits, never before what the session has seen.
   * @throws Refusal 404/1002 where the session has seen more than there is, as after a container was made anew
   */
  view(session: ReadonlyMap<string, number>, lag: number): number {
    const seen = session.get(this.id) ?? 0;
    if (seen > this.lsn) {
      throw new Refusal(404, 'The read session is not available for the input session token.', 1002);
    }
    return Math.max(seen, this.lsn - lag, 0);
  }

  read(key: string, id: string, lsn = this.lsn): Stored | undefined {
    const versions = this.#logical.get(key)?.items.get(id);
    return versions?.findLast((version) => version.lsn <= lsn)?.stored;
  }

  #keysAt(wanted: (place: string) => boolean): string[] {
    return [...this.#logical].filter(([, { place }]) => wanted(place)).map(([key]) => key);
  }

  scan(wanted: Wanted, lsn = this.lsn): Stored[] {
    const keys = 'key' in wanted ? [wanted.key] : this.#keysAt(wanted.place);
    return keys.flatMap((key) => {
      const ids = [...(this.#logical.get(key)?.items.keys() ?? [])];
      return ids.map((id) => this.read(key, id, lsn)).filter((stored) => stored !== undefined);
    });
  }
}

/** The session token that the SDK keeps for a container: `0:-1#5,1:-1#7`. */
export function sessionOf(header: string | undefined): Map<string, number> {
  const seen = new Map<string, number>();
  for (const part of (header ?? '').split(',').filter(Boolean)) {
    const [, id, lsn] = /^(\w+):-1#(\d+)$/.exec(part) ?? [];
    if (id === undefined) throw new Refusal(400, `The session token provided '${part}' is invalid.`);
    seen.set(id, Number(lsn));
  }
  return seen;
}
