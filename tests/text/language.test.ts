import { isHereWord } from '../../src/domain/on-call/shift-test.ts';
import { swapAnswerIn } from '../../src/domain/on-call/rota-words.ts';
import { deskWordIn } from '../../src/domain/understanding/desk-words.ts';
import { onCallWordsIn } from '../../src/domain/understanding/on-call-words.ts';
import { understand } from '../../src/domain/understanding/understand.ts';
import type { Act } from '../../src/domain/understanding/act.ts';
import { decideMessage } from '../../src/domain/intake/decide-message.ts';
import type { IntakeDecision } from '../../src/domain/intake/decision.ts';
import type { Actor } from '../../src/domain/intake/form.ts';
import { emptyIntake, type Intake } from '../../src/domain/intake/intake.ts';
import { calendarOf } from '../../src/domain/service-hours/calendar.ts';
import type { Language } from '../../src/text/index.ts';
import { demoDirectory, personOf } from '../harness/directory.ts';
import { DAY } from '../harness/tickets.ts';
import { LANGUAGES, labelsIn, messagesIn, names, samplesOf } from './samples.ts';

/**
 * Språkloven, X1, D12: each text is in its own language from end to end. Words that give a language away, as lists: the
 * commonest words of each that the other does not have, and every word of ours that differs between bokmål and nynorsk.
 * Where both norms allow a form (dersom, saka, ringer), the texts keep to one, and the other stands in the list too.
 */

const words = (lines: string): readonly string[] => lines.split(/\s+/).filter((word) => word !== '');

const BOKMAL = words(`
  ikke jeg vet hun dere deres noe noen noens hva hvem hvor hvordan hvorfor hvis hvilken hvilket hvilke fra en et ett bare kun ennå
  fortsatt allerede senest galt gale ble være vært gjøre gjør gjort se sett si sier sa tar tatt gir gitt få fikk kommer gikk
  saken sakene vakten listen meldingen endringen bestillingen mappen maskinen enheten enhet enheter tjenesten tjeneste tjenester
  åpner åpnes åpne åpen stengt varslet varsles varsle varsler endret endres endrer slettet lukket registrerer mangler trenger bruker
  brukere brukerne snakker følger ringer trekke trekker trukket dekker virker svikter kjenner høy lav sikkerhet nødrutine nødrutinen
  systemeier systemansvarlig sikkerhetsansvarlig melderen venter løst navn fornavn brukernavn arbeidssted opplysninger
  opplysningene endringer hjemme hjemmekontor hjemmekontoret lederen læreren skolen elever foresatte ansatte kommunens kommuner
  leverandøren selv selve annet annen siden også flere uten åtte nytt dem kritiske mellom hverdager begrunnelse beskriv beskrivelse
  dårlig ukjent mottatt tidligere samme alle morgen mandag tirsdag lørdag rettes
`);
const NYNORSK = words(`
  ikkje eg veit ho dykk dykkar noko nokon nokre kva kven kvar korleis kvifor viss dersom frå ein ei eit eitt berre enno framleis allereie
  seinast vart vere vore verte vert gjere gjer gjort sjå sett seie seier tek teke teken gjeld gjev gjekk kjem saka sakene vakta lista
  meldinga endringa bestillinga mappa maskina eininga eining einingar tenesta teneste tenester opnar opne open stengd varsla varslar
  endra endrar sletta lukka manglar treng brukar brukarar brukarane snakkar følgjer ringje ringjer trekkje trekkjer trekt dekkjer
  verkar sviktar høg låg tryggleik naudrutine naudrutinen systemeigar systemeigaren systemansvarleg tryggleiksansvarleg meldaren
  meldar ventar løyst namn førenamn brukarnamn arbeidsstad opplysningar opplysningane endringar heime heimekontor heimekontoret
  leiaren læraren skulen elevar føresette tilsette kommunar sjølv sjølve anna annan sidan fleire utan no dei mellom kvardagar
  grunngiving skildring dårleg ukjend motteken tidlegare same morgon måndag tysdag laurdag desse kor
  rettast usamd
`);
const ENGLISH = words(`
  the and of with you your yours is are was were been being this that these those not when what which who how where why has have had
  will would can cannot could should may might must we us our they them their it its my from about because before after until please
  now here there only if or but else also nobody anyone someone something anything case cases desk service phone call write press
  alerted registered number priority answer system systems draft withdraw withdrawn urgent fault message on-call
`);

