const words2 = (list: string): ReadonlySet<string> => new Set(list.split('|').map((part) => part.trim()));
const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** What a name follows, in canonical words. */
export const SIGNATURE_WORDS = words(
  'hilsen hilsing mvh helsing helsning vh hilser regards rgds greetings cheers sincerely hils hlsn hilsn mhv klem klemmer lg kh hilsner hilsener hilsninger helsingar helsningar hilsning',
);
/** Ends a message with thanks or a wish, so that what follows alone is the writer's name. */
export const CLOSERS = words(
  'takk takker tusen thanks thank thx ty best bh br love godt helg dag dagen kveld uke day weekend forhånd advance hjelp hjelpen hjelpa help snakkes vennlig kind kindly respectfully yours truly ærbødigst deres hilsen',
);
/** Between «hilsen» and the name. */
export const AFTER_SIGNATURE = words(
  'fra from med beste vennlig vennlege venleg hilsen helsing best kind warm til dere på forhånd og and alt godt mr mrs ms dr fru herr',
);
/** Pairs and threes of words before the writer's own name. */
export const INTRODUCTIONS = {
  sure: words2(
    `jeg som heter|fulle navn er|fullt navn er|fulle navnet mitt|full name is|my names|meg selv|snakker med|du skriver med|jeg som heiter|jeg heter|jeg heiter|jeg hete|jeg heite|mitt navn er|navnet mitt er|navnet mitt|namnet mitt er|my name is|name is|navnet er|namnet er|namnet mitt|mitt namn er`,
  ),
  perhaps: words2(
    'det er|dete er|d er|de er|dette her er|her har du|deter er|dette er|her er|this is|it is|det her|jeg er|i am|here is',
  ),
} as const;

/** Before the writer's name in a form or a letter: «Innmelder: …», «Undertegnede …». */
export const NAME_LABELS = words(
  'navn namn name navnet namnet undertegnede underteikna innmelder innmeldar melder avsender reporter innsender meldt fornavn kontaktperson',
);

/** What somebody is, between the name and the place: «Magdalena, cleaner at …». */
export const TITLES = words(
  'cleaner teacher nurse cook driver librarian lærer lærar rektor inspektør assistent renholder reinhaldar vaktmester vikar ekstravakt sykepleier sjukepleiar vernepleier helsefagarbeider fagarbeider pleier ergoterapeut fysioterapeut lege kokk saksbehandler rådgiver konsulent sekretær leder avdelingsleder styrer styrar pedagog bibliotekar arkivar controller regnskapsfører ingeniør driftsoperatør driftstekniker brannmann brannkonstabel utrykningsleder montør rørlegger miljøarbeider miljøterapeut barnepleier helsesykepleier jordmor nattevakt nattvakt dagvakt kveldsvakt sommervikar lærling student trainee ansvarsvakt',
);

/** Around a number. */
export const PHONE_LABELS = words(
  'tlf telefon telefonen tel mob mobil mobilen nr nummer nummeret phone ring ringe meg call me på intern internt internnummer tlfnr direkte dir cell at on er',
);

/** Verbs that say something of a person or a thing: a line that holds one is a sentence, no signature. */
export const FINITE_VERBS = words(`
  er var har hadde får fikk kan kunne vil ville må måtte skal skulle kommer kom går gikk sier sa ringte svarer svarte sitter står stod ligger lå virker
  fungerer funker hjelper trenger ønsker lurer vet tror ser så gjør gjorde blir ble klarer klarte prøver prøvde finner henger logger logget
  heter bor mangler mistet slettet is was are were has had can could will would must needs need says said gets got does did cannot
  veit treng sit seier spør meldte melder skrev skriver venter ser tok tar la legger falt faller puster trykket trekker åpner mener vises viser
`);

