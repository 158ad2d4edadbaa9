import type { Registration } from '../../../src/domain/effects.ts';
import { KNOWN_FAULT_MS } from '../../../src/domain/fault/fault.ts';
import { alsoReported, mayJoin } from '../../../src/domain/ticket/me-too.ts';
import { withdraw } from '../../../src/domain/ticket/change.ts';
import type { Ticket } from '../../../src/domain/ticket/ticket.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { attack, DAY, factsAt, factsFor, ordinary, ticketFor } from '../../harness/tickets.ts';

/** Which open ticket the form asks about, and which a report may become part of. */

const directory = demoDirectory();
const facts = factsFor({ loss: 1, scope: 1 });
const first = ticketFor(directory, { facts }, DAY);
const about: Registration = {
  ticketId: 'mine',
  kind: 'incident',
  conversationId: 'a:other',
  language: 'nb',
  reporter: { ...first.reporter, account: 'other' },
  affectedUser: null,
  systemId: 'gerica',
  systemNamed: true,
  municipality: 'drammen',
  text: 'noe rart med Gerica',
  facts,
  breach: null,
  confirmed: false,
};
const withdrawn = (): Ticket => withdraw(first, 2, factsAt(directory, DAY)).ticket;

test.each<[string, Partial<Registration>, () => Ticket, boolean]>([
  ['the same system in the same municipality', {}, () => first, true],
  ['another system', { systemId: 'citrix' }, () => first, false],
  ['no system', { systemId: null }, () => first, false],
  [
    'a system that is in no catalogue',
    { systemId: 'abacus' },
    () => ({ ...first, systemId: 'abacus' }),
    false,
  ],
  ['an agent has found since that it is another', {}, () => ({ ...first, systemId: 'citrix' }), false],
  ['another municipality', { municipality: 'svelvik' }, () => first, false],
  ['no municipality', { municipality: null }, () => ({ ...first, municipality: null }), false],
  [
    'one installation for all, in another municipality',
    { systemId: 'citrix', municipality: 'svelvik' },
    () => ({ ...first, systemId: 'citrix' }),
    true,
  ],
  ['the own ticket', { reporter: first.reporter }, () => first, false],
  [
    'the own ticket, which the reporter has left to others',
    { reporter: first.reporter },
    () => ({ ...first, left: { at: DAY, as: 'solved' } }),
    true,
  ],
  ['it is over', {}, withdrawn, false],
  [
    'a joined report',
    {},
    () => ({ ...first, parent: { ticketId: 'parent', number: 'D-2026-00001' } }),
    false,
  ],
  ['no incident', {}, () => ({ ...first, kind: 'order' }), false],
  ['the ticket is a matter of security', {}, () => ({ ...first, facts: attack }), false],
  ['the report is a matter of security', { facts: attack }, () => first, false],
  ['the report is of danger', { facts: { ...facts, lifeHealth: 'acute' } }, () => first, false],
  ['equipment', { facts: ordinary }, () => ({ ...first, facts: ordinary }), false],
  ['a restore', { kind: 'restoreRequest' }, () => first, false],
])('%s', (_what, change, ticket, may) => {
  expect(mayJoin({ ...about, ...change }, ticket(), directory)).toBe(may);
});

describe('of several', () => {
  const at = (id: string, minutes: number, change: Partial<Registration> = {}): Ticket =>
    ticketFor(directory, { facts, ticketId: id, ...change }, DAY + minutes * 60_000);
  const chosen = (tickets: readonly Ticket[], now = DAY + 3_600_000): string | undefined =>
    alsoReported(about, tickets, { directory, now })?.id;

  test('the newest that fits', () => {
    expect(
      chosen([at('old', 0), at('new', 9), at('middle', 5), at('elsewhere', 12, { systemId: 'citrix' })]),
    ).toBe('new');
  });

  test('none', () => {
    expect(chosen([])).toBeUndefined();
    expect(chosen([at('elsewhere', 0, { municipality: 'svelvik' })])).toBeUndefined();
  });

  test('reported within a day, to the millisecond', () => {
    expect(chosen([first], DAY + KNOWN_FAULT_MS)).toBe(first.id);
    expect(chosen([first], DAY + KNOWN_FAULT_MS + 1)).toBeUndefined();
  });

  test('what somebody orders or asks is no fault of others', () => {
    const asked = { directory, now: DAY };
    expect(alsoReported({ ...about, kind: 'order' }, [first], asked)).toBeUndefined();
  });
});
