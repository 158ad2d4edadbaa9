import type { IntakeDecision, IntakeFacts } from '../domain/intake/decision.ts';
import type { Effect } from '../domain/effects.ts';
import { emptyIntake, type Intake } from '../domain/intake/intake.ts';
import { decideTimer } from '../domain/intake/timers.ts';
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

type Turned<T> =
  | {
      readonly outcome: 'decided';
      readonly answer: T;
      readonly intake: Intake;
      readonly rows: readonly Row[];
    }
  | { readonly outcome: 'seen'; readonly intake: Intake };

/**
 * Turns of an intake: load, decide, commit; another instance's commit makes it decide again on what that one left.
 * That is how two messages at two instances become one draft (design.md, the lane).
 */
export function createIntakes({ store, clock, directories, people, facts }: Deps) {
  /** @param turnId names what the turn writes; the same for every delivery of the same thing */
  async function run<T>(
    partition: string,
    turnId: string,
    receipts: readonly string[],
    decide: (intake: Intake | undefined, factsOf: FactsOf) => Decided<T> & { readonly before: Intake },
  ): Promise<Turned<T>> {
    for (let round = 0; round < MOST_CONFLICTS; round++) {
      const [stored, world] = await Promise.all([store.loadIntake(partition), facts.gatherForReport()]);
      let decided: Decided<T> & { readonly before: Intake };
      try {
        decided = decide(stored?.value, (who) =>
          people.factsFor(world, people.actorOf(who), partition, turnId),
        );
      } catch (cause) {
        throw new DecisionFault('Deciding failed', { cause });
      }
      const { answer, before, commit } = decided;
      if (commit === null) return { outcome: 'decided', answer, intake: before, rows: [] };
      const { intake, events, effects } = commit;
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
        return { outcome: 'decided', answer, intake, rows: committed.rows };
      if (committed.outcome === 'seen')
        return { outcome: 'seen', intake: (await store.loadIntake(partition))?.value ?? before };
    }
    throw new Error(`No commit after ${MOST_CONFLICTS} conflicts`);
  }
  type FactsOf = (who: Pick<Origin, 'account' | 'displayName'>) => IntakeFacts;

  return {
    /**
     * @param receipts what names this delivery; seen before = nothing is written and `seen` is answered
     * @throws DecisionFault when deciding throws; whatever the store throws when nothing could be kept
     */
    turn: <T>(
      origin: Pick<Origin, 'account' | 'displayName'>,
      conversationId: string,
      receipts: readonly string[],
      decide: (intake: Intake, facts: IntakeFacts) => Decided<T>,
    ): Promise<Turned<T>> => {
      const partition = people.partitionOf(conversationId, origin.account);
      return run(partition, receipts[0] ?? hashOf(partition), receipts, (stored, factsOf) => {
        const before = stored ?? emptyIntake(directories.current().tenantId, conversationId, origin.account);
        return { before, ...decide(before, factsOf(origin)) };
      });
    },

    /** What would be decided on the intake as it is now; nothing is written. */
    look: async <T>(
      origin: Origin,
      conversationId: string,
      read: (intake: Intake, facts: IntakeFacts) => T,
    ): Promise<T> => {
      const partition = people.partitionOf(conversationId, origin.account);
      const [stored, world] = await Promise.all([store.loadIntake(partition), facts.gatherForReport()]);
      const before =
        stored?.value ?? emptyIntake(directories.current().tenantId, conversationId, origin.account);
      return read(
        before,
        people.factsFor(world, people.actorOf(origin), partition, hashOf('look', partition)),
      );
    },

    /** A timer of a draft has fallen due (promise 1). Gone or sent in by now: nothing. Firing it twice does it once. */
    async timer(
      { partition }: Row,
      effect: Extract<Effect, { kind: 'draftTimer' }>,
    ): Promise<readonly Row[]> {
      const turned = await run(partition, `timer:${effect.id}`, [`row:${effect.id}`], (stored, factsOf) => {
        if (stored === undefined) throw new Error('A timer of an intake that does not exist');
        return {
          before: stored,
          answer: undefined,
          commit: decideTimer(stored, effect, factsOf(stored)) ?? null,
        };
      });
      return turned.outcome === 'decided' ? turned.rows : [];
    },
  };
}

export type Intakes = ReturnType<typeof createIntakes>;
