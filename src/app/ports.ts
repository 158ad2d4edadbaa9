import type { ContactVerbs } from './contact-port.ts';
import type { SearchVerbs } from './search-port.ts';
import type { Directory } from '../domain/directory/directory.ts';
import type { DirectoryItem } from '../domain/directory/items.ts';
import type { Effect } from '../domain/effects.ts';
import type { Fault } from '../domain/fault/fault.ts';
import type { Intake } from '../domain/intake/intake.ts';
import type { Advice } from '../domain/priority/advice.ts';
import type { Notice } from '../domain/notice/notice.ts';
import type { Joined } from '../domain/ticket/fold.ts';
import type { PartitionState, Reference, RowState, StoredEvent } from '../domain/partition.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { EpochMs, Language } from '../domain/vocabulary.ts';

/** Two clocks: `now` is business time (virtual in tests and demo), `elapsed` is monotonic and never virtual. */
export type Clock = {
  /** Decides deadlines and timers. */
  readonly now: () => EpochMs;
  /** Milliseconds that never jump; drives leases, time-outs and rate limits. Comparable between processes. */
  readonly elapsed: () => number;
  readonly sleep: (ms: number) => Promise<void>;
};

/** Business time that can be set: demo and tests. */
export type MovableClock = Clock & { readonly set: (now: EpochMs) => void };

/** Log lines hold codes, ids, durations and outcomes; never message text, names or numbers (domain.md 6.8). */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;
export type Log = {
  readonly info: (code: string, fields?: LogFields) => void;
  readonly warn: (code: string, fields?: LogFields) => void;
  readonly error: (code: string, fields?: LogFields, cause?: unknown) => void;
};

/** Opaque: compared, never read. */
export type Version = string & { readonly __version: never };

export type { PartitionState, RowState, StoredEvent };

/** A document as stored; `revision` counts its commits and is what a card carries as `asOf`. */
export type Stored<T> = { readonly value: T; readonly version: Version; readonly revision: number };

export type Commit = {
  readonly partition: string;
  /** The version that was decided on; null where the partition must not exist yet. */
  readonly expected: Version | null;
  readonly state: PartitionState;
  /** Seen already = nothing is written. */
  readonly receipts: readonly string[];
  readonly events: readonly StoredEvent[];
  readonly outbox: readonly Effect[];
};

export type Committed =
  | {
      readonly outcome: 'committed';
      readonly version: Version;
      readonly revision: number;
      readonly rows: readonly Row[];
    }
  | { readonly outcome: 'conflict' }
  | { readonly outcome: 'seen' };

/** A claimed row: whoever holds it may carry it out until its lease ends. */
export type Row = {
  readonly partition: string;
  readonly effect: Effect;
  /** Names this claim; a settlement under an older one is void. */
  readonly claim: string;
  /** 1 at the first attempt. */
  readonly attempt: number;
  /** How many attempts ended without a clear answer: each of them may have been delivered. */
  readonly perhapsSent: number;
  /** The person that a level of the rota was resolved to at the first attempt. */
  readonly resolved: string | null;
  /** When the claim ends (elapsed time). Whoever was held up for so long has lost it, and must not begin. */
  readonly heldUntil: number;
};

/** What became of a row, kept with it. `retryAfterMs` is of elapsed time. */
export type Settlement = {
  readonly state: 'sent' | 'uncertain' | 'failed' | 'done' | 'pending';
  readonly at: EpochMs;
  readonly retryAfterMs?: number;
  /** This attempt may have been delivered. */
  readonly perhapsSent?: boolean;
  readonly resolved?: string;
  /** Where the activity can be found again, for updates in place. */
  readonly place?: { readonly conversationId: string; readonly activityId: string };
  /** What was said, with the on-call number as its placeholder. */
  readonly rendered?: string;
  readonly cause?: string;
  /** Rows that follow from the outcome, written with it. */
  readonly then?: readonly Effect[];
};

