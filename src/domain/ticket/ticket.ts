import { z } from 'zod';
import { approvalSchema } from '../approval/approval.ts';
import { epochMs, paging, reports, route, watch } from './parts.ts';
import { advisedFactSchema } from '../priority/advice.ts';

/** Bumped when a stored document changes shape; an older program refuses a newer document. */
export const TICKET_SCHEMA = 4;
/**
 * 1 had no kinds but `incident`, and nothing that waits for an approval; 2 had no leases, and a chain that followed the
 * directory; 3 had none of the desk's states but `taken`, and every reporter an account and a conversation. Such documents
 * are read as they stand.
 */
const READABLE = [1, 2, 3, TICKET_SCHEMA] as const;

export const priorityFactsSchema = z.object({
  lifeHealth: z.enum(['acute', 'possible', 'none']),
  systemClass: z.enum(['LH', 'HU', 'BS', 'EQ']),
  scope: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  loss: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  workaround: z.boolean(),
  security: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  timeCritical: z.boolean(),
  homeOffice: z.boolean(),
  outOfScope: z.boolean(),
  planned: z.boolean(),
  fullOutagePriority: z.enum(['critical', 'high', 'medium', 'low']),
});

/** T136: name, phone and workplace of the one who reports. `account` is the identity; the rest is what was said or known. */
export const reporterSchema = z.object({
  /** Null: a caller whom the directory does not know (T130). */
  account: z.string().min(1).nullable(),
  personId: z.string().nullable(),
  name: z.string().nullable(),
  /** E.164 or five internal digits. */
  phone: z.string().nullable(),
  workplaceId: z.string().nullable(),
  /** A workplace that the directory does not know, as it was written. */
  workplaceText: z.string().nullable(),
});
export type Reporter = z.infer<typeof reporterSchema>;

/** Somebody else whom the fault affects; T136's reporter stays the one who is logged in. */
export const affectedUserSchema = z.object({
  name: z.string().nullable(),
  personId: z.string().nullable(),
  phone: z.string().nullable(),
});
export type AffectedUser = z.infer<typeof affectedUserSchema>;

/** What kind of security matter: something given away or lost (M11), or data that others can have seen (M12). */
export const breachSchema = z.enum(['credentials', 'personalData']);

const prioritySchema = z.enum(['critical', 'high', 'medium', 'low']);
export const bySchema = z.object({ account: z.string(), personId: z.string().nullable(), name: z.string() });
export type By = z.infer<typeof bySchema>;

/** `manager`: the operations manager or the last-resort leader, whom the desk's watch reached (domain.md 3.3, 3.10). */
const takenAs = z.enum(['responder', 'agent', 'manager']);
export type TakenAs = z.infer<typeof takenAs>;

/** What can be changed of a ticket apart from the others: two who change different ones do not disturb each other. */
export const EDITED = ['system', 'scope', 'kind', 'priority'] as const;
export type Edited = (typeof EDITED)[number];
const edit = z.object({ revision: z.number().int(), at: epochMs, by: z.string() });

/** T128's third stage: what caused it, and what keeps it from coming back; or why nothing is done. */
const prevention = z.object({
  cause: z.string(),
  measure: z.string().nullable(),
  none: z.string().nullable(),
});
export type Prevention = z.infer<typeof prevention>;

/** What was asked for (domain.md 4.1); a question is one that needs a person. */
export const TICKET_KINDS = [
  'incident',
  'restoreRequest',
  'upgradeRequest',
  'order',
  'orgChange',
  'question',
] as const;
export const ticketKindSchema = z.enum(TICKET_KINDS);
export type TicketKind = z.infer<typeof ticketKindSchema>;

