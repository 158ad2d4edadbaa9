import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ConfigError,
  dataFileIn,
  environmentFor,
  EXIT_CONFIG,
  readConfig,
  readPath,
  type Config,
} from '../src/config.ts';
import { readDirectory } from '../src/directory-file.ts';
import { atOslo } from '../src/domain/service-hours/oslo.ts';

type Environment = Record<string, string | undefined>;

const APP_ID = '00000000-aaaa-4bbb-8ccc-000000000001';
const TENANT_ID = '7d1e2c60-5b1f-4c0e-9d2a-3f6a0c00d1c7';
const PHONE = '32 99 00 00';
const production: Environment = {
  MODE: 'production',
  NODE_ENV: 'production',
  BOT_APP_ID: APP_ID,
  BOT_TENANT_ID: TENANT_ID,
  ON_CALL_PHONE: PHONE,
};
const COSMOS: Environment = { COSMOS_ENDPOINT: 'http://127.0.0.1:8081' };
const MODEL: Environment = {
  MODEL_ENDPOINT: 'https://model.example',
  MODEL_API_KEY: 'secret',
  MODEL_DEPLOYMENT: 'facts',
  MODEL_API_VERSION: '2024-10-21',
};

/** What is wrong with the settings, a line each; fails when nothing is. */
function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (cause) {
    if (cause instanceof ConfigError) return cause.problems;
    throw cause;
  }
  throw new Error('Nothing was found wrong');
}
const problemsIn = (environment: Environment): readonly string[] => problemsOf(() => readConfig(environment));

const SMS: Environment = {
  SMS_URL: 'https://sms.example/send',
  SMS_BODY: '{"to":"{to}","text":"{text}"}',
};
const AZURE: Environment = {
  SMS_AZURE_ENDPOINT: 'https://d-ikt.norway.communication.azure.com',
  SMS_AZURE_FROM: '+4759440000',
};
const SMTP: Environment = { SMTP_HOST: 'mail.example', SMTP_FROM: 'ikke-svar@d-ikt.example' };
const gatewayOf = ({ channels: { sms } }: Config) => (sms?.by === 'gateway' ? sms : null);
const azureOf = ({ channels: { sms } }: Config) => (sms?.by === 'azure' ? sms : null);
const mailOf = ({ channels: { mail } }: Config) => mail;

type Setting = {
  readonly of: (config: Config) => unknown;
  readonly byDefault: unknown;
  /** Values that are allowed, and what becomes of them. */
  readonly allowed: readonly [given: string, becomes: unknown][];
  readonly wrong: readonly string[];
  /** What the complaint must say of what is allowed. */
  readonly says: RegExp;
  /** What must be given beside it. */
  readonly beside?: Environment;
};

