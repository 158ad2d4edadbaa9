import type { Directory } from '../directory/directory.ts';
import type { Registration } from '../effects.ts';
import { decidePriority } from '../priority/rules.ts';
import { route as routeOf, type Route } from '../routing/route.ts';
import { nextOpening, timeState } from '../service-hours/calendar.ts';
import type { EpochMs, PriorityFacts } from '../vocabulary.ts';
import type { TicketFacts } from './decision.ts';
import type { Ticket } from './ticket.ts';
import type { TicketRoute } from './parts.ts';

/** T106: entitlement follows the account's unit, never what was typed. Unknown counts as not covered (G11). */
export function isCovered(reporter: { personId: string | null }, directory: Directory): boolean {
  const person = reporter.personId === null ? undefined : directory.person(reporter.personId);
  const unit = person?.workplaceId ? directory.workplace(person.workplaceId) : undefined;
  return unit?.onCallCovered === true;
}

const RANK = ['low', 'medium', 'high', 'critical'] as const;

/** Above 0 where `one` is the higher priority. */
export const compare = (one: Ticket['priority'], other: Ticket['priority']): number =>
  RANK.indexOf(one) - RANK.indexOf(other);

/** What a person has set stands (T138, promise 5), until the rules give more than they gave then, and more than was set. */
const withOverride = (ruled: Ticket['priority'], override: Ticket['override']): Ticket['priority'] =>
  override === null || (compare(ruled, override.rules) > 0 && compare(ruled, override.priority) > 0)
    ? ruled
    : override.priority;

/** What the rules and the routing table say. */
export type Routed = { priority: Ticket['priority']; rules: string[]; route: TicketRoute; opensAt: EpochMs };

/**
 * Runs the rules and the routing table on the facts as they are at `now` (T138, domain.md 2.3 and 3.2).
 * `opensAt`: when the desk is next open (`now` itself while it is), which the texts of a closed desk name (T135).
 */
export function judge(
  about: Pick<Registration, 'reporter' | 'systemId' | 'systemNamed' | 'municipality'> & {
    readonly reports?: Ticket['reports'];
    readonly override?: Ticket['override'];
  },
  facts: PriorityFacts,
  { now, directory, calendar }: TicketFacts,
): Routed {
  const { priority: ruled, rules } = decidePriority(facts);
  const priority = withOverride(ruled, about.override ?? null);
  const instance =
    about.systemId !== null && about.municipality !== null
      ? directory.instance(about.systemId, about.municipality)
      : undefined;
  const routed: Route = routeOf({
    timeState: timeState(now, calendar),
    priority,
    rules,
    coveredUnit: isCovered(about.reporter, directory),
    security: facts.security,
    onCallScope: instance?.onCallScope ?? 'always',
    // Row 8: a second, independent reporter.
    confirmed: (about.reports?.reporters ?? 1) > 1,
    diktOperated: instance?.diktOperated ?? true,
    systemNamed: about.systemNamed,
  });
  return {
    priority,
    rules: [...rules],
    opensAt: nextOpening(now, calendar),
    route: {
      queue: routed.queue,
      page: routed.page,
      notCovered: routed.pageFlag === 'notCovered',
      showOnCallNumber: routed.showOnCallNumber,
      alertServiceDesk: routed.alertServiceDesk,
      alertSecurityOfficer: routed.alertSecurityOfficer,
      withheld: routed.pageWithheld,
      message: routed.message,
    },
  };
}
