import { mayDecide, mayEndorse } from '../approval/authority.ts';
import type { Directory } from '../directory/directory.ts';
import { diktRoleOf, holds, isHere } from '../directory/system-roles.ts';
import { onCallAt } from '../on-call/rota.ts';
import { osloDate } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import { mayTake } from './authority.ts';
import { REOPENS_WITHIN_MS, fits, type Verb } from './life-cycle.ts';
import { isHeld, isUnresolved, type Ticket } from './ticket.ts';
import { hasQueue } from './queue.ts';

/**
 * Who may do what to a ticket: the table of domain.md 3.10. What a verb does, and to whom it belongs of several who may,
 * is the verb's own matter.
 */

export const TICKET_ROLES = [
  /** Or the affected user. */
  'reporter',
  'agent',
  'leader',
  'responder',
  'owner',
  'manager',
  'operationsManager',
  'coordinator',
  'securityOfficer',
  'administrator',
  'other',
] as const;
export type TicketRole = (typeof TICKET_ROLES)[number];

/** `role`: not theirs to do. `state`: not as the ticket stands now. `tooLate`: it was over too long ago. */
export type Refusal = 'role' | 'state' | 'tooLate';

/**
 * The roles that somebody has towards a ticket now; `other` where there are none. The reporter is known by the account
 * alone; every other role is read from the directory, and somebody who has left has none of them.
 * @param personId from the account (promise 7), never from what was typed
 */
export function rolesOn(
  ticket: Ticket,
  personId: string | null,
  account: string,
  directory: Directory,
  now: EpochMs,
): ReadonlySet<TicketRole> {
  const roles = new Set<TicketRole>();
  if (account.toLowerCase() === ticket.reporter.account?.toLowerCase()) roles.add('reporter');
  const person = directory.person(personId ?? '');
  if (isHere(person, osloDate(now)))
    for (const role of rolesOf(ticket, person, directory, now)) roles.add(role);
  return roles.size === 0 ? new Set<TicketRole>(['other']) : roles;
}

/**
 * Whether somebody has a role by which others' tickets can be seen: at the desk, on call, for a system, or for security.
 * Which tickets, `rolesOn` says of each.
 */
export function hasAnyRole(personId: string, directory: Directory, now: EpochMs): boolean {
  const { roles, onCall } = directory;
  const on = osloDate(now);
  if (!isHere(directory.person(personId), on)) return false;
  const holders = [...roles.systemRoles, ...roles.diktRoles, ...roles.securityOfficers, ...roles.deputies];
  return (
    hasQueue(personId, directory, on) ||
    isOnCall(personId, directory, now) ||
    onCall.lastResortLeaderId === personId ||
    holders.some((role) => role.personId === personId && holds(role, on))
  );
}

/** None is an administrator: the directory does not know who that is. */
function rolesOf(
  ticket: Ticket,
  person: NonNullable<ReturnType<Directory['person']>>,
  directory: Directory,
  now: EpochMs,
): TicketRole[] {
  const { municipality, systemId } = ticket;
  const { id } = person;
  const on = osloDate(now);
  // Nobody's request is decided here, so that nobody is kept from a role for having made it.
  const about = { systemId, municipality, requester: '' };
  const as = mayTake(ticket, id, directory, now);
  const has: Partial<Record<TicketRole, boolean>> = {
    reporter: ticket.affectedUser?.personId === id,
    agent: directory.agentsOf(municipality).some((agent) => agent.id === id),
    leader: directory.contacts.serviceDesk.leaderId === id,
    responder: as === 'responder' || isOnCall(id, directory, now) || isTakenAsResponder(ticket, id),
    owner: mayDecide(person, about, directory, on).as !== null,
    manager: mayEndorse(person, about, directory, on).as !== null,
    // The last-resort leader stands beside the operations manager where the desk's watch has reached them (3.3).
    operationsManager:
      as === 'manager' || (systemId !== null && directory.operationsManager(systemId, on)?.id === id),
    coordinator: systemId !== null && diktRoleOf('coordinator', systemId, directory, on)?.personId === id,
    securityOfficer: municipality !== null && directory.securityOfficer(municipality, on)?.id === id,
  };
  return TICKET_ROLES.filter((role) => has[role] === true);
}

