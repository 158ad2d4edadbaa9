import type { SwapRefusal } from '../domain/on-call/swap.ts';
import type { EpochMs } from '../domain/vocabulary.ts';

/** The sentences about the rota: who is on call, a swap between two, and what the rota lacks (M200 on). */

type Span = { readonly from: EpochMs; readonly to: EpochMs; readonly now: EpochMs };
type Exchange = Span & { readonly taker: string; readonly giver: string };
type Person = { readonly name: string };

/** A stretch of time with the same two responders, by name. */
export type NamedStretch = {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly primary: string;
  readonly secondary: string;
};

export type RotaMessages = {
  /** Who is on call in a week or at a weekend; at most three stretches. */
  readonly M200: (p: { readonly stretches: readonly NamedStretch[]; readonly now: EpochMs }) => string;
  /** Asked about a week that is over. */
  readonly M201: (p: { readonly week: number }) => string;
  /** To whoever asks for a swap: what it comes to, before the other is asked. */
  readonly M202: (p: Exchange & { readonly other: string }) => string;
  /** To the other: whether he or she agrees. */
  readonly M203: (p: Exchange & { readonly asker: string; readonly until: EpochMs }) => string;
  /** The other has been asked. */
  readonly M204: (p: Person) => string;
  /** To both: the rota is changed. */
  readonly M205: (p: Exchange) => string;
  /** The other said no. */
  readonly M206: (p: Person) => string;
  /** No swap, and what to do instead. */
  readonly M207: (p: { readonly why: SwapRefusal; readonly name: string | null }) => string;
  /** Said no oneself. */
  readonly M208: string;
  /** To the last-resort leader: a page would reach nobody then (faults 21, 22). */
  readonly M209: (
    p: Span &
      Person & { readonly why: 'left' | 'noContact'; readonly level: 'primary' | 'secondary' | 'leader' },
  ) => string;
  /** To the last-resort leader: a shift begins soon whose responder has no second channel (fault 23). */
  readonly M210: (p: Person & { readonly from: EpochMs; readonly now: EpochMs }) => string;
  /** The same, to the responder. */
  readonly M211: (p: { readonly from: EpochMs; readonly now: EpochMs }) => string;
};
