import type { TicketDecision, TicketFacts } from './decision.ts';
import { refresh } from './rows.ts';
import type { By, Ticket } from './ticket.ts';

/** What is put in place of words that were taken out; the reader sees that something stood there. */
export const REDACTED = '[…]';

const anywhere = (words: string): RegExp =>
  new RegExp(
    words
      .trim()
      .split(/\s+/u)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
      .join(String.raw`\s+`),
    'giu',
  );

/** The text without the words, wherever they stand in it. */
export const without = (text: string, words: string): string => text.replace(anywhere(words), REDACTED);

/**
 * Words that should not be kept are taken out of the ticket's text (domain.md 3.10, 6.4). The history says who and when, never
 * what. Undefined: they do not stand there.
 */
export function redact(
  ticket: Ticket,
  words: string,
  by: By,
  revision: number,
  { now }: TicketFacts,
): TicketDecision | undefined {
  const text = without(ticket.text, words);
  if (text === ticket.text) return undefined;
  const changed: Ticket = { ...ticket, text };
  return {
    ticket: changed,
    events: [{ at: now, what: 'redacted', by }],
    effects: refresh(changed, revision, now),
  };
}
