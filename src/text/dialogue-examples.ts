import type { DialogueMessages } from './dialogue.ts';
import { number, at, phone } from './example-values.ts';

export type ParameterOf<T> = T extends (p: infer P) => string ? P : null;

/** An example of every sentence of the dialogue around a report (`examples.ts`). */
export const dialogueExamples: {
  readonly [K in keyof DialogueMessages]: readonly ParameterOf<DialogueMessages[K]>[];
} = {
  M29b: [null],
  M33b: [{ number }],
  M271: [{ number, system: 'Gerica' }],
  M52b: [null],
  M53b: [{ number }],
  M59: [null],
  M60: (
    [
      'ownNumber',
      'emergency',
      'machine',
      'special',
      'organisation',
      'tooLong',
      'tooShort',
      'notANumber',
    ] as const
  ).map((refusal) => ({ refusal })),
  M61: [{ missing: ['phone'] }, { missing: ['name', 'workplace'] }, { missing: [] }],
  M62: [null],
  M63: [null],
  M64: [{ name: 'Hodan' }, { name: null }],
  M65: [
    { system: 'Socio', missing: [], registersAt: null },
    { system: null, missing: ['phone'], registersAt: null },
    { system: 'Gerica', missing: [], registersAt: at },
  ],
  M66: [null],
  M67: [null],
  M69: [
    { number, paged: true },
    { number, paged: false },
  ],
  M75: [
    { number, paged: true },
    { number, paged: false },
  ],
  M76: [{ number }],
  M77: [null],
  M78: [null],
  M79: [
    { number, system: 'Socio' },
    { number, system: null },
  ],
  M80: [null],
  M81: [
    { number, priority: 'medium', reason: 'Gerica (R7)', paged: true },
    { number, priority: 'low', reason: 'Gerica (R7)', paged: false },
  ],
  M82: [{ number, priority: 'medium' }],
  M83: [
    { number, paged: true },
    { number, paged: false },
  ],
  M84: [{ number, priority: 'medium' }],
  M85: [{ number }],
  M86: [null],
  M86b: [null],
  M86c: [null],
  M87: [null],
  M88: [null],
  M89: [{ number, system: 'Trygghetsalarm' }],
  M90: [{ number }],
  M91: [null],
  M92: [null],
  M92b: [null],
  M93: [
    { offered: ['Fjell bosenter'], typed: 'fjellet' },
    { offered: ['Fjell bosenter', 'Elvebredden bosenter'], typed: 'bosenteret' },
  ],
  M95: [{ number, missing: ['phone'] }],
  M96: [{ number }],
  M97: [{ number }],
  M98: [
    { number, workplace: 'Fjell bosenter', phone },
    { number, workplace: null, phone: null },
  ],
  M120: [null],
  M121: [null],
  M122: [{ number }],
  M123: [
    { system: 'Gerica', registersAt: at },
    { system: null, registersAt: null },
  ],
};
