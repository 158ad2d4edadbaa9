import type { Lexicon } from '../phrases.ts';

/**
 * More names for the systems of the directory, by system id: definite forms, compounds, everyday words (8.3).
 * An id that the directory does not hold is left out.
 */
export const SYSTEM_NAMES: Lexicon = {
  gerica: ['gerica*', 'gericca*', 'gerika*', 'medisinliste*', 'medisinmodul*', 'pleiejournal*', 'journalen', 'journalsystemet', 'epj'],
  legejournal: ['journal* på legevakt*', 'legejournal*', 'legesystem*', 'journal* _ legevakt*'],
  pasientvarsling: ['pasientvarsl*', 'pasientalarm*', 'sykesignal*', 'sengealarm*', 'ringesnor*', 'ringeklokk*', 'nurse call*', 'patient alarm*', 'call bell*', 'dørvarsling*', 'fallalarm*'],
  trygghetsalarm: ['trygghetsalarm*', 'tryghetsalarm*', 'tryggleiksalarm*', 'alarmsmykk*', 'smykket', 'safety alarm*', 'trygghetspakk*'],
  meldingstjenesten: ['plomelding*', 'plo', 'emelding*', 'meldingsutveksl*', 'elektroniske meldinger', 'melding|meldinger|meldingene fra|til sykehus*', 'meldingstjenest*', 'meldingstenest*', 'messages from|to the hospital'],
  utalarmering: ['utalarmering*', 'utkallingssystem*', 'utkalling*', 'oppdragssystem*'],
  vannovervaking: ['driftskontroll*', 'klormål*', 'sdanlegg*', 'scada*', 'vannovervåk*', 'vassovervak*', 'pumpestasjon*'],
  ad: ['pålogging*', 'innlogging*', 'windowspassord*', 'windows konto|bruker|passord*|account', 'windowskonto*', 'brukerkonto*', 'brukarkonto*', 'active directory', 'domenet'],
  vmware: ['vmware', 'virtuelle servere'],
  citrix: ['citrix*', 'citrx', 'skrivebor*', 'tynnklient*', 'fjernskrivebor*', 'sikkert skrivebord', 'virtual desktop', 'citrix desktop'],
  exchange: ['mail*', 'epost*', 'email*', 'emailed', 'outlook*', 'kalender*', 'calendar*', 'innboks*', 'inbox', 'postkass*', 'adressebok*', 'mailbox*'],
  'unix-oracle': ['oracle*', 'unix', 'databaseserver*'],
  socio: ['socio*', 'sosio*', 'sosialsystem*'],
  gatturnus: ['gatturnus*', 'gat', 'gatt', 'turnus*', 'vaktplan*', 'vaktbok*', 'rota'],
  webkart: ['webkart*', 'kartet', 'kartløsning*', 'kartløysing*', 'the map'],
  internettportal: ['internettportal*', 'hjemmeside*', 'hjemmesid*', 'hjemmesia', 'heimesid*', 'nettside*', 'nettsida', 'website', 'web site', 'home page'],
  politikerportalen: ['politikerportal*', 'politikarportal*', 'møteportal*'],
  saksarkiv: ['saksarkiv*', 'arkivsystem*', 'sak arkiv', 'saksbehandlingssystem*', 'ephorte*', 'acos*', 'websak*'],
  lonnssystem: ['lønnssystem*', 'lønnsystem*', 'lønssystem*', 'hrsystem*', 'lønnskjør*', 'lønnsprogram*', 'payroll*'],
  okonomisystem: ['økonomisystem*', 'fakturasystem*', 'regnskapssystem*', 'rekneskapssystem*', 'fakturabehandling*', 'agresso*'],
  byggesakssystem: ['byggesaksystem*', 'byggesakssystem*', 'byggesakprogram*', 'byggsak'],
  barnevernsystem: ['barnevernssystem*', 'barnevernsystem*', 'familia'],
  helsestasjonsjournal: ['hspro*', 'helsestasjonssystem*', 'helsestasjonsjournal*', 'vaksineregistrering*'],
  skoleadministrasjon: ['skoleadm*', 'skolesystem*', 'extens*', 'fraværsføring*', 'karaktersystem*', 'visma skole'],
  laeringsplattform: ['læringsplattform*', 'itslearning*', 'its learning', 'fronter', 'learning platform'],
  barnehageopptak: ['barnehageopptak*', 'barnehagesystem*', 'opptakssystem*', 'foreldreportal*'],
  biblioteksystem: ['bibliofil*', 'utlånssystem*', 'utlånsautomat*', 'biblioteksystem*', 'library system'],
  kulturskolesystem: ['speedadmin*', 'kulturskoleprogram*'],
  kvalitetssystem: ['avvikssystem*', 'hmssystem*', 'kvalitetsportal*', 'kvalitetssystem*', 'melde avvik'],
  adgangskontroll: ['kortlese*', 'kortlesar*', 'adgangskort*', 'adgangskontroll*', 'dørlås*', 'nøkkelkort*', 'legemiddelromsdør*', 'medisinromsdør*', 'card reader*', 'døra|døren _ opp|låst|åpne'],
  autocad: ['autocad*', 'tegneprogram*'],
  filomrade: ['h:', 'k:', 'f:', 'hområde*', 'heimeområde*', 'hjemmeområde*', 'fellesområde*', 'fellesmapp*', 'felles', 'på h', 'på k', 'på f', '*mappa', '*mappe', '*mappen', 'mapper', 'mappene', '*mappene', 'shared drive|folder', 'filområde*', 'network drive', 'filene', 'folder', 'sikker sone i utforsker*'],
  nettverk: ['nettet', 'nette', 'nett', 'nettverk*', 'internett', 'internet', 'network', 'wifi*', 'trådløs*', 'trådlaus*', 'nettpunkt*', 'linja', 'on line', 'back online', 'aksesspunkt*', 'ruter*', 'fiber*'],
  telefoni: ['telefonene', 'telefonane', 'telefonan', 'telefona', 'telefonen', 'telefoni*', 'telefonsystem*', 'sentralbord*', 'iptelefon*', 'fasttelefon*', 'phones', 'switchboard', 'phone line*', 'telefonlinj*'],
  office: ['excel*', 'powerpoint*', 'office', 'office 365', 'regneark*', 'word', 'onenote*', 'teams'],
  pc: ['pc', 'pcen', 'pcer', 'pcene', 'pcar', '*pcen', '*pcene', '*pcer', '*pc', 'laptop*', 'datamaskin*', 'maskina', 'maskinen', 'maskinene', 'maskinane', 'chromebook*', 'skjerm*', 'tastatur*', 'dokking*', 'docking*', 'musepeker*', 'musa', 'computer*', 'keyboard*', 'monitor*', 'blå skjerm', 'screen'],
  skriver: ['skriveren', 'skriverne', '*skriveren', 'skrivarane', '*skrivaren', 'printer*', 'kopimaskin*', 'utskrift*', 'etikettskriver*', 'kopiatoren', 'multifunksjon*', 'scanner*', 'skanner*', 'skriver'],
  mobil: ['mobilen', 'mobil', 'mobiltelefon*', 'ipad*', 'iphone*', 'nettbrett*', 'jobbtelefon*', 'vaktmobil*', 'telefonen min', 'telefon min', 'work phone', 'my phone', 'tablet*', 'new phone', '*mobilen', 'smarttelefon*'],
  hjemmekontor: ['hjemmekontor*', 'heimekontor*', 'vpn*', 'home office', 'kodebrikk*', 'kodegenerator*', 'remote access', 'work from home', 'working from home'],
  'av-utstyr': ['projektor*', 'prosjektor*', 'lerret*', 'smartboard*', 'smart board*', 'smarttavl*', 'høyttaler*', 'projector*', 'møteromsskjerm*', 'infoskjerm*'],
};

