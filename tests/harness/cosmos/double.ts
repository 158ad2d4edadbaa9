import { randomUUID } from 'node:crypto';
import { CosmosClient, type CosmosClientOptions } from '@azure/cosmos';
import { authorise } from './access.ts';
import { Account } from './account.ts';
import {
  hang,
  reset,
  responseOf,
  stopIfAborted,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from './http.ts';
import { requestOf, type Op, type Request } from './routes.ts';
import { Refusal, type Answer, type Item } from './wire.ts';

/**
 * Azure Cosmos DB for NoSQL in this process, behind the SDK's public `httpClient`: strict where the service is
 * strict, and 400 for what it does not know. Several clients may share one double.
 *
 * Known to differ from the service: charges are rough and the hash of partitions is another; a query plan covers all
 * partitions, and a container of one partition asks for plans as well; aggregates come in one page; strings are ordered by
 * UTF-16 unit; the age of a request is not checked. Not known at all (400 or 405): bulk, change feed, scripts, offers, patch
 * `move`, hierarchical keys, DISTINCT, GROUP BY, OFFSET, JOIN, LIKE, arithmetic. Stricter: `?` in ids, parameters without a
 * value, If-None-Match on writes, and an Entra token may not make or change containers.
 */

export type Asked = {
  method: string;
  path: string;
  op: Op;
  container: string | undefined;
  id: string | undefined;
  sql: string | undefined;
  /** How many requests came before this one. */
  n: number;
};

export type Fault =
  | undefined
  | 'dropBefore'
  | 'dropAfter'
  | 'hangBefore'
  | 'hangAfter'
  /**
   * `after`: answered so although the request took effect, as a time-out may be. Not 410 with 1002 on a query over
   * partitions: SDK 4.10.1 then never returns and never lets anything else run.
   */
  | { status: number; substatus?: number; retryAfterMs?: number; after?: boolean };

export type LogEntry = {
  n: number;
  op: Op;
  container: string | undefined;
  id: string | undefined;
  /** 0 where nothing was answered. */
  status: number;
  charge: number;
  /** A query that names no partition key. */
  crossPartition: boolean;
  sql: string | undefined;
  /** A filter on a path that the indexing policy excludes, and which. */
  scan: boolean;
  unindexed: string[];
};

export type Settings = {
  key: string;
  /** Whether an Entra token is accepted. Without it, none is. */
  aad: (token: string) => boolean;
  partitions: number;
  now: () => number;
  /** The most rows of a page, whatever the caller asks for. */
  pageSize: number;
  /** Whether every query begins with an empty page and a continuation. */
  emptyPages: boolean;
  /** By how many commits of its physical partition a read lags, unless the session token asks for more. */
  staleReads: number;
  fault: (asked: Asked) => Fault;
};

export const DOUBLE_KEY = Buffer.from('a key that only the double knows').toString('base64');
export const DOUBLE_ENDPOINT = 'https://cosmos.double/';

export class CosmosDouble implements HttpClient {
  readonly settings: Settings;
  readonly log: LogEntry[] = [];
  readonly #account: Account;
  #asked = 0;

  constructor(settings: Partial<Settings> = {}) {
    this.settings = {
      key: DOUBLE_KEY,
      aad: () => false,
      partitions: 2,
      now: () => Date.now(),
      pageSize: Infinity,
      emptyPages: false,
      staleReads: 0,
      fault: () => undefined,
      ...settings,
    };
    this.#account = new Account(this.settings);
  }

  /** A client of its own, so a session of its own. Without `consistencyLevel` the SDK sends no session token. */
  client(options: Partial<CosmosClientOptions> = {}): CosmosClient {
    return new CosmosClient({
      endpoint: DOUBLE_ENDPOINT,
      key: this.settings.key,
      httpClient: this,
      consistencyLevel: 'Session',
      ...options,
      connectionPolicy: { enableBackgroundEndpointRefreshing: false, ...options.connectionPolicy },
    });
  }

  /** The items that have not expired, of all partitions. */
  documents(container: string, database?: string): Item[] {
    return this.#account.documents(container, database);
  }

  async sendRequest(pipelineRequest: PipelineRequest): Promise<PipelineResponse> {
    stopIfAborted(pipelineRequest);
    const request = requestOf(pipelineRequest);
    const entry = this.#logged(request);
    // Others run before the request takes effect, and again before its caller knows.
    await new Promise((go) => setImmediate(go));
    stopIfAborted(pipelineRequest);
    const { method, path } = request;
    const { op, container, id, sql, n } = entry;
    const fault = this.settings.fault({ method, path, op, container, id, sql, n });
    if (fault === 'dropBefore') throw reset();
    if (fault === 'hangBefore') return hang(pipelineRequest);
    const refusal = typeof fault === 'object' ? injected(fault) : undefined;
    const takesEffect = typeof fault !== 'object' || fault.after === true;
    const done = takesEffect ? this.#answer(request, entry) : undefined;
    if (fault === 'dropAfter') throw reset();
    if (fault === 'hangAfter') return hang(pipelineRequest);
    const answer = refusal ?? done ?? { status: 503 };
    entry.status = answer.status;
    entry.charge = answer.charge ?? 1;
    await new Promise((go) => setImmediate(go));
    stopIfAborted(pipelineRequest);
    const headers = {
      'x-ms-request-charge': entry.charge.toFixed(2),
      'x-ms-activity-id': randomUUID(),
      ...answer.headers,
    };
    return responseOf(pipelineRequest, { ...answer, headers });
  }

  #logged(request: Request): LogEntry {
    const { op, target, headers } = request;
    const entry: LogEntry = {
      n: this.#asked,
      op,
      container: target.container,
      id: target.id,
      status: 0,
      charge: 0,
      crossPartition: op === 'query' && headers['x-ms-documentdb-partitionkey'] === undefined,
      sql: sqlOf(request),
      scan: false,
      unindexed: [],
    };
    this.#asked += 1;
    this.log.push(entry);
    return entry;
  }

  #answer(request: Request, entry: LogEntry): Answer {
    try {
      authorise(request, this.settings);
      return this.#account.answer(request, (unindexed) => {
        entry.unindexed = unindexed;
        entry.scan = unindexed.length > 0;
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { answer } = error;
      return { ...answer, headers: { ...this.#account.refusalHeaders(request), ...answer.headers } };
    }
  }
}

function sqlOf({ op, body }: Request): string | undefined {
  if ((op !== 'query' && op !== 'queryPlan') || typeof body !== 'object' || body === null) return undefined;
  return 'query' in body ? String(body.query) : undefined;
}

function injected({ status, substatus, retryAfterMs }: Exclude<Fault, string | undefined>): Answer {
  const { answer } = new Refusal(
    status,
    'Injected by the test.',
    substatus ?? (status === 429 ? 3200 : undefined),
  );
  if (retryAfterMs === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, 'x-ms-retry-after-ms': String(retryAfterMs) } };
}
