import type { Via } from '../domain/vocabulary.ts';

/** The words of the channels outside Microsoft 365 (domain.md 3.3): the page, and how a channel is verified. */

/** What a page says there: no free text, no names. What is null is left out or said to be unknown. */
export type PageWords = {
  /** Null: it has none, for nothing could be kept. */
  readonly number: string | null;
  readonly system: string | null;
  /** Unit and municipality, as they are. */
  readonly place: string | null;
  readonly phone: string | null;
  readonly flags: readonly string[];
  /** Nobody took it the last time. */
  readonly repeated: boolean;
  readonly link: string | null;
  /** How it is taken: «1» as an answer, in Teams; or not at all, for it is not kept. */
  readonly taken: 'byReply' | 'inTeams' | 'notKept';
};

/** A channel as it is registered: E.164, or a mail address. */
export type RouteWords = { readonly via: Via; readonly address: string };

export type ChannelMessages = {
  /** The page itself. */
  readonly M190: (p: PageWords) => string;
  /** Subject of a mail; `number` null: it is about no ticket. */
  readonly M191: (p: { readonly about: 'page' | 'code' | 'test'; readonly number: string | null }) => string;
  /** Brings the code, over the channel that it verifies. */
  readonly M192: (p: { readonly code: string; readonly minutes: number }) => string;
  /** In the chat: the code is sent. */
  readonly M193: (p: RouteWords & { readonly minutes: number }) => string;
  /** The code does not verify; `left`: how many tries there are still. */
  readonly M194: (p: { readonly why: 'wrong' | 'expired' | 'spent'; readonly left: number }) => string;
  readonly M195: (p: RouteWords) => string;
  /** The person's channels. */
  readonly M196: (p: { readonly routes: readonly RouteWords[] }) => string;
  /** Removed; `found` false: there was none. */
  readonly M197: (p: { readonly via: Via; readonly found: boolean }) => string;
  readonly M198: (p: {
    readonly why: 'notOnRota' | 'notSetUp' | 'phone' | 'mail' | 'notSent';
    readonly via: Via;
  }) => string;
  /** Answers «1» by SMS: what is true. */
  readonly M199: (p: {
    readonly outcome: 'taken' | 'yours' | 'theirs' | 'over' | 'nothing' | 'tested';
    readonly number: string | null;
    readonly name: string | null;
  }) => string;
};
