import { z } from 'zod';
import { runBatch } from './batch.ts';
import { Collection } from './collection.ts';
import { perform, readOutcome, Transaction, type Operation } from './documents.ts';
import { sessionOf } from './partition.ts';
import { planFor, runQuery } from './query.ts';
import type { Headers, Request } from './routes.ts';
import { badRequest, conflict, notFound, parsed, Refusal, type Answer, type Item } from './wire.ts';

/** The account: its databases and containers, and the answer to each kind of request. */

type Database = { resource: Item; rid: Buffer; containers: Map<string, Collection> };
type Limits = {
  partitions: number;
  now: () => number;
  pageSize: number;
  emptyPages: boolean;
  staleReads: number;
};

const named = z.object({ id: z.string().regex(/^[^/\\?#]{1,255}$/) });
const keyHeader = z.tuple([z.union([z.string(), z.number(), z.boolean(), z.null(), z.strictObject({})])]);

const kinds = {
  create: 'Create',
  upsert: 'Upsert',
  replace: 'Replace',
  patch: 'Patch',
  delete: 'Delete',
} as const;

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
        .map(({ item }) => structuredClone(item));
    });
  }

  answer(request: Request, scanned: (unindexed: string[]) => void): Answer {
    const { op } = request;
    switch (op) {
      case 'account':
        return accountOf(request);
      case 'listDatabases':
        return listOf(
          'Databases',
          [...this.#databases.values()].map(({ resource }) => resource),
        );
      case 'createDatabase':
        return this.#createDatabase(request.body);
      case 'readDatabase':
        return { status: 200, body: this.#database(request).resource };
      case 'deleteDatabase':
        this.#database(request);
        this.#databases.delete(request.target.database ?? '');
        return { status: 204 };
      case 'listContainers':
        return listOf(
          'DocumentCollections',
          [...this.#database(request).containers.values()].map((c) => c.resource),
        );
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
      case 'queryPlan':
        this.#container(request);
        return { status: 200, body: planFor(request.body) };
      case 'query':
        return this.#query(request, scanned);
      case 'read':
        return this.#read(request);
      case 'batch': {
        const collection = this.#container(request);
        const key = keyOf(request.headers);
        const minimal = request.headers['prefer'] === 'return=minimal';
        const answer = runBatch(collection, key, request.body, minimal);
        return { ...answer, headers: tokenOf(collection, collection.partitionOf(key).token) };
      }
      case 'create':
      case 'upsert':
      case 'replace':
      case 'patch':
      case 'delete':
        return this.#write(request, kinds[op]);
      case 'unknown':
        throw new Refusal(405, `Not known: ${request.method} /${request.path}`);
    }
  }

  /** What an error of this request carries, so that its client catches up. Empty where no partition is concerned. */
  sessionHeaders(request: Request): Record<string, string> {
    const { container = '', database = '' } = request.target;
    const collection = this.#databases.get(database)?.containers.get(container);
    if (collection === undefined || request.headers['x-ms-documentdb-partitionkey'] === undefined) return {};
    const partition = collection.partitionOf(keyOf(request.headers));
    // A read is refused by the replica that answers it, a write by the primary.
    const lag = request.op === 'read' ? this.#limits.staleReads : 0;
    const seen = Math.min(
      sessionOf(request.headers['x-ms-session-token']).get(partition.id) ?? 0,
      partition.lsn,
    );
    return tokenOf(collection, partition.tokenAt(partition.view(new Map([[partition.id, seen]]), lag)));
  }

  #database({ target }: Request): Database {
    const found = this.#databases.get(target.database ?? '');
    if (found === undefined) throw notFound(`database ${target.database ?? ''}`);
    return found;
  }

  #container(request: Request): Collection {
    const { database = '', container = '' } = request.target;
    const found = this.#databases.get(database)?.containers.get(container);
    if (found !== undefined) return found;
    const own = ['readContainer', 'replaceContainer', 'deleteContainer'].includes(request.op);
    // An operation on items names the missing container by its own substatus.
    throw notFound(`container ${database}/${container}`, own ? undefined : 1003);
  }

  #createDatabase(body: unknown): Answer {
    const { id } = parsed(named, body, 'The database');
    if (this.#databases.has(id)) throw conflict(id);
    const rid = Buffer.alloc(4);
    this.#made += 1;
    rid.writeUInt32BE(this.#made);
    const resource = { id, _rid: rid.toString('base64'), _self: '', _etag: '"0"', _ts: 0 };
    this.#databases.set(id, { resource, rid, containers: new Map() });
    return { status: 201, body: resource };
  }

  #createContainer(request: Request): Answer {
    const { rid, containers } = this.#database(request);
    const own = Buffer.alloc(4);
    this.#made += 1;
    own.writeUInt32BE(this.#made);
    const { partitions, now } = this.#limits;
    const whole = Buffer.concat([rid, own]).toString('base64');
    const collection = new Collection(whole, request.body, partitions, () => now());
    const { id } = collection.definition;
    if (containers.has(id)) throw conflict(id);
    containers.set(id, collection);
    return { status: 201, body: collection.resource };
  }

  #query(request: Request, scanned: (unindexed: string[]) => void): Answer {
    const { headers, body } = request;
    const collection = this.#container(request);
    const asked = Number(headers['x-ms-max-item-count'] ?? 100);
    const { pageSize, emptyPages, staleReads } = this.#limits;
    const [from, to] = [headers['x-ms-start-epk'], headers['x-ms-end-epk']];
    const page = runQuery(collection, {
      body,
      key: headers['x-ms-documentdb-partitionkey'] === undefined ? undefined : keyOf(headers),
      range: headers['x-ms-documentdb-partitionkeyrangeid'],
      places: from === undefined || to === undefined ? undefined : { from, to },
      continuation: headers['x-ms-continuation'],
      session: sessionOf(headers['x-ms-session-token']),
      lag: staleReads,
      pageSize: Math.min(asked > 0 ? asked : 1000, pageSize),
      emptyPages,
    });
    scanned(page.unindexed);
    const count = page.rows.length;
    return {
      status: 200,
      body: { _rid: collection.rid, Documents: page.rows, _count: count },
      charge: page.charge,
      headers: {
        ...tokenOf(collection, page.token),
        'x-ms-item-count': String(count),
        ...(page.continuation === undefined ? {} : { 'x-ms-continuation': page.continuation }),
      },
    };
  }

  #read(request: Request): Answer {
    const collection = this.#container(request);
    const key = keyOf(request.headers);
    const partition = collection.partitionOf(key);
    const lsn = partition.view(sessionOf(request.headers['x-ms-session-token']), this.#limits.staleReads);
    const { id = '' } = request.target;
    const stored = collection.live(partition.read(key, id, lsn));
    const { status, charge } = readOutcome(stored, id, request.headers['if-none-match']);
    const headers = { ...tokenOf(collection, partition.tokenAt(lsn)), etag: stored?.etag ?? '' };
    return status === 304 ? { status, charge, headers } : { status, charge, headers, body: stored?.item };
  }

  #write(request: Request, kind: Operation['kind']): Answer {
    const { headers, body, target } = request;
    const collection = this.#container(request);
    const tx = new Transaction(collection, keyOf(headers));
    const conditions = { ifMatch: headers['if-match'], ifNoneMatch: headers['if-none-match'] };
    const { status, stored, charge } = perform(tx, { kind, id: target.id, body, ...conditions });
    tx.commit();
    const own = {
      ...tokenOf(collection, tx.partition.token),
      ...(stored === undefined ? {} : { etag: stored.etag }),
    };
    return { status, charge, headers: own, body: stored?.item };
  }
}

/** @throws Refusal 400 without one key of one value */
function keyOf(headers: Headers): string {
  const header = headers['x-ms-documentdb-partitionkey'];
  if (header === undefined) throw badRequest('PartitionKey value must be supplied for this operation.');
  return JSON.stringify(parsed(keyHeader, JSON.parse(header), 'The partition key'));
}

/** The SDK keeps a token only with the container's id and name beside it. */
const tokenOf = ({ rid }: Collection, token: string): Record<string, string> => ({
  'x-ms-session-token': token,
  'x-ms-content-path': rid,
});

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
