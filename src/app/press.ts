import { decideCancel, decideMeToo, decideSubmit, type FormDecision } from '../domain/intake/decide-form.ts';
import type { IntakeFacts } from '../domain/intake/decision.ts';
import { checkContact } from '../domain/intake/form.ts';
import type { Intake } from '../domain/intake/intake.ts';
import type { Say } from '../domain/say.ts';
import { isHandedFrom, mayTake } from '../domain/ticket/authority.ts';
import { mayDo, rolesOn } from '../domain/ticket/permission.ts';
import type { OnCallOutcome } from '../domain/ticket/on-call-answer.ts';
import { isHeld, type Ticket } from '../domain/ticket/ticket.ts';
import type { Person } from '../domain/directory/schema.ts';
import type { Approvals } from './approvals.ts';
import type { Content } from './content.ts';
import type { Delivery } from './delivery.ts';
import type { DeskPresses } from './desk-press.ts';
import { hashOf } from './hash.ts';
import type { ApprovalPress, OnCallPress, Origin, Press, PressAnswer } from './inbound.ts';
import type { OnCallAnswers } from './on-call.ts';
import type { Intakes } from './intakes.ts';
import type { People } from './people.ts';
import type { Clock, Directories, Log, Row, Stored } from './ports.ts';
import type { ShiftTests } from './shift-tests.ts';
import type { TicketCommands } from './tickets.ts';

export type PressDeps = {
  readonly clock: Clock;
  readonly log: Log;
  readonly directories: Directories;
  readonly delivery: Delivery;
  readonly tickets: TicketCommands;
  readonly content: Content;
  readonly people: People;
  readonly intakes: Intakes;
  readonly approvals: Approvals;
  readonly onCall: OnCallAnswers;
  readonly shiftTests: Pick<ShiftTests, 'answer'>;
  readonly deskPresses: DeskPresses;
};

const MINUTE = 60_000;

/**
 * A press on a card: authority and state are checked here, on the server, on every press (promise 7).
 * A stale or repeated press does no harm and is answered with the present state (promise 10).
 */
