import { z } from 'zod';
import { runBatch } from './batch.ts';
import type { Collection } from './collection.ts';
import { perform, readOutcome, Transaction, type Operation } from './documents.ts';
import { sessionOf } from './partition.ts';
import { planFor, runQuery } from './query.ts';
import type { Headers, Request } from './routes.ts';
import { badRequest, parsed, type Answer } from './wire.ts';

/** The requests about the items of one container: from headers to an answer with its session token. */

export type ItemLimits = { pageSize: number; emptyPages: boolean; staleReads: number };
export type Scanned = (unindexed: string[]) => void;

const keyHeader = z.tuple([z.union([z.string(), z.number(), z.boolean(), z.null(), z.strictObject({})])]);

/** @throws Refusal 400 without one key of one value */
function keyOf(headers: Headers): string {
  const header = headers['x-ms-documentdb-partitionkey'];
  if (header === undefined) throw badRequest('PartitionKey value must be supplied for this operation.');
  const key = JSON.stringify(parsed(keyHeader, JSON.parse(header), 'The partition key'));
  if (Buffer.byteLength(key) > 2048) throw badRequest('The partition key is longer than 2 KB.');
  return key;
}

/** The SDK keeps a token only with the container's own id beside it. */
const tokenOf = ({ rid }: Collection, token: string): Record<string, string> => ({
  'x-ms-session-token': token,
  'x-ms-content-path': rid,
});

const kinds = {
  create: 'Create',
  upsert: 'Upsert',
  replace: 'Replace',
  patch: 'Patch',
  delete: 'Delete',
} as const;

export type ItemOp = keyof typeof kinds | 'read' | 'batch' | 'query' | 'queryPlan';

export function answerItems(
  collection: Collection,
  request: Request & { op: ItemOp },
  limits: ItemLimits,
  scanned: Scanned,
): Answer {
  switch (request.op) {
    case 'queryPlan':
      return { status: 200, body: planFor(request.body) };
    case 'query':
      return query(collection, request, limits, scanned);
    case 'read':
      return read(collection, request, limits);
    case 'batch':
      return batch(collection, request);
    case 'create':
    case 'upsert':
    case 'replace':
    case 'patch':
    case 'delete':
      return write(collection, request, kinds[request.op]);
  }
}

/** What a refusal carries, so that its client catches up: a replica refuses reads, the primary refuses writes. */
export function refusalHeaders(
  collection: Collection,
  { op, headers }: Request,
  { staleReads }: ItemLimits,
): Record<string, string> {
  if (headers['x-ms-documentdb-partitionkey'] === undefined) return {};
  const partition = collection.partitionOf(keyOf(headers));
  const seen = sessionOf(headers['x-ms-session-token']).get(partition.id) ?? 0;
  const session = new Map([[partition.id, Math.min(seen, partition.lsn)]]);
  return tokenOf(collection, partition.tokenAt(partition.view(session, op === 'read' ? staleReads : 0)));
}

function query(collection: Collection, request: Request, limits: ItemLimits, scanned: Scanned): Answer {
  const { headers, body } = request;
  const asked = Number(headers['x-ms-max-item-count'] ?? 100);
  const [from, to] = [headers['x-ms-start-epk'], headers['x-ms-end-epk']];
  const page = runQuery(collection, {
    body,
    key: headers['x-ms-documentdb-partitionkey'] === undefined ? undefined : keyOf(headers),
    range: headers['x-ms-documentdb-partitionkeyrangeid'],
    places: from === undefined || to === undefined ? undefined : { from, to },
    continuation: headers['x-ms-continuation'],
    session: sessionOf(headers['x-ms-session-token']),
    lag: limits.staleReads,
    pageSize: Math.min(asked > 0 ? asked : 1000, limits.pageSize),
    emptyPages: limits.emptyPages,
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

function read(collection: Collection, { headers, target }: Request, { staleReads }: ItemLimits): Answer {
  const key = keyOf(headers);
  const { id = '' } = target;
  const partition = collection.partitionOf(key);
  const lsn = partition.view(sessionOf(headers['x-ms-session-token']), staleReads);
  const stored = collection.live(partition.read(key, id, lsn));
  const { status, charge } = readOutcome(stored, id, headers['if-none-match']);
  const own = { ...tokenOf(collection, partition.tokenAt(lsn)), etag: stored?.etag ?? '' };
  return status === 304
    ? { status, charge, headers: own }
    : { status, charge, headers: own, body: stored?.item };
}

function batch(collection: Collection, { headers, body }: Request): Answer {
  const key = keyOf(headers);
  const answer = runBatch(collection, key, body, headers['prefer'] === 'return=minimal');
  return { ...answer, headers: tokenOf(collection, collection.partitionOf(key).token) };
}

function write(collection: Collection, { headers, body, target }: Request, kind: Operation['kind']): Answer {
  const tx = new Transaction(collection, keyOf(headers));
  const conditions = { ifMatch: headers['if-match'], ifNoneMatch: headers['if-none-match'] };
  const { status, stored, charge } = perform(tx, { kind, id: target.id, body, ...conditions });
  tx.commit();
  const token = tokenOf(collection, tx.partition.token);
  if (stored === undefined) return { status, charge, headers: token };
  return { status, charge, headers: { ...token, etag: stored.etag }, body: stored.item };
}
