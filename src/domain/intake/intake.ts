import { z } from 'zod';
import { adviceSchema } from '../priority/advice.ts';
import { swapSchema } from '../on-call/swap.ts';
import { affectedUserSchema, ticketKindSchema } from '../ticket/ticket.ts';

export const INTAKE_SCHEMA = 1;

/** What can be asked about a problem, one question at a time. `restore`: what will be lost, and whether to send it (M140). */
export const asks = z.enum([
  'problem',
  'lifeHealth',
  'scope',
  'loss',
  'workaround',
  'affectedPhone',
  'restore',
  'name',
  'phone',
  'workplace',
]);
export type Ask = z.infer<typeof asks>;
/** The facts that are asked about because they decide the priority and nobody has said them. */
const doubts = z.enum(['lifeHealth', 'scope', 'loss']);
export type Doubt = z.infer<typeof doubts>;

const lifeHealths = z.enum(['acute', 'possible', 'none']);
const scopes = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const draft = z.object({
  /** Counts the problems of this conversation; with the intake it makes the ticket's id. */
  sequence: z.number().int().positive(),
  /** Rises with every word added: what a form is measured against. */
  revision: z.number().int().positive(),
  startedAt: z.number().int(),
  lastWordAt: z.number().int(),
  /**
   * `setAside`: cancelled, and kept until it expires in case the person thinks better of it.
   * `planned`: an announced window explains it (M17); kept for an «akutt».
   */
  state: z.enum(['open', 'setAside', 'planned']),
  /** Everything said about the problem so far, masked, one message a line; without what only says how to reach somebody. */
  text: z.string(),
  /** What the messages said about the reporter; beats the profile. */
  said: z.object({
    name: z.string().nullable(),
    phone: z.string().nullable(),
    workplaceId: z.string().nullable(),
    /** A workplace that the directory does not know, as written. */
    workplaceText: z.string().nullable(),
  }),
  affectedUser: affectedUserSchema.nullable(),
  /** Taken over from an earlier ticket («samme som i går»); null: as the words say. */
  systemId: z.string().nullable(),
  /** The answer to the question about another way; null: as the words say. */
  workaround: z.boolean().nullable(),
  /** The question that stands, and how often it has been put. `offered`: workplaces to choose from. */
  asked: z
    .object({ what: asks, times: z.number().int().positive(), offered: z.array(z.string()) })
    .nullable(),
  /** Answered, or «vet ikke»: never asked again. */
  answered: z.array(asks),
  /** What was asked about because it decides the priority: one thing, once. Null: nothing yet. */
  doubt: doubts.nullable().default(null),
  /** Its answer, and what the words had said until then. */
  settled: z
    .object({
      lifeHealth: z.object({ was: lifeHealths, is: lifeHealths }).nullable(),
      scope: z.object({ was: scopes, is: scopes }).nullable(),
    })
    .default({ lifeHealth: null, scope: null }),
  /** What a language model has read in the words, where one is set up; it may only raise (X6). */
  advice: adviceSchema.nullable().default(null),
  /** The form stands in the chat. */
  formShown: z.boolean(),
  /** Which reminders of promise 1 have been given since the last word. */
  reminded: z.object({ soon: z.boolean(), opening: z.boolean() }),
});
export type Draft = z.infer<typeof draft>;

/**
 * The conversation with one person before and around tickets: `tenant|conversation|account`.
 * Its version is the lane: two messages at two instances collide, and the second decides again on what the first left.
 */
export const intakeSchema = z.object({
  schema: z.literal(INTAKE_SCHEMA),
  tenant: z.string(),
  conversationId: z.string(),
  account: z.string(),
  /** The name that the chat shows. */
  displayName: z.string().nullable(),
  /** Of the last answer; null before the first. */
  language: z.enum(['nb', 'nn', 'en']).nullable(),
  sequence: z.number().int().nonnegative(),
  draft: draft.nullable(),
  /** A question about something that exists; a yes to it counts for a day. */
  question: z
    .object({
      ask: z.enum(['withdraw', 'resolve', 'same', 'objection', 'forget', 'lifeHealth']),
      /** Empty where it is about the conversation. */
      ticketId: z.string(),
      registerRow: z.string(),
      at: z.number().int(),
      /** What was said before the question, where the answer decides what becomes of it. */
      text: z.string(),
    })
    .nullable(),
  /** A swap of on-call that this person has asked for (`asker`) or is asked to agree to (`other`). */
  swap: z
    .object({ part: z.enum(['asker', 'other']), swap: swapSchema, at: z.number().int() })
    .nullable()
    .default(null),
  /** What was answered last instead of registered: «meld likevel» makes a ticket of it. */
  inquiry: z.object({ text: z.string(), at: z.number().int() }).nullable().default(null),
  /** When the person last wrote anything; null: never, or to an older program. */
  heardAt: z.number().int().nullable().default(null),
  /** When a draft was deleted because nobody sent it in; null once something new is said. */
  expiredAt: z.number().int().nullable(),
  /** How the person was reached the last time, for «samme som sist». */
  lastContact: z
    .object({
      name: z.string().nullable(),
      phone: z.string().nullable(),
      workplaceId: z.string().nullable(),
      workplaceText: z.string().nullable(),
    })
    .nullable(),
  /** The language that the person has asked for («svar på nynorsk»). */
  wishedLanguage: z.enum(['nb', 'nn', 'en']).nullable(),
  /** The person's last tickets from this conversation, newest last. */
  tickets: z.array(
    z.object({
      ticketId: z.string(),
      registerRow: z.string(),
      kind: ticketKindSchema.default('incident'),
      sequence: z.number().int(),
      systemId: z.string().nullable(),
      at: z.number().int(),
      /** «ny sak» closes it for additions. */
      open: z.boolean(),
      critical: z.boolean(),
    }),
  ),
});
export type Intake = z.infer<typeof intakeSchema>;

/** A question about a ticket is forgotten after a day: a late «ja» withdraws nothing. */
export const QUESTION_STANDS_MS = 24 * 3_600_000;

/** How many of the person's tickets the intake remembers for follow-ups; all of them stand in the store. */
export const REMEMBERED_TICKETS = 20;

/** The partition of the conversation with one person (design.md, a turn). */
export const intakePartition = (tenant: string, conversationId: string, account: string): string =>
  `${tenant}|${conversationId}|${account}`;

export const emptyIntake = (tenant: string, conversationId: string, account: string): Intake => ({
  schema: INTAKE_SCHEMA,
  tenant,
  conversationId,
  account,
  displayName: null,
  language: null,
  sequence: 0,
  draft: null,
  question: null,
  swap: null,
  inquiry: null,
  heardAt: null,
  expiredAt: null,
  lastContact: null,
  wishedLanguage: null,
  tickets: [],
});

/** The ticket, or all of them, takes in nothing more: what is said next is about something else. */
export const closed = (intake: Intake, ticketId?: string): Intake => ({
  ...intake,
  tickets: intake.tickets.map((ticket) =>
    ticketId === undefined || ticket.ticketId === ticketId ? { ...ticket, open: false } : ticket,
  ),
});
