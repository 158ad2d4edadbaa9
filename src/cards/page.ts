import { z } from 'zod';
import template from '../../cards/page.json' with { type: 'json' };
import {
  isHeld,
  isSolvedByReporter,
  isUnresolved,
  missingFields,
  type Ticket,
} from '../domain/ticket/ticket.ts';
import { sentenceCase } from '../text/index.ts';
import {
  aboutLines,
  contactLines,
  headLines,
  lines,
  linesSchema,
  overdueNote,
  workLines,
  type Writing,
} from './lines.ts';
import type { CardDefinition } from './render.ts';

const schema = z.strictObject({
  heading: z.string(),
  headingColor: z.enum(['Attention', 'Default']),
  fallbackText: z.string(),
  notice: z.string(),
  lines: linesSchema,
  open: z.boolean(),
  /** Takes it without being on call. */
  confirm: z.boolean(),
  /** On-call has it, and whoever has the card may pass it on. */
  pass: z.boolean(),
  /** Somebody has taken it. */
  working: z.boolean(),
  ticketId: z.string(),
  asOf: z.number(),
  t: z.object({
    take: z.string(),
    passOn: z.string(),
    notOnCall: z.string(),
    working: z.string(),
    solved: z.string(),
    vendor: z.string(),
    note: z.string(),
    notePlaceholder: z.string(),
  }),
});
type PageCard = z.infer<typeof schema>;

/**
 * A page to a responder: number, system, municipality, unit, call-back phones, flags.
 * No free text of the reporter, no names, no health data (domain.md 3.3).
 */
export function presentPage(
  ticket: Ticket,
  asOf: number,
  sent: { repeated: boolean; perhapsRepeated: boolean; asks?: 'confirmFirst' | 'needsReason' },
  writing: Writing,
): PageCard {
  const { t } = writing;
  const { number } = ticket;
  // The desk has taken it over: whoever was paged may leave it, and the card says why (domain.md 3.3).
  const isHandedOver = ticket.paging === null && isUnresolved(ticket);
  const isUntaken = ticket.state === 'new' && !isHandedOver;
  const isConfirmed = sent.asks === 'confirmFirst' && isUntaken;
  const flags = [
    isConfirmed ? t.M163({ number }) : '',
    sent.asks === 'needsReason' ? t.M171({ number }) : '',
    isHandedOver ? t.M71({ number, to: 'serviceDesk' }) : '',
    sent.repeated && isUntaken ? t.M55({ number }) : '',
    sent.perhapsRepeated ? sentenceCase(t.perhapsRepeatedFlag) : '',
  ];
  const card = alertCard(ticket, asOf, { heading: t.pageHeading, isOpen: isUntaken, flags }, writing);
  const isOnCalls = ticket.paging !== null && (ticket.state === 'new' || isHeld(ticket)) && asOf > 0;
  return {
    ...card,
    confirm: isConfirmed,
    t: isConfirmed ? { ...card.t, take: t.confirmTakeButton } : card.t,
    pass: isOnCalls && !isConfirmed,
    working: isOnCalls && isHeld(ticket),
  };
}

/**
 * By day: a critical ticket that nobody has taken, to the agents, the desk's leader, the operations manager and the
 * last-resort leader in turn. It says no more than a page.
 */
export function presentWatch(ticket: Ticket, asOf: number, writing: Writing): PageCard {
  const { t } = writing;
  const { number } = ticket;
  const isOnCalls = ticket.paging !== null && isUnresolved(ticket);
  const flags = [
    isOnCalls ? t.M71({ number, to: 'onCall' }) : '',
    isDesksUntaken(ticket) ? (overdueNote(ticket, writing) ?? '') : '',
  ];
  const heading = isDesksUntaken(ticket) ? t.watchHeading : t.watchOverHeading;
  return alertCard(ticket, asOf, { heading, isOpen: ticket.state === 'new', flags }, writing);
}

/** It is the desk's to take, and nobody has. */
export const isDesksUntaken = ({ state, paging }: Ticket): boolean => state === 'new' && paging === null;

