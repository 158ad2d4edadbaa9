import { z } from 'zod';
import { advisedFactSchema } from './priority/advice.ts';
import {
  affectedUserSchema,
  breachSchema,
  bySchema,
  priorityFactsSchema,
  reporterSchema,
  ticketKindSchema,
} from './ticket/ticket.ts';
import type { Say } from './say.ts';
import { VIAS, type EpochMs } from './vocabulary.ts';
import { swapSchema } from './on-call/swap.ts';
import { approvalWordSchema } from './understanding/approval-words.ts';
import { deskWordSchema } from './understanding/desk-words.ts';
import { view } from './view.ts';
import { onCallWordSchema } from './understanding/on-call-words.ts';

/** Where something is to be said. A level of the rota is resolved to a person at the first claim, and kept. */
const recipient = z.discriminatedUnion('to', [
  z.object({ to: z.literal('conversation'), conversationId: z.string() }),
  z.object({ to: z.literal('person'), personId: z.string() }),
  z.object({ to: z.literal('onCall'), level: z.enum(['primary', 'secondary', 'leader']) }),
  z.object({ to: z.literal('serviceDesk') }),
  /** Below the ticket's card in the channel of the service desk. */
  z.object({ to: z.literal('deskThread') }),
]);
export type Recipient = z.infer<typeof recipient>;

const language = z.enum(['nb', 'nn', 'en']);

/** Everything that a new ticket is made of; the rules are run when it is created. */
const registration = z.object({
  ticketId: z.string(),
  /** Rows of an older program know of faults alone. */
  kind: ticketKindSchema.default('incident'),
  /** Null: the reporter did not write it here (`toReporter`). */
  conversationId: z.string().nullable(),
  language,
  reporter: reporterSchema,
  /** The agent who registers it for the reporter (T130); left out: the reporter does. */
  raisedBy: bySchema.optional(),
  affectedUser: affectedUserSchema.nullable(),
  systemId: z.string().nullable(),
  systemNamed: z.boolean(),
  /** What the reporter called it, where the directory knows no such system; left out: nothing. */
  systemText: z.string().optional(),
  municipality: z.string().nullable(),
  text: z.string(),
  facts: priorityFactsSchema,
  /** What kind of security matter it is, where it is one (M11, M12). */
  breach: breachSchema.nullable(),
  confirmed: z.boolean(),
  /** The facts that a language model's reading raised (X6); left out: none. The reporter and the agent are told. */
  fromModel: z.array(advisedFactSchema).optional(),
  /** «Ja, det gjelder meg også» to this ticket; whether it still holds is checked when it is carried out. Left out: nothing. */
  joinTo: z.string().optional(),
});
export type Registration = z.infer<typeof registration>;

const say = z.custom<Say>((value) => typeof value === 'object' && value !== null && 'id' in value);

const base = {
  /** Unique in its partition and made of what it is for, so that racing instances collide on it. */
  id: z.string(),
  notBefore: z.number().int(),
  /** The row whose first outcome this one waits for, at most `atMostMs` of elapsed time. */
  waitsFor: z.object({ id: z.string(), atMostMs: z.number().int() }).nullable(),
};

/** The row of the same intake that makes the ticket: whoever comes before it has been carried out carries it out first. */
const registerRow = z.string();

