import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the gateway behaves: an answer, or none. */
export type Manner =
  | { readonly answers: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly does: 'hang' | 'acceptAndDie' | 'dieInAnswer' };

export type Taken = {
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

/** A real HTTP server in place of an SMS provider; `taken` is what it has read to the end. */
export async function fakeGateway() {
  const state = { manner: { answers: 200, body: '{"id":"p-1"}' } as Manner };
  const taken: Taken[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      taken.push({
        method: request.method ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      answer(state.manner, request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/send`,
    base: `http://127.0.0.1:${port}`,
    taken,
    behave(manner: Manner): void {
      state.manner = manner;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(manner: Manner, request: IncomingMessage, response: ServerResponse): void {
  if ('answers' in manner) {
    response.writeHead(manner.answers, { 'content-type': 'application/json', ...manner.headers });
    response.end(manner.body ?? '');
    return;
  }
  if (manner.does === 'acceptAndDie') request.socket.destroy();
  if (manner.does === 'dieInAnswer') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"id":', () => request.socket.destroy());
  }
}

/** A port of this machine that nobody listens on. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
