import type { Effect } from '../../../src/domain/effects.ts';
import { amend } from '../../../src/domain/ticket/amend.ts';
import { confirm, take, withdraw } from '../../../src/domain/ticket/change.ts';
import { handOver } from '../../../src/domain/ticket/handover.ts';
import { join, promote } from '../../../src/domain/ticket/join.ts';
import { withoutLeaver } from '../../../src/domain/ticket/leave.ts';
import { escalate } from '../../../src/domain/ticket/paging.ts';
import { resolve } from '../../../src/domain/ticket/reporter-side.ts';
import type { Ticket } from '../../../src/domain/ticket/ticket.ts';
import { atOslo } from '../../../src/domain/service-hours/oslo.ts';
import { demoDirectory, personOf } from '../../harness/directory.ts';
import { DAY, factsAt, factsFor, NIGHT, NUMBER, ticketFor } from '../../harness/tickets.ts';

/** What is done to a joined report, and to a ticket that several have reported (domain.md 2.6, M18, M96, M97). */

const directory = demoDirectory();
const now = factsAt(directory, NIGHT + 60_000);
const outage = factsFor({ systemClass: 'HU' });
const first = ticketFor(directory, { systemId: 'citrix', facts: outage });
const other = personOf(directory, 'bente-lauritsrud');
const registration = {
  ...first,
  ticketId: 'ticket-2',
  conversationId: 'a:second',
  text: 'Citrix er nede for alle oss på lønn',
  reporter: {
    account: other.aadObjectId,
    personId: other.id,
    name: other.name,
    phone: other.phone,
    workplaceId: other.workplaceId,
    workplaceText: null,
  },
};
const child = join(registration, first, now).ticket;
/** Two have reported it. */
const many: Ticket = { ...first, reports: { ...first.reports, reporters: 2, units: 2 } };
const kindsOf = (effects: readonly Effect[]): string[] =>
  effects.map((row) =>
    row.kind === 'say' ? row.say.id : row.kind === 'card' ? `${row.mode} ${row.view.card}` : row.kind,
  );
const said = (effects: readonly Effect[]): string[] =>
  effects.flatMap((row) =>
    row.kind === 'tellJoined'
      ? [`${row.say.id} joined`]
      : row.kind === 'say'
        ? [`${row.say.id} ${row.to.to}`]
        : [],
  );
const writes = (ticket: Ticket, text: string, acute = false) =>
  amend(ticket, { text, acute, rowId: 'row' }, 3, now);

describe('a joined report', () => {
  test('has the number and the clock of its parent, its own reporter, and nothing that alerts anybody', () => {
    const critical = ticketFor(directory, { facts: factsFor({ scope: 3 }) }, NIGHT);
    const made = join(registration, { ...critical, answerDue: NIGHT + 1 }, now);
    expect(made.ticket).toMatchObject({
      number: NUMBER,
      answerDue: NIGHT + 1,
      parent: { ticketId: critical.id, number: NUMBER },
      reporter: { personId: 'bente-lauritsrud' },
      paging: null,
      watch: null,
      rounds: 0,
      route: { page: false, alertServiceDesk: false, alertSecurityOfficer: false, showOnCallNumber: false },
    });
    expect(kindsOf(made.effects)).toEqual(['join', 'post receipt']);
  });

  test.each([
    ['more about the fault', 'det gjelder alle på huset', ['join', 'M28', 'update receipt']],
    ['a number', 'nytt nummer 41 00 45 96', ['join', 'M25', 'update receipt']],
    [
      'a matter of security',
      'noen skrev inn passordet sitt på en falsk side',
      ['promote', 'M28', 'update receipt'],
    ],
  ])('%s', (_what, words, done) => {
    const decision = writes(child, words);
    expect(kindsOf(decision.effects)).toEqual(done);
    expect(decision.ticket.parent).toEqual(child.parent);
  });

  test('«akutt»: it stands for itself from now on', () => {
    const decision = writes(child, 'akutt', true);
    expect(kindsOf(decision.effects)).toEqual(['promote', 'update receipt']);
    expect(decision.ticket).toMatchObject({ priority: 'critical', rules: ['R1'] });
    const own = promote(decision.ticket, 'D-2026-00124', 4, now);
    expect(own?.ticket).toMatchObject({
      number: 'D-2026-00124',
      parent: null,
      paging: { round: 1 },
      createdAt: child.createdAt,
    });
    expect(kindsOf(own?.effects ?? [])).toEqual([
      'page',
      'escalate',
      'handover',
      'silence',
      'silence',
      'post receipt',
      'post deskTicket',
      'answerClock',
      'answerClock',
      'join',
    ]);
    expect(promote(own?.ticket ?? child, 'D-2026-00125', 5, now)).toBeUndefined();
  });

  test('a corrected contact is counted again, a confirmed one is not', () => {
    const { name, phone, workplaceId, workplaceText } = child.reporter;
    const contact = { name, phone, workplaceId, workplaceText };
    expect(kindsOf(confirm(child, contact, 3, now).effects)).toEqual(['update receipt']);
    expect(kindsOf(confirm(child, { ...contact, phone: '46123' }, 3, now).effects)).toEqual([
      'update receipt',
      'join',
    ]);
  });

  test.each([
    ['withdrawn', withdraw(child, 3, now)],
    ['solved', resolve(child, 3, now)],
  ])('taken back (%s): its reporter is out, the parent counts again', (state, decision) => {
    expect(decision.ticket.state).toBe(state);
    expect(kindsOf(decision.effects)).toEqual(['M97', 'update receipt', 'join']);
  });
});

