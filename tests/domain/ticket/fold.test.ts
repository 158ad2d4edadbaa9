import type { Effect } from '../../../src/domain/effects.ts';
import { take } from '../../../src/domain/ticket/change.ts';
import { fold, type Joined } from '../../../src/domain/ticket/fold.ts';
import { leave } from '../../../src/domain/ticket/leave.ts';
import { foldRows } from '../../../src/domain/ticket/rows.ts';
import type { Ticket } from '../../../src/domain/ticket/ticket.ts';
import type { EpochMs, PriorityFacts } from '../../../src/domain/vocabulary.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { acute, DAY, factsAt, factsFor, NIGHT, ticketFor } from '../../harness/tickets.ts';

/** The joined reports of a ticket are counted, and the rules run again (domain.md 2.6, storm control of 3.3). */

const directory = demoDirectory();
const MINUTE = 60_000;
const outage = factsFor({ systemClass: 'HU' });

let count = 0;
const joined = (over: Partial<Joined> = {}): Joined => ({
  ticketId: `child-${++count}`,
  account: `account-${count}`,
  workplaceId: 'fjell-bosenter',
  phone: '+4740008916',
  municipality: 'drammen',
  at: NIGHT + MINUTE,
  facts: outage,
  ...over,
});
const citrix = (facts: Partial<PriorityFacts> = {}, at: EpochMs = NIGHT): Ticket =>
  ticketFor(directory, { systemId: 'citrix', facts: { ...outage, ...facts } }, at);
const folded = (ticket: Ticket, reports: readonly Joined[], now = NIGHT + MINUTE) =>
  fold(ticket, reports, 2, factsAt(directory, now));
const elsewhere = { workplaceId: 'solbakken-sykehjem' };
const inSvelvik = { workplaceId: 'svelvik-radhus', municipality: 'svelvik' };

describe('how far it reaches', () => {
  test.each<[string, Joined[], object, number, string]>([
    ['a second reporter of the same unit', [joined()], { reporters: 2, units: 1 }, 2, 'high'],
    ['a second unit', [joined(elsewhere)], { reporters: 2, units: 2 }, 3, 'critical'],
    ['three reporters of one unit', [joined(), joined()], { reporters: 3, units: 1 }, 3, 'critical'],
    ['a second municipality', [joined(inSvelvik)], { municipalities: 2 }, 4, 'critical'],
    [
      'one person twice counts once',
      [joined({ account: 'same' }), joined({ account: 'same' })],
      { reporters: 2 },
      2,
      'high',
    ],
    ['a place that nobody has named is no unit', [joined({ workplaceId: null })], { units: 1 }, 2, 'high'],
  ])('%s', (_what, reports, counted, scope, priority) => {
    expect(folded(citrix(), reports)?.ticket).toMatchObject({
      reports: counted,
      facts: { scope },
      priority,
    });
  });

  test('what was wider stays so, and the same again is nothing new', () => {
    const wide = folded(citrix({ scope: 4 }), [joined(elsewhere)])?.ticket;
    expect(wide?.facts.scope).toBe(4);
    const reports = [joined(elsewhere)];
    const once = folded(citrix(), reports)?.ticket ?? citrix();
    expect(folded(once, reports)).toBeUndefined();
  });

  test('priority rises with what one of them says, and never falls when one leaves', () => {
    const before = citrix({ scope: 1, loss: 2 });
    expect(before.priority).toBe('medium');
    const raised = folded(before, [joined({ facts: { ...outage, scope: 3 } })])?.ticket ?? before;
    expect(raised).toMatchObject({ priority: 'critical', rules: ['R4'], reports: { reporters: 2 } });
    const left = folded(raised, [])?.ticket;
    expect(left).toMatchObject({
      priority: 'critical',
      facts: { scope: 3, loss: 3 },
      reports: { reporters: 1 },
    });
  });

  test('another way for one is none for all', () => {
    const before = citrix({ scope: 1, workaround: true });
    const has = { facts: { ...outage, scope: 1 as const, workaround: true } };
    expect(before.priority).toBe('low');
    expect(folded(before, [joined(has)])?.ticket.facts.workaround).toBe(true);
    expect(folded(before, [joined(has), joined()])?.ticket.facts.workaround).toBe(false);
  });

  test('a joined report, and a ticket that is over, count nothing', () => {
    const child: Ticket = { ...citrix(), parent: { ticketId: 'p', number: 'D-2026-00001' } };
    expect(folded(child, [joined(elsewhere)])).toBeUndefined();
    const over: Ticket = { ...citrix(), state: 'withdrawn', withdrawn: { at: NIGHT } };
    expect(folded(over, [joined(elsewhere)])).toBeUndefined();
  });
});

