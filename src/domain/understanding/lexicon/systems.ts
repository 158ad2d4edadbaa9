import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/**
 * More names for the systems of the directory, by system id: definite forms, compounds, everyday words (8.3).
 * An id that the directory does not hold is left out.
 */
export const SYSTEM_NAMES: Lexicon = {
  gerica: list(`
    gerica*, gericca*, gerika*, medisinliste*, medisinmodul*, pleiejournal*, journalen, journalsystemet, epj
  `),
  legejournal: list(`
    journal* på legevakt*, legejournal*, legesystem*, journal* _ legevakt*
  `),
  pasientvarsling: list(`
    pasientvarsl*, pasientalarm*, sykesignal*, sengealarm*, ringesnor*, ringeklokk*, nurse call*,
    patient alarm*, call bell*, dørvarsling*, fallalarm*, ringer to|tre|fire|fem|flere|mange|alle _ på,
    kommer fram|frem på telefonene|telefonen
  `),
  trygghetsalarm: list(`
    trygghetsalarm*, tryghetsalarm*, tryggleiksalarm*, alarmsmykk*, smykket, safety alarm*, trygghetspakk*
  `),
  meldingstjenesten: list(`
    plomelding*, plo, emelding*, meldingsutveksl*, elektroniske meldinger,
    melding|meldinger|meldingene fra|til sykehus*, meldingstjenest*, meldingstenest*,
    messages from|to the hospital
  `),
  utalarmering: list('utalarmering*, utkallingssystem*, utkalling*, oppdragssystem*'),
  vannovervaking: list(`
    driftskontroll*, klormål*, sdanlegg*, scada*, vannovervåk*, vassovervak*, pumpestasjon*
  `),
  ad: list(`
    pålogging*, innlogging*, windowspassord*, windows konto|bruker|passord*|account, windowskonto*,
    brukerkonto*, brukarkonto*, active directory, domenet
  `),
  vmware: list('vmware, virtuelle servere'),
  citrix: list(`
    citrix*, citrx, skrivebor*, tynnklient*, fjernskrivebor*, sikkert skrivebord, virtual desktop,
    citrix desktop
  `),
  exchange: list(`
    mail*, epost*, email*, emailed, outlook*, kalender*, calendar*, innboks*, inbox, postkass*, adressebok*,
    mailbox*
  `),
  'unix-oracle': list('oracle*, unix, databaseserver*'),
  socio: list('socio*, sosio*, sosialsystem*'),
  gatturnus: list('gatturnus*, gat, gatt, turnus*, vaktplan*, vaktbok*, rota'),
  webkart: list('webkart*, kartet, kartløsning*, kartløysing*, the map'),
  internettportal: list(`
    internettportal*, hjemmeside*, hjemmesid*, hjemmesia, heimesid*, nettside*, nettsida, website, web site,
    home page
  `),
  politikerportalen: list('politikerportal*, politikarportal*, møteportal*'),
  saksarkiv: list(`
    saksarkiv*, arkivsystem*, sak arkiv, saksbehandlingssystem*, ephorte*, acos*, websak*
  `),
  lonnssystem: list(`
    lønnssystem*, lønnsystem*, lønssystem*, hrsystem*, lønnskjør*, lønnsprogram*, payroll*
  `),
  okonomisystem: list(`
    økonomisystem*, fakturasystem*, regnskapssystem*, rekneskapssystem*, fakturabehandling*, agresso*
  `),
  byggesakssystem: list('byggesaksystem*, byggesakssystem*, byggesakprogram*, byggsak'),
  barnevernsystem: list('barnevernssystem*, barnevernsystem*, familia'),
  helsestasjonsjournal: list(`
    hspro*, helsestasjonssystem*, helsestasjonsjournal*, vaksineregistrering*
  `),
  skoleadministrasjon: list(`
    skoleadm*, skolesystem*, extens*, fraværsføring*, karaktersystem*, visma skole
  `),
  laeringsplattform: list(`
    læringsplattform*, itslearning*, its learning, fronter, learning platform
  `),
  barnehageopptak: list('barnehageopptak*, barnehagesystem*, opptakssystem*, foreldreportal*'),
  biblioteksystem: list(`
    bibliofil*, utlånssystem*, utlånsautomat*, biblioteksystem*, library system
  `),
  kulturskolesystem: list('speedadmin*, kulturskoleprogram*'),
  kvalitetssystem: list(`
    avvikssystem*, hmssystem*, kvalitetsportal*, kvalitetssystem*, melde avvik
  `),
  adgangskontroll: list(`
    kortlese*, kortlesar*, adgangskort*, adgangskontroll*, dørlås*, nøkkelkort*, legemiddelromsdør*,
    medisinromsdør*, card reader*, døra|døren _ opp|låst|åpne,
    medisinskap*|medisinrom*|legemiddelskap* _ åpne|opp|låst|kort, åpne _ kort, kort _ åpne*|døra, adgang
  `),
  autocad: list('autocad*, tegneprogram*'),
  filomrade: list(`
    h:, k:, f:, hområde*, heimeområde*, hjemmeområde*, fellesområde*, fellesmapp*, felles, på h, på k, på f,
    *mappa, *mappe, *mappen, mapper, mappene, *mappene, shared drive|folder, filområde*, network drive,
    filene, folder, sikker sone i utforsker*
  `),
  nettverk: list(`
    nettet, nette, nett, nettverk*, internett, internet, network, wifi*, trådløs*, trådlaus*, nettpunkt*,
    linja, on line, back online, aksesspunkt*, ruter*, fiber*
  `),
  telefoni: list(`
    telefonene, telefonane, telefonan, telefona, telefonen, telefoni*, telefonsystem*, sentralbord*,
    iptelefon*, fasttelefon*, phones, switchboard, phone line*, telefonlinj*
  `),
  office: list(`
    excel*, powerpoint*, office, office 365, regneark*, word, onenote*, teams
  `),
  pc: list(`
    pc, pcen, pcer, pcene, pcar, *pcen, *pcene, *pcer, *pc, laptop*, datamaskin*, maskina, maskinen,
    maskinene, maskinane, chromebook*, skjerm*, tastatur*, dokking*, docking*, musepeker*, musa, computer*,
    keyboard*, monitor*, blå skjerm, screen
  `),
  skriver: list(`
    skriveren, skriverne, *skriveren, skrivarane, *skrivaren, printer*, kopimaskin*, utskrift*,
    etikettskriver*, kopiatoren, multifunksjon*, scanner*, skanner*, skriver
  `),
  mobil: list(`
    mobilen, mobil, mobiltelefon*, ipad*, iphone*, nettbrett*, jobbtelefon*, vaktmobil*, telefonen min,
    telefon min, work phone, my phone, tablet*, new phone, *mobilen, smarttelefon*
  `),
  hjemmekontor: list(`
    hjemmekontor*, heimekontor*, vpn*, home office, kodebrikk*, kodegenerator*, remote access, work from home,
    working from home
  `),
  'av-utstyr': list(`
    projektor*, prosjektor*, lerret*, smartboard*, smart board*, smarttavl*, høyttaler*, projector*,
    møteromsskjerm*, infoskjerm*
  `),
};

