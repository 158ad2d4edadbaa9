import { z } from 'zod';
import { parseInstant } from './domain/service-hours/oslo.ts';

/** The only reader of the environment. Every setting has its meaning, what is allowed, and its default here. */

const port = z.coerce.number().int().min(0).max(65_535);
const instant = z.string().transform((text, context) => {
  const at = parseInstant(text);
  if (at === undefined)
    context.addIssue({ code: 'custom', message: 'a time such as 2026-11-28T21:40 (Oslo) or with an offset' });
  return at ?? 0;
});

const settings = z
  .object({
    MODE: z.enum(['demo', 'production']).default('demo'),
    NODE_ENV: z.string().optional(),
    PORT: port.default(3978),
    DATA_DIR: z.string().min(1).default('.data'),
    DIRECTORY_FILE: z.string().min(1).default('demo/directory.json'),
    CLOCK_AT: instant.optional(),
    ON_CALL_PHONE: z.string().min(3).max(40).optional(),
    TEAMS_SERVICE_URL: z.url({ protocol: /^https?$/ }).optional(),
    BOT_APP_ID: z.uuid().optional(),
    BOT_TENANT_ID: z.uuid().optional(),
    BOT_APP_PASSWORD: z.string().min(1).optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  })
  .superRefine((value, context) => {
    const issue = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (value.MODE === 'demo' && value.NODE_ENV === 'production')
      issue('MODE', 'demo is refused with NODE_ENV=production, since demo lets everyone in; use production');
    if (value.MODE === 'demo' && value.BOT_APP_ID !== undefined)
      issue('BOT_APP_ID', 'not used in demo mode; leave it out, or set MODE=production');
    if (value.MODE === 'production') {
      if (value.BOT_APP_ID === undefined)
        issue(
          'BOT_APP_ID',
          'required in production: the app id (a UUID) of the bot registration; without it everyone is let in',
        );
      if (value.BOT_TENANT_ID === undefined)
        issue('BOT_TENANT_ID', 'required in production: the Entra tenant (a UUID)');
      if (value.ON_CALL_PHONE === undefined)
        issue('ON_CALL_PHONE', 'required in production: the number of the on-call phone');
      if (value.CLOCK_AT !== undefined) issue('CLOCK_AT', 'only in demo mode; leave it out');
    }
  });

export type Config = Readonly<{
  mode: 'demo' | 'production';
  port: number;
  /** Demo listens on loopback alone, since it lets everyone in. */
  host: string;
  dataDir: string;
  directoryFile: string;
  /** Where the business clock starts; null = now. Milliseconds since 1970 UTC. */
  clockAt: number | null;
  /** Null in demo: the texts then say where the number is set. */
  onCallPhone: string | null;
  serviceUrl: string | null;
  bot: { readonly appId: string | null; readonly tenantId: string | null; readonly password: string | null };
  logLevel: string;
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

/** Reads the settings. @throws ConfigError naming each setting that is wrong */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  // An empty value is a value that was not given.
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settings.safeParse(given);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const value = parsed.data;
  return Object.freeze({
    mode: value.MODE,
    port: value.PORT,
    host: value.MODE === 'demo' ? '127.0.0.1' : '0.0.0.0',
    dataDir: value.DATA_DIR,
    directoryFile: value.DIRECTORY_FILE,
    clockAt: value.CLOCK_AT ?? null,
    onCallPhone: value.ON_CALL_PHONE ?? null,
    serviceUrl: value.TEAMS_SERVICE_URL ?? null,
    bot: {
      appId: value.BOT_APP_ID ?? null,
      tenantId: value.BOT_TENANT_ID ?? null,
      password: value.BOT_APP_PASSWORD ?? null,
    },
    logLevel: value.LOG_LEVEL,
  });
}
