import type { Limits, Sending } from './limits.ts';
import type { Clock, Directories, SendOutcome, Store, Target } from './ports.ts';

/** A wait this short is done in the process, with the row in hand; a longer one with the row back in the store. */
const WAIT_HERE_MS = 1_000;

export type PacingDeps = {
  readonly limits: Limits | null;
  readonly clock: Pick<Clock, 'elapsed' | 'sleep'>;
  readonly store: Pick<Store, 'referenceOfAccount'>;
  readonly directories: Directories;
};

/** Holds what is sent under the limits of the channel (`limits.ts`); without limits everything leaves at once. */
export function createPacing({ limits, clock, store, directories }: PacingDeps) {
  /** The conversation that a target is written to, as far as it is known: a chat that is still to be opened has its person's name. */
  async function conversationOf(target: Target): Promise<string> {
    switch (target.target) {
      case 'conversation':
        return target.conversationId;
      case 'serviceDesk':
        return directories.current().contacts.teams.serviceDeskChannelId;
      case 'person': {
        const account = directories.current().person(target.personId)?.aadObjectId.toLowerCase();
        if (account === undefined) return `person:${target.personId}`;
        return (await store.referenceOfAccount(account))?.conversationId ?? `person:${account}`;
      }
    }
  }

  return {
    conversationOf,

    /**
     * Waits for its turn where that is short. Null: it may leave, counts as sent, and must be. A number: so many
     * milliseconds (elapsed) must pass first, and the row goes back.
     * @param until when (elapsed) it must have begun
     * @param stopped resolves when the program ends: whoever waits goes back at once, for another instance to pace
     */
    async turn(sending: Sending, until: number, stopped: Promise<void>): Promise<number | null> {
      if (limits === null) return null;
      for (;;) {
        const now = clock.elapsed();
        const wait = limits.ask(sending, now);
        if (wait <= 0) return null;
        if (wait > WAIT_HERE_MS || now + wait > until) return wait;
        const waited = clock.sleep(wait).then(() => false);
        if (await Promise.race([waited, stopped.then(() => true)])) return 0;
      }
    },

    /** What the channel answered counts for whatever is sent next. */
    learn(sending: Sending, outcome: SendOutcome): void {
      if (limits === null || outcome.outcome !== 'later' || outcome.limited === undefined) return;
      const now = clock.elapsed();
      if (outcome.limited === 'tenant') limits.holdTenant(outcome.retryAfterMs, now);
      else limits.hold(sending, outcome.retryAfterMs, now);
    },
  };
}

export type Pacing = ReturnType<typeof createPacing>;
