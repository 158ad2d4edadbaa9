import { smtpMail } from '../../src/adapters/mail/smtp.ts';
import { closedPort } from '../harness/fake-gateway.ts';
import { smtpServer, type SmtpManner } from '../harness/smtp-server.ts';

/** Mail against a server that accepts, refuses, hangs, and dies (faults 11, 12). */

const TO = 'vakt@example.no';
const MESSAGE = {
  id: 't-1:page:1:0:mail',
  subject: 'Kritisk: D-2026-00001 – Gerica æøå',
  text: 'Ring 41 22 33 44\n.\nÆØÅ',
};
let server: Awaited<ReturnType<typeof smtpServer>>;
beforeEach(async () => {
  server = await smtpServer();
});
afterEach(() => server.stop());

const mail = (port = server.port) =>
  smtpMail({
    host: '127.0.0.1',
    port,
    security: 'none',
    login: null,
    from: 'ikke-svar@d-ikt.example',
    timeoutMs: 250,
  });

test('accepted: addressed, marked as important, told apart by our id, in UTF-8', async () => {
  expect(await mail().send(TO, MESSAGE)).toEqual({
    outcome: 'sent',
    providerId: '<t-1-page-1-0-mail@d-ikt.example>',
  });
  const [taken] = server.mails;
  expect(taken).toMatchObject({ from: 'ikke-svar@d-ikt.example', to: [TO] });
  expect(taken?.data).toMatch(/^Message-ID: <t-1-page-1-0-mail@d-ikt\.example>$/im);
  expect(taken?.data).toMatch(/^Importance: high$/im);
  expect(taken?.data).toMatch(/^Auto-Submitted: auto-generated$/im);
  expect(taken?.data).toContain('charset=utf-8');
});

const CASES: readonly [string, SmtpManner, object, number][] = [
  ['unknown recipient', { at: 'RCPT', does: '550 unknown' }, { outcome: 'failed', cause: 'smtp 550' }, 0],
  ['sender not allowed', { at: 'MAIL', does: '553 no' }, { outcome: 'failed', cause: 'smtp 553' }, 0],
  ['refused as a whole', { at: 'BODY', does: '554 no' }, { outcome: 'failed', cause: 'smtp 554' }, 1],
  [
    'greylisted',
    { at: 'RCPT', does: '451 not now' },
    { outcome: 'later', retryAfterMs: 5_000, cause: 'smtp 451' },
    0,
  ],
  [
    'closing down',
    { at: 'CONN', does: '421 closing' },
    { outcome: 'later', retryAfterMs: 5_000, cause: 'smtp 421' },
    0,
  ],
  ['takes it and dies', { at: 'BODY', does: 'die' }, { outcome: 'uncertain', cause: 'ECONNECTION' }, 1],
  ['takes it and says nothing', { at: 'BODY', does: 'hang' }, { outcome: 'uncertain' }, 1],
  [
    'never greets',
    { at: 'CONN', does: 'hang' },
    { outcome: 'later', retryAfterMs: 5_000, cause: 'GREETING_TIMEOUT' },
    0,
  ],
  ['dies before it is given anything', { at: 'MAIL', does: 'die' }, { outcome: 'uncertain' }, 0],
];
test.each(CASES)('%s (fault 12)', async (_, manner, outcome, taken) => {
  server.behave(manner);
  expect(await mail().send(TO, MESSAGE)).toMatchObject(outcome);
  expect(server.mails).toHaveLength(taken);
});

test('refused connection: nothing was taken', async () => {
  expect(await mail(await closedPort()).send(TO, MESSAGE)).toEqual({
    outcome: 'later',
    retryAfterMs: 5_000,
    cause: 'ECONNREFUSED',
  });
});

test('without the encryption that was asked for nothing is said', async () => {
  const strict = smtpMail({
    host: '127.0.0.1',
    port: server.port,
    security: 'starttls',
    login: { user: 'd-ikt', password: 'secret' },
    from: 'ikke-svar@d-ikt.example',
    timeoutMs: 250,
  });
  expect(await strict.send(TO, MESSAGE)).toMatchObject({ outcome: 'failed' });
  expect(server.mails).toHaveLength(0);
});
