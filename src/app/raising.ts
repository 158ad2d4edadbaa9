import type { Registration } from '../domain/effects.ts';
import { gate } from '../domain/intake/gate.ts';
import { raisedRegistration } from '../domain/intake/raise.ts';
import {
  callForm,
  checkRaise,
  lookedUp,
  messageForm,
  refusedForm,
  type RaiseDialog,
  type RaiseForm,
} from '../domain/intake/raise-form.ts';
import type { Directory } from '../domain/directory/directory.ts';
import type { Person } from '../domain/directory/schema.ts';
import type { Say } from '../domain/say.ts';
import { osloDate } from '../domain/service-hours/oslo.ts';
import { hasQueue } from '../domain/ticket/queue.ts';
import { toReporter } from '../domain/ticket/rows.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { Delivery } from './delivery.ts';
import type { Facts } from './facts.ts';
import type { Failure } from './failure.ts';
import { hashOf } from './hash.ts';
import type { Extension, Origin, RaiseAnswer, RaisedMessage, Sent } from './inbound.ts';
import type { People } from './people.ts';
import type { Clock, Directories, Log, Store } from './ports.ts';
import type { TicketCommands } from './tickets.ts';

/** How long (elapsed) the register is waited for: Teams waits five seconds for all of it. */
const REGISTER_WITHIN_MS = 1_500;

export type RaisingDeps = {
  readonly store: Pick<Store, 'referenceOfAccount'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly directories: Directories;
  readonly facts: Facts;
  readonly people: Pick<People, 'refusal'>;
  readonly tickets: TicketCommands;
  readonly delivery: Pick<Delivery, 'carryOut'>;
  readonly failure: Pick<Failure, 'notRegistered'>;
};

/** An agent raises a report for the author of a message, or for a caller (T130); who may is read at every step. */
export function createRaising(deps: RaisingDeps): Extension['raising'] {
  const { store, clock, log, directories, facts, people, tickets, delivery, failure } = deps;
  const say = (what: Say): RaiseAnswer => ({ answer: 'say', say: what });
  const shown = (form: RaiseForm): RaiseAnswer => ({
    answer: 'form',
    form,
    said: form.found === null ? { id: 'M241', from: form.dialog.from } : { id: 'M239', found: form.found },
  });

  /**
   * The agent, by the register as it is now; else what is said to whoever it is instead. While it does not answer, what is
   * held counts: a caller's danger must page also then (promise 3).
   */
  async function agentOf(
    origin: Origin,
  ): Promise<{ directory: Directory; agent: Person } | { refused: Say }> {
    await Promise.race([directories.fresh(), clock.sleep(REGISTER_WITHIN_MS)]).catch(() => undefined);
    const directory = directories.current();
    const refused = people.refusal(origin);
    if (refused !== null) return { refused };
    const agent = directory.personOfAccount(origin.account);
    return agent !== undefined && hasQueue(agent.id, directory, osloDate(clock.now()))
      ? { directory, agent }
      : { refused: { id: 'M234' } };
  }

  /** T129: a pupil, a guardian, an outsider or somebody who has left does not report through an agent either. */
  const mayReport = (person: Person | undefined, directory: Directory): boolean =>
    gate(
      { account: '', displayName: null, person: person ?? null },
      directory.tenantId,
      directory,
      clock.now(),
    ) === null;

  /** What the dialog is opened with. */
  function opened(origin: Origin, message: RaisedMessage | null, directory: Directory): RaiseAnswer {
    const id = hashOf('dialog', origin.tenantId, origin.account, origin.conversationId, origin.activityId);
    if (message === null) return shown(callForm(id));
    const { author, text } = message;
    const person = author === null ? undefined : directory.personOfAccount(author.account);
    if (author?.outside === true || !mayReport(person, directory)) return say({ id: 'M235' });
    const dialog: RaiseDialog = {
      id,
      from: 'message',
      personId: person?.id ?? null,
      account: person === undefined ? (author?.account ?? null) : null,
      displayName: author?.displayName ?? null,
    };
    return shown(messageForm(dialog, text, directory));
  }

  /** Where an author is written to whom the directory does not know: the own chat with the bot, where there is one. */
  const chatOf = async (account: string | null): Promise<string | null> =>
    account === null ? null : ((await store.referenceOfAccount(account))?.conversationId ?? null);

  async function register(registration: Registration): Promise<Ticket> {
    const { ticketId, reporter } = registration;
    const conversationId = reporter.personId === null ? await chatOf(reporter.account) : null;
    const { stored, rows } = await tickets.register(`raised:${ticketId}`, {
      ...registration,
      conversationId,
    });
    void delivery.carryOut(rows);
    if (stored === undefined) throw new Error('A ticket was registered and is not there');
    return stored.value;
  }

  async function submitted(
    origin: Origin,
    { dialog, input, whole }: Sent,
    agent: Person,
    directory: Directory,
  ): Promise<RaiseAnswer> {
    const { personId, account } = dialog;
    const person = personId === null ? directory.personOfAccount(account ?? '') : directory.person(personId);
    if (!mayReport(person, directory)) return say({ id: 'M235' });
    const checked = checkRaise(dialog, input, whole, directory);
    if (checked.errors !== null) return shown(refusedForm(dialog, input, checked.errors, directory));
    const raisedBy = { account: origin.account, personId: agent.id, name: agent.name };
    const ticketId = hashOf('raised', directory.tenantId, origin.account, dialog.id);
    const raising = { ticketId, from: dialog.from, raisedBy };
    const registration = raisedRegistration(checked, raising, await facts.gather());
    try {
      return registered(await register(registration));
    } catch (cause) {
      log.error('raise.notRegistered', { ticket: ticketId }, cause);
      // Promise 2: what cannot be kept is paged directly where it must be.
      await failure.notRegistered(registration);
      return say({ id: 'M237' });
    }
  }

  const registered = (ticket: Ticket): RaiseAnswer =>
    say({
      id: 'M238',
      number: ticket.number,
      priority: ticket.priority,
      joined: ticket.parent !== null,
      reached: toReporter(ticket) !== null,
    });

  return {
    async open(origin: Origin, message: RaisedMessage | null): Promise<RaiseAnswer> {
      const who = await agentOf(origin);
      return 'refused' in who ? say(who.refused) : opened(origin, message, who.directory);
    },

    async find(origin: Origin, { dialog, input }: Sent): Promise<RaiseAnswer> {
      const who = await agentOf(origin);
      return 'refused' in who ? say(who.refused) : shown(lookedUp(dialog, input, who.directory, clock.now()));
    },

    async submit(origin: Origin, sent: Sent): Promise<RaiseAnswer> {
      const who = await agentOf(origin);
      return 'refused' in who ? say(who.refused) : submitted(origin, sent, who.agent, who.directory);
    },
  };
}
