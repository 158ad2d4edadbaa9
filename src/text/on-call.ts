import type { EpochMs } from '../domain/vocabulary.ts';

/** The sentences about a page that somebody has, passes on, or says nothing more about (domain.md 3.3; M160 on). */

type Numbered = { readonly number: string };
type Moment = { readonly at: EpochMs };
type Person = { readonly name: string };

export type OnCallMessages = {
  /** To the reporter of a covered unit: the acknowledgement ran out; holds the placeholder of the on-call number. */
  readonly M160: (p: Numbered & Moment) => string;
  /** The same, where the number is not shown. */
  readonly M160b: (p: Numbered & Moment) => string;
  /** To whoever has it: the lease runs out. */
  readonly M161: (p: Numbered & { readonly until: EpochMs }) => string;
  /** To whoever is on call: somebody who is not has taken it. */
  readonly M162: (p: Numbered & Person & Moment) => string;
  /** Taking it without being on call needs a second yes: pressed, and written. */
  readonly M163: (p: Numbered) => string;
  readonly M163b: (p: Numbered) => string;
  /** To the reporter: it was passed on. */
  readonly M164: (p: Numbered & Person & Moment) => string;
  /** To the reporter: not an on-call matter; `opens` null: the next on call has a look as well. */
  readonly M165: (
    p: Numbered & Person & { readonly reason: string; readonly opens: EpochMs | null; readonly now: EpochMs },
  ) => string;
  /** To the reporter: solved by the one who had it. */
  readonly M166: (p: Numbered & Person) => string;
  /** To the reporter: it waits for the vendor. */
  readonly M167: (p: Numbered & Person) => string;
  /** To a reporter who has said nothing more; `phone` is what the responder has. */
  readonly M168: (p: { readonly phone: string | null }) => string;
  /** To the responder: the reporter is silent; `phone` as the directory has it. */
  readonly M169: (p: Numbered & { readonly phone: string | null }) => string;
  /** Words about a page of somebody who has none. */
  readonly M170: string;
  /** «Ikke vaktsak» without a reason. */
  readonly M171: (p: Numbered) => string;
  /** On the cards of those who were paged: solved by the one who had it. */
  readonly M172: (p: Numbered & Person & Moment) => string;
};

export type OnCallLabels = {
  readonly confirmTakeButton: string;
  readonly passOnButton: string;
  readonly notOnCallButton: string;
  readonly workingButton: string;
  readonly solvedButton: string;
  readonly vendorButton: string;
  readonly workNoteLabel: string;
  readonly workNotePlaceholder: string;
  /** By when whoever has it must give a sign of life. */
  readonly leaseFlag: (p: { readonly until: EpochMs }) => string;
  readonly vendorFlag: string;
};
