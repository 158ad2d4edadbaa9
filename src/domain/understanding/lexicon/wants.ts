import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** How somebody asks (speech acts, 3.1 step 4): the forms of a question, of a request for help, and who is asked for. */
export const WANTS: Lexicon = {
  /** A question word; counts where it opens a clause or follows «lurer på». */
  askWord: list(`
    hva|va|hvem|hvor|hvordan|hvordn|hvilken|hvilket|hvilke|hvilka|når|hvornår|katti|katid|korti|kor|koss|kosn|korr,
    kva|kven|korleis|håles|håssen|hossen|åssn|assen|hæm|kæm|hvæm|kvæm|håkken|hokken|kim|ke|ko|ka,
    what|whats|who|whos|whom|which|where|wheres|how|hows|when|whens, until when|what
  `),
  /** Asks for the reason: about a fault nearly always a complaint. */
  askWhy: list('hvorfor, why, how come, koffer, koffor, kåffer, åffer, hvorfår, hvi, kvi'),
  /** A yes or no question, by the verb before the one who is asked or spoken of. */
  askVerb: list(`
    kan|får|må|skal|bør|burde|vil|tør jeg|vi|man|en|ein|dere|du|de|folk|ansatte|noen|de|det|den|me,
    er det|dere|du|den|de|han|hun|vi|jeg|noen|noe|ikke, har dere|du|vi|jeg|noen|de, finnes det|dere|noen|noe|en|et|ein, finst det,
    finnst det, gjelder det|dette|den|målet|avtalen|reglene, teller det|dere|nettene|helgene, holder det, går det an|å,
    skulle|hadde det, hadde vært mulig, blir det|vi|dere|jeg, kommer det, betaler vi|dere, tar dere|det, svarer dere,
    jobber dere, driver dere, støtter dere, leverer dere, tilbyr dere, bruker dere|vi, stemmer det, betyr det, koster det,
    har de|dei|dykk, kan de|dei, do|does|did|can|could|may|should|must|are|is|will|would|have|has you|i|we|it|there|they|one|the|this|that|d-ikt|dikt
  `),
  /** Asks in the form of a statement. */
  askSay: list(`
    lurer|lurte|lure|lurar|lurt på|litt|om|hva|hvem|hvor|når|hvordan, lurer|lurte|lurar bare|berre|litt|veldig|nå|egentlig på|om|hva|hvem|hvor|når|hvordan, undres, undrar, er usikker på, ikke sikker på om, vet|veit|visste du|dere|noen|de|man|folk,
    noen som vet|veit, går det an|å, gå det an, er det mulig|lov|greit|ok|tillatt|vanlig,
    skal tru|tro, mon tro, mon om, spørsmål, dumt spørsmål, spørre om, bare spør, vil vite, skulle vite, ville vite,
    skal|må|bør|kan|hører|hører|føres|meldes|skrives|sendes __ her|hit|hos|dit eller|or, meldes|skrives|føres|sendes|registreres _ her|hit|hvor, usikker på om|hva|hvor|hvem, skulle visst|vite|ha visst, gjerne vite|visst|hørt, hadde vært fint|greit|kjekt å vite, nysgjerrig på, kan jeg få opplyst|vite, få opplyst|avklart|avklaring, be|ber om opplysning*|svar|avklaring, ønsker å vite|svar, ønsker svar|avklaring, any idea, just wondering, would like to know, does anybody know, anyone knows, tell me how|what|where|when|who,
    trenger å vite, må vite, kan man|en|ein, kan dere|du si|fortelle|opplyse|forklare, noen som kan si|fortelle|forklare, gjør|melder|sender|skriver jeg|vi det|dette|den her|hit|hos,
    wonder*, do you know, does anyone know, question, curious, want to know, need to know, can you tell, is it possible|allowed|ok
  `),
  /** Asks what to do about a fault: no question about the service, but a cry for help. */
  askAdvice: list(`
    hva gjør|skal|bør|må jeg|vi|man, hva gjør jeg|vi, hva skal|bør|må jeg|vi gjør|gi|si, hvilken|hvilket|hva _ stole på, hvem stopper,
    hvem ringer jeg|vi, skal jeg kaste|slette|levere|ringe, slette eller, kaste eller, hva er straffen, hva nå, hva da,
    what do|should i|we, what now, which do i, should i delete|call|throw, delete or, hva ønsker dere at, vil dere at,
    er det greit for dere, er det dumt, var det dumt, om det var dumt, hvor lenge har dere tenkt, hvor lenge skal|må vi|jeg|man _ uten|leve|sitte|vente, how long must|do|should we|i _ without|wait|sit, er det meningen at,
    hvilken|hvilket|which er|av|is|one _ rett|riktig|riktige|rette|sann|right|correct|true, hvilken|hvilket|which skal|bør|må|gjelder|should, hva vil dere|du, hva foreslår|anbefaler|mener dere, what do you want|suggest|recommend, hvem kommer, når kommer hjelpen|noen|ambulansen, hvor er dere, hvem tar, hva i all,
    gjør jeg noe feil, skriver|gjør jeg feil, er det noe jeg, har jeg gjort noe
  `),
  /** Asks whether or why something fails: a fault. */
  askFault: list(`
    skal|må det|dette|it _ virkelig|liksom|faktisk, skal|må|should|must det|it __ ta|bruke|take __ minutt|minutter|timer|minutes|hours|evighet*,
    er det bare jeg|eg|æ|i, is it only|just me|us|i, er jeg|eg|vi|me _ eneste|alene|aleine, am i _ only, lurer|lure|lurar|undres|wonder|wondering _ om|if|whether __ nede|borte|vekk|ute|dødt|daudt|død|down|out|dead|broken|feil|galt|problem*,
    noe|noko|nokka|nåkka muffens|galt|rusk|tull|krøll|trøbbel|gale|rart|surr,
    at|that __ ser|lese|leser|se|read|reads|see __ alle|alt|all|every|everyone|everybody|hverandre|hele|any, rart|merkelig|merkeleg|snodig|strange|weird|underlig|underleg|rar, hvordan|how skal|kan|can|am|tenker|forventer __ uten|utan|without|når|when,
    vet|veit|know|hørt|høyrt _ om|if|whether __ nede|ute|borte|rammet|problem*|trøbbel|down|out|same|samme, skal|ska|er|kan det|dette|is|it _ normalt|vanlig|vanleg|sånn|slik|rett|riktig|meningen|meininga|supposed|normal at|for|å|som|to|vær|være, skal|ska|er det|dette være|vær|ver|vere _ normalt|vanlig|slik|sånn|rett|riktig, er det|dette normalt|vanlig|vanleg|meningen|meininga|slik det skal, supposed to,
    hvordan|hvorfor|how kan|can|could|er|is det|it _ ha|har|gå|mulig|possible|forsvarlig|greit|be|happen, hva slags|for _ tull|rot|tøv|greier|opplegg, hva tror|innbiller|driver dere,
    er det noe|noko|nokon|noen _ galt|feil|gale|trøbbel|problem*|krøll|tull|rusk|muffens, galt|gale|feil med, hva skjer|feiler|skjedde, hva er det med,
    blitt|vorte|blei|ble|vart|blir av|tå, hva har skjedd, what happened to, bare meg|oss|her som|eller, er det bare meg|oss|her|hos, flere|andre som, sliter andre, noen andre som,
    dere klar over, kjent med at, klar over at, vet|veit dere at, merket dere, ser dere at, hva er galt|feil|gale,
    whats wrong, what is wrong|happening, whats up|going on, anyone else, is it just me|us, are you aware, do you know that,
    hva|hvem|hvor|når|hvordan|what|who|how i|in|the all|alle|himmelens|huleste|heiteste|world|hell, hva|hvem søren|pokker|faen|helvete, konkurranse
  `),
  askPlease: list('takk, please, pls, plz, er dere snille, ver så snill, vær så snill, vennligst, kindly'),
  /** «kan dere fikse», «se på det»: help with a fault. */
  askRepair: list(`
    kan|kunne|kunna|kain|vil dere|dokk|dåkk|du|noen|nån|nokon|nokken _ kikk|titt|sjekk|fiks|ordn|hjelp|sjå|reparer|rett|kom,
    kan|kunne|kunna|vil|ville|må dere|du|noen|nokon|de|dei|dåkk _ gjør noe|noko, kan|kunne|vil dere|du|noen|de _ få _ fart|orden|liv|skikk|bukt, kan|kunne|vil dere|du|noen|de _ skru|slå|sette|sett _ på|gang|igjen, kan|kunne|vil dere|du|noen|de _ finn* ut,
    kan|kunne|kunna|vil|ville|må dere|du|noen|nokon|de|dei|dåkk _ fikse|fiks|reparere|reparera|rette|ordne|hjelpe|hjelp|sjekke|se|sjå|undersøke|feilsøke|titte|titta|kikke|løse|komme|kom|starte|restarte|ringe,
    kan|kunne|vil dere|du|noen|nokon|de ta en|ein titt|kikk, kan|kunne|vil dere|du|noen _ få på|liv|opp|igang, can|could|would|will you|someone|anyone|somebody|anybody|we _ fix|repair|help|check|look|come|restart|call, can i get help, få|get hjelp|help
  `),
  /** How something is used: nothing is broken (T6, T126). */
  useAsk: list(`
    is there a|any way|shortcut|function|trick|button to|for|that, finnes det|finst det|er det en|et|ein|noen|nokon|noe|ei måte|triks|funksjon|snarvei|mulighet|knapp å|for|som|til,
    hvordan|hvordn|koss|åssn|kosn|håssen|håles|hossen|assen *r|set|sett|legg|får|gjør|lager|lage|setter|legger|kan|skal|bruker|skriver|sender|endrer|bytter|sletter|deler|finner|kommer|bør|må|åpner|kobler|ser|stiller|slår|sorterer|henter|lagrer|flytter|regner|summerer|formaterer|registrerer|fører|søker|printer|skanner|scanner|logger|tar|går|oppretter|ringer|melder|bestiller|blir|man|jeg|i,
    hvor|kor _ finner|ser|ligger|er|trykker|klikker|stiller|endrer|setter|legger|får|kan|skal,
    how do|to|can|should|does|i|you|we|make, where do|can|is|are|i, går det an å|få, finnes det en måte, hvilken knapp, hvilken meny,
    hva er snarvei*|hurtigtast*, snarvei for, oppskrift*, brukerveiledning*, bruksanvisning*, veiledning
  `),
  /** The writer does not manage: about a use question no fault. */
  ownInability: list(`
    får|klarer|greier {NOT} _ lage|laga|legge|sette|skrive|sortere|slå|formatere|endre|bytte|regne|make|insert|change,
    leter|leiter|let|leta|lett|leita og leter|leiter|let|leta|lett|leita, har lett|leita|leitt overalt|over|i|lenge,
    får _ {NOT} _ til, {NOT} _ til, får {NOT} til, finner {NOT}, {NOT} finner, skjønner {NOT}, forstår {NOT}, begriper {NOT}, vet {NOT}, husker {NOT} hvordan|hvor, aner {NOT},
    ser {NOT} knapp*|valg*|meny*, klarer {NOT} å finne|forstå|huske, finnes {NOT}, få|får __ vekk|bort|av|slutte|vekke, cannot find, dont know|understand, cant find, ser ut som
  `),
  /** What an agreement settles: hours, promises, prices, rights. */
  agreement: list(`
    åpningstid*, opningstid*, åpent, åpne, opne, stengt, bemannet, langfredag, romjul*, skjærtorsdag, oppetid*, uptime, sla, slaen, slaer, responstid*, svartid*,
    svarfrist*, arbeidstimer, virkedag*, garanti*, guarantee, avtalen, avtale, tla, tjenesteleveranse*, kostnad*, koster, kosta, betaler, blø, pris*, faktura for,
    teller|regnes|regne|telles|count|counts __ nedetid|oppetid|downtime|uptime, nettskjema*, helligdag*, røde dager, påske*, påska, julaften, jula, nyttårsaften, pinse*, fellesferie*, helgevakt*, holidays, prioritet hva|får, hvilken prioritet, hvor fort|raskt, how fast|quickly, rammeavtale*, framework agreement*, vedlikeholdsvindu*, maintenance window*, arbeidstime*, svarplikt*, pliktig*, bemanning*, betjent, stengetid*, døgnåpent, døgnåpne,
    kontortid, opening hours, open on, plikt, lov, tillatt, allowed, personvern*, gdpr, taushetsplikt*, sikker sone, sikkerhetskopier, lagringsplass, kapasitet
  `),
  /** Training is asked about (T18, T126). */
  training: list(
    'kurs, kurset, kursene, kursa, *kurs, opplæring*, innføring i|av, opplering*, training, course, courses, workshop*, webinar*, lære|lær|læra oss|meg|de|dem|vi|jeg|bort, lære|læra å|excel|word|outlook|mer, learn, undervisning*, superbrukerkurs*, grunnkurs*',
  ),
  /** Somebody is asked to tell, not to do. */
  tellVerb: list(`
    si|fortelle|forklare|opplyse|svare|svar|bekrefte|love|garantere|dokumentere|vise|viser|informere|anbefale|tipse|redegjøre|utdype|presisere|oppgi|begrunne|minne|sei|forklara|stadfeste|seie|sier|fortelja|gi beskjed|melding|svar|tips, tell, explain, confirm, promise, guarantee, show, recommend, say, let me|us know, inform, clarify
  `),
  /** Somebody at the desk is asked. */
  youAsked: list(
    'kan|kunne|vil|ville|kunna dere|du|noen|nokon|de|dåkk, could|can|would|will you|someone|somebody|anyone, vennligst, please',
  ),
  /** Sounds like a fault and is none: the slip with the number, what is hung up, a number that is put right. */
  besideFault: list(`
    lover|lovar|lovet|promise å|to|at ikke|not|jeg _ ringer|ringe|bruke|mase|call,
    så|slik|sånn ingen|folk|andre|elevene|de|ikke kan|får|ser|slipper|andre|alle _ endre|se|sjå|rette|slette|åpne|lese|komme|rote, finner|finn|fant det|den|navnet|noe|namnet {NOT} _ intranett*|nettsid*|telefonlist*|noe|noen,
    sort|sorting|sorts|sorter _ by|alphabetically|names|rows|columns|list|data|out,
    bes|bedes|ønskes|anmodes stengt|stengd|sperret|slettet|fjernet|deaktivert|avsluttet|tømt, *tekst|*bilde|*knapp|*knappen|*teksten|*skrift|*linje|*linja|liten|lite|small|text|picture|line nede|nere|ned|down, nede|nere|down i|på|ved|til|in|at|by hjørnet|bunnen|kjelleren|venstre|høyre|kanten|siden|corner|bottom|basement|resepsjonen|kantina|gangen|sentrum|første|andre|vaskeriet|kjøkkenet,
    *versjon|*versjonen|*utgaven|*utgåva|release|version __ er|is|e ute|out, kan|skal|bør|må|burde|could|can|should {NOT} være|vere|be henvist|nødvendig|meningen|meininga|riktig|rett|slik|sånn|avhengig,
    som|at|that|når|etter _ er|har|is|has borte|vekk|sluttet|slutta|syk|sjuk|gone|away|left,
    mellom|i|bak|between|in|på stolen|tastaturet|hodet|chair, stolen min|mi|og|and,
    kan|får|må|skal|bør|could|can|should|dont jeg|vi|man|en|me|dere|du|i|we|you ikke|not bare|heller|godt|like|just|rather|simply, gått|gikk|går|gjekk ut|over|av i|til|med permisjon*|ferie*|pensjon*|barsel*|perm,
    lapp*|oppslag*|plakat*|tavla|tavle*|arket|klistremerke*|postit*|note|sticker|poster|kortet _ borte|vekk|falt|visket|hvisket|ramlet|detta|datt|revet|slitt|gone|fell|lost|missing|ødelagt|uleselig, falt|falt|fell|visket|slitt|ramla|detta av|ned|ut|off|bort, hvor|how lang|lenge|long|mye|mange tid|time|plar|bruker|tar, hvor lang|long, henger|hang opp|på veggen|tavla|kjøleskapet|oppslag*|døra|veggen, står|sto bare|berre no|noe kødd|tull|rart|kladd, wrong|feil|galt|gale|gammelt|old number|nummer|nummeret|nr|telefonnummer*|internnummer*|tlf, som nedetid, kan|kunne|vil noen|nokon kommer|komme, spurt|asked _ ganger|gonger|times, trenger ikke ringer|komme|kommer|sende|gjør|se|hjelp, treng ikke ringer|kommer, ikke ring|ringer meg|på|igjen|lenger|likevel, nothing is|wrong, ingen|ingenting galt|feil|gale|i veien, not broken|down|urgent, er ikke _ feil|galt|nede|ødelagt, aldri sett|brukt|hørt|prøvd|vært
  `),
  /** A slip of paper or a wall where a number stood. */
  paper: list(
    'lapp*, oppslag*, plakat*, tavla, tavle*, veggen, kjøleskap*, klistremerke*, permen, kontaktkort*, visittkort*, arket på, poster, sticker, wall, fridge, board',
  ),
  /** A number to ring, and the duty (T106). */
  numberWord: list(
    'privatnummer*, direktenummer*, privat|private nummer*|number|mobil*, mobilnummer*|mobilen|mobile til|of|to, vaktlf*, vakttelf*, vaktfon*, oppgi|gi|gje|utlever|del|send _ vakttelefon*|vaktmobil*, what|hva|kva|ka _ vakttelefon*, vaktnummer*, vakttlf*, vakttelefonnummer*, nummer*, nr, number, telefonnummer*, tlfnr, tlf, telefonnr, mobilnummer*, hva heter|er _ vakttelefon*, hvor ringer, hvem ringer',
  ),
  dutyWord: list(
    'han|hun|den|de|dei|him|her|guy som|who|that har|er|sitter|is|has|on vakt|duty|beredskap*|call|vakta, vaktlf*, vakttelf*, vaktfon*, vaktmann*, it watch|guard|vakt|duty|emergency, night|evening|weekend|natt|kvelds|helge watch|guard|duty|line|phone|telefon, watch|guard in|at|on|for night|evening|weekend|it, vakt tlf|telefon|nr|nummer|mobil, vakta, vakt, vakten, vakttelefon*, vaktnummer*, vakttlf*, vaktmobil*, vaktordning*, vakthavende, vaktteam*, vaktsentral*, beredskapsvakt*, beredskapstelefon*, nattvakt* deres, kveldsvakt* deres, de på vakt, har vakta|vakt, døgnåpen telefon, dere dere på natta|natt|kveldstid|helg|helga, utenom|utenfor|etter arbeidstid|kontortid|åpningstid|stengetid, out of hours, after hours, emergency line, døgnvakt*, ivakt, bakvakt*, oncall, on call, on-call, duty',
  ),
  /** Whether consent is needed at all: the rule is asked for, and nothing is wished. */
  asksConsent: list(`
    trenger|treng|må|skal|behøver|need|do|must|krever|krev|bør vi|jeg|man|me|we|i|det|dere|en _ ja|samtykke|samtykket|godkjenning|godkjennelse|tillatelse|løyve|lov|godkjent|avklaring|consent|approval|permission
  `),
  whoPays: list(`
    hvem|who skal|må|kan betaler|betale|dekker|dekke|bekoste|pay, hvem|who betaler|betalar|dekker|dekkjer|finansierer|belastes|bekoster|pays|covers, hvem tar|tek|får|takes regning*|rekning*|kostnad*|utgift*|bill, who takes _ bill, hvor skal|går|sendes _ regning*|faktura*
  `),
  /** «sikkerhetsansvarlig, navn og nummer takk»: how somebody is reached. */
  contactWanted: list(`
    mobilen, telefonen, tlfen, adressen,
    navn, navnet, namn, namnet, name, tlf, telefon, telefonnummer*, nummer, nummeret, nr, number, mobil, mobilnummer*, kontakt, kontaktinfo*, kontaktinformasjon, kontaktperson, epostadresse*, epost til, email, phone, contact, får|få|fått tak i, få snakke med, reach
  `),
  /** Where a deviation of another kind is written (T37): asked, and no fault of a system. */
  askReport: list(`
    hvor|hvordan|where|how _ skriver|fører|melder|registrerer|sender|legger|skrive|føre|melde|registrere|file|report|write|log _ avvik*|hms*|skade*|hendelse*|hending*|uhell*|klage*|varsel|incident|injury|deviation|det|dette|sånt|slikt, avvik*|hms*|skademelding*|hendelse* __ her|hit|hvor|eller, hører|høyrer det|dette|slikt|sånt hjemme|heime|til hos dere|her|hvor
  `),
  /** «hvem har tatt nettet fra oss»: accuses, and tells of a fault. */
  accuses: list(`
    har|did|have dere|du|de|noen|ikt|you|they tatt|skrudd|slått|koblet|kobla|stengt|dratt|tok|turned|shut|taken|cut ned|av|bort|ut|down|off|away,
    hvem|who _ drar|dro|trakk|trekker|skrudde|slo|klippet|kuttet|pulled|pulls|cut _ pluggen|støpselet|ledning*|kabel*|strømmen|nettet|plug|cable|cord,
    hvem|who har|has|er _ tatt|tok|stjålet|fjernet|fjerna|skrudd|skrudde|slått|kuttet|kutta|klippet|rørt|flyttet|endret|endra|rotet|rota|klussa|klusset|tukla|tuklet|nappa|dratt|dro|trukket|took|stole|cut|turned|killed|touched|changed|broke|unplugged, hvem|who bestemte|bestemde|fant|fann|sa|decided|mente|gav|gir|tillot at|that|ut|på|lov|å, hvem er det som __ tatt|stjålet|slått|skrudd|kuttet|leker|tuller|tuklet|rotet|klusset
  `),
  whoWord: list(`
    kven,
    leter|leiter|ser|søker|søkjer|looking|searching etter|for, få|fått|få tak i, kontakt med, trenger|need|vil|ønsker _ navn*|kontakt*|nummer*|tlf, hvem|who,
    hvem|hæm|kæm|hvæm|kvæm|kim|håkken|hokken, who|whos|whom, er|ere|erre|e|is _ ennå|enda|fortsatt|framleis|fremdeles|still _ som|who, er|ere|erre ennå|enda|fortsatt|framleis|fremdeles|still, still is|the, navn|navnet|namn|namnet|name, kontaktinfo*, hvilken person, which person, menneske, den|han|hun|noen|nokon|someone|person som|who|responsible har|styrer|bestemmer|er|is|has, leter|ser|looking etter|for den|noen|someone
  `),
  roleNoun: list(`
    boss|chief|head|leader|king|konge|kongen|høvding|bas|basen over|of|for|on|in|med|på, sikkerhet*|sikkerheits*|security|datasikkerhet*|personvern*|gdpr|privacy person|mann|mannen|folk|guy|man|lady|dame|fyr|fyren|ansvar|people|kontakt, sikkerhetsperson*, sikkerhetskontakt*, personvernperson*, personvernkontakt*, system|syst|drift|drifts|data|sikkerhet|sikkerhets|fag eier|eigar|ansvarlig|ansvarleg|ansvarlige|manager|owner|forvalter|person,
    *ansvaret, koord* ansv*, sikkerhet* ansv*, system* ansv*, drift* ansv*, sikkerhetsansv*, sikkerheitsansv*, tryggleiksansv*, sikkerhetssjef*, behandlingsansv*, systemforvaltar*, applikasjonsansv*, fagsystemansv*, in command, application owner|manager, service owner, admin|administrator for|of,
    systemei*, systemeig*, systemansv*, systemanv*, *ansvarlig, *ansvarlege, *ansvarleg, *ansvarlige, *anvarlig, ansvar|ansvaret|ansvare|ansvaret, eier|eieren|eigar|eigaren,
    systemforvalter*, superbruker*, faggruppa, faggruppe*, fagråd*, expert group, systemeiar*, sysansv*, systemans*, sikkerhetsans*, *sjefen for, fagsjef*, dpo, ciso, koordinator*, coordinator, product owner, system owner|manager|admin|responsible, responsible, in charge, kontaktperson*, sjef|sjefen|sjefan for|på|over,
    stedfortreder*, personvernombud*, security officer, data protection officer, fagansvar*, systemadministrator*, owner
  `),
  roleDoes: list(`
    speak|talk|write|turn|go|contact __ about|regarding, snakke|snakker|prate|prater|kontakte|kontakter|henvende|vender|spør|gå|går __ om|ang|vedr|angående gerica|socio|familia|gat|gatturnus|visma|agresso|bibliofil|systemet|programmet|fagsystem*|tilgang*|personvern*|sikkerhet*,
    skriver|skriv|signerer under|av|off,
    koordinerer, koordinerar, coordinates, administrates, har hovedansvar*, leder|leier arbeidet, snakker|prater|kontakter|spør|talk|speak|turn|contact|ask __ personvern*|informasjonssikkerhet*|datasikkerhet*|sikkerhetsarbeid*|gdpr|privacy|information|tryggleik*,
    underskrift|signatur|samtykke|godkjenning|godkjennelse|ja|tillatelse|lov|løyve|signature|consent|approval|permission fra|av|hos|from|by|frå,
    signs|signerer|underskriver|skriver under for|på|off, har __ hos oss|i kommunen, har gerica|socio|familia|gat|profil|visma|agresso|bibliofil,
    går|vender|henvender|går _ til __ personvern*|sikkerhet*|gdpr|informasjonssikkerhet*|tryggleik*, kan|får|skal|må underskrive|skrive|signere|samtykke|bestemme|styre|eie|avgjøre|velge, bestiller|bestille tilbakeføring*, calls the shots, has _ say, has the final, er satt til, har fått ansvar*, håndterer|handterer ansvar*, sitt|sitter me, peker ut,
    spør|spørre|spørje|spurt _ lov, gir|gi lov|tillatelse|løyve, sier ja, er det som har, sitter med, har hånd om, står bak, står for, har bukta, rår over, er over, er boss for|over, skal godkjenne, må godkjenne, godkjenner, må si ja, gir lov, kan|får signere|godkjenne, approves, is in charge, takes care of, sits in, sitter _ i faggrupp*, signs, har oppe i hendene,
    eier|eig|eige|styrer|styrar|bestemmer|bestem|rår|råder|råde|forvalter|administrerer|passer|drifter|driftar|owns|decides|manages|runs,
    har|tar seg av, tar|tek ansvar, står _ som, har ansvar*, er sjef*, har det øverste, sitter på
  `),
};
