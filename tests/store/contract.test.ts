import { LEASE_MS } from '../harness/lease.ts';
import type { Commit, Row, Settlement, Store } from '../../src/app/ports.ts';
import type { Effect } from '../../src/domain/effects.ts';
import { faultPartition, type Fault } from '../../src/domain/fault/fault.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import type { Ticket } from '../../src/domain/ticket/ticket.ts';
import { demoDirectory } from '../harness/directory.ts';
import { restoreFor } from '../harness/restores.ts';
import { commitOf, intakeOf, NOW, page, say } from './samples.ts';
import { notRun, targets, type StoreRig } from './targets.ts';
import { NIGHT, ticketFor } from '../harness/tickets.ts';

/** What every store must do. Two instances on the same data in every test. */

const noticeOf = (id: string, over: Partial<Notice> = {}): Notice => ({
  schema: 1,
  id,
  tenant: 't',
  systemId: 'gerica',
  municipalities: ['drammen'],
  from: NOW,
  to: NOW + 100,
  createdAt: 0,
  endedAt: null,
  ...over,
});
const done: Settlement = { state: 'done', at: NOW };

const made = ticketFor(demoDirectory());
const ticketOf = (id: string, over: Partial<Ticket> = {}): Ticket =>
  ({ ...made, tenant: 't', id, createdAt: NIGHT, ...over }) as Ticket;
const solved = (id: string): Ticket => ({
  ...ticketOf(id),
  state: 'solved',
  solved: { at: NIGHT, by: { account: 'a', personId: null, name: '' } },
});
const joinedTo = (parentId: string, id: string, over: Partial<Ticket> = {}): Ticket =>
  ticketOf(id, { parent: { ticketId: parentId, number: made.number }, ...over });
const ticketCommit = (ticket: Ticket, over: Partial<Commit> = {}): Commit =>
  commitOf({ partition: `${ticket.tenant}|${ticket.id}`, state: { of: 'ticket', ticket }, ...over });
const faultCommit = (key: string, ticketId: string, over: Partial<Fault> = {}): Commit => {
  const fault: Fault = { schema: 1, tenant: 't', key, ticketId, createdAt: NIGHT, ...over };
  return commitOf({ partition: faultPartition(fault.tenant, key), state: { of: 'fault', fault } });
};

if (notRun !== null) test.skip(notRun, () => undefined);

