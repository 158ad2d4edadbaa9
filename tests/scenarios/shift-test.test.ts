import { itemsOf } from '../../src/domain/directory/items.ts';
import { onCallAt } from '../../src/domain/on-call/rota.ts';
import { demoFile } from '../domain/directory/demo-file.ts';
import { callsBack, fakeChannel, SECRET, verified } from '../harness/fake-channel.ts';
import type { Card } from '../harness/fake-connector.ts';
import { actionsOf, cardOf, startWorld, type World, type WorldOptions } from '../harness/world.ts';

/**
 * The test page at the start of a shift (fault 54). On Monday 30 November 2026 at 08:00 Yusuf Warsame has the shift after
 * Henrik Løkås until a change on Saturday, and Øyvind Myrvold is next; the last-resort leader is Berit Kopperud.
 */

const [YUSUF, OYVIND, BERIT] = ['yusuf-warsame', 'oyvind-myrvold', 'berit-kopperud'] as const;
const BEFORE = '2026-11-29T18:00';
const HANDOVER = '2026-11-30T08:00+01:00';

let world: World;
afterEach(() => world.end());

async function begin({
  at = BEFORE,
  stored = true,
  ...options
}: Partial<WorldOptions> & { at?: string; stored?: boolean } = {}) {
  world = await startWorld(at, options);
  if (stored) {
    await world.store.saveDirectory(null, itemsOf(demoFile()), world.clock.now(), 'test');
    await world.directories.refresh();
  }
  for (const id of [YUSUF, OYVIND, BERIT, 'henrik-lokas']) await world.person(id).writes('hei');
  await world.look();
}
async function watch(): Promise<void> {
  await world.product.rotaWatch();
  await world.idle();
}
const responders = async () => onCallAt(world.clock.now(), (await world.directories.fresh()).onCall);
const TEST = 'Dette er et prøvevarsel';
const THANKS = 'Takk, nå vet jeg at varslene når deg';
const ofTwo = [
  {
    to: YUSUF,
    says: [TEST, 'Du har vakt fra i dag kl. 08.00 til lørdag 5. desember kl. 16.00', 'Jeg er her'],
  },
  { to: OYVIND, says: [TEST, 'Du er neste på vakt', 'Jeg er her'] },
];
async function atHandover(): Promise<void> {
  await watch();
  await world.moveTo(HANDOVER);
  await world.expect(...ofTwo);
}

test('both who begin a shift are paged for a test at its very minute, and an answer ends it', async () => {
  await begin();
  await atHandover();
  await watch();
  expect(await world.person(YUSUF).hears('Jeg er her')).toContain('Takk, nå vet jeg at varslene når deg');
  expect(await world.person(OYVIND).hears('her')).toContain('Takk, nå vet jeg at varslene når deg');
  await world.advance('PT3H');
  await watch();
  await world.expect();
  expect(await responders()).toEqual({ primary: YUSUF, secondary: OYVIND });
});

test('no answer: again, then the next is on duty and the leader is told; a late answer takes the shift back (fault 54)', async () => {
  await begin();
  await atHandover();
  await world.person(OYVIND).writes('her');
  await world.expect({ to: OYVIND, says: THANKS }, { to: OYVIND, what: 'update', says: THANKS });
  await world.advance('PT10M');
  await world.expect({ to: YUSUF, says: [TEST, 'igjen'] });
  await world.advance('PT10M');
  await world.expect(
    {
      to: OYVIND,
      says: ['Yusuf Warsame har ikke svart', 'Du har vakt i stedet', 'lørdag 5. desember kl. 16.00'],
    },
    { to: BERIT, says: ['Yusuf Warsame', 'har ikke svart', 'Øyvind Myrvold har vakt i stedet'] },
    { to: YUSUF, says: ['Øyvind Myrvold har vakt', '«her»'] },
  );
  expect(await responders()).toEqual({ primary: OYVIND, secondary: YUSUF });
  // What begins by it is no new shift.
  await watch();
  await world.advance('PT1H');
  await watch();
  await world.expect();
  expect(await world.person(YUSUF).hears('her')).toContain('Du har vakt igjen');
  expect(await responders()).toEqual({ primary: YUSUF, secondary: OYVIND });
  const told = await world.store.rotas(world.clock.now() - 7_200_000, world.clock.now());
  expect(told.map(({ by }) => by)).toEqual([
    'test',
    `test page not answered by ${YUSUF}`,
    `test page answered by ${YUSUF}`,
  ]);
  await watch();
  expect(await world.person(YUSUF).hears('her')).toContain('Takk, nå vet jeg at varslene når deg');
});