/** Forms that a language has but our texts do not use, so that one word is said in one way (common in the other norms). */
const NOT_OURS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  nb: words('dersom saka vakta ei meldinga blei sjøl fram åssen åffer jeg-en'),
  nn: words(
    'viss hvis blei vert verte ueinig svarar vore me mi gjera vera skriva lesa koma seia melda senda kjenna òg ringer dykkas',
  ),
};

/** Both languages have these words, in the sense in which our texts use them. */
const SHARED_NORWEGIAN = new Set(BOKMAL.filter((word) => NYNORSK.includes(word)));
const IN_NYNORSK_TOO = new Set([
  ...SHARED_NORWEGIAN,
  ...words(
    'gale få gir gitt siden alle nytt stengt varsle kritiske mellom åtte kjenner registrerer også selv ukjent sa leverandøren',
  ),
]);
const IN_BOKMAL_TOO = new Set([...SHARED_NORWEGIAN, ...words('open mellom')]);
/** Spelled alike in English and Norwegian. */
const IN_NORWEGIAN_TOO = new Set(words('is or service system fault press'));
const IN_ENGLISH_TOO = new Set(words('en et no open se si kun same bare listen gale'));

const without = (list: readonly string[], known: ReadonlySet<string>): string[] =>
  list.filter((word) => !known.has(word));

const FOREIGN: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: new Set([
    ...without(NYNORSK, IN_BOKMAL_TOO),
    ...without(ENGLISH, IN_NORWEGIAN_TOO),
    ...(NOT_OURS.nb ?? []),
  ]),
  nn: new Set([
    ...without(BOKMAL, IN_NYNORSK_TOO),
    ...without(ENGLISH, IN_NORWEGIAN_TOO),
    ...(NOT_OURS.nn ?? []),
  ]),
  en: new Set(
    without(
      [...BOKMAL, ...NYNORSK, ...words('og på av til som ved om nå når med men du deg din ditt dine det kl')],
      IN_ENGLISH_TOO,
    ),
  ),
};

/** Endings that only one of the two norms has: «-ing» takes -er in bokmål and -ar in nynorsk, and so on. */
const FOREIGN_FORM: Readonly<Record<Language, RegExp>> = {
  nb: /..(ingar|ingane|arar|arane|leg|lege|leik|leiken|heim|heimen)$/,
  nn: /..(inger|ingene|ingen|lig|lige|het|heten|ernes)$|^hv/,
  en: /[æøåéèêòóôäö]/,
};

/** Values, names of settings and of products, and what a person has written belong to no language. */
const DATA = [
  ...names,
  'ON_CALL_PHONE',
  'D-IKT',
  'AV',
  'kopien er for gammel',
  'politikerportalen',
  'Politikerportalen',
];
const ownWords = (text: string): string[] =>
  DATA.reduce((rest, value) => rest.replaceAll(value, ' '), text)
    .replace(/\S+@\S+|\{[a-z]+\}/g, ' ')
    .toLowerCase()
    .match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];

const everything = (language: Language): { id: string; text: string }[] => [
  ...messagesIn(language).map(({ id, variant, text }) => ({ id: `${id}#${variant}`, text })),
  ...labelsIn(language),
];

const foreignIn = (language: Language, text: string): string[] =>
  ownWords(text).filter((word) => FOREIGN[language].has(word) || FOREIGN_FORM[language].test(word));

