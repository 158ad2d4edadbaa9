import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** The things, papers and acts of a trade: each belongs to one system, whoever names it and however it fails. */
export const SYSTEM_THINGS: Lexicon = {
  gerica: list(`
    nøkkelboks*, nøkkelkode*, nykkelboks*, nykkelkode*, wrote __ about mr|mrs|ms|him|her|lady, hvilken nøkkel|dør*, nøkkelnummer*, dørkode* _ bruker*,
    kvittert|kvittere|kvitterer|kvitter|signert|signere|signerer __ mat|maten|måltid*|stell|stellet|dusj*|tur|besøk*|han|hun|beboer*|bruker|brukeren|frokost|middag,
    pårørendenummer*, pårørendeliste*, pårørendekontakt*, nærmeste pårørende, next of kin, pårørande*, nummer*|tlf|telefonnummer* _ pårørende, matliste*, matlista, diett*, ernæringsliste*, drikkeliste*, avføringsliste*,
    rapport* __ stell*|stellet|fru|herr|pleie*|beboer*|bebuar*|pasient*|kveldsvakt*|nattevakt*, tiltak|tiltaka|tiltakene|mål|målene __ beboer*|bebuar*|bruker|brukeren|brukerne|brukarane|pasient*,
    besøkslogg*, medisinlogg*, pleielogg*, stellog*, omsorgslogg*, vaktlogg*, patient*|resident*|client* file*|history|notes|record*|details|card, medisinkort*, medisinark*, legemiddelliste*, legemiddeloversikt*, legemiddelkort*, utdelingsliste*, signeringsliste*, kurvebok*, pasientkort*, brukerkort*, brukarkort*, omsorgsjournal*, heimejournal*, hjemmejournal*, pleierapport*, pleienotat*, vaktrapport*, nattrapport*, kveldsrapport*, dagrapport*, iplos*, ipos, adl skjema*, tjenestevedtak*,
    kvittere|kvittert|kvitterer|signere|signert|signerer|sign _ medisin*|sprøyt*|dose*|tablett*|insulin*|stell*|besøk*|tiltak*, dagens|kveldens|nattens|morgendagens besøk*|runde*|liste*, besøk* _ nettbrett*|telefon*|mobil*|i appen, care note*, nursing note*, care app*, medicine list*, meds list*, med sheet*, mar chart*, medication record*, patient chart*, residents chart*, rute|ruta|ruten _ besøk*, multidose*, pårørendeinfo*, hjemmelegebesøk*, observasjon* _ skrive|føre|notere, smertekartlegging*
  `),
  legejournal: list(`
    kjernejournal*, eresept*, ereseptar*, sykmelding*, sjukmelding*, sjukemelding*, legeerklæring*, triage*, konsultasjonsnotat*, legenotat*, pasientkø*, pasientoversikt* _ legevakt*, labprøve*, blodprøvesvar*, prøvesvar*, ekg svar*, e resept*, prescription*, sick note*, consultation*, innbyggers kjernejournal*, normalprøve*, crp _ svar*, takstkort*, legeregning*, egenandel*
  `),
  helsestasjonsjournal: list(`
    ultralyd*, svangerskapskontroll*, gravide*, fødselspermisjon*, svangerskapsnotat*,
    vekt|vekta|vekten|lengde|lengda|høyde|hode|hodemål* __ baby*|barn|barnet|barna|spedbarn*|unge*|ongan|kurve*|kurva,
    *vaksine, *vaksinen, *vaksiner, *vaksina, *vaksinene, percentil*, persentil*, tilvekst*, vekstskjema*, hodeomkrets*, vaksinasjon*, vaksinekort*, sysvak*, barnevaksin*, toårskontroll*, fireårskontroll*, #årskontroll*, #årskontrollen, seksukerskontroll*, barsel*, svangerskap*, jordmorjournal*, helsekort*, helsesøster*, helsesykepleier* __ journal*|notat*, skolehelse*, immunisation*, immunization*, growth chart*, vaccination*
  `),
  meldingstjenesten: list(`
    utskrivningsrapport*, utskrivingsrapport*, utskrivningspapir*, utskrivningsnotat*, utskrivningsvarsel*, utskrivingsklar*, utskrivelse*, skrevet|skrive|sendt ut|hjem __ melding*|beskjed*|rapport*|papir*, pasient*|bruker*|beboer* _ skrevet|skrives|skrive|utskrevet|sendt ut|hjem|heim, overføringsnotat*, overflyttingsrapport*, overflytningsnotat*, sykepleiesammenfatning*, helseopplysninger ved søknad, tidligmelding*, innlagtmelding*, edi melding*, edimelding*, helsenett*, discharge report*|paper*|letter*|note*|message*, hospital message*, dialog* _ fastlege*|sykehus*|legekontor*, elektronisk dialog*, medisinforespørsel*, reseptfornyelse* _ fastlege*, rapport|rapporten|beskjed|beskjeden|svar|papirene|papira|notat|notatet|opplysning* _ fra|frå|til _ sykehuset|sykehus|avdelinga på sykehus*|fastlege*, fastlegen __ melding*, sykehuset __ melding*
  `),
  pasientvarsling: list(`
    ringeknapp*, ringesignal*, tilkalling*, ringeledning*, romsignal*, romterminal*, korridordisplay*, gangdisplay*, sengesensor*, matteålarm*, alarmmatt*, sensormatt*, sengevarsl*, pasientring*, tilsynskamera*, digitalt tilsyn*, nattkamera*, nattilsyn*, dørvarsel*, dørvarsl*, emergency cord*, pull cord*, bed sensor*, bed alarm*, floor mat*, call button*, bell cord*
  `),
  trygghetsalarm: list(`
    dings*|greia|greie|knott*|duppeditt* rundt|om|på halsen|hals|armen|håndleddet|handleddet, alarm*|knapp*|klokk* __ trygde*|omsorgsbustad*|omsorgsbolig*|eldrebolig*|eldrebustad*|seniorbolig*|pensjonistbolig*|pensjonistbustad*, alarmknapp* __ hjemme*|heime*|bolig*|bustad*|halsen, trygghetsteknolog*, velferdsteknolog*, gps alarm*, gpsalarm*, gps klokk*, gpsklokk*, gps sporer*, gpssporer*, lokaliseringsteknolog*, elektronisk medisindispenser*, falldetektor*, falldetektorer, oppkall* _ hjemme*|heime*, alarmmottak*, alarmsentral* __ bruker*|knapp*|hjemme*, responssenter*, pensjonistbolig* __ alarm*, panic pendant*, alarm pendant*, alarm necklace*
  `),
  utalarmering: list(`
    utkall*, utalarm*, trippelvarsl*, brannalarm* til brannvakt*, utrykningsvarsl*, utrykkingsvarsl*, fullalarm*, utrykningsleder*|utrykkingsleder* _ varsl*|skjerm*, callout*, turn out, turnout*, deltidsmannskap*, brannmannskap*, brannmannskapa, brannvakt* _ varsl*|melding*|alarm*, oppdragsskjerm*, kartskjerm* i bil*, vognskjerm*, bilterminal*, mobil terminal i brannbil*
  `),
  vannovervaking: list(`
    driftsovervåk*, trykkøk*, vannstand*, vasstand*, nivåmål*, vannmål*, vassmål*, turbidit*, uvaggregat*, uv aggregat*, uv lamp*, klorpump*, klortank*, klordos*, doseringspump*, ph mål*, phmål*, råvann*, rentvann*, vannverk*, vassverk*, vassbehandling*, vannbehandling*, basseng* _ nivå|nivået|tomt|fullt, nivået|nivå i basseng*|tank*|høydebasseng*|magasin*, trykket|trykk på|i|faller|synker|fell|søkk|forsvant|nett*|ledning*, overløp*, overlaup*, kloakkpump*, avløpspump*, spillvann*, slam*, rensetrinn*, lekkasjesøk*, water pressure, water level, reservoir*, pump station*, pumping station*, chlorin*, sewage pump*
  `),
  ad: list(`
    kodeapp*, autentiseringsapp*, bankidapp*, heter|hete|heite|heiter noe|nytt|noko annet|anna|navn|namn, skifte|skiftet|bytte|byttet|endre|endret|change|changed navn|namn|etternavn|etternamn|name|surname, navneendring*, namneendring*, innloggingsforsøk*, påloggingsforsøk*, logget|logger|logge inn fra, pålogging|innlogging fra, login|logon|sign in|signin attempt*|from|request*, godkjenningsforespørsel*, godkjenningsvarsel*, push varsel*, pushvarsel*, tofaktor*, totrinns*, to trinns*, to faktor*, flerfaktor*, bekreftelseskode*, engangskode*, verifisering*, verifikasjon*, authenticator*, multi factor, multifactor, two step, twofactor, one time code*, verification code*, bankid _ pålogg*|innlogg*, passordskifte*, passordbytt*, passordendring*, utløpt passord*, brukarnamn*, brukernavn*, innlogga, nybruker*, rettigheter på bruker*, sikkerhetsgruppe*, gruppemedlem*, brukerprofil*, kommer|kjem {NOT} inn på noe|nokon|noen|brukeren|kontoen|brukern
  `),
  citrix: list(
    `citrixøkt*, citrixsesjon*, terminalserver*, terminalskjerm*, virtuelt skrivebord*, virtuelle skrivebord*, fjernskrivebord*, tynn klient*, thin client*, virtual session*, workspace app*, receiver`,
  ),
  exchange: list(`
    *kalender, *kalenderen, *postkasse, *postkassen, *postkassa, *innboks, *innboksen, møteforespørsel*, invitasjon* _ møte*|møter|møtet|calendar|kalender*, innkalling* _ møte*|kalender*, møteinnkall*, avtalebok*, felleskalender*, delt kalender*, romkalender*, fellesinnboks*, delt innboks*, delt postkass*, shared mailbox*, shared inbox*, epostliste*, e postliste*, utgående post, innkommende post, elektronisk post, mailboks*, mailen*, postboks*, søppelpost*, spamfilter*, spammail*, feriemelding*, automatisk svar*, automatiske svar*, auto reply, out of office, signatur* _ epost|mail, returmelding*, bounce*, ndr, undeliver*, mailflow, smtp
  `),
  'unix-oracle': list(
    `ora #, oraclebase*, databaseinstans*, tablespace*, sqlplus, listener, basen svarer {NOT}, unixserver*, databaseserver*`,
  ),
  vmware: list(
    `esxi*, esx, vcenter*, vsphere*, datastore*, vmotion, virtuelle maskin*, virtuell server*, hypervisor*, virtual server*, virtual machine*`,
  ),
  socio: list(`
    vedtak|vedtaket|vedtaka __ familie*|strøm*|husleie*|støtte*|hjelp|penger|før|ut,
    husleie*, husleige*, depositum*, bostøtte*, klient|klienten|klienter|klientar __ vedtak*|husleie*|penger|skulle|skal|utbetal*, vedtak|vedtaket _ henger|lagre*|utbetal*|borte|fattes,
    stønad*, sosialstønad*, nødhjelp*, naudhjelp*, livsopphold*, kvalifiseringsprogram*, økonomisk sosialhjelp*, vedtak* _ stønad*|sosialhjelp*|nødhjelp*, klientsak*, klientmappe*, gjeldsrådgiv*, benefit payment*, emergency aid, social benefit*, food money, matpeng*
  `),
  gatturnus: list(`
    vaktplan*, vaktbok*, vaktbytte*, bytte|byttet|bytter|byta|swap vakt*|vakter|shift*, vaktlist*, arbeidsplan*, ferieønske*, ferieliste*, ønskevakt*, ledig* vakt*, vaktene mine|våre, bemanningsplan*, bemanningsoversikt*, grunnturnus*, timeplanen min på jobb, shift schedule, work schedule, duty roster*, roster, swap shift*, hvem _ på jobb|vakt i natt|morgen|kveld|helga|helgen, hvem som kommer|skal|går i natt|morgen|kveld|på natt|på kveld|på vakt, who is working|coming|on tonight|tomorrow, stemple*|stemplet|stempling inn|ut, stemplingsur*
  `),
  webkart: list(
    `
    eiendom|eigedom|eiendommen|tomta|tomt|gård|gården __ eier|eieren|eigar|nabo*|naboens|grense*|klikk*|matrikkel*, klikker på en|ein|ei eiendom|eigedom|tomt,
    rør|kabler|kablar|ledninger|leidningar|kummer|vannledning*|røra _ i|under|nedi bakken|grunnen|jorda|gata|veien|vegen, gravemelding*, når|før|skal|hvor vi|jeg|me _ grave|graver, koordinat*, gårds og bruksnummer, gnr, eiendomsinformasjon*, eiendomsopplysning*,*kart, *kartet, *karta, *kartene, flyfoto*, ortofoto*, skråfoto*, matrikkel*, eiendomsgrense*, eigedomsgrense*, tomtegrense*, reguleringskart*, temakart*, kartutsnitt*, ledningskart*, situasjonskart*, turkart*, kartserver*, geodata*, gis, wms, gårdskart*, property map*, cadastr*`,
  ),
  internettportal: list(`
    *skjema|*skjemaet|*skjemaer __ nett|nettet|nettsida|nettsiden|hjemmesida|hjemmesiden|heimesida|web, innbygger*|publikum|folk __ *skjema|*skjemaet __ nett|skriver|sende|sendt|fylle|utfylt,
    innbyggertjenest*, selvbetjeningsside*, skjemaportal*, elektroniske skjema*, nettskjema* _ innbygger*|publikum|foreldre|folk, søknadsskjema*, kontaktskjema*, nyhetssak*, forsiden|forsida|framsida|framsiden|startsida _ kommun*, forsida vår, publiseringsløsning*, publiseringsverktøy*, postliste* _ nett*, nettsted*, nettstad*, nettportal*, nettredakt*, webredakt*, web page*, webpage*, municipal site, kommunen sin|sine side*|nettsid*, innbygger* _ skjema*|søknad*|nett|portal*
  `),
  politikerportalen: list(
    `sakspapir*, møtepapir*, utvalgsmøte*, formannskapsmøte* _ papir*|sak*|dokument*, saksdokument* til politiker*|representant*|utvalg*|formannskap*, politiker*|politikar*|representant*|folkevalgt*|folkevalde* _ papir*|sak*|dokument*|innkalling*|lese|åpne|portal*|ipad*, council papers, councillor* _ papers|documents|portal|agenda, agenda papers, møtedokument*`,
  ),
  saksarkiv: list(
    `
    avskrev*, avskreve, dokument*|dokumenta|dokumentene|brev* _ i saken|saka|saksmappa, journalføring*, skjerme* _ dokument*, godkjenningsflyt*, til godkjenning,journalpost*, journalfør*, saksbehandlersystem*, saksbehandlarsystem*, saksbehandlingsløsning*, saksmappe* _ arkiv*, ekspeder*, avskriv*, postliste*, postjournal*, svarut, svar ut, innsynskrav*, arkivkode*, arkivdel*, saksframlegg*, saksfremlegg*, sakspapir* _ arkiv*, elektronisk arkiv*, case archive, records system, archive system`,
  ),
  lonnssystem: list(`
    trekk|trekt|trukket|trekkes|trekk i|for|på _ mat|lønn|lønna|løn|skatt|fagforening*, fått|fikk trekk, fagforeningskontingent*, pensjonstrekk*, tillegg|tillegga|tilleggene _ natt|helg|lønn,
    i|på|fra|inn hr, hr modul*|programmet|appen, sykt|sjukt|syke|sjuke barn, barns|barnets sykdom|sjukdom, føre|registrere|registrert|ført|levere|levert sykefravær|sjukefråvær|sykdom|permisjon|ferie, lønnsslipp*, lønnslipp*, lønnskjør*, lønnsutbetal*, lønnsart*, lønnstrekk*, lønnsfil*, lønskøyr*, lønsslipp*, lønsslepp*, reiseregning*, reiserekning*, reiseoppgjør*, kjøregodtgj*, køyregodtgj*, egenmelding*, eigenmelding*, eigenmeld*, variabel lønn, variable tillegg, ferietrekk*, feriepeng*, skattetrekk*, skattekort*, a melding*, amelding*, fraværsføring* for ansatt*, personalmappe*, ansattkort* i hr, arbeidskontrakt*, arbeidsavtale*, overtidsliste*, timelist*, timelist* __ lønn, payslip*, payroll*, wage*, travel claim*, expense claim*, travel expense*, sick leave form*, kompetanseportal*
  `),
  okonomisystem: list(`
    entreprenør*, betale|betaling|betalinga|betalingen|betalt|betaler|utbetale __ million*|millionar|kroner|kr|leverandør*|entreprenør*|dobbelt, kjøpsordre*, avstemming*, remitter*,
    *faktura, *fakturaen, *fakturaer, faktura*, inkasso*, purregebyr*, purring* til|fra, kreditnota*, bokfør*, bilag*, kontering*, kontere*, konteringsstreng*, attestasjon*, attester*, anvis*, betalingsforslag*, remittering*, leverandørreskontro*, reskontro*, hovedbok*, hovudbok*, regnskapsrapport*, budsjettmodul*, budsjettrapport*, innkjøpsordre*, bestillingsmodul*, ehandel*, invoice*, bookkeep*, ledger*, regnskap*, rekneskap*, kommunale avgifter
  `),
  byggesakssystem: list(
    `byggesøknad*, byggjesøknad*, nabovarsel*, nabovarsl*, ferdigattest*, igangsettingstillat*, rammetillat*, situasjonsplan*, tiltakshav*, byggetillat*, byggjeløyve*, dispensasjonssøknad*, byggesaka|byggesaken|byggesaker|byggesakene, building permit*, planning application*, tegninger til byggesak*`,
  ),
  barnevernsystem: list(
    `barnevernssak*, barnevernsak*, barnevernmelding*, barnevernsmelding*, bekymringsmelding*, uromelding*, hastevedtak*, akuttvedtak*, omsorgsovertak*, fosterhjem*, fosterheim*, tilsynsfør*, barnevernsjournal*, child welfare case*|system|record*`,
  ),
  skoleadministrasjon: list(
    `
    legge|lagt|leggje|registrere|registrert|overføre|overført|meldt _ inn|nye|ny elev|elever|elevar, nye|ny elever|elevar|elev, klasseinndeling*, timefordeling*,karakter*, standpunkt*, vitnemål*, elevfravær*, fravær* _ elev*|time*|klasse*, elev* _ fravær*, anmerkning*, skoleskyss*, elevregister*, elevlist*, klasselist*, foresattinfo*, orden og oppførsel, terminkarakter*, eksamenspåmeld*, grades, attendance, pupil register, report card*, skolebytte*, kontaktinfo* _ foresatt*|elev*`,
  ),
  laeringsplattform: list(
    `
    prøva|prøven|prøve|test|testen|eksamen|eksamenen|oppgave|oppgaven __ elev*|klasse*|elevane __ digital*|nett|levere|levert|åpne*|ta, elev*|elevane|klassa|klassen __ prøva|prøven|test|testen|quiz|oppgave*|lekse* _ åpne*|levert|levere|ta|gjør|ser, foresatte|foreldre|foreldra __ lekse*|ukeplan*|vekeplan*|beskjed*, lekser|leksene|leksa _ ungene|barna|elev*,levert|levere|lever|leverer|innlevert|leverte|hand|handed|submit|submitted _ *stil|*stilen|stilen|*oppgave|*oppgaven|oppgav*|*lekse|*leksen|*leksa|besvarels*|*rapporten|*prosjektet|*presentasjonen|assignment*, innlever* _ elev*|oppgav*|stil*|lekse*, elev* _ innlever*|levere|lever|levert, leverings* oppgave, lekseplan*, ukeplan*, vekeplan*, digital* prøve*, læringssti*, vurderingsmodul*, hand in homework, homework*, elevene _ oppgav*|lekse*, lekser|leksa|leksene`,
  ),
  barnehageopptak: list(
    `
    opptaket, prioritere|prioriterer|prioritert __ søsken*, søskenprioritet*, opptakskrets*, opptaksliste*,
    tilbud|tilbod|tilbudet|svar|svart _ plass|plassen|barnehageplass*, plass|plassen __ barnehage*|barnehagen|barnehaga, telefonnummer*|nummer*|nummeret|nr|kontaktinfo*|kontaktopplysning* _ mor|mora|moren|far|faren|foreldre*|foresatte*|føresette* __ barn|barnet|barna|barnehage*|oppvekst|ungen|unge, hentelist*, hentetider, søskenmoderasjon*,barnehagesøk*, barnehageplass*, opptak* _ barnehage*, barnehage* _ opptak*, hovedopptak*, hovudopptak*, supplerende opptak, søkerliste* _ barnehage*, foreldrebetaling*, oppholdsbetaling*, plasstilbud*, kindergarten place*|admission*|application*, venteliste* _ barnehage*`,
  ),
  biblioteksystem: list(
    `lånekort*, lånerkort*, lånekø*, lånarkort*, purrebrev* _ bok*|bøker|låner*, utlån*, skann*|scan*|registrer*|strekkod* _ bok*|bøker|boka|bøkene|books, innleverte bøker, innleveringsautomat*, bokretur*, bokinnlever*, reservasjon* _ bok*|bøker|boka, låne|låner|lånte|låna|lånt bok*|bøker|boka, levere|levert|lever inn|tilbake bok*|bøker|boka, boka|bøkene|bøker _ registrer*|skann*|strekkod*, borrow*, library card*, loan system, return* books, check out|in books, catalogue, bokkatalog*, fjernlån*, bokbuss*`,
  ),
  kulturskolesystem: list(
    `faktura*|regning*|rekning*|betaling* _ kulturskole*|kulturskule*, *faktura|*regning|elever|plass|søknad*|påmeld*|timeplan* _ kulturskole*|kulturskule*, kulturskole* _ timeplan*|elev*|søknad*|plass*|påmeld*|faktura*, pianoelev*, fiolinelev*, gitarelev*, danseelev*, korelev*, ventelist* på|til|for piano*|gitar*|fiolin*|trommer|sang|fløyte|cello|korps*, ventelist* _ piano*|gitar*|fiolin*|dans*|kulturskole*, spilletime*, instrumentleie*, music school*`,
  ),
  kvalitetssystem: list(
    `
    avvik|avviket|avvika mitt|mi|jeg|vi|skrev|sendte|forsvant|lagret|meldte|som,avviksskjema*, avviksmelding*, avviksregistr*, avviksrapport*, uønsk* hendelse*, uønskt* hending*, prosedyrebok*, prosedyrebank*, rutinebok*, rutinehåndbok*, kvalitetshåndbok*, kvalitetshandbok*, hmsskjema*, hms skjema*, risikovurdering*, vernerunde*, internkontroll*, incident form*, deviation form*, deviation report*, hvor|hvordan|kor|korleis|where|how _ melde|melder|skriver|føre|fører|levere|registrere|report _ avvik*|deviation*|incident*, hvor|hvordan|where|how _ skrive|skrives avvik*, write|register|make|file|report a|the|deviation deviation*|when|on|of, register|report|write|file deviation*`,
  ),
  adgangskontroll: list(`
    nøkkelbrikk*, adgangsbrikk*, dørbrikk*, brikkelese*, brikkelesar*, kortet mitt _ dør*|inn|rødt|åpne*|lese*, kodelås*, dørkode*, portkode*, dørmagnet*, dørpump*, dør* _ død|dead|dau|står åpen|vidåpen|ulåst|smekk*|låser|lukke*, bommen, garasjeport*, portåpn*, skyvedør*, ytterdør*, bakdør*, sidedør*, hoveddør*, hovudinngang*, hovedinngang*, branndør* _ lås*, kortautomat*, inngangskort*, kommer|slipper|kjem|slepp {NOT} inn i|til bygg*|huset|medisinrom*|lager*|garderob*|legemiddel*|rådhus*|skole*|barnehage*|garasje*, {NOT} inn på medisinrom*|legemiddel*|lager*|skyllerom*|arkivrom*, badge, badges, key fob*, keyfob*, swipe card*, entry code*, door code*, door reader*, door wont|wouldnt|will|does|is
  `),
  autocad: list(
    `dwg*, dxf*, revit*, cad fil*, cadfil*, teikneverktøy*, tegneverktøy*, drawing program*, arbeidstegning* _ åpne*|program*`,
  ),
  filomrade: list(`
    felles område*, felles mappe*, felles disk*, fellesserver*, fellesserveren, filarkiv*, nettverksdisk*, personlig* område*, personleg* område*, hdisk*, kdisk*, fdisk*, gdisk*, filstruktur*, mappestruktur*, shared area, common folder*, home folder*, home drive, network folder*, network share, network drive*, mapped drive*, delt område*, delte område*, delt mappe*, delte filer, mappa|mappen|mapper|mappene|mappe, dokumenta|dokumentene våre|mine|vi, saksmappene
  `),
  nettverk: list(`
    nettforbindels*, nettilkopl*, nettilkobl*, nettutfall*, nettbrudd*, nettbrot*, basestasjon* trådløs*, aksesspunkt*, accesspunkt*, access point*, hotspot*, trådlaus*, trådløs*, gjestenett*, ansattnett*, elevnett*, nettverkssvitsj*, switchen, switch*, svitsj*, ruteren, ruter*, fiberkabel*, fiberbrudd*, fiberbrot*, koblingsskap*, koplingsskap*, nettverksskap*, nettskap*, rackskap*, racket, skap* _ blinkelys*|blinklys*|blinkende|lampene|kabler|ledninger, boks* _ blinkende lys|blinklys*|blinkelys*, dataskap*, ledningen til nett*, nettside* laster treg|{NOT}, alle|hver|kvar nettside*|side, vlan*, dhcp, dns, ssid, connection lost, wireless
  `),
  telefoni: list(`
    bryt*|brytes|brutt|ryk*|ryker|dett*|detter|faller|klikker _ samtale*|linja, innkommende tlf*|telefon*|samtal*|anrop*|ring*, utgående samtal*|anrop*, inngående samtal*, portering*, porteret, porteringa, nummervisning*, nummeret vårt|til, hovednummer*, hovudnummer*, vaktnummer*, publikumsnummer*, tastevalg*, velkomsthilsen*, svarbeskjed*, viderekobl*, vidarekopl*, sette|setter|setje over samtal*|telefon*|folk, svargruppe*, ringegruppe*, køplass*, telefonkø*, ventemusikk*, hold musikk, samtale* brytes|brutt|faller|dropper|ryk*, folk|innbygger*|pårørende|foreldre|publikum|pasient*|innringer*|de som|dei som _ ringer|ringe|ringt _ {NOT}|opptatt|feil|havner|tone|stille|gjennom|fram|frem, slår|ringer|ringt|ringe nummeret|nr|inn, ringer|slår|innringer*|calls|callers __ havner|hamner|hamnar|havna|kommer til|hos|på|to, ingen _ linje inn, telefonrør*, røret, telefonsløyf*, ipapparat*, ip apparat*, heistelefon*, nødtelefon*, heis* _ telefon*|knapp*|opptatt|alarm*|tuter, calls go|goes|going|end|dropped, call forward*, call queue*, voicemail*, extension number*, callers hear|get|are|cannot
  `),
  office: list(
    `exceltabell*, arbeidsbok*, rekneark*, regneark*, wordmal*, word dokument*, worddokument*, brevmal*, powerpointpresentasjon*, lysbilde*, lysark*, sporede endringer, spor endringer, track changes, betinget formatering, spreadsheet*, pivottab*, makroer*, spell check*, stavekontroll*, sideskift*, sidetall*, topptekst*, bunntekst*, celle|celler|cellene|cella, kolonnebredde*, finn rad, vlookup, xlookup, sumif*, hvisfeil, dropdown i excel*`,
  ),
  pc: list(
    `klokka|datoen|dato|klokken _ hjørne*|oppgavelinj*|verktøylinj*|pc*|maskin*, pcklokk*, vifta|viften|vifte, tastatur*, mellomromstast*, enterknapp*, entertast*, ctrl, skjermoppløsning*, ekstraskjerm*, dobbelskjerm*, dobbel skjerm*, andreskjerm*, to skjermer, skjermkabel*, skjermkort*, dokkingstasjon*, dokkstasjon*, usbport*, usb port*, usbhub*, pclader*, laptoplader*, maskinlader*, pcveske*, pcsekk*, hengslet|hengsel på, harddisk*, minnebrikke*, bluescreen*, blåskjerm*, blå skjerm*, numlock, num lock, caps lock*, headset til pc*, kamera* på pc*|laptop*|maskin*, datamus*, musematte*, laptop charger*, second screen, mouse pad, startknapp*, av og på knapp*, på knappen, space bar|key, workstation*`,
  ),
  skriver: list(
    `prenter*, prentern, printar*, utskrift*, utskriv* fra|i|på|av, dobbeltsidig*, tosidig*, papirskuff*, papirmagasin*, arkmater*, papirkrøll*, papirkluss*, trommel*, tonerkassett*, fargetoner*, svart toner, blekk*, blekkpatron*, streker på utskrift*|arket|arka|papiret, etiketter|etikettar|lapper skrives|kommer|ut, kopimaskin*, kopiering, skanne til epost|mail|mappe*, scan to mail|email, kortleser på skriver*, print queue, print job*, paper tray, ink cartridge*, photocopier*, copy machine*, skriverkø*, utskriftsjobb*`,
  ),
  mobil: list(
    `batteri*|lader*|lading*|battery _ telefon*|*telefonen|mobil*|*mobilen|ipad*|nettbrett*|phone*|tablet*, jobbmobil*, jobbtelefon*, arbeidsmobil*, arbeidstelefon*, tjenestetelefon*, tenestetelefon*, tjenestemobil*, tenestemobil*, vakttelefon*, vaktmobil*, avdelingsmobil*, smarttelefon*, simkort*, sim kort, esim, puk*, pinkode på mobil*|telefon*, mobildata, mobilabonnement*, abonnement*, mobilladere*, mobillader*, telefonlader*, ladekabel* til mobil*|telefon*|ipad*, mobildeksel*, mobilskjerm*, android*, galaxy*, brettet, brettene, padden, padda, nettbrett*, surfebrett*, sms kode|fra meg, mobile phone*, cell phone*, cellphone*, duty phone*, ward phone*, work mobile*`,
  ),
  hjemmekontor: list(
    `hjemmekontor*, heimekontor*, fjerntilkobl*, fjernaksess*, fjernarbeid*, fjernpålogg*, kodebrikk*, kodekalkulator*, koblet|kopla|kobler|koble meg på|til|opp hjemmefra|heimefra|hytta, home working, remote working, remote work*, jobbe|jobber|arbeide|arbeider|sitte|sitter|logge|logger|jobba _ hjemmefra|heimefra|hjemme|heime|hytta`,
  ),
  'av-utstyr': list(
    `storskjerm*, lerret*, lerretet, høgtalar*, høyttal*, mikrofon* i|på sal*|møte*|kommunestyre*|formannskap*|auditori*|podi*|talerstol*, talerstol* _ mikrofon*|lyd, møteromsskjerm*, møterom* _ skjerm*|lyd|bilde|kamera*|projektor*|hdmi, klasserom* _ tavl*|projektor*|lyd|skjerm*, videomøteutstyr*, videokonferans*, konferansekamera*, teamsrom*, teams rom*, projeksjon*, infoskjerm* _ oppdater*|svart|bilde, digitaltavl*, interaktiv* tavl*|skjerm*, whiteboardskjerm*, streamingutstyr*, kommunestyresal*, webcast*, teleslyng*, meeting room screen|tv|camera, conference camera`,
  ),
};
