import { SWAP_REFUSALS } from '../domain/on-call/swap.ts';
import type { ParameterOf } from './dialogue-examples.ts';
import { due, from, name, now, opens, to } from './example-values.ts';
import type { RotaMessages } from './rota.ts';

/** An example of every sentence about the rota (`examples.ts`). */

const other = 'Vegard Kvamme';
const exchange = { taker: other, giver: name, from: opens, to: due, now };
const tested = { from: opens, to: due, now };
const roles = ['primary', 'secondary'] as const;
const reasons = ['noAnswer', 'noChannel'] as const;
const stretch = { from: opens, to: due, primary: name, secondary: other };

export const rotaExamples: {
  readonly [K in keyof RotaMessages]: readonly ParameterOf<RotaMessages[K]>[];
} = {
  M200: [1, 2, 3].map((count) => ({ stretches: Array.from({ length: count }, () => stretch), now })),
  M201: [{ week: 45 }],
  M202: [{ ...exchange, other }],
  M203: [{ ...exchange, asker: name, until: opens }],
  M204: [{ name }],
  M205: [exchange],
  M206: [{ name }],
  M207: SWAP_REFUSALS.flatMap((why) => [
    { why, name },
    { why, name: null },
  ]),
  M208: [null],
  M209: (['left', 'noContact'] as const).flatMap((why) =>
    (['primary', 'secondary', 'leader'] as const).map((level) => ({ name, why, level, from, to, now })),
  ),
  M210: [{ name, from, now }],
  M211: [{ from, now }],
  M212: roles.flatMap((role) => [
    ...(['press', 'here', 'sms', 'elsewhere'] as const).map((answered) => ({
      ...tested,
      role,
      repeated: false,
      answered,
    })),
    { ...tested, role, repeated: true, answered: 'here' },
  ]),
  M213: reasons.map((because) => ({ ...tested, name, because })),
  M214: roles.flatMap((role) =>
    reasons.flatMap((because) =>
      [other, null].map((standIn) => ({ role, because, standIn, name, from: opens, now })),
    ),
  ),
  M215: reasons.flatMap((because) => [other, null].map((standIn) => ({ because, standIn }))),
  M216: [
    { backUntil: null, now },
    { backUntil: due, now },
  ],
  M217: [{ name, to: due, now }],
  M218: [null],
  M219: [{ via: 'sms' }, { via: 'mail' }],
};