const isOnCall = (personId: string, { onCall }: Directory, now: EpochMs): boolean =>
  Object.values(onCallAt(now, onCall)).includes(personId);

/** One of the rota who was neither on call nor paged, and has confirmed to take it (fault 26). */
const isTakenAsResponder = (ticket: Ticket, personId: string): boolean =>
  isHeld(ticket) && ticket.taken.as === 'responder' && ticket.taken.by.personId === personId;

type Answer = 'yes' | Refusal;
type Condition = (ticket: Ticket, now: EpochMs) => Answer;

/** Whose matter a ticket is decides who has the role in it; what can change about it is a matter of its state. */
const when =
  (holds: (ticket: Ticket) => boolean, otherwise: Refusal): Condition =>
  (ticket) =>
    holds(ticket) ? 'yes' : otherwise;

const always: Condition = () => 'yes';
const isPaged = ({ paging }: Ticket): boolean => paging !== null;
const paged = when(isPaged, 'role');
const security = when(({ facts, breach }) => facts.security >= 1 || breach !== null, 'role');
const attack = when(({ facts }) => facts.security === 3, 'role');
const critical = when(({ priority }) => priority === 'critical', 'state');
const untilSolved = when(isUnresolved, 'state');
const untilTaken = when(({ state }) => state === 'new' || state === 'waitingApproval', 'state');

const within14Days: Condition = (ticket, now) => {
  const over =
    ticket.state === 'solved' ? ticket.solved.at : ticket.state === 'closed' ? ticket.closed.at : null;
  return over !== null && now - over > REOPENS_WITHIN_MS ? 'tooLate' : 'yes';
};

type Row = Readonly<Partial<Record<TicketRole, Condition>>>;

const desk = { agent: always, leader: always } as const;
const crew = { ...desk, responder: always } as const;
const dikt = { ...crew, operationsManager: always, coordinator: always } as const;
const takers: Row = { ...desk, responder: paged, operationsManager: always };
const asked = when(({ helper }) => helper !== null, 'role');
const answerers: Row = { ...dikt, securityOfficer: security };

/** The cells; what is not there is not that role's to do. */
const CELLS: Readonly<Record<Verb, Row>> = {
  see: { ...dikt, reporter: always, owner: always, manager: always, securityOfficer: security },
  seePhone: { ...dikt, reporter: always, responder: paged, manager: asked, securityOfficer: security },
  edit: { ...crew, reporter: untilSolved },
  withdraw: { reporter: untilTaken, leader: always },
  take: takers,
  giveBack: takers,
  assign: desk,
  answer: answerers,
  ask: answerers,
  note: { ...answerers, manager: asked },
  raisePriority: { ...crew, securityOfficer: security },
  lowerPriority: crew,
  classify: dikt,
  join: { ...crew, reporter: always },
  handToOnCall: { reporter: always, agent: critical, leader: critical, securityOfficer: attack },
  handToVendor: dikt,
  askManager: dikt,
  acknowledge: { leader: always, responder: always },
  solve: { ...crew, reporter: always, operationsManager: always },
  close: { ...desk, operationsManager: always, securityOfficer: security },
  reopen: { ...crew, reporter: within14Days, securityOfficer: security },
  redact: { ...desk, securityOfficer: always, administrator: always },
};

/** A page is answered only while there is one. */
const isPossible = (verb: Verb, ticket: Ticket): boolean =>
  fits(verb, ticket) && (verb !== 'acknowledge' || isPaged(ticket));

/** Of several refusals the one that comes nearest to a yes is told. */
const NEAREST: readonly Answer[] = ['yes', 'tooLate', 'state', 'role'];

/** Whether somebody with these roles may do it to the ticket as it is now, or why not: the best that one of the roles gives. */
export function mayDo(
  verb: Verb,
  ticket: Ticket,
  roles: ReadonlySet<TicketRole>,
  now: EpochMs,
): 'yes' | Refusal {
  const answers = [...roles].map((role): Answer => {
    const answer = CELLS[verb][role]?.(ticket, now) ?? 'role';
    return answer === 'role' || isPossible(verb, ticket) ? answer : 'state';
  });
  return NEAREST.find((answer) => answers.includes(answer)) ?? 'role';
}
