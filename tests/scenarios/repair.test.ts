import { LEASE_MS } from '../harness/lease.ts';
import { fixedDirectories } from '../harness/directory.ts';
import { sqliteStore } from '../../src/adapters/sqlite/store.ts';
import { createRepair } from '../../src/app/repair.ts';
import { triedAgainAt } from '../../src/domain/ticket/standing.ts';
import { recordingLog } from '../harness/log.ts';
import { cardOf, startWorld, type World } from '../harness/world.ts';

/** Unresolved tickets whose desk card or receipt is missing get it; nothing is done about any other. */

const NURSE = 'ole-strandvik';
const CLERK = 'samira-ahmadi';
const PRINTER = 'skriveren er tom for toner';
const NUMBER = 'D-2026-00001';

let world: World;
beforeEach(async () => {
  world = await startWorld('2026-11-24T10:00');
});
afterEach(() => world.end());

/** The channel of the desk, or a chat, is not there. */
const refuse = (chat: string, times = 1): void => {
  world.connector.faults.push({
    matches: (method, conversation) => method === 'POST' && conversation === chat,
    answer: 404,
    times,
  });
};
const desk = (): string => world.directory.contacts.teams.serviceDeskChannelId;
async function report(): Promise<void> {
  const clerk = world.person(CLERK);
  await clerk.writes(PRINTER);
  const form = (await world.look()).findLast(({ conversationId }) => conversationId === clerk.chat);
  await clerk.presses(cardOf(form), 'Send inn');
}
const repair = async (): Promise<void> => {
  await world.product.repair();
  await world.wait(0);
};
const repaired = (): string[] =>
  world.lines
    .filter(({ code }) => code.startsWith('repair.'))
    .map(({ code, row }) => `${code} ${String(row)}`);
test('the bot is not in the desk’s channel when a ticket is made, and is put there later: the card appears', async () => {
  refuse(desk(), 2);
  await report();
  await world.expect({ to: CLERK, says: NUMBER }, { to: CLERK, what: 'update' });
  await repair();
  await world.advance('PT14M');
  await repair();
  await world.expect();
  // A quarter of an hour after the first; it is refused again, and then the wait is an hour.
  await world.advance('PT1M');
  await repair();
  await world.expect();
  await world.advance('PT59M');
  await repair();
  await world.expect();
  await world.advance('PT1M');
  await repair();
  await world.expect({ to: 'desk', says: NUMBER });
  await world.advance('PT12H');
  await repair();
  // Three quarters of the time for an answer have gone (T103).
  await world.expect({ to: 'desk', says: 'ingen har svart melderen ennå' });
  expect(repaired()).toEqual(['repair.putBack desk', 'repair.putBack desk']);
});

test('the chat of the reporter was not there: the receipt is said when it is', async () => {
  const clerk = world.person(CLERK);
  await clerk.writes(PRINTER);
  const form = (await world.look()).findLast(({ conversationId }) => conversationId === clerk.chat);
  refuse(clerk.chat);
  await clerk.presses(cardOf(form), 'Send inn');
  await world.expect({ to: 'desk', says: NUMBER }, { to: CLERK, what: 'update' });
  await world.advance('PT15M');
  await repair();
  await world.expect({ to: CLERK, says: NUMBER });
});

test('rows that vanished behind the store’s back are asked for anew', async () => {
  await report();
  await world.look();
  world.inFile(`delete from outbox where id in ('desk', 'receipt')`);
  await repair();
  await world.expect({ to: 'desk', says: NUMBER }, { to: CLERK, says: NUMBER });
  await repair();
  await world.expect();
  expect(repaired().toSorted()).toEqual(['repair.asked desk', 'repair.asked receipt']);
});

test('the receipt of a page that vanished is that of the round, and says that on-call was reached', async () => {
  await world.moveTo('2026-11-29T02:14:00+01:00');
  await world.person(NURSE).writes('Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene');
  await world.look();
  world.inFile(`delete from outbox where id='receipt:paged:1'`);
  await repair();
  await world.expect({ to: NURSE, says: ['vakten ble varslet', NUMBER] });
});

test('two instances repair at once: one card', async () => {
  await report();
  await world.look();
  world.inFile(`delete from outbox where id='desk'`);
  const other = sqliteStore(world.file, world.clock, LEASE_MS);
  const second = createRepair({
    store: other,
    clock: world.clock,
    log: recordingLog().log,
    directories: fixedDirectories(world.directory),
    delivery: world.product.delivery,
  });
  await Promise.all([world.product.repair(), second(), world.product.repair(), second()]);
  await world.expect({ to: 'desk', says: NUMBER });
  await other.close();
});

test('another card in the desk’s channel serves: nothing is added', async () => {
  refuse(desk());
  await report();
  await world.look();
  world.inFile(
    `update outbox set conversation='${desk()}', activity='a' where id='receipt'; update outbox set slot='desk' where id='receipt'`,
  );
  await world.advance('PT1H');
  await repair();
  await world.expect();
});

test('a joined report has a receipt and no card of its own', async () => {
  await world.person(NURSE).writes('Citrix er nede for alle i Drammen');
  await world.person('bente-lauritsrud').writes('Citrix er nede for alle i Drammen');
  await world.advance('PT3S');
  await world.look();
  const joined = (await world.tickets()).find(({ ticket }) => ticket.parent !== null);
  if (joined === undefined) throw new Error('Nobody was joined');
  world.inFile(`delete from outbox where partition like '%|${joined.ticket.id}' and id='receipt'`);
  await repair();
  await world.expect({ to: 'bente-lauritsrud', says: NUMBER });
});

test('nothing is repaired of a ticket that is withdrawn', async () => {
  refuse(desk());
  await report();
  await world.person(CLERK).writes('trekk saken');
  await world.person(CLERK).writes('ja');
  expect((await world.tickets())[0]?.ticket.state).toBe('withdrawn');
  await world.look();
  world.inFile(`delete from outbox where id='receipt'`);
  await world.advance('P2D');
  await repair();
  await world.expect();
  expect(repaired()).toEqual([]);
});

test('a ticket that cannot be read keeps none of the others from being repaired', async () => {
  await report();
  await world.person(NURSE).writes('skriveren er tom for toner, send inn');
  await world.look();
  const [one, other] = (await world.tickets()).map(({ ticket }) => ticket);
  world.inFile(
    `delete from outbox where id='desk'; update partitions set doc=json_set(doc, '$.schema', 99) where key like '%|${one?.id ?? ''}'`,
  );
  await repair();
  if (other !== undefined) await world.expect({ to: 'desk', says: other.number });
});

test('a quarter of an hour, then an hour, then every four hours', () => {
  const [minute, hour] = [60_000, 3_600_000];
  const tries: number[] = [];
  for (let at = 0; tries.length < 5; at = triedAgainAt(0, at), tries.push(at));
  expect(tries).toEqual([15 * minute, hour + 15 * minute, 5.25 * hour, 9.25 * hour, 13.25 * hour]);
});
