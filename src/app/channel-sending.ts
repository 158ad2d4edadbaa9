import type { Effect } from '../domain/effects.ts';
import { CODE_MINUTES, withPaged, type SentNote } from '../domain/on-call/contact-routes.ts';
import type { DirectAlert } from '../domain/say.ts';
import { isHeld, type Ticket } from '../domain/ticket/ticket.ts';
import { isUnresolved } from '../domain/ticket/ticket.ts';
import type { Language, Via } from '../domain/vocabulary.ts';
import { personOnCall } from './addressing.ts';
import { hashOf } from './hash.ts';
import type { KnownRoutes } from './known-routes.ts';
import { channelSettlementOf, nextLevel } from './outcome.ts';
import { reportRows, testUndelivered } from './receipts.ts';
import type {
  ChannelOutcome,
  Channels,
  ChannelWording,
  Clock,
  Directories,
  Row,
  Settlement,
  Store,
} from './ports.ts';

export type ChannelDeps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly directories: Directories;
  readonly channels: Channels;
  readonly words: ChannelWording;
  readonly known: Pick<KnownRoutes, 'of'>;
};

type Page = Extract<Effect, { kind: 'page' }>;
type Said = Extract<Effect, { kind: 'say' }>;

/** What leaves over a channel outside Microsoft 365: one attempt each. */
export function createChannelSending({ store, clock, directories, channels, words, known }: ChannelDeps) {
  const languageOf = (personId: string): Language => {
    const directory = directories.current();
    return directory.languageOf(directory.person(personId));
  };

  /** Nothing is sent, and why; if Teams does not reach the person either, the next level is paged. */
  const unsent = (row: Row, cause: string, resolved: string | null): Settlement => ({
    state: 'done',
    at: clock.now(),
    cause,
    ...(resolved === null ? {} : { resolved }),
    then: nextLevel(row, clock.now()),
  });

  /** A page, to the person that its level is when it is first sent, over the channel as it is verified now. */
  async function page(row: Row, effect: Page, via: Via): Promise<Settlement> {
    const personId =
      row.resolved ??
      (effect.to.to === 'person'
        ? effect.to.personId
        : personOnCall(effect.to, clock.now(), directories.current()));
    const channel = channels[via];
    if (personId === null || channel === undefined) return unsent(row, 'channel not set up', personId);
    const ticket = (await store.loadTicket(row.partition))?.value;
    if (ticket === undefined || !isWanted(ticket, effect, personId))
      return { state: 'done', at: clock.now(), cause: 'no longer needed', resolved: personId };
    const route = (await store.contactRoutes(personId)).routes.find((one) => one.via === via);
    if (route === undefined) return unsent(row, 'no verified channel', personId);
    const sent = {
      repeated: effect.view.card === 'page' && effect.view.repeated,
      perhapsRepeated: row.perhapsSent > 0,
    };
    const said = words.page(ticket, via, sent, languageOf(personId), directories.current());
    const id = hashOf('page', row.partition, effect.id);
    const outcome = await channel.send(route.address, { id, ...said });
    const settled = (what: ChannelOutcome): Settlement => ({
      ...channelSettlementOf(row, what, said.text, clock.now()),
      resolved: personId,
    });
    const settlement = settled(outcome);
    try {
      const reported = await remembered(row, via, personId, outcome);
      return { ...settlement, then: [...(settlement.then ?? []), ...reported] };
    } catch {
      // It may be out, and what must be known of it cannot be kept: it goes again as what may have been sent.
      return settled({ outcome: 'uncertain', cause: 'store' });
    }
  }

  /**
   * What is kept of a page that may be out: for whom «1» would take which ticket, and the id by which the provider will
   * report; it may have reported already. After the send, since a page waits for nothing.
   */
  async function remembered(
    row: Row,
    via: Via,
    personId: string,
    outcome: ChannelOutcome,
  ): Promise<Effect[]> {
    if (outcome.outcome !== 'sent' && outcome.outcome !== 'uncertain') return [];
    if (via === 'sms')
      await store.changeContactRoutes(personId, clock.now(), (before) => ({
        after: withPaged(before, row.partition),
        answer: undefined,
      }));
    return noted(via, outcome, { partition: row.partition, id: row.effect.id });
  }

  /** Keeps the id by which the provider will report; what follows from what it may have reported already. */
  async function noted(
    via: Via,
    outcome: ChannelOutcome,
    row: NonNullable<SentNote['row']>,
  ): Promise<Effect[]> {
    if (outcome.outcome !== 'sent' || outcome.providerId === null) return [];
    const now = clock.now();
    return reportRows(via, await store.noteSent(via, outcome.providerId, { row, receipt: null }, now), now);
  }

  /** A test page. That it does not get through is said in Teams, where the channel can be put right. */
  async function say(row: Row, effect: Said, via: Via): Promise<Settlement> {
    const personId = effect.to.to === 'person' ? effect.to.personId : null;
    const channel = channels[via];
    const { routes } = personId === null ? { routes: [] } : await store.contactRoutes(personId);
    const route = routes.find((one) => one.via === via);
    if (personId === null || channel === undefined || route === undefined || effect.say.id !== 'M212')
      return { state: 'done', at: clock.now(), cause: 'no verified channel' };
    const said = words.test(effect.say, via, languageOf(personId), clock.now());
    const id = hashOf('say', row.partition, effect.id);
    const outcome = await channel.send(route.address, { id, ...said });
    const settlement = channelSettlementOf(row, outcome, said.text, clock.now());
    const then =
      settlement.state === 'failed'
        ? [testUndelivered(effect.id, personId, via, clock.now())]
        : await noted(via, outcome, { partition: row.partition, id: effect.id, tested: personId });
    return { ...settlement, then };
  }

  return {
    page,
    say,

    /** The code that verifies an address, over that address. */
    async code(
      via: Via,
      address: string,
      code: string,
      id: string,
      language: Language,
    ): Promise<ChannelOutcome> {
      const channel = channels[via];
      if (channel === undefined) return { outcome: 'failed', cause: 'channel not set up' };
      return channel.send(address, { id, ...words.code(code, CODE_MINUTES, language) });
    },

    /**
     * A page of something that is kept nowhere, or that no row can send any more, over every channel that was last known to
     * be verified; one attempt each. @returns how many a provider took
     */
    async direct(personId: string, id: string, alert: DirectAlert): Promise<number> {
      const said = (via: Via): { subject: string; text: string } =>
        words.direct(alert, via, languageOf(personId), directories.current());
      const outcomes = await Promise.all(
        known.of(personId).flatMap(({ via, address }) => {
          const channel = channels[via];
          return channel === undefined ? [] : [channel.send(address, { id, ...said(via) })];
        }),
      );
      return outcomes.filter(({ outcome }) => outcome === 'sent').length;
    },

    /** Answers an SMS. Once: whoever hears nothing looks in Teams. */
    async reply(
      personId: string,
      address: string,
      id: string,
      answer: Parameters<ChannelWording['reply']>[0],
    ): Promise<void> {
      await channels.sms?.send(address, { id, subject: '', text: words.reply(answer, languageOf(personId)) });
    },
  };
}

export type ChannelSending = ReturnType<typeof createChannelSending>;

/** On-call has it in this round, and nobody else has taken it. */
const isWanted = (ticket: Ticket, effect: Page, personId: string): boolean =>
  ticket.paging?.round === effect.round &&
  isUnresolved(ticket) &&
  (!isHeld(ticket) || ticket.taken.by.personId === personId);
