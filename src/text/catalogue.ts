import type { EpochMs, Priority } from '../domain/vocabulary.ts';
import type { ApprovalMessages } from './approvals.ts';
import type { ChannelMessages } from './channels.ts';
import type { DialogueMessages } from './dialogue.ts';
import type { AnswerMessages } from './answers.ts';
import type { Labels, ReportField, TicketStateName } from './labels.ts';
import type { OnCallMessages } from './on-call.ts';
import type { DeskMessages } from './desk.ts';
import type { ExtensionMessages } from './extension.ts';
import type { RotaMessages } from './rota.ts';
import type { RequestMessages } from './requests.ts';

/**
 * The type of every sentence that a person can read (promise 11). The keys M00–M74 are the numbers of domain.md 3.4.
 * A sentence without parameters is a plain string. Parameters are data; times and phones are written out in here.
 * A sentence whose value is null is left out. Every time said is a parameter with a source (promise 6):
 * `due` T103 · `opens` T102, T135 · `minutes` the directory's onCall.acknowledge · `at` what has happened ·
 * `from`, `to` the maintenance window as it is registered.
 */

/** Stands in the text until the send, when the sender puts the on-call number in or refuses (promise 9, T106). */
export const ON_CALL_PLACEHOLDER = '{vaktnr}';

/** T102, T130: the desk's number and hours as the texts write them. Deciding reads the directory, never this. */
export const SERVICE_DESK = {
  phone: '32 04 60 40',
  internal: '46040',
  opens: '08.00',
  closes: '15.30',
} as const;

/** What the reporter must do at once in a security case; null when there is nothing. */
export type ImmediateAdvice = 'disconnect' | 'changePassword' | null;

type Numbered = { readonly number: string };
type Moment = { readonly at: EpochMs };
type Promised = { readonly due: EpochMs; readonly now: EpochMs };
type Opening = { readonly opens: EpochMs; readonly now: EpochMs };
type Link = { readonly link: string | null };
/** The officer is named only where he or she has been alerted and the municipality is known. */
type Officer = { readonly municipalityName: string | null; readonly securityOfficerAlerted: boolean };
type Person = { readonly name: string };
type Missing = { readonly missing: readonly ReportField[] };

