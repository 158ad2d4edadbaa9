import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** What is told about people, whom it reached, and the other signs of `security-told.ts`. */
export const TOLD_MATTERS: Lexicon = {
  /** Whatever says something about a person. Ordinary in itself: the frames need a wrong reader as well. */
  secAboutPeople: list(`
    sykemelding*, sykmelding*, sjukmelding*, sjukemelding*, journal*, epikrise*, notat, notatet, notater, rapport, rapporten, rapporter, rapportar, *rapport, *rapporten, vedtak*, *vedtak, *vedtaket, avslag*, brev, brevet, breva, søknad*, *søknaden, referat*, *referat, *referatet, møtereferat*, liste, lista, listen, lister, listene, *liste, *lista, *listen, oversikt, oversikta, oversikten, karakter*, kartlegging*, mobbe*, mobbesak*, diagnos*, medisin*, helse*, helsa, heilse*, personalsak*, oppsigelse*, oppseiing*, advarsel*, åtvaring*, klage, klagen, klaga, prøvesvar*, prøva, prøven, labsvar*, blodprøve*, tiltaksplan*, *plan, *planen, iop, sakkyndig*, bekymringsmelding*, barnevern*, sosialhjelp*, utlegg*, utleggstrekk*, lønn, lønna, lønnsslipp*, lønnslist*, *lønn, gjeld*, inkasso*, saken, saka, saker, sakene, sakspapir*, saksdokument*, *saken, *saka, skjema, skjemaet, skjemaer, statistikk*, tall for, bilde, bildet, bilder, bildene, bilete*, foto*, video, videoen, filmen, opptak*, opptaket, film av, utskrift*, papir, papirer, papira, papirene, mappe, mappa, mappen, mapper, mappene, *mappa, *mappen, perm, permen, navn, namn, navna, navnet på, adresse, adressa, adressen, adresser, fødselsdato*, fødselsnummer*, personnummer*, personalia, personopplysning*, opplysning*, pasient, pasienten, pasienter, pasientene, beboer, beboere, elev, eleven, elever, klient*, bruker*, barnet, barna, ungene, unge, søker*, familie*, attest*, kontrakt*, arbeidsavtale*, timeliste*, fravær*, samtale*, samtykke*, innkalling*, ansvarsgruppe*, legeerklæring*, politiattest*, henvisning*, tilvising*, resept*, resepten,
    letter, letters, sick note, sicknote, diagnosis, record, records, report, case, cases, note, notes, list, lists, grades, payslip*, salary, salaries, medical, health, patient*, resident*, pupil*, student*, client*, child*, kids, family, families, names, address*, photo*, picture*, video*, plan, decision, application*, file, files, folder, document*, spreadsheet*, test result*, lab result*, discharge*, referral*, prescription*, contract*, complaint*, birth*, personal
  `),
  secDispatched: list(`
    sendt, sendte, sende, sent, send, maila, mailet, mailed, eposta, emailed, postet, posta, posted, texted, teksta, tekstet, faks*, faxed, delte, delt, shared, la ved, lagt ved, vedla, attached, videresend*, vidaresend*, forwarded, for av, for av garde|gårde, for rett, dro, drog, fór, gikk, gjekk, gått, gjenge, went, gone, havna, havnet, hamna, hamnet, endte, ended, landa, landet, landed, kom til|fram|frem|opp, ligger|ligg|lå|låg|er|sitter _ hos, leverte, levert, delivered, ga|gav|gitt|gave|given|handed _ lista|papir*|brev*|mappe*|mappa|utskrift*|list|letter*|papers|file|kopi|skjema*|rapport*|notat*|journal*|vedtak*|epikrise*|medisinlist*|medisinkort*, handed out, valgte, valde, chose, picked, svarte, svara, replied, reply, trykte|trykket|trykka svar, trykte «svar, svar alle, cc, kopierte, kopi, la ut, lagt ut, lasta opp, lastet opp, uploaded, puttet, putta, put, stappa, la i, lagt i, printet, printa, printed, skrev ut, skrevet ut, skreiv ut, lot, leste opp, leste høyt, fortalte, told, publisert*, publiserte, published, limte, limt, pasted, åpnet, vist, viste, utlevert, utleverte
  `),
  secReplyAll: list(
    `svare|svara|svart|svarte|svarer _ alle|allesammen, reply|replied|replying to all|everyone, svar alle|til, «svar alle, reply all, replied all|to, svarte alle, svarte til alle, ccd, svarte ut til, til alle i, to everyone|all, på kopi, åpen kopi, in cc|open, cc felt*, kopifelt*, i til feltet, tilfelt*`,
  ),
  /** A reader who was not meant, told so. */
  secNotMeant: list(`
    i stedet, istedet, istedenfor, istadenfor, i staden, i stedenfor, isteden, isteden for, instead, svar alle, reply all, replied all|to, svarte alle, svarte til alle, feil|gal|gale|galt|galne|wrong|feile mottaker*|mottakar*|person*|folk|mann|mannen|dame|dama|kvinne|gutt|jente|familie*|forelder|foreldre*|mor|far|elev|pasient*|bruker*|brukar*|klient*|advokat*|lege*|fastlege*|kommune*|skole*|skule*|adresse*|address*|epost*|mail*|email*|nummer|number|nr|gruppe|gruppa|tråd|tråden|chat*|kanal*|konvolutt*|navn|person|people|recipient*|parent*|family|patient|lady|man|guy|doctor|gp|kid|child|group|thread|channel|firma*|leverandør*|avsender*|postkasse*|hylle*|dør|søsken*|tvilling*|søster|bror|kollega*|sjef|leder, feil i adresselista|adresseboka|listen|lista, feil kari|ola|anne|per|hansen, to|til|på the wrong|feil,
    fylte|fylde|fyller seg ut|inn, seg ut av seg, autofyll*, autofullfør*, autoutfylling*, autocomplete*, autofill*, forslag fra outlook, foreslo, feil i farten|farta, bom, glipp, glapp, inkurie, uhell, uforvarende, vanvare, ved en feil, ved ein feil, by mistake|accident, accidentally, mistakenly, feilaktig, kom til å|i skade, kom borti, mistok, forveksl*, blandet|blanda sammen|saman, mixed up, bytta om, byttet om, ikke|aldri|not skulle|skal|burde|var|meant ha|hatt|fått|se|sett|vite|lest|lese|ment|til, ikke var ment|til|for|meint, not meant|intended|supposed, shouldnt|shouldn't have|see|read, likt etternavn|navn|namn, samme navn|etternavn|fornavn|namn, same name|surname|last, navnebror*, navnesøster*, ligner på navnet, glemte|gløymde|gløymte|forgot|glemt|gløymt å|to|and fjerne|fjerna|sladde|sladda|anonymisere|slette|remove|redact|skjule|hide|krysse, uten å|sladd* fjerne|sladde|anonymisere, usladd*, unredacted, ikke sladdet|sladda|anonymisert, skal bare|berre|egentlig|only|just sende|til|ha|få|hatt, skulle til, skulle vært|vore _ til, supposed to|only, was only|just, skulle egentlig, hverandres, kvarandre sine|sin, hverandre sine, kvarandres, each others, skjult adresse, trusselutsatt
  `),
  /** Said by whoever sees that it went wrong. */
  secOops: list(`
    trekke|trekkes|kalle|kalles|kalla|få|hente|trekkje|trekkjast|recall|undo|take|trekkja _ tilbake|attende|back|it, huff, uff, å nei, oh no, oi oi, oi, oops, æsj, flau*, pinlig*, pinleg*, beklager, legger meg flat, dum, dumt, tabbe*, krise, hjelp, for sent, angrer, ble sur|sint|forbanna|lei, ringte meg|oss|hit, sa fra, ga beskjed, oppdaga*, oppdaget
  `),
  /** «hun fikk naboens legeerklæring». */
  secGotOthers: list(`
    fikk|fekk|fått|mottok|got|received|has|har|hadde|tok _ naboens|naboen|andres|annens|andre|annen|annan|hverandres|feil|gal|wrong|someone|somebody|another|søsterens|brorens|kollegaens
  `),
  /** Readers outside the work: «alle foreldrene», a journalist, a neighbour. */
  secReaders: list(`
    kommunestyret, bystyret, utvalget, alle|all|hele|heile|samtlige|every|entire|whole kommunestyret|bystyret|utvalget|foreldre*|foresatte|elev*|ansatte|ansatt*|tilsette|personal*|skolen|skulen|kommunen|avdelinga|avdelingen|klassen|gruppa|lista|listen|etaten|huset|vennelista|mottakere|kontaktane|kontaktene|leverandør*|parents|class|school|staff|list|group|office|municipality, personalgruppa, foreldregruppa, klassegruppa, foreldrechat*, fellesliste*, distribusjonslist*, maillist*, mailing list, journalist*, avisa, avisen, pressen, newspaper, reporter, nabo, naboen, naboer, naboane, naboens, neighbour*, neighbor*, ekstern*, external*, en annen|heilt|helt|ein|ei, ein annan, ei anna, en helt annen|ukjent|fremmed, ein heilt annan, another patient|resident|family|parent|parents|pupil|client|person|child|school|company|municipality|man|woman, annen|annan|anna|andre pasient*|familie*|forelder|foreldre|elev*|klasse|klient*|søker*|mann|far|mor|person|kommune*|beboer*|bruker*|skole*|skule|avdeling|mottaker, fremmed*, framand*, ukjent*, stranger*, unknown, eks, eksen, eksmann*, faren, moren, mora til, far i, mor til, stefar, svigermor, vaktmesterfirma*, firma, firmaet, byrå*, selger*, leverandør*, entreprenør*, snekker*, rørlegger*, vaktmester*, advokat* til motparten, motpart*, facebook*, instagram*, snap*, tiktok, messenger, whatsapp*, gmail*, hotmail*, privat mail|epost, private email|gmail, chatgpt*, chat gpt, ki, kitjeneste*, copilot, en ki, translate, google
  `),
  /** Who may not look, and that they do or can. */
  secOnlookers: list(`
    publikum, besøkende, besøkjande, gjester, gjestar, visitors, visitor, guests, customers, kunder, kundar, folk, people, anyone, anybody, everyone, everybody, hvem som helst, kven som helst, kem som helst, gud og hvermann, hvermann, kreti og pleti, alle og enhver, hele verden|byen|bygda|kommunen, alle|alle som|aille, forbipasserende, passers, elevene, elevane, elever, pupils, students, pupil, foreldrene, foreldra, foreldre, foresatte, parents, pårørende, pårørande, relatives, family members, vikarer, vikarar, vikarene, sommervikarer, renholdere, renhaldarar, vaskerne, cleaners, håndverkere, handverkarar, workers, innbyggere, innbyggarar, residents, beboere, naboer, pasienter, pasientene, patients, public, the public, lærlinger, studenter, politikere, journalister, journalistar, nabokommun*, andre kommuner|kommunar|avdelinger|enheter|skoler, other municipalities|departments|schools|units, uvedkommende, uvedkomande, andre enn oss, alle mulige, alle slags, tilfeldige
  `),
  /** Those who are never meant to look. */
  secOutsiders: list(`
    publikum, besøkende, besøkjande, visitor, visitors, guests, kunder, elevene, elevane, elever, elevar, pupils, pupil, kids, foreldre, foreldrene, foreldra, foresatte, parents, pårørende, pårørande, relatives, hvem som helst, kven som helst, kem som helst, anyone, anybody, gud og hvermann, hele verden|byen|bygda|kommunen, heile verda|bygda|kommunen, alle i kommunen|verden|bygda|byen|gangen|resepsjonen, alle som går|kommer|sitter|venter|er, alle innbyggere, whole world|municipality|town, innbyggere, innbyggarar, citizens, public, the public, forbipasserende, journalister, naboer, naboen, håndverkere, vikarbyrå*, leverandører, fullt av folk, folk i køen|kø, folk blar|leser|ser|går
  `),
  secWebSearch: list(
    `google, googler, googla, googlesøk*, bing, søkemotor*, søk på, søker på|etter|opp, søker man, search for|on, innsynsløsning*, innsyn, postliste*, einnsyn*, nettsida, nettsiden, nettsidene, nettside, hjemmesid*, heimesid*, website, internett, nettet, kartet, facebooksid*, facebook,
    google*, googlesøk*, bing*, søkemotor*`,
  ),
  secCanRead: list(`
    sitter|sit|står|går og leser|les|ser|ser på|blar, 
    kan|can|får|able|klarer|could|cud gå|lese|lesa|lesse|se|sjå|åpne|åpna|søke|finne|bla|laste|hente|endre|klikke|read|see|open|access|find|browse|view|download|search|enter|walk, kan _ lese|lesa|se|sjå|åpne|bla|open|read|see|gå, leser, les, lese høyt, blar, blader, ser på, ser rett, ser inn, ser alt, ser det|den|dei, sitter og ser|leser, stirrer på, peker på, tar bilde*, filmer, reads, reading, browsing, looking at, staring at, watching, viser|vises|ruller|visast|ruller nå|står på|oppe for, showing to|for, ligger|ligg|lå|låg|står|stod|heng|henger|er åpent|ope|åpen|fritt|synlig|synleg|fremme|framme|ute|tilgjengelig*|helt|heilt|lett, lies|lying|is|are open|visible|out|there|public|exposed, kommer|kjem|kom|dukker|dukka|popper|comes|pops _ opp|up|fram, har|have|has tilgang|access, åpent for, open for|to, synlig for, visible to|for, tilgjengelig for, available to, søkbar*, searchable
  `),
  /** Screens, walls, desks, web pages, search. */
  secOpenPlace: list(`
    samme rom, felles rom, felles rom, samme rom, møterom*, fellesrom*, dagligrom*, daglegstov*, fellesstue*, stua, storskjerm*, infoskjerm*, skjermen i|på|ved, skjerm i|på|ved, tv|tven|tvn i|på|ved, tven, tv, projektor*, lerret*, tavla, tavle, tavlen, whiteboard, kantin*, gangen, korridor*, resepsjon*, skranken, skranka, venterom*, venteværels*, inngang*, foaje*, lobby*, trappa, heisen, pauserom*, lunsjrom*, personalrom*, kjøkken*, spiserom*, garderobe*, parkering*, søppel*, søpla, søppelkasse*, container*, papirboks*, papirdunk*, gjenvinning*, kopirom*, kopimaskin*, skriverrom*, skriveren, skrivaren, printeren, printer, copier, tray, nettside*, nettsida, heimesid*, hjemmeside*, website, web page, internett*, nettet, innsynsløsning*, postliste*, einnsyn*, google*, googler, googla, søker på|etter|opp, søk på, søket, search for|on|results, facebook*, instagram*, kiosk*, info kiosk*, infokiosk*, publikumspc*, publikumsmaskin*, bibliotek*, hylla, hylle, bordet, på bord, pulten, benken, vinduskarm*, vindu mot, døra, veggen, oppslag*, screen in|at|on|by, corridor, canteen, reception, hall, hallway, lobby, waiting room, entrance, desk, bin, trash, recycling, notice board
  `),
  /** «får opp folk som jeg ikke skal se» */
  secNotMine: list(`
    ikke|not|aldri skal|skulle|har|burde|supposed|should|meant|kan|bør se|sjå|ha|to|noe|med|be|vite|kunne|hatt, shouldnt|should not be|see|have, ikke har noe|noko|tilgang|rett|tjenstlig*, har ikke noe|noko med, ikke mine|vår|våre|mitt|min|våre, ikke jobber med|i|på|der|hos, ikke hører til, nabokommune*, annen kommune|avdeling|skole|enhet|sone|barnehage, anna kommune|avdeling|skule|eining, andre kommuner|kommunar|avdelinger|avdelingar|skoler|skular|soner|enheter|barnehager|virksomheter, other municipalit*|departments|schools|units|unit, another municipality|department|school|unit, hele kommunen, heile kommunen, samtlige ansatte, alle ansatte sin|sine|sitt, uten tjenstlig*, none of my business, not my patients|clients|department|unit, ikke mine pasienter|elever|klienter
  `),
  /** The programs that hold what is told in confidence. */
  secRecords: list(
    `journalsystem*, journalprogram*, journalen, pasientsystem*, gerica, socio, familia, visma, hspro, cosdoc, fagsystem*, hr system*, hrsystem*, personalsystem*, lønnssystem*, barnevernssystem*, sakssystem*, arkivet, websak*, acos*, p360, public 360, elements`,
  ),
  /** Somebody steers the machine. */
  secSteers: list(`
    styrer, styrte, styre, styr, styring, fjernstyr*, overtok, overta, overtatt, overtar, ta over, tar over, tok over, tek over, tatt over, teke over, kontroll over, kontrollen over, kontroll på, har kontroll*, took over, taking over, take over, taken over, controls, controlling, control of, in control, remote*, inne på|i maskina|maskinen|pcen|pc|skjermen|datamaskin*, inn på maskina|maskinen|pcen|pc|skjermen|datamaskin*, kom seg inn, slapp|slepp|sleppe|slippe|slap inn|han|hun|henne|ham|dem|til, slapp _ inn, let him|her|them, laste|lasta|lastet|laster ned|heim, installere|installerte|installert|install|installed, download|downloaded a|the|some|this|it|something, anydesk*, any desk, teamviewer*, team viewer, quick assist, supremo, ultraviewer, fjernhjelp*, logmein*, musepil*, musa mi|rundt, musen min, dele|delte|delt skjerm*, share|shared|sharing screen|my, se skjermen, see my screen, kobla|koblet|kopla|connected seg|opp|til|inn, rense|rensa|renset|clean|cleaned pc*|maskin*|datamaskin*|the|my
  `),
  /** Somebody at a machine, a socket, a cabinet. */
  secAtIt: list(`
    satt|set|sett seg på|ved|ned|der|bak, sitter|sit|sat|satt|sitting på|ved|bak|der|at|on|med|behind|og, bruker|bruka|using|uses, blar, blader, browsing, taster, tastar, typing, plugget|plugga|plugger|koblet|kobla|kopla|kobler|plugged|stukket|connected, skrudd|skrudde|skru opp|av|open, åpnet|åpna skapet|racket, fotograferer, fotograferte, tok bilder av, filmer, roter i, rotet i, romsterer, leita gjennom, gikk gjennom, stakk|stakk inn, går rundt i|på|og, walking around|about
  `),
  secAtWhat: list(`
    pc, pcen, pca, maskina, maskinen, *pc, *pcen, datamaskin*, laptop*, skjermen, journalen, journal, systemet, skuff*, arkiv*, skapet, nettverksskap*, serverrom*, servere*, server*, rack*, switch*, ruter*, router*, kabler, kabel, kabelen, nettverksuttak*, uttak, veggen, wall, nettet, nettverket, network, computer, machine, tastaturet, keyboard, screen, møterom*, skranken, kontoret
  `),
  /** A person whom one does not know, or who does not belong. */
  secOutsidePerson: list(`
    mann|fyr|kar|dame|person|type|kvinne|gutt|jente|man|guy|woman|lady|person|dude|kis|folk|people _ kjenner|kjent|sett|vet|veit|know|knows|seen|recognise|recognize|hører|ukjent, jeg|vi|ingen|eg|me|i|we|nobody|noone aldri|ikke|never|dont|didnt|kjenner|knows har|sett|kjenner|kjent|know|knew|seen, ingen kjenner|vet|veit|har, nobody knows|here, fremmed*, framand*, ukjent|ukjente|ukjend|ukjende mann|fyr|person|personer|folk|dame|kar|kvinne|type, stranger*, unknown man|person|guy|people|woman, pårørende, pårørande, besøkende, pasient|pasienten satt|sitter|sto, en mann, ein mann, a man, a guy, some guy, uten adgangskort|skilt|id|idkort, without badge|id, ikke jobber|jobbar her, doesnt work here, får|får|fekk|fikk ham|han|henne|dem ikke ut|vekk|bort
  `),
  /** Programs and pages that nobody put there. */
  secNewThing: list(`
    ikon, ikonet, ikoner, program, programmet, programmer, program*, app, appen, apper, utvidelse*, utviding*, tillegg*, verktøylinje*, startside*, søkeside*, søkemotor*, nettleser*, browser, extension*, toolbar*, startsida, popup*, pop up, pop ups, vindu, vinduer, vindauge, boks, bokser, boksar, window, windows, box, boxes, ledetekst*, cmd, powershell*, terminal*, prosess*, process*, oppgave, planlagt oppgave, scheduled task, tjeneste, service, icon, icons, software, annonser, reklamevindu*, ads, svart vindu, svarte vinduer, black window*
  `),
  secNotPutThere: list(`
    jeg|vi|ingen|eg|me|i|we|nobody ikke|aldri|never|didnt|havent|not|dont|has _ installert|installerte|lagt|la|lastet|lasta|bestilt|satt|kjenner|bedt|installed|put|downloaded|know|added|asked|ordered|sett, ingen|nobody|noone _ har|installert|lagt|installed|put|kjenner|bestilt, aldri|never har|sett|seen|installert|lagt|bestilt, på russisk|kinesisk|arabisk|polsk|et|eit|spansk, in russian|chinese|arabic|cyrillic, kyrillisk*, blinker|blunker|flashes|flashing|blinket|blinka|dukker|popper opp|fram|og|i|svart, kommer tilbake hver, reinstalls, svart|svarte|black boks|bokser|boksar|vindu|vinduer|vindauge|window|windows|box|boxes
  `),
  /** Money and account numbers. */
  secPayee: list(`
    kontonummer*, kontonr, konto, kontoen, bankkonto*, bank account*, account number*, account details, iban, bankdetaljer, bank details, payment details, betalingsinfo*, betalingsopplysning*, betalingsmottaker*
  `),
  secChanged: list(`
    nytt, ny, nye, annet, anna, annen, annan, andre, endret, endra, byttet, bytta, skiftet, skifta, forandra, forandret, changed, new, different, updated, oppdatert, jeg|vi ikke kjenner, ikke kjenner, unknown, ukjent, utenlandsk*, utlandsk*, utanlandsk*, foreign
  `),
  secBill: list(`
    faktura*, *faktura, *fakturaen, regning, regninga, regningen, rekning*, leverandør*, betaling*, betal*, betalt, lønn, lønna, lønnen, løn, løna, lønnskonto*, utbetaling*, overføring*, overført, overførte, invoice*, supplier*, vendor*, payment*, paid, salary, wages, payroll, transfer*, remittering*, kreditor*
  `),
  secPaid: list(
    `betalt, betalte, betala, overført, overførte, paid, transferred, utbetalt, sendt pengene, pengene er, pengene gikk, gikk ut, gått til, gått ut, gjekk til, godkjent, godkjente, attesterte, attestert, remittert, kjøpte, kjøpt, bought, vippset, vippsa`,
  ),
  secGiftCard: list(`gåvekort*, gavekort*, gift card*, itunes*, google play kort, applekort*, steamkort*`),
  secBoss: list(
    `sjef, sjefen, rådmann*, kommunedirektør*, direktør*, rektor*, leder*, leiar*, enhetsleder*, boss, manager, director, ceo, principal, ordfører*`,
  ),
  /** Web pages with somebody else's words on. */
  secWebPage: list(
    `nettsida, nettsiden, nettside*, nettsidene, hjemmeside*, heimeside*, heimesida, forsida, forsiden, website, web page, homepage, portalen, internettportal*, facebooksid*, facebooksida, instagramkonto*, konto på instagram`,
  ),
  secForeignWords: list(
    `flagg, flag, slagord*, slogan*, propaganda*, porno*, nakenbild*, hodeskalle*, dødninge*, arabisk, russisk, kyrillisk*, kinesisk*, arabic, russian, krypto*, crypto*, casino*, kasino*, viagra, hacked by, owned by, pwned, legger ut ting, poster ting, posts things, script*, injecta, injected, injisert*, innhold vi ikke, ikke har lagt ut, didnt post`,
  ),
  /** Data that go to somebody outside. */
  secFlowsOut: list(
    `pusher, pushar, pushes, pushing, sender, sending, sends, laster opp, lastar opp, lastes opp, uploads, uploading, poster, posts, posting, overfører, overføres, transfers, transferring, kopierer ut, kopieres ut, lekker, leaks, leaking, ringer hjem, phones home, beacon*, snakker med, talking to, connects, kobler seg, koblar seg, exfil*, tømmer, strømmer, går trafikk, trafikk*, traffic, forwarder, dumper`,
  ),
  secForeignHost: list(
    `ukjent|ukjente|unknown|fremmed|russisk|kinesisk|utenlandsk|ekstern|foreign|external ip|ipadresse*|server|servere|host|adresse|domene*|domain*|maskin, et|ein|eit|a domene|domain i|in|med|utenfor|that|som, domene i, c2, command and control, svchost*, mimikatz*, cobalt*, beacon*, tor, onion, proxy i, ip i|in|fra, mitt på natta til`,
  ),
  secDataMass: list(
    `data, filer, filene, alt, trafikk, gb, gigabyte*, tb, skjemaene, skjema, files, everything, megabyte*, mb, klienter, clients, maskiner, servere, serveren, database*, basen, keystrokes, tastetrykk`,
  ),
  secStillOpen: list(`
    nå, now, fremdeles, framleis, fortsatt, enda, ennå, enno, endå, still, pågår, ongoing, live, akkurat, mens, medan, while, er|står|sitter|sit|is|are der|inne|on|in|logget|pålogget|åpen|ope|åpent|open, slutter ikke, stopper ikke, får ikke, wont stop, kommer tilbake
  `),
  secOverNow: list(`
    i går, i fjor, forrige uke|uka|veke, i helga, for en|ei uke|uka|stund, yesterday, last week|friday|month, la på, la meg på, slengte på, hung up, dro ut|støpselet|kontakten|ledninga, drog ut, trakk ut, pulled, skrudde|slo|skrudd|slått av, turned|shut off|down, koblet|kobla|kopla fra|av|frå|ut, disconnected, avinstallert*, avinstallerte, stoppet, stoppa, stopped, ble avvist, blokkert, blocked, mislyktes, failed, forsøk, attempt*, byttet|bytta|endra|endret|changed _ passord*|password*, tatt ned, tok det|den|dei ned|bort|vekk, fjernet, fjerna, slettet den|det|innlegget, removed, gikk da|igjen|sin, stakk av, gjekk sin, har gått, forsvant, left
  `),
};