/** A title («rådgiver», «virksomhetsleder», «nurse») and not a name. */
export const JOB_ENDINGS =
  /(?:leder|leiar|sjef|giver|gjevar|konsulent|pleier|pleiar|medarbeider|assistent|lærer|lærar|lærarar|sekretær|ansvarlig|ansvarleg|mester|meister|fører|førar|vakten|vakta|vikar|lege|terapeut|arbeider|rektor|koordinator|manager|nurse|teacher|assistant|tjenesten|tenesta|avdelingen|avdelinga|sykehjem|sjukeheim|skole|skule|barnehage|bosenter|kommune|kontor|kontoret|systemet|lista|listen|skjermen|telefonen|maskinen|vakt|konstabel|tekniker|teknikar|bibliotekar|arkivar|jordmor|kokk|psykolog|inspektør|pedagog|ingeniør|kontakt|tillitsvalgt|tillitsvald|behandler|behandlar|opplæringen|opplæringa|barnehagen|barnehaga|bhg|spesialist|montør|rørlegger|elektriker|renholder|reinhaldar|renhold|drift|resepsjonen|kjøkkenet|seksjonen|enheten|eininga|lærling|student|operatør|controller|planlegger|planleggar|advokat|jurist|verneombud|logoped|stasjonen|direktør|kommandør|ombud|veileder|rettleiar|hjelp|kontakten|lista|listen)$/iu;

/** Never a name, also with a capital at the start of a sentence. */
export const NOT_A_NAME = words(`
  ergo fysio fung ing vgs ppt pp teknisk plan bygg kultur oppvekst helse omsorg fagforbundet avdelinga xx mr mrs ms dr fru herr klem klemmer kjære dear forresten dessuten også altså nummeret bytta byttet flyttet moved now
  hei hallo heisann hi hello god jeg vi du dere det den de han hun min mitt mine nummeret nummer nr tlf telefon telefonen tel mob
  mobil mobilen ring ringer kontakt nås treffes når kan er på i til fra hos ved og eller men med for av som om takk thanks please call
  phone number my the is me at ny nytt feil nei ja stemmer internt internnummer avdeling kommune skole sykehjem bosenter rådhuset
  outlook excel word printer skriver skriveren pc pcen systemet virker nede ikke bare alle noen
  hjelp haster kritisk akutt ps fra an kl klokka dag kveld natt meg oss her nå fint bra privat private jobb unnskyld sorry
  mandag tirsdag onsdag torsdag fredag lørdag søndag in on from work it this that not reach best regards vennlig beste bekreft
  er det hva hvem hvor ber dere eventuelt evt eller og
  januar februar mars april juni juli august september oktober november desember monday tuesday wednesday thursday friday saturday sunday
  vennlegst venligst vennligst sendt emne fra tallene gjelder gjeld siden etter under over mellom alt ingen noe noen hele ny nye gammel gamle
  løst løyst lukk svar hvilken hvilke hvordan hvorfor korleis kva kven kor kvifor dersom hvis viss når mens fordi også ellers takker tusen
  kjempe veldig mye mer mest litt først så ut inn opp ned igjen nede oppe utenfor dame mann bruker pasient beboer kollega vikar leder
  lege lærer rom etasje etg avd kontor gang gangen bygg huset status sak saken feil feilen melding problem problemer beklager
  hastar hast viktig urgent help asap today tomorrow yesterday someone nobody everyone still also what when where who how why there
  gmail bankid vipps altinn windows microsoft teams chrome edge safari android samsung iphone ipad apple google adobe zoom sms mfa
  it ikt nav hr va sfo bhg red ok fyi ps nb obs mvh vh hilsen hilsing helsing regards cheers god morgen kveld ettermiddag fin jul påske
  natta natt dagen kveldsvakta kveldsvakten dagvakta nattevakta vakta vakten gjengen folka oss alle alla jentene gutta damene personalet ansatte
  intern int internt direkte spør spørr bestiller ringar ønsker trenger virker mus skjerm kortet driftsstøtte support brukerstøtte desk dikt pnr fnr kostnadssted konto ansvar prosjekt`);
