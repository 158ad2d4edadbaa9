import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** What is ordered, for whom, and by which words (T11, T12, T24, T90, T120). */
export const ORDERS: Lexicon = {
  /** Says in itself that it is an order. */
  orderAct: list(`
    bestiller, bestille, bestilles, bestillast, ny bestilling, bestilling av|til|fra, bestilling, ønsker|vil å bestilt, tinga, tingar, tinge, tingast, rekvirer*, innkjøp, anskaffe*, kjøpe, kjøpt inn, skaffe|skaffes|skaffa,
    order|ordering|purchase, kostnadssted|kostnadsstad|koststed|kostnadssenter|ks #, kostnadssted|kostnadsstad er|nr|nummer #, cost centre|center #, prosjekt|prosjektnummer|ansvar #,
    til gjenvinning|resirkulering, gjenvinn*, resirkul*, skal kastes, avhend*, utrangert*, recycl*, levere inn gaml*, slås|slåast sammen, slå sammen avdeling*, omorganiser*, samanslå*,
    hvitelist*, whitelist*, kvitelist*
  `),
  /** A wish or a need; what is wished for must follow. */
  orderNeed: list(`
    trenger|behøver|trengs|ønsker|ønskes|ynskjer|mangler|ber|vil|vill|må|skal|skulle|hadde|need|needs|want|wants|require|requires,
    kan|kunne|får vi|jeg|me|hun|han|de|dei|avdelingen få|fått|få|ha|har|bli, går det an å få, er det mulig å få, mulig å få, håper å få, gjerne ha|har|få,
    make him|her|them|us|a|an, lag|lage|opprett|opprette til|for|ein|en|ny|bruker|konto|brukar|brukarkonto, would like|love, could|can|may i|we|she|he have|get, please get|send|make|give|create|set|add|order, søker om, ber om, på tide med, bruk for, behov for, kritisk at _ får
  `),
  /** A wish that needs no «new» beside it. */
  orderStrong: list(`
    trenger, treng, behøver, ønsker, ynskjer, ønskes, need, needs, want, wants, require, requires, ber|bed|bad om, søker|søkjer om, må|skal|vil|bør|ville gjerne ha|har|få, må|skal|vil|bør|ville ha|har|få, should|must|will have|get,
    would like|love, gjerne ha|har|få, behov|bruk for, går _ fram|frem for å få|ha, hvordan får|skaffer vi|jeg|man|en|me, mangler en|ei|et|ein|eit
  `),
  /** What is done for an order, or when somebody begins, leaves or moves. */
  workVerb: list(`
    install*, legge opp|inn|til|ut, sett*|set* opp, opprett*, bestill*, monter*, flytt*, utvid*, utvide, lage|laga|lag, aktiver*, deaktiver*, skaff*, tildel*, forleng*, viderekobl*, vidarekopl*, overfør*, registrer*, avslutt*, klargjør*, konfigurer*, kobl*|kopl* opp|til|sammen, endr* navn|tilgang*|eier*|rettig*, bytt*|byt* til|navn|ut, steng*|stenge|stanse|sperre _ konto*|bruker*|brukar*|tilgang*|abonnement*, ta imot, hent* _ utstyr*|pc*|skjerm*|gaml*|skap*, lever* _ pc*|utstyr*|skjerm*|ny*|til, fjern*|ta bort|slett* _ tilgang*|bruker|brukar|brukeren|konto*|rettig*, ta bort, rigg*, gi|gje _ tilgang*|rettig*, åpne|opne|åpna for|tilgang*|porten|siden|nettside*|sida, slippe _ gjennom, tillat*, whitelist*, hvitelist*, unblock, set up, create, move, extend, add, enable, disable, order, order*, arrange, slå sammen, dele opp, send* _ ny|nytt|nye|en|to
  `),
  workAsked: list(`
    kan|kunne|vil|ville|kunna dere|du|noen|nokon|de|dei|dåkk, could|can|would|will you|someone|somebody|anyone, please, vennligst, ønsker|trenger|treng hjelp|bistand|noen|nokon|assistanse til|som|med, trenger|treng|need|skulle|hadde hjelp|noen|nokon|someone|somebody|help, ber om å få|at, kan|går det|vi|jeg|en|man|han|hun|den|me|hun få|fått|bli|å få, kan|kunne|bør|må|skal _ åpnes|flyttes|opprettes|installeres|monteres|utvides|endres|stenges|overføres|forlenges, skal ut i permisjon
  `),
  /** A page that the filter stops. */
  blockedPage: list(`
    sperret|sperra|blokkert|blokka|blocked|stoppet|stoppa i|av|by _ filter*|brannmur*|firewall*|proxy, åpne|åpnes|opnast|åpnet|opna|tillate|tillates _ siden|sida|nettsiden|nettsida|nettside|nettstedet|domenet|url*|adressen|i filteret, siden|sida|nettsiden|nettsida|nettside|domenet|site|page __ åpnes|opnast|åpnet|opna|hviteliste*|whitelist*|unblock*|tillates|slippes gjennom|opp, unblock, siden|sida|nettsiden|nettsida|domenet|site|page __ whitelist*|unblocked|opened
  `),
  /** Work that somebody is asked to do, when nothing is broken. */
  orderWork: list(`
    kan|kunne|kunna dere|du|noen|nokon|de|dåkk|dokk installere|legge|sette|opprette|bestille|montere|flytte|utvide|lage|aktivere|deaktivere|skaffe|tildele|forlenge|viderekoble|overføre|slå|registrere|avslutte|klargjøre|konfigurere|koble|endre|ordne _ ny|nytt|nye|bruker|konto|tilgang*|epost|plass|oppsett*|avtal*,
    kan|kunne dere|du|noen|de installere|opprette|montere|flytte|utvide|bestille|skaffe|whiteliste|hviteliste|tildele|klargjøre|forlenge|utvide|viderekoble|deaktivere, få lagt|installert|satt|montert|opprettet|oppretta|flytta|flyttet|utvidet|utvida|koblet|kopla|åpnet|opna|forlenget|forlenga|bytta|byttet _ opp|inn|til|ny|nytt|nye|tilgang|en|ei|et|eit,
    få lagt|installert|satt|montert|opprettet|oppretta|flyttet|flytta|utvidet|forlenget|opna|åpnet, can|could|would you|someone|somebody|anyone|we|i install|set|create|move|order|extend|enable|disable|whitelist|unblock|add,
    set up, please install|create|move|add|extend|set|enable|unblock, kan|kunne dere|du|noen åpne|slippe|tillate|frigi, åpne|slippe|opne _ siden|nettsiden|nettside|sida|nettsida|nettstedet|gjennom|filteret
  `),
  /** Equipment, accounts and services that one gets on an order. */
  orderThing: list(`
    pc, pcen, pcer, pcar, *pc, *pcer, laptop*, bærbar*, berbar*, skjerm, skjermer, skjermar, storskjerm*, skjermen, monitor*, monitors, tastatur*, mus, datamus, mus til, headset*, hodesett*, hovudsett*, øretelefon*, hodetelefon*,
    webkamera*, dock*, dokking*, lader, ladere, ladar, ladarar, ladere, lading, charger*, kabel, kabler, kablar, skjøteledning*, adapter*, nettbrett*, ipad*, ipader, telefon, telefonar, telefoner, mobil, mobilar, mobiler, mobiltelefon*, jobbtelefon*, jobbmobil*, smarttelefon*, iphone*, samsung*,
    simkort*, sim, abonnement*, skriver, skrivere, skrivarar, *skriver, *skrivar, printer*, scanner*, skanner*, prosjektor*, høyttaler*, veske, vesker, sekk, deksel, minnepinne*, harddisk*, *konto, *kontoar, konto, kontoer, bruker, brukere, brukar, brukarar, brukernavn*, brukarnamn*, innlogging*, pålogging*, login*, epost, epostadresse*, email, mailkonto*, postkasse*, fellespostkasse*, mailbox,
    distribusjonsliste*, teamskanal*, tilgang, tilganger, tilgangar, tilgongar, rettighet*, lisens, lisenser, lisensar, license*, licence*, programvare*, program, programmet, app, appen, adgangskort*, tilgangskort*, nøkkelkort*, idkort*, kort, kodebrikk*, kodebrikke*, brikke, nettpunkt*, nettverkspunkt*, nettuttak*, datapunkt*, uttak, aksesspunkt*, hjemmekontor*, heimekontor*, vpn,
    telefonnummer, stativ*, møteromsutstyr*, videoutstyr*, utstyr, tekniker, teknikar, teknisk bistand|hjelp|støtte, screen*, keyboard*, mouse, phone, phones, tablet*, user, users, account*, access, badge, card, cards, computer*, cable*, technician*, oppsett, plass på h, mer plass, større postkasse, større kvote, *løsning til, *mappe til, delt mappe, ny mappe, delt område, qgis, acrobat, visio, autocad, photoshop, adobe, teams rom
  `),
  /** It is to be new, one more, or so many. */
  orderNew: list(`
    ny|nytt|nye|nyere|en|ei|et|ein|eit|flere|fleire|noen|nokre|ekstra|enda|annen|annet|større|bedre|par|new|another|a|an|extra|more|some|additional|bigger|larger,
    to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|femten|tjue|two|three|four|five|six|seven|eight|nine|ten|twelve, #
  `),
  /** Somebody who begins, leaves or changes: an account is made, moved or closed. */
  newPerson: list(`
    ny|nye|nyt|new|nytilsett|nyansatt|nytilsatt|nytilsette|nyansatte, nyansatt*, nytilset*, vikar, vikaren, vikarar, vikarer, *vikar, *vikaren, *vikarer, *vikarar, lærling*, lærlingen, praktikant*, sommerhjelp*, sommarhjelp*, studenten, studenter, student, assistenter, assistentar, ekstrahjelp*, tilkallings*, temp, intern, trainee,
    begynner|byrjar|starter|startar|begynte|tiltrer|slutter|sluttar|slutta|permisjon*|starts|starting|begins|leaving|leaves|joins
  `),
  newPersonNamed: list(`
    ny|nye|nyt|new _ ansatt*|tilsett*|tilsatt*|medarbeid*|kollega*|colleague*|employee*|temp|temps|nurse*|teacher*|doctor*|staff|vikar*|*vikar|*vikarer|*pleier|*pleiar|*pleiere|*pleierar|*arbeider|*arbeidar|*lærer|*lærar|lærer*|lærar*|lege|*lege|leder|leiar|*leder|*leiar|assistent*|*assistent|konsulent*|rådgiver*|rådgjevar*|saksbehandler*|sakshandsamar*|ingeniør*|lærling*|student*|sekretær*|kokk|renholder*|vaktmester*|folk|intern|trainee|politiker*|representant*|varamedlem*,
    nyansatt*, nytilset*, tilkallingsvikar*, vikar*, *vikar|*vikaren|*vikarer|*vikarlege, vikarlege*, sommervikar*, lærling*, praktikant*, begynner|byrjar|starter|startar|tiltrer _ hos|hjå|på|i|fra|frå|#|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag, starts|starting|begins|joins _ monday|tuesday|wednesday|thursday|friday|in|on|#, har sluttet|slutta, slutter|sluttar|sluttet|slutta hos|hjå|i|fra|på|#|fredag|mandag, is|are leaving, has left, har quit
  `),
  /** Only an account, a card or an access makes a new person an order; «den nye vikaren kommer ikke inn» is a fault. */
  accountThing: list(`
    konto, *konto, kontoen, bruker, brukar, brukarkonto*, brukernavn*, brukarnamn*, innlogging*, pålogging*, pålogging, login*, epost, mail, email, tilgang, tilganger, tilgangar, tilgangen, rettighet*, *kort, adgangskort*, nøkkelkort*, user, account, access, pc, laptop, bærbar, telefon, mobil, ipad, nettbrett, utstyr, lisens
  `),
  forWhom: list('til|for|åt, please|pls|takk, leveres|leverast|hentes|sendes'),
  helpNeed: list('hjelp|help|bistand|assistance'),
  /** Who wishes for a fault to be dealt with wishes for nothing new. */
  upgradeThing: list(`
    oppgradert, oppgradere, oppgraderast, oppgraderes, oppgradering, oppgraderinga, oppgraderingen, oppgraderer, upgrade, upgraded, upgrading, oppdatert til siste|nyeste|ny, hovedversjon*, hovudversjon*, ny|nye|nyare|nyere|siste|nyeste|newer|new|latest|seneste _ versjon*|version*|utgave*|release*|modul*|module*, modul, modulen, modular, ny|nye|nytt|new _ funksjon*|function*|feature*|integrasjon*,
    nytt|annet|anna|new|moderne _ system|*system|*systemet|fagsystem*|løsning|software, ny|annan|annen _ løsning*|plattform*|app til, videreutvik*, vidareutvik*, anskaffe|anskaffa|kjøpe|innføre|innføra _ system*|*system|*løsning*|modul*|plattform*, legge|lage|lagt|laga|leggje|få|får|fått|ha|ønsker inn|til|en|ei|ein|et|eit _ knapp*|funksjon*|felt|felter|kolonne*|rapportmal*|varsel*|påminn*, versjon # , over på den|versjon|nyeste|siste|ny|nye, feature, integrasjon mellom|mot, bytte _ system, systembytte, ønsker en|ei funksjon*, add a|an _ button|field|function|report, skifte|byte _ system|løsning
  `),
  upgradeWish: list(`
    vil|vill|ønsker|ynskjer|ønskes|ber|bør|burde|planlegg*|vurderer|trenger|treng|anmoder|foreslår|gjerne|want|wants|wish|would|like|should|plan|request|need|propose, kan|kunne|could|can vi|dere|me|de|jeg|we|you|i, kan|kunne|bør|må|skal|burde|can|could _ oppgraderes|oppgraderast|oppgradert|upgraded, på tide å|med, hva må til, hvordan går vi fram|frem, blir med, bli med på, over på, hvem må si, samtykke*
  `),
  /** The upgrade is told of: it explains a fault or is announced. */
  upgradePast: list(`
    etter|siden|sidan|efter|under _ oppgradering*|oppdatering*|oppdateringa, after|since|during the|last|an|yesterdays _ upgrade|update, ble|vart|blei|var oppgradert|oppdatert, når|når oppgraderes|oppgraderer, when _ upgrade*|upgraded
  `),
};
