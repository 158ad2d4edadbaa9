import { join } from 'node:path';
import { z } from 'zod';
import {
  channelContradictions,
  channelSettings,
  channelsOf,
  type ChannelSettings,
} from './config-channels.ts';
import { isLoopback, serviceAddress, whole } from './config-values.ts';
import { parseInstant } from './domain/service-hours/oslo.ts';

/** The only reader of the environment. Every setting has its meaning, what is allowed, and its default here. */

const instant = z.string().transform((text, context) => {
  const at = parseInstant(text);
  if (at === undefined)
    context.addIssue({ code: 'custom', message: 'a time such as 2026-11-28T21:40 (Oslo) or with an offset' });
  return at ?? 0;
});

const path = {
  DATA_DIR: z.string().min(1).default('.data'),
  DIRECTORY_FILE: z.string().min(1).default('demo/directory.json'),
};

const modelEndpoint = serviceAddress('an Azure OpenAI resource');

/** Cosmos DB keeps the tickets where its endpoint is given, otherwise the embedded store does. */
const cosmosEndpoint = serviceAddress('a Cosmos DB account');
const DEFAULT_DATABASE = 'd-ikt';
const isElsewhere = (endpoint: string | undefined): boolean =>
  cosmosEndpoint.safeParse(endpoint).success && !isLoopback(URL.parse(endpoint ?? '')?.hostname ?? '');

/** A language model helps only where all of them are given; some of them are a mistake. */
const MODEL = ['MODEL_ENDPOINT', 'MODEL_API_KEY', 'MODEL_DEPLOYMENT', 'MODEL_API_VERSION'] as const;

/** How long a claim holds where nothing else is set (elapsed time). */
export const DEFAULT_LEASE_MS = 30_000;

const settings = z.object({
  MODE: z.enum(['demo', 'production']).default('demo'),
  NODE_ENV: z.string().optional(),
  PORT: whole(0, 65_535, 'a port number, 0 to 65535').default(3978),
  DATA_DIR: path.DATA_DIR,
  DIRECTORY_FILE: path.DIRECTORY_FILE,
  COSMOS_ENDPOINT: cosmosEndpoint.optional(),
  COSMOS_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]+={0,2}$/, 'a key of the account, in base64')
    .optional(),
  COSMOS_DATABASE: z
    .string()
    .regex(/^[^/\\?#]{1,255}$/, 'a name without / \\ ? #')
    .optional(),
  CLOCK_AT: instant.optional(),
  ON_CALL_PHONE: z.string().min(3).max(40).optional(),
  TEAMS_SERVICE_URL: z.url({ protocol: /^https?$/ }).optional(),
  BOT_APP_ID: z.uuid().optional(),
  BOT_TENANT_ID: z.uuid().optional(),
  BOT_APP_PASSWORD: z.string().min(1).optional(),
  MODEL_ENDPOINT: modelEndpoint.optional(),
  MODEL_API_KEY: z.string().min(1).optional(),
  MODEL_DEPLOYMENT: z.string().min(1).optional(),
  MODEL_API_VERSION: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(?:-preview)?$/, 'a version of the API such as 2024-10-21')
    .optional(),
  ...channelSettings,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** How long a claim on something to send is held; then it is sent again. Longer than a request to Teams may take. */
  DELIVERY_LEASE_MS: whole(1_000, 600_000, 'milliseconds, 1000 to 600000').default(DEFAULT_LEASE_MS),
  /** `none` is for a demo or a measurement without Teams behind it. */
  SEND_LIMITS: z.enum(['teams', 'none']).default('teams'),
  /** Instances that send beside each other and share the limits: at most as many as one conversation takes in a second. */
  INSTANCES: whole(1, 7, 'a number of instances, 1 to 7').default(1),
  PAGE_SHARE_PERCENT: whole(1, 90, 'percent, 1 to 90').default(25),
  HEARTBEAT_URL: serviceAddress('a watcher outside').optional(),
  PAGE_LATE_SECONDS: whole(1, 3_600, 'seconds, 1 to 3600').default(60),
});

/** Below this a request to Teams that is still under way could be sent by somebody else too. */
const SHORTEST_PRODUCTION_LEASE_MS = 15_000;

