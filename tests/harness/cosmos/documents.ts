import type { Collection } from './collection.ts';
import type { Partition, Stored } from './partition.ts';
import { patched } from './patch.ts';
import {
  badRequest,
  bytesOf,
  conflict,
  fieldAt,
  isObject,
  MAX_BYTES,
  notFound,
  Refusal,
  type Item,
} from './wire.ts';

/** What one operation does to one item, alone or in a batch. */

export type Operation = {
  kind: 'Create' | 'Upsert' | 'Replace' | 'Read' | 'Delete' | 'Patch';
  id?: string | undefined;
  body?: unknown;
  ifMatch?: string | undefined;
  ifNoneMatch?: string | undefined;
};
export type Outcome = { status: number; stored?: Stored; charge: number };

const failed = (): Refusal =>
  new Refusal(412, 'Operation cannot be performed because one of the specified precondition is not met.');

/** Writes of one logical partition that take effect together, or not at all when nobody commits. */
export class Transaction {
  readonly collection: Collection;
  readonly key: string;
  readonly partition: Partition;
  readonly #changes = new Map<string, Stored | undefined>();

  constructor(collection: Collection, key: string) {
    this.collection = collection;
    this.key = key;
    this.partition = collection.partitionOf(key);
  }

  get(id: string): Stored | undefined {
    const stored = this.#changes.has(id) ? this.#changes.get(id) : this.partition.read(this.key, id);
    return this.collection.live(stored);
  }

  write(id: string, body: Item, before: Stored | undefined): Stored {
    const stored = this.collection.stored(id, body, before);
    this.#unique(stored);
    this.#changes.set(id, stored);
    return stored;
  }

  remove(id: string): void {
    this.#changes.set(id, undefined);
  }

  commit(): void {
    this.partition.commit(this.key, this.#changes);
  }

  /** A path without a value counts as null, so that only one item may lack it. */
  #unique({ id, item }: Stored): void {
    const { uniqueKeys } = this.collection.definition.uniqueKeyPolicy;
    if (uniqueKeys.length === 0) return;
    const untouched = this.partition
      .scan({ key: this.key })
      .filter((stored) => !this.#changes.has(stored.id));
    const others = [...untouched, ...this.#changes.values()]
      .map((stored) => this.collection.live(stored))
      .filter((stored) => stored !== undefined && stored.id !== id);
    for (const { paths } of uniqueKeys) {
      const valuesOf = (of: Item): string =>
        JSON.stringify(paths.map((path) => fieldAt(of, path.slice(1).split('/')) ?? null));
      if (others.some((other) => other !== undefined && valuesOf(other.item) === valuesOf(item))) {
        throw new Refusal(409, 'Unique index constraint violation.');
      }
    }
  }
}

function checkedBody(body: unknown, key: string, collection: Collection): Item & { id: string } {
  if (!isObject(body)) throw badRequest('The request payload is invalid.');
  const { id } = body;
  if (typeof id !== 'string' || id === '') {
    throw badRequest("The input content is invalid because the required properties - 'id; ' - are missing");
  }
  if (/[/\\?#]/.test(id) || id.endsWith(' ')) {
    throw badRequest(`The resource name '${id}' presented contains invalid character(s).`);
  }
  if (Buffer.byteLength(id) > 1023) throw badRequest('The id is longer than 1,023 bytes.');
  if (bytesOf(body) > MAX_BYTES) throw new Refusal(413, 'Request size is too large');
  if (collection.keyOf(body) !== key) {
    throw badRequest(
      "PartitionKey extracted from document doesn't match the one specified in the header.",
      1001,
    );
  }
  return { ...body, id };
}

const kilobytes = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024));

function idOf({ id }: Operation): string {
  if (id === undefined) throw badRequest('The id is missing.');
  return id;
}

function read(tx: Transaction, operation: Operation): Outcome {
  const id = idOf(operation);
  return readOutcome(tx.get(id), id, operation.ifNoneMatch);
}

export function readOutcome(
  stored: Stored | undefined,
  id: string,
  ifNoneMatch: string | undefined,
): Outcome {
  if (stored === undefined) throw notFound(id);
  const charge = kilobytes(stored.bytes);
  if (ifNoneMatch !== undefined && (ifNoneMatch === stored.etag || ifNoneMatch === '*')) {
    return { status: 304, stored, charge: 1 };
  }
  return { status: 200, stored, charge };
}

function save(tx: Transaction, { kind, id: named, body, ifMatch }: Operation): Outcome {
  const item = checkedBody(body, tx.key, tx.collection);
  const before = tx.get(item.id);
  if (kind === 'Create' && before !== undefined) throw conflict(item.id);
  if (kind === 'Replace') {
    if (named !== undefined && named !== item.id) throw badRequest('The id of an item cannot be changed.');
    if (before === undefined) throw notFound(item.id);
  }
  if (kind !== 'Create') checkEtag(before, ifMatch);
  const stored = tx.write(item.id, item, before);
  const charge = (before === undefined ? 5.5 : 10.5) * kilobytes(stored.bytes);
  return { status: before === undefined ? 201 : 200, stored, charge };
}

function checkEtag(before: Stored | undefined, ifMatch: string | undefined): void {
  if (before !== undefined && ifMatch !== undefined && ifMatch !== '*' && ifMatch !== before.etag)
    throw failed();
}

function patch(tx: Transaction, operation: Operation): Outcome {
  const id = idOf(operation);
  const before = tx.get(id);
  if (before === undefined) throw notFound(id);
  checkEtag(before, operation.ifMatch);
  const next = patched(before.item, operation.body);
  if (next === 'condition failed') throw failed();
  const stored = tx.write(id, checkedBody(next, tx.key, tx.collection), before);
  return { status: 200, stored, charge: 10.5 * kilobytes(stored.bytes) };
}

function remove(tx: Transaction, operation: Operation): Outcome {
  const id = idOf(operation);
  const before = tx.get(id);
  if (before === undefined) throw notFound(id);
  checkEtag(before, operation.ifMatch);
  tx.remove(id);
  return { status: 204, charge: 5.5 * kilobytes(before.bytes) };
}

/** @throws Refusal as the service refuses it */
export function perform(tx: Transaction, operation: Operation): Outcome {
  const { kind, ifNoneMatch } = operation;
  // Documented for reads alone; what the service does with it on a write is not, so nobody may lean on it.
  if (ifNoneMatch !== undefined && kind !== 'Read' && !(kind === 'Create' && ifNoneMatch === '*')) {
    throw badRequest('If-None-Match on a write is not known: create the item and expect 409.');
  }
  if (kind === 'Read') return read(tx, operation);
  if (kind === 'Patch') return patch(tx, operation);
  if (kind === 'Delete') return remove(tx, operation);
  return save(tx, operation);
}
