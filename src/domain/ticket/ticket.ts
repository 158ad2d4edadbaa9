import { z } from 'zod';
import { approvalSchema } from '../approval/approval.ts';
import { acknowledgeSchema } from '../directory/schema.ts';
import { advisedFactSchema } from '../priority/advice.ts';

/** Bumped when a stored document changes shape; an older program refuses a newer document. */
export const TICKET_SCHEMA = 4;
/**
 * 1 had no kinds but `incident`, and nothing that waits for an approval; 2 had no leases, and a chain that followed the
 * directory; in 3 every reporter had an account and a conversation. Such documents are read as they stand.
 */
const READABLE = [1, 2, 3, TICKET_SCHEMA] as const;

const epochMs = z.number().int();

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

const route = z.object({
  queue: z.enum(['serviceDesk/critical', 'serviceDesk/high', 'serviceDesk/ordinary']),
  page: z.boolean(),
  notCovered: z.boolean(),
  showOnCallNumber: z.boolean(),
  alertServiceDesk: z.boolean(),
  alertSecurityOfficer: z.boolean(),
  /** Critical and closed, yet never paged: outside on-call scope, or another party runs the system. */
  withheld: z.enum(['serviceHoursOnly', 'notOperated']).nullable(),
  message: z.enum(['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M07b', 'M08', 'M09', 'M10']),
});
export type TicketRoute = z.infer<typeof route>;

/**
 * On-call has the ticket; where its page stands. The chain is that of domain.md 3.3; a step is counted from the round's
 * first page.
 */
const paging = z.object({
  /** Same for every copy of one page, so that two copies read as one. */
  pageId: z.string(),
  /** 1, 2 …: each time that the ticket is handed to on-call. What recurs with a round carries it in its row id. */
  round: z.number().int().positive(),
  startedAt: epochMs,
  lifeHealth: z.boolean(),
  /** The last step of the chain that was sent. */
  step: z.number().int().nonnegative(),
  /** When it was last paged because of another report: at most once in 15 minutes, unless it grew (3.3). */
  againAt: epochMs.nullable(),
  /** The chain's minutes as they were when the round began; left out (an older round): as the directory has them. */
  minutes: acknowledgeSchema.optional(),
  /** How often the chain went on anew in this round: it was passed on, or an acknowledgement ran out. */
  leg: z.number().int().nonnegative().default(0),
  /** The reporters were told in this round that everyone has been tried (M45). */
  toldAll: z.boolean().default(false),
  /** What the minutes of this leg are counted from; left out: `startedAt`. */
  legFrom: epochMs.optional(),
});
export type Paging = z.infer<typeof paging>;

/** The desk's last watch of the ticket by day (domain.md 3.3, «desk open»). */
const watch = z.object({
  /** What its minutes are counted from: the desk was alerted. */
  startedAt: epochMs,
  /** The last step that was taken; 0 = none yet. */
  step: z.number().int().nonnegative(),
  /** Everyone who was alerted one to one, in this watch or an earlier one: their cards stand, and they may take it. */
  reached: z.array(z.string()),
});

/** Somebody else than the first reporter whom whoever has the ticket must be able to call. */
const contact = z.object({
  ticketId: z.string(),
  workplaceId: z.string().nullable(),
  phone: z.string().nullable(),
  /** Life and health is at stake there. False: the first reporter has left, and this one is called instead. */
  urgent: z.boolean(),
});
export type Contact = z.infer<typeof contact>;

/** How far a fault has been reported, as far as its tickets say (domain.md 2.6). */
const reports = z.object({
  /** 0: everyone has taken it back. */
  reporters: z.number().int().nonnegative(),
  units: z.number().int().nonnegative(),
  municipalities: z.number().int().nonnegative(),
  lastAt: epochMs,
  contacts: z.array(contact),
});

export const bySchema = z.object({ account: z.string(), personId: z.string().nullable(), name: z.string() });
export type By = z.infer<typeof bySchema>;

/** `manager`: the operations manager or the last-resort leader, whom the desk's watch reached (domain.md 3.3, 3.10). */
const takenAs = z.enum(['responder', 'agent', 'manager']);
export type TakenAs = z.infer<typeof takenAs>;

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
  priority: z.enum(['critical', 'high', 'medium', 'low']),
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
  proposedPriority: z.enum(['critical', 'high', 'medium', 'low']).nullable(),
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
};

/** T128's life cycle; each state holds only what it has. The states of the desk's work come with the desk's verbs. */
export const ticketSchema = z.discriminatedUnion('state', [
  z.object({ ...common, state: z.literal('new') }),
  z.object({
    ...common,
    state: z.literal('taken'),
    taken: z.object({
      by: bySchema,
      at: epochMs,
      as: takenAs,
      /** While on-call has it: without a sign of work by then the chain goes on (domain.md 3.3). */
      leaseUntil: epochMs.nullable().default(null),
      /** Since when whoever has it waits for the vendor. */
      vendorSince: epochMs.nullable().default(null),
    }),
  }),
  /** Nothing is done before the one who decides has answered (domain.md 3.9); `approval` says who. */
  z.object({ ...common, state: z.literal('waitingApproval') }),
  z.object({ ...common, state: z.literal('withdrawn'), withdrawn: z.object({ at: epochMs }) }),
  z.object({ ...common, state: z.literal('solved'), solved: z.object({ at: epochMs, by: bySchema }) }),
  /** Ended without anything being done; `by` null: the system itself. Closing by the desk comes with the desk's verbs. */
  z.object({
    ...common,
    state: z.literal('closed'),
    closed: z.object({ at: epochMs, by: bySchema.nullable(), cause: z.enum(['rejected', 'expired']) }),
  }),
]);
export type Ticket = z.infer<typeof ticketSchema>;

/** The reporter said that everything works again; else it was solved by the one who had it, and the reporter was told. */
export const isSolvedByReporter = ({ solved, reporter }: Extract<Ticket, { state: 'solved' }>): boolean =>
  solved.by.account === reporter.account;

/** Somebody must still do something with it. */
export const isUnresolved = ({ state }: Pick<Ticket, 'state'>): boolean =>
  state === 'new' || state === 'taken' || state === 'waitingApproval';

/** The fields that every state has: what belongs to one state alone is left behind. */
export function withoutState(ticket: Ticket) {
  switch (ticket.state) {
    case 'new':
    case 'waitingApproval':
      return ticket;
    case 'taken': {
      const { taken: _taken, ...rest } = ticket;
      return rest;
    }
    case 'withdrawn': {
      const { withdrawn: _withdrawn, ...rest } = ticket;
      return rest;
    }
    case 'solved': {
      const { solved: _solved, ...rest } = ticket;
      return rest;
    }
    case 'closed': {
      const { closed: _closed, ...rest } = ticket;
      return rest;
    }
  }
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
