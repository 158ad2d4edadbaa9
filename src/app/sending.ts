import { isAlert, type Effect } from '../domain/effects.ts';
import { isOnItsWay } from '../domain/ticket/receipt.ts';
import { pagedReceiptId, receiptReached } from '../domain/ticket/rows.ts';
import type { Language, Via } from '../domain/vocabulary.ts';
import { languageOf, personOnCall, targetOf } from './addressing.ts';
import type { ChannelSending } from './channel-sending.ts';
import type { Content } from './content.ts';
import { isSpent, nextLevel, PAGE_PATIENCE_MS, settlementOf } from './outcome.ts';
import type { Pacing } from './pacing.ts';
import type { Clock, Directories, Outbound, Row, SendOutcome, Settlement, Store, Target } from './ports.ts';

/** What leaves the system. */
export type Message = Extract<Effect, { kind: 'page' | 'say' | 'card' }>;
type Place = NonNullable<Extract<Effect, { kind: 'card' }>['place']>;

/** What became of a row: an outcome and the rows that follow, or nothing yet: it goes back for so long (elapsed). */
export type Attempt =
  | { readonly settlement: Settlement; readonly follow: readonly Row[] }
  | { readonly backForMs: number; readonly follow: readonly Row[] };

export type SendingDeps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly outbound: Outbound;
  readonly directories: Directories;
  readonly content: Content;
  readonly pacing: Pacing;
  /** Outside Microsoft 365. */
  readonly outside: Pick<ChannelSending, 'page' | 'say'>;
};

