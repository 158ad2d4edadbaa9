import http from 'node:http';
import { cardOf, inputsOf, startWorld, wordsOf, type World } from '../harness/world.ts';

/** Whatever arrives: a clear answer in the chat or a plain 4xx, never a 500 or a stack; and the process lives on. */
describe('bad input', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('2026-11-23T10:05');
  });
  afterAll(() => world.end());

  const raw = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${world.base}/api/messages`, { method: 'POST', headers, body });

  test.each([
    ['broken JSON', '{"type":', 400],
    ['nothing', '', 400],
    ['a list', '[]', 400],
    ['a number', '7', 400],
    ['null', 'null', 400],
    ['an empty object', '{}', 400],
  ])('%s is a plain 4xx', async (_name, body, status) => {
    const response = await raw(body);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/ at |node_modules|Error:/);
  });

  test.each([undefined, 'text/plain', 'application/xml', 'multipart/form-data'])(
    'content type %s is 415',
    async (type) => {
      const response = await raw('{}', type === undefined ? {} : { 'content-type': type });
      expect(response.status).toBe(415);
    },
  );

  test.each(['type', 'from', 'conversation', 'serviceUrl', 'channelId'])(
    'an activity without %s is 400',
    async (key) => {
      const activity = world.person('ole-strandvik').activity({ text: 'hei' });
      const { [key]: _left, ...rest } = activity;
      expect((await world.post('/api/messages', rest)).status).toBe(400);
      expect((await world.post('/api/messages', { ...activity, [key]: 17 })).status).toBe(400);
    },
  );

  test('no text, a null text, a text of spaces: asked what is wrong, not a fault', async () => {
    const clerk = world.person('ole-strandvik');
    for (const text of [undefined, null, '   ', '\u0000\u0007']) {
      expect((await clerk.send({ text })).status).toBe(200);
      await world.expect({ to: 'ole-strandvik', says: 'robot' });
    }
  });

  test('a text that is no string is 400', async () => {
    for (const text of [17, { a: 1 }, ['x']])
      expect((await world.person('ole-strandvik').send({ text })).status).toBe(400);
  });

  test('100 KB of text: kept whole, shown cut, the card below 28 KB', async () => {
    const clerk = world.person('ole-strandvik');
    const text =
      `Citrix henger hele tiden. ${'Æøå er <b>fet</b> [x](http://x) ${t.submit} og ikke noe annet. '.repeat(2500)}`.slice(
        0,
        100_000,
      );
    await clerk.writes(text);
    const [form] = await world.expect({ to: 'ole-strandvik', says: 'Send inn' });
    expect(JSON.stringify(cardOf(form)).length).toBeLessThan(28_000);
    await clerk.presses(cardOf(form), 'Send inn');
    await world.look();
    expect((await world.tickets()).at(-1)?.ticket.text.length).toBeGreaterThan(99_000);
  });

  test('600 KB is 413', async () => {
    const response = await raw(
      JSON.stringify(world.person('ole-strandvik').activity({ text: 'x'.repeat(600_000) })),
    );
    expect(response.status).toBe(413);
  });

  test('unknown verbs, unknown invokes, presses without data: a plain 4xx or 501, nothing done', async () => {
    const clerk = world.person('ole-strandvik');
    const execute = (value: unknown) => clerk.send({ type: 'invoke', name: 'adaptiveCard/action', value });
    for (const value of [
      undefined,
      null,
      {},
      { action: {} },
      { action: { verb: 'closeEverything', data: {} } },
      { action: { verb: 'submit', data: { sequence: 'x', revision: 1 } } },
      { action: { verb: 'take', data: {} } },
      { action: { verb: 'confirm', data: { ticketId: '', asOf: -1 } } },
    ])
      expect((await execute(value)).status).toBe(400);
    expect((await clerk.send({ type: 'invoke', name: 'task/fetch', value: {} })).status).toBe(501);
    expect((await clerk.send({ type: 'event', name: 'whatever' })).status).toBe(200);
    expect((await clerk.send({ type: 'message', text: '', value: { verb: 'unknown' } })).status).toBe(200);
    await world.expect({ to: 'ole-strandvik', says: 'robot' });
  });

  test('an action on somebody else’s ticket, and on one that does not exist, is refused and shows nothing', async () => {
    const [mine] = await world.tickets();
    const other = world.person('aisha-farahi');
    const press = (ticketId: string) =>
      other.send({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { verb: 'confirm', data: { ticketId, asOf: 1, phone: '41 22 33 44' } } },
      });
    for (const id of [mine?.ticket.id ?? '', 'nope', '../../etc']) {
      const answer = await press(id);
      expect(answer).toMatchObject({
        status: 200,
        body: { type: 'application/vnd.microsoft.activity.message' },
      });
      expect(JSON.stringify(answer.body)).not.toContain('Ole');
    }
    const take = await other.send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'take', data: { ticketId: mine?.ticket.id, asOf: 1 } } },
    });
    expect(JSON.stringify(take.body)).toContain('vakt');
    await world.expect();
  });

  test('an unknown path is 404, a wrong method 405, both without a stack', async () => {
    for (const [path, method, status] of [
      ['/nope', 'GET', 404],
      ['/api/messages', 'GET', 405],
    ] as const) {
      const response = await fetch(world.base + path, { method });
      expect(response.status).toBe(status);
      expect(await response.text()).not.toContain(' at ');
    }
  });

  test('a body that ends early closes the request and nothing else', async () => {
    await new Promise<void>((resolve) => {
      const request = http.request(`${world.base}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '5000' },
      });
      request.on('error', () => resolve());
      request.write('{"type":"message"');
      setTimeout(() => {
        request.destroy();
        resolve();
      }, 50);
    });
    expect((await fetch(`${world.base}/health/live`)).status).toBe(200);
  });

  test('the demo clock and reset refuse what they do not understand', async () => {
    for (const body of [
      '{',
      {},
      { advance: 'soon' },
      { advance: '-PT10M' },
      { set: 'tomorrow' },
      { set: '2026-02-30T10:00' },
      { advance: 'PT1M', set: 'x' },
    ])
      expect((await world.post('/demo/clock', body)).status).toBe(400);
    expect(await world.post('/demo/clock', { advance: 'PT0S' })).toMatchObject({
      status: 200,
      body: { now: '2026-11-23T10:05:00+01:00' },
    });
  });
});

