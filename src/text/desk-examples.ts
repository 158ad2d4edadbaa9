import { DESK_REFUSALS } from '../domain/ticket/desk-answer.ts';
import { EDITED, TICKET_KINDS } from '../domain/ticket/ticket.ts';
import { EVENT_NAMES } from '../domain/ticket/history.ts';
import { DESK_VERBS, QUEUES } from '../domain/understanding/desk-words.ts';
import { PRIORITIES } from '../domain/vocabulary.ts';
import type { DeskLabels, DeskMessages } from './desk.ts';
import type { ParameterOf } from './dialogue-examples.ts';
import { at, name, now, number } from './example-values.ts';

const former = 'D-2026-00011';
const text = 'Office 365.';
const due = at;

/** An example of every sentence of the desk's work (`examples.ts`). */
export const deskExamples: {
  readonly [K in keyof DeskMessages]: readonly ParameterOf<DeskMessages[K]>[];
} = {
  M220: [{ number, name, text }],
  M221: DESK_VERBS.map((done) => ({ number, done })),
  M222: DESK_REFUSALS.flatMap((why) => [
    { number, why, state: 'solved' as const, name },
    { number, why, state: null, name: null },
  ]),
  M223: QUEUES.map((which) => ({ which })),
  M224: [{ number, name }],
  M225: [{ number }],
  M226: [{ number, name, text: 'Office 365' }],
  M250: [{ number, name, text }],
  M251: PRIORITIES.map((priority) => ({ number, name, priority, reason: text })),
  M252: [{ number, text }],
  M253: [{ number, due, now }],
  M255: [{ number, former }],
  M256: [{ number }],
  M257: [{ number, name, text }],
  M258: [
    { number, name, text },
    { number, name, text: '' },
  ],
  M259: [{ number, name, to: name }],
  M260: [
    { number, text },
    { number, text: '' },
  ],
  M261: [{ number, due, now }],
  M262: [{ number, due, now }],
  M263: [{ number, name, text }],
  M264: [
    { number, name, text },
    { number, name, text: '' },
  ],
  M265: [{ number, name, former }],
  M268: [{ number }],
  M269: [{ number }],
  M270: [{ name, text }],
};

export const deskLabelExamples: {
  readonly [K in keyof DeskLabels]:
    null | readonly (DeskLabels[K] extends (p: infer P) => string ? P : never)[];
} = {
  verbName: DESK_VERBS,
  moreButton: null,
  openHereButton: null,
  sendButton: null,
  backButton: null,
  chooseVerbLabel: null,
  textLabel: DESK_VERBS,
  reportedTextLabel: null,
  textMissing: null,
  personLabel: null,
  otherNumberLabel: null,
  scopeLabel: null,
  scopeName: [1, 2, 3, 4],
  kindLabel: null,
  kindName: TICKET_KINDS,
  causeLabel: null,
  measureLabel: null,
  noMeasureLabel: null,
  stageLabel: null,
  stageName: ['stop', 'restore', 'prevent', 'over'],
  editedName: EDITED,
  lastEventLabel: null,
  eventName: [...EVENT_NAMES, 'other'],
  answeredLabel: null,
  answerText: [
    { at, now, late: false },
    { at, now, late: true },
  ],
  overdueText: [{ at, now }],
  clockPaused: null,
  byLabel: null,
  historyHeading: [{ number }],
  historyMore: [{ shown: 20, total: 30 }],
  reachHeading: [{ number }],
  reachText: [{ sent: 40, waiting: 2, failed: 3 }],
  reachName: ['sent', 'waiting', 'failed'],
  priorityBy: [{ name, reason: text }],
  solvedQuestion: null,
  yesSolvedButton: null,
  notSolvedButton: null,
};
