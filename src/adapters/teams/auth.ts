import {
  AuthenticationError,
  BotFrameworkAuthentication,
  ConnectorFactory,
  type AuthenticateRequestResult,
  type BotFrameworkClient,
  type ClaimsIdentity,
  type ConnectorClient,
  type UserTokenClient,
} from 'botframework-connector';
import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';

export type BotIdentity = {
  /** Null in demo mode: everyone is let in, which is why demo listens on loopback only. */
  readonly appId: string | null;
  readonly tenantId: string | null;
  readonly password: string | null;
};

const MOST_CLIENTS = 256;

/** Keeps the last clients by key; a failed creation is not kept. */
function remembered<T>(): (key: string, create: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, create) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = create();
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    const oldest = kept.keys().next();
    if (kept.size > MOST_CLIENTS && oldest.done !== true) kept.delete(oldest.value);
    return made;
  };
}

/** What the SDK's type does not show of its client. */
type WithPipeline = {
  readonly client: { readonly pipeline: { removePolicy: (policy: { name: string }) => void } };
};

/** Hands out one connector client per service address, without the SDK's own resending: it has no idempotency key. */
class RememberingFactory extends ConnectorFactory {
  private readonly inner: ConnectorFactory;
  private readonly key: string;
  private readonly clients: ReturnType<typeof remembered<ConnectorClient>>;

  constructor(inner: ConnectorFactory, key: string, clients: ReturnType<typeof remembered<ConnectorClient>>) {
    super();
    this.inner = inner;
    this.key = key;
    this.clients = clients;
  }

  override create(serviceUrl: string, audience: string): Promise<ConnectorClient> {
    return this.clients(`${this.key}|${serviceUrl}|${audience}`, async () => {
      const client = await this.inner.create(serviceUrl, audience);
      const { pipeline } = (client as unknown as WithPipeline).client;
      pipeline.removePolicy({ name: 'defaultRetryPolicy' });
      return client;
    });
  }
}

/**
 * The SDK's authentication with two changes: its clients are reused (they are 26 % of a turn otherwise), and a token
 * that cannot be verified is a bare 401, where the SDK answers 500 with the reason in the body.
 */
export class HardenedAuthentication extends BotFrameworkAuthentication {
  private readonly inner: BotFrameworkAuthentication;
  private readonly connectors = remembered<ConnectorClient>();
  private readonly tokenClients = remembered<UserTokenClient>();

  constructor(inner: BotFrameworkAuthentication) {
    super();
    this.inner = inner;
  }

  override async authenticateRequest(
    activity: Activity,
    authHeader: string,
  ): Promise<AuthenticateRequestResult> {
    try {
      const result = await this.inner.authenticateRequest(activity, authHeader);
      return {
        ...result,
        connectorFactory: this.remembering(result.connectorFactory, result.claimsIdentity),
      };
    } catch (cause) {
      if (isNetworkFault(cause)) throw new Error('The signing keys could not be fetched', { cause });
      throw new AuthenticationError('Unauthorized', 401);
    }
  }

  override authenticateChannelRequest(authHeader: string): Promise<ClaimsIdentity> {
    return this.inner.authenticateChannelRequest(authHeader);
  }
  override authenticateStreamingRequest(
    authHeader: string,
    channelId: string,
  ): Promise<AuthenticateRequestResult> {
    return this.inner.authenticateStreamingRequest(authHeader, channelId);
  }
  override createBotFrameworkClient(): BotFrameworkClient {
    return this.inner.createBotFrameworkClient();
  }
  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return this.remembering(this.inner.createConnectorFactory(claims), claims);
  }
  override createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
    return this.tokenClients(audienceOf(claims), () => this.inner.createUserTokenClient(claims));
  }

  private remembering(
    factory: ConnectorFactory | undefined,
    claims: ClaimsIdentity | undefined,
  ): ConnectorFactory {
    if (factory === undefined) throw new AuthenticationError('Unauthorized', 401);
    return new RememberingFactory(factory, audienceOf(claims), this.connectors);
  }
}

const audienceOf = (claims: ClaimsIdentity | undefined): string => claims?.getClaimValue('aud') ?? '';

/** The keys could not be fetched: nobody's token is wrong, and the sender should come again. */
const isNetworkFault = (cause: unknown): boolean =>
  cause instanceof Error &&
  (cause.name === 'FetchError' ||
    // The metadata server answered with an error; the SDK makes a 500 of its own of that.
    (cause instanceof AuthenticationError && cause.statusCode >= 500) ||
    ('code' in cause && (cause.code === 'ENOTFOUND' || cause.code === 'ECONNREFUSED')));

/** Authentication against the Bot Framework for one app of one tenant; without an app id everyone is let in. */
export function authenticationFor(identity: BotIdentity): HardenedAuthentication {
  const settings =
    identity.appId === null
      ? {}
      : {
          MicrosoftAppId: identity.appId,
          MicrosoftAppTenantId: identity.tenantId ?? '',
          MicrosoftAppType: identity.password === null ? 'UserAssignedMSI' : 'SingleTenant',
          ...(identity.password === null ? {} : { MicrosoftAppPassword: identity.password }),
        };
  return new HardenedAuthentication(new ConfigurationBotFrameworkAuthentication(settings));
}
