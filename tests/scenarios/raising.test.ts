import type { Store } from '../../src/app/ports.ts';
import type { Card } from '../harness/fake-connector.ts';
import { personOf } from '../harness/directory.ts';
import {
  actionOf,
  closedWith,
  dialogOf,
  inputsOf,
  startWorld,
  wordsOf,
  type World,
  type WorldOptions,
} from '../harness/world.ts';

/** An agent raises a report for the author of a message, or for a caller (T130). */

const AGENT = 'hilde-fossum';
const AUTHOR = 'ole-strandvik';
const PRINTER = 'Skriveren på Fjell bosenter skriver ikke ut';
const DAY = '2026-11-30T10:00';
const NIGHT = '2026-11-29T02:14';

let world: World;
afterEach(() => world.end());
const begin = async (at = DAY, options: WorldOptions = {}): Promise<void> => {
  world = await startWorld(at, options);
};

/** What Teams hands over of a message. */
const messageOf = (html: string, from: string | object = AUTHOR): object => ({
  id: '1700000000000',
  messageType: 'message',
  body: { contentType: 'html', content: html },
  from: {
    user:
      typeof from === 'string'
        ? {
            userIdentityType: 'aadUser',
            id: personOf(world.directory, from).aadObjectId,
            displayName: personOf(world.directory, from).name,
          }
        : from,
  },
});
const agent = (id = AGENT) => world.person(id);
const opened = async (html = `<p>${PRINTER}</p>`, from: string | object = AUTHOR): Promise<Card> =>
  dialogOf(await agent().opens(messageOf(html, from)));
const called = async (): Promise<Card> => dialogOf(await agent().opens());
const registers = async (dialog: Card, answers: Record<string, unknown> = {}): Promise<string> =>
  closedWith(await agent().submits(dialog, 'Send inn', answers));
const only = async () => {
  const all = await world.tickets();
  expect(all).toHaveLength(1);
  const [one] = all;
  if (one === undefined) throw new Error('No ticket');
  return one;
};
const textOf = (card: Card): string =>
  wordsOf({ activity: { type: 'message', attachments: [{ contentType: '', content: card }] } });

