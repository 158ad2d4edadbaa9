import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Program, startServer } from './server-process.ts';
import { chatOf, reporters, TeamsClient, type Account } from './teams-client.ts';

/**
 * A night from 21:40 to 08:05, driven as the README says: the real program in demo mode, its clock moved with
 * `POST /demo/clock`. Every minute of it is accounted for: what is said, to whom and when (domain.md 3.3), and that nothing
 * is said to anybody else.
 */

const ROOT = join(__dirname, '../..');
const NURSE = 'ole-strandvik';
const COLLEAGUE = 'aisha-farahi';
const DOCTOR = 'sara-nilsbakken';
const PRIMARY = 'henrik-lokas';
const SECONDARY = 'yusuf-warsame';
const LEADER = 'berit-kopperud';
const EVERYONE = [
  PRIMARY,
  SECONDARY,
  LEADER,
  'nina-grotting',
  'oyvind-myrvold',
  'piotr-zielinski',
  'vegard-heggelund',
];
const DESK = 'the desk';
const FIRST = 'D-2026-00001';
const MOUSE = 'D-2026-00002';
const SECOND = 'D-2026-00003';
/** Real seconds pass while the clock is moved, and everything is due a little after the minute in which it began. */
const AROUND_S = 20;

/** Whom something is said to, and what is in it. */
type Told = readonly [to: string, ...phrases: string[]];
type Line = {
  readonly number: string;
  readonly parent: string | null;
  readonly state: string;
  readonly pages: readonly { readonly at: string; readonly personId: string; readonly outcome: string }[];
  readonly history: readonly { readonly at: string; readonly what: string; readonly by: string | null }[];
};

const people = new Map(reporters(ROOT).map((person) => [person.id, person]));
const names = new Map([...people.values()].map((person) => [chatOf(person), person.id]));
const accountOf = (id: string): Account => {
  const person = people.get(id);
  if (person === undefined) throw new Error(`No person ${id}`);
  return person;
};
const nameOf = (chat: string): string => names.get(chat) ?? (chat.startsWith('19:') ? DESK : chat);
const instant = (time: string, seconds = 0): string =>
  new Date(
    Date.parse(`${time < '12' ? '2026-11-30' : '2026-11-29'}T${time}:00+01:00`) + seconds * 1000,
  ).toISOString();
/** Hour and minute in Oslo, in winter. */
const minuteOf = (at: string): string =>
  new Date(Date.parse(at) + 3_600_000).toISOString().slice('2026-11-29T'.length, '2026-11-29T21:40'.length);
const paged = (...to: string[]): Told[] =>
  to.map((one) => [one, 'Vakt: kritisk sak', `Varslet på nytt: ingen har tatt saken ${FIRST}`]);

