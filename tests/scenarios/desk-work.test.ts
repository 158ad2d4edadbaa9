import type { Card } from '../harness/fake-connector.ts';
import { cardOf, startWorld, wordsOf, type World } from '../harness/world.ts';

/** The desk works tickets (issue: agents; domain.md 3.10, T128, T103): stories with several people. */

const AGENT = 'hilde-fossum';
const OTHER = 'samira-ahmadi';
const LEADER = 'tone-skaug';
const REPORTER = 'ole-strandvik';
const PRINTER = 'Skriveren på Fjell bosenter skriver ikke ut, vi har prøvd å starte den på nytt';
const MORNING = '2026-11-24T10:00';

let world: World;
afterEach(() => world.end());

async function report(who: string, text: string): Promise<string> {
  const before = new Set((await world.tickets()).map(({ ticket }) => ticket.id));
  await world.person(who).writes(text);
  await world.person(who).writes('ja');
  await world.look();
  const made = (await world.tickets()).find(({ ticket }) => !before.has(ticket.id));
  if (made === undefined) throw new Error('Not registered');
  return made.ticket.number;
}
async function begin(at = MORNING, text = PRINTER, who = REPORTER): Promise<string> {
  world = await startWorld(at);
  return report(who, text);
}
const ticket = async (number: string) =>
  (await world.tickets()).find(({ ticket: one }) => (one.formerNumber ?? one.number) === number)?.ticket;
const eventsOf = async (number: string): Promise<string[]> =>
  (await world.tickets())
    .find(({ ticket: one }) => (one.formerNumber ?? one.number) === number)
    ?.events.map(({ what }) => what) ?? [];
const hears = (who: string, text: string): Promise<string> => world.person(who).hears(text);
/** What has been said to somebody since the last look, words and cards. */
async function told(...people: string[]): Promise<string[][]> {
  const seen = (await world.look()).filter(({ what }) => what === 'post');
  return people.map((who) =>
    seen.filter(({ conversationId }) => conversationId === world.person(who).chat).map(wordsOf),
  );
}
async function lines(): Promise<string[]> {
  return (await world.look())
    .filter(({ what, conversationId }) => what === 'post' && conversationId.includes(';messageid='))
    .map(({ activity }) => activity.text ?? '');
}
async function agentCard(who: string, number: string): Promise<Card> {
  await world.look();
  await world.person(who).writes(`vis ${number}`);
  const shown = (await world.look()).find(
    ({ what, conversationId }) => what === 'post' && conversationId === world.person(who).chat,
  );
  if (shown === undefined) throw new Error('No card');
  return cardOf(shown);
}
const pressed = (answer: { value?: unknown }): Card => answer.value as Card;
const text = (card: unknown): string => JSON.stringify(card);

test('from report to closed: taken, asked, answered, solved, not solved, solved, closed with cause and measure', async () => {
  const number = await begin();
  await world.person(AGENT).writes(`ta ${number}`);
  const [toReporter, toAgent] = await told(REPORTER, AGENT);
  expect(toReporter).toEqual([expect.stringContaining('Hilde Fossum')]);
  // The card in the own chat holds what the channel must not: the phone and the words.
  expect(toAgent?.join(' ')).toContain('40 00 89 16');
  expect(toAgent?.join(' ')).toContain('vi har prøvd å starte den på nytt');

  await world.person(AGENT).writes(`spør ${number}: Hvilken skriver er det?`);
  expect((await told(REPORTER))[0]).toEqual([
    `Svar her på dette spørsmålet om saken ${number} fra Hilde Fossum på driftsstøtte: Hvilken skriver er det?`,
  ]);
  expect(await ticket(number)).toMatchObject({ state: 'waitingReporter', pauses: [{ to: null }] });

  await world.advance('PT2H');
  await world.look();
  await world.person(REPORTER).writes('Det er den i gangen ved medisinrommet');
  const [heard] = await told(AGENT);
  expect(heard).toEqual([`Melder skriver om saken ${number}: Det er den i gangen ved medisinrommet`]);
  // Two service hours of waiting are not the desk's.
  const resumed = await ticket(number);
  expect(resumed).toMatchObject({ state: 'taken', pauses: [{ to: expect.any(Number) as number }] });

  await world.person(AGENT).writes(`løst ${number}: Skuffen er byttet`);
  expect((await told(REPORTER))[0]).toEqual([
    `Svar på saken ${number} fra Hilde Fossum på driftsstøtte: Skuffen er byttet`,
    expect.stringContaining('er rettet'),
  ]);
  await world.person(REPORTER).writes('ikke løst');
  expect(await ticket(number)).toMatchObject({ state: 'new', answered: null });
  const [again, solver] = await told(REPORTER, AGENT);
  expect(again).toEqual([
    expect.stringContaining(`Saken ${number} er åpnet igjen. Du får svar senest`),
    expect.stringContaining('Kvittering'),
    `Saken ${number} er åpnet igjen. Skriv hva som fortsatt er galt.`,
  ]);
  expect(solver).toEqual([`Saken ${number} er åpnet igjen.`]);

  await world.person(AGENT).writes(`ta ${number}`);
  await world.person(AGENT).writes(`løst ${number}`);
  await world.look();
  await world.person(AGENT).writes(`lukk ${number} årsak: utslitt skuff tiltak: byttes hvert år`);
  expect(await ticket(number)).toMatchObject({
    state: 'closed',
    closed: { prevention: { cause: 'utslitt skuff', measure: 'byttes hvert år', none: null } },
  });
  expect(await eventsOf(number)).toEqual(
    expect.arrayContaining(['taken', 'asked', 'replied', 'answered', 'solved', 'reopened', 'closed']),
  );
  await world.look();
});