describe('«Meld som sak» on a message', () => {
  test('the dialog holds its words, its author as the directory knows him, and the system', async () => {
    await begin();
    const dialog = await opened();
    expect(inputsOf(dialog)).toEqual({
      name: 'Ole Strandvik',
      phone: '40 00 89 16',
      workplace: 'Fjell bosenter',
      system: 'skriver',
      description: PRINTER,
      lifeHealth: 'false',
    });
    expect(await world.tickets()).toEqual([]);
  });

  test('sent in, it is the author’s ticket: he is told in his own chat, the desk who raised it, and he finds it himself', async () => {
    await begin();
    const told = await registers(await opened());
    expect(told).toMatch(/^Saken D-2026-00001 er registrert med (?:lav|middels) prioritet\./);
    expect(told).toContain('i chatten');
    const { ticket, events } = await only();
    expect(ticket).toMatchObject({
      ...{ number: 'D-2026-00001', systemId: 'skriver', text: PRINTER, conversationId: null },
      reporter: {
        personId: AUTHOR,
        name: 'Ole Strandvik',
        phone: '+4740008916',
        workplaceId: 'fjell-bosenter',
      },
      raisedBy: { personId: AGENT },
    });
    expect(events[0]).toMatchObject({ what: 'registered', by: { personId: AGENT } });
    // The receipt opens the chat; an agent is told nothing of the own act.
    await world.expect(
      { to: AUTHOR, what: 'open' },
      { to: AUTHOR, says: ['D-2026-00001', 'Registrert av: Hilde Fossum'] },
      {
        to: 'desk',
        says: ['D-2026-00001', 'Registrert av: Hilde Fossum'],
        never: 'på telefon',
      },
    );
    expect(await world.person(AUTHOR).hears('mine saker')).toContain('D-2026-00001');
    await world.person(AGENT).writes('svar D-2026-00001: prøv nå');
    const seen = await world.look();
    const toWhom = (says: string) =>
      seen
        .filter((one) => one.what === 'post' && wordsOf(one).includes(says))
        .map((one) => one.conversationId);
    expect(toWhom('prøv nå')).toEqual([world.person(AUTHOR).chat]);
    expect(toWhom('er sendt til melder')).toEqual([agent().chat]);
  });

  test('what is edited counts, and the fields are checked on the server', async () => {
    await begin();
    const dialog = await opened();
    const again = dialogOf(
      await agent().submits(dialog, 'Send inn', { phone: '12', workplace: '', description: ' ' }),
    );
    expect(textOf(again)).toContain('Skjemaet kan ikke sendes inn ennå');
    expect(inputsOf(again)).toMatchObject({ name: 'Ole Strandvik', phone: '12', workplace: '' });
    expect(await world.tickets()).toEqual([]);
    await registers(again, {
      ...{ phone: '41 22 33 44', workplace: 'Solbakken sykehjem', system: 'gerica' },
      description: 'Gerica er treg',
    });
    expect((await only()).ticket).toMatchObject({
      ...{ systemId: 'gerica', text: 'Gerica er treg' },
      reporter: { personId: AUTHOR, phone: '+4741223344', workplaceId: 'solbakken-sykehjem' },
    });
    await world.look();
  });

  test('pressed twice, delivered twice, at once: one ticket, and the same answer', async () => {
    await begin();
    const dialog = await opened();
    const many = await Promise.all(Array.from({ length: 4 }, () => registers(dialog)));
    expect(new Set([...many, await registers(dialog)]).size).toBe(1);
    await only();
    await world.expect({ to: AUTHOR, what: 'open' }, { to: AUTHOR }, { to: 'desk' });
    // Another dialog is another report, though it is about the same message.
    await registers(await opened());
    expect(await world.tickets()).toHaveLength(2);
    await world.look();
  });

  test('quotations and mentions are cut, entities read, and secrets masked before anything is shown or kept', async () => {
    await begin();
    const dialog = await opened(
      '<blockquote itemscope><p>Hva med Visma?</p></blockquote><p><at id="0">Driftsstøtte</at> Skriveren &amp; skanneren er nede' +
        '<br>passord: Sommer2026</p><div>01415012345 <emoji alt="😀"></emoji></div><script>x()</script>',
    );
    const { description } = inputsOf(dialog);
    expect(description).toMatch(/^Skriveren & skanneren er nede\npassord: /);
    expect(JSON.stringify(dialog)).not.toMatch(/Visma\?|Driftsstøtte|Sommer2026|01415012345|x\(\)/);
    await registers(dialog, { description: `${String(description)} pin 4711, fødselsnummer 01415012345` });
    expect(JSON.stringify(await world.tickets())).not.toMatch(/Sommer2026|01415012345/);
    expect(JSON.stringify(world.lines)).not.toMatch(/Sommer2026|01415012345|skanneren/);
    await world.look();
  });

  test('danger at night pages like a typed report, and the author is not asked whether he is there', async () => {
    await begin(NIGHT, { silence: true });
    const told = await registers(
      await opened('<p>Gerica er nede på Fjell bosenter, vi får ikke gitt medisin til en pasient</p>'),
    );
    expect(told).toContain('kritisk prioritet');
    const { ticket, rows } = await only();
    expect(ticket.paging).not.toBeNull();
    expect(rows.filter(({ effect }) => effect.kind === 'silence')).toEqual([]);
    expect(rows.filter(({ effect, state }) => effect.kind === 'page' && state === 'sent')).toHaveLength(1);
    const seen = await world.look();
    expect(seen.map(wordsOf).join('\n')).toContain('Vakt');
    await world.advance('PT3M');
    expect((await world.look()).map(wordsOf).join('\n')).not.toMatch(/Er du der|svarer ikke/);
  });

  test('the same fault as somebody has reported already: joined to it', async () => {
    await begin();
    await world.person('rita-holtskog').writes('Socio er nede for alle i Drammen');
    await world.person('rita-holtskog').writes('ja');
    await world.look();
    const [parent] = await world.tickets();
    const told = await registers(await opened('<p>Socio er nede for alle her</p>'), {
      system: parent?.ticket.systemId ?? '',
    });
    expect(told).toContain(`lagt til i saken ${parent?.ticket.number ?? ''}`);
    await world.look();
  });

  test('a long message is shown cut, and kept whole', async () => {
    await begin();
    const long = `Skriveren er nede. ${'Dette er en lang historie om papir. '.repeat(400)}Slutt.`;
    const payload = messageOf(`<p>${long}</p>`);
    const dialog = dialogOf(await agent().opens(payload));
    expect(JSON.stringify(dialog).length).toBeLessThan(27 * 1024);
    closedWith(await agent().submits(dialog, 'Send inn', {}, payload));
    expect((await only()).ticket.text).toBe(long);
    await world.look();
  });
});

