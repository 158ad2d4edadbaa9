import { hashOf } from '../../src/app/hash.ts';
import { answerApproval, type Answer } from '../../src/domain/approval/decide.ts';
import { approvalDue } from '../../src/domain/approval/expiry.ts';
import type { Directory } from '../../src/domain/directory/directory.ts';
import type { Registration } from '../../src/domain/effects.ts';
import type { Ticket } from '../../src/domain/ticket/ticket.ts';
import type { EpochMs } from '../../src/domain/vocabulary.ts';
import { personOf } from './directory.ts';
import { DAY, factsAt, NUMBER, ordinary, ticketFor } from './tickets.ts';

/** Restores made and answered by the rules themselves. */

export const digest = (asked: string): string => hashOf('asked', asked);

/** Ordered by Nora Kjelsrud of NAV Drammen, about Socio; Knut Ødegårdstuen owns it there, and Fatima Yusufi manages it. */
export function restoreFor(
  directory: Directory,
  change: Partial<Registration> = {},
  at: EpochMs = DAY,
  number = NUMBER,
): Ticket {
  const { aadObjectId, name, phone, workplaceId, municipality } = personOf(directory, 'nora-kjelsrud');
  return ticketFor(
    directory,
    {
      kind: 'restoreRequest',
      systemId: 'socio',
      municipality,
      facts: ordinary,
      text: 'Noen har slettet tolv saker i Socio, kan dere hente dem tilbake?',
      confirmed: true,
      reporter: {
        account: aadObjectId.toLowerCase(),
        personId: 'nora-kjelsrud',
        name,
        phone,
        workplaceId,
        workplaceText: null,
      },
      ...change,
    },
    at,
    number,
  );
}

export function answerOf(
  directory: Directory,
  personId: string,
  verb: Answer['verb'],
  reason = '',
  asked: string | null = null,
): Answer {
  const person = personOf(directory, personId);
  const by = { account: person.aadObjectId.toLowerCase(), personId, name: person.name };
  return { verb, reason, asked, by, person };
}

/** The ticket after an answer that counts. @throws where it does not */
export function answered(
  directory: Directory,
  ticket: Ticket,
  answer: Answer,
  at: EpochMs = ticket.createdAt + 3_600_000,
): Ticket {
  const outcome = answerApproval(ticket, answer, 2, factsAt(directory, at), digest);
  if (outcome?.outcome !== 'done') throw new Error(`The answer came to ${outcome?.outcome}`);
  return outcome.decision.ticket;
}

export function expiredOf(directory: Directory, ticket: Ticket): Ticket {
  const at = ticket.approval?.expiresAt ?? 0;
  const due = approvalDue(ticket, { round: 1, step: 3 }, 3, factsAt(directory, at));
  if (due === undefined) throw new Error('It does not expire');
  return due.ticket;
}
