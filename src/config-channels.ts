import { z } from 'zod';
import { isLoopback, serviceAddress, whole } from './config-values.ts';

/** The settings of the channels outside Microsoft 365, as a part of `config.ts`, which reads the environment. */

const HEADERS = 'a JSON object of texts, such as {"Authorization":"Bearer …"}';
const headers = z.string().transform((text, context): Record<string, string> => {
  const read = z.record(z.string().regex(/^[\w-]+$/), z.string().regex(/^[^\r\n]*$/)).safeParse(jsonOf(text));
  if (read.success) return read.data;
  context.addIssue({ code: 'custom', message: HEADERS });
  return {};
});

const BODY = 'what is sent, with {to} and {text} in it, and {id} where the provider takes one';
const mail = z.string().regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, 'a mail address');

/** Every setting has its meaning, what is allowed, and its default here. */
export const channelSettings = {
  SMS_URL: serviceAddress('an SMS gateway').optional(),
  SMS_METHOD: z.enum(['POST', 'PUT']).default('POST'),
  SMS_HEADERS: headers.optional(),
  SMS_BODY: z
    .string()
    .refine((text) => text.includes('{to}') && text.includes('{text}'), BODY)
    .optional(),
  SMS_BODY_TYPE: z.enum(['json', 'form']).default('json'),
  /** Where the provider's id stands in its answer; without it receipts cannot be told apart. */
  SMS_ID_AT: z
    .string()
    .regex(/^[\w-]+(?:\.[\w-]+)*$/, 'names with dots between, such as messages.0.id')
    .optional(),
  SMS_AZURE_ENDPOINT: serviceAddress('an Azure Communication Services resource').optional(),
  SMS_AZURE_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]+={0,2}$/, 'a key of the resource, in base64')
    .optional(),
  SMS_AZURE_FROM: z
    .string()
    .regex(/^(?:\+\d{7,15}|\d{4,6}|[A-Za-z][A-Za-z0-9 ]{0,10})$/, 'a number such as +4759440000, or a name')
    .optional(),
  /** Signs what the provider reports back; without it nothing is taken in. */
  SMS_CALLBACK_SECRET: z.string().min(32, 'a secret of at least 32 characters').optional(),
  SMTP_HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:[\]-]+$/, 'the name of a mail server, without a port')
    .optional(),
  SMTP_PORT: whole(1, 65_535, 'a port number, 1 to 65535').default(587),
  SMTP_SECURITY: z.enum(['tls', 'starttls', 'none']).default('starttls'),
  SMTP_USER: z.string().min(1).optional(),
  SMTP_PASSWORD: z.string().min(1).optional(),
  SMTP_FROM: mail.optional(),
  /** How long one SMS or mail may take; well within half of a claim. */
  CHANNEL_TIMEOUT_MS: whole(1_000, 10_000, 'milliseconds, 1000 to 10000').default(8_000),
  /** Leads from an SMS or a mail to the chat with the bot. */
  CHAT_LINK: serviceAddress('the chat with the bot in Teams').optional(),
};

type Given = z.infer<z.ZodObject<typeof channelSettings>>;

export type ChannelSettings = {
  readonly sms:
    | null
    | {
        readonly by: 'gateway';
        readonly url: string;
        readonly method: 'POST' | 'PUT';
        readonly headers: Readonly<Record<string, string>>;
        readonly body:
          | { readonly as: 'json'; readonly template: unknown }
          | { readonly as: 'form'; readonly template: Readonly<Record<string, string>> };
        readonly idAt: string | null;
        readonly timeoutMs: number;
      }
    | {
        readonly by: 'azure';
        readonly endpoint: string;
        readonly key: string | null;
        readonly from: string;
        readonly timeoutMs: number;
      };
  readonly mail: null | {
    readonly host: string;
    readonly port: number;
    readonly security: 'tls' | 'starttls' | 'none';
    readonly login: { readonly user: string; readonly password: string } | null;
    readonly from: string;
    readonly timeoutMs: number;
  };
  /** Null: nothing that a provider reports is taken in. */
  readonly callbackSecret: string | null;
  readonly chatLink: string | null;
};

const GATEWAY = ['SMS_METHOD', 'SMS_HEADERS', 'SMS_BODY', 'SMS_BODY_TYPE', 'SMS_ID_AT'];
const AZURE = ['SMS_AZURE_KEY', 'SMS_AZURE_FROM'];
const SMTP = ['SMTP_PORT', 'SMTP_SECURITY', 'SMTP_USER', 'SMTP_PASSWORD', 'SMTP_FROM'];

