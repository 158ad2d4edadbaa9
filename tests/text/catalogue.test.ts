import { RULE_IDS } from '../../src/domain/priority/rules.ts';
import { timeOfDay, whenDue } from '../../src/text/format.ts';
import {
  ON_CALL_PLACEHOLDER,
  SERVICE_DESK,
  textOf,
  type Language,
  type MessageId,
} from '../../src/text/index.ts';
import {
  LANGUAGES,
  at,
  copyAt,
  due,
  fixtures,
  from,
  labelsIn,
  link,
  messagesIn,
  now,
  number,
  opens,
  sentencesOf,
  to,
} from './samples.ts';

const nb = textOf('nb');
const nn = textOf('nn');
const en = textOf('en');

const everything = (language: Language): { id: string; text: string }[] => [
  ...messagesIn(language).map(({ id, variant, text }) => ({ id: `${id}#${variant}`, text })),
  ...labelsIn(language),
];

describe.each(LANGUAGES)('promise 11, X1: plain language (%s)', (language) => {
  test.each(messagesIn(language))(
    '$id#$variant has at most three sentences and 420 characters',
    ({ text }) => {
      expect(sentencesOf(text).length).toBeGreaterThan(0);
      expect(sentencesOf(text).length).toBeLessThanOrEqual(3);
      expect(text.length).toBeLessThanOrEqual(420);
    },
  );

  test('every text is whole', () => {
    for (const { id, text } of everything(language)) {
      expect(`${id}: ${text}`).not.toMatch(/undefined|null|NaN|\[object| {2}|\s$|\.\.|\(\)|: \.|^[^:]*: $/);
      expect(text.replaceAll(ON_CALL_PLACEHOLDER, '')).not.toMatch(/[{}]/);
    }
  });

  test('messages begin with a capital and end with a full stop, or the mark of a question; M55 is a heading', () => {
    for (const { id, text } of messagesIn(language)) {
      expect(`${id}: ${text}`).toMatch(id === 'M55' ? /: [A-ZÆØÅ].*\d$/ : /: [A-ZÆØÅ].*[^.?][.?]$/);
    }
  });
});

describe('the texts of domain.md 3.4 stand word for word', () => {
  const officer = { municipalityName: 'Drammen', securityOfficerAlerted: true };
  const filled: Readonly<Record<string, string>> = {
    sak: number,
    frist: whenDue(due, now, 'nb'),
    åpner: whenDue(opens, now, 'nb'),
    tid: timeOfDay(at, 'nb'),
    prioritet: 'lav',
    kommune: 'Drammen',
    strakstiltak: 'Koble maskinen fra nettet nå, men ikke slå den av.',
    min: '10',
    lenke: link,
    tlf: '41 22 33 44',
    system: 'Webkart',
    sentralbord: '32 23 33 44',
    reservekanal: 'Bruk reservekanalen imens: e-post.',
    dato: 'torsdag 26. november',
    tekst: 'kopien er for gammel',
    navn: 'Ragnhild Kvamme',
    kontakt: 'servicetorget',
    fra: 'i dag kl. 22.00',
    til: 'i morgen kl. 02.30',
    grunn: 'Gerica er ute for en hel enhet (R3)',
    felt: 'telefonnummer og arbeidssted',
  };
  const ours: Readonly<Record<string, string>> = {
    M00: nb.M00,
    M01: nb.M01({ number, link }),
    M02: nb.M02({ number, due, now }),
    M03: nb.M03({ number, priority: 'low', due, now }),
    M04: nb.M04({ number, ...officer, advice: 'disconnect' }),
    M05: nb.M05({ number, at, minutes: 10, link }),
    M06: nb.M06({ number, at, phone: '+4741223344' }),
    M07: nb.M07({ number, opens, now }),
    M07b: nb.M07b({ number, system: 'Webkart', opens, now }),
    M08: nb.M08({ number, ...officer, onCallAlerted: true }),
    M09: nb.M09({ number, opens, due, now }),
    M10: nb.M10({ number, opens, due, now }),
    M11: nb.M11({ number, ...officer }),
    M12: nb.M12({ municipalityName: 'Drammen', at }),
    M12b: nb.M12b({ link }),
    M13: nb.M13,
    M14: nb.M14({ switchboard: '+4732233344' }),
    M14b: nb.M14b,
    M15: nb.M15({ number, system: 'Webkart', copyAt, now }),
    M15b: nb.M15b({ number, due, copyAt, now }),
    M15c: nb.M15c({ number }),
    M15d: nb.M15d({ number, reason: 'kopien er for gammel', manager: 'Ragnhild Kvamme' }),
    M16a: nb.M16a,
    M16b: nb.M16b({ system: 'Webkart', manager: 'Ragnhild Kvamme' }),
    M16c: nb.M16c({ link }),
    M16d: nb.M16d,
    M16e: nb.M16e({ contact: 'servicetorget' }),
    M16f: nb.M16f({ system: 'Webkart', manager: 'Ragnhild Kvamme', phone: '+4741223344' }),
    M16g: nb.M16g({ number, due, now }),
    M17: nb.M17({ system: 'Webkart', from, to, now }),
    M18: nb.M18({ number, system: 'Webkart' }),
    M20: nb.M20({ number }),
    M21: nb.M21({ at }),
    M21b: nb.M21b({ at }),
    M22: nb.M22({ number, due, now, reserveChannel: 'e-post' }),
    M23: nb.M23({
      priority: 'low',
      reason: nb.reasonClause({ rules: ['R3'], systemName: 'Gerica', scope: 2 }),
    }),
    M24: nb.M24({ missing: ['phone', 'workplace'] }),
    M25: nb.M25({ phone: '+4741223344' }),
    'M-PII': nb.MPII,
    'M-PW': nb.MPW,
    'M-DOWN': nb.MDOWN,
  };

  test.each(fixtures.templates.filter(({ id }) => id in ours))('$id', ({ id, text }) => {
    const expected = text.replace(/\{([a-zæøå]+)\}/g, (whole, key: string) => filled[key] ?? whole);
    expect(ours[id]).toBe(expected);
  });

  test('all but M19, whose third sentence has changed', () => {
    expect(fixtures.templates.map(({ id }) => id).filter((id) => !(id in ours))).toEqual(['M19']);
  });

  test('M19 and M05c, which the fixtures hold in another wording or not at all', () => {
    const first =
      'Ring 113 nå hvis noen trenger akutt hjelp, 110 ved brann og 112 til politiet. Få folk i sikkerhet først.';
    expect(nb.M19({ faultFollows: true })).toBe(first);
    expect(nb.M19({ faultFollows: false })).toBe(
      `${first} Skriv til meg etterpå hvis noe i et datasystem også er feil.`,
    );
    expect(nb.M05c({ number, link })).toBe(
      `Saken er registrert som kritisk med nummer ${number}, og vakten varsles nå. Du får beskjed her når vakten er nådd. Følg nødrutinen deres imens: ${link}.`,
    );
  });

  test('nynorsk of the time-critical ones', () => {
    expect(nn.M05({ number, at, minutes: 10, link })).toBe(
      `Saka er registrert som kritisk med nummer ${number}, og vakta vart varsla kl. 21.40. Ring vakttelefonen {vaktnr} dersom vakta ikkje har teke kontakt innan 10 minutt. Følg naudrutinen dykkar så lenge: ${link}.`,
    );
    expect(nn.M06({ number, at, phone: '+4741223344' })).toBe(
      `Saka er registrert som kritisk med nummer ${number}, og vakta vart varsla kl. 21.40. Hald telefonen 41 22 33 44 ledig, for det er den vakta brukar for å nå deg. Følg naudrutinen dykkar så lenge, og ring 113 dersom nokon er i fare.`,
    );
    expect(nn.M10({ number, opens, due, now })).toBe(
      `Saka er registrert med nummer ${number}. Driftsstøtte opnar måndag 30. november kl. 08.00, og du får svar seinast måndag 30. november kl. 15.00.`,
    );
    expect(nn.M19({ faultFollows: true })).toBe(
      'Ring 113 no dersom nokon treng akutt hjelp, 110 ved brann og 112 til politiet. Få folk i tryggleik først.',
    );
  });

  test('English of the time-critical ones', () => {
    expect(en.M05({ number, at, minutes: 10, link })).toBe(
      `Your case is registered as critical, number ${number}, and the on-call technician was alerted at 21:40. Call the on-call phone {vaktnr} if nobody has contacted you within 10 minutes. Follow your emergency routine meanwhile: ${link}.`,
    );
    expect(en.M06({ number, at, phone: '+4741223344' })).toBe(
      `Your case is registered as critical, number ${number}, and the on-call technician was alerted at 21:40. Keep 41 22 33 44 free, because that is the number they will use. Follow your emergency routine, and call 113 if anyone is in danger.`,
    );
    expect(en.M10({ number, opens, due, now })).toBe(
      `Your case is registered, number ${number}. The service desk opens Monday 30 November at 08:00, and you will get an answer by Monday 30 November at 15:00.`,
    );
    expect(en.M19({ faultFollows: true })).toBe(
      'Call 113 now if anyone needs urgent help, 110 for fire, 112 for police. Get people to safety first.',
    );
  });
});

describe('three languages, each on its own', () => {
  /** Words that bokmål and nynorsk share; a text may be equal in both only when it stands here. */
  const sameInNorwegian = new Set(
    [
      'M58#1',
      'appName numberLabel phoneLabel systemLabel municipalityLabel priorityLabel stateLabel callbackPhoneLabel noteLabel yes reportsLabel',
      'phonePlaceholder submitButton cancelButton myTicketsButton formHeading receiptHeading pageHeading deskHeading myTicketsHeading',
      'receiptSummary#0 pageSummary#0 deskSummary#0 deskSummary#1 myTicketsSummary#1',
      'watchOverHeading watchSummary#1 workingButton shiftTestHeading queueHeading#0 queueHeading#1 queueHeading#2',
      'approveButton rejectButton askButton endorseButton endorsementHeading approvalLabel restorePointLabel requesterLabel',
      'questionLabel approvalText#3 endorsementText#2 approvalSummary#1',
      'priorityName#0 priorityName#2 stateName#0 reason#0 reasonClause#0 textLabel#21 yesSolvedButton',
      'verbName#1 verbName#5 verbName#7 verbName#12 verbName#15 verbName#18 verbName#19 sendButton backButton',
      'textLabel#0 textLabel#1 textLabel#2 textLabel#7 textLabel#8 textLabel#9 textLabel#10 textLabel#11 textLabel#15',
      'textLabel#19 textLabel#20 textMissing scopeLabel scopeName#2 kindLabel kindName#0 kindName#1 kindName#2',
      'kindName#4 kindName#5 causeLabel noMeasureLabel stageLabel stageName#0 stageName#3 editedName#0 editedName#1',
      'editedName#2 editedName#3 lastEventLabel eventName#19 eventName#23 eventName#36 eventName#43 answerText#0',
      'answerText#1',
      'raisedByLabel foundHeading raiseHeading#0 raiseHeading#1 findButton chooseButton',
    ].flatMap((ids) => ids.split(' ')),
  );
  const sameInEnglish = new Set([
    'systemLabel',
    'stateLabel',
    'priorityName#1',
    'kindLabel',
    'editedName#0',
    'editedName#2',
  ]);

  const equal = (one: Language, other: Language): string[] => {
    const texts = new Map(everything(other).map(({ id, text }) => [id, text]));
    return everything(one)
      .filter(({ id, text }) => texts.get(id) === text)
      .map(({ id }) => id);
  };

  test('no text is left untranslated', () => {
    expect(equal('nb', 'nn').filter((id) => !sameInNorwegian.has(id))).toEqual([]);
    expect(equal('nb', 'en').filter((id) => !sameInEnglish.has(id))).toEqual([]);
    expect(equal('nn', 'en').filter((id) => !sameInEnglish.has(id))).toEqual([]);
  });

  test('clock times are written as the language writes them', () => {
    for (const { text } of [...everything('nb'), ...everything('nn')]) {
      expect(text).not.toMatch(/\d{1,2}:\d{2}/);
      expect(text).not.toMatch(/klokka|klokken|kl [0-9]/);
    }
    for (const { text } of everything('en')) expect(text).not.toMatch(/\b\d{2}\.\d{2}\b/);
  });
});

describe('promise 6, T2: no time is promised without a source', () => {
  /** The texts that say when an answer comes: T103. Only these have a `due`. */
  const answerPromised: readonly MessageId[] = ['M02', 'M03', 'M09', 'M10', 'M15b', 'M16g', 'M22', 'M253'];
  /** The texts that say when the desk opens: T102, T135. Only these have an `opens`. */
  const openingSaid: readonly MessageId[] = ['M07', 'M07b', 'M09', 'M10', 'M165'];
  const said = (language: Language, words: RegExp): string[] => [
    ...new Set(
      messagesIn(language)
        .filter(({ text }) => words.test(text))
        .map(({ id }) => id),
    ),
  ];

  test.each([
    ['nb', /du får svar/i, /åpner/],
    ['nn', /du får svar/i, /opnar/],
    ['en', /you will get an answer/i, /\bopens\b/],
  ] as const)('%s', (language, answer, opening) => {
    expect(said(language, answer)).toEqual(answerPromised);
    expect(said(language, opening)).toEqual(openingSaid);
  });

  test('the desk has the number and the hours of the agreement (T102, T130)', () => {
    expect([SERVICE_DESK.opens, SERVICE_DESK.closes]).toEqual(
      [fixtures.calendar.open, fixtures.calendar.close].map((time) => time.replace(':', '.')),
    );
    const own = fixtures.phones.find((phone) => phone.in === SERVICE_DESK.internal);
    expect(own?.out).toBe(`+47${SERVICE_DESK.phone.replaceAll(' ', '')}`);
  });
});

describe('a sentence whose value is null is left out', () => {
  const pairs = (language: Language): [string, string][] => {
    const t = textOf(language);
    return [
      [t.M01({ number, link }), t.M01({ number, link: null })],
      [t.M05({ number, at, minutes: 10, link }), t.M05({ number, at, minutes: 10, link: null })],
      [t.M05c({ number, link }), t.M05c({ number, link: null })],
      [t.M06({ number, at, phone: '46123' }), t.M06({ number, at, phone: null })],
      [t.M12({ municipalityName: 'Drammen', at }), t.M12({ municipalityName: null, at })],
      [
        t.M22({ number, due, now, reserveChannel: 'e-post' }),
        t.M22({ number, due, now, reserveChannel: null }),
      ],
      [t.M49({ number, state: 'taken', name: 'Kari' }), t.M49({ number, state: 'taken', name: null })],
      [t.M16c({ link }), t.M16c({ link: null })],
      [
        t.M15d({ number, reason: 'for sent', manager: 'Kari' }),
        t.M15d({ number, reason: null, manager: 'Kari' }),
      ],
    ];
  };

  test.each(LANGUAGES)('%s', (language) => {
    for (const [whole, shorter] of pairs(language)) {
      expect(sentencesOf(shorter)).toHaveLength(sentencesOf(whole).length - 1);
      for (const sentence of sentencesOf(shorter)) expect(sentencesOf(whole)).toContain(sentence);
    }
  });

  test('an unknown switchboard, an officer who was not alerted, a page that is not out', () => {
    expect(nb.M14({ switchboard: null })).toBe(
      'Denne tjenesten er for ansatte i kommunen. Kontakt kommunen din.',
    );
    const none = { number, municipalityName: 'Drammen', securityOfficerAlerted: false };
    expect(nb.M04({ ...none, advice: null })).toBe(
      `Takk for at du sa fra. Saken har nummer ${number}, og driftsstøtte er varslet.`,
    );
    for (const t of LANGUAGES.map(textOf)) {
      for (const text of [
        t.M04({ ...none, advice: null }),
        t.M08({ ...none, onCallAlerted: true }),
        t.M11(none),
      ]) {
        expect(text).not.toContain('Drammen');
      }
    }
    expect(nb.M08({ ...none, onCallAlerted: false })).toContain('og vakten varsles nå.');
  });
});

describe('promise 9, T106: the on-call number', () => {
  test.each(LANGUAGES)('%s: the placeholder stands only where a covered unit is meant', (language) => {
    const ids = messagesIn(language)
      .filter(({ text }) => text.includes(ON_CALL_PLACEHOLDER))
      .map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(['M05', 'M21', 'M160', 'onCallNumber']);
    for (const { text } of labelsIn(language)) expect(text).not.toContain(ON_CALL_PLACEHOLDER);
  });
});

describe.each(LANGUAGES)('a person always has a way on (%s)', (language) => {
  const t = textOf(language);

  test('danger to life is answered with the emergency numbers', () => {
    for (const text of [t.M19({ faultFollows: true }), t.M45]) {
      for (const emergency of ['113', '110', '112']) expect(text).toContain(emergency);
    }
    for (const text of [t.M06({ number, at, phone: null }), t.M27({ reference: 'F-1' })]) {
      expect(text).toContain('113');
    }
  });

  test('X5, rule 12: it says that it is a robot, and a dead end gives the number of a human', () => {
    for (const text of [t.M00, t.M34, t.M36]) expect(text).toMatch(/robot/);
    const deadEnds = [t.M00, t.M34, t.M36, t.M27({ reference: 'F-1' }), t.M41, t.M44, t.M57];
    for (const text of deadEnds) expect(text).toContain(SERVICE_DESK.phone);
  });

  test('what is said in a group or a channel is short and holds no phone number (design.md, "A turn")', () => {
    expect(sentencesOf(t.M39)).toHaveLength(1);
    for (const text of [t.M39, t.M39b]) expect(text).not.toMatch(/\d{2}/);
  });

  test('the failure gives its reference, and the help what can be written', () => {
    expect(t.M27({ reference: 'F-7K2QX' })).toContain('F-7K2QX');
    expect(t.M34).toContain({ nb: '«mine saker»', nn: '«mine saker»', en: '“my cases”' }[language]);
    expect(t.M34).toContain({ nb: '«avbryt»', nn: '«avbryt»', en: '“cancel”' }[language]);
  });

  test('the button that a text names is the one on the card', () => {
    for (const text of [t.M40({ fields: ['name'] }), t.M52, t.M53({ number })]) {
      expect(text).toMatch(new RegExp(`[«“]${t.submitButton}[»”]`));
    }
  });

  test('whoever withdraws a paged ticket hears that on-call is told', () => {
    for (const text of [t.M31, t.M32]) {
      expect(sentencesOf(text({ number, paged: true }))).toHaveLength(
        sentencesOf(text({ number, paged: false })).length + 1,
      );
    }
  });
});

describe('promise 5: every rule has its reason', () => {
  test('in the style of domain.md 2.6', () => {
    const gerica = { rules: ['R3'], systemName: 'Gerica', scope: 2 } as const;
    expect(nb.reason({ ...gerica, priority: 'critical' })).toBe(
      'Kritisk fordi Gerica er ute for en hel enhet (R3)',
    );
    expect(en.reason({ ...gerica, priority: 'critical' })).toBe(
      'Critical because Gerica is down for a whole unit (R3)',
    );
    expect(nb.reason({ ...gerica, rules: ['R1', 'R3'], priority: 'critical' })).toBe(
      'Kritisk fordi det går ut over behandling eller sikkerhet for noen nå og fordi Gerica er ute for en hel enhet (R1, R3)',
    );
    expect(nn.reason({ ...gerica, rules: ['R10', 'U+1'], systemName: null, priority: 'high' })).toBe(
      'Høg fordi systemet verkar dårleg for ei heil eining og fordi det gjeld noko som skal skje same dagen (R10, U+1)',
    );
  });

  test.each(LANGUAGES)(
    '%s: one clause a rule, the same words once, the id of every rule at the end',
    (language) => {
      const t = textOf(language);
      const clauseOf = (rules: readonly string[]) =>
        t.reasonClause({ rules, systemName: 'Citrix', scope: 3 });
      for (const id of RULE_IDS) {
        expect(clauseOf([id])).toMatch(/^.{12,100}$/);
        expect(clauseOf([id]).endsWith(`(${id})`)).toBe(true);
        expect(clauseOf([id])).not.toBe(clauseOf(['R99']).replace('R99', id));
      }
      expect(clauseOf(['R3', 'R4'])).toBe(clauseOf(['R3']).replace('(R3)', '(R3, R4)'));
      expect(clauseOf([])).not.toContain('(');
    },
  );
});

describe('promise 8, 6.4: a toast holds no person, no phone and no free text, and says what it is', () => {
  test.each(LANGUAGES)('%s', (language) => {
    const t = textOf(language);
    expect(
      t.pageSummary({ number, systemName: 'Gerica', workplaceName: 'Fjell bosenter', repeated: false }),
    ).toBe(`${t.pageHeading} ${number} Gerica, Fjell bosenter`);
    const summaries = labelsIn(language).filter(({ id }) => /Summary/.test(id));
    expect(summaries.length).toBeGreaterThan(6);
    for (const { text } of summaries) expect(text).not.toMatch(/\bcard\b|\bkort\b|sent a|\d\d \d\d \d\d/i);
  });
});
