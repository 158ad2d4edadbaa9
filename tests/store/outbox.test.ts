import type { Commit, OutboxQuery, Row, RowListed, Store } from '../../src/app/ports.ts';
import type { Effect } from '../../src/domain/effects.ts';
import { faultPartition } from '../../src/domain/fault/fault.ts';
import { emptyIntake } from '../../src/domain/intake/intake.ts';
import type { Ticket } from '../../src/domain/ticket/ticket.ts';
import { demoDirectory } from '../harness/directory.ts';
import { ticketFor } from '../harness/tickets.ts';
import { NOW, page, say } from './samples.ts';
import { targets, type StoreRig } from './targets.ts';

/** What operators, limits, repair and a stop ask of every store; two instances on the same data. */

/** Longer than any claim holds. */
const LEASE_LAPSES_MS = 600_000;
const PARTITION = 't|c|a';
const command = (id: string): Effect => ({ kind: 'forget', id, notBefore: NOW, waitsFor: null });
const OPEN_OR_ASIDE: OutboxQuery['states'] = ['pending', 'sending', 'failed', 'uncertain'];
const ids = (rows: readonly { readonly effect: Effect }[]): string[] => rows.map(({ effect }) => effect.id);

describe.each(Object.entries(targets))('%s', (_name, make) => {
  let rig: StoreRig;
  beforeEach(async () => {
    rig = await make();
  });
  afterEach(() => rig.end());

  /** Asks for rows, which come back claimed where they are due at `due`. */
  const ask = (rows: readonly Effect[], partition = PARTITION, due = NOW): Promise<readonly Row[]> =>
    rig.a.schedule(partition, rows, due);
  /** The same, unclaimed. */
  const askLater = async (...rows: Effect[]): Promise<void> => {
    expect(await rig.a.schedule(PARTITION, rows, NOW - 1)).toEqual([]);
  };
  const only = (rows: readonly Row[]): Row => {
    const [row] = rows;
    if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows`);
    return row;
  };
  /** Page by page, as an operator walks; `between` happens after each. */
  async function walk(
    query: Omit<OutboxQuery, 'after'>,
    between: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<RowListed[]> {
    const found: RowListed[] = [];
    for (let after: string | undefined; ;) {
      const rows = await rig.b.outbox({ ...query, ...(after === undefined ? {} : { after }) });
      expect(rows.length).toBeLessThanOrEqual(query.limit);
      found.push(...rows);
      after = rows.at(-1)?.after;
      if (after === undefined || rows.length < query.limit) return found;
      await between();
    }
  }

  describe('the outbox as an operator sees it', () => {
    test('every row once, from page to page, while others are added and settled', async () => {
      const asked = Array.from({ length: 23 }, (_, n) => `r${String(n).padStart(2, '0')}`);
      for (const [n, id] of asked.entries()) await ask([say(id, { notBefore: NOW + 1 })], `t|c|${n % 5}`);
      let added = 0;
      const found = await walk({ states: OPEN_OR_ASIDE, limit: 4 }, async () => {
        await ask([say(`new${added++}`, { notBefore: NOW + 1 })], `t|c|${added}`);
        const [first] = await rig.a.claimDue(NOW + 1, 1);
        if (first !== undefined) await rig.a.settle(first, { state: 'done', at: NOW }, NOW);
      });
      const listed = ids(found);
      expect(new Set(listed).size).toBe(listed.length);
      // What was done meanwhile may be missing; what is still open may not.
      const open = ids(await rig.a.outbox({ states: OPEN_OR_ASIDE, limit: 100 }));
      expect(open.filter((id) => id.startsWith('r') && !listed.includes(id))).toEqual([]);
      expect(open.length).toBeGreaterThan(20);
    });

    test('in the order in which they were asked for, by state, with everything that is known of a row', async () => {
      const [sent, failed] = await ask([say('sent'), say('failed'), say('open', { notBefore: NOW + 5 })]);
      if (sent === undefined || failed === undefined) throw new Error('Not claimed');
      const place = { conversationId: 'c', activityId: '1' };
      await rig.a.settle(sent, { state: 'sent', at: NOW + 1, place, rendered: 'words' }, NOW);
      await rig.a.settle(failed, { state: 'failed', at: NOW + 2, cause: '403', resolved: 'kari' }, NOW);
      const all = await rig.b.outbox({ states: ['pending', 'sent', 'failed'], limit: 9 });
      expect(all).toMatchObject([
        { partition: PARTITION, effect: say('sent'), state: 'sent', attempts: 1, rendered: 'words' },
        {
          effect: say('failed'),
          state: 'failed',
          attempts: 1,
          perhapsSent: 0,
          at: NOW + 2,
          cause: '403',
          resolved: 'kari',
          history: [{ at: NOW + 2, state: 'failed', cause: '403' }],
        },
        { state: 'pending', attempts: 0, at: null, cause: null, history: [] },
      ]);
      expect(ids(await rig.b.outbox({ states: ['failed'], limit: 9 }))).toEqual(['failed']);
      expect(await rig.b.outbox({ states: ['uncertain'], limit: 9 })).toEqual([]);
      await expect(rig.b.outbox({ states: ['failed'], limit: 9, after: 'nonsense' })).rejects.toThrow(
        RangeError,
      );
    });

    test('the last ten outcomes are kept, in order', async () => {
      await askLater(say('x'));
      for (let n = 1; n <= 12; n++) {
        const row = only(await rig.a.claimDue(NOW, 9));
        await rig.a.settle(row, { state: 'pending', at: NOW + n, cause: `c${n}` }, NOW);
      }
      const history = (await rig.b.row(PARTITION, 'x'))?.history ?? [];
      expect(history.map(({ at, cause }) => [at, cause])).toEqual(
        Array.from({ length: 10 }, (_, n) => [NOW + 3 + n, `c${n + 3}`]),
      );
    });
  });

  describe('putting back', () => {
    test.each(['failed', 'uncertain'] as const)(
      'what is %s starts again from its first attempt, payload and what may have been sent as they were',
      async (state) => {
        const asked = say('x', { say: { id: 'M25', phone: '+4741223344' } });
        await askLater(asked);
        const first = only(await rig.a.claimDue(NOW, 9));
        await rig.a.settle(first, { state: 'pending', at: NOW, perhapsSent: true, cause: '502' }, NOW);
        const second = only(await rig.a.claimDue(NOW, 9));
        await rig.a.settle(second, { state, at: NOW, perhapsSent: true, cause: '502', rendered: 'w' }, NOW);
        expect(await rig.b.claimDue(NOW, 9)).toEqual([]);

        expect(await rig.b.putBack(PARTITION, 'x')).toBe('putBack');
        expect(await rig.a.row(PARTITION, 'x')).toMatchObject({
          state: 'pending',
          attempts: 0,
          rendered: 'w',
        });
        const again = only(await rig.a.claimDue(NOW, 9));
        expect(again).toMatchObject({ attempt: 1, perhapsSent: 2, effect: asked });
        expect(await rig.a.settle(second, { state: 'done', at: NOW }, NOW)).toBeUndefined();
        expect(await rig.a.settle(again, { state: 'done', at: NOW }, NOW)).toEqual([]);
      },
    );

    test('what is pending, in hand or done stays as it is, and what is not there is unknown', async () => {
      const [claimed, doneRow] = await ask([
        say('claimed'),
        say('done'),
        say('waits', { notBefore: NOW + 9 }),
      ]);
      if (claimed === undefined || doneRow === undefined) throw new Error('Not claimed');
      await rig.a.settle(doneRow, { state: 'done', at: NOW }, NOW);
      for (const id of ['claimed', 'done', 'waits']) expect(await rig.b.putBack(PARTITION, id)).toBe('open');
      expect(await rig.b.putBack(PARTITION, 'never')).toBe('unknown');
      expect(await rig.b.putBack('t|c|other', 'claimed')).toBe('unknown');
      expect(await rig.b.claimDue(NOW, 9)).toEqual([]);
      expect(await rig.a.settle(claimed, { state: 'done', at: NOW }, NOW)).toEqual([]);
    });

    test('of two instances that put one row back at once one does', async () => {
      const row = only(await ask([say('x')]));
      await rig.a.settle(row, { state: 'failed', at: NOW }, NOW);
      const both = await Promise.all([rig.a.putBack(PARTITION, 'x'), rig.b.putBack(PARTITION, 'x')]);
      expect(both.toSorted()).toEqual(['open', 'putBack']);
    });
  });

  describe('giving back what was claimed and not begun', () => {
    test('another instance gets it at once, as if it had not been claimed; a late settlement is void', async () => {
      const row = only(await ask([say('x')]));
      await rig.a.release(row);
      expect(await rig.a.row(PARTITION, 'x')).toMatchObject({
        state: 'pending',
        attempts: 0,
        at: null,
        history: [],
      });
      const yours = only(await rig.b.claimDue(NOW, 9));
      expect(yours).toMatchObject({ attempt: 1, perhapsSent: 0 });
      expect(
        await rig.a.settle(row, { state: 'failed', at: NOW, then: [say('follows')] }, NOW),
      ).toBeUndefined();
      expect(await rig.a.row(PARTITION, 'follows')).toBeUndefined();
      expect(await rig.b.settle(yours, { state: 'done', at: NOW }, NOW)).toEqual([]);
    });

    test('not before the time that is asked for', async () => {
      await rig.a.release(only(await ask([say('x')])), 5_000);
      rig.later(4_999);
      expect(await rig.b.claimDue(NOW, 9)).toEqual([]);
      rig.later(1);
      expect(only(await rig.b.claimDue(NOW, 9))).toMatchObject({ attempt: 1, perhapsSent: 0 });
    });

    test('earlier attempts, and what may have been sent, still count', async () => {
      await askLater(say('x'));
      const first = only(await rig.a.claimDue(NOW, 9));
      await rig.a.settle(first, { state: 'pending', at: NOW, perhapsSent: true, cause: '502' }, NOW);
      await rig.a.release(only(await rig.a.claimDue(NOW, 9)));
      expect(only(await rig.b.claimDue(NOW, 9))).toMatchObject({ attempt: 2, perhapsSent: 1 });
    });

    test('a claim that has passed on is not given back: it is somebody else’s', async () => {
      const mine = only(await ask([say('x')]));
      rig.later(LEASE_LAPSES_MS);
      const yours = only(await rig.b.claimDue(NOW, 9));
      await rig.a.release(mine);
      expect(await rig.a.claimDue(NOW, 9)).toEqual([]);
      expect(await rig.b.settle(yours, { state: 'done', at: NOW }, NOW)).toEqual([]);
    });

    test('rows that wait for it go on waiting, until it has had an outcome', async () => {
      await askLater(page('page'), say('waits', { waitsFor: { id: 'page', atMostMs: 3_000 } }));
      const first = only(await rig.a.claimDue(NOW, 9));
      await rig.a.release(first, 100_000);
      expect(await rig.b.claimDue(NOW, 9)).toEqual([]);
      rig.later(3_000);
      expect(ids(await rig.b.claimDue(NOW, 9))).toEqual(['waits']);
    });
  });

  test('backlog: how much is due and unsettled, since when, and since when a page; nothing of what is to come or over', async () => {
    expect(await rig.a.backlog(NOW)).toEqual({ count: 0, oldest: null, oldestPage: null });
    const [settled] = await ask([say('sent', { notBefore: NOW - 50 })]);
    await ask([say('in hand', { notBefore: NOW - 30 })]);
    await askLater(say('due'), page('page'), say('to come', { notBefore: NOW + 10 }));
    if (settled === undefined) throw new Error('Not claimed');
    expect(await rig.b.backlog(NOW)).toEqual({ count: 4, oldest: NOW - 50, oldestPage: NOW });
    await rig.a.settle(settled, { state: 'failed', at: NOW }, NOW);
    expect(await rig.b.backlog(NOW)).toEqual({ count: 3, oldest: NOW - 30, oldestPage: NOW });
    expect(await rig.b.backlog(NOW + 10)).toMatchObject({ count: 4 });
    await rig.a.putBack(PARTITION, 'sent');
    expect(await rig.b.backlog(NOW)).toMatchObject({ count: 4, oldest: NOW - 50 });
  });

  test('a page is claimed before 200 messages that were asked for before it, and so is a command', async () => {
    await askLater(...Array.from({ length: 200 }, (_, n) => say(`notice${n}`)));
    await askLater(command('command'), page('page'));
    expect(ids(await rig.b.claimDue(NOW, 3))).toEqual(['page', 'command', 'notice0']);
  });

  describe('open tickets', () => {
    const made = ticketFor(demoDirectory());
    const commitOf = (ticket: Ticket): Commit => ({
      partition: `${ticket.tenant}|${ticket.id}`,
      expected: null,
      state: { of: 'ticket', ticket },
      receipts: [],
      events: [],
      outbox: [],
    });
    const put = async (id: string, over: object = {}): Promise<void> => {
      const ticket = { ...made, tenant: 't', id, ...over };
      expect((await rig.a.commit(commitOf(ticket), NOW)).outcome).toBe('committed');
    };
    const by = { account: 'a', personId: null, name: '' };

    async function all(tenant: string, limit: number, between: () => Promise<unknown>): Promise<string[]> {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const next: Awaited<ReturnType<Store['openTickets']>> = await rig.b.openTickets(tenant, after, limit);
        expect(next.tickets.length).toBeLessThanOrEqual(limit);
        found.push(...next.tickets.map(({ id }) => id));
        ({ after } = next);
        await between();
      } while (after !== null);
      return found;
    }

    test('one ticket that cannot be read hides no other, wherever tickets are looked for (fault 10)', async () => {
      await put('k0');
      await put('k1');
      await put('joined', { parent: { ticketId: 'k1', number: made.number } });
      for (const id of ['k0', 'k1']) {
        const fault = { schema: 1 as const, tenant: 't', key: id, ticketId: id, createdAt: NOW };
        const partition = faultPartition('t', id);
        await rig.a.commit({ ...commitOf(made), partition, state: { of: 'fault', fault } }, NOW);
      }
      await rig.spoil.document('t|k0', { ...made, tenant: 't', id: 'k0', schema: 99 });
      const { account, workplaceId } = made.reporter;
      const like = { systemId: made.systemId ?? '', account, workplaceId };
      expect((await rig.b.openTickets('t', null, 9)).tickets.map(({ id }) => id)).toEqual(['joined', 'k1']);
      expect((await rig.b.openFaults('t')).map(({ ticket }) => ticket.id)).toEqual(['k1']);
      expect((await rig.b.ticketsLike('t', like, 0, 9)).map(({ id }) => id)).toEqual(['k1']);
      expect((await rig.b.ticketsOf('t', account ?? '', 9)).map(({ id }) => id).toSorted()).toEqual([
        'joined',
        'k1',
      ]);
      expect((await rig.b.joined('t', 'k1')).map(({ ticketId }) => ticketId)).toEqual(['joined']);
      await expect(rig.b.loadTicket('t|k0')).rejects.toThrow();
    });

    test('the unresolved ones of a tenant, joined reports too, each once while others are made; nothing that is over', async () => {
      const open = Array.from({ length: 11 }, (_, n) => `k${String(n).padStart(2, '0')}`);
      for (const id of open) await put(id);
      await put('k11', { state: 'taken', taken: { by, at: NOW, as: 'agent' } });
      await put('k12', { state: 'waitingApproval' });
      await put('k13', { parent: { ticketId: 'k01', number: 'D-2026-00001' } });
      await put('over1', { state: 'solved', solved: { at: NOW, by } });
      await put('over2', { state: 'withdrawn', withdrawn: { at: NOW } });
      await put('over3', { state: 'closed', closed: { at: NOW, by: null, cause: 'expired' } });
      await put('other', { tenant: 'u' });
      await rig.a.commit(
        {
          ...commitOf(made),
          partition: PARTITION,
          state: { of: 'intake', intake: emptyIntake('t', 'c', 'a') },
        },
        NOW,
      );
      let more = 0;
      const found = await all('t', 4, () => put(`a${more++}`));
      expect(found.filter((id) => id.startsWith('k'))).toEqual([...open, 'k11', 'k12', 'k13']);
      expect(found.filter((id) => id.startsWith('over'))).toEqual([]);
      expect(new Set(found).size).toBe(found.length);
      expect(await all('u', 9, () => Promise.resolve())).toEqual(['other']);
      expect(await rig.b.openTickets('nobody', null, 9)).toEqual({ tickets: [], after: null });
    });
  });
});
