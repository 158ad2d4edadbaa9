import type { Ticket } from '../../ticket/ticket.ts';
import type { Priority } from '../../vocabulary.ts';

/** What a search calls states and priorities, in bokmål, nynorsk and English. */

/** Every state in which somebody must still do something with it. */
const OPEN = ['åpen', 'åpne', 'åpent', 'open', 'opne', 'ope'];

export const STATE_WORDS: Readonly<Record<Ticket['state'], readonly string[]>> = {
  new: [...OPEN, 'ny', 'nye', 'nytt', 'new'],
  taken: [...OPEN, 'tatt', 'tatte', 'teken', 'tekne', 'teke', 'taken'],
  waitingReporter: [
    ...OPEN,
    'venter',
    'ventar',
    'spurt',
    'spurd',
    'melder',
    'melderen',
    'meldaren',
    'waiting',
    'reporter',
    'asked',
  ],
  waitingVendor: [...OPEN, 'venter', 'ventar', 'leverandør', 'leverandøren', 'waiting', 'vendor', 'supplier'],
  waitingApproval: [
    ...[...OPEN, 'venter', 'ventar', 'ventende', 'ventande', 'waiting'],
    ...['godkjenning', 'approval'],
  ],
  withdrawn: ['trukket', 'trukne', 'trekt', 'trekte', 'withdrawn'],
  solved: ['løst', 'løste', 'løyst', 'løyste', 'solved'],
  closed: ['lukket', 'lukkede', 'lukka', 'closed'],
};

export const SEARCHED_STATES = Object.keys(STATE_WORDS) as readonly Ticket['state'][];

export const PRIORITY_WORDS: Readonly<Record<Priority, readonly string[]>> = {
  critical: ['kritisk', 'kritiske', 'critical'],
  high: ['høy', 'høye', 'høyt', 'høg', 'høge', 'høgt', 'high'],
  medium: ['middels', 'medium'],
  low: ['lav', 'lave', 'lavt', 'låg', 'låge', 'lågt', 'low'],
};

/** Say nothing of which ticket is meant. */
export const FILLERS: ReadonlySet<string> = new Set(
  'og i på til for av med som er ein en et eit den det sak saken saka saker the a of and in on at to with is case cases'.split(
    ' ',
  ),
);