/** One row of the outbox: what must still be done because of a commit. Some are commands to a ticket; others leave the system. */
export const effectSchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('register'), registration }),
  z.object({
    ...base,
    kind: z.literal('amend'),
    ticketId: z.string(),
    registerRow,
    account: z.string(),
    text: z.string(),
    acute: z.boolean(),
    conversationId: z.string(),
  }),
  z.object({ ...base, kind: z.literal('withdraw'), ticketId: z.string(), registerRow, account: z.string() }),
  /** «alt virker», after a yes. */
  z.object({ ...base, kind: z.literal('resolve'), ticketId: z.string(), registerRow, account: z.string() }),
  /** «ikke løst»: open again, within 14 days. */
  z.object({ ...base, kind: z.literal('reopen'), ticketId: z.string(), registerRow, account: z.string() }),
  /** «ja»: name, phone and workplace are right. */
  z.object({ ...base, kind: z.literal('confirm'), ticketId: z.string(), registerRow, account: z.string() }),
  /** «rett»: the receipt again, with its fields open. */
  z.object({ ...base, kind: z.literal('rectify'), ticketId: z.string(), registerRow, account: z.string() }),
  /** The reporter does not agree with the priority (M23). */
  z.object({
    ...base,
    kind: z.literal('object'),
    ticketId: z.string(),
    registerRow,
    account: z.string(),
    text: z.string(),
  }),
  /** A timer of a draft (promise 1). */
  z.object({ ...base, kind: z.literal('draftTimer'), sequence: z.number().int() }),
  /** «slett samtalen»: what was said here is forgotten (6.7). */
  z.object({ ...base, kind: z.literal('forget') }),
  /** «bare tekst», «vis kort». */
  z.object({ ...base, kind: z.literal('plainText'), conversationId: z.string(), plain: z.boolean() }),
  z.object({
    ...base,
    kind: z.literal('escalate'),
    ticketId: z.string(),
    round: z.number().int(),
    step: z.number().int(),
    /** Of its round; rows of an older program know one alone. */
    leg: z.number().int().default(0),
  }),
  /** An acknowledgement is about to run out (`remind`), or runs out (domain.md 3.3); `until` names it. */
  z.object({
    ...base,
    kind: z.literal('lease'),
    ticketId: z.string(),
    until: z.number().int(),
    what: z.enum(['remind', 'end']),
  }),
  /** The reporter of a paged ticket has said nothing more: is reminded (1), then whoever has it is told (2). */
  z.object({
    ...base,
    kind: z.literal('silence'),
    ticketId: z.string(),
    round: z.number().int(),
    step: z.literal([1, 2]),
  }),
  /** What somebody on call wrote about a ticket; whose it is, and whether it counts, is decided when it is carried out. */
  z.object({
    ...base,
    kind: z.literal('onCallWord'),
    account: z.string(),
    conversationId: z.string(),
    language,
    word: onCallWordSchema,
  }),
  z.object({
    ...base,
    kind: z.literal('pageFailed'),
    ticketId: z.string(),
    pageRow: z.string(),
    /** The provider had taken it, and reported later that it did not arrive. */
    reported: z.boolean().optional(),
  }),
  /** The desk's watch by day; `from` names the watch: what its minutes are counted from. */
  z.object({
    ...base,
    kind: z.literal('watch'),
    ticketId: z.string(),
    from: z.number().int(),
    step: z.number().int(),
  }),
  z.object({ ...base, kind: z.literal('handover'), ticketId: z.string() }),
  /** The answer is due soon, or now (T103); `due` is when it was due as the row was written. */
  z.object({
    ...base,
    kind: z.literal('answerClock'),
    ticketId: z.string(),
    due: z.number().int(),
    share: z.literal([0.75, 1]),
  }),
  /** Reminder or expiry of an approval (domain.md 3.9). */
  z.object({
    ...base,
    kind: z.literal('approvalTimer'),
    ticketId: z.string(),
    round: z.number().int(),
    step: z.number().int(),
  }),
  /** What somebody wrote about an approval; whose it is, and whether it counts, is decided when it is carried out. */
  z.object({
    ...base,
    kind: z.literal('approvalWord'),
    account: z.string(),
    conversationId: z.string(),
    language,
    word: approvalWordSchema,
    /** The writer's own request, which another instance may still be about to make; null = not about that one alone. */
    own: z.object({ ticketId: z.string(), registerRow: z.string() }).nullable(),
  }),
  /** A report was joined to this parent, or changed, or taken back: asks for the fold, which counts them (2.6). */
  z.object({ ...base, kind: z.literal('join'), parentId: z.string() }),
  z.object({ ...base, kind: z.literal('fold'), ticketId: z.string() }),
  /** «akutt» about a joined report: it gets a number and a page of its own. */
  z.object({ ...base, kind: z.literal('promote'), ticketId: z.string() }),
  /** What is new with the parent is told to everyone who was joined to it (M18). */
  z.object({ ...base, kind: z.literal('tellJoined'), ticketId: z.string(), say, news: z.string() }),
  z.object({
    ...base,
    kind: z.literal('page'),
    to: recipient,
    round: z.number().int(),
    step: z.number().int(),
    view,
    /** A channel outside Microsoft 365; left out: Teams. */
    via: z.enum(VIAS).optional(),
  }),
  z.object({
    ...base,
    kind: z.literal('say'),
    to: recipient,
    say,
    language: language.nullable(),
    /** A channel outside Microsoft 365, for a test page; left out: Teams. */
    via: z.enum(VIAS).optional(),
  }),
  z.object({
    ...base,
    kind: z.literal('card'),
    to: recipient,
    view,
    /** Cards of one slot replace each other in place. */
    slot: z.string(),
    language: language.nullable(),
    /** `post` shows a new card; `update` changes the one that stands in the slot. */
    mode: z.enum(['post', 'update']),
    /** An update of one card alone, where several stand in the slot; left out: all of them. */
    place: z.object({ conversationId: z.string(), activityId: z.string() }).optional(),
  }),
  /** What an agent wrote about a ticket; whether it counts is decided when it is carried out. */
  z.object({
    ...base,
    kind: z.literal('deskWord'),
    account: z.string(),
    conversationId: z.string(),
    language,
    word: deskWordSchema,
  }),
  /** A swap of on-call goes on: the other is asked, agrees, or says no (T104). */
  z.object({
    ...base,
    kind: z.literal('rotaSwap'),
    step: z.enum(['ask', 'agree', 'decline']),
    swap: swapSchema,
    account: z.string(),
    conversationId: z.string(),
    language,
  }),
  /** The test page of a shift (fault 54): it goes out, goes again, or was not answered. */
  z.object({
    ...base,
    kind: z.literal('shiftTest'),
    step: z.enum(['page', 'again', 'missed']),
    role: z.enum(['primary', 'secondary']),
    personId: z.string(),
    from: z.number().int(),
  }),
  /** «Jeg er her»: an answer to it. */
  z.object({
    ...base,
    kind: z.literal('shiftAnswer'),
    personId: z.string(),
    conversationId: z.string(),
    language,
  }),
  /** What somebody asks about the own channels outside Microsoft 365. A code is kept as its hashes. */
  z.object({
    ...base,
    kind: z.literal('channelWord'),
    personId: z.string(),
    conversationId: z.string(),
    language,
    command: z.discriminatedUnion('say', [
      z.object({ say: z.literal('list') }),
      z.object({ say: z.literal('remove'), via: z.enum(VIAS) }),
      z.object({ say: z.literal('add'), via: z.enum(VIAS), address: z.string() }),
      z.object({ say: z.literal('code'), hashes: z.record(z.enum(VIAS), z.string()) }),
    ]),
  }),
  /** What a store gives back for a row that it cannot read; `page`: it was to alert somebody. Never asked for. */
  z.object({ ...base, kind: z.literal('unreadable'), page: z.boolean() }),
]);
export type Effect = z.infer<typeof effectSchema>;

