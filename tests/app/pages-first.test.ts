import { fixedDirectories } from '../harness/directory.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '../../src/adapters/sqlite/store.ts';
import { LEASE_MS } from '../harness/lease.ts';
import { TEAMS_LIMITS, type LimitSettings } from '../../src/app/limits.ts';
import type { Outbound, SendOutcome, Target } from '../../src/app/ports.ts';
import { assembleCore } from '../../src/assemble.ts';
import type { Effect } from '../../src/domain/effects.ts';
import { atOslo } from '../../src/domain/service-hours/oslo.ts';
import { directory, messageFrom } from '../crash/rig.ts';
import { factsAt, ticketFor } from '../harness/tickets.ts';
import { ticketPartition } from '../../src/domain/ticket/decision.ts';
import { startPaging } from '../../src/domain/ticket/paging.ts';
import { recordingLog } from '../harness/log.ts';
import { virtualTime } from '../harness/virtual-time.ts';

/**
 * The real application and store under Microsoft's own numbers, on virtual elapsed time: the channel counts what reaches
 * it. Pages leave at once, whatever waits; everything else leaves later, once.
 */

const REPORTER = 'ole-strandvik';
const RESPONDER = 'henrik-lokas';
const NOTICES = 500;
const ACUTE = 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene';
const real: LimitSettings = { ...TEAMS_LIMITS, instances: 1, pageShare: 0.25 };

type Arrived = { readonly at: number; readonly chat: string; readonly what: string };

