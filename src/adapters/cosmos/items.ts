import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { StoredEvent } from '../../app/ports.ts';
import { slotOf, urgencyOf, type Effect } from '../../domain/effects.ts';
import { rowStateSchema, type PartitionState } from '../../domain/partition.ts';
import { searchedText } from '../../domain/ticket/search.ts';

/**
 * The items of the container `cases`. Each partition holds one document (`state`), and beside it the receipts, events and
 * rows of the outbox that are written with it. `op` names the write that made an item, so that a write whose answer was
 * lost can be told from another's.
 */

/** An id may hold none of these characters, and 1,023 bytes at most. */
const NOT_IN_AN_ID = /[/\\?#%~\p{Cc}]|\s$/gu;
const LONGEST_ID = 900;

/** An id made of any text: what may not stand there is written as its number; what is too long, as its digest. */
export function idOf(prefix: string, text: string): string {
  const id = `${prefix}:${text.replace(NOT_IN_AN_ID, (char) => `~${(char.codePointAt(0) ?? 0).toString(16)}~`)}`;
  return Buffer.byteLength(id) <= LONGEST_ID
    ? id
    : `${prefix}:sha256:${createHash('sha256').update(text).digest('hex')}`;
}

export const STATE_ID = 'state';
export const receiptId = (receipt: string): string => idOf('r', receipt);
export const rowId = (effectId: string): string => idOf('o', effectId);

export const stateItem = z.object({
  id: z.literal(STATE_ID),
  pk: z.string(),
  type: z.enum(['intake', 'ticket', 'fault']),
  op: z.string(),
  revision: z.number().int(),
  doc: z.unknown(),
  _etag: z.string(),
});

/** What is asked of documents: alone indexed, and what a query may name. */
function askedOf(state: PartitionState): object {
  switch (state.of) {
    case 'intake':
      return { tenant: state.intake.tenant };
    case 'fault':
      return { tenant: state.fault.tenant, ticketId: state.fault.ticketId };
    case 'ticket': {
      const { ticket } = state;
      const { tenant, reporter, createdAt, parent, systemId, facts, number, state: now } = ticket;
      return {
        tenant,
        account: reporter.account,
        created: createdAt,
        parent: parent?.ticketId ?? null,
        system: systemId,
        workplace: reporter.workplaceId,
        wide: facts.scope >= 3,
        number,
        formerNumber: ticket.formerNumber,
        state: now,
        municipality: ticket.municipality,
        priority: ticket.priority,
        searched: searchedText(ticket),
      };
    }
  }
}

export const stateBody = (
  pk: string,
  state: PartitionState,
  doc: unknown,
  revision: number,
  op: string,
): { readonly id: string } & Readonly<Record<string, unknown>> => ({
  id: STATE_ID,
  pk,
  type: state.of,
  op,
  revision,
  q: askedOf(state),
  doc,
});

export const receiptBody = (pk: string, receipt: string, op: string, ttl: number): object => ({
  id: receiptId(receipt),
  pk,
  type: 'receipt',
  op,
  ttl,
});

/** In the order in which they were decided. */
export const eventBody = (pk: string, revision: number, index: number, doc: StoredEvent): object => ({
  id: `e:${String(revision).padStart(9, '0')}:${String(index).padStart(4, '0')}`,
  pk,
  type: 'event',
  doc,
});

/** A row of the outbox as stored. Leases, waits and retries are of elapsed time, as in every store. */
export const rowItem = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('row'),
  op: z.string(),
  /** Of the effect, which may not be readable. */
  effectId: z.string(),
  effect: z.unknown(),
  urgency: z.number(),
  notBefore: z.number(),
  /** Grows with each row that is asked for; a place in a list, not a time. */
  seq: z.number(),
  state: rowStateSchema,
  attempt: z.number(),
  claim: z.string(),
  leaseUntil: z.number(),
  retryAt: z.number(),
  waitsFor: z.string().nullable(),
  waitsUntil: z.number(),
  perhapsSent: z.number(),
  slot: z.string().nullable(),
  place: z.object({ conversationId: z.string(), activityId: z.string() }).nullable(),
  resolved: z.string().nullable(),
  rendered: z.string().nullable(),
  cause: z.string().nullable(),
  /** Business time of the last outcome; null: none yet. */
  at: z.number().nullable(),
  /** The last outcomes, oldest first. */
  history: z.array(
    z.object({
      at: z.number(),
      state: z.enum(['sent', 'uncertain', 'failed', 'done', 'pending']),
      cause: z.string().nullable(),
    }),
  ),
});
export type RowItem = z.infer<typeof rowItem>;

/** A row as it is read, with what names the version that was read. */
export const storedRow = rowItem.extend({ _etag: z.string() });
export type StoredRow = z.infer<typeof storedRow>;

export const rowBody = (
  pk: string,
  effect: Effect,
  {
    op,
    seq,
    elapsed,
    claim,
    leaseMs,
  }: { op: string; seq: number; elapsed: number; claim: string; leaseMs: number },
): RowItem => ({
  id: rowId(effect.id),
  pk,
  type: 'row',
  op,
  effectId: effect.id,
  effect,
  urgency: urgencyOf(effect),
  notBefore: effect.notBefore,
  seq,
  state: claim === '' ? 'pending' : 'sending',
  attempt: claim === '' ? 0 : 1,
  claim,
  leaseUntil: claim === '' ? 0 : elapsed + leaseMs,
  retryAt: 0,
  waitsFor: effect.waitsFor?.id ?? null,
  waitsUntil: effect.waitsFor === null ? 0 : elapsed + effect.waitsFor.atMostMs,
  perhapsSent: 0,
  slot: slotOf(effect),
  place: null,
  resolved: null,
  rendered: null,
  cause: null,
  at: null,
  history: [],
});
