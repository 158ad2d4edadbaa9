import { z } from 'zod';
import type { EpochMs } from '../vocabulary.ts';

export const NOTICE_SCHEMA = 1;

const epochMs = z.number().int();

/**
 * One entry of the register of announced windows (driftsmelding; T153, T158, T159): a system is down by agreement.
 * `from` is inclusive, `to` exclusive, both instants; `endedAt` is when it was ended before its time, or null.
 */
export const noticeSchema = z
  .object({
    schema: z.literal(NOTICE_SCHEMA),
    id: z.string().min(1),
    tenant: z.string().min(1),
    systemId: z.string().min(1),
    /** Null is every municipality that has the system, and the only one that covers a report without a municipality. */
    municipalities: z.array(z.string().min(1)).min(1).nullable(),
    from: epochMs,
    to: epochMs,
    createdAt: epochMs,
    endedAt: epochMs.nullable(),
  })
  .refine(({ from, to }) => to > from, { path: ['to'], error: 'A window ends after it begins' });
export type Notice = z.infer<typeof noticeSchema>;

/** The first instant that it does not cover: its announced end, or when it was ended. May lie before its beginning. */
export const endOf = ({ to, endedAt }: Notice): EpochMs => (endedAt === null ? to : Math.min(to, endedAt));

/**
 * The announced window that covers a system at an instant (domain.md 2.2 `planned`); of several the one that ends last,
 * and of those the first given.
 * @param municipality null where it is not known: then only a window for all of them covers, since the person may sit
 *   in one that was promised the system
 */
export function noticeCovering(
  notices: readonly Notice[],
  systemId: string,
  municipality: string | null,
  at: EpochMs,
): Notice | undefined {
  const isCovered = ({ municipalities }: Notice): boolean =>
    municipalities === null || (municipality !== null && municipalities.includes(municipality));
  return notices
    .filter((notice) => notice.systemId === systemId && isCovered(notice))
    .filter((notice) => notice.from <= at && at < endOf(notice))
    .reduce<Notice | undefined>(
      (last, notice) => (last === undefined || endOf(notice) > endOf(last) ? notice : last),
      undefined,
    );
}

/** What a decision knows about announced windows; both kinds of facts (intake and ticket) hold it. */
export type NoticeFacts = { readonly now: EpochMs; readonly notices: readonly Notice[] };

/**
 * The announced window that explains a fault reported now (R0p, M17); undefined where there is none, and where it is
 * not known which system it is about.
 */
export const plannedFor = (
  { now, notices }: NoticeFacts,
  systemId: string | null,
  municipality: string | null,
): Notice | undefined =>
  systemId === null ? undefined : noticeCovering(notices, systemId, municipality, now);

/** The notice ended at an instant; undefined where it was ended before, or where its window is over by then. */
export const endedNotice = (notice: Notice, at: EpochMs): Notice | undefined =>
  notice.endedAt === null && at < notice.to ? { ...notice, endedAt: at } : undefined;
