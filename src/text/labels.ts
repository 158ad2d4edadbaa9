import type { QueueName } from '../domain/understanding/desk-words.ts';
import type { TimeState } from '../domain/service-hours/calendar.ts';
import type { ApprovalLabels } from './approvals.ts';
import type { DeskLabels } from './desk.ts';
import type { ExtensionLabels } from './extension.ts';
import type { OnCallLabels } from './on-call.ts';
import type { EpochMs, Language, Priority, Scope } from '../domain/vocabulary.ts';

/** The words on cards and buttons, and the names of what the domain counts in. */

/** What one can be asked for in the form (T136 asks for the first three). */
export type ReportField = 'name' | 'phone' | 'workplace' | 'system' | 'description';

export type TicketStateName =
  | 'new'
  | 'taken'
  | 'waitingReporter'
  | 'waitingVendor'
  | 'waitingApproval'
  | 'solved'
  | 'closed'
  | 'withdrawn';

export type Reason = {
  /** R0–R15 and U+1; ids that are not known are printed without words. */
  readonly rules: readonly string[];
  readonly systemName: string | null;
  readonly scope: Scope;
};

type Numbered = { readonly number: string };
type Moment = { readonly at: EpochMs; readonly now: EpochMs };
type Missing = { readonly missing: readonly ReportField[] };

export type Labels = ApprovalLabels &
  OnCallLabels &
  DeskLabels &
  ExtensionLabels & {
    readonly language: Language;
    readonly appName: string;

    readonly numberLabel: string;
    readonly nameLabel: string;
    readonly phoneLabel: string;
    readonly workplaceLabel: string;
    readonly systemLabel: string;
    readonly descriptionLabel: string;
    readonly municipalityLabel: string;
    readonly priorityLabel: string;
    readonly reasonLabel: string;
    /** Behind the reason: a language model's reading raised the priority (X6). */
    readonly advisedSummary: string;
    readonly stateLabel: string;
    readonly answerDueLabel: string;
    readonly deskOpensLabel: string;
    readonly receivedAtLabel: string;
    readonly takenByLabel: string;
    readonly callbackPhoneLabel: string;
    readonly reporterLabel: string;

    /** Somebody else whom the fault affects. */
    readonly affectedLabel: string;
    /** Before the number of somebody else who reports the same, and is in need. */
    readonly urgentContactLabel: string;
    readonly reportsLabel: string;
    /** `units` 0: nobody has said where. */
    readonly reportsText: (p: { readonly reporters: number; readonly units: number }) => string;
    /** The same fault within 14 days (2.6). */
    readonly recursFlag: (p: Numbered) => string;
    readonly objectionFlag: string;
    readonly proposedFlag: (p: { readonly priority: Priority }) => string;

    /** Two flags can stand behind it: not covered, incomplete. */
    readonly noteLabel: string;
    /** The one question that decides between R1 and the rest (domain.md 2.2). */
    readonly lifeHealthQuestion: string;
    readonly yes: string;

    readonly namePlaceholder: string;
    readonly phonePlaceholder: string;
    readonly workplacePlaceholder: string;
    readonly systemPlaceholder: string;
    readonly descriptionPlaceholder: string;

    /** Adaptive Card `errorMessage`: says what to do (X4). */
    readonly nameError: string;
    readonly phoneError: string;
    readonly workplaceError: string;
    readonly systemError: string;
    readonly descriptionError: string;

    readonly submitButton: string;
    readonly meTooButton: string;
    readonly cancelButton: string;
    readonly takeButton: string;
    readonly myTicketsButton: string;
    /** Opens the unit's emergency routine (T29). */
    /** Stands for the on-call number in the demo, where none is set. */
    readonly onCallPhoneNotSet: string;
    readonly emergencyRoutineButton: string;

    readonly formHeading: string;
    readonly receiptHeading: string;
    readonly pageHeading: string;
    /** On the cards of the desk's watch: while nobody has taken it, and afterwards. */
    readonly watchHeading: string;
    readonly watchOverHeading: string;
    readonly deskHeading: string;
    readonly myTicketsHeading: string;
    readonly securityHeading: string;
    /** On the test page of a shift; the heading is its toast too. */
    readonly shiftTestHeading: string;
    readonly hereButton: string;
    /** Over a list of the desk; a toast too. */
    readonly queueHeading: (p: {
      readonly which: QueueName;
      readonly shown: number;
      readonly total: number;
    }) => string;

    /** The toast of each card (`summary`): no free text, no phone, no person. */
    readonly formSummary: string;
    /** The receipt of a report that was joined to a common ticket (M18). */
    readonly joinedSummary: (p: Numbered) => string;
    readonly receiptSummary: (p: Numbered & { readonly priority: Priority }) => string;
    readonly pageSummary: (
      p: Numbered & {
        readonly systemName: string | null;
        readonly workplaceName: string | null;
        readonly repeated: boolean;
      },
    ) => string;
    readonly watchSummary: (
      p: Numbered & {
        readonly systemName: string | null;
        readonly workplaceName: string | null;
        readonly untaken: boolean;
      },
    ) => string;
    readonly deskSummary: (
      p: Numbered & {
        readonly priority: Priority;
        readonly systemName: string | null;
        readonly municipalityName: string | null;
      },
    ) => string;
    readonly myTicketsSummary: (p: { readonly count: number }) => string;
    readonly securitySummary: (p: Numbered & { readonly municipalityName: string }) => string;

    /** In small letters, as in the middle of a sentence; `sentenceCase` makes a heading of it. */
    readonly priorityName: (priority: Priority) => string;
    readonly stateName: (state: TicketStateName) => string;
    /** A line on the page and the desk card. */
    readonly timeStateNote: (state: TimeState) => string;
    readonly notCoveredFlag: string;
    /** «navn, telefonnummer og arbeidssted», as in the middle of a sentence. */
    readonly fieldList: (fields: readonly ReportField[]) => string;
    readonly incompleteFlag: (p: Missing) => string;
    /** On a page that may have gone out before, under the same page id. */
    readonly perhapsRepeatedFlag: string;
    readonly unknownSystem: string;
    readonly unknownWorkplace: string;
    /** Any other value that nobody has given. */
    readonly notGiven: string;

    /** «Kritisk fordi Gerica er ute for en hel enhet (R3)», promise 5. */
    readonly reason: (p: Reason & { readonly priority: Priority }) => string;
    /** «Gerica er ute for en hel enhet (R3)», to stand after «fordi» (M23). */
    readonly reasonClause: (p: Reason) => string;

    /** A time to come, as a value on a card. */
    readonly whenDue: (p: Moment) => string;
    /** A time that has been, as a value on a card. */
    readonly whenDone: (p: Moment) => string;
    /** A date without a time of day, as a value on a card. */
    readonly dateText: (p: Moment) => string;
    /** Who took it and when, as a value on a card. */
    readonly takenBy: (p: Moment & { readonly name: string }) => string;
    readonly phoneText: (phone: string) => string;
  };
