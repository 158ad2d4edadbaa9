import { intakePartition } from '../domain/intake/intake.ts';
import type { IntakeFacts } from '../domain/intake/decision.ts';
import type { Actor } from '../domain/intake/form.ts';
import { gate } from '../domain/intake/gate.ts';
import type { Say } from '../domain/say.ts';
import { understand } from '../domain/understanding/understand.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { World } from './facts.ts';
import { hashOf } from './hash.ts';
import type { Origin } from './inbound.ts';
import type { Clock, ConversationReference, Directories, Store } from './ports.ts';

export type PeopleDeps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly directories: Directories;
};

/** Who writes, whether they may, where they can be reached, and who it is that something is decided for. */
export function createPeople({ store, clock, directories }: PeopleDeps) {
  const seen = new Map<string, ConversationReference>();

  const actorOf = (origin: Pick<Origin, 'account' | 'displayName'>): Actor => ({
    account: origin.account,
    displayName: origin.displayName,
    person: directories.current().personOfAccount(origin.account) ?? null,
  });

  return {
    actorOf,

    /** What a refused person is told; null lets through. Nothing of a refused person is kept (T129). */
    refusal: (origin: Origin): Say | null =>
      gate(actorOf(origin), origin.tenantId, directories.current(), clock.now()),

    /** The language for somebody of whom nothing is kept: of the words, else the person's setting (D12). */
    languageOf(origin: Origin, text = ''): Language {
      const directory = directories.current();
      const { person } = actorOf(origin);
      const heard = understand(text, directory, { municipality: null, workplaceId: null });
      return heard.languageSure ? heard.language : directory.languageOf(person ?? undefined);
    },

    /** The conversation is refreshed from every message, and written only when something changed. */
    async remember(reference: ConversationReference): Promise<void> {
      const before = seen.get(reference.conversationId);
      if (before !== undefined && JSON.stringify(before) === JSON.stringify(reference)) return;
      await store.saveReference(reference);
      seen.set(reference.conversationId, reference);
    },

    /** Where somebody wrote to this program from; for when the store cannot be asked. */
    lastSeen: (conversationId: string): ConversationReference | undefined => seen.get(conversationId),

    /** The app was removed: nothing can be sent there any more. */
    async forget(conversationId: string): Promise<void> {
      seen.delete(conversationId);
      await store.dropReference(conversationId);
    },

    partitionOf: (conversationId: string, account: string): string =>
      intakePartition(directories.current().tenantId, conversationId, account),

    /** What is known of the world, and of the person whose turn it is. */
    factsFor: (world: World, actor: Actor, partition: string, turnId: string): IntakeFacts => ({
      ...world,
      actor,
      advice: null,
      turnId,
      ticketIdOf: (sequence) => hashOf('ticket', partition, sequence),
    }),
  };
}

export type People = ReturnType<typeof createPeople>;
