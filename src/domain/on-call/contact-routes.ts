import { z } from 'zod';
import { VIAS, type EpochMs, type Via } from '../vocabulary.ts';
import { shiftTestSchema } from './shift-test.ts';

/** The channels outside Microsoft 365 by which a person can be paged. One counts once a code has verified it (fault 23). */

const MINUTE = 60_000;
/** [A] How long a code counts. */
export const CODE_MINUTES = 15;
const MOST_TRIES = 5;
/** [A] Codes in an hour: whoever wants to guess, or to pester somebody else's telephone, gets no further. */
const MOST_CODES = 5;
const HOUR = 60 * MINUTE;
/** A code that is over is remembered for so long, so that the person is told why it does not count. */
const REMEMBERED_MS = 60 * MINUTE;

const via = z.enum(VIAS);
const route = z.object({
  via,
  /** E.164, or a mail address in lower case. */
  address: z.string(),
  verifiedAt: z.number().int(),
});
export type ContactRoute = z.infer<typeof route>;

export const contactRoutesSchema = z.object({
  schema: z.literal(1),
  personId: z.string(),
  /** At most one of each kind. */
  routes: z.array(route),
  /** Codes that are out. `code` is a hash. */
  pending: z.array(
    z.object({
      via,
      address: z.string(),
      code: z.string(),
      expiresAt: z.number().int(),
      tries: z.number().int().nonnegative(),
    }),
  ),
  /** The tickets that the person was last paged for by SMS, by partition, newest last: what «1» may answer. */
  paged: z.array(z.string()).default([]),
  /** When codes were asked for, in the last hour. */
  asked: z.array(z.number().int()),
  /** The test page of the shift that the person last began (`shift-test.ts`). */
  shiftTest: shiftTestSchema.nullable().default(null),
});
export type ContactRoutes = z.infer<typeof contactRoutesSchema>;

export const noRoutes = (personId: string): ContactRoutes => ({
  schema: 1,
  personId,
  routes: [],
  pending: [],
  paged: [],
  asked: [],
  shiftTest: null,
});

/** Whether one of the channels that are set up beside Teams is verified (fault 23). */
export const hasRouteBy = ({ routes }: ContactRoutes, channels: readonly Via[]): boolean =>
  routes.some(({ via: kind }) => channels.includes(kind));

/** Until when it is worth keeping (business time): without end where a channel is verified, else while a code or a test page is out. */
export const keptUntil = ({ routes, pending, shiftTest }: ContactRoutes): EpochMs =>
  routes.length > 0
    ? Infinity
    : Math.max(0, shiftTest?.to ?? 0, ...pending.map(({ expiresAt }) => expiresAt + REMEMBERED_MS));

const current = (routes: ContactRoutes, now: EpochMs): ContactRoutes => ({
  ...routes,
  pending: routes.pending.filter(({ expiresAt }) => expiresAt + REMEMBERED_MS > now),
  asked: routes.asked.filter((at) => at + HOUR > now),
});

/** A code goes out; an earlier one of the same kind counts no more. Undefined: too many in the last hour. */
export function withCode(
  before: ContactRoutes,
  { via: kind, address, code }: { readonly via: Via; readonly address: string; readonly code: string },
  now: EpochMs,
): ContactRoutes | undefined {
  const routes = current(before, now);
  if (routes.asked.length >= MOST_CODES) return undefined;
  const expiresAt = now + CODE_MINUTES * MINUTE;
  return {
    ...routes,
    pending: [
      ...routes.pending.filter((one) => one.via !== kind),
      { via: kind, address, code, expiresAt, tries: 0 },
    ],
    asked: [...routes.asked, now],
  };
}

export type Tried =
  | { readonly outcome: 'verified'; readonly route: ContactRoute }
  | { readonly outcome: 'wrong'; readonly left: number }
  | { readonly outcome: 'expired' | 'spent' }
  /** No code is out: what was typed is something else. */
  | { readonly outcome: 'none' };

/** Somebody types a code. @param hashOf the hash that a code was kept as, for its channel */
export function withTry(
  before: ContactRoutes,
  hashOf: (via: Via) => string,
  now: EpochMs,
): { readonly after: ContactRoutes; readonly tried: Tried } {
  const routes = current(before, now);
  if (routes.pending.length === 0) return { after: routes, tried: { outcome: 'none' } };
  const live = routes.pending.filter(({ expiresAt }) => expiresAt > now);
  if (live.length === 0) return { after: routes, tried: { outcome: 'expired' } };
  const open = live.filter(({ tries }) => tries < MOST_TRIES);
  if (open.length === 0) return { after: routes, tried: { outcome: 'spent' } };
  const right = open.find((one) => one.code === hashOf(one.via));
  if (right === undefined) {
    const pending = routes.pending.map((one) =>
      open.includes(one) ? { ...one, tries: one.tries + 1 } : one,
    );
    const left = Math.max(...open.map(({ tries }) => MOST_TRIES - tries - 1));
    return {
      after: { ...routes, pending },
      tried: left === 0 ? { outcome: 'spent' } : { outcome: 'wrong', left },
    };
  }
  const verified: ContactRoute = { via: right.via, address: right.address, verifiedAt: now };
  return {
    after: {
      ...routes,
      routes: [...routes.routes.filter((one) => one.via !== right.via), verified],
      pending: routes.pending.filter((one) => one !== right),
    },
    tried: { outcome: 'verified', route: verified },
  };
}

const MOST_PAGED = 10;

/** The person is paged for a ticket: once in the list, and newest. */
export const withPaged = (before: ContactRoutes, partition: string): ContactRoutes => ({
  ...before,
  paged: [...before.paged.filter((one) => one !== partition), partition].slice(-MOST_PAGED),
});

/** The person is paged there no more. */
export const withoutRoute = (before: ContactRoutes, kind: Via, now: EpochMs): ContactRoutes => ({
  ...current(before, now),
  routes: before.routes.filter((one) => one.via !== kind),
  pending: before.pending.filter((one) => one.via !== kind),
});

/** What a provider may still report after so long is of no use to anybody. */
export const NOTES_KEPT_DAYS = 30;

/** What a provider has said of a message, and which row it was. Either may come first (fault 16). */
export const sentNoteSchema = z.object({
  row: z
    .object({
      partition: z.string(),
      id: z.string(),
      /** Of a test page: to whom. */
      tested: z.string().optional(),
    })
    .nullable(),
  /** `delivered` stands above `failed`, whatever the order: who has it has it. */
  receipt: z.enum(['delivered', 'failed']).nullable(),
});
export type SentNote = z.infer<typeof sentNoteSchema>;

/** Two notes about one message, in any order and as often as they come. */
export const joinedNotes = (one: SentNote, other: SentNote): SentNote => ({
  row: one.row ?? other.row,
  receipt:
    one.receipt === 'delivered' || other.receipt === 'delivered'
      ? 'delivered'
      : (one.receipt ?? other.receipt),
});
