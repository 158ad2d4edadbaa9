import { isUnresolved, type Ticket, type TicketState } from './ticket.ts';

/** The life of a ticket, declared in one place (T128, domain.md 3.10): what can be done to it in which state, and where that leads. */

export const VERBS = [
  'see',
  'seePhone',
  'edit',
  'withdraw',
  'take',
  'giveBack',
  'assign',
  'answer',
  'ask',
  'note',
  'raisePriority',
  'lowerPriority',
  /** Sets system, scope, kind, and whether the fault does harm still. */
  'classify',
  /** To a parent, and undone again. */
  'join',
  'handToOnCall',
  'handToVendor',
  'askManager',
  /** Acknowledges a page, passes it on, or says that it is not an on-call matter. */
  'acknowledge',
  'solve',
  'close',
  'reopen',
  'redact',
] as const;
export type Verb = (typeof VERBS)[number];

/** `same`: the state stays as it is. */
type Next = TicketState | 'same';
type From = Readonly<Partial<Record<TicketState, Next>>>;

const sameIn = (...states: readonly TicketState[]): From =>
  Object.fromEntries(states.map((state) => [state, 'same' as const]));
const from = (states: readonly TicketState[], to: TicketState): From =>
  Object.fromEntries(states.map((state) => [state, to]));

const AT_WORK = ['new', 'taken', 'waitingReporter', 'waitingVendor'] as const;
const HELD = ['taken', 'waitingReporter', 'waitingVendor'] as const;
const UNRESOLVED = [...AT_WORK, 'waitingApproval'] as const;
const ALL = [...UNRESOLVED, 'solved', 'closed', 'withdrawn'] as const;

export const LIFE_CYCLE: Readonly<Record<Verb, From>> = {
  see: sameIn(...ALL),
  seePhone: sameIn(...ALL),
  edit: sameIn(...UNRESOLVED, 'solved'),
  withdraw: from(UNRESOLVED, 'withdrawn'),
  // Whoever has it and waited goes on with it.
  take: from(['new', 'waitingReporter', 'waitingVendor'], 'taken'),
  giveBack: from(HELD, 'new'),
  assign: { new: 'taken', ...sameIn(...HELD) },
  answer: sameIn(...UNRESOLVED, 'solved', 'closed'),
  ask: { ...from(AT_WORK, 'waitingReporter'), waitingReporter: 'same', waitingApproval: 'same' },
  note: sameIn(...UNRESOLVED, 'solved', 'closed'),
  raisePriority: sameIn(...UNRESOLVED),
  lowerPriority: sameIn(...UNRESOLVED),
  // What was solved is put right before it is closed; what is closed must be reopened first.
  classify: sameIn(...UNRESOLVED, 'solved'),
  join: sameIn(...UNRESOLVED),
  handToOnCall: { ...from(HELD, 'new'), ...sameIn('new', 'waitingApproval') },
  handToVendor: { ...from(AT_WORK, 'waitingVendor'), waitingVendor: 'same' },
  askManager: sameIn(...UNRESOLVED),
  acknowledge: { new: 'taken', ...sameIn(...HELD) },
  solve: from(UNRESOLVED, 'solved'),
  close: from(['solved'], 'closed'),
  reopen: from(['solved', 'closed'], 'new'),
  redact: sameIn(...ALL),
};

/** Whether the ticket is in a state in which it can be done. Who may is `permission.ts`. */
export const fits = (verb: Verb, { state }: Pick<Ticket, 'state'>): boolean =>
  LIFE_CYCLE[verb][state] !== undefined;

/** [A] How long the reporter may reopen it; later it is a new ticket. */
export const REOPENS_WITHIN_MS = 14 * 24 * 3_600_000;

/** T128: bring the fault to an end, restore the normal state, keep it from coming back. */
export type Stage = 'stop' | 'restore' | 'prevent' | 'over';

/** Which of T128's three is being worked on. */
export function stageOf(ticket: Ticket): Stage {
  if (isUnresolved(ticket)) return ticket.stopped === null ? 'stop' : 'restore';
  return ticket.state === 'solved' ? 'prevent' : 'over';
}

/** T128: critical and high are not closed before cause and preventive measure are known; nor is what has come back (2.6). */
export const needsPrevention = ({ priority, recurs, kind }: Ticket): boolean =>
  kind === 'incident' && (priority === 'critical' || priority === 'high' || recurs !== null);
