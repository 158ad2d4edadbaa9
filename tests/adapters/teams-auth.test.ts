import crypto from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import {
  AuthenticationConfiguration,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  ConnectorFactory,
  ServiceClientCredentialsFactory,
  type AuthenticateRequestResult,
  type ConnectorClient,
  type UserTokenClient,
} from 'botframework-connector';
import { systemClock } from '../../src/adapters/clock/clock.ts';
import { createHttpServer, type HttpServer } from '../../src/adapters/http/server.ts';
import { authenticationFor, HardenedAuthentication } from '../../src/adapters/teams/auth.ts';
import { createBot, type Conversation } from '../../src/adapters/teams/bot.ts';
import { demoDirectory, fixedDirectories } from '../harness/directory.ts';
import { FakeConnector } from '../harness/fake-connector.ts';
import { recordingLog } from '../harness/log.ts';

/* The way in from Teams with an app id: real HTTP, real tokens from a metadata server of our own, no network. */

const APP_ID = '00000000-aaaa-4bbb-8ccc-000000000001';
const ISSUER = 'https://api.botframework.com';
const directory = demoDirectory();
const TENANT = directory.tenantId;

const base64 = (value: object | string): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const keys = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreignKeys = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = {
  ...keys.publicKey.export({ format: 'jwk' }),
  kid: 'key-1',
  x5t: 'key-1',
  use: 'sig',
  alg: 'RS256',
  endorsements: ['msteams'],
};

type Signing = {
  readonly alg?: 'RS256' | 'HS256' | 'none';
  readonly kid?: string;
  readonly key?: crypto.KeyObject;
};
function tokenOf(
  claims: object,
  { alg = 'RS256', kid = 'key-1', key = keys.privateKey }: Signing = {},
): string {
  const signed = `${base64({ alg, typ: 'JWT', kid, x5t: kid })}.${base64(claims)}`;
  if (alg === 'none') return `Bearer ${signed}.`;
  // The classic confusion: the public key, which everyone has, taken as a shared secret.
  const secret = keys.publicKey.export({ type: 'spki', format: 'pem' });
  const signature =
    alg === 'HS256'
      ? crypto.createHmac('sha256', secret).update(signed).digest('base64url')
      : crypto.sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url');
  return `Bearer ${signed}.${signature}`;
}

/** Credentials that count how often a client asks for them: once for each client that is made. */
class Credentials extends ServiceClientCredentialsFactory {
  made = 0;
  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === APP_ID;
  }
  override async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }
  override createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    this.made += 1;
    return Promise.resolve({ signRequest: (request) => Promise.resolve(request) });
  }
}

/** `/openid` works; `/broken` answers 500; `/no-keys` names keys that cannot be had. */
const metadata = http.createServer((request, response) => {
  const { port } = metadata.address() as AddressInfo;
  const at = (path: string): string => `http://127.0.0.1:${port}${path}`;
  const answer = (status: number, body: object): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const config = { issuer: ISSUER, id_token_signing_alg_values_supported: ['RS256'] };
  switch (request.url) {
    case '/openid':
      return answer(200, { ...config, jwks_uri: at('/keys') });
    case '/keys':
      return answer(200, { keys: [jwk] });
    case '/no-keys':
      return answer(200, { ...config, jwks_uri: at('/broken') });
    default:
      return answer(500, { error: 'out of order' });
  }
});

const connector = new FakeConnector();
const closing: (() => Promise<unknown>)[] = [];
const metadataUrl = (path: string): string =>
  `http://127.0.0.1:${(metadata.address() as AddressInfo).port}${path}`;

beforeAll(async () => {
  // The SDK prints the reason of every refused token.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await connector.start();
  await new Promise<void>((resolve) => metadata.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});
afterAll(async () => {
  await connector.stop();
  metadata.closeAllConnections();
  await new Promise((resolve) => metadata.close(resolve));
});

const inner = (credentials: Credentials, openId: string): ConfigurationBotFrameworkAuthentication =>
  new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: APP_ID,
      ValidateAuthority: true,
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: ISSUER,
      ToBotFromChannelTokenIssuer: ISSUER,
      OAuthUrl: 'https://token.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: openId,
      ToBotFromEmulatorOpenIdMetadataUrl: openId,
      CallerId: 'urn:botframework:azure',
    },
    credentials,
    new AuthenticationConfiguration(),
  );

type Setup = {
  readonly openId?: string;
  readonly authentication?: BotFrameworkAuthentication;
  readonly conversation?: Partial<Conversation>;
};

