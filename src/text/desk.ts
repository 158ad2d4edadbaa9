import type { DeskVerb, QueueName } from '../domain/understanding/desk-words.ts';
import type { DeskRefusal } from '../domain/ticket/desk-answer.ts';
import type { TicketStateName } from './labels.ts';

/** The sentences of the desk's work on tickets (M220 on). */

type Numbered = { readonly number: string };

export type DeskMessages = {
  /** To the reporter: what the desk answers; `text` as the agent wrote it. */
  readonly M220: (p: Numbered & { readonly name: string; readonly text: string }) => string;
  /** To the agent: it is done. */
  readonly M221: (p: Numbered & { readonly done: DeskVerb }) => string;
  /** To the agent: it is not done, and how the ticket stands. */
  readonly M222: (
    p: Numbered & {
      readonly why: DeskRefusal;
      readonly state: TicketStateName | null;
      readonly name: string | null;
    },
  ) => string;
  /** To the agent: nothing is in the list. */
  readonly M223: (p: { readonly which: QueueName }) => string;
};
