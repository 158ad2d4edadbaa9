import type { Shown } from '../../app/ports.ts';
import { agentTicketCard, presentAgentTicket } from '../../cards/agent-ticket.ts';
import { approvalCard, isAnswerable, presentApproval } from '../../cards/approval.ts';
import { deskTicketCard, presentDeskTicket } from '../../cards/desk-ticket.ts';
import { presentHistory, presentReach } from '../../cards/history.ts';
import { formCard, presentForm } from '../../cards/form.ts';
import { foundTicketCard, presentFoundTicket } from '../../cards/found-ticket.ts';
import { listedWorkplaceName, municipalityName, systemName, type Writing } from '../../cards/lines.ts';
import { myTicketsCard, presentMyTickets, presentQueue } from '../../cards/my-tickets.ts';
import { isDesksUntaken, pageCard, presentPage, presentWatch } from '../../cards/page.ts';
import { presentRaise, raiseCard } from '../../cards/raise.ts';
import { presentReceipt, receiptCard } from '../../cards/receipt.ts';
import { render, type AdaptiveCard } from '../../cards/render.ts';
import { presentSecurity, securityCard } from '../../cards/security.ts';
import { presentShiftTest, shiftTestCard } from '../../cards/shift-test.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import { receiptMessage } from '../../domain/ticket/receipt.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import { isOverdue } from '../../domain/ticket/watch.ts';
import type { EpochMs, Language } from '../../domain/vocabulary.ts';
import { ON_CALL_PLACEHOLDER, textOf } from '../../text/index.ts';
import { sentenceOf } from '../../text/say.ts';

/** A card ready to send: the toast (`summary`), the card, and the name of what it says. */
export type Composed = { readonly summary: string; readonly card: AdaptiveCard; readonly message: string };

/**
 * Puts words and layout to what is shown. The on-call number is still its placeholder.
 * @param plain the card will be written out as text: what it says must not tell anybody to press
 */
export function compose(
  { card: content, language }: Shown,
  directory: Directory,
  now: EpochMs,
  plain = false,
): Composed {
  const t = textOf(language);
  const writing: Writing = { t, directory, now, plain };
  switch (content.card) {
    case 'form': {
      const form = presentForm(content.form, writing);
      return {
        message: 'form',
        // What is locked asks for nothing any more.
        summary: form.open ? t.formSummary : form.intro,
        card: render(formCard, form),
      };
    }
    case 'receipt': {
      const { ticket, asOf, pagedAt } = content;
      return {
        message: receiptMessage(ticket, pagedAt),
        summary:
          ticket.parent === null
            ? t.receiptSummary({ number: ticket.number, priority: ticket.priority })
            : t.joinedSummary({ number: ticket.number }),
        card: render(receiptCard, presentReceipt(ticket, asOf, pagedAt, content, writing)),
      };
    }
    case 'page': {
      const { ticket } = content;
      return {
        message: 'page',
        summary: t.pageSummary({ ...toastOf(ticket, directory), repeated: content.repeated }),
        card: render(pageCard, presentPage(ticket, content.asOf, content, writing)),
      };
    }
    case 'watch': {
      const { ticket } = content;
      return {
        message: 'watch',
        summary: t.watchSummary({ ...toastOf(ticket, directory), untaken: isDesksUntaken(ticket) }),
        card: render(pageCard, presentWatch(ticket, content.asOf, writing)),
      };
    }
    case 'deskTicket': {
      const { ticket } = content;
      return {
        message: 'deskTicket',
        summary: isOverdue(ticket)
          ? t.watchSummary({ ...toastOf(ticket, directory), untaken: true })
          : t.deskSummary({
              number: ticket.number,
              priority: ticket.priority,
              systemName: systemName(ticket, directory),
              municipalityName: municipalityName(ticket, directory),
            }),
        card: render(deskTicketCard, presentDeskTicket(ticket, content.asOf, writing)),
      };
    }
    case 'security':
      return {
        message: 'M51',
        summary: t.securitySummary({
          number: content.ticket.number,
          municipalityName: municipalityName(content.ticket, directory) ?? '',
        }),
        card: render(securityCard, presentSecurity(content.ticket, writing)),
      };
    case 'approval': {
      const { ticket, part, asked, problem } = content;
      return {
        message: part === 'decide' ? 'M142' : 'M143',
        summary: t.approvalSummary({
          number: ticket.number,
          systemName: systemName(ticket, directory),
          open: isAnswerable(ticket, part),
        }),
        card: render(approvalCard, presentApproval(ticket, part, asked, problem ?? null, writing)),
      };
    }
    case 'myTickets':
      return {
        message: 'myTickets',
        summary: t.myTicketsSummary({ count: content.tickets.length }),
        card: render(myTicketsCard, presentMyTickets(content.tickets, writing)),
      };
    case 'queue':
      return {
        message: 'queue',
        summary: t.queueHeading({
          which: content.which,
          shown: content.tickets.length,
          total: content.total,
        }),
        card: render(myTicketsCard, presentQueue(content, writing)),
      };
    case 'agentTicket': {
      const { ticket } = content;
      return {
        message: 'agentTicket',
        summary: t.deskSummary({
          number: ticket.number,
          priority: ticket.priority,
          systemName: systemName(ticket, directory),
          municipalityName: municipalityName(ticket, directory),
        }),
        card: render(agentTicketCard, presentAgentTicket(content, writing)),
      };
    }
    case 'history':
      return {
        message: 'history',
        summary: t.historyHeading({ number: content.number }),
        card: render(myTicketsCard, presentHistory(content, writing)),
      };
    case 'reach':
      return {
        message: 'reach',
        summary: t.reachHeading({ number: content.number }),
        card: render(myTicketsCard, presentReach(content, writing)),
      };
    case 'foundTicket': {
      const found = presentFoundTicket(content.ticket, writing);
      return { message: 'foundTicket', summary: found.fallbackText, card: render(foundTicketCard, found) };
    }
    case 'raise': {
      const said = sentenceOf(content.said, null, t, directory, now);
      return {
        message: content.said.id,
        summary: t.raiseHeading({ from: content.form.dialog.from }),
        card: render(raiseCard, presentRaise(content.form, said, writing)),
      };
    }
    case 'shiftTest':
      return {
        message: content.said.id,
        summary: t.shiftTestHeading,
        card: render(shiftTestCard, presentShiftTest(content, writing)),
      };
  }
}

const toastOf = (ticket: Ticket, directory: Directory) => ({
  number: ticket.number,
  systemName: systemName(ticket, directory),
  workplaceName: listedWorkplaceName(ticket, directory),
});

/** Elements that hold what people typed, which may be the placeholder itself. */
const HOLDS_TYPED_TEXT = /^(TextRun|Input\..+)$/;

/**
 * Promise 9: the number takes the place of its placeholder at the moment of sending, and is kept nowhere.
 * It goes into sentences of the catalogues alone: nobody learns it by typing the placeholder into a field.
 * @param phone null in the demo: the text then says where the number is set
 */
export function withOnCallPhone<T>(content: T, phone: string | null, language: Language): T {
  if (!JSON.stringify(content).includes(ON_CALL_PLACEHOLDER)) return content;
  const said = phone ?? textOf(language).onCallPhoneNotSet;
  const put = (node: unknown): unknown => {
    if (typeof node === 'string') return node.replaceAll(ON_CALL_PLACEHOLDER, () => said);
    if (Array.isArray(node)) return node.map(put);
    if (typeof node !== 'object' || node === null) return node;
    if ('type' in node && HOLDS_TYPED_TEXT.test(String(node.type))) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, put(value)]));
  };
  return put(content) as T;
}
