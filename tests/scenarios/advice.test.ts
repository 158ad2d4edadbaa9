import { NO_ADVICE } from '../harness/advice.ts';
import type { Advisor } from '../../src/app/ports.ts';
import type { Advice } from '../../src/domain/priority/advice.ts';
import { startWorld, type World } from '../harness/world.ts';

/** A language model may help, under guard (X6): it may raise below critical, ask, and never page, lower or hold back. */

const DAY = '2026-11-23T10:05';
const NIGHT = '2026-11-28T21:40';
const QUESTION = 'Går dette ut over behandling eller sikkerhet for noen nå?';
const ADVISED = 'Et språkprogram foreslo å heve den';
const DULL = 'saksarkivet oppfører seg rart i dag';

describe('a model is asked', () => {
  let world: World;
  let asked: string[];
  let advice: Advice | null;
  const advisor: Advisor = {
    advise: (text) => {
      asked.push(text);
      return Promise.resolve(advice);
    },
  };
  const start = async (at: string): Promise<void> => {
    world = await startWorld(at, { advisor });
  };
  beforeEach(() => {
    asked = [];
    advice = NO_ADVICE;
  });
  afterEach(() => world.end());
  const clerk = () => world.person('bente-lauritsrud');
  const ticket = async () => (await world.tickets())[0]?.ticket;

  test('it raises facts: the ticket names them with their source, and both reporter and agent read it', async () => {
    await start(DAY);
    advice = { ...NO_ADVICE, scope: 2, loss: 3 };
    await clerk().writes(DULL);
    await clerk().writes('send inn');
    const left = JSON.stringify(await world.look());
    expect(await ticket()).toMatchObject({
      priority: 'high',
      rules: ['R8'],
      facts: { scope: 2, loss: 3 },
      fromModel: ['scope', 'loss'],
    });
    expect(left.split(ADVISED).length - 1).toBeGreaterThan(1);
  });

  test('what it finds acute is asked about, and pages nobody by itself', async () => {
    await start(NIGHT);
    advice = { ...NO_ADVICE, lifeHealth: 'acute' };
    const told = await clerk().hears(DULL);
    expect(told).toContain(QUESTION);
    expect(await world.tickets()).toEqual([]);
    await clerk().writes('send inn');
    await world.look();
    expect(await ticket()).toMatchObject({ priority: 'high', paging: null, fromModel: ['lifeHealth'] });
  });

  test('the answer of the person decides: «ja» pages by rule, with the person as the source', async () => {
    await start(NIGHT);
    advice = { ...NO_ADVICE, lifeHealth: 'acute' };
    await clerk().writes(DULL);
    await clerk().writes('ja');
    await world.look();
    expect(await ticket()).toMatchObject({ priority: 'critical', rules: ['R1'] });
    expect((await ticket())?.fromModel).toBeUndefined();
    expect((await ticket())?.paging).not.toBeNull();
  });

  test('… and «nei» is not for the model to contradict', async () => {
    await start(NIGHT);
    advice = { ...NO_ADVICE, lifeHealth: 'acute' };
    await clerk().writes(DULL);
    await clerk().writes('nei');
    await world.look();
    expect(await ticket()).toMatchObject({ priority: 'low', paging: null, facts: { lifeHealth: 'none' } });
    expect((await ticket())?.fromModel).toBeUndefined();
  });

  test('it lowers nothing (fault 43)', async () => {
    await start(DAY);
    advice = { lifeHealth: 'none', scope: 1, loss: 0, workaround: true, security: 0, timeCritical: false };
    await clerk().writes('Sak- og arkivsystemet er nede for hele avdelingen');
    await clerk().writes('send inn');
    await world.look();
    expect(await ticket()).toMatchObject({
      priority: 'high',
      facts: { scope: 2, loss: 3, workaround: false },
    });
    expect((await ticket())?.fromModel).toBeUndefined();
  });

  test('what is critical by the rules does not wait for it', async () => {
    await start(NIGHT);
    await world.person('ole-strandvik').writes('Gerica er nede, vi får ikke opp medisinlistene');
    await world.look();
    expect(asked).toEqual([]);
    expect(await ticket()).toMatchObject({ priority: 'critical' });
  });

  test('it is shown no names, no numbers and no secrets', async () => {
    await start(DAY);
    await clerk().writes(
      'Saksarkivet er rart. Pasient Ola Testesen 15837597037, passord: Sommer2026! Hilsen Bente Lauritsrud, 41 22 33 44',
    );
    await world.look();
    expect(asked).toHaveLength(1);
    for (const word of ['Ola', 'Testesen', '15837597037', 'Sommer2026', 'Bente', 'Lauritsrud', '41 22'])
      expect(asked[0]).not.toContain(word);
    expect(asked[0]).toContain('Saksarkivet er rart');
  });

  test('a question, a command and a greeting are not shown to it', async () => {
    await start(DAY);
    for (const text of ['hei', 'mine saker', 'hva er åpningstiden deres?', 'takk'])
      await clerk().writes(text);
    await world.look();
    expect(asked).toEqual([]);
  });

  test('no answer from it: as without it (fault 43)', async () => {
    await start(DAY);
    advice = null;
    await clerk().writes(DULL);
    await clerk().writes('send inn');
    await world.look();
    expect(await ticket()).toMatchObject({ priority: 'low' });
  });
});

test('off by default: nothing is asked and nothing is noted', async () => {
  const world = await startWorld(DAY);
  const clerk = world.person('bente-lauritsrud');
  await clerk.writes(DULL);
  await clerk.writes('send inn');
  await world.look();
  const [made] = await world.tickets();
  expect(made?.ticket).toMatchObject({ priority: 'low' });
  expect(made?.ticket.fromModel).toBeUndefined();
  expect(world.lines.some(({ code }) => code.startsWith('advisor'))).toBe(false);
  await world.end();
});