/** What depends on more than one setting; asked of what was given, so that every fault is named at once. */
function contradictions(given: Environment): string[] {
  const isGiven = (name: string): boolean => given[name] !== undefined;
  const production = given.MODE === 'production';
  const demo = given.MODE === undefined || given.MODE === 'demo';
  const lease = given.DELIVERY_LEASE_MS;
  const rules: [boolean, string][] = [
    [
      demo && given.NODE_ENV === 'production',
      'MODE: demo is refused with NODE_ENV=production, since demo lets everyone in; use production',
    ],
    [
      demo && isGiven('BOT_APP_ID'),
      'BOT_APP_ID: not used in demo mode; leave it out, or set MODE=production',
    ],
    [
      production && !isGiven('BOT_APP_ID'),
      'BOT_APP_ID: required in production: the app id (a UUID) of the bot registration; without it everyone is let in',
    ],
    [
      production && !isGiven('BOT_TENANT_ID'),
      'BOT_TENANT_ID: required in production: the Entra tenant (a UUID)',
    ],
    [
      production && !isGiven('ON_CALL_PHONE'),
      'ON_CALL_PHONE: required in production: the number of the on-call phone',
    ],
    [
      demo && isElsewhere(given.COSMOS_ENDPOINT),
      'COSMOS_ENDPOINT: not used in demo mode, whose reset deletes every ticket; set MODE=production',
    ],
    ...storeContradictions(given),
    ...channelContradictions(given),
    [production && isGiven('CLOCK_AT'), 'CLOCK_AT: only in demo mode; leave it out'],
    [
      production && given.SEND_LIMITS === 'none',
      'SEND_LIMITS: none only in demo mode; in production leave it out',
    ],
    [
      production && lease !== undefined && Number(lease) < SHORTEST_PRODUCTION_LEASE_MS,
      `DELIVERY_LEASE_MS: at least ${SHORTEST_PRODUCTION_LEASE_MS} in production`,
    ],
  ];
  const model = MODEL.some(isGiven)
    ? MODEL.filter((name) => !isGiven(name)).map((name): [boolean, string] => [
        true,
        `${name}: required beside ${MODEL.filter(isGiven).join(', ')}; leave all of them out for no model`,
      ])
    : [];
  return [...rules, ...model].filter(([broken]) => broken).map(([, problem]) => problem);
}

function storeContradictions(given: Environment): [boolean, string][] {
  const cosmosGiven = given.COSMOS_ENDPOINT !== undefined;
  return (['COSMOS_KEY', 'COSMOS_DATABASE'] as const).map((name) => [
    given[name] !== undefined && !cosmosGiven,
    `${name}: only beside COSMOS_ENDPOINT; leave it out for the embedded store`,
  ]);
}

/** Which store is used: Cosmos DB where its endpoint is given, else one file in a folder. */
export type StoreSettings =
  | { readonly store: 'sqlite'; readonly dataDir: string }
  | {
      readonly store: 'cosmos';
      readonly endpoint: string;
      /** Null: the managed identity that the program runs as. */
      readonly key: string | null;
      readonly database: string;
    };

export type Config = Readonly<{
  mode: 'demo' | 'production';
  port: number;
  /** Demo listens on loopback alone, since it lets everyone in. */
  host: string;
  dataDir: string;
  store: StoreSettings;
  /** Counts while the store has no directory; null in production where none is given: the demo's answers for nobody. */
  directoryFile: string | null;
  /** Where the business clock starts; null = now. Milliseconds since 1970 UTC. */
  clockAt: number | null;
  /** Null in demo: the texts then say where the number is set. */
  onCallPhone: string | null;
  serviceUrl: string | null;
  bot: { readonly appId: string | null; readonly tenantId: string | null; readonly password: string | null };
  /** The language model that may help (X6); null: none is asked. */
  model: {
    readonly endpoint: string;
    readonly key: string;
    readonly deployment: string;
    readonly apiVersion: string;
  } | null;
  /** SMS and mail; absent where nothing is set. */
  channels: ChannelSettings;
  logLevel: string;
  deliveryLeaseMs: number;
  /** Null: no limits. */
  limits: { readonly instances: number; readonly pageShare: number } | null;
  pageLateMs: number;
  /** Called each minute while all is well; null: nobody watches from outside. */
  heartbeatUrl: string | null;
}>;

