import { createRig, finish, messageFrom, originOf, type Instance, type StoreName } from './rig.ts';
import { scheduler, schedulesOf } from './scheduler.ts';

/**
 * Two instances on one store, every call of theirs interleaved by a schedule: for the first calls every order there is,
 * after that as it comes. Always one ticket, one page (promise 1).
 */

const REPORTER = 'ole-strandvik';
const FIRST = 'Gerica er nede på Fjell bosenter';
const SECOND = 'vi får ikke opp medisinlistene';
const SCHEDULED_CALLS = 7;

const schedules = schedulesOf(SCHEDULED_CALLS);
/** On Cosmos DB's double the calls of both overlap for as long as they last; a share of the orders, all with ORDERS=all. */
const ordersOn = (on: StoreName): readonly string[] =>
  on === 'sqlite' || process.env.ORDERS === 'all' ? schedules : schedules.filter((_, n) => n % 16 === 5);

type Race = {
  readonly name: string;
  readonly given?: (instance: Instance) => Promise<unknown>;
  readonly a: (instance: Instance) => Promise<unknown>;
  readonly b: (instance: Instance) => Promise<unknown>;
  readonly pages: number;
  readonly text: readonly string[];
};

const submit = (id: string) => (instance: Instance) =>
  instance.press(originOf(REPORTER, id, id), { verb: 'submit', sequence: 1, revision: 1, input: {} });
const says =
  (text: string, id: string, clientTimestamp = id) =>
  (instance: Instance) =>
    instance.turn.message(messageFrom(REPORTER, text, id, clientTimestamp));

const races: readonly Race[] = [
  {
    name: 'two first messages',
    a: says(FIRST, 'm1'),
    b: says(SECOND, 'm2'),
    pages: 1,
    text: [FIRST, SECOND],
  },
  {
    name: 'one message under two ids',
    a: says(FIRST, 'm1', 'said'),
    b: says(FIRST, 'm2', 'said'),
    pages: 1,
    text: [FIRST],
  },
  {
    name: 'one press twice at each, four times in all, two with new ids',
    given: says('skriveren er tom for toner', 'm0'),
    a: (instance) => Promise.all([submit('p1')(instance), submit('p2')(instance)]),
    b: (instance) => Promise.all([submit('p1')(instance), submit('p3')(instance)]),
    pages: 0,
    text: ['skriveren er tom for toner'],
  },
];

test.each(
  races.flatMap((race) => [
    { ...race, on: 'sqlite' as const },
    { ...race, on: 'cosmos' as const },
  ]),
)(
  'on $on, $name at two instances, every order of their first calls: one ticket, one page (faults 5, 39, 40, 42)',
  async (race) => {
    for (const schedule of ordersOn(race.on)) {
      const rig = await createRig(race.on);
      const before = rig.instance();
      await race.given?.(before);
      await before.delivery.idle();
      const { gate, run } = scheduler(schedule);
      const a = rig.instance(gate('A'));
      const b = rig.instance(gate('B'));
      await run([a, b], [race.a(a), race.b(b)]);
      rig.wait();
      await finish(before);

      const tickets = await rig.tickets();
      const pages = rig.delivered.filter(({ kind }) => kind === 'page');
      const receipts = rig.delivered.filter(({ kind }) => kind === 'receipt');
      expect({ schedule, tickets: tickets.length, pages: pages.length, receipts: receipts.length }).toEqual({
        schedule,
        tickets: 1,
        pages: race.pages,
        receipts: 1,
      });
      for (const part of race.text) expect(tickets[0]?.text).toContain(part);
      expect(rig.errors()).toEqual([]);
      await rig.end();
    }
  },
  120_000,
);

test('1 of 2 responders has it when both press in the same moment, and the other is told who', async () => {
  for (const schedule of schedules.slice(0, 64)) {
    const rig = await createRig();
    const before = rig.instance();
    await says(FIRST, 'm1')(before);
    await before.delivery.idle();
    const ticketId = (await rig.tickets())[0]?.id ?? '';
    const { gate, run } = scheduler(schedule);
    const a = rig.instance(gate('A'));
    const b = rig.instance(gate('B'));
    const press = (instance: Instance, who: string) =>
      instance.press(originOf(who, `t-${who}`, who), {
        verb: 'take',
        ticketId,
        asOf: 1,
        note: '',
        confirmed: false,
      });
    const answers = [press(a, 'henrik-lokas'), press(b, 'yusuf-warsame')] as const;
    await run([a, b], answers);
    const [ticket] = await rig.tickets();
    const kinds = (await Promise.all(answers)).map((answer) => answer.answer).toSorted();
    expect({ schedule, state: ticket?.state, kinds }).toEqual({
      schedule,
      state: 'taken',
      kinds: ['card', 'say'],
    });
    expect(rig.delivered.filter(({ kind }) => kind === 'M26')).toHaveLength(1);
    await rig.end();
  }
}, 60_000);
