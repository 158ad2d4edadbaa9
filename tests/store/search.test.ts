import type { SearchPlace, Store } from '../../src/app/ports.ts';
import { NO_TERM, type SearchTerm, type TicketSearch } from '../../src/domain/ticket/search.ts';
import { searchOf } from '../../src/domain/ticket/search-query.ts';
import type { Ticket } from '../../src/domain/ticket/ticket.ts';
import { demoDirectory } from '../harness/directory.ts';
import { NIGHT, ticketFor } from '../harness/tickets.ts';
import { commitOf, NOW } from './samples.ts';
import { targets, type StoreRig } from './targets.ts';

/** The search over the tickets, the same in every store: what it finds, in which order, how it goes on, how fresh it is. */

const directory = demoDirectory();
const made = ticketFor(directory);
const by = { account: 'a', personId: null, name: '' };

describe.each(Object.entries(targets))('%s', (_name, make) => {
  let rig: StoreRig;
  beforeEach(async () => {
    rig = await make();
  });
  afterEach(() => rig.end());

  const partitionOf = (id: string): string => `t|${id}`;
  let minutes = 0;
  /** Each ticket is a minute newer than the one before. */
  async function keep(id: string, over: object = {}): Promise<Ticket> {
    minutes += 1;
    const count = String(minutes).padStart(5, '0');
    const ticket = {
      ...{ ...made, tenant: 't', id, number: `D-2026-${count}` },
      ...{ createdAt: NIGHT + minutes * 60_000, ...over },
    };
    await rig.a.commit(
      commitOf({ partition: `${ticket.tenant}|${id}`, state: { of: 'ticket', ticket } }),
      NOW,
    );
    return ticket;
  }
  beforeEach(() => {
    minutes = 0;
  });

  async function walk(search: TicketSearch, limit = 50, joined = false, store: Store = rig.b) {
    const ids: string[] = [];
    let after: SearchPlace | null = null;
    do {
      const page: Awaited<ReturnType<Store['searchTickets']>> = await store.searchTickets('t', search, {
        joined,
        after,
        limit,
      });
      expect(page.tickets.length).toBeLessThanOrEqual(limit);
      ids.push(...page.tickets.map(({ id }) => id));
      ({ after } = page);
    } while (after !== null);
    return ids;
  }
  const found = (typed: string) => walk(searchOf(typed, directory));
  const term = (over: Partial<SearchTerm>): TicketSearch => [{ ...NO_TERM, ...over }];

  test('by number and its tail, words, system, person, workplace, municipality, state and priority; all words must fit', async () => {
    await keep('gerica');
    await keep('printer', {
      ...{ systemId: 'skriver', municipality: 'svelvik', priority: 'low', text: 'Utskriften er helt blå' },
      reporter: { ...made.reporter, name: 'Åse Ørn-Hagen', workplaceId: 'solbakken-sykehjem' },
    });
    await keep('taken', { state: 'taken', taken: { by, at: NIGHT, as: 'agent' }, systemId: null });
    await keep('over', {
      state: 'solved',
      solved: { at: NIGHT, by },
      priority: 'high',
      text: 'rom 2 var mørkt',
    });

    expect(await found('D-2026-00002')).toEqual(['printer']);
    expect(await found('2026-2')).toEqual(['printer']);
    expect(await found('00003')).toEqual(['taken']);
    // The tail of a number, or the same digits as a word.
    expect(await found('2')).toEqual(['over', 'printer']);
    expect(await found('BLÅ')).toEqual(['printer']);
    // A part of a compound.
    expect(await found('medisinliste')).toEqual(['taken', 'gerica']);
    // A synonym of the directory.
    expect(await found('epj')).toEqual(['over', 'gerica']);
    expect(await found('ørn åse')).toEqual(['printer']);
    expect(await found('solbakken')).toEqual(['printer']);
    expect(await found('svelvik')).toEqual(['printer']);
    expect(await found('tatt')).toEqual(['taken']);
    expect(await found('løyste saker')).toEqual(['over']);
    expect(await found('høg')).toEqual(['over']);
    expect(await found('gerica open')).toEqual(['taken', 'gerica']);
    expect(await found('gerica blå')).toEqual([]);
    expect(await found('')).toEqual(['taken', 'printer', 'gerica']);
    expect(await walk([])).toEqual(['over', 'taken', 'printer', 'gerica']);
  });

  test('a change is found at once by the other instance, and what it was before is not', async () => {
    const ticket = await keep('one', { text: 'gammel tekst' });
    const stored = await rig.b.loadTicket(partitionOf('one'));
    const changed = {
      ...ticket,
      text: 'ny beskrivelse',
      state: 'taken',
      taken: { by, at: NIGHT, as: 'agent' },
    };
    await rig.b.commit(
      commitOf({
        partition: partitionOf('one'),
        expected: stored?.version ?? null,
        state: { of: 'ticket', ticket: changed as Ticket },
      }),
      NOW,
    );
    expect(await walk(term({ words: ['beskrivelse'] }), 9, false, rig.a)).toEqual(['one']);
    expect(await walk(term({ words: ['gammel'] }), 9, false, rig.a)).toEqual([]);
    expect(await walk(term({ states: ['new'] }), 9, false, rig.a)).toEqual([]);
  });

  test('newest first, a page at a time, each once; of this tenant; joined reports by themselves', async () => {
    const ids = Array.from({ length: 7 }, (_, index) => `t${index}`);
    for (const id of ids) await keep(id);
    await keep('elsewhere', { tenant: 'u' });
    await keep('joined', { parent: { ticketId: 't0', number: 'D-2026-00001' } });
    // Two of the same instant.
    await keep('twin', { createdAt: NIGHT });
    await keep('twin2', { createdAt: NIGHT });
    const all = [...ids.toReversed(), 'twin', 'twin2'];
    for (const limit of [1, 2, 3, 50]) expect(await walk([], limit)).toEqual(all);
    expect(await walk([], 50, true)).toEqual(['joined']);
  });

  test('a thousand others do not hide the one; what is named is a value, whatever it holds', async () => {
    await keep('oldest', { text: 'nåla i høystakken' });
    const others = Array.from({ length: 1_050 }, (_, index) => `o${index}`);
    for (const id of others) await keep(id);
    expect(await walk(term({ words: ['høystakken'] }))).toEqual(['oldest']);
    for (const word of ["') or 1=1 --", "' OR true OR '", '"', '\\', '@tenant', '%', '_'])
      expect(await walk(term({ words: [word], systems: [word] }))).toEqual([]);
    expect(await walk(term({}))).toEqual([]);
  }, 60_000);

  test('what was stored before there was a search is found as well', async () => {
    await keep('old', { text: 'eldre enn søket', priority: 'low' });
    await rig.spoil.unsearched(partitionOf('old'));
    const opened = rig.open();
    for (const search of [
      term({ words: ['eldre'] }),
      term({ municipalities: ['drammen'] }),
      term({ priorities: ['low'] }),
    ])
      expect(await walk(search, 9, false, opened)).toEqual(['old']);
    expect(await walk(term({ words: ['nyere'] }), 9, false, opened)).toEqual([]);
    await opened.close();
  });

  test('one that cannot be read hides no other', async () => {
    await keep('first');
    await keep('broken');
    await keep('last');
    await rig.spoil.document(partitionOf('broken'), { tenant: 't', createdAt: NIGHT + 120_000, schema: 99 });
    expect(await walk([], 1)).toEqual(['last', 'first']);
  });
});
