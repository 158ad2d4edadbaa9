import type { DeskRefusal } from '../domain/ticket/desk-answer.ts';
import type { EventName } from '../domain/ticket/history.ts';
import type { ReachState } from '../domain/ticket/reached.ts';
import type { Stage } from '../domain/ticket/life-cycle.ts';
import type { Edited, TicketKind } from '../domain/ticket/ticket.ts';
import type { DeskVerb, QueueName } from '../domain/understanding/desk-words.ts';
import type { EpochMs, Priority, Scope } from '../domain/vocabulary.ts';
import type { TicketStateName } from './labels.ts';

/** The sentences of the desk's work on tickets (M220–M229, M250–M279), and the words on its cards. */

type Numbered = { readonly number: string };
type Person = { readonly name: string };
/** As it was written; empty where nothing was. */
type Written = { readonly text: string };

export type DeskMessages = {
  /** To the reporter: what the desk answers. */
  readonly M220: (p: Numbered & Person & Written) => string;
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
  /** On the reporter's card: an answer of theirs is waited for. */
  readonly M224: (p: Numbered & Person) => string;
  /** On the reporter's card: closed. */
  readonly M225: (p: Numbered) => string;
  /** To the agent: what was not changed, and whose change stands. */
  readonly M226: (p: Numbered & Person & Written) => string;
  /** To the reporter: a question. */
  readonly M250: (p: Numbered & Person & Written) => string;
  /** To the reporter: a person has set the priority. */
  readonly M251: (p: Numbered & Person & { readonly priority: Priority; readonly reason: string }) => string;
  /** To whoever has it: what the reporter has written. */
  readonly M252: (p: Numbered & Written) => string;
  /** To the reporter: open again. */
  readonly M253: (p: Numbered & { readonly due: EpochMs; readonly now: EpochMs }) => string;
  /** To the reporter: joined to another by the desk. */
  readonly M255: (p: Numbered & { readonly former: string }) => string;
  /** To the reporter: on its own again. */
  readonly M256: (p: Numbered) => string;
  /** To the reporter: withdrawn by the leader of the desk. */
  readonly M257: (p: Numbered & Person & Written) => string;
  /** To an agent: the ticket is yours. */
  readonly M258: (p: Numbered & Person & Written) => string;
  /** To whoever had it: it is somebody else's. */
  readonly M259: (p: Numbered & Person & { readonly to: string }) => string;
  /** To whoever had solved it: it is open again. */
  readonly M260: (p: Numbered & Written) => string;
  /** To whoever has it, and to the desk: the answer is due soon. */
  readonly M261: (p: Numbered & { readonly due: EpochMs; readonly now: EpochMs }) => string;
  /** To whoever has it, and to the desk: the answer is overdue. */
  readonly M262: (p: Numbered & { readonly due: EpochMs; readonly now: EpochMs }) => string;
  /** To the manager of the system: asked to help. */
  readonly M263: (p: Numbered & Person & Written) => string;
  /** To the coordinator: it waits for the vendor (T44). */
  readonly M264: (p: Numbered & Person & Written) => string;
  /** To whoever had it: joined to another. */
  readonly M265: (p: Numbered & Person & { readonly former: string }) => string;
  /** To the reporter: thanks, it is solved. */
  readonly M268: (p: Numbered) => string;
  /** To the reporter: it was not solved; what is wrong? */
  readonly M269: (p: Numbered) => string;
  /** In the thread of the desk's card. */
  readonly M270: (p: Person & Written) => string;
};

/** The actions on the agent's card, and the fields that they ask for. */
export type DeskLabels = {
  readonly verbName: (verb: DeskVerb) => string;
  readonly moreButton: string;
  readonly openHereButton: string;
  readonly sendButton: string;
  readonly backButton: string;
  readonly chooseVerbLabel: string;
  readonly textLabel: (verb: DeskVerb) => string;
  /** Above what the reporter wrote, on a card. */
  readonly reportedTextLabel: string;
  readonly textMissing: string;
  readonly personLabel: string;
  readonly otherNumberLabel: string;
  readonly scopeLabel: string;
  readonly scopeName: (scope: Scope) => string;
  readonly kindLabel: string;
  readonly kindName: (kind: TicketKind) => string;
  readonly causeLabel: string;
  readonly measureLabel: string;
  readonly noMeasureLabel: string;
  readonly stageLabel: string;
  readonly stageName: (stage: Stage) => string;
  readonly editedName: (what: Edited) => string;
  readonly lastEventLabel: string;
  readonly eventName: (what: EventName | 'other') => string;
  readonly answeredLabel: string;
  readonly answerText: (p: { readonly at: EpochMs; readonly now: EpochMs; readonly late: boolean }) => string;
  readonly overdueText: (p: { readonly at: EpochMs; readonly now: EpochMs }) => string;
  readonly clockPaused: string;
  readonly byLabel: string;
  readonly historyHeading: (p: Numbered) => string;
  readonly historyMore: (p: { readonly shown: number; readonly total: number }) => string;
  readonly reachHeading: (p: Numbered) => string;
  readonly reachText: (p: {
    readonly sent: number;
    readonly waiting: number;
    readonly failed: number;
  }) => string;
  readonly reachName: (state: ReachState) => string;
  readonly priorityBy: (p: Person & { readonly reason: string }) => string;
  readonly solvedQuestion: string;
  readonly yesSolvedButton: string;
  readonly notSolvedButton: string;
};
