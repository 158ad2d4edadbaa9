import type { DecisionVerb } from '../domain/approval/decide.ts';
import type { Form } from '../domain/intake/form.ts';
import type { RaiseForm } from '../domain/intake/raise-form.ts';
import type { Say } from '../domain/say.ts';
import type { Reached } from '../domain/ticket/reached.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { StoredEvent } from '../domain/partition.ts';
import type { DeskVerb, QueueName } from '../domain/understanding/desk-words.ts';
import type { EpochMs, Language } from '../domain/vocabulary.ts';
import type { ConversationReference } from './ports.ts';

/** The way out, as a part of the ports: what is sent, to whom, and what became of it. Taken from `ports.ts`. */

/** What became of one attempt to send (design.md, outcome table). */
export type SendOutcome =
  | {
      readonly outcome: 'sent';
      readonly place: { conversationId: string; activityId: string };
      readonly rendered: string;
    }
  | {
      readonly outcome: 'later';
      readonly retryAfterMs: number;
      readonly cause: string;
      /** The channel asks for less: of this conversation, or of all. Left out: it is not about how much is sent. */
      readonly limited?: 'conversation' | 'tenant';
    }
  | { readonly outcome: 'failed'; readonly cause: string }
  | { readonly outcome: 'uncertain'; readonly cause: string };

/** Everything that leaves the system goes through here; one adapter implements it. */
export type Outbound = {
  /** Opens the person's own chat; undefined where the channel refuses. Saying nothing, it may be done before a commit. */
  readonly openChat: (
    account: string,
    seenIn: ConversationReference,
  ) => Promise<ConversationReference | undefined>;
  readonly say: (to: Target, say: Spoken) => Promise<SendOutcome>;
  readonly show: (to: Target, shown: Shown) => Promise<SendOutcome>;
  readonly update: (
    place: { conversationId: string; activityId: string },
    shown: Shown,
  ) => Promise<SendOutcome>;
};

export type Target =
  | {
      readonly target: 'conversation';
      readonly conversationId: string;
      /** Given where the conversation must not be looked up: for somebody of whom nothing is kept. */
      readonly reference?: ConversationReference;
    }
  | {
      readonly target: 'person';
      readonly personId: string;
      /** The service address to use where the store must not be asked: it does not answer (promise 2). */
      readonly via?: string;
    }
  | {
      readonly target: 'serviceDesk';
      /** The activity below which it is said; left out: it stands for itself. */
      readonly thread?: string;
    };

/** A sentence as data; `ticket` is the one it is about. The words are put in by the adapter. */
export type Spoken = { readonly say: Say; readonly ticket: Ticket | null; readonly language: Language };

/** A card as data: what it is about; the words and the layout are put in by the adapter. */
export type Shown = { readonly language: Language; readonly card: CardContent };

export type PressProblem =
  { readonly problem: 'changed' } | { readonly problem: 'noReason'; readonly verb: DecisionVerb };

export type CardContent =
  | { readonly card: 'form'; readonly form: Form }
  | {
      readonly card: 'receipt';
      readonly ticket: Ticket;
      readonly asOf: number;
      readonly pagedAt: EpochMs | null;
      readonly errors?: Form['errors'];
      /** What was pressed had changed since the card was drawn. */
      readonly stale?: boolean;
    }
  | {
      readonly card: 'page';
      readonly ticket: Ticket;
      readonly asOf: number;
      /** Nobody took it the last time. */
      readonly repeated: boolean;
      /** An attempt before this one may have been delivered: same page id, marked so. */
      readonly perhapsRepeated: boolean;
      /** What the last press on it lacked. */
      readonly asks?: 'confirmFirst' | 'needsReason';
    }
  /** To somebody at the desk or above it: nobody has taken it (domain.md 3.3, desk open). */
  | { readonly card: 'watch'; readonly ticket: Ticket; readonly asOf: number }
  | { readonly card: 'deskTicket'; readonly ticket: Ticket; readonly asOf: number }
  | { readonly card: 'security'; readonly ticket: Ticket }
  | {
      readonly card: 'approval';
      readonly ticket: Ticket;
      readonly part: 'decide' | 'endorse';
      /** The digest of what is shown: what a press on it answers. */
      readonly asked: string;
      /** Why a press came to nothing, though it was this person's to make. */
      readonly problem?: PressProblem | null;
    }
  | { readonly card: 'myTickets'; readonly tickets: readonly Ticket[] }
  /** A list of the desk: what is shown of it, most pressing first, and how long it is. */
  | {
      readonly card: 'queue';
      readonly which: QueueName;
      readonly page: number;
      readonly tickets: readonly Ticket[];
      readonly total: number;
    }
  /** The ticket in somebody's own chat. `verbs`: what that person may do to it; `form`: what is being filled in. */
  | {
      readonly card: 'agentTicket';
      readonly ticket: Ticket;
      readonly asOf: number;
      readonly seesPhone: boolean;
      readonly verbs: readonly DeskVerb[];
      readonly form?: DeskVerb | 'menu' | null;
      /** What became of the last press. */
      readonly said?: Say | null;
    }
  | { readonly card: 'history'; readonly number: string; readonly events: readonly StoredEvent[] }
  | {
      readonly card: 'reach';
      readonly number: string;
      readonly reached: readonly Reached[];
    }
  /** A ticket as a search put it into a chat: live, each reader's own view. */
  | { readonly card: 'foundTicket'; readonly ticket: Ticket }
  /** The dialog in which an agent raises a report for somebody; `said`: what stands above the fields. */
  | { readonly card: 'raise'; readonly form: RaiseForm; readonly said: Say }
  /** `open`: it can be answered by a press. */
  | { readonly card: 'shiftTest'; readonly said: Say; readonly open: boolean };
