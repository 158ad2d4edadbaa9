import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** What is asked for, when nothing is broken (R0, T6, T19, T24, T27, T90, T126). */
export const REQUEST: Lexicon = {
  order: list(`
    vil|ønsker|ønskje gjerne _ ha|få, ønsker å få|ha|bestille, ønsker|ynskjer _ installert|ny|nytt|tilgang,
    vil bestille, skal bestille, bestille*, bestilling, order, would like to order, kan|får vi|jeg|me få|ha _,
    få lagt|installert|satt|montert|tilgang|opprettet,
    kan dere|du stille|bemanne|installere|legge|sette|opprette|bestille|montere|flytte|utvide|lage,
    can|could you|someone|we install|set|get|order|create|move|have, set up,
    trenger|treng _ ny|nytt|nye|bruker|brukernavn|tilgang|tilganger|lisens|konto|tekniker|skjerm|pc|mobil|telefon,
    trenger en|et|ei, need|needs a|an|access|new|to order|another, ny ansatt|vikar|medarbeider|tilsett,
    nyansatt, new employee|temp|colleague, begynner|starter på mandag|tirsdag|onsdag|torsdag|fredag,
    til gjenvinning|resirkulering, gjenvinning, skal kastes, recycling, slås sammen, omorganiser*,
    sluttet|slutter hos oss, får ny|nytt, innkjøp, anskaffe*, kjøpe, buy, purchase, flere lisenser,
    tilgang til, access to
  `),
  access: list(`
    brukernavn _ passord*, trenger _ brukernavn|passord*|tilgang*|bruker|login|innlogging,
    need _ login|access|password|user*, nullstille|nullstilt|resette|tilbakestille|reset, tilgang til,
    access to, få tilgang, gir|gi|ordner|oppretter tilgang|tilganger|bruker*, glemt _ passord*, forgot* _ password, nytt passord, new password, get a login
  `),
  upgrade: list(`
    oppgrader*, upgrade*, oppdatert til siste, ny versjon, new version, siste versjon, latest version,
    ny funksjon*, legge inn en knapp|funksjon, ønsker en funksjon, feature, videreutvikl*, nytt _ system,
    new system, anskaffe _ system*
  `),
  restore: list(`
    tilbakefør*, tilbakestill* til, gjenopprett*, hente|hent _ tilbake, få|får _ tilbake|igjen,
    legge|legg _ tilbake, settes|sett tilbake, sette _ tilbake, restore, bring back, get _ back, recover,
    undelete, overskrevet, skrevet over, overwrote, overwritten, slettet, deleted,
    sletta|slettet _ uhell|feil, kopi|kopien fra, backup, sikkerhetskopi*, forsvant alt
  `),
  localFile: list('c:, på c:, skrivebordet mitt, lokalt, lokal disk, locally, local disk'),
  question: list(`
    hvordan, how do|can|to|does|should, hva er|var|betyr|koster|heter|må|gjelder, hva slags,
    what is|are|does|do, what’s, whats, hvem er|har|eier|betaler|kan|bestemmer|skal,
    who is|are|owns|pays|approves|has|can, hvor er|finner|mye|mange|lenge|raskt|ligger|kan|ofte|stor,
    where is|do|can|are, how many|much|long|fast, når er|blir|kommer|starter|åpner|stenger|oppgraderes|har,
    when is|are|will|does, er det lov|mulig|greit|noen|noe|åpent, is there|it allowed|possible|someone|a,
    is the service|desk, kan jeg|vi|en|man|ein, can i|we, får jeg|vi lov, må jeg|vi, do i|we,
    vet dere|du hvem|hva|hvor|når, lurer på, wonder*, do you know, ligger|finnes __ hos dere|ennå, står det,
    gjør jeg det
  `),
  lookup: list(`
    hvem er|har|eier|som, systemeier*, systemansvarlig*, system owner|manager, sikkerhetsansvarlig*,
    sikkerheitsansvarleg*, driftsansvarlig*, koordineringsansvarlig*, ansvar|ansvaret for, responsible for
  `),
  howTo: list(`
    brukerveiledning*, bruksanvisning*, brukarrettleiing*, veiledning i|for|til, user guide, manual for,
    hvordan, how do|to|can|should i, how do i, finner {NOT} knappen|menyen|valget|funksjonen, hvor er knappen,
    hvor finner jeg, where is the button, where do i, kan|går det an å, kurs i, opplæring*, training, how does
  `),
  onCallNumber: list(`
    nummer* til vakt*, nummer* på vakt*, vaktnummer*, vakttelefonnummer*, telefonnummer* til vakt*,
    number for|to|of|the _ oncall|on, number for|to|of oncall, on call number|phone, oncall number|phone, ringe vakt*, nummer* til beredskap*,
    hva er vakttelefon*, nr til vakt*
  `),
  status: list(`
    hvordan går det|de, noe nytt, any news|update, any progress, status på|for|i|of, status, hva skjer,
    når er _ oppe|ferdig|fikset|klar|tilbake, når blir|kommer _ fikset|ferdig|oppe, når tror dere,
    er feilen|saken|den|det _ rettet|retta|fikset|løst snart|nå|ennå,
    er feilen|saken _ rettet|retta|fikset|løst, er _ klar|ferdig snart,
    har vakten|noen|dere|vakt|vakta _ tatt|begynt|sett|fikset, har dere sett|begynt|fikset|rukket, tatt saken,
    blir d|det noe, blir d|det _ snart, skal dere fiks*|fikse, ska dokk fiks, dere fiks*, ventet i,
    have you fixed|looked|started, is it fixed, when will _ fixed|ready|back
  `),
  homeBroadband: list(`
    breibånd* , breiband*, ruteren|routeren|modemet min|vår|hjemme|heime|privat, hjemmenett*, heimenett*,
    internettet|nettet|wifien hjemme, hjemme _ nettet|internettet, broadband at home, internet at home, hjemme hos meg|oss, nettet|wifi*|internett|nett hjemme, bredbånd*, home broadband|wifi, wifi at home,
    heime hos meg
  `),
  /** M23: asks why it has the priority it has. */
  whyPriority: list(`
    hvorfor _ prioritet*|kritisk|høy|høg|middels|lav|låg, hvordan _ prioritert, why _ priority|critical|high|medium|low,
    hva betyr _ prioritet*, begrunn* _ prioritet*, grunnen til _ prioritet*
  `),
  /** M23: does not agree with it, or wants another. */
  disagrees: list(`
    uenig, ueinig, ikke _ enig|einig, disagree, feil prioritet*, wrong priority, for lav|låg|høy|høg prioritet*,
    priority _ too low|high, sett|sette|settes _ til kritisk|høy|høyere|høg,
    burde|bør|skal|må _ være kritisk|høy|høyere|høg, should be critical|high|higher, make it critical|high|urgent,
    høyere prioritet*, higher priority, oppgrader* til kritisk|høy
  `),
  /** Asks when it will be done: no time is kept, and none is promised. */
  asksWhenDone: list(`
    når __ ferdig|fikset|klar|oppe|tilbake|løst|ordnet|virker, hvor lenge __ ta|tar|varer|vare, hvor lang tid,
    when __ fixed|ready|back|done|solved|working, how long __ take|last
  `),
  correction: list(`
    rettar meg, retter meg, feil nummer, nummeret mitt er, my number is, jeg skrev, jeg mente, i meant,
    det var visst, dæ va itj
  `),
};
