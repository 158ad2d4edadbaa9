import { createHmac } from 'node:crypto';
import type { Request } from './routes.ts';
import { Refusal } from './wire.ts';

/** Who may: a key for everything, or an Entra token for items. */

export type Access = { key: string; aad: ((token: string) => boolean) | undefined };

function signatureOf({ method, path, headers }: Request, key: string): string {
  const parts = path === '' ? [] : path.split('/');
  const aimedAtList = parts.length % 2 === 1;
  const type = parts.at(aimedAtList ? -1 : -2) ?? '';
  const id = (aimedAtList ? parts.slice(0, -1) : parts).join('/');
  const text = [method.toLowerCase(), type, id, (headers['x-ms-date'] ?? '').toLowerCase(), '', ''].join(
    '\n',
  );
  return createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64');
}

const manages = new Set([
  'createDatabase',
  'deleteDatabase',
  'createContainer',
  'replaceContainer',
  'deleteContainer',
]);

/** @throws Refusal 401; 403 where a token would manage what only a key or the resource manager may */
export function authorise(request: Request, { key, aad }: Access): void {
  const given = new URLSearchParams(
    decodeURIComponent(request.headers.authorization ?? '').replaceAll('+', '%2B'),
  );
  if (given.get('type') === 'aad' && aad?.(given.get('sig') ?? '') === true) {
    if (!manages.has(request.op)) return;
    const what = `${request.method} /${request.path}`;
    throw new Refusal(
      403,
      `The given request [${what}] cannot be authorized by AAD token in data plane.`,
      5300,
    );
  }
  if (given.get('type') === 'master' && given.get('sig') === signatureOf(request, key)) return;
  throw new Refusal(401, "The input authorization token can't serve the request.");
}
