import nodemailer from 'nodemailer';
import type { Channel, ChannelOutcome } from '../../app/ports.ts';

/** A mail server that takes messages by SMTP. */
export type SmtpSettings = {
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte, `starttls` required before anything is said, `none` on this machine alone. */
  readonly security: 'tls' | 'starttls' | 'none';
  /** Null: the server lets this machine send without. */
  readonly login: { readonly user: string; readonly password: string } | null;
  readonly from: string;
  /** Elapsed time that one message may take; afterwards its outcome is uncertain. */
  readonly timeoutMs: number;
};

/** [A] Nothing was taken: tried again soon, since a page waits. */
const AGAIN_MS = 5_000;

/** What nodemailer throws, as far as it is read here; its message may hold an address and is not. */
type SmtpFault = {
  readonly code?: string;
  readonly responseCode?: number;
  readonly permanent?: boolean;
  readonly originalCode?: string;
  readonly timeoutType?: string;
};

/** Mail by SMTP (RFC 5321), one connection for each message: a page must not find a connection that died unseen. */
export function smtpMail(settings: SmtpSettings): Channel {
  const { host, port, security, login, from, timeoutMs } = settings;
  const transport = nodemailer.createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
    // A server that is not there is told from one that has begun, before the whole time is over.
    connectionTimeout: timeoutMs / 2,
    greetingTimeout: timeoutMs / 2,
    dnsTimeout: timeoutMs / 2,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(to, { id, subject, text }): Promise<ChannelOutcome> {
      try {
        const { messageId } = await transport.sendMail({
          from,
          to,
          subject,
          text,
          // High importance, and the same id for every attempt: a second copy is known as one.
          priority: 'high',
          messageId: `<${id.replace(/[^\w.-]/g, '-')}@${from.split('@')[1] ?? host}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
          // The single waits above may add up; this ends the whole of it.
          signal: AbortSignal.timeout(timeoutMs),
        });
        return { outcome: 'sent', providerId: messageId };
      } catch (cause) {
        return outcomeOf(cause as SmtpFault);
      }
    },
  };
}

/**
 * 5yz is a refusal, 4yz «not now» (greylisting, a full queue); a server that was never reached has taken nothing. Whatever
 * breaks off after that may have been taken.
 */
function outcomeOf(fault: SmtpFault): Exclude<ChannelOutcome, { outcome: 'sent' }> {
  const { code = 'unknown', responseCode, originalCode, timeoutType } = fault;
  if (responseCode !== undefined)
    return fault.permanent === true
      ? { outcome: 'failed', cause: `smtp ${responseCode}` }
      : { outcome: 'later', retryAfterMs: AGAIN_MS, cause: `smtp ${responseCode}` };
  if (originalCode === 'ECONNREFUSED' || code === 'EDNS' || isUnreached(timeoutType))
    return { outcome: 'later', retryAfterMs: AGAIN_MS, cause: originalCode ?? timeoutType ?? code };
  // Our own settings, a certificate, a login that cannot be tried: it does not mend itself in a minute.
  if (/^E(?:AUTH|NOAUTH|TLS|ENVELOPE|MESSAGE|CONFIG|REQUIRETLS)$/.test(code))
    return { outcome: 'failed', cause: code };
  return { outcome: 'uncertain', cause: timeoutType ?? originalCode ?? code };
}

const isUnreached = (timeoutType: string | undefined): boolean =>
  timeoutType === 'CONNECT_TIMEOUT' || timeoutType === 'GREETING_TIMEOUT';
