import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/**
 * What Teams is to a bot, written from the Bot Framework's documents alone: activities by POST, and a connector (v3) that
 * takes what the bot says. Nothing of the product and nothing of the test harness is used.
 */

export type Account = { readonly id: string; readonly name: string; readonly aadObjectId: string };
export type Action = {
  readonly type: string;
  readonly title?: string;
  readonly verb?: string;
  readonly data?: object;
};
export type AdaptiveCard = { readonly body: unknown[]; readonly actions?: readonly Action[] };
export type Activity = {
  readonly text?: string;
  readonly attachments?: readonly { readonly content: AdaptiveCard }[];
};

/** One request that came to the connector. */
export type Said = {
  readonly method: string;
  readonly conversationId: string;
  readonly activity: Activity;
  /** Everything in it as one text. */
  readonly words: string;
  /** Monotonic milliseconds. */
  readonly at: number;
};

/** What the bot answered to a POST; undefined when nothing came back. */
export type Answer = { readonly status: number; readonly body: unknown } | undefined;

const file = (root: string): { meta: { tenantId: string }; people: (Account & Record<string, unknown>)[] } =>
  JSON.parse(readFileSync(join(root, 'demo/directory.json'), 'utf8')) as ReturnType<typeof file>;

/** The people of the demo directory who can report without being asked for anything, in a fixed order. */
export function reporters(root: string): Account[] {
  return file(root).people.filter(
    ({ userType, phone, workplaceId, leftOn }) =>
      userType === 'employee' && phone !== null && workplaceId !== null && leftOn === null,
  );
}

export class TeamsClient {
  readonly said: Said[] = [];
  url = '';
  /** Runs before a request is answered; what it waits for, the bot waits for. */
  beforeAnswer: (said: Said) => Promise<void> | void = () => undefined;
  private readonly waiting = new Set<() => void>();
  private readonly server = http.createServer((request, response) => void this.handle(request, response));
  /** Connections are kept, as Teams keeps them. */
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  private readonly tenantId: string;
  private count = 0;

  constructor(root: string) {
    this.tenantId = file(root).meta.tenantId;
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.agent.destroy();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** An activity of a person in the one-to-one chat with the bot. The same object sent twice is a redelivery. */
  activity(from: Account, over: object, chat = chatOf(from)): object {
    const id = String(++this.count);
    return {
      type: 'message',
      id,
      channelId: 'msteams',
      serviceUrl: this.url,
      timestamp: new Date().toISOString(),
      localTimestamp: `${new Date().toISOString()}#${id}`,
      from: { id: `29:${from.id}`, name: from.name, aadObjectId: from.aadObjectId },
      recipient: { id: '28:bot', name: 'D-IKT feilmelding' },
      conversation: { id: chat, conversationType: 'personal', tenantId: this.tenantId },
      channelData: { tenant: { id: this.tenantId } },
      ...over,
    };
  }

  /** A press on a button of a card as a client sends it: the inputs as they stand, the data of the button. */
  press(
    from: Account,
    { activity }: Said,
    title: string,
    as: 'execute' | 'submit',
    chat = chatOf(from),
  ): object {
    const card = activity.attachments?.[0]?.content;
    const action = card?.actions?.find((candidate) => candidate.title === title);
    if (card === undefined || action === undefined) throw new Error(`No button «${title}»`);
    const data = { ...inputsOf(card.body), ...action.data };
    return this.activity(
      from,
      as === 'submit'
        ? { value: { ...data, verb: action.verb } }
        : {
            type: 'invoke',
            name: 'adaptiveCard/action',
            value: { action: { type: 'Action.Execute', verb: action.verb, data } },
          },
      chat,
    );
  }

  /** Delivers to the bot; undefined when the connection broke. */
  deliver(base: string, activity: object): Promise<Answer> {
    const body = JSON.stringify(activity);
    return new Promise((resolve) => {
      const request = http.request(
        `${base}/api/messages`,
        {
          method: 'POST',
          agent: this.agent,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.once('error', () => resolve(undefined));
          response.once('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              body: text === '' ? undefined : (JSON.parse(text) as unknown),
            }),
          );
        },
      );
      request.once('error', () => resolve(undefined));
      request.end(body);
    });
  }

  /** The first that fits, also of what came before. @throws after `ms` with what came instead */
  async waitFor(fits: (said: Said) => boolean, ms = 5000): Promise<Said> {
    const until = performance.now() + ms;
    let looked = 0;
    for (;;) {
      for (; looked < this.said.length; looked++) {
        const said = this.said[looked];
        if (said !== undefined && fits(said)) return said;
      }
      const left = until - performance.now();
      if (left <= 0)
        throw new Error(
          `Nothing fitted in ${ms} ms; there came:\n${this.said.map(({ words }) => words.slice(0, 400)).join('\n')}`,
        );
      let wake = (): void => undefined;
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
        this.waiting.add(wake);
        timer = setTimeout(resolve, left);
      });
      clearTimeout(timer);
      this.waiting.delete(wake);
    }
  }

  private async handle(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    let raw = '';
    request.setEncoding('utf8');
    try {
      for await (const part of request) raw += String(part);
    } catch {
      // The bot died in the middle of saying it: nothing was said.
      return;
    }
    const method = request.method ?? '';
    const [, , , conversation = ''] = (request.url ?? '').split('/').map(decodeURIComponent);
    const activity = JSON.parse(raw === '' ? '{}' : raw) as Activity & { members?: { id: string }[] };
    const opened = conversation === '' ? `a:${activity.members?.[0]?.id ?? ''}` : conversation;
    const said: Said = {
      method: conversation === '' ? 'OPEN' : method,
      conversationId: opened,
      activity,
      words: raw,
      at: performance.now(),
    };
    this.said.push(said);
    for (const wake of this.waiting) wake();
    await this.beforeAnswer(said);
    response.writeHead(method === 'PUT' ? 200 : 201, { 'content-type': 'application/json' });
    response.end(JSON.stringify(conversation === '' ? { id: opened } : { id: `said-${this.said.length}` }));
  }
}

export const chatOf = ({ aadObjectId }: Account): string => `a:${aadObjectId}`;

/** The inputs of a card with the values they are filled with. */
function inputsOf(body: unknown): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, id, value } = node as { type?: unknown; id?: unknown; value?: unknown };
    if (typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string')
      values[id] = value ?? '';
    else Object.values(node).forEach(walk);
  };
  walk(body);
  return values;
}