test.each(['', '  ', null, undefined])(
  'an account that is %j: the report counts, the channel names the person',
  async (aadObjectId) => {
    const world = await startWorld('2026-11-29T02:14');
    const nurse = world.person('ole-strandvik');
    const from = { id: '29:someone', name: 'Noen', aadObjectId };
    expect((await nurse.send({ from, text: 'Gerica er nede, vi får ikke opp medisinlistene' })).status).toBe(
      200,
    );
    const seen = await world.look();
    expect(seen.filter(({ activity }) => activity.summary?.startsWith('Vakt:') === true)).toHaveLength(1);
    expect((await world.tickets()).map(({ ticket }) => ticket.reporter.account)).toEqual([
      'channel:29:someone',
    ]);
    await world.end();
  },
);

test('a long text of several lines that the client gives back with its own line breaks is not cut', async () => {
  const world = await startWorld('2026-11-23T10:05');
  const clerk = world.person('ole-strandvik');
  const text = `Citrix henger.\n${'Linje som sier litt mer om feilen 🙈\n'.repeat(200)}`;
  await clerk.writes(text);
  const [form] = await world.expect({ to: 'ole-strandvik', says: 'Send inn' });
  const shown = String(inputsOf(cardOf(form)).description);
  expect(shown.length).toBeLessThan(4_010);
  expect(shown.isWellFormed()).toBe(true);
  await clerk.presses(cardOf(form), 'Send inn', { description: shown.replaceAll('\n', '\r\n') });
  await world.look();
  expect((await world.tickets())[0]?.ticket.text).toBe(text.trim());
  await world.end();
});