/** One outcome of a row: when (business time), what it became, and why. */
export type RowOutcome = {
  readonly at: EpochMs;
  readonly state: Settlement['state'];
  readonly cause: string | null;
};

export type RowRecord = {
  readonly effect: Effect;
  readonly state: RowState;
  /** Since it was last put back. */
  readonly attempts: number;
  readonly perhapsSent: number;
  readonly resolved: string | null;
  /** Business time of the last outcome. */
  readonly at: EpochMs | null;
  readonly rendered: string | null;
  readonly cause: string | null;
  /** The last ten outcomes, oldest first. */
  readonly history: readonly RowOutcome[];
};

/** Which rows an operator asks for: those still to be carried out, those set aside, or those of one state. */
export type OutboxQuery = {
  readonly states: readonly RowState[];
  /** At most this many. */
  readonly limit: number;
  /** The last one of the page before, as `RowListed.after`; left out: from the beginning. */
  readonly after?: string;
};

/** A row as an operator sees it. */
export type RowListed = RowRecord & {
  readonly partition: string;
  /** Names this place in the list, for the next page. */
  readonly after: string;
};

/** What waits to be sent or carried out: how much, and since when (business time); null: nothing. */
export type Backlog = {
  readonly count: number;
  readonly oldest: EpochMs | null;
  /** The same of pages alone. */
  readonly oldestPage: EpochMs | null;
};

/** A page of the open tickets. */
export type OpenTickets = {
  readonly tickets: readonly Ticket[];
  /** Names the place where the next page begins; null: this was the last. */
  readonly after: string | null;
};

/** The register of roles and contacts as it was last brought in. */
export type DirectoryHead = {
  /** Counts what was brought in, from 1. */
  readonly version: number;
  readonly importedAt: EpochMs;
};

export type { DirectoryItem };

/** A rota as it was brought in with a version of the directory. */
export type PublishedRota = {
  /** Of the directory that it came with. */
  readonly version: number;
  /** It counted from here (business time) until the next one. */
  readonly since: EpochMs;
  /** Who brought it in; null: not known. */
  readonly by: string | null;
  /** Its entries (`rotaItems`), read by `rotaFrom`. */
  readonly items: readonly DirectoryItem[];
};

/** Where a person or channel can be written to, kept from install events and every message. */
export type ConversationReference = Reference & {
  /** The person has asked for text instead of cards; kept by the store beside what an activity gives. */
  readonly plainText?: boolean;
};

export type ExportedTicket = {
  readonly ticket: Ticket;
  readonly events: readonly StoredEvent[];
  readonly rows: readonly RowRecord[];
};

/** A joined report, and where its reporter is told what is new. */
export type JoinedReport = Joined & {
  readonly personId: string | null;
  readonly conversationId: string | null;
  readonly language: Language;
};

/** What ending a notice came to; `over` = it was ended before, or its window had passed: it is as it was. */
export type EndedNotice =
  { readonly outcome: 'ended' | 'over'; readonly notice: Notice } | { readonly outcome: 'unknown' };

