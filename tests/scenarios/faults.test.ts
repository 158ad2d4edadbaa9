import fc from 'fast-check';
import { compose } from '../../src/adapters/teams/compose.ts';
import { LEASE_MS } from '../harness/lease.ts';
import type { Store } from '../../src/app/ports.ts';
import { decideMessage } from '../../src/domain/intake/decide-message.ts';
import { emptyIntake } from '../../src/domain/intake/intake.ts';
import { register } from '../../src/domain/ticket/register.ts';
import { mask } from '../../src/domain/understanding/masking.ts';
import { demoDirectory, personOf } from '../harness/directory.ts';
import { FakeConnector } from '../harness/fake-connector.ts';
import { factsAt, NIGHT, NUMBER } from '../harness/tickets.ts';
import { cardOf, startWorld, wordsOf, type World } from '../harness/world.ts';

/** What has no story of its own among the faults that the README lists. */

const REPORTER = 'ole-strandvik';
const RESPONDER = 'henrik-lokas';
const ACUTE = 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene';
const PRINTER = 'skriveren er tom for toner';
const NIGHT_TIME = '2026-11-29T02:14';
const DAY_TIME = '2026-11-24T10:00';

/** Passes on to the store; `around` stands between. */
const wrapped =
  (around: (name: string, call: () => Promise<unknown>, given: readonly unknown[]) => Promise<unknown>) =>
  (store: Store): Store =>
    new Proxy(store, {
      get: (target, name: keyof Store) => {
        const member = target[name] as (...given: unknown[]) => Promise<unknown>;
        if (name === 'exportTickets' || name === 'close') return member;
        return (...given: unknown[]) => around(name, () => member.apply(target, given), given);
      },
    });

test('Teams has the page and nobody has written it down: it goes again within half a minute, marked, and one press ends both (fault 2)', async () => {
  let isLost = false;
  const world = await startWorld(NIGHT_TIME, {
    wrapStore: wrapped(async (name, call, [row]) => {
      const isPage = name === 'settle' && JSON.stringify(row).includes('"kind":"page"');
      if (!isPage || isLost) return call();
      isLost = true;
      throw new Error('not now');
    }),
  });
  world.acceptError('row.fault');
  await world.person(REPORTER).writes(ACUTE);
  await world.idle();
  await world.wait(LEASE_MS);
  const pages = (await world.look()).filter(
    ({ what, activity }) => what === 'post' && activity.summary?.startsWith('Vakt') === true,
  );
  expect(pages.map(wordsOf)).toEqual([
    expect.stringMatching(/^(?!.*Kan være sendt før).*D-2026-00001/),
    expect.stringMatching(/D-2026-00001.*Kan være sendt før/),
  ]);
  await world.person(RESPONDER).presses(cardOf(pages[0]), 'Jeg tar den');
  await world.look();
  await world.advance('PT9M');
  await world.expect();
  expect((await world.tickets()).map(({ ticket }) => ticket.state)).toEqual(['taken']);
  await world.end();
});

test('the tenant was moved: the next word from a person is enough, and everything to that person goes to the new address (fault 15)', async () => {
  const world = await startWorld(NIGHT_TIME);
  const moved = await new FakeConnector().start();
  const { chat } = world.person(RESPONDER);
  await world.person(RESPONDER).send({ type: 'installationUpdate', action: 'add' });
  await world.look();
  await world.person(RESPONDER).send({ text: 'hei', serviceUrl: moved.url });
  await world.idle();
  await world.person(REPORTER).writes(ACUTE);
  await world.look();
  const toNew = moved.outgoing.filter(({ conversationId }) => conversationId === chat).map(wordsOf);
  expect(toNew.at(-1)).toMatch(/^Vakt: kritisk sak D-2026-00001/);
  await moved.stop();
  await world.end();
});

