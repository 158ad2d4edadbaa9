import { list } from './list.ts';
import { PERSON_NAMES } from './care/persons.ts';
import type { Lexicon } from '../phrases.ts';

/** Names of colleagues; «han» and «hans» are hardly ever one. */
const COLLEAGUES = PERSON_NAMES.replace(/\b(?:han|hans|hun)\|/gu, '');

/** Where the service fails (domain.md 2.2, 2.6b), who else can work, and what can be used instead. */
export const SCOPE: Lexicon = {
  scopeSeveral: list(`
    begge|samtlige|flere|mange|several|both|all kommunene|kommuner|municipalities, på tvers av kommune*, hele|heile|whole|entire dikt|samarbeidet|regionen|dikt*, nabokommune*, *kommunene våre, alle|samtlige eierne|medlemskommun*|eierkommun*|kommunar|kommunane, to|tre|fire|fem kommuner|kommunar, across|throughout the municipalities|region,
    noen|alle|flere|begge|samtlige|ingen|any|all|none av|of kommunene|kommunane|the,
    alle kommuner|kommunene, alle de kommunene|kommuner, flere kommuner, alle eierkommuner*, alle fem kommun*,
    hele regionen|drammensregionen, all|several municipalities, andre kommuner|kommunene
  `),
  scopeMunicipality: list(`
    hele kommunen, i kommunen, hele hjemmetjenesten|hjemmesykepleien|heimetenesta, overalt, everywhere,
    uansett hvem i|som|man, alle som ringer|besøker, for|hos|mot publikum, alle i bygda|bygden|byen|kommunen, for|hos alle __ foreldre|foreldra|innbygger*|innbyggjar*|innbyggar*|publikum|foresatte|føresette, ingen|alle|samtlige|no|all trygghetsalarm*|alarmsmykke*|smykke*, {NOT} eneste anrop|alarm _ smykkene|smykka|alarmene|hjemmeboende,
    alle|samtlige|all brukere|brukerne|innbyggere|innbyggerne|kommunen|kommunens|saksbehandlarar|saksbehandlarane|brukarar|brukarane, ingen|{NONE} i|in hele|heile|the kommunen|kommune|municipality, ingen i|in kommunen|kommune|organisasjonen, hele|heile|entire|whole kommune*|*kommune, kommunen|kommuna står|er|ligger,
    alle brukere|brukerne|saksbehandlere|saksbehandlerne|skoler|skolene|ansatte|avdelinger|avdelingene|enheter|enhetene|sykehjem|sykehjemmene|barnehager|barnehagene|steder|lokasjoner,
    alle elever _ lærere, innbyggere|innbyggerne|innbyggarane, innbyggjarane, citizens|residents of,
    whole|entire municipality, all users|employees|schools|staff, alle i byen, hele rådhuset _ skolene
  `),
  scopeGroup: list(`
    {WE}, avdeling*, hele|halve, whole|entire, {ALL}, {NONE}, teamet|team,
    på|for|hele|i kontoret|huset|bygget|skolen|skulen|barnehagen|etasjen,
    elevene|lærerne|ansatte|kollegaene|kollegene|folk|beboerne|brukerne|brukarane|representantene|styrerne,
    klassen|gruppa|gruppen, flere av|her|hos|som|kollega*, mange av|her|hos,
    several|many of|people|users|colleagues, both of, any of the, noen av oss, samtlige, her på,
    her i # etg|etasje, our, at|in|on|for the|our|this ward|unit|office|floor|department|library|building,
    on|in ward, avdelingene|skrankane|skrankene, # _ av oss, vaktrommet, de gamle, vårt|vår|våre,
    eneste skriver*|printer*, everyone, vaktmobil*, vakttelefon*, vaktpc*, avdelingstelefon*, nattelefon*
  `),
  scopeSelf: list(
    '{I}, undertegnede, underteikna, er alene, alene på, alone on, hos meg, on my, myself, min egen',
  ),
  /** Said of the extent: beats everything said before. */
  onlySelf: list(`
    bare|kun hos meg, bare|kun meg, bare|kun jeg, bare|kun på|til|for min|mi|mitt|meg,
    bare|kun min|mi|mitt|mine, bare _ på min|mi|mitt, only|just me, only|just my, only|just on my,
    gjelder bare|kun meg|min|jeg, som|er|blir|den|det|berre|ut eneste|einaste på|i|av|blant|her huset|avdelinga|avdelingen|kontoret|skolen|skulen|enheten|vakta|laget|teamet|gjengen|oss|alle|her, jeg|meg er|som den|det eneste|einaste som, only one of|in|at|on us|the|here, im|i am|the the|only only|one one|who, bare en pc|maskin|bruker
  `),
  notOnlySelf: list('ikke bare|kun meg|jeg|hos|min, not just|only me|my'),
  /** The extent in so many words: counts wherever it stands. */
  extentGroup: list(`
    både|both oss|vi|jeg|us|we _ og|and, for|hos|i|hjå begge|both,
    hos|for|på|til|hjå|from|for|at {ALL} sammen|saman|her|oss|på|i|de|av|tre|fire|fem|seks|sju|åtte|#, gjelder {ALL}|hele|heile|flere|fleire|begge|oss|vi|samtlige|avdeling*|the, {NONE} av|utav|of oss|dem|de|us|our|the|våre, begge|both av|of|vaktene|legene|pcene|maskinene|to|doctors|nurses|computers|machines|oss, both _ doctors|nurses|computers, for both, # av|of|utav #, to|tre|fire|fem|seks|sju|åtte|ti av|of de|oss|dem|us|them|tre|fire|fem|seks|sju|åtte|ti,
    samme|likt|likedan|same|akkurat skjer|gjelder|for|hos|med|på|happens|hender|går|er|som|to|with _ andre|kollega*|alle|others|colleague*|everyone|naboen|dem|resten, for|hos|på|til|med|from|for|hjå oss|us|våre|begge alle|begge|samtlige|andre|her|på|in|all|both|i|tre|fire|fem|seks|to|#, gjør {NOT} vi|de|dei|hun|han, ikke|heller {WE}|andre|kollega*|hun|han|de heller|andre, {WE} andre|alle|begge|both|all heller|ikke|får|kommer|med|også|have|get|sliter, andre heller, {NOT} {ALL}|noen|nokon|nån|en|ei|any av|of|av de|the oss|us|dem|de|våre|#|tre|fire|fem|seks, hos|for|av noen|nokon|nån av, de andre|kollega*|others|naboen _ heller|også|òg|either|same|samme|too, heller ikke _ andre|kollega*, same|samme|likt|likedan for|hos|på|in|with {ALL}|kollega*|andre|naboen|samtlige|everyone|them, verken|hverken jeg|hun|han|vi eller|or, alle|samtlige|all|every|each|hver|kvar|hvert|flere av|maskiner|pcer|pcene|skjermer|skjermene|nettbrett|nettbretta|nettbrettene|mobiler|mobilene|telefoner|telefonene|brett|klienter|klientene|computers|machines|screens|phones|tablets|room|office|desk|kontor|rom|pult|pulter,
    på|i|for|hos|over hele|heile|halve *kontoret|*huset|*bygget|*avdelingen|*avdelinga|*avdeling|*skolen|*skulen|*etasjen|*etasje|*enheten|*teamet|*tjenesten|*tenesta|*gjengen|*gruppa|*laget|*vakta|*sona|*sonen|*senteret|*heimen|*hjemmet|*barnehagen, {NOT} for|hos noen|nokon|nån, for|hos noen|nokon på|i|her,
    noen|none|ingen|any|noe av|of skjermene|pcene|maskinene|telefonene|nettbretta|the|våre|dem|de, alle som _ åpner|prøver|logger, alle pasient*|beboere|brukere|bebuar*|kortene|senger, de|dom|dei|they|folk|folka får|kommer|slipper|ser|klarer|cannot|cant|have|har {NOT}, ingen|nobody|noone kommer|får|slipper|kan|klarer|ser|can|gets|har|når inn|opp|logget|noe|noko|in|på|tak|kontakt|åpnet|access,
    meg|jeg|eg samt|pluss|og|and begge|alle|kolleg*|to|tre|#|turnusleg*|resten, hele|heile gjengen|bøtteballetten|røkla|familien her|på, begge to, alle|samtlige som|vi sitter|jobber|er her|inne|på
  `),
  /** One device that one person wears or presses, one door that one stands at: it fails for that person. */
  oneDevice: list(`
    smykket, *smykket, armbåndet, alarmklokka, alarmklokken, *alarmen til|hennes|hans, alarmen til|hennes|hans|min, knappen hun|han|under|rundt|i|på|din|hennes|hans, *knappen under|hennes|hans|min, button under|on, rundt halsen, på halsen, around|on her|his|my neck|wrist, trykket|trykt|trykker|klemt|trykte på smykket|alarmen|knappen, sensoren|sensor i|in|på|under|hos, bed sensor, senge*|døralarm* til|hos|hennes|hans, alarmmatta til|hos|hennes, panikknapp*, under pulten|bordet|skrivebordet|the, my|min panic|alarm button, overfallsalarmen min|mi|hennes, sengealarm*|døralarm*|alarmmatta|alarmmatten|matta|matten|sensoren|snora|snoren|ringesnora|ringeknappen|ringeklokka|knappen|*sensoren i|på|ved|til rom|leilighet|leil|romnr|hybel
  `),
  /** On the machine of the one who writes. */
  atMine: list(`
    kontoret|plassen|pulten|rommet mitt|min, på pulten,
    hos|for|in meg|me, for min|my del|part, min|mi|mitt|my bærbare|bærbar|berbare|stasjonære|stasjonær|laptop|desktop|arbeidsstasjon*|plass, 
    på|fra|frå|i|hos|on|from|in|via min|mitt|mi|my *skjerm|*skjermen|*pc|*pcen|*maskin|*maskina|*mobil|*mobilen|*brett|*brettet|*telefon|laptop|screen|computer|phone|tablet|pad, *skjermen|*pcen|*maskinen|*maskina|*mobilen|*brettet|*telefonen|*kortet|*laptopen|*paden|*brikka|*brikken|*kontoen|*brukeren min|mi|mitt|hans|hennes|si|sin|sitt, my *screen|*pc|*computer|*phone|tablet|pad|laptop|card|account|login|user, *nettbrettet, *brettet, *paden, *padden, *lesebrettet, håndholdte, the tablet|pad|ipad, min|mi faste|egen|eigen|gamle|nye pc|maskin|skjerm|mobil
  `),
  outside: list(`
    utenfor|utafor|utanfor|outside|foran|framfor|ved døra|døren|huset|hjemme|leiligheten|hos|låst|her|the|leilegheita, ytterdør*, standing|stand|står|stå _ outside|utenfor|utafor|utanfor|trappa|trappo|trappen|porten|døra|dørn, inn til|te|hos henne|hun|han|dama|a|en|ei|n|pasienten|brukeren, her door, his door, døra|dørlåsen|låsen|døro til|te|hennes|hans|hos|på|heimen, to her|his|the flat|house|door
  `),
  /** Other people can work: a way out for one person, not for a unit. */
  othersWork: list(`
    ${COLLEAGUES} _ kommer|slipper|får|logger|åpner|går|gets _ inn|opp|in, ${COLLEAGUES} __ jobber|arbeider|works som|uten|fint|normalt|helt|vanlig|videre, ${COLLEAGUES} fører|skriver|noterer|writes _ for, ${COLLEAGUES} får|ser|kan|can|sees _ alt|alle|sine|det|opp|tilgang|everything|it, får|ser|mottar|gets|receives alle|alt|all|sine|sitt|theirs sine|sitt|hers|his|fint,
    får|åpner|opens|gets _ på|on sin|si|sitt|theirs|hers|his, hun|han|she|he _ inne|logget i|på gerica|socio|visma|citrix|outlook|systemet|sin|si|sitt, andre|kollega*|colleague*|others|resten|rest|naboen|sidemannen|makker*|makkeren _ inne|innlogget|logget, er|are inne|in som|på|hos|uten|as|on|without normalt|vanlig|sin|si|sitt|problem*|theirs|normal, andre|kollega* _ kommer|slipper|får|går|ser|klarer|leser|fører inn|det|alt|fint|åpnet|opp|uten, andre|kollega*|others|resten har|får|ser|can|kan, slipper|kommer|logger inn|på uten|helt|som problem*|fint|vanlig|normalt, fører|skriver|signerer|registrerer|writes|sjekker|leser|leverer for|på meg|henne|ham|han|hun|vegne|me|her|him, fører|skriver|henter|sjekker|registrerer _ for meg|me, ser|tar|har|leser aillt|alt|alle|det derfra|derifra|der, ser alt, ser alle å|og, ser aille og, tar|tek det|den|han derfra|derifra|der|over, virker|går|fungerer|funker _ på|hos|for alle|andre|de|kollega*|resten|naboen andre, virker|går|fungerer|funker hos|for|på andre|kollega*|alle|resten|naboen, works|fine|ok|working for|on|in everyone|others|colleague*|the|all, works|fine on|for colleague*|others, in|on|hos colleague*|kollega* pc|machine|skjerm|mobil fine|works|går|virker, låner|bruker kollega*|hennes|hans|naboen|sidemannen,
    de andre kommer|er|får|har|gjør|kan|virker, de andre _ gjør|kommer|får|er inne,
    andre|alle andre kommer inn, andre på vakt* gjør|kommer|får, hos naboen går|virker|fungerer,
    hos de andre går|virker|fungerer, kollega* _ inne|kommer|får|går|virker, kollega* kommer|får|er|har,
    colleague* can|is|has, others|everyone else can|are|is, hos alle andre virker|går,
    alle andre|de andre er inne, works for others|everyone|colleagues,
    ved|next siden|to _ er|har|gjør|får|is|has|gets|gjer inne|det|den|på|opp|in|it|fint|alt, sidemannen|naboen|hun|han|ho|vikaren|jenta|kollega*|dama|damer|damene|de|girls|others _ ved|next|andre|innved siden|to|damer|jenter, har|får|ser|has|gets|see _ på|on sin|si|sitt|hers|theirs|his, jeg|eg|i|vi|me ser|kikker|låner|leser|looks|look|les på|hos|over|with hun|henne|hennes|hans|kollega*|naboen|sidemannen|her|his|sin,
    makker*|makkeren|kollega*|kollegaen|sidemann*|naboen|sjefen|vikaren min|mi|mine|vår får|kan|klarer|gjør|kommer|slipper|er
  `),
  /** Another way that this person can use now for the whole task. */
  otherWay: list(`
    her|der|there|here _ står|er|virker|vises|kommer|går|is|works _ som|as det|den|it skal|should, på|i|hos|on den|det|the|de andre|other|eldre|gamle|nye|new|old _ går|virker|fungerer|kommer|works|is alt|det|fint|som|fine|everything|it,
    så jeg|vi|me|eg|i klarer|greier|berger|kommer|manage meg|oss|fint|greit|i, jeg|i|eg|æ klarer|greier|berger|manage meg|fint, underviser|jobber|arbeider|skriver|fortsetter|holder|kjører|working|carry|arbeidet videre|vidare|fram|on _ på|med|i|fra|on|from den|det|denne|hans|hennes|mobilen|telefonen|that|it,
    får|fikk|get|got gjort|alt|everything|done|det|jobben alt|gjort|done|everything|jeg|som _ på|i|der|derfra|fra|med|skal|pleier|trenger|hele|from|on|there, får|fikk jeg|vi _ det|alt med, i|på|via nettleser*|nettleseren|webmail*|mobil*|mobilen|nettbrett*|appen|browser|web|phone _ får|leser|sender|ser|skriver|kommer|gjør|read|send|can, flyttet|flytta|flytte|flytter|moved|satt|satte meg|me|myself|seg _ over|bort|til|på|ved|inn|to|next, lå|står|er|sto|stod|was|sitting _ ledig|ledige|ubrukt|free|unused|spare _ så|og|and|so|som|jeg, hadde|har|fant|had|found _ ledig|ubrukt|spare|reserve|ekstra|extra, den|det er|is|var det|there ingen|nobody|no _ bruker|brukar|uses|sitter, går|går|gikk|walk|går bort|ned|opp|over|inn|til _ og|and tar|skriver|henter|printer|kopierer|print|get|leser|gjør, da|så|då kom|gikk|virket|fungerte|går|virker det|den|alt|alle|*ene|jeg _ med|en|fint|opp|inn|straks,
    reserve*|backup*|låne*|utlåns*|stasjonær*|gamle|gammel|spare|private|nabo*|old _ går|virker|fungerer|funker|kommer|works|fine|går, ringer|ringe|skriver|fører|leser|printer med|på|fra reserve*|låne*, bruker|fikk|fått|lånt|låner|using|use|took|logget|logga|tatt|satt _ reserve*|backup*|lånepc*|lånemaskin*|lånemobil*|spare|stasjonær*, bruker|fikk|fått|lånt|låner|using|use _ annen|annet|andre|ledig|ledige|naboens|kollegaens pc|pcen|maskin|maskina|mobil|brett|nettbrett|telefon|skjerm|skriver|printer|kontor, tatt|tok|tar i bruk,
    jobber|jobbar|leser|printer|skriver|gjort|ført|sett|fører|registrerer|watch|read|print|work|derfrå|skrevet|signerer der|derfra|derifra|there, jobber|leser|printer|skriver|gjort|ført|sett|gjør|fører|registrerer|watch|read|print|work|do|get|gets|got|får alt|det|den|dem|jobben|it|all|everything|arbeidet|fint|ut|gjort|done der|derfra|derifra|there|på, der er|går|virker|fungerer|funker|kommer det|den|alt|jeg|vi|everything fint|bra|ledig|helt|inn|greit, der går|virker|fungerer alt, works|fine|ok|normal|fint on|in|from|på the|my|other|base|pc|computer|phone, on|in|på the|other pc|base|computer|office|kontoret _ fine|normal|works|ok, går|walk|goes til|bort|to|ned|opp den|skriveren|printeren|naboen|kopirommet|naboavdelingen|the, går|gå|walk|goes|vandrer til|opp|ned|to|over|bort etasje*|den|andre|første|naboen|kontoret _ printer|skriver|bruker|henter|print,
    hentet|henter|får|fått alt|jobben|gjort|ført|sett _ via|på|fra|med telefon*|mobil*|nettleser*|webmail|annen, via|på|med|fra|gjennom mobilen|telefonen|nettleseren|webmail|webversjonen|nettsiden|appen|web|owa|kabel|stasjonær* _ går|virker|fungerer|funker|får, bruker|bruke mobilen|telefonen|kabel|webmail|nettleseren|webversjonen|appen i, with|on cable|web|webmail works|fine,
    webmail*|nettutgaven|webversjonen|mobilappen går|virker|fungerer|er|is|works|fungera, bruker den nede|andre|i|ved|på|oppe,
    vi|jeg bruker _ imens|nede|andre|gangen,
    i|på|via _ går|virker|fungerer|funker|kommer det|den|jeg|vi|fint|bra|helt|greit,
    går|virker|fungerer|funker det|den|fint|bra|helt fint|bra|greit|ok,
    virker|går|fungerer|funker det på|i|hos|fra|via, virker|går fint på|i|fra|via, virker uten, works without,
    pcen|mobilen|nettleseren|nettbrettet|appen|stasjonær|telefonen går|virker|fungerer,
    på|i|hos|via|fra|from|on _ er|går|virker|fungerer|funker|lever|is|works alt|det|den|everything|it|allting fint|bra|greit|ok|der|null|problemfritt|normalt|uten|som|helt|kjapt|fine|there|inne|mulig, så|og|slik|so|and|da jeg|at|vi|hun|han|i|we __ bruker|bruke|tar|låner|sitter|satte|jobber|henter|skriver|leser|kjører|printer|sender|signerer|using|use|sit|work|working|print der|derfra|derifra|hennes|hans|naboens|andre|annen|the other|that, så|og|so|and jeg|vi|i|we _ bruker|tar|låner|jobber|skriver|printer|use|using|work den|det|it|på|on bare|heller|imens|så|nå|den|that|der|andre|the|it, så|og|so jeg|vi _ bruker|tar|låner|use den|denne|it, så|og|so jeg|vi|me går|gå|tar|spring|springer _ ned|opp|bort|over|inn|foran|til, går|gå inn foran|bak|hovedinngang*|fra, {WE}|jeg|folk|alle|they _ bruker|bruke|brukar|henter|hentar|tar|kjører|use __ ved siden av|siden, bruker|bruke|brukar|henter|skriver|printer|tar|use|using|sitter _ den|det|ei|en|ein|the i|på|ved|nede|oppe|borte|til|in|on|at|next gangen|etasje*|andre|siden|naboen|kopirommet|resepsjonen|vaktrommet|kjelleren|kontoret|vinduet|the|hjørnet|first|other, satt|satte|setter|flyttet|flytta|bytta|byttet|moved|switched _ meg|oss|plass|pult|maskin|over|til|seats|to _ ledig*|annen|anna|andre|den|nabo*|another|other, sender|skriver|henter|tar|kjører|printer|kopierer|send|print|skriv __ kopirommet|naborommet|nabokontoret|naboavdelinga|naboavdelingen|gangen|etasjen|resepsjonen, den|det|en|ei|the _ gjør|does jobben|nytten|nytta|job|susen, satt|setter|viderekoblet|viderekobla|viderekopla|forwarded|diverted _ over|til|to mobil*|mobilen|telefonen|reserve*|annen|en|mobile|another, bruker|bruke|brukar|uses|using|use sin|min|hennes|hans|egen|eigen|own|my|his|her, i|in|via|fra|med edge|chrome|firefox|safari|opera|crome|inkognito|incognito|nettleser*|explorer _ er|is|går|virker|fungerer|funker|works|kommer _ fint|bra|ok|greit|som|normalt|helt|fine|riktig|problem*|opp|fint, så|og|so det|den|it|da går|gjeng|goes|virker|works greit|fint|bra|ok|jo|likevel|an|fine, låner|lånte|lånt|fikk|får|fått|borrowed|borrowing|borrow låne|låner|en|ei|ein|hennes|hans|one|his|her|a __ av|til|etter|from|maskin|pc|så, leser|les|sender|svarer|skriver|read|reading|send __ nettleser*|nettlesar*|webmail|weben|nettet|browser|owa|web, ringer|ringe|skriver|jobber|logger|printer _ med|fra|på|via|from|on reserve*|backup*|den|det andre|gamle|reserve*,
    på _ er den|det riktig|ok|fint|grei, på _ går det|den,
    i edge|chrome|firefox|crome|nettleser* går|virker|fungerer, har|fått lånt|låne, satt over til, låner en|ei|ein|den|hennes|hans|kollega*|nabo*, i|jeg|we|vi do|use|work|am|make|get|gjør|bruker|tar|nytter everything|it|on|the|alt|den|han|det|all one|on|på|next|ved|i _ next|beside|other|side|siden|sida|naboen|rommet|another|andre, nytter|bruker|brukar|nyttar _ kontoret|rommet|naborommet|naboen|ved ved|siden|sida|siden,
    use the other, using the other, use another, works _ on|in|from, works fine|ok, går det fint,
    can come in|to, come in to the office, skriver ut i|på, men|but # går, a4 går, a3 går,
    går fortsatt, annen maskin|pc|skriver virker|går, bruker _ i stedet, on the other|desktop _ works,
    use|using|used|take|taking|took the one|other|next|spare|kitchen|hall by|in|at|from|near|beside|printer|phone|pc, flytter|flyttar|flyttet|flytta|moving|moved meg|oss|me|over dit|inn|over|there|til, står|er|is ledig|ledige|free|fri, sende|sender|sendte|skriver|printer derfra|derifra|from there|derfra, annen|anna|another telefon|pc|brett|skriver|phone|tablet|computer fra|frå|som|from|så|i,
    har|have en|ein|to|fleire|flere|another|one|two til|ekstra|reserve|igjen|bakhånd|more|other|spare, har|have _ i|in reserve|bakhånd|backup|spare
  `),
  /** Says that one gets by, but not with what: does not cover somebody's medication. */
  otherWayPerhaps: list(
    'i mens, imens, så lenge, i mellomtiden|mellomtida, meanwhile, in the meantime, kommer jeg inn, instead',
  ),
  /** «hele tiden» is no scope, «så lenge at» no way round. */
  scopeLookalike: list(`
    får|fikk|fekk|ber|bad|ba en|ei|ein|noen til å|og, en til å|og,
    for|hos|i|hjå|på|in|on|with|med begge|both|alle de|to|the|mine nettlesere|nettleserne|nettlesarane|browsers|skjermene|skjermer|screens|hender|hendene|telefonene|kontoene|mine|måtene|måter|steder|stedene, begge|both nettlesere|nettleserne|browsers|skjermene|screens|hender|hendene|måter|stedene, begge|both de|the to nettleserne|skjermene,
    alle|all|samtlige|ingen|no|none|hele|halve filer|filene|bilder|bildene|sider|sidene|dokument*|knapper|knappene|felt|feltene|timer|timene|dager|dagene|ganger|ting|mailer|mailene|eposter|epostene|meldinger|meldingene|linjer|linjene|tall|tallene|tekst|teksten|faner|fanene|mapper|mappene|vedlegg|oppslag|bokstaver|farger|ark|arkene|frist|hast|slags|grunn|panikk|fare|problem*|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|files|pages|buttons|fields|days|times|messages|emails|numbers|folders|text|rush|hurry|deadline,
    alle|alt jeg, ingen som|andre|annen bruker|brukar|sitter|brukte, det|den ingen som|bruker, ingen|nobody|no one bruker|uses|using,
    kollega*|andre har|er _ gått|dratt|reist|fri|sluttet|ferie|hjem|hjemme|syk|samme|òg|også|opptatt|borte|left|gone,
    alle|all dører|dørene|rom|rommene|steder|doors|rooms, låner ut|inn|bok|bøker, låner som, en låner,
    hele|halve|heile *tid|*tida|*tiden|*vinter|*vinteren|*sommer|*sommeren|*høsten|*våren|*året|*måneden|*månaden|*uka|*uken|*veka|*helga|*helgen|*perioden|*timen|*livet|*verden|*maskina|*maskinen|*maskin|*pc|*pcen|*skjermen|*skjerm|*mobilen|*telefonen|*brettet|*siden|*sida|*teksten|*dokumentet|*fila|*filen|*mappa|*mappen|*lista|*listen|*kurva|*kurven|*menyen|*linja|*linjen|*greia|*greien|*programmet|*systemet|*appen|*arket|*regnearket|*saken|*saka|*rapporten|*kalenderen|*innboksen|*bildet|*vinduet|*historikken|*journalen|*notatet|*meldinga|*meldingen|*veien|*natta|*dagen|*morgenen|*kvelden|*greie|*opplegget|*poenget|*halvparten|stykket|*kundelista|*registeret|*arkivet|*gerica|*citrix|*socio|*webkart|*agresso|*visma|*portalen|*løsningen|*loysinga|*løsninga|*smellen|*suppa|*sulamitten|*smæla|*rukla|*dritten,
    fører|skriver|signerer|gjør|writes|does|tar|leser|henter _ for both|begge|us, hos meg på|i|ved avd*|sone*|*hus|*skole|*skolen|*heimen|*hjemmet|etasje*,
    hele tiden|tida|dagen|dan|natta|natten|uka|uken|morgenen|veien|formiddagen|ettermiddagen|kvelden,
    i det hele, helt hele, whole day|time|week|night|morning, all the time|day|night|week|morning,
    all day|night|week|morning, henter|hente|drikker|lager|rekker kaffe|te|kaffen|en|ei|meg, alle dager, bare|kun|only|just meg|me på|on jobb|vakt|duty|shift, takk alle,
    så lenge at|nå, nede|vekke|borte så lenge, hvor lenge, til alle, sammen med alle, hei alle, hi all, ha det, til vår side
  `),
  noWay: list(`
    ingen|ikke annen|andre, har ikke annen|andre|noen, finnes ingen|ikke, ingen annen måte, no other,
    ikke _ annen, eneste vi|jeg|som|måte|måten|pc|pcen|maskin|maskina|maskinen|telefon|telefonen|skriver|skriveren|vei|veien|utvei, det|den|er|vår|vårt|min eneste, bare den eine|ene, uten annen|andre|noe|noen|alternativ*|reserve*|mulighet*|erstatning*, the only, no alternative, ikke|ingen av de andre
  `),
};