export function createPress(deps: PressDeps) {
  const { clock, log, directories, delivery, tickets, content, people, intakes, approvals, onCall } = deps;
  const { shiftTests } = deps;
  const say = (origin: Origin, what: Say, ticket: Ticket | null = null): PressAnswer => ({
    answer: 'say',
    spoken: { say: what, ticket, language: people.languageOf(origin) },
  });

  return async function press(origin: Origin, pressed: Press): Promise<PressAnswer> {
    if (needsAuthority(pressed)) await register();
    const refused = people.refusal(origin);
    if (refused !== null) return say(origin, refused);
    // A found ticket stands in chats that the bot has no part in.
    if (pressed.verb === 'view') return view(origin, pressed.ticketId);
    await people.remember(origin.reference);
    switch (pressed.verb) {
      case 'submit':
      case 'cancel':
      case 'meToo':
        return onForm(origin, pressed);
      case 'confirm':
        return confirm(origin, pressed);
      case 'here':
        return here(origin);
      case 'desk':
        return deps.deskPresses.pressed(origin, pressed);
      case 'satisfied':
        return deps.deskPresses.satisfied(origin, pressed);
      default:
        return 'asked' in pressed ? decide(origin, pressed) : onPage(origin, pressed);
    }
  };

  /**
   * Authority is read from the register as it is now; what `current` gives from here on is never older. A page must be
   * taken also while the register cannot be read: then what is held counts. A restore must not be decided on that, and
   * `approvals` asks again.
   */
  async function register(): Promise<void> {
    await directories.fresh().catch(() => undefined);
  }

  /** A ticket that was found, as it is now, for whoever may see it; it changes nobody else's view. */
  async function view(origin: Origin, ticketId: string): Promise<PressAnswer> {
    const directory = directories.current();
    const person = people.actorOf(origin).person ?? undefined;
    const ticket = (await tickets.load(ticketId))?.value;
    const now = clock.now();
    const may =
      ticket !== undefined &&
      mayDo('see', ticket, rolesOn(ticket, person?.id ?? null, origin.account, directory, now), now) ===
        'yes';
    return may
      ? {
          answer: 'card',
          shown: { language: directory.languageOf(person), card: { card: 'foundTicket', ticket } },
        }
      : say(origin, { id: 'M233' });
  }

  async function onForm(
    origin: Origin,
    pressed: Extract<Press, { verb: 'submit' | 'cancel' | 'meToo' }>,
  ): Promise<PressAnswer> {
    const partition = people.partitionOf(origin.conversationId, origin.account);
    const receipt = hashOf(pressed.verb, partition, pressed.sequence);
    const also = pressed.verb === 'meToo' ? await tickets.load(pressed.ticketId) : undefined;
    const decideOn = (intake: Intake, facts: IntakeFacts): FormDecision => {
      switch (pressed.verb) {
        case 'submit':
          return decideSubmit(intake, pressed, facts);
        case 'cancel':
          return decideCancel(intake, pressed, facts);
        case 'meToo':
          return decideMeToo(intake, pressed, also?.value, facts);
      }
    };
    const turn = await intakes.turn(origin, origin.conversationId, [receipt], (intake, facts) => {
      const answer = decideOn(intake, facts);
      return { answer, commit: 'decision' in answer ? answer.decision : null };
    });
    const errors = turn.outcome === 'decided' && turn.answer.outcome === 'refused' ? turn.answer.errors : {};
    if (turn.outcome === 'decided') {
      // The ticket is made before the answer, so that the card that comes back carries its number.
      const isRegistration = (row: Row): boolean => row.effect.kind === 'register';
      await Promise.all(turn.rows.filter(isRegistration).map((row) => delivery.command(row)));
      void delivery.carryOut(turn.rows.filter((row) => !isRegistration(row)));
    }
    const card = await content.form(turn.intake, pressed.sequence, errors);
    return { answer: 'card', shown: { language: turn.intake.language ?? people.languageOf(origin), card } };
  }

  async function confirm(origin: Origin, pressed: Extract<Press, { verb: 'confirm' }>): Promise<PressAnswer> {
    const directory = directories.current();
    const before = await tickets.load(pressed.ticketId);
    if (before?.value.reporter.account !== origin.account) return say(origin, { id: 'M44' });
    const press = { stale: false };
    let errors = {};
    const receipt = hashOf('confirm', pressed.asOf, JSON.stringify(pressed.input));
    const { stored, rows } = await tickets.confirm(pressed.ticketId, receipt, ({ value: ticket }) => {
      if (ticket.state === 'withdrawn' || ticket.changedAt.contact > pressed.asOf) {
        press.stale = true;
        return undefined;
      }
      const checked = checkContact(pressed.input, ticket.reporter, directory, directory.contacts);
      errors = checked.errors;
      return Object.keys(checked.errors).length > 0 ? undefined : checked.contact;
    });
    void delivery.carryOut(rows);
    if (stored === undefined) return say(origin, { id: 'M44' });
    if (press.stale) log.info('press.stale', { verb: pressed.verb });
    return {
      answer: 'card',
      shown: {
        language: stored.value.language,
        card: {
          card: 'receipt',
          ticket: stored.value,
          asOf: stored.revision,
          pagedAt: await content.pagedAt(stored.value),
          errors,
          stale: press.stale,
        },
      },
    };
  }

  /** A restore: the card as it is now, or why it is not this person's to answer. */
  async function decide(origin: Origin, pressed: ApprovalPress): Promise<PressAnswer> {
    const { person } = people.actorOf(origin);
    const answered = await approvals.press(origin, pressed);
    if (answered.card === null)
      return answered.why === null
        ? say(origin, { id: 'M149' })
        : say(origin, { id: 'M144', why: answered.why }, answered.ticket);
    void delivery.carryOut(answered.rows);
    return {
      answer: 'card',
      shown: { language: directories.current().languageOf(person ?? undefined), card: answered.card },
    };
  }

  /** A page, by the one who has it or may have it; where on-call does not have the ticket, the desk's card of it. */
  async function onPage(origin: Origin, pressed: OnCallPress): Promise<PressAnswer> {
    const before = await tickets.load(pressed.ticketId);
    const { person } = people.actorOf(origin);
    if (before === undefined || person === null) return say(origin, { id: 'M41' });
    const by = { account: origin.account, personId: person.id, name: person.name };
    const { verb, asOf, note, confirmed } = pressed;
    const { outcome, stored, rows } = await onCall.answer(
      pressed.ticketId,
      // What was released since can be taken again, also by the same person from the same old card; and a sign of work is
      // one in each minute, however old the card.
      hashOf(
        verb,
        origin.account,
        asOf,
        before.value.changedAt.state,
        note,
        verb === 'working' ? Math.floor(clock.now() / MINUTE) : '',
      ),
      { verb, by, note, confirmed },
    );
    void delivery.carryOut(rows);
    const now: Stored<Ticket> = stored ?? before;
    switch (outcome?.outcome) {
      case 'notOnCalls':
        return take(origin, pressed, before, person);
      case 'refused':
        return say(origin, { id: 'M41' });
      case 'others':
        return say(origin, { id: 'M42', name: outcome.name, at: outcome.at }, now.value);
      default:
        return pageCard(person, now, outcome?.outcome);
    }
  }

  /** The test page of a shift is answered: the card says so, and has no button any more. */
  async function here(origin: Origin): Promise<PressAnswer> {
    const { person } = people.actorOf(origin);
    if (person === null) return say(origin, { id: 'M218' });
    const { said, open, rows } = await shiftTests.answer(
      person.id,
      hashOf('here', origin.account, origin.activityId),
    );
    void delivery.carryOut(rows);
    return {
      answer: 'card',
      shown: { language: directories.current().languageOf(person), card: { card: 'shiftTest', said, open } },
    };
  }

  function pageCard(
    person: Person,
    { value: ticket, revision: asOf }: Stored<Ticket>,
    outcome: OnCallOutcome['outcome'] | undefined,
  ): PressAnswer {
    const asks = outcome === 'confirmFirst' || outcome === 'needsReason' ? { asks: outcome } : {};
    return {
      answer: 'card',
      shown: {
        language: directories.current().languageOf(person),
        card: { card: 'page', ticket, asOf, repeated: false, perhapsRepeated: false, ...asks },
      },
    };
  }

  async function take(
    origin: Origin,
    pressed: OnCallPress,
    before: Stored<Ticket>,
    person: Person,
  ): Promise<PressAnswer> {
    const as = mayTake(before.value, person.id, directories.current(), clock.now());
    if (as === undefined || pressed.verb !== 'take') {
      log.warn('press.refused', { verb: pressed.verb, ticket: pressed.ticketId });
      return isHandedFrom(before.value, person.id, directories.current(), clock.now())
        ? say(origin, { id: 'M71', to: 'serviceDesk' }, before.value)
        : say(origin, { id: 'M41' });
    }
    const by = { account: origin.account, personId: person.id, name: person.name };
    const { stored, rows } = await tickets.take(
      pressed.ticketId,
      hashOf('take', origin.account, pressed.asOf, before.value.changedAt.state),
      by,
      as,
    );
    void delivery.carryOut(rows);
    const now: Stored<Ticket> = stored ?? before;
    if (isHeld(now.value) && now.value.taken.by.account !== origin.account)
      return say(origin, { id: 'M42', name: now.value.taken.by.name, at: now.value.taken.at }, now.value);
    if (as === 'responder') return pageCard(person, now, undefined);
    return {
      answer: 'card',
      shown: {
        language: directories.current().languageOf(person),
        card: { card: 'watch', ticket: now.value, asOf: now.revision },
      },
    };
  }
}

/** What a person does with the own report hangs on nobody's role, and does not wait for the register. */
const needsAuthority = ({ verb }: Press): boolean =>
  !['submit', 'cancel', 'meToo', 'confirm', 'satisfied'].includes(verb);
