import { ownerOf } from '../domain/approval/authority.ts';
import { askedAbout } from '../domain/approval/start.ts';
import { osloDate } from '../domain/service-hours/oslo.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import { sentenceCase } from '../text/index.ts';
import { copyOf } from '../text/restore.ts';
import { lines, type Lines, type Writing } from './lines.ts';

/** The lines about a restore that stand on several cards. */

/** The date of the last copy; null for everything that is no restore. */
export function restorePointText(ticket: Ticket, { t, now }: Writing): string | null {
  const at = copyOf(ticket);
  return at === null ? null : sentenceCase(t.dateText({ at, now }));
}

const withWords = (said: string, words: string | null): string =>
  words === null || words === '' ? said : `${said}: ${words}`;

/**
 * Where the approval stands, and what the system manager says of it.
 * @param reader the service-desk channel is read by a whole team: nothing there that somebody has typed
 */
export function approvalLines(
  ticket: Ticket,
  reader: 'requester' | 'approver' | 'desk',
  { t, directory, now }: Writing,
): Lines {
  const { approval } = ticket;
  if (approval === null) return [];
  const { state, decided, endorsement } = approval;
  const isDecided = (state === 'approved' || state === 'rejected') && decided !== null;
  const owner = state === 'pending' ? ownerOf(askedAbout(ticket), directory, osloDate(now)) : null;
  const name = isDecided ? decided.by.name : owner?.role != null ? owner.person.name : null;
  const said = sentenceCase(t.approvalText({ outcome: state, name, at: isDecided ? decided.at : null, now }));
  const advice = sentenceCase(
    t.endorsementText({ said: endorsement.state, name: 'by' in endorsement ? endorsement.by.name : null }),
  );
  const typed = (words: string | null): string | null => (reader === 'desk' ? null : words);
  return lines(
    [t.approvalLabel, withWords(said, typed(isDecided ? decided.reason : null))],
    [
      t.endorsementLabel,
      // The advice is for whoever decides, and for those who carry it out.
      reader === 'requester'
        ? null
        : withWords(advice, typed(endorsement.state === 'advisedAgainst' ? endorsement.reason : null)),
    ],
  );
}
