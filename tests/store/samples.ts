import type { Commit } from '../../src/app/ports.ts';
import type { Effect } from '../../src/domain/effects.ts';
import { emptyIntake, type Intake } from '../../src/domain/intake/intake.ts';

/** Small things to store. */

export const NOW = 1_000;

export const say = (id: string, over: Partial<Effect> = {}): Effect =>
  ({
    kind: 'say',
    id,
    to: { to: 'conversation', conversationId: 'c' },
    say: { id: 'M34' },
    language: 'nb',
    notBefore: NOW,
    waitsFor: null,
    ...over,
  }) as Effect;

export const intakeOf = (sequence: number): Intake => ({
  ...emptyIntake('t', 'c', 'æøå-account'),
  sequence,
});

export const commitOf = (over: Partial<Commit> = {}): Commit => ({
  partition: 't|c|a',
  expected: null,
  state: { of: 'intake', intake: intakeOf(1) },
  receipts: [],
  events: [],
  outbox: [],
  ...over,
});

export const page = (id: string, notBefore = NOW): Effect => ({
  kind: 'page',
  id,
  to: { to: 'onCall', level: 'primary' },
  round: 1,
  step: 0,
  view: { card: 'page', repeated: false },
  notBefore,
  waitsFor: null,
});
