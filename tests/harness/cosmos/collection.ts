import { z } from 'zod';
import { checkedPolicy, defaultPolicy, policySchema } from './indexing.ts';
import { Partition, placeOf, type Stored } from './partition.ts';
import { badRequest, bytesOf, fieldAt, parsed, systemNames, type Item } from './wire.ts';

/** A container: its definition and its physical partitions. */

const ttl = z.int().refine((seconds) => seconds === -1 || seconds > 0, 'a time to live is -1 or above 0');

const definitionSchema = z.strictObject({
  id: z.string().regex(/^[^/\\?#]{1,255}$/),
  // One key of one path; keys in levels are not known.
  partitionKey: z.object({
    paths: z.tuple([z.string().regex(/^\/[^/]/)]),
    kind: z.literal('Hash').default('Hash'),
    version: z.union([z.literal(1), z.literal(2)]).default(2),
  }),
  indexingPolicy: policySchema.transform(checkedPolicy).default(defaultPolicy),
  defaultTtl: ttl.optional(),
  uniqueKeyPolicy: z
    .object({ uniqueKeys: z.array(z.object({ paths: z.array(z.string()).min(1) })) })
    .default({ uniqueKeys: [] }),
  conflictResolutionPolicy: z.unknown().optional(),
  geospatialConfig: z.unknown().optional(),
});
export type Definition = z.infer<typeof definitionSchema>;

const itemTtl = z.object({ ttl: ttl.optional() });

export const keyText = (value: unknown): string => JSON.stringify([value === undefined ? {} : value]);

export class Collection {
  readonly rid: string;
  readonly partitions: Partition[];
  readonly now: () => number;
  definition: Definition;
  #writes = 0;

  constructor(rid: string, body: unknown, partitions: number, now: () => number) {
    this.rid = rid;
    this.definition = Collection.checked(body);
    this.partitions = Partition.all(partitions);
    this.now = now;
  }

  /** @throws Refusal 400 */
  static checked(body: unknown): Definition {
    const own = Object.entries(z.record(z.string(), z.unknown()).parse(body));
    const asked = own.filter(([name]) => !name.startsWith('_'));
    return parsed(definitionSchema, Object.fromEntries(asked), 'The container definition');
  }

  replace(body: unknown): void {
    const next = Collection.checked(body);
    for (const name of ['id', 'partitionKey', 'uniqueKeyPolicy'] as const) {
      if (JSON.stringify(next[name]) !== JSON.stringify(this.definition[name])) {
        throw badRequest(`The ${name} of a container cannot be changed.`);
      }
    }
    this.definition = next;
  }

  get resource(): Item {
    return { ...this.definition, _rid: this.rid, _self: '', _etag: `"${this.rid}"`, _ts: 0 };
  }

  get keyPath(): string[] {
    return this.definition.partitionKey.paths[0].slice(1).split('/');
  }

  keyOf(item: Item): string {
    return keyText(fieldAt(item, this.keyPath));
  }

  partitionOf(key: string): Partition {
    const place = placeOf(key);
    const found = this.partitions.find((partition) => partition.holds(place));
    if (found === undefined) throw new Error(`No partition holds ${place}`);
    return found;
  }

  /** Without a time to live on the container, one on an item has no effect. */
  live(stored: Stored | undefined): Stored | undefined {
    const { defaultTtl } = this.definition;
    if (stored === undefined || defaultTtl === undefined) return stored;
    const lives = stored.ttl ?? defaultTtl;
    return lives === -1 || this.now() / 1000 < stored.second + lives ? stored : undefined;
  }

  /** @throws Refusal 400 for a `ttl` that the service refuses */
  stored(id: string, body: Item, before: Stored | undefined): Stored {
    this.#writes += 1;
    const place = before?.place ?? this.#writes;
    const second = Math.floor(this.now() / 1000);
    const number = this.#writes.toString(16).padStart(8, '0');
    const own = Object.entries(body).filter(([name]) => !(systemNames as readonly string[]).includes(name));
    const etag = `"${number}-0000-0000-0000-${second.toString(16).padStart(8, '0')}0000"`;
    const rid = Buffer.concat([Buffer.from(this.rid, 'base64'), Buffer.alloc(8)]);
    rid.writeUInt32BE(place, 12);
    const item: Item = {
      ...Object.fromEntries(own),
      _rid: rid.toString('base64').replaceAll('/', '-'),
      _self: '',
      _etag: etag,
      _attachments: 'attachments/',
      _ts: second,
    };
    const asked = parsed(itemTtl, body, 'The input ttl is invalid').ttl;
    return { item, id, etag, place, bytes: bytesOf(item), second, ttl: asked };
  }
}