/** What depends on more than one setting. */
export function channelContradictions(
  given: Readonly<Record<string, string | undefined>>,
): [boolean, string][] {
  const has = (name: string): boolean => given[name] !== undefined;
  const onlyBeside = (names: readonly string[], head: string): [boolean, string][] =>
    names.map((name) => [has(name) && !has(head), `${name}: only beside ${head}`]);
  const needed = (name: string, head: string): [boolean, string] => [
    has(head) && !has(name),
    `${name}: required beside ${head}`,
  ];
  return [
    [
      has('SMS_URL') && has('SMS_AZURE_ENDPOINT'),
      'SMS_URL: one way to send SMS; leave out either this or SMS_AZURE_ENDPOINT',
    ],
    ...onlyBeside(GATEWAY, 'SMS_URL'),
    needed('SMS_BODY', 'SMS_URL'),
    [
      given.SMS_BODY_TYPE !== 'form' && has('SMS_BODY') && jsonOf(given.SMS_BODY ?? '') === undefined,
      'SMS_BODY: no JSON; give a JSON document, or SMS_BODY_TYPE=form',
    ],
    ...onlyBeside(AZURE, 'SMS_AZURE_ENDPOINT'),
    needed('SMS_AZURE_FROM', 'SMS_AZURE_ENDPOINT'),
    [
      has('SMS_CALLBACK_SECRET') && !has('SMS_URL') && !has('SMS_AZURE_ENDPOINT'),
      'SMS_CALLBACK_SECRET: only beside SMS_URL or SMS_AZURE_ENDPOINT',
    ],
    ...onlyBeside(SMTP, 'SMTP_HOST'),
    needed('SMTP_FROM', 'SMTP_HOST'),
    needed('SMTP_PASSWORD', 'SMTP_USER'),
    needed('SMTP_USER', 'SMTP_PASSWORD'),
    [
      given.SMTP_SECURITY === 'none' && has('SMTP_HOST') && !isLoopback(given.SMTP_HOST ?? ''),
      'SMTP_SECURITY: none on this machine alone; use starttls or tls',
    ],
  ];
}

/** The channels that are set up; null for one that is not. */
export function channelsOf(value: Given): ChannelSettings {
  const { SMTP_HOST: host, SMTP_FROM: from, SMTP_USER: user, SMTP_PASSWORD: password } = value;
  const timeoutMs = value.CHANNEL_TIMEOUT_MS;
  return {
    sms: smsOf(value),
    mail:
      host === undefined || from === undefined
        ? null
        : {
            host,
            port: value.SMTP_PORT,
            security: value.SMTP_SECURITY,
            login: user === undefined || password === undefined ? null : { user, password },
            from,
            timeoutMs,
          },
    callbackSecret: value.SMS_CALLBACK_SECRET ?? null,
    chatLink: value.CHAT_LINK ?? null,
  };
}

function smsOf(value: Given): ChannelSettings['sms'] {
  const { SMS_URL: url, SMS_BODY: body, CHANNEL_TIMEOUT_MS: timeoutMs } = value;
  const { SMS_AZURE_ENDPOINT: endpoint, SMS_AZURE_FROM: from } = value;
  if (endpoint !== undefined && from !== undefined)
    return { by: 'azure', endpoint, key: value.SMS_AZURE_KEY ?? null, from, timeoutMs };
  if (url === undefined || body === undefined) return null;
  return {
    by: 'gateway',
    url,
    method: value.SMS_METHOD,
    headers: value.SMS_HEADERS ?? {},
    body:
      value.SMS_BODY_TYPE === 'form'
        ? { as: 'form', template: Object.fromEntries(new URLSearchParams(body)) }
        : { as: 'json', template: jsonOf(body) },
    idAt: value.SMS_ID_AT ?? null,
    timeoutMs,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller says what is expected.
    return undefined;
  }
}

/** Whether any channel outside Microsoft 365 is set up; whether its settings are right is another matter. */
export const namesChannel = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  [environment['SMS_URL'], environment['SMS_AZURE_ENDPOINT'], environment['SMTP_HOST']].some(
    (value) => value !== undefined && value.trim() !== '',
  );