/** The bot behind its HTTP server, with a conversation that only notes what it was asked. */
async function serve({ openId = metadataUrl('/openid'), authentication, conversation }: Setup = {}) {
  const handled: string[] = [];
  const note = (what: string) => async (): Promise<void> => void handled.push(what);
  const credentials = new Credentials();
  const { log, lines } = recordingLog();
  const bot = createBot({
    authentication: authentication ?? new HardenedAuthentication(inner(credentials, openId)),
    conversation: {
      message: note('message'),
      press: async () => {
        handled.push('press');
        return { answer: 'say', spoken: { say: { id: 'M41' }, ticket: null, language: 'nb' } };
      },
      edited: note('edited'),
      installed: note('installed'),
      removed: note('removed'),
      remember: note('remember'),
      ...conversation,
    },
    extension: {
      search: async () => ({ answer: 'say', say: { id: 'M231' } }),
      raising: {
        open: async () => ({ answer: 'say', say: { id: 'M234' } }),
        find: async () => ({ answer: 'say', say: { id: 'M234' } }),
        submit: async () => ({ answer: 'say', say: { id: 'M234' } }),
      },
    },
    clock: systemClock,
    log,
    directories: fixedDirectories(directory),
    onCallPhone: null,
    allowedTenants: [TENANT.toLowerCase()],
  });
  const server: HttpServer = createHttpServer({
    log,
    receive: (authHeader, body) => bot.receive(authHeader, body),
    ready: () => Promise.resolve({ ready: true }),
    engine: () => Promise.resolve({ well: true }),
    demo: null,
  });
  const port = await server.listen(0, '127.0.0.1');
  closing.push(() => server.close());
  return {
    handled,
    credentials,
    lines,
    async post(
      authorization: string | undefined,
      over: object = {},
    ): Promise<{ status: number; text: string }> {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          connection: 'close',
          ...(authorization === undefined ? {} : { authorization }),
        },
        body: JSON.stringify({ ...activity(), ...over }),
      });
      return { status: response.status, text: await response.text() };
    },
  };
}

const activity = () => ({
  type: 'message',
  id: 'in-1',
  text: 'Gerica er nede',
  channelId: 'msteams',
  serviceUrl: connector.url,
  from: { id: '29:ole', aadObjectId: '18d19537-496a-4061-af42-215055bc29d5', name: 'Ole' },
  recipient: { id: `28:${APP_ID}`, name: 'D-IKT' },
  conversation: { id: 'a:ole', conversationType: 'personal', tenantId: TENANT },
});
const press = {
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb: 'take', data: { ticketId: 'ticket-1', asOf: 1 } } },
};

const seconds = Math.floor(Date.now() / 1000);
const claims = (over: object = {}): object => ({
  iss: ISSUER,
  aud: APP_ID,
  serviceurl: connector.url,
  nbf: seconds - 10,
  exp: seconds + 600,
  ...over,
});
/** What another bot would send: signed for this one, by an app that is not the channel. */
const ofAnotherBot = {
  iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
  appid: '11111111-aaaa-4bbb-8ccc-000000000002',
  ver: '1.0',
};

