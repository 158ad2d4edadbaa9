import { z } from 'zod';
import template from '../../cards/receipt.json' with { type: 'json' };
import { workplaceName, type Form } from '../domain/intake/form.ts';
import { isPaused } from '../domain/ticket/answer-clock.ts';
import { REOPENS_WITHIN_MS } from '../domain/ticket/life-cycle.ts';
import { isSolvedByReporter, isUnresolved, missingFields, type Ticket } from '../domain/ticket/ticket.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import { ON_CALL_PLACEHOLDER, sentenceCase } from '../text/index.ts';
import { emergencyRoutine, receiptSentence } from '../text/receipt.ts';
import { rejection } from '../text/restore.ts';
import {
  contactErrors,
  contactLabels,
  contactPlaceholders,
  contactWords,
  editablePhone,
  problemOf,
} from './inputs.ts';
import {
  aboutLines,
  affectedLines,
  headLines,
  lines,
  linesSchema,
  systemLines,
  type Writing,
} from './lines.ts';
import type { CardDefinition } from './render.ts';
import { approvalLines, restorePointText } from './restore-lines.ts';

const schema = z.strictObject({
  heading: z.string(),
  fallbackText: z.string(),
  sentence: z.string(),
  /** The on-call number, as its placeholder, where the sentence does not hold it. */
  onCall: z.string(),
  lines: linesSchema,
  missing: z.string(),
  /** Name, phone and workplace can still be confirmed or corrected here (T136, D5). */
  confirmable: z.boolean(),
  intro: z.string(),
  problem: z.string(),
  name: z.string(),
  phone: z.string(),
  workplace: z.string(),
  ticketId: z.string(),
  asOf: z.number(),
  emergencyRoutineUrl: z.string(),
  /** «Løste dette problemet?» */
  asksSolved: z.boolean(),
  t: contactWords.extend({
    submit: z.string(),
    emergencyRoutine: z.string(),
    solvedQuestion: z.string(),
    yesSolved: z.string(),
    notSolved: z.string(),
    stillWrong: z.string(),
  }),
  placeholder: contactWords,
  error: contactWords,
});
type ReceiptCard = z.infer<typeof schema>;

/** What the reporter must know first: what happens now, who has it, or that it is withdrawn. */
function sentenceOf(ticket: Ticket, pagedAt: EpochMs | null, { t, directory, now }: Writing): string {
  const { number } = ticket;
  // A common ticket goes on without the one who has left it.
  if (ticket.parent !== null && !isUnresolved(ticket)) return t.M97({ number });
  if (ticket.left !== null && isUnresolved(ticket)) return t.M96({ number });
  switch (ticket.state) {
    case 'new':
    case 'waitingApproval':
      return receiptSentence(ticket, pagedAt, t, directory, now).text;
    case 'taken':
      return t.M42({ number, name: ticket.taken.by.name, at: ticket.taken.at, now });
    case 'waitingReporter':
      return t.M224({ number, name: ticket.asked.by.name });
    case 'waitingVendor':
      return t.M167({ number, name: ticket.taken.by.name });
    case 'withdrawn':
      return t.M32({ number, paged: ticket.paging !== null });
    case 'solved':
      return t.M75({ number, paged: ticket.paging !== null && isSolvedByReporter(ticket) });
    case 'closed':
      return closedSentence(ticket, ticket.closed.cause, { t, directory, now });
  }
}

function closedSentence(
  ticket: Ticket,
  cause: Extract<Ticket, { state: 'closed' }>['closed']['cause'],
  { t, directory, now }: Writing,
): string {
  const { number } = ticket;
  switch (cause) {
    case 'rejected':
      return rejection(ticket, null, t, directory, now);
    case 'expired':
      return t.M146({ number });
    case 'dealtWith':
      return t.M225({ number });
  }
}

/** Rows 5, 7, 9 of domain.md 3.2: a covered unit sees the number as long as on-call has the ticket, whatever M-text says so. */
function onCallNumberOf(ticket: Ticket, sentence: string, { t }: Writing): string {
  const shows = ticket.state === 'new' && ticket.paging !== null && ticket.route.showOnCallNumber;
  return shows && !sentence.includes(ON_CALL_PLACEHOLDER) ? t.onCallNumber : '';
}

/** Solved or closed by the desk, not long ago, and the reporter has not said whether it helped. */
const isAskedAbout = (ticket: Ticket, now: EpochMs): boolean => {
  const over =
    ticket.state === 'solved' && !isSolvedByReporter(ticket)
      ? ticket.solved.at
      : ticket.state === 'closed' && ticket.closed.cause === 'dealtWith'
        ? ticket.closed.at
        : null;
  return (
    over !== null && ticket.parent === null && ticket.satisfied === null && now - over <= REOPENS_WITHIN_MS
  );
};

