import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Content that is wanted back (T19, T76–T86, T124): what, how it went, and the wish. */
export const RESTORES: Lexicon = {
  content: list(`
    planan, listan, notatan, papiran, papirene, brevan, rapportan, mailan, dokumentan, tegningan, arkan, karakteran, oppgavan,
    papers, paper, exam*, essay*, assignment*, drawing*, folder, minutes, lysbilder, skannet*, scans, records, recipe*, oppskrifter, *mapper, *mappene, *mappa, sheet, sheets, matrix, handleliste*, vaktplan*, turnusplan*, timeplan*, timelistene, årshjul*, møtebok*, vedtekter, anbud*, prosjektfil*, byggesak*, arbeid, arbeidet, stoff, innhold*, stuff, everything, alt sammen,
    *datoar, *datoer, *datoane, *datoene, *nummer, *nummera, *numrene, *numra, rader, radene, radar, radane, celler, cellene, lånere, lånerne, årsrapport*, *rapporten, *rapport, foredrag*, *foredraget, oppgåve*, *ark, *arket, *arkene, *bildene, *bilder, *notat, *notater, *notatene, *referat, *referatet, *liste, *lister, *listene, poster, postene, *poster, *postene, *datoene, innlevering*, opplegg*, *opplegget, undervisningsopplegg*, bok, boka, manus*, låter, noter, notene, *tallene, kontaktene, kontakter, *kontaktene, adresselist*, gravlund*, tavle, onenote*, rutine, rutiner, rutinene, *rutiner, *rutinen, *rutinene, *mal, *malen, *maler, *malene, *skjema, *skjemaet, *skjemaene, contacts, photos, slides, pages,
    mappe, mappa, mappen, mapper, mapene, mappene, mappane, *mappe, *mappa, *mappen, undermapp*, fil, fila, filen, filer, filene, filane, *fil, *filen, *filene, dokument*, regneark*, rekneark*, excelark*, excelfil*, arket, notat*, rapport, rapporten, rapporter, rapportene, rapportane, presentasjon*, powerpoint*,
    bilde, bildene, bilder, bileta, bilete, bildemappe*, foto*, sanger, sangene, songane, plan, planen, planene, *plan, *planen, *planene, *planer, *planar, *planane, epost, epostene, eposten, epostar, mailen, mailene, mailer, mailar, innboks*, innboksen, postkassen, meldinga, meldingen, meldingene, sak, saken, saksmappe*, *saken, saker, sakene, vedtak, vedtaket, *brev, *brevet, *brevene, brevmal*, mal, malen, maler, malene, malane, tekst, teksten, liste, lista, listen, listene, *liste, *lista, *listen, kalender, kalenderen, avtalene, arkivet, opptak*, video, videoen, protokoll*, referat*, database*, databasen, data, dataene, opplysningene, registrering*, oppføring*, utbetaling*, journalnotat*, timelister, timeliste, skjema, skjemaet, kartlag*, søknad*, elementer, skriv, skrivet, utkast*, kontrakt*, avtale*, innkalling*, sluttrapport*, stillingsannonse*, brukermappe*, album*, notatbok*, onenote*, tråd, tråden, samtale*, chatten, teamet, kanalen, sharepoint*, oversikt*, regnskap*, budsjett*, skjemaer, malverk, permen, temamapp*, logg, loggen, planar, vurdering*, karakter*, timeplan*, bestillingsliste*, register*, oppsett*, tegninger, tegning, teikning*, prøve, prøvene, prøvane, oppgave, oppgaver, oppgavene, arbeidet, alt arbeidet, heimeområde*, hjemmeområde*, h:, h-området, f:, k:, fellesområde*, felles, område*, ajourføring*, kort, alt på,
    folder*, file, files, document*, spreadsheet*, report, reports, presentation, notes, note, photos, pictures, mail, mails, email, emails, inbox, case, cases, calendar, version, programme, list, template*, work, data
  `),
  /** A person took it away. */
  deleted: list(`
    dro|drog|dratt|flyttet|flytta|slapp _ et|en|ein|eit|noe|annen sted|stad|plass,
    lagret|lagra|lagre|limt|limte|kopierte|kopiert __ oppå, saved|pasted|copied|wrote __ over, saved|pasted __ on top,
    viska|visket|vaska|vasket|strøket|strauk|tatt|luka|luket|plukka|kvittet|kvitta|sopt|feid ut|bort|vekk, kasta|kastet|hev|heiv|kaste|slengt|hive|hivd __ søpla|søppel*|bosset|papirkurv*|papirkorg*|bin|trash, cleaned|cleared|tidied|wiped up|out|away|off, copied|kopiert|kopierte|pasted __ over, reinstaller*, reinstalled|formatter*|formatert|formatera|formatted, installert på nytt, ny windows, søpla, søppelkurv*, i bosset, threw|thrown away|out, dro|drog|dra|dratt|drege|flytta|flyttet _ søpla|søppel*|papirkurv*|papirkorg*|bosset, inkurie, i vanvare, i kampens hete, i farta, i farten,
    slettet, slett, sletta, slettes, sletter, slettast, slettede, sletting*, slettinga, bortsletta, delete, deletes, deleted, deleting, erased, removed, overwrote, overwritten, overwrite, overskrev, overskreiv, overskrevet, overskreve, overskrive, overskrivne, overskrevne, øve|over skreve|skrevet|skrive, skreve|skrevet|skrive|skriver|skrev øve|over, dobla, doblet, duplisert*, dobbeltført*, nulla ut, nullet, kjørt slett|sletting, blanket ut, tomme celler, limt|lagret|lagra|kopiert|kopierte|limte over, slett på, wiped, wipe, trashed, nuked, clobbered, skrev|skreiv|skriver|skrevet|skreve|lagret|lagra|saved|wrote over, tømte, tømt, tømde, tømme, emptied, rotet|rota|rote|surra|surret|kluss* bort|vekk|te|til, kastet|kaster|heiv|hivd|hev _ mapp*|fil*|dokument*|mail*|epost*|bort|vekk, fjernet, fjerna, fjerne,
    ført|førte|registrert|importert|lagt|lagra __ feil|dobbelt, feilført*, feilregistrer*, flyttet eller slettet, drog|dro|dratt|flytta|flyttet __ feil|mapp*|vekk|bort, shift delete, shift+delete, rm rf, uhell, ved en feil|glipp|misforståelse, ved ein feil, mistak*, mishap, by mistake|accident|error, accidentally, rydd*, ryddet, tok bort, kom til å, kom i skade
  `),
  /** It is not there any more; nobody is said to have done it. */
  vanished: list(
    'went|gått|gikk|reiste|dro|røk|rauk|strøk with it|med|i|dragsuget|vasken, røk, rauk, borte for godt, for alltid, borte, bort, vekk, vekke, vækk, forsvant, forsvunnet, forsvunne, forsvann, tom, tomt, tomme, gone, missing, disappeared, vanished, empty, lost, mistet, finner {NOT}, {NOT} finner, {NOT} å finne',
  ),
  /** Says in itself that content is to come back. */
  backStrong: list(`
    *dags|forrige|førre|sist|last _ liste*|utgave*|versjon*|plan|arket|fila|filen|mappa|mappen|list|sheet,
    det|den|de|that|what|slik|sånn|innhold* som|which|det|it|den|de var|sto|stod|lå|låg|was|were __ går|fredag|mandag|tirsdag|onsdag|torsdag|før|uka|helga|yesterday|before|monday|friday,
    back how|the|as|like it|way was|it, how it was, som den|det|de var|sto|stod,
    tilbakefør*, attendefør*, gjenopprett*, gjenskap*, gjenvinn* fil*|mapp*|dok*, attskap*, undelet*, undelete, rolle|rull*|spole|spol*|roll|rolled|rolls|skru|skrudd|dreie|vri|reversere|reverser*|revert*|trylle|trylla|grave|gravd|mane|lirke|lure _ tilbake|back|fram|frem|opp|fredag*|mandag*|tirsdag*|onsdag*|torsdag*|klokka|tiden|tida, revert, reversere*, angre endring*|import*|jobben|kjøringen, rollback*, restore*, restoring, recover*, tilbakestille*|tilbakestilt|settes|sette|sett|stilles|stille|sette|skru|skrus tilbake|attende til, settes|sett|sette|stilles|stilt _ tilbake|attende til, legg*|sett*|hent*|få* _ slik|sånn|som det|den|de|dei|ho|han|hun var|sto|stod|så|låg|va,
    forrige|forige|gårsdagens|mandagens|tirsdagens|onsdagens|torsdagens|fredagens|helgens|morgenens|førre|eldre|tidligere|gamle|gammel|previous|earlier|older|yesterdays|mondays|tuesdays|wednesdays|thursdays|fridays|last _ versjon*|version*|utgave*, versjon*|version|utgave* fra|frå|from _ går|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|forrige|før|helga|uka|yesterday|monday|tuesday|wednesday|thursday|friday|last|before|morges|i, slik|sånn|som det|den|de|dei|ho|han|hun var|sto|stod|såg|så|låg|lå|va i|på|fredag|mandag|tirsdag|onsdag|torsdag|før|#, the way it was, as it was|looked, angre slett*|sletting*, undo the delet*
  `),
  backWeak: list(`
    det|den|de|dei gamle|gamla|forrige|opprinnelige|originale må|skal|bør|vil|trenger __ fram|frem|tilbake|igjen, originalen må|skal|bør fram|frem|tilbake|igjen,
    få|får|fått _ tak i,
    kan|kunne|lar|går|could|can __ komme|kommer|kom|kjem|come tilbake|back, trylles|trylle|vekkes _ tilbake|att|igjen|back|fram|opp|live, pull|dig|grab|fish|hent|hente|finn|finne|get|fetch|find|load|last|bruk|bruke _ copy|kopi*|backup*|version|versjon*|utgave*|utgåve*|snapshot, angre, angrer, undo, ctrl z, unsend, gjenskape, tilbake fra de døde, redning, redningsmann, til live,
    lar|let|kan|går|er _ reddes|berges|redde|berge|redda|berga|finne|gjenopprettes|hentes|hentast|hente|fiske|trylle, grav*|grave|fisk*|fiske|trylle* _ fram|frem|opp|att, få'n att|igjen|tilbake, noe|noko håp|sjanse|mulighet|muligheter|von, any chance|hope, any way to restore|recover|undo|find|bring|retrieve|save, kan|lar _ seg _ redde|berge|gjenskape|finne|hente|angre, er|ere|e _ håp, borte for godt, tapt for alltid, get|getting|bring|brought|fetch them|it|that|these|this back,
    need|needs|want|trenger|vil|må|skal|ønsker|like _ one|versjonen|version|utgaven|den|det|de from|fra|frå|før|i, finn*|find|leit*|leite|let _ igjen|att|fram|frem|tilbake,
    tilbake _ om|hvis det|mulig, trenger|treng|vil|ønsker|må|skal tilbake den|det|dem|alt|ho|hun|han, hadde vært fin|fint|godt|greit|kjekt|bra å ha|få|om, kommer til rette, dukke opp, henta|hente|hentet|hent _ inn|fram|frem|opp, kan|går _ reddes|berges|gjenskapes|hentes|finnes|gjenfinnes, dig up|out, recover, salvage,
    hent* _ tilbake|igjen|att|opp|fram|frem|inn|fra|frå, kan|går den|det|de|dei|ho|hun|han|dem|an|å hentes|hentast|hente|reddes|redde|reddast, få|får|fått|fær|fækk|fikk _ tilbake|igjen|att|attende, legg*|lagt _ tilbake|igjen|attende|att, sett*|set* _ tilbake|attende|igjen|att, ønskes|ønsker|vil|skal|må|bør|trenger _ tilbake|attende, finn* _ igjen|att|attende, redde, reddes, reddet, redda, reddast, berges, berget, bergast, tilbake|attende takk|please, n tilbake|igjen, tilbake slik|sånn|som,
    get|bring|put|give|want|have|need|have|move|find|fetch|retrieve|like _ back|again, please back, back please, retrieve, still be found, back from the dead, save it|them
  `),
  /** At which time it was as it should be. */
  asItWas: list(`
    slik|sånn|som|way _ var|sto|stod|såg|så|låg|lå|va|ver|was|were, til|to|fra|from _ går|fredag|mandag|tirsdag|onsdag|torsdag|lørdag|søndag|gårsdagen*|forrige|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|måndag|tysdag|torsdagen|laurdag|last, fredagens|gårsdagens|torsdagens|mandagens|onsdagens|tirsdagens|helgens
  `),
  /** Somebody says that it was the writer, or a person, who took it away. */
  ownDeed: list(`
    tror|trur|think jeg|vi|i|me _ dro|slettet|flyttet|kastet|fjernet|moved|deleted|dragged|kastet,
    svarte|svara|trykket|trykte|trykka|klikket|klikka|valgte|sa|answered|clicked|pressed|said ja|nei|ok|yes|no|avbryt|noe|på|feil _ lagre|lagra|save|saving|slett|delete, glemte|gløymde|rakk|forgot ikke|å|to _ lagre|lagra|save, lukket|lukka|avsluttet|closed _ uten|utan|without å|at|saving _ lagre|lagra|saving,
    jeg|vi|i|we _ ryddet|rydda|slettet|cleaned|tidied|deleted|tømte|kastet|overskrev _ hardt|mye|ivrig|grundig|feil|much|hard|eager|vilt,
    meg|jeg som _ slettet|slett|fjernet|fjerna|flyttet|rota|ryddet|rydda|tok|kastet|tømte, jeg _ slettet|overskrev|overskreiv|overskrive|fjernet|fjerna|tømte|ryddet|rydda|kastet _ feil|hele|heile|mappa|mappen|fila|filen|alt, kom|komt|kommer til|skade|borti|bort _ slettet|slett|fjerne|tømme|overskrive, tok bort|med feil|visst, slettet _ ved en|et feil*|uhell|glipp|misforståelse, i deleted|overwrote|removed|emptied|erased, accidentally|mistake|mistakenly deleted|overwrote|removed
  `),
  someoneDid: list(`
    noen|nokon|nån|somebody|someone|en|ein|han|hun|kollega*|vikaren|praktikant*|vi|jeg _ slettet|slett|deleted|kastet|kasta|overskrev|tømt|tømte|ryddet|rydda|cleaned|emptied
  `),
  /** Where it was kept. */
  keptThere: list(
    'la|legg|lagt|hadde|putta|put|placed|had|kept|sto|stod|fantes|fanst __ på|i|under|on|in|at|kun, lå, låg, lagret, lagra, lagrer, lagde, ligget, liggende, liggande, jeg hadde|har i|på, hadde _ i|på|liggende, saved, kept, stored, was|were in|on|at, lagret*',
  ),
  whereGone: list(
    'hvor|where er|is|are|ble|blei|vart|har|ligger rapporten|*rapporten|filen|fila|filene|dokument*|bildene|mappa|mappen|notat*|*planen|*lista|*listen|*heftet|*brevet|arbeid*|work|file|files|documents|report|photos, hvor|where er|ere|blei|ble|ligger|is|are den|det|de|dem|alt|it|they|han|hun|nå, hvor|where har|have|er|did|has dere|de|du|you|it|den|det|they _ gjort|lagt|blitt|gått|put|gone|go, gjort av',
  ),
  notThere: list(
    'ligger|er|står|finnes|fins {NOT} _ lenger|meir|mer|der, {NOT} _ å se|finne|oppdrive, ikke _ spor av, no trace, gjør|er|ligger|finnes den|det|de|ho|hun|han ikke, ikke der|med, ikke å finne, ble|kom|blei ikke med, not there|anymore, {NOT} _ med over',
  ),
  /** The content stands there and is wrong. */
  spoilt: list(
    'feil, dobbelt, dobla, doblet, tomme, galt, blanke, korrupt*, ødelagt*, rotet, rota, kaos, wrong, corrupt*, garbled, mixed up, blandet',
  ),
  /** A copy is asked for or asked about. */
  copyAsk: list(`
    er|is|are|e de|det|den|dei|alt|they|it|bildene|filene tapt|tapte|fortapt|lost|tapt,
    har|have dere|de|dokk|you den|det|dem|ho|han|it|them,
    finnes|finst|fins|ligger|har|lever|exist|exists|do|are *filene|*fila|bildene|mappa|mappen|dokument*|det|de|den|they|my|these __ ennå|enda|fortsatt|endå|hos|sted|still|somewhere,
    har|finnes|fins|ligger|have dere|dokker|de|dei|you|det _ en|ei|ein|noen|a|any|eldre kopi*|backup*|utgav*|copy|sikkerhetskopi*,
    har|finnes|finst|ligger|have|got|is dere|det|de|you|there|noen|vi _ image|snapshot*|speilkopi*|avbild*|dump, fins|finns|finnes|ligger|finst de|den|det|noe|noen __ hos dere,
    har|finnes|finst|finns|ligger|ligg|have|has|is|are|got dere|det|de|dei|dokk|dåkk|vel|du|vi|there|you|we _ kopi|kopien|kopiar|kopier|backup*|sikkerhetskopi*|sikkerheitskopi*|reservekopi*|sikringskopi*|tryggleikskopi*|copy|copies, you have copy, have _ copy|backup,
    har|have|got|ligger|fins|finnes dere|de|you|du|det|vi __ liggende|liggande|lagret|lagra|behold|somewhere|saved, har|ha _ kopi|backup*|sikkerhetskopi*|sikringskopi* av|ein|av, dere|de|dei har _ kopi|backup|sikkerhetskopi*, fra|frå|from|til|to _ backup*|sikkerhetskopi*|kopien|copy|snapshot*|sikringskopi*, siste|nyeste|forrige|last|latest|gode kopi*|backup*|sikkerhetskopi*, noen|noe|en|ei|ein kopi|backup, backup av|of, a copy of|from, finnes|finst|finns|ligger|ligg|fins de|den|det|dei _ ennå|enda|fortsatt|hos
  `),
  /** On the machine itself, where no copy is taken (T124). */
  localPlace: list(`
    la|lagt|lagret|lagra|lå|låg|hadde|had|saved|kept|put|alt _ skrivebordet|skrivebord|desktop, fått|fekk|fikk|got _ ny|nye|new maskin|pc|laptop|computer|mac, byttet|bytta|bytte _ maskin*|pc*|laptop,
    under|på|from|frå|fra|i d:, c drive|disken|disk, c partisjon*, lokal*|local|interne|intern disk*|mappe*|lagring*|harddisk*|drive|folder|storage, i dokumenter på|mine, min dokumenter, papirkurv*, papirkorg*, recycle bin,
    c:, c disk*|disken|stasjonen|drive|området, c-disk*, cdisk*, på|under c:|c, lokalt, lokale|lokal disk|lokal, på|from|frå|i selve|sjølve pc*|maskin*|laptop*|bærbare, på|i _ skrivebord* på|mitt|til _ pc*|laptop*|maskin*|bærbare, skrivebord* på _ laptop*|pc*|maskin*, skrivebordet mitt, gamle|forrige|old pc*|laptop|bærbare|maskin*|computer|telefon*|mobil*|nettbrett*|ipad*|phone|tablet, locally, local disk|drive|folder, my desktop, harddisk*, desktop|documents|nedlastinger|downloads
  `),
  /** «Kan jeg få dem?» of what lay on the machine itself. */
  getThem: list('få|får|fått|ha|get|have|hente|redde dem|den|det|de|alt|bildene|filene|them|it|those'),
  /** What comes back of itself when the fault is mended: no content. */
  serviceBack: list(`
    kontakt*|forbindelse*|tilgang*|nett|nettet|internett*|strøm*|signal*|lyd*|bilde*|systemet|telefonen|alarm*|linja|dekning*|kontroll* _ tilbake|igjen|att,
    tilbake|back _ kontakt*|forbindelse*|tilgang*|nett|nettet|internett*|strøm*|signal*|lyd*|systemet|telefonen|alarm*|dekning*|online|up|kontroll*, restore|gjenopprett* access|service|connection|tilgang*|forbindelse*|drift*|kontakt*|nett*|signal*
  `),
};