const ids = (effects: readonly Effect[] | undefined, kind: Effect['kind']): string[] =>
  (effects ?? []).filter((row) => row.kind === kind).map(({ id }) => id);
const said = (effects: readonly Effect[] | undefined): string[] =>
  (effects ?? []).flatMap((row) => (row.kind === 'say' ? [`${row.say.id} ${row.to.to}`] : []));

describe('who is paged', () => {
  const uncovered = { ...citrix().reporter, personId: 'leif-sundstrom' };

  test('row 8: nobody for one reporter of a unit off the list; a second one confirms, once, and M06 is said', () => {
    const first = ticketFor(directory, {
      systemId: 'citrix',
      facts: { ...outage, scope: 3 },
      reporter: uncovered,
    });
    expect([first.paging, first.route.message]).toEqual([null, 'M07']);
    const second = folded(first, [joined(inSvelvik)]);
    expect(second?.ticket).toMatchObject({ paging: { round: 1 }, route: { message: 'M06' } });
    expect(ids(second?.effects, 'page')).toEqual(['page:1:0']);
    expect(ids(second?.effects, 'card')).toContain('receipt:paged:1');
    const third = fold(
      second?.ticket ?? first,
      [joined(inSvelvik), joined(inSvelvik)],
      3,
      factsAt(directory, NIGHT + 2 * MINUTE),
    );
    expect(ids(third?.effects, 'page')).toEqual([]);
  });

  const paged = citrix({ scope: 3 });
  test.each<[string, Ticket, Joined[], number, number]>([
    ['another reporter within 15 minutes: not again', paged, [joined()], 14, 0],
    ['another after 15 minutes: again', paged, [joined()], 15, 1],
    ['it has grown: again at once', paged, [joined(inSvelvik)], 1, 1],
    ['somebody is in danger now: again at once', paged, [joined({ facts: acute })], 1, 1],
    [
      'somebody else in danger where one was already: not again',
      ticketFor(directory),
      [joined({ facts: acute })],
      1,
      0,
    ],
  ])('%s', (_what, ticket, reports, minutes, pages) => {
    const decision = folded(ticket, reports, NIGHT + minutes * MINUTE);
    expect(ids(decision?.effects, 'page')).toHaveLength(pages);
    expect(decision?.ticket.paging?.againAt).toBe(pages === 0 ? null : NIGHT + minutes * MINUTE);
    // The card that stands there shows how many it is now.
    expect(ids(decision?.effects, 'card')).toContain('refresh:page:2');
  });

  test('15 minutes are counted from the last page, and somebody who leaves or corrects a number pages nobody', () => {
    const two = [joined({ facts: acute }), joined()];
    const again = folded(paged, two.slice(0, 1), NIGHT + 10 * MINUTE)?.ticket ?? paged;
    expect(again.paging?.againAt).toBe(NIGHT + 10 * MINUTE);
    expect(ids(folded(again, two, NIGHT + 24 * MINUTE)?.effects, 'page')).toEqual([]);
    expect(ids(folded(again, two, NIGHT + 25 * MINUTE)?.effects, 'page')).toEqual(['page:1:0:again:2']);
    const both = folded(again, two, NIGHT + 11 * MINUTE)?.ticket ?? again;
    expect(ids(folded(both, two.slice(0, 1), NIGHT + 60 * MINUTE)?.effects, 'page')).toEqual([]);
    const corrected = [{ ...joined({ facts: acute }), ...two[0], phone: '46123' } as Joined, ...two.slice(1)];
    expect(ids(folded(both, corrected, NIGHT + 60 * MINUTE)?.effects, 'page')).toEqual([]);
  });

  test('danger makes the page one of life and health, whose chain has no end', () => {
    expect(paged.paging?.lifeHealth).toBe(false);
    expect(folded(paged, [joined({ facts: acute })])?.ticket.paging?.lifeHealth).toBe(true);
  });

  test('whoever has taken it gets the page', () => {
    if (paged.state !== 'new') throw new Error(paged.state);
    const by = { account: 'a', personId: 'yusuf-warsame', name: 'Yusuf' };
    const taken = take(paged, by, 'responder', 2, factsAt(directory, NIGHT)).ticket;
    const page = folded(taken, [joined(inSvelvik)])?.effects.find((row) => row.kind === 'page');
    expect(page).toMatchObject({ to: { to: 'person', personId: 'yusuf-warsame' } });
  });

  test('by day nobody is paged: the desk is alerted when it becomes critical', () => {
    const by = citrix({}, DAY);
    const decision = folded(by, [joined({ ...elsewhere, at: DAY })], DAY);
    expect(ids(decision?.effects, 'page')).toEqual([]);
    expect(decision?.ticket).toMatchObject({ priority: 'critical', route: { message: 'M01' } });
    expect(ids(decision?.effects, 'card')).toContain('fold:2:desk');
  });
});