describe('tokens', () => {
  test('of the Bot Framework, for this bot, are let in', async () => {
    const bot = await serve();
    expect(await bot.post(tokenOf(claims()))).toEqual({ status: 200, text: '' });
    expect(bot.handled).toEqual(['message']);
  });

  test.each<[string, () => string | undefined]>([
    ['missing', () => undefined],
    ['empty', () => ''],
    ['no token', () => 'Bearer garbage'],
    ['no JSON within', () => `Bearer ${base64('a')}.${base64('b')}.${base64('c')}`],
    ['of the Basic scheme', () => `Basic ${base64('user:password')}`],
    ['good, but of the Basic scheme', () => tokenOf(claims()).replace('Bearer', 'Basic')],
    ['signed by another key', () => tokenOf(claims(), { key: foreignKeys.privateKey })],
    ['of a key that is not known', () => tokenOf(claims(), { kid: 'key-2' })],
    ['for another audience', () => tokenOf(claims({ aud: '00000000-aaaa-4bbb-8ccc-00000000000f' }))],
    ['of another issuer', () => tokenOf(claims({ iss: 'https://evil.example' }))],
    ['expired', () => tokenOf(claims({ nbf: seconds - 9999, exp: seconds - 400 }))],
    ['not valid yet', () => tokenOf(claims({ nbf: seconds + 900, exp: seconds + 9999 }))],
    ['for another service address', () => tokenOf(claims({ serviceurl: 'https://evil.example' }))],
    ['without a service address', () => tokenOf(claims({ serviceurl: undefined }))],
    ['unsigned (alg none)', () => tokenOf(claims(), { alg: 'none' })],
    ['signed with the public key (HS256)', () => tokenOf(claims(), { alg: 'HS256' })],
    ['cut short', () => tokenOf(claims()).slice(0, -20)],
    ['of another bot', () => tokenOf(claims(ofAnotherBot))],
  ])('%s: 401 with an empty body, and nothing is handled', async (_, token) => {
    const bot = await serve();
    expect(await bot.post(token())).toEqual({ status: 401, text: '' });
    expect(await bot.post(token(), press)).toEqual({ status: 401, text: '' });
    expect(bot.handled).toEqual([]);
  });

  test('of a channel that the key is not endorsed for: 401', async () => {
    const bot = await serve();
    expect(await bot.post(tokenOf(claims()), { channelId: 'webchat' })).toEqual({ status: 401, text: '' });
    expect(bot.handled).toEqual([]);
  });

  test.each([
    ['in the conversation', { conversation: { ...activity().conversation, tenantId: crypto.randomUUID() } }],
    [
      'in the channel data',
      {
        conversation: { id: 'a:ole', conversationType: 'personal' },
        channelData: { tenant: { id: crypto.randomUUID() } },
      },
    ],
    ['nowhere', { conversation: { id: 'a:ole', conversationType: 'personal' } }],
  ])(
    'are good, but another tenant stands %s: 403 with an empty body, and nothing is handled',
    async (_, over) => {
      const bot = await serve();
      expect(await bot.post(tokenOf(claims()), over)).toEqual({ status: 403, text: '' });
      expect(await bot.post(tokenOf(claims()), { ...over, ...press })).toEqual({ status: 403, text: '' });
      // Without a token the answer does not tell whether the tenant is the right one.
      expect(await bot.post(undefined, over)).toEqual({ status: 401, text: '' });
      expect(bot.handled).toEqual([]);
    },
  );

  test('the tenant is compared without regard to case', async () => {
    const bot = await serve();
    const conversation = { ...activity().conversation, tenantId: TENANT.toUpperCase() };
    expect((await bot.post(tokenOf(claims()), { conversation })).status).toBe(200);
  });

  test.each([
    ['the metadata server cannot be reached', () => 'http://127.0.0.1:9/openid'],
    ['the metadata server is out of order', () => metadataUrl('/broken')],
    ['the keys cannot be fetched', () => metadataUrl('/no-keys')],
  ])('%s: 503, since nobody’s token is wrong and Teams should come again', async (_, openId) => {
    const bot = await serve({ openId: openId() });
    const { status, text } = await bot.post(tokenOf(claims()));
    expect(status).toBe(503);
    expect(text).not.toMatch(/127\.0\.0\.1|openid|fetch|at \S+:\d+/i);
    expect(bot.handled).toEqual([]);
    expect(bot.lines.map(({ code }) => code)).toEqual(['receive.failed']);
  });

  test.each([
    ['with a password', 'a-password'],
    ['with a managed identity', null],
  ])('an app id of its own closes the door (%s)', async (_, password) => {
    const authentication = authenticationFor({ appId: APP_ID, tenantId: TENANT, password });
    const bot = await serve({ authentication });
    expect(await bot.post(undefined)).toEqual({ status: 401, text: '' });
    expect(await bot.post('Bearer garbage')).toEqual({ status: 401, text: '' });
    expect(bot.handled).toEqual([]);
  });

  test('without an app id everyone is let in, which is why a production start refuses that', async () => {
    const bot = await serve({
      authentication: authenticationFor({ appId: null, tenantId: null, password: null }),
    });
    expect((await bot.post(undefined)).status).toBe(200);
  });
});

describe('what the SDK does by itself', () => {
  test('a message or press that fails is never answered with 200 (★ onTurnError)', async () => {
    const fails = () => Promise.reject(new Error('the disk is full of secrets'));
    const bot = await serve({ conversation: { message: fails, press: fails } });
    for (const over of [{}, press]) {
      const { status, text } = await bot.post(tokenOf(claims()), over);
      expect(status).toBe(503);
      expect(text).not.toMatch(/secrets/);
    }
    expect(bot.lines.map(({ code }) => code)).toEqual(['receive.failed', 'receive.failed']);
  });

  test('a press is answered in the HTTP answer', async () => {
    const bot = await serve();
    const { status, text } = await bot.post(tokenOf(claims()), press);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
    });
    expect(bot.handled).toEqual(['press']);
  });

  test('a slow turn sends no typing of its own, and no turn sends anything (★ typing timer)', async () => {
    const before = connector.requests.length;
    const bot = await serve({ conversation: { message: () => systemClock.sleep(1_200) } });
    expect((await bot.post(tokenOf(claims()))).status).toBe(200);
    expect(connector.requests.slice(before)).toEqual([]);
  });

  test('its two clients are made once, not in every turn (★)', async () => {
    const bot = await serve();
    for (let turn = 0; turn < 5; turn++) expect((await bot.post(tokenOf(claims()))).status).toBe(200);
    expect(bot.handled).toHaveLength(5);
    expect(bot.credentials.made).toBe(2);
  });
});