/** Every setting but NODE_ENV, which is not ours; a new one gets its line here. */
const SETTINGS: Readonly<Record<string, Setting>> = {
  MODE: {
    of: ({ mode }) => mode,
    byDefault: 'demo',
    allowed: [
      ['demo', 'demo'],
      ['production', 'production'],
    ],
    wrong: ['Demo', 'test', 'prod'],
    says: /"demo"\|"production"/,
    beside: { BOT_TENANT_ID: TENANT_ID, ON_CALL_PHONE: PHONE },
  },
  PORT: {
    of: ({ port }) => port,
    byDefault: 3978,
    allowed: [
      ['0', 0],
      ['80', 80],
      ['65535', 65_535],
    ],
    wrong: ['65536', '-1', '80.5', 'http', '80a', 'NaN'],
    says: /0 to 65535/,
  },
  DATA_DIR: {
    of: ({ dataDir }) => dataDir,
    byDefault: '.data',
    allowed: [['/var/d-ikt', '/var/d-ikt']],
    wrong: [],
    says: /x/,
  },
  COSMOS_ENDPOINT: {
    of: ({ store }) => (store.store === 'cosmos' ? store.endpoint : null),
    byDefault: null,
    allowed: [
      ['http://127.0.0.1:8081', 'http://127.0.0.1:8081'],
      ['https://localhost:8081/', 'https://localhost:8081/'],
    ],
    wrong: ['http://d-ikt.documents.azure.com', 'd-ikt.documents.azure.com', 'AccountEndpoint=https://x'],
    says: /https address of a Cosmos DB account/,
  },
  COSMOS_KEY: {
    of: ({ store }) => (store.store === 'cosmos' ? store.key : null),
    byDefault: null,
    allowed: [['c2VjcmV0a2V5', 'c2VjcmV0a2V5']],
    wrong: ['not base64!', 'AccountKey=abc'],
    says: /key of the account/,
    beside: COSMOS,
  },
  COSMOS_DATABASE: {
    of: ({ store }) => (store.store === 'cosmos' ? store.database : null),
    byDefault: null,
    allowed: [['test-2', 'test-2']],
    wrong: ['a/b', 'a?b', 'a#b'],
    says: /a name without/,
    beside: COSMOS,
  },
  DIRECTORY_FILE: {
    of: ({ directoryFile }) => directoryFile,
    byDefault: 'demo/directory.json',
    allowed: [['/etc/directory.json', '/etc/directory.json']],
    wrong: [],
    says: /x/,
  },
  CLOCK_AT: {
    of: ({ clockAt }) => clockAt,
    byDefault: null,
    allowed: [
      ['2026-11-28T21:40', atOslo('2026-11-28', '21:40')],
      ['2026-07-28T21:40', atOslo('2026-07-28', '21:40')],
      ['2026-11-28T21:40:00+01:00', atOslo('2026-11-28', '21:40')],
      ['2026-11-28T20:40:00Z', atOslo('2026-11-28', '21:40')],
      ['2026-11-28T15:40:00-05:00', atOslo('2026-11-28', '21:40')],
    ],
    wrong: ['tomorrow', '21:40', '28.11.2026 21:40', '2026-13-01T00:00', '2026-11-31T00:00', '1764362400000'],
    says: /2026-11-28T21:40 \(Oslo\) or with an offset/,
  },
  ON_CALL_PHONE: {
    of: ({ onCallPhone }) => onCallPhone,
    byDefault: null,
    allowed: [[PHONE, PHONE]],
    wrong: ['1', '1'.repeat(41)],
    says: /character/,
  },
  TEAMS_SERVICE_URL: {
    of: ({ serviceUrl }) => serviceUrl,
    byDefault: null,
    allowed: [['https://smba.example/emea/', 'https://smba.example/emea/']],
    wrong: ['smba.example', 'ftp://smba.example'],
    says: /URL/,
  },
  BOT_APP_ID: {
    of: ({ bot }) => bot.appId,
    byDefault: null,
    allowed: [[APP_ID, APP_ID]],
    wrong: ['our-bot', APP_ID.slice(1)],
    says: /UUID/,
    beside: production,
  },
  BOT_TENANT_ID: {
    of: ({ bot }) => bot.tenantId,
    byDefault: null,
    allowed: [[TENANT_ID, TENANT_ID]],
    wrong: ['drammen.example'],
    says: /UUID/,
  },
  BOT_APP_PASSWORD: {
    of: ({ bot }) => bot.password,
    byDefault: null,
    allowed: [['secret', 'secret']],
    wrong: [],
    says: /x/,
  },
  MODEL_ENDPOINT: {
    of: ({ model }) => model?.endpoint ?? null,
    byDefault: null,
    allowed: [
      ['https://model.example', 'https://model.example'],
      ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
      ['http://localhost:8080', 'http://localhost:8080'],
    ],
    // What a person has written does not travel unencrypted.
    wrong: ['http://model.example', 'ftp://model.example', 'model.example', 'http://127.0.0.1.example'],
    says: /https address of an Azure OpenAI resource/,
    beside: MODEL,
  },
  MODEL_API_KEY: {
    of: ({ model }) => model?.key ?? null,
    byDefault: null,
    allowed: [['another', 'another']],
    wrong: [],
    says: /x/,
    beside: MODEL,
  },
  MODEL_DEPLOYMENT: {
    of: ({ model }) => model?.deployment ?? null,
    byDefault: null,
    allowed: [['small', 'small']],
    wrong: [],
    says: /x/,
    beside: MODEL,
  },
  MODEL_API_VERSION: {
    of: ({ model }) => model?.apiVersion ?? null,
    byDefault: null,
    allowed: [
      ['2024-06-01', '2024-06-01'],
      ['2024-12-01-preview', '2024-12-01-preview'],
    ],
    wrong: ['latest', '2024', 'v1'],
    says: /2024-10-21/,
    beside: MODEL,
  },
  SMS_URL: {
    of: (config) => gatewayOf(config)?.url ?? null,
    byDefault: null,
    allowed: [
      ['https://sms.example/v2', 'https://sms.example/v2'],
      ['http://127.0.0.1:9000/', 'http://127.0.0.1:9000/'],
    ],
    wrong: ['http://sms.example', 'sms.example'],
    says: /https address of an SMS gateway/,
    beside: SMS,
  },
  SMS_METHOD: {
    of: (config) => gatewayOf(config)?.method ?? null,
    byDefault: null,
    allowed: [
      ['POST', 'POST'],
      ['PUT', 'PUT'],
    ],
    wrong: ['GET', 'post'],
    says: /"POST"\|"PUT"/,
    beside: SMS,
  },
  SMS_HEADERS: {
    of: (config) => gatewayOf(config)?.headers ?? null,
    byDefault: null,
    allowed: [['{"Authorization":"Bearer x"}', { Authorization: 'Bearer x' }]],
    wrong: ['Authorization: x', '[]', '{"a":1}', '{"a b":"x"}', '{"a":"x\\ny"}'],
    says: /JSON object/,
    beside: SMS,
  },
  SMS_BODY: {
    of: (config) => gatewayOf(config)?.body ?? null,
    byDefault: null,
    allowed: [['["{to}","{text}"]', { as: 'json', template: ['{to}', '{text}'] }]],
    wrong: ['{"to":"{to}"}', 'to={to}&text={text}'],
    says: /\{to\} and \{text\}|no JSON/,
    beside: SMS,
  },
  SMS_BODY_TYPE: {
    of: (config) => gatewayOf(config)?.body.as ?? null,
    byDefault: null,
    allowed: [
      ['json', 'json'],
      ['form', 'form'],
    ],
    wrong: ['xml'],
    says: /"json"\|"form"/,
    beside: SMS,
  },
  SMS_ID_AT: {
    of: (config) => gatewayOf(config)?.idAt ?? null,
    byDefault: null,
    allowed: [['messages.0.id', 'messages.0.id']],
    wrong: ['$.id', 'a..b'],
    says: /dots between/,
    beside: SMS,
  },
  SMS_AZURE_ENDPOINT: {
    of: (config) => azureOf(config)?.endpoint ?? null,
    byDefault: null,
    allowed: [['https://a.communication.azure.com', 'https://a.communication.azure.com']],
    wrong: ['http://a.communication.azure.com', 'endpoint=https://a'],
    says: /Azure Communication Services/,
    beside: AZURE,
  },
  SMS_AZURE_KEY: {
    of: (config) => azureOf(config)?.key ?? null,
    byDefault: null,
    allowed: [['c2VjcmV0a2V5', 'c2VjcmV0a2V5']],
    wrong: ['not base64!'],
    says: /key of the resource/,
    beside: AZURE,
  },
  SMS_AZURE_FROM: {
    of: (config) => azureOf(config)?.from ?? null,
    byDefault: null,
    allowed: [
      ['+4759440000', '+4759440000'],
      ['D IKT', 'D IKT'],
    ],
    wrong: ['59 44 00 00', 'D-IKT vakttelefon'],
    says: /a number such as/,
    beside: AZURE,
  },
  SMS_CALLBACK_SECRET: {
    of: ({ channels }) => channels.callbackSecret,
    byDefault: null,
    allowed: [['x'.repeat(32), 'x'.repeat(32)]],
    wrong: ['short'],
    says: /at least 32 characters/,
    beside: SMS,
  },
  SMTP_HOST: {
    of: (config) => mailOf(config)?.host ?? null,
    byDefault: null,
    allowed: [['smtp.example', 'smtp.example']],
    wrong: ['smtp://smtp.example', 'smtp.example/x'],
    says: /name of a mail server/,
    beside: SMTP,
  },
  SMTP_PORT: {
    of: (config) => mailOf(config)?.port ?? null,
    byDefault: null,
    allowed: [['465', 465]],
    wrong: ['0', '65536', 'smtp'],
    says: /1 to 65535/,
    beside: SMTP,
  },
  SMTP_SECURITY: {
    of: (config) => mailOf(config)?.security ?? null,
    byDefault: null,
    allowed: [
      ['tls', 'tls'],
      ['starttls', 'starttls'],
    ],
    wrong: ['ssl', 'none'],
    says: /"tls"\|"starttls"|this machine alone/,
    beside: SMTP,
  },
  SMTP_USER: {
    of: (config) => mailOf(config)?.login?.user ?? null,
    byDefault: null,
    allowed: [['d-ikt', 'd-ikt']],
    wrong: [],
    says: /x/,
    beside: { ...SMTP, SMTP_PASSWORD: 'secret' },
  },
  SMTP_PASSWORD: {
    of: (config) => mailOf(config)?.login?.password ?? null,
    byDefault: null,
    allowed: [['secret', 'secret']],
    wrong: [],
    says: /x/,
    beside: { ...SMTP, SMTP_USER: 'd-ikt' },
  },
  SMTP_FROM: {
    of: (config) => mailOf(config)?.from ?? null,
    byDefault: null,
    allowed: [['vakt@d-ikt.example', 'vakt@d-ikt.example']],
    wrong: ['d-ikt', 'D-IKT <vakt@d-ikt.example>'],
    says: /mail address/,
    beside: SMTP,
  },
  CHANNEL_TIMEOUT_MS: {
    of: (config) => gatewayOf(config)?.timeoutMs ?? null,
    byDefault: null,
    allowed: [['5000', 5_000]],
    wrong: ['999', '10001', '5s'],
    says: /1000 to 10000/,
    beside: SMS,
  },
  CHAT_LINK: {
    of: ({ channels }) => channels.chatLink,
    byDefault: null,
    allowed: [
      [
        'https://teams.microsoft.com/l/chat/0/0?users=28:x',
        'https://teams.microsoft.com/l/chat/0/0?users=28:x',
      ],
    ],
    wrong: ['teams.microsoft.com/l/chat'],
    says: /the chat with the bot/,
  },
  LOG_LEVEL: {
    of: ({ logLevel }) => logLevel,
    byDefault: 'info',
    allowed: [
      ['debug', 'debug'],
      ['silent', 'silent'],
    ],
    wrong: ['INFO', 'verbose'],
    says: /"info"/,
  },
  DELIVERY_LEASE_MS: {
    of: ({ deliveryLeaseMs }) => deliveryLeaseMs,
    byDefault: 30_000,
    allowed: [['1000', 1_000]],
    wrong: ['999', '600001', '30s'],
    says: /1000 to 600000/,
  },
  SEND_LIMITS: {
    of: ({ limits }) => limits !== null,
    byDefault: true,
    allowed: [
      ['teams', true],
      ['none', false],
    ],
    wrong: ['off', 'Teams'],
    says: /"teams"\|"none"/,
  },
  INSTANCES: {
    of: ({ limits }) => limits?.instances,
    byDefault: 1,
    allowed: [
      ['2', 2],
      ['7', 7],
    ],
    wrong: ['0', '8', '1.5', 'two'],
    says: /1 to 7/,
  },
  PAGE_SHARE_PERCENT: {
    of: ({ limits }) => limits?.pageShare,
    byDefault: 0.25,
    allowed: [
      ['10', 0.1],
      ['90', 0.9],
    ],
    wrong: ['0', '91', '25%'],
    says: /1 to 90/,
  },
  HEARTBEAT_URL: {
    of: ({ heartbeatUrl }) => heartbeatUrl,
    byDefault: null,
    allowed: [
      ['https://watch.example/d-ikt', 'https://watch.example/d-ikt'],
      ['http://127.0.0.1:9000/beat', 'http://127.0.0.1:9000/beat'],
    ],
    wrong: ['http://watch.example/d-ikt', 'watch.example'],
    says: /the https address of a watcher outside/,
  },
  PAGE_LATE_SECONDS: {
    of: ({ pageLateMs }) => pageLateMs,
    byDefault: 60_000,
    allowed: [['30', 30_000]],
    wrong: ['0', '3601', '1m'],
    says: /1 to 3600/,
  },
};
const settings = Object.entries(SETTINGS).map(([name, setting]) => ({ name, ...setting }));

