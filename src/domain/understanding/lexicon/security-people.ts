import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Who must not see, what they saw, and what people at work and at home do with the things of work. */
export const PEOPLE_AND_THINGS: Lexicon = {
  /** From whom somebody is kept safe. */
  secDangerous: list(`
    far|faren|mor|mora|moren|forelder|mann|kone|ektefelle|father|mother|parent|husband|wife uten|utan|without samvær*|foreldrerett|foreldreansvar|omsorg*|tilgang|rett|custody|access, besøksforbud*, kontaktforbud*, omvendt voldsalarm, voldelig*, valdeleg*, overgriper*, overgripar*, gjerningsmann*, eksmann*, eksmannen, ekskone*, ekskjæreste*, ekssamboer*, eksen, stalker*, abuser, abusive, violent ex|husband|father|man, ex husband|wife|partner|boyfriend, restraining order, de|den|han|mannen hun|han|de flyktet|rømte|rømmer|gjemmer|flykta fra, the|man she|they fled|hides|hiding from, fradømt|fråteken omsorg*|foreldre*
  `),
  /** Where somebody is. */
  secWhereabouts: list(`
    adresse*, adressa, bosted*, bustad*, oppholdssted*, opphaldsstad*, skjulested*, krisesenter*, hvor|where hun|han|de|dei|barnet|barna|ungen|she|he|they|familien _ bor|går|er|oppholder|flyttet|lives|is|stays|moved, hvilken|kva|which barnehage*|skole*|skule*|klasse|school|kindergarten, flyttet|flytta|moved til|to, sperret adresse, new|ny school|skole|barnehage
  `),
  secCameUp: list(`
    fått|fikk|får|ser|så|kan|kunne|finner|fant|lest|leste|åpnet|sees|saw|can|got|found _ opp|se|fram|vite|lese|ut|see|read|find|det, står|ligger|vises|is|lies fortsatt|fremdeles|der|åpen|åpent|synlig|framme|still|open|visible, synlig for, visible to
  `),
  secPrintedWrong: list(`
    skrev|skreiv|skrevet|printet|printa|sendt|sendte|kom|havna|havnet|printed|sent _ feil|gal|annen|wrong|another skriver*|printer*|kopimaskin*|kopirom*|etasje*
  `),
  secFamily: list(`
    datter*|sønn*|ungen|ungene|guten|gutten|jenta|barna|mannen|kona|kjæresten|samboeren|broren|søsteren|husband|wife|son|daughter|kids|boyfriend|girlfriend min|mi|mine|vår|of|who|på|he|she, my|our husband|wife|son|daughter|kid|kids|boyfriend|girlfriend|teenager, minstemann, tenåringen min|vår
  `),
  secBorrowed: list(`
    lånt|lånte|låne|låner|brukt|brukte|bruker|spilt|spilte|spiller|lastet|lasta|laster|installert|installerte|installed|downloaded|borrowed|used|played|plays _ ned|spill*|jobb*|pc*|mac*|ipad*|mobil*|laptop*|app*|program*|work|game*|på|on|noe|min|my
  `),
  secRanFile: list(`
    åpnet|åpna|åpner|opna|kjørte|kjøre|klikket|klikka|trykket|trykte|trykt|startet|starta|lastet|opened|ran|clicked|downloaded|started _ zip|exe|iso|lnk|scr|bat|vbs|jar|msi|htm|html|docm|xlsm|makro|makroen|makroer|macro|macros, aktiverte|aktiver|slo|godtok|enabled|allowed _ innhold|makro*|redigering|content|macros|editing, skannet|skanna|scannet|scanned _ qr*, qr kode|koden|code _ mail*|epost*|plakat*|lapp|letter|email
  `),
  secGadget: list(`
    liten|lita|ukjent|rar|svart|fremmed|merkelig|small|strange|unknown|odd|little boks|dings|plugg|adapter|dongle|greie|duppeditt|box|device|thing|gadget|plug _ mellom|bak|under|between|behind|into|in tastatur*|pc*|skjerm*|kabel*|maskin*|keyboard|computer|switch*|ruter*|router|nettverks*, keylogger*, tastelogger*, skimmer*, skjult kamera|mikrofon, hidden camera|microphone
  `),
  secStrangeVisitor: list(`
    mann|kar|dame|person|noen|noken|to|fyr|man|woman|guy|someone|stranger|people _ inn|inne|into|inside|gikk|walked|kom|came|let _ serverrom*|server|datarom*|arkiv*|archive|vaktrom*|it-rom*|teknisk*
  `),
  secSaidTheyWere: list(`
    sa|påsto|hevdet|utga|said|claimed han|hun|de|at|seg|he|she|they|to _ var|fra|for|å|was|were|from|be, ikke|ingen|not|nobody|dont _ kjenner|kjente|vet|visste|know|knew|recognised|recognized _ hvem|ham|henne|han|dem|who|him|her|them, vi|jeg|we|i ikke|do|did _ kjenner|kjente|know|recognise, uten|without|no adgangskort*|id|kort|legitimasjon|badge|name
  `),
  /** The secret, by what it is for. */
  secWordForLogin: list(`
    det|ordet|ordene|tegnene|tallene|bokstavene|koden|the|what|word|thing|letters jeg|eg|æ|vi|me|du|en|man|i|we|you _ logger|logge|låser|kommer|log|logs|sign|get _ på|inn|opp|on|in|into, det|ordet|koden|what|word jeg|eg|vi|du|i|we bruker|taster|skriver|use|type _ når|for|til|på|to|when, ordet|koden|word mitt|min|my|vårt til|på|for|to pcen|maskina|maskinen|mailen|epost*|computer, hemmelige ordet|koden, secret word|code, påloggingsord*, innloggingsord*, innloggingsopplysning*, påloggingsopplysning*, login details|information|word
  `),
  /** He got it; they were obeyed. */
  secObeyed: list(`
    det|den|dem|that|it fikk|fekk|ga|gav|got|gave han|hun|de|dei|ham|dem|jeg|he|she|they|i, fikk|fekk|got han|hun|de|dei|ham|he|she|they det|den|ordet|koden|alt|it|that, gjorde|gjør|did som|as|what _ ba|bad|sa|skrev|sto|stod|asked|said|told, fulgte|følgde|followed instruks*|oppskrift*|beskjeden|the, ga|gav|gave|oppga|leste|sa|skrev|tasta|tastet|fylte|typed|told|read ham|henne|dem|det|den|inn|ut|opp|him|her|them|it, skrev|fylte|tastet|tasta det|alt|den inn|ut, lot|let meg|ham|him _ lure|inn|in
  `),
  /** Who wanted it, and the doubt that comes after. */
  secWhoWanted: list(`
    kar|mann|dame|noen|en|ei|fyr|guy|man|woman|someone|they|de|dei _ ringte|ringde|skrev|called|rang|wrote|phoned, sa|sier|påsto|said|claimed han|hun|de|dei|at|he|she|they _ satt|sit|var|jobbet|jobba|ringte|kom|was|were|worked hos|fra|i|på|from|at|with, trodde|thought det|it _ var|was dere|ekte|dere|you|real, dere|de|they|you aldri|ikke|never|not _ spurt|spør|be|bedt|ask|asked, noe|anything|something galt|dumt|feil|wrong|stupid, en tosk|idiot, dumme meg, lurt, lurte, fooled, tricked, kona|mannen|kollega*|nabo*|sønnen|datteren|wife|husband|colleague* _ sier|sa|says|said, bekreft|confirm|verify _ ved|by|ved, skumle linken
  `),
  /** Who can come at it. */
  secAnyoneAtAll: list(`
    hvem|kven som helst, anyone, anybody, everyone|alle|alt|whoever who|som|in|i|på _ klassen|trinn*|skolen|skulen|walks|walking|lenka|lenken|link|kommer|går|huset|byen, walking|walks in, alle|dei|de|elevene|elevane|ungene|foreldrene|foreldra|publikum|besøkende|pupils|parents|visitors|public _ kan|får|can _ opne|åpne|se|lese|open|see|read, uten|utan|without _ logge|innlogging|passord|login|password, hjemmefra|heimefrå|hjemme|home|privat*|bussen _ og|and|ser|akkurat|same|det|det|fikk, prøvde|prøvd|tested|tried hjemmefra|heimefrå|at|from|hjemme, publikumsmaskin*|publikumspc*, public|guest|open computer|pc|machine|network|wifi, vanlig|vanlege|vanlige|ordinær*|normal|ordinary|gjeste* maskin*|maskina|pc*|computer|network|nett*
  `),
  /** What then opens, for them. */
  secOpensUp: list(`
    kommer|kjem|komme|fikk|fekk|får|åpner|åpnes|opner|opnar|opne|åpne|opens|open|comes|shows|ser|så|såg|see|lese|las|read|reads|viser __ opp|fram|up|mappa|mappe*|mappene|liste|lista|navn|namn|letters|files|drive|høgt|høyt|det|same|samme, trykker|trykkjer|klikker|clicks|click på|on|cancel|avbryt
  `),
  /** Many people's matters at once. */
  secManyPeoples: list(`
    hele|heile|whole|full|dagens|today _ liste|lista|listen|list|timelist*|pasientlist*, navn|namn|names _ alle|all|barn|barna|elev*|pasient*|beboer*|klient*|of|på, with|med names|navn|namn, sakkunnig*|sakkyndig*, utredning*, utgreiing*, vurderingane|vurderingene, karakter*|karakterane, personalmapp*, hr letters|files|folder|mapp*, sick notes, sykemelding*, sjukmelding*, mappene|mappane|mapper|saker|sakene til|frå|fra|for|of barnevern*|ppt|nav|helse*|legekontor*|personal|hr|lønn, staff drive|files|folder, barnevernsmapp*, barnevernssak*, journal*, fødselsnummer*, personnummer*, diagnos*, why they come|came|are, hvorfor de|dei skal|er|kommer
  `),
  secRenamed: list(`
    fått|får|har|got|have|fekk|fikk _ navn|namn|names|endelse*|slutt*|ending* _ rare|rart|merkelige|nye|ukjente|slutter|sluttar|ends|strange|weird, slutter|sluttar|ender|ends|ending _ rare|merkelige|ukjente|rart|strange|weird|odd tegn|teikn|bokstaver|bokstavar|ord|letters|characters, flere|fleire|more av|of dem|dei|them mens|medan|while, sprer|spreier|spreads|spreading seg|to|across
  `),
  secPayNote: list(`
    brev|brevet|beskjed|melding|lapp|tekstfil|notat|letter|note|text|message _ betale|betala|penger|pengar|bitcoin|pay|money|krypto*, hvor|kor|where|how|hvordan|korleis vi|jeg|me|we|to skal|should|must|kan|_ betale|betala|pay, løsepeng*, løysepeng*, ransom*
  `),
  secAsHer: list(`
    inne|innlogget|logget|logga|logged|inn|in som|as henne|ham|han|ho|hun|læraren|læreren|vikaren|sjefen|her|him|them|teacher, over skulder*|skuldra|skulderen|shoulder, saw|såg|så|noted|memorerte passordet|koden|password, som|as henne|ham|læreren|læraren og|and _ sette|satte|endret|endra|changed|set|gave
  `),
  secPointerAlone: list(`
    pila|pilen|pekeren|peikaren|markøren|musa|musepila|musepeker*|pointer|cursor|arrow|mouse _ går|beveger|flytter|flyttar|rører|hopper|vandrer|moves|moving|wanders|danser, åpner|opnar|opens seg|themselves|by mapper|vinduer|programmer|filer|folders|windows|av
  `),
  secNobodyThere: list(`
    på|on ferie|permisjon|holiday|leave|vacation|lunsj|møte, ingen|nobody|no one|noone sitter|sit|rører|touching|sitting|er|is|tar|there|der, tomt|empty kontor|rom|office|chair|stol, uten|utan|without at|touching|å _ rører|rør|røre|it|den, ikke|ikkje jeg|eg|meg _ rører|rørt, tør ikke røre, rører ikke|ingenting|noe
  `),
  secGuardGaveUp: list(`
    fant|fann|funnet|found|finner|oppdaget|detected _ skummelt|farlig|virus|trussel|trojan*|noe|something|threat|malware _ ikke|could|cannot|couldnt|failed|umulig, klarte|klarer|kunne|greide|could|cannot|couldnt ikke|not|_ _ kvitt|fjerne|fjernet|slette|rense|karantene|remove|delete|quarantine|clean, ikke _ bli kvitt, failed to remove|clean|quarantine, kunne ikke fjernes|renses
  `),
  secRefusedCaller: list(`
    la|legger|lagt|slengte|slang på|røret|på, sa|sier|said nei|neitakk|no|takk, takk som byr, nei takk, no thanks, hung up, put the phone down, gikk ikke på|med, lot meg ikke|ikkje lure, ga ham|henne|dem ingenting|ikke, fikk ikke|ingenting noe|av|ut, gave him|them nothing
  `),
  secNoThreat: list(`
    0|null|ingen|no|zero|none trus*|trug*|threat*|virus*|funn*|detection*|problem*|infeksjon*
  `),
};