describe('T128', () => {
  test('a critical ticket is not closed without cause and measure, or why there is none', async () => {
    const number = await begin(MORNING, 'Gerica er nede på hele Fjell bosenter, vi får ikke gitt medisiner');
    await world.person(AGENT).writes(`ta ${number}`);
    await world.person(AGENT).writes(`løst ${number}`);
    expect(await hears(AGENT, `lukk ${number}`)).toContain('kan ikke avsluttes uten årsak og tiltak');
    expect(await hears(AGENT, `lukk ${number} årsak: disk full`)).toContain('kan ikke avsluttes');
    expect(
      await hears(AGENT, `lukk ${number} årsak: disk full. Ingen tiltak: systemet fases ut i mai`),
    ).toContain('er avsluttet');
    expect(await ticket(number)).toMatchObject({
      closed: { prevention: { cause: 'disk full', measure: null, none: 'systemet fases ut i mai' } },
    });
  });

  test('its three stages stand on the card', async () => {
    const number = await begin();
    expect(text(await agentCard(AGENT, number))).toContain('1 av 3');
    await world.person(AGENT).writes(`stanset ${number}: de bruker skriveren i 2. etasje`);
    expect(text(await agentCard(AGENT, number))).toContain('2 av 3');
    await world.person(AGENT).writes(`løst ${number}`);
    expect(text(await agentCard(AGENT, number))).toContain('3 av 3');
    await world.look();
  });
});

