import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Words of questions about storage, equipment, zones and security. */
export const THING_CONCEPTS: Lexicon = {
  // Storage, mail, backup
  space: list(`
    plassgrense*, plassgrensa, plass, plassen, space, lagring, lagringsplass*, storage, kvote*, quota*, mb, megabyte*, gb, gigabyte*, hvor mye, hvor stor*, how much|big|large, størrelse*,
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
    'outlookboks*, outlook boks|boksen, epost*, mail*, email*, postkass*, innboks*, inbox, mailbox*, postboks*, outlook*, kalender*, calendar*, exchange',
  ),
  teacher: list('lærer, lærere, lærar, lærarar, lærerne, lærarane, teacher, teachers'),
  pupil: list('elev, elever, elevar, elevene, elevane, pupil, pupils, student, students'),
  backup: list(
    'keep copies, copies of, backup*, sikkerhetskopi*, tryggingskopi*, sikkerheitskopi*, tryggleikskopi*, kopi av, kopi|kopiere, kopiert, kopieres, kopierer dere|du, kopier, backed up, back up, backups, reservekopi*',
  ),
  localFile: list(`
    c:, c, på c, skrivebordet, lokalt, lokale, lokal disk|fil, cdisk*, cstasjon*, cområde*, local, locally, local disk|drive, harddisk*, min dokumenter, på|av pcen, på maskina|maskinen, on the|my computer|pc|laptop, my desktop, the desktop, nedlastinger, downloads
  `),
  mine: list(
    'privat*, private, personal, personlig*, familie*, family, ferie*, holiday, mine egne, vacation, barna, hobby',
  ),
  media: list(
    '*video*, *videoer, *videoene, bilde*, bilder*, bildene, *bilda, *bilder, *bildene, photo*, picture*, musikk*, music*, mp3, film*, video*, movie*, songs, sanger, foto*',
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
    'privat*|egen|eget|egne|eigen|eige|my|own|private gamle|gammel|gml|old|nye|ny|new pc*|mac*|laptop*|maskin*|computer, egen|eigen|eige|privat chromebook*|ipad*|nettbrett*, privat*|egen|eget|egne|eigen|eige pc*|laptop*|maskin*|mac*|datamaskin*, private laptopen|pcen|maskina, own|personal|private computer|laptop|pc|mac|macbook, hjemmepc*, heimepc*, home computer|pc',
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
    'må|skal vi|jeg betale, betaler vi|jeg, we pay, tar regninga|regningen|rekninga, koster, kostar, koste, kostnad*, pris|prisen, prisar, betaler, betalar, betale, betalt, regning*, rekning*, faktur*, dekker, dekkjer, dekkes, cost, costs, price, pay, pays, paid, paying, charged, charges, charge it|for|us, utgift*, belast*, gratis, free of charge, expense*, finansier*, hvilket budsjett, avgift*',
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
    'gir|gi|ordner meg|oss passord*, tilgang*, access, autoriser*, authori*, innlogging, logge inn, komme inn, rettighet*, rettar, adgang, permission*',
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
};
