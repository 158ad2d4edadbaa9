import { LEASE_MS } from '../harness/lease.ts';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  AppCredentials,
  ServiceClientCredentialsFactory,
  type BotFrameworkAuthentication,
} from 'botframework-connector';
import { systemClock } from '../../src/adapters/clock/clock.ts';
import { sqliteStore } from '../../src/adapters/sqlite/store.ts';
import { authenticationFor, HardenedAuthentication } from '../../src/adapters/teams/auth.ts';
import { teamsOutbound } from '../../src/adapters/teams/outbound.ts';
import type {
  ConversationReference,
  Outbound,
  SendOutcome,
  Shown,
  Spoken,
  Store,
} from '../../src/app/ports.ts';
import type { Form } from '../../src/domain/intake/form.ts';
import { demoDirectory, fixedDirectories, personOf } from '../harness/directory.ts';
import { FakeConnector, type Fault } from '../harness/fake-connector.ts';
import { recordingLog } from '../harness/log.ts';
import { acute, DAY, NIGHT, ticketFor } from '../harness/tickets.ts';

/* Everything that leaves for Teams, against a connector that answers as Teams can: once sent is once POSTed. */

const PHONE = '32 99 00 00';
const directory = demoDirectory();
const ole = personOf(directory, 'ole-strandvik');
const CHAT = `a:${ole.aadObjectId}`;
const DESK = directory.contacts.teams.serviceDeskChannelId;
/** Of the tests in which nothing answers in time; the others wait for as long as a busy machine needs. */
const TIMEOUT_MS = 200;
const PATIENT_MS = 10_000;

const spoken: Spoken = { say: { id: 'M34' }, ticket: null, language: 'nb' };
const number: Spoken = { say: { id: 'onCallNumber' }, ticket: null, language: 'nb' };
const receipt: Shown = {
  language: 'nb',
  card: { card: 'receipt', ticket: ticketFor(directory), asOf: 1, pagedAt: NIGHT },
};
const deskCard: Shown = {
  language: 'nb',
  card: { card: 'deskTicket', ticket: ticketFor(directory, { facts: acute }, DAY), asOf: 1 },
};

const connector = new FakeConnector();
const stores: Store[] = [];
const servers: http.Server[] = [];

beforeAll(async () => {
  await connector.start();
});
beforeEach(() => {
  connector.faults = [];
  connector.requests.length = 0;
  connector.outgoing.length = 0;
});
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
afterAll(() => connector.stop());

const chat = (over: Partial<ConversationReference> = {}): ConversationReference => ({
  conversationId: CHAT,
  account: ole.aadObjectId.toLowerCase(),
  serviceUrl: connector.url,
  channelId: 'msteams',
  botId: '28:bot',
  userId: '29:ole',
  tenantId: directory.tenantId,
  ...over,
});

type Setup = {
  readonly references?: readonly ConversationReference[];
  readonly serviceUrl?: string | null;
  readonly onCallPhone?: string | null;
  readonly authentication?: BotFrameworkAuthentication;
  readonly appId?: string | null;
  readonly sendTimeoutMs?: number;
};

async function outboundWith({ references = [chat()], appId = null, ...setup }: Setup = {}) {
  const store = sqliteStore(':memory:', systemClock, LEASE_MS);
  stores.push(store);
  for (const reference of references) await store.saveReference(reference);
  const outbound = teamsOutbound({
    authentication:
      setup.authentication ?? authenticationFor({ appId: null, tenantId: null, password: null }),
    appId,
    store,
    clock: { ...systemClock, now: () => NIGHT },
    log: recordingLog().log,
    directories: fixedDirectories(directory),
    serviceUrl: setup.serviceUrl === undefined ? connector.url : setup.serviceUrl,
    onCallPhone: setup.onCallPhone === undefined ? PHONE : setup.onCallPhone,
    sendTimeoutMs: setup.sendTimeoutMs ?? PATIENT_MS,
  });
  return { outbound, store };
}