/** What people describe instead of naming the system. A system found this way is implied, not named (2.6b, T91). */
export const SYSTEM_CLUES: Lexicon = {
  skriver: ['skrive|skrevet|skriver ut', 'print', 'printe', 'printing', 'toner', 'papir*', 'etikett*'],
  ad: ['logge|logget|logger|logg på|inn', 'logge|logget|logger meg|oss|seg på|inn', 'log|logged|logging in|on', 'passord*', 'password*', 'locked out', 'kommer _ inn på maskin*|pc*|jobben', 'kommer _ inn på maskinene', 'brukernavn', 'username', 'feil passord', 'account', 'ny vikar|ansatt|tilsett', 'felles bruker', 'tilgangene'],
  pasientvarsling: ['alarm', 'alarmen', 'alarmene', 'alarmer', 'alarms', 'ringer på', 'ringt på', 'svar når _ trykker', 'trykker på knappen|snora', 'trekker i snora', 'press _ button', 'call button'],
  gerica: ['journal', 'journalnotat*', 'medisinoversikt*', 'doseliste*', 'kriseplan*', 'tiltaksplan*', 'pleieplan*', 'med list|lists|chart|charts', 'medication list*', 'dosene', 'medisinkort*', 'care plan*'],
  legejournal: ['lege _ journal*', 'doctor _ journal*'],
  telefoni: ['de som ringer', 'som ringer oss|inn', 'ringe ut|inn', 'får {NOT} ringt', 'summetone', 'ingen kan ringe', 'ringer inn', '116117', '113', 'calls', 'call us', 'telefoner|telefonar|telefon'],
  filomrade: ['filer', 'files', 'dokumentene', 'documents', 'disken', 'stasjonen', 'utforsker*', 'sikker sone', 'secure zone'],
  nettverk: ['online', 'cable', 'på nett', 'kabel*', 'kabelen', 'internett*', 'no connection'],
  mobil: ['tlf', 'phone', 'ringelyd*', 'simkort*'],
  pc: ['maskin*', 'vifta', 'viften', 'batteri*', 'lader*', 'mus', 'mouse', 'windows', 'antivirus*'],
  webkart: ['kart'],
  internettportal: ['innbygger* _ skjema', 'portalen', 'skjema på nett*'],
  gatturnus: ['vakta mi', 'vakt min|mi', 'vaktene mine', 'bytte vakt', 'nattevakt*', 'hvem _ på jobb|vakt'],
  lonnssystem: ['lønna', 'lønnslipp*', 'lønnskjør*'],
  okonomisystem: ['faktura*', 'terminoppgav*'],
  helsestasjonsjournal: ['vaksinene', 'vaksiner _ i'],
  laeringsplattform: ['innlevering*', 'mattelekse*'],
  vannovervaking: ['vannet _ trygt', 'pumpene', 'klor'],
  utalarmering: ['oppdrag*', 'utrykning*'],
  socio: ['vedtakene', 'vedtaksbrev*'],
};

