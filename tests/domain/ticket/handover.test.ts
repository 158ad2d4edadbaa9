import { atOslo } from '../../../src/domain/service-hours/oslo.ts';
import { take, withdraw } from '../../../src/domain/ticket/change.ts';
import { handOver, nextHandover } from '../../../src/domain/ticket/handover.ts';
import { escalate, pageFailed } from '../../../src/domain/ticket/paging.ts';
import type { TakenAs, Ticket } from '../../../src/domain/ticket/ticket.ts';
import type { EpochMs } from '../../../src/domain/vocabulary.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { DAY, factsAt, NIGHT, ordinary, ticketFor } from '../../harness/tickets.ts';

/** Who has a critical ticket when the desk closes and opens (T102, T107, domain.md 3.3). */

const directory = demoDirectory();
const at = (now: EpochMs) => factsAt(directory, now);
const by = { account: 'a', personId: 'somebody', name: 'Somebody' };
const CLOSING = atOslo('2026-11-30', '15:30');
const OPENING = atOslo('2026-12-01', '08:00');

const byDay = ticketFor(directory, {}, DAY);
const atNight = ticketFor(directory, {}, NIGHT);
const takenAs = (ticket: Ticket, as: TakenAs, now: EpochMs): Ticket => {
  if (ticket.state !== 'new') throw new Error(ticket.state);
  return take(ticket, by, as, 2, at(now)).ticket;
};
const handed = (ticket: Ticket, now: EpochMs): Ticket => handOver(ticket, 3, at(now))?.ticket ?? ticket;
const saidIn = (ticket: Ticket, now: EpochMs): string[] =>
  handOver(ticket, 3, at(now))?.effects.flatMap((row) => {
    if (row.kind === 'say') return [`${row.say.id} ${row.to.to}`];
    if (row.kind === 'card' && row.mode === 'post') return [row.view.card];
    return row.kind === 'page' ? [row.id] : [];
  }) ?? [];

test.each([
  ['open: at closing', '2026-11-30', '10:00', '2026-11-30', '15:30'],
  ['half day: at 12:00', '2026-12-24', '11:59', '2026-12-24', '12:00'],
  ['half day, closed: after Christmas', '2026-12-24', '12:00', '2026-12-28', '08:00'],
  ['at closing itself: at the next opening', '2026-11-30', '15:30', '2026-12-01', '08:00'],
  ['at opening itself: at closing', '2026-12-01', '08:00', '2026-12-01', '15:30'],
  ['Friday evening: Monday', '2026-11-27', '20:00', '2026-11-30', '08:00'],
  ['Friday evening before a holiday Monday: Tuesday', '2027-05-14', '20:00', '2027-05-18', '08:00'],
  ['the night of the clock change', '2027-03-28', '01:58', '2027-03-30', '08:00'],
])('the next one is due when the desk changes hands; %s', (_what, date, time, dueDate, dueTime) => {
  const [row] = nextHandover(byDay, at(atOslo(date, time)));
  expect(row?.notBefore).toBe(atOslo(dueDate, dueTime));
});

test('a ticket that is not critical, or is done, is not handed over', () => {
  expect(nextHandover(ticketFor(directory, { facts: ordinary }, DAY), at(DAY))).toEqual([]);
  const withdrawn = withdraw(byDay, 2, at(DAY)).ticket;
  expect(handOver(withdrawn, 3, at(CLOSING))).toBeUndefined();
});

