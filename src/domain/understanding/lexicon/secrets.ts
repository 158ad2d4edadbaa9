/** Words around secrets and identity numbers (domain.md 6.5). Lower case; data only. */

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Before five or eleven digits that belong to a person. */
export const IDENTITY_LABELS =
  /(?<![\p{L}\p{N}])(?:(?:pnr|p\.nr|persnr|pers\.nr|person\s?nr|person\s?nummer(?:et)?|fødsels\s?nr|fødselstall(?:et)?|id-nr|idnr|id-nummer(?:et)?|national\s{1,2}id|birth\s{1,2}number|social\s{1,2}security\s{1,2}number|personal\s{1,2}number|personnr|personnummer(?:et)?|fnr|f\.nr|fødselsnr|fødselsnummer(?:et)?|fodselsnummer|fødselsnumme?r|dnr|d-nr|d-nummer|hnr|h-nr|h-nummer|duf|kontonr|kontonummer|ssn)(?![\p{L}\p{N}])|siste\s{1,3}(?:fem|5)(?![\p{L}\p{N}])|siste\s{1,3}5(?=\s|:)|last\s{1,3}(?:five|5)(?![\p{L}\p{N}])|fem\s{1,3}siste(?![\p{L}\p{N}])|siste\s{1,3}sifre(?:ne|r)?(?![\p{L}\p{N}]))/giu;

/** May stand between such a label and its digits. */
export const LABEL_FILLERS = words(`
  er is are was var i på til for av og and the of in to with som sifre sifrene sifra siffer digits digit tall tallene
  nr nummer nummeret number mitt min my hans hennes his her han hun pasient pasienten pasientens beboer beboeren
  bruker brukeren brukerens personnummeret personnummer fødselsnummeret fødselsnummer personnr fnr pnr de siste fem the last five
`);

/** A password or a pass phrase: what follows is the secret. Compounds in -passord count too. */
export const PASSWORD_WORDS = words(`
  passord passordet passorda passorder pass passw passwd password passcode passphrase pw pwd pwrd løsenord løsenordet løyseord
  løyndeord losenord passordene psw
`);
/** A PIN or one-time code: digits follow. */
export const PIN_WORDS = words(`
  pin pinen pinkode pinkoden pin-kode pin-koden pin-code puk pukkode puk-kode pukkoden engangskode engangskoden engangspassord
  bankid-kode bankid-koden bankidkode bankidkoden sms-kode sms-koden smskode sikkerhetskode sikkerhetskoden sikkerheitskode
  tilgangskode tilgangskoden adgangskode adgangskoden dørkode dørkoden alarmkode alarmkoden låsekode låsekoden skjermkode
  bekreftelseskode bekreftelseskoden verifiseringskode personlig-kode otp
`);
/** The bare word for a code: also part of «feilkode», «kode 6», «kode 7», which are no secrets. */
export const CODE_WORDS = words('kode koden koda code');
/** A code near one of these is an error code. */
export const ERROR_WORDS =
  /feil|error|melding|message|status|exit|exception|http|stopp|avslutt|zip|post|area|country|land|unntak/iu;
/** «kode 6», «kode 7»: a protected address, not a PIN. */
export const PROTECTED_ADDRESS = /^(?:[67](?![\p{L}\p{N}])|seks|sju|syv|six|seven)/iu;

/** A code, PIN or number shown on a telephone is talked of. Lower case, the word before a colon. */
export const CODE_CUE =
  /^(?:pin|pinen|puk|otp|kod(?:e|en|a|ene|ar|er)|codes?|siff(?:er|eret)|sifr(?:e|ene|a|ane)|tall(?:ene|a|et)?|tala|digits?|numbers|bankid|buypass|mfa|2fa|passcode|sms-?en|engangs\p{L}*|passord\p{L}*|password|\p{L}{3,20}(?:kod(?:e|en|a|ene)|-?pin(?:en)?)|pin-?kod(?:e|en|a)|\p{L}{3,20}-kod(?:e|en|a))$/u;
/** Codes that open nothing. */
export const HARMLESS_CODE =
  /^(?:feil|strek|qr|farge|kilde|post|land|prosjekt|diagnose|takst|fag|lønns|konterings|stillings|oppdrags|kostnads|budsjett|vare|artikkel|ean|program|utviklings|språk|kommune|ansvars|tjeneste|ordre)-?kod/u;
