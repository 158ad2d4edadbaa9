import { createServer, type AddressInfo, type Socket } from 'node:net';

/** Where the conversation goes another way than well: the verb, and what happens instead of the usual reply. */
export type SmtpManner = {
  readonly at: 'CONN' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'BODY';
  /** A reply; `die` and `hang`: the line goes dead or silent. */
  readonly does: string;
};

export type Mail = { readonly from: string; readonly to: readonly string[]; readonly data: string };

/** A small SMTP server (RFC 5321) on this machine, without TLS; `mails` is what it has taken to the last dot. */
export async function smtpServer() {
  const state: { manner: SmtpManner | null } = { manner: null };
  const mails: Mail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    converse(socket, () => state.manner, mails);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    behave(manner: SmtpManner | null): void {
      state.manner = manner;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function converse(socket: Socket, manner: () => SmtpManner | null, mails: Mail[]): void {
  let pending = '';
  let from = '';
  let to: string[] = [];
  let body: string[] | null = null;
  /** The usual reply, or what the manner says. */
  const reply = (at: SmtpManner['at'], usual: string): void => {
    const other = manner();
    if (other?.at !== at) socket.write(`${usual}\r\n`);
    else if (other.does === 'die') socket.destroy();
    else if (other.does !== 'hang') socket.write(`${other.does}\r\n`);
  };
  const line = (text: string): void => {
    if (body !== null) {
      if (text !== '.') {
        body.push(text.startsWith('..') ? text.slice(1) : text);
        return;
      }
      mails.push({ from, to, data: body.join('\n') });
      body = null;
      reply('BODY', '250 taken');
      return;
    }
    const verb = text.slice(0, 4).toUpperCase();
    const address = /<([^>]*)>/.exec(text)?.[1] ?? '';
    if (verb === 'EHLO' || verb === 'HELO') reply('EHLO', '250 here');
    else if (verb === 'MAIL') {
      from = address;
      to = [];
      reply('MAIL', '250 ok');
    } else if (verb === 'RCPT') {
      to.push(address);
      reply('RCPT', '250 ok');
    } else if (verb === 'DATA') {
      if (manner()?.at !== 'DATA') body = [];
      reply('DATA', '354 go on');
    } else if (verb === 'QUIT') socket.end('221 bye\r\n');
    else socket.write('502 unknown\r\n');
  };
  reply('CONN', '220 test');
  socket.on('data', (chunk) => {
    pending += chunk.toString('utf8');
    for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
      const text = pending.slice(0, end);
      pending = pending.slice(end + 2);
      line(text);
    }
  });
}
