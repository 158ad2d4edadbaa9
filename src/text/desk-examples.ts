import { DESK_VERBS, QUEUES } from '../domain/understanding/desk-words.ts';
import { DESK_REFUSALS } from '../domain/ticket/desk-answer.ts';
import type { DeskMessages } from './desk.ts';
import type { ParameterOf } from './dialogue-examples.ts';
import { name, number } from './example-values.ts';

/** An example of every sentence of the desk's work (`examples.ts`). */
export const deskExamples: {
  readonly [K in keyof DeskMessages]: readonly ParameterOf<DeskMessages[K]>[];
} = {
  M220: [{ number, name, text: 'Office 365.' }],
  M221: DESK_VERBS.map((done) => ({ number, done })),
  M222: DESK_REFUSALS.flatMap((why) => [
    { number, why, state: 'solved' as const, name },
    { number, why, state: null, name: null },
  ]),
  M223: QUEUES.map((which) => ({ which })),
};
