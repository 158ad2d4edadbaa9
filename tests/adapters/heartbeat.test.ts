import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beat } from '../../src/adapters/heartbeat/heartbeat.ts';

/** A watcher outside hears that all is well, and how old the last look is (N5). */

let server: Server;
let answer = 200;
const heard: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      heard.push(body);
      response.writeHead(answer, answer === 302 ? { location: '/elsewhere' } : {});
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/beat`;

test('it carries the age of the audit and how much was looked at (faults 52, 53)', async () => {
  answer = 200;
  await beat(url(), { auditAgeSeconds: 12, audited: 3 });
  expect(heard.map((body) => JSON.parse(body) as unknown)).toEqual([{ auditAgeSeconds: 12, audited: 3 }]);
});

test.each([500, 404, 302])('an answer of %d is no heartbeat', async (status) => {
  answer = status;
  await expect(beat(url(), { auditAgeSeconds: 1, audited: 0 })).rejects.toThrow();
});

test('nobody there', async () => {
  await expect(beat('http://127.0.0.1:9/beat', { auditAgeSeconds: 1, audited: 0 })).rejects.toThrow();
});
