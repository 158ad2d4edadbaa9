import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** What is ordered, for whom, and by which words (T11, T12, T24, T90, T120). */
export const ORDERS: Lexicon = {
  /** Says in itself that it is an order. */
  orderAct: list(`
    bes|bedes|ønskes|ynskjes|anmodes|bestilles _ stengt|stengd|slettet|opprettet|oppretta|avsluttet|avslutta|fjernet|fjerna|deaktivert|flyttet|flytta|tildelt|levert|endret|endra|utvidet|installert|montert|overført|tømt|tømmes|sperret|aktivert|omgjort,
    tilgang*|rettighet* _ følge med|flyttes|overføres|flyttast|overførast,
    bestiller, bestille, bestilles, bestillast, ny bestilling, bestilling av|til|fra, bestilling, ønsker|vil å bestilt, tinga, tingar, tinge, tingast, rekvirer*, innkjøp, anskaffe*, kjøpe, kjøpt inn, skaffe|skaffes|skaffa,
    to|please|we|i|pls|can|wish|want order, order|ordering|buy|purchase a|an|two|three|four|new|more|some|#|for|us|me, purchase, kostnadssted|kostnadsstad|koststed|kostnadssenter|ks #, kostnadssted|kostnadsstad er|nr|nummer #, cost centre|center #, prosjekt|prosjektnummer|ansvar #,
    til gjenvinning|resirkulering, gjenvinn*, resirkul*, skal kastes, avhend*, utrangert*, recycl*, levere inn gaml*, slås|slåast sammen, slå sammen avdeling*, omorganiser*, samanslå*,
    hvitelist*, whitelist*, kvitelist*
  `),
  /** A wish or a need; what is wished for must follow. */
  orderNeed: list(`
    hvem|who fikser|ordner|ordnar|lager|lagar|oppretter|opprettar|skaffer|creates|makes|sets, må|skal|bør|must inn i|på,
    sender|leverer|ordner|skaffer|gir|fikser|kjøper|bestiller|tinger dere|du|de|noen|dykk|ikt _ en|et|ei|ny|nytt|nye|to|tre|eit|ein|flere,
    får vi|jeg|me|avdelingen|kontoret|klassen|hun|han en|et|ei|eit|ein|to|tre|fire|fem|ny|nye|nytt|flere|fleire|egen|eget|noen,
    trenger|behøver|trengs|trengte|ønsker|ønskes|ynskjer|ønska|ønsket|mangler|ber|need|needs|needed|want|wants|wanted|require|requires, må|skal|vil|vill|bør|skulle|hadde|burde|ville _ har|hatt|ha|få|fått|bli|lage|laga|trengt|ønsket, lyst på, håper på, klar for,
    kan|kunne|får vi|jeg|me|hun|han|de|dei|avdelingen få|fått|få|ha|har|bli, går det an å få, er det mulig å få, mulig å få, håper å få, gjerne ha|har|få,
    make him|her|them|us|a|an, lag|lage|opprett|opprette til|for|ein|en|ny|bruker|konto|brukar|brukarkonto, would like|love, could|can|may i|we|she|he have|get, please get|send|make|give|create|set|add|order, søker om, ber om, på tide med, bruk for, behov for, kritisk at _ får
  `),
  /** A wish that needs no «new» beside it. */
  orderStrong: list(`
    kan|kunne|could|can _ få|have,
    can|could|may i|we|she|he have|get, hadde trengt|ønsket|ønska, lyst på, we are missing, mangler fortsatt, på utkikk etter, får lov til å få, fått lov til å kjøpe|få, kan|kunne|får vi|jeg|me|avdelingen få|fått|har|ha,
    mangler mus|datamus|tastatur|skjerm|skjermer|skjermar|headset|hodesett|lader|ladere|ladar|dokking|dokkingstasjon|dokk|kabel|kabler|kablar|adapter|telefon|telefoner|telefonar|nettbrett|ipad|ipader|pc|pcer|laptop|lisens|lisenser|lisensar|adgangskort|nøkkelkort|konto|brukerkonto|utstyr|webkamera|simkort|skriver|projektor, mangler|trenger|ønsker|need _ plass|oppsett til|for|på, hadde|ville|hadd|would|det _ vært|vore|blitt|be|have _ supert|fint|flott|greit|kjekt|bra|digg|deilig|topp|nice|great|lovely|smart|kjempefint|kjempebra|praktisk|helpful|hendig|artig _ med|å|om|to|if, drømmer|drøymer om, klar for, på jakt etter, på tide med, ønsker meg|oss, wish for, looking for, please get|give|send|order|buy us|me|her|him|a|an|two,
    trenger, treng, behøver, ønsker, ynskjer, ønskes, need, needs, want, wants, require, requires, ber|bed|bad om, søker|søkjer om, må|skal|vil|bør|ville gjerne ha|har|få, må|skal|vil|bør|ville ha|har|få, should|must|will have|get,
    would like|love, gjerne ha|har|få, behov|bruk for, går _ fram|frem for å få|ha, hvordan får|skaffer vi|jeg|man|en|me, mangler en|ei|et|ein|eit
  `),
  /** What is done for an order, or when somebody begins, leaves or moves. */
  workVerb: list(`
    push*, rull*|rolle ut, deploy*, trekk*|trekkja|trekt|dra _ kabel*|*kabel|*kabler|ledning*|nett*|fiber*|opp|fram|frem, leggja|legg|legge|lagt inn|opp|til|ut|på|over, hengt|heng*|henge opp, strekk*, last* ned|inn, meld* inn|ut|på|av, knytt*, omdøp*, rename, migrer*, slå på|av for, gjør* tilgjengelig, put|push|roll|hang|mount|build|pull,
    install*, legge opp|inn|til|ut, sett*|set* opp, opprett*, bestill*, monter*, flytt*, utvid*, utvide, lage|laga|lag, aktiver*, deaktiver*, skaff*, tildel*, forleng*, viderekobl*, vidarekopl*, overfør*, registrer*, avslutt*, klargjør*, konfigurer*, kobl*|kopl* opp|til|sammen, endr* navn|tilgang*|eier*|rettig*, bytt*|byt* til|navn|ut, steng*|stenge|stanse|sperre _ konto*|bruker*|brukar*|tilgang*|abonnement*, ta imot, hent* _ utstyr*|pc*|skjerm*|gaml*|skap*, lever* _ pc*|utstyr*|skjerm*|ny*|til, fjern*|ta bort|slett* _ tilgang*|bruker|brukar|brukeren|konto*|rettig*, ta bort, rigg*, gi|gje _ tilgang*|rettig*, åpne|opne|åpna for|tilgang*|porten|siden|nettside*|sida, slippe _ gjennom, tillat*, whitelist*, hvitelist*, unblock, set up, create, move, extend, add, enable, disable, order, order*, arrange, slå sammen, dele opp, send* _ ny|nytt|nye|en|to
  `),
  workAsked: list(`
    får|fikk du|dere|de|noen _ lagt|satt|opprettet|flyttet|meldt|bestilt|hentet|montert,
    kan|kunne|vil|ville|kunna dere|du|noen|nokon|de|dei|dåkk, could|can|would|will you|someone|somebody|anyone, please, vennligst, ønsker|trenger|treng hjelp|bistand|noen|nokon|assistanse til|som|med, trenger|treng|need|skulle|hadde hjelp|noen|nokon|someone|somebody|help, ber om å få|at, kan|går det|vi|jeg|en|man|han|hun|den|me|hun få|fått|bli|å få, kan|kunne|bør|må|skal _ åpnes|flyttes|opprettes|installeres|monteres|utvides|endres|stenges|overføres|forlenges, skal ut i permisjon
  `),
  /** A page that the filter stops. */
  blockedPage: list(`
    sperret|sperra|blokkert|blokka|blocked|stoppet|stoppa i|av|by _ filter*|brannmur*|firewall*|proxy, åpne|åpnes|opnast|åpnet|opna|tillate|tillates _ siden|sida|nettsiden|nettsida|nettside|nettstedet|domenet|url*|adressen|i filteret, siden|sida|nettsiden|nettsida|nettside|domenet|site|page __ åpnes|opnast|åpnet|opna|hviteliste*|whitelist*|unblock*|tillates|slippes|slippast|frigis, *no|*com|*org|*net|no|com|org|net __ blokker*|blokka|blokkes|sperret|sperra|stoppet|stoppa|blocked|åpnes|åpne|åpnet|opnast|hvitelist*|whitelist*, unblock, siden|sida|nettsiden|nettsida|domenet|site|page __ whitelist*|unblocked|opened
  `),
  /** Work that somebody is asked to do, when nothing is broken. */
  orderWork: list(`
    nummer*|nummeret|telefonen|linja|mailen|eposten __ settes|viderekobles|overføres|flyttes|stilles|viderekoblast|settast|flyttast _ over|til|om,
    få|får|gi|gir nytt|ny|nye navn|namn|etternavn|navnet, kan|kunne dere|du|noen stille|sette|legge|flytte|koble _ om|over, flytter|flytte|flyttar _ nummer*|*nummeret|linja|telefonen over|til,
    det|her|this|it må|skal|bør|kan|ønskes|must|should trekkes|legges|settes|monteres|installeres|opprettes|flyttes|bestilles|hentes|leveres|åpnes|kobles|koples|utvides|lages|registreres|henges|strekkes|trekkast|leggast|settast|monterast|bestillast, må|skal|bør trekkes|legges|monteres|installeres|opprettes|bestilles|strekkes|utvides, steng|stenge|sperr|sperre|deaktiver|avslutt alt|alle|everything,
    får|fikk|could|can du|dere|de|noen|you|someone _ lagt|satt|opprettet|oppretta|flyttet|flytta|meldt|bestilt|hentet|henta|montert|installert|koblet|kopla|registrert|gitt|skaffet|set|added, *bruker|*brukeren|*konto|*kontoen|epost|eposten|epostadressen|mail|mailen|navn|navnet|namnet|signatur*|telefonlist*|tilgang*|rettighet*|adresse* _ må|skal|bør|kan endres|endrast|oppdateres|oppdaterast|byttes|omdøpes|rettes|utvides|utvidast, navneendring*, navnebytte*, namneendring*, namnebyte*, name change, nytt etternavn, new surname|lastname, bytt|bytte|byttes|skift|skifte|skiftes|erstatte|erstattes|swap|replace ut|_ __ med|mot|for|with en|ei|et|ein|eit|ny|nytt|ergonomisk|større|bedre|annen|annet|a|an|new,
    skal|må|vil|ønsker|ønskjer|trenger|treng|bør|burde|skulle|need|want|would ha|å|få|om|to|like __ flyttet|flytta|opprettet|oppretta|montert|installert|utvidet|utvida|aktivert|tilkoblet|tilkobla|omdøpt|moved|installed|mounted|created|added|extended|disabled, *bruker|*brukeren|brukern|brukaren|*konto|*kontoen|tilgang*|abonnement*|account|user __ må|skal|kan|bør|should|must|can stenges|stengast|sperres|sperrast|legges|leggast|lukkes|lukkast|fjernast|termineres|slettes|slettast|avsluttes|fjernes|deaktiveres|overføres|forlenges|opprettes|opprettast, ber|bed|ønsker|ønskjer|ønskes om|at __ legges|leggast|føres|meldes|tas|fjernes|flyttes|flyttast|opprettes|opprettast|gis|utvides,
    skal|må|bør|kan|ønskes|skulle|could|should _ hentes|henta|avhentes|destrueres|makuleres|vrakes|skrotes|saneres|kasseres|gjenvinnes|leveres _ inn|bort|destrueres|makuleres|til|forsvarlig|pcer|skjermer, til destruksjon, skal destrueres|makuleres|vrakes|kasseres|saneres, bli kvitt gaml*|de|noen|disse|en|et, kvitte oss|seg med, get rid of,
    kan|kunne|kunna dere|du|noen|nokon|de|dåkk|dokk installere|legge|sette|opprette|bestille|montere|flytte|utvide|lage|aktivere|deaktivere|skaffe|tildele|forlenge|viderekoble|overføre|slå|registrere|avslutte|klargjøre|konfigurere|koble|endre|ordne _ ny|nytt|nye|bruker|konto|tilgang*|epost|plass|oppsett*|avtal*,
    kan|kunne dere|du|noen|de installere|opprette|montere|flytte|utvide|bestille|skaffe|whiteliste|hviteliste|tildele|klargjøre|forlenge|utvide|viderekoble|deaktivere, få lagt|installert|satt|montert|opprettet|oppretta|flytta|flyttet|utvidet|utvida|koblet|kopla|åpnet|opna|forlenget|forlenga|bytta|byttet _ opp|inn|til|ny|nytt|nye|tilgang|en|ei|et|eit,
    få lagt|installert|satt|montert|opprettet|oppretta|flyttet|flytta|utvidet|forlenget|opna|åpnet, can|could|would you|someone|somebody|anyone|we|i install|set|create|move|order|extend|enable|disable|whitelist|unblock|add,
    set up, please install|create|move|add|extend|set|enable|unblock, kan|kunne dere|du|noen åpne|slippe|tillate|frigi, åpne|opne _ siden|nettsiden|nettside|sida|nettsida|nettstedet|gjennom|filteret
  `),
  /** Equipment, accounts and services that one gets on an order. */
  orderThing: list(`
    *skuff, *skuffen, papirskuff*, blekkpatron*, batteri, batterier, batteri til, mikrofon*, webcam*, kamera til, annen|anna|annet|ny|nyere|større|enklere modell|type|utgave|variant,
    nett|nettverk|wifi|internett|trådløst til|innen|før|fra januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|skolestart|høsten|sommeren|jul|#,
    arm|armen til|for, fotstøtte*, armstøtte*, laptopstativ*, skjermstativ*, ergonomisk mus|tastatur|stol,
    egen|ny|egne|felles|delt|eget|separate|own|shared mappe|mappestruktur|område|postkasse|liste|gruppe|kanal|team|kalender|folder|mailbox|group|calendar, menyvalg*, tastevalg*, svargruppe*, hovednummer*, hovudnummer*, viderekobling*, telefonsvarer*, velkomsthilsen*, svarmelding*,
    deres|dere|dykkar|dykkars|your|dikt|ikt folk|mannskap|mann|people|staff|guys|tekniker* til|present|on|på,
    bigger|larger|newer|større|nyere|bedre one|en|ein|skjerm,
    wifi|nett|nettverk|internett|network|internet|dekning|trådløst|tv i|in|til|på|for|at _ ny|nye|nytt|new,
    pc, pcen, pcer, pcar, *pc, *pcer, laptop*, bærbar*, berbar*, *telefon, *telefonar, *telefoner, *skjerm, *skjermer, *skjermar, *brett, *kabel, *kabler, *kablar, *lader, *ladere, *ladar, *ladarar, *lisens, *lisensar, *lisenser, *brikke, *brikker, *punkt, *punkter, *abonnement, *veske, *printer, *licence, *license, *account, *accounts, *mailbox, home office, *headset, *mus, *tastatur, *dekoder, stick, usb*, tv, *tv, storskjerm*, hub, switch, ruter, router, lesebrett, hodelykt, projektor, høgtalar*, skjermfilter, skjermarm, kortleser, kortlesar, strekkodeleser, rfid*, signaturbrett, skjerm, skjermer, skjermar, storskjerm*, skjermen, monitor*, monitors, tastatur*, mus, datamus, mus til, headset*, hodesett*, hovudsett*, øretelefon*, hodetelefon*,
    webkamera*, dock*, dokking*, lader, ladere, ladar, ladarar, ladere, lading, charger*, kabel, kabler, kablar, skjøteledning*, adapter*, nettbrett*, ipad*, ipader, telefon, telefonar, telefoner, mobil, mobilar, mobiler, mobiltelefon*, jobbtelefon*, jobbmobil*, smarttelefon*, iphone*, samsung*,
    simkort*, sim, abonnement*, skriver, skrivere, skrivarar, *skriver, *skrivar, printer*, scanner*, skanner*, prosjektor*, høyttaler*, veske, vesker, sekk, deksel, minnepinne*, harddisk*, *konto, *kontoar, konto, kontoer, bruker, brukere, brukar, brukarar, brukernavn*, brukarnamn*, innlogging*, pålogging*, login*, epost, epostadresse*, email, mailkonto*, postkasse*, fellespostkasse*, mailbox,
    distribusjonsliste*, teamskanal*, tilgang, tilganger, tilgangar, tilgongar, rettighet*, lisens, lisenser, lisensar, license*, licence*, programvare*, program, programmer, *program, *programmet, programmet, app, appen, adgangskort*, tilgangskort*, nøkkelkort*, idkort*, kort, kodebrikk*, kodebrikke*, brikke, nettpunkt*, nettverkspunkt*, nettuttak*, datapunkt*, uttak, aksesspunkt*, hjemmekontor*, heimekontor*, vpn,
    telefonnummer, stativ*, møteromsutstyr*, videoutstyr*, utstyr, tekniker, teknikar, teknisk bistand|hjelp|støtte, screen*, keyboard*, mouse, phone, phones, tablet*, user, users, account*, access, badge, card, cards, computer*, cable*, technician*, oppsett, plass på h, mer plass, større postkasse, større kvote, *løsning til, *mappe til, delt mappe, ny mappe, delt område, qgis, acrobat, visio, autocad, photoshop, adobe, teams rom
  `),
  /** It is to be new, one more, or so many. */
  orderNew: list(`
    ny|nytt|nye|nyere|en|ei|et|ein|eit|flere|fleire|noen|nokre|ekstra|egen|eget|eigen|annen|annet|større|bedre|par|new|another|a|an|extra|more|some|additional|bigger|larger,
    to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|femten|tjue|two|three|four|five|six|seven|eight|nine|ten|twelve, #
  `),
  /** Somebody who begins, leaves or changes: an account is made, moved or closed. */
  newPersonNamed: list(`
    *studenter|*studentar|*student|*elever|*praktikanter|*lærlinger _ praksis|fra|begynner|starter|hos|trenger, i praksis, praksisstudent*, hospitant*, turnuskandidat*,
    giftet|gifta|skilt seg, giftet|gifta|skiftet|skifta|byttet|bytta navn|namn|etternavn|seg,
    ny|nytt|nye|new *vakt|*vakta|*vakter|*vaktar|*vekter|cleaner|worker|guard, slutter|sluttar|slutta|sluttet|quits _ #|mandag|måndag|tirsdag|onsdag|torsdag|fredag|snart|om|seg|den|i,
    siste|last|sista arbeidsdag|dag|vakt|day|arbeidsdagen|dagen #|er|blir|is|fredag|mandag|torsdag, slutter|sluttar|leaves|leaving # # #,
    går|flytter|flyttar|bytter|byter|skifter|begynner|byrjar|overføres|moves|moving|transfers|changes|rykker over|til|to|from|fra|frå|som|ned|opp _ avdeling*|plan|mandag|måndag|tirsdag|onsdag|torsdag|fredag|stilling*|enhet*|eining*|#|monday|desk|team|unit|department, ny|nye|nytt|new på|i|at|in|ved|hos lønn|regnskap|økonomi|arkiv|bygg|plan|drift|avdeling*|skole*|kontor*|team*|nav|renhold|servicetorg*|kjøkken*|legekontor*|barnehage*|the|our|vårt|vår, det begynner|byrjar|starter|kommer|kjem en|ein|ei|to|tre|ny|nye, noen nye, overtar|overtek for|etter|stillinga|stillingen, vikarierer, engasjement*, tiltrer*, ansettes, blir ansatt, ansatt ny|en|som,
    ny|nye|nyt|new _ ansatt*|tilsett*|tilsatt*|medarbeid*|kollega*|colleague*|employee*|temp|temps|nurse*|teacher*|doctor*|staff|vikar*|*vikar|*vikarer|*pleier|*pleiar|*pleiere|*pleierar|*arbeider|*arbeidar|*lærer|*lærar|lærer*|lærar*|lege|*lege|leder|leiar|*leder|*leiar|assistent*|*assistent|konsulent*|rådgiver*|rådgjevar*|saksbehandler*|sakshandsamar*|ingeniør*|lærling*|student*|sekretær*|kokk|renholder*|vaktmester*|folk|intern|trainee|politiker*|representant*|varamedlem*,
    gir seg, går av, pensjonist*, ny|nye|nyt|new _ rektor*|*rektor|*konsulent*|*psykolog*|*sjef|*sjefen|*koordinator*|*terapeut*|fysio*|ergo*|jordmor*|*sykepleier*|*sjukepleiar*|prest*|kantor*|bibliotekar*|*mester|vernepleier*|inspektør*|merkantil*|arkivar*|jurist*|advokat*|økonom*|controller*|*tannlege*|*tannpleier*|brann*|kjøkken*|*fagarbeid*|*pedagog*|miljø*|støttekontakt*|avløser*|vara*|folkevalg*|tolk*|resepsjonist*|sommer*|turnus*|driver|cook|manager|secretary|librarian|midwife|psychologist|headmaster|principal|consultant|doctor|guy|girl|hire, ny|nye|new i|på stilling*|jobb*|job, ny stilling, new job|position|role, byttet|bytta|bytter|skiftet|skifter|changed|overført|flyttet|flyttar jobb|stilling|avdeling|enhet|tjeneste|position|department,
    nyansatt*, nytilset*, tilkallingsvikar*, vikar*, *vikar|*vikaren|*vikarer|*vikarlege, vikarlege*, sommervikar*, lærling*, praktikant*, begynner|byrjar|starter|startar|tiltrer _ hos|hjå|på|i|fra|frå|#|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag, starts|starting|begins|joins _ monday|tuesday|wednesday|thursday|friday|in|on|#, har|er sluttet|slutta|ferdig|gått,  sluttar|sluttet|slutta hos|hjå|i|fra|på|#|fredag|mandag, is|are leaving, has left, har quit
  `),
  /** Only an account, a card or an access makes a new person an order; «den nye vikaren kommer ikke inn» is a fault. */
  accountThing: list(`
    trenger|treng|ha|need|needs|have|bruke|få|får gerica|socio|gat|gatturnus|familia|hspro|visma|agresso|bibliofil|extens|itslearning|profil|journalen|systemet,
    brukere, brukarar, kontoer, kontoar, pcer, pcar, telefoner, telefonar, mobiler, mobilar, nettbrett, inn|in i|på|into bygget|huset|garderoben|rådhuset|skolen|lageret|building|lokalet|lokalene,
    kommer|komme|slippe|slipper|logge|get inn|in i|på|into|to, inn|in|into i|på gerica|socio|gat|gatturnus|familia|hspro|agresso|systemet|programmet, stengt|steng|stenge|sperr alt|alle|everything,
    passord|passordet|password til|for|to|i,
    brukern, brukeran, kontoan, tilgangan,
    tilgangene|tilgangen|rettighetene|rettane|rettighet* _ følge|flyttes|med|over, tilgongar, tilgongane, accesses, mailbox, postboks*, signatur*,
    konto, *konto, kontoen, bruker, brukar, brukeren, brukaren, brukarane, brukerne, *kontoen, *brukeren, tilgangene, tilgangane, lisensen, postkassa, postkassen, brukarkonto*, brukernavn*, brukarnamn*, innlogging*, pålogging*, pålogging, login*, epost, mail, email, tilgang, tilganger, tilgangar, tilgangen, rettighet*, *kort, adgangskort*, nøkkelkort*, user, account, access, pc, laptop, bærbar, telefon, mobil, ipad, nettbrett, utstyr, lisens
  `),
  forWhom: list('til|for|åt, please|pls|takk, leveres|leverast|hentes|sendes'),
  /** Who pays: nobody writes that of a fault (T12). */
  orderCost: list(`
    ferdig|klar|klart|levert|levering|leveres|leveringsfrist|frist til|innen|senest|before|by #|mandag|tirsdag|onsdag|torsdag|fredag|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|sommer*|skolestart*|høst*,
    faktura* _ merkes|sendes|til|føres|på, rekning* til|på|kan, regning* til|på|kan, belastes, belastast, belast, kostnaden* føres|på|dekkes|tas, tas på budsjett*, budsjett*, dekkes av, konto #, kontostreng*, koststed*, kostnadssted*, kostnadsstad*, art #, ansvar #, godkjent av, approved by, invoice, charge it|to|the, budget, billed to, cost code|centre|center, leder|sjefen|lederen|boss|leader|manager _ sagt|sier|said|says|approved|godkjent|ok|ja|yes
  `),
  /** New things that are on their way, and somebody who is to do something with them. */
  announces: list(`
    vi|jeg|me|de|dei|avdelingen|avdeling|kontoret|skolen|skulen|enheten|klassen|legekontoret|we får|fær|flytter|flyttar|skal|overtar|åpner|utvider|bygger|get|are|will|kommer _ ny|nytt|nye|to|tre|fire|fem|seks|flere|new|two|three|four, det kommer|kjem|blir|arrives _ ny|nytt|nye|to|tre|fire|flere|new
  `),
  handles: list(`
    ordner|ordnar|fikser|fiksar|kobler|koplar|kopler|setter|set|monterer|installerer|rigger|legger|skaffer|leverer|henger|sørger|arrange|fix|connect|install dere|du|de|noen|dykk|dåkk|you|ikt, kan|kunne|could|can dere|du|de|noen|you|someone ordne|ordna|sette|montere|koble|kople|rigge|henge|legge|hjelpe|fikse|install|arrange|mount|connect|set
  `),
  /** Units are joined, split, moved or renamed (3.1): accounts, boxes and folders follow. */
  orgChange: list(`
    vi|de|dei|me|kommunen|avdelinger|enheter slår|slo|legger|merger _ sammen|saman|ihop,
    legges|slås|leggast|slåast|fusjoneres|samles|splittes|går __ sammen|under|seksjon|enhet, legges|slås|fusjoneres|splittes __ i|til|under én|en|ett|to, ny seksjon|enhet|avdeling|virksomhet fra, nye navn på avdeling*|enhet*, avdeling*|enhet*|seksjon*|virksomhet* bytter|skifter|får __ navn, omorganiser*, reorgani*, *sammenslåing*, sammenslåing*, merging departments|units, units|departments merge|merged|move|join, becomes one
  `),
  /** «må ha», «skal ha»: the need of a new person. */
  mustHave: list(
    'følge med, flyttes, flyttast, overføres, over til, følgje med, behøver, treng, ordne, fikse, klargjøres, klargjerast, må|skal|vil|bør|får _ ha|har|få|plass|klart, klar til|klart til, trenger, needs, need',
  ),
  /** What somebody has and takes: medicines and the like are never ordered here. */
  ownThings: list(
    'hennes|hans|sin|sine|sitt|his|her|their|medicine|parkinson _ tablets|tablet|kort|mus|medisin*, tablets at|for, tabletter',
  ),
  helpNeed: list(
    'opp, liv, igang, gang, fart, orden, skikk, sving, tilbake, igjen, back, up, working, spørre, vite, høre, hører, opplyst, svar, svare, beskjed, snakke, snakka, bekreft*, ask, know, hear, forklar*, fortelle, forstå, hjelp|help|bistand|assistance',
  ),
  /** Who wishes for a fault to be dealt with wishes for nothing new. */
  upgradeThing: list(`
    det|den|the nye|new *systemet|*system|*programmet|*program|*løsningen|*løysinga,
    ny|nytt|nyere|newer word|excel|office|windows|teams|outlook|acrobat,
    nyeste|siste|nyaste|newest|latest|nyare|nyere|newer word|excel|office|windows|teams|outlook|acrobat|*versjon|chrome, bytte|byte|skifte|bytter|skifter|byttar|change|switch|replace *system|*program|*systemet|*programmet|system|systems,
    innføring|innføre|anskaffelse|anskaffe|innkjøp|introduksjon av|of|et|eit|ein _ system*|*system|løsning*|plattform*,
    *versjonen, *versjon, *utgaven, *utgåva, release, den|det|dei|de|the|to nye|nyeste|nyaste|new|newest versjon*|utgav*|version|plattform*, den|det|the nye|new en|one, opp|over|up|across|inn på|til|to|onto den|det|the nye|nyeste|neste|new|next|sky|skyen|cloud|skyversjon*, nyere|nyare|newer, skyversjon*, skyløsning*, saas, vertikal*,
    oppgradert, oppgradere, oppgraderast, oppgraderes, oppgradering, oppgraderinga, oppgraderingen, oppgraderer, upgrade, upgraded, upgrading, oppdatert til siste|nyeste|ny, hovedversjon*, hovudversjon*, ny|nye|nyare|nyere|siste|nyeste|newer|new|latest|seneste _ versjon*|version*|utgave*|release*|modul*|module*, modul, modulen, modular, ny|nye|nytt|new _ funksjon*|function*|feature*|integrasjon*,
    løftet|lyft|løfta|flyttet|flytta|hevet|opp|over _ siste|nyeste|ny|seneste|major|hovedversjon*|hovudversjon*, siste|nyeste|neste|ny|latest|next|newest major|versjon|release|utgave, eol, end of life, utgått versjon,
    nytt|annet|anna|new|moderne _ system|*system|*systemet|fagsystem*|løsning|software, ny|annan|annen _ løsning*|plattform*|app til, videreutvik*, vidareutvik*, anskaffe|anskaffa|kjøpe|innføre|innføra _ system*|*system|*løsning*|modul*|plattform*, legge|lage|lagt|laga|leggje|lages|legges|lagast|leggast|bygges|bygge|utvikle|utvikles|opprettes|programmere|få|får|fått|ha|ønsker inn|til|en|ei|ein|et|eit _ knapp*|funksjon*|felt|felter|kolonne*|rapportmal*|varsel*|påminn*, versjon # , over på den|versjon|nyeste|siste|ny|nye, feature, integrasjon mellom|mot, bytte _ system, systembytte, ønsker en|ei funksjon*, add a|an _ button|field|function|report, skifte|byte _ system|løsning
  `),
  /** Parts that a system may get (T24). */
  featureThing: list(`
    la|let|få|make _ huske|vise|viser|varsle|sende|foreslå|sortere|regne|spørre|minne|remember|show|remind|suggest|ask,
    også|i tillegg kan|kunne|could|can vise|varsle|sende|huske|show|send|regne, mulig at|å _ også|automatisk _ vise|viser|varsle|sende|huske|kan,
    stor|større|rød|raud|tydelig|klar|egen|big|bigger|red|clear bilde|bokstaver|skrift|tekst|merke|merking|symbol|ikon|varsel|varslingsbilde|picture|text|sign|warning|letters|icon, advarsel*, warning*, symbol*, ikon, fargekode*, farge|farger|colour|color på|for|på,
    kan|kunne|could|can _ vise|viser|sende|sender|huske|regne|varsle|show|send|sort|sortere|filtrere __ automatisk|selv|sjøl|stedet|staden|instead|automatically,
    kan|could|can varsle|sende|vise|regne|huske|minne|notify|send|show|remind|foreslå|fylle|hente,
    til|to|på|over # #, kan|kunne|could|can _ lære|begynne|klare|støtte|learn|start|support|snakke|gi|sende|vise|regne|varsle|speak|send|show seg|å|to|med|sms|automatisk,
    nyeste|nyaste|newest|latest, bytte|byte|bytta|byttet|skifte|erstatte|erstattes|erstattast|replace|swap|replaced __ med|with|for|by, oppdateres|oppdaterast|updated til|to, be updated|upgraded, større|bedre|betre|flere|finere|enklere|smartere|bigger|better|simpler bilde*|skrift*|søk*|bokstav*|knapp*|rapport*|utskrift*|layout,
    *knapp, *knappen, knappar, knapper, *funksjon, *funksjonar, *funksjoner, funksjonalitet*, *felt, *feltet, *felter, feltene, rubrikk*, *kolonne, *kolonner, rapport, *rapport, rapporter, *rapporten, statistikk*, oversikt, *oversikt, *visning, *visninga, *varsel, varsler, varsling*, påminnelse*, påminning*, *filter, *filtre, *modul, *modulen, *modular, *moduler, *integrasjon*, *kobling mot|til, kopling mot|til, *mal, *maler, *skjema, hurtigtast*, snarvei*, avkryssing*, avkryssingsboks*, sjekkboks*, nedtrekk*, rullegardin*, liste, *liste, mørk|mørkt|mørkare|dark|natt modus|skjerm|tema|mode|theme|bakgrunn, nattmodus*, mørkmodus*, større skrift|bokstaver|tekst, språk*, oversettelse*, søk, søket, søkefelt*, søkemulighet*, eksport*, import*, mulighet til|for, app, appen, dashboard*, dashbord, feature*, function*, button*, field*, column*, report, reports, reminder*, notification*, alert, module*, integration*, export, view, dropdown, checkbox*, shortcut*, translation*, option, angreknapp*, angremulighet*
  `),
  featureWish: list(`
    er|is det|it mulig|possible at|å|to|that,
    kan|kunne|bør|må|skal|could|can|should _ bytte|byttes|bytt|skifte|skiftes|erstatte|erstattes|replace|swap ut|_,
    any way|chance|possibility to get|have|add,
    fint|kjekt|flott|bra|greit|supert|nice|great|praktisk|hendig _ om|hvis|if|dersom, søknad*, forslag*,
    kan|kunne|could|can _ lære|begynne|klare|støtte|learn|start|support|snakke|gi|sende|vise|regne|varsle|speak|send|show seg|å|to|med|sms|automatisk, anbefaler|anbefalar|hopper|hoppe|bør|går|gå|planlegger|recommend*|tilråder|tilrår,
    burde|bør|skulle|kunne|måtte|should|ought hatt|ha|har|få|fått|have|to,
    kan|kunne|could|can|går _ få|få|får|ha|har|lage|legge|bygge|utvikle|utvides|lages|legges|lagast|leggast|bygges|get|have|add|build|make|ønske, ønsker|ønska|ønskelig|ønskje|vil|ville|skulle|trenger|treng|savner|saknar|etterlyser|foreslår|hadde|mangler|want|wants|wish|wishes|like|need|needs|miss|misses|propose|suggest|would, hva|what med|about å|a|en|ein|an|et, forslag*, ønske om, be|ber|bed|bad om, ask for, gjerne, drømmer om, på tide med, lag|legg|bygg|add|make|build til|inn|en|ein|et|a|an|oss|us, få lagt|laga|laget|bygd inn|til|en|ein|et
  `),
  /** A version that nobody keeps up any more. */
  versionEnds: list(`
    støttes|støttast|supporteres|støttet|supported {NOT},
    eol, end of life|support, utgår|utgår|utgår _ versjon*|utgav*|support|støtte|#, slutter|sluttar|stopper|opphører|stops|ends|stanser|slutt|kutter|kuttar|dropper _ støtte*|supporte*|støtt*|vedlikehold*|supporting|support, støttes|støttast|supporteres|vedlikeholdes|supported {NOT} lenger|lengre|meir|mer|longer|after, {NOT} lenger|longer|meir støttet|støtta|supportert|supported|vedlikeholdt, no longer supported|maintained, går ut på dato, utdatert|foreldet|forelda|gammel|outdated versjon*|version|utgave*, to|tre|fire|fem|flere|fleire|two|three|several versjoner|versjonar|utgaver|versions bak|behind
  `),
  /** The writer had it before: what is gone is a fault, and no order. */
  hadBefore: list(`
    jeg|vi|me|i|we hadde|had|pleier|pleide|brukte|used _ tilgang*|access|konto*|før|i|tidligere|yesterday|before, mistet|mista|mister|lost|lose|losing _ tilgang*|access|rettighet*|konto*, tilgang*|access _ borte|forsvunnet|vekk|gone|fjernet|fjerna|i går|yesterday, har alltid|allerede|already|vært|always hatt|had|har
  `),
  /** What a piece of work is done to, in its definite form. */
  workObject: list(`
    telefonlinj*, linja, linje*, *nummeret, *plassen, *plassane, *pulten, *uttaket,
    navn*, namn*, avdeling*, enhet*, eining*, gruppe*, gruppa, etternavn, stilling*, tittel*, telefonnummer*, telefonliste*, rolle*, roller, skilt*, stikk*, uttak*, kabler, kablar, kabel, skjermer, punkt*, nett, wifi, passord*, utstyr*, bord*, pcer, maskiner,
    *telefonen, *pcen, *skjermen, *skriveren, brukeren, *kontoen, *tilgangen, *tilgangene, tilgangane, *tilgang, *lisensen, *programmet, *porten, port, porter, tcp*, udp*, *brannmur*, vlan*, ip, domenet, *listen, *lista, *lister, *gruppa, *gruppen, *boksen, postkassa, postkassen, postlist*, abonnementet, sentralbord*, hjemmesiden, nettsiden, *passordkrav*, *kvoten, *feltet, *mappa, *mappen, *brikken, *kortet, teamet, kanalen, rommet, møterom*, *pcene, *maskinene, *skjermene, *telefonene, *brukerne, brukarane, *kontoene, python*, java*, chrome*, zoom*, teams*, office*, navnet, adressen, domain, group, list, mailbox, port, rule, firewall, users, licence*, software, phone, desk*, pult*, kontorplass*, arbeidsplass*, mailen, eposten, mail, epost, autosvar
  `),
  /** Bought for somebody who only says that he is the boss: a fraud, and no order. */
  fraudGoods: list(
    'gavekort*, gåvekort*, presentkort*, gift card|cards, giftcard*, voucher*, itunes*, bitcoin*, krypto*',
  ),
  /** Equipment that is done with, and somebody to take it (T11). */
  oldThings: list(`
    skrap*, vrak, junk, rubbish, scrap,
    gamle|gamal|gammel|gammelt|gml|utdøde|døde|død|defekte|kasserte|utrangerte|ødelagte|avdanka|avdankede|utslitte|utgåtte|pensjonerte|overflødige|ubrukte|kaputte|skrotne|old|dead|broken|retired|unused|obsolete|discarded|surplus kopimaskin*|*maskinen|*maskina|*skriveren|*skrivaren|*printeren|*printer|*skjermen|*telefonen|*projektoren|*serveren|*apparatet|*apparatene|*nettbrettet|pcen|pcene|pcer|pcar|pc|*pcer|*pcar|skjermer|skjermar|*skjermer|*skjermar|laptop*|maskiner|maskinar|*maskiner|telefoner|telefonar|mobiler|*telefoner|printere|skrivere|skrivarar|nettbrett|ipader|tastatur*|servere|prosjektorer|utstyr|kabler|computers|screens|monitors|printers|phones|tablets|equipment|dingser|skrot|greier, skrot*, elektronisk|elektrisk avfall, ee avfall|skrot, eeavfall*, edb skrot, datautstyr, datasøppel*, e waste, ewaste
  `),
  takeAway: list(`
    hente|henter|hentast|hentes|avhentes|hent, få bort|vekk, levere|leverer|leveres|leverast|kaste|kastes|kastast|destruere|destruert|destrueres|makulere, bli kvitt, kvitt, ta imot|med|bort|vekk, tar imot|med, tek imot|dere dere|med, vrake*, vrakes, skrotes, skrote, gjenvinn*, resirkuler*, destruer*, makuler*, pick|picked up, collect, collected, take away, dispose*, recycle*, get rid, deponi*, søppel*, hvor gjør|gjer|skal vi|jeg|me|dei|de
  `),
  /** Opens a message that orders a piece of work: «Åpne port 8443», «Flytt telefonen til …». */
  imperative: list(`
    opprett, opprette, sett, legg, flytt, installer, installere, lag, utvid, gi, koble, kople, kobl, deaktiver, aktiver, slett, fjern, endre, endra, bytt, steng, sperr, meld, send, lever, bestill, skaff, tildel, forleng, overfør, klargjør, konfigurer, monter, heng, rull, push, knytt, slå, åpne, åpna, opna, opne, registrer, create, set, add, move, install, give, remove, order, enable, disable, extend, transfer, deliver, provide, grant, connect, rename, assign, mount
  `),
  upgradeWish: list(`
    vil|ønsker|want|skulle|skal|vurderer|planlegger bytte|byte|skifte|change|switch|replace, skulle|hadde|ville gjerne|_ hatt|ha|ønsket,
    ta|take oss|meg|us med|with|along, possible|mulig to|å _ have|get|få|ha,
    hadde spart|letta|lettet|hjulpet|sparte|would save|help|make,
    søknad*, søker|søkjer om, forslag*, ønske om,
    må|skal|bør|burde|need|must|should|trenger|vi|me|lyst|klar|tid|når|when _ opp|over|up|få|fått|get|upgrade|oppgraderes|oppgraderast|oppgradert|ha, ønskes, bes, klar|klare for, lyst på, hadde vært, hva skal til, når kan|kommer|får,
    kan|kunne|går|could|can det|it|noen|someone, vil|vill|ønsker|ynskjer|ønskes|ber|bør|burde|planlegg*|vurderer|trenger|treng|anmoder|foreslår|gjerne|want|wants|wish|would|like|should|plan|request|need|propose, kan|kunne|could|can vi|dere|me|de|jeg|we|you|i, kan|kunne|bør|må|skal|burde|can|could _ oppgraderes|oppgraderast|oppgradert|upgraded, på tide å|med, hva må til, hvordan går vi fram|frem, blir med, bli med på, over på, hvem må si, samtykke*
  `),
  /** The upgrade is told of: it explains a fault or is announced. */
  upgradePast: list(`
    når|mens|when|while dere|de|dei|ikt|dikt|you|they _ oppgraderer|oppgraderte|oppdaterer|oppgraderar|upgrade|upgraded,
    når|when __ oppgradert|oppdatert|upgraded|updated,
    etter|siden|sidan|efter|under _ oppgradering*|oppdatering*|oppdateringa, after|since|during the|last|an|yesterdays _ upgrade|update, ble|vart|blei|var oppgradert|oppdatert, når|når oppgraderes|oppgraderer, when _ upgrade*|upgraded
  `),
};
