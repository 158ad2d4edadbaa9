import { callsBack, fakeChannel, SECRET, verified } from '../harness/fake-channel.ts';
import { startWorld, type World } from '../harness/world.ts';

/** Pages outside Microsoft 365 (domain.md 3.3; faults 11–13, 16, 17, 23). */

const WORDS = 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene';
const HENRIK = '+4791234567';
let world: World;
let sms: ReturnType<typeof fakeChannel>;
let mail: ReturnType<typeof fakeChannel>;
beforeEach(async () => {
  sms = fakeChannel();
  mail = fakeChannel();
  world = await startWorld('2026-11-29T02:14', {
    channels: { sms: sms.channel, mail: mail.channel },
    callbackSecret: SECRET,
  });
});
afterEach(() => world.end());

const report = () => world.person('ole-strandvik').writes(WORDS);
/** Teams refuses what goes to a person. */
const refuseInTeams = (personId: string, answer = 403): void => {
  const { aadObjectId } = world.person(personId);
  world.connector.faults.push({
    matches: (_method, conversation, body) =>
      conversation.includes(aadObjectId) || body.includes(aadObjectId),
    answer,
    times: 1,
  });
};
const pagedInTeams = async (): Promise<string[]> =>
  (await world.look())
    .filter(({ what, activity }) => what === 'post' && activity.summary?.startsWith('Vakt') === true)
    .map(({ conversationId }) => conversationId);
const chatOf = (personId: string): string => world.person(personId).chat;
const pages = async () =>
  ((await world.tickets())[0]?.rows ?? []).filter(({ effect }) => effect.kind === 'page');
const stateOf = async () => (await world.tickets())[0]?.ticket.state;

describe('a page goes out over Teams and every verified channel', () => {
  test('at once, to the verified address alone; a channel that is not verified is said so in its row (fault 23)', async () => {
    await verified(world, 'henrik-lokas', 'sms', HENRIK);
    await report();
    expect(await pagedInTeams()).toEqual([chatOf('henrik-lokas')]);
    expect(sms.texts()).toEqual([
      `${HENRIK}: Kritisk sak D-2026-00001, Gerica, Fjell bosenter, Drammen. Ring melder på 40 00 89 16. Svar 1 for å ta saken.`,
    ]);
    expect(mail.texts()).toEqual([]);
    expect(await pages()).toMatchObject([
      { state: 'sent', resolved: 'henrik-lokas' },
      { effect: { via: 'sms' }, state: 'sent', resolved: 'henrik-lokas' },
      { effect: { via: 'mail' }, state: 'done', cause: 'no verified channel' },
    ]);
  });

  test('each level by its own channels, found when it is paged', async () => {
    await verified(world, 'yusuf-warsame', 'mail', 'yusuf@d-ikt.example');
    await report();
    await world.advance('PT10M');
    expect(mail.texts()).toEqual([]);
    await world.advance('PT10M');
    expect(mail.texts()).toEqual([
      expect.stringContaining('yusuf@d-ikt.example: Ingen har tatt kritisk sak'),
    ]);
    await world.look();
  });

  test('Teams refuses and SMS gets through: the chain goes on by its clock, and the reporter is told the truth (fault 13)', async () => {
    await verified(world, 'henrik-lokas', 'sms', HENRIK);
    refuseInTeams('henrik-lokas');
    await report();
    expect(await pagedInTeams()).toEqual([]);
    expect(sms.sent).toHaveLength(1);
    expect((await pages()).map(({ state }) => state)).toEqual(['failed', 'sent', 'done']);
    await world.advance('PT20M');
    expect(await pagedInTeams()).toContain(chatOf('yusuf-warsame'));
  });

  test('SMS refuses and Teams gets through: the chain goes on by its clock', async () => {
    await verified(world, 'henrik-lokas', 'sms', HENRIK);
    sms.outcomes.push({ outcome: 'failed', cause: '400' });
    await report();
    expect(await pagedInTeams()).toEqual([chatOf('henrik-lokas')]);
  });

  test('both refuse: the next level at once, once (fault 13)', async () => {
    await verified(world, 'henrik-lokas', 'sms', HENRIK);
    await verified(world, 'yusuf-warsame', 'sms', '+4799999999');
    refuseInTeams('henrik-lokas');
    sms.outcomes.push({ outcome: 'failed', cause: '400' });
    await report();
    expect(await pagedInTeams()).toEqual([chatOf('yusuf-warsame')]);
    expect(sms.sent.map(({ to }) => to)).toEqual([HENRIK, '+4799999999']);
  });

  test('Teams refuses and nothing else is verified: the next level at once', async () => {
    refuseInTeams('henrik-lokas');
    await report();
    expect(await pagedInTeams()).toEqual([chatOf('yusuf-warsame')]);
  });

  test('429 in Teams: the SMS has left meanwhile (fault 11)', async () => {
    await verified(world, 'henrik-lokas', 'sms', HENRIK);
    refuseInTeams('henrik-lokas', 429);
    await report();
    expect(sms.sent).toHaveLength(1);
    await world.wait(20_000);
    expect(await pagedInTeams()).toContain(chatOf('henrik-lokas'));
  });

  test('no clear answer: again under the same id, marked, three times at most (fault 12)', async () => {
    await verified(world, 'henrik-lokas', 'sms', HENRIK);
    for (let n = 0; n < 3; n++) sms.outcomes.push({ outcome: 'uncertain', cause: 'timeout' });
    await report();
    for (let n = 0; n < 4; n++) await world.wait(20_000);
    expect(sms.sent).toHaveLength(3);
    expect(new Set(sms.sent.map(({ id }) => id)).size).toBe(1);
    expect(sms.sent.map(({ text }) => text.includes('kan være sendt før'))).toEqual([false, true, true]);
    await world.look();
  });

  test('taken before the next level: nobody else is paged', async () => {
    await verified(world, 'henrik-lokas', 'sms', HENRIK);
    await report();
    expect(await callsBack(world, { type: 'reply', id: 'r-1', from: HENRIK, text: '1' })).toBe(200);
    sms.texts();
    await world.advance('PT9M');
    expect(sms.texts()).toEqual([]);
    await world.look();
  });
});

