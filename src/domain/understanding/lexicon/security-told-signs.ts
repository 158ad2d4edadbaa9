import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** What machines, accounts, files and screens do when somebody else is at work: the nouns and signs of `security-told.ts`. */
export const TOLD_SIGNS: Lexicon = {
  secKey: list(`
    pålogging, innlogging, påloggings*, innloggings*, alt av pålogging|passord, passord*, *passord, *passordet, password*, passwd, pw, pwd, løsenord*, pin, pinen, pinkode*, *pinkode, kode, koden, koder, kodene, koda, kodar, *koden, *kode, *koda, *kodene, code, codes, siffer, sifre, sifrene, sifra, sifferet, sifrane, tall, tallene, talla, tallet, tala, digits, digit, numbers, bankid*, bank id, buypass*, mfa, brukernavn*, brukarnamn*, username*, credentials, creds, login, innlogginga mi, innlogginga, innloggingen, pålogginga, påloggingen, nøkkelen til, token, kortnummer*, kredittkort*, card number|details, kortet mitt, cvc, fødselsnummer*, personnummer*, det som sto|stod|kom på|i, what it said, det han|hun|ho|de|dei|dem trengte|ville|spurte|ba|bad, det de spurte, alt de|han|hun|ho, alt han|hun|de|dei ville|spurte|trengte|ba, everything he|she|they, whatever he|she|they, what he|she|they asked|wanted|needed
  `),
  /** A place for a password that is not the real one. */
  secFalsePlace: list(`
    en|ei|ein|a|an|et|eit|noe|noko|some|denne|this side|sida|nettside|nettsted|page|site|website|webpage|skjema|form|innloggingsside|påloggingsside|innloggingssida|loginside|portal|innlogging|popup|vindu|lenke|lenkje|link, en|ein|ei|a|an _ side|nettside|page|site|skjema|form, microsoftside*, officeside*, outlookside*, office side|page, *side fra|frå, noe|noko|something|noen som|that|jeg|vi lignet|ligna|likna|liknet|looked|så|såg|trodde|trudde|var|minnet, lignet, ligna|likna på, ligner|likner|liknar på, så ut som|akkurat|helt, såg ut som, looked like|just|exactly|real, trodde|trudde|thought|trodd|trudd _ var|va|was dere|ekte|fra|frå|outlook|office|teams|microsoft|posten|banken|gerica|vigilo|visma|sharepoint|onedrive|from|the|real|a|en|et|ei|innlogg*, i skjema, i eit|et skjema, via lenka|lenken|lenkja, lenka i|fra|på, lenken i|fra|på, lenkja i|frå, link in|from, knappen i mailen|eposten, vedlegget fra|frå, vedlegg fra|frå, qr*, so|så kom|kjem|came jeg|eg|vi bare|berre, startsiden til google, ble|blei|vart|gikk|became|went bare|berre|helt|heilt|just blank|blank*|hvit|hvit*|kvit*|borte|svart|white|black, ble|blei|vart|went blank*|hvit*|kvit*|borte|white|black, siden|sida forsvant|forsvann|ble|lukket, page disappeared|vanished|closed, adressen|adressa|urlen|domenet|address|url|domain var|va|er|slutta|sluttet|slutter|endte|was|ended|is, fra et annet domene, adressefeltet, address bar, posten, postnord, dhl, toll, skatteetaten, netflix, finnno, gavekort*
  `),
  /** It was something else than it looked like. */
  secLookedLike: list(`
    page|site|side|sida|siden|nettside* never|no|finnes|finst|eksisterer|doesnt existed|exists|longer|ikke|exist, never existed, finnes ikke lenger, does not exist, 
    lignet, ligna, likna, liknet, lignende, ligner|likner|liknar på, så ut som|akkurat, såg ut som, looked|looks like|just|exactly|real, trodde|trudde|thought|trodd|trudd _ var|va|was dere|ekte|fra|frå|outlook|office|teams|microsoft|posten|banken|gerica|vigilo|visma|sharepoint|onedrive|from|the|real,  liksom, liksomside*, kopi av, copy of, etterlikning*, etterligning*, adressen|adressa|urlen|domenet|address|url|domain _ feil|rar|rart|galt|gal|wrong|odd|weird|helt|off|skrevet|slutta|sluttet, microsoftside*, microsoft side|page|site, officeside*, outlookside*, googleside*, applelogin*, office side|page|login, vippsside*, bankside*
  `),
  secNameOfMe: list(
    `under|i|med mitt|mi|min|navnet navn|namn|bruker|signatur|mitt, in|under my name, i mitt navn`,
  ),
  /** The one who wrote asked for it. */
  secAskedNicely: list(
    `som de|dem|dom|han|hun|ho|dei ba|bad|spurte|ville|kravde|krevde, ba|bad så|om, de|dem|dom|dei ba|bad|spurte|ville, they asked|wanted|needed, as asked|told, som det sto|stod|ble`,
  ),
  secEntered: list(`
    det gjorde jeg|eg|vi, gjorde det, som jeg|eg gjorde, which i did, and i did, skrev, skreiv, skrevet, skrive, skrive inn, skreve, tastet, tasta, la inn, lagt inn, la meg inn, fylte, fylt, fylte ut, fylde, logget, logget inn|på, logga inn|på, logga, logget meg, brukte, brukt, identifiserte, verifiserte, bekreftet, bekrefta, oppga, oppgav, oppgitt, ga fra|meg, gav frå, limte, entered, typed, put, put in, filled, submitted, logged in|on, signed in, keyed, used, provided, gave, registrerte, registrert, sendte inn
  `),
  /** Mail and the like, in the words of those who see it come or go. */
  secPost: list(`
    mail, mails, mailer, mailene, mailar, mailen, epost, eposten, eposter, epostar, epostene, epostane, *epost, *mail, email*, emails, messages, message, melding, meldinger, meldingar, meldingene, meldingane, sms, smser, smsar, snap, lenke*, lenkj*, link, links, linker, spam, søppelpost, søppel, reklame, reklamer, faktura, fakturaer, fakturaar, invoice*, invitasjon*, innkalling*, invite*, teamsmelding*, svar, svaret, reply, replies, post, innlegg, posts, vedlegg, attachment*, virus, postkassa|postkassen|mailboksen|utboksen|outbox|sent|sendt, e mail
  `),
  /** Runs out like water. */
  secSpews: list(`
    spyr, sprøyter, sprøytar, pøser, pøsar, pumper ut, strømmer ut, strøymer ut, renner ut, flommer ut, vrenger ut, spews, spewing, pouring out, pumping out, blasting, spammer, spamming, masseutsend*, massesend*, bombarderer
  `),
  secNeverWrote: list(`
    jeg|vi|eg|me|i|we aldri|ikke|never|didnt|havent har|sendte|skrev|sendt|skreiv|skrevet|skrive|wrote|sent|made|written|send|write, ikke|aldri har|er sendt|skrevet|skrive|laget|laga|fra|meg|jeg, never wrote|sent, not from me|us, wasnt me, ikke meg|jeg som, ingen av oss, none of us
  `),
  secTheyReact: list(`
    folk|foreldre*|kunder|kundar|kolleg*|kontakt*|leverandør*|venner|vener|naboer|parents|people|customers|colleagues|contacts|friends|clients|alle|mange|de|they|everyone svarer|svarar|ringer|spør|sier|får|fått|fikk|fekk|klager|klagar|lurer|lurar|answer*|are|reply*|call*|ask*|get|getting|got|receive*|keep|wonder*|say|har, svarer meg, får svar på, jeg får svar, getting replies, replies to
  `),
  secFlows: list(`
    sender, sendes, sendast, sendt, sendte, send, går, gjeng, gikk ut, gjekk ut, går ut, går det, gått ut, strømmer, strøymer, strauma, renner, spyr, spyr ut, sprøyter, sprøytar, pøser, pumper, pumpar, spytter, flyr, flommer, ramler, får, fått, fikk, fekk, mottar, mottok, motteke, kommer, kom, kommer det, goes out, go out, going out, going, goes, sending, sends, sent, get, gets, getting, got, received, receive, receiving, leaving, leaves, pouring, coming, svarer, svarte, forward*, videresend*, vidaresend*, poster, posta, postes, legges ut, lagt ut
  `),
  secMyPost: list(`
    fra|frå meg|min|mi|mine|mailen|eposten|kontoen|adressen|adressa|brukeren|brukaren|oss|postkassa|postkassen|eposten|mailen|rektor|sjefen|lederen|leiaren|vår|avdelinga|avdelingen|skolen|skulen, fra _ sin|konto|adresse|epost, from me|my|our|us|the, in my|our name, i mitt|vårt navn|namn, i navnet|namnet mitt|vårt, min konto|mail|epost|postkasse|mailboks|adresse|utboks|bruker|brukar, my mail|email|account|mailbox|outlook|name|outbox|user|address|sent|teams, min|mi|vår|vårt outlook|teams|postkasse|mailboks|konto|epost|mail|innboks|utboks, mailen|eposten|kontoen|postkassa|postkassen|mailboksen|utboksen|innboksen|outlooken|teamsen|brukeren|brukaren|adressen min|mi|vår|til|hennes|hans|hennar, epostkontoen|mailkontoen|epostkonto|mailkonto til|min|vår, postkassa|postkassen|mailboksen|fellespostkassa vår|sprøyter|spyr|sender, kontoen til|hans|hennes, our mailbox|account|mail|inbox, sendt elementer, sendte elementer|element, sent items|folder, utboksen
  `),
  secNotByMe: list(`
    hendene i|mine|på, med hendene, står|stod|sitter|sit her, andre|annen|annan|someone else enn|than meg|oss|me|us, noen andre, nokon andre, someone else, somebody else, trukket|tatt|trakk|tok ut ledning*|kabelen|kontakten|pluggen|mottakeren|batteri*, uten at noen|nokon|nån rører|er|tar|gjør, ingen rører|sitter|er, nobody touching|is|sitting, av seg selv|sjøl|sjølv, av seg, av sæ, helt alene, på egen hånd, på eiga hand, tar|tok|rør|rører|touching|doing|gjør|gjer|trykker ikke|ingen|nothing, jeg _ ikke på noe|noko|den|det, gjør ingenting|ingen, doing nothing, by itself|themselves, on its|their own, uten|utan|without at|min|my|å|me|oss|us, ikke|aldri|never|didnt|havent|not|ingen|nobody|hadnt _ sendt|sent|send|skrevet|skrive|skriver|written|write|laget|laga|lagd|made|create|created|rørt|rører|touched|touch|touching|rører|trykket|trykka|bestilt|postet|posta|gjort|rør, rører ikke, rører _ ikke, rør ikke, rørte ikke, jeg|vi|eg aldri, ingen av oss, none of us, nobody here, ikke jeg|meg|oss|vi, er|var ikke meg|jeg|oss, not me|us, wasnt|isnt me|us, not even at|at, sitter ikke, ikke på jobb, logged out and, på do, på lunsj, ikke ved maskinen|pulten, hands off, hendene|hendene i|mine, som om noen, as if someone|somebody, ser på at, mens jeg ser, ved sida|siden av meg og
  `),
  secOddPost: list(`
    rar, rart, rare, merkelig*, merkeleg*, underlig*, underleg*, snodig*, mystisk*, skummel*, skumle, ukjent, ukjente, ukjende, ukjend, fremmede, framande, weird, strange, odd, dodgy, sketchy, suspicious, unknown, mistenkelig*, mistenkeleg*, dont know, ikke kjenner, kjenner ikke, aldri laget|laga|sett|hørt, reklame*, spam*, søppel, porno*, krypto*, crypto*, viagra, på engelsk|russisk|kinesisk, svindel*, phishing*, virus*, hvert minutt|sekund|tiende|femte, kvart minutt|sekund, flere|fleire|mange i minuttet, i minuttet, every minute|second|few, one after, en|ei|ein etter en|ei|ein, i ett, hundrevis, tusenvis, hundreds, thousands, hundre, nonstop, klage på, spør hvorfor|kvifor|om, ask why, asking why
  `),
  secFilesAll: list(`
    share, shared drive, drive, disken, stasjonen, fil, fila, filen, filer, filene, filane, dokument*, mappe, mappa, mapper, mappene, mappane, regneark*, rekneark*, excel*, word*, bilder, bildene, bilete, pdf*, pdfer, alt, alle, files, file, documents, folders, folder, spreadsheets, pictures, server*, disk, disken, skrivebord*, fellesområde*, området, everything, k:, f:, h:, data, dataene, data våre, arkivet, basen, databasen, systemet, pcen, maskina, maskinen
  `),
  secGarbled: list(`
    fått|får|har|fekk|got|have|has _ etter|bak|på|behind|after seg|slutten|navnet|namnet|the|them, låst|locked etter|bak, grøt, velling, rot, søppeltegn, hieroglyfer, gibberish, 
    heter|heiter|het|hette|heitte|hete|called|named _ på slutten|bakerst|etter|til, på slutten|enden av, at the end, slutter|sluttar|ender|sluttet|ends|end _ på|med|in|with, endelse*, endelsen, filending*, ending, endinga, extension*, filetternavn, etternavn, heter|heiter|het noe annet|anna|rart|merkelig, hengelås*, hengelåser, padlock*, kryptert*, kryptera, kryptere, encrypted, scrambled, gibberish, kaudervelsk, volapyk, tull, tullball, røre, grøt, kråketær, hieroglyf*, nye navn, nytt navn, nytt namn, nye namn, bytter|skifter|endrer|bytta|skifta|skiftar navn|namn, andre navn|namn, new name|names, changes|changed name|names, renamed, renames, omdøpt*, omdøypt*, uleselig*, uleseleg*, unreadable, les meg, lesmeg, readme, read me, les dette, how to, bare tall og, tall og bokstaver, tilfeldige bokstaver, random letters, rare tegn|navn|namn|endelser, ny slutt, slutter på|med, sluttar på, ends in|with, ending in, xyz, zzz, enc, aes
  `),
  secEmptying: list(
    `blir|vert|blei|ble|becomes tomme|borte|vekk|empty, forsvinner, forsvinn, tømmes, tømmast, disappear*, vanish*, emptied, slettes, slettast`,
  ),
  secOneByOne: list(
    `en|ein|ei|én|ett|eitt etter en|ein|ei|én|ett|eitt, ett|en|ei|eitt for ett|en|ei|eitt, one by one, one after another|the, mens jeg|vi|eg ser, while i watch`,
  ),
  secSpreading: list(`
    sprer|spreier|spreidde|spreiar|breier|spres|spreiast|brer|spreads|spreading|spread seg|til|to|utover|across|from|mens|now, alle bildene|bilder|filer|filene|filane|dokumenter|dokumentene|mapper|mappene|arkene|regnearkene, all the|files|pictures|documents|my|our, alle sammen, samtlige, alt sammen, over natta|natten, overnight, i natt, en|ein|ei|én etter en|ein|ei|én, ett for ett, ett etter ett, eitt etter eitt, en for en, én for én, en etter en, én etter én, ein etter ein, ei etter ei, one by one, one after, mens jeg|vi|eg ser|sitter|sit, mens me ser, while i|we watch, i hver mappe, i kvar mappe, i alle mapper|mappene, in every|each|all folder*, i alle, alle sammen, samtlige, overalt, everywhere, plutselig|plutseleg|suddenly alle|alt|all, som jeg|vi|ingen aldri|ikke|kjenner|har, jeg|vi|eg aldri|ikke har sett, jeg|vi|eg aldri|ikke sett|kjenner|kjent, never seen, nobody knows, kjenner ikke igjen, ingen lar|kan|går, ingen _ lar|åpne|åpnes, none open|of, fortere og fortere, stadig flere, flere og flere, fleire og fleire, more and more
  `),
  /** Wanted for the files. */
  secRansomWanted: list(`
    vil|krever|vel|want|wants|demand|demands|kreve _ penger|pengar|million*|kroner|bitcoin*|money|dollar*|euro, vil ha # |penger|pengar|millioner|kroner|betalt|betaling, til|før|innan|until|unless vi|du|we|you|me betaler|betalar|har|pay, hvis|viss|if vi|du|we|you ikke|dont betaler|betalar|pay, løsepeng*, løysepeng*, løsesum*, løysesum*, ransom*, bitcoin*, for å få _ tilbake|igjen|attende|nøkkel*, to get _ back, decrypt*, dekrypt*, utpress*
  `),
  secDemand: list(`
    betale|betaler|pay innen|før|til|within|before|by, vil|ville ha _ penger|pengar|betalt|bitcoin*|millioner|kroner|dollar*|mynter|løsepeng*, krever|krev|krevde|krevja|wants|wanted|demands|demanding|asks|asking _ penger|pengar|betalt|money|bitcoin*|millioner|kroner|løsepeng*|coins|coin|dollars|euros|cash|payment|mynter, ber|bad|ba om _ penger|pengar|betaling|bitcoin*|kroner|dollar*, teller|tel|tell|counting|counts|ticking _ ned|nedover|down, vil ha penger|pengar|money|betalt, want money, penger, pengar, 
    betal, betaler, betale, betalt, betaling*, betala, løsepeng*, løysepeng*, løsesum*, løysesum*, pay, paid, payment, ransom*, bitcoin*, krypto, kryptovaluta, monero, kontakt oss på, contact us at, nedtelling*, teller ned, countdown, timer igjen, hours left, frist på # timer, låse|låsa opp, unlock, decrypt*, dekrypt*, for å få _ tilbake|igjen|attende, get them|it|your back, utpress*, offentliggjør*, lekker alt, will publish|leak
  `),
  secShutOff: list(
    `låst, låste, låser, kryptert*, kryptera, locked, encrypted, sperret, sperra, stengt, tatt, gissel, hostage, stjålet, stole, hijacked, kapret, kapra`,
  ),
  secNote: list(
    `beskjed*, melding*, skjerm*, tekst*, lapp*, notat*, står, stod, sto, message, note, screen, text, says, saying, plakat*, bakgrunn*, readme, les meg, bilde`,
  ),
  /** Users, sessions and machines that log in. */
  secUserMade: list(`
    navn, namn, name, bruker, brukeren, brukere, brukar, brukaren, brukarar, *bruker, *brukar, admin*, administrator*, *administrator, *admin, konto, kontoen, kontoer, *konto, user, users, account, accounts, tilgang, rettighet*, innlogging*, pålogging*, login*, logins, session*, økt, økter, enhet, device*, eining, tilkobling*, tjeneste, service, server*, regel, rule, delegat*, fullmakt*, mobilnummer*, telefonnummer*, godkjenningsmetode*, app i mfa
  `),
  secNobodyMade: list(`
    ikke er|hører vår*|oss|min|våre|ansatt*|til|en, ingen av oss, ikke jobber|arbeider her|hos|på, isnt|not ours|one|us|mine, none of us, doesnt work here,     ingen|nobody|noone|none _ kjenner|kjennes|kjent|laget|laga|lagd|made|knows|created|opprettet|oppretta|bestilt|vet|veit|recognise*|recognize*|gjenkjenner|eier|eig|hører|lagt|hørt, ikke|aldri|havent|didnt|never|dont _ laget|laga|lagd|opprettet|oppretta|kjenner|kjennes|bestilt|made|created|create|recognise*|recognize*|gjenkjenner|added|add|know|sett|registrert|lagt|satt, fremmed*, framand*, ukjent|ukjente|ukjende|ukjend innlogging*|pålogging*|enhet|enheter|eining|maskin|maskiner|pc|konto|økt|bruker|brukere|admin*|ip, unknown device*|login*|session*|admin*|account*|user|users|ip, strange|unfamiliar|unrecognised|unrecognized device*|login*|user|account|session*
  `),
  secUserIsIn: list(`
    laget, laga, lagd, opprettet, oppretta, lagt til, lagt inn, lagt seg, created, added, made, dukket opp, dukka opp, popped up, appeared, logget, logga, pålogget, pålogga, innlogget, innlogga, logger seg, logged, signed in, is in, er inne, inne, online, aktiv, active, har _ tilgang|rettigheter, har fått, kommet til, står i|på|der, ligger der|i, registrert, nytt, ny, new
  `),
  /** Where nobody of the house is. */
  secFarAway: list(`
    minsk, moskva, moscow, petersburg, kiev, kyiv, lagos, abuja, accra, nairobi, cairo, kairo, istanbul, ankara, bucuresti, bucharest, bukarest, sofia, beograd, belgrade, warszawa, warsaw, praha, prague, budapest, beijing, shanghai, shenzhen, hanoi, saigon, bangkok, manila, jakarta, mumbai, delhi, karachi, lahore, dhaka, teheran, baghdad, dubai, doha, tel aviv, amsterdam, frankfurt, berlin, paris, madrid, barcelona, lisboa, milano, roma, dublin, london, seattle, ashburn, virginia, chicago, miami, new york, toronto, mexico*, bogota, caracas, lima, sao paulo, buenos aires, sydney, tallinn, riga, vilnius, chisinau, moldova, georgia, armenia, kazakhstan, usbekistan, bangladesh, filippin*, malaysia, taiwan, japan, tokyo, korea, seoul, algerie, tunisia, egypt, senegal, kamerun, elfenbenskysten, sudan, somalia, irak, syria, ecuador, colombia, peru, chile, argentina, kypros, malta, hellas, athen, slovakia, slovenia, kroatia, albania, kosovo, utlandet, abroad, annet land, anna land, andre sida av kloden, andre siden av kloden, another country|continent, tor, vpn
  `),
  secIAmHere: list(`
    jeg|vi|eg|me sitter|sit|er|står|ligger|bor|var|har, i|we am|are|was|were, im, ikke meg|jeg, not me, wasnt|isnt me, aldri|ikke|never|ikkje vært|vore|been, akkurat nå|no, right now, i dette øyeblikk, varsel*, varsla, varslet, alert*, i natt, tonight, last night
  `),
};
