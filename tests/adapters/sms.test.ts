import { azureSms } from '../../src/adapters/sms/azure.ts';
import { smsGateway, type GatewaySettings } from '../../src/adapters/sms/gateway.ts';
import { closedPort, fakeGateway, type Manner } from '../harness/fake-gateway.ts';

/** SMS against servers that accept, refuse, hang, and die (issue: channels outside Microsoft 365; faults 11, 12). */

const TO = '+4791234567';
const MESSAGE = { id: 't-1:1:sms', subject: 'D-2026-00001', text: 'Gerica «nede», {to} æøå' };
let gateway: Awaited<ReturnType<typeof fakeGateway>>;
beforeEach(async () => {
  gateway = await fakeGateway();
});
afterEach(() => gateway.stop());

const settings = (over: Partial<GatewaySettings> = {}): GatewaySettings => ({
  url: gateway.url,
  method: 'POST',
  headers: { authorization: 'Bearer secret' },
  body: {
    as: 'json',
    template: { messages: [{ recipient: '{to}', body: '{text}', reference: 'd-ikt {id}' }], tries: 1 },
  },
  idAt: 'messages.0.id',
  timeoutMs: 300,
  ...over,
});

const CASES: readonly [string, Manner, object][] = [
  ['accepted', { answers: 202, body: '{"messages":[{"id":"p-7"}]}' }, { outcome: 'sent', providerId: 'p-7' }],
  [
    'accepted, the id a number',
    { answers: 200, body: '{"messages":[{"id":7}]}' },
    { outcome: 'sent', providerId: '7' },
  ],
  ['accepted without an id', { answers: 200, body: '{"ok":true}' }, { outcome: 'sent', providerId: null }],
  ['accepted with no JSON', { answers: 200, body: 'OK' }, { outcome: 'sent', providerId: null }],
  ['accepted, and dies in its answer', { does: 'dieInAnswer' }, { outcome: 'sent', providerId: null }],
  ['refused', { answers: 400 }, { outcome: 'failed', cause: '400' }],
  ['a key that is wrong', { answers: 401 }, { outcome: 'failed', cause: '401' }],
  ['sent elsewhere', { answers: 302 }, { outcome: 'failed', cause: '302' }],
  [
    '429 with seconds',
    { answers: 429, headers: { 'retry-after': '30' } },
    { outcome: 'later', retryAfterMs: 30_000, cause: '429' },
  ],
  [
    '429 with an instant, by its own clock',
    {
      answers: 429,
      headers: { 'retry-after': 'Sun, 29 Nov 2026 01:15:00 GMT', date: 'Sun, 29 Nov 2026 01:14:00 GMT' },
    },
    { outcome: 'later', retryAfterMs: 60_000, cause: '429' },
  ],
  [
    '429 that asks for a day',
    { answers: 429, headers: { 'retry-after': '86400' } },
    { outcome: 'later', retryAfterMs: 600_000, cause: '429' },
  ],
  ['429 without', { answers: 429 }, { outcome: 'later', retryAfterMs: 5_000, cause: '429' }],
  ['500', { answers: 500 }, { outcome: 'uncertain', cause: '500' }],
  ['504', { answers: 504 }, { outcome: 'uncertain', cause: '504' }],
  ['408', { answers: 408 }, { outcome: 'uncertain', cause: '408' }],
  ['takes it and says nothing', { does: 'hang' }, { outcome: 'uncertain', cause: 'timeout' }],
  ['takes it and dies', { does: 'acceptAndDie' }, { outcome: 'uncertain', cause: 'UND_ERR_SOCKET' }],
];

describe('a generic HTTP gateway', () => {
  test.each(CASES)('%s (fault 12)', async (_, manner, outcome) => {
    gateway.behave(manner);
    expect(await smsGateway(settings()).send(TO, MESSAGE)).toEqual(outcome);
    expect(gateway.taken).toHaveLength(1);
  });

  test('a refused connection has taken nothing, and it is tried again soon', async () => {
    const url = `http://127.0.0.1:${await closedPort()}/`;
    expect(await smsGateway(settings({ url })).send(TO, MESSAGE)).toEqual({
      outcome: 'later',
      retryAfterMs: 5_000,
      cause: 'ECONNREFUSED',
    });
  });

  test('what is said goes out as values of the template, once, in UTF-8', async () => {
    await smsGateway(settings()).send(TO, MESSAGE);
    const [request] = gateway.taken;
    expect(JSON.parse(request?.body ?? '')).toEqual({
      messages: [{ recipient: TO, body: MESSAGE.text, reference: 'd-ikt t-1:1:sms' }],
      tries: 1,
    });
    expect(request?.headers).toMatchObject({
      authorization: 'Bearer secret',
      'content-type': 'application/json; charset=utf-8',
    });
  });

  test('a form, by PUT', async () => {
    const body = { as: 'form', template: { number: '{to}', message: '{text}', user: 'd-ikt' } } as const;
    await smsGateway(settings({ body, method: 'PUT' })).send(TO, { ...MESSAGE, text: 'a&b=c æ' });
    const [request] = gateway.taken;
    expect(request?.method).toBe('PUT');
    expect([...new URLSearchParams(request?.body)]).toEqual([
      ['number', TO],
      ['message', 'a&b=c æ'],
      ['user', 'd-ikt'],
    ]);
  });
});

describe('Azure Communication Services', () => {
  const azure = (endpoint = gateway.base) =>
    azureSms({ endpoint, key: 'c2VjcmV0', from: '+4759440000', timeoutMs: 300 });
  const item = (over: object) =>
    JSON.stringify({ value: [{ to: TO, httpStatusCode: 202, successful: true, messageId: 'a-1', ...over }] });

  test.each<readonly [string, Manner, object]>([
    ['accepted', { answers: 202, body: item({}) }, { outcome: 'sent', providerId: 'a-1' }],
    [
      'accepted as a request, refused for the number',
      { answers: 202, body: item({ successful: false, httpStatusCode: 400, messageId: undefined }) },
      { outcome: 'failed', cause: '400' },
    ],
    ['401', { answers: 401, body: '{}' }, { outcome: 'failed', cause: '401' }],
    [
      '429 (fault 11)',
      { answers: 429, body: '{}', headers: { 'retry-after': '9' } },
      { outcome: 'later', retryAfterMs: 9_000, cause: '429' },
    ],
    ['503 (fault 12)', { answers: 503, body: '{}' }, { outcome: 'uncertain', cause: '503' }],
    ['hangs (fault 12)', { does: 'hang' }, { outcome: 'uncertain', cause: 'timeout' }],
    ['takes it and dies (fault 12)', { does: 'acceptAndDie' }, { outcome: 'uncertain', cause: 'ECONNRESET' }],
  ])('%s', async (_, manner, outcome) => {
    gateway.behave(manner);
    expect(await azure().send(TO, MESSAGE)).toEqual(outcome);
    expect(gateway.taken).toHaveLength(1);
  });

  test('refused connection', async () => {
    expect(await azure(`http://127.0.0.1:${await closedPort()}`).send(TO, MESSAGE)).toMatchObject({
      outcome: 'later',
    });
  });

  test('one message to one number, with our id as its tag and a receipt asked for', async () => {
    gateway.behave({ answers: 202, body: item({}) });
    await azure().send(TO, MESSAGE);
    expect(JSON.parse(gateway.taken[0]?.body ?? '')).toMatchObject({
      from: '+4759440000',
      message: MESSAGE.text,
      smsRecipients: [{ to: TO }],
      smsSendOptions: { enableDeliveryReport: true, tag: MESSAGE.id },
    });
  });
});
