import { isConcerned, mayDecide, mayEndorse } from '../domain/approval/authority.ts';
import {
  answerApproval,
  isManagers,
  refusal,
  type Answer,
  type AnswerOutcome,
  type DecisionVerb,
} from '../domain/approval/decide.ts';
import { approvalSlot, type Part } from '../domain/approval/rows.ts';
import { askedAbout } from '../domain/approval/start.ts';
import type { Person } from '../domain/directory/schema.ts';
import type { Effect } from '../domain/effects.ts';
import type { Say } from '../domain/say.ts';
import { osloDate } from '../domain/service-hours/oslo.ts';
import { say } from '../domain/ticket/rows.ts';
import type { By, Ticket } from '../domain/ticket/ticket.ts';
import { digestOf } from './content.ts';
import { hashOf } from './hash.ts';
import type { ApprovalPress, Origin } from './inbound.ts';
import type { PressProblem, Clock, Directories, Log, Row, Store, Stored } from './ports.ts';
import type { TicketCommands } from './tickets.ts';

type Deps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly directories: Directories;
  readonly tickets: TicketCommands;
};
type Said = Extract<Effect, { kind: 'approvalWord' }>;

/** Nobody stands in for so many at once; more than these are found by «mine godkjenninger». */
const MOST_ANSWERED = 5;

