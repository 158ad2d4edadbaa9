import {
  faultKeyOf,
  isCurrent,
  isOf,
  knownFault,
  KNOWN_FAULT_MS,
  SAME_FAULT_MS,
  type OpenFault,
} from '../../../src/domain/fault/fault.ts';
import { openFaultOf } from '../../../src/domain/ticket/join.ts';
import { take, withdraw } from '../../../src/domain/ticket/change.ts';
import { resolve } from '../../../src/domain/ticket/reporter-side.ts';
import type { PriorityFacts } from '../../../src/domain/vocabulary.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { acute, factsAt, factsFor, NIGHT, ticketFor } from '../../harness/tickets.ts';

/** Which reports are about one and the same fault (domain.md 2.6). */

const directory = demoDirectory();
const citrix = factsFor({ systemClass: 'HU' });
const keyOf = (
  systemId: string | null,
  municipality: string | null,
  change: Partial<PriorityFacts> = {},
): string | null => faultKeyOf({ systemId, municipality, facts: { ...citrix, ...change } }, directory);

describe('the system instance that a report says is failing', () => {
  test.each<[string, string | null, string | null, Partial<PriorityFacts>, string | null]>([
    ['a system of one municipality', 'gerica', 'drammen', { systemClass: 'LH' }, 'gerica@drammen'],
    ['the same in another is another', 'gerica', 'svelvik', { systemClass: 'LH' }, 'gerica@svelvik'],
    ['without a municipality there is no instance', 'gerica', null, { systemClass: 'LH' }, null],
    ['one installation for all municipalities', 'citrix', 'drammen', {}, 'citrix'],
    ['also where the municipality is not known', 'citrix', null, {}, 'citrix'],
    ['it works badly', 'citrix', 'drammen', { loss: 2 }, 'citrix'],
    ['one person cannot', 'citrix', 'drammen', { scope: 1 }, 'citrix'],
    ['one person cannot, and colleagues can', 'citrix', 'drammen', { scope: 1, workaround: true }, null],
    ['a unit has another way', 'citrix', 'drammen', { scope: 2, workaround: true }, 'citrix'],
    ['one person’s account', 'ad', 'drammen', { scope: 1 }, null],
    ['all accounts', 'ad', 'drammen', { scope: 3 }, 'ad'],
    ['equipment', 'pc', 'drammen', { systemClass: 'EQ' }, null],
    ['a nuisance', 'citrix', 'drammen', { loss: 1 }, null],
    ['a question', 'citrix', 'drammen', { loss: 0, outOfScope: true }, null],
    ['out of scope', 'citrix', 'drammen', { outOfScope: true }, null],
    ['a security matter', 'citrix', 'drammen', { security: 1 }, null],
    ['no system', null, 'drammen', {}, null],
    ['a system that is in no catalogue', 'abacus', 'drammen', {}, null],
  ])('%s', (_what, systemId, municipality, change, key) => {
    expect(keyOf(systemId, municipality, change)).toBe(key);
  });
});

describe('how long later reports belong to it', () => {
  const fault: OpenFault = {
    key: 'citrix',
    ticketId: 't',
    account: 'first',
    lastReportAt: NIGHT,
    known: false,
  };
  test.each([
    ['one person’s matter: at 30 minutes', false, SAME_FAULT_MS, true],
    ['after 30 minutes it is another', false, SAME_FAULT_MS + 1, false],
    ['critical or reported by several: at 24 hours', true, KNOWN_FAULT_MS, true],
    ['after 24 hours it is another', true, KNOWN_FAULT_MS + 1, false],
  ])('%s', (_what, known, later, belongs) => {
    expect(isOf({ ...fault, known }, 'second', NIGHT + later)).toBe(belongs);
    expect(isCurrent({ ...fault, known }, NIGHT + later)).toBe(belongs);
  });

  test('an own second report is no «me too», unless the first reporter has left it', () => {
    expect(isOf(fault, 'first', NIGHT)).toBe(false);
    expect(isOf({ ...fault, account: null }, 'first', NIGHT)).toBe(true);
  });
});

describe('what a ticket says to later reports', () => {
  const ticket = ticketFor(directory, { facts: factsFor({ systemClass: 'LH', loss: 2 }) });
  const at = factsAt(directory, NIGHT + 60_000);
  const reports = { ...ticket.reports, reporters: 2 };

  test('high, one reporter: not yet known; critical, or two reporters: known', () => {
    expect(openFaultOf('gerica@drammen', ticket)).toMatchObject({
      known: false,
      account: ticket.reporter.account,
      lastReportAt: NIGHT,
    });
    expect(openFaultOf('gerica@drammen', { ...ticket, reports })).toMatchObject({ known: true });
    expect(openFaultOf('gerica@drammen', ticketFor(directory))).toMatchObject({ known: true });
    expect(openFaultOf('gerica@drammen', { ...ticket, left: { at: NIGHT, as: 'solved' } })).toMatchObject({
      account: null,
    });
  });

  test('taken it still holds; solved, withdrawn or joined to another it holds nothing', () => {
    if (ticket.state !== 'new') throw new Error(ticket.state);
    const by = { account: 'a', personId: 'henrik-lokas', name: 'Henrik' };
    expect(openFaultOf('gerica@drammen', take(ticket, by, 'responder', 2, at).ticket)).toBeDefined();
    expect(openFaultOf('gerica@drammen', resolve(ticket, 2, at).ticket)).toBeUndefined();
    expect(openFaultOf('gerica@drammen', withdraw(ticket, 2, at).ticket)).toBeUndefined();
    expect(
      openFaultOf('gerica@drammen', { ...ticket, parent: { ticketId: 'p', number: 'D-2026-00001' } }),
    ).toBeUndefined();
  });
});

test('a report is looked up among the open faults by its own system instance', () => {
  const open = (key: string): OpenFault => ({
    key,
    ticketId: key,
    account: 'first',
    lastReportAt: NIGHT,
    known: true,
  });
  const reporter = { ...ticketFor(directory).reporter, account: 'second' };
  const about = { systemId: 'gerica', municipality: 'drammen', facts: acute, reporter };
  const openFaults = [open('gerica@svelvik'), open('gerica@drammen'), open('citrix')];
  const known = (change: object) =>
    knownFault({ ...about, ...change }, { openFaults, directory, now: NIGHT })?.ticketId;
  expect(known({})).toBe('gerica@drammen');
  expect(known({ municipality: 'sande' })).toBeUndefined();
  expect(known({ systemId: null })).toBeUndefined();
  expect(known({ reporter: { ...reporter, account: 'first' } })).toBeUndefined();
});
