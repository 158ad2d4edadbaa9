import { provisional } from '../domain/intake/registration.ts';
import type { Effect, Registration } from '../domain/effects.ts';
import { onCallAt } from '../domain/on-call/rota.ts';
import type { DirectAlert, Say } from '../domain/say.ts';
import { isOnCallActive } from '../domain/service-hours/calendar.ts';
import { register } from '../domain/ticket/register.ts';
import { say } from '../domain/ticket/rows.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { ChannelSending } from './channel-sending.ts';
import type { Facts } from './facts.ts';
import { hashOf } from './hash.ts';
import type { InboundMessage, Origin } from './inbound.ts';
import type { DecisionFault, Intakes } from './intakes.ts';
import type { People } from './people.ts';
import type { Log, Outbound, Row, SendOutcome, Target } from './ports.ts';

type Deps = {
  readonly log: Log;
  readonly outbound: Outbound;
  readonly people: People;
  readonly facts: Facts;
  readonly intakes: Intakes;
  /** Outside Microsoft 365. */
  readonly outside: Pick<ChannelSending, 'direct'>;
};

/** What a person is told when something of ours fails: one sentence that says what to do now (promise 2). */
export function createFailure({ log, outbound, people, facts, intakes, outside }: Deps) {
  /** Said at once and kept nowhere: to somebody of whom nothing may be kept, or when nothing can be kept. */
  async function tellDirectly(origin: Origin, what: Say, language: Language): Promise<void> {
    const outcome = await outbound.say(
      { target: 'conversation', conversationId: origin.conversationId, reference: origin.reference },
      { say: what, ticket: null, language },
    );
    if (outcome.outcome !== 'sent') log.warn('say.direct', { say: what.id, outcome: outcome.outcome });
  }

  /** The levels of the rota, first to last. */
  function levels(): readonly [primary: string, secondary: string, leader: string] {
    const { now, directory } = facts.withoutStore();
    const { primary, secondary } = onCallAt(now, directory.onCall);
    return [primary, secondary, directory.onCall.lastResortLeaderId];
  }

  /** In Teams: the page, or where the ticket cannot be read its reference (M156). */
  const sendInTeams = (to: Target, alert: DirectAlert): Promise<SendOutcome> =>
    'ticket' in alert
      ? outbound.show(to, {
          language: 'nb',
          card: { card: 'page', ticket: alert.ticket, asOf: 0, repeated: false, perhapsRepeated: false },
        })
      : outbound.say(to, {
          say: { id: 'M156', reference: alert.reference },
          ticket: null,
          language: 'nb',
        });

  /** Over Teams and every other channel at the same moment, as a page; what fails by an error of ours reaches nobody. */
  async function reach(personId: string, alert: DirectAlert, id: string, via?: string): Promise<boolean> {
    const [teams, others] = await Promise.allSettled([
      sendInTeams({ target: 'person', personId, ...(via === undefined ? {} : { via }) }, alert),
      outside.direct(personId, id, alert),
    ]);
    for (const one of [teams, others])
      if (one.status === 'rejected') log.error('page.notDirect', {}, one.reason);
    const outcome = teams.status === 'fulfilled' ? teams.value.outcome : 'failed';
    const taken = others.status === 'fulfilled' ? others.value : 0;
    log.warn('page.direct', { outcome, otherChannels: taken });
    return outcome === 'sent' || taken > 0;
  }

  /** One after the other until one is reached. @param id names the alert for the providers of other channels */
  async function reachOne(
    persons: readonly string[],
    alert: DirectAlert,
    id: string,
    via?: string,
  ): Promise<boolean> {
    for (const personId of persons)
      if (await reach(personId, alert, hashOf('direct', id, personId), via)) return true;
    return false;
  }

  /** The ticket shown is not in the store, so it cannot be taken. */
  async function pageDirectly(ticket: Ticket, id: string, via?: string): Promise<void> {
    if (ticket.route.page) await reachOne(levels(), { ticket, kept: false }, id, via);
  }

  return {
    tellDirectly,

    /** Deciding failed: the masked text is kept under a reference number, and the person is told it (M27). */
    async keepFault(
      origin: Origin,
      conversationId: string,
      receipts: readonly string[],
      text: string,
      fault: DecisionFault,
    ): Promise<readonly Row[]> {
      const reference = hashOf('fault', ...receipts)
        .slice(0, 8)
        .toUpperCase();
      log.error('turn.fault', { reference }, fault.cause);
      const kept = await intakes.turn(origin, conversationId, receipts, (intake, facts) => {
        const row = (id: string, what: Say): Effect =>
          say(
            `${facts.turnId}:${id}`,
            { to: 'conversation', conversationId },
            what,
            intake.language ?? people.languageOf(origin, text),
            facts.now,
          );
        const closed = isOnCallActive(facts.now, facts.calendar);
        return {
          answer: undefined,
          commit: {
            intake,
            events: [{ at: facts.now, what: `fault:${reference}`, by: null, note: text }],
            effects: [
              row('fault', { id: 'M27', reference }),
              ...(closed ? [row('down', { id: 'MDOWN' })] : []),
            ],
          },
        };
      });
      return kept.outcome === 'seen' ? [] : kept.rows;
    },

    /**
     * Promise 2, its one exception: nothing could be committed. M-DOWN is answered directly, and a report that pages is
     * paged directly, level by level until one is reached.
     */
    async nothingKept({ origin, message }: InboundMessage, cause: unknown): Promise<void> {
      log.error('turn.notCommitted', { activity: hashOf(origin.activityId) }, cause);
      await tellDirectly(origin, { id: 'MDOWN' }, people.languageOf(origin, message.text));
      const partition = people.partitionOf(origin.conversationId, origin.account);
      const known = people.factsFor(
        facts.withoutStore(),
        people.actorOf(origin),
        partition,
        hashOf(origin.activityId),
      );
      const page = provisional(message.text, origin.conversationId, known);
      await pageDirectly(page, origin.activityId, origin.reference.serviceUrl);
    },

    /** The same exception one step later: the report is kept, but its ticket cannot be made. */
    async notRegistered(registration: Registration): Promise<void> {
      const { conversationId } = registration;
      const reference = conversationId === null ? undefined : people.lastSeen(conversationId);
      // Whoever raised it for somebody else is answered where that was done.
      if (conversationId !== null)
        await outbound.say(
          { target: 'conversation', conversationId, ...(reference && { reference }) },
          { say: { id: 'MDOWN' }, ticket: null, language: registration.language },
        );
      const known = facts.withoutStore();
      await pageDirectly(
        register(registration, '–', known.directory.tenantId, known).ticket,
        registration.ticketId,
        reference?.serviceUrl,
      );
    },

    /** The same for words about a ticket that is there: they are kept, and cannot be carried out. */
    async notTaken(conversationId: string, account: string): Promise<void> {
      const { directory } = facts.withoutStore();
      const language = directory.languageOf(directory.personOfAccount(account));
      await outbound.say(
        { target: 'conversation', conversationId },
        { say: { id: 'MDOWN' }, ticket: null, language },
      );
    },

    /**
     * Promise 4: what pages about a ticket fails by an error of ours. The floor is told directly: the last-resort leader,
     * or else whoever is on call.
     * @param ticket as it stands; undefined where it cannot be read: then its reference is said (M156)
     */
    async notPaged(ticketId: string, ticket: Ticket | undefined): Promise<void> {
      const reference = ticketId.slice(0, 8);
      log.error('ticket.notPaged', { ticket: ticketId, reference, readable: ticket !== undefined });
      const [primary, secondary, leader] = levels();
      const floor = [leader, primary, secondary];
      const isReached =
        ticket !== undefined && (await reachOne(floor, { ticket, kept: true }, `${ticketId}:ticket`));
      if (!isReached) await reachOne(floor, { reference }, ticketId);
    },
  };
}

export type Failure = ReturnType<typeof createFailure>;
