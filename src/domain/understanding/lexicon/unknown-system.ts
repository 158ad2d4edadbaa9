import type { Lexicon } from '../phrases.ts';
import { list } from './list.ts';

const words = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** Around the name of a system that the directory does not know: what fails, what is reached for, what introduces a name. */
export const UNKNOWN_SYSTEM: Lexicon = {
  /** What is said of a thing that fails; the thing stands before. */
  usFails: list(`
    er|ligger|står|var|ble|blitt|blei|vart|is|are|was|were|been|gått|går|went|gone nede|nere|ned|down|død|dødt|døde|dau|daud|daude|dead|svart|svarte|black|blank|blankt|borte|vekk|gone|missing|ute|treg|tregt|trege|slow|ustabil|ustabilt|unstable|frosset|frossen|frose|frozen|låst|locked|ødelagt|ødelagte|øydelagt|broken|broke|offline|utilgjengelig|utilgjengeleg|unavailable|tom|tomt|empty|ubrukelig|ubrukeleg|unusable|sein|seint|sen|sent|stein|steindød|steindau|bom|kaputt|kaput|fast|heng|stå|svart|lukt|stuck|crashing|acting|playing|freezing|hanging|failing,
    er|ligger|står|var|is|are|was|has|have|har|been helt|heilt|fortsatt|framleis|fremdeles|igjen|nå|no|også|still|again|completely|totally|so|really|veldig|kjempe|dritt|like|visst|just|vært|gått|been nede|nere|ned|down|død|dødt|dau|daud|dead|svart|black|blank|borte|vekk|gone|ute|treg|tregt|slow|ustabil|frosset|frozen|låst|ødelagt|øydelagt|broken|offline|ubrukelig|unusable|sein|seint|kaputt|stuck|i,
    virker|fungerer|funker|går|svarer|starter|åpner|laster|lagrer|kobler|synkroniserer|oppdaterer|reagerer|lyder|vil|lar|kommer|slår|tar|henter|finner|snakker|fører|leser|skanner|scanner|godtar|aksepterer|kjenner|åpnet|ville|kom {NOT}, slår|åpner|kobler|logger seg|meg {NOT}, vil|virker|fungerer|funker bare|berre|rett|slett|verken|heller|fortsatt|framleis|plutselig|nå|no|lenger {NOT},
    henger|hang|hengte|hengt|hengde|fryser|frøs|fraus|frys|krasjer|krasja|krasjet|krasj|kræsjer|kræsja|kræsjet|streiker|streika|streiket|svikter|svikta|sviktet|stopper|stoppa|stoppet|stoppar|feiler|feila|feilet|lugger|lugga|kverner|spinner|snurrer|tuller|krangler|krangla|hakker|hakka|klikker|klikka|krøller|låser|surrer|hikker|tryner|tryna|knelte|kneler|døde|dør|suser|kødder|fusker|fuska|ustabilt|crashes|crashed|freezes|froze|hangs|hung|fails|failed|stopped|stops|died|broke|lags|glitches|glitching, hengjer|heng|frys|krasjar|kræsjar|streikar|sviktar|stoppar|feilar|luggar|snurrar|tullar|kranglar|hakkar|klikkar|krøllar|låsar|døyr|knelar, tatt|tok|tek|teken|takes kvelden|kveld|natta|ferie|fri|pause, viser|gjør|sier|gjer|syner|leser|lagrer|shows|does|prints ingen|null|tull|rart|nothing|garbage, er|var|is umulig*|rar|rart|sur|sprø|gæren|messed|buggy|haywire|,
    har|hadde|has|have|blitt krasjet|krasja|kræsja|stoppet|stoppa|hengt|frosset|frose|låst|gått|slutta|sluttet|falt|datt|dødd|daua|tryna|streiket|streika|hanga|klikka|klikket|kneled|crashed|stopped|frozen|died|failed|gone|been|hengt,
    har hengt|stått|vært|gått _ siden|sia|heile|hele|lenge, sluttet|slutta|slutte å, sluttet|slutta, nekter|nekta|nektar|refuses|refused|vegrer, kaster|kasta|logger|sparker|hiver|hev|slenger|dytter|kicks|throws|logs meg|oss|alle|folk|brukerne|me|us|everyone|everybody|a|ham|henne ut|av|out|off,
    gir|viser|får|kommer|melder|kaster|shows|gives|spytter|sier|gav|ga|skriver _ feil*|error*|feilmelding*|exception*|timeout*|404|500|503|502, {NOT} kommer|virker|fungerer, does|do|did|will|would|can|could|wont|doesnt|dont|didnt|cant|cannot|isnt|arent not|open|start|work|load|respond|save|working|responding|opening|loading|starting|connect|boot|print|turn|let|show|come|sync|accept|give|read, is|are|was not|isnt|no working|responding|opening|loading|starting|longer, not working|responding|opening|loading|starting, keeps|kept, wont|doesnt|isnt|cannot, tar|bruker|takes|took|brukar evig*|lang|år|ages|forever|minutter|fem|ti|hele|halve|timer, gikk|gjekk|går|datt|falt|falle|fell|goes|went ned|down|ut|i|rett|offline, er|står {NOT} til|oppe|tilgjengelig*|mulig*|mogleg*, er|var umulig*|umogleg*, må omstartes|restartes, bare|berre spinner|snurrer|står|henger, laster|lastar og laster|lastar
  `),
  /** A question: the thing stands between. */
  usAsked: list(`
    er|is|ligger|har|has|var|var|står|did|går _ nede|nere|down|død|dau|borte|vekk|gone|svart|ute|treg|slow|broken|krasjet|kræsja|krasja|stoppet|crashed|died|stopped,
    virker|fungerer|funker|starter|svarer|åpner|går|does|is|will|laster _ ikke|hos|for|hjå|work|working|open|start|load
  `),
  /** What somebody wants to get into or has trouble with; the thing stands behind. */
  usInto: list(`
    inn|in i|på|til|into|to, into, logge|logga|logget|logger|log|logged|login|innlogging|innlogginga|innloggingen|pålogging|pålogginga|påloggingen|signin|sign|logg på|i|inn|til|to|in|on|into, meg inn|på|på|i i|på|til, problem|problemer|problems|problemene|trøbbel|trøbel|trouble|bry|krøll|tull|kluss|issues|issue|vanskar|vansker|utfordringer med|i|with|in|på, feil|feilen|error|errors|bug i|med|på|in|with, feilmelding*|error* _ i|fra|in|from|når,
    tilgang|tilgangen|tilgjenge|adgang|access|rettigheter|lisens|lisensen|lisensar|lisenser|license|licence|licenses|bruker|brukere|brukar|konto|passord|passordet|passordene|password til|i|på|to|for|in, åpne|åpnet|åpna|opna|opne|open|starte|startet|starta|startet|start|installere|installert|installerer|installera|install|installed, laste ned, installer|installere|oppdatere|oppdatert|oppgradere|oppgradert|upgrade|update|bestille|bestiller|bestill|tinge|kjøpe|innføre|ta|download, nye|ny|nyeste|siste|newest|latest versjon*|utgave*|version|utgåve* av|of|på,
    programmet|appen|systemet|fagsystemet|fagprogrammet|fagsystem|programvaren|programvara|løsningen|løysinga|verktøyet|plattformen|plattforma|modulen|program|app|software,
    hjelp med, help with, bruke|brukt|use|using, kontakt|forbindelse|connection med|to|til|with, få|fått|får|get opp|up
  `),
  /** The word behind is its name. */
  usCalled: list(`
    programmet|program|appen|app|systemet|system|løsningen|løsninga|løysinga|verktøyet|plattformen|plattforma|portalen|nettstedet|tjenesten|tenesta|fagsystemet|fagprogrammet|fagsystem|fagprogram|programvaren|programvara|modulen|databasen som|that|which heter|heiter|kalles|kallast|calls|called, called|named|heter|heiter|kalles|kallast|kalt
  `),
};