describe('a ticket that several have reported', () => {
  test.each([
    ['withdrawn', withdraw(many, 3, now)],
    ['solved', resolve(many, 3, now)],
  ])(
    'its first reporter takes it back (%s): it stays open, and he or she is out of it (M96)',
    (as, decision) => {
      expect(decision.ticket).toMatchObject({ state: 'new', left: { as }, priority: many.priority });
      expect(said(decision.effects)).toEqual(['M96 conversation']);
      expect(kindsOf(decision.effects)).toContain('fold');
    },
  );

  test('reported by one it ends as before', () => {
    expect(withdraw(first, 3, now).ticket.state).toBe('withdrawn');
    expect(resolve(first, 3, now).ticket.state).toBe('solved');
  });

  test('what is withdrawn too late is not left either (M49)', () => {
    expect(said(withdraw(taken(many), 4, now).effects)).toEqual(['M49 conversation']);
    expect(resolve(taken(many), 4, now).ticket).toMatchObject({ state: 'taken', left: { as: 'solved' } });
  });

  test('«bare meg» of its first reporter lowers nothing: the others have it too', () => {
    const corrects = 'det var visst bare meg, de andre er inne';
    expect(kindsOf(writes(first, corrects).effects)).toContain('M81');
    const decision = writes(many, corrects);
    expect(decision.ticket).toMatchObject({ priority: many.priority, proposedPriority: null });
    expect(said(decision.effects)).toEqual(['M28 conversation']);
  });

  const by = { account: 'a', personId: 'henrik-lokas', name: 'Henrik Løkås' };
  const taken = (ticket: Ticket, as: 'responder' | 'agent' = 'responder'): Ticket => {
    if (ticket.state !== 'new') throw new Error(ticket.state);
    return take(ticket, by, as, 3, now).ticket;
  };
  const takeOf = (ticket: Ticket, as: 'responder' | 'agent' | 'manager') => {
    if (ticket.state !== 'new') throw new Error(ticket.state);
    return said(take(ticket, by, as, 3, now).effects);
  };
  const paged: Ticket = { ...ticketFor(directory), reports: many.reports };
  const byDay: Ticket = { ...ticketFor(directory, {}, DAY), reports: many.reports };
  const at = (time: number) => factsAt(directory, time);

  test.each([
    ['taken by the responder', takeOf(many, 'responder'), 'M26'],
    ['taken at the desk', takeOf(many, 'agent'), 'M26b'],
    ['taken by a manager', takeOf(many, 'manager'), 'M72'],
    ['the desk opens', said(handOver(paged, 3, at(DAY))?.effects ?? []), 'M20'],
    ['the desk closes', said(handOver(byDay, 3, at(atOslo('2026-11-30', '15:30')))?.effects ?? []), 'M71'],
    ['nobody answers', said(escalate(paged, { round: 1, step: 1 }, now)?.effects ?? []), 'M21b'],
    ['nobody of all answers', said(escalate(paged, { round: 1, step: 4 }, now)?.effects ?? []), 'M45'],
  ])('everyone who was joined is told: %s', (_what, told, message) => {
    expect(told.filter((one) => one.endsWith('joined'))).toEqual([`${message} joined`]);
  });

  test('a ticket of one reporter tells nobody else, and one whose first reporter has left tells the rest', () => {
    const lone = ticketFor(directory);
    expect(takeOf(lone, 'responder')).toEqual(['M26 conversation']);
    const left: Ticket = { ...lone, left: { at: NIGHT, as: 'solved' } };
    expect(takeOf(left, 'responder')).toEqual(['M26 conversation', 'M26 joined']);
  });

  test('whoever has left is told nothing more; what stands in the chat still changes', () => {
    if (many.state !== 'new') throw new Error(many.state);
    const decision = take(many, by, 'responder', 3, now);
    const left: Ticket = { ...many, left: { at: NIGHT, as: 'solved' } };
    expect(said(withoutLeaver(left, decision).effects)).toEqual(['M26 joined']);
    expect(kindsOf(withoutLeaver(left, decision).effects)).toContain('update receipt');
    expect(withoutLeaver(many, decision).effects).toEqual(decision.effects);
    expect(withoutLeaver(undefined, decision).effects).toEqual(decision.effects);
  });
});