describe('who the author is', () => {
  test.each(['pupil', 'guardian', 'external'] as const)('%s: nothing is raised', async (type) => {
    await begin();
    const { id, aadObjectId } = world.directory.people.find(({ userType }) => userType === type) ?? {};
    expect(closedWith(await agent().opens(messageOf(`<p>${PRINTER}</p>`, id)))).toContain('ansatte');
    // Nor by a card that says another account than it was opened with.
    const dialog = await opened();
    for (const other of [
      { personId: '', account: aadObjectId },
      { personId: id, account: '' },
    ]) {
      const { task } = await agent().invokes('composeExtension/submitAction', {
        commandId: 'reportMessage',
        data: { ...inputsOf(dialog), ...actionOf(dialog, 'Send inn').data, ...other },
      });
      expect(task).toMatchObject({ type: 'message', value: expect.stringContaining('ansatte') });
    }
    expect(await world.tickets()).toEqual([]);
  });

  test('a guest of another organisation: nothing is raised', async () => {
    await begin();
    const guest = { userIdentityType: 'federatedUser', id: crypto.randomUUID(), displayName: 'Gjest' };
    expect(closedWith(await agent().opens(messageOf(`<p>${PRINTER}</p>`, guest)))).toContain('ansatte');
  });

  const NEW = {
    userIdentityType: 'aadUser',
    id: 'AAAAAAAA-0000-4000-8000-00000000000A',
    displayName: 'Nina Ny',
  };
  const contact = { phone: '41 22 33 44', workplace: 'Fjell bosenter' };

  test('somebody whom the directory does not know yet: only the name is filled in; reached in the chat that he or she has', async () => {
    await begin();
    const dialog = await opened(`<p>${PRINTER}</p>`, NEW);
    expect(inputsOf(dialog)).toMatchObject({ name: 'Nina Ny', phone: '', workplace: '' });
    const account = NEW.id.toLowerCase();
    const chat = { conversationId: 'a:nina', account, serviceUrl: world.connector.url, channelId: 'msteams' };
    await world.store.saveReference({ ...chat, botId: '28:bot', userId: '29:nina', tenantId: null });
    expect(await registers(dialog, contact)).toContain('i chatten');
    expect((await only()).ticket).toMatchObject({
      conversationId: 'a:nina',
      reporter: { account, personId: null },
    });
    const seen = await world.look();
    expect(seen.map(({ conversationId }) => conversationId)).toContain('a:nina');
  });

  test('without such a chat, or written by a program: by phone alone', async () => {
    await begin();
    expect(await registers(await opened(`<p>${PRINTER}</p>`, NEW), contact)).toContain('bare på telefon');
    await world.expect({ to: 'desk', says: 'Melder nås bare på telefon' });
    const program = { ...messageOf(`<p>${PRINTER}</p>`), from: { application: { id: 'x' }, user: null } };
    const dialog = dialogOf(await agent().opens(program));
    expect(inputsOf(dialog)).toMatchObject({ name: '', description: PRINTER });
  });

  test('another name than the author’s is another person: nobody is told of somebody else’s case', async () => {
    await begin();
    expect(await registers(await opened(), { name: 'Berit Bakken' })).toContain('bare på telefon');
    expect((await only()).ticket.reporter).toMatchObject({
      account: null,
      personId: null,
      name: 'Berit Bakken',
    });
    await world.expect({ to: 'desk' });
  });
});

