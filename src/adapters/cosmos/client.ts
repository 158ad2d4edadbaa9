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

/**
 * Errors of the connection in a form of our own: for those that it knows the SDK would wait ten times a second by
 * itself before anybody hears of them.
 */
const failingPlainly = (http: HttpClient): HttpClient => ({
  sendRequest: async (request) => {
    try {
      return await http.sendRequest(request);
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