/** The environment as it is, for a child process of our own that reads it itself. */
export const environmentFor = (
  changes: Readonly<Record<string, string>>,
): Record<string, string | undefined> => ({
  ...process.env,
  ...changes,
});

/** Thrown for settings that are missing or wrong: one line for each, with what is allowed. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** EX_CONFIG of sysexits: a configuration error. */
export const EXIT_CONFIG = 78;

type Environment = Readonly<Record<string, string | undefined>>;

/** An empty or blank value is a value that was not given. */
const givenIn = (environment: Environment): Environment =>
  Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );

/** One of the paths alone, whatever the other settings are: operator commands need no bot. */
export const readPath = (name: keyof typeof path, environment: Environment = process.env): string =>
  path[name].parse(givenIn(environment)[name]);

/** The one file of the embedded store. */
export const dataFileIn = (dataDir: string): string => join(dataDir, 'tickets.db');

const problemsOf = (error: z.ZodError | undefined): string[] =>
  error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];

/** Reads the settings. @throws ConfigError naming each setting that is wrong */
export function readConfig(environment: Environment = process.env): Config {
  const given = givenIn(environment);
  const parsed = settings.safeParse(given);
  const problems = [...problemsOf(parsed.error), ...contradictions(given)];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const value = parsed.data;
  return Object.freeze({
    mode: value.MODE,
    port: value.PORT,
    host: value.MODE === 'demo' ? '127.0.0.1' : '0.0.0.0',
    dataDir: value.DATA_DIR,
    store: storeOf(value),
    directoryFile:
      value.MODE === 'production' && given.DIRECTORY_FILE === undefined ? null : value.DIRECTORY_FILE,
    clockAt: value.CLOCK_AT ?? null,
    onCallPhone: value.ON_CALL_PHONE ?? null,
    serviceUrl: value.TEAMS_SERVICE_URL ?? null,
    bot: {
      appId: value.BOT_APP_ID ?? null,
      tenantId: value.BOT_TENANT_ID ?? null,
      password: value.BOT_APP_PASSWORD ?? null,
    },
    model: modelOf(value),
    channels: channelsOf(value),
    logLevel: value.LOG_LEVEL,
    deliveryLeaseMs: value.DELIVERY_LEASE_MS,
    limits:
      value.SEND_LIMITS === 'none'
        ? null
        : { instances: value.INSTANCES, pageShare: value.PAGE_SHARE_PERCENT / 100 },
    pageLateMs: value.PAGE_LATE_SECONDS * 1_000,
    heartbeatUrl: value.HEARTBEAT_URL ?? null,
  });
}

const storeOf = ({
  COSMOS_ENDPOINT: endpoint,
  COSMOS_KEY: key,
  COSMOS_DATABASE: database,
  DATA_DIR: dataDir,
}: Pick<
  z.infer<typeof settings>,
  'COSMOS_ENDPOINT' | 'COSMOS_KEY' | 'COSMOS_DATABASE' | 'DATA_DIR'
>): StoreSettings =>
  endpoint === undefined
    ? { store: 'sqlite', dataDir }
    : { store: 'cosmos', endpoint, key: key ?? null, database: database ?? DEFAULT_DATABASE };

const storeSettings = settings.pick({
  COSMOS_ENDPOINT: true,
  COSMOS_KEY: true,
  COSMOS_DATABASE: true,
  DATA_DIR: true,
});

/** The store alone, whatever the other settings are: operator commands need no bot. @throws ConfigError */
export function readStoreSettings(environment: Environment = process.env): StoreSettings {
  const given = givenIn(environment);
  const parsed = storeSettings.safeParse(given);
  const problems = [
    ...problemsOf(parsed.error),
    ...storeContradictions(given)
      .filter(([broken]) => broken)
      .map(([, problem]) => problem),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return storeOf(parsed.data);
}

/** All of them, or none: what is between has been named as a problem before. */
function modelOf(value: z.infer<typeof settings>): Config['model'] {
  const { MODEL_ENDPOINT: endpoint, MODEL_API_KEY: key } = value;
  const { MODEL_DEPLOYMENT: deployment, MODEL_API_VERSION: apiVersion } = value;
  return endpoint === undefined || key === undefined || deployment === undefined || apiVersion === undefined
    ? null
    : { endpoint, key, deployment, apiVersion };
}
