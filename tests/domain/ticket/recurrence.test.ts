import type { Registration } from '../../../src/domain/effects.ts';
import { withdraw } from '../../../src/domain/ticket/change.ts';
import { recurrenceOf } from '../../../src/domain/ticket/join.ts';
import { resolve } from '../../../src/domain/ticket/reporter-side.ts';
import type { Ticket } from '../../../src/domain/ticket/ticket.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { factsAt, factsFor, NIGHT, ticketFor } from '../../harness/tickets.ts';

/** The same fault again within 14 days (domain.md 2.6, T128). What is too old is not looked up. */

const directory = demoDirectory();
const unit = factsFor({ scope: 2 });
const earlier = (change: Partial<Registration> = {}): Ticket =>
  ticketFor(directory, { facts: unit, ...change }, NIGHT, 'D-2026-00042');
const at = factsAt(directory, NIGHT);
const other = { ...earlier().reporter, account: 'other' };
const now = (change: Partial<Registration> = {}): Registration => ({
  ...earlier(),
  ticketId: 'ticket-2',
  reporter: other,
  ...change,
});
const joinedTo: Ticket['parent'] = { ticketId: 'p', number: 'D-2026-00042' };

test.each<[string, Registration, Ticket[], string | null]>([
  ['the same workplace', now(), [earlier()], 'D-2026-00042'],
  [
    'the same person elsewhere',
    now({ reporter: { ...other, account: earlier().reporter.account, workplaceId: null } }),
    [earlier()],
    'D-2026-00042',
  ],
  [
    'somebody else at another workplace',
    now({ reporter: { ...other, workplaceId: 'solbakken-sykehjem' } }),
    [earlier()],
    null,
  ],
  [
    'both times out for all, whoever reports it',
    now({ facts: factsFor({ scope: 3 }), reporter: { ...other, workplaceId: null } }),
    [earlier({ facts: factsFor({ scope: 4 }) })],
    'D-2026-00042',
  ],
  [
    'nobody knows where, neither time',
    now({ reporter: { ...other, workplaceId: null } }),
    [earlier({ reporter: { ...earlier().reporter, workplaceId: null } })],
    null,
  ],
  ['in another municipality', now({ municipality: 'svelvik' }), [earlier()], null],
  ['the earlier one is solved', now(), [resolve(earlier(), 2, at).ticket], 'D-2026-00042'],
  ['the earlier one was withdrawn', now(), [withdraw(earlier(), 2, at).ticket], null],
  [
    'the earlier one was an order',
    now(),
    [earlier({ facts: factsFor({ loss: 0, outOfScope: true }) })],
    null,
  ],
  [
    'the earlier one was about a password given away',
    now(),
    [earlier({ facts: factsFor({ security: 2 }) })],
    null,
  ],
  ['this one is a question', now({ facts: factsFor({ loss: 0 }) }), [earlier()], null],
  ['a joined report is part of its parent', now(), [{ ...earlier(), parent: joinedTo }], null],
  ['the ticket itself', now({ ticketId: 'ticket-1' }), [earlier()], null],
  ['nothing earlier', now(), [], null],
])('%s', (_what, registration, before, number) => {
  expect(recurrenceOf(registration, before)).toBe(number);
});