const inChat = { target: 'conversation', conversationId: CHAT } as const;
/** The three ways in which something is sent; each is one request to the same chat. */
const WAYS: Readonly<Record<string, (outbound: Outbound) => Promise<SendOutcome>>> = {
  say: (outbound) => outbound.say(inChat, spoken),
  show: (outbound) => outbound.show(inChat, receipt),
  update: (outbound) => outbound.update({ conversationId: CHAT, activityId: 'activity-9' }, receipt),
};
const ways = Object.entries(WAYS).map(([way, send]) => ({ way, send }));

/** As often as the product asks: a resending of the SDK would meet it too. */
const always = (answer: Fault['answer'], more: Partial<Fault> = {}): Fault => ({
  matches: () => true,
  answer,
  times: Infinity,
  ...more,
});

/** A connector of which each answer is written here. */
async function scripted(handle: http.RequestListener): Promise<string> {
  const server = http.createServer((request, response) => {
    request.resume().on('end', () => handle(request, response));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** One app id for each test that wants tokens: the SDK keeps tokens by app id for the whole process. */
const APP_ID = '00000000-aaaa-4bbb-8ccc-000000000003';
type Fetch = () => Promise<string>;
/** The SDK's own credentials with their cache; only the fetching of a token is ours. */
class Credentials extends AppCredentials {
  private readonly fetchToken: Fetch;
  constructor(fetchToken: Fetch, appId: string) {
    super(appId);
    this.fetchToken = fetchToken;
  }
  protected override async refreshToken() {
    const accessToken = await this.fetchToken();
    return { accessToken, expiresOn: new Date(Date.now() + 3_600_000) };
  }
}
let apps = 0;
function authenticated(fetchToken: Fetch): { authentication: BotFrameworkAuthentication; appId: string } {
  const appId = `${APP_ID.slice(0, -2)}${10 + apps++}`;
  const credentials = new Credentials(fetchToken, appId);
  class Factory extends ServiceClientCredentialsFactory {
    override isValidAppId = (): Promise<boolean> => Promise.resolve(true);
    override isAuthenticationDisabled = (): Promise<boolean> => Promise.resolve(false);
    override createCredentials = (): Promise<Credentials> => Promise.resolve(credentials);
  }
  return {
    appId,
    authentication: new HardenedAuthentication(
      new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: appId }, new Factory()),
    ),
  };
}

describe.each(ways)('$way', ({ way, send }) => {
  test('is one request, and its place comes back', async () => {
    const { outbound } = await outboundWith();
    const outcome = await send(outbound);
    const [request] = connector.requests;
    expect(connector.requests).toHaveLength(1);
    expect(request?.method).toBe(way === 'update' ? 'PUT' : 'POST');
    const [left] = connector.outgoing;
    expect(left?.conversationId).toBe(CHAT);
    expect(outcome).toMatchObject({
      outcome: 'sent',
      place: { conversationId: CHAT, activityId: left?.activityId },
    });
    if (way === 'update') expect(left?.activityId).toBe('activity-9');
  });

  test.each([502, 408, 500, 503, 504, 'reset'] as const)(
    'accepted and then answered %s: sent once, and uncertain (★ the SDK’s own resending is off)',
    async (answer) => {
      connector.faults = [always(answer, { delivered: true })];
      const { outbound } = await outboundWith();
      expect(await send(outbound)).toMatchObject({ outcome: 'uncertain' });
      expect(connector.outgoing).toHaveLength(1);
      expect(connector.requests).toHaveLength(1);
    },
  );

  test('never answered: given up after sendTimeoutMs, sent once, and uncertain', async () => {
    connector.faults = [always('hang', { delivered: true })];
    const { outbound } = await outboundWith({ sendTimeoutMs: TIMEOUT_MS });
    const start = performance.now();
    expect(await send(outbound)).toMatchObject({ outcome: 'uncertain' });
    expect(performance.now() - start).toBeLessThan(PATIENT_MS / 2);
    expect(connector.requests).toHaveLength(1);
  });

  test.each([
    [429, { limited: 'conversation' }],
    [412, {}],
  ] as const)('%s: later, as the connector asks', async (answer, limited) => {
    const { outbound } = await outboundWith();
    const later = { outcome: 'later', cause: String(answer), ...limited };
    connector.faults = [always(answer, { headers: { 'retry-after': '7' } })];
    expect(await send(outbound)).toEqual({ ...later, retryAfterMs: 7_000 });
    expect(connector.requests).toHaveLength(1);
    connector.faults = [always(answer)];
    expect(await send(outbound)).toEqual({ ...later, retryAfterMs: 2_000 });
    connector.faults = [always(answer, { headers: { 'retry-after': '86400' } })];
    expect(await send(outbound)).toMatchObject({ outcome: 'later', retryAfterMs: 600_000 });
  });

  test.each([400, 403, 404, 410, 413] as const)('%s: failed, with the cause', async (answer) => {
    connector.faults = [always(answer)];
    const { outbound } = await outboundWith();
    expect(await send(outbound)).toEqual({ outcome: 'failed', cause: String(answer) });
    expect(connector.requests).toHaveLength(1);
  });

  test('401: one more try, then failed', async () => {
    connector.faults = [always(401)];
    const { outbound } = await outboundWith();
    expect(await send(outbound)).toEqual({ outcome: 'failed', cause: '401' });
    expect(connector.requests).toHaveLength(2);
  });

  test('401 once: the second try is the one that counts', async () => {
    connector.faults = [always(401, { times: 1 })];
    const { outbound } = await outboundWith();
    expect(await send(outbound)).toMatchObject({ outcome: 'sent' });
    connector.faults = [always(401, { times: 1 }), always(429)];
    expect(await send(outbound)).toMatchObject({ outcome: 'later' });
  });

  test('connection refused: later, for it cannot have arrived', async () => {
    const { outbound } = await outboundWith({ references: [chat({ serviceUrl: 'http://127.0.0.1:9' })] });
    expect(await send(outbound)).toMatchObject({ outcome: 'later', cause: 'ECONNREFUSED' });
  });

  test('to a conversation that is not known: failed, with the cause', async () => {
    const { outbound } = await outboundWith({ references: [] });
    expect(await send(outbound)).toEqual({ outcome: 'failed', cause: 'conversation unknown' });
    expect(connector.requests).toEqual([]);
  });
});

test('an answer that begins and never ends is given up too: uncertain, sent once', async () => {
  let requests = 0;
  const serviceUrl = await scripted((_, response) => {
    requests += 1;
    response.writeHead(201, { 'content-type': 'application/json' });
    response.write('{"id":');
  });
  const { outbound } = await outboundWith({
    references: [chat({ serviceUrl })],
    sendTimeoutMs: TIMEOUT_MS,
  });
  expect(await outbound.say(inChat, spoken)).toMatchObject({ outcome: 'uncertain' });
  expect(requests).toBe(1);
});

describe('tokens', () => {
  test('a 401 fetches a new token, once; afterwards the new one is used', async () => {
    const seen: (string | undefined)[] = [];
    const serviceUrl = await scripted(({ headers: { authorization } }, response) => {
      seen.push(authorization);
      response.writeHead(authorization === 'Bearer token-1' ? 401 : 201, {
        'content-type': 'application/json',
      });
      response.end('{"id":"activity-1"}');
    });
    let fetched = 0;
    const { outbound } = await outboundWith({
      ...authenticated(() => Promise.resolve(`token-${++fetched}`)),
      references: [chat({ serviceUrl })],
    });
    expect(await outbound.say(inChat, spoken)).toMatchObject({ outcome: 'sent' });
    expect(await outbound.say(inChat, spoken)).toMatchObject({ outcome: 'sent' });
    expect(seen).toEqual(['Bearer token-1', 'Bearer token-2', 'Bearer token-2']);
  });

  test.each<[string, Fetch]>([
    ['cannot be fetched', () => Promise.reject(new Error('no answer from the token endpoint'))],
    ['is refused', () => Promise.reject(Object.assign(new Error('refused'), { statusCode: 400 }))],
    ['never comes', () => new Promise(() => undefined)],
  ])('a token that %s: nothing has left, so it comes again later', async (_, fetchToken) => {
    const { outbound } = await outboundWith({
      ...authenticated(fetchToken),
      sendTimeoutMs: TIMEOUT_MS,
    });
    const outcome = await outbound.say(inChat, spoken);
    expect(outcome).toMatchObject({ outcome: 'later' });
    expect(connector.requests).toEqual([]);
  });
});

describe('a person without a known chat', () => {
  const toOle = { target: 'person', personId: ole.id } as const;

  test('gets one, by Entra object id and tenant; then the message, and the chat is remembered', async () => {
    const app = authenticated(() => Promise.resolve('token'));
    const { outbound, store } = await outboundWith({ references: [], ...app });
    expect(await outbound.say(toOle, spoken)).toMatchObject({
      outcome: 'sent',
      place: { conversationId: CHAT },
    });
    expect(connector.requests.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)).toEqual([
      'POST /v3/conversations',
      `POST /v3/conversations/${CHAT}/activities`,
    ]);
    expect(connector.requests[0]?.body).toMatchObject({
      isGroup: false,
      bot: { id: `28:${app.appId}` },
      members: [{ id: ole.aadObjectId }],
      tenantId: directory.tenantId,
      channelData: { tenant: { id: directory.tenantId } },
    });
    const remembered = await store.referenceOfAccount(ole.aadObjectId.toLowerCase());
    expect(remembered).toMatchObject({
      conversationId: CHAT,
      serviceUrl: connector.url,
      tenantId: directory.tenantId,
    });

    expect(await outbound.say(toOle, spoken)).toMatchObject({ outcome: 'sent' });
    expect(connector.requests).toHaveLength(3);
  });

  test('is written to in the chat that is known, at its own service address', async () => {
    const { outbound } = await outboundWith({ serviceUrl: 'http://127.0.0.1:9' });
    expect(await outbound.say(toOle, spoken)).toMatchObject({ outcome: 'sent' });
    expect(connector.requests).toHaveLength(1);
  });

  test.each([502, 'reset', 'hang'] as const)(
    'opening it is answered %s: later, since nothing has been said yet and asking twice gives the same chat',
    async (answer) => {
      connector.faults = [always(answer)];
      const { outbound } = await outboundWith({ references: [], sendTimeoutMs: TIMEOUT_MS });
      expect(await outbound.say(toOle, spoken)).toMatchObject({ outcome: 'later' });
      expect(connector.requests).toHaveLength(1);
    },
  );

  test('opening it is refused: failed, and nothing is remembered', async () => {
    connector.faults = [always(403)];
    const { outbound, store } = await outboundWith({ references: [] });
    expect(await outbound.say(toOle, spoken)).toEqual({ outcome: 'failed', cause: '403' });
    expect(await outbound.openChat(ole.aadObjectId, chat())).toBeUndefined();
    expect(await store.referenceOfAccount(ole.aadObjectId.toLowerCase())).toBeUndefined();
  });

  test('who is not in the directory: failed, with the cause', async () => {
    const { outbound } = await outboundWith();
    const outcome = await outbound.say({ target: 'person', personId: 'nobody' }, spoken);
    expect(outcome).toEqual({ outcome: 'failed', cause: 'person unknown' });
  });

  test.each([{ target: 'person', personId: ole.id } as const, { target: 'serviceDesk' } as const])(
    'without TEAMS_SERVICE_URL: failed, and the cause names the setting ($target)',
    async (target) => {
      const { outbound } = await outboundWith({ references: [], serviceUrl: null });
      expect(await outbound.show(target, deskCard)).toEqual({
        outcome: 'failed',
        cause: 'TEAMS_SERVICE_URL not set',
      });
      expect(connector.requests).toEqual([]);
    },
  );
});