/** What people describe instead of naming the system. A system found this way is implied, not named (2.6b, T91). */
export const SYSTEM_CLUES: Lexicon = {
  exchange: list('spam, søppelpost'),
  skriver: list(`
    skrive|skrevet|skriver ut, print, printe, printing, toner, papir*, etikett*
  `),
  ad: list(`
    logge|logget|logger|logg på|inn, logge|logget|logger meg|oss|seg på|inn, log|logged|logging in|on,
    passord*, password*, locked out, kommer _ inn på maskin*|pc*|jobben, kommer _ inn på maskinene,
    brukernavn, username, feil passord, account, ny vikar|ansatt|tilsett, felles bruker, tilgangene
  `),
  pasientvarsling: list(`
    alarm*, ringeanlegg*, ringesystem*, tilkallingsanlegg*, alarms, alarm system, alarmsystem*, alarmanlegg*,
    ringer på, ringt på, svar når _ trykker, trykker på knappen|snora, trekker i snora, press _ button,
    call button, snora, trakk|trekker i snor*, alarm _ rom, ringte på
  `),
  gerica: list(`
    journal, journalnotat*, patient record*, medisinoversikt*, doseliste*, kriseplan*, tiltaksplan*,
    pleieplan*, med list|lists|chart|charts, medication list*, dosene, medisinkort*, care plan*
  `),
  legejournal: list(`
    lege _ journal*, doctor _ journal*, resept*, prescription*, legevakt* __ systemet, systemet _ legevakt*
  `),
  telefoni: list(`
    de som ringer, som ringer oss|inn, ringe ut|inn, får {NOT} ringt, summetone, ingen kan ringe, ringer inn,
    116117, 113, calls, call us, telefoner|telefonar|telefon
  `),
  filomrade: list(`
    filer, files, dokumentene, documents, disken, stasjonen, utforsker*, sikker sone, secure zone
  `),
  nettverk: list('online, cable, på nett, kabel*, kabelen, internett*, no connection'),
  mobil: list('tlf, phone, ringelyd*, simkort*'),
  pc: list(`
    maskin*, vifta, viften, batteri*, lader*, mus, mouse, windows, antivirus*
  `),
  webkart: list('kart'),
  internettportal: list('innbygger* _ skjema, portalen, skjema på nett*'),
  gatturnus: list('vakta mi, vakt min|mi, vaktene mine, bytte vakt, hvem _ på jobb|vakt'),
  lonnssystem: list('lønna, lønnslipp*, lønnskjør*'),
  okonomisystem: list('faktura*, terminoppgav*'),
  helsestasjonsjournal: list('vaksinene, vaksiner _ i'),
  laeringsplattform: list('innlevering*, mattelekse*'),
  vannovervaking: list(`
    vannet|vann _ trygt|urenset|rent, pumpene, klor, vannverk*, vassverk*, overvåk* _ vann*
  `),
  utalarmering: list('oppdrag*, utrykning*, nødnett*, naudnett*'),
  socio: list('vedtakene, vedtaksbrev*'),
};

