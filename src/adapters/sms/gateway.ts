import type { Channel, ChannelMessage, ChannelOutcome } from '../../app/ports.ts';
import { noAnswer, refusalOf, retryAfterOf } from './answer.ts';

/** An SMS provider that takes a message in one HTTP request. */
export type GatewaySettings = {
  /** https, or http on this machine. */
  readonly url: string;
  readonly method: 'POST' | 'PUT';
  /** Sent as they are; what lets us in stands here. */
  readonly headers: Readonly<Record<string, string>>;
  /** With `{to}`, `{text}` and `{id}` inside its values. `json`: a parsed document; `form`: its fields. */
  readonly body:
    | { readonly as: 'json'; readonly template: unknown }
    | { readonly as: 'form'; readonly template: Readonly<Record<string, string>> };
  /** Where the provider's id stands in its JSON answer, as `messages.0.id`; null: it gives none. */
  readonly idAt: string | null;
  /** Elapsed time that one request may take; afterwards its outcome is uncertain. */
  readonly timeoutMs: number;
};

/** More of an answer than this is not read: the id stands near its beginning. */
const MOST_ANSWER = 64 * 1024;

/** SMS through a generic HTTP gateway. What is said goes out as values, never as syntax of the body. */
export function smsGateway(settings: GatewaySettings): Channel {
  const { url, method, headers, body, idAt, timeoutMs } = settings;
  return {
    async send(to, message): Promise<ChannelOutcome> {
      try {
        const response = await fetch(url, {
          method,
          redirect: 'manual',
          signal: AbortSignal.timeout(timeoutMs),
          headers: {
            'content-type':
              body.as === 'json' ? 'application/json; charset=utf-8' : 'application/x-www-form-urlencoded',
            ...headers,
          },
          body: bodyOf(body, to, message),
        });
        if (response.ok) return { outcome: 'sent', providerId: await idIn(response, idAt) };
        await response.body?.cancel().catch(() => undefined);
        return refusalOf(response.status, retryAfterOf(response.headers));
      } catch (cause) {
        return noAnswer(cause);
      }
    },
  };
}

function bodyOf(body: GatewaySettings['body'], to: string, { id, text }: ChannelMessage): string {
  const values: Readonly<Record<string, string>> = { to, text, id };
  const filled = (template: string): string =>
    template.replace(/\{(to|text|id)\}/g, (_, name: string) => values[name] ?? '');
  if (body.as === 'form')
    return new URLSearchParams(
      Object.entries(body.template).map(([name, value]): [string, string] => [name, filled(value)]),
    ).toString();
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return filled(node);
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node === 'object' && node !== null)
      return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, walk(value)]));
    return node;
  };
  return JSON.stringify(walk(body.template));
}

/** The id that receipts will name. It was taken all the same where no id can be read: 2xx is the provider's word. */
async function idIn(response: Response, idAt: string | null): Promise<string | null> {
  if (idAt === null) {
    await response.body?.cancel().catch(() => undefined);
    return null;
  }
  try {
    const text = await response.text();
    if (text.length > MOST_ANSWER) return null;
    let node: unknown = JSON.parse(text);
    for (const step of idAt.split('.'))
      node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[step] : undefined;
    return typeof node === 'string' || typeof node === 'number' ? String(node) : null;
  } catch {
    // No JSON, or cut off after 2xx was said: taken, and its receipts cannot be told apart from others.
    return null;
  }
}
