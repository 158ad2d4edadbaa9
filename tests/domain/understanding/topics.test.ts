import { conceptsInTable } from '../../../src/domain/understanding/topics.ts';
import { CONCEPTS } from '../../../src/domain/understanding/lexicon/topics.ts';
import { understand, type Understanding } from '../../../src/domain/understanding/understand.ts';
import { demoDirectory } from './directory.ts';

const directory = demoDirectory();
const read = (text: string): Understanding =>
  understand(text, directory, { municipality: 'drammen', workplaceId: 'servicetorget-drammen' });
const found = (text: string): string => {
  const { topic } = read(text);
  return topic === null ? 'none' : `${topic.source} ${topic.kind}`;
};
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

test('every concept that the table names has its words', () => {
  const known = new Set([...Object.keys(CONCEPTS), 'homeBroadband']);
  expect(conceptsInTable().filter((name) => !name.includes(':') && !known.has(name))).toEqual([]);
});

/** The questions and wishes as people write them: bokmål, nynorsk, dialect, English. */
const TOPICS: Readonly<Record<string, string>> = {
  'T1 answer': `
    hva er TLA?
    Kva er tenesteleveranseavtalen?
    What is the service level agreement?
    hvilke tjenester inngår i avtalen?
    hva er inkludert i tjenesten fra dere?`,
  'T3 answer': `
    hva er det juridiske grunnlaget for avtalen?
    Kva vedtekter byggjer avtalen på?
    What is the legal basis of the agreement?`,
  'T5 answer': `
    hva er responstiden på kritisk?
    Hvor raskt skal en kritisk sak være løst etter avtalen?
    kor fort blir ei sak med høg prioritet løyst?
    What is the response time for critical?
    how quickly is a critical case solved?
    hvor lang tid har dere på å fikse en kritisk feil?`,
  'T103 answer': `
    når får jeg svar på e-post til dere?
    Hvor lang tid tar det å få svar på en sak?
    Kor lenge må eg vente på svar på ei sak?
    How long does it take to get a reply to a ticket?
    hvor raskt svarer dere på henvendelser?`,
  'T138 answer': `
    hvilke prioriteter har dere?
    hva betyr prioritet middels?
    hvordan prioriterer dere sakene?`,
  'T150 answer': `
    What do you mean by 99.9 % uptime, is that a guarantee?
    hvor høy oppetid har dere?
    garanterer dere 99,9 % oppetid?
    kva er oppetidsmålet dykkar?
    hvor mye nedetid er 99,9 %?`,
  'T151 answer': `
    hvilke systemer rapporteres det oppetid på?
    which systems are covered by the uptime goal?`,
  'T148 answer': `
    hvilke unntak gjelder for oppetiden?
    what exceptions are there to the uptime?`,
  'T149 answer': `
    hva regnes som nedetid?
    what counts as downtime?`,
  'T156 answer': `
    Når oppgraderes Socio? Blir det nedetid i arbeidstida?
    når er neste planlagte nedetid?
    hvor lenge før varsler dere om planlagt vedlikehold?
    When is the next planned maintenance?`,
  'T160 answer': `
    hva rapporterer dere til styret?
    hvor ofte rapporterer D-IKT økonomi til styret?
    What do you report to the board?`,
  'T162 answer': `
    rapporterer dere nøkkeltall hvert år?
    do you publish yearly key figures?`,
  'T161 refuse': `
    Hvor mange sykefraværsdager har avdelingen min hatt i år?
    Kva er sjukefråværet på eininga vår?
    How much sick leave has my unit had?
    kan du gi meg en oversikt over sykefraværet hos oss?`,
  'T62 refuse': `
    kan vi få felles bruker på vaktrommet?
    Kan me få ein felles brukar på vaktrommet så me slepp å logge inn og ut?
    Can we have a shared account for the ward?
    er det greit at vi deler bruker på kveldsvakt?
    kan jeg låne brukeren til kollegaen min?`,
  'T166 refuse': `
    kan jeg få passordet til kollegaen min som er syk?
    trenger administratorpassordet til serveren
    can you give me my colleague's password? I need the password of a colleague`,
  'T166 answer': `
    skal jeg sende dere passordet mitt?
    trenger dere passordet mitt for å hjelpe meg?
    do you need my password?
    må eg gje dykk passordet mitt?`,
  'T72 answer': `
    hvor mye plass har jeg på h-området
    Kor mykje plass har eg på heimeområdet?
    How much space do I have in my home area?
    hva er grensen på H: ?
    hvor stor kvote har vi på hjemmeområdet?`,
  'T68 answer': `
    Hvor mye plass har jeg egentlig i postkassa?
    Kor stor er innboksen min?
    what is the mailbox quota?
    hva er maks størrelse på e-posten min?`,
  'T69 answer': `
    hvor mye plass har elevene i e-posten?
    Kor mykje e-postplass har lærarar?
    How much mailbox space does a teacher have?`,
  'T73 answer': `
    hva er fellesområdet?
    har alle avdelinger et fellesområde?
    what is the shared area?`,
  'T75 answer': `
    hvor mye kan vi lagre på fellesområdet, er det en grense?
    how much space is there on the shared drive?`,
  'T74 deflect': `
    kan jeg legge feriebilder på h?
    kan æ legg feriebilda mine på h elle?
    Er det lov å ha privat musikk på fellesområdet?
    Can I keep my private photos on the home drive?`,
  'T76 answer': `
    tar dere backup av h-området?
    Blir det teke sikkerheitskopi av filene på serveren?
    Are files on the shared drive backed up?`,
  'T83 answer': `
    hvor ofte tas det backup?
    Kor ofte køyrer de backup?
    how often do you run backups?
    tas det sikkerhetskopi hver dag?`,
  'T84 answer': `
    hvordan bestiller jeg gjenoppretting av en fil?
    hvem kan bestille tilbakeføring?`,
  'T124 deflect': `
    Rapporten lå på C: på pc-en min og nå har jeg slettet den. Dere har vel en kopi?
    tas det backup av C:?
    er filene på skrivebordet sikkerhetskopiert?
    Do you back up local files?
    jeg mistet en fil på c:, kan dere hente den tilbake?`,
  'T63 answer': `
    hva er intern sone?
    What is the internal zone?`,
  'T95 answer': `
    hva er sikker sone?
    What is the secure zone?`,
  'T99 answer': `
    hvorfor er internett sperret i sikker sone?
    why is the internet restricted in the secure zone?`,
  'T65 deflect': `
    hvordan får jeg tilgang til sikker sone?
    Kan eg få tilgang til sikker sone?
    I need access to the secure zone`,
  'T66 answer': `
    går internett gjennom brannmur?
    is there a firewall?`,
  'T87 answer': `
    hvorfor er denne nettsiden blokkert?
    why do you block websites?`,
  'T88 answer': `
    har dere spamfilter?
    hvordan filtreres spam hos dere?`,
  'T86 answer': `
    har PC-ene antivirus?
    do all computers have antivirus?`,
  'T60 answer': `
    hvilken sikkerhetsmodell bruker dere?
    følger dere retningslinjene til Datatilsynet?`,
  'T163 answer': `
    hva menes med datasikkerhet?
    what does data security mean?`,
  'T164 answer': `
    hvem er databehandler, og hvem har ansvaret for datasikkerheten?
    who is responsible for the data security?`,
  'T165 answer': `
    hvordan sikrer dere dataene våre?
    are our files safe with you?`,
  'T35 deflect': `
    Er det lov å sende fødselsnummer til legen på e-post?
    kan jeg lagre pasientopplysninger i Teams?
    Er det greitt å dele sensitive opplysningar på e-post?
    May I send patient data by email?
    hvem avgjør spørsmål om personvern?`,
  'T36 deflect': `
    hvem spør jeg om sikkerhetsrutiner?
    hvor finner jeg sikkerhetsreglementet?`,
  'T37 deflect': `
    En beboer falt på badet i natt og jeg må melde avvik, gjør jeg det her?
    hvor melder jeg HMS-avvik?
    Kor melder eg ei uønskt hending? Eg må melde avvik om vald og truslar på jobb
    Where do I report an HSE incident?
    hvordan skriver jeg kvalitetsavvik?`,
  'T16 deflect': `
    Hvem betaler lisensen for saksarkivet, dere eller oss?
    hva koster Gerica for kommunen?
    Who pays the licence for Socio?`,
  'T90 deflect': `
    Har glemt passordet mitt til Gerica, hvem kan nullstille det?
    I need a Gerica login for the new temp starting on Monday
    ny vikar trenger brukernavn og passord i Socio`,
  'T24 deflect': `
    Kan dere legge inn en knapp i Gerica så vi slipper å føre vekt to steder?
    vi ønsker en ny funksjon i Socio
    could you add a feature in Gerica`,
  'T122 deflect': `
    holder dere kurs i Excel?
    kurs i Gerica, når er neste?
    Do you offer training in Word?
    jeg trenger opplæring i Socio`,
  'T126 deflect': `
    hvordan lager jeg pivottabell
    Hvordan får jeg Excel til å farge de negative tallene røde?
    Finner ikke knappen for å slå sammen to saker i Socio, hvor er den?
    Korleis lagar eg ein signatur i Outlook?
    How do I make a pivot table?
    hvordan registrerer jeg vekt i Gerica?`,
  'T125 deflect': `
    Ligger sakene fra systemet vi brukte før 2015 hos dere ennå?
    hvor er dataene fra det gamle fagsystemet?
    Where are the records from the old system?`,
  'T127 deflect': `
    projektor i møterom Fjorden virker ikke, møte om 10 min
    Smartboardet på rom 12 vil ikke kalibrere seg
    the projector is broken`,
  'T113 deflect': `
    Wifi-en hjemme hos meg er helt elendig i dag, kan dere fikse det?
    bredbåndet mitt er tregt
    my home wifi is slow`,
  'T157 deflect': `
    Hjemmekontoret er visst nede i dag, må jeg møte på jobb da?
    Heimekontoret er nede, må eg dra på jobb?
    home office is down, do I have to go in to work?`,
  'T10 deflect': `
    Kan jeg kjøpe en iPad på butikken og koble den på nettet her?
    kan jeg koble min egen skriver på nettet?
    Can I connect my own laptop to the network?
    får jeg hjelp med utstyr som ikke er godkjent?`,
  'T109 deflect': `
    Kan dere installere hjemmekontor på den private laptopen min?
    kan jeg ha hjemmekontor på min egen pc?
    can I use my private computer for home office?`,
  'T168 deflect': `
    hvor finner jeg rammeavtalene?
    Kva rammeavtalar gjeld no?
    where is the list of framework agreements?`,
  'T167 answer': `
    må vi bruke rammeavtalene?
    do we have to use the framework agreements?`,
  'T12 answer': `
    hva koster en ny skjerm?
    Hvem betaler for PC-en min?
    Kven betaler for utstyret?
    who pays for a new printer?`,
  'T117 answer': `
    hvem betaler for jobbmobilen?
    who pays for my phone?`,
  'T112 answer': `
    hva koster hjemmekontor?
    who pays for a home office?`,
  'T119 answer': `
    hva koster det å legge nettverkskabel?
    who pays for cabling?`,
  'T121 answer': `
    hva koster det å ha en tekniker på bystyremøtet?`,
  'T82 answer': `
    hvem betaler for fiberlinja?`,
  'T9 answer': `
    iPhone 15, er den godkjent?
    er Samsung Galaxy S24 godkjent?
    Is the iPhone 15 approved?
    kan jeg kjøpe en macbook?`,
  'T114 answer': `
    Outlook on my new phone, who approves phones?
    kan mobilen settes opp mot kalenderen?`,
  'T115 answer': `
    hvor finner jeg oversikten over godkjente mobiler?
    which phones are approved?`,
  'T8 answer': `
    kan jeg sette opp PC-en selv?
    Kan vi installere pc-ane sjølve?
    can I set up the computer myself?`,
  'T7 answer': `
    må alt utstyr være godkjent av dere?`,
  'T143 answer': `
    kan jeg installere programmer selv?
    Can I install software?
    får jeg lov å laste ned zoom?`,
  'T11 answer': `
    hvor leverer jeg gamle PC-er?
    tar dere imot gammelt utstyr til gjenvinning?
    where do I recycle old computers?`,
  'T108 answer': `
    tilbyr dere hjemmekontor?
    hvordan får jeg hjemmekontor?
    do you offer a home office?`,
  'T111 answer': `
    hva er kodebrikka til?
    trenger jeg kodebrikke for hjemmekontor?`,
  'T118 answer': `
    hvem legger nettpunkt?`,
  'T120 answer': `
    tilbyr dere hjelp ved kommunestyremøter?`,
  'T54 answer': `
    hvem melder jeg omorganisering til?
    how do we report a reorganisation?`,
  'T15 answer': `
    hva gjør en systemeier?
    What does the system owner do?
    kva er rolla til systemeigaren?`,
  'T22 answer': `
    hva gjør en systemansvarlig?
    what is a system manager?`,
  'T100 answer': `
    Hva er e-postadressa til driftsstøtte?
    hvordan kontakter jeg dere?
    Kva nummer har driftsstøtte? Korleis får eg tak i dykk?
    What is the phone number for the service desk?`,
  'T102 answer': `
    Når er de opne i romjula?
    Kva er opningstida dykkar i romjula?
    Is the service desk open on 17 May?
    åpningstider
    når stenger dere i dag?
    When are you open?
    er det noen på jobb julaften?`,
  'T104 answer': `
    hva dekker vaktordningen?
    which systems does the on-call service cover?
    hva er vaktordningen?`,
  'T107 answer': `
    når er vaktordningen bemannet?
    is on-call available at weekends?`,
  'T129 answer': `
    hvem kan melde feil?
    kan elever melde feil?
    do we have to report faults?`,
  'T132 answer': `
    hvordan melder jeg en feil?
    Korleis melder eg avvik til dykk?
    How do I report a fault?`,
  'T135 answer': `
    kan jeg melde feil hele døgnet?
    can I report faults at night?`,
  'T136 answer': `
    hvilke opplysninger må en feilmelding inneholde? Hva må være med når jeg melder feil`,
  'T169 answer': `
    hvor finner jeg hele avtalen?
    Where can I read the whole agreement?
    kan du sende meg lenke til avtalen?`,
};

