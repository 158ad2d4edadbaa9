import {
  decideMessage,
  provisional,
  type IntakeDecision,
  type IntakeFacts,
} from '../domain/intake/decide.ts';
import type { Actor } from '../domain/intake/form.ts';
import { gate } from '../domain/intake/gate.ts';
import { emptyIntake, type Intake } from '../domain/intake/intake.ts';
import type { Effect } from '../domain/effects.ts';
import type { Say } from '../domain/say.ts';
import { onCallAt } from '../domain/on-call/rota.ts';
import type { Language } from '../domain/vocabulary.ts';
import { isOnCallActive, type ServiceCalendar } from '../domain/service-hours/calendar.ts';
import type { Delivery } from './delivery.ts';
import { hashOf } from './hash.ts';
import type { InboundMessage, Origin } from './inbound.ts';
import type {
  Clock,
  ConversationReference,
  Directories,
  Log,
  Outbound,
  Row,
  Store,
  StoredEvent,
} from './ports.ts';

export type TurnDeps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly outbound: Outbound;
  readonly directories: Directories;
  readonly calendar: () => ServiceCalendar;
  readonly delivery: Delivery;
};

const MOST_CONFLICTS = 25;

/** Deciding threw: a fault of ours, told apart from a store that does not answer. */
class DecisionFault extends Error {}

