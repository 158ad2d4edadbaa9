import { decideCancel, decideSubmit, type FormDecision } from '../domain/intake/decide-form.ts';
import { checkContact } from '../domain/intake/form.ts';
import type { Say } from '../domain/say.ts';
import { isHandedFrom, mayTake } from '../domain/ticket/authority.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { Approvals } from './approvals.ts';
import type { Content } from './content.ts';
import type { Delivery } from './delivery.ts';
import { hashOf } from './hash.ts';
import type { ApprovalPress, Origin, Press, PressAnswer } from './inbound.ts';
import type { Intakes } from './intakes.ts';
import type { People } from './people.ts';
import type { CardContent, Clock, Directories, Log, Row, Stored } from './ports.ts';
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
};

/**
 * A press on a card: authority and state are checked here, on the server, on every press (promise 7).
 * A stale or repeated press does no harm and is answered with the present state (promise 10).
 */
export function createPress(deps: PressDeps) {
  const { clock, log, directories, delivery, tickets, content, people, intakes, approvals } = deps;
  const say = (origin: Origin, what: Say, ticket: Ticket | null = null): PressAnswer => ({
    answer: 'say',
    spoken: { say: what, ticket, language: people.languageOf(origin) },
  });

  return async function press(origin: Origin, pressed: Press): Promise<PressAnswer> {
    if (needsAuthority(pressed)) await register();
    const refused = people.refusal(origin);
    if (refused !== null) return say(origin, refused);
    await people.remember(origin.reference);
    switch (pressed.verb) {
      case 'submit':
      case 'cancel':
        return onForm(origin, pressed);
      case 'confirm':
        return confirm(origin, pressed);
      case 'take':
        return take(origin, pressed);
      default:
        return decide(origin, pressed);
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

  async function onForm(
    origin: Origin,
    pressed: Extract<Press, { verb: 'submit' | 'cancel' }>,
  ): Promise<PressAnswer> {
    const partition = people.partitionOf(origin.conversationId, origin.account);
    const receipt = hashOf(pressed.verb, partition, pressed.sequence);
    const turn = await intakes.turn(origin, origin.conversationId, [receipt], (intake, facts) => {
      const answer: FormDecision =
        pressed.verb === 'submit'
          ? decideSubmit(intake, pressed, facts)
          : decideCancel(intake, pressed, facts);
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

  async function take(origin: Origin, pressed: Extract<Press, { verb: 'take' }>): Promise<PressAnswer> {
    const before = await tickets.load(pressed.ticketId);
    const { person } = people.actorOf(origin);
    if (before === undefined || person === null) return say(origin, { id: 'M41' });
    const as = mayTake(before.value, person.id, directories.current(), clock.now());
    if (as === undefined) {
      log.warn('press.refused', { verb: pressed.verb, ticket: pressed.ticketId });
      return isHandedFrom(before.value, person.id, directories.current(), clock.now())
        ? say(origin, { id: 'M71', to: 'serviceDesk' }, before.value)
        : say(origin, { id: 'M41' });
    }
    const by = { account: origin.account, personId: person.id, name: person.name };
    const { stored, rows } = await tickets.take(
      pressed.ticketId,
      // What was released since can be taken again, also by the same person from the same old card.
      hashOf('take', origin.account, pressed.asOf, before.value.changedAt.state),
      by,
      as,
    );
    void delivery.carryOut(rows);
    const now: Stored<Ticket> = stored ?? before;
    if (now.value.state === 'taken' && now.value.taken.by.account !== origin.account)
      return say(origin, { id: 'M42', name: now.value.taken.by.name, at: now.value.taken.at }, now.value);
    const about = { ticket: now.value, asOf: now.revision };
    const card: CardContent =
      as === 'responder'
        ? { card: 'page', ...about, repeated: false, perhapsRepeated: false }
        : { card: 'watch', ...about };
    return { answer: 'card', shown: { language: directories.current().languageOf(person), card } };
  }
}

/** What a person does with the own report hangs on nobody's role, and does not wait for the register. */
const needsAuthority = ({ verb }: Press): boolean => !['submit', 'cancel', 'confirm'].includes(verb);