const cases = Object.entries(TOPICS).flatMap(([topic, texts]) =>
  lines(texts).map((text) => [text, topic] as const),
);

test.each(cases)('«%s» is %s', (text, topic) => expect(found(text)).toBe(topic));

test.each(cases.filter(([, topic]) => topic.endsWith('answer')))('«%s» is a question', (text) => {
  expect(read(text)).toMatchObject({ act: 'tell', intent: 'question', facts: { loss: 0 } });
});
test.each(cases.filter(([, topic]) => topic.endsWith('refuse')))('«%s» is not to be had', (text) => {
  expect(read(text).intent).toBe('notAllowed');
});
test.each(cases.filter(([, topic]) => topic.endsWith('deflect')))('«%s» is out of scope (R0)', (text) => {
  expect(read(text).facts.outOfScope).toBe(true);
});

/** The same words, and something fails, is acute, or is a matter of security: never swallowed. */
const FAULTS = lines(`
  Word krasjer
  Excel krasjer hver gang jeg lager pivottabell
  får ikke laget pivottabell, Excel henger
  h-området er fullt og jeg får ikke lagret
  får ikke lagret på h-området
  hjemmeområdet mitt er borte
  kor e d blitt av fellesområdet vårt? va der i går
  felles er nede
  innboksen er full og jeg får ikke sendt e-post
  postkassa virker ikke
  jeg får ikke e-post
  outlook synkroniserer ikke på mobilen
  Outlook not syncing on my new phone
  mobilen får ikke kontakt med e-posten
  skriveren virker ikke
  har ingen skriver som virker
  får ikke skrevet ut på nettverksskriveren
  backupen feilet i natt
  brannmuren blokkerer Gerica, vi kommer ikke inn
  nettsiden til kommunen er nede
  internett er nede på skolen
  internett virker ikke i hele bygget
  nettet er tregt
  wifi på rådhuset virker ikke
  wifi er nede på avdelingen
  gerica er nede
  gerica nede!!
  Gerica er nede, hvem er systemansvarlig?
  Gerica er nede, når åpner dere?
  jeg kommer ikke inn i Gerica
  får feilmelding i Socio når jeg lagrer
  Socio henger når jeg skal registrere vedtak
  hjemmekontoret er nede
  hjemmekontoret virker ikke, nettet hjemme er fint
  vpn kobler ikke til
  kodebrikka virker ikke
  mistet kodebrikka mi
  pc-en starter ikke
  den nye pc-en starter ikke, og alt ligger på c:
  pc-en er død og alle filene ligger lokalt
  skjermen er svart
  iPaden vil ikke slå seg på
  telefonen er død
  telefonene på servicetorget er nede
  ingen kan ringe inn til oss
  antivirus er slått av på maskinen og jeg får feilmelding
  antiviruset fant en trojaner
  jeg ga passordet mitt til noen som ringte
  skrev inn passordet på en falsk side
  Jeg har glemt passordet mitt til Windows og kommer ikke inn
  er låst ute av kontoen min
  brukernavn og passord virker ikke på pc-en
  sikker sone er nede
  kommer ikke inn i sikker sone
  ser mapper fra sikker sone på en vanlig pc, er det lov?
  Eg sende lista over brukarar til feil kommune, er det eit brot på personvernet?
  adressen til en kode 6-bruker ligger åpent på nett
  avvikssystemet er nede
  får ikke meldt HMS-avvik, kvalitetssystemet svarer ikke
  åpningstidene på hjemmesiden er feil
  politikerportalen er nede, kommunestyremøte i kveld
  Citrix er nede for alle i oppetiden
  the network is down
  my computer does not start
  cannot log in to gerica
  the printer is not working
  Excel crashes when I open the file
  alarmen på avdelingen virker ikke
  trygghetsalarmene går ikke gjennom
  nettpunktet på kontoret er dødt
  fiberkabelen er kuttet og alt er nede
  turnussystemet viser feil tall
  Gatturnus er nede for hele Svelvik
  får ikke logget på skrivebordet
  tynnklienten starter ikke
  spam sendes ut fra kontoen min
  får ikke åpnet journalen, har en pasient her
  alarmen ringer ikke, en beboer har falt
`);

test('there are near misses enough', () => expect(FAULTS.length).toBeGreaterThanOrEqual(60));

test.each(FAULTS)('«%s» stays a fault', (text) => {
  const said = read(text);
  expect({ topic: said.topic, intent: said.intent, lookup: said.lookup }).toEqual({
    topic: null,
    intent: 'incident',
    lookup: null,
  });
});

/** A wish for a thing or a service is an order, whatever it is about; it is registered. */
test.each(
  lines(`
    Kan vi få lagt eit nettpunkt til ved skranken?
    Har elleve gamle pc-er og tre skjermer på lageret som skal til gjenvinning
    Ønsker å få installert QGIS på maskina mi
    Vi trenger en tekniker på plass i bystyremøtet torsdag 20. mai kl 17
    Can someone set up e-mail on my work phone? Samsung, bought on the framework agreement
    Ny vikar begynner på mandag og trenger bruker og e-post
    kan vi få mer plass på fellesområdet
    vi trenger ny skjerm
    bestille hjemmekontor
    kan jeg få e-post på mobilen?
    can we get a home office?
  `),
)('«%s» is an order', (text) => {
  expect(read(text)).toMatchObject({ intent: 'order', topic: null });
});
