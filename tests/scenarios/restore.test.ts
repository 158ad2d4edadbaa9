import type { Directory } from '../../src/domain/directory/directory.ts';
import { demoDirectory } from '../harness/directory.ts';
import type { Card, Outgoing } from '../harness/fake-connector.ts';
import { cardOf, startWorld, wordsOf, type World } from '../harness/world.ts';

/** T19, T83, F47, F48, domain.md 3.7 and 3.9: data of a business system come back when its owner says so, on a card. */

const ORDER = 'Noen har slettet tolv saker i Socio, kan dere hente dem tilbake?';
const NUMBER = 'D-2027-00001';

/** Wilma Kragerud stands in for the owner of Socio in Drammen all year. */
const withDeputy = (): Directory =>
  demoDirectory((file) => {
    file.roles.deputies.push({
      id: 'deputy-all-year',
      forRoleId: 'owner-socio-drammen',
      personId: 'wilma-kragerud',
      from: '2027-01-01',
      to: '2027-12-31',
      inWriting: true,
    });
  });

describe('a restore in a business system', () => {
  let world: World;
  const start = async (at: string, directory?: Directory): Promise<void> => {
    world = await startWorld(at, directory === undefined ? {} : { directory });
  };
  afterEach(async () => {
    // Each story looks at what it is about; what else stands on the cards is their own tests'.
    await world.look();
    await world.end();
  });

  const says = (who: string, text: string): Promise<string> => world.person(who).hears(text);
  const sentTo = (who: string, left: readonly Outgoing[]): readonly Outgoing[] =>
    left.filter(({ conversationId, what }) => what === 'post' && conversationId === world.person(who).chat);
  const toldTo = (who: string, left: readonly Outgoing[]): string =>
    sentTo(who, left).map(wordsOf).join(' | ');
  const cardTo = (who: string, left: readonly Outgoing[]): Card =>
    cardOf(sentTo(who, left).findLast(({ activity }) => activity.attachments !== undefined));
  const ticket = async (index = 0) => {
    const found = (await world.tickets())[index];
    if (found === undefined) throw new Error('No ticket');
    return found;
  };
  const refusals = async (): Promise<(string | null | undefined)[]> =>
    (await ticket()).events.filter(({ what }) => what === 'approvalRefused').map(({ by }) => by?.personId);
  /** Nora orders, and says yes; back comes what left. */
  const ordered = async (): Promise<readonly Outgoing[]> => {
    await says('nora-kjelsrud', ORDER);
    await world.person('nora-kjelsrud').writes('ja takk');
    return world.look();
  };

  test('after Easter: the copy of Wednesday 24 March is named before it is sent, and nobody is paged', async () => {
    await start('2027-03-30T10:00');
    const asked = await says('nora-kjelsrud', ORDER);
    expect(asked).toContain('Siste kopi av Socio er fra onsdag 24. mars');
    expect(asked).toContain('går tapt');
    expect(await world.tickets()).toEqual([]);
    await world.person('nora-kjelsrud').writes('ja takk');
    const left = await world.look();
    expect(toldTo('nora-kjelsrud', left)).toContain(
      `Bestillingen ${NUMBER} er sendt til systemeier for Socio`,
    );
    expect(toldTo('knut-odegardstuen', left)).toContain('Tilbakeføring som du avgjør');
    expect(toldTo('fatima-yusufi', left)).toContain('Tilbakeføring som du gir råd om');
    expect(left.filter(({ what }) => what === 'post')).toHaveLength(4);
    const stored = await ticket();
    expect(stored.ticket).toMatchObject({
      kind: 'restoreRequest',
      state: 'waitingApproval',
      priority: 'low',
      restorePoint: '2027-03-24',
      watch: null,
      paging: null,
    });
    await world.advance('PT2H');
    expect((await world.look()).length).toBe(0);
  });

  test('a no sends nothing', async () => {
    await start('2027-03-30T10:00');
    await says('nora-kjelsrud', ORDER);
    await says('nora-kjelsrud', 'nei');
    expect(await world.tickets()).toEqual([]);
  });

  test('approved on the card: the requester is told, the card changes in place, the desk has it', async () => {
    await start('2027-02-23T09:30');
    const card = cardTo('knut-odegardstuen', await ordered());
    const answer = await world.person('knut-odegardstuen').presses(card, 'Godkjenn');
    expect(JSON.stringify(answer.value)).toContain('er godkjent av Knut Ødegårdstuen');
    const left = await world.look();
    expect(toldTo('nora-kjelsrud', left)).toContain('Systemeier har godkjent bestillingen');
    expect(left.filter(({ what }) => what === 'update').length).toBeGreaterThan(0);
    expect((await ticket()).ticket).toMatchObject({
      state: 'new',
      approval: {
        state: 'approved',
        decided: { by: { personId: 'knut-odegardstuen' }, as: 'owner', roleId: 'owner-socio-drammen' },
      },
    });
  });

  test('a forwarded card: the manager, the requester and a stranger are refused, logged, and change nothing', async () => {
    await start('2027-02-23T09:30');
    const card = cardTo('knut-odegardstuen', await ordered());
    for (const id of ['fatima-yusufi', 'nora-kjelsrud', 'hilde-fossum', 'per-gunnar-ruud']) {
      const answer = await world.person(id).presses(card, 'Godkjenn');
      expect(answer.type).toBe('application/vnd.microsoft.activity.message');
      expect(String(answer.value)).toContain('Ingenting er endret, og forsøket er loggført.');
    }
    expect(await refusals()).toEqual(['fatima-yusufi', 'nora-kjelsrud', 'hilde-fossum', 'per-gunnar-ruud']);
    expect((await ticket()).ticket).toMatchObject({
      state: 'waitingApproval',
      approval: { state: 'pending' },
    });
    expect(await world.look()).toEqual([]);
    expect((await world.person('leon-testrud').presses(card, 'Godkjenn')).status).toBe(200);
    expect((await ticket()).ticket.state).toBe('waitingApproval');
  });

  test('rejected: there must be a reason, which is masked, and the requester reads it', async () => {
    await start('2027-02-23T09:30');
    const card = cardTo('knut-odegardstuen', await ordered());
    const knut = world.person('knut-odegardstuen');
    expect(JSON.stringify((await knut.presses(card, 'Avslå')).value)).toContain('Skriv hvorfor du avslår');
    expect((await ticket()).ticket.state).toBe('waitingApproval');
    await knut.presses(card, 'Avslå', { reason: 'Kopien er for gammel. Spør 17059812345' });
    expect(toldTo('nora-kjelsrud', await world.look())).toMatch(
      /har avslått bestillingen D-2027-00001\. Begrunnelse: Kopien er for gammel\. Spør \[nummer fjernet\]/,
    );
    expect((await ticket()).ticket).toMatchObject({ state: 'closed', closed: { cause: 'rejected' } });
    const late = await knut.presses(card, 'Godkjenn');
    expect(JSON.stringify(late.value)).toContain('er avslått av Knut Ødegårdstuen');
    expect((await ticket()).ticket).toMatchObject({ approval: { state: 'rejected' } });
  });

  test('the manager endorses, and the owner reads it; it decides nothing', async () => {
    await start('2027-02-23T09:30');
    const left = await ordered();
    const fatima = world.person('fatima-yusufi');
    const card = cardTo('fatima-yusufi', left);
    expect(JSON.stringify((await fatima.presses(card, 'Tilrår ikke')).value)).toContain('ikke tilrår');
    await fatima.presses(card, 'Tilrår ikke', { reason: 'Vi mister to dager' });
    expect((await ticket()).ticket).toMatchObject({
      state: 'waitingApproval',
      approval: { state: 'pending', endorsement: { state: 'advisedAgainst', reason: 'Vi mister to dager' } },
    });
    const updates = (await world.look()).filter(
      ({ what, conversationId }) =>
        what === 'update' && conversationId === world.person('knut-odegardstuen').chat,
    );
    expect(updates.map(wordsOf).join()).toContain('Frarådd av Fatima Yusufi: Vi mister to dager');
    await fatima.presses(card, 'Tilrår');
    expect((await ticket()).ticket.approval?.endorsement.state).toBe('advisedAgainst');
  });

  test('two presses in the same second: one wins, and the other reads who decided', async () => {
    await start('2027-02-23T09:30', withDeputy());
    const card = cardTo('knut-odegardstuen', await ordered());
    const [one, other] = await Promise.all([
      world.person('knut-odegardstuen').presses(card, 'Godkjenn'),
      world.person('wilma-kragerud').presses(card, 'Avslå', { reason: 'Nei' }),
    ]);
    const { ticket: stored, events } = await ticket();
    expect(events.filter(({ what }) => what === 'approved' || what === 'rejected')).toHaveLength(1);
    const winner = stored.approval?.decided?.by.name ?? '?';
    for (const answer of [one, other]) expect(JSON.stringify(answer?.value)).toContain(`av ${winner}`);
    expect(
      (await world.look()).filter(({ activity }) =>
        /har (?:godkjent|avslått) best/u.test(activity.text ?? ''),
      ),
    ).toHaveLength(1);
  });

  test('reminded after one and two working days, the deputy with the second, expired after three: never approved', async () => {
    await start('2027-03-23T14:00', withDeputy());
    await ordered();
    await world.moveTo('2027-03-24T14:00:00+01:00');
    const first = await world.look();
    expect(toldTo('knut-odegardstuen', first)).toContain('venter fortsatt på svar fra deg');
    expect(toldTo('wilma-kragerud', first)).toBe('');
    await world.moveTo('2027-03-29T23:00:00+02:00');
    expect(await world.look()).toEqual([]);
    await world.moveTo('2027-03-30T14:00:00+02:00');
    const second = await world.look();
    expect(toldTo('knut-odegardstuen', second)).toContain('venter fortsatt');
    const card = cardTo('wilma-kragerud', second);
    await world.moveTo('2027-03-31T14:00:00+02:00');
    expect(toldTo('nora-kjelsrud', await world.look())).toContain('falt bort fordi systemeier ikke svarte');
    expect((await ticket()).ticket).toMatchObject({
      state: 'closed',
      closed: { cause: 'expired', by: null },
      approval: { state: 'expired', decided: null },
    });
    const late = await world.person('wilma-kragerud').presses(card, 'Godkjenn');
    expect(JSON.stringify(late.value)).toContain('falt bort fordi ingen svarte');
    expect((await ticket()).ticket.state).toBe('closed');
  });

  test('a deputy whose dates hold decides, and the register row is kept as the evidence', async () => {
    await start('2027-02-23T09:30', withDeputy());
    await ordered();
    await world.person('wilma-kragerud').writes(`godkjenn ${NUMBER}`);
    expect((await ticket()).ticket.approval).toMatchObject({
      state: 'approved',
      decided: { by: { personId: 'wilma-kragerud' }, as: 'deputy' },
    });
  });

  test('words alone decide nothing; with the number they are a press, and are checked as one', async () => {
    await start('2027-02-23T09:30');
    await ordered();
    expect(await says('knut-odegardstuen', 'bare tekst')).toContain('bare med tekst');
    const shown = await says('knut-odegardstuen', 'Godkjent');
    expect(shown).toContain('Ordet alene avgjør ingenting');
    expect(shown).toContain(`Svar «godkjenn ${NUMBER}»`);
    expect((await ticket()).ticket.state).toBe('waitingApproval');
    expect(await refusals()).toEqual([]);
    expect(await says('fatima-yusufi', `godkjenn ${NUMBER}`)).toContain('Du er systemansvarlig');
    expect(await says('nora-kjelsrud', 'godkjent')).toContain('Du har selv bedt om dette');
    expect(await refusals()).toEqual(['fatima-yusufi', 'nora-kjelsrud']);
    expect(await says('knut-odegardstuen', `avslå ${NUMBER}`)).toContain('Skriv hvorfor du avslår');
    expect(await says('knut-odegardstuen', `avslå ${NUMBER} fordi kopien er for gammel`)).toContain(
      'er avslått av',
    );
    expect(await says('knut-odegardstuen', `godkjenn ${NUMBER}`)).toContain(
      'er avslått av Knut Ødegårdstuen',
    );
    expect((await ticket()).ticket.approval).toMatchObject({
      state: 'rejected',
      decided: { reason: 'kopien er for gammel' },
    });
    expect(await says('hilde-fossum', 'godkjent')).toContain('Ingen bestillinger venter på svar fra deg');
  });

  test('a question goes to the requester, whose answer becomes part of the request: the old card counts no more', async () => {
    await start('2027-02-23T09:30');
    const old = cardTo('knut-odegardstuen', await ordered());
    const knut = world.person('knut-odegardstuen');
    await knut.presses(old, 'Spør', { reason: 'Hvilke vedtak gjelder det?' });
    expect(toldTo('nora-kjelsrud', await world.look())).toContain('Hvilke vedtak gjelder det?');
    await world.person('nora-kjelsrud').writes('Det gjelder vedtakene for mars');
    const anew = cardTo('knut-odegardstuen', await world.look());
    expect(JSON.stringify(anew)).toContain('Det gjelder vedtakene for mars');
    expect(JSON.stringify((await knut.presses(old, 'Godkjenn')).value)).toContain(
      'Bestillingen er endret siden',
    );
    expect((await ticket()).ticket.state).toBe('waitingApproval');
    await knut.presses(anew, 'Godkjenn');
    expect((await ticket()).ticket.approval?.state).toBe('approved');
  });

  test('a change after the approval voids it (F48), and it is asked anew; a phone number does not', async () => {
    await start('2027-02-23T09:30');
    await world.person('knut-odegardstuen').presses(cardTo('knut-odegardstuen', await ordered()), 'Godkjenn');
    await world.look();
    await says('nora-kjelsrud', 'ring meg på 41 00 22 33');
    expect((await ticket()).ticket.approval?.state).toBe('approved');
    expect(await says('nora-kjelsrud', 'Det gjelder også sakene fra februar')).toContain(
      'godkjenne den på nytt',
    );
    expect((await ticket()).ticket).toMatchObject({
      state: 'waitingApproval',
      approval: { state: 'pending', round: 2 },
    });
  });

  test('nobody is registered as the owner: said to be a gap, never approved', async () => {
    await start('2027-02-23T09:30');
    await says(
      'simen-hovdebraten',
      'vi trenger tilbakeføring av data i barnehageopptak, noen har slettet søknadene',
    );
    await world.person('simen-hovdebraten').writes('ja');
    const left = await world.look();
    expect(toldTo('simen-hovdebraten', left)).toContain(
      'kommunen har ingen systemeier for Barnehageopptak i registeret',
    );
    expect(left.map(wordsOf).join(' | ')).toContain('Ingen systemeier i registeret kan avgjøre den');
    expect((await ticket()).ticket).toMatchObject({
      state: 'waitingApproval',
      approval: { state: 'blocked', gap: 'none' },
    });
    expect(await says('simen-hovdebraten', `godkjenn ${NUMBER}`)).toContain('forsøket er loggført');
    await world.advance('P7D');
    expect((await ticket()).ticket).toMatchObject({ state: 'closed', closed: { cause: 'expired' } });
  });

  test('«mine godkjenninger»: the open ones as cards again, for whoever can answer them today', async () => {
    await start('2027-02-23T09:30', withDeputy());
    await ordered();
    expect(await says('knut-odegardstuen', 'mine godkjenninger')).toContain('Tilbakeføring som du avgjør');
    expect(await says('wilma-kragerud', 'mine godkjenningar')).toMatch(/Tilbakeføring som du avgj/);
    expect(await says('fatima-yusufi', 'my approvals')).toMatch(/advise on|gir råd om/);
    expect(await says('per-gunnar-ruud', 'mine godkjenninger')).toContain('Ingen bestillinger venter');
  });

  test('a fault and «akutt» after the order are reports of their own', async () => {
    await start('2027-02-23T22:00');
    await ordered();
    const left = await (async () => {
      await world.person('nora-kjelsrud').writes('akutt');
      return world.look();
    })();
    expect(left.some(({ activity }) => activity.summary?.startsWith('Vakt:') === true)).toBe(true);
    expect((await world.tickets()).map(({ ticket: { kind } }) => kind).toSorted()).toEqual([
      'incident',
      'restoreRequest',
    ]);
  });

  test('withdrawn by the requester: the owner reads it on the card', async () => {
    await start('2027-02-23T09:30');
    const card = cardTo('knut-odegardstuen', await ordered());
    await says('nora-kjelsrud', 'avbryt');
    await says('nora-kjelsrud', 'ja');
    expect((await ticket()).ticket).toMatchObject({ state: 'withdrawn', approval: { state: 'withdrawn' } });
    const late = await world.person('knut-odegardstuen').presses(card, 'Godkjenn');
    expect(JSON.stringify(late.value)).toContain('er trukket tilbake');
  });

  test('files and home areas are the desk’s (D7): when it answers, and the date of the copy', async () => {
    await start('2027-03-30T10:00');
    await says('nora-kjelsrud', 'kan dere hente tilbake filene jeg slettet på fellesområdet?');
    const told = await says('nora-kjelsrud', 'ja');
    expect(told).toContain('er registrert hos driftsstøtte, og du får svar senest i morgen kl. 09.30');
    expect(told).toContain('Siste kopi er fra onsdag 24. mars');
    expect((await ticket()).ticket).toMatchObject({ kind: 'restoreRequest', state: 'new', approval: null });
  });
});
