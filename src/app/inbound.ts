import type { DecisionVerb } from '../domain/approval/decide.ts';
import type { MaskedMessage } from '../domain/intake/decision.ts';
import type { FormInput } from '../domain/intake/form.ts';
import type { DeskInput, DeskVerb } from '../domain/understanding/desk-words.ts';
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
