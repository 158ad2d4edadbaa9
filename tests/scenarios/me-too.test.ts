import type { Ticket } from '../../src/domain/ticket/ticket.ts';
import type { Card } from '../harness/fake-connector.ts';
import { cardOf, startWorld, wordsOf, type World } from '../harness/world.ts';

/** «Gjelder det deg også?»: an open ticket about the same system is shown on the form, and one press joins it. */

const FIRST = 'ole-strandvik';
/** Citrix is one installation for all: the other works in another municipality. */
const OTHER = 'hege-lindstad';
const ME_TOO = 'Ja, det gjelder meg også';
const ASKED = 'Andre har meldt en feil i Citrix XenServer skrivebord det siste døgnet (sak D-2026-00001)';

let world: World;
afterEach(async () => {
  await world.look();
  await world.end();
});

const formOf = async (who: string, words: string): Promise<Card> => {
  await world.look();
  await world.person(who).writes(words);
  const seen = await world.look();
  return cardOf(seen.find(({ activity }) => JSON.stringify(activity).includes('"Send inn"')));
};
const tickets = async (): Promise<Ticket[]> => (await world.tickets()).map(({ ticket }) => ticket);
const ofOther = async (): Promise<Ticket | undefined> =>
  (await tickets()).find(
    ({ reporter }) => reporter.account === world.person(OTHER).aadObjectId.toLowerCase(),
  );

/** One ticket is open, and another person has the form about the same system. */
async function asked(): Promise<Card> {
  world = await startWorld('2026-11-24T10:00');
  const own = await formOf(FIRST, 'Citrix henger litt');
  expect(JSON.stringify(own)).not.toContain(ME_TOO);
  await world.person(FIRST).presses(own, 'Send inn');
  // Later than what is joined by itself.
  await world.advance('PT45M');
  return formOf(OTHER, 'noe rart med Citrix');
}

test('one press joins, with nothing more filled in; nothing is said of who reported it', async () => {
  const card = await asked();
  expect(JSON.stringify(card)).toContain(ASKED);
  expect(JSON.stringify(card)).not.toContain('Strandvik');
  await world.person(OTHER).presses(card, ME_TOO, { name: '', phone: '', workplace: '' });
  await world.advance('PT3S');
  expect(await ofOther()).toMatchObject({
    number: 'D-2026-00001',
    parent: { number: 'D-2026-00001' },
    confirmed: false,
    text: 'noe rart med Citrix',
  });
  expect((await tickets()).find(({ parent }) => parent === null)?.reports.reporters).toBe(2);
  expect((await world.look()).map(wordsOf).join(' | ')).toContain('D-2026-00001');
});

test('pressed three times, and sent in afterwards: one report', async () => {
  const card = await asked();
  const other = world.person(OTHER);
  await Promise.all([other.presses(card, ME_TOO), other.presses(card, ME_TOO)]);
  await other.presses(card, ME_TOO);
  await other.presses(card, 'Send inn');
  await world.advance('PT3S');
  expect(await tickets()).toHaveLength(2);
  expect((await tickets()).find(({ parent }) => parent === null)?.reports.reporters).toBe(2);
});

test('the ticket is over meanwhile: a ticket of its own, with every word', async () => {
  const card = await asked();
  await world.person(FIRST).writes('alt virker');
  await world.person(FIRST).writes('ja');
  expect((await tickets()).map(({ state }) => state)).not.toContain('new');
  await world.person(OTHER).presses(card, ME_TOO);
  expect(await ofOther()).toMatchObject({
    number: 'D-2026-00002',
    parent: null,
    state: 'new',
    text: 'noe rart med Citrix',
  });
});

test('a ticket that does not exist, or no ticket at all, is no reason to lose a report', async () => {
  const card = await asked();
  const press = (ticketId: unknown): Promise<{ status: number }> =>
    world.person(OTHER).send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'meToo', data: { sequence: 1, ticketId } } },
    });
  await press('');
  await press({ $ne: null });
  expect(await tickets()).toHaveLength(1);
  await press('nobody|knows');
  expect(await ofOther()).toMatchObject({ number: 'D-2026-00002', parent: null });
  expect(JSON.stringify(card)).toContain(ME_TOO);
});

test('cancelled before: an old press sends nothing in', async () => {
  const card = await asked();
  await world.person(OTHER).presses(card, 'Avbryt');
  await world.person(OTHER).presses(card, ME_TOO);
  expect(await tickets()).toHaveLength(1);
});

test('somebody in danger is asked nothing: it is registered at once', async () => {
  world = await startWorld('2026-11-24T10:00');
  await world.person(FIRST).presses(await formOf(FIRST, 'Citrix henger litt'), 'Send inn');
  await world.look();
  await world
    .person(OTHER)
    .writes('Citrix er nede for alle og det er fare for liv, pasienter får ikke medisin');
  expect((await world.look()).map((one) => JSON.stringify(one.activity)).join()).not.toContain(ME_TOO);
  expect(await ofOther()).toMatchObject({ priority: 'critical' });
});