describe('the buttons', () => {
  test('in the channel: one takes it, the other hears who; the card holds no phone', async () => {
    world = await startWorld(MORNING);
    await world.person(REPORTER).writes(PRINTER);
    await world.person(REPORTER).writes('ja');
    const posted = (await world.look()).find(
      ({ conversationId }) => conversationId === '19:saker@thread.tacv2',
    );
    if (posted === undefined) throw new Error('No card in the channel');
    const channel = cardOf(posted);
    expect(text(channel)).toContain('Ole Strandvik');
    expect(text(channel)).not.toMatch(/40\s?00\s?89\s?16|starte den på nytt/);
    const first = await world.person(AGENT).presses(channel, 'Ta saken');
    expect(text(first.value)).toContain('Tatt');
    expect(text(first.value)).not.toMatch(/40\s?00\s?89\s?16/);
    const second = await world.person(OTHER).presses(channel, 'Ta saken');
    expect(second).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
    expect(second.value).toMatch(/^Hilde Fossum har saken/);
    // Pressed from outside the desk.
    const outside = await world.person('eva-karlsbakk').presses(channel, 'Ta saken');
    expect(outside.value).toContain('Du kan ikke gjøre det');
    const seen = await world.look();
    expect(
      seen
        .filter(({ conversationId }) => conversationId.includes(';messageid='))
        .map(({ activity }) => activity.text),
    ).toEqual(['Endring som nå er gjort i saken av Hilde Fossum: Tatt']);
    expect(await ticket('D-2026-00001')).toMatchObject({
      state: 'taken',
      taken: { by: { personId: AGENT } },
    });
  });

  test('a form in the own chat is opened, filled in and saved; cancelled, nothing is done', async () => {
    const number = await begin();
    const card = await agentCard(AGENT, number);
    const form = pressed(await world.person(AGENT).presses(card, 'Svar melder'));
    expect(text(form)).toContain('"id":"text"');
    const back = pressed(await world.person(AGENT).presses(form, 'Avbryt'));
    expect(text(back)).not.toContain('Input.');
    const done = pressed(await world.person(AGENT).presses(form, 'Lagre', { text: 'Prøv skuff 2.' }));
    expect(text(done)).toContain('er sendt til melder');
    expect((await told(REPORTER))[0]).toEqual([expect.stringContaining('Prøv skuff 2.')]);
    // Pressed twice, or delivered again: once.
    await world.person(AGENT).presses(form, 'Lagre', { text: 'Prøv skuff 2.' });
    expect((await told(REPORTER))[0]).toEqual([]);
    expect((await eventsOf(number)).filter((what) => what === 'answered')).toHaveLength(1);
  });

  test('the other choices lead to their forms; who has no role is refused in private', async () => {
    const number = await begin();
    const card = await agentCard(AGENT, number);
    const menu = pressed(await world.person(AGENT).presses(card, 'Flere valg'));
    const form = pressed(await world.person(AGENT).presses(menu, 'Lagre', { choice: 'setPriority' }));
    const raised = pressed(
      await world.person(AGENT).presses(form, 'Lagre', { priority: 'high', text: 'Lønn kjøres i kveld.' }),
    );
    expect(text(raised)).toContain('Satt av Hilde Fossum: Lønn kjøres i kveld.');
    expect((await told(REPORTER))[0]?.join(' ')).toContain('Lønn kjøres i kveld.');
    const forwarded = await world.person('eva-karlsbakk').presses(card, 'Svar melder');
    expect(forwarded.value).toContain('Du kan ikke gjøre det');
    expect(text(forwarded.value)).not.toMatch(/starte den på nytt/);
    await world.look();
  });

  test('«Løste dette problemet?»: yes is kept; no needs a reason and opens it again', async () => {
    const number = await begin();
    await world.person(AGENT).writes(`løst ${number}`);
    const receipt = (await world.look()).findLast(
      ({ what, conversationId }) => what === 'update' && conversationId === world.person(REPORTER).chat,
    );
    if (receipt === undefined) throw new Error('The receipt was not changed');
    const asked = cardOf(receipt);
    expect(text(asked)).toContain('Løste dette problemet?');
    const why = await world.person(REPORTER).presses(asked, 'Nei, ikke løst');
    expect(why.value).toContain('Skriv teksten');
    expect(await ticket(number)).toMatchObject({ state: 'solved' });
    // Somebody else's card.
    expect((await world.person('eva-karlsbakk').presses(asked, 'Ja')).type).toContain('message');
    await world.person(REPORTER).presses(asked, 'Nei, ikke løst', { reason: 'Samme feil igjen' });
    expect(await ticket(number)).toMatchObject({
      state: 'new',
      text: expect.stringContaining('Samme feil igjen') as string,
    });
    await world.look();
    await world.person(AGENT).writes(`løst ${number}`);
    const last = (await world.look()).findLast(
      ({ what, conversationId }) => what === 'update' && conversationId === world.person(REPORTER).chat,
    );
    if (last === undefined) throw new Error('The receipt was not changed');
    await world.person(REPORTER).presses(cardOf(last), 'Ja');
    expect(await ticket(number)).toMatchObject({ state: 'solved', satisfied: { yes: true } });
    expect((await told(REPORTER))[0]).toEqual([`Takk. Saken ${number} er ferdig.`]);
  });
});