test('every setting of src/config.ts is tested here', () => {
  const source = ['config', 'config-channels']
    .map((name) => readFileSync(join(__dirname, `../src/${name}.ts`), 'utf8'))
    .join('');
  const names = [...source.matchAll(/^ +([A-Z][A-Z_]+): /gm)].map(([, name]) => name);
  expect(new Set(names)).toEqual(new Set([...Object.keys(SETTINGS), 'NODE_ENV']));
});

describe.each(settings)('$name', ({ name, of, byDefault, allowed, wrong, says, beside = {} }) => {
  const given = (value: string | undefined): Environment => ({ ...beside, [name]: value });

  test('has a default, also where it is empty or blank', () => {
    for (const value of [undefined, '', '   ']) expect(of(readConfig({ [name]: value }))).toEqual(byDefault);
  });

  test.each(allowed.map(([value, becomes]) => ({ value, becomes })))(
    'may be $value',
    ({ value, becomes }) => {
      // Production needs an app id, and demo refuses one.
      const app = value === 'production' ? { BOT_APP_ID: APP_ID } : {};
      expect(of(readConfig({ ...given(value), ...app }))).toEqual(becomes);
    },
  );

  if (wrong.length > 0)
    test.each(wrong)('may not be %s: the complaint names the setting and what is allowed', (value) => {
      const [problem, ...others] = problemsIn(given(value)).filter((line) => line.startsWith(`${name}: `));
      expect(problem).toMatch(says);
      expect(others).toEqual([]);
    });
});