test('a press on the card is as good, however often and however late', async () => {
  await begin();
  await watch();
  await world.moveTo(HANDOVER);
  const [page] = await world.expect(...ofTwo);
  const pressed = await world.person(YUSUF).presses(cardOf(page), 'Jeg er her');
  expect(JSON.stringify(pressed.value)).toContain(THANKS);
  expect(actionsOf(pressed.value as Card)).toEqual([]);
  await world.expect({ to: YUSUF, what: 'update', says: THANKS });
  await world.person(YUSUF).presses(cardOf(page), 'Jeg er her');
  await world.person(OYVIND).writes('her');
  await world.look();
  // Somebody else's card answers nothing of theirs.
  const other = await world.person('henrik-lokas').presses(cardOf(page), 'Jeg er her');
  expect(JSON.stringify(other.value)).toContain('ikke noe prøvevarsel');
  await world.moveTo('2026-12-08T09:00+01:00');
  const late = await world.person(YUSUF).presses(cardOf(page), 'Jeg er her');
  expect(JSON.stringify(late.value)).toContain('ikke noe prøvevarsel');
  await world.look();
});

test('the others are told when it is taken back', async () => {
  await begin();
  await atHandover();
  await world.person(OYVIND).writes('her');
  await world.advance('PT20M');
  await world.look();
  await world.person(YUSUF).writes('her');
  await world.expect(
    { to: YUSUF, says: 'Du har vakt igjen' },
    // The first card and its repetition.
    { to: YUSUF, what: 'update', says: THANKS, never: 'Jeg er her' },
    { to: YUSUF, what: 'update', says: THANKS, never: 'Jeg er her' },
    { to: OYVIND, says: 'Yusuf Warsame har svart og har vakt igjen' },
    { to: BERIT, says: 'Yusuf Warsame har svart og har vakt igjen' },
  );
});

test('neither answers: nobody who has not answered takes over, and the leader is told of both', async () => {
  await begin();
  await atHandover();
  await world.advance('PT20M');
  const told = await world.look();
  const toLeader = told.filter(({ conversationId }) => conversationId === world.person(BERIT).chat);
  expect(toLeader.map(({ activity }) => activity.text)).toEqual([
    expect.stringMatching(/^Yusuf Warsame, som har vakt .*Ring .*eller sett inn en annen/),
    expect.stringMatching(/^Øyvind Myrvold, som er neste på vakt/),
  ]);
  expect(await responders()).toEqual({ primary: YUSUF, secondary: OYVIND });
});

test('the rota is a file and cannot be changed: the leader is told so', async () => {
  await begin({ stored: false });
  await atHandover();
  await world.person(OYVIND).writes('her');
  await world.look();
  await world.advance('PT20M');
  await world.expect(
    { to: YUSUF, says: [TEST, 'igjen'] },
    { to: BERIT, says: ['har ikke svart', 'Ring Yusuf Warsame'] },
    { to: YUSUF, says: 'Du har ikke svart på prøvevarselet' },
  );
});

/** Friday 4 December 2026 at 18:00, with somebody else's shift as primary from then on. */
async function beginWith(from: string): Promise<void> {
  await begin({ at: '2026-12-04T18:00' });
  const file = demoFile();
  const over = { id: 'o-test', from, to: '2026-12-05T16:00:00+01:00', role: 'primary', personId: BERIT };
  Object.assign(file.onCall, { overrides: [...file.onCall.overrides, over] });
  await world.store.saveDirectory(1, itemsOf(file), world.clock.now(), 'test');
  await world.directories.refresh();
  await watch();
}

test('a shift that begins at night is tried the evening before', async () => {
  await beginWith('2026-12-05T00:00:00+01:00');
  await world.moveTo('2026-12-04T20:59+01:00');
  await world.expect();
  await world.moveTo('2026-12-04T21:00+01:00');
  await world.expect({ to: BERIT, says: [TEST, 'fra i morgen kl. 00.00'] });
  await world.person(BERIT).writes('her');
  await world.look();
});