const gericaAtNight = { state: 'new', paging: { round: 1, startedAt: CLOSING }, route: { message: 'M05' } };
test.each<[string, Ticket, EpochMs, object, string[]]>([
  ['closing, untaken', byDay, CLOSING, gericaAtNight, ['page:1:0', 'receipt']],
  [
    'closing, an agent has it',
    takenAs(byDay, 'agent', DAY),
    CLOSING,
    gericaAtNight,
    ['page:1:0', 'receipt', 'M74 person'],
  ],
  [
    'closing, a manager has it',
    takenAs(byDay, 'manager', DAY),
    CLOSING,
    gericaAtNight,
    ['page:1:0', 'receipt', 'M74 person'],
  ],
  ['closing, on-call has it already', atNight, CLOSING, { paging: atNight.paging }, []],
  [
    'opening, untaken',
    atNight,
    DAY,
    { state: 'new', paging: null, rounds: 1, watch: { startedAt: DAY, step: 0 } },
    ['M20 conversation', 'deskTicket'],
  ],
  [
    'opening, a responder has it',
    takenAs(atNight, 'responder', NIGHT),
    DAY,
    { state: 'new', paging: null, watch: { step: 0 } },
    ['M20 conversation', 'M70 person', 'deskTicket'],
  ],
  [
    'opening, an agent has it',
    takenAs(atNight, 'agent', NIGHT),
    DAY,
    { state: 'taken', paging: null, watch: null },
    ['M20 conversation'],
  ],
  ['by day, the desk has it', byDay, DAY + 1, { watch: byDay.watch }, []],
  ['by day, an agent has it', takenAs(byDay, 'agent', DAY), OPENING, { state: 'taken' }, []],
])('%s', (_what, ticket, now, becomes, said) => {
  expect(handed(ticket, now)).toMatchObject(becomes);
  expect(saidIn(ticket, now)).toEqual(said);
  expect(handOver(ticket, 3, at(now))?.effects.filter(({ kind }) => kind === 'handover')).toHaveLength(1);
});

test('twice at one boundary hands over once', () => {
  expect(saidIn(handed(byDay, CLOSING), CLOSING)).toEqual([]);
  expect(saidIn(handed(atNight, DAY), DAY)).toEqual([]);
  const uncovered = ticketFor(
    directory,
    {
      systemId: 'citrix',
      facts: { ...byDay.facts, lifeHealth: 'none', systemClass: 'HU', scope: 3 },
      reporter: { ...byDay.reporter, personId: 'leif-sundstrom' },
    },
    DAY,
  );
  const waiting = handed(uncovered, CLOSING);
  expect([waiting.route.message, waiting.opensAt, waiting.paging]).toEqual(['M07', OPENING, null]);
  expect(saidIn(uncovered, CLOSING)).toEqual(['receipt']);
  expect(saidIn(waiting, CLOSING)).toEqual([]);
});

describe('rounds', () => {
  const second = handed(handed(handed(byDay, CLOSING), OPENING), atOslo('2026-12-01', '15:30'));

  test('the second night is a round of its own, with ids of its own', () => {
    expect(second.paging).toMatchObject({ round: 2, step: 0 });
    const first = handOver(byDay, 3, at(CLOSING))?.effects.map(({ id }) => id) ?? [];
    const again = handOver(handed(handed(byDay, CLOSING), OPENING), 9, at(atOslo('2026-12-01', '15:30')));
    expect(again?.effects.map(({ id }) => id).filter((id) => first.includes(id))).toEqual([]);
  });

  test('a timer of the first does nothing in the second, nor when the desk is open', () => {
    const later = atOslo('2026-12-01', '15:40');
    expect(escalate(second, { round: 1, step: 1 }, at(later))).toBeUndefined();
    expect(escalate(second, { round: 2, step: 1 }, at(later))?.events).toHaveLength(1);
    expect(escalate(atNight, { round: 1, step: 1 }, at(DAY))).toBeUndefined();
  });

  test('a page of the first that fails late pages nobody in the second', () => {
    const failed = (round: number) => ({
      kind: 'page' as const,
      id: `page:${round}:0`,
      to: { to: 'onCall' as const, level: 'primary' as const },
      round,
      step: 0,
      view: { card: 'page' as const, repeated: false },
      notBefore: CLOSING,
      waitsFor: null,
    });
    const later = at(atOslo('2026-12-01', '15:31'));
    expect(pageFailed(second, failed(1), later)).toBeUndefined();
    expect(pageFailed(second, failed(2), later)?.effects.map(({ id }) => id)).toEqual(['page:2:0:secondary']);
    expect(pageFailed(atNight, failed(1), at(DAY))).toBeUndefined();
  });
});