/** The receipt: number, priority with its reason, what happens now, when the answer comes. Its status changes in place. */
export function presentReceipt(
  ticket: Ticket,
  asOf: number,
  pagedAt: EpochMs | null,
  { errors = {}, stale = false }: { readonly errors?: Form['errors']; readonly stale?: boolean },
  writing: Writing,
): ReceiptCard {
  const { t, directory, now, plain = false } = writing;
  const { reporter } = ticket;
  const missing = missingFields(reporter);
  const confirmable = !ticket.confirmed && isUnresolved(ticket) && ticket.left === null;
  /** M54 and M95 name what is missing, right above the inputs. */
  const asks = confirmable && missing.length > 0;
  const sentence = sentenceOf(ticket, pagedAt, writing);
  return {
    heading: t.receiptHeading,
    fallbackText: sentence,
    sentence,
    onCall: onCallNumberOf(ticket, sentence, writing),
    lines: [
      // Priority and state are the common ticket's, and change without this card.
      ...(ticket.parent === null ? headLines(ticket, writing) : lines([t.numberLabel, ticket.number])),
      // Where they can still be corrected, phone and workplace stand in the inputs: twice is long on a phone, and can differ.
      ...(confirmable
        ? systemLines(ticket, writing)
        : [
            ...aboutLines(ticket, writing),
            ...lines([t.phoneLabel, reporter.phone === null ? null : t.phoneText(reporter.phone)]),
          ]),
      ...affectedLines(ticket, writing),
      ...approvalLines(ticket, 'requester', writing),
      ...lines(
        [t.raisedByLabel, ticket.raisedBy?.name ?? null],
        [t.receivedAtLabel, t.whenDone({ at: ticket.createdAt, now })],
        [t.deskOpensLabel, ticket.opensAt > ticket.createdAt ? t.whenDue({ at: ticket.opensAt, now }) : null],
        [t.restorePointLabel, restorePointText(ticket, writing)],
        // What waits for the owner, is answered or is over is not for the desk to answer: nothing is promised (rule 10).
        [
          t.answerDueLabel,
          ticket.state === 'waitingApproval' ||
          ticket.answered !== null ||
          !isUnresolved(ticket) ||
          isPaused(ticket)
            ? null
            : t.whenDue({ at: ticket.answerDue, now }),
        ],
      ),
    ],
    missing: missing.length === 0 || asks ? '' : sentenceCase(t.incompleteFlag({ missing })),
    confirmable,
    intro: asks
      ? t[ticket.paging === null ? 'M95' : 'M54']({ number: ticket.number, missing })
      : t[plain ? 'M53b' : 'M53']({ number: ticket.number }),
    problem: stale ? t.M57 : problemOf(errors, t),
    name: reporter.name ?? '',
    phone: editablePhone(reporter.phone),
    workplace: workplaceName(reporter, directory) ?? '',
    ticketId: ticket.id,
    asOf,
    asksSolved: isAskedAbout(ticket, now),
    emergencyRoutineUrl: ticket.priority === 'critical' ? (emergencyRoutine(ticket, directory) ?? '') : '',
    t: {
      ...contactLabels(t),
      submit: t.submitButton,
      emergencyRoutine: t.emergencyRoutineButton,
      solvedQuestion: t.solvedQuestion,
      yesSolved: t.yesSolvedButton,
      notSolved: t.notSolvedButton,
      stillWrong: t.textLabel('reopen'),
    },
    placeholder: contactPlaceholders(t),
    error: contactErrors(t),
  };
}

const words = { name: 'Navn', phone: 'Telefon', workplace: 'Arbeidssted' };
export const receiptCard: CardDefinition<ReceiptCard> = {
  name: 'receipt',
  template,
  schema,
  sample: {
    heading: 'Kvittering',
    fallbackText: 'Kvittering D-2026-00001',
    sentence: 'Saken er registrert.',
    onCall: 'Vakttelefonen er {vaktnr}.',
    lines: [{ label: 'Sak', value: 'D-2026-00001' }],
    missing: 'Mangler telefonnummer',
    confirmable: true,
    intro: 'Kontroller opplysningene.',
    problem: 'Telefon må fylles ut.',
    name: 'Kari Eksempel',
    phone: '41 00 00 00',
    workplace: 'Biblioteket',
    ticketId: 'ticket',
    asOf: 1,
    emergencyRoutineUrl: 'https://intranett.example/nodrutine',
    asksSolved: true,
    t: {
      ...words,
      submit: 'Send inn',
      emergencyRoutine: 'Åpne nødrutinen',
      solvedQuestion: 'Løste dette problemet?',
      yesSolved: 'Ja',
      notSolved: 'Nei',
      stillWrong: 'Hva er fortsatt galt?',
    },
    placeholder: words,
    error: words,
  },
};
