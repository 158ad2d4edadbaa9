import type { Advice } from '../../src/domain/priority/advice.ts';

/** A language model's answer that says nothing of any fact. */
export const NO_ADVICE: Advice = {
  lifeHealth: null,
  scope: null,
  loss: null,
  workaround: null,
  security: null,
  timeCritical: null,
};
