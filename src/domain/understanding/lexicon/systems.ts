import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Names of the directory that are ordinary words: the phrases below say when they are the system. */
export const AMBIGUOUS_ALIASES: ReadonlySet<string> = new Set(
  'skriver felles oppvekst linja portalen kartet telefonen nett skjermen regneark'.split(' '),
);
/** Endings of a definite or plural noun, bokmål, nynorsk and dialect. */
export const DEFINITE_ENDINGS = /(?:ene|ane|en|et|(?<=[^aeiouyæøå])a)$/u;
export const NAME_ENDINGS: readonly string[] = [
  '',
  'en',
  'et',
  'a',
  'n',
  'an',
  'er',
  'ar',
  'ene',
  'ane',
  'e',
  's',
  'ens',
  'enes',
];
/** Second parts of compounds: «citriksøkta», «gerikabildet» are read without them. */
export const COMPOUND_HEADS =
  /s?(?:bildet|bilde|biletet|økta|økten|øktene|appen|app|systemet|system|skjermen|skjerm|brukeren|bruker|brukar|brukaren|lista|listen|tilgang|tilgangen|konto|kontoen|passord|passordet|vinduet|vindauget|pålogging|påloggingen|pålogginga|innlogging|innlogginga|serveren|server|trøbbel|problem|problemer|problemet|feil|feilen|krøll|modulen|modul|kalenderen|meldingene|mappa|mappen|filene|skrivebordet|programmet|nettet|klienten|ikonet|lenka|lenken|kurset|treghet|nedetid|oppdateringen|oppdateringa)$/u;

/**
 * More names for the systems of the directory, by system id: definite forms, compounds, everyday words (8.3).
 * An id that the directory does not hold is left out.
 */