let folder: string;
let client: TeamsClient;
let program: Program;
let base: string;
let looked = 0;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'night-'));
  client = await new TeamsClient(ROOT).start();
  ({ program, base } = await startServer(ROOT, {
    MODE: 'demo',
    DATA_DIR: folder,
    CLOCK_AT: '2026-11-29T21:40',
    ON_CALL_PHONE: '32 99 00 00',
    TEAMS_SERVICE_URL: client.url,
    // They count real seconds, and hours of business time pass in one.
    SEND_LIMITS: 'none',
  }));
});
afterEach(async () => {
  program.signal('SIGKILL');
  await program.ended;
  await client.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function clockTo(time: string, seconds: number): Promise<void> {
  const answer = await fetch(`${base}/demo/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ set: instant(time, seconds) }),
  });
  // 202: something was still in flight.
  expect(answer.status).toBe(200);
}

/** Everything that was said since the last look, and nothing else. A card that is changed in place says nothing. */
function hears(when: string, ...expected: readonly Told[]): void {
  const said = client.said
    .slice(looked)
    .filter(({ method }) => method === 'POST')
    .map(({ conversationId, words }) => ({ to: nameOf(conversationId), words }));
  looked = client.said.length;
  expect({ when, told: said.map(({ to }) => to).toSorted() }).toEqual({
    when,
    told: expected.map(([to]) => to).toSorted(),
  });
  for (const [to, ...phrases] of expected) {
    const words = said.filter((one) => one.to === to).map((one) => one.words);
    for (const phrase of phrases) expect(`${when} ${to}: ${words.join(' | ')}`).toContain(phrase);
  }
}

async function quietUntil(time: string): Promise<void> {
  await clockTo(time, -AROUND_S);
  hears(`before ${time}`);
}

/** Nothing until this minute, and then just this. */
async function at(time: string, ...expected: readonly Told[]): Promise<void> {
  await quietUntil(time);
  await clockTo(time, AROUND_S);
  hears(time, ...expected);
}

/** The same, where a person does something. */
async function when(time: string, activity: () => object, ...expected: readonly Told[]): Promise<void> {
  await quietUntil(time);
  await clockTo(time, 0);
  expect((await client.deliver(base, activity()))?.status).toBe(200);
  await clockTo(time, AROUND_S);
  hears(time, ...expected);
}
const writes = (who: string, text: string) => (): object => client.activity(accountOf(who), { text });
/** On the newest card that stands in the own chat. */
const presses = (who: string, title: string) => (): object => {
  const card = client.said.findLast(
    ({ method, conversationId }) => method === 'POST' && conversationId === chatOf(accountOf(who)),
  );
  if (card === undefined) throw new Error(`No card for ${who}`);
  return client.press(accountOf(who), card, title, 'execute');
};

/** What the card of a person that was changed last shows now. */
const changedCard = (who: string): string =>
  client.said.findLast(
    ({ method, conversationId }) => method === 'PUT' && conversationId === chatOf(accountOf(who)),
  )?.words ?? '';

async function exported(): Promise<Line[]> {
  const cli = new Program(ROOT, 'src/cli/avvik.ts', ['tickets', 'export'], { DATA_DIR: folder });
  expect(await cli.ended).toEqual({ code: 0, signal: null });
  return cli.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

test('a night from 21:40 to 08:05, driven with /demo/clock', async () => {
  // A nurse at a covered unit, life and health: paged on the first message (M05).
  await when(
    '21:40',
    writes(NURSE, 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene'),
    [PRIMARY, 'Vakt: kritisk sak', FIRST, 'Gerica', 'Drammen', 'Fjell bosenter', '40 00 89 16'],
    [
      NURSE,
      `kritisk med nummer ${FIRST}, og vakten ble varslet kl. 21.40`,
      '32 99 00 00',
      'innen 10 minutter',
    ],
    [DESK, FIRST, 'Kritisk'],
  );
  await at('21:41', [NURSE, 'Er du der? Vakten ringer deg på 40 00 89 16']);
  await at('21:42', [PRIMARY, `Den som meldte saken ${FIRST}, svarer ikke`]);

  // Nobody takes it: each level in turn, and the reporter is told the truth (M21, M45).
  await at('21:50', ...paged(PRIMARY), [NURSE, 'Vakten har ikke svart ennå', 'kl. 21.50', '32 99 00 00 nå']);
  await at('22:00', ...paged(SECONDARY));
  await at('22:10', ...paged(LEADER));
  await at('22:20', ...paged(...EVERYONE), [
    NURSE,
    'Ring 113 nå hvis noen trenger akutt hjelp, 110 ved brann og 112 til politiet',
    'Vi har varslet alle på vaktlisten, men ingen har svart ennå',
  ]);
  await at('22:25', ...paged(...EVERYONE));

  // Taken, and then nothing for 15 minutes: reminded, paged again, and the next level (M160).
  await when('22:26', presses(SECONDARY, 'Jeg tar den'), [
    NURSE,
    `Yusuf Warsame på vakt har tatt saken ${FIRST} kl. 22.26`,
  ]);
  expect(changedCard(NURSE)).toContain('Yusuf Warsame');
  await at('22:36', [SECONDARY, `Skriv hva du gjør med saken ${FIRST}, innen kl. 22.41`]);
  await at('22:41', ...paged(SECONDARY), [
    NURSE,
    `Vi har ikke hørt mer fra vakten om saken ${FIRST}, så vi varslet på nytt kl. 22.41`,
    'Ring vakttelefonen 32 99 00 00 nå',
  ]);
  expect(changedCard(NURSE)).not.toContain('Yusuf Warsame');
  await at('22:46', ...paged(...EVERYONE));

  // Taken again, and worked on: each sign of it begins the 15 minutes anew.
  await when(
    '22:47',
    writes(PRIMARY, 'Jeg tar den'),
    [PRIMARY, 'Henrik Løkås tok saken', 'innen kl. 23.02'],
    [NURSE, `Henrik Løkås på vakt har tatt saken ${FIRST} kl. 22.47`],
  );
  await when('22:55', writes(PRIMARY, 'arbeider: starter databasen på nytt'), [PRIMARY, 'innen kl. 23.10']);
  // The same fault from somebody else: joined, and whoever has it is paged about it, nobody besides (M18).
  await when(
    '23:02',
    writes(COLLEAGUE, 'Gerica er nede hos oss også'),
    [COLLEAGUE, `Vi kjenner til feilen i Gerica og arbeider med den i sak ${FIRST}`],
    [PRIMARY, 'Vakt: kritisk sak', '2 personer fra 1 enhet'],
  );
  await at('23:05', [PRIMARY, `Skriv hva du gjør med saken ${FIRST}, innen kl. 23.10`]);
  const waiting = 'Henrik Løkås venter på leverandøren';
  await when(
    '23:06',
    writes(PRIMARY, 'trenger leverandør'),
    [PRIMARY, 'Venter på leverandøren', 'innen kl. 23.21'],
    [NURSE, waiting],
    [COLLEAGUE, waiting],
  );
  await at('23:16', [PRIMARY, 'innen kl. 23.21']);
  const fixed = `Henrik Løkås melder at feilen i saken ${FIRST} er rettet`;
  await when(
    '23:18',
    writes(PRIMARY, 'løst'),
    [PRIMARY, `Henrik Løkås meldte kl. 23.18 at feilen i saken ${FIRST} er rettet`],
    [NURSE, fixed],
    [COLLEAGUE, fixed],
  );
  expect(changedCard(NURSE)).toContain('merket som løst');

  // A mouse wakes nobody: the desk finds it in the morning.
  const ward = 'marit-liesund';
  await when('01:30', writes(ward, 'musa mi virker ikke'), [ward, 'Stemmer dette?']);
  await when('01:31', writes(ward, 'ja'), [ward, MOUSE, 'Driftsstøtte åpner i dag kl. 08.00'], [DESK, MOUSE]);

  // Ten minutes before the desk opens: on-call is paged, and at 08:00 it is the desk's alone (M20, S5).
  await when(
    '07:50',
    writes(DOCTOR, 'Lege på legevakten kommer ikke inn i journalen, pasienten ligger her'),
    [DOCTOR, 'Ring 113 nå'],
    [DOCTOR, `kritisk med nummer ${SECOND}, og vakten ble varslet kl. 07.50`],
    [PRIMARY, 'Vakt: kritisk sak', SECOND, 'Legevakten Drammensregionen'],
    [DESK, SECOND, 'Kritisk'],
  );
  await at('07:51', [DOCTOR, 'Er du der?']);
  await at('07:52', [PRIMARY, `Den som meldte saken ${SECOND}, svarer ikke`]);
  await at(
    '08:00',
    [DOCTOR, `Sak ${SECOND} er overført fra vakten til driftsstøtte. Ring 32 04 60 40`],
    [DESK, SECOND, '<at>Hilde Fossum</at>'],
  );
  expect(changedCard(PRIMARY)).toContain(`Saken ${SECOND} er overført til driftsstøtte`);
  expect(changedCard(PRIMARY)).not.toContain('Gi videre');
  await when('08:05', writes(COLLEAGUE, 'mine saker'), [COLLEAGUE, FIRST, 'Løst']);

  // Nothing of what a reporter wrote was said to anybody else (6.3), and nothing went wrong on the way.
  const others = client.said.filter(
    ({ conversationId }) => ![NURSE, DOCTOR].includes(nameOf(conversationId)),
  );
  expect(others.map(({ words }) => words).join(' ')).not.toMatch(
    /medisinlist|pasient(?:en)? ligger|databasen/,
  );
  expect(program.complaints()).toEqual([]);

  const tickets = await exported();
  expect(tickets.map(({ number, parent, state }) => ({ number, parent, state })).toSorted(byNumber)).toEqual([
    { number: FIRST, parent: null, state: 'solved' },
    // A joined report stays as it is, so that its reporter's word makes a ticket of its own.
    { number: FIRST, parent: FIRST, state: 'new' },
    { number: MOUSE, parent: null, state: 'new' },
    { number: SECOND, parent: null, state: 'new' },
  ]);
  const [first, , mouse, second] = tickets.toSorted(byNumber);
  expect(pagesOf(first)).toEqual({
    '21:40': [PRIMARY],
    '21:50': [PRIMARY],
    '22:00': [SECONDARY],
    '22:10': [LEADER],
    '22:20': EVERYONE.toSorted(),
    '22:25': EVERYONE.toSorted(),
    '22:41': [SECONDARY],
    '22:46': EVERYONE.toSorted(),
    '23:02': [PRIMARY],
  });
  expect(pagesOf(mouse)).toEqual({});
  expect(pagesOf(second)).toEqual({ '07:50': [PRIMARY] });
  expect(first && happened(first)).toEqual([
    '21:40 registered',
    '21:40 paged:primary',
    '21:41 reporterReminded',
    '21:42 reporterSilent',
    '21:50 paged:primary',
    '22:00 paged:secondary',
    '22:10 paged:leader',
    '22:20 paged:everyone',
    '22:25 paged:everyone',
    `22:26 taken ${SECONDARY}`,
    '22:36 leaseReminded',
    '22:41 leaseEnded',
    '22:46 paged:everyone',
    `22:47 taken ${PRIMARY}`,
    `22:55 working ${PRIMARY}`,
    '23:02 reports:2',
    '23:05 leaseReminded',
    `23:06 waitingVendor ${PRIMARY}`,
    '23:16 leaseReminded',
    `23:18 solved ${PRIMARY}`,
  ]);
  expect(second && happened(second).at(-1)).toBe('08:00 handedOver:serviceDesk');
}, 60_000);

/** The ticket before what was joined to it. */
const byNumber = (a: Pick<Line, 'number' | 'parent'>, b: Pick<Line, 'number' | 'parent'>): number =>
  `${a.number}${a.parent ?? ''}`.localeCompare(`${b.number}${b.parent ?? ''}`);

/** Whom the ticket paged, by the minute. */
function pagesOf(line: Line | undefined): Record<string, string[]> {
  const pages: Record<string, string[]> = {};
  for (const { at: when, personId, outcome } of line?.pages ?? []) {
    expect(outcome).toBe('sent');
    (pages[minuteOf(when)] ??= []).push(personId);
  }
  for (const minute of Object.values(pages)) minute.sort();
  return pages;
}

const happened = ({ history }: Line): string[] =>
  history.map(({ at: when, what, by }) =>
    [minuteOf(when), what, ...(by === null || what === 'registered' ? [] : [by])].join(' '),
  );
