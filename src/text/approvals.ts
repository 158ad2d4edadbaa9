import type { NotAllowed } from '../domain/approval/authority.ts';
import type { ApprovalState, Endorsement } from '../domain/approval/approval.ts';
import type { EpochMs } from '../domain/vocabulary.ts';

/** The words of a restore that the system owner decides (T19, T83, domain.md 3.7 and 3.9): M140–M155, and its card. */

type Numbered = { readonly number: string };
type System = { readonly system: string | null };
/** When the last copy was taken; said as a date, never as a time of day (G9). */
type LastCopy = { readonly copyAt: EpochMs; readonly now: EpochMs };
type Expiry = { readonly expires: EpochMs; readonly now: EpochMs };
type Asked = System & LastCopy & { readonly name: string | null; readonly municipalityName: string | null };
/** Who decides, or who endorses: the same request, two cards. */
export type CardPart = 'decide' | 'endorse';
/** What takes words with it. */
export type NeedsWords = 'reject' | 'ask' | 'advise';

export type ApprovalMessages = {
  /** Before a restore is sent: what will be lost, and whether to send it. */
  readonly M140: (p: System & LastCopy) => string;
  /** Receipt: nobody is registered who may decide (F47). */
  readonly M141: (p: Numbered & System) => string;
  /** On the owner's card: what is asked for, and what it costs. */
  readonly M142: (p: Asked) => string;
  /** On the manager's card. */
  readonly M143: (p: Asked) => string;
  /** Refused: it is not this person's to decide (promise 7). */
  readonly M144: (p: Numbered & { readonly why: NotAllowed }) => string;
  /** Reminder to whoever decides. */
  readonly M145: (p: Numbered & Expiry) => string;
  /** To the requester: nobody has decided in time, and nothing was done (rule 8). */
  readonly M146: (p: Numbered) => string;
  /** There must be a reason, or a question. */
  readonly M147: (p: { readonly verb: NeedsWords }) => string;
  /** «godkjent» alone decides nothing; the card stands below. */
  readonly M148: (p: Numbered) => string;
  /** Nothing waits for this person. */
  readonly M149: string;
  /** To the requester: a question of whoever decides; `typed` masked. */
  readonly M150: (p: Numbered & { readonly name: string; readonly typed: string }) => string;
  /** How it ended, and by whom; `name` null: by nobody. */
  readonly M151: (
    p: Numbered & {
      readonly outcome: Exclude<ApprovalState, 'pending' | 'blocked'>;
      readonly name: string | null;
      readonly at: EpochMs | null;
      readonly now: EpochMs;
    },
  ) => string;
  /** To the requester: what was added has voided an approval (F48). */
  readonly M152: (p: Numbered) => string;
  /** To the requester: it is over, and takes nothing more in. */
  readonly M153: (p: Numbered) => string;
  /** The card in words: what can be written instead of pressing. */
  readonly M154: (p: Numbered & { readonly part: CardPart }) => string;
  /** What is asked has changed since the card was shown. */
  readonly M155: string;
};

export type ApprovalLabels = {
  readonly approveButton: string;
  readonly rejectButton: string;
  readonly askButton: string;
  readonly endorseButton: string;
  readonly adviseButton: string;
  readonly approvalHeading: string;
  readonly endorsementHeading: string;
  readonly approvalLabel: string;
  readonly endorsementLabel: string;
  readonly restorePointLabel: string;
  readonly requesterLabel: string;
  readonly requestLabel: string;
  readonly questionLabel: string;
  readonly expiresLabel: string;
  /** The field of the card: a reason, or a question. */
  readonly replyLabel: string;
  readonly endorseReplyLabel: string;
  readonly replyPlaceholder: string;
  /** Where it stands, as a value on a card. */
  readonly approvalText: (p: {
    readonly outcome: ApprovalState;
    readonly name: string | null;
    readonly at: EpochMs | null;
    readonly now: EpochMs;
  }) => string;
  readonly endorsementText: (p: {
    readonly said: Endorsement['state'];
    readonly name: string | null;
  }) => string;
  /** The toast: no person, no free text. */
  readonly approvalSummary: (
    p: Numbered & { readonly systemName: string | null; readonly open: boolean },
  ) => string;
};
