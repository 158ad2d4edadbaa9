import type { Effect } from '../domain/effects.ts';
import { toAdviseOn } from '../domain/intake/advised.ts';
import { decideMessage } from '../domain/intake/decide-message.ts';
import type { Advice } from '../domain/priority/advice.ts';
import type { Say } from '../domain/say.ts';
import { say } from '../domain/ticket/rows.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { ChannelTalk } from './channel-talk.ts';
import type { Delivery } from './delivery.ts';
import type { Failure } from './failure.ts';
import { hashOf } from './hash.ts';
import type { InboundMessage, Origin } from './inbound.ts';
import { DecisionFault, type Intakes } from './intakes.ts';
import type { People } from './people.ts';
import type { Advisor, Clock, ConversationReference, Directories, Outbound, Store } from './ports.ts';

export type TurnDeps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly outbound: Outbound;
  readonly directories: Directories;
  readonly people: People;
  readonly intakes: Intakes;
  readonly failure: Failure;
  readonly delivery: Delivery;
  readonly advisor: Advisor | null;
  readonly talk: Pick<ChannelTalk, 'commandIn'>;
};

/** One inbound message from first to last: gate, decide, commit, and only then answer (design.md, a turn). */
export function createTurn(deps: TurnDeps) {
  const { store, clock, outbound, directories, people, intakes, failure, delivery, advisor, talk } = deps;

  /** The same delivery, or the same words of the same person at the same client time, is the same message. */
  function receiptsOf(origin: Origin, text: string): string[] {
    const { tenantId } = directories.current();
    const { conversationId, activityId, account, clientTimestamp } = origin;
    const delivered = hashOf('inbox', tenantId, conversationId, activityId);
    if (clientTimestamp === null) return [delivered];
    return [delivered, hashOf('said', tenantId, conversationId, account, text, clientTimestamp)];
  }

  /** The person's own chat for what was written in a group; undefined where none can be opened. */
  async function ownChat(origin: Origin): Promise<string | undefined> {
    if (origin.personal) return origin.conversationId;
    const known = await store.referenceOfAccount(origin.account);
    return (
      known?.conversationId ?? (await outbound.openChat(origin.account, origin.reference))?.conversationId
    );
  }

  /** One line in the group, and the answer in the person's own chat: nothing personal is said where others read. */
  const lineInGroup = (
    { personal, conversationId }: Origin,
    own: string | undefined,
    turnId: string,
    language: Language | null,
  ): Effect[] =>
    personal
      ? []
      : [sayRow(`${turnId}:group`, conversationId, { id: own === undefined ? 'M39b' : 'M39' }, language)];

  const sayRow = (id: string, conversationId: string, what: Say, language: Language | null): Effect =>
    say(id, { to: 'conversation', conversationId }, what, language, clock.now());

  /**
   * Advice on a fault that is to stay a draft, gathered before anything is decided, so that deciding stays pure. What the
   * rules find critical, and whatever else is registered in this turn, does not wait. Without an advisor nothing is read.
   */
  async function adviceOn(
    { origin, message }: InboundMessage,
    conversationId: string,
  ): Promise<Advice | null> {
    if (advisor === null) return null;
    try {
      const text = await intakes.look(origin, conversationId, (intake, facts) =>
        toAdviseOn(intake, message, facts),
      );
      return text === null ? null : await advisor.advise(text);
    } catch {
      // A store that does not answer, a fault in deciding: the turn itself meets it next and keeps the report.
      return null;
    }
  }

  /** «vaktkanal …», and the code that verifies one: no report, in the own chat alone. True: that is what it was. */
  async function aboutChannels({ origin, message }: InboundMessage): Promise<boolean> {
    const { person } = people.actorOf(origin);
    if (!origin.personal || person === null) return false;
    const command = await talk.commandIn(message, person.id);
    if (command === null) return false;
    await people.remember(origin.reference);
    const { conversationId } = origin;
    const turn = await intakes.turn(
      origin,
      conversationId,
      receiptsOf(origin, message.text),
      (intake, facts) => ({
        answer: undefined,
        commit: {
          intake,
          events: [],
          effects: [
            {
              kind: 'channelWord',
              id: `${facts.turnId}:channel`,
              personId: person.id,
              conversationId,
              language: intake.language ?? people.languageOf(origin, message.text),
              command,
              notBefore: facts.now,
              waitsFor: null,
            },
          ],
        },
      }),
    );
    if (turn.outcome === 'decided') void delivery.carryOut(turn.rows);
    return true;
  }

  /** Commits the turn of a message; a fault of ours in deciding is kept instead, and said. */
  async function commitMessage(inbound: InboundMessage): Promise<void> {
    const { origin, message: said } = inbound;
    await people.remember(origin.reference);
    const own = await ownChat(origin);
    // Where no chat can be opened the report counts all the same; only its answers have nowhere to go.
    const conversationId = own ?? `unopened:${origin.account}`;
    const receipts = receiptsOf(origin, said.text);
    const advice = await adviceOn(inbound, conversationId);
    try {
      const turn = await intakes.turn(origin, conversationId, receipts, (intake, facts) => {
        const decision = decideMessage(intake, said, { ...facts, advice });
        const group = lineInGroup(origin, own, facts.turnId, decision.intake.language);
        return { answer: undefined, commit: { ...decision, effects: [...group, ...decision.effects] } };
      });
      if (turn.outcome === 'decided') void delivery.carryOut(turn.rows);
    } catch (cause) {
      if (!(cause instanceof DecisionFault)) throw cause;
      const rows = await failure.keepFault(origin, conversationId, receipts, said.text, cause);
      void delivery.carryOut(rows);
    }
  }

  /** Answers something that is not a report: an edit, an install. The receipt makes it once. */
  async function answerOnce(origin: Origin, receipt: string, what: Say): Promise<void> {
    // Somebody who may not report is answered when he or she writes, not for an install or an edit.
    if (people.refusal(origin) !== null) return;
    await people.remember(origin.reference);
    const turn = await intakes.turn(origin, origin.conversationId, [receipt], (intake) => ({
      answer: undefined,
      commit: {
        intake,
        events: [],
        effects: [
          sayRow(`${receipt}:say`, origin.conversationId, what, intake.language ?? people.languageOf(origin)),
        ],
      },
    }));
    if (turn.outcome === 'decided') void delivery.carryOut(turn.rows);
  }

  return {
    /** A message to the bot. Resolves when it is committed; what follows from it is carried out beside. */
    async message(inbound: InboundMessage): Promise<void> {
      const refused = people.refusal(inbound.origin);
      if (refused !== null)
        return failure.tellDirectly(
          inbound.origin,
          refused,
          people.languageOf(inbound.origin, inbound.message.text),
        );
      try {
        if (!(await aboutChannels(inbound))) await commitMessage(inbound);
      } catch (cause) {
        await failure.nothingKept(inbound, cause);
        throw cause;
      }
    },

    /** M43: an edit does not change a ticket; the person is told how to say what is different. */
    edited: (origin: Origin) =>
      answerOnce(origin, hashOf('edited', origin.conversationId, origin.activityId, origin.clientTimestamp), {
        id: 'M43',
      }),

    /** The app was installed: the conversation is remembered and the person is welcomed, once. */
    installed: (origin: Origin) =>
      answerOnce(origin, hashOf('welcome', origin.conversationId), { id: 'M00' }),

    /** Installed in a team, or for somebody whose account is not given: remembered, nothing said. */
    remember: (reference: ConversationReference) => people.remember(reference),
    removed: (conversationId: string) => people.forget(conversationId),
  };
}

export type Turn = ReturnType<typeof createTurn>;