/** A row as it was stored, whatever has become of it: one that cannot be read takes no other with it. */
export function readEffect(
  stored: unknown,
  row: { readonly id: string; readonly notBefore: EpochMs; readonly urgency: number },
): Effect {
  const read = effectSchema.safeParse(stored);
  if (read.success) return read.data;
  const { id, notBefore } = row;
  return { kind: 'unreadable', id, notBefore, waitsFor: null, page: row.urgency === URGENCY.page };
}

/** Where its card stands: cards of one slot replace each other in place. Null for what is no card. */
export const slotOf = (effect: Effect): string | null =>
  effect.kind === 'card' ? effect.slot : effect.kind === 'page' && effect.via === undefined ? 'page' : null;

/** Tells on-call of somebody in danger: a page, or M98 about one more of the same fault. It waits behind nothing else. */
export const isAlert = (effect: Effect): boolean =>
  effect.kind === 'page' || (effect.kind === 'say' && effect.say.id === 'M98');

/** What leaves first; stored with a row. */
const URGENCY = { page: 0, command: 1, message: 2, informative: 3 } as const;

/** Pages leave before everything else, commands and other alerts next, then what answers somebody, what is only informative last. */
export function urgencyOf(effect: Effect): (typeof URGENCY)[keyof typeof URGENCY] {
  switch (effect.kind) {
    case 'page':
      return URGENCY.page;
    case 'say':
      if (effect.to.to === 'deskThread') return URGENCY.informative;
      return isAlert(effect) ? URGENCY.command : URGENCY.message;
    case 'card':
      return effect.view.card === 'deskTicket' || effect.mode === 'update'
        ? URGENCY.informative
        : URGENCY.message;
    default:
      return URGENCY.command;
  }
}
