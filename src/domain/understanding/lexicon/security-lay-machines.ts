import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** What callers, mails, prompts, files and machines want or do: families in the words of lay people. */
// prettier-ignore
export const LAY_MACHINES: Lexicon = {
  /** No longer one of us. */
  /** Is so to this day. */
  /** Reads what others have written. */
  /** Somebody of the house, by what he is. */
  /** He reads, not we. */
  /** Pupils. */
  /** Money, and the account where it shall go. */
  layNewAccount: list(`
    nytt|ny|nye|annet|annan|annen|anna|endret|endra|byttet|bytta|skiftet|skifta|forandret|ukjent|utenlandsk|utanlandsk|new|changed|different|other|another|updated|foreign|unknown kontonummer*|kontonr|konto|bankkonto|bankkontonummer*|iban|bank|account|accounts|bankforbindelse*|kontoopplysning*|betalingsinfo*, new|changed|different|foreign bank account|details, kontonummer*|kontonr|kontoen|konto|bankkonto*|iban|account|bank __ endret|endra|byttet|bytta|skiftet|skifta|annet|anna|annerledes|annleis|ulikt|forandret|nytt|ny|changed|different|new|stemmer|ukjent|stemte, byttet|bytta|skiftet|skifta|skifter|bytter|changed|switched|changing|switching bank|kontonummer*|konto|banks|account|kontonr, et|eit|an helt|heilt|annet|anna kontonummer*|konto
  `),
  layVendor: list(`
    leverandør*, faktura*, *faktura, *fakturaen, *fakturaer, entreprenør*, firma, firmaet, rørlegger*, røyrleggjar*, snekker*, byggmester*, kreditor*, supplier*, vendor*, contractor*, invoice*, regning*, rekning*, utbetaling*, lønn, lønna, lønnen, løna, lønn*, salary, wages, payroll, husleie*, refusjon*, de|dei|mail|epost|brev* sier|skriver|skriv|vil|ber|om, inkasso*, strømselskap*, plumber, company
  `),
  layFromOutside: list(`
    mail, mailen, epost*, *epost, email*, melding*, sms, brev, brevet, letter, ringte, called, sier|påstår|skriver|skriv|says|say|write|writes at|de|dei|han|hun|they|that, på telefon, enn før|sist|vanlig|vanleg|de|den|pleier|i|det|tidligere, than before|usual|last, ber|ba|bad|asks|asked|asking|ask|vil|want|wants|krever om|oss|meg|us|me|to|for|at|ha, plutselig, suddenly, ansatt*, en|ein|ei som, someone, somebody, rar*, merkelig*, lurer, stusser, stussar, stusset
  `),
  /** The mail of a false chief. */
  layChief: list(`
    sjef, sjefen, *sjef, *sjefen, sjefens, rådmann*, kommunedirektør*, direktør*, *direktør, *direktøren, rektor, rektoren, leder, lederen, leiar, leiaren, *leder, *lederen, *leiar, *leiaren, ordfører*, ordførar*, styrer, styreren, boss, manager, director, ceo, principal, mayor, headteacher, head, varaordfører*, kommunalsjef*, økonomisjef*, overlege*, kollega, colleague
  `),
  layAsksMoney: list(`
    gåvekort*, gavekortar, gavekort*, gift card*, itunes*, steam*, googleplay*, overføre|overfør|overføring*|overføra|sende|send|betale|betal|utbetale|vippse|transfer|pay|wire|send|kjøpe|kjøp|buy|purchase __ #|penger|pengar|money|kroner|kr|euro|tusen|gavekort*|kort|cards, er du|de ledig|ledige|der|tilgjengelig|opptatt|på, are you available|free|there|busy|at, kan du|de ordne|fikse|hjelpe meg, rask tjeneste|teneste, raskt spørsmål|oppdrag, quick task|favour|favor|question, bare svar|svare|svar her|på, svar kun, lønnskonto*, nytt mobilnummer, nummeret ditt, mobilnummeret mitt|ditt, your number|cell|phone
  `),
  layNotReal: list(`
    ikke|aldri|not|never|isnt|wasnt er|var|ligner|kommer hans|hennes|sjefen|henne|ham|han|hun|riktig|rett|fra|adressa|adressen|her|him|from|the, ikke hans|hennes|hennar|sjefens|rektors|adressen|adressa|riktig|rett|den|lik|fra|ekte, som ikke er, feil|rar|annen|anna|ukjent|privat|merkelig|skrudd adresse*|mailadresse*|epostadresse*|domene*, adresse*|avsender*|mailadresse*|epostadresse*|address*|sender* _ feil|rar|ikke|stemmer|merkelig|privat|gmail*|hotmail*|wrong|odd|weird|not|isnt|utenlandsk|russisk, gmail*, hotmail*, yahoo*, wrong|odd|weird|strange|other address*|email*, not his|her|the|from, isnt|wasnt|not him|her|his, lurer|lurar på, bare|berre lurer, lurte|lurer|lurar på om, har han|hun samsung, han har, hun sitter|sit, står|sto|sitter|satt ved siden|sida av|rett, jeg|eg er sjefen|rådmannen|rektor|lederen, på engelsk|nynorsk|svensk|dansk, in english, haha, ledd, lo, falsk*, fake, svindel*, scam*, lureri, neppe, ramme|innrammet|frame
  `),
  /** Put in: the stick that was found. */
  layPutIn: list(`
    satte|satt|sette|sett|stakk|stukket|stakka|putta|puttet|plugga|plugget|plogget|kobla|koblet|kopla|trykte|prøvde|prøvd|tok|dytta|dyttet|la|lånte _ i|inn|til|på|oppi|inni|i pcen|pc|maskina|maskinen, satte|satt|sette|stakk|putta|puttet|plugga|plugget|kobla|koblet|åpnet|åpna|opna|sjekket|sjekka|kikka|tittet|prøvde|testa|testet den|han|ho|hun|det|a|ut|hva, put|plugged|stuck|inserted|connected|tried|popped|opened _ in|into|it|to|what, plugged it, for|å å se|sjå|sjekke|finne hva|kva|hvem|kven|ut|eier*|om, to see who|what|whose, checked what|whose
  `),
  /** Somebody else has the machine in his hand. */
  laySteersMine: list(`
    han|hun|ho|de|dei|noen|somebody|someone|he|she|they|en|ein|mannen|fyren|karen|dama|personen|typen|guy|man|stemma styrer|styr|kontrollerer|kontrollerar|controls|controlling|fjernstyrer|bruker|klikker|rote|roter|overtar|har _ pcen|pc|maskina|maskinen|skjermen|laptopen|musa|mus|computer|screen|laptop|mouse|machine|musepekeren, er|is|are controlling|controls|moving|clicking, har|has|have tatt|teke|taken|took|full|fått over|kontroll|control, musa|mus|pekeren|skjermen|pcen|maskina|maskinen|mouse|computer|laptop _ styres|kontrolleres|fjernstyres|styrt|controlled, er|sitter|is inne|inni|inside i|på|on|my pcen|pc|maskina|maskinen|datamaskina|laptopen|computer|laptop|pc, han|hun|de|he|she|they|fyren|mannen vil|will|wont ikke|not|let slippe|gi|go|slutte
  `),
  layMineNow: list(`
    nå, akkurat nå, no, now, right now, still, fortsatt, framleis, vil ikke|not slippe|gi|slutte|gå, wont let|stop|leave|go, og jeg|vi får|kan ikke, mens vi|jeg|eg snakker|skriver|ser|ringer, as we|i speak|type|write, får ikke gjort|stoppet|styrt|musa, can not|cannot stop, i dette øyeblikk, stopper|slutter ikke
  `),
  /** Ended, and how long it lasted. */
  layForAWhile: list(
    `i|for|in en|ein|ei|a|an|half|# halvtime|time|halvtimes|stund|kvarter|liten|hour|half|while|minutter|minutt|minutes, i|for # min|minutter|minutt|minutes, a half hour, halvtime, før jeg|vi|eg la|slo|dro|trakk|kobla|koblet|skrudde|stoppet|fikk, until|before i|we hung|pulled|turned|shut|stopped
  `),
  /** Went where it should not. */
  /** Things that must not be in the wrong hands: by the people in them. */
  /** Anyone may come in, without a key of his own. */
  /** Sits in the machine under a name that is nobody's, or is written by nobody here. */
  layWrites: list(`
    det|noen|nokon|noe|something|someone|somebody|text|tekst skrives|skrivast|skriver|skriv|tastes|tastast|types|typing|writes|writing|står _ i|på|ord|tekst|mens|notat*|journal*|dokument*|mail*|in|text, blir|vert|being|is|are skrevet|skrive|tastet|written|typed, kommer|kjem|dukker|coming|comes|appears|appearing _ tekst|ord|bokstaver|setninger|linjer|text|words|letters, skriver|skriv|tastes|skrives|skrivast av|på|helt seg|egen|egenhånd
  `),
  /** Not where one logs in. */
  layElsewhere: list(`
    i|på|ved|in|at|on|under|midt badekar*|badet|badstu*|badestamp*|senga|sengen|seng|sofa*|bilen|bil|kø|båten|fjellet|fjøset|fjøs|skogen|kirka|kirken|kyrkja|begravels*|gravferd*|bryllup|hytta|hytte|dusjen|do|dass|doen|tur|skitur|løpetur|trening|treninga|ferie|kino|middag*|tannlegen|frisøren|fotballkamp*|konsert*|taket|traktor*|løypa|bath|bathtub|shower|bed|car|church|cinema|gym|couch|sofa|dinner|holiday|dentist|toilet|garden|kitchen|funeral|wedding|sleep, sov, søv, sover, sovna, sovnet, asleep, sleeping, snorka, lakk*, melka, melket, grillet, grilla, gikk tur, ute og gikk, gikk med hunden, walking the dog, kjørte bil, satt og spiste|åt|strikka|så, langt unna|fra|vekk, ikke|not _ ved|på|at|near|anywhere pc*|maskina|maskinen|jobb|kontoret|computer|work|pcen|laptop|pulten|desk|any
  `),
  layBoxAsks: list(`
    noe|noko|noen|something|den|det|ting der|på|i|on mobilen|telefonen|phone|mob|på|i, noe|noko|something på|i|on mobilen|telefonen|phone|tlf, telefonen|mobilen|boksen|appen|klokka|klokken|phone|tlf|tlfen|mob|mobil|greia|dingsen|pingen|watch|app|vinduet|it|den _ spør|spurte|spurde|lurer|lurte|maser|maste|ville|vil|asks|asking|asked|wants|keeps|plinget|pinget|plinga|plinger|vibrerer|vibrerte|pinga _ godkjenn*|meg|om|jeg|ja|approve*|if|er|logg*|var|yes|deg|approving|allow, boks|boksen|varsel|varselet|varslet|knapp|knappen|greia|melding|meldinga|prompt|notification|ping|spørsmål _ på|i|on mobilen|telefonen|tlf|mob|phone|klokka, godkjenn*, approve*, mfa*, authenticator*, tofaktor*, er det|dette deg|du, is|was this|it|that you, var det|dette deg|du
  `),
  layYes: list(`
    sa|svarte|trykte|trykket|trykka|trykkte|trøkte|trøkt|tasta|tastet|tappa|klikket|klikka|sveipa|sveipet|dytta|sagt|svart|trykt|gav|ga|pressed|pushed|hit|tapped|clicked|said|answered|swiped _ ja|yes|ok|okay|godkjenn|godta|approve|allow|accept|grønn*|greit|jepp|bekreft|fingeren|den|det, godkjente, godkjent, godtok, godtatt, approved, accepted, allowed, let it|him|them in, slapp _ inn, bekreftet
  `),
  layWhyYes: list(`
    før|before jeg|eg|vi|æ|i så|tenkte|skjønte|leste|rakk|saw|thought|read|noticed, så|saw _ etterpå|for sent|after|too late, hva var|er det, what was that, for å få|bli|slippe fred|slutt|ro|stopp|stoppet|den|kvitt|mas*|vekk|bort|lyden, to make|get|have it|rid|peace, ikke jeg|meg|vi|oss som|_ logget|logga|prøvde, var|er|va|was ikke meg|jeg|me, wasnt|isnt|not me, uten å|at tenke*|lese|se|jeg, without thinking|reading|looking, av vane, på refleks, i ørska, halvveis|halvt i|våken, halvsovende, half asleep, lei av|av, fed up, hadde ikke|ingen logget|logga|bedt|prøvd|startet, hadn't|hadnt|didnt|wasnt log*|sign*|ask*|try*|start*, prøvde ikke å, ikke prøvd, visste ikke hva, ante ikke hva
  `),
  /** What was asked for comes from nobody known. */
  /** Approved at work: no sign-in. */
  layWorkApproval: list(`
    reiseregning*, timeliste*, faktura*, ferie*, bestilling*, vedtak*, søknad*, fravær*, lønn*, turnus*, vakt, vaktbytte*, permisjon*, referat*, rapport*, budsjett*, invoice*, timesheet*, expense*, order*, holiday, app, appen, oppdatering*, vilkår*, cookie*, informasjonskaps*
  `),
  layReplied: list(
    `typed|type|entered|put|wrote|tastet|tasta|skrev|skreiv|la|skrevet _ into|inn, svarte, svare, svart, svara, svarer på|med, returnerte, replied, answered, reply, responded, sendte|sendt|sent _ tilbake|back|i retur|retur, videresendte`,
  ),
  layOddAddress: list(`
    adresse*|url*|domene*|avsender*|lenka|lenken|link*|address|domain|sender __ feil|rar|rart|rare|stavet|skrevet|skreve|bindestrek|ru|xyz|microsft|micros0ft|mikrosoft|med to|en|ei|null|o|ett|ekstra|mangla|manglet|stemte|stemmer|annen|anna|slutta|sluttet|ikke|wrong|odd|spelled|misspelled|funny|different|lang|utenlandsk*|kina|russisk, microsft, micros0ft, microsooft, rnicrosoft, mikrosoft
  `),
  /** It was for somebody else. */
  layDownloaded: list(`
    lastet|lasta|laste|installerte|installert|installera|prøvde|prøvd|prøva|åpnet|åpna|la|klikket|trykket|downloaded|installed|tried|opened|clicked _ ned|inn|program*|spill*|spel|omformer*|konverter*|gratis*|utvidelse*|nettleser*|app|appen|fil|fila|game|converter|free|extension|software|crack*, gratis|free program*|omformer*|verktøy|pdf*|app|spill|spel|game|converter|vpn
  `),
  layActsUp: list(`
    reklame*, annonser, popup*, pop up*, ads, advert*, rare|merkelige|nye|mange|svarte|weird|strange sider|vinduer|faner|bokser|sites|windows|tabs, oppføre*|oppfører|oppførte|behaves|behaving|acting seg|weird|strange|crazy|odd, full, gal, galen, sprø, besatt, vrang, startside*, søkeside*, annen søkemotor, casino*, porno*, sider|vinduer|faner|windows|tabs _ seg|selv|opp|themselves|up, blunker|blinker|flimrer
  `),
  layPadlock: list(`hengelås*, padlock*, lås på|foran|ved, readme, les meg, lesmeg, kryptert*, encrypted`),
  laySuffix: list(
    `fått|får|har|heter|slutter|sluttar|ender|got|end|ends|have|called _ locked|crypt|encrypted|enc|lock|xyz|låst|qwzx|zzz|aes|kryptert, ny|nytt|rar|rart|annen|annet|anna|new|strange endelse|etternavn|slutt|ending|extension, etter seg, bak seg, på slutten`,
  ),
  /** Others got, or ask about, what is said to come from us. */
  layGotFromUs: list(`
    har|fått|får|fikk|fekk|mottatt|mottok|got|get|getting|received _ fra|frå|from meg|oss|min|epost*|mail*|konto*|kontoen|adressa|adressen|me|us|my|our|barnehagen|skolen|kontoret|postkassa|avdelinga, spør|spurte|ringer|ringte|lurer|klager|takker|asks|ask|asking|call|calling|wonders __ hvorfor|kvifor|om|hva|why|about|for jeg|vi|eg|i|we|det|at|mailen|eposten|meldinga|lenka|lenken|fakturaen, svarer|svarar|replies|answers på noe|noko|en|mail|epost, fra|frå|from meg|oss|min|me|us|my
  `),
  layMoneyAsk: list(`penger, pengar, money, kroner, vipps*, lån, låne, gavekort*, gift card*, bitcoin*, krypto*`),
  layDenySend: list(`
    det gjør|gjorde|har|er jeg|vi|eg ikke, jeg|vi|eg|i|we har|havent|have|did ikke|not|aldri|never|sent _ sendt|skrevet|sent|send|spurt|bedt|laget|asked, har|havent ikke|aldri|never|sent sendt|skrevet|noe|noen|bedt, sendte|skrev|sent|wrote ikke|aldri|never|nothing, ingen|nobody|noone her|av|of|here|hos _ sendt|sent, ikke|not fra|from oss|meg|me|us, didnt|never|havent send|sent|write|wrote|ask|asked, i|we did not|nothing, aldri sendt|spurt|bedt|skrevet
  `),
  layEmptied: list(`
    innboks*|postkass*|mailboks*|inbox|mailbox|mailen|eposten|konto* _ tømt|tom|tomt|slettet|borte|emptied|empty|deleted|gone|overtatt, tømt, emptied
  `),
  layUnaware: list(`
    aner|vet|visste|veit|kjenner|knows|knew ingenting|ikke|inkje|noe|nothing|til, ante ikke, uvitende, har ikke|aldri _ laget|satt|bedt|opprettet|gjort, som ingen|han|hun|jeg|vi ikke|har, nobody|no one knows|made|set|did, ikke laget|satt|bedt om
  `),
  layApproveWord: list(`approve, deny, approved, godkjenn, godkjente, avslå, avvis, tillat, allow, authenticator*, mfa*, pushvarsel*, innloggingsforespørsel*`),
  layWrongPress: list(`
    traff|trykket|trykte|trykka|trøkte|tok|hit|pressed|tapped|klikket|klikka _ feil|gal|galt|wrong, kom borti, bommet, bomma, ved|by en|et|mistake|accident feil|uhell, uheldigvis, fat finger*
  `),
  layAskedIfMe: list(`spørsmål*|spurte|spurde|asked|spør _ jeg|meg|det|i|it|me, om det|jeg var, er det|dette deg, was it me|you`),
  layUnaskedFor: list(`
    jeg|vi|eg|i|we _ ikke|aldri|never|didnt|havent _ bedt|bestilt|spurt|prøvd|requested|asked|ordered|startet, ikke bedt|bestilt|spurt om|etter, uten å ha|be, uten at jeg|eg, did not ask|request, out of nowhere, ut av det blå, noen|nokon|someone|somebody har|må|prøver|has|is|must __ brukernavn*|brukarnamn*|passord*|konto*|password|account|inn|in
  `),
  /** Hands that it was never meant for: a place or person outside the work, a machine of the net. */
  layDenyLater: list(`
    sier|sa|seier|says|said|viser|viste _ ikke|aldri|never|not|didnt|havent _ fra|byttet|bedt|sendt|endret|from|changed|asked|sent|fått|received|mottatt, ikke|aldri var|kom|kommer|er fra|hun|han|dem|de, har ikke fått|mottatt pengene|noe|betalt|lønn*, wasnt|not from|him|her|them, never asked|sent|changed|got
  `),
  /** Somebody who has nothing to do at our machines. */
  /** A machine that does things, told with the doer. */
  layOtherThanMe: list(`andre|annen|annan|someone else enn|than meg|oss|me|us, noen andre, nokon andre, someone else, somebody else`),
  /** Somebody who may not have the sign-in, and uses it. */
  layFalse: list(`falsk, falske, falskt, svindel*, svindla, svindlet, fake, scam*, fraud*, lurt, bedrag*, jukse*, fusk*, uekte, forfalsk*, forged, bogus`),
  layHungUp: list(`la|lagt|slengte|slang|legger på, la på røret, hung|hang up, put the phone down, brøt samtalen, avsluttet samtalen, svarte ikke, tok den ikke, ikke tatt telefonen, la på med|før|uten|da|straks`),
  layNeverOrdered: list(`aldri|ikke|never|not|didnt|havent _ bestille|bestilt|bestille*|tinga|ordered|venter|ventet|kjøpt|kunde|expecting|handlet|handla|bought|customer`),
  layMachine: list(`pcen, pc, *pc, *pcen, maskina, maskinen, datamaskin*, laptop*, computer, screen, skjermen, *skjermen, terminalen, kassa, musa, pila, tastaturet, pekeren, markøren, mouse, keyboard`),
  layActs: list(`
    begynt|begynte|begynner|begynna|holder|held|driver|driv|started|starts|keeps|tok _ åpne*|opne*|skrive*|taste*|klikke*|flytte*|starte*|lukke*|bevege*|trykke*|opening|typing|clicking|moving|closing, åpner|åpne|opne|lukker|starter|opens|closes __ vinduer|vindauge|program*|faner|kommando*|mapper|windows|tabs|programs, skriver|skrive|types _ kommando*|ting|tekst|setninger|commands|things, beveger|flytter|rører seg|på
  `),
  layDemand: list(`
    vil ha|krever|krev|krevde|krevjer|ber om|wants|demands|demanding|want|bad om _ penger|pengar|betalt|betaling|money|bitcoin*|million*|kroner|dollar*|euro|cash|ransom, løsepeng*, løysepeng*, løsesum*, ransom*, bitcoin*, kryptovaluta, betal*|pay __ tilbake|igjen|nøkkel*|back|unlock|key|recover, betale for å|dem
  `),
  layOtherNames: list(`
    heter|heiter|het|hette|called|named noe|noko|annet|anna|helt|rart|rare|merkelig*|tull*|gibberish|something|weird|strange, nye|nytt|ny|andre|rare|rart|merkelige|ukjente|tilfeldige|weird|strange|new|random navn|namn|etternavn|endelse*|bokstaver|names|name|extension*|ending*, etternavn*, endelse*, forvandla|forvandlet|omgjort|gjort om|til|into, ikke|ikkje _ åpne|åpnes|lese|opnast, låst, låste, locked
  `),
  laySentBox: list(
    `sendtmappe*, sendt mappe*|mappa|mappen|boks|boksen|post, sendtboks*, sende elementer, sendte elementer|element|mailer|meldinger, sendte, utboks*, utboksen, sent items|folder|box|mail|mails|messages, outbox, under sendt|sendte`,
  ),
  layNotMine: list(
    `jeg|vi|eg|æ|me|i|we aldri|ikke|never|didnt|havent har|sendte|skrev|sendt|skreiv|skrevet|wrote|sent|written|send|write|laget|laga|made, ting|mail|mailer|eposter|meldinger|brev|stuff|things|messages|noe jeg|eg|vi|i aldri|ikke|never|didnt|havent, ikke mine|fra meg|mitt, not mine|from me`,
  ),
  layRefused: list(`
    trykket|trykte|trykka|trøkte|sa|svarte|svart|trykt|sagt|fikk|fekk|pressed|said|answered|tapped|hit|got _ nei|no|deny|avslå|avvis|avslag|nope, nei på|te|til alle|alt|det, avslo, avviste, avvist, nektet, declined, denied, refused, et|eit|ein|en nei
  `),
  /** To whom something was to go, or what lay in it. */
};