const solvedFlag = (ticket: Extract<Ticket, { state: 'solved' }>, t: Writing['t']): string =>
  isSolvedByReporter(ticket)
    ? t.M76({ number: ticket.number })
    : t.M172({ number: ticket.number, name: ticket.solved.by.name, at: ticket.solved.at });

function alertCard(
  ticket: Ticket,
  asOf: number,
  what: { readonly heading: string; readonly isOpen: boolean; readonly flags: readonly string[] },
  writing: Writing,
): PageCard {
  const { t, now } = writing;
  const missing = missingFields(ticket.reporter).filter((field) => field !== 'name');
  const flags = [
    isHeld(ticket)
      ? t.M42({ number: ticket.number, name: ticket.taken.by.name, at: ticket.taken.at, now })
      : '',
    ticket.state === 'withdrawn' ? t.M46({ number: ticket.number }) : '',
    ticket.state === 'solved' ? solvedFlag(ticket, t) : '',
    ticket.state === 'waitingVendor' ? sentenceCase(t.vendorFlag) : '',
    isHeld(ticket) && ticket.taken.leaseUntil !== null && ticket.paging !== null
      ? sentenceCase(t.leaseFlag({ until: ticket.taken.leaseUntil }))
      : '',
    ...what.flags,
    ticket.route.notCovered ? sentenceCase(t.notCoveredFlag) : '',
    missing.length > 0 ? sentenceCase(t.incompleteFlag({ missing })) : '',
  ].filter((flag) => flag !== '');
  const { phone } = ticket.reporter;
  const [number, ...why] = headLines(ticket, writing);
  return {
    heading: what.heading,
    headingColor: what.isOpen ? 'Attention' : 'Default',
    fallbackText: `${what.heading} ${ticket.number}`,
    notice: flags
      .map((flag, index) => (index === 0 ? flag : `${flags[index - 1]?.endsWith('.') ? '' : ' ·'} ${flag}`))
      .join(''),
    lines: [
      // Where and whom to call comes first, why it is critical after it.
      ...(number === undefined ? [] : [number]),
      ...aboutLines(ticket, writing),
      ...lines(
        // Whoever has taken the report back is not called.
        [
          t.callbackPhoneLabel,
          ticket.left !== null ? null : phone === null ? t.notGiven : t.phoneText(phone),
        ],
      ),
      ...contactLines(ticket, writing),
      ...lines([t.receivedAtLabel, t.whenDone({ at: ticket.createdAt, now })]),
      ...workLines(ticket, writing),
      ...why,
    ],
    // A ticket that is not in the store (revision 0) is shown all the same, and cannot be taken.
    open: what.isOpen && asOf > 0,
    confirm: false,
    pass: false,
    working: false,
    ticketId: ticket.id,
    asOf,
    t: {
      take: t.takeButton,
      passOn: t.passOnButton,
      notOnCall: t.notOnCallButton,
      working: t.workingButton,
      solved: t.solvedButton,
      vendor: t.vendorButton,
      note: t.workNoteLabel,
      notePlaceholder: t.workNotePlaceholder,
    },
  };
}

export const pageCard: CardDefinition<PageCard> = {
  name: 'page',
  template,
  schema,
  sample: {
    heading: 'Vakt: kritisk sak',
    headingColor: 'Attention',
    fallbackText: 'Vakt: kritisk sak D-2026-00001',
    notice: 'Enhet ikke på vaktlisten',
    lines: [{ label: 'Sak', value: 'D-2026-00001' }],
    open: true,
    confirm: false,
    pass: true,
    working: false,
    ticketId: 'ticket',
    asOf: 1,
    t: {
      take: 'Jeg tar den',
      passOn: 'Gi videre',
      notOnCall: 'Ikke vaktsak',
      working: 'Arbeider',
      solved: 'Løst',
      vendor: 'Trenger leverandør',
      note: 'Hva gjør du?',
      notePlaceholder: 'Må fylles ut for «Ikke vaktsak»',
    },
  },
};
