import type { ExportedTicket, RowRecord } from '../../src/app/ports.ts';
import { ticketLine } from '../../src/cli/export-ticket.ts';
import type { Effect } from '../../src/domain/effects.ts';
import { demoDirectory } from '../harness/directory.ts';
import type { Ticket } from '../../src/domain/ticket/ticket.ts';
import { acute, NIGHT, NUMBER, ticketFor } from '../harness/tickets.ts';

/** What one ticket looks like in `avvik tickets export`: the words that other programs read. */

const directory = demoDirectory();
const ticket = ticketFor(directory);
const MINUTE = 60_000;

const base = { notBefore: NIGHT, waitsFor: null };
const page = (id: string, to: Extract<Effect, { kind: 'page' }>['to']): Effect => ({
  ...base,
  kind: 'page',
  id,
  to,
  round: 1,
  step: 0,
  view: { card: 'page', repeated: false },
});
const primary = page('page:0', { to: 'onCall', level: 'primary' });
const row = (over: Partial<RowRecord> = {}): RowRecord => ({
  effect: primary,
  state: 'sent',
  attempts: 1,
  perhapsSent: 0,
  resolved: 'henrik-lokas',
  at: NIGHT + 1234,
  rendered: null,
  cause: null,
  history: [],
  ...over,
});
const exported = (over: Partial<ExportedTicket> = {}): ExportedTicket => ({
  ticket,
  events: [],
  rows: [],
  ...over,
});

test('every key is there, in words and in ISO 8601 UTC, and nothing else', () => {
  const by = { account: 'aad-henrik', personId: 'henrik-lokas', name: 'Henrik Løkås' };
  const line = ticketLine(
    exported({
      events: [
        { at: NIGHT, what: 'registered', by: { ...by, account: 'aad-unknown', personId: null } },
        { at: NIGHT + 10 * MINUTE, what: 'paged:primary', by: null },
        { at: NIGHT + 11 * MINUTE, what: 'taken', by },
      ],
      rows: [row()],
    }),
  );
  expect(JSON.parse(JSON.stringify(line))).toEqual({
    number: 'D-2026-00123',
    kind: 'incident',
    state: 'new',
    priority: 'critical',
    rules: ['R1', 'R3'],
    reporter: {
      personId: 'ole-strandvik',
      name: 'Ole Strandvik',
      phone: '+4740008916',
      workplaceId: 'fjell-bosenter',
    },
    affectedUser: null,
    system: 'gerica',
    municipality: 'drammen',
    parent: null,
    recurs: null,
    proposedPriority: null,
    reporters: 1,
    text: 'Gerica er nede, vi får ikke opp medisinlistene',
    pages: [{ at: '2026-11-29T01:14:01.234Z', personId: 'henrik-lokas', outcome: 'sent' }],
    approval: null,
    createdAt: '2026-11-29T01:14:00.000Z',
    answerDue: '2026-11-30T14:00:00.000Z',
    history: [
      { at: '2026-11-29T01:14:00.000Z', what: 'registered', by: 'aad-unknown' },
      { at: '2026-11-29T01:24:00.000Z', what: 'paged:primary', by: null },
      { at: '2026-11-29T01:25:00.000Z', what: 'taken', by: 'henrik-lokas' },
    ],
  });
});

test('a joined report is a line of its own under the number of its parent', () => {
  const child: Ticket = {
    ...ticketFor(directory, { ticketId: 'ticket-2' }),
    parent: { ticketId: 'ticket-1', number: NUMBER },
  };
  expect(ticketLine(exported({ ticket: child }))).toMatchObject({
    number: NUMBER,
    parent: NUMBER,
    reporters: 1,
    pages: [],
  });
});

test('how many report it, what it repeats, what a correction would give; somebody else without the number', () => {
  const busy: Ticket = {
    ...ticketFor(directory, {
      affectedUser: { name: 'Hodan', personId: 'hodan-abdirahman', phone: '+4741005508' },
    }),
    recurs: 'D-2026-00042',
    proposedPriority: 'medium',
    reports: { ...ticket.reports, reporters: 14, units: 6 },
  };
  expect(JSON.parse(JSON.stringify(ticketLine(exported({ ticket: busy }))))).toMatchObject({
    affectedUser: { name: 'Hodan', personId: 'hodan-abdirahman' },
    recurs: 'D-2026-00042',
    proposedPriority: 'medium',
    reporters: 14,
  });
  expect(JSON.stringify(ticketLine(exported({ ticket: busy })))).not.toContain('41005508');
});

test('what is not known is null, never left out', () => {
  const bare = ticketFor(directory, {
    reporter: {
      account: 'a',
      personId: null,
      name: null,
      phone: null,
      workplaceId: null,
      workplaceText: 'kantina',
    },
    systemId: null,
    municipality: null,
    facts: { ...acute, lifeHealth: 'none', systemClass: 'EQ', loss: 1 },
  });
  const line: unknown = JSON.parse(JSON.stringify(ticketLine(exported({ ticket: bare }))));
  expect(line).toMatchObject({
    reporter: { personId: null, name: null, phone: null, workplaceId: null },
    affectedUser: null,
    system: null,
    municipality: null,
    parent: null,
    recurs: null,
    proposedPriority: null,
    pages: [],
    history: [],
  });
});

test('the pages in order, and only they: when, whom, what became of it', () => {
  const asked: Effect = {
    ...page('page:9', { to: 'onCall', level: 'secondary' }),
    notBefore: NIGHT + MINUTE,
  };
  const told: Effect = {
    ...base,
    kind: 'card',
    id: 'receipt',
    to: { to: 'conversation', conversationId: 'c' },
    view: { card: 'receipt' },
    slot: 'receipt',
    language: 'nb',
    mode: 'post',
  };
  const { pages } = ticketLine(
    exported({
      rows: [
        row({ state: 'failed', cause: '403' }),
        row({ effect: told }),
        row({
          effect: page('page:8', { to: 'person', personId: 'yusuf-warsame' }),
          resolved: null,
          state: 'uncertain',
        }),
        row({ effect: asked, resolved: null, state: 'pending', at: null }),
        row({ effect: asked, state: 'sending', at: null }),
      ],
    }),
  );
  expect(pages).toEqual([
    { at: '2026-11-29T01:14:01.234Z', personId: 'henrik-lokas', outcome: 'failed' },
    { at: '2026-11-29T01:14:01.234Z', personId: 'yusuf-warsame', outcome: 'uncertain' },
    { at: '2026-11-29T01:15:00.000Z', personId: null, outcome: 'pending' },
    { at: '2026-11-29T01:15:00.000Z', personId: 'henrik-lokas', outcome: 'sending' },
  ]);
});
