import fc from 'fast-check';
import { answerDue } from '../../../src/domain/service-hours/deadline.ts';
import { amend } from '../../../src/domain/ticket/amend.ts';
import { confirm, take } from '../../../src/domain/ticket/change.ts';
import { handOver } from '../../../src/domain/ticket/handover.ts';
import type { Ticket } from '../../../src/domain/ticket/ticket.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { DAY, factsAt, factsFor, NIGHT, ordinary, ticketFor } from '../../harness/tickets.ts';

/**
 * When an answer is due hangs on nothing but when the report came (T103): whatever is done to the ticket, in whatever order
 * and were it all in one minute, it is what it would be counted from zero (fault 37). Nothing pauses it yet.
 */

const directory = demoDirectory();
const minutes = directory.contacts.answerWithinServiceHours * 60;
const by = { account: 'agent', personId: 'aisha-farahi', name: 'Aisha Farahi' };
const contact = {
  name: 'Ole Strandvik',
  phone: '+4740008916',
  workplaceId: 'fjell-bosenter',
  workplaceText: null,
};

const says =
  (text: string, acute = false) =>
  (ticket: Ticket, now: number) =>
    amend(ticket, { text, acute, rowId: `r${now}` }, 2, factsAt(directory, now)).ticket;
const CHANGES: readonly ((ticket: Ticket, now: number) => Ticket | undefined)[] = [
  says('akutt', true),
  says('ingen får gitt medisiner'),
  says('det var bare meg, de andre er inne'),
  says('skriveren er også tom for toner'),
  (ticket, now) => handOver(ticket, 3, factsAt(directory, now))?.ticket,
  (ticket, now) => confirm(ticket, contact, 4, factsAt(directory, now)).ticket,
  (ticket, now) =>
    ticket.state === 'new' ? take(ticket, by, 'agent', 5, factsAt(directory, now))?.ticket : ticket,
];
const afterAll = (ticket: Ticket, order: readonly number[], at: (index: number) => number): Ticket =>
  order.reduce((now, which, index) => CHANGES[which]?.(now, at(index)) ?? now, ticket);

const start = fc.constantFrom(
  ...[NIGHT, DAY].flatMap((at) => [
    ticketFor(directory, { facts: ordinary }, at),
    ticketFor(directory, { systemId: 'citrix', facts: factsFor({ systemClass: 'HU' }) }, at),
  ]),
);
const order = fc.shuffledSubarray([...CHANGES.keys()], { minLength: 1 });

test('any changes, at one instant or over hours: due as counted from zero (fault 37)', () => {
  fc.assert(
    fc.property(start, order, fc.constantFrom(0, 20_000, 50 * 60_000), (ticket, changes, apart) => {
      const after = afterAll(ticket, changes, (index) => ticket.createdAt + 1_000 + index * apart);
      const { calendar } = factsAt(directory, ticket.createdAt);
      expect(after.answerDue).toBe(answerDue(ticket.createdAt, minutes, calendar));
    }),
    { numRuns: 150 },
  );
});

test('what is said at one instant raises to the same priority in any order', () => {
  const said = [0, 1, 3];
  fc.assert(
    fc.property(start, fc.shuffledSubarray(said, { minLength: 3 }), (ticket, changes) => {
      const at = (): number => ticket.createdAt + 1_000;
      expect(afterAll(ticket, changes, at).priority).toBe(afterAll(ticket, said, at).priority);
    }),
    { numRuns: 60 },
  );
});
