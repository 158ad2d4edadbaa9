import { atOslo } from '../../../src/domain/service-hours/oslo.ts';
import { mayTake } from '../../../src/domain/ticket/authority.ts';
import { take, withdraw } from '../../../src/domain/ticket/change.ts';
import type { Ticket } from '../../../src/domain/ticket/ticket.ts';
import { startWatch, watch } from '../../../src/domain/ticket/watch.ts';
import type { EpochMs } from '../../../src/domain/vocabulary.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { DAY, factsAt, NIGHT, ordinary, ticketFor } from '../../harness/tickets.ts';

/** The desk's watch by day (domain.md 3.3, «desk open»), one decision at a time. */

const MINUTE = 60_000;
const directory = demoDirectory();
const by = { account: 'a', personId: 'hilde-fossum', name: 'Hilde Fossum' };
const untaken = (ticket: Ticket): Extract<Ticket, { state: 'new' }> => {
  if (ticket.state !== 'new') throw new Error(ticket.state);
  return ticket;
};
const alerted = ticketFor(directory, {}, DAY);
const at = (now: EpochMs, of = directory) => factsAt(of, now);

/** Step by step, each at its minute. */
function watchedTo(last: number): Ticket {
  let ticket = alerted;
  for (let step = 1; step <= last; step++)
    ticket = watch(ticket, { from: DAY, step }, at(DAY + step * 10 * MINUTE))?.ticket ?? ticket;
  return ticket;
}

test('it begins with the registration of a critical ticket while the desk is open, and with no other', () => {
  expect(alerted.watch).toEqual({ startedAt: DAY, step: 0, reached: [] });
  expect(ticketFor(directory, { facts: ordinary }, DAY).watch).toBeNull();
  expect(ticketFor(directory, {}, NIGHT).watch).toBeNull();
  expect(startWatch(alerted, at(DAY + MINUTE)).effects).toEqual([]);
});

test.each([
  [
    1,
    [
      'hilde-fossum',
      'stian-braten',
      'samira-ahmadi',
      'geir-opsahl',
      'linn-thorud',
      'mehmet-yilmaz',
      'ragnhild-kvamme',
      'tone-skaug',
    ],
    20,
  ],
  [2, ['tone-skaug', 'oyvind-myrvold'], 30],
  [3, ['berit-kopperud'], undefined],
])('step %i reaches %j, and the next is due at minute %p', (step, people, next) => {
  const decided = watch(watchedTo(step - 1), { from: DAY, step }, at(DAY + step * 10 * MINUTE));
  const cards = decided?.effects.flatMap((row) => (row.kind === 'card' ? [row] : [])) ?? [];
  expect(cards.flatMap(({ to }) => (to.to === 'person' ? [to.personId] : []))).toEqual(people);
  expect(cards.filter(({ to }) => to.to === 'serviceDesk')).toHaveLength(step === 1 ? 1 : 0);
  expect(decided?.effects.filter(({ kind }) => kind === 'watch').map(({ notBefore }) => notBefore)).toEqual(
    next === undefined ? [] : [DAY + next * MINUTE],
  );
  expect(decided?.events).toEqual([{ at: DAY + step * 10 * MINUTE, what: `watched:${step}`, by: null }]);
});

test('its minutes are those of the directory', () => {
  const other = demoDirectory((file) => {
    file.onCall.acknowledge.repeatAfterMinutes = 7;
  });
  const [row] = startWatch({ ...alerted, watch: null }, at(DAY, other)).effects;
  expect(row?.notBefore).toBe(DAY + 7 * MINUTE);
});

test('who is both leader and operations manager gets one card', () => {
  const other = demoDirectory((file) => {
    for (const role of file.roles.diktRoles) if (role.systemId === 'gerica') role.personId = 'tone-skaug';
  });
  const decided = watch(watchedTo(1), { from: DAY, step: 2 }, at(DAY + 20 * MINUTE, other));
  expect(decided?.effects.filter(({ kind }) => kind === 'card')).toHaveLength(1);
});

test('an operations manager whose time is over is not alerted', () => {
  const other = demoDirectory((file) => {
    for (const role of file.roles.diktRoles) if (role.systemId === 'gerica') role.to = '2026-11-29';
  });
  const decided = watch(watchedTo(1), { from: DAY, step: 2 }, at(DAY + 20 * MINUTE, other));
  expect(decided?.ticket.watch?.reached).not.toContain('oyvind-myrvold');
});

const due = { from: DAY, step: 1 };
const TEN = DAY + 10 * MINUTE;
const closing = atOslo('2026-11-30', '15:30');
test.each<[string, Ticket, typeof due, EpochMs]>([
  ['taken', take(untaken(alerted), by, 'agent', 2, at(TEN)).ticket, due, TEN],
  ['withdrawn', withdraw(alerted, 2, at(TEN)).ticket, due, TEN],
  ['paged', { ...alerted, paging: ticketFor(directory, {}, NIGHT).paging }, due, TEN],
  ['the desk has closed', alerted, due, closing],
  ['the next day', alerted, due, atOslo('2026-12-01', '09:00')],
  ['a step that was done', watchedTo(1), due, TEN],
  ['a step of another watch', alerted, { from: DAY - MINUTE, step: 1 }, TEN],
])('%s: nothing', (_why, ticket, row, now) => {
  expect(watch(ticket, row, at(now))).toBeUndefined();
});

test.each([
  ['oyvind-myrvold', [undefined, undefined, 'manager', 'manager']],
  ['berit-kopperud', [undefined, undefined, undefined, 'manager']],
  ['hilde-fossum', ['agent', 'agent', 'agent', 'agent']],
  ['tone-skaug', ['agent', 'agent', 'agent', 'agent']],
  ['piotr-zielinski', [undefined, undefined, undefined, undefined]],
])('%s may take it as %j after steps 0, 1, 2, 3 (3.10)', (personId, may) => {
  expect([0, 1, 2, 3].map((step) => mayTake(watchedTo(step), personId, directory, TEN))).toEqual(may);
});