/** Words that look like a system's name and are none here. */
export const SYSTEM_LOOKALIKES: readonly string[] = [
  'jeg|vi|noen|som|hun|han|du|de|den|dere|oss|og|someone skriver', 'skriver til|ut|igjen|om|på|i|dette|for|dere|under|her|inn|feil|fordi|bare|rett|ang|ned|et|en|det',
  'epostadress*', 'emailadress*', 'mailadress*', 'alarm* i kalender*', 'vakttelefon*', 'in other word|words', 'word for', 'ordet word',
  'nettopp', 'nettbrett', 'bank på nett*', 'på nettopp', 'turnuslege*', 'felles bruker|sak|for|møte*', 'til felles', 'sender|sendt mail|epost om', 'mail meg', 'send _ mail|epost', 'ring meg på mobil*|telefon*', 'på telefon*', 'på mobil* #', 'telefonnummer*', 'mobilnummer*', 'insulinkurs*', 'alarmtelefon*', 'i alarmberedskap', 'kartlegg*', 'gerica kurs', 'brannalarm*', 'fire alarm*', 'vekkealarm*', 'innbruddsalarm*', 'tyverialarm*', 'skjermbilde*', 'skjermdump*', 'screenshot*', 'skjermet*', 'papirlist*', 'papirskjema*', 'på papir*', 'papirkopi*', 'teams møte', 'i teams', 'på teams',
];
