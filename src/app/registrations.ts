import type { Registration } from '../domain/effects.ts';
import { FAULT_SCHEMA, faultPartition, isCurrent, isOf } from '../domain/fault/fault.ts';
import { osloDateTime } from '../domain/service-hours/oslo.ts';
import type { TicketFacts } from '../domain/ticket/decision.ts';
import { join, keyOf, openFaultOf, promote, recurrenceOf, RECURS_WITHIN_MS } from '../domain/ticket/join.ts';
import { mayJoin } from '../domain/ticket/me-too.ts';
import { register } from '../domain/ticket/register.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { Carried, TicketDeps, TicketRuns } from './ticket-runs.ts';

/** More than any honest race needs; a loop beyond it is a fault. */
const MOST_CONFLICTS = 25;
/** How long (elapsed) a report waits for the ticket that holds its fault to be made, before it goes its own way. */
const LOOK_AGAIN_MS = 25;
const LOOKS = 20;
const MOST_EARLIER = 10;

/** What is looked up about other tickets never holds a report back (promise 3): one that cannot be read is none. */
const ifReadable = async <T>(lookUp: Promise<T>): Promise<T | undefined> => {
  try {
    return await lookUp;
  } catch {
    return undefined;
  }
};

/** How a report becomes a ticket, or part of one that is there already (domain.md 2.6). */
export function registrations(
  { store, clock, facts, directories }: TicketDeps,
  { run, partitionOf }: TicketRuns,
) {
  const tenant = (): string => directories.current().tenantId;

  async function nextNumber(now: number): Promise<string> {
    const { year } = osloDateTime(now);
    const count = await store.nextNumber(tenant(), year);
    return `D-${year}-${String(count).padStart(5, '0')}`;
  }

  /** The ticket that the reporter has said it is part of; undefined where it cannot be that any more. */
  async function chosenOf(registration: Registration, known: TicketFacts): Promise<Ticket | undefined> {
    const { joinTo } = registration;
    if (joinTo === undefined) return undefined;
    const ticket = (await ifReadable(store.loadTicket(partitionOf(joinTo))))?.value;
    return ticket !== undefined && mayJoin(registration, ticket, known.directory) ? ticket : undefined;
  }

  /**
   * The ticket that the report is to be joined to; undefined where it is the first, or stands for itself. The first takes
   * the fault's place before its ticket is made, so that of two first reports one becomes the parent.
   */
  async function parentOf(registration: Registration, known: TicketFacts): Promise<Ticket | undefined> {
    const chosen = await chosenOf(registration, known);
    if (chosen !== undefined) return chosen;
    const key = keyOf(registration, known);
    if (key === null) return undefined;
    const partition = faultPartition(tenant(), key);
    const { ticketId, reporter } = registration;
    for (let round = 0, looks = 0; round < MOST_CONFLICTS;) {
      const held = await store.loadFault(partition);
      if (held?.value.ticketId === ticketId) return undefined;
      const holder = held && (await ifReadable(store.loadTicket(partitionOf(held.value.ticketId))))?.value;
      if (held !== undefined && holder === undefined && looks < LOOKS) {
        looks += 1;
        await clock.sleep(LOOK_AGAIN_MS);
        continue;
      }
      const open = holder && openFaultOf(key, holder);
      if (open !== undefined && isCurrent(open, known.now))
        return isOf(open, reporter.account, known.now) ? holder : undefined;
      const fault = { schema: FAULT_SCHEMA, tenant: tenant(), key, ticketId, createdAt: known.now } as const;
      const taken = await store.commit(
        {
          partition,
          expected: held?.version ?? null,
          state: { of: 'fault', fault },
          receipts: [],
          events: [],
          outbox: [],
        },
        clock.now(),
      );
      if (taken.outcome === 'committed') return undefined;
      round += 1;
    }
    throw new Error(`No place after ${MOST_CONFLICTS} conflicts`);
  }

  /** The number of an earlier ticket about the same fault (2.6). */
  async function recurs(registration: Registration, { now }: TicketFacts): Promise<string | null> {
    const { systemId, reporter } = registration;
    if (systemId === null) return null;
    const { account, workplaceId } = reporter;
    const earlier = await ifReadable(
      store.ticketsLike(tenant(), { systemId, account, workplaceId }, now - RECURS_WITHIN_MS, MOST_EARLIER),
    );
    return recurrenceOf(registration, earlier ?? []);
  }

  return {
    /** Makes the ticket unless it is there; its id is made of what it is for, so racing instances make one. */
    register: async (receipt: string, registration: Registration): Promise<Carried> => {
      const partition = partitionOf(registration.ticketId);
      const stored = await store.loadTicket(partition);
      if (stored !== undefined) return { stored, rows: [] };
      const parent = await parentOf(registration, await facts.gather());
      return run(partition, receipt, async (made, known) => {
        if (made !== undefined) return undefined;
        if (parent !== undefined) return join(registration, parent, known);
        const number = await nextNumber(known.now);
        return register(registration, number, tenant(), known, await recurs(registration, known));
      });
    },

    /** A joined report that must stand for itself: a number and a page of its own. Doing it twice does it once. */
    promote: (partition: string, receipt: string): Promise<Carried> =>
      run(partition, receipt, async (stored, known) =>
        stored === undefined || stored.value.parent === null
          ? undefined
          : promote(stored.value, await nextNumber(known.now), stored.revision + 1, known),
      ),
  };
}
