import type { DecisionVerb } from '../domain/approval/decide.ts';
import type { MaskedMessage } from '../domain/intake/decision.ts';
import type { FormInput } from '../domain/intake/form.ts';
import type { DeskInput, DeskVerb } from '../domain/understanding/desk-words.ts';
import type { RaiseDialog, RaiseForm, RaiseInput } from '../domain/intake/raise-form.ts';
import type { Say } from '../domain/say.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { OnCallVerb } from '../domain/understanding/on-call-words.ts';
import type { ConversationReference, Shown, Spoken } from './ports.ts';

/** Who wrote, where, and what names this delivery. Everything in it is masked already. */
export type Origin = {
  readonly tenantId: string | null;
  readonly conversationId: string;
  /** One to one with the bot. Elsewhere nothing personal is said. */
  readonly personal: boolean;
  readonly activityId: string;
  /** Microsoft Entra object id, or the channel's own id where there is none. */
  readonly account: string;
  readonly displayName: string | null;
  readonly reference: ConversationReference;
  /** When the person's own client sent it: the same for every delivery of the same message. */
  readonly clientTimestamp: string | null;
};

export type InboundMessage = { readonly origin: Origin; readonly message: MaskedMessage };

/** A press on a card: what it asks for, and what the card was drawn from. */
export type Press =
  | {
      readonly verb: 'submit';
      readonly sequence: number;
      readonly revision: number;
      readonly input: FormInput;
    }
  | { readonly verb: 'cancel'; readonly sequence: number }
  /** «Ja, det gjelder meg også»: the draft is part of this ticket. */
  | { readonly verb: 'meToo'; readonly sequence: number; readonly ticketId: string }
  | { readonly verb: 'confirm'; readonly ticketId: string; readonly asOf: number; readonly input: FormInput }
  /** «Løste dette problemet?» `reason`: masked. */
  | {
      readonly verb: 'satisfied';
      readonly ticketId: string;
      readonly asOf: number;
      readonly yes: boolean;
      readonly reason: string;
    }
  | DeskPress
  /** On a ticket that was found: as it is now. */
  | { readonly verb: 'view'; readonly ticketId: string }
  /** On the test page of a shift. */
  | { readonly verb: 'here' }
  | OnCallPress
  | ApprovalPress;

/** On a page, or the desk's card of an untaken ticket. `note`: masked. `confirmed`: taken without being on call. */
export type OnCallPress = {
  readonly verb: OnCallVerb;
  readonly ticketId: string;
  readonly asOf: number;
  readonly note: string;
  readonly confirmed: boolean;
};

/** On a ticket's card at the desk, in the channel or one's own chat. */
export type DeskPress = {
  readonly verb: 'desk';
  readonly act: DeskVerb | 'menu';
  /** `true`: its form is opened; `view`: nothing is; `channel`: pressed in the channel; `false`: it is done. */
  readonly open: 'true' | 'false' | 'view' | 'channel';
  readonly ticketId: string;
  readonly asOf: number;
  readonly input: DeskInput;
  /** What was chosen in the list of verbs. */
  readonly choice: DeskVerb | null;
};

/** On the card of a restore. `asked`: the digest of what the card showed. `reason`: masked. */
export type ApprovalPress = {
  readonly verb: DecisionVerb;
  readonly ticketId: string;
  readonly asked: string;
  readonly reason: string;
};

/** What the person sees at once: a card in place of the one that was pressed, or a sentence that only he or she sees. */
export type PressAnswer =
  { readonly answer: 'card'; readonly shown: Shown } | { readonly answer: 'say'; readonly spoken: Spoken };

/** A search of the tickets: masked words, and which of what fits. */
export type SearchAsked = { readonly text: string; readonly skip: number; readonly count: number };

export type Searched =
  | { readonly answer: 'found'; readonly tickets: readonly Ticket[] }
  | { readonly answer: 'say'; readonly say: Say };

/** The author of a message in Teams. `outside`: of another organisation, or a guest. */
export type Author = {
  readonly account: string;
  readonly displayName: string | null;
  readonly outside: boolean;
};

/** A message that is to become a ticket: its words, masked, and who wrote it; null: a program. */
export type RaisedMessage = { readonly text: string; readonly author: Author | null };

/** What the dialog answers: itself again, or a sentence that closes it. */
export type RaiseAnswer =
  | { readonly answer: 'form'; readonly form: RaiseForm; readonly said: Say }
  | { readonly answer: 'say'; readonly say: Say };

/** What a press in that dialog brings. `whole`: the words of the message; null: a call, or not given. */
export type Sent = {
  readonly dialog: RaiseDialog;
  readonly input: RaiseInput;
  readonly whole: string | null;
};

/** What Teams' message extension can be asked. */
export type Extension = {
  /** Tickets that fit some words, of those that the person may see. Answers within two seconds, and never throws. */
  readonly search: (origin: Origin, asked: SearchAsked) => Promise<Searched>;
  /** The dialog in which an agent raises a report for somebody; who may is read from the register at each step. */
  readonly raising: {
    /** «Meld som sak» on a message, or a case by phone (null). */
    readonly open: (origin: Origin, message: RaisedMessage | null) => Promise<RaiseAnswer>;
    /** A caller is looked up, or chosen of several. */
    readonly find: (origin: Origin, sent: Sent) => Promise<RaiseAnswer>;
    /** Registers one ticket, however often it is sent in. */
    readonly submit: (origin: Origin, sent: Sent) => Promise<RaiseAnswer>;
  };
};