export const SYSTEM_NAMES: Lexicon = {
  gerica: list(`
    omsorgsprogram*, omsorgssystem*, omsorgsløsning*, omsorgsløysing*, pleieprogram*, pleiesystem*, pleieapp*, sykepleiesystem*, hjemmetjenesteapp*, hjemmesykepleieapp*, heimetenesteapp*, besøksapp*, medisinsystem*, medisinprogram*, medisinapp*, care system*, nursing system*, journalprogram*, journalapp*, journalbilde*, journalskjerm*, journalinnlogg*, journalløsning*, journalløysing*, journaltilgang*, journalverktøy*, journalmodul*, journalsystem*, mobil omsorg*, mobilomsorg*, omsorgsapp*,       pasientjournal*, patient record system, care record*,
       medisinmodul*, pleiejournal*, journalen, journalsystemet, epj
  `),
  legejournal: list(`
    legejurnal*, lækjarjournal*, doctors system*,
    journal* på legevakt*, legejournal*, legesystem*, journal* _ legevakt*
  `),
  pasientvarsling: list(`
    sjukesignal*, romalarm*, tilkallingssystem*, pasientsignal*, anropsanlegg*, anropssystem*, sengematte*, fallmatte*, alarmmatte*, bevegelsesalarm*, vandrealarm*, ringeapparat*, varslingspanel*, call system*, nursecall*,
    pasientvarsl*, pasientalarm*, sykesignal*, sengealarm*, ringesnor*, ringeklokk*, nurse call*,
    patient alarm*, call bell*, dørvarsling*, fallalarm*, ringer to|tre|fire|fem|flere|mange|alle _ på,
    kommer fram|frem på telefonene|telefonen
  `),
  trygghetsalarm: list(`
    thing|ting|greia|greie|dings|dingsen|det|den|knapp|knappen|noe|something|button __ on|around|round|rundt|om|på neck|halsen|hals|håndleddet|handleddet|handa|hånda|armen|wrist|arm,
    smykke, smykker, smykka, smykkene, smykkan, trygghetsklokk*, trygghetsmobil*, smykkealarm*, tryggleikspakk*, smykkene, trygghetsknapp*, tryghetsalarm*, panic pendant,
    trygghetsalarm*, tryghetsalarm*, tryggleiksalarm*, alarmsmykk*, smykket, safety alarm*, trygghetspakk*
  `),
  meldingstjenesten: list(`
    plo, elektronisk melding*, helsenettmelding*, dialogmelding*, plo melding*,
    plomelding*, plo, emelding*, meldingsutveksl*, elektroniske meldinger,
    melding|meldinger|meldingene fra|til sykehus*, meldingstjenest*, meldingstenest*,
    messages from|to the hospital
  `),
  utalarmering: list(
    'utalarmer*, utkallingsanlegg*, personsøker*, brannsystem*, utalarmering*, utkallingssystem*, utkalling*, oppdragssystem*',
  ),
  vannovervaking: list(`
    driftsskjerm*, driftsbilde*, driftsoversikt*, styringsbilde*, styringsskjerm*, driftspc*,
    vannovervak*, overvåking* av vann*|vatn*, water monitoring, styresystem* _ vann*, sd anlegg*,
    driftskontroll*, klormål*, sdanlegg*, scada*, vannovervåk*, vassovervak*, pumpestasjon*
  `),
  ad: list(`
    innlogging*, innlogin*, innloging*, pålogin*, påloging*, passordbytte*, felles|delt|shared bruker|brukar|innlogging|pålogging|konto|login|user|account, fellesbruker*, fellesbrukar*,
    bruker|brukar|brukerkonto|brukarkonto|user|account|konto og|and|pluss|eller|plus|med epost|mail|email|epostkonto|epostadresse*,
    epost|mail|email|epostkonto|epostadresse* og|and|pluss bruker*|brukar*|user|account|pålogging*|konto, user email|epost|mail, windowsbruk*,
    påloggingsbilde*, innloggingsbilde*, påloggingskode*, kontoen _ låst|sperret|sperra|utløpt|deaktivert, konto _ låst|sperret|sperra, account _ locked|blocked|disabled,
    pålogging*, innlogging*, windowspassord*, windows konto|bruker|passord*|account, windowskonto*,
    brukerkonto*, brukarkonto*, active directory, domenet
  `),
  vmware: list(
    'virtuelle|virtuell|virtual server|servere|serveren|serverne|serverane|servers|maskin|maskiner|machine|machines, vmware, virtuelle servere',
  ),
  citrix: list(`
    tynn|tynne|tynt|thin klient|klienten|klienter|client|clients,
    fjernskrivebor*, remote desktop*, citriks*, sitrix*, netscaler*, storefront*,
    citrix*, citrx, skrivebor*, tynnklient*, fjernskrivebor*, sikkert skrivebord, virtual desktop,
    citrix desktop
  `),
  exchange: list(`
    felleskass*, fellesboks*, fellesinnboks*, felles innboks*|postkass*|postboks*,
    alarm*|lyd*|sound|varsel* _ i|in kalender*|outlook*|calendar*, adress list*, address list*, adresselist*, møteinnkalling*, fellespostkass*, autosvar*, fraværsmelding*, epostkonto*, e post*, eposten, mailserver*, calender*, kalendar*, kalendern,
    mail*, epost*, email*, emailed, outlook*, kalender*, calendar*, innboks*, inbox, postkass*, adressebok*,
    mailbox*
  `),
  'unix-oracle': list('oracle*, unix, databaseserver*'),
  socio: list('sosialsystem*'),
  gatturnus: list(
    'vaktliste*, ønsketurnus*,  the roster, rosters, shift plan*, the rota, turnusprogram*, turnusplan*,    turnus*, vaktplan*, vaktbok*, rota',
  ),
  webkart: list(
    'kartportal*, kartprogram*, kartklient*, innsynskart*, web map*, kartan, webkart*, kartet, kartløsning*, kartløysing*, the map',
  ),
  internettportal: list(`
    nettsidene, kommunesid*, kommunens sider|side|nettside*, innbyggerportal*, cms, webside*, websid*, heimesidene, *kommune.no,
    internettportal*, hjemmeside*, hjemmesid*, hjemmesia, heimesid*, nettside*, nettsida, website, web site,
    home page
  `),
  politikerportalen: list(
    'representant*|politiker*|politikar*|utvalg*|ordfører*|folkevalgt*|folkevalde* __ portal|portalen|portala, innkalling*|sakspapir*|møtepapir*|sakliste*|saksliste* __ portal|portalen|portala, portal|portalen __ representant*|politiker*|folkevalg*|innkalling*|sakspapir*, sakspapirportal*, politikarportal*, møteportal*, politikerapp*, politikerportal*, politikarportal*, møteportal*',
  ),
  saksarkiv: list(`
    sak og arkiv*, saksarkiv*, elements, public 360*, p360*, arkivprogram*, saksbehandlingsprogram*, sakssystem*,
    saksarkiv*, arkivsystem*, sak arkiv, saksbehandlingssystem*,  acos*, websak*
  `),
  lonnssystem: list(`
    lønns og personal*, hr systemet, hr portal*, personalsystem*, lønnsprogram*, lønningssystem*, reiseregning*,
    egenmelding*, løns og personal*,
    lønnssystem*, lønnsystem*, lønssystem*, hrsystem*, lønnskjør*, lønnsprogram*, payroll*
  `),
  okonomisystem: list(`
    regnskapsprogram*, rekneskapsprogram*, fakturaprogram*, fakturamodul*,  innkjøpssystem*, accounting system, invoice system,
    økonomisystem*, fakturasystem*, regnskapssystem*, rekneskapssystem*, fakturabehandling*, `),
  byggesakssystem: list(
    'byggesakssystem*, byggesaksprogram*, byggsaksystem*, byggesaksystem*, byggesakssystem*, byggesakprogram*, byggsak',
  ),
  barnevernsystem: list(
    'journal|journalen|mappa|mappen|saken|saka|notatet|notat __ barnevern*, barnevern* __ journal|journalen|mappa|mappen, journal|journalen|mappa|mappen _ barnet|jenta|gutten|guten|ungen _ hente|fosterhjem*|plassere*|flytte*, barnevernsprogram*, barnevernsystem*, barnevernssystem*, barnevernsystem*',
  ),
  helsestasjonsjournal: list(`
     helsestasjonsprogram*,
     helsestasjonssystem*, helsestasjonsjournal*, vaksineregistrering*
  `),
  skoleadministrasjon: list(`
    skoleadministrativ*, skuleadministrativ*, skuleadm*, skulesystem*, karaktermodul*, elevregister*,
    skoleadm*, skolesystem*,  fraværsføring*, karaktersystem*, visma skole
  `),
  laeringsplattform: list(`
    læringsplatform*,  
    læringsplattform*,    learning platform
  `),
  barnehageopptak: list(
    'oppvekst viser|er|henger|heng|sier|går|laster|vil|åpner|virker|kommer|sliter|står|har|får|mangler, barnehageopptak*, opptaksprogram*, barnehageopptak*, barnehagesystem*, opptakssystem*, foreldreportal*',
  ),
  biblioteksystem: list(`
     utlånsautomat*, utlånssystem*, utlånsmaskin*, selvbetjeningsautomat*, sjølvbetjeningsautomat*,
     utlånssystem*, utlånsautomat*, biblioteksystem*, library system
  `),
  kulturskolesystem: list('kulturskulesystem*, kulturskolesystem*,  kulturskoleprogram*'),
  kvalitetssystem: list(`
    kvalitetsystem*, avvikssystem*, avvikssystem*, avviksmodul*, hms systemet,
    avvikssystem*, hmssystem*, kvalitetsportal*, kvalitetssystem*, melde avvik
  `),
  adgangskontroll: list(`
    dørkort*, dørbrikke*, portkort*, inngangskort*, adgangsbrikke*, personalkort*, ansattkort _ dør*, mitt kort, mi kort, kortet mitt,
    låsapp*, låseapp*, dørapp*, nøkkelapp*, smartlås*, digital lås*, låssystem*, elektronisk* lås*, kortlås*, kodelås*, elås*, elektronisk lås, dørtelefon*, adgangsbrikke*, nøkkelbrikke*, adgangssystem*, tilgangskort*, ansattkort*, key card*, keycard*,
    access card*, entry card*, door lock*, dørautomat*, dørpumpe*, porten, porttelefon*, bommen, nøkkelskap*, nøkkelsafe*, nøkkelboks*, ytterdør*, utgangsdør*,
    hovedinngangen, hovudinngangen, inngangsdør*,
    kortlese*, kortlesar*, adgangskort*, adgangskontroll*, dørlås*, nøkkelkort*, legemiddelromsdør*,
    medisinromsdør*, card reader*, døra|døren _ opp|låst|åpne,
    medisinskap*|medisinrom*|legemiddelskap* _ åpne|opp|låst|kort, åpne _ kort, kort _ åpne*|døra, adgang
  `),
  autocad: list('tegneprogram*, teikneprogram*, cad, novapoint*,  tegneprogram*'),
  filomrade: list(`
    h|k|f|g|s er|is|ble|var|blei|blir full|fullt|fyllt|tom|tomt|borte|vekk|nede|ute|treg|gone|empty, lagre|lagret|lagra|lagrer|ligger|lå|låg|save|saved __ på|i|on|to|til h|k|f|g|s,
    delt|delte|shared mappe*|mappa|disk*|stasjon*|folder*|drive, undermapp*, nettverksdisk*, nettverksstasjon*, nettverksmapp*, på|fra|i|under|inn|frå felles,
    felles er|virker|ligger|borte|nede|vekk|mangler|funker|kommer|forsvunnet|åpner, saksmapp*, p:, o:, s:, g:, m:, t:, fileområd*, filserver*, file server*, hmapp*, heimemapp*, hjemmemapp*,
    h:, k:, f:, hområde*, heimeområde*, hjemmeområde*, fellesområde*, fellesmapp*, felles, på h, på k, på f,
    *mappa, *mappe, *mappen, mapper, mappene, *mappene, shared drive|folder, filområde*, network drive,
    filene, folder, sikker sone i utforsker*
  `),
  nettverk: list(`
    nettverkskontakt*, nettverksuttak*, nettkontakt*, nettuttak*, nettplugg*, nettkab*, wi fi, gjestenett*, elevnett*, brannmur*, aksesspunkt*, trådlaust, trådlaus, uten|utan|without linje|linja|nett|internett, svitsj*, the internet, webfilter*, nettfilter*, innholdsfilter*, i filteret, fiberen, bredbånd*, bredband*,
    nettet, nette, nett, nettverk, nettverket, nettverka, nettverksfeil*, nettverkstrøbbel*, nettverksproblem*, nettverkskabel*, nettverkspunkt*, nettverkstilkobl*, internett, internet, network, wifi*, trådløs*, trådlaus*, nettpunkt*,
    linja, on line, back online, aksesspunkt*, ruter*, fiber*
  `),
  telefoni: list(`
    hodesett*|headset*|høretelefon* til|for|på telefon*|sentralbord*|resepsjon*|kundesenter*|servicetorg*, telefonlege*, nødtelefon*, naudtelefon*, heistelefon*, bordtelefon*, hustelefon*, fasttelefon*, trådløs|trådlaus|trådløse|trådlause telefon*, telefonsentral*, telefonkø*, køsystem*, svarsystem*,
    hovednummer*, hovudnummer*, publikumstelefon*, callsenter*, callsystem*, desk phone*, landline*, telefonanlegg*, telefonane, telefonan,
    telefonene, telefonane, telefonan, telefona, telefonen, telefoni*, telefonsystem*, sentralbord*,
    iptelefon*, fasttelefon*, phones, switchboard, phone line*, telefonlinj*
  `),
  office: list(`
    onedrive*, sharepoint*, publisher, visio, formel* i excel, pivottabell*, makro*, wordmal*, wordfil*, excelark*, excelfil*, powerpointen, sway,
    excel*, powerpoint*, office, office 365, word, onenote*, teams
  `),
  pc: list(`
    machine, machines, my|the|our machine, headset*|hodesett*|hodetelefon* _ pc|pcen|pcn|maskina|maskinen|laptop*, bærbar*, berbar*, laptop*, elevmaskin*, elevpc*, lærerpc*, lærarpc*, museknapp*, datamus*, pekeplate*, touchpad*, webkamera*, webcam*, headsettet til pc, dokk*, dock, docken, dockingstasjon*, dockingen, strømadapter*, bsod, blue screen,
    bluescreen*, blåskjerm*, harddisk*, c:, d:, c disk*, cdisk*, tastaturet, stasjonær*, arbeidsstasjon*, datamaskin*, datarom*, *maskinen, *maskina, *maskinene, skjerm*, pcn, desktop pc*, hodetelefon*, usb*,
    pc, pcen, pcer, pcene, pcar, *pcen, *pcene, *pcer, *pc, laptop*, datamaskin*, maskina, maskinen,
    maskinene, maskinane, chromebook*, skjerm*, tastatur*, dokking*, docking*, musepeker*, musa, computer*,
    keyboard*, monitor, monitoren, monitors, monitorer, blå skjerm, screen
  `),
  skriver: list(`
    egen|ei|ny|nye|eneste|vår|den|andre|annen|en|einaste|ein skriver, skrivere, skrivarar, bruker|bruke|bruk|til|fra|på skriveren, farveskriver*, fargeskriver*, laserskriver*, printern*, nettverksskriver*, nettverksskrivar*, multifunksjonsmaskin*, mfp, plotter*, kopimaskin*, kopiator*, skrivern, labelskriver*, etikettprinter*, etikettmaskin*, labelprinter*, merkemaskin*, kvitteringsskriver*, kvitteringsprinter*, plakatskriver*, kopien|kopiene|kopiane|copies blir|er|kommer|ble|come|are, storformat*, printerkø*, utskriftskø*, utskriftskort*, follow me, blekkpatron*, printarn*, papirskuff*, copier*, skaneren, scanneren,
    skriveren, skriverne, *skriveren, skrivarane, *skrivaren, printer*, kopimaskin*, utskrift*,
    etikettskriver*, kopiatoren, multifunksjon*, scanner*, skanner*, skriver
  `),
  mobil: list(`
    telefonen|telefon|tlf|phone _ varsler|viser|får|mottar|sender|tar|varslar __ sms|tekstmelding*|appen, jobbtlf*,
    vakttelefon* fikk|får|er|lader|tar|virker|vil|starter|slår|har|mottok, vakttelefon* vår|vårt|min|her|på _ er|fikk|tar|lader|virker|har|vil,
    *mobil, *mobiler, jobbtlf, alarmtelefon*, vakttelefon*|alarmtelefon* _ ny|nye|bestill*, ny|nye alarmtelefon*|vakttelefon*, work phones, work phones battery, set|sette|setter up|opp email|epost|mail _ phone|mobil*|telefon*|tlf, pad, paden, padane, pads, sms, bluetooth*, headset*, handsfree*, sim kort, mobiltlf*, mobiltelefonen, *nettbrett, *nettbrettet, *nettbretta, *nettbretter, *nettbrettene, tablet*, samsung*, phone charger,
    telefonen|tlf min|mi, min telefon|tlf, my telefon, the phone, robust|ny telefon|tlf, ny|nye|new mobil*|phone*, ipaden, ipadene, ipadane, mobilane, mobilene, mobilan,
    mobilen, mobil, mobiltelefon*, ipad*, iphone*, nettbrett*, jobbtelefon*, vaktmobil*, telefonen min,
    telefon min, work phone, my phone, tablet*, new phone, *mobilen, smarttelefon*
  `),
  hjemmekontor: list(`
    vpnen, fjerntilgang*, heimekontor*, kodebrikk*, sikkerhetsbrikk*,
    hjemmekontor*, heimekontor*, vpn*, home office, kodebrikk*, kodegenerator*, remote access, work from home,
    working from home
  `),
  'av-utstyr': list(`
    tven, tvn, tvskjerm*, fjernsyn*, television, prosjektorn, projektorn, interaktiv tavle|tavla|skjerm*, digital tavle|tavla, møteromsutstyr*, skjermen på møterom*, møteromskamera*, videokonferanse*, lydanlegg*, høytaler*, høgtalar*,
    mikrofon* i|på møterom*|sal*|kommunestyresal*, hdmi _ møterom*, whiteboard*, konferanseutstyr*,
    projektor*, prosjektor*, lerret*, smartboard*, smart board*, smarttavl*, høyttaler*, projector*,
    møteromsskjerm*, infoskjerm*
  `),
};