test('the program was away as it began, and is back at night: nobody is woken, and it is tried in the morning', async () => {
  await beginWith('2026-12-04T20:00:00+01:00');
  world.clock.set(Date.parse('2026-12-04T23:30+01:00'));
  await world.wait(0);
  await world.expect();
  await world.moveTo('2026-12-05T06:59+01:00');
  await world.expect();
  await world.moveTo('2026-12-05T07:00+01:00');
  await world.expect({ to: BERIT, says: TEST });
  await world.person(BERIT).writes('her');
  await world.look();
});

test('nothing waits for an answer: that is said; and in a report of one’s own «her» is a place', async () => {
  await begin();
  expect(await world.person(YUSUF).hears('jeg er her')).toContain('ikke noe prøvevarsel');
  await world.person(YUSUF).writes('Får ikke skrevet ut');
  expect(await world.person(YUSUF).hears('her')).not.toContain('prøvevarsel');
});

describe('with SMS', () => {
  const sms = fakeChannel();
  const start = () => begin({ channels: { sms: sms.channel }, callbackSecret: SECRET });
  afterEach(() => {
    sms.sent.length = 0;
    sms.outcomes.length = 0;
  });

  test('it goes out over every verified channel, and «1» answers it', async () => {
    await start();
    await verified(world, YUSUF, 'sms', '+4791234567');
    await verified(world, OYVIND, 'sms', '+4791234568');
    await watch();
    await world.moveTo(HANDOVER);
    await world.look();
    const texts = sms.texts();
    expect(texts).toHaveLength(2);
    expect(texts[0]).toMatch(/^\+4791234567: Dette er et prøvevarsel fra D-IKT\..*Svar 1/);
    expect(await callsBack(world, { type: 'reply', id: 'r1', from: '+4791234567', text: '1' })).toBe(200);
    expect(sms.texts()).toEqual([expect.stringMatching(/^\+4791234567: Takk/)]);
    await world.person(OYVIND).writes('her');
    await world.look();
    await world.advance('PT1H');
    await world.expect();
  });

  test('the SMS does not arrive: the person is told in Teams what to do', async () => {
    await start();
    await verified(world, YUSUF, 'sms', '+4791234567');
    await verified(world, OYVIND, 'sms', '+4791234568');
    sms.outcomes.push({ outcome: 'failed', cause: '400' });
    await watch();
    await world.moveTo(HANDOVER);
    await world.expect(...ofTwo, { to: YUSUF, says: ['SMS', 'nådde deg ikke', 'vaktkanal'] });
    // The other was taken, and is reported lost two minutes later.
    await world.advance('PT2M');
    expect(await callsBack(world, { type: 'receipt', id: 'p-2', status: 'failed' })).toBe(200);
    await world.expect({ to: OYVIND, says: ['SMS', 'nådde deg ikke'] });
    await world.person(YUSUF).writes('her');
    await world.person(OYVIND).writes('her');
    await world.look();
  });

  test('whoever has no verified second channel begins no shift: the next is on duty at once (fault 23)', async () => {
    await start();
    await verified(world, OYVIND, 'sms', '+4791234568');
    await watch();
    await world.look();
    await world.moveTo(HANDOVER);
    await world.expect(
      { to: OYVIND, says: TEST },
      { to: OYVIND, says: ['Yusuf Warsame', 'Du har vakt i stedet'] },
      { to: BERIT, says: ['Yusuf Warsame', 'bare varsles i Teams', 'Øyvind Myrvold har vakt i stedet'] },
      { to: YUSUF, says: ['vaktkanal sms', 'Øyvind Myrvold har vakt'] },
    );
    expect(await responders()).toEqual({ primary: OYVIND, secondary: YUSUF });
    expect(await world.person(YUSUF).hears('her')).toContain('vaktkanal sms');
    await verified(world, YUSUF, 'sms', '+4791234567');
    expect(await world.person(YUSUF).hears('her')).toContain('Du har vakt igjen');
    await world.person(OYVIND).writes('her');
    await world.look();
  });
});