test('what must be known of an SMS cannot be kept: it goes again, marked, since it may be out', async () => {
  await world.end();
  let failing = true;
  world = await startWorld('2026-11-29T02:14', {
    channels: { sms: sms.channel },
    wrapStore: (store) => ({
      ...store,
      noteSent: (...given) => {
        if (!failing) return store.noteSent(...given);
        failing = false;
        return Promise.reject(new Error('away'));
      },
    }),
  });
  await verified(world, 'henrik-lokas', 'sms', HENRIK);
  await report();
  await world.wait(20_000);
  expect(sms.sent.map(({ text }) => text.includes('kan være sendt før'))).toEqual([false, true]);
  await world.look();
});

describe('receipts', () => {
  beforeEach(async () => {
    await verified(world, 'henrik-lokas', 'sms', HENRIK);
    await report();
    await world.look();
  });
  const failed = { type: 'receipt', id: 'p-1', status: 'failed' };
  const delivered = { type: 'receipt', id: 'p-1', status: 'delivered' };

  test('failed two minutes later: not reached, and the next level is paged at once, once (fault 17)', async () => {
    await world.advance('PT2M');
    expect(await callsBack(world, failed)).toBe(200);
    expect(await pagedInTeams()).toEqual([chatOf('yusuf-warsame')]);
    await callsBack(world, failed);
    expect(await pagedInTeams()).toEqual([]);
  });

  test('delivered, also when an older «failed» comes after it: nobody else is paged (fault 16)', async () => {
    await callsBack(world, delivered);
    await callsBack(world, failed);
    await callsBack(world, delivered);
    expect(await pagedInTeams()).toEqual([]);
  });

  test('failed when it has been taken: nobody is paged', async () => {
    await callsBack(world, { type: 'reply', id: 'r-1', from: HENRIK, text: '1' });
    await world.look();
    await callsBack(world, failed);
    expect(await pagedInTeams()).toEqual([]);
  });

  test('of a message that nobody knows: kept, and nothing else', async () => {
    expect(await callsBack(world, { ...failed, id: 'somebody-elses' })).toBe(200);
    expect(await pagedInTeams()).toEqual([]);
  });
});

test('a receipt that comes before the send is written down counts as well (fault 16)', async () => {
  await verified(world, 'henrik-lokas', 'sms', HENRIK);
  await callsBack(world, { type: 'receipt', id: 'p-1', status: 'failed' });
  await report();
  expect(await pagedInTeams()).toEqual([chatOf('henrik-lokas'), chatOf('yusuf-warsame')]);
});

