import type { AnswerId, ReferralId, RefusalId } from '../domain/answers/answer-ids.ts';
import type { DeskDays } from '../domain/answers/answer-say.ts';
import type { AnswerableRole, Gap } from '../domain/directory/lookup.ts';
import type { EpochMs } from '../domain/vocabulary.ts';

/**
 * The sentences that answer a question from the agreement, and those that name a person by role. Each names the number
 * of the statement that it rests on (promise 6). What is null is left out, and the rest stays whole and true.
 */

/** What the agreement says, without its full stop: the source is written behind it. */
export type AnswerTexts = Readonly<Record<AnswerId, string>>;

type System = { readonly system: string | null };
type Place = { readonly municipalityName: string | null };
type Phone = { readonly phone: string | null };
type Role = { readonly role: AnswerableRole };

export type AnswerMessages = {
  /** An answer from the agreement (T1–T169), its source, and how to insist. */
  readonly M99: (p: { readonly answer: AnswerId }) => string;
  /** Behind what somebody else answers for: the source, and how to insist. */
  readonly M100: (p: { readonly source: string }) => string;
  /** When the desk is staffed on the days that were asked for (T102). */
  readonly M101: (p: { readonly days: readonly DeskDays[]; readonly now: EpochMs }) => string;
  /** Within how many hours of opening time an inquiry is answered (T103). */
  readonly M102: (p: { readonly hours: number }) => string;
  /** A question that the short version does not answer (T5). */
  readonly M103: string;
  /** How the desk is reached (T100, T101, T130–T132); an address that is not registered stands on the intranet. */
  readonly M104: (p: { readonly email: string | null; readonly portal: string | null }) => string;
  /** Where the whole agreement can be read (T169); there is no link as long as none is registered. */
  readonly M105: (p: { readonly link: string | null }) => string;
  /** The next announced window of a system (T153, T156). */
  readonly M106: (p: {
    readonly system: string;
    readonly from: EpochMs;
    readonly to: EpochMs;
    readonly now: EpochMs;
  }) => string;
  /** No window is announced (T153, T156). */
  readonly M107: (p: System) => string;
  /** Who holds a role (T4, T15, T22, T35, T39, T49). */
  readonly M108: (p: Role & System & Place & Phone & { readonly name: string }) => string;
  /** Nobody holds the role, and why (T13, T21, T38, T41); `instead` can be asked as long. */
  readonly M109: (
    p: Role & System & Place & { readonly gap: Gap; readonly instead: string | null },
  ) => string;
  /** D-IKT's roles are the contact of owners and managers; others turn to the desk (T39). */
  readonly M110: (p: Role) => string;
  /** Vendor and support agreement: the system manager's matter (T32, T34). */
  readonly M111: (p: System & Phone & { readonly manager: string | null }) => string;
  /** To the manager, the owner or the coordinator: nothing is registered about the vendor (T32, T34). */
  readonly M112: (p: System) => string;
  /** Who sits in the expert group (T33). */
  readonly M113: (p: {
    readonly system: string;
    readonly members: readonly { readonly name: string; readonly municipalityName: string }[];
  }) => string;
  /** Who is on call, to those who may know (T106, T107). */
  readonly M114: (p: { readonly name: string }) => string;
  /** The desk is open, so nobody need call on-call (T107). */
  readonly M115: string;
  /** Asks which system the role is of. */
  readonly M116: (p: Role) => string;
  /** Asks which municipality. */
  readonly M117: string;
  /** Somebody else's matter, with who it is (deflection table). */
  readonly M118: (
    p: System & Phone & { readonly referral: ReferralId; readonly name: string | null },
  ) => string;
  /** What nobody gets this way (T62, T161, T166). */
  readonly M119: (p: { readonly refusal: RefusalId }) => string;
};
