import type { Directory } from '../../src/domain/directory/directory.ts';
import type { Registration } from '../../src/domain/effects.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { calendarOf } from '../../src/domain/service-hours/calendar.ts';
import { atOslo } from '../../src/domain/service-hours/oslo.ts';
import type { TicketFacts } from '../../src/domain/ticket/decision.ts';
import { register } from '../../src/domain/ticket/register.ts';
import type { Ticket } from '../../src/domain/ticket/ticket.ts';
import type { EpochMs, PriorityFacts } from '../../src/domain/vocabulary.ts';

/** Tickets made by the rules themselves, for tests of what is shown and sent. */

/** A Sunday at 02:14: the desk is closed, and what is critical pages. */
export const NIGHT = atOslo('2026-11-29', '02:14');
/** A Monday at 10:00: the desk is open. */
export const DAY = atOslo('2026-11-30', '10:00');
export const NUMBER = 'D-2026-00123';

export const acute: PriorityFacts = {
  lifeHealth: 'acute',
  systemClass: 'LH',
  scope: 2,
  loss: 3,
  workaround: false,
  security: 0,
  timeCritical: false,
  homeOffice: false,
  outOfScope: false,
  planned: false,
  fullOutagePriority: 'critical',
};
/** A full outage without a word of danger. */
export const factsFor = (change: Partial<PriorityFacts>): PriorityFacts => ({
  ...acute,
  lifeHealth: 'none',
  ...change,
});
/** One person's printer: nothing is alerted. */
export const ordinary: PriorityFacts = {
  ...acute,
  lifeHealth: 'none',
  systemClass: 'EQ',
  scope: 1,
  loss: 1,
  workaround: true,
  fullOutagePriority: 'low',
};
export const attack: PriorityFacts = { ...ordinary, security: 3 };

export const factsAt = (
  directory: Directory,
  now: EpochMs,
  notices: readonly Notice[] = [],
): TicketFacts => ({
  now,
  directory,
  calendar: calendarOf(directory.contacts),
  notices,
});

/** A registered ticket; of Ole Strandvik, a nurse of a covered unit, about Gerica at night, unless told otherwise. */
export function ticketFor(
  directory: Directory,
  change: Partial<Registration> = {},
  at: EpochMs = NIGHT,
  number = NUMBER,
): Ticket {
  const registration: Registration = {
    ticketId: 'ticket-1',
    kind: 'incident',
    conversationId: 'a:reporter',
    language: 'nb',
    reporter: {
      account: '18d19537-496a-4061-af42-215055bc29d5',
      personId: 'ole-strandvik',
      name: 'Ole Strandvik',
      phone: '+4740008916',
      workplaceId: 'fjell-bosenter',
      workplaceText: null,
    },
    affectedUser: null,
    systemId: 'gerica',
    systemNamed: true,
    municipality: 'drammen',
    text: 'Gerica er nede, vi får ikke opp medisinlistene',
    facts: acute,
    breach: null,
    confirmed: false,
    ...change,
  };
  return register(registration, number, directory.tenantId, factsAt(directory, at)).ticket;
}