describe('fault 44: two agents at once', () => {
  test('edits that do not conflict are both kept; of the same field the second hears whose change stands', async () => {
    const number = await begin();
    const [one, two] = [await agentCard(AGENT, number), await agentCard(OTHER, number)];
    const formOf = async (who: string, card: Card): Promise<Card> => {
      const menu = pressed(await world.person(who).presses(card, 'Flere valg'));
      return pressed(await world.person(who).presses(menu, 'Lagre', { choice: 'classify' }));
    };
    const [first, second] = [await formOf(AGENT, one), await formOf(OTHER, two)];
    await world.person(AGENT).presses(first, 'Lagre', { scope: '3' });
    const merged = await world.person(OTHER).presses(second, 'Lagre', { scope: '4', kind: 'order' });
    expect(text(merged.value)).toContain('har Hilde Fossum endret dette imens, og det står slik: omfang');
    expect(await ticket(number)).toMatchObject({ kind: 'order', facts: { scope: 3 } });
    const late = await world.person(OTHER).presses(second, 'Lagre', { scope: '2' });
    expect(text(late.value)).toContain('omfang');
    expect(await ticket(number)).toMatchObject({ facts: { scope: 3 } });
    await world.look();
  });

  test('who has it is said when another takes it, gives it back or is given it', async () => {
    const number = await begin();
    await world.person(AGENT).writes(`ta ${number}`);
    expect(await hears(OTHER, `ta ${number}`)).toContain(`Hilde Fossum har saken ${number} nå.`);
    expect(await hears(AGENT, `gi ${number} til Samira Ahmadi: du kjenner skriveren`)).toContain(
      'er gitt videre',
    );
    expect(await ticket(number)).toMatchObject({ taken: { by: { personId: OTHER } } });
    expect(await hears(AGENT, `gi ${number} til Kari Ukjent`)).toContain('Jeg finner ingen med det navnet');
    expect(await hears(OTHER, `gi tilbake ${number}`)).toContain('ligger i køen igjen');
    expect(await ticket(number)).toMatchObject({ state: 'new' });
    await world.look();
  });
});

describe('fault 45, fault 46: joined tickets', () => {
  const begun = async (): Promise<readonly [string, string]> => {
    const one = await begin();
    const two = await report(
      'eva-karlsbakk',
      'Skriveren på servicetorget skriver ikke ut, kan noen se på den',
    );
    return [one, two];
  };

  test('joined and undone; a reply lands on the parent, whose holder reads it', async () => {
    const [one, two] = await begun();
    await world.person(AGENT).writes(`ta ${one}`);
    await world.look();
    await world.person(AGENT).writes(`slå sammen ${two} med ${one}`);
    expect((await told('eva-karlsbakk'))[0]).toEqual([
      expect.stringContaining(`Saken din ${two} gjelder samme feil som saken ${one}`),
    ]);
    expect(await ticket(two)).toMatchObject({ number: one, formerNumber: two, parent: { number: one } });
    await world.advance('PT5S');
    await world.look();
    expect((await ticket(one))?.reports.reporters).toBe(2);
    await world.person('eva-karlsbakk').writes('Nå piper den også');
    expect((await told(AGENT))[0]).toEqual([`Melder skriver om saken ${one}: Nå piper den også`]);
    // The number that it had means the parent.
    await world.person(AGENT).writes(`svar ${two}: Vi kommer i dag.`);
    expect(await told(REPORTER, 'eva-karlsbakk')).toEqual([
      [expect.stringContaining('Vi kommer i dag.')],
      [expect.stringContaining('Vi kommer i dag.')],
    ]);
    expect(await hears(AGENT, `skill ut ${two}`)).toContain('står for seg selv igjen');
    expect(await ticket(two)).toMatchObject({ number: two, formerNumber: null, parent: null });
    await world.look();
  });

  test('into itself, into a merged one, in a circle: refused, with why', async () => {
    const [one, two] = await begun();
    const three = await report(
      'torill-mikkelsrud',
      'Skriveren på rådhuset skriver ikke ut, den er tom for toner',
    );
    expect(await hears(AGENT, `slå sammen ${one} med ${one}`)).toContain('den samme saken');
    expect(await hears(AGENT, `slå sammen ${one} med D-2026-09999`)).toContain(
      'Jeg finner ikke saken du vil slå sammen med',
    );
    await world.person(AGENT).writes(`slå sammen ${two} med ${one}`);
    expect(await hears(AGENT, `slå sammen ${one} med ${two}`)).toMatch(/samme saken|slått sammen/);
    await world.advance('PT5S');
    expect(await hears(AGENT, `slå sammen ${one} med ${three}`)).toContain('Andre meldinger er samlet');
    await world.look();
  });

  test('each to the other at once: one way wins', async () => {
    const [one, two] = await begun();
    await Promise.all([
      world.person(AGENT).writes(`slå sammen ${one} med ${two}`),
      world.person(OTHER).writes(`slå sammen ${two} med ${one}`),
    ]);
    await world.look();
    const [a, b] = [await ticket(one), await ticket(two)];
    expect([a?.parent ?? null, b?.parent ?? null].filter((parent) => parent !== null)).toHaveLength(1);
  });
});

