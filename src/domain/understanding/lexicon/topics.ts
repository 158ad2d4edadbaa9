import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** What a question is about: words that `lexicon/topic-table.ts` puts together to a statement of the agreement. */
export const CONCEPTS: Lexicon = {
  // Time and how to reach the desk
  hours: list(`
    åpningstid*, opningstid*, opening hours|times, åpent, ope, åpen når, open, your|desk hours, åpner, åpne, stenger, stengt, stengd,
    close, closes, closed, bemannet, bemanna, staffed, manned, betjent, office hours, kontortid*, når kan jeg|vi|man ringe,
    when can i|we call, treffe dere, når er dere|du|de åpne|åpen|inne, tilgjengelig når, arbeidstid*
  `),
  desk: list(`
    dere, du, de, driftsstøtte*, driftstøtte*, brukerstøtte*, brukarstøtte*, helpdesk*, service desk, servicedesk*, desk,
    dikt, ikt, itavdeling*, support*, you, it department, ikthjelp*, kundeservice*, itsupport*
  `),
  day: list(`
    romjul*, jul|jula|julen, julaften*, julafta, lille julaften, nyttårsaften*, nyttårsaftan, nyttår*, påske*, skjærtorsdag*,
    skjertorsdag*, langfredag*, pinse*, kristi himmelfart*, helg|helga|helgen|helger|helgene, weekend*, christmas*,
    easter*, holiday*, helligdag*, heilagdag*, rødedag*, mai, may, i dag, today, i morgen|morgon, tomorrow, kveld*,
    evening*, lørdag*, laurdag*, søndag*, saturday*, sunday*, mandag, tirsdag, onsdag, torsdag, fredag, måndag, tysdag, monday, tuesday,
    wednesday, thursday, friday, natt|natta|natten|netter, night*, sommer*, sommar*, ferie*, new year*, inneklemt*, desember, december, november, januar, january, februar, february, mars, march, april, juni, june, juli, july, august, september, oktober, october, bank holiday*, fellesferie*
  `),
  contact: list(`
    telefonnummer* til|for, nummer|nummeret til|for, nr til, hvilket nummer|nr, hva nummer|nr, phone number, number for|to|of, telefon til,
    epostadress*, epost til, mailadress*, mail til, email address|to, emailadress*, kontaktinfo*, kontaktopplysning*,
    contact info*|details, kontakter|kontakte jeg|vi|man|en, kontakte|kontakter|kontakt dere|driftsstøtte|driftstøtte|ikt|dikt|brukerstøtte|helpdesk*|du, contact you|the, reach you|the,
    få|får tak i, treffer|treffe, ringe til|dere|dit|hit, ringer jeg|vi, nå dere, call you|the, snakke med dere|noen, snakke med en|et person|menneske|ekte, talk|speak to a|someone|you
  `),
  answerTime: list(`
    svartid*, responstid*, response time*, løsningstid*, løysingstid*, resolution time*, behandlingstid*, saksbehandlingstid*, tidsfrist*,
    hvor raskt|fort|snart|lenge|lang, how fast|quickly|soon|long, svarfrist*, frist|fristen|frister, når kan jeg|vi forvente|vente|regne, when can i|we expect, deadline*, når får jeg|vi|man svar, when will|do i|we get|hear, innen hvilken tid,
    turnaround*
  `),
  answered: list(`
    svar, svare, svarer, svarar, answer*, reply, replies, hjelp, besvar*, løst, løyst, løse, løysast, solved, resolve*, fikset, rettet, håndter*, handter*, fixed, respond*,
    behandl*, dealt, ordnet, saksbehandling*
  `),
  ofTicket: list(
    'sak|saker|saken, saka, henvendelse*, henvending*, feilmelding*, avvik|avviket, feil|feilen, ticket*, case|cases, fault*, mail|epost, melding*, problem, issue, request*, incident*',
  ),
  critical: list(
    'kritisk*, critical*, høy prioritet, høg prioritet, prioritet*, priorit*, middels, haster, urgent',
  ),
  uptime: list('oppetid*, uptime, 99, nittini, tilgjengelighetsgrad*, oppetidsmål*, availability'),
  downtime: list(
    'nedetid*, downtime, nede|down, vedlikehold*, maintenance, driftsstans*, driftsstopp*, outage window',
  ),
  planned: list(
    'planlagt*, planlagd*, planned, scheduled, varsl*, varsel, notified, notice, warned, avtalt*, på forhånd, beforehand, in advance, oppgrader*, upgrade*',
  ),
  exceptions: list('unntak*, unnatak*, exception*, exempt*'),
  // Storage, mail, backup
  space: list(`
    plass, plassen, space, lagring, lagringsplass*, storage, kvote*, quota*, mb, megabyte*, gb, gigabyte*, hvor mye, hvor stor*, how much|big|large, størrelse*,
    storleik*, kapasitet*, grense|grensen|grensa, limit, limits, maks|max|maksimal*
  `),
  more: list(
    'mer plass, meir plass, more space|storage, større, utvid*, øke, auke, ekstra plass, increase, bigger, flere gb|mb, extra space',
  ),
  homeArea: list(
    'h:, h, hområde*, hstasjon*, hdisk*, hdrive, h drive, hmapp*, hjemmeområde*, heimeområde*, home area|drive|folder|directory, hjemmemappe*, personlig* område|mappe, personal drive|folder',
  ),
  sharedArea: list(
    'fellesområde*, felles, fellesmapp*, f:, k:, shared area|drive|folder, fellesdisk*, fellesstasjon*, common area',
  ),
  server: list('server*, filområde*, sentral*, network drive, nettverksstasjon*, nettverksdisk*, filserver*'),
  mailbox: list(
    'epost*, mail*, email*, postkass*, innboks*, inbox, mailbox*, postboks*, outlook*, kalender*, calendar*, exchange',
  ),
  teacher: list('lærer, lærere, lærar, lærarar, lærerne, lærarane, teacher, teachers'),
  pupil: list('elev, elever, elevar, elevene, elevane, pupil, pupils, student, students'),
  backup: list(
    'backup*, sikkerhetskopi*, tryggingskopi*, sikkerheitskopi*, tryggleikskopi*, kopi av, kopi|kopiere, kopiert, kopieres, kopierer dere|du, kopier, backed up, back up, backups, reservekopi*',
  ),
  localFile: list(`
    c:, c, på c, skrivebordet, lokalt, lokale, lokal disk|fil, cdisk*, cstasjon*, cområde*, local, locally, local disk|drive, harddisk*, min dokumenter, på|av pcen, på maskina|maskinen, on the|my computer|pc|laptop, my desktop, the desktop, nedlastinger, downloads
  `),
  mine: list(
    'privat*, private, personal, personlig*, familie*, family, ferie*, holiday, mine egne, vacation, barna, hobby',
  ),
  media: list(
    'bilde*, bilder*, bildene, *bilda, *bilder, *bildene, photo*, picture*, musikk*, music*, mp3, film*, video*, movie*, songs, sanger, foto*',
  ),
  restore: list(
    'gjenopprett*, tilbakefør*, restore*, få tilbake, hente|henter|hentet tilbake, recover*, få igjen, bring back, get back',
  ),
  lost: list(
    'mistet, borte, forsvunnet, forsvant, slettet, lost, gone, deleted, vekk, finner ikke, missing, disappeared',
  ),
  // Equipment
  equipment: list(`
    utstyr*, equipment, pc, pcen, pcer, *pc, *pcen, *pcer, pcane, *pcane, laptop*, skjerm*, maskin, maskinen, maskina, datamaskin*, computer*, skriver, skriveren, *skriver, *skriveren, printer*, nettbrett*,
    ipad*, tablet*, telefon*, mobil*, phone*, iphone*, samsung*, galaxy, android*, infotavle*, device*, mus, tastatur*, hodesett*, headset*, dokking*, webkamera*, chromebook*, macbook*, mac, apple, klokke*, smartwatch*, ruter*, router*, usb*, minnepinne*, dings*, duppedit*
  `),
  phone: list(
    'mobil*, telefon, telefonen, telefoner, telefonar, smarttelefon*, iphone*, samsung*, galaxy, android*, phone*, nokia, huawei, oneplus, pixel, jobbtelefon*, jobbmobil*, nothing phone',
  ),
  model: list(
    'iphone*, samsung*, galaxy, pixel, macbook*, mac, lenovo*, thinkpad*, dell, hp, modell*, model, models, type pc, ipad*, surface, oneplus, huawei, xiaomi, chromebook*',
  ),
  approved: list(
    'godkjent*, godkjend*, godkjenn*, approv*, tillatt*, tillat*, allowed, lov, lovlig*, støttes, supported, støttet, ok å, greit, on the list, på lista|listen, anbefal*',
  ),
  notApproved: list(
    'ikke godkjent*, ikke er|blir|var godkjent*|godkjend*, ikke godkjenn*, ikke godkjend*, ikke på lista, ikke på listen, ugodkjent*, unapproved, not approved|supported, not on the list',
  ),
  shop: list(
    'butikk*, elkjøp*, power, komplett*, clas ohlson, shop, store, selv kjøpt, kjøpt selv|sjøl|sjølv, kjøpte selv, bought myself|it|a|my, eget innkjøp, privat*|egen|eget|egne|eigen|eige pc*|laptop*|maskin*|mac*|nettbrett*|ipad*|mobil*|telefon*|skriver*|printer*|utstyr*|skjerm*|mus|ruter*|router*|minnepinne*|usb*|disk*|harddisk*|kamera*, own|personal|private computer|laptop|pc|phone|device*|usb|tablet|ipad|printer|equipment|router|mac|macbook, private laptopen|pcen, hjemmepc*, heimepc*',
  ),
  ownPc: list(
    'privat*|egen|eget|egne|eigen|eige pc*|laptop*|maskin*|mac*|datamaskin*, private laptopen|pcen|maskina, own|personal|private computer|laptop|pc|mac|macbook, hjemmepc*, heimepc*, home computer|pc',
  ),
  connect: list(
    'koble|kople|kobler|koblet, kopla|kopler, connect*, plug, bruk, bruker, bruke, use, using, ta med, bring, på nettet, on the network, støtte|support, hjelp*',
  ),
  buy: list(
    'kjøpe, kjøper, kjøpt, kjøp, buy, buying, bought, innkjøp*, anskaff*, purchase*, bestille, bestiller, order, velge, skaffe',
  ),
  install: list(
    'installer*, install*, sette opp, setter opp, setje opp, sett opp, set up, oppsett*, setup, konfigurer*, klargjør*, laste ned, lasta ned, download, legge inn, configure',
  ),
  selfDone: list('selv, sjølv, sjøl, myself, ourselves, på egen hånd, oss sjølve, own'),
  software: list(
    'program*, programvare*, software, app, apper, apps, appen, application*, applikasjon*, tillegg, utvidelse*, extension, plugin*, lisens*, licen*, zoom, adobe, photoshop, qgis, spotify, chrome, firefox, dropbox, chatgpt, whatsapp',
  ),
  standard: list('standardoppsett*, standard oppsett, standard build|setup|image, fast oppsett'),
  recycle: list(
    'resirkuler*, gjenvinn*, attvinn*, recycl*, kaste, kastes, throw away, dispose*, avhend*, levere gamle|inn, leverer jeg|vi gamle|inn|de, elavfall*, eavfall*, kvitte, get rid, deponer*, utrangert*, skrote*',
  ),
  oldThings: list('gammelt, gamle, gammel, gamal*, old, utdatert*, utgått*, brukt, outdated, used'),
  cost: list(
    'koster, kostar, koste, kostnad*, pris|prisen, prisar, betaler, betalar, betale, betalt, regning*, rekning*, faktur*, dekker, dekkjer, dekkes, cost, costs, price, pay, pays, paid, paying, charge*, charged, utgift*, belast*, gratis, free of charge, expense*, finansier*, hvilket budsjett, avgift*',
  ),
  license: list(
    'lisens*, licen*, avtale|avtalen med leverandør*, vedlikeholdsavtale*, årsavgift*, subscription*, abonnement*',
  ),
  line: list(
    'fiber*, samband*, linje|linja|linjen, fastlinj*, leased line, datalinje*, line, bredbånd* til, nettlinje*',
  ),
  cabling: list(
    'kabling*, nettverkskabel*, nettpunkt*, nettverkspunkt*, nettuttak*, cabling, network outlet|point|socket*, kabel*, datapunkt*, nettverkskontakt*',
  ),
  homeOffice: list(
    'hjemmekontor*, heimekontor*, home office, vpn*, work from home, working from home, jobbe hjemme*, jobbe heime*, remote access|work, fjerntilgang*, arbeide hjemme*',
  ),
  token: list(
    'kodebrikk*, kodegenerator*, autentisering*, token, tofaktor*, two factor, mfa, engangskode*, authenticat*, sms kode, bankid',
  ),
  toWork: list(
    'møte på|opp|fram|i, møte jeg|vi, møter opp, dra på|til|inn, komme på|til|inn, reise|reise på|til|inn, gå|går på|til jobb*|arbeid*|kontor*, oppsøke, fri, go in|to, come in|to, go into, come into, on site, travel to, inn på jobb*|kontor*, til kontoret|arbeidsplassen|jobben, på jobb|arbeid, ta fri, hjem',
  ),
  political: list(
    'kommunestyre*, bystyre*, politisk*, formannskap*, political, council*, utvalgsmøt*, politikermøt*',
  ),
  staff: list(
    'tekniker*, personell*, personale, noen til, hjelp til, staff, technician*, bemanning*, folk til, stille med, bistand*, bistå, service',
  ),
  // Zones, filters, security
  secureZone: list(
    'sikker sone, sikre sonen|sona, sikker sona, sikkersone*, secure zone, trygg sone, sikkert skrivebord, d ikt sikkert',
  ),
  internalZone: list('intern sone, interne sonen, internsone*, internal zone, intern sona'),
  zone: list('sone|sona|sonen|soner|sonene, zone, zones'),
  access: list(
    'tilgang*, access, autoriser*, authori*, innlogging, logge inn, komme inn, rettighet*, rettar, adgang, permission*',
  ),
  internet: list('internett*, internet, nett, nettet, web, surfe, nettsider|nettsidene, websites'),
  firewall: list('brannmur*, firewall*'),
  blockedSite: list(
    'blokker*, blocked, block, blocking, blocks, sperr*, filter*, filtrer*, stengt nettside*, åpne for, whitelist*, unblock*, ikke tillatt side*, uønsk* nettside*, uønska nettside*',
  ),
  webPage: list(
    'nettside*, nettstad*, website*, web page*, side|siden|sida, url, youtube, facebook, nettsted*, lenke*, page, site, tiktok, applikasjoner',
  ),
  spam: list('spam*, søppelpost*, søppelepost*, junk*, reklamepost*, spamfilter*, karantene*'),
  antivirus: list('antivirus*, virusprogram*, virusvern*, virusbeskytt*, virus protection'),
  securityModel: list(
    'sikkerhetsmodell*, tryggleiksmodell*, security model, datatilsynet*, data protection authority',
  ),
  privacy: list(`
    personvern*, gdpr, privacy, personopplysning*, fødselsnummer*, personnummer*, sensitiv*, sensitive, helseopplysning*, pasientopplysning*, taushetsplikt*, teieplikt*, taushetsbelagt*,
    pasientinfo*, pasientlist*, journalnotat*, patient data|information|records, personal data, informasjonssikkerhet*, informasjonstryggleik*, samtykke*, databehandleravtale*, dpia, risikovurder*, confidential, national id, ros analyse, rosanalyse*
  `),
  handle: list(
    'sende, sender, sendt, send, lagre, lagrer, dele, deler, skrive, skriver, bruke, legge, share, store, send, save, keep, email, use, put, oppbevare, slette, ta bilde, laste opp, upload, epost, mail, chatgpt, teams, ki, ai, kopiere, diskutere, chat, copilot',
  ),
  permission: list(
    'lov, lovlig, tillatt, greit, ok, allowed, kan|får jeg|vi|man|du|en|de, can|may i|we|you, krav, må|trenger jeg|vi, innafor, innenfor, legal, bestemmer, avgjør, hvem, regler, reglane, reglene, should i|we, bør jeg|vi, er det',
  ),
  securityRule: list(
    'sikkerhetsrutine*, tryggleiksrutine*, sikkerhetsregl*, tryggleiksregl*, security routine*|rule*|polic*, sikkerhetsreglement*, rutine* for sikkerhet, itreglement*, iktreglement*',
  ),
  dataSecurity: list('datasikkerhet*, datatryggleik*, data security, konfidensialitet*, integritet*'),
  processor: list(
    'databehandler, databehandleren, databehandlar, data processor, processor, ansvar|ansvaret for data|datasikkerhet*|sikkerhet*|tryggleik*|lagret',
  ),
  give: list(
    'gi, oppgi, oppgir, sende, send, dele, si, fortelle, ha|få|få|trenger, give, share, tell, send, need, have, ask, spør, spørre, låne, lånt, borrow',
  ),
  othersSecret: list(`
    passord* til en|ei|kollega*|sjefen|hun|han|vikar*|alle|andre|noen|admin*|server*|dikt|naboen, passord* hennes|hans|deres, administratorpassord*, adminpassord*, admin password*, administrator password*, admin passord*, rotpassord*, root password*, password of|for a|my|the colleague*|admin*|other*|boss|manager|server*,
    colleagues password, someone elses password, andres passord*, passord* til gjest*|wifi*|trådløs*|nett*, passord* til min|mi|mitt sjef*|kollega*|leder*, password for|to the guest|wifi, kollega* sitt passord*, kollegas passord*, sin kode, passord* til|for _ som er|har syk*|ferie|sluttet, coworkers password, his|her password, fellespassord*
  `),
  mySecret: list(
    'passord* mitt|vårt|sitt, mitt passord*, my password*, our password*, passordet, passord, password',
  ),
  askForIt: list(
    'trenger|treng dere|du, vil|skal|må dere|du, do|will|would you need|ask|want, need my, be om, ber om, spør dere|du om, skal|må|kan|bør jeg gi|oppgi|sende|si|skrive|dele|gje, should|shall|can|may i give|send|share|tell|write, gi|gje|sende|oppgi|dele|give|share|send|tell _ passord*, give|share|send|tell _ password*, trenger|treng du|dere _ passord*',
  ),
  sharedAccount: list(`
    felles bruker|brukar|konto|login|innlogging|pålogging|brukernavn|brukarnamn|brukerkonto|brukar*, fellesbruker*, fellesbrukar*, felleskonto*, felleslogin*, fellesinnlogging*, samme bruker|brukar|konto|innlogging|brukernavn|login, same user|account|login, shared user*|account*|login*|log,
    common user|login|account, dele|deler|delt bruker*|brukar*|konto|innlogging|login|brukernavn, dele|deler en|ein|samme|same bruker*|brukar*|konto|innlogging|login, share a|an|one|the|my|our account|login|user|log, én|ein|en bruker|brukar|konto for|til|på alle|hele|vaktrom*|avdeling*, one account|login for all|everyone|the,
    bruke|bruka|låne|lånar brukeren|kontoen|brukernavnet|innloggingen til, logge|logger inn|på som|med kollega*|bruker*, logged in as|with a|my colleague*, vaktrombruker*, avdelingsbruker*, generic account|user|login, generisk|generell|generelle bruker*|konto*, bruker som alle, bruke|låne min|mi|mitt|hennes|hans|deres innlogging|pålogging|bruker|brukar|konto|brukernavn, use my|his|her|their account|login|user, gruppebruker*, anonym bruker*
  `),
  // Sickness, reporting
  sickness: list(
    'sykefravær*, sjukefråvær*, sykmelding*, sykmeldt*, sjukmeld*, fraværsdager*, egenmelding*, eigenmelding*, sick leave, sick days, absence*, sickness*, fraværsprosent*, sykdomsfravær*, fraværet, syke',
  ),
  figures: list(
    'hvor mange, hvor mye, hvor høyt, tall|tallene, tala, statistikk*, oversikt*, prosent*, how many|much|high, figures, numbers, statistics, rate, vis meg, show me, status, rapport*, report*, i år, dager, dagar, this year, hva er, what is',
  ),
  report: list(
    'rapporter*, rapporten, report*, nøkkeltall*, nøkkeltal*, key figures, årsrapport*, tertial*, statistikk*',
  ),
  board: list(
    'styret, styre, board, økonomi*, budsjett*, budget, tertial*, virksomhetsplan*, verksemdsplan*, regnskap*',
  ),
  yearly: list(
    'nøkkeltall*, nøkkeltal*, key figures, årlig*, årleg*, yearly, annual*, brukerundersøk*, brukarundersøk*, medarbeiderundersøk*, årsrapport*',
  ),
  // The agreement
  agreement: list(
    'avtalen, avtale, avtalar, tla, tlaen, sla, slaen, tjenesteleveranseavtal*, tenesteleveranseavtal*, tjenesteavtal*, tenesteavtal*, service level agreement, agreement, service agreement, kontrakt*',
  ),
  whatIs: list(
    'hva er|betyr|går|står|inneholder|sier|dekker|menes, hva _ menes, hvem er part*, what is|does|are, whats, forklar*, explain, fortell om, partene, parties, part|parter i, omfatter, kva tyder',
  ),
  legal: list(
    'juridisk*, hjemmel*, heimel*, vedtekt*, legal basis, legally, forankret, forankra, rettslig*, statutes, lovgrunnlag*, hjemlet, grunnlag*, anchored',
  ),
  whole: list(
    'hele, heile, full, fulle, i sin helhet, lese, lenke*, link*, finner|finne, ligger|ligg, whole, entire, read, where, fulltekst*, lang versjon, pdf',
  ),
  framework: list('rammeavtal*, rammavtal*, framework agreement*, innkjøpsavtale*'),
  where: list(
    'hvor, where, finner|finne|ligger|ligg|står, liste|lista|listen|oversikt*, list, find, hvilke|hvilken|kva for, which, publiser*, har vi|dere|kommunen, gjelder|gjeldende|gjeld',
  ),
  mustUse: list(
    'må, bundet, bundne, plikt*, pliktig*, have to, must, obliged, bound, lov, kan vi|jeg|man, utenom, utanom, allowed, skal vi, andre leverandør*',
  ),
  // Use, training, systems
  training: list(
    'kurs, kurset, kurser, *kurs, *kurset, opplæring*, training, course, courses, trained, lære|lærer meg|oss|å|opp, learn, workshop*, innføring i, introduksjon til, undervisning*, elæring*, webinar*',
  ),
  offers: list(
    'tilbyr, tilbyd, tilbyder, har dere|du|de, finnes, holder, arranger*, offer*, do you have, hold, provide*, gir dere, melde på, melder meg, sign up, når er, få, får, ønsker, need, trenger, kan, hvem, hvor, when, where, who, is there, vil',
  ),
  retired: list(`
    systemet|programmet _ før|tidligere|gamle, gamle systemet|fagsystemet|journalsystemet|programmet|saksbehandlingssystemet|arkivet|løsningen|lønnssystemet|databasen, gammelt|gamle fagsystem*|system|systemer|program|data|saker|journaler, gamalt system|fagsystem, old system|records|data|cases|program, previous system, forrige|førre system*|fagsystem*|program*, utfas*, avvikl*, faset ut, nedlagt*, retired, legacy,
    historiske data|saker|journaler, historical data|records, brukte før, brukte tidligere, used before, used to use, replaced, tidligere fagsystem*|system*, system* vi brukte|hadde, tatt ut av bruk, out of use, system we had|used, erstattet av, fra det gamle|førre|forrige, decommission*
  `),
  data: list(
    'data, dataene, dataa, saker, sakene, sakane, saka, saken, journal*, arkiv*, opplysning*, records, cases, files, filer, dokument*, historikk*, history, innhold*, lagre*, lagring*, ligger|ligg, store, stored, kept, ennå, fortsatt, still, tilgang*, tak i, hente, finne, oppbevar*, where',
  ),
  businessLogin: list('fagsystem*, business system*'),
  beforeLogin: list(
    'fram til pålogging, pålogging, brukerpålogging*, innlogging, login, up to login, etter pålogging, ansvar|ansvaret, responsible|responsibility',
  ),
  vendor: list('leverandør*, vendor*, supplier*, leverandøren'),
  // Who does what
  roleOwner: list('systemeier*, systemeigar*, system owner*'),
  roleManager: list('systemansvarlig*, systemansvarleg*, system manager*'),
  roleSecurity: list(
    'sikkerhetsansvarlig*, sikkerheitsansvarleg*, sikkerheitsansvarlig*, tryggleiksansvarleg*, security officer*',
  ),
  roleCoordinator: list('koordineringsansvarlig*, koordineringsansvarleg*, coordinator*, koordinator*'),
  roleOperations: list('driftsansvarlig*, driftsansvarleg*, operations manager*'),
  does: list(
    'hva gjør, hva er, hva betyr, hva vil det si, oppgave*, oppgåve*, rolle*, rollen, ansvar|ansvaret har|til, what does|is|do|are, role, roles, forskjell*, skilnad*, difference*, myndighet*, authority, hva har, gjør en|ein, kva gjer, responsibilities, duties',
  ),
  orgChange: list(
    'omorganiser*, slått sammen, slås sammen, slåtte saman, slår sammen, organisasjonsendring*, organisation change*, reorgani*, ny avdeling, flytter til ny, bytter avdeling, endret organisering, nye enheter, ny enhet, enheten, sluttet, slutter, slutta, sluttar, leaver*, left the',
  ),
  tellYou: list(
    'melde, melder, si fra, sei frå, report*, tell you, inform, hvem sier|melder|gir, hvordan melder, gi beskjed, meldes, meldast',
  ),
  // On-call, reporting
  onCall: list(
    'vaktordning*, vaktordningen, vakttelefon*, vaktordninga, on call, oncall, beredskap*, vakt, vakthavende, driftsvakt*, iktvakt*, itvakt*',
  ),
  covers: list(
    'dekker, dekkjer, omfatter, omfattar, gjelder, gjeld, hvilke system*, covers, cover, included, which systems, med i, inngår i, scope, omfattes, er vi med, hvem kan, when|når kan|skal, brukes, bruke, ringe, use, call, for hva',
  ),
  reportFault: list(
    'melde|melder|meldar jeg|vi|man _ feil|avvik, melde|melder|meldar feil|avvik|fra|en|ein|inn|problem*, meld feil|avvik, report a|faults|an|problems, rapportere|rapporterer avvik|feil, si ifra om, melde, meldes, meldast, reporting',
  ),
  channel: list(
    'hvordan, hvor, how, where, kanal*, channel*, webapplikasjon*, esupport*, support system*, portal*, måter, hvem, ways',
  ),
  who: list(
    'hvem, who, alle, everyone, skal|må|kan jeg|vi|elever|alle|foresatte|man, elever, foresatte, parents, plikt*',
  ),
  mustContain: list(
    'opplysninger|opplysningar, inneholde, innehalde, må stå|jeg|med, skal stå|med|jeg, contain, include, trenger dere|du, information, info, hva må, hva skal, what must|should',
  ),
  anyHour: list(
    'hele døgnet, heile døgnet, døgnet rundt, around the clock, 24, any time, når som helst, kveld*, helg*, helga, natt*, weekend, night*, utenom, utanom, etter stengetid, after hours',
  ),
  politicians: list('politikerportal*, politikarportal*'),
  // Base services
  thinClient: list('tynnklient*, tynn klient, tynne klienter, thin client*'),
  diktDesktop: list('dikt skrivebord*, d ikt skrivebord*, diktskrivebord*, virtual desktop, skrivebord'),
  networkPrinter: list(
    'nettverksskriver*, nettverksskrivar*, network printer*, fellesskriver*, felles skriver*, skriver, skriveren, printer*, skrivere',
  ),
  everyone: list(
    'alle, everyone, everybody, hver, kvar, skal jeg|vi ha, krav på, rett på, rett til, entitled',
  ),
  mailService: list(
    'epostsystem*, eposttjenest*, eposttenest*, kalendersystem*, mail system|service, felles epost*, exchange',
  ),
  included: list(
    'inkludert*, inngår, inngår i, inngå, dekkes av, med i tjenesten|tenesta, included, part of the service, ikke med, not included, tilbyr, tilbyd, leverer, tjenester|tenester, tjenestene|tenestene, services, offer, ytelser',
  ),
  fileArea: list(
    'filområde*, server*, filer|filene, files, mapper|mappene, folders, h:, hområde*, felles*, hjemmeområde*, heimeområde*, data, dokument*, home area, shared',
  ),
  howOften: list(
    'hvor ofte, how often, hver dag|natt|time, kvar dag, daglig*, dagleg*, every day|night, når, when, sist, siste, last, gang*, frequency, tidspunkt*, kor gammal, hvor gammel*',
  ),
  consent: list('samtykke*, consent*, godkjenn*, bestemme*, bestemmer, avgjør*, decide*'),
  newSystem: list(
    'nytt system|fagsystem|program, nye system*|fagsystem*, new system*, oppgrader*, upgrade*, anskaff*, innføring*, procure*, introduc*',
  ),
  homeOfficeFails: list(
    'hjemmekontoret|heimekontoret|vpn|citrix virker|fungerer|funker ikke, nettet|internett virker|fungerer|funker fint|bra|greit|som',
  ),
  harm: list(`
    falt, fall, fell, fallt, ramla, ramlet, datt, skadet, skada, skade|skaden, injured, injury, feilmedisin*, feil medisin*, medisinavvik*, medisinfeil*, legemiddelavvik*, nestenulykk*, nestenulukk*, near miss, vold, trussel, trusler, truet, slo, slått, violence, threat*,
    stikkskade*, needle*, blåmerke*, mobbing, trakasser*, harass*, arbeidsmiljø*, inneklima, mugg, sklidde, skled, glatt, brannøvelse*, rømningsvei*, slipped, fallulykke*, hendelse*, hending*, glemt medisin*, medication error, klage, bemanning*, manglende tilsyn
  `),
  reportQuality: list(
    'melde|melder|meld|føre|skrive|levere avvik, avvik, avviket, avviksmelding*, avvikssystem*, avviksskjema*, deviation*, incident report*, report, reported, rapportere, skjema, registrere det|dette|avvik|fallet, hvor|hvordan fører|registrerer|skriver|melder jeg|vi, where|how do i|we report|register, melde, meldes, meldast',
  ),
  qualityDeviation: list(`
    hms avvik*, hmsavvik*, kvalitetsavvik*, pasientskade*, uønsket hendelse*, uønska hending*, uønskede hendelser, pasientavvik*, hms|kvalitet sak|melding|skjema|meldingar, varsle|varsling om kritikkverdige|forhold, hse incident*|deviation*|report*, quality deviation*, patient safety incident*, avvik på|om|for pasient*|medisin*|hms|legemiddel*|bruker*|beboer*|arbeidsmiljø*|bemanning*, hms, adverse event*
  `),
  contract: list(
    'juridisk ansvar*, økonomisk ansvar*, hvem eier kontrakten, legally responsible, who owns the contract, hvem står som avtalepart',
  ),
  statutes: list('vedtekt*, paragraf 14, 14 1, statutes'),
  fixed: list(
    'hvor raskt|fort __ løst|fikset|rettet|hjelp|svar|retta|løyst, hvor lang tid __ løst|fikset|rettet|hjelp|svar|dere|saken, how fast|quickly|soon|long __ fixed|solved|answer|respond|reply|help|answered|case|ticket, hvor lenge __ vente på svar|hjelp, når får jeg|vi|man svar, innen hvilken tid',
  ),
  system: list('kritisk*, avtalen, avtale, agreement, maks*, garant*, løst, solved, fixed, gerica'),
  levels: list(
    'hvilke prioritet*, prioritetsnivå*, prioriteter, priority levels, which priorities, hvordan prioriterer|prioriteres, how do you prioriti*',
  ),
  whichSystems: list(
    'hvilke|hvilken system*|modell*|telefon*|mobil*|program*, which|what systems|models|phones|system, ti system*, ten systems, hva for system*|modell*|telefon*|mobil*',
  ),
  downtimeMeaning: list(
    'hva er|regnes|betyr|menes|teller _ nedetid*, regnes|teller __ som nedetid*|oppetid*, what counts|is __ downtime, definisjon* _ nedetid*',
  ),
  whenPlanned: list(
    'når er|blir neste|det, neste, next, blir det, vil det, will there, kommer det, is there, er det, when is|will, skal det, hvor lenge før, varsler|varsles',
  ),
  upgradeWhen: list(
    'når oppgraderes|oppgraderer|blir|skal|kommer _ oppgrader*, når oppgraderes, når oppgraderer, når skal|blir|er __ oppgradert|oppgradering*|oppdatert, when is|will __ upgraded|updated|upgrade, blir det nedetid*',
  ),
  dikt: list('dikt, dere, du, you, ikt'),
  dataResponsible: list(
    'databehandler, databehandleren, databehandlar, data processor, ansvar|ansvaret for datasikkerhet*|dataene|data|datatryggleik*|lagrede|datasikkerheten, responsible for data, responsible for _ data',
  ),
  serverSafe: list(
    'sikrer|sikrar|beskytter|vernar dere|du, hvordan sikrer|beskytter|passer, trygt|trygge|trygg lagret|lagra|hos, how do you protect|secure, secure is|are, er dataene|filene|data trygge|sikre|sikret, are _ files|data safe|secure|protected',
  ),
  decide: list(
    'hvem avgjør|bestemmer|godkjenner|bestemme, who decides|approves, vedtak om, avgjørelse*, decide*',
  ),
  privacyQuestion: list(
    'er det|dette|kan det være brudd|brot på|med, bryter|bryt dette|det|vi personvern*|gdpr, breach of privacy, personvernombud*, må vi ha databehandleravtale*|ros*|dpia, spørsmål om personvern*|gdpr, question about privacy|gdpr, utlevere|utlevering* _ opplysninger|opplysningar|data, innsyn*',
  ),
  name: list('hvem er|har, who is, whos, navn|namn|navnet|namnet på, telefon*, nummer*, kontakt'),
  orderIt: list(
    'bestille|bestiller, bestilles, hvem, hvor, hvordan, order, how, who, kan dere|du|jeg|vi, where, går det, er det mulig',
  ),
  haveWe: list('har vi|jeg|alle|hver, får vi|alle|avdelingen, do we|i, har avdelingen*'),
  whoMay: list('hvem, who, må jeg|vi, lov, allowed, autoriser*, authori*, rettar, rettigheter, kan jeg|vi'),
  getIt: list(
    'få, får, have, get, ha, bestille, bestiller, order, skaffe, hente, ordne, trenger, treng, hvordan, hvor, how, where',
  ),
  ownLine: list(
    'hvem, ansvar*, dekker, betaler, who, responsible, pays, må jeg, selv, sjølv, do i, bredbånd*',
  ),
  special: list(
    'avtale|avtalt, særskilt, spesielt, tilpasset, agreed, special*, unntak*, skreddersy*, egen avtale, in some cases, kan likevel',
  ),
  howTo: list('hvordan, how, rammeavtal*, bestiller, gjør jeg'),
  whichModels: list('hvilke|hvilken, hva slags, which, what, liste|listen|lista, oversikt*, list'),
  connectHow: list(
    'hvordan kobler|kople|koble|koples|kobles __ nett*, tilkobl*, tilkopl*, how do _ connect _ network',
  ),
  which: list('hvilket|hvilken|hva, which, what, bruker vi|dere, do we use'),
  responsibleFor: list(
    'ansvar, ansvaret, ansvarlig, ansvarleg, responsible, responsibility, eier, hvem fikser|retter|feilretter|tar, who fixes, koordiner*',
  ),
  reportWhere: list(
    'melde, melder, hvor, kanal*, bortfall*, report, where, hva gjør, what do, reserve*, backup',
  ),
  number: list('nummer*, number*, telefonnummer*, vakttelefonnummer*, tlf'),
  who2: list(
    'hvem kan|skal|må|har, who can|should|must|may|has, må jeg|vi|alle, skal jeg|vi|alle, kan elever|elevar|foresatte|føresette|foreldre|vikarer, elever|elevar|foresatte, must i|we|everyone, do i|we have, can pupils|parents, have to, plikt*, kan jeg|vi|man melde',
  ),
  hoursWord: list(
    'åpningstid*, opningstid*, opening hours|times, kontortid*, office|your|desk hours, åpent i|på|til, når åpner|stenger dere|du|de|driftsstøtte|desken|kontoret, når er dere|du|de _ åpne|der|inne|på|tilgjengelig|bemannet, when do|are you open|close|there|available|closed, are you open|closed|there, er det noen på jobb|der|på|som',
  ),
  role: list(
    'systemeier*, systemeigar*, systemansvarlig*, systemansvarleg*, system owner|manager, sikkerhetsansvarlig*, sikkerheitsansvarleg*, sikkerheitsansvarlig*, koordineringsansvarlig*, koordineringsansvarleg*, driftsansvarlig*, driftsansvarleg*, security officer, coordinator, operations manager, leder|leiar|leder|lederen|leiaren, sjef, sjefen, manager, vakt, vakta, vakthavende, on call, leverandør*, vendor',
  ),
  atWork: list(
    'på jobb, på plass, jobber, jobbar, bemannet, work, working, der, available, tilgjengelig*, svarer, tar telefon*, inne',
  ),
  purpose: list(
    'formål*, føremål*, hensikt*, purpose of, hvorfor|kvifor skal|må vi|jeg|man melde*, why should|must|do we|i report',
  ),
  solve: list(
    'løst, løyst, løse, løyse, løysast, løses, fikset, fikse, fiksa, rettet, retta, solved, solve, fixed, fix, ordnet, ordna, ferdig, done, resolved, resolve',
  ),
  replies: list('svar*, reply*, replies, answer*, respond*, hear, tilbakemelding*, hjelp*, help'),
  payWho: list(
    'hvem betaler|dekker|betaler|finansierer|belastes, who pays|covers|is, hva koster|er, hvor mye koster, how much, what does, what is, hvem skal|må betale|dekke',
  ),
  whoWord: list('hvem, who'),
  journal: list('journal, journalen, journaler, pasientjournal*, patient record*'),
  shareIt: list(
    'ta|tar|tek bilde|bilete, sende, dele, skjermbilde*, fotografere, send, share, photo*, mail, epost',
  ),
  whoIsDikt: list('hva|hvem er dikt, what|who is dikt'),
  phoneUse: list('teams, outlook, office'),
  aPerson: list(
    'snakke|prate|snakka med en|et|ekte person|menneske, talk|speak to|with a human|person, en ekte person, a real person',
  ),
};
