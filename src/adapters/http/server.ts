import restify, { type Next, type Request, type Response } from 'restify';
import type { Log } from '../../app/ports.ts';

export type HttpAnswer = { readonly status: number; readonly body?: unknown };

export type HttpDeps = {
  readonly log: Log;
  /** One activity from the Bot Framework. */
  readonly receive: (authHeader: string, body: unknown) => Promise<HttpAnswer>;
  /** What a probe is told; red with 503. */
  readonly ready: () => Promise<{ readonly ready: boolean }>;
  /** What the engine says of itself; red with 503. */
  readonly engine: () => Promise<{ readonly well: boolean }>;
  /** A call-back of an SMS provider, unread; left out: none is taken in. */
  readonly sms?:
    | ((sent: {
        readonly timestamp: string;
        readonly signature: string;
        readonly raw: Buffer;
      }) => Promise<HttpAnswer>)
    | null;
  /** Present in demo mode alone. */
  readonly demo: {
    readonly clock: (body: unknown) => Promise<HttpAnswer>;
    readonly reset: () => Promise<HttpAnswer>;
  } | null;
};

/** Well above what Teams can carry (28 KB), and above any text that somebody pastes. */
const LARGEST_BODY = 512 * 1024;
/** A receipt, or a reply by SMS. */
const LARGEST_CALLBACK = 16 * 1024;

export type HttpServer = {
  readonly listen: (port: number, host: string) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** The way in over HTTP: size, content type and JSON are checked here; everything after that is the caller's. */
export function createHttpServer(deps: HttpDeps): HttpServer {
  const server = restify.createServer({ name: 'd-ikt' });
  let closing = false;
  const route =
    (handle: (request: Request) => Promise<HttpAnswer>) =>
    (request: Request, response: Response, next: Next): void => {
      handle(request)
        .catch((cause: unknown): HttpAnswer => {
          deps.log.error('http.failed', { path: request.getPath() }, cause);
          return { status: 503, body: { error: 'Not now. Try again.' } };
        })
        .then(({ status, body }) => {
          // Nobody waits for the next request of a connection while the program ends.
          if (closing) response.setHeader('connection', 'close');
          response.send(status, body);
          next(false);
        })
        .catch((cause: unknown) => {
          deps.log.error('http.notAnswered', {}, cause);
        });
    };

  server.post(
    '/api/messages',
    route(async (request) => {
      // Whoever delivers comes again, and then another instance is there. What had begun before is answered.
      if (closing) return { status: 503, body: { error: 'Not now. Try again.' } };
      const body = await jsonOf(request);
      return 'refused' in body ? body.refused : deps.receive(request.header('authorization', ''), body.json);
    }),
  );
  const { sms } = deps;
  if (sms)
    server.post(
      '/api/channels/sms',
      route(async (request) => {
        if (closing) return { status: 503, body: { error: 'Not now. Try again.' } };
        const body = await bodyOf(request, LARGEST_CALLBACK);
        if ('refused' in body) return body.refused;
        const [timestamp, signature] = [request.header('x-timestamp', ''), request.header('x-signature', '')];
        return sms({ timestamp, signature, raw: body.raw });
      }),
    );
  server.get(
    '/health/live',
    route(() => Promise.resolve({ status: 200, body: { live: true } })),
  );
  server.get(
    '/health/ready',
    route(async () => {
      const body = closing ? { ready: false, reason: 'stopping' } : await deps.ready();
      return { status: body.ready ? 200 : 503, body };
    }),
  );
  server.get(
    '/health/engine',
    route(async () => {
      const body = await deps.engine();
      return { status: body.well ? 200 : 503, body };
    }),
  );
  const { demo } = deps;
  if (demo !== null) {
    server.post(
      '/demo/clock',
      route(async (request) => {
        // Whatever the content type: a plain `curl -d` will do.
        const body = await jsonOf(request, true);
        return 'refused' in body ? body.refused : demo.clock(body.json);
      }),
    );
    server.post(
      '/demo/reset',
      route(() => demo.reset()),
    );
  }
  // Anything that restify itself refuses (unknown path, wrong method) is a plain 4xx without a stack.
  server.on(
    'restifyError',
    (_request: Request, response: Response, error: { statusCode?: number }, done: () => void) => {
      response.send(error.statusCode ?? 500, { error: 'Not found here.' });
      done();
    },
  );

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve(server.address().port));
      }),
    close: () =>
      new Promise((resolve) => {
        closing = true;
        (server as unknown as { server: { closeIdleConnections: () => void } }).server.closeIdleConnections();
        server.close(() => resolve());
      }),
  };
}

/** Reads a JSON body, or says which plain refusal it deserves. */
async function jsonOf(
  request: Request,
  anyType = false,
): Promise<{ json: unknown } | { refused: HttpAnswer }> {
  if (!anyType && !/^application\/(?:[\w.+-]+\+)?json\b/i.test(request.header('content-type', '')))
    return refuse(415, 'Content-Type must be application/json.');
  const body = await bodyOf(request, LARGEST_BODY);
  if ('refused' in body) return body;
  try {
    return { json: JSON.parse(body.raw.toString('utf8')) as unknown };
  } catch {
    return refuse(400, 'The body is not JSON.');
  }
}

const refuse = (status: number, error: string) => ({ refused: { status, body: { error } } });

/** Reads a body to its end. @param most bytes */
async function bodyOf(request: Request, most: number): Promise<{ raw: Buffer } | { refused: HttpAnswer }> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream: AsyncIterable<Buffer> = request;
    for await (const chunk of stream) {
      size += chunk.length;
      // Read on to the end, so that the answer arrives; what is too much is dropped.
      if (size <= most) chunks.push(chunk);
    }
  } catch {
    return refuse(400, 'The body ended early.');
  }
  return size > most ? refuse(413, 'The body is too large.') : { raw: Buffer.concat(chunks) };
}