describe('the page holds what the responder needs, whatever was written (fault 18)', () => {
  const directory = demoDirectory();
  const person = personOf(directory, REPORTER);
  const facts = {
    ...factsAt(directory, NIGHT),
    openFaults: [],
    actor: { account: person.aadObjectId.toLowerCase(), displayName: person.name, person },
    advice: null,
    turnId: 'turn',
    ticketIdOf: (sequence: number) => `ticket-${sequence}`,
  };
  const odd = fc.oneof(
    { weight: 9, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    { weight: 9, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.constantFrom('漢'.repeat(10_000), 'ord🚑 '.repeat(1_700)) },
    {
      weight: 9,
      arbitrary: fc.constantFrom(
        '👩‍⚕️🚑🆘',
        '\u202Eنظام\u202C מערכת \u2067x',
        '**fet** [x](http://evil.example) `kode` | a | b |\n# tittel\n> sitat',
        '<at>alle</at><b>æøå</b>&lt;script&gt;',
        '${ticketId} ${$root} {{DATE()}} \\n "}],"',
        '\uD800',
      ),
    },
  );

  test('id, what, where and phone stand there for 1,000 of them, and the card stays below 28 KB (fault 18)', () => {
    fc.assert(
      fc.property(odd, odd, (before, after) => {
        const { text, removed } = mask(`${before}\n${ACUTE}.\n${after}`);
        const { effects } = decideMessage(
          emptyIntake(directory.tenantId, 'a:chat', facts.actor.account),
          { text, removed, attachmentOnly: false },
          facts,
        );
        const made = effects.find((effect) => effect.kind === 'register');
        if (made === undefined) throw new Error('Nothing was registered');
        const { ticket } = register(made.registration, NUMBER, directory.tenantId, facts);
        const { card, summary } = compose(
          { language: 'nb', card: { card: 'page', ticket, asOf: 1, repeated: true, perhapsRepeated: true } },
          directory,
          NIGHT,
        );
        const words = wordsOf({
          activity: { type: 'message', summary, attachments: [{ contentType: '', content: card as never }] },
        });
        for (const needed of [NUMBER, 'System: Gerica', 'Fjell bosenter', '40 00 89 16'])
          expect(words).toContain(needed);
        expect(summary).toContain(NUMBER);
        expect(Buffer.byteLength(JSON.stringify({ card, summary }))).toBeLessThan(28 * 1024);
      }),
      { numRuns: 1_000, seed: 18 },
    );
  }, 60_000);
});

describe('a turn that takes long (fault 41)', () => {
  let world: World;
  afterEach(() => world.end());

  test.each([
    ['an acute report at night', NIGHT_TIME, ACUTE],
    ['an ordinary one by day', DAY_TIME, PRINTER],
  ])(
    'Teams is answered when %s is kept, and waits for nothing that is sent, and keeping it takes ten looks into the store at most (fault 41)',
    async (_name, at, text) => {
      let calls = 0;
      let isKept = false;
      world = await startWorld(at, {
        wrapStore: wrapped((name, call) => {
          if (!isKept) calls += 1;
          isKept ||= name === 'commit';
          return call();
        }),
        sendTimeoutMs: 400,
      });
      world.connector.faults.push({ matches: () => true, answer: 'hang', times: Infinity });
      const { status } = await world.person(REPORTER).send({ text });
      // A store that takes a tenth of a second for each of them is answered within a second.
      expect({ status, isKept }).toEqual({ status: 200, isKept: true });
      expect(calls).toBeLessThanOrEqual(10);
      expect(world.product.delivery.busy()).toBe(true);
      world.connector.faults = [];
      await world.idle();
      await world.wait(LEASE_MS);
      await world.look();
    },
  );

  test('the store takes so long that Teams delivers again, twice, once under a new id: all are answered, and it is one report (fault 41)', async () => {
    let open = (): void => undefined;
    const slow = new Promise<void>((resolve) => (open = resolve));
    let waiting = 0;
    world = await startWorld(NIGHT_TIME, {
      wrapStore: wrapped(async (name, call) => {
        if (name === 'commit') {
          waiting += 1;
          await slow;
        }
        return call();
      }),
    });
    const report = world.person(REPORTER).activity({ text: ACUTE });
    const deliveries = [report, report, { ...report, id: 'anew' }].map((activity) =>
      world.post('/api/messages', activity),
    );
    while (waiting < 3) await new Promise((resolve) => setImmediate(resolve));
    open();
    expect((await Promise.all(deliveries)).map(({ status }) => status)).toEqual([200, 200, 200]);
    await world.expect(
      { to: RESPONDER, what: 'open' },
      { to: RESPONDER, says: 'D-2026-00001' },
      { to: REPORTER, says: 'D-2026-00001' },
      { to: 'desk', says: 'D-2026-00001' },
    );
  });
});

test('words from a telephone that was offline arrive after newer ones: both stand on the ticket, in the order of their arrival (fault 42)', async () => {
  const world = await startWorld(NIGHT_TIME);
  const [older, newer] = ['2026-11-29T02:10:00+01:00', '2026-11-29T02:14:00+01:00'];
  const nurse = world.person(REPORTER);
  await nurse.send({ text: ACUTE, localTimestamp: newer });
  await world.idle();
  await nurse.send({ text: 'det gjelder hele huset', localTimestamp: older });
  await nurse.send({ text: 'ring meg på 41 22 33 44', localTimestamp: newer });
  await world.look();
  const [made, ...others] = await world.tickets();
  expect(others).toEqual([]);
  expect(made?.ticket.text).toMatch(/medisinlistene\ndet gjelder hele huset/);
  expect(made?.ticket.reporter.phone).toBe('+4741223344');
  await world.end();
});