describe('the on-call number (promise 9)', () => {
  const deskReference = chat({ conversationId: DESK, account: null, userId: null });
  const sent = (): string => JSON.stringify(connector.outgoing.map(({ activity }) => activity));

  test('goes in at the attempt, and only its placeholder is kept', async () => {
    const { outbound, store } = await outboundWith();
    for (const outcome of [
      await outbound.say(inChat, number),
      await outbound.show(inChat, receipt),
      await outbound.update({ conversationId: CHAT, activityId: 'activity-1' }, receipt),
    ]) {
      if (outcome.outcome !== 'sent') throw new Error(`The outcome is ${outcome.outcome}`);
      expect(outcome.rendered).toContain('{vaktnr}');
      expect(outcome.rendered).not.toContain(PHONE);
    }
    for (const { activity } of connector.outgoing) {
      expect(JSON.stringify(activity)).toContain(PHONE);
      expect(JSON.stringify(activity)).not.toContain('{vaktnr}');
    }
    expect(JSON.stringify(await store.referenceOfConversation(CHAT))).not.toContain(PHONE);
  });

  test('is refused outside a one-to-one chat', async () => {
    const { outbound } = await outboundWith({ references: [deskReference] });
    const inChannel = { target: 'conversation', conversationId: DESK } as const;
    await expect(outbound.say(inChannel, number)).rejects.toThrow(/one-to-one/);
    await expect(outbound.show({ target: 'serviceDesk' }, receipt)).rejects.toThrow(/one-to-one/);
    await expect(outbound.update({ conversationId: DESK, activityId: 'x' }, receipt)).rejects.toThrow(
      /one-to-one/,
    );
    expect(connector.requests).toEqual([]);
  });

  test('is not set in the demo: the text says where it is set', async () => {
    const { outbound } = await outboundWith({ onCallPhone: null });
    await outbound.say(inChat, number);
    expect(sent()).toContain('ON_CALL_PHONE');
    expect(sent()).not.toContain('{vaktnr}');
  });

  test('is not told to somebody who types its placeholder', async () => {
    const { outbound } = await outboundWith();
    const form: Form = {
      sequence: 1,
      revision: 1,
      state: 'open',
      number: null,
      name: 'Ole {vaktnr}',
      phone: null,
      workplace: '{vaktnr}',
      systemId: null,
      description: 'Hva er {vaktnr}?',
      lifeHealth: false,
      also: null,
      errors: {},
    };
    const typed = {
      ...ticketFor(directory).reporter,
      name: '{vaktnr}',
      workplaceId: null,
      workplaceText: '{vaktnr}',
    };
    const ordinary = ticketFor(directory, { reporter: typed }, DAY);
    await outbound.show(inChat, { language: 'nb', card: { card: 'form', form } });
    await outbound.show(inChat, {
      language: 'nb',
      card: { card: 'receipt', ticket: ordinary, asOf: 1, pagedAt: null },
    });
    expect(connector.outgoing).toHaveLength(2);
    expect(sent()).not.toContain(PHONE);
    expect(sent()).toContain('{vaktnr}');
  });
});