describe('T103: the clock', () => {
  test('75 % warns whoever has it and the desk, 100 % is a breach that is kept; an answer stops it', async () => {
    const number = await begin('2026-11-24T08:00');
    await world.person(AGENT).writes(`ta ${number}`);
    await world.look();
    await world.moveTo('2026-11-24T13:14:00+01:00');
    expect((await told(AGENT))[0]).toEqual([]);
    await world.moveTo('2026-11-24T13:16:00+01:00');
    expect((await told(AGENT))[0]).toEqual([expect.stringContaining('skal være besvart i dag kl. 15.00')]);
    await world.moveTo('2026-11-24T15:01:00+01:00');
    expect((await told(AGENT))[0]).toEqual([expect.stringContaining('gikk ut kl. 15.00. Svar melderen nå.')]);
    expect(await hears(AGENT, 'ubesvart')).toContain(number);
    expect(await hears(AGENT, 'forfaller i dag')).toContain(number);
    await world.person(AGENT).writes(`svar ${number}: Beklager at det tok tid.`);
    expect(await hears(AGENT, 'ubesvart')).toContain('er besvart');
    expect(await ticket(number)).toMatchObject({
      breachedAt: Date.parse('2026-11-24T15:00:00+01:00'),
      answered: { by: { personId: AGENT } },
    });
  });

  test('while the reporter is asked it stands still, and no warning comes; for a critical ticket it goes on', async () => {
    const number = await begin('2026-11-24T08:00');
    await world.person(AGENT).writes(`spør ${number}: Hvilken?`);
    await world.moveTo('2026-11-24T15:20:00+01:00');
    await world.look();
    expect((await ticket(number))?.breachedAt).toBeNull();
    const critical = await report(
      'kari-nordby',
      'Gerica er nede på hele Fjell bosenter, vi får ikke gitt medisiner',
    );
    await world.person(AGENT).writes(`spør ${critical}: Hvor mange er berørt?`);
    expect(await ticket(critical)).toMatchObject({ state: 'waitingReporter', pauses: [] });
    await world.look();
  });
});

describe('priority', () => {
  test('set by a person it stands, whatever the bot is told afterwards, until the rules give more', async () => {
    const number = await begin();
    expect(await hears(AGENT, `sett høy ${number}`)).toContain('Skriv også hvorfor');
    expect(await hears(AGENT, `sett høy ${number} fordi lønn kjøres i kveld`)).toContain('er endret');
    expect(await ticket(number)).toMatchObject({
      priority: 'high',
      override: { reason: 'lønn kjøres i kveld' },
    });
    await world.person(REPORTER).writes('det er visst bare meg, de andre får skrevet ut');
    expect(await ticket(number)).toMatchObject({ priority: 'high' });
    await world.look();
  });

  test('raised to critical after closing it pages; lowered again the page is taken back', async () => {
    const number = await begin('2026-11-24T18:00', 'Gerica henger litt for meg', 'kari-nordby');
    await world.look();
    await world.person(LEADER).writes(`sett kritisk ${number} fordi hele sykehjemmet er ute`);
    expect(await ticket(number)).toMatchObject({ priority: 'critical', paging: { round: 1 } });
    await world.person(LEADER).writes(`sett lav ${number} fordi det var en feil`);
    expect(await ticket(number)).toMatchObject({ priority: 'low', paging: null });
    await world.look();
  });
});

