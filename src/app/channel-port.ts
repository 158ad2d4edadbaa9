import type { Directory } from '../domain/directory/directory.ts';
import type { DirectAlert, Say } from '../domain/say.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { EpochMs, Language, Via } from '../domain/vocabulary.ts';

/** A way to a person outside Microsoft 365, as a part of the ports. Taken from `ports.ts`. */

/** What is sent: plain text. `subject` is for channels that have one; `id` names the message for the provider. */
export type ChannelMessage = { readonly id: string; readonly subject: string; readonly text: string };

/** What became of one attempt (design.md, outcome table). A cause is a code, and never holds an address or words. */
export type ChannelOutcome =
  /** The provider took it; `providerId` is what its receipts will name, null where it gave none. */
  | { readonly outcome: 'sent'; readonly providerId: string | null }
  /** Nothing was taken. Milliseconds of elapsed time. */
  | { readonly outcome: 'later'; readonly retryAfterMs: number; readonly cause: string }
  | { readonly outcome: 'failed'; readonly cause: string }
  /** It may have been taken. */
  | { readonly outcome: 'uncertain'; readonly cause: string };

/**
 * Makes one attempt, within its own time limit, and never throws.
 * `to`: a telephone number in E.164, or a mail address.
 */
export type Channel = { readonly send: (to: string, message: ChannelMessage) => Promise<ChannelOutcome> };

/** The channels outside Microsoft 365 that are set up. */
export type Channels = { readonly sms?: Channel; readonly mail?: Channel };

/** The words of the channels outside Microsoft 365; what is said is data until here. */
export type ChannelWording = {
  readonly page: (
    ticket: Ticket,
    via: Via,
    sent: { readonly repeated: boolean; readonly perhapsRepeated: boolean },
    language: Language,
    directory: Directory,
  ) => { subject: string; text: string };
  /** Said directly, where no row can: promise 2's one exception. */
  readonly direct: (
    alert: DirectAlert,
    via: Via,
    language: Language,
    directory: Directory,
  ) => { subject: string; text: string };
  /** A test page (M212). */
  readonly test: (
    say: Extract<Say, { id: 'M212' }>,
    via: Via,
    language: Language,
    now: EpochMs,
  ) => { subject: string; text: string };
  readonly code: (code: string, minutes: number, language: Language) => { subject: string; text: string };
  /** Answers «1» by SMS. */
  readonly reply: (
    answer: {
      readonly outcome: 'taken' | 'yours' | 'theirs' | 'over' | 'nothing' | 'tested';
      readonly number: string | null;
      readonly name: string | null;
    },
    language: Language,
  ) => string;
};

/** What an SMS provider calls back with. `from` in E.164. */
export type SmsCallback =
  | { readonly type: 'receipt'; readonly id: string; readonly status: 'delivered' | 'failed' }
  | { readonly type: 'reply'; readonly id: string; readonly from: string; readonly text: string };