function start(answer: (arrived: Arrived) => SendOutcome | undefined = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'pages-first-'));
  const time = virtualTime(atOslo('2026-11-29', '02:14'));
  const { log, errors } = recordingLog();
  const arrived: Arrived[] = [];
  const refused: Arrived[] = [];
  const chatOf = (to: Target): string =>
    to.target === 'conversation' ? to.conversationId : to.target === 'person' ? `a:${to.personId}` : 'desk';
  const send = (chat: string, what: string): Promise<SendOutcome> => {
    const one = { at: time.clock.elapsed(), chat, what };
    const refusal = answer(one);
    if (refusal !== undefined) {
      refused.push(one);
      return Promise.resolve(refusal);
    }
    arrived.push(one);
    const place = { conversationId: chat, activityId: String(arrived.length) };
    return Promise.resolve({ outcome: 'sent', place, rendered: what });
  };
  const outbound: Outbound = {
    openChat: () => Promise.resolve(undefined),
    say: (to, { say }) => send(chatOf(to), 'phone' in say ? `${say.id} ${say.phone}` : say.id),
    show: (to, { card }) => send(chatOf(to), `${card.card} ${'ticket' in card ? card.ticket.number : ''}`),
    update: (place, { card }) => send(place.conversationId, `update ${card.card}`),
  };
  const store = sqliteStore(join(folder, 'tickets.db'), time.clock, LEASE_MS);
  const core = assembleCore({
    store,
    outbound,
    clock: time.clock,
    log,
    directories: fixedDirectories(directory),
    limits: real,
    leaseMs: LEASE_MS,
  });
  const sweep = async (): Promise<void> => {
    while (await core.delivery.sweep());
  };
  return {
    ...core,
    store,
    time,
    arrived,
    refused,
    errors,
    /** Elapsed time passes, with a sweep each second. */
    pass: (ms: number) => time.pass(ms, sweep),
    /** Rows that nobody holds, as another instance left them. */
    async notices(count: number, chat: (n: number) => string): Promise<void> {
      const rows = Array.from({ length: count }, (_, n): Effect => ({
        kind: 'say',
        id: `notice:${n}`,
        to: { to: 'conversation', conversationId: chat(n) },
        say: { id: 'M25', phone: String(n) },
        language: 'nb',
        notBefore: time.clock.now(),
        waitsFor: null,
      }));
      await store.schedule('t|notices|x', rows, time.clock.now() - 1);
    },
    /** The most that reached one chat, or all, in any stretch of so many milliseconds. */
    busiest(perMs: number, chat?: string): number {
      const times = [...arrived, ...refused].filter((one) => chat === undefined || one.chat === chat);
      return Math.max(
        0,
        ...times.map(({ at }) => times.filter((one) => one.at > at - perMs && one.at <= at).length),
      );
    },
    async end(): Promise<void> {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

type World = ReturnType<typeof start>;
let world: World;
afterEach(() => world.end());

function expectWithinLimits(): void {
  for (const chat of new Set(world.arrived.map((one) => one.chat)))
    for (const { most, perMs } of real.conversation)
      expect({ chat, perMs, most: Math.max(most, world.busiest(perMs, chat)) }).toEqual({
        chat,
        perMs,
        most,
      });
  for (const { most, perMs } of real.tenant) expect(world.busiest(perMs)).toBeLessThanOrEqual(most);
}
const notices = (): Arrived[] => world.arrived.filter(({ what }) => what.startsWith('M25 '));
const pages = (): Arrived[] => world.arrived.filter(({ what }) => what.startsWith('page'));

test.each([
  ['to 500 chats', 3, (n: number) => `a:person-${n}`],
  // So long after the first of them the half minute's share of the chat is used up.
  ['to the chat that the page goes to', 17, () => `a:${RESPONDER}`],
  ['half to that chat, half to others', 17, (n: number) => (n % 2 ? `a:person-${n}` : `a:${RESPONDER}`)],
])(
  'fault 19: 500 notices wait (%s); a critical page leaves within five seconds, and they all leave later, once each',
  async (_name, seconds, chat) => {
    world = start();
    // The responder has written to the bot before: the chat is known, and the limits are those of one conversation.
    await world.turn.message(messageFrom(RESPONDER, 'hei', 'h1'));
    await world.pass(3_000);
    await world.notices(NOTICES, chat);
    await world.pass(seconds * 1_000);
    const before = notices().length;
    expect(before).toBeGreaterThan(0);
    const asked = world.time.clock.elapsed();
    await world.turn.message(messageFrom(REPORTER, ACUTE, 'm1'));
    await world.pass(5_000);
    expect(pages()).toHaveLength(1);
    expect((pages()[0]?.at ?? Infinity) - asked).toBeLessThan(5_000);

    await world.pass(20 * 60_000);
    const left = notices().map(({ what }) => what);
    expect(left).toHaveLength(NOTICES);
    expect(new Set(left).size).toBe(NOTICES);
    // Not longer than needed: 45 in half a minute to one chat, 37 a second to all.
    const toOne = Math.max(
      ...[...new Set(notices().map((one) => one.chat))].map(
        (one) => notices().filter((two) => two.chat === one).length,
      ),
    );
    const needed = Math.ceil(toOne / 45) * 30_000 + Math.ceil(NOTICES / 37) * 1_000;
    expect((notices().at(-1)?.at ?? Infinity) - (notices()[0]?.at ?? 0)).toBeLessThan(needed + 5_000);
    expectWithinLimits();
    expect(world.errors()).toEqual([]);
    const asideOrOpen = await world.store.outbox({
      states: ['pending', 'sending', 'failed', 'uncertain'],
      limit: 1_000,
    });
    expect(asideOrOpen.filter(({ effect }) => effect.kind === 'say')).toEqual([]);
  },
  60_000,
);

test('a page and a command that another instance left are claimed beside 500 notices that wait', async () => {
  world = start();
  await world.turn.message(messageFrom(RESPONDER, 'hei', 'h1'));
  await world.pass(3_000);
  await world.notices(NOTICES, () => `a:${RESPONDER}`);
  await world.pass(3_000);
  // Committed, and its instance is gone: what is due is claimed when the lease has lapsed.
  const { delivery } = world;
  const carryOut = jest.spyOn(delivery, 'carryOut').mockImplementation(() => Promise.resolve());
  await world.turn.message(messageFrom(REPORTER, ACUTE, 'm1'));
  carryOut.mockRestore();
  expect(pages()).toEqual([]);
  await world.pass(LEASE_MS + 5_000);
  expect(pages()).toHaveLength(1);
  expectWithinLimits();
});

test('fault 20: two critical pages to the same responder within a minute both leave, with notices in the way', async () => {
  world = start();
  await world.turn.message(messageFrom(RESPONDER, 'hei', 'h1'));
  await world.pass(3_000);
  await world.notices(NOTICES, () => `a:${RESPONDER}`);
  await world.pass(17_000);
  await world.turn.message(messageFrom(REPORTER, ACUTE, 'm1'));
  await world.turn.message(
    messageFrom('maria-lundeby', 'En beboer puster ikke og alarmen virker ikke', 'm2'),
  );
  await world.pass(5_000);
  expect(new Set(pages().map(({ what, chat }) => `${chat} ${what}`)).size).toBe(2);
  expect(pages().every(({ chat }) => chat === `a:${RESPONDER}`)).toBe(true);
  expectWithinLimits();
});

test('fault 20: ten pages to one responder at once: all leave, under the limits of the conversation', async () => {
  world = start();
  await world.turn.message(messageFrom(RESPONDER, 'hei', 'h1'));
  await world.pass(3_000);
  const rows = Array.from({ length: 10 }, (_, n): Effect => ({
    kind: 'say',
    id: `x:${n}`,
    to: { to: 'person', personId: RESPONDER },
    say: { id: 'M34' },
    language: 'nb',
    notBefore: 0,
    waitsFor: null,
  }));
  await world.store.schedule('t|x|x', rows, -1);
  const at = world.time.clock.now();
  for (let n = 0; n < 10; n++) {
    const ticket = ticketFor(directory, { ticketId: `k${n}` }, at, `D-2026-0010${n}`);
    const committed = await world.store.commit(
      {
        partition: ticketPartition(ticket.tenant, ticket.id),
        expected: null,
        state: { of: 'ticket', ticket },
        receipts: [],
        events: [],
        outbox: startPaging({ ...ticket, rounds: 0, paging: null }, factsAt(directory, at)).effects,
      },
      at,
    );
    if (committed.outcome === 'committed') void world.delivery.carryOut(committed.rows);
  }
  await world.pass(10_000);
  expect(
    pages()
      .map(({ what }) => what)
      .toSorted(),
  ).toEqual(Array.from({ length: 10 }, (_, n) => `page D-2026-0010${n}`));
  expectWithinLimits();
});

test('fault 20: a second one in danger, joined to the same fault, is told of beside the notices as a page is (M98)', async () => {
  world = start();
  await world.turn.message(messageFrom(RESPONDER, 'hei', 'h1'));
  await world.turn.message(messageFrom(REPORTER, ACUTE, 'm1'));
  await world.pass(3_000);
  await world.notices(NOTICES, () => `a:${RESPONDER}`);
  await world.pass(17_000);
  await world.turn.message(
    messageFrom('maria-lundeby', 'Gerica er nede på Solbakken, en beboer puster ikke', 'm2'),
  );
  await world.pass(5_000);
  expect(
    world.arrived.filter(({ what, chat }) => chat === `a:${RESPONDER}` && what.startsWith('M98')),
  ).toHaveLength(1);
  expectWithinLimits();
});

describe('fault 11: 429 with Retry-After', () => {
  const tooMuch = (
    retryAfterMs: number,
    limited: 'conversation' | 'tenant' = 'conversation',
  ): SendOutcome => ({
    outcome: 'later',
    retryAfterMs,
    cause: '429',
    limited,
  });

  test('everything to that conversation waits as long as it was told to, then leaves in order; others are not held', async () => {
    let until = Infinity;
    world = start((one) => (one.chat === 'a:busy' && one.at < until ? tooMuch(10_000) : undefined));
    const begun = world.time.clock.elapsed();
    until = begun + 10_000;
    await world.notices(40, (n) => (n % 2 === 0 ? 'a:busy' : `a:person-${n}`));
    await world.pass(9_000);
    expect(notices()).toHaveLength(20);
    // One met the refusal, or a few that had left together with it: nobody asks again before the time.
    expect(world.refused.length).toBeLessThanOrEqual(1);
    await world.pass(30_000);
    const busy = notices().filter(({ chat }) => chat === 'a:busy');
    expect(busy.map(({ what }) => what)).toEqual(Array.from({ length: 20 }, (_, n) => `M25 ${2 * n}`));
    expect((busy[0]?.at ?? 0) - begun).toBeGreaterThanOrEqual(10_000);
    expectWithinLimits();
  });

  test('a page that is held up for long is kept for its time, and the next level is paged at once', async () => {
    world = start((one) =>
      one.chat === `a:${RESPONDER}` && one.what.startsWith('page') ? tooMuch(120_000) : undefined,
    );
    await world.turn.message(messageFrom(REPORTER, ACUTE, 'm1'));
    await world.pass(5_000);
    expect(pages().map(({ chat }) => chat)).toHaveLength(1);
    expect(pages()[0]?.chat).not.toBe(`a:${RESPONDER}`);
    expect(world.refused).toHaveLength(1);
    await world.pass(120_000);
    expect(world.refused).toHaveLength(2);
  });

  test('where the answer is about the tenant notices wait and a page does not', async () => {
    let refuse = true;
    world = start((one) => (refuse && one.what.startsWith('M25') ? tooMuch(60_000, 'tenant') : undefined));
    await world.notices(100, (n) => `a:person-${n}`);
    await world.pass(2_000);
    const refused = world.refused.length;
    refuse = false;
    await world.turn.message(messageFrom(REPORTER, ACUTE, 'm1'));
    await world.pass(5_000);
    expect(pages()).toHaveLength(1);
    expect(notices()).toEqual([]);
    expect(world.refused).toHaveLength(refused);
    await world.pass(70_000);
    expect(notices()).toHaveLength(100);
  });
});
