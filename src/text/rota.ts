import type { MissedBecause } from '../domain/on-call/shift-test.ts';
import type { SwapRefusal } from '../domain/on-call/swap.ts';
import type { EpochMs, Via } from '../domain/vocabulary.ts';

/** The sentences about the rota: who is on call, a swap between two, what the rota lacks, and test pages (M200 on). */

type Span = { readonly from: EpochMs; readonly to: EpochMs; readonly now: EpochMs };
type Exchange = Span & { readonly taker: string; readonly giver: string };
type Person = { readonly name: string };
type Tested = { readonly role: 'primary' | 'secondary' };
type StoodIn = { readonly standIn: string | null };

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
  /** The test page of a shift (fault 54); `elsewhere`: over a channel that takes no answers. */
  readonly M212: (
    p: Span &
      Tested & { readonly repeated: boolean; readonly answered: 'press' | 'here' | 'sms' | 'elsewhere' },
  ) => string;
  /** To whoever stands in. */
  readonly M213: (p: Span & Person & { readonly because: MissedBecause }) => string;
  /** To the last-resort leader; `standIn` null: nobody stands in. */
  readonly M214: (
    p: Person &
      Tested &
      StoodIn & { readonly because: MissedBecause; readonly from: EpochMs; readonly now: EpochMs },
  ) => string;
  /** To whoever has not answered, or has no channel to be paged by. */
  readonly M215: (p: StoodIn & { readonly because: MissedBecause }) => string;
  /** The test page is answered; the shift is the person's own again, where somebody stood in. */
  readonly M216: (p: { readonly backUntil: EpochMs | null; readonly now: EpochMs }) => string;
  /** To whoever stood in, and to the leader. */
  readonly M217: (p: Person & { readonly to: EpochMs; readonly now: EpochMs }) => string;
  /** No test page waits for an answer. */
  readonly M218: string;
  /** A test page did not get through by a channel. */
  readonly M219: (p: { readonly via: Via }) => string;
};
