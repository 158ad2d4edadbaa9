import type { Directory } from '../directory/directory.ts';
import type { Registration } from '../effects.ts';
import { KNOWN_FAULT_MS } from '../fault/fault.ts';
import type { EpochMs, PriorityFacts } from '../vocabulary.ts';
import { isUnresolved, type Ticket } from './ticket.ts';

/** «Gjelder det deg også?»: a report whose words told too little to be joined by themselves, and the ticket it may belong to. */

type About = Pick<Registration, 'kind' | 'systemId' | 'municipality' | 'facts' | 'reporter'>;

/** Something that others can have too: not equipment, a matter of security, or what the desk does not handle. */
const isShared = ({ systemClass, security, outOfScope }: PriorityFacts): boolean =>
  systemClass !== 'EQ' && security === 0 && !outOfScope;

/** Whether the report may become part of the ticket once its reporter says so: read again at the press, and as it is carried out. */
export function mayJoin(about: About, ticket: Ticket, directory: Directory): boolean {
  const { systemId, municipality, reporter, facts } = about;
  const system = systemId === null ? undefined : directory.system(systemId);
  if (system === undefined || ticket.systemId !== system.id) return false;
  // Whoever is in danger goes by the rules alone, and waits for no question.
  if (facts.lifeHealth === 'acute' || !isShared(facts) || !isShared(ticket.facts)) return false;
  if (about.kind === 'restoreRequest' || ticket.kind !== 'incident') return false;
  if (!isUnresolved(ticket) || ticket.parent !== null) return false;
  if (ticket.left === null && ticket.reporter.account === reporter.account) return false;
  return system.shared || (municipality !== null && municipality === ticket.municipality);
}

/**
 * The ticket that a draft's form asks about: the newest of those that somebody has reported within a day. One that is older
 * is seldom the same matter. Only a report of a fault is asked.
 */
export function alsoReported(
  about: About,
  tickets: readonly Ticket[],
  { directory, now }: { readonly directory: Directory; readonly now: EpochMs },
): Ticket | undefined {
  if (about.kind !== 'incident') return undefined;
  return tickets
    .filter((ticket) => now - ticket.reports.lastAt <= KNOWN_FAULT_MS && mayJoin(about, ticket, directory))
    .toSorted((a, b) => b.createdAt - a.createdAt)[0];
}