describe('where it is urgent, and whom to call (M98)', () => {
  const there = { ...elsewhere, phone: '+4746006756', facts: acute };

  test('the page that it leads to shows the number of the one in need', () => {
    const decision = folded(citrix(), [joined(there)]);
    expect(decision?.ticket.reports.contacts).toMatchObject([
      { workplaceId: 'solbakken-sykehjem', phone: '+4746006756', urgent: true },
    ]);
    expect(said(decision?.effects)).toEqual(['M98 onCall']);
  });

  test('said for each that is new or has become so, and again with a number that has changed, not for the rest', () => {
    const one = joined(there);
    const two = joined({ ...there, workplaceId: 'fjell-bosenter' });
    const first = folded(citrix(), [one])?.ticket ?? citrix();
    expect(said(folded(first, [one, two])?.effects)).toEqual(['M98 onCall']);
    expect(said(folded(first, [one, joined(elsewhere)])?.effects)).toEqual([]);
    const moved = folded(first, [{ ...one, phone: '46123' }]);
    expect(moved?.effects.filter(({ kind }) => kind === 'say')).toMatchObject([{ say: { phone: '46123' } }]);
    // Reported before the last one was counted, and urgent only now.
    const early = { ...one, ticketId: 'early', at: NIGHT, facts: outage };
    const known = folded(first, [early, one])?.ticket ?? first;
    expect(said(folded(known, [{ ...early, facts: acute }, one])?.effects)).toEqual(['M98 onCall']);
  });

  test('while only the queue has it the desk is told in its channel, without a number', () => {
    const decision = folded(citrix({ scope: 3 }, DAY), [joined(there)], DAY);
    expect(decision?.effects.filter(({ kind }) => kind === 'say')).toMatchObject([
      { to: { to: 'serviceDesk' }, say: { id: 'M98', workplaceId: 'solbakken-sykehjem', phone: null } },
    ]);
  });
});

describe('everyone takes it back', () => {
  const two = folded(citrix({ scope: 3 }), [joined()])?.ticket ?? citrix();
  const leftAs = (as: 'withdrawn' | 'solved'): Ticket => {
    if (two.state !== 'new') throw new Error(two.state);
    return leave(two, as, 3, factsAt(directory, NIGHT))?.ticket ?? two;
  };

  test('the first reporter leaves: no longer counted, and somebody else is called', () => {
    const counted = folded(leftAs('solved'), [joined({ phone: '46123' })])?.ticket;
    expect(counted).toMatchObject({
      state: 'new',
      reports: { reporters: 1, contacts: [{ phone: '46123', urgent: false }] },
    });
  });

  test.each(['withdrawn', 'solved'] as const)('the last one leaves: it is %s, and on-call is told', (as) => {
    const over = folded(leftAs(as), []);
    expect(over?.ticket.state).toBe(as);
    expect(said(over?.effects)).toContain(as === 'withdrawn' ? 'M46 onCall' : 'M76 onCall');
  });
});

test('the parent is asked to count at once and once more in each of the next two seconds', () => {
  const at = (ms: number) => foldRows('t', ms).map(({ id, notBefore }) => [id, notBefore]);
  expect(at(1_500)).toEqual([
    ['fold:1', 1_500],
    ['fold:2', 2_000],
    ['fold:3', 3_000],
  ]);
  expect(new Set([...at(1_000), ...at(1_999)].map(([id]) => id)).size).toBe(3);
});
