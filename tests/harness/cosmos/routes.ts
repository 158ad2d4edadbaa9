import type { PipelineRequest } from './http.ts';

/** What a request is: its operation and what it is aimed at. */

export type Headers = Record<string, string | undefined>;

export type Target = { database?: string; container?: string; id?: string };

export type Op =
  | 'account'
  | 'listDatabases'
  | 'createDatabase'
  | 'readDatabase'
  | 'deleteDatabase'
  | 'listContainers'
  | 'createContainer'
  | 'readContainer'
  | 'replaceContainer'
  | 'deleteContainer'
  | 'pkranges'
  | 'create'
  | 'upsert'
  | 'read'
  | 'replace'
  | 'patch'
  | 'delete'
  | 'batch'
  | 'query'
  | 'queryPlan'
  | 'unknown';

export type Request = {
  method: string;
  path: string;
  origin: string;
  op: Op;
  target: Target;
  headers: Headers;
  body: unknown;
};

const at = (method: string, ops: Record<string, Op>): Op => ops[method] ?? 'unknown';

function postedTo(headers: Headers): Op {
  if (headers['x-ms-cosmos-is-query-plan-request'] !== undefined) return 'queryPlan';
  if (headers['x-ms-documentdb-isquery'] === 'true') return 'query';
  if (headers['x-ms-cosmos-is-batch-request'] === 'true') {
    // Bulk requests are not known.
    return headers['x-ms-cosmos-batch-atomic'] === 'true' ? 'batch' : 'unknown';
  }
  return headers['x-ms-documentdb-is-upsert'] === 'true' ? 'upsert' : 'create';
}

function opOf(method: string, parts: readonly string[], headers: Headers): Op {
  const [first, , second, , third] = parts;
  const isQuery = headers['x-ms-documentdb-isquery'] === 'true';
  if (parts.length === 0) return at(method, { GET: 'account' });
  if (first !== 'dbs') return 'unknown';
  if (parts.length === 1)
    return isQuery ? 'unknown' : at(method, { GET: 'listDatabases', POST: 'createDatabase' });
  if (parts.length === 2) return at(method, { GET: 'readDatabase', DELETE: 'deleteDatabase' });
  if (second !== 'colls') return 'unknown';
  if (parts.length === 3)
    return isQuery ? 'unknown' : at(method, { GET: 'listContainers', POST: 'createContainer' });
  if (parts.length === 4) {
    return at(method, { GET: 'readContainer', PUT: 'replaceContainer', DELETE: 'deleteContainer' });
  }
  if (third === 'pkranges' && parts.length === 5) return at(method, { GET: 'pkranges' });
  if (third !== 'docs') return 'unknown';
  if (parts.length === 5) return at(method, { POST: postedTo(headers) });
  return at(method, { GET: 'read', PUT: 'replace', PATCH: 'patch', DELETE: 'delete' });
}

/** @throws SyntaxError for a body that is no JSON */
export function requestOf(request: PipelineRequest): Request {
  const headers: Headers = {};
  for (const [name, value] of request.headers) headers[name.toLowerCase()] = value;
  const { pathname, origin } = new URL(request.url);
  const path = decodeURIComponent(pathname).replace(/^\/+|\/+$/g, '');
  const parts = path === '' ? [] : path.split('/');
  const text = typeof request.body === 'string' ? request.body : '';
  const [, database, , container, , id] = parts;
  const target: Target = {
    ...(database === undefined ? {} : { database }),
    ...(container === undefined ? {} : { container }),
    ...(id === undefined ? {} : { id }),
  };
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return {
    method: request.method,
    path,
    origin,
    op: opOf(request.method, parts, headers),
    target,
    headers,
    body,
  };
}
