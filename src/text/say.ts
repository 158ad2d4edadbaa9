import type { Directory } from '../domain/directory/directory.ts';
import type { Say } from '../domain/say.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * A sentence in words. The on-call number stays a placeholder (promise 9).
 * @param ticket the one it is about; @throws where a sentence about a ticket has none
 */
export function sentenceOf(
  say: Say,
  ticket: Ticket | null,
  t: Catalogue,
  directory: Directory,
  now: EpochMs,
): string {
  const about = (): Ticket => {
    if (ticket === null) throw new Error(`${say.id} is about a ticket`);
    return ticket;
  };
  switch (say.id) {
    case 'M14':
      return t.M14({
        switchboard:
          (say.municipality === null ? null : directory.municipality(say.municipality)?.switchboardPhone) ??
          null,
      });
    case 'M19':
      return t.M19({ faultFollows: say.faultFollows });
    case 'M21':
    case 'M21b':
      return t[say.id]({ at: say.at });
    case 'M24':
      return t.M24({ missing: say.fields });
    case 'M26':
    case 'M26b':
    case 'M72':
      return t[say.id]({ number: about().number, name: say.name, at: say.at });
    case 'M42':
      return t.M42({ number: about().number, name: say.name, at: say.at, now });
    case 'M27':
      return t.M27({ reference: say.reference });
    case 'M31':
      return t.M31({ number: about().number, paged: about().paging !== null });
    case 'M32':
      return t.M32({ number: about().number, paged: about().paging !== null });
    case 'M49': {
      const { number, state } = about();
      const last = ticket?.state === 'taken' ? ticket.taken.by.name : null;
      return t.M49({ number, state, name: last });
    }
    case 'M71':
      return t.M71({ number: about().number, to: say.to });
    case 'M20':
    case 'M28':
    case 'M33':
    case 'M46':
    case 'M47':
    case 'M50':
    case 'M70':
    case 'M74':
      return t[say.id]({ number: about().number });
    default:
      return t[say.id];
  }
}
