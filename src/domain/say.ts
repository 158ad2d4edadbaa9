import type { Missed, MissedBecause, TestedShift } from './on-call/shift-test.ts';
import type { Stretch } from './on-call/stretches.ts';
import type { Exchange, SwapRefusal } from './on-call/swap.ts';
import type { NotAllowed } from './approval/authority.ts';
import type { DecisionVerb } from './approval/decide.ts';
import type { PhoneRefusal } from './contact/phone.ts';
import type { DeskRefusal } from './ticket/desk-answer.ts';
import type { Conflict } from './ticket/desk-edit.ts';
import type { EventName } from './ticket/history.ts';
import type { Ticket } from './ticket/ticket.ts';
import type { DeskVerb, QueueName } from './understanding/desk-words.ts';
import type { EpochMs, Priority, Via } from './vocabulary.ts';
import type { AnswerSay } from './answers/answer-say.ts';
import type { FormField } from './intake/form.ts';
import type { Found, RaisedFrom } from './intake/raise-form.ts';

/**
 * What is said to a person, as data: the number of the sentence in the catalogue (domain.md 3.4) and what it needs.
 * The words are put in when it is sent, in the reader's language. A sentence about a ticket is sent with the ticket;
 * `ticketId` names it where the row is not the ticket's own.
 */
export type Say =
  | { readonly id: PlainSay }
  | AnswerSay
  | { readonly id: 'M14'; readonly municipality: string | null }
  | { readonly id: 'M19'; readonly faultFollows: boolean }
  | OnCallSay
  | RotaSay
  | DeskSay
  | ExtensionSay
  | { readonly id: 'M21' | 'M21b'; readonly at: EpochMs }
  | { readonly id: 'M24'; readonly fields: readonly FormField[] }
  | { readonly id: 'M26' | 'M26b' | 'M42' | 'M72'; readonly name: string; readonly at: EpochMs }
  | { readonly id: 'M27' | 'M156'; readonly reference: string }
  | {
      readonly id: 'M31' | 'M33' | 'M33b' | 'M50' | 'M69' | 'M79' | 'M23' | 'M122';
      readonly ticketId: string;
    }
  | { readonly id: 'M17'; readonly systemId: string; readonly from: EpochMs; readonly to: EpochMs }
  | { readonly id: 'M25'; readonly phone: string }
  | { readonly id: 'M60'; readonly refusal: PhoneRefusal }
  | { readonly id: 'M61'; readonly fields: readonly FormField[] }
  | { readonly id: 'M64'; readonly name: string | null }
  | {
      readonly id: 'M65';
      readonly systemId: string | null;
      readonly missing: readonly FormField[];
      readonly registersAt: EpochMs | null;
    }
  | { readonly id: 'M123'; readonly systemId: string | null; readonly registersAt: EpochMs | null }
  | { readonly id: 'M93'; readonly offered: readonly string[]; readonly typed: string }
  | { readonly id: 'M82' | 'M84'; readonly priority: Priority }
  | { readonly id: 'M98'; readonly workplaceId: string | null; readonly phone: string | null }
  | { readonly id: 'M71'; readonly to: 'serviceDesk' | 'onCall' }
  | { readonly id: 'M20' | 'M28' | 'M32' | 'M46' | 'M47' | 'M49' | 'M70' | 'M74' }
  | { readonly id: 'M75' | 'M76' | 'M83' | 'M85' | 'M90' | 'M95' | 'M96' | 'M97' }
  | { readonly id: 'M81'; readonly paged: boolean }
  | { readonly id: 'M15c' | 'M15d' | 'M146' | 'M151' | 'M152' | 'M153' }
  | { readonly id: 'M140'; readonly systemId: string; readonly copy: string }
  | { readonly id: 'M144'; readonly why: NotAllowed }
  | { readonly id: 'M145'; readonly due: EpochMs }
  | { readonly id: 'M147'; readonly verb: DecisionVerb }
  | { readonly id: 'M148' }
  | { readonly id: 'M193'; readonly via: Via; readonly address: string; readonly minutes: number }
  | { readonly id: 'M194'; readonly why: 'wrong' | 'expired' | 'spent'; readonly left: number }
  | { readonly id: 'M195'; readonly via: Via; readonly address: string }
  | { readonly id: 'M196'; readonly routes: readonly { readonly via: Via; readonly address: string }[] }
  | { readonly id: 'M197'; readonly via: Via; readonly found: boolean }
  | {
      readonly id: 'M198';
      readonly via: Via;
      readonly why: 'notOnRota' | 'notSetUp' | 'phone' | 'mail' | 'notSent';
    }
  | { readonly id: 'M150'; readonly name: string; readonly typed: string };
// The last group (without M140 and M193–M198), and M26, M26b, M42, M71, M72: sent with the ticket they are about.