describe('a case by phone (T130)', () => {
  const caller = { name: 'Berit Bakken', phone: '41 22 33 44', workplace: 'Åpen barnehage Nord' };

  test('the caller is found by name, number or workplace, and what was written of the matter stands', async () => {
    await begin();
    for (const sought of ['ole strand', '40 00 89 16', '+47 40008916', '8916']) {
      const found = dialogOf(await agent().submits(await called(), 'Søk', { sought, description: PRINTER }));
      expect(inputsOf(found)).toMatchObject({
        ...{ sought, name: 'Ole Strandvik', phone: '40 00 89 16', workplace: 'Fjell bosenter' },
        description: PRINTER,
      });
      expect(textOf(found)).toContain('Dette står om melderen i katalogen');
    }
  });

  test('several fit: one is chosen; then it is that person’s ticket', async () => {
    await begin();
    const found = dialogOf(await agent().submits(await called(), 'Søk', { sought: 'fjell bosenter' }));
    expect(textOf(found)).toContain('Flere personer');
    expect(textOf(found)).toContain('Ole Strandvik, Fjell bosenter');
    const chosen = dialogOf(
      await agent().submits(found, 'Bruk denne', { caller: AUTHOR, sought: 'fjell bosenter' }),
    );
    const told = await registers(chosen, { description: PRINTER, system: 'skriver' });
    expect(told).toContain('D-2026-00001');
    expect((await only()).ticket).toMatchObject({
      ...{ confirmed: true, raisedBy: { personId: AGENT } },
      reporter: { personId: AUTHOR, account: world.person(AUTHOR).aadObjectId },
    });
    await world.expect({ to: AUTHOR, what: 'open' }, { to: AUTHOR }, { to: 'desk' });
  });

  test('nobody fits: typed by hand; no pupil, nobody who has left, and not everybody for one letter', async () => {
    await begin();
    const pupil = world.directory.people.find(({ userType }) => userType === 'pupil')?.name ?? '';
    const left = world.directory.people.find(({ leftOn }) => leftOn !== null && leftOn < '2026-11-30')?.name;
    for (const sought of ['ingen heter dette', pupil, left ?? 'ukjent', '12', ' ', '%', '.*']) {
      const found = dialogOf(await agent().submits(await called(), 'Søk', { sought }));
      expect(textOf(found)).toContain('Jeg finner ingen');
    }
    const many = dialogOf(await agent().submits(await called(), 'Søk', { sought: 'a' }));
    expect(textOf(many)).toContain('Mange personer');
  });

  test('a caller without an account: nothing is sent, the desk sees that only the phone reaches, and the agent is told so', async () => {
    await begin();
    const told = await registers(await called(), { ...caller, system: 'skriver', description: PRINTER });
    expect(told).toContain('bare på telefon');
    expect((await only()).ticket.reporter).toMatchObject({
      ...{ account: null, personId: null, name: 'Berit Bakken', phone: '+4741223344' },
      ...{ workplaceId: null, workplaceText: 'Åpen barnehage Nord' },
    });
    await world.expect({
      to: 'desk',
      says: ['Melder nås bare på telefon', 'Registrert av: Hilde Fossum'],
      never: ['Berit', '41 22', 'Åpen barnehage'],
    });
    for (const words of ['ta D-2026-00001', 'svar D-2026-00001: kommer i morgen', 'løst D-2026-00001'])
      expect(await agent().hears(words)).toContain('nås bare på telefon');
    expect(await agent().hears('notat D-2026-00001: ringte')).toContain('Notatet');
  });

  test('two callers without accounts about one fault are two people', async () => {
    await begin();
    for (const name of ['Berit Bakken', 'Odd Dal'])
      await registers(await called(), {
        ...{ ...caller, name, system: 'gerica', workplace: 'Fjell bosenter' },
        description: 'Gerica er nede for hele Drammen',
      });
    await world.advance('PT5S');
    const [parent, child] = (await world.tickets())
      .map(({ ticket }) => ticket)
      .toSorted((a, b) => Number(b.parent === null) - Number(a.parent === null));
    expect(child?.parent?.ticketId).toBe(parent?.id);
    expect(parent?.reports.reporters).toBe(2);
    await world.look();
  });

  test('danger at night is paged with the number to call back on; everyone is tried without a word to nobody', async () => {
    await begin(NIGHT);
    const told = await registers(await called(), {
      ...{ ...caller, workplace: 'Fjell bosenter', system: 'gerica', lifeHealth: 'true' },
      description: 'Gerica er nede',
    });
    expect(told).toContain('kritisk prioritet');
    const seen = (await world.look()).map(wordsOf).join('\n');
    expect(seen).toContain('41 22 33 44');
    expect((await only()).ticket.paging).not.toBeNull();
    await world.advance('PT45M');
    await world.look();
    expect((await only()).rows.filter(({ state }) => state === 'failed')).toEqual([]);
  });
});

