import { CosmosClient, type CosmosClientOptions, type Database } from '@azure/cosmos';
import { createDefaultHttpClient, type HttpClient } from '@azure/core-rest-pipeline';
import { PATIENCE, type Patience } from './attempts.ts';

/** Where the data are, and how we are let in: with a key, or as the managed identity that the program runs as. */
export type CosmosSettings = {
  readonly endpoint: string;
  /** Null: Entra managed identity. */
  readonly key: string | null;
  readonly database: string;
};

/** The service has split a partition, and what the client knows of its ranges is old. */
const GONE = 410;
const UNAVAILABLE = 503;

/**
 * Failures in forms that the SDK leaves alone. Errors of the connection that it knows it would try ten times, a second
 * apart, before anybody hears of them. On a split partition its ordered queries never end and let nothing else run
 * (4.10.1): here they fail, readiness turns red, and a restart knows the new ranges.
 */
const failingPlainly = (http: HttpClient): HttpClient => ({
  sendRequest: async (request) => {
    try {
      const response = await http.sendRequest(request);
      return response.status === GONE ? { ...response, status: UNAVAILABLE } : response;
    } catch (cause) {
      if (!(cause instanceof Error) || cause.name === 'AbortError') throw cause;
      const { code } = cause as NodeJS.ErrnoException;
      throw Object.assign(new Error(cause.message, { cause }), {
        code: `no connection: ${code ?? 'unknown'}`,
      });
    }
  },
});

/**
 * A client that tries nothing again by itself (`attempts.ts` does), and stays with the one write region.
 * @param credentials a key, or who we are in Entra
 * @param http what sends the requests; the network, or a test's double
 */
export function databaseOf(
  { endpoint, database }: Pick<CosmosSettings, 'endpoint' | 'database'>,
  credentials: Pick<CosmosClientOptions, 'key' | 'aadCredentials'>,
  http: HttpClient = createDefaultHttpClient(),
  { requestMs }: Pick<Patience, 'requestMs'> = PATIENCE,
): Database {
  const client = new CosmosClient({
    endpoint,
    ...credentials,
    httpClient: failingPlainly(http),
    consistencyLevel: 'Session',
    connectionPolicy: {
      requestTimeout: requestMs,
      enableEndpointDiscovery: false,
      enableBackgroundEndpointRefreshing: false,
      retryOptions: { maxRetryAttemptCount: 0, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 0 },
    },
  });
  return client.database(database);
}

/** As the settings say: with the key, or as the managed identity, whose library is loaded only then. */
export async function openDatabase(settings: CosmosSettings): Promise<Database> {
  if (settings.key !== null) return databaseOf(settings, { key: settings.key });
  const { DefaultAzureCredential } = await import('@azure/identity');
  return databaseOf(settings, { aadCredentials: new DefaultAzureCredential() });
}
