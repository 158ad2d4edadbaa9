import {
  knownReporter,
  shownDescription,
  workplaceName,
  type Actor,
  type Form,
} from '../domain/intake/form.ts';
import type { Draft, Intake } from '../domain/intake/intake.ts';
import type { Directory } from '../domain/directory/directory.ts';
import type { Effect } from '../domain/effects.ts';
import { isTestOf } from '../domain/on-call/shift-test.ts';
import { askedOf } from '../domain/approval/approval.ts';
import { factsOfDraft, filledIn } from '../domain/intake/registration.ts';
import { isHeld, type Ticket } from '../domain/ticket/ticket.ts';
import type { Language } from '../domain/vocabulary.ts';
import { verbsFor } from '../domain/ticket/desk-answer.ts';
import { mayDo, rolesOn } from '../domain/ticket/permission.ts';
import { hashOf } from './hash.ts';
import type { Queues } from './queue.ts';
import { createReach } from './reach.ts';
import type { TicketCommands } from './tickets.ts';
import type { Facts } from './facts.ts';
import type { CardContent, Directories, Row, Spoken, Store, Stored } from './ports.ts';

const MOST_OWN_TICKETS = 10;

/** What a card of an approval shows, as the name that a press on it gives back (F48). */
export const digestOf = (ticket: Ticket): string => hashOf('asked', askedOf(ticket));

type ContentDeps = {
  readonly store: Store;
  readonly directories: Directories;
  readonly facts: Facts;
  readonly tickets: TicketCommands;
  readonly queues: Queues;
};

/**
 * What a row shows, read from the store at the moment it is sent: a card never shows less than what is known.
 * Undefined means that there is nothing to show any more.
 */