const common = {
  schema: z.literal(READABLE).transform(() => TICKET_SCHEMA),
  id: z.string(),
  tenant: z.string(),
  number: z.string(),
  kind: ticketKindSchema,
  /** The conversation that the reporter wrote in, where answers go; null: an agent raised it, and `toReporter` says where. */
  conversationId: z.string().nullable(),
  language: z.enum(['nb', 'nn', 'en']),
  reporter: reporterSchema,
  /** The agent who registered it for the reporter (T130); left out: the reporter did. */
  raisedBy: bySchema.optional(),
  affectedUser: affectedUserSchema.nullable(),
  systemId: z.string().nullable(),
  systemNamed: z.boolean(),
  /** What the reporter called it, where the directory knows no such system; left out: nothing. */
  systemText: z.string().optional(),
  municipality: z.string().nullable(),
  /** Masked (domain.md 6.5). */
  text: z.string(),
  facts: priorityFactsSchema,
  breach: breachSchema.nullable(),
  /** The facts whose source is a language model, which raised the priority at registration (X6); left out: none. */
  fromModel: z.array(advisedFactSchema).optional(),
  priority: prioritySchema,
  rules: z.array(z.string()),
  route,
  createdAt: epochMs,
  /** T103: answered within 7 service hours. */
  answerDue: epochMs,
  opensAt: epochMs,
  /** Null while on-call does not have it. */
  paging: paging.nullable(),
  /** The number of the last round of pages, kept when on-call no longer has it; 0 = never paged. */
  rounds: z.number().int().nonnegative(),
  /** Null where the desk has never watched it. */
  watch: watch.nullable(),
  /** Of a restore: the date (`YYYY-MM-DD`) of the last copy when it was ordered (T83); null for everything else. */
  restorePoint: z.iso.date().nullable().default(null),
  /** Null where nobody has to approve it. */
  approval: approvalSchema.nullable().default(null),
  /** The priority that the rules would give after the reporter's late correction; a person decides (2.6). */
  proposedPriority: prioritySchema.nullable(),
  /** The reporter does not agree with the priority; a person looks at it (M23). */
  objection: z.object({ at: epochMs }).nullable(),
  /** The number of an earlier ticket about the same fault within 14 days (2.6). */
  recurs: z.string().nullable(),
  /** «gjelder meg også»: the ticket that this report was joined to, whose number, clock and page it shares (2.6). */
  parent: z.object({ ticketId: z.string(), number: z.string() }).nullable(),
  /** Who has reported it, this reporter included. */
  reports,
  /** The first reporter has taken the report back while others report the same: it stays open, without him or her (M96). */
  left: z.object({ at: epochMs, as: z.enum(['withdrawn', 'solved']) }).nullable(),
  /** The reporter has seen and confirmed name, phone and workplace (T136). */
  confirmed: z.boolean(),
  /** The version at which a group of fields last changed: what a stale button is measured against (promise 10). */
  changedAt: z.object({ contact: z.number().int(), state: z.number().int() }),
  /** The same of single fields, with whose change it was. */
  edited: z.partialRecord(z.enum(EDITED), edit).default({}),
  /** T138: a person has set the priority, with a reason; `rules`: what the rules gave then. The bot never lowers it. */
  override: z
    .object({
      priority: prioritySchema,
      rules: prioritySchema,
      by: bySchema,
      at: epochMs,
      reason: z.string(),
    })
    .nullable()
    .default(null),
  /** The number it had before an agent joined it to another; undone, it has it again. */
  formerNumber: z.string().nullable().default(null),
  /** Tickets that are being joined to this one: until then it is not joined to another itself (fault 46). */
  joining: z.array(z.object({ ticketId: z.string(), at: epochMs, key: z.string() })).default([]),
  /** Persons in whose own chat its card stands (domain.md 3.10). */
  cardsOf: z.array(z.string()).default([]),
  /** G8: the first substantive answer of a person. Null while there is none. */
  answered: z.object({ at: epochMs, by: bySchema }).nullable().default(null),
  /** What the answer clock counts from; null: when it was reported. Later where it was reopened. */
  clockFrom: epochMs.nullable().default(null),
  /** When the reporter was asked something and had not answered: the answer clock stood still (`to` null: it does now). */
  pauses: z.array(z.object({ from: epochMs, to: epochMs.nullable() })).default([]),
  /** The answer became overdue at this instant; kept for good (T103). */
  breachedAt: epochMs.nullable().default(null),
  /** T128, first stage: the fault does no more harm, with a makeshift or without; the normal state is not there yet. */
  stopped: z.object({ at: epochMs, by: bySchema }).nullable().default(null),
  /** The system's manager was asked to help, and sees what the others see of it (domain.md 3.10). */
  helper: z.object({ personId: z.string(), at: epochMs }).nullable().default(null),
  /** «Løste dette problemet?»: what the reporter answered. */
  satisfied: z.object({ at: epochMs, yes: z.boolean() }).nullable().default(null),
  /** The row that last told the reporters something; with whoever was joined each has one of the same name. */
  lastNews: z.string().nullable().default(null),
  /** The last thing that was done to it, as its history has it. */
  lastEvent: z.object({ at: epochMs, what: z.string(), by: z.string().nullable() }).nullable().default(null),
};