describe('HardenedAuthentication', () => {
  type Removable = { client: { pipeline: { removePolicy: (policy: { name: string }) => void } } };
  /** Counts what is made; the first `failures` creations fail. */
  class Counting extends BotFrameworkAuthentication {
    readonly removed: string[] = [];
    readonly created: string[] = [];
    tokenClients = 0;
    failures = 0;
    private readonly factory: ConnectorFactory = new (class extends ConnectorFactory {
      private readonly outer: Counting;
      constructor(outer: Counting) {
        super();
        this.outer = outer;
      }
      override async create(serviceUrl: string): Promise<ConnectorClient> {
        this.outer.created.push(serviceUrl);
        if (this.outer.failures-- > 0) throw new Error('not now');
        const client: Removable = {
          client: { pipeline: { removePolicy: ({ name }) => void this.outer.removed.push(name) } },
        };
        return client as unknown as ConnectorClient;
      }
    })(this);

    override async authenticateRequest(): Promise<AuthenticateRequestResult> {
      return {
        audience: ISSUER,
        callerId: '',
        claimsIdentity: claimsOf(APP_ID),
        connectorFactory: this.factory,
      };
    }
    override createConnectorFactory(): ConnectorFactory {
      return this.factory;
    }
    override async createUserTokenClient(): Promise<UserTokenClient> {
      this.tokenClients += 1;
      const client: unknown = {};
      return client as UserTokenClient;
    }
    override authenticateChannelRequest(): Promise<ClaimsIdentity> {
      throw new Error('not used');
    }
    override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
      throw new Error('not used');
    }
    override createBotFrameworkClient(): never {
      throw new Error('not used');
    }
  }
  const claimsOf = (appId: string): ClaimsIdentity =>
    new ClaimsIdentity([{ type: 'aud', value: appId }], true);

  test('makes one client for each app and service address, for turns and for what it sends itself', async () => {
    const counting = new Counting();
    const authentication = new HardenedAuthentication(counting);
    const clients = new Set<ConnectorClient>();
    for (let turn = 0; turn < 3; turn++) {
      const { connectorFactory } = await authentication.authenticateRequest({} as Activity, '');
      if (connectorFactory === undefined) throw new Error('No factory');
      clients.add(await connectorFactory.create('https://a.example', ISSUER));
      clients.add(
        await authentication.createConnectorFactory(claimsOf(APP_ID)).create('https://a.example', ISSUER),
      );
      await authentication.createUserTokenClient(claimsOf(APP_ID));
    }
    expect(clients.size).toBe(1);
    expect(counting.created).toEqual(['https://a.example']);
    expect(counting.tokenClients).toBe(1);

    const other = authentication.createConnectorFactory(claimsOf('another-app'));
    expect(clients).not.toContain(await other.create('https://a.example', ISSUER));
    const elsewhere = authentication.createConnectorFactory(claimsOf(APP_ID));
    expect(clients).not.toContain(await elsewhere.create('https://b.example', ISSUER));
  });

  test('takes the SDK’s own resending out of every client (★)', async () => {
    const counting = new Counting();
    await new HardenedAuthentication(counting)
      .createConnectorFactory(claimsOf(APP_ID))
      .create('https://a.example', ISSUER);
    expect(counting.removed).toEqual(['defaultRetryPolicy']);
  });

  test('does not keep a creation that failed', async () => {
    const counting = new Counting();
    counting.failures = 1;
    const factory = new HardenedAuthentication(counting).createConnectorFactory(claimsOf(APP_ID));
    await expect(factory.create('https://a.example', ISSUER)).rejects.toThrow('not now');
    await expect(factory.create('https://a.example', ISSUER)).resolves.toBeDefined();
    await factory.create('https://a.example', ISSUER);
    expect(counting.created).toHaveLength(2);
  });

  test('keeps a limited number of clients: service addresses come from outside', async () => {
    const counting = new Counting();
    const factory = new HardenedAuthentication(counting).createConnectorFactory(claimsOf(APP_ID));
    const at = (index: number): string => `https://${index}.example`;
    for (let index = 0; index < 300; index++) await factory.create(at(index), ISSUER);
    await factory.create(at(299), ISSUER);
    expect(counting.created).toHaveLength(300);
    await factory.create(at(0), ISSUER);
    expect(counting.created).toHaveLength(301);
  });
});