describe.each(LANGUAGES)('%s', (language) => {
  test.each(everything(language))('$id holds no word of another language', ({ text }) => {
    expect(foreignIn(language, text)).toEqual([]);
  });
});

test.each([
  ['nb', 'nn', 15],
  ['nb', 'en', 40],
  ['nn', 'nb', 15],
  ['nn', 'en', 40],
  ['en', 'nb', 40],
  ['en', 'nn', 40],
] as const)('the lists see through: %s against a text in %s', (expected, actual, share) => {
  const whole = messagesIn(actual).filter(({ text }) => ownWords(text).length >= 8);
  const unseen = whole.filter(({ text }) => foreignIn(expected, text).length === 0);
  expect(unseen.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  const found = whole.flatMap(({ text }) => foreignIn(expected, text)).length;
  const all = whole.flatMap(({ text }) => ownWords(text)).length;
  expect((100 * found) / all).toBeGreaterThan(share);
});

describe('a word that a text asks for is one that the bot understands', () => {
  const COMMANDS: Readonly<Record<string, Act>> = {
    '«akutt»': 'acute',
    '“urgent”': 'acute',
    '«mine saker»': 'myTickets',
    '“my cases”': 'myTickets',
    '«meld likevel»': 'insist',
    '“report it anyway”': 'insist',
    '«avbryt»': 'cancel',
    '“cancel”': 'cancel',
    '«ny sak»': 'newTicket',
    '“new case”': 'newTicket',
    '«ja»': 'yes',
    '“yes”': 'yes',
    '«nei»': 'no',
    '“no”': 'no',
    '«vet ikke»': 'dontKnow',
    '«veit ikkje»': 'dontKnow',
    '“don’t know”': 'dontKnow',
    '«vis kort»': 'showCards',
    '“show cards”': 'showCards',
    '«godkjenn D-2026-00123»': 'approval',
    '«avslå D-2026-00123»': 'approval',
    '«spør D-2026-00123»': 'approval',
    '«tilrår D-2026-00123»': 'approval',
    '«tilrår ikke D-2026-00123»': 'approval',
    '«tilrår ikkje D-2026-00123»': 'approval',
    '“approve D-2026-00123”': 'approval',
    '“reject D-2026-00123”': 'approval',
    '“ask D-2026-00123”': 'approval',
    '“recommend D-2026-00123”': 'approval',
    '“do not recommend D-2026-00123”': 'approval',
  };
  /** Understood only while a draft is set aside (M29): it takes the draft up again. */
  const RESUMES: readonly string[] = ['«likevel»', '“anyway”'];
  const clerk = ((): Actor => {
    const person = personOf(demoDirectory(), 'ole-strandvik');
    return { account: person.aadObjectId, displayName: person.name, person };
  })();
  const directory = demoDirectory();
  const hears = (intake: Intake, text: string): IntakeDecision =>
    decideMessage(
      intake,
      { text, removed: { identityNumbers: 0, passwords: 0 }, attachmentOnly: false },
      {
        now: DAY,
        actor: clerk,
        directory,
        calendar: calendarOf(directory.contacts),
        notices: [],
        advice: null,
        openFaults: [],
        turnId: text,
        ticketIdOf: String,
      },
    );
  const saidIn = ({ effects }: IntakeDecision): string[] =>
    effects.flatMap((effect) => (effect.kind === 'say' ? [effect.say.id] : []));

  test.each(RESUMES)('%s takes up the draft that M29 has set aside', (quote) => {
    const begun = hears(emptyIntake(directory.tenantId, 'a:chat', clerk.account), 'citrix henger hele tiden');
    const aside = hears(begun.intake, 'avbryt');
    expect(saidIn(aside)).toEqual(['M29']);
    expect(aside.intake.draft?.state).toBe('setAside');
    const back = hears(aside.intake, quote.slice(1, -1));
    expect(back.intake.draft).toMatchObject({ state: 'open', text: 'citrix henger hele tiden' });
  });

  /** Not asked for: the button, the name of the app, and what the person has written (M93). */
  const shown = (language: Language): string[] => {
    const labels = new Map(labelsIn(language).map(({ id, text }) => [id, text]));
    const typed = [
      ...samplesOf.M93.map((sample) => String(sample?.['typed'])),
      ...samplesOf.M165.map((sample) => String(sample?.['reason'])),
    ];
    const looksUp = messagesIn(language)
      .filter(({ id }) => id === 'M116')
      .flatMap(({ text }) => text.match(/(?<=[«“])[^»”]+/g) ?? []);
    return [...['submitButton', 'appName'].map((id) => labels.get(id) ?? id), ...typed, ...looksUp];
  };
  const intentOf = (text: string): Act =>
    understand(text, directory, { municipality: null, workplaceId: null }).act;

  test.each(LANGUAGES)('%s', (language) => {
    const quoted = new Set(messagesIn(language).flatMap(({ text }) => text.match(/«[^»]+»|“[^”]+”/g) ?? []));
    const asked = [...quoted].filter((quote) => !shown(language).includes(quote.slice(1, -1)));
    expect(asked.length).toBeGreaterThanOrEqual(6);
    expect(asked.filter((quote) => RESUMES.includes(quote))).toHaveLength(1);
    // What is asked of those on call is read before anything else is.
    const ofRota = asked.filter((quote) => onCallWordsIn(quote.slice(1, -1)) !== null);
    expect(ofRota).toHaveLength(3);
    const ofSwap = asked.filter((quote) => swapAnswerIn(quote.slice(1, -1)) !== null);
    expect(ofSwap.map((quote) => swapAnswerIn(quote.slice(1, -1)))).toEqual(['yes', 'no']);
    const ofTest = asked.filter((quote) => isHereWord(quote.slice(1, -1)));
    expect(ofTest).toHaveLength(1);
    const ofDesk = asked.filter((quote) => deskWordIn(quote.slice(1, -1)) !== null);
    // The approval's «spør» is one of the desk's words too; whose it is decides.
    expect(ofDesk.length).toBeGreaterThan(0);
    const known = [...ofDesk, ...RESUMES, ...ofRota, ...ofSwap, ...ofTest];
    for (const quote of asked.filter((one) => !known.includes(one))) {
      const intent = intentOf(quote.slice(1, -1));
      expect({ quote, intent }).toEqual({ quote, intent: COMMANDS[quote] });
    }
  });

  /** As they are typed: another apostrophe, a capital, a full stop, the other norm. */
  test.each<readonly [Act, readonly string[]]>([
    ['yes', ['Ja', 'ja.', 'Yes', 'JA!', 'ja takk']],
    ['no', ['Nei', 'nei.', 'No', 'no.', 'nei takk']],
    [
      'dontKnow',
      ['Vet ikke', 'vet ikke.', 'Veit ikkje', 'eg veit ikkje', "don't know", 'Don’t know', 'dont know'],
    ],
    ['showCards', ['Vis kort', 'vis korta', 'vis kortene', 'Show cards', 'show the cards']],
    ['plainText', ['bare tekst', 'Berre tekst', 'utan kort', 'uten kort', 'text only', 'Just text']],
    ['acute', ['Akutt', 'AKUTT!', 'akutt.', 'Urgent', 'urgent!', 'URGENT']],
    ['newTicket', ['Ny sak', 'ny sak.', 'New case']],
    ['myTickets', ['Mine saker', 'sakene mine', 'My cases']],
    ['cancel', ['Avbryt', 'avbryt!', 'Cancel']],
    ['rectify', ['rett', 'rett opplysningane mine', 'change my details']],
    ['deleteConversation', ['slett samtalen', 'slett samtalen min', 'delete the conversation']],
  ])('%s: %j', (intent, forms) => {
    expect(forms.map((text) => ({ text, intent: intentOf(text) }))).toEqual(
      forms.map((text) => ({ text, intent })),
    );
  });
});