describe('demo lets everyone in', () => {
  test('and is refused where the environment says production, which is also the case without MODE', () => {
    for (const MODE of ['demo', undefined, ''])
      expect(problemsIn({ MODE, NODE_ENV: 'production' })).toEqual([
        expect.stringMatching(/^MODE: demo is refused with NODE_ENV=production/),
      ]);
    expect(readConfig({ NODE_ENV: 'development' }).mode).toBe('demo');
  });

  test('so it listens on loopback alone', () => {
    expect(readConfig({}).host).toBe('127.0.0.1');
    expect(readConfig(production).host).toBe('0.0.0.0');
  });

  test('and says that an app id would not be used', () => {
    expect(problemsIn({ BOT_APP_ID: APP_ID })).toEqual([expect.stringMatching(/^BOT_APP_ID: /)]);
  });
});

test('a demo, whose reset deletes every ticket, does not touch a Cosmos DB that is not on this machine', () => {
  expect(problemsIn({ COSMOS_ENDPOINT: 'https://d-ikt.documents.azure.com' })).toEqual([
    expect.stringMatching(/^COSMOS_ENDPOINT: not used in demo mode/),
  ]);
  const COSMOS_ENDPOINT = 'https://d-ikt.documents.azure.com';
  expect(readConfig({ ...production, COSMOS_ENDPOINT }).store).toEqual({
    store: 'cosmos',
    endpoint: COSMOS_ENDPOINT,
    key: null,
    database: 'd-ikt',
  });
  expect(problemsIn({ COSMOS_KEY: 'abcd' })).toEqual([
    'COSMOS_KEY: only beside COSMOS_ENDPOINT; leave it out for the embedded store',
  ]);
});

