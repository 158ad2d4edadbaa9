import type { Store } from '../../src/app/ports.ts';
import type { DirectoryFile } from '../../src/domain/directory/schema.ts';
import { demoDirectory } from '../harness/directory.ts';
import { startWorld, wordsOf } from '../harness/world.ts';

/** A storm: everyone in one municipality reports the same within a minute (storm control of 3.3, design.md «a turn»). */

const REPORTERS = 300;
const EACH_SECOND = 6;
const UNITS = ['fjell-bosenter', 'solbakken-sykehjem', 'elvebredden-bosenter', 'nattpatruljen-drammen'];
const PRINTERS = 60;

const digits = (n: number): string => String(n).padStart(4, '0');
const nurse = (n: number): string => `nurse-${n}`;

/** As many nurses as there are reports, over four units. */
const crowded = demoDirectory((file: DirectoryFile) => {
  const like = file.people.find(({ id }) => id === 'ole-strandvik');
  if (like === undefined) throw new Error('Nobody to be like');
  for (let n = 0; n < REPORTERS; n++)
    file.people.push({
      ...like,
      id: nurse(n),
      name: `Nurse ${n}`,
      aadObjectId: `00000000-0000-4000-8000-00000000${digits(n)}`,
      upn: `${nurse(n)}@drammen.example`,
      phone: `+474000${digits(n)}`,
      workplaceId: UNITS[n % UNITS.length] ?? '',
    });
});

/** The business seconds in which the document of a ticket was written. */
function writesOf(now: () => number) {
  const seconds = new Map<string, number[]>();
  const wrapStore = (store: Store): Store => ({
    ...store,
    commit: async (commit, due) => {
      const committed = await store.commit(commit, due);
      if (committed.outcome === 'committed' && commit.state.of === 'ticket')
        seconds.set(commit.partition, [...(seconds.get(commit.partition) ?? []), Math.floor(now() / 1000)]);
      return committed;
    },
  });
  return { wrapStore, of: (partition: string): number[] => seconds.get(partition) ?? [] };
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

test('300 reporters in less than a minute: one number, one page and one for growth, the parent written twice a second at most', async () => {
  const time = { now: () => 0 };
  const writes = writesOf(() => time.now());
  const world = await startWorld('2026-11-29T02:14', { directory: crowded, wrapStore: writes.wrapStore });
  time.now = world.clock.now;
  const timed = async (who: string, text: string): Promise<number> => {
    const begun = performance.now();
    await world.person(who).writes(text);
    return performance.now() - begun;
  };

  const stormy: number[] = [];
  for (let n = 0; n < REPORTERS; n += EACH_SECOND) {
    const some = Array.from({ length: EACH_SECOND }, (_, index) => n + index);
    // Some at once, and the last one alone, to be timed.
    const last = some.pop() ?? 0;
    await Promise.all(some.map((one) => world.person(nurse(one)).writes('Gerica er nede hos oss')));
    stormy.push(await timed(nurse(last), 'gerica er nede'));
    await world.advance('PT1S');
  }
  await world.advance('PT3S');

  const about = (await world.tickets()).filter(({ ticket }) => ticket.systemId === 'gerica');
  const parents = about.filter(({ ticket }) => ticket.parent === null);
  expect(parents).toHaveLength(1);
  const [parent] = parents;
  expect(about).toHaveLength(REPORTERS);
  expect(new Set(about.map(({ ticket }) => ticket.number))).toEqual(new Set([parent?.ticket.number]));
  expect(parent?.ticket).toMatchObject({
    priority: 'critical',
    facts: { scope: 3 },
    reports: { reporters: REPORTERS, units: UNITS.length, municipalities: 1 },
  });
  const pages = about.flatMap(({ rows }) => rows.filter(({ effect }) => effect.kind === 'page'));
  expect(pages.map(({ state }) => state)).toEqual(['sent', 'sent']);

  // Everyone has been told M18, and nobody anything else yet.
  const left = await world.look();
  const known = left.filter(
    (one) => one.what === 'post' && wordsOf(one).includes('Vi kjenner til feilen i Gerica'),
  );
  expect(new Set(known.map(({ conversationId }) => conversationId)).size).toBe(REPORTERS - 1);
  expect(known).toHaveLength(REPORTERS - 1);

  const written = writes.of(`${crowded.tenantId}|${parent?.ticket.id ?? ''}`);
  const inOneSecond = Math.max(
    ...[...new Set(written)].map((second) => written.filter((one) => one === second).length),
  );
  expect(inOneSecond).toBeLessThanOrEqual(2);
  expect(written.length).toBeGreaterThan(REPORTERS / EACH_SECOND / 2);

  // Taken: all of them are told, each once.
  const page = left.findLast(
    ({ conversationId, what }) => conversationId === world.person('henrik-lokas').chat && what === 'update',
  );
  expect(page && wordsOf(page)).toContain(`Meldt av: ${REPORTERS} personer fra ${UNITS.length} enheter`);
  const data = { ticketId: parent?.ticket.id, asOf: 1 };
  await world
    .person('henrik-lokas')
    .send({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'take', data } } });
  await world.advance(`PT${REPORTERS / 30}S`);
  const told = (await world.look()).filter(
    ({ activity }) => activity.text?.includes('Henrik Løkås på vakt har tatt saken') === true,
  );
  expect(told).toHaveLength(REPORTERS);
  expect(new Set(told.map(({ conversationId }) => conversationId)).size).toBe(REPORTERS);

  // What an ordinary report costs, by the same persons in the same store: a yes to the form makes a ticket of its own.
  const ordinary: number[] = [];
  for (let n = 0; n < PRINTERS; n++) {
    await world.person(nurse(n)).writes('skriveren er tom for toner');
    ordinary.push(await timed(nurse(n), 'ja'));
  }
  const ratio = median(stormy) / median(ordinary);
  console.info(
    `a turn in the storm ${median(stormy).toFixed(1)} ms, an ordinary one ${median(ordinary).toFixed(1)} ms: ${ratio.toFixed(2)} times`,
  );
  await world.look();
  await world.end();
}, 120_000);
