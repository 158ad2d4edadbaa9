import { z } from 'zod';

/** What is kept of a decision that only one role may make (domain.md 3.9), and what exactly was asked. */

const epochMs = z.number().int();
const by = z.object({ account: z.string(), personId: z.string().nullable(), name: z.string() });

/** What the system manager, or whoever stands in, says of it on a card of his or her own; final once said. */
const endorsement = z.discriminatedUnion('state', [
  z.object({ state: z.literal('asked'), personId: z.string() }),
  /** Nobody is asked, and why: recorded. */
  z.object({ state: z.literal('skipped'), why: z.enum(['sameAsOwner', 'isRequester', 'noManager']) }),
  z.object({ state: z.literal('endorsed'), by, at: epochMs }),
  z.object({ state: z.literal('advisedAgainst'), by, at: epochMs, reason: z.string() }),
]);
export type Endorsement = z.infer<typeof endorsement>;

/** Final once given. `as` and `roleId` are the evidence: by which row of the register it was his or hers to decide. */
const decided = z.object({
  by,
  at: epochMs,
  as: z.enum(['owner', 'deputy']),
  roleId: z.string(),
  /** The digest of what was decided on (`askedOf`). */
  asked: z.string(),
  /** Masked; null where nothing was written. */
  reason: z.string().nullable(),
});

export const APPROVAL_STATES = [
  'pending',
  'blocked',
  'approved',
  'rejected',
  'expired',
  'withdrawn',
] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

export const approvalSchema = z.object({
  /** `blocked`: the register names nobody who may decide (a gap). `withdrawn`: the requester took it back. */
  state: z.enum(APPROVAL_STATES),
  /** 1, 2 …: each time that it is asked anew because what was asked has changed. Its timers carry it in their ids. */
  round: z.number().int().positive(),
  askedAt: epochMs,
  /** Not decided by then: expired, never approved (rule 8). */
  expiresAt: epochMs,
  /** Why nobody can decide; null where somebody can. */
  gap: z.enum(['none', 'left', 'pendingOwner', 'unknownPlace']).nullable(),
  endorsement,
  /** Null until it is approved or rejected; kept as the evidence of an approval that a change has voided. */
  decided: decided.nullable(),
  /** The last thing that whoever decides has asked the requester; masked. */
  question: z.object({ by, at: epochMs, text: z.string() }).nullable(),
  /** Whose deciding card stands in a chat, in the order in which they were asked. */
  sentTo: z.array(z.string()),
});
export type Approval = z.infer<typeof approvalSchema>;

/** What the approval is bound to: whatever of it changes, the approval is void (F48). Same content, same text. */
export const askedOf = (ticket: {
  readonly id: string;
  readonly systemId: string | null;
  readonly municipality: string | null;
  readonly restorePoint: string | null;
  readonly text: string;
}): string =>
  JSON.stringify([ticket.id, ticket.systemId, ticket.municipality, ticket.restorePoint, ticket.text]);

/** The digest of `askedOf`: what a card carries and a decision is compared with. Given by the shell; pure. */
export type Digest = (asked: string) => string;