/** Somebody has it. */
const held = {
  taken: z.object({
    by: bySchema,
    at: epochMs,
    as: takenAs,
    /** While on-call has it: without a sign of work by then the chain goes on (domain.md 3.3). */
    leaseUntil: epochMs.nullable().default(null),
  }),
};

/** The states of domain.md 3.10; each holds only what it has. How one leads to another: `life-cycle.ts`. */
export const ticketSchema = z.discriminatedUnion('state', [
  z.object({ ...common, state: z.literal('new') }),
  z.object({ ...common, ...held, state: z.literal('taken') }),
  /** The reporter was asked something. The answer clock stands still meanwhile, but not for a critical ticket. */
  z.object({
    ...common,
    ...held,
    state: z.literal('waitingReporter'),
    asked: z.object({ at: epochMs, by: bySchema }),
  }),
  /** T44: the coordinator follows it up with the vendor. */
  z.object({ ...common, ...held, state: z.literal('waitingVendor'), vendor: z.object({ since: epochMs }) }),
  /** Nothing is done before the one who decides has answered (domain.md 3.9); `approval` says who. */
  z.object({ ...common, state: z.literal('waitingApproval') }),
  z.object({ ...common, state: z.literal('withdrawn'), withdrawn: z.object({ at: epochMs }) }),
  z.object({ ...common, state: z.literal('solved'), solved: z.object({ at: epochMs, by: bySchema }) }),
  /** `by` null: the system itself. `dealtWith`: solved, and its cause looked at; the others ended without anything being done. */
  z.object({
    ...common,
    state: z.literal('closed'),
    closed: z.object({
      at: epochMs,
      by: bySchema.nullable(),
      cause: z.enum(['rejected', 'expired', 'dealtWith']),
      prevention: prevention.nullable().default(null),
    }),
  }),
]);
export type Ticket = z.infer<typeof ticketSchema>;
export type TicketState = Ticket['state'];
/** A ticket that somebody has. */
export type Held = Extract<Ticket, { taken: unknown }>;

/** Somebody has it, and works on it or waits for an answer. */
export const isHeld = (ticket: Ticket): ticket is Held =>
  ticket.state === 'taken' || ticket.state === 'waitingReporter' || ticket.state === 'waitingVendor';

/** The reporter said that everything works again; else it was solved by the one who had it, and the reporter was told. */
export const isSolvedByReporter = ({ solved, reporter }: Extract<Ticket, { state: 'solved' }>): boolean =>
  solved.by.account === reporter.account;

/** The stores look for these by name. */
const UNRESOLVED: ReadonlySet<TicketState> = new Set<TicketState>([
  'new',
  'taken',
  'waitingReporter',
  'waitingVendor',
  'waitingApproval',
]);

/** Somebody must still do something with it. */
export const isUnresolved = ({ state }: Pick<Ticket, 'state'>): boolean => UNRESOLVED.has(state);

/** What every state has. */
export type AnyState = Omit<Extract<Ticket, { state: 'new' }>, 'state'>;

/** The fields that every state has: what belongs to one state alone is left behind. */
export function withoutState(ticket: Ticket): AnyState {
  const {
    state: _state,
    taken: _taken,
    asked: _asked,
    vendor: _vendor,
    ...some
  } = {
    taken: null,
    asked: null,
    vendor: null,
    ...ticket,
  };
  const {
    withdrawn: _withdrawn,
    solved: _solved,
    closed: _closed,
    ...rest
  } = {
    withdrawn: null,
    solved: null,
    closed: null,
    ...some,
  };
  return rest;
}

export type MissingField = 'name' | 'phone' | 'workplace';

/** T136, D5: what the report still lacks. A critical ticket is registered all the same and marked so. */
export function missingFields(reporter: Reporter): MissingField[] {
  const missing: MissingField[] = [];
  if (reporter.name === null) missing.push('name');
  if (reporter.phone === null) missing.push('phone');
  if (reporter.workplaceId === null && reporter.workplaceText === null) missing.push('workplace');
  return missing;
}
