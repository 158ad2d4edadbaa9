import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Expr, Path, Query } from './ast.ts';
import type { Collection } from './collection.ts';
import { compareAll, Evaluator, hasAggregate, type Parameters } from './evaluate.ts';
import { hasComposite, indexOf } from './indexing.ts';
import type { Partition, Stored, Wanted } from './partition.ts';
import { needsPlan, planOf, topOf } from './plan.ts';
import { parse } from './sql.ts';
import { badRequest, bytesOf, fieldAt, parsed, Refusal } from './wire.ts';

/** One page of one query, from one physical partition, as the gateway answers it. */

const specSchema = z.object({
  query: z.string(),
  parameters: z
    .array(z.object({ name: z.string().startsWith('@'), value: z.unknown() }))
    .nullish()
    .transform((given) => given ?? []),
});

/** Where a page ended: the partition, and the order values and place of its last row. */
const cursorSchema = z.object({
  query: z.string(),
  range: z.int(),
  sent: z.int(),
  last: z.object({ values: z.array(z.unknown().array().max(1)), place: z.int() }).nullable(),
});
type Cursor = z.infer<typeof cursorSchema>;

export type Asked = {
  body: unknown;
  /** The logical partition, the physical one, or part of it; without any, the gateway goes through them all. */
  key?: string | undefined;
  range?: string | undefined;
  places?: { from: string; to: string } | undefined;
  continuation?: string | undefined;
  session: ReadonlyMap<string, number>;
  lag: number;
  pageSize: number;
  emptyPages: boolean;
};
export type Page = {
  rows: unknown[];
  continuation: string | undefined;
  token: string;
  charge: number;
  unindexed: string[];
};

type Row = { stored: Stored; values: unknown[] };

export function parsedSpec(body: unknown): { query: Query; parameters: Parameters; sql: string } {
  const { query: sql, parameters } = parsed(specSchema, body, 'The query');
  const names = new Map(parameters.map(({ name, value }) => [name, value]));
  for (const [name, value] of names)
    if (value === undefined) throw badRequest(`The parameter ${name} has no value.`);
  for (const [name] of sql.matchAll(/@\w+/g)) {
    if (!names.has(name)) throw badRequest(`The parameter ${name} was not given.`);
  }
  return { query: parse(sql), parameters: names, sql };
}

export function planFor(body: unknown): unknown {
  const { query, parameters } = parsedSpec(body);
  return planOf(query, parameters);
}

/** The property paths that a filter reads. */
function pathsOf(expr: Expr): Path[] {
  switch (expr.kind) {
    case 'path':
      return [expr.path];
    case 'not':
      return pathsOf(expr.of);
    case 'and':
    case 'or':
    case 'compare':
      return [...pathsOf(expr.left), ...pathsOf(expr.right)];
    case 'in':
      return [expr.of, ...expr.options].flatMap(pathsOf);
    case 'between':
      return [expr.of, expr.low, expr.high].flatMap(pathsOf);
    case 'call': {
      const [first, ...rest] = expr.args;
      // The index holds the elements of a list, not the list.
      const list =
        expr.name === 'ARRAY_CONTAINS' && first?.kind === 'path' ? [[...first.path, 0]] : undefined;
      return [...(list ?? (first === undefined ? [] : pathsOf(first))), ...rest.flatMap(pathsOf)];
    }
    default:
      return [];
  }
}

function unindexed(collection: Collection, query: Query): string[] {
  if (query.where === undefined) return [];
  const paths = pathsOf(query.where.expr).filter((path) => path.length > 0);
  const without = paths.filter((path) => indexOf(collection.definition.indexingPolicy, path) === 'none');
  return [...new Set(without.map((path) => `/${path.join('/')}`))];
}

/**
 * Items without the field: an order of several fields leaves them out, since the composite index has no entry for
 * them; an order of one field puts them first (last when descending) where the policy names the path, and leaves
 * them out under the root's wildcard alone. That is the documentation's remark on ORDER BY.
 * @throws Refusal 400 for an order that no index serves
 */
function orderable(collection: Collection, query: Query): (row: Row) => boolean {
  const policy = collection.definition.indexingPolicy;
  const [first, ...rest] = query.orderBy;
  if (first === undefined) return () => true;
  if (rest.length > 0) {
    if (!hasComposite(policy, query.orderBy)) {
      throw badRequest(
        'The order by query does not have a corresponding composite index that it can be served from.',
      );
    }
    return ({ values }) => !values.includes(undefined);
  }
  const index = indexOf(policy, first.path);
  if (index === 'none') {
    throw badRequest('The index path corresponding to the specified order-by item is excluded.');
  }
  return ({ values }) => index === 'explicit' || values[0] !== undefined;
}