describe('the bot’s own words, pasted back', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld('2026-11-29T02:14');
  });
  afterEach(() => world.end());

  test.each([
    'Ring 113 nå hvis noen trenger akutt hjelp, 110 ved brann og 112 til politiet. Få folk i sikkerhet først.',
    'Ring 113 nå hvis noen trenger akutt hjelp…',
    'Skriv «akutt» hvis det går ut over behandling eller sikkerhet for noen.',
    'Skriv «akutt» hvis …',
    'Går dette ut over behandling eller sikkerhet for noen nå?',
    'Saken er registrert som kritisk med nummer D-2026-00007, og vakten ble varslet kl. 01.58. Ring vakttelefonen 32 99 00 00 hvis vakten ikke har tatt kontakt innen 10 minutter.',
    'Saken har kritisk prioritet fordi det går ut over behandling eller sikkerhet for noen nå og fordi Gerica er ute for en hel enhet (R1, R3). Er du uenig, svarer du her, så ser en person på den.',
    'Vil du trekke saken D-2026-00007? Svar «ja» eller «nei».',
    'Kvittering\nSaken er registrert med høy prioritet og nummer D-2026-00007. Du får svar senest i dag kl. 15.00. Skriv her hvis det blir verre.\nSaksnummer: D-2026-00007\nPrioritet: Høy\nBegrunnelse: Høy fordi Gerica er ute for en hel enhet (R4)\nStatus: Ny\nSystem: Gerica\nTelefon: 40 00 89 16',
    'Call 113 now if anyone needs urgent help, 110 for fire, 112 for police. Get people to safety first.',
  ])('%j: not understood, and nothing is reported', async (text) => {
    const nurse = world.person('ole-strandvik');
    await nurse.writes(text);
    await world.expect({ to: 'ole-strandvik', says: 'robot' });
    await nurse.writes('ja');
    await world.expect({ to: 'ole-strandvik', says: 'robot' });
    expect(await world.tickets()).toEqual([]);
  });

  test('a receipt with words under it: the words alone are read, and added to the ticket', async () => {
    const nurse = world.person('ole-strandvik');
    await nurse.writes('Gerica er nede, vi får ikke opp medisinlistene');
    const said = (await world.look()).map(wordsOf).join('\n');
    const receipt = /Saken er registrert som kritisk[^|]*/.exec(said)?.[0] ?? '';
    expect(receipt).toContain('D-2026-00001');
    await nurse.writes(`${receipt}\n\nnå gjelder det hele avdelingen`);
    await world.look();
    const [ticket, ...others] = await world.tickets();
    expect(others).toEqual([]);
    expect(ticket?.ticket.text).toContain('nå gjelder det hele avdelingen');
    expect(ticket?.ticket.text).not.toContain('registrert som kritisk');
  });

  test('«mine saker» under what the bot said is still a command', async () => {
    const nurse = world.person('ole-strandvik');
    await nurse.writes('Saken D-2026-00007 er trukket. Vakten får beskjed om det.\nmine saker');
    await world.expect({ to: 'ole-strandvik', says: 'Du har ingen saker' });
  });

  test('a reply in Teams to what the bot said, with no words of its own, is no report', async () => {
    const words = 'Skriv «akutt» hvis det går ut over behandling eller sikkerhet for noen.';
    const html = `<blockquote itemtype="http://schema.skype.com/Reply"><p>${words}</p></blockquote>`;
    await world
      .person('ole-strandvik')
      .send({ text: words, attachments: [{ contentType: 'text/html', content: html }] });
    await world.expect({ to: 'ole-strandvik', says: 'robot' });
    expect(await world.tickets()).toEqual([]);
  });
});