describe('production', () => {
  test('starts with what it needs, with a password or with a managed identity', () => {
    expect(readConfig(production)).toMatchObject({
      mode: 'production',
      onCallPhone: PHONE,
      bot: { appId: APP_ID, tenantId: TENANT_ID, password: null },
    });
    expect(readConfig({ ...production, BOT_APP_PASSWORD: 'secret' }).bot.password).toBe('secret');
    // The people of the demo answer for nobody there.
    expect(readConfig(production).directoryFile).toBeNull();
    expect(readConfig({ ...production, DIRECTORY_FILE: '/etc/d.json' }).directoryFile).toBe('/etc/d.json');
  });

  test.each(['BOT_APP_ID', 'BOT_TENANT_ID', 'ON_CALL_PHONE'])('is refused without %s', (name) => {
    for (const value of [undefined, '', ' '])
      expect(problemsIn({ ...production, [name]: value })).toEqual([
        expect.stringMatching(new RegExp(`^${name}: required in production`)),
      ]);
  });

  test('is refused with a clock that can be set, and with a lease shorter than a request to Teams', () => {
    expect(problemsIn({ ...production, CLOCK_AT: '2026-11-28T21:40' })).toEqual([
      expect.stringMatching(/^CLOCK_AT: only in demo/),
    ]);
    expect(problemsIn({ ...production, SEND_LIMITS: 'none' })).toEqual([
      expect.stringMatching(/^SEND_LIMITS: none only in demo/),
    ]);
    expect(problemsIn({ ...production, DELIVERY_LEASE_MS: '10000' })).toEqual([
      expect.stringMatching(/^DELIVERY_LEASE_MS: at least 15000/),
    ]);
  });
});

