import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local server that speaks as an Azure OpenAI deployment does; each test says how it answers. */

export type ModelRequest = {
  readonly path: string;
  readonly key: string | undefined;
  readonly body: {
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  } & Record<string, unknown>;
};
export type Answering = (response: ServerResponse, request: ModelRequest) => void;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

export const completion = (content: string): string =>
  JSON.stringify({
    id: 'c1',
    object: 'chat.completion',
    created: 1,
    model: 'facts',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
  });

export const answers =
  (content: unknown): Answering =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(completion(typeof content === 'string' ? content : JSON.stringify(content)));
  };

export const failsWith =
  (status: number, body = '{"error":{"message":"the words of a report"}}'): Answering =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '1' });
    response.end(body);
  };

export async function startModel() {
  const requests: ModelRequest[] = [];
  let answering: Answering = answers({});
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const key = request.headers['api-key'];
      const read: ModelRequest = {
        path: request.url ?? '',
        key: typeof key === 'string' ? key : undefined,
        body: JSON.parse(text) as ModelRequest['body'],
      };
      requests.push(read);
      answering(response, read);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    endpoint: `http://127.0.0.1:${port}`,
    /** How it answers from now on. */
    will: (next: Answering): void => {
      answering = next;
    },
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
