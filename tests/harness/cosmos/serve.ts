import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import type { CosmosDouble } from './double.ts';

/** The double behind real HTTP on this machine, for programs that run in processes of their own. */
export async function serveDouble(
  double: CosmosDouble,
  port = 0,
): Promise<{ readonly endpoint: string; readonly port: number; readonly close: () => Promise<void> }> {
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      const asked = createPipelineRequest({
        url: `http://${request.headers.host ?? ''}${request.url ?? ''}`,
        method: (request.method ?? 'GET') as 'GET',
        headers: createHttpHeaders(headers),
        ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks).toString('utf8') }),
        allowInsecureConnection: true,
      });
      double.sendRequest(asked).then(
        (answer) => {
          response.writeHead(answer.status, answer.headers.toJSON());
          response.end(answer.bodyAsText ?? '');
        },
        // A connection that was reset is what the caller is to see.
        () => response.destroy(),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
