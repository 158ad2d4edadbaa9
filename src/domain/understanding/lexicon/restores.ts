import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Content that is wanted back (T19, T76–T86, T124): what, how it went, and the wish. */
export const RESTORES: Lexicon = {
  content: list(`
    mappe, mappa, mappen, mapper, mapene, mappene, mappane, *mappe, *mappa, *mappen, undermapp*, fil, fila, filen, filer, filene, filane, *fil, *filen, *filene, dokument*, regneark*, rekneark*, excelark*, excelfil*, arket, notat*, rapport, rapporten, rapporter, rapportene, rapportane, presentasjon*, powerpoint*,
    bilde, bildene, bilder, bileta, bilete, bildemappe*, foto*, sanger, sangene, songane, plan, planen, planene, *plan, *planen, *planene, *planer, *planar, *planane, epost, epostene, eposten, epostar, mailen, mailene, mailer, mailar, innboks*, innboksen, postkassen, meldinga, meldingen, meldingene, sak, saken, saksmappe*, *saken, saker, sakene, vedtak, vedtaket, *brev, *brevet, *brevene, brevmal*, mal, malen, maler, malene, malane, tekst, teksten, liste, lista, listen, listene, *liste, *lista, *listen, kalender, kalenderen, avtalene, arkivet, opptak*, video, videoen, protokoll*, referat*, database*, databasen, data, dataene, opplysningene, registrering*, oppføring*, utbetaling*, journalnotat*, timelister, timeliste, skjema, skjemaet, kartlag*, søknad*, elementer, skriv, skrivet, utkast*, kontrakt*, avtale*, innkalling*, sluttrapport*, stillingsannonse*, brukermappe*, album*, notatbok*, onenote*, tråd, tråden, samtale*, chatten, teamet, kanalen, sharepoint*, oversikt*, regnskap*, budsjett*, skjemaer, malverk, permen, temamapp*, logg, loggen, planar, vurdering*, karakter*, timeplan*, bestillingsliste*, register*, oppsett*, tegninger, tegning, teikning*, prøve, prøvene, prøvane, oppgave, oppgaver, oppgavene, arbeidet, alt arbeidet, heimeområde*, hjemmeområde*, h:, h-området, f:, k:, fellesområde*, felles, område*, ajourføring*, kort, alt på,
    folder*, file, files, document*, spreadsheet*, report, reports, presentation, notes, note, photos, pictures, mail, mails, email, emails, inbox, case, cases, calendar, version, programme, list, template*, work, data
  `),
  /** A person took it away. */
  deleted: list(`
    slettet, slett, sletta, slettes, sletter, slettast, slettede, sletting*, slettinga, bortsletta, delete, deletes, deleted, deleting, erased, removed, overwrote, overwritten, overwrite, overskrev, overskreiv, overskrevet, overskreve, skrev|skreiv|skriver|skrevet|skreve|lagret|lagra|saved|wrote over, tømte, tømt, tømde, tømme, emptied, rotet|rota|rote|surra|surret|kluss* bort|vekk|te|til, kastet|kaster|heiv|hivd|hev _ mapp*|fil*|dokument*|mail*|epost*|bort|vekk, fjernet, fjerna, fjerne,
    ført|førte|registrert|importert|lagt|lagra __ feil|dobbelt, feilført*, feilregistrer*, flyttet eller slettet, drog|dro|dratt|flytta|flyttet __ feil|mapp*|vekk|bort, shift delete, shift+delete, rm rf, uhell, ved en feil|glipp|misforståelse, ved ein feil, mistak*, mishap, by mistake|accident|error, accidentally, rydd*, ryddet, tok bort, kom til å, kom i skade
  `),
  /** It is not there any more; nobody is said to have done it. */
  vanished: list(
    'borte, bort, vekk, vekke, vækk, forsvant, forsvunnet, forsvunne, forsvann, tom, tomt, tomme, gone, missing, disappeared, vanished, empty, lost, mistet, finner {NOT}, {NOT} finner, {NOT} å finne',
  ),
  /** Says in itself that content is to come back. */
  backStrong: list(`
    tilbakefør*, attendefør*, gjenopprett*, gjenskap*, gjenvinn* fil*|mapp*|dok*, attskap*, undelet*, undelete, rolle|rull*|spole|spol*|roll tilbake|back, rolle|rull*|roll _ tilbake|back, rollback*, restore*, restoring, recover*, tilbakestille*|tilbakestilt|settes|sette|sett|stilles|stille|sette|skru|skrus tilbake|attende til, settes|sett|sette|stilles|stilt _ tilbake|attende til, legg*|sett*|hent*|få* _ slik|sånn|som det|den|de|dei|ho|han|hun var|sto|stod|så|låg|va,
    forrige|forige|gårsdagens|førre|eldre|tidligere|gamle|gammel|previous|earlier|older|yesterdays|fridays _ versjon*|version*|utgave*, versjon*|version _ fra|frå|from, slik|sånn|som det|den|de|dei|ho|han|hun var|sto|stod|såg|så|låg|lå|va i|på|fredag|mandag|tirsdag|onsdag|torsdag|før|#, the way it was, as it was|looked, angre slett*|sletting*, undo the delet*
  `),
  backWeak: list(`
    hent* _ tilbake|igjen|att|opp|fram|frem|inn|fra|frå, kan|går den|det|de|dei|ho|hun|han|dem|an|å hentes|hentast|hente|reddes|redde|reddast, få|får|fått|fær|fækk|fikk _ tilbake|igjen|att|attende, legg*|lagt _ tilbake|igjen|inn|attende|att, sett*|set* _ tilbake|attende|igjen|att, ønskes|ønsker|vil|skal|må|bør|trenger _ tilbake|attende, finn* _ igjen|att|attende, redd*, berg*, tilbake|attende takk|please, n tilbake|igjen, tilbake slik|sånn|som,
    get|bring|put|give|want|have|need|have|move|find|fetch|retrieve|like _ back|again, please back, back please, retrieve, still be found, back from the dead, save it|them
  `),
  /** A copy is asked for or asked about. */
  copyAsk: list(`
    har|finnes|finst|finns|ligger|ligg|have|has|is|are|got dere|det|de|dei|dokk|dåkk|vel|du|vi|there|you|we _ kopi|kopien|kopiar|kopier|backup*|sikkerhetskopi*|sikkerheitskopi*|reservekopi*|sikringskopi*|tryggleikskopi*|copy|copies, you have copy, have _ copy|backup,
    har|ha _ kopi|backup*|sikkerhetskopi*|sikringskopi* av|ein|av, dere|de|dei har _ kopi|backup|sikkerhetskopi*, fra|frå|from|til|to _ backup*|sikkerhetskopi*|kopien|copy|snapshot*|sikringskopi*, siste|nyeste|forrige|last|latest|gode kopi*|backup*|sikkerhetskopi*, noen|noe|en|ei|ein kopi|backup, backup av|of, a copy of|from, finnes|finst|finns|ligger|ligg|fins de|den|det|dei _ noe|noko|noen|ennå|enda|fortsatt|hos|en|et
  `),
  /** On the machine itself, where no copy is taken (T124). */
  localPlace: list(`
    c:, c disk*|disken|stasjonen|drive|området, c-disk*, cdisk*, på|under c:|c, lokalt, lokale|lokal disk|lokal, på|from|frå|i selve|sjølve pc*|maskin*|laptop*|bærbare, på|i _ skrivebord* på|mitt|til _ pc*|laptop*|maskin*|bærbare, skrivebord* på _ laptop*|pc*|maskin*, skrivebordet mitt, gamle|forrige|old pc*|laptop|bærbare|maskin*|computer, locally, local disk|drive|folder, my desktop, harddisk*, desktop|documents|nedlastinger|downloads
  `),
  /** What comes back of itself when the fault is mended: no content. */
  serviceBack: list(`
    kontakt*|forbindelse*|tilgang*|nett|nettet|internett*|strøm*|signal*|lyd*|bilde*|systemet|telefonen|alarm*|linja|dekning*|kontroll* _ tilbake|igjen|att,
    tilbake|back _ kontakt*|forbindelse*|tilgang*|nett|nettet|internett*|strøm*|signal*|lyd*|systemet|telefonen|alarm*|dekning*|online|up|kontroll*, restore|gjenopprett* access|service|connection|tilgang*|forbindelse*|drift*|kontakt*|nett*|signal*
  `),
};
