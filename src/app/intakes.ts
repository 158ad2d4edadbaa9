import type { IntakeDecision, IntakeFacts } from '../domain/intake/decision.ts';
import { emptyIntake, type Intake } from '../domain/intake/intake.ts';
import type { Facts } from './facts.ts';
import { hashOf } from './hash.ts';
import type { Origin } from './inbound.ts';
import type { People } from './people.ts';
import type { Clock, Directories, Row, Store, StoredEvent } from './ports.ts';

/** More than any honest race needs; a loop beyond it is a fault. */
const MOST_CONFLICTS = 25;

/** Deciding threw: a fault of ours, told apart from a store that does not answer. */
export class DecisionFault extends Error {}

type Deps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly directories: Directories;
  readonly people: People;
  readonly facts: Facts;
};

/** What an answered decision says beside its commit; `nothing` = there is nothing to commit. */
export type Decided<T> = {
  readonly commit: (IntakeDecision & { readonly events?: readonly StoredEvent[] }) | null;
  readonly answer: T;
};

/**
 * Turns of an intake: load, decide, commit; another instance's commit makes it decide again on what that one left.
 * That is how two messages at two instances become one draft (design.md, the lane).
 */
export function createIntakes({ store, clock, directories, people, facts }: Deps) {
  return {
    /**
     * @param receipts what names this delivery; seen before = nothing is written and `seen` is answered
     * @throws DecisionFault when deciding throws; whatever the store throws when nothing could be kept
     */
    async turn<T>(
      origin: Origin,
      conversationId: string,
      receipts: readonly string[],
      decide: (intake: Intake, facts: IntakeFacts) => Decided<T>,
    ): Promise<
      | {
          readonly outcome: 'decided';
          readonly answer: T;
          readonly intake: Intake;
          readonly rows: readonly Row[];
        }
      | { readonly outcome: 'seen'; readonly intake: Intake }
    > {
      const partition = people.partitionOf(conversationId, origin.account);
      const turnId = receipts[0] ?? hashOf(partition);
      for (let round = 0; round < MOST_CONFLICTS; round++) {
        const [stored, world] = await Promise.all([store.loadIntake(partition), facts.gather()]);
        const before =
          stored?.value ?? emptyIntake(directories.current().tenantId, conversationId, origin.account);
        let decided: Decided<T>;
        try {
          decided = decide(before, people.factsFor(world, origin, partition, turnId));
        } catch (cause) {
          throw new DecisionFault('Deciding failed', { cause });
        }
        if (decided.commit === null)
          return { outcome: 'decided', answer: decided.answer, intake: before, rows: [] };
        const { intake, events, effects } = decided.commit;
        const committed = await store.commit(
          {
            partition,
            expected: stored?.version ?? null,
            state: { of: 'intake', intake },
            receipts,
            events,
            outbox: effects,
          },
          clock.now(),
        );
        if (committed.outcome === 'committed')
          return { outcome: 'decided', answer: decided.answer, intake, rows: committed.rows };
        if (committed.outcome === 'seen')
          return { outcome: 'seen', intake: (await store.loadIntake(partition))?.value ?? before };
      }
      throw new Error(`No commit after ${MOST_CONFLICTS} conflicts`);
    },
  };
}

export type Intakes = ReturnType<typeof createIntakes>;