describe.each(Object.entries(targets))('%s', (_name, make) => {
  let rig: StoreRig;
  beforeEach(async () => {
    rig = await make();
  });
  afterEach(() => rig.end());
  const rowsOf = (committed: Awaited<ReturnType<Store['commit']>>): readonly Row[] => {
    if (committed.outcome !== 'committed') throw new Error(committed.outcome);
    return committed.rows;
  };

  test('state, receipts, events and outbox are written together, and the other instance sees them', async () => {
    const committed = await rig.a.commit(commitOf({ receipts: ['r1'], outbox: [say('1')] }), NOW);
    expect(rowsOf(committed)).toMatchObject([{ attempt: 1, perhapsSent: 0, effect: { id: '1' } }]);
    expect((await rig.b.loadIntake('t|c|a'))?.value).toEqual(intakeOf(1));
    expect(await rig.b.isSeen('t|c|a', 'r1')).toBe(true);
    expect(await rig.b.isSeen('other', 'r1')).toBe(false);
    expect(await rig.b.row('t|c|a', '1')).toMatchObject({ state: 'sending', attempts: 1 });
  });

  test('a stale version is a conflict and writes nothing at all', async () => {
    await rig.a.commit(commitOf(), NOW);
    const stored = await rig.a.loadIntake('t|c|a');
    const expected = stored?.version ?? null;
    await rig.a.commit(commitOf({ expected, state: { of: 'intake', intake: intakeOf(2) } }), NOW);
    const late = commitOf({
      expected,
      receipts: ['late'],
      outbox: [say('late')],
      state: { of: 'intake', intake: intakeOf(9) },
    });
    expect(await rig.b.commit(late, NOW)).toEqual({ outcome: 'conflict' });
    expect(await rig.b.commit(commitOf({ receipts: ['late'] }), NOW)).toEqual({ outcome: 'conflict' });
    expect((await rig.a.loadIntake('t|c|a'))?.value.sequence).toBe(2);
    expect(await rig.a.isSeen('t|c|a', 'late')).toBe(false);
    expect(await rig.a.row('t|c|a', 'late')).toBeUndefined();
  });

  test('a receipt seen before stops everything, whatever the version (fault 39)', async () => {
    await rig.a.commit(commitOf({ receipts: ['one', 'two'] }), NOW);
    const stored = await rig.b.loadIntake('t|c|a');
    const again = commitOf({
      expected: stored?.version ?? null,
      receipts: ['new', 'two'],
      outbox: [say('x')],
    });
    expect(await rig.b.commit(again, NOW)).toEqual({ outcome: 'seen' });
    expect(await rig.a.isSeen('t|c|a', 'new')).toBe(false);
    expect(await rig.a.row('t|c|a', 'x')).toBeUndefined();
  });

  test('40 writers at two instances who try again all land, each once', async () => {
    await rig.a.commit(commitOf({ state: { of: 'intake', intake: intakeOf(0) } }), NOW);
    await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        const store = n % 2 === 0 ? rig.a : rig.b;
        for (;;) {
          const stored = await store.loadIntake('t|c|a');
          const next = intakeOf((stored?.value.sequence ?? 0) + 1);
          const { outcome } = await store.commit(
            commitOf({
              expected: stored?.version ?? null,
              receipts: [`w${n}`],
              state: { of: 'intake', intake: next },
            }),
            NOW,
          );
          if (outcome === 'committed') return;
        }
      }),
    );
    expect((await rig.b.loadIntake('t|c|a'))?.value.sequence).toBe(40);
  });

  test('a row that exists already is a success for the commit and is not handed out again', async () => {
    await rig.a.commit(commitOf({ outbox: [say('1')] }), NOW);
    const stored = await rig.a.loadIntake('t|c|a');
    const second = await rig.b.commit(
      commitOf({ expected: stored?.version ?? null, outbox: [say('1'), say('2')] }),
      NOW,
    );
    expect(rowsOf(second).map(({ effect }) => effect.id)).toEqual(['2']);
  });

  test('rows that are not due wait for their time; pages leave first', async () => {
    const outbox = [
      say('1', { notBefore: NOW + 10 }),
      page('p', NOW + 10),
      say('2', { notBefore: NOW + 20 }),
    ];
    expect(rowsOf(await rig.a.commit(commitOf({ outbox }), NOW))).toEqual([]);
    expect(await rig.b.nextDue()).toBe(NOW + 10);
    expect(await rig.a.claimDue(NOW + 9, 10)).toEqual([]);
    expect((await rig.a.claimDue(NOW + 10, 10)).map(({ effect }) => effect.id)).toEqual(['p', '1']);
    expect((await rig.a.backlog(NOW + 10)).count).toBe(2);
  });

  test('two instances never hold the same row; a lapsed claim is handed out again, marked; a late settlement is void (faults 5, 6)', async () => {
    const outbox = Array.from({ length: 20 }, (_, n) => say(`${n}`, { notBefore: NOW + 1 }));
    await rig.a.commit(commitOf({ outbox }), NOW);
    const [mine, yours] = await Promise.all([rig.a.claimDue(NOW + 1, 10), rig.b.claimDue(NOW + 1, 10)]);
    expect(new Set([...mine, ...yours].map(({ effect }) => effect.id)).size).toBe(20);
    rig.later(LEASE_MS - 1);
    expect(await rig.b.claimDue(NOW + 1, 50)).toEqual([]);
    rig.later(1);
    const again = await rig.b.claimDue(NOW + 1, 50);
    expect(again).toHaveLength(20);
    expect(again[0]).toMatchObject({ attempt: 2, perhapsSent: 1 });
    const first = mine[0];
    if (first) expect(await rig.a.settle(first, done, NOW)).toBeUndefined();
    for (const row of again) expect(await rig.b.settle(row, done, NOW)).toEqual([]);
    expect(await rig.a.nextDue()).toBeUndefined();
  });

  test('a retry comes back after its wait, with what is known about the attempts before it', async () => {
    const [row] = rowsOf(await rig.a.commit(commitOf({ outbox: [say('1')] }), NOW));
    if (row === undefined) throw new Error('no row');
    await rig.a.settle(
      row,
      { state: 'pending', at: NOW, retryAfterMs: 5_000, perhapsSent: true, resolved: 'kari', cause: '502' },
      NOW,
    );
    rig.later(4_999);
    expect(await rig.b.claimDue(NOW, 10)).toEqual([]);
    rig.later(1);
    expect(await rig.b.claimDue(NOW, 10)).toMatchObject([{ attempt: 2, perhapsSent: 1, resolved: 'kari' }]);
  });

  test('a row waits for the first outcome of another, and at most so long', async () => {
    const waiting = (id: string, atMostMs: number): Effect =>
      say(id, { notBefore: NOW + 1, waitsFor: { id: 'p', atMostMs } });
    await rig.a.commit(
      commitOf({ outbox: [page('p', NOW + 1), waiting('short', 3_000), waiting('long', 1e9)] }),
      NOW,
    );
    const [claimed] = await rig.a.claimDue(NOW + 1, 10);
    expect(claimed?.effect.id).toBe('p');
    expect(await rig.b.claimDue(NOW + 1, 10)).toEqual([]);
    rig.later(3_000);
    expect((await rig.b.claimDue(NOW + 1, 10)).map(({ effect }) => effect.id)).toEqual(['short']);
    if (claimed) await rig.a.settle(claimed, { state: 'failed', at: NOW, cause: '403' }, NOW);
    expect((await rig.b.claimDue(NOW + 1, 10)).map(({ effect }) => effect.id)).toEqual(['long']);
  });

  test('what follows from an outcome is written with it; cards of a slot are found again', async () => {
    const card: Effect = {
      kind: 'card',
      id: 'c',
      to: { to: 'serviceDesk' },
      view: { card: 'deskTicket' },
      slot: 'desk',
      language: null,
      mode: 'post',
      notBefore: NOW,
      waitsFor: null,
    };
    const [row] = rowsOf(await rig.a.commit(commitOf({ outbox: [card] }), NOW));
    if (row === undefined) throw new Error('no row');
    const place = { conversationId: 'k', activityId: '7' };
    const then = await rig.a.settle(
      row,
      { state: 'sent', at: NOW, place, rendered: 'M05 {vaktnr}', then: [say('next')] },
      NOW,
    );
    expect(then?.map(({ effect }) => effect.id)).toEqual(['next']);
    expect(await rig.b.slots('t|c|a', 'desk')).toEqual([place]);
    const stored = await rig.a.loadIntake('t|c|a');
    const update: Effect = { ...card, id: 'refresh', mode: 'update' };
    const again = { expected: stored?.version ?? null, receipts: ['again'], outbox: [update] };
    const [changed] = rowsOf(await rig.a.commit(commitOf(again), NOW));
    if (changed === undefined) throw new Error('no row');
    await rig.a.settle(changed, { state: 'sent', at: NOW, place, rendered: 'M05' }, NOW);
    // A change in place is not a second place.
    expect(await rig.b.slots('t|c|a', 'desk')).toEqual([place]);
    expect(await rig.b.slots('t|c|a', 'other')).toEqual([]);
    expect(await rig.b.row('t|c|a', 'c')).toMatchObject({ state: 'sent', rendered: 'M05 {vaktnr}', at: NOW });
  });

  test('numbers are distinct over instances, and counted per tenant and year', async () => {
    const numbers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? rig.a : rig.b).nextNumber('t', 2026)),
    );
    expect(numbers.toSorted((x, y) => x - y)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    expect(await rig.a.nextNumber('t', 2027)).toBe(1);
    expect(await rig.a.nextNumber('u', 2026)).toBe(1);
  });

  test('notices: each instance sees the others at once, in the order in which they begin, of its tenant alone', async () => {
    const later = noticeOf('N-1', { from: NOW + 50, municipalities: null });
    await rig.a.saveNotice(later);
    await rig.b.saveNotice(noticeOf('N-2'));
    await rig.a.saveNotice(noticeOf('N-1', { tenant: 'u' }));
    expect(await rig.b.notices('t', NOW)).toEqual([noticeOf('N-2'), later]);
    expect(await rig.a.notices('t', NOW)).toEqual([noticeOf('N-2'), later]);
    expect(await rig.b.notices('u', NOW)).toEqual([noticeOf('N-1', { tenant: 'u' })]);
  });

  test('notices: found until the instant of their end, announced or ended before it', async () => {
    await rig.a.saveNotice(noticeOf('N-1'));
    await rig.a.saveNotice(noticeOf('N-2', { endedAt: NOW + 10 }));
    await rig.a.saveNotice(noticeOf('N-3', { endedAt: NOW - 10 }));
    await rig.a.saveNotice(noticeOf('N-4', { endedAt: NOW + 900 }));
    const found = async (from: number) => (await rig.b.notices('t', from)).map(({ id }) => id);
    expect(await found(NOW - 11)).toEqual(['N-1', 'N-2', 'N-3', 'N-4']);
    expect(await found(NOW - 10)).toEqual(['N-1', 'N-2', 'N-4']);
    expect(await found(NOW + 9)).toEqual(['N-1', 'N-2', 'N-4']);
    expect(await found(NOW + 10)).toEqual(['N-1', 'N-4']);
    expect(await found(NOW + 100)).toEqual([]);
  });

  test('notices: an id is given once, and what could not be read back is not kept', async () => {
    await rig.a.saveNotice(noticeOf('N-1'));
    await expect(rig.b.saveNotice(noticeOf('N-1', { systemId: 'citrix' }))).rejects.toThrow();
    await expect(rig.b.saveNotice(noticeOf('N-2', { to: NOW }))).rejects.toThrow();
    expect(await rig.b.notices('t', 0)).toEqual([noticeOf('N-1')]);
  });

  test('notices: many end one at two instances, the first decides and the others are told how it is', async () => {
    await rig.a.saveNotice(noticeOf('N-1'));
    const ends = await Promise.all(
      Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? rig.a : rig.b).endNotice('t', 'N-1', NOW + n)),
    );
    expect(ends.filter(({ outcome }) => outcome === 'ended')).toHaveLength(1);
    expect(ends.filter(({ outcome }) => outcome === 'over')).toHaveLength(9);
    const kept = ends.find(({ outcome }) => outcome === 'ended');
    for (const end of ends) expect({ ...end, outcome: 'ended' }).toEqual(kept);
    expect(await rig.b.notices('t', 0)).toEqual([kept && 'notice' in kept ? kept.notice : undefined]);
  });

  test('notices: one that is over, one that is not there, one of another tenant: nothing is changed', async () => {
    await rig.a.saveNotice(noticeOf('N-1'));
    expect(await rig.b.endNotice('t', 'N-1', NOW + 100)).toEqual({
      outcome: 'over',
      notice: noticeOf('N-1'),
    });
    expect(await rig.b.endNotice('t', 'N-9', NOW)).toEqual({ outcome: 'unknown' });
    expect(await rig.b.endNotice('u', 'N-1', NOW)).toEqual({ outcome: 'unknown' });
    expect(await rig.a.notices('t', 0)).toEqual([noticeOf('N-1')]);
  });

  test('schedule: rows without a change of the document; those that exist are left as they are', async () => {
    await rig.a.commit(commitOf(), NOW);
    const before = await rig.a.loadIntake('t|c|a');
    const later = say('later', { notBefore: NOW + 1 });
    const due = await rig.a.schedule('t|c|a', [say('now'), later], NOW);
    expect(due).toMatchObject([{ partition: 't|c|a', effect: { id: 'now' }, attempt: 1 }]);
    // Claimed: nobody else carries it out, and it is handed out once.
    expect(await rig.b.claimDue(NOW, 10)).toEqual([]);
    expect(await rig.b.schedule('t|c|a', [say('now'), later], NOW + 1)).toEqual([]);
    expect((await rig.b.claimDue(NOW + 1, 10)).map(({ effect }) => effect.id)).toEqual(['later']);
    expect(await rig.b.loadIntake('t|c|a')).toEqual(before);
    // Also where there is no document.
    expect(await rig.a.schedule('t|elsewhere', [say('now')], NOW)).toHaveLength(1);
    const nonsense = { ...say('x'), kind: 'nonsense' } as unknown as Effect;
    await expect(rig.a.schedule('t|c|a', [say('y'), nonsense], NOW)).rejects.toThrow();
    expect(await rig.a.row('t|c|a', 'y')).toBeUndefined();
  });

  test('schedule: many ask for one row at two instances, and one of them carries it out', async () => {
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 === 0 ? rig.a : rig.b).schedule('t|p', [say('fold:1')], NOW),
      ),
    );
    expect(asked.flat()).toHaveLength(1);
  });

  test('faults: of two first reporters at two instances one takes the place, and the other sees who', async () => {
    const taken = await Promise.all([
      rig.a.commit(faultCommit('k', 'A'), NOW),
      rig.b.commit(faultCommit('k', 'B'), NOW),
    ]);
    expect(taken.map(({ outcome }) => outcome).toSorted()).toEqual(['committed', 'conflict']);
    const holder = taken[0].outcome === 'committed' ? 'A' : 'B';
    const held = await rig.b.loadFault(faultPartition('t', 'k'));
    expect(held?.value.ticketId).toBe(holder);
    expect(await rig.a.loadFault(faultPartition('u', 'k'))).toBeUndefined();
    expect(await rig.a.loadTicket(faultPartition('t', 'k'))).toBeUndefined();
    const next = { ...faultCommit('k', 'C'), expected: held?.version ?? null };
    expect((await rig.b.commit(next, NOW)).outcome).toBe('committed');
    expect((await rig.a.commit({ ...next, state: faultCommit('k', 'D').state }, NOW)).outcome).toBe(
      'conflict',
    );
    expect((await rig.a.loadFault(faultPartition('t', 'k')))?.value.ticketId).toBe('C');
  });

  test('open faults: those whose ticket is unresolved, of the tenant alone', async () => {
    for (const ticket of [
      ticketOf('open'),
      solved('over'),
      ticketOf('lone'),
      ticketOf('open', { tenant: 'u' }),
    ])
      await rig.a.commit(ticketCommit(ticket), NOW);
    await rig.a.commit(faultCommit('k1', 'open'), NOW);
    await rig.a.commit(faultCommit('k2', 'over'), NOW);
    await rig.a.commit(faultCommit('k3', 'never-made'), NOW);
    await rig.a.commit(faultCommit('k4', 'open', { tenant: 'u' }), NOW);
    const found = async (tenant: string) =>
      (await rig.b.openFaults(tenant)).map(({ fault, ticket }) => [fault.key, ticket.id, ticket.tenant]);
    expect(await found('t')).toEqual([['k1', 'open', 't']]);
    expect(await found('u')).toEqual([['k4', 'open', 'u']]);
    expect(await found('v')).toEqual([]);
  });

  test('joined: the unresolved reports of a ticket, oldest first, with what the parent counts and where to answer', async () => {
    await rig.a.commit(ticketCommit(ticketOf('parent')), NOW);
    const second = joinedTo('parent', 'j2', {
      createdAt: NIGHT + 2,
      municipality: null,
      conversationId: 'a:second',
      language: 'en',
      reporter: { ...made.reporter, account: 'second', phone: null, workplaceId: null },
    });
    const over = { ...solved('j3'), parent: { ticketId: 'parent', number: made.number } };
    for (const ticket of [second, joinedTo('parent', 'j1'), over, joinedTo('other', 'j4')])
      await rig.a.commit(ticketCommit(ticket), NOW);
    await rig.a.commit(ticketCommit(joinedTo('parent', 'j5', { tenant: 'u' })), NOW);
    expect(await rig.b.joined('t', 'parent')).toEqual([
      {
        ticketId: 'j1',
        account: made.reporter.account,
        personId: made.reporter.personId,
        workplaceId: 'fjell-bosenter',
        phone: '+4740008916',
        municipality: 'drammen',
        at: NIGHT,
        facts: made.facts,
        conversationId: 'a:reporter',
        language: 'nb',
      },
      {
        ticketId: 'j2',
        account: 'second',
        personId: made.reporter.personId,
        workplaceId: null,
        phone: null,
        municipality: null,
        at: NIGHT + 2,
        facts: made.facts,
        conversationId: 'a:second',
        language: 'en',
      },
    ]);
    expect(await rig.b.joined('t', 'nobody')).toEqual([]);
  });

  test('tickets like a report: of the account, of the workplace, or out for all; newest first, since then, none joined', async () => {
    const at = (id: string, minutes: number, over: Partial<Ticket> = {}) =>
      rig.a.commit(ticketCommit(ticketOf(id, { createdAt: NIGHT + minutes, ...over })), NOW);
    for (const [index, id] of ['a', 'b', 'c'].entries()) await at(id, index);
    await rig.a.commit(ticketCommit({ ...solved('d'), createdAt: NIGHT + 3 }), NOW);
    await at('e', 4, { systemId: 'citrix' });
    await at('f', 5, { tenant: 'u' });
    for (let n = 0; n < 5; n++)
      await rig.a.commit(ticketCommit(joinedTo('a', `j${n}`, { createdAt: NIGHT + 9 })), NOW);
    const { account } = ticketOf('a').reporter;
    const found = async (since: number, limit: number) =>
      (await rig.b.ticketsLike('t', { systemId: 'gerica', account, workplaceId: null }, since, limit)).map(
        ({ id }) => id,
      );
    expect(await found(NIGHT, 9)).toEqual(['d', 'c', 'b', 'a']);
    expect(await found(NIGHT + 1, 9)).toEqual(['d', 'c', 'b']);
    expect(await found(NIGHT, 2)).toEqual(['d', 'c']);

    const other = { ...ticketOf('a').reporter, account: 'other' };
    await at('elsewhere', 10, { reporter: { ...other, workplaceId: 'elsewhere' } });
    await at('for all', 11, {
      reporter: { ...other, workplaceId: 'elsewhere' },
      facts: { ...ticketOf('a').facts, scope: 3 },
    });
    const like = async (workplaceId: string | null) =>
      (await rig.a.ticketsLike('t', { systemId: 'gerica', account: 'nobody', workplaceId }, NIGHT, 9)).map(
        ({ id }) => id,
      );
    expect(await like(null)).toEqual(['for all']);
    expect(await like('elsewhere')).toEqual(['for all', 'elsewhere']);
  });

  test('open tickets about a system: of this tenant, newest first, none joined and none over', async () => {
    const at = (id: string, minutes: number, over: Partial<Ticket> = {}) =>
      rig.a.commit(ticketCommit(ticketOf(id, { createdAt: NIGHT + minutes, ...over })), NOW);
    await at('b', 2);
    await at('a', 1);
    await at('c', 3);
    await at('citrix', 4, { systemId: 'citrix' });
    await at('elsewhere', 5, { tenant: 'u' });
    await rig.a.commit(ticketCommit({ ...solved('over'), createdAt: NIGHT + 6 }), NOW);
    await rig.a.commit(ticketCommit(joinedTo('a', 'joined', { createdAt: NIGHT + 7 })), NOW);
    const open = async (limit: number) => (await rig.b.openAbout('t', 'gerica', limit)).map(({ id }) => id);
    expect(await open(9)).toEqual(['c', 'b', 'a']);
    expect(await open(2)).toEqual(['c', 'b']);
  });

  test('what waits for an approval, oldest first, and a ticket by its number: of this tenant, and no joined report', async () => {
    const restore = restoreFor(demoDirectory());
    const at = (id: string, change: Partial<Ticket>): Promise<unknown> =>
      rig.a.commit(ticketCommit({ ...restore, tenant: 't', id, ...change } as Ticket), NOW);
    await at('later', { createdAt: restore.createdAt + 5, number: 'D-2026-00002' });
    await at('earlier', { number: 'D-2026-00001' });
    await at('over', { state: 'withdrawn', withdrawn: { at: NOW }, number: 'D-2026-00003' });
    await at('elsewhere', { tenant: 'u' });
    await rig.a.commit(ticketCommit({ ...joinedTo('earlier', 'j1'), number: 'D-2026-00001' }), NOW);
    expect((await rig.b.waitingApproval('t')).map(({ id }) => id)).toEqual(['earlier', 'later']);
    expect((await rig.b.ticketOfNumber('t', 'D-2026-00001'))?.id).toBe('earlier');
    expect((await rig.b.ticketOfNumber('t', 'D-2026-00003'))?.id).toBe('over');
    expect(await rig.b.ticketOfNumber('t', 'D-2026-00009')).toBeUndefined();
  });

  test('a ticket that was stored before there were kinds and approvals is read as it stands', async () => {
    const made = ticketOf('old');
    const { restorePoint: _copy, approval: _approval, ...older } = made;
    await rig.a.commit(ticketCommit({ ...older, schema: 1 } as unknown as Ticket), NOW);
    expect((await rig.b.loadTicket(ticketCommit(made).partition))?.value).toEqual(made);
  });

  test('forget: what was said in a conversation goes; its document, its receipts and what is still to be done stay', async () => {
    const outbox = [
      say('said'),
      say('failed'),
      say('perhaps'),
      say('waits', { notBefore: NOW + 9 }),
      say('in hand'),
    ];
    const events = [{ at: NOW, what: 'fault:1', by: null, note: 'masked words' }];
    const partition = 't|c|a';
    const rows = rowsOf(await rig.a.commit(commitOf({ receipts: ['r'], events, outbox }), NOW));
    await rig.a.commit(commitOf({ partition: 't|c|b', outbox: [say('said')] }), NOW);
    for (const [id, state] of [
      ['said', 'sent'],
      ['failed', 'failed'],
      ['perhaps', 'uncertain'],
    ] as const) {
      const row = rows.find(({ effect }) => effect.id === id);
      if (row) await rig.a.settle(row, { state, at: NOW, rendered: 'words' }, NOW);
    }
    await rig.b.forget(partition);
    for (const id of ['said', 'failed', 'perhaps']) expect(await rig.a.row(partition, id)).toBeUndefined();
    expect(await rig.a.row(partition, 'waits')).toMatchObject({ state: 'pending' });
    expect(await rig.a.row(partition, 'in hand')).toMatchObject({ state: 'sending' });
    expect(await rig.a.row('t|c|b', 'said')).toMatchObject({ state: 'sending' });
    expect(await rig.a.isSeen(partition, 'r')).toBe(true);
    expect((await rig.a.loadIntake(partition))?.value).toEqual(intakeOf(1));
    await rig.b.forget('t|nobody');
  });

  test('forget: the events of a conversation go, those of a ticket made in it stay', async () => {
    const events = [{ at: NOW, what: 'registered', by: null }];
    await rig.a.commit(ticketCommit(ticketOf('kept'), { events }), NOW);
    await rig.a.forget('t|c|a');
    const kept = async () => {
      const found = [];
      for await (const ticket of rig.b.exportTickets()) found.push(ticket.events.length);
      return found;
    };
    expect(await kept()).toEqual([1]);
    await rig.a.forget('t|kept');
    expect(await kept()).toEqual([0]);
  });

  test('text instead of cards: kept beside what an activity gives, for a conversation that is known', async () => {
    const reference = {
      conversationId: 'a:1',
      account: 'kari',
      serviceUrl: 'http://x',
      channelId: 'msteams',
      botId: 'b',
      userId: 'u',
      tenantId: null,
    };
    await rig.a.setPlainText('a:1', true);
    expect(await rig.a.referenceOfConversation('a:1')).toBeUndefined();
    await rig.a.saveReference(reference);
    expect(await rig.b.referenceOfConversation('a:1')).toMatchObject({ plainText: false });
    await rig.a.setPlainText('a:1', true);
    await rig.b.saveReference({ ...reference, serviceUrl: 'http://y' });
    expect(await rig.b.referenceOfAccount('kari')).toMatchObject({ serviceUrl: 'http://y', plainText: true });
    await rig.b.setPlainText('a:1', false);
    expect(await rig.a.referenceOfConversation('a:1')).toMatchObject({ plainText: false });
  });

  test('conversations: saved, changed, found by account when they are one to one, dropped, and kept by a reset', async () => {
    const reference = {
      conversationId: 'a:1',
      account: 'kari',
      serviceUrl: 'http://x',
      channelId: 'msteams',
      botId: 'b',
      userId: 'u',
      tenantId: null,
    };
    await rig.a.saveReference({ ...reference, serviceUrl: 'http://old' });
    await rig.b.saveReference(reference);
    await rig.a.saveReference({ ...reference, conversationId: '19:team', account: null });
    expect(await rig.a.referenceOfAccount('kari')).toEqual({ ...reference, plainText: false });
    expect(await rig.a.referenceOfConversation('19:team')).toMatchObject({ account: null });
    expect((await rig.b.someReference())?.serviceUrl).toBe('http://x');
    await rig.a.commit(commitOf({ receipts: ['r'], outbox: [say('1')] }), NOW);
    await rig.a.nextNumber('t', 2026);
    await rig.a.saveNotice(noticeOf('N-1'));
    await rig.b.reset();
    expect(await rig.a.notices('t', 0)).toEqual([]);
    expect(await rig.a.loadIntake('t|c|a')).toBeUndefined();
    expect(await rig.a.isSeen('t|c|a', 'r')).toBe(false);
    expect(await rig.a.nextNumber('t', 2026)).toBe(1);
    expect(await rig.a.referenceOfAccount('kari')).toEqual({ ...reference, plainText: false });
    await rig.b.dropReference('a:1');
    expect(await rig.a.referenceOfAccount('kari')).toBeUndefined();
  });

  test('data of a newer program are refused with what to do (fault 7)', async () => {
    await rig.a.commit(commitOf(), NOW);
    await rig.spoil.schema(99);
    const older = async (): Promise<unknown> => rig.open().loadIntake('t|c|a');
    await expect(older()).rejects.toThrow(/schema 99; this program knows \d+\. Start a newer program/);
  });

  test('what could not be read back is not written: the commit fails and leaves nothing', async () => {
    const { a } = rig;
    const broken = { ...intakeOf(1), sequence: -1 };
    await expect(
      a.commit(commitOf({ state: { of: 'intake', intake: broken }, receipts: ['r'] }), NOW),
    ).rejects.toThrow();
    expect(await a.isSeen('t|c|a', 'r')).toBe(false);
    const nonsense = { ...say('x'), kind: 'nonsense' } as unknown as Effect;
    await expect(a.commit(commitOf({ outbox: [nonsense] }), NOW)).rejects.toThrow();
    expect(await a.loadIntake('t|c|a')).toBeUndefined();
  });

  test('a row that cannot be read is handed out as such, with what it was for, beside the others (fault 10)', async () => {
    const { a, b } = rig;
    const later = { notBefore: NOW + 1 };
    const outbox = [say('bad', later), page('worse', NOW + 1), say('good', later)];
    await a.commit(commitOf({ outbox }), NOW);
    await rig.spoil.effect('t|c|a', 'bad', '{"kind":"?"}');
    await rig.spoil.effect('t|c|a', 'worse', 'no json');
    const claimed = await a.claimDue(NOW + 1, 10);
    expect(claimed.map(({ effect }) => effect)).toMatchObject([
      { kind: 'unreadable', id: 'worse', page: true },
      { kind: 'unreadable', id: 'bad', page: false, notBefore: NOW + 1 },
      { kind: 'say', id: 'good' },
    ]);
    for (const row of claimed)
      if (row.effect.kind === 'unreadable')
        await a.settle(row, { state: 'failed', at: NOW, cause: 'unreadable' }, NOW);
    expect(await b.outbox({ states: ['failed'], limit: 9 })).toMatchObject([
      { effect: { id: 'bad' }, cause: 'unreadable' },
      { effect: { id: 'worse' }, cause: 'unreadable' },
    ]);
    expect((await b.pages('t|c|a')).map(({ effect }) => effect.kind)).toEqual(['unreadable']);
    expect((await b.row('t|c|a', 'bad'))?.effect.kind).toBe('unreadable');
  });

  test('a document of an unknown shape is refused, not half read', async () => {
    await rig.a.commit(commitOf(), NOW);
    await rig.spoil.document('t|c|a', { ...intakeOf(1), schema: 2 });
    await expect(rig.b.loadIntake('t|c|a')).rejects.toThrow();
  });
});
