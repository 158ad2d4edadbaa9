import { at, due, name, now, number, phone } from './example-values.ts';
import type { ParameterOf } from './dialogue-examples.ts';
import type { OnCallLabels, OnCallMessages } from './on-call.ts';

/** An example of every sentence and label about a page that somebody has (`examples.ts`, `label-examples.ts`). */

const reason = 'Skriveren er tom for papir';

export const onCallExamples: {
  readonly [K in keyof OnCallMessages]: readonly ParameterOf<OnCallMessages[K]>[];
} = {
  M160: [{ number, at }],
  M160b: [{ number, at }],
  M161: [{ number, until: at }],
  M162: [{ number, name, at }],
  M163: [{ number }],
  M163b: [{ number }],
  M164: [{ number, name, at }],
  M165: [
    { number, name, reason, opens: null, now },
    { number, name, reason, opens: due, now },
  ],
  M166: [{ number, name }],
  M167: [{ number, name }],
  M168: [{ phone }, { phone: null }],
  M169: [
    { number, phone },
    { number, phone: null },
  ],
  M170: [null],
  M171: [{ number }],
  M172: [{ number, name, at }],
};

export const onCallLabelExamples: {
  readonly [K in keyof OnCallLabels]:
    null | readonly (OnCallLabels[K] extends (p: infer P) => string ? P : never)[];
} = {
  confirmTakeButton: null,
  passOnButton: null,
  notOnCallButton: null,
  workingButton: null,
  solvedButton: null,
  vendorButton: null,
  workNoteLabel: null,
  workNotePlaceholder: null,
  leaseFlag: [{ until: at }],
  vendorFlag: null,
};
