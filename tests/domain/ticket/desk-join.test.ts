import fc from 'fast-check';
import {
  announce,
  joinTo,
  takenBackFrom,
  unjoin,
  whyNotJoined,
} from '../../../src/domain/ticket/desk-join.ts';
import type { Ticket } from '../../../src/domain/ticket/ticket.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { DAY, factsAt, ordinary, ticketFor } from '../../harness/tickets.ts';

/** Faults 45 and 46: tickets are joined and split by agents, several at a time, in every order. */

const directory = demoDirectory();
const facts = factsAt(directory, DAY);
const by = { account: 'a', personId: 'hilde-fossum', name: 'Hilde Fossum' };
const made = (index: number): Ticket =>
  ticketFor(directory, { ticketId: `ticket-${index}`, facts: ordinary }, DAY, `D-2026-0000${index}`);

test('joined, it has the number and the clock of the parent, and no page of its own; undone, its own again', () => {
  const [one, two] = [made(1), made(2)];
  const child = joinTo(two, one, by, 3, facts).ticket;
  expect(child).toMatchObject({
    number: one.number,
    formerNumber: two.number,
    answerDue: one.answerDue,
    paging: null,
    parent: { ticketId: one.id },
    state: 'new',
  });
  const own = unjoin(child, child.formerNumber ?? '', by, 4, facts)?.ticket;
  expect(own).toMatchObject({
    number: two.number,
    formerNumber: null,
    parent: null,
    createdAt: two.createdAt,
  });
});

test('an announcement that was interrupted binds nobody for longer than five minutes', () => {
  const told = announce(made(1), 'ticket-2', 'key', facts)?.ticket ?? made(1);
  expect(whyNotJoined(told, made(3), facts)).toBe('isParent');
  expect(whyNotJoined(told, made(3), factsAt(directory, DAY + 5 * 60_000))).toBeNull();
  expect(whyNotJoined(takenBackFrom(told, 'key'), made(3), facts)).toBeNull();
});

/**
 * Each join has two steps: it is announced on the parent, then done on the child if it may be. The steps of several joins
 * are carried out in any order; no ticket may end in a circle, or below one that is below another.
 */
test('fault 46: whatever the order of the steps, there is no circle and no chain', () => {
  const COUNT = 4;
  const join = fc.record({ child: fc.nat(COUNT - 1), parent: fc.nat(COUNT - 1) });
  const plan = fc.array(join, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(plan, fc.infiniteStream(fc.nat(1000)), (joins, chosen) => {
      const tickets = new Map(Array.from({ length: COUNT }, (_, index) => [index, made(index)]));
      const of = (index: number): Ticket => tickets.get(index) ?? made(index);
      const steps = joins.map(({ child, parent }, attempt) => [
        () => {
          const told = announce(of(parent), of(child).id, String(attempt), facts);
          if (told !== undefined) tickets.set(parent, told.ticket);
        },
        () => {
          if (whyNotJoined(of(child), of(parent), facts) === null)
            tickets.set(child, joinTo(of(child), of(parent), by, 9, facts).ticket);
          else tickets.set(parent, takenBackFrom(of(parent), String(attempt)));
        },
      ]);
      const left = steps.filter((rest) => rest.length > 0);
      while (left.some((rest) => rest.length > 0)) {
        const open = left.filter((rest) => rest.length > 0);
        const [next] = chosen.take(1);
        open[(next ?? 0) % open.length]?.shift()?.();
      }
      for (const ticket of tickets.values()) {
        if (ticket.parent === null) continue;
        const parent = [...tickets.values()].find(({ id }) => id === ticket.parent?.ticketId);
        expect(parent?.parent ?? null).toBeNull();
      }
    }),
    { numRuns: 400 },
  );
});