/** One inbound message from first to last: gate, decide, commit, and only then answer (design.md, a turn). */
export function createTurn(deps: TurnDeps) {
  const { store, clock, log, outbound, directories, delivery } = deps;
  const known = new Map<string, string>();

  const actorOf = (origin: Origin): Actor => ({
    account: origin.account,
    displayName: origin.displayName,
    person: directories.current().personOfAccount(origin.account) ?? null,
  });

  /** What a refused person is told; null lets through. Nothing of a refused person is kept (T129). */
  const refusal = (origin: Origin): Say | null =>
    gate(actorOf(origin), origin.tenantId, directories.current(), clock.now());

  /** Refreshed from every message; written only when something changed. */
  async function remember(reference: ConversationReference): Promise<void> {
    const seen = JSON.stringify(reference);
    if (known.get(reference.conversationId) === seen) return;
    await store.saveReference(reference);
    known.set(reference.conversationId, seen);
  }

  const partitionOf = (conversationId: string, account: string): string =>
    `${directories.current().tenantId}|${conversationId}|${account}`;

  const factsFor = (origin: Origin, partition: string, turnId: string): IntakeFacts => ({
    now: clock.now(),
    actor: actorOf(origin),
    directory: directories.current(),
    calendar: deps.calendar(),
    turnId,
    ticketIdOf: (sequence) => hashOf('ticket', partition, sequence),
  });

  /** The same delivery, or the same words of the same person at the same client time, is the same message. */
  const receiptsOf = (origin: Origin, text: string): string[] => {
    const { tenantId } = directories.current();
    const delivered = hashOf('inbox', tenantId, origin.conversationId, origin.activityId);
    return origin.clientTimestamp === null
      ? [delivered]
      : [
          delivered,
          hashOf('said', tenantId, origin.conversationId, origin.account, text, origin.clientTimestamp),
        ];
  };

  /** Loads, decides and commits one turn of an intake; another instance's commit makes it decide again. */
  async function commitIntake(
    origin: Origin,
    conversationId: string,
    receipts: readonly string[],
    decide: (intake: Intake, facts: IntakeFacts) => IntakeDecision & { events?: readonly StoredEvent[] },
  ): Promise<readonly Row[]> {
    const partition = partitionOf(conversationId, origin.account);
    const turnId = receipts[0] ?? hashOf(partition);
    for (let round = 0; round < MOST_CONFLICTS; round++) {
      const stored = await store.loadIntake(partition);
      const before =
        stored?.value ?? emptyIntake(directories.current().tenantId, conversationId, origin.account);
      let decision: IntakeDecision & { events?: readonly StoredEvent[] };
      try {
        decision = decide(before, factsFor(origin, partition, turnId));
      } catch (cause) {
        throw new DecisionFault('Deciding a message failed', { cause });
      }
      const committed = await store.commit(
        {
          partition,
          expected: stored?.version ?? null,
          state: { of: 'intake', intake: decision.intake },
          receipts,
          events: decision.events,
          outbox: decision.effects,
        },
        clock.now(),
      );
      if (committed.outcome === 'committed') return committed.rows;
      if (committed.outcome === 'seen') return [];
    }
    throw new Error(`No commit after ${MOST_CONFLICTS} conflicts`);
  }

  /** The person's own chat for what was written in a group; undefined where none can be opened. */
  async function ownChat(origin: Origin): Promise<string | undefined> {
    if (origin.personal) return origin.conversationId;
    const reference = await store.referenceOfAccount(origin.account);
    return (
      reference?.conversationId ?? (await outbound.openChat(origin.account, origin.reference))?.conversationId
    );
  }

  /** One line in the group, and the answer in the person's own chat: nothing personal is said where others read. */
  const lineInGroup = (
    origin: Origin,
    own: string | undefined,
    turnId: string,
    language: Language,
  ): Effect[] =>
    origin.personal
      ? []
      : [
          {
            kind: 'say',
            id: `${turnId}:group`,
            to: { to: 'conversation', conversationId: origin.conversationId },
            say: { id: own === undefined ? 'M39b' : 'M39' },
            language,
            notBefore: clock.now(),
            waitsFor: null,
          },
        ];

  /** A message to the bot. Resolves when it is committed; what follows from it is carried out beside. */
  async function message({ origin, message: said }: InboundMessage): Promise<void> {
    const refused = refusal(origin);
    if (refused !== null) {
      await tellDirectly(origin, refused);
      return;
    }
    try {
      await remember(origin.reference);
      const own = await ownChat(origin);
      const conversationId = own ?? `unopened:${origin.account}`;
      const receipts = receiptsOf(origin, said.text);
      try {
        const rows = await commitIntake(origin, conversationId, receipts, (intake, facts) => {
          const decision = decideMessage(intake, said, facts);
          return {
            ...decision,
            effects: [
              ...lineInGroup(origin, own, facts.turnId, decision.intake.language),
              ...decision.effects,
            ],
          };
        });
        void delivery.carryOut(rows);
      } catch (cause) {
        if (!(cause instanceof DecisionFault)) throw cause;
        void delivery.carryOut(await keepFault(origin, conversationId, receipts, said.text, cause));
      }
    } catch (cause) {
      await tellThatItFailed({ origin, message: said }, cause);
      throw cause;
    }
  }

  /** Deciding failed: the masked text is kept under a reference, and the person is told what to do now. */
  async function keepFault(
    origin: Origin,
    conversationId: string,
    receipts: readonly string[],
    text: string,
    fault: DecisionFault,
  ): Promise<readonly Row[]> {
    const reference = hashOf('fault', ...receipts)
      .slice(0, 8)
      .toUpperCase();
    log.error('turn.fault', { reference }, fault.cause);
    return commitIntake(origin, conversationId, receipts, (intake, facts) => {
      const row = (id: string, say: Say): Effect => ({
        kind: 'say',
        id: `${facts.turnId}:${id}`,
        to: { to: 'conversation', conversationId },
        say,
        language: intake.language,
        notBefore: facts.now,
        waitsFor: null,
      });
      const closed = isOnCallActive(facts.now, facts.calendar);
      return {
        intake,
        events: [{ at: facts.now, what: `fault:${reference}`, by: null, note: text }],
        effects: [row('fault', { id: 'M27', reference }), ...(closed ? [row('down', { id: 'MDOWN' })] : [])],
      };
    });
  }

  /**
   * Promise 2, its one exception: nothing could be committed. M-DOWN is answered directly, and a critical report with
   * the desk closed is paged directly, with the message's own id as page id.
   */
  async function tellThatItFailed({ origin, message: said }: InboundMessage, cause: unknown): Promise<void> {
    log.error('turn.notCommitted', { activity: hashOf(origin.activityId) }, cause);
    await tellDirectly(origin, { id: 'MDOWN' });
    const facts = factsFor(
      origin,
      partitionOf(origin.conversationId, origin.account),
      hashOf(origin.activityId),
    );
    const ticket = provisional(said.text, origin.conversationId, facts);
    if (!ticket.route.page) return;
    const { onCall } = facts.directory;
    const { primary, secondary } = onCallAt(facts.now, onCall);
    for (const personId of [primary, secondary, onCall.lastResortLeaderId]) {
      const outcome = await outbound.show(
        { target: 'person', personId },
        { language: 'nb', card: { card: 'page', ticket, asOf: 0, repeated: false, perhapsRepeated: false } },
      );
      log.warn('page.direct', { outcome: outcome.outcome });
      if (outcome.outcome === 'sent') return;
    }
  }

  async function tellDirectly(origin: Origin, say: Say): Promise<void> {
    const outcome = await outbound.say(
      { target: 'conversation', conversationId: origin.conversationId, reference: origin.reference },
      { say, ticket: null, language: 'nb' },
    );
    if (outcome.outcome !== 'sent') log.warn('say.direct', { say: say.id, outcome: outcome.outcome });
  }

  /** Answers something that is not a report: an edit, an install. The receipt makes it once. */
  async function answer(origin: Origin, receipt: string, say: Say): Promise<void> {
    // Somebody who may not report is answered when he or she writes, not for an install or an edit.
    if (refusal(origin) !== null) return;
    await remember(origin.reference);
    const rows = await commitIntake(origin, origin.conversationId, [receipt], (intake, facts) => ({
      intake,
      events: [],
      effects: [
        {
          kind: 'say',
          id: `${receipt}:say`,
          to: { to: 'conversation', conversationId: origin.conversationId },
          say,
          language: intake.language,
          notBefore: facts.now,
          waitsFor: null,
        },
      ],
    }));
    void delivery.carryOut(rows);
  }

  return {
    message,

    /** M43: an edit does not change a ticket; the person is told how to say what is different. */
    edited: (origin: Origin) =>
      answer(origin, hashOf('edited', origin.conversationId, origin.activityId, origin.clientTimestamp), {
        id: 'M43',
      }),

    /** The app was installed: the conversation is remembered and the person is welcomed, once. */
    installed: (origin: Origin) => answer(origin, hashOf('welcome', origin.conversationId), { id: 'M00' }),

    /** The app was installed in a team, or for somebody whose account is not given: remembered, nothing said. */
    remember,

    /** The app was removed: nothing can be sent there any more. */
    async removed(conversationId: string): Promise<void> {
      known.delete(conversationId);
      await store.dropReference(conversationId);
    },

    actorOf,
    refusal,
    commitIntake,
    partitionOf,
    factsFor,
  };
}

export type Turn = ReturnType<typeof createTurn>;
