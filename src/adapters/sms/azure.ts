import { SmsClient } from '@azure/communication-sms';
import { DefaultAzureCredential } from '@azure/identity';
import type { Channel, ChannelOutcome } from '../../app/ports.ts';
import { noAnswer, refusalOf, retryAfterOf } from './answer.ts';

/** An Azure Communication Services resource with a number (or name) to send from. */
export type AzureSmsSettings = {
  readonly endpoint: string;
  /** Null: the managed identity that the program runs as. */
  readonly key: string | null;
  /** E.164, or a sender name that the resource may use. */
  readonly from: string;
  /** Elapsed time that one request may take; afterwards its outcome is uncertain. */
  readonly timeoutMs: number;
};

/** SMS through Azure Communication Services: one request, and no retries of the SDK's own, since the outbox has them. */
export function azureSms({ endpoint, key, from, timeoutMs }: AzureSmsSettings): Channel {
  const options = {
    retryOptions: { maxRetries: 0 },
    allowInsecureConnection: endpoint.startsWith('http:'),
  };
  const client =
    key === null
      ? new SmsClient(endpoint, new DefaultAzureCredential(), options)
      : new SmsClient(endpoint, { key }, options);
  return {
    async send(to, { id, text }): Promise<ChannelOutcome> {
      try {
        const [result] = await client.send(
          { from, to: [to], message: text },
          { enableDeliveryReport: true, tag: id, abortSignal: AbortSignal.timeout(timeoutMs) },
        );
        if (result === undefined) return { outcome: 'uncertain', cause: 'no result' };
        if (result.successful) return { outcome: 'sent', providerId: result.messageId ?? null };
        return refusalOf(result.httpStatusCode, retryAfterOf(new Headers()));
      } catch (cause) {
        const status = statusOf(cause);
        if (status === undefined) return noAnswer(cause);
        return refusalOf(status, retryAfterOf(headersOf(cause)));
      }
    },
  };
}

/** What the SDK throws for an answer that is no 2xx carries the answer. */
type Refused = {
  readonly statusCode?: number;
  readonly response?: { readonly headers?: { get: (name: string) => string | undefined } };
};

const statusOf = (cause: unknown): number | undefined =>
  cause instanceof Error ? (cause as Refused).statusCode : undefined;

const headersOf = (cause: unknown): { get: (name: string) => string | null | undefined } =>
  (cause as Refused).response?.headers ?? new Headers();