describe('what arrives', () => {
  test('a card goes alone, with its toast: text beside it would be split off', async () => {
    const { outbound } = await outboundWith();
    await outbound.show(inChat, receipt);
    const [left] = connector.outgoing;
    expect(left?.activity).toMatchObject({
      type: 'message',
      summary: expect.stringContaining('D-2026-00123'),
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
      conversation: { id: CHAT },
      recipient: { id: '29:ole' },
    });
    expect(left?.activity.text).toBeUndefined();
  });

  test('a sentence goes as plain text: what a person typed is never Markdown', async () => {
    const { outbound } = await outboundWith();
    await outbound.say(inChat, spoken);
    expect(connector.outgoing[0]?.activity).toMatchObject({ type: 'message', textFormat: 'plain' });
  });

  test('mentions in the service-desk channel arrive whole (★ the SDK strips entities)', async () => {
    const { outbound } = await outboundWith({ references: [] });
    expect(await outbound.show({ target: 'serviceDesk' }, deskCard)).toMatchObject({ outcome: 'sent' });
    const [left] = connector.outgoing;
    expect(left?.conversationId).toBe(DESK);
    const agents = directory.agentsOf('drammen').map(({ aadObjectId, name }) => ({
      type: 'mention',
      text: `<at>${name}</at>`,
      mentioned: { id: aadObjectId, name },
    }));
    expect(left?.activity.attachments?.[0]?.content.msteams).toEqual({ width: 'Full', entities: agents });
  });
});
