import type { PriorityFacts } from '../vocabulary.ts';

const LIFE_HEALTH = ['none', 'possible', 'acute'] as const;

/**
 * Facts after more was said: each one only ever gets worse (domain.md 2.6: priority may rise by itself and falls by a
 * human alone). A workaround counts only while nobody has said that there is none; an announced window explains a fault
 * only as long as it lasts.
 */
export function raiseFacts(known: PriorityFacts, heard: PriorityFacts): PriorityFacts {
  const worst = Math.max(LIFE_HEALTH.indexOf(known.lifeHealth), LIFE_HEALTH.indexOf(heard.lifeHealth));
  return {
    ...known,
    lifeHealth: LIFE_HEALTH[worst] ?? 'acute',
    scope: known.scope > heard.scope ? known.scope : heard.scope,
    loss: known.loss > heard.loss ? known.loss : heard.loss,
    security: known.security > heard.security ? known.security : heard.security,
    timeCritical: known.timeCritical || heard.timeCritical,
    outOfScope: known.outOfScope && heard.outOfScope,
    planned: known.planned && heard.planned,
    workaround: known.workaround,
  };
}

/**
 * Facts after the reporter took back how far it reaches («det var visst bare meg»): the extent and the way round as they
 * are said now. What was said of danger, security and loss stands.
 */
export const correctFacts = (known: PriorityFacts, heard: PriorityFacts): PriorityFacts => ({
  ...known,
  scope: heard.scope,
  workaround: heard.workaround,
});