describe('a language model', () => {
  test('is asked only where all of its settings are given; without them none is', () => {
    expect(readConfig({}).model).toBeNull();
    expect(readConfig(production).model).toBeNull();
    expect(readConfig({ ...production, ...MODEL }).model).toEqual({
      endpoint: 'https://model.example',
      key: 'secret',
      deployment: 'facts',
      apiVersion: '2024-10-21',
    });
  });

  test.each(Object.keys(MODEL))('is refused without %s beside the others', (name) => {
    expect(problemsIn({ ...MODEL, [name]: '' })).toEqual([
      expect.stringMatching(new RegExp(`^${name}: required beside `)),
    ]);
  });
});

describe('channels outside Microsoft 365', () => {
  test('are absent where nothing is set, and have defaults beside what they need', () => {
    expect(readConfig({}).channels).toEqual({ sms: null, mail: null, callbackSecret: null, chatLink: null });
    expect(readConfig({ ...SMS, ...SMTP }).channels).toMatchObject({
      sms: { by: 'gateway', method: 'POST', headers: {}, idAt: null, timeoutMs: 8_000 },
      mail: { port: 587, security: 'starttls', login: null },
    });
    expect(
      readConfig({ ...SMTP, SMTP_HOST: '127.0.0.1', SMTP_SECURITY: 'none' }).channels.mail,
    ).toMatchObject({
      security: 'none',
    });
  });

  test.each<readonly [string, Environment, RegExp]>([
    ['two ways to send SMS', { ...SMS, ...AZURE }, /^SMS_URL: one way/],
    ['a gateway without a body', { SMS_URL: SMS.SMS_URL }, /^SMS_BODY: required/],
    ['a body without a gateway', { SMS_BODY: SMS.SMS_BODY }, /^SMS_BODY: only beside SMS_URL/],
    ['Azure without a sender', { SMS_AZURE_ENDPOINT: AZURE.SMS_AZURE_ENDPOINT }, /^SMS_AZURE_FROM: required/],
    ['a secret for nothing', { SMS_CALLBACK_SECRET: 'x'.repeat(40) }, /^SMS_CALLBACK_SECRET: only/],
    ['a server without a sender', { SMTP_HOST: 'mail.example' }, /^SMTP_FROM: required/],
    ['a user without a password', { ...SMTP, SMTP_USER: 'd-ikt' }, /^SMTP_PASSWORD: required/],
  ])('%s is refused', (_, environment, says) => {
    expect(problemsIn(environment)).toEqual([expect.stringMatching(says)]);
  });
});

