import type { Effect } from '../effects.ts';
import type { ServiceCalendar } from '../service-hours/calendar.ts';
import { afterWorkingDays } from '../service-hours/working-days.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { EpochMs } from '../vocabulary.ts';

/** The outbox rows of an approval. A row's id says what it is for, so that asking twice asks once. */

/** [A] A request lives three working days: a reminder after one and after two, then it expires (domain.md 3.9). */
export const STEPS = [1, 2, 3] as const;
export type Step = (typeof STEPS)[number];
export const EXPIRES_AT_STEP = 3;

/** When a step falls due, counted from when the owner was asked. */
export const stepAt = (askedAt: EpochMs, step: Step, calendar: ServiceCalendar): EpochMs =>
  afterWorkingDays(askedAt, step, calendar);

export const timerRow = (
  ticketId: string,
  round: number,
  step: Step,
  askedAt: EpochMs,
  calendar: ServiceCalendar,
): Effect => ({
  kind: 'approvalTimer',
  id: `approval:${ticketId}:${round}:${step}`,
  ticketId,
  round,
  step,
  notBefore: stepAt(askedAt, step, calendar),
  waitsFor: null,
});

export type Part = 'decide' | 'endorse';

export const approvalSlot = (part: Part, personId: string): string => `approval:${part}:${personId}`;

/** A person's own card. One slot a person and part: each reads it in his or her language, and it changes in place. */
export const approvalCard = (
  id: string,
  personId: string,
  part: Part,
  mode: 'post' | 'update',
  now: EpochMs,
): Effect => ({
  kind: 'card',
  id,
  to: { to: 'person', personId },
  view: { card: 'approval', part },
  slot: approvalSlot(part, personId),
  language: null,
  mode,
  notBefore: now,
  waitsFor: null,
});

/** Whose endorsing card stands in a chat; null where none was sent. */
const endorser = ({ approval }: Ticket): string | null =>
  approval === null || approval.endorsement.state === 'skipped'
    ? null
    : approval.endorsement.state === 'asked'
      ? approval.endorsement.personId
      : approval.endorsement.by.personId;

/** Every card about it that stands somewhere, changed in place or shown anew. */
export function approvalCards(ticket: Ticket, id: string, mode: 'post' | 'update', now: EpochMs): Effect[] {
  const { approval } = ticket;
  if (approval === null) return [];
  const manager = endorser(ticket);
  return [
    ...approval.sentTo.map((personId) =>
      approvalCard(`${id}:decide:${personId}`, personId, 'decide', mode, now),
    ),
    ...(manager === null ? [] : [approvalCard(`${id}:endorse:${manager}`, manager, 'endorse', mode, now)]),
  ];
}
