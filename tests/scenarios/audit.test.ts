import { startWorld, wordsOf, type World } from '../harness/world.ts';

/** The auditor: nothing that is open and critical can end in silence, whatever became of its rows (promise 4, faults 8, 35, 53). */

const WORDS = 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene';
const REPORTER = 'ole-strandvik';
const PRIMARY = 'henrik-lokas';

let world: World;
beforeEach(async () => {
  world = await startWorld('2026-11-29T02:14');
});
afterEach(() => world.end());

const audit = async (): Promise<number> => {
  await world.product.audit.look(world.directory.tenantId);
  await world.idle();
  return world.product.audit.last()?.repaired ?? NaN;
};
const pages = async (): Promise<string[]> =>
  (await world.look())
    .filter(({ what }) => what === 'post')
    .map(wordsOf)
    .filter((words) => /^Vakt[:,]/.test(words));
async function report(): Promise<void> {
  await world.person(REPORTER).writes(WORDS);
  await world.look();
}
async function takes(verb = 'take'): Promise<void> {
  const [stored] = await world.tickets();
  const data = { ticketId: stored?.ticket.id, asOf: 1 };
  await world
    .person(PRIMARY)
    .send({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb, data } } });
  await world.idle();
  await world.look();
}

test('a night in which everything works: looked at each minute, and nothing is ever repaired', async () => {
  await report();
  const repaired: string[] = [];
  for (let minute = 0; minute < 45; minute++) {
    if (minute === 12) await takes();
    if (minute === 20) await takes('working');
    if (minute === 30) await takes('passOn');
    if ((await audit()) > 0) repaired.push(`minute ${minute}`);
    await world.advance('PT1M');
  }
  expect(repaired).toEqual([]);
  await world.look();
});

test('the desk opens and closes as it should: nothing is ever repaired', async () => {
  await world.moveTo('2026-11-30T07:57:00+01:00');
  await report();
  const repaired: string[] = [];
  for (let minute = 57; minute < 80; minute++) {
    if ((await audit()) > 0) repaired.push(`minute ${minute}`);
    await world.advance('PT1M');
  }
  await world.moveTo('2026-11-30T15:29:00+01:00');
  for (let minute = 29; minute < 36; minute++) {
    if ((await audit()) > 0) repaired.push(`closing, minute ${minute}`);
    await world.advance('PT1M');
  }
  expect(repaired).toEqual([]);
  await world.look();
});

test.each([
  ['lost', `delete from outbox where id='escalate:1:1'`],
  ['set aside', `update outbox set state='failed' where id='escalate:1:1'`],
])('the next step of the chain is %s: asked for again, and it comes in time', async (_, sql) => {
  await report();
  world.inFile(sql);
  expect(await audit()).toBe(1);
  expect(await audit()).toBe(0);
  await world.advance('PT10M');
  expect(await pages()).toHaveLength(1);
});

test('a step that was carried out to no effect is carried out within a minute of the look', async () => {
  await report();
  world.inFile(`update outbox set state='done' where id='escalate:1:1'`);
  expect(await audit()).toBe(0);
  await world.advance('PT11M1S');
  expect(await pages()).toEqual([]);
  expect(await audit()).toBe(1);
  expect(await pages()).toHaveLength(1);
});

test('the page itself is lost: it leaves', async () => {
  await report();
  world.inFile(`delete from outbox where id='page:1:0'`);
  expect(await audit()).toBe(1);
  expect(await pages()).toHaveLength(1);
});

test('the end of a lease is lost: asked for again, and the chain goes on', async () => {
  await report();
  await takes();
  world.inFile(`delete from outbox where id like 'lease:%'`);
  expect(await audit()).toBe(1);
  await world.advance('PT15M');
  expect(await pages()).toHaveLength(1);
});

test('the handover of the opening is lost: the desk has it within a minute of the look (fault 35)', async () => {
  await world.moveTo('2026-11-30T07:50:00+01:00');
  await report();
  world.inFile(`delete from outbox where id like 'handover:%'`);
  await world.moveTo('2026-11-30T08:01:00+01:00');
  await world.look();
  expect(await audit()).toBeGreaterThan(0);
  const [stored] = await world.tickets();
  expect(stored?.ticket.paging).toBeNull();
  expect(stored?.ticket.watch).not.toBeNull();
  await world.look();
  expect(await audit()).toBe(0);
});

test('a look that fails is none: it grows old, and /health/engine says so (fault 53)', async () => {
  await world.end();
  let fails = false;
  world = await startWorld('2026-11-29T02:14', {
    wrapStore: (real) => ({
      ...real,
      row: (partition, id) =>
        fails && id.startsWith('escalate') ? Promise.reject(new Error('away')) : real.row(partition, id),
    }),
  });
  await report();
  await audit();
  const before = world.product.audit.last();
  fails = true;
  world.acceptError('audit.failed');
  await expect(audit()).rejects.toThrow('The audit of a ticket failed');
  expect(world.product.audit.last()).toEqual(before);
  await world.wait(130_000);
  const response = await fetch(`${world.base}/health/engine`);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ well: false, red: expect.arrayContaining(['audit']) });
});

test('/health/engine: how old the last look is, and what it looked at', async () => {
  await report();
  await audit();
  const response = await fetch(`${world.base}/health/engine`);
  expect(await response.json()).toMatchObject({ audited: 1, auditAgeSeconds: 0, clockDriftMs: 0 });
});

test('everyone was paged and nobody has taken it: /health/engine is red until somebody does (fault 24)', async () => {
  await report();
  const light = async () => {
    world.product.engine.swept();
    await audit();
    const response = await fetch(`${world.base}/health/engine`);
    return { status: response.status, ...((await response.json()) as object) };
  };
  await world.advance('PT39M');
  expect(await light()).toMatchObject({ status: 200, unanswered: 0 });
  await world.advance('PT1M');
  expect(await light()).toMatchObject({ status: 503, red: ['unanswered'], unanswered: 1 });
  await takes();
  expect(await light()).toMatchObject({ status: 200, unanswered: 0 });
});