/** Between the beginning of a sentence and the thing. */
export const US_OPENERS = words(`
  hei hallo heisann hello hi hey god morgen kveld dag ettermiddag good morning afternoon evening mårn halla heihei hoi yo
  nå no now i dag idag kveld ikveld morges natt går igår today tonight yesterday this og men så at when når da for fordi because since siden sidan etter før
  help hjelp haster urgent hastar obs nb info fyi please pls vennligst også also igjen again plutselig suddenly dessverre desverre unfortunately akkurat just
  oppdaget ser det visst tydeligvis seems looks like ser_ut som jeg tror trur vet veit merker melder meld vi har her hos der it that is er the a an en et ei ein eit den de dei dette denne disse desse min mi mitt mine vår vårt våre
  my our your his her hans hennes hennar deres dykkar sin si sitt sine hele heile whole entire alle all any every new old nye ny nytt gamle gammel gamal stakkars kjære forbaska jævla faens fordømte satans helvetes dumme
  store lille vesle ene andre samme eneste only same self main other one two to tre both begge svarte hvite grønne røde gule blå røde raude grøne hvem hva hvorfor hvordan why how what korfor kvifor korleis kva kan could does did do has have hva_om om if whether hvis dersom viss
  ja nei yes no nope vel well ok okay altså ah åh oi uff æsj au kjempe heller litt litt_rar beklager unnskyld sorry takk thanks at når hver every time gang klokka kl fra siden since til to til_og_med selv ser ut til
  mandag tirsdag onsdag torsdag fredag lørdag søndag monday tuesday wednesday thursday friday saturday sunday måndag laurdag sundag helga uka morgen måned year
`);