/** Weaker than a clue: counts only where nothing else does. */
export const SYSTEM_HINTS: Lexicon = {
  gerica: list(
    '*medisin, *medisinen, *medisiner, *medisinlista, *medisinlisten, *journal, *journalen, medisin*, medication*, dose, doser, dosen',
  ),
};

/** Words that look like a system's name and are none here. */
export const SYSTEM_LOOKALIKES: readonly string[] = list(`
  medisinsk*, jeg|vi|noen|som|hun|han|du|de|den|dere|oss|og|someone skriver,
  skriver til|ut|igjen|om|på|i|dette|for|dere|under|her|inn|feil|fordi|bare|rett|ang|ned|et|en|det,
  epostadress*, emailadress*, mailadress*, alarm* i kalender*, vakttelefon*, in other word|words, word for,
  ordet word, bank på nett*, på nettopp, turnuslege*, felles bruker|sak|for|møte*, til felles,
  sender|sendt mail|epost om, mail meg, send _ mail|epost, ring meg på mobil*|telefon*, på telefon*,
  på mobil* #, telefonnummer*, mobilnummer*, insulinkurs*, alarmtelefon*, alarmkode*, alarmklokk* på telefon*, alarm* på telefon* min, i alarmberedskap, kartlegg*,
  gerica kurs, brannalarm*, fire alarm*, vekkealarm*, innbruddsalarm*, tyverialarm*, skjermbilde*,
  skjermdump*, screenshot*, skjermet*, papirlist*, papirskjema*, på papir*, papirkopi*, teams møte, i teams,
  på teams
`);
