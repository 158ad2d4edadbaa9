import type { NeedsWords } from './approvals.ts';
import type { Directory } from '../domain/directory/directory.ts';
import { holderOf } from '../domain/directory/system-roles.ts';
import type { Say } from '../domain/say.ts';
import { atOslo, osloDate } from '../domain/service-hours/oslo.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';

/** The sentences about a restore, with their values read from the ticket and the directory. */

/** A copy has a date and no time of day (G9); noon lies on that date whatever the offset. */
const onDate = (date: string): EpochMs => atOslo(date, '12:00');

export const copyOf = ({ restorePoint }: Pick<Ticket, 'restorePoint'>): EpochMs | null =>
  restorePoint === null ? null : onDate(restorePoint);

/** Who can be asked about a rejection; null where nobody holds the role. */
export function managerName(
  { systemId, municipality }: Ticket,
  directory: Directory,
  now: EpochMs,
): string | null {
  if (systemId === null || municipality === null) return null;
  const held = holderOf('systemManager', { systemId, municipality }, directory, osloDate(now));
  return held.role === null ? null : held.person.name;
}

/** M15d. @param reason what the owner wrote; null where it stands elsewhere, and on a card, which would read Markdown */
export const rejection = (
  ticket: Ticket,
  reason: string | null,
  t: Catalogue,
  directory: Directory,
  now: EpochMs,
): string => t.M15d({ number: ticket.number, reason, manager: managerName(ticket, directory, now) });

/** M151: how it ended. Undefined while it has not. */
export function outcomeOf({ number, approval }: Ticket, t: Catalogue, now: EpochMs): string | undefined {
  if (approval === null || approval.state === 'pending' || approval.state === 'blocked') return undefined;
  const isDecided = approval.state === 'approved' || approval.state === 'rejected';
  const decided = isDecided ? approval.decided : null;
  return t.M151({
    number,
    outcome: approval.state,
    name: decided?.by.name ?? null,
    at: decided?.at ?? null,
    now,
  });
}

type RestoreSay = Extract<
  Say,
  {
    id:
      | 'M15c'
      | 'M15d'
      | 'M140'
      | 'M144'
      | 'M145'
      | 'M146'
      | 'M147'
      | 'M148'
      | 'M150'
      | 'M151'
      | 'M152'
      | 'M153';
  }
>;
const NEEDS_WORDS: readonly string[] = ['reject', 'ask', 'advise'] satisfies NeedsWords[];
const needsWords = (verb: string): verb is NeedsWords => NEEDS_WORDS.includes(verb);

/** One of these in words. @param about the ticket that it is about; throws where there is none */
export function restoreSentence(
  say: RestoreSay,
  about: () => Ticket,
  t: Catalogue,
  directory: Directory,
  now: EpochMs,
): string {
  switch (say.id) {
    case 'M140':
      return t.M140({ system: directory.system(say.systemId)?.name ?? null, copyAt: onDate(say.copy), now });
    case 'M15d':
      return rejection(about(), about().approval?.decided?.reason ?? null, t, directory, now);
    case 'M144':
      return t.M144({ number: about().number, why: say.why });
    case 'M145':
      return t.M145({ number: about().number, expires: say.due, now });
    case 'M147':
      return t.M147({ verb: needsWords(say.verb) ? say.verb : 'reject' });
    case 'M150':
      return t.M150({ number: about().number, name: say.name, typed: say.typed });
    case 'M151':
      return outcomeOf(about(), t, now) ?? t.M148({ number: about().number });
    case 'M15c':
    case 'M146':
    case 'M148':
    case 'M152':
    case 'M153':
      return t[say.id]({ number: about().number });
  }
}