/** Never the name of a system: words for all and nothing, people, places, time, the body, and what is too general to tell. */
export const US_NOT = words(`
  alt allting everything anything nothing ingenting ingen inkje noe noko nokon noen something someone somebody nobody alle all everyone everybody man en one none some it he she they we you i jeg eg æ je vi du dere dykk dei de han hun ho hu dem oss meg mæ me us them him her det dette den denne disse that this these those hva hvem hvilken which who what kva kven which der her there here
  systemet systemene system systems systema programmet programmene program programs appen appene app apps løsningen løsninga løysinga tjenesten tjenestene tenesta verktøyet greia greiene greiene tingen ting tingene things thing stuff saken sakene sak ticket case feilen feil problemet problem problemene trøbbelet error errors fault feilmelding feilmeldingen maskin maskinen maskina maskineriet maskinene utstyr utstyret equipment dingsen dings duppeditten the knappen skjermbildet bildet siden sida nettsiden page vinduet window menyen fila filen filene file files mappa mappen dokumentet dokument document lista listen tallene data dataene datene innholdet teksten meldingen melding message messages svaret opplæringen oppdateringen oppdatering update versjonen funksjonen muligheten
  jobben jobb work arbeidet arbeid dagen dag kvelden natta natten morgenen uka helga timen tiden tida time møtet meeting kurset turen vakta vakten skiftet livet verden verda lønna ferien lunsjen pausen været weather klokka året sommeren vinteren høsten våren mandagen fredagen måneden minuttet
  sjefen boss lederen leiaren leder kollega kollegaen kollegaene kollegene kollegaer kolleger colleague colleagues brukeren brukerne brukaren brukarane bruker pasienten pasientene patient patients beboeren beboerne beboer resident residents eleven elevene elevane elever pupils students læreren lærerne læraren lærarane teacher teachers rektor vikaren vikar legen lege doctor sykepleieren nurse vaktmesteren vaktmester naboen kunden kundene kunder publikum folk people innbyggerne innbyggere barna barnet ungene foreldrene foreldre parents pårørende mannen dama damen kona mamma pappa guten gutten jenta sekretæren ordføreren rådmannen kommunedirektøren politikerne representanten driftsvakta vakta support supporten brukerstøtte konsulenten leverandøren montøren renholderen kokken bibliotekaren sjåføren ansatte ansatt personalet staff gjengen mennesker damene gutta ektefellen bestemor bestefar sønnen datteren hunden katten
  kommunen kommune avdelingen avdelinga avdeling department kontoret kontor office bygget huset house building rommet rom room rådhuset skolen skulen skole school barnehagen barnehaga sykehjemmet sjukeheimen biblioteket library kantina kantinen kjelleren kjellaren etasjen etasje gangen resepsjonen stua kjøkkenet hallen garasjen parkeringen byen bygda veien vegen gata stedet plassen hjemme heime home legevakta legevakten helsestasjonen hjemmetjenesten heimetenesta sone sonen brannstasjonen vannverket nav norge hjørnet enheten
  hodet hovudet ryggen beinet foten handa hånda hjertet hjerte pusten humøret formen tålmodigheten motet kroppen hjernen head back heart brain
  passord passordet password bruker konto kontoen tilgang tilgangen access nummeret koden kode pinkode lisens dere deg seg self myself selv hverandre andre others other flere many mange begge både resten rest halvparten nesten ferdig igjen
  ikke ikkje itte itj ikj not never aldri bare berre mye mykje hvor where når når når som og eller men or and but
  gang kaffe kaffen kaffemaskinen bilen sykkelen bussen toget heisen vinduer lyset varmen vannet strømmen
`);

/** Where the name of a thing ends: «kassa | på kantina». */
export const US_ENDS = words(`
  på i ved hos til fra for med av om under over mellom etter før siden sidan når som der hvor mens da ifra innpå oppå in on at by of from with for to since after before when while that which where until og eller and or men but er har var blir is are was were has had have vil kan skal må nå no now today igjen again vår vårt våre min mitt mi mine hennes hans deres our her here vår også hele heile helt heilt bare berre plutselig visst ikke ikkje not fortsatt framleis still rett alltid always ofte often stadig
  dag morges kveld natt går i_dag idag tror virker fungerer funker kommer går står henger
`);

/** Programs that everybody knows: no names of people, but of systems. */
export const US_PROGRAMS = words(
  'bankid vipps altinn windows teams chrome edge safari android samsung google adobe zoom sms mfa gmail microsoft apple outlook excel word',
);
