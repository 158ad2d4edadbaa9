import type { Effect } from '../domain/effects.ts';
import type { SentNote } from '../domain/on-call/contact-routes.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import { pageUndelivered } from './outcome.ts';

/**
 * What follows from what a provider has reported: a page that did not arrive counts as not reached, and the next level is
 * paged at once, once (fault 17). Whoever is told twice does it once: the row's id says what it is for.
 */
export const reportRows = ({ row, receipt }: SentNote, now: EpochMs): Effect[] =>
  row === null || receipt !== 'failed' ? [] : [pageUndelivered(row, now)];