describe('who may', () => {
  test('the leader of the desk and agents; nobody else, at any step', async () => {
    await begin();
    expect(dialogOf(await agent('tone-skaug').opens())).toBeDefined();
    const dialog = await called();
    for (const who of [AUTHOR, 'laila-vassbotn', 'knut-odegardstuen']) {
      const them = world.person(who);
      for (const answer of [
        await them.opens(messageOf(`<p>${PRINTER}</p>`)),
        await them.opens(),
        await them.submits(dialog, 'Søk', { sought: 'ole' }),
        await them.submits(dialog, 'Send inn', { name: 'x' }),
      ])
        expect(closedWith(answer)).toMatch(/^(?:Bare|Berre) driftsstøtte/);
    }
    const pupil = world.directory.people.find(({ userType }) => userType === 'pupil')?.id ?? '';
    expect(closedWith(await world.person(pupil).opens())).not.toContain('Bare driftsstøtte');
    expect(await world.tickets()).toEqual([]);
  });
});

describe('what cannot be used', () => {
  const payload = { body: { contentType: 'html', content: 'x' } };
  test.each([
    ['an unknown command', 'fetchTask', { commandId: 'dropTables' }],
    ['a message action without a message', 'fetchTask', { commandId: 'reportMessage' }],
    ['a body that is none', 'fetchTask', { commandId: 'reportMessage', messagePayload: { body: 'x' } }],
    [
      'an author who is none',
      'fetchTask',
      { commandId: 'reportMessage', messagePayload: { ...payload, from: { user: { id: 'x' } } } },
    ],
    ['nothing', 'fetchTask', undefined],
    ['a press that is none', 'submitAction', { commandId: 'reportForCaller', data: { verb: 'delete' } }],
    [
      'a press without a dialog',
      'submitAction',
      { commandId: 'reportForCaller', data: { verb: 'register' } },
    ],
    ['a search as a dialog', 'submitAction', { commandId: 'searchTickets', data: {} }],
  ])('%s is refused with 400', async (_, name, value) => {
    await begin();
    expect((await agent().invokes(`composeExtension/${name}`, value)).status).toBe(400);
    expect(await world.tickets()).toEqual([]);
  });

  test('30 KB of signs, of open tags, of quotations; a template; Markdown: a dialog within two seconds', async () => {
    await begin();
    const nasty = [
      '<'.repeat(30_000),
      '<blockquote>'.repeat(2_500),
      `<img ${'alt="'.repeat(6_000)}`,
      '&#x1f600;&#xD800;&#99999999;&amp;lt;b&amp;gt;',
      `\${name} [x](http://y) ${'æ'.repeat(30_000)}`,
    ];
    for (const html of nasty) {
      const before = performance.now();
      const dialog = await opened(html);
      expect(performance.now() - before).toBeLessThan(2_000);
      expect(Buffer.byteLength(JSON.stringify(dialog))).toBeLessThan(27 * 1024);
    }
  });
});

describe('a store that is away', () => {
  let away = false;
  const options: WorldOptions = {
    wrapStore: (store) =>
      new Proxy(store, {
        get: (target, name: keyof Store) =>
          away && (name === 'commit' || name === 'loadTicket')
            ? () => Promise.reject(new Error('away'))
            : target[name],
      }),
  };
  afterEach(() => {
    away = false;
  });

  test('the agent is told that nothing is kept, and the next press registers it', async () => {
    await begin(DAY, options);
    const dialog = await opened();
    away = true;
    expect(await registers(dialog)).toContain('ikke registrert');
    away = false;
    expect(await registers(dialog)).toContain('D-2026-0000');
    await only();
    await world.look();
    world.acceptError('raise.notRegistered');
  });

  test('danger at night is paged directly (promise 2)', async () => {
    await begin(NIGHT, options);
    const dialog = await opened('<p>Gerica er nede, vi får ikke gitt medisin til en pasient nå</p>');
    away = true;
    expect(await registers(dialog)).toContain('Ring 113');
    const seen = await world.look();
    expect(seen.map(wordsOf).join('\n')).toContain('Gerica');
    expect(seen.some(({ what }) => what === 'post')).toBe(true);
    world.acceptError('raise.notRegistered');
  });
});
