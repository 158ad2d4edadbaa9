import { startWorld, wordsOf, type World } from '../harness/world.ts';

/** Fault 10: what cannot be read, or fails again and again, takes nothing else with it, and no page with it into silence. */

const LEADER = 'berit-kopperud';
const REPORTERS = ['ole-strandvik', 'leif-sundstrom', 'hege-lindstad'] as const;
const danger = (n: number): string => `Vi får ikke gitt insulin til en beboer nå, alt er dødt. Rapport ${n}`;
/** An error of ours is tried again after two seconds. */
const ONE_CYCLE_MS = 2_100;

let world: World;
afterEach(() => world.end());

async function reported(): Promise<readonly { readonly id: string; readonly number: string }[]> {
  world = await startWorld('2026-11-29T02:14');
  for (const [n, who] of REPORTERS.entries()) await world.person(who).writes(danger(n));
  await world.look();
  const tickets = (await world.tickets()).map(({ ticket }) => ticket);
  expect(tickets.map(({ parent }) => parent)).toEqual([null, null, null]);
  return tickets.toSorted((a, b) => (a.number < b.number ? -1 : 1));
}
const unreadable = (id: string): void =>
  world.inFile(`update partitions set doc=json_set(doc, '$.schema', 99) where key like '%|${id}'`);
const cycles = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n++) await world.wait(ONE_CYCLE_MS);
};
/** What each person got since the last look, pages and other words. */
const heard = async (): Promise<{ to: string; words: string }[]> =>
  (await world.look())
    .filter(({ what }) => what === 'post')
    .map((one) => ({ to: one.conversationId, words: wordsOf(one) }));

test('fault 10: one ticket cannot be read; the others are paged on within two cycles, and the floor hears of that one', async () => {
  const [poison, ...others] = await reported();
  if (poison === undefined) throw new Error('Nothing was reported');
  unreadable(poison.id);
  for (const code of ['row.fault', 'ticket.notPaged']) world.acceptError(code);
  // The next step of the chain is due for all of them.
  world.clock.set(world.clock.now() + 10 * 60_000);
  await world.wait(0);
  await cycles(2);
  const said = await heard();
  const pagesAbout = (number: string): number =>
    said.filter(({ words }) => words.includes('kritisk sak D-') && words.includes(number)).length;
  expect(others.map(({ number }) => pagesAbout(number))).toEqual([1, 1]);
  const floor = said.filter(({ words }) => words.includes(poison.id.slice(0, 8)));
  expect(floor).toEqual([
    { to: world.person(LEADER).chat, words: expect.stringContaining('Jeg får ikke vist deg en sak') },
  ]);

  // Tried ten times, then set aside with its cause, where an operator sees it; nothing more is said.
  await cycles(10);
  expect(await heard()).toEqual([]);
  const aside = await world.store.outbox({ states: ['failed'], limit: 9 });
  expect(aside.map(({ effect }) => effect.kind).toSorted()).toEqual(['escalate', 'silence', 'silence']);
  for (const row of aside) expect(row).toMatchObject({ cause: 'ZodError', attempts: 10 });
  expect(aside[0]?.partition).toContain(poison.id);

  // A report of the same fault, which that ticket holds, is not held back by it.
  await world.person('maria-lundeby').writes(danger(9));
  expect((await heard()).filter(({ words }) => words.includes('kritisk sak D-'))).toHaveLength(1);

  // More words of its own reporter cannot be carried out: they are told so, and so is the floor.
  await world.person(REPORTERS[0]).writes('det er akutt, en beboer er i fare');
  await cycles(1);
  expect(await heard()).toEqual([
    { to: world.person(REPORTERS[0]).chat, words: expect.stringContaining('Ring 32 04 60 40') },
    { to: world.person(LEADER).chat, words: expect.stringContaining('Jeg får ikke vist deg en sak') },
  ]);
});

test('fault 10: a page that cannot be read goes to the leader at once, from a ticket that can be taken', async () => {
  const [poison, ...others] = await reported();
  if (poison === undefined) throw new Error('Nothing was reported');
  world.acceptError('row.unreadable');
  world.inFile(
    `update outbox set effect='no json', state='pending', claim='', at=null where id='page:1:0' and partition like '%|${poison.id}'`,
  );
  world.inFile(
    `update outbox set state='pending', at=null where id='page:1:0' and partition like '%|${others[0]?.id ?? ''}'`,
  );
  await world.wait(0);
  const said = await heard();
  expect(said.filter(({ words }) => words.includes(poison.number))).toMatchObject([
    { to: world.person(LEADER).chat, words: expect.stringMatching(/^Vakt: kritisk sak.*Jeg tar den/) },
  ]);
  expect(said.filter(({ words }) => words.includes(others[0]?.number ?? '-'))).toHaveLength(1);
  expect(await world.store.outbox({ states: ['failed'], limit: 9 })).toMatchObject([
    { effect: { kind: 'unreadable', id: 'page:1:0' }, cause: 'unreadable' },
  ]);
});

test('fault 10: a page that fails again and again: the floor at the second time, set aside after ten, the next level asked for', async () => {
  const [poison] = await reported();
  if (poison === undefined) throw new Error('Nothing was reported');
  for (const code of ['row.fault', 'ticket.notPaged']) world.acceptError(code);
  unreadable(poison.id);
  world.inFile(
    `update outbox set state='pending', at=null, attempt=0 where id='page:1:0' and partition like '%|${poison.id}'`,
  );
  await world.wait(0);
  expect(await heard()).toEqual([]);
  await cycles(1);
  const toldOnce = [{ to: world.person(LEADER).chat, words: expect.stringContaining(poison.id.slice(0, 8)) }];
  expect(await heard()).toEqual(toldOnce);
  await cycles(9);
  const aside = await world.store.outbox({ states: ['failed'], limit: 9 });
  expect(aside).toMatchObject([{ effect: { id: 'page:1:0' }, cause: 'ZodError', attempts: 10 }]);
  // What asks for the next level fails as well, and the floor hears of it too.
  expect(await world.store.row(aside[0]?.partition ?? '', 'failed:page:1:0')).toBeDefined();
  await cycles(1);
  expect(await heard()).toEqual(toldOnce);
});

test('fault 10: a step of the chain that cannot be read: the leader is paged, since nobody knows whom it was for', async () => {
  const [poison] = await reported();
  if (poison === undefined) throw new Error('Nothing was reported');
  world.acceptError('row.unreadable');
  world.inFile(`update outbox set effect='{}' where id='escalate:1:1' and partition like '%|${poison.id}'`);
  world.clock.set(world.clock.now() + 10 * 60_000);
  await world.wait(0);
  expect((await heard()).filter(({ words }) => words.includes(poison.number))).toMatchObject([
    { to: world.person(LEADER).chat, words: expect.stringMatching(/^Vakt/) },
  ]);
});

test('fault 10: rows of no ticket that cannot be read are set aside, and what was due beside them is done', async () => {
  world = await startWorld('2026-11-24T10:00');
  world.acceptError('row.unreadable');
  await world.person('samira-ahmadi').writes('skriveren er tom for toner');
  await world.look();
  world.inFile(`update outbox set effect='no json' where id like 'draft:%'`);
  await world.person(REPORTERS[0]).writes('skriveren på vaktrommet er tom for toner');
  await world.look();
  await world.advance('PT16M');
  const said = await heard();
  expect(said.map(({ to }) => to)).toContain(world.person(REPORTERS[0]).chat);
});
