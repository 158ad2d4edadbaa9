import type { PhoneRefusal } from '../domain/contact/phone.ts';
import type { EpochMs, Priority } from '../domain/vocabulary.ts';
import type { ReportField } from './labels.ts';

type Numbered = { readonly number: string };
type Paged = Numbered & { readonly paged: boolean };

/** The sentences of the dialogue around a report: questions, answers, reminders, what is corrected or taken back. */
export type DialogueMessages = {
  /** The draft that was set aside is deleted. */
  readonly M29b: string;
  /** Not closed. */
  readonly M33b: (p: Numbered) => string;
  /** Above the form where it is written out as text. */
  readonly M52b: string;
  /** On the form: others have reported the same system within a day. A button stands below. */
  readonly M271: (p: Numbered & { readonly system: string }) => string;
  /** Above the fields of the receipt where they are written out as text. */
  readonly M53b: (p: Numbered) => string;
  /** Asks what is wrong. */
  readonly M59: string;
  /** A number that nobody can be called back on (domain.md 8.2). */
  readonly M60: (p: { readonly refusal: PhoneRefusal }) => string;
  /** Asked twice already: what is needed, and another way. */
  readonly M61: (p: { readonly missing: readonly ReportField[] }) => string;
  /** Asks what happens. */
  readonly M62: string;
  /** Asks whether there is another way for now (domain.md 2.2, workaround). */
  readonly M63: string;
  /** Asks for the number of the one who is affected. */
  readonly M64: (p: { readonly name: string | null }) => string;
  /** Reminder of a draft (promise 1). `registersAt`: when it registers itself; null where it does not. */
  readonly M65: (p: {
    readonly system: string | null;
    readonly missing: readonly ReportField[];
    readonly registersAt: EpochMs | null;
  }) => string;
  /** The draft has registered itself (promise 1). */
  readonly M66: string;
  /** The draft is deleted because nobody sent it in (promise 1). */
  readonly M67: string;
  /** Asks whether the ticket can be closed. */
  readonly M69: (p: Paged) => string;
  /** Closed by the reporter. */
  readonly M75: (p: Paged) => string;
  /** To whoever has the ticket: the reporter says that everything works. */
  readonly M76: (p: Numbered) => string;
  /** After «akutt»: what must be known, and nothing about patients. */
  readonly M77: string;
  /** No time is set for when it is done. */
  readonly M78: string;
  /** Asks whether it is the same as an earlier ticket. */
  readonly M79: (p: Numbered & { readonly system: string | null }) => string;
  /** There is nothing earlier to go by. */
  readonly M80: string;
  /** The priority was lowered after the reporter's own correction (domain.md 2.6). */
  readonly M81: (p: Paged & { readonly priority: Priority; readonly reason: string }) => string;
  /** To the responder: lowered by the reporter's correction. */
  readonly M82: (p: Numbered & { readonly priority: Priority }) => string;
  /** A person decides whether the priority is lowered. */
  readonly M83: (p: Paged) => string;
  /** To the responder: what the rules would give after the reporter's correction. */
  readonly M84: (p: Numbered & { readonly priority: Priority }) => string;
  /** The objection has been passed on (M23). */
  readonly M85: (p: Numbered) => string;
  /** Asks whether the conversation is to be deleted; the person has tickets, which are kept (domain.md 6.7). */
  readonly M86: string;
  /** Not deleted. */
  readonly M86b: string;
  /** Asks whether the conversation is to be deleted; there are no tickets. */
  readonly M86c: string;
  /** Deleted. */
  readonly M87: string;
  /** «rett». */
  readonly M88: string;
  /** Critical, desk closed, and another party runs the system (B3). */
  readonly M89: (p: Numbered & { readonly system: string }) => string;
  /** The report is registered and confirmed. */
  readonly M90: (p: Numbered) => string;
  /** Language chosen. */
  readonly M91: string;
  /** Everything as text from now on. */
  readonly M92: string;
  /** Cards again. */
  readonly M92b: string;
  /** Offers the workplaces that come closest. */
  readonly M93: (p: { readonly offered: readonly string[]; readonly typed: string }) => string;
  /** The ticket still lacks something (T136). */
  readonly M95: (p: Numbered & { readonly missing: readonly ReportField[] }) => string;
  /** Others have reported the same: the ticket stays open. */
  readonly M96: (p: Numbered) => string;
  /** Taken out of a common ticket. */
  readonly M97: (p: Numbered) => string;
  /** To the responder: somebody else reports the same, and needs help now. */
  readonly M98: (
    p: Numbered & { readonly workplace: string | null; readonly phone: string | null },
  ) => string;
  /** Asks whether life and health is at stake (domain.md 2.2). */
  readonly M120: string;
  /** Asks how far it reaches (domain.md 2.2, B2). */
  readonly M121: string;
  /** Nobody's treatment or safety suffers, and the ticket is registered: nothing changes (domain.md 2.6). */
  readonly M122: (p: Numbered) => string;
  /** Reminder of a draft whose question about life and health stands, so that a «ja» keeps its meaning (promise 1). */
  readonly M123: (p: { readonly system: string | null; readonly registersAt: EpochMs | null }) => string;
};
