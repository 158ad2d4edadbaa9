import type { Effect } from '../domain/effects.ts';
import type { Say } from '../domain/say.ts';
import { mayTake } from '../domain/ticket/authority.ts';
import { answerPage, type OnCallAnswer, type OnCallOutcome } from '../domain/ticket/on-call-answer.ts';
import { say } from '../domain/ticket/rows.ts';
import { isHeld, isUnresolved, type Ticket } from '../domain/ticket/ticket.ts';
import { openTickets } from './open-tickets.ts';
import type { Clock, Directories, Log, Row, Store, Stored } from './ports.ts';
import type { TicketCommands } from './tickets.ts';

type Deps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly directories: Directories;
  readonly tickets: TicketCommands;
};
type Said = Extract<Effect, { kind: 'onCallWord' }>;

/** Answers to a page, by a press or in words; whose it is to give is decided here, from the account (promise 7). */
export function createOnCall({ store, clock, log, directories, tickets }: Deps) {
  async function answer(
    ticketId: string,
    receipt: string,
    given: OnCallAnswer,
  ): Promise<{
    outcome: OnCallOutcome | undefined;
    stored: Stored<Ticket> | undefined;
    rows: readonly Row[];
  }> {
    const found: { outcome?: OnCallOutcome } = {};
    const { stored, rows } = await tickets.change(ticketId, receipt, ({ value, revision }, known) => {
      found.outcome = answerPage(value, given, revision + 1, known);
      return found.outcome.outcome === 'decided' ? found.outcome.decision : undefined;
    });
    if (found.outcome?.outcome === 'refused')
      log.warn('press.refused', { verb: given.verb, ticket: ticketId });
    return { outcome: found.outcome, stored, rows };
  }

  /** The ticket that somebody means who names none: the one he or she has, else the newest page that waits for an answer. */
  async function newestOf(personId: string): Promise<Ticket | undefined> {
    const directory = directories.current();
    const isMine = (ticket: Ticket): boolean =>
      ticket.paging !== null &&
      (isHeld(ticket)
        ? ticket.taken.by.personId === personId
        : mayTake(ticket, personId, directory, clock.now()) === 'responder');
    const mine: Ticket[] = [];
    for await (const page of openTickets({ store, clock }, directory.tenantId))
      mine.push(...page.filter(isMine));
    const newest = (tickets: readonly Ticket[]): Ticket | undefined =>
      tickets.toSorted((a, b) => (b.paging?.startedAt ?? 0) - (a.paging?.startedAt ?? 0))[0];
    return newest(mine.filter(({ state }) => state === 'taken')) ?? newest(mine);
  }

  async function meant(word: Said['word'], personId: string): Promise<Ticket | undefined> {
    const { tenantId } = directories.current();
    return word.number === null ? newestOf(personId) : store.ticketOfNumber(tenantId, word.number);
  }

  /** Where the answer to words goes: the chat they were written in, in its language. */
  const told = ({ conversationId, language, id }: Said, what: Say): Effect =>
    say(`${id}:told`, { to: 'conversation', conversationId }, what, language, clock.now());
  /** The page as it stands now. */
  const shown = ({ conversationId, language, id }: Said): Effect => ({
    kind: 'card',
    id: `${id}:shown`,
    to: { to: 'conversation', conversationId },
    view: { card: 'page', repeated: false },
    slot: 'page',
    language,
    mode: 'post',
    notBefore: clock.now(),
    waitsFor: null,
  });

  function sentenceOf(outcome: OnCallOutcome | undefined, ticket: Ticket): Say | null {
    switch (outcome?.outcome) {
      case 'others':
        return { id: 'M42', name: outcome.name, at: outcome.at };
      case 'confirmFirst':
        return { id: 'M163b' };
      case 'needsReason':
        return { id: 'M171' };
      case 'refused':
        return { id: 'M41' };
      case 'notOnCalls':
        return isUnresolved(ticket) ? { id: 'M71', to: 'serviceDesk' } : null;
      default:
        return null;
    }
  }

  return {
    answer,

    /** Words of somebody of the rota, carried out from the outbox. */
    async said(row: Row, effect: Said): Promise<readonly Row[]> {
      // As for a press: a page must be answered also while the register cannot be read, and then what is held counts.
      await directories.fresh().catch(() => undefined);
      const person = directories.current().personOfAccount(effect.account);
      const ticket = person === undefined ? undefined : await meant(effect.word, person.id);
      if (person === undefined || ticket === undefined)
        return store.schedule(row.partition, [told(effect, { id: 'M170' })], clock.now());
      const { verb, note, confirmed } = effect.word;
      const by = { account: effect.account, personId: person.id, name: person.name };
      const { outcome, stored, rows } = await answer(ticket.id, `row:${row.partition}:${effect.id}`, {
        verb,
        by,
        note,
        confirmed,
      });
      const sentence = sentenceOf(outcome, stored?.value ?? ticket);
      const reply = sentence === null ? shown(effect) : told(effect, sentence);
      return [...rows, ...(await store.schedule(tickets.partitionOf(ticket.id), [reply], clock.now()))];
    },
  };
}

export type OnCallAnswers = ReturnType<typeof createOnCall>;