export function contentOf({ store, directories, facts, tickets, queues }: ContentDeps) {
  const reach = createReach(store);

  async function card(
    row: Row,
    effect: Extract<Effect, { kind: 'card' | 'page' }>,
  ): Promise<CardContent | undefined> {
    const { view } = effect;
    if (view.card === 'form') {
      const stored = await store.loadIntake(row.partition);
      return stored && (await form(stored.value, view.sequence));
    }
    if (view.card === 'myTickets') {
      const intake = await store.loadIntake(row.partition);
      if (intake === undefined) return undefined;
      const { tenant, account } = intake.value;
      const own = await store.ticketsOf(tenant, account, MOST_OWN_TICKETS);
      return { card: 'myTickets', tickets: await Promise.all(own.map(asItStands)) };
    }
    if (view.card === 'queue')
      return { card: 'queue', which: view.which, ...(await queues(view, view.personId)) };
    if (view.card === 'history') return history(view.ticketId);
    if (view.card === 'reach') {
      const ticket = (await tickets.load(view.ticketId))?.value;
      return ticket && { card: 'reach', number: ticket.number, reached: await reach(ticket) };
    }
    if (view.card === 'shiftTest') {
      const { shiftTest } = await store.contactRoutes(view.personId);
      return isTestOf(shiftTest, view) && shiftTest?.state === 'answered'
        ? { card: 'shiftTest', said: { id: 'M216', backUntil: null }, open: false }
        : { card: 'shiftTest', said: { ...view, id: 'M212' }, open: true };
    }
    const stored = await store.loadTicket(row.partition);
    if (stored === undefined) return undefined;
    const { value: ticket, revision: asOf } = stored;
    // A page that was held up until on-call no longer had the ticket, or had it anew, alerts nobody.
    if (effect.kind === 'page' && effect.round !== ticket.paging?.round) return undefined;
    switch (view.card) {
      case 'receipt':
        return { card: 'receipt', ticket, asOf, pagedAt: await pagedAt(ticket) };
      case 'page':
        return { card: 'page', ticket, asOf, repeated: view.repeated, perhapsRepeated: row.perhapsSent > 0 };
      case 'watch':
        return { card: 'watch', ticket, asOf };
      case 'deskTicket':
        return { card: 'deskTicket', ticket, asOf };
      case 'agentTicket':
        return agentTicket(stored, view.personId);
      case 'security':
        return { card: 'security', ticket };
      case 'approval':
        return { card: 'approval', ticket, part: view.part, asked: digestOf(ticket) };
    }
  }

  /** What the ticket's card in somebody's own chat shows, and what that person may do to it as it is now. */
  async function agentTicket(
    { value: ticket, revision: asOf }: Stored<Ticket>,
    personId: string,
  ): Promise<Extract<CardContent, { card: 'agentTicket' }>> {
    const known = await facts.gather();
    const person = known.directory.person(personId);
    const account = person?.aadObjectId ?? '';
    const roles = rolesOn(ticket, personId, account, known.directory, known.now);
    return {
      card: 'agentTicket',
      ticket,
      asOf,
      seesPhone: mayDo('seePhone', ticket, roles, known.now) === 'yes',
      verbs: verbsFor(ticket, personId, roles, known),
    };
  }

  async function history(ticketId: string): Promise<CardContent | undefined> {
    const partition = tickets.partitionOf(ticketId);
    const ticket = (await store.loadTicket(partition))?.value;
    if (ticket === undefined) return undefined;
    return {
      card: 'history',
      number: ticket.formerNumber ?? ticket.number,
      events: await store.events(partition),
    };
  }

  /** A joined report stands as its parent does: its priority, and whoever has taken or solved that one has this too. */
  async function asItStands(ticket: Ticket): Promise<Ticket> {
    if (ticket.parent === null || ticket.state !== 'new') return ticket;
    const parent = (await tickets.load(ticket.parent.ticketId))?.value;
    if (parent === undefined) throw new Error('A report is joined to a ticket that does not exist');
    const { priority } = parent;
    if (isHeld(parent)) return { ...ticket, priority, state: 'taken', taken: parent.taken };
    if (parent.state === 'solved') return { ...ticket, priority, state: 'solved', solved: parent.solved };
    return { ...ticket, priority };
  }

  /** When the first page of this round went out (business time); null while none has, and while on-call does not have it. */
  async function pagedAt(ticket: Ticket): Promise<number | null> {
    const { paging } = ticket;
    if (paging === null) return null;
    const sent = (await store.pages(tickets.partitionOf(ticket.id)))
      .filter(
        ({ effect, state }) => effect.kind === 'page' && effect.round === paging.round && state === 'sent',
      )
      .map((page) => page.at ?? Infinity);
    return sent.length === 0 ? null : Math.min(...sent);
  }

  /** The form of a problem as it stands: open, sent in as a ticket, or cancelled. */
  async function form(intake: Intake, sequence: number, errors: Form['errors'] = {}): Promise<CardContent> {
    const directory = directories.current();
    const sent = intake.tickets.find((ticket) => ticket.sequence === sequence);
    if (sent !== undefined) {
      const ticket = (await tickets.load(sent.ticketId))?.value;
      return { card: 'form', form: { ...closedForm(sequence, 'sent'), number: ticket?.number ?? null } };
    }
    if (intake.draft?.sequence !== sequence || intake.draft.state === 'setAside')
      return { card: 'form', form: closedForm(sequence, 'cancelled') };
    const open = openForm(intake, actorOf(intake, directory), directory);
    return { card: 'form', form: { ...open, errors, also: await alsoOf(intake, intake.draft) } };
  }

  /** What the draft may be part of (`me-too.ts`). */
  async function alsoOf(intake: Intake, draft: Draft): Promise<Form['also']> {
    const known = facts.withoutStore();
    const actor = actorOf(intake, known.directory);
    // Nothing is written, so nothing is named.
    const unwritten = { advice: null, turnId: '', ticketIdOf: () => '' };
    const also = await facts.alsoReported(factsOfDraft(intake, draft, { ...known, actor, ...unwritten }));
    if (also === undefined || also.systemId === null) return null;
    return { ticketId: also.id, number: also.number, systemId: also.systemId };
  }

  /** A sentence with the ticket it is about. */
  async function spoken(
    row: Row,
    effect: Extract<Effect, { kind: 'say' }>,
    language: Language,
  ): Promise<Spoken> {
    const { say } = effect;
    const about =
      'ticketId' in say ? await tickets.load(say.ticketId) : await store.loadTicket(row.partition);
    return { say, ticket: about?.value ?? null, language };
  }

  return { card, form, spoken, pagedAt, agentTicket };
}

export type Content = ReturnType<typeof contentOf>;

const actorOf = (intake: Intake, directory: Directory): Actor => ({
  account: intake.account,
  displayName: intake.displayName,
  person: directory.personOfAccount(intake.account) ?? null,
});

function openForm(intake: Intake, actor: Actor, directory: Directory): Form {
  const { draft } = intake;
  if (draft === null) return closedForm(0, 'cancelled');
  const known = knownReporter(actor, draft.said);
  const { systemId, acute } = filledIn(draft, actor, directory);
  return {
    sequence: draft.sequence,
    revision: draft.revision,
    state: 'open',
    number: null,
    name: known.name,
    phone: known.phone,
    workplace: workplaceName(known, directory),
    systemId,
    description: shownDescription(draft.text),
    lifeHealth: acute,
    also: null,
    errors: {},
  };
}

const closedForm = (sequence: number, state: 'sent' | 'cancelled'): Form => ({
  sequence,
  revision: 0,
  state,
  number: null,
  name: null,
  phone: null,
  workplace: null,
  systemId: null,
  description: '',
  lifeHealth: false,
  also: null,
  errors: {},
});
