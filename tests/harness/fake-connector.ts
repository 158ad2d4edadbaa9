import http from 'node:http';
import type { AddressInfo } from 'node:net';

export type OutgoingActivity = {
  type: string;
  text?: string;
  summary?: string;
  attachments?: { contentType: string; content: Card }[];
  recipient?: { id: string };
  conversation?: { id: string };
};
export type Card = { type: string; body: unknown[]; actions?: CardAction[]; fallbackText?: string } & Record<
  string,
  unknown
>;
export type CardAction = {
  type: string;
  title: string;
  verb?: string;
  data?: Record<string, unknown>;
  url?: string;
};

/** One thing that left the product: a new activity, a change of one, or a conversation that was opened. */
export type Outgoing = {
  readonly what: 'post' | 'update' | 'open';
  readonly conversationId: string;
  readonly activityId: string;
  readonly activity: OutgoingActivity;
  /** What the connector answered; a fault's status when one was injected. */
  readonly status: number;
  /** The line that it came over; empty for the address that all share. */
  readonly line: string;
};

export type Fault = {
  readonly matches: (method: string, conversationId: string, body: string) => boolean;
  /** A status to answer, `reset` to drop the connection, `hang` to never answer. */
  readonly answer: number | 'reset' | 'hang';
  readonly headers?: Record<string, string>;
  /** The message was delivered all the same: only the answer is lost. */
  readonly delivered?: boolean;
  times: number;
};

/** What becomes of a request: answered, delivered with nobody left to hear the answer, or not even delivered. */
export type Passage = 'go' | 'unheard' | 'lost';

/** One request, as whoever decides about it sees it. */
export type Asked = { readonly method: string; readonly conversationId: string; readonly body: string };

/** The Bot Framework connector (v3) on loopback: what Teams would see, with faults on demand. */
export class FakeConnector {
  readonly outgoing: Outgoing[] = [];
  readonly requests: { method: string; path: string; body: unknown }[] = [];
  faults: Fault[] = [];
  /** What goes wrong with a request that none of `faults` is about. */
  mishap: (asked: Asked) => Pick<Fault, 'answer' | 'headers' | 'delivered'> | undefined = () => undefined;
  url = '';
  private count = 0;
  private readonly servers: http.Server[] = [];

  async start(): Promise<this> {
    this.url = await this.line('', () => Promise.resolve('go'));
    return this;
  }

  /** One more address of the same connector, which tells whose requests come over it, and what becomes of them. */
  async line(name: string, pass: (asked: Asked) => Promise<Passage>): Promise<string> {
    const server = http.createServer((request, response) => void this.handle(request, response, name, pass));
    this.servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const server of this.servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  private async handle(
    request: http.IncomingMessage,
    response: http.ServerResponse,
    line: string,
    pass: (asked: Asked) => Promise<Passage>,
  ): Promise<void> {
    let raw = '';
    for await (const chunk of request) raw += String(chunk);
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const [, , , conversation = '', , activity = ''] = path.split('/').map(decodeURIComponent);
    const method = request.method ?? '';
    const body = JSON.parse(raw === '' ? '{"type":""}' : raw) as OutgoingActivity & {
      members?: { id: string }[];
    };
    const asked: Asked = { method, conversationId: conversation, body: raw };
    const passage = await pass(asked);
    if (passage === 'lost') return;
    this.requests.push({ method, path, body });
    const answer = (status: number, json: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(json));
    };
    const known = this.faults.find(
      (candidate) => candidate.times > 0 && candidate.matches(method, conversation, raw),
    );
    if (known) known.times -= 1;
    const fault = known ?? this.mishap(asked);
    const id = method === 'PUT' ? activity : `activity-${++this.count}`;
    const opened = conversation === '' ? `a:${body.members?.[0]?.id ?? ''}` : conversation;
    if (fault === undefined || fault.delivered === true)
      this.outgoing.push({
        what: method === 'PUT' ? 'update' : conversation === '' ? 'open' : 'post',
        conversationId: opened,
        activityId: id,
        activity: body,
        status: typeof fault?.answer === 'number' ? fault.answer : 200,
        line,
      });
    if (passage === 'unheard' || fault?.answer === 'hang') return;
    if (fault?.answer === 'reset') {
      response.destroy();
      return;
    }
    if (fault !== undefined) return answer(fault.answer, { error: { code: 'Fault' } }, fault.headers);
    if (conversation === '') return answer(201, { id: opened, activityId: id, serviceUrl: this.url });
    return answer(method === 'PUT' ? 200 : 201, { id });
  }
}
