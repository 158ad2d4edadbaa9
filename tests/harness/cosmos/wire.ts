import { z } from 'zod';

/** What passes between the parts of the double: answers, refusals, and how a body is read. */

export type Item = Record<string, unknown>;

export type Answer = {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Request units. */
  charge?: number;
};

const codes: Record<number, string> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  408: 'RequestTimeout',
  409: 'Conflict',
  410: 'Gone',
  412: 'PreconditionFailed',
  413: 'RequestEntityTooLarge',
  429: 'TooManyRequests',
  449: 'RetryWith',
  503: 'ServiceUnavailable',
};

/** An answer of 4xx or 5xx, thrown where the fault is found. */
export class Refusal extends Error {
  readonly status: number;
  readonly substatus: number | undefined;
  readonly more: Item;

  constructor(status: number, message: string, substatus?: number, more: Item = {}) {
    super(message);
    this.status = status;
    this.substatus = substatus;
    this.more = more;
  }

  get answer(): Answer {
    return {
      status: this.status,
      body: { code: codes[this.status] ?? String(this.status), message: this.message, ...this.more },
      headers: this.substatus === undefined ? {} : { 'x-ms-substatus': String(this.substatus) },
      charge: 1,
    };
  }
}

export const badRequest = (message: string, substatus?: number): Refusal =>
  new Refusal(400, message, substatus);
export const notFound = (what: string, substatus?: number): Refusal =>
  new Refusal(404, `Entity with the specified id does not exist in the system. (${what})`, substatus);
export const conflict = (what: string): Refusal =>
  new Refusal(409, `Entity with the specified id already exists in the system. (${what})`);

export const isObject = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws Refusal 400 when the body has not this form */
export function parsed<T>(schema: z.ZodType<T>, body: unknown, what: string): T {
  const result = schema.safeParse(body);
  if (!result.success) throw badRequest(`${what}: ${z.prettifyError(result.error)}`);
  return result.data;
}

export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '');

export const MAX_BYTES = 2 * 1024 * 1024;

/** The names that the service writes itself. */
export const systemNames = ['_rid', '_self', '_etag', '_attachments', '_ts'] as const;

export const fieldAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((at, step) => {
    if (typeof step === 'number') return Array.isArray(at) ? at[step] : undefined;
    return isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }, value);