/** The transactions that the system needs; not a generic repository. Two adapters, one contract suite. */
export type Store = ContactVerbs &
  SearchVerbs & {
    readonly loadIntake: (partition: string) => Promise<Stored<Intake> | undefined>;
    readonly loadTicket: (partition: string) => Promise<Stored<Ticket> | undefined>;
    readonly loadFault: (partition: string) => Promise<Stored<Fault> | undefined>;
    /** State, receipts, events and outbox: all or none, on one partition. Rows that are due at `due` come back claimed. */
    readonly commit: (commit: Commit, due: EpochMs) => Promise<Committed>;
    /**
     * Asks for rows of a partition without changing its document; those that exist already are left as they are. What is
     * due comes back claimed.
     */
    readonly schedule: (partition: string, rows: readonly Effect[], due: EpochMs) => Promise<readonly Row[]>;
    readonly isSeen: (partition: string, receipt: string) => Promise<boolean>;
    /** Counted per tenant and year; a number that is not used leaves a gap. */
    readonly nextNumber: (tenant: string, year: number) => Promise<number>;
    /**
     * Claims what is due, pages first, then commands (`urgencyOf`). A row whose payload cannot be read comes as
     * `unreadable` (`readEffect`), here and wherever rows are read: it takes no other with it.
     */
    readonly claimDue: (due: EpochMs, limit: number) => Promise<readonly Row[]>;
    /** False when the claim has passed to somebody else. */
    readonly settle: (row: Row, settlement: Settlement, due: EpochMs) => Promise<readonly Row[] | undefined>;
    readonly row: (partition: string, id: string) => Promise<RowRecord | undefined>;
    /** The pages of a ticket, in the order they were asked for. */
    readonly pages: (partition: string) => Promise<readonly RowRecord[]>;
    /** Where the cards of a slot stand, oldest first. */
    readonly slots: (
      partition: string,
      slot: string,
    ) => Promise<readonly { conversationId: string; activityId: string }[]>;
    /** The earliest business time at which a row becomes due; undefined when nothing waits. */
    readonly nextDue: () => Promise<EpochMs | undefined>;
    /** Rows that are due at `at` and not yet settled, claimed ones too, and when the oldest of them became due. */
    readonly backlog: (at: EpochMs) => Promise<Backlog>;
    /** Rows as they stand, in the order in which they were asked for. @throws RangeError where `after` names no place */
    readonly outbox: (query: OutboxQuery) => Promise<readonly RowListed[]>;
    /**
     * A row that was set aside (`failed`, `uncertain`) is to be carried out again, from its first attempt; its payload was
     * never thrown away, and what may have been delivered still counts as such (`perhapsSent`). `open`: it is pending or
     * done, and stays as it is.
     */
    readonly putBack: (partition: string, id: string) => Promise<'putBack' | 'open' | 'unknown'>;
    /**
     * A claimed row that was not begun goes back as if it had not been claimed: no outcome, no attempt, and rows that wait
     * for it wait on. Void when the claim has passed on.
     * @param afterMs it is handed out again after this long (elapsed time); left out: at once
     */
    readonly release: (row: Row, afterMs?: number) => Promise<void>;
    /**
     * The unresolved tickets, joined reports too, each once in a walk from page to page; at most `limit` in one. Here, as in
     * every look for several tickets, one that cannot be read is left out and hides no other.
     * @param after as the page before gave it; null: from the beginning
     */
    readonly openTickets: (tenant: string, after: string | null, limit: number) => Promise<OpenTickets>;
    readonly ticketsOf: (tenant: string, account: string, limit: number) => Promise<readonly Ticket[]>;
    /** The tickets that wait for an approval, oldest first. */
    readonly waitingApproval: (tenant: string) => Promise<readonly Ticket[]>;
    readonly ticketOfNumber: (tenant: string, number: string) => Promise<Ticket | undefined>;
    /** The tickets that hold a fault and are not resolved, with what they hold. */
    readonly openFaults: (
      tenant: string,
    ) => Promise<readonly { readonly fault: Fault; readonly ticket: Ticket }[]>;
    /** The unresolved reports that were joined to a ticket, oldest first. */
    readonly joined: (tenant: string, parentId: string) => Promise<readonly JoinedReport[]>;
    /**
     * Tickets about a system that may be of the same fault as a report: of the same account, of the same workplace, or out
     * for all users (scope 3 and more); newest first, at most `limit` of each kind. Joined reports are none.
     */
    readonly ticketsLike: (
      tenant: string,
      report: {
        readonly systemId: string;
        readonly account: string | null;
        readonly workplaceId: string | null;
      },
      since: EpochMs,
      limit: number,
    ) => Promise<readonly Ticket[]>;
    /** The unresolved tickets about a system, newest first, at most `limit`. Joined reports and what waits for an approval are none. */
    readonly openAbout: (tenant: string, systemId: string, limit: number) => Promise<readonly Ticket[]>;
    /** What has been done in a partition, oldest first. */
    readonly events: (partition: string) => Promise<readonly StoredEvent[]>;
    readonly exportTickets: () => AsyncIterable<ExportedTicket>;
    /** Adds an announced window under a new id. @throws when the id is taken */
    readonly saveNotice: (notice: Notice) => Promise<void>;
    /** The announced windows that end after an instant (`endOf`), in the order in which they begin. */
    readonly notices: (tenant: string, from: EpochMs) => Promise<readonly Notice[]>;
    /** Ends a window at an instant; of several who end it the first decides. */
    readonly endNotice: (tenant: string, id: string, at: EpochMs) => Promise<EndedNotice>;
    readonly saveReference: (reference: ConversationReference) => Promise<void>;
    readonly referenceOfConversation: (conversationId: string) => Promise<ConversationReference | undefined>;
    readonly referenceOfAccount: (account: string) => Promise<ConversationReference | undefined>;
    /** Any conversation at all: its service address serves the whole tenant. */
    readonly someReference: () => Promise<ConversationReference | undefined>;
    readonly dropReference: (conversationId: string) => Promise<void>;
    /** Text instead of cards for a conversation that is known. */
    readonly setPlainText: (conversationId: string, plain: boolean) => Promise<void>;
    /** The directory that counts; undefined where none was brought in. */
    readonly directoryHead: () => Promise<DirectoryHead | undefined>;
    /** Every entry of a version, by section and place; empty where there is no such version any more. */
    readonly directoryItems: (version: number) => Promise<readonly DirectoryItem[]>;
    /**
     * Brings in a whole directory as the version after `expected` (null: the first). All of it counts from one moment, or
     * none; of two who do it at once one gets `conflict`. A version never counts from before the one that it follows,
     * whatever the clock says, and its rota is kept with `by` for good (`rotas`).
     */
    readonly saveDirectory: (
      expected: number | null,
      items: readonly DirectoryItem[],
      at: EpochMs,
      by?: string,
    ) => Promise<DirectoryHead | 'conflict'>;
    /**
     * The rotas that counted at some time from `from` to `to`, both included, in the order in which they counted: what is
     * published later never changes what is said of a time that was.
     */
    readonly rotas: (from: EpochMs, to: EpochMs) => Promise<readonly PublishedRota[]>;
    /** 6.7: what was said in a conversation is deleted: its events, and its rows that are done. */
    readonly forget: (partition: string) => Promise<void>;
    readonly reset: () => Promise<void>;
    readonly close: () => Promise<void>;
  };

/** What a store knows of where people and channels can be written to, apart from its cases. */
export type ReferenceVerbs = Pick<
  Store,
  | 'saveReference'
  | 'referenceOfConversation'
  | 'referenceOfAccount'
  | 'someReference'
  | 'dropReference'
  | 'setPlainText'
>;

export type * from './channel-port.ts';
export type * from './contact-port.ts';
export type * from './outbound-port.ts';
export type * from './search-port.ts';

/**
 * Reads facts in words that the rules do not know (X6); absent unless it is set up. Never throws and never takes longer than
 * a second; null on anything that is not a plain answer in time.
 * @param text what `disclosable` has left of a report
 */
export type Advisor = { readonly advise: (text: string) => Promise<Advice | null> };

/** The directory as it is now; a snapshot is never changed in place. */
export type Directories = {
  /** At most a minute old: what text is understood against. */
  readonly current: () => Directory;
  /**
   * As the store has it at this moment: what authority is read from (promise 7). What `current` gives afterwards is never
   * older. Rejects where the store does not answer.
   */
  readonly fresh: () => Promise<Directory>;
};