/** About the rota; ids of people, never their names. */
export type RotaSay =
  | { readonly id: 'M200'; readonly stretches: readonly Stretch[] }
  | { readonly id: 'M201'; readonly week: number }
  | (Exchange & { readonly id: 'M202'; readonly otherId: string })
  | (Exchange & { readonly id: 'M203'; readonly askerId: string; readonly until: EpochMs })
  | (Exchange & { readonly id: 'M205' })
  | { readonly id: 'M204' | 'M206'; readonly personId: string }
  | { readonly id: 'M207'; readonly why: SwapRefusal; readonly personId: string | null }
  | {
      readonly id: 'M209';
      readonly personId: string;
      readonly why: 'left' | 'noContact';
      readonly level: 'primary' | 'secondary' | 'leader';
      readonly from: EpochMs;
      readonly to: EpochMs;
    }
  | { readonly id: 'M210'; readonly personId: string; readonly from: EpochMs }
  | { readonly id: 'M211'; readonly from: EpochMs }
  | (TestedShift & { readonly id: 'M212'; readonly repeated: boolean })
  | {
      readonly id: 'M213';
      readonly personId: string;
      readonly because: MissedBecause;
      readonly from: EpochMs;
      readonly to: EpochMs;
    }
  | (TestedShift & Missed & { readonly id: 'M214'; readonly personId: string })
  | (Missed & { readonly id: 'M215' })
  | { readonly id: 'M216'; readonly backUntil: EpochMs | null }
  | { readonly id: 'M217'; readonly personId: string; readonly to: EpochMs }
  | { readonly id: 'M219'; readonly via: Via };

/** About an agent's work on a ticket. M220–M226 hold all they say; the others are sent with the ticket they are about. */
export type DeskSay =
  | { readonly id: 'M220'; readonly number: string; readonly name: string; readonly text: string }
  | { readonly id: 'M221'; readonly number: string; readonly done: DeskVerb }
  | {
      readonly id: 'M222';
      readonly number: string;
      readonly why: DeskRefusal;
      readonly state: Ticket['state'] | null;
      readonly name: string | null;
    }
  | { readonly id: 'M223'; readonly which: QueueName }
  /** `what` is not done, since somebody else has changed the same meanwhile. */
  | { readonly id: 'M226'; readonly number: string; readonly conflicts: readonly Conflict[] }
  | { readonly id: 'M250' | 'M257' | 'M263' | 'M264'; readonly name: string; readonly text: string }
  | { readonly id: 'M251'; readonly priority: Priority; readonly name: string; readonly reason: string }
  | { readonly id: 'M252' | 'M260'; readonly text: string }
  | { readonly id: 'M253' | 'M256' | 'M268' | 'M269' }
  | { readonly id: 'M255'; readonly former: string }
  | { readonly id: 'M258' | 'M259'; readonly name: string; readonly to: string; readonly text: string }
  | { readonly id: 'M261' | 'M262'; readonly due: EpochMs }
  | { readonly id: 'M265'; readonly former: string; readonly name: string }
  | { readonly id: 'M270'; readonly name: string; readonly what: EventName | 'other' };

/** About searching tickets, and raising one for somebody; with what it says, so that it needs no ticket. */
export type ExtensionSay =
  | {
      readonly id: 'M238';
      readonly number: string;
      readonly priority: Priority;
      readonly joined: boolean;
      readonly reached: boolean;
    }
  | { readonly id: 'M239'; readonly found: Found }
  | { readonly id: 'M240'; readonly number: string }
  | { readonly id: 'M241'; readonly from: RaisedFrom };

/** About a page that somebody has; sent with its ticket (but M168). */
export type OnCallSay =
  | { readonly id: 'M160' | 'M160b'; readonly at: EpochMs }
  | { readonly id: 'M161'; readonly until: EpochMs }
  | { readonly id: 'M162' | 'M164'; readonly name: string; readonly at: EpochMs }
  | { readonly id: 'M165'; readonly name: string; readonly reason: string; readonly opens: EpochMs | null }
  | { readonly id: 'M166' | 'M167'; readonly name: string }
  | { readonly id: 'M168' | 'M169'; readonly phone: string | null }
  | { readonly id: 'M163b' | 'M171' };

/** Sentences that need nothing. */
export type PlainSay =
  | 'M170'
  | 'M208'
  | 'M218'
  | 'M230'
  | 'M231'
  | 'M232'
  | 'M233'
  | 'M234'
  | 'M235'
  | 'M237'
  | 'M00'
  | 'M13'
  | 'M14b'
  | 'M16a'
  | 'M16d'
  | 'M29'
  | 'M29b'
  | 'M30'
  | 'M34'
  | 'M35'
  | 'M36'
  | 'M37'
  | 'M38'
  | 'M39'
  | 'M39b'
  | 'M41'
  | 'M43'
  | 'M44'
  | 'M45'
  | 'M56'
  | 'M59'
  | 'M62'
  | 'M63'
  | 'M66'
  | 'M67'
  | 'M77'
  | 'M78'
  | 'M80'
  | 'M86'
  | 'M86b'
  | 'M86c'
  | 'M87'
  | 'M88'
  | 'M91'
  | 'M92'
  | 'M92b'
  | 'M103'
  | 'M115'
  | 'M117'
  | 'M149'
  | 'M155'
  | 'M120'
  | 'M121'
  | 'MPII'
  | 'MPW'
  | 'MDOWN'
  | 'onCallNumber';

/** What is said directly, where no row can: a ticket and whether it is in the store; where it cannot be read, its reference. */
export type DirectAlert =
  { readonly ticket: Ticket; readonly kept: boolean } | { readonly reference: string };