test('the vendor is waited for: the coordinator follows it up (T44), and the reporter is told', async () => {
  const number = await begin(MORNING, 'Gerica er veldig tregt for meg i dag', 'ole-strandvik');
  await world.look();
  await world.person(AGENT).writes(`leverandør ${number}: feil i siste versjon`);
  expect(await ticket(number)).toMatchObject({ state: 'waitingVendor' });
  const [coordinator, reporter] = await told('terje-sandvold', 'ole-strandvik');
  expect(coordinator?.join(' ')).toContain('du følger den opp som koordinator');
  expect(reporter?.join(' ')).toContain('venter på leverandøren');
  await world.person(AGENT).writes(`fortsett ${number}`);
  expect(await ticket(number)).toMatchObject({ state: 'taken' });
  await world.look();
});

test('the manager of the system is asked for help, and may then write notes', async () => {
  const number = await begin(MORNING, 'Gerica er veldig tregt for meg i dag', 'ole-strandvik');
  expect(await hears('kari-nordby', `notat ${number}: dette er kjent`)).toContain('Du kan ikke gjøre det');
  await world.person(AGENT).writes(`spør systemansvarlig om ${number}: er dette kjent?`);
  expect((await told('kari-nordby'))[0]?.join(' ')).toContain('er dette kjent?');
  await world.person('kari-nordby').writes(`notat ${number}: dette er kjent`);
  expect(await eventsOf(number)).toContain('noted');
  await world.look();
});

test('one answer reaches everyone who reported the same; who was not reached is shown, with the number to call', async () => {
  world = await startWorld(MORNING);
  await world.person(REPORTER).writes('Citrix er nede for alle i Drammen');
  await world.advance('PT1M');
  await world.person('hege-lindstad').writes('Citrix er nede på helsestasjonen i Slemmestad');
  await world.advance('PT3S');
  await world.look();
  const number = (await world.tickets()).find(({ ticket: one }) => one.parent === null)?.ticket.number ?? '';
  world.connector.faults.push({
    matches: (_method, conversation, body) =>
      conversation === world.person('hege-lindstad').chat && body.includes('Feilen er funnet'),
    answer: 403,
    times: 5,
  });
  await world.person(OTHER).writes(`svar ${number}: Feilen er funnet.`);
  await world.advance('PT5S');
  expect((await told(REPORTER))[0]).toEqual([expect.stringContaining('Feilen er funnet.')]);
  const list = await hears(OTHER, `hvem fikk ${number}`);
  expect(list).toContain('1 har fått den, 0 venter, og 1 er ikke nådd');
  expect(list).toMatch(/ikke nådd.*Telefon/);
  expect(await hears('eva-karlsbakk', `hvem fikk ${number}`)).not.toContain('har fått den');
  await world.look();
});

test('history in the chat, newest first; words that should not stand there are taken out, and the history does not repeat them', async () => {
  const number = await begin(MORNING, 'Skriveren til Per Hansen på rom 12 skriver ikke ut');
  await world.person(AGENT).writes(`notat ${number}: ringte`);
  expect(await hears(AGENT, `sladd ${number}: Per Hansen på rom 12`)).toContain('er fjernet');
  expect((await ticket(number))?.text).not.toContain('Per Hansen');
  expect(await hears(AGENT, `sladd ${number}: Per Hansen på rom 12`)).toContain('står ikke i saken');
  const history = await hears(AGENT, `historikk ${number}`);
  expect(history).toMatch(/Tekst fjernet.*Notat.*ringte.*Meldt/s);
  const [stored] = await world.tickets();
  expect(JSON.stringify(stored?.events)).not.toContain('Per Hansen');
});

test('hand to on-call: not while the desk is open, and only what is critical', async () => {
  const number = await begin(MORNING, 'Webkart er hvitt for alle i Drammen', 'kristian-nettum');
  expect(await hears(AGENT, `til vakt ${number}`)).toMatch(/Driftsstøtte er åpen|Det går ikke/);
  await world.look();
});

test('thirty kilobytes of text, a number of nobody, a leaver as assignee', async () => {
  const number = await begin();
  await world.person(AGENT).writes(`svar ${number}: ${'Vi ser på det. '.repeat(2000)}`);
  await world.look();
  expect(await hears(AGENT, `historikk ${number}`)).toContain('Svar til melder');
  expect(await hears(AGENT, 'løst D-2026-99999')).toContain('Jeg finner ikke saken');
  expect(await lines()).toEqual([]);
});
