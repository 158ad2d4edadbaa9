import { recipients, type ChainLevel } from '../on-call/chain.ts';
import type { Effect, Recipient } from '../effects.ts';
import type { EpochMs, Via } from '../vocabulary.ts';
import type { TicketFacts } from './decision.ts';

/** Whom a level is paged as: everyone by name, as they are now; who any other level is, is seen when it is sent. */
export const pagedAs = (level: ChainLevel, { now, directory }: TicketFacts): Recipient[] =>
  level === 'everyone'
    ? recipients(level, now, directory.onCall).map((personId) => ({ to: 'person', personId }))
    : [{ to: 'onCall', level }];

type Page = Extract<Effect, { kind: 'page' }>;

/**
 * The rows of one page: over Teams, and over every channel outside Microsoft 365 that is set up. Whether the person has
 * it, and whether it is verified, is seen when the row is sent (domain.md 3.3: all verified channels).
 * @param channels those that are set up; none by default
 */
export function pageRows(
  id: string,
  to: Recipient,
  { round, step, repeated = step > 0 }: { round: number; step: number; repeated?: boolean },
  now: EpochMs,
  channels: readonly Via[] = [],
): Effect[] {
  const page: Page = {
    kind: 'page',
    id,
    to,
    round,
    step,
    view: { card: 'page', repeated },
    notBefore: now,
    waitsFor: null,
  };
  return [page, ...channels.map((via): Page => ({ ...page, id: pageRowId(id, via), via }))];
}

/** The row of a page over a channel outside Microsoft 365; over Teams where none is given. */
export const pageRowId = (page: string, via?: Via): string => (via === undefined ? page : `${page}:${via}`);

/** The page that a row is a part of: the id of its row over Teams. */
export const pageOf = ({ id, via }: Pick<Page, 'id' | 'via'>): string =>
  via === undefined ? id : id.slice(0, -(via.length + 1));
