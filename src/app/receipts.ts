import type { Effect } from '../domain/effects.ts';
import type { SentNote } from '../domain/on-call/contact-routes.ts';
import { say } from '../domain/ticket/rows.ts';
import type { EpochMs, Via } from '../domain/vocabulary.ts';
import { pageUndelivered } from './outcome.ts';

/**
 * What follows from what a provider has reported: a page that did not arrive counts as not reached, and the next level is
 * paged at once, once (fault 17); of a test page the person is told. Whoever is told twice does it once: the row's id says
 * what it is for.
 */
export function reportRows(via: Via, { row, receipt }: SentNote, now: EpochMs): Effect[] {
  if (row === null || receipt !== 'failed') return [];
  return [
    row.tested === undefined ? pageUndelivered(row, now) : testUndelivered(row.id, row.tested, via, now),
  ];
}

/** A test page did not get through by a channel: the person can put that right. @param row id of the row that failed */
export const testUndelivered = (row: string, personId: string, via: Via, now: EpochMs): Effect =>
  say(`${row}:undelivered`, { to: 'person', personId }, { id: 'M219', via }, null, now);
