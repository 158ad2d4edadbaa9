import { z } from 'zod';
import { Collection } from './collection.ts';
import { answerItems, refusalHeaders, type ItemLimits, type Scanned } from './items.ts';
import type { Request } from './routes.ts';
import { conflict, notFound, parsed, Refusal, type Answer, type Item } from './wire.ts';

/** The account: its databases and containers. */

type Database = { resource: Item; rid: Buffer; containers: Map<string, Collection> };
type Limits = ItemLimits & { partitions: number; now: () => number };

const named = z.object({ id: z.string().regex(/^[^/\\?#]{1,255}$/) });

export class Account {
  readonly #databases = new Map<string, Database>();
  readonly #limits: Limits;
  #made = 0;

  /** The limits are read anew at each request. */
  constructor(limits: Limits) {
    this.#limits = limits;
  }

  documents(container: string, database?: string): Item[] {
    const all = [...this.#databases].filter(([id]) => database === undefined || id === database);
    return all.flatMap(([, { containers }]) => {
      const collection = containers.get(container);
      return (collection?.partitions ?? [])
        .flatMap((partition) => partition.scan({ place: () => true }))
        .filter((stored) => collection?.live(stored) !== undefined)
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => structuredClone(item));
    });
  }

  answer(request: Request, scanned: Scanned): Answer {
    const { op } = request;
    switch (op) {
      case 'account':
        return accountOf(request);
      case 'listDatabases': {
        const all = [...this.#databases.values()];
        return listOf(
          'Databases',
          all.map(({ resource }) => resource),
        );
      }
      case 'createDatabase':
        return this.#createDatabase(request.body);
      case 'readDatabase':
        return { status: 200, body: this.#database(request).resource };
      case 'deleteDatabase':
        this.#database(request);
        this.#databases.delete(request.target.database ?? '');
        return { status: 204 };
      case 'listContainers': {
        const all = [...this.#database(request).containers.values()];
        return listOf(
          'DocumentCollections',
          all.map(({ resource }) => resource),
        );
      }
      case 'createContainer':
        return this.#createContainer(request);
      case 'readContainer':
        return { status: 200, body: this.#container(request).resource };
      case 'replaceContainer': {
        const container = this.#container(request);
        container.replace(request.body);
        return { status: 200, body: container.resource };
      }
      case 'deleteContainer':
        this.#container(request);
        this.#database(request).containers.delete(request.target.container ?? '');
        return { status: 204 };
      case 'pkranges':
        return rangesOf(this.#container(request));
      case 'unknown':
        throw new Refusal(405, `Not known: ${request.method} /${request.path}`);
      default:
        return answerItems(this.#container(request), { ...request, op }, this.#limits, scanned);
    }
  }

  refusalHeaders(request: Request): Record<string, string> {
    const collection = this.#find(request);
    return collection === undefined ? {} : refusalHeaders(collection, request, this.#limits);
  }

  #database({ target }: Request): Database {
    const found = this.#databases.get(target.database ?? '');
    if (found === undefined) throw notFound(`database ${target.database ?? ''}`);
    return found;
  }

  #find({ target }: Request): Collection | undefined {
    return this.#databases.get(target.database ?? '')?.containers.get(target.container ?? '');
  }

  /** By this substatus the service tells a missing container from a missing item. */
  #container(request: Request): Collection {
    const found = this.#find(request);
    if (found === undefined) throw notFound(`container of ${request.path}`, 1003);
    return found;
  }

  /** The SDK keeps session tokens only for a container whose id is 8 bytes in base64. */
  #rid(parent: Buffer): Buffer {
    const own = Buffer.alloc(4);
    this.#made += 1;
    own.writeUInt32BE(this.#made);
    return Buffer.concat([parent, own]);
  }

  #createDatabase(body: unknown): Answer {
    const { id } = parsed(named, body, 'The database');
    if (this.#databases.has(id)) throw conflict(id);
    const rid = this.#rid(Buffer.alloc(0));
    const resource = { id, _rid: rid.toString('base64'), _self: '', _etag: '"0"', _ts: 0 };
    this.#databases.set(id, { resource, rid, containers: new Map() });
    return { status: 201, body: resource };
  }

  #createContainer(request: Request): Answer {
    const { rid, containers } = this.#database(request);
    const whole = this.#rid(rid).toString('base64').replaceAll('/', '-');
    // The clock is looked up at each use, since a test may change it.
    const collection = new Collection(whole, request.body, this.#limits.partitions, () => this.#limits.now());
    const { id } = collection.definition;
    if (containers.has(id)) throw conflict(id);
    containers.set(id, collection);
    return { status: 201, body: collection.resource };
  }
}

const listOf = (name: string, entries: Item[]): Answer => ({
  status: 200,
  body: { _rid: '', [name]: entries, _count: entries.length },
});

function accountOf({ origin }: Request): Answer {
  const locations = [{ name: 'Norway East', databaseAccountEndpoint: `${origin}/` }];
  return {
    status: 200,
    body: {
      id: 'double',
      _rid: 'double',
      writableLocations: locations,
      readableLocations: locations,
      enableMultipleWriteLocations: false,
      enablePerPartitionFailover: false,
      userConsistencyPolicy: { defaultConsistencyLevel: 'Session' },
    },
  };
}

function rangesOf(collection: Collection): Answer {
  const ranges = collection.partitions.map(({ id, min, max }) => ({
    id,
    minInclusive: min,
    maxExclusive: max,
    _rid: collection.rid,
    status: 'online',
    parents: [],
  }));
  return listOf('PartitionKeyRanges', ranges);
}
