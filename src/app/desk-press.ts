import { notSolved, isDealtWith, wasSolved } from '../domain/ticket/reply.ts';
import { needsForm } from '../domain/ticket/desk-answer.ts';
import { refreshReceipt } from '../domain/ticket/rows.ts';
import type { Say } from '../domain/say.ts';
import type { Person } from '../domain/directory/schema.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { DeskVerb } from '../domain/understanding/desk-words.ts';
import type { Content } from './content.ts';
import type { Delivery } from './delivery.ts';
import { isList, type Desk } from './desk.ts';
import { hashOf } from './hash.ts';
import type { DeskPress, Origin, Press, PressAnswer } from './inbound.ts';
import type { People } from './people.ts';
import type { Directories, Log, Stored } from './ports.ts';
import type { TicketCommands } from './tickets.ts';

type Deps = {
  readonly log: Log;
  readonly directories: Directories;
  readonly delivery: Delivery;
  readonly tickets: TicketCommands;
  readonly content: Content;
  readonly people: People;
  readonly desk: Desk;
};

/**
 * Presses on a ticket's card at the desk, in the channel or in somebody's own chat, and on the reporter's card of a solved
 * one. What may be done is decided by `desk`; here is only what is shown after it.
 */
export function createDeskPress(deps: Deps) {
  const { log, directories, delivery, tickets, content, people, desk } = deps;
  const spoken = (origin: Origin, what: Say, ticket: Ticket | null = null): PressAnswer => ({
    answer: 'say',
    spoken: { say: what, ticket, language: people.languageOf(origin) },
  });

  async function agentCard(
    person: Person,
    stored: Stored<Ticket>,
    form: DeskVerb | 'menu' | null,
    said: Say | null,
  ): Promise<PressAnswer> {
    const card = await content.agentTicket(stored, person.id);
    const language = directories.current().languageOf(person);
    return { answer: 'card', shown: { language, card: { ...card, form, said } } };
  }

  /** The card in the channel: what all see, and nothing of the own chat. */
  const deskCard = (person: Person, { value: ticket, revision: asOf }: Stored<Ticket>): PressAnswer => ({
    answer: 'card',
    shown: {
      language: directories.current().languageOf(person),
      card: { card: 'deskTicket', ticket, asOf },
    },
  });

  return {
    async pressed(origin: Origin, pressed: DeskPress): Promise<PressAnswer> {
      const before = await tickets.load(pressed.ticketId);
      const { person } = people.actorOf(origin);
      if (before === undefined || person === null) return spoken(origin, { id: 'M41' });
      const verb = pressed.act === 'menu' ? pressed.choice : pressed.act;
      const inChannel = pressed.open === 'channel' || !origin.personal;
      // In one's own chat a form is opened and closed without anything being done.
      if (!inChannel && (verb === null || pressed.open === 'view'))
        return (await sees(before, person))
          ? agentCard(person, before, verb === null ? 'menu' : null, null)
          : refused(origin, before, pressed);
      if (verb === null) return spoken(origin, { id: 'M41' });
      const opens = pressed.open === 'true' || pressed.act === 'menu';
      if (!inChannel && opens && needsForm(verb))
        return (await sees(before, person))
          ? agentCard(person, before, verb, null)
          : refused(origin, before, pressed);
      const by = { account: origin.account, personId: person.id, name: person.name };
      const receipt = hashOf(
        'desk',
        verb,
        origin.account,
        pressed.asOf,
        before.value.changedAt.state,
        JSON.stringify(pressed.input),
      );
      const done = await desk.work(pressed.ticketId, receipt, {
        verb,
        input: pressed.input,
        asOf: pressed.asOf,
        by,
      });
      const shown =
        isList(verb) && done.outcome === 'shown'
          ? await desk.listRows(verb, pressed.ticketId, person, receipt)
          : [];
      void delivery.carryOut([...done.rows, ...shown]);
      const now = done.stored ?? before;
      if (inChannel)
        return done.outcome === 'refused' ? spoken(origin, done.what, now.value) : deskCard(person, now);
      if (done.outcome === 'refused' && !(await sees(now, person)))
        return spoken(origin, done.what, now.value);
      // What was written is not lost with a refusal: the form stands open.
      const form = done.outcome === 'refused' && needsForm(verb) ? verb : null;
      return agentCard(person, now, form, done.what);
    },

    /** «Løste dette problemet?» on the reporter's card. */
    async satisfied(origin: Origin, pressed: Extract<Press, { verb: 'satisfied' }>): Promise<PressAnswer> {
      const before = await tickets.load(pressed.ticketId);
      if (before?.value.reporter.account !== origin.account) return spoken(origin, { id: 'M44' });
      const { yes, reason } = pressed;
      const { number, state } = before.value;
      if (!isDealtWith(before.value) || before.value.satisfied !== null)
        return spoken(origin, { id: 'M49' }, before.value);
      if (!yes && reason === '')
        return spoken(origin, { id: 'M222', why: 'empty', number, state, name: null }, before.value);
      const receipt = hashOf('satisfied', String(yes), String(before.value.changedAt.state));
      const { stored, rows } = await tickets.change(
        pressed.ticketId,
        receipt,
        ({ value, revision }, known) => {
          if (!isDealtWith(value) || value.satisfied !== null) return undefined;
          if (!yes) return notSolved(value, reason, revision + 1, known);
          const decision = wasSolved(value, revision + 1, known);
          return {
            ...decision,
            effects: [...decision.effects, ...refreshReceipt(decision.ticket, revision + 1, known.now)],
          };
        },
      );
      void delivery.carryOut(rows);
      const now = stored ?? before;
      return {
        answer: 'card',
        shown: {
          language: now.value.language,
          card: {
            card: 'receipt',
            ticket: now.value,
            asOf: now.revision,
            pagedAt: await content.pagedAt(now.value),
          },
        },
      };
    },
  };

  /** Whoever may do nothing to the ticket does not see it either. */
  async function sees(stored: Stored<Ticket>, person: Person): Promise<boolean> {
    return (await content.agentTicket(stored, person.id)).verbs.length > 0;
  }

  function refused(origin: Origin, { value: ticket }: Stored<Ticket>, { act }: DeskPress): PressAnswer {
    log.warn('desk.refused', { verb: act, ticket: ticket.id, why: 'role' });
    const { number, state } = ticket;
    return spoken(origin, { id: 'M222', why: 'role', number, state, name: null }, ticket);
  }
}

export type DeskPresses = ReturnType<typeof createDeskPress>;