/** One attempt to send what a row says, under the limits of the channel. */
export function createSending(deps: SendingDeps) {
  const { store, clock, outbound, directories, content, pacing, outside } = deps;
  const settled = (settlement: Settlement): Attempt => ({ settlement, follow: [] });

  /**
   * @param until when (elapsed) it must have begun, or it goes back
   * @param stopped resolves when the program ends
   */
  async function send(row: Row, effect: Message, until: number, stopped: Promise<void>): Promise<Attempt> {
    if (effect.kind === 'page' && effect.via !== undefined) return byChannel(row, effect, effect.via);
    if (effect.kind === 'say' && effect.via !== undefined)
      return settled(await outside.say(row, effect, effect.via));
    if (isSpent(row)) return settled({ state: 'uncertain', at: clock.now(), cause: 'lease expired' });
    const { current } = directories;
    const resolved = row.resolved ?? personOnCall(effect.to, clock.now(), current());
    const target = await threaded(row, effect, targetOf(effect.to, resolved));
    const language = languageOf(effect, resolved, current());
    const places = await placesOf(row, effect);
    if (places !== undefined && places.length !== 1) return settled(eachAlone(effect, places));
    const [place] = places ?? [];
    const conversation = place?.conversationId ?? (target && (await pacing.conversationOf(target)));
    if (conversation === undefined)
      return finish(row, effect, resolved, { outcome: 'failed', cause: 'nobody to send to' });

    const id = `${row.partition}|${effect.id}`;
    const sending = { id, conversation, page: isAlert(effect) };
    const wait = await pacing.turn(sending, until, stopped);
    if (wait !== null) {
      // A page that must wait for long does not wait alone: the next level is paged meanwhile (promise 4).
      const next = wait > PAGE_PATIENCE_MS ? nextLevel(row, clock.now()) : [];
      return { backForMs: wait, follow: await store.schedule(row.partition, next, clock.now()) };
    }
    const outcome =
      place === undefined
        ? await say(row, effect, target, language)
        : await change(row, effect, place, language);
    if (outcome !== 'nothing') pacing.learn(sending, outcome);
    return finish(row, effect, resolved, outcome);
  }

  /** What is said below the desk's card: its thread, where the card stands by now; else it stands for itself. */
  async function threaded(
    row: Row,
    effect: Message,
    target: Target | undefined,
  ): Promise<Target | undefined> {
    if (effect.to.to !== 'deskThread' || target?.target !== 'serviceDesk') return target;
    const card = (await store.slots(row.partition, 'desk')).at(-1);
    return card === undefined ? target : { ...target, thread: card.activityId };
  }

  /** Outside Microsoft 365. Its provider has its own limits; Teams' do not count there. */
  async function byChannel(row: Row, effect: Extract<Effect, { kind: 'page' }>, via: Via): Promise<Attempt> {
    const settlement = await outside.page(row, effect, via);
    return settled(await withTold(row, effect, settlement));
  }

  async function finish(
    row: Row,
    effect: Message,
    resolved: string | null,
    outcome: SendOutcome | 'nothing',
  ): Promise<Attempt> {
    const settlement: Settlement =
      outcome === 'nothing' ? { state: 'done', at: clock.now() } : settlementOf(row, outcome, clock.now());
    return settled(
      await withTold(row, effect, { ...settlement, ...(resolved === null ? {} : { resolved }) }),
    );
  }

  /** With the word to the reporter that on-call was reached, where one was promised. */
  async function withTold(row: Row, effect: Message, settlement: Settlement): Promise<Settlement> {
    try {
      const told = await tellWhenReached(row, effect, settlement);
      return { ...settlement, then: [...(settlement.then ?? []), ...told] };
    } catch {
      // It is out, and what follows from it cannot be looked up: it goes again as what may have been sent.
      return settlementOf(row, { outcome: 'uncertain', cause: 'store' }, clock.now());
    }
  }

  /** Where the card stands that is to be changed; undefined for everything that is said anew. */
  async function placesOf(row: Row, effect: Message): Promise<readonly Place[] | undefined> {
    if (effect.kind !== 'card' || effect.mode !== 'update') return undefined;
    return effect.place === undefined ? store.slots(row.partition, effect.slot) : [effect.place];
  }

  /** Cards in several places are changed each by a row of its own: one that does not get through keeps no other back. */
  const eachAlone = (effect: Message, places: readonly Place[]): Settlement => ({
    state: 'done',
    at: clock.now(),
    then: places.map(
      (place): Effect => ({ ...effect, id: `${effect.id}@${place.activityId}`, place }) as Effect,
    ),
  });

  async function say(
    row: Row,
    effect: Message,
    to: Target | undefined,
    language: Language,
  ): Promise<SendOutcome | 'nothing'> {
    if (to === undefined) return 'nothing';
    if (effect.kind === 'say') return outbound.say(to, await content.spoken(row, effect, language));
    const card = await content.card(row, effect);
    if (card === undefined) return 'nothing';
    if (card.card === 'myTickets' && card.tickets.length === 0)
      return outbound.say(to, { say: { id: 'M38' }, ticket: null, language });
    if (card.card === 'queue' && card.total === 0)
      return outbound.say(to, { say: { id: 'M223', which: card.which }, ticket: null, language });
    return outbound.show(to, { language, card });
  }

  async function change(
    row: Row,
    effect: Message,
    place: Place,
    language: Language,
  ): Promise<SendOutcome | 'nothing'> {
    const card = effect.kind === 'say' ? undefined : await content.card(row, effect);
    return card === undefined ? 'nothing' : outbound.update(place, { language, card });
  }

  /** M05c promised a word: whichever of receipt and page comes last says that on-call was reached, while the round lasts. */
  async function tellWhenReached(row: Row, effect: Message, settlement: Settlement): Promise<Effect[]> {
    if (settlement.state !== 'sent') return [];
    const isReceipt = effect.kind === 'card' && effect.view.card === 'receipt' && effect.mode === 'post';
    if (effect.kind !== 'page' && !isReceipt) return [];
    const receipt =
      effect.kind === 'page'
        ? (await store.row(row.partition, pagedReceiptId(effect.round)))?.rendered
        : settlement.rendered;
    if (!isOnItsWay(receipt ?? '')) return [];
    const ticket = (await store.loadTicket(row.partition))?.value;
    if (ticket === undefined || ticket.paging === null) return [];
    const isReached = effect.kind === 'page' || (await content.pagedAt(ticket)) !== null;
    return isReached ? receiptReached(ticket, clock.now()) : [];
  }

  return send;
}

export type Sending = ReturnType<typeof createSending>;