/** Answers about an approval, by a press or in words; whose it is to give is decided here, from the account (promise 7). */
export function createApprovals({ store, clock, log, directories, tickets }: Deps) {
  /**
   * Whose it is to decide is read from the register as it is now (promise 7): what `current` gives from here on is never
   * older. Where the store does not answer nothing is decided.
   */
  const registerNow = async (): Promise<void> => {
    await directories.fresh();
  };
  const today = (): string => osloDate(clock.now());
  const personOf = (account: string): Person | null => directories.current().personOfAccount(account) ?? null;
  const byOf = (account: string, person: Person | null): By => ({
    account,
    personId: person?.id ?? null,
    name: person?.name ?? account,
  });

  /** @param also rows that are written with the answer: what the person is told */
  async function answer(
    ticketId: string,
    receipt: string,
    given: Answer,
    also: (outcome: AnswerOutcome, ticket: Ticket) => readonly Effect[] = () => [],
  ): Promise<{
    outcome: AnswerOutcome | undefined;
    stored: Stored<Ticket> | undefined;
    rows: readonly Row[];
  }> {
    const found: { outcome?: AnswerOutcome | undefined } = {};
    const { stored, rows } = await tickets.change(ticketId, receipt, ({ value, revision }, known) => {
      const outcome = answerApproval(value, given, revision + 1, known, (asked) => hashOf('asked', asked));
      found.outcome = outcome;
      if (outcome === undefined || !('decision' in outcome)) return undefined;
      const { decision } = outcome;
      return { ...decision, effects: [...decision.effects, ...also(outcome, decision.ticket)] };
    });
    if (found.outcome?.outcome === 'refused')
      log.warn('approval.refused', { verb: given.verb, ticket: ticketId });
    return { outcome: found.outcome, stored, rows };
  }

  /** Where the answer to words goes: the chat they were written in, in its language. */
  const told = ({ conversationId, language }: Said, id: string, what: Say): Effect =>
    say(id, { to: 'conversation', conversationId }, what, language, clock.now());
  const shown = (
    { conversationId, language }: Said,
    id: string,
    person: Person | null,
    part: Part,
  ): Effect => ({
    kind: 'card',
    id,
    to: { to: 'conversation', conversationId },
    view: { card: 'approval', part },
    // The same slot as the card that was sent first: each of them changes in place.
    slot: approvalSlot(part, person?.id ?? ''),
    language,
    mode: 'post',
    notBefore: clock.now(),
    waitsFor: null,
  });

  /** Rows of a ticket that do not change it. */
  const schedule = (ticketId: string, rows: readonly Effect[]): Promise<readonly Row[]> =>
    store.schedule(tickets.partitionOf(ticketId), rows, clock.now());
  const nothingWaits = (row: Row, effect: Said): Promise<readonly Row[]> =>
    store.schedule(row.partition, [told(effect, `${effect.id}:none`, { id: 'M149' })], clock.now());

  /** Which card of a waiting ticket is this person's today; null where none is. */
  function partOf(person: Person | null, ticket: Ticket): Part | null {
    const directory = directories.current();
    const about = askedAbout(ticket);
    if (mayDecide(person, about, directory, today()).as !== null) return 'decide';
    const isAsked = ticket.approval?.endorsement.state === 'asked';
    return isAsked && mayEndorse(person, about, directory, today()).as !== null ? 'endorse' : null;
  }

  /** «mine godkjenninger»: each of them as its card again. */
  async function list(row: Row, effect: Said): Promise<readonly Row[]> {
    const person = personOf(effect.account);
    const all = await store.waitingApproval(directories.current().tenantId);
    const mine = all.flatMap((ticket) => {
      const part = partOf(person, ticket);
      return part === null ? [] : [{ ticket, part }];
    });
    if (mine.length === 0) return nothingWaits(row, effect);
    const rows = await Promise.all(
      mine.map(({ ticket, part }) => schedule(ticket.id, [shown(effect, effect.id, person, part)])),
    );
    return rows.flat();
  }

  /** «godkjenn D-2026-00012»: as good as a press, and checked as one. */
  async function inWords(
    row: Row,
    effect: Said,
    ticket: Ticket,
    verb: DecisionVerb,
  ): Promise<readonly Row[]> {
    const { id, account, word } = effect;
    const person = personOf(account);
    const given: Answer = { verb, reason: word.reason, asked: null, by: byOf(account, person), person };
    const part: Part = isManagers(verb) ? 'endorse' : 'decide';
    const { outcome, rows } = await answer(ticket.id, `row:${row.partition}:${id}`, given, (done) => [
      done.outcome === 'refused'
        ? told(effect, id, { id: 'M144', why: done.why })
        : shown(effect, id, person, part),
    ]);
    switch (outcome?.outcome) {
      case undefined:
        return nothingWaits(row, effect);
      case 'over':
        // A manager who has answered reads it on the card; a decision has its sentence.
        return schedule(ticket.id, [
          part === 'endorse' ? shown(effect, id, person, part) : told(effect, id, { id: 'M151' }),
        ]);
      case 'noReason':
        return schedule(ticket.id, [told(effect, id, { id: 'M147', verb })]);
      default:
        return rows;
    }
  }

  /**
   * «Godkjent», «jeg er stedfortreder og godkjenner»: words without a number decide nothing. Whoever may decide is shown
   * the card; of anybody else who has to do with it the claim is refused and logged on the ticket.
   */
  async function claimed(row: Row, effect: Said, named: Ticket | undefined): Promise<readonly Row[]> {
    const directory = directories.current();
    const person = personOf(effect.account);
    const own = effect.own === null ? undefined : (await tickets.load(effect.own.ticketId))?.value;
    const waiting =
      named !== undefined
        ? [named]
        : (await store.waitingApproval(directory.tenantId)).filter(
            (ticket) =>
              ticket.id === own?.id ||
              (person !== null && isConcerned(person, askedAbout(ticket), directory)),
          );
    const about = waiting.filter(({ state, approval }) => state === 'waitingApproval' && approval !== null);
    const decides = about.filter(
      (ticket) => mayDecide(person, askedAbout(ticket), directory, today()).as !== null,
    );
    if (decides.length > 0) {
      const rows = await Promise.all(
        decides
          .slice(0, MOST_ANSWERED)
          .map(({ id }) =>
            schedule(id, [
              told(effect, `${effect.id}:word`, { id: 'M148' }),
              shown(effect, effect.id, person, 'decide'),
            ]),
          ),
      );
      return rows.flat();
    }
    // What the writer asked for a moment ago is meant before anything else.
    const meant = about.some(({ id }) => id === own?.id) ? about.filter(({ id }) => id === own?.id) : about;
    if (meant.length === 0) return nothingWaits(row, effect);
    const rows = await Promise.all(
      meant.slice(-MOST_ANSWERED).map(async (ticket) => {
        const receipt = `row:${row.partition}:${effect.id}`;
        const carried = await tickets.change(ticket.id, receipt, ({ value }, known) => {
          const may = mayDecide(person, askedAbout(value), known.directory, osloDate(known.now));
          if (may.as !== null) return undefined;
          const refused = refusal(value, byOf(effect.account, person), known);
          return { ...refused, effects: [told(effect, effect.id, { id: 'M144', why: may.why })] };
        });
        log.warn('approval.refused', { verb: effect.word.verb, ticket: ticket.id });
        return carried.rows;
      }),
    );
    return rows.flat();
  }

  return {
    /** A press on the card. What comes back is the card as it is now, or why it was refused. */
    async press(origin: Origin, pressed: ApprovalPress) {
      await registerNow();
      const person = personOf(origin.account);
      const { verb, reason, asked, ticketId } = pressed;
      if ((await tickets.load(ticketId)) === undefined)
        return { card: null, ticket: null, why: null } as const;
      const receipt = hashOf('approval', origin.conversationId, origin.activityId, verb);
      const given: Answer = { verb, reason, asked, by: byOf(origin.account, person), person };
      const { outcome, stored, rows } = await answer(ticketId, receipt, given);
      const ticket = stored?.value ?? null;
      if (outcome === undefined || ticket === null) return { card: null, ticket: null, why: null } as const;
      if (outcome.outcome === 'refused') return { card: null, ticket, why: outcome.why } as const;
      const problem: PressProblem | null =
        outcome.outcome === 'changed'
          ? { problem: 'changed' }
          : outcome.outcome === 'noReason'
            ? { problem: 'noReason', verb }
            : null;
      const part: Part = isManagers(verb) ? 'endorse' : 'decide';
      return { card: { card: 'approval', ticket, part, asked: digestOf(ticket), problem }, rows } as const;
    },

    /** What somebody wrote about an approval. Carrying it out twice does it once. */
    async said(row: Row, effect: Said): Promise<readonly Row[]> {
      const { word, own } = effect;
      await registerNow();
      if (word.verb === 'list') return list(row, effect);
      const made = own === null ? [] : await tickets.registeredFirst(row, own);
      const { tenantId } = directories.current();
      const named = word.number === null ? undefined : await store.ticketOfNumber(tenantId, word.number);
      if (word.number !== null && (named?.approval ?? null) === null)
        return [...made, ...(await nothingWaits(row, effect))];
      if (word.verb === 'claim' || named === undefined)
        return [...made, ...(await claimed(row, effect, named))];
      return [...made, ...(await inWords(row, effect, named, word.verb))];
    },
  };
}

export type Approvals = ReturnType<typeof createApprovals>;
