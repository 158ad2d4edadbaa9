import { FOUND, RAISED_FROM } from '../domain/intake/raise-form.ts';
import type { ParameterOf } from './dialogue-examples.ts';
import { number } from './example-values.ts';
import type { ExtensionLabels, ExtensionMessages } from './extension.ts';

/** An example of every sentence and label of the message extension (`examples.ts`). */

const FROM = RAISED_FROM.map((from) => ({ from }));

export const extensionExamples: {
  readonly [K in keyof ExtensionMessages]: readonly ParameterOf<ExtensionMessages[K]>[];
} = {
  M230: [null],
  M231: [null],
  M232: [null],
  M233: [null],
  M234: [null],
  M235: [null],
  M237: [null],
  M238: [
    { number, priority: 'high', joined: false, reached: true },
    { number, priority: 'low', joined: true, reached: false },
  ],
  M239: FOUND.map((found) => ({ found })),
  M240: [{ number }],
  M241: FROM,
};

export const extensionLabelExamples: {
  readonly [K in keyof ExtensionLabels]:
    null | readonly (ExtensionLabels[K] extends (p: infer P) => string ? P : never)[];
} = {
  raisedByLabel: null,
  phoneOnlyFlag: null,
  foundHeading: null,
  fetchedLabel: null,
  viewButton: null,
  raiseHeading: FROM,
  soughtLabel: null,
  soughtPlaceholder: null,
  findButton: null,
  callerLabel: null,
  chooseButton: null,
  reporterNamePlaceholder: null,
  reporterNameError: null,
  reporterWorkplaceError: null,
};