test('every fault is named at once, and no value is repeated', () => {
  const wrong = {
    MODE: 'production',
    PORT: 'x',
    LOG_LEVEL: 'loud',
    CLOCK_AT: 'soon',
    BOT_APP_ID: 'my-secret-app',
  };
  const problems = problemsIn({ ...wrong, BOT_APP_PASSWORD: 'my-secret-password' });
  const named = ['PORT', 'LOG_LEVEL', 'CLOCK_AT', 'BOT_APP_ID', 'BOT_TENANT_ID', 'ON_CALL_PHONE'];
  for (const name of named) expect(problems.filter((line) => line.startsWith(`${name}: `))).not.toEqual([]);
  expect(problems.join('\n')).not.toMatch(/secret|loud|soon/);
});

test('the parsed settings cannot be changed, and other variables are of no concern', () => {
  const config = readConfig({ ...environmentFor({}), MODE: 'demo', NODE_ENV: 'test', SOMETHING_ELSE: 'x' });
  expect(Object.isFrozen(config)).toBe(true);
  expect(JSON.stringify(config)).not.toContain('SOMETHING_ELSE');
});

test('operator commands read a path alone, whatever else is wrong', () => {
  expect(readPath('DATA_DIR', { PORT: 'x', DATA_DIR: '/var/d-ikt' })).toBe('/var/d-ikt');
  expect(readPath('DATA_DIR', { DATA_DIR: '' })).toBe('.data');
  expect(dataFileIn('/var/d-ikt')).toBe(join('/var/d-ikt', 'tickets.db'));
});

test('a child process gets the environment with changes, and the exit code is that of sysexits', () => {
  expect(environmentFor({ PORT: '1' })).toEqual({ ...process.env, PORT: '1' });
  expect(EXIT_CONFIG).toBe(78);
});

describe('the directory file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'config-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const demo = join(__dirname, '../demo/directory.json');
  type File = {
    people: Record<string, unknown>[];
    onCall?: unknown;
    contacts: { serviceDesk: Record<string, unknown> };
  };
  const written = (text: string): string => {
    const file = join(folder, 'directory.json');
    writeFileSync(file, text);
    return file;
  };
  const changed = (change: (file: File) => void): string => {
    const file = JSON.parse(readFileSync(demo, 'utf8')) as File;
    change(file);
    return written(JSON.stringify(file));
  };
  const problemsWith = (file: string): readonly string[] => problemsOf(() => readDirectory(file));

  test('of the demo can be read', () => {
    expect(readDirectory(demo).person('ole-strandvik')).toMatchObject({ name: 'Ole Strandvik' });
  });

  test('that is missing, a folder or not JSON: the setting and the path are named', () => {
    const missing = join(folder, 'nowhere.json');
    expect(problemsWith(missing)).toEqual([
      `DIRECTORY_FILE (${missing}): cannot be read; give the path of a directory file`,
    ]);
    expect(problemsWith(folder)).toEqual([expect.stringContaining('cannot be read')]);
    for (const text of ['', '{', 'a: 1']) {
      const file = written(text);
      expect(problemsWith(file)).toEqual([`DIRECTORY_FILE (${file}): is not JSON`]);
    }
  });

  test('with faults: every place is named', () => {
    const file = changed(({ people, contacts }) => {
      if (people[3]) people[3].phone = '41 22 33 44';
      if (people[5]) people[5].aadObjectId = 'nobody';
      contacts.serviceDesk.leaderId = '';
    });
    expect(problemsWith(file)).toEqual([
      expect.stringMatching(/^DIRECTORY_FILE people\.3\.phone: /),
      expect.stringMatching(/^DIRECTORY_FILE people\.5\.aadObjectId: /),
      expect.stringMatching(/^DIRECTORY_FILE contacts\.serviceDesk\.leaderId: /),
    ]);
  });

  test('without a whole part, or of another kind: named', () => {
    expect(problemsWith(changed((file) => delete file.onCall))).toEqual([
      expect.stringMatching(/^DIRECTORY_FILE onCall: /),
    ]);
    expect(problemsWith(written('[]'))).toEqual([expect.stringMatching(/^DIRECTORY_FILE/)]);
  });

  test('with very many faults: the first twenty', () => {
    const file = changed(({ people }) => people.forEach((person) => (person.phone = 1)));
    expect(problemsWith(file)).toHaveLength(20);
  });
});
