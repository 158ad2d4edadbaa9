import type { Directory } from '../directory/directory.ts';
import { plannedFor, type NoticeFacts } from '../notice/notice.ts';
import type { PriorityFacts } from '../vocabulary.ts';

/** What the text says; the catalogue adds what the system is. */
export type HeardFacts = Omit<PriorityFacts, 'systemClass' | 'fullOutagePriority' | 'planned'>;

/**
 * Completes what was heard with what the service catalogue says about the system instance and the register of announced
 * windows says about now (domain.md 2.2).
 * Without a known system the class is BS. «akutt» and the ticked question make life and health acute;
 * an acute report without a stated loss counts as severe, so that R1 holds.
 */
export function priorityFactsOf(
  heard: HeardFacts,
  systemId: string | null,
  municipality: string | null,
  acute: boolean,
  known: NoticeFacts & { readonly directory: Directory },
): PriorityFacts {
  const { directory } = known;
  const system = systemId === null ? undefined : directory.system(systemId);
  const instance =
    systemId === null || municipality === null ? undefined : directory.instance(systemId, municipality);
  return {
    ...heard,
    ...(acute
      ? { lifeHealth: 'acute' as const, loss: heard.loss < 2 ? (2 as const) : heard.loss, outOfScope: false }
      : {}),
    systemClass: instance?.systemClass ?? system?.systemClass ?? 'BS',
    fullOutagePriority: instance?.fullOutagePriority ?? 'critical',
    planned: plannedFor(known, systemId, municipality) !== undefined,
  };
}