export type Messages = ApprovalMessages &
  OnCallMessages &
  RotaMessages &
  DeskMessages &
  ExtensionMessages &
  ChannelMessages &
  DialogueMessages &
  RequestMessages &
  AnswerMessages & {
    /** First contact. */
    readonly M00: string;
    /** Critical, desk open. */
    readonly M01: (p: Numbered & Link) => string;
    /** High, desk open (T103). */
    readonly M02: (p: Numbered & Promised) => string;
    /** Medium or low, desk open (T103). */
    readonly M03: (p: Numbered & Promised & { readonly priority: Priority }) => string;
    /** Security, desk open. */
    readonly M04: (p: Numbered & Officer & { readonly advice: ImmediateAdvice }) => string;
    /** Critical, desk closed, covered unit; holds the placeholder of the on-call number. */
    readonly M05: (p: Numbered & Moment & Link & { readonly minutes: number }) => string;
    /** Critical, the page is not out yet. */
    readonly M05c: (p: Numbered & Link) => string;
    /** Critical for life and health, desk closed, unit not on the list. */
    readonly M06: (p: Numbered & Moment & { readonly phone: string | null }) => string;
    /** Critical by high uptime, desk closed, unit not on the list, not confirmed. */
    readonly M07: (p: Numbered & Opening) => string;
    /** Critical by high uptime, desk closed, the system is outside the on-call scheme. */
    readonly M07b: (p: Numbered & Opening & { readonly system: string | null }) => string;
    /** Active attack, desk closed. `onCallAlerted` false: the page is not out yet, and the text says so. */
    readonly M08: (p: Numbered & Officer & { readonly onCallAlerted: boolean }) => string;
    /** High, desk closed (T103, T105, T135). */
    readonly M09: (p: Numbered & Opening & Promised) => string;
    /** Medium or low, desk closed (T103, T135). */
    readonly M10: (p: Numbered & Opening & Promised) => string;
    /** Password given away, lost device or code generator. */
    readonly M11: (p: Numbered & Officer) => string;
    /** Possible personal data breach; `at` or the municipality null: no officer was alerted, and none is named. */
    readonly M12: (p: { readonly municipalityName: string | null; readonly at: EpochMs | null }) => string;
    /** Pupil or guardian (T129). */
    readonly M13: string;
    /** Outsider. */
    readonly M14: (p: { readonly switchboard: string | null }) => string;
    /** A unit that is not covered asks for the on-call number (T106). */
    readonly M14b: string;
    /** Planned window (R0p). */
    readonly M17: (p: {
      readonly system: string | null;
      readonly from: EpochMs;
      readonly to: EpochMs;
      readonly now: EpochMs;
    }) => string;
    /** The fault is known, and the person is added to the ticket (`number` is the parent's). */
    readonly M18: (p: Numbered & { readonly system: string | null }) => string;
    /** Danger to a person. The third sentence only where the message held no fault. */
    readonly M19: (p: { readonly faultFollows: boolean }) => string;
    /** Hand-over to the desk at opening. */
    readonly M20: (p: Numbered) => string;
    /** Page not acknowledged, covered unit; holds the placeholder of the on-call number. */
    readonly M21: (p: Moment) => string;
    /** Page not acknowledged, unit not on the list. */
    readonly M21b: (p: Moment) => string;
    /** Politikerportalen (T134). */
    readonly M22: (p: Numbered & Promised & { readonly reserveChannel: string | null }) => string;
    /** Priority explained; `reason` is `reasonClause(…)` or what the human who set it wrote (T138). */
    readonly M23: (p: { readonly priority: Priority; readonly reason: string }) => string;
    /** Fields missing, not critical (T136). */
    readonly M24: (p: Missing) => string;
    /** Phone corrected. */
    readonly M25: (p: { readonly phone: string }) => string;
    /** Taken by the responder. */
    readonly M26: (p: Numbered & Person & Moment) => string;
    /** Taken by an agent at the desk. */
    readonly M26b: (p: Numbered & Person & Moment) => string;
    /** Our program failed on the message; the message was kept. */
    readonly M27: (p: { readonly reference: string }) => string;
    /** To whoever is on call: our program cannot show a ticket that may be critical (promise 4). */
    readonly M156: (p: { readonly reference: string }) => string;
    /** The message was added to a ticket that the person has. */
    readonly M28: (p: Numbered) => string;
    /** The draft is deleted. */
    readonly M29: string;
    /** Nothing to cancel. */
    readonly M30: string;
    /** Asks whether to withdraw the ticket. */
    readonly M31: (p: Numbered & { readonly paged: boolean }) => string;
    /** Withdrawn. */
    readonly M32: (p: Numbered & { readonly paged: boolean }) => string;
    /** Not withdrawn. */
    readonly M33: (p: Numbered) => string;
    /** Help. */
    readonly M34: string;
    /** The answer to thanks. */
    readonly M35: string;
    /** Not understood. */
    readonly M36: string;
    /** Only a picture or an attachment. */
    readonly M37: string;
    /** The person has no tickets. */
    readonly M38: string;
    /** Said in a group or a channel: the answer comes in private. */
    readonly M39: string;
    /** Said in a group or a channel: the private chat cannot be opened. */
    readonly M39b: string;
    /** The form came back with fields that are empty or wrong. */
    readonly M40: (p: { readonly fields: readonly ReportField[] }) => string;
    /** Refused: only those on call or at the desk may take a ticket. */
    readonly M41: string;
    /** Taken already. */
    readonly M42: (p: Numbered & Person & Moment & { readonly now: EpochMs }) => string;
    /** The person edited a message. */
    readonly M43: string;
    /** No such ticket among the person's own. */
    readonly M44: string;
    /** Everyone on the rota has been alerted and nobody has answered. */
    readonly M45: string;
    /** To the responder: withdrawn by the reporter. */
    readonly M46: (p: Numbered) => string;
    /** To the responder or the desk: phone or workplace changed. */
    readonly M47: (p: Numbered) => string;
    /** The action is no longer possible; `name` is the one who changed the ticket last. */
    readonly M49: (p: Numbered & { readonly state: TicketStateName; readonly name: string | null }) => string;
    /** The form has been sent already. */
    readonly M50: (p: { readonly number: string | null }) => string;
    /** To the security officer; no free text (T35, T164). */
    readonly M51: (
      p: Numbered & {
        readonly workplaceName: string | null;
        readonly municipalityName: string | null;
        readonly systemName: string | null;
        readonly priority: Priority;
      },
    ) => string;
    /** Above the form. */
    readonly M52: string;
    /** Above the form when the ticket is registered already (acute, D5). */
    readonly M53: (p: Numbered) => string;
    /** On-call is alerted; the rest of T136 is still missing. */
    readonly M54: (p: Numbered & Missing) => string;
    /** Heading of a repeated page. */
    readonly M55: (p: Numbered) => string;
    /** After «ny sak». */
    readonly M56: string;
    /** Somebody else changed the ticket at the same time. */
    readonly M57: string;
    /** On the form once it is sent in. */
    readonly M58: (p: { readonly number: string | null }) => string;
    /** To the responder who had taken it: the desk has opened and has it now. */
    readonly M70: (p: Numbered) => string;
    /** On the cards of those who no longer have it: who has. */
    readonly M71: (p: Numbered & { readonly to: 'serviceDesk' | 'onCall' }) => string;
    /** Taken by the operations manager or the last-resort leader, whom the desk's watch reached. */
    readonly M72: (p: Numbered & Person & Moment) => string;
    /** On the card of the desk's watch; `at` when the desk was alerted. */
    readonly M73: (p: Numbered & Moment & { readonly now: EpochMs }) => string;
    /** To the agent who had taken it: the desk has closed and on-call has it now. */
    readonly M74: (p: Numbered) => string;
    /** Identity number removed (T93, T98). */
    readonly MPII: string;
    /** Password removed (T166). */
    readonly MPW: string;
    /** Static text when the bot or Teams is out (X7). */
    readonly MDOWN: string;
    /** The on-call number to a covered unit, one to one; holds the placeholder (T106, T133). */
    readonly onCallNumber: string;
  };

export type MessageId = keyof Messages;

export type Catalogue = Messages & Labels;