/** Before a number that is something else than a code. */
export const NUMBER_OF_OTHER =
  /^(?:kl|klokka|klokken|rom|room|sak|saks?nr|case|ticket|tlf|tel|telefon|mob|mobil|ring|ringe|call|phone|nås|treffes|internt|intern|kr|nok|konto|kostnadssted|kostnadsstad|ansvar|prosjekt|ordre|versjon|version|avd|avdeling|postnr|postboks|uke|veke|week|år|year|modell|serienr|port|vlan|linje|side|page|nr|nummer|number|gnr|bnr|lisens|faktura)\.?:?$/u;

export const USER_WORDS = words(
  'brukernavn brukernavnet brukarnamn brukarnamnet bruker brukar user username login brukerid bruker-id',
);

/** Stand between the cue and its secret without changing anything. */
export const POSSESSIVES = words(
  'mitt min mi ditt din hans hennes sitt sin vårt vår my the our nye nytt gamle new old her nå no now til meg',
);
export const CONNECTORS = words('er is var was = : := -> => → blir e æ');

/** What a password may be said to be, without being given. */
export const NOT_A_SECRET = words(`
  feil utløpt utgått utgåtte ugyldig gyldig galt rett riktig ok okei korrekt glemt gløymt borte vekk låst sperret sperra stengt
  endret endra byttet bytta nytt ny gammelt gamalt tomt tom blankt ukjent kjent mistet mista lekket lekka stjålet delt
  ikke ikkje ike itj itte ittj not no nei ja aldri alltid også bare berre helt heilt veldig for så altfor kanskje visst nok nå no
  i på til av ved hos med fra frå om under over etter før innen uten mot mellom at som når hvis dersom fordi men og eller samt
  to for from by with when if because but and or in on at of after before
  det den de dei han hun ho jeg eg æ jæ vi me dere de du meg oss dem seg it they we i you he she this that
  er var blir ble har hadde kan må skal vil bør får fikk går gikk kommer kom kjem is was are were has have had can must should will
  virker verkar virke virka fungerer fungerar funker funkar fungere gjelder utløper utløp løper gikk sier seier trengs trenger
  krever krevst mangler manglar resettes resatt nullstilt nullstilles nullstille tilbakestilt tilbakestilles oppdatert generert
  godtatt godkjent avvist akseptert sendt kommet mottatt bestilt laget lagd satt vist synlig skjult registrert lagret skrevet
  works work working expired wrong correct incorrect invalid valid forgotten changed reset locked unknown missing lost gone leaked
  blocked rejected accepted required needed stolen shared broken empty hidden kort langt svakt sterkt short long weak strong
  et en ei ein eit a an the mitt min my hva kva what hvem når hvor fortsatt framleis still alltid nesten litt uleselig umulig
  vanskelig lett problem problemet problemer hjelp help takk please igjen again overalt systemet maskinen pcen gerica
  hemmelig noe noko some something samme same lik like skrevet slettet tilsendt klart klar ferdig midlertidig temporary utgår
  blitt vært been being gått going fjernet removed ute fint fine greit bra good dårlig bad se sjå see vedlegg attached
  bytte endre reset nullstilling change brukernavn username bruker user password passord pin kode code
`);

/** Letter-and-digit words that are products, places or measures, not passwords. */
export const PRODUCT_WORDS =
  /^(?:windows|win|office|outlook|excel|word|server|citrix|gerica|socio|acos|visma|adobe|teams|sharepoint|exchange|iphone|ipad|samsung|galaxy|hp|lenovo|dell|thinkpad|canon|ricoh|kb|rom|room|avd|etg|etasje|sone|zone|klasse|trinn|team|gruppe|versjon|version|printer|skriver|pc|covid|usb|hdmi|vlan|port|ipv|sha|md|aes|utf|mp|a)[-_ ]?\d|^d-\d{4}-\d|^\d+(?:[.:,-]\d+)*(?:\.?(?:min|minutter|timer?|t|gb|mb|kb|tb|kr|etg|stk|ganger|dager|uker|mbit|hz|ghz|am|pm|th|st|nd|rd|år))?$|^0x|^kl\.?\d|^[a-zæøå]\d$/iu;

/** A log-in is being talked about: a word like `Sommer2026` near it is a password. */
export const LOGIN_CONTEXT =
  /^(?:skriv|skrev|skreiv|tast|brukte|bruka|type|typing|enter|write|wrote|kode|konto|account|bruker|brukar|user|innlogga|slipper|slepp|stengt?|stengd|passord|password|pass|pw|pwd|logg|login|log|locked|låst|sperret|sperra|attempts|forsøk|brukernavn|brukarnamn|innlogg|pålogg|username|tried|prøvde|prøvd|pin|windows-passord)/iu;
