import type { Notice } from '../domain/notice/notice.ts';
import type { Registration } from '../domain/effects.ts';
import type { OpenFault } from '../domain/fault/fault.ts';
import type { ServiceCalendar } from '../domain/service-hours/calendar.ts';
import type { TicketFacts } from '../domain/ticket/decision.ts';
import { openFaultOf } from '../domain/ticket/join.ts';
import { alsoReported } from '../domain/ticket/me-too.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { EpochMs, Via } from '../domain/vocabulary.ts';
import type { Clock, Directories, Log, Store } from './ports.ts';

export type FactsDeps = {
  readonly store: Pick<Store, 'notices' | 'openFaults' | 'openAbout' | 'joined'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'error'>;
  readonly directories: Directories;
  readonly calendar: () => ServiceCalendar;
  /** Those that are set up; left out: none. */
  readonly channels?: readonly Via[];
};

/** What is known when a report is decided on. */
export type World = TicketFacts & { readonly openFaults: readonly OpenFault[] };

/** Of a system; the newest that fits is asked about. */
const MOST_OPEN = 50;

/** What every decision is made on: the time, the directory, the calendar, the announced windows. */
export function createFacts({ store, clock, log, directories, calendar, channels = [] }: FactsDeps) {
  /**
   * A register that cannot be read counts as empty, and operators are told: nothing is explained away, so a report
   * pages as if no window had been announced. It never stands in the way of one (promise 3).
   */
  async function announced(tenant: string, now: EpochMs): Promise<readonly Notice[]> {
    try {
      return await store.notices(tenant, now);
    } catch (cause) {
      log.error('notices.unreadable', {}, cause);
      return [];
    }
  }

  /** A report is never held back for them either: then it is the first of its kind. */
  async function faults(tenant: string): Promise<readonly OpenFault[]> {
    try {
      return (await store.openFaults(tenant)).flatMap(
        ({ fault, ticket }) => openFaultOf(fault.key, ticket) ?? [],
      );
    } catch (cause) {
      log.error('faults.unreadable', {}, cause);
      return [];
    }
  }

  const withoutStore = (): World => ({
    openFaults: [],
    now: clock.now(),
    directory: directories.current(),
    calendar: calendar(),
    notices: [],
    channels,
  });

  return {
    /** Gathered anew for every decision: one look into the store. */
    async gather(): Promise<TicketFacts> {
      const known = withoutStore();
      return { ...known, notices: await announced(known.directory.tenantId, known.now) };
    },

    /** The same, with the faults that are open: what a report is decided on. */
    async gatherForReport(): Promise<World> {
      const known = withoutStore();
      const { tenantId } = known.directory;
      const [notices, openFaults] = await Promise.all([announced(tenantId, known.now), faults(tenantId)]);
      return { ...known, notices, openFaults };
    },

    /** The open ticket that a draft may be part of, and its reporter is not in yet. The form is never held back for it. */
    async alsoReported(about: Registration): Promise<Ticket | undefined> {
      const { directory, now } = withoutStore();
      if (about.systemId === null) return undefined;
      try {
        const { tenantId } = directory;
        const open = await store.openAbout(tenantId, about.systemId, MOST_OPEN);
        const also = alsoReported(about, open, { directory, now });
        if (also === undefined) return undefined;
        const joined = await store.joined(tenantId, also.id);
        return joined.some(({ account }) => account === about.reporter.account) ? undefined : also;
      } catch (cause) {
        log.error('faults.unreadable', {}, cause);
        return undefined;
      }
    },

    /** For what is done because the store does not answer. No window is known then: rather a page too many. */
    withoutStore,
  };
}

export type Facts = ReturnType<typeof createFacts>;