describe('«1» by SMS', () => {
  const one = { type: 'reply', id: 'r-1', from: HENRIK, text: ' 1 ' };
  beforeEach(async () => {
    await verified(world, 'henrik-lokas', 'sms', HENRIK);
    await report();
    await world.look();
    sms.texts();
  });

  test('takes the ticket, and the reporter is told; twice does no harm', async () => {
    expect(await callsBack(world, one)).toBe(200);
    expect(await stateOf()).toBe('taken');
    expect(sms.texts()).toEqual([expect.stringContaining('Du har tatt sak D-2026-00001')]);
    const told = await world.look();
    expect(
      told.some(({ activity }) => activity.text?.includes('Henrik Løkås på vakt har tatt saken') === true),
    ).toBe(true);
    await callsBack(world, one);
    await callsBack(world, { ...one, id: 'r-2' });
    expect(sms.texts()).toEqual(Array(2).fill(expect.stringContaining('Du har sak D-2026-00001 fra før')));
    expect(await world.look()).toEqual([]);
  });

  test('taken by somebody else: the name is said', async () => {
    await verified(world, 'yusuf-warsame', 'sms', '+4799999999');
    await world.advance('PT20M');
    await callsBack(world, { ...one, from: '+47 999 99 999' });
    sms.texts();
    await callsBack(world, one);
    expect(sms.texts()).toEqual([expect.stringContaining('er tatt av Yusuf Warsame')]);
    await world.look();
  });

  test('withdrawn meanwhile: said to be over, and nothing is changed', async () => {
    await world.person('ole-strandvik').writes('avbryt');
    await world.person('ole-strandvik').writes('ja');
    expect(await stateOf()).toBe('withdrawn');
    sms.texts();
    await callsBack(world, one);
    expect(sms.texts()).toEqual([expect.stringContaining('Sak D-2026-00001 er avsluttet')]);
    expect(await stateOf()).toBe('withdrawn');
    await world.look();
  });

  test('from a number that nobody has verified, and other words: nothing', async () => {
    expect(await callsBack(world, { ...one, from: '+4740404040' })).toBe(200);
    expect(await callsBack(world, { ...one, text: 'hva er dette' })).toBe(200);
    expect(sms.texts()).toEqual([]);
    expect(await stateOf()).toBe('new');
    expect(await world.look()).toEqual([]);
  });

  test.each<readonly [string, Parameters<typeof callsBack>[2], number]>([
    ['forged', { secret: 'somebody-elses-secret-of-32-characters' }, 401],
    ['old', { at: Date.parse('2026-11-29T01:08:00Z') }, 401],
    ['of the future', { at: Date.parse('2026-11-29T01:20:00Z') }, 401],
    ['no JSON', { raw: '1' }, 400],
    ['too large', { raw: JSON.stringify({ ...one, text: '1'.repeat(20_000) }) }, 413],
  ])('%s: refused, and nothing else happens', async (_, wrong, status) => {
    expect(await callsBack(world, one, wrong)).toBe(status);
    expect(await stateOf()).toBe('new');
    expect(sms.texts()).toEqual([]);
    expect(await world.look()).toEqual([]);
  });
});

describe('a channel is verified in the chat (fault 23)', () => {
  const henrik = () => world.person('henrik-lokas');
  const code = (): string =>
    /(\d{3}) (\d{3})/
      .exec(sms.sent.at(-1)?.text ?? '')
      ?.slice(1)
      .join('') ?? '';

  test('the code goes to the number, and counts when it is typed', async () => {
    expect(await henrik().hears('vaktkanal sms 912 34 567')).toContain(
      'sendt en kode med SMS til 91 23 45 67',
    );
    expect(sms.sent).toMatchObject([{ to: HENRIK }]);
    expect((await world.store.contactRoutes('henrik-lokas')).routes).toEqual([]);
    expect(await henrik().hears(`kode ${code()}`)).toContain('SMS til 91 23 45 67 er bekreftet');
    expect(await henrik().hears('vaktkanaler')).toContain('i Teams og med SMS til 91 23 45 67');
    expect(await henrik().hears('slett vaktkanal sms')).toContain('SMS er slettet');
    expect(await henrik().hears('vaktkanaler')).toContain('ikke noen vaktkanal');
    expect(JSON.stringify(world.lines)).not.toMatch(/91234567|912 34 567/);
  });

  test('wrong five times, and then the right one counts no more', async () => {
    await henrik().writes('vaktkanal sms 91234567');
    const wrong = code() === '111111' ? '222222' : '111111';
    expect(await henrik().hears(wrong)).toContain('prøve 4 ganger til');
    for (let n = 0; n < 4; n++) await henrik().writes(wrong);
    expect(await henrik().hears(code())).toContain('for mange koder');
    expect((await world.store.contactRoutes('henrik-lokas')).routes).toEqual([]);
  });

  test('after 15 minutes it counts no more', async () => {
    await henrik().writes('vaktkanal sms 91234567');
    await world.advance('PT15M');
    expect(await henrik().hears(code())).toContain('gjelder ikke lenger');
  });

  test.each([
    ['vaktkanal sms 32 04 60 40', 'ikke et mobilnummer'],
    ['vaktkanal sms 113', 'ikke et mobilnummer'],
    ['vaktkanal epost henrik', 'ikke en e-postadresse'],
  ])('«%s»: %s', async (said, answer) => {
    expect(await henrik().hears(said)).toContain(answer);
    expect(sms.sent).toEqual([]);
    expect(mail.sent).toEqual([]);
  });

  test('the address takes nothing: said so', async () => {
    sms.outcomes.push({ outcome: 'failed', cause: '400' });
    expect(await henrik().hears('vaktkanal sms 91234567')).toContain('fikk ikke sendt koden med SMS');
  });

  test('by mail, in nynorsk and English', async () => {
    expect(await henrik().hears('vaktkanal epost Henrik@d-ikt.example')).toContain('henrik@d-ikt.example');
    expect(mail.sent).toMatchObject([{ to: 'henrik@d-ikt.example' }]);
    await henrik().writes('on-call channel sms +47 91234567');
    expect(sms.sent).toMatchObject([{ to: HENRIK }]);
    expect(await henrik().hears('vaktkanalar')).not.toBe('');
  });

  test('somebody who is never on call is told so, and six digits of anybody are what they were', async () => {
    expect(await world.person('ole-strandvik').hears('vaktkanal sms 91234567')).toContain(
      'for dem som går vakt',
    );
    expect(await world.person('ole-strandvik').hears('123456')).not.toContain('Koden');
    expect(sms.sent).toEqual([]);
  });
});