function comparing(query: Query): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const [i, { descending }] of query.orderBy.entries()) {
      const by = compareAll(a.values[i], b.values[i]);
      if (by !== 0) return descending ? -by : by;
    }
    const backwards = query.orderBy[0]?.descending === true;
    return (a.stored.place - b.stored.place) * (backwards ? -1 : 1);
  };
}

const encoded = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

function decoded(token: string, query: string): Cursor {
  try {
    const cursor = cursorSchema.parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
    if (cursor.query === query) return cursor;
  } catch {
    // Not ours: the refusal below says so.
  }
  throw badRequest('Invalid Continuation Token');
}

function rowOf(query: Query, evaluator: Evaluator, { item }: Stored): unknown {
  const { select } = query;
  if (select.kind === 'all') return item;
  if (select.kind === 'value') return evaluator.of(select.of.expr, item);
  return evaluator.object(
    select.of.map(([name, { expr }]) => [name, expr]),
    (expr) => evaluator.of(expr, item),
  );
}

function partitionFor(collection: Collection, asked: Asked, cursor: Cursor): Partition {
  if (asked.key !== undefined) return collection.partitionOf(asked.key);
  const id = asked.range ?? String(cursor.range);
  const found = collection.partitions.find((partition) => partition.id === id);
  if (found === undefined) throw new Refusal(410, `The partition key range ${id} is gone.`, 1002);
  return found;
}

const wanted = ({ key, places }: Asked): Wanted =>
  key === undefined
    ? { place: (place) => places === undefined || (place >= places.from && place < places.to) }
    : { key };

export function runQuery(collection: Collection, asked: Asked): Page {
  const { query, parameters, sql } = parsedSpec(asked.body);
  const across = asked.key === undefined && asked.range === undefined;
  if (across && needsPlan(query)) {
    const plan = JSON.stringify(planOf(query, parameters));
    throw new Refusal(
      400,
      'The provided cross partition query can not be directly served by the gateway. This is a first chance (internal) exception that all newer clients will know how to handle gracefully.',
      1004,
      { additionalErrorInfo: plan },
    );
  }
  const accepts = orderable(collection, query);
  const scanned = unindexed(collection, query);
  // The SDK resumes an order of its own partition requests under another filter.
  const same = asked.range === undefined ? [sql, [...parameters]] : query.orderBy;
  const hash = createHash('sha256').update(JSON.stringify(same)).digest('base64url').slice(0, 16);
  const start: Cursor = { query: hash, range: 0, sent: 0, last: null };
  const cursor = asked.continuation === undefined ? start : decoded(asked.continuation, hash);
  const partition = partitionFor(collection, asked, cursor);
  const lsn = partition.view(asked.session, asked.lag);
  const page = { token: partition.tokenAt(lsn), unindexed: scanned };
  if (asked.emptyPages && asked.continuation === undefined) {
    return { ...page, rows: [], continuation: encoded(start), charge: 2.3 };
  }

  const evaluator = new Evaluator(parameters);
  const compare = comparing(query);
  const found = partition
    .scan(wanted(asked), lsn)
    .filter((stored) => collection.live(stored) !== undefined)
    .filter(({ item }) => query.where === undefined || evaluator.of(query.where.expr, item) === true)
    .map((stored): Row => ({ stored, values: query.orderBy.map(({ path }) => fieldAt(stored.item, path)) }))
    .filter(accepts)
    .sort(compare);

  const { select } = query;
  if (select.kind === 'value' && hasAggregate(select.of.expr)) {
    const value = evaluator.over(
      select.of.expr,
      found.map(({ stored }) => stored.item),
    );
    const rows = value === undefined ? [] : [value];
    return { ...page, rows, continuation: undefined, charge: 2.3 + found.length * 0.05 };
  }

  const { last } = cursor;
  const after = last && { values: last.values.map(([value]) => value), stored: { place: last.place } };
  const rest = after === null ? found : found.filter((row) => compare(row, after as Row) > 0);
  const left = (topOf(query, parameters) ?? Infinity) - cursor.sent;
  const size = Math.min(asked.pageSize, left);
  const taken = rest.slice(0, size);
  const rows = taken.map(({ stored }) => rowOf(query, evaluator, stored)).filter((row) => row !== undefined);
  const charge = 2.3 + found.length * 0.05 + bytesOf(rows) / 3072;
  const end = taken.at(-1);
  if (rest.length > taken.length && left > taken.length && end !== undefined) {
    const values = end.values.map((value) => (value === undefined ? [] : [value]));
    const next = { ...cursor, sent: cursor.sent + taken.length, last: { values, place: end.stored.place } };
    return { ...page, rows, charge, continuation: encoded(next) };
  }
  const further = across && cursor.range + 1 < collection.partitions.length;
  const continuation = further ? encoded({ ...start, range: cursor.range + 1 }) : undefined;
  return { ...page, rows, charge, continuation };
}
