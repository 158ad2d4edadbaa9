import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** What is only talked about, and what is only seen. */
export const CONTEXT: Lexicon = {
  /** Courses, drills, posters, rules: nothing has happened. */
  secTalk: list(`
    kurs, kurset, kursa, kursing, kurse, *kurs, *kurset, opplæring*, elæring*, foredrag*, webinar*, quiz*, kampanje*, sikkerhetsmåned*, tryggleiksmånad*, plakat, plakaten, plakater, plakatar, brosjyre*, temamøte*, personalmøte* om, poster, posters, workshop*, fagdag*, seminar*, training, course, courses, awareness, e learning, elearning, leaflet*, rutine for, rutinen for, rutiner for, rutinar for, retningslinje*, policy*, prosedyre*, veileder*, rettleiar*, ros analyse, rosanalyse*, risikovurder*, beredskapsplan*, nødplan*, sjekkliste*, guideline*, procedure*, risk assessment*, presentasjon*, nyhetsbrev* om, artikkel*, artikkelen, article,
    jeg|vi|har|eg|me|i leste|lest|las|lese om|i, leste i|om|at, leste at, hørt om|at, høyrt om|at, hørte om|at, så på nyhetene|nrk|tv, i nyhetene, på nyhetene, på nyhetane, read about|that|in, heard about|that, in the news, on the news, podkast*, podcast*, i avisa at|om, i avisen at|om, en annen kommune ble|blei|vart, nabokommunen ble|blei|vart,
    dataspel*, dataspill*, teaterstykk*, skuespill*, skodespel*, kriminalroman*, romanen, filmmanus*, ikke noe ekte, nothing real
  `),
  /** «jeg, som holdt kurset, har akkurat tastet inn …»: told as happened in spite of the course. */
  /** Said for fun. */
  secJoke: list(
    `haha*, hehe*, hihi, lol, lmao, rofl, spøk*, fleip*, tulla, tuller, tulle, på tull|tøys|fleip|moro, joke, joking, jokes, kidding, just kidding, life hack*, lifehack*, hackathon*`,
  ),
  secHappened: list(`
    akkurat, nettopp, nylig, nyleg, just, likevel, allikevel, på ordentlig|ekte|alvor, for real, faktisk, selv om, samme dag, dagen etter, rett etter, etterpå, right after, anyway
  `),
  /** «det er ikke snakk om virus eller innbrudd»: nothing of the kind. */
  secNotAbout: list(`
    ikke tale|snakk|spørsmål|noe|noen|noko|nokon om|snakk|tale, ikke tegn|teikn, ingen tegn|grunn|teikn|snakk, not about|a, not a question|case|matter|sign, no sign|signs, ingenting|ikkje med, har ikke med|noe|noko, har ingenting med, nothing to do
  `),
  secDrill: list(`
    øvelse, øvelsen, øvelser, øving, øvinga, øvingar, *øvelse, *øvelsen, *øving, *øvinga, drill, drills, exercise, tabletop, simuler*, simulert, vi later|latar|late som, skal late som, på liksom, pretend, pretending that, scenario*, skrivebordsøvelse*, testvarsel*, test av varsling
  `),
  /** «er dette en øvelse?»: whoever asks does not know. */
  secDrillAsked: list(`
    øvelse|øving|drill|exercise|test eller|or, er det|dette _ øvelse|øving|test, er dette ein øving, is this _ drill|test|exercise, phishingøvelse eller, ikke øvelse|øving|noen, ikke en øvelse, not a drill, ingen øvelse
  `),
  /** What follows has not happened. */
  secIf: list(`
    hvis, viss, vess, dersom, i tilfelle, i fall, om noen|nokon|man|en|jeg|eg|vi|ein|nån skulle|mister|mistar|klikker|klikkar|trykker|oppgir, hva om, kva om, tenk om, sett at,
    når en|ein|man|noen|nokon mister|mistar|klikker|klikkar|oppgir|trykker, if someone|somebody|anyone|one|they|you|we|i lose|loses|click|clicks|get|gets|give|gives|see|sees|receive|receives|find|finds|forget|forgets|share|shares|open|opens|is|are,
    in case, what if, suppose, skulle jeg|vi|noen komme|miste|klikke|bli, kan det bli, kan man bli, hvordan unngå, korleis unngå, how to avoid|prevent|protect, for å unngå|hindre|hindra, so that no, to prevent, hvordan|korleis kan|skal beskytte*|sikre*|verne
  `),
  /** Asks what a rule says. */
  secAsksRule: list(`
    er det lov|lovlig|tillatt|innafor|innenfor|akseptabelt|trygt|forsvarlig|forbudt|ulovlig, er|ville det greit|ok|okay|i|innafor|galt|feil|lurt at|om|hvis|å|orden, har vi|jeg lov, har man|vi|jeg|noen|elevene|ansatte lov|rett, is|would it ok|okay|fine|allowed|legal|wrong|safe if|to|that|for, would it be, can|may we|i share|send|use|store|put|give|lend, får vi|jeg lov, kan vi|jeg|man få|sende|bruke|dele|lagre|ta|legge|skrive|låne, må vi|jeg|man, hvor lenge kan|skal|må, hva er regel*|rutine*|forskjell*, kva er regel*|rutine*, hvem varsler|skal|melder, kven varslar|skal|melder, hva gjør man|vi når, allowed to, is it ok|okay|fine|safe|possible, are we allowed, may i|we, what is the rule|policy|procedure, what are the rules, hva betyr, kva tyder, what does, what is a|an|phishing|ransomware|mfa, hva er phishing|løsepenge*|svindel|mfa|virus|tofaktor*, når bør, hvor ofte,
    hvor|kor|how lenge|lenge|long _ lagrer|lagres|oppbevares|oppbevarer|slettes|ligger|keep|store|stored, hvem|kven sletter|slettar|lagrer|eier
  `),
  secSuspicious: list(`
    mistenkelig*, mistenkeleg*, mistenksom*, suspicious*, suspekt*, phishing*, phish, fishing mail, nettfisk*, svindel, svindelforsøk*, svindel*, svindler*, falsk*, fake, spam, spammail*, søppelpost*, søppelepost*, junk*, gir|gi|gav|ga|utgir|utga|utgav seg ut|for, gav seg ut, pretends, pretending to, impersonat*, lureri*, lurendreieri, later|latar som den|det|de|han|hun|noen|at, looks fake|like, sa|sier|sei|said|says _ fra|from microsoft|windows|banken|politiet|nets|support*|posten|it, scam*, fraud*, direktørsvindel*, sjefssvindel*, ceo fraud, ukjent avsender|minnepinne*|usb*|nummer|epost*|mail*|lenke*|link*, ukjende avsendar, unknown sender|number|link|usb, fiske etter, fisker etter, virker|ser falsk|rar|tvilsom|useriøs|mystisk ut, verkar falsk|rar|mystisk, skummel*, skumle, skummelt, mystisk*, fishy, sketchy, dodgy, shady, for god til å, too good to, lottogevinst*, vunnet, arv fra, arvet, nigeria*, prins fra, premie*, gavekort*, gift card*, itunes*, bitcoins
  `),
  /** An unasked message and what makes it doubtful. */
  secOdd: list(`
    rar, rart, rare, raring*, merkelig*, merkeleg*, snodig*, underlig*, underleg*, pussig*, løye, løyen, weird, strange, odd, funny, doubtful, tvilsom*, påsto*, påstod*, hevda, hevdet, hevder, påstår, påstå, sier de|han|den|hun er fra, seier han|dei, claims, claimed, claiming, utgir, ukjent*, unknown, blokkert*, blocked, sperret*, sperra*, stengt, stengjes, suspended, utløper, utgår, expire*, gratis, free, vinn, won, vunne*, betale|betal, pay, haste*, urgent, ber om, ba om, bad om, spør om, spurte om, ber meg|oss, wants, asks for|me|us, asking, verify, bekreft*, oppdater*, update, password, passord*, bankid*, bank id, kontoopplysning*, kredittkort*, lenke*, lenkje*, link, qr*
  `),
  secUntouched: list(`
    verken|hverken|korkje|neither _ svart|besvart|åpnet|åpna|trykket|trykka|klikket|klikka|rørt|svara|opened|clicked|answered, ikke trykket|trykka|trykt|trykte|trøkt|klikket|klikka|klikt|rørt|rørte|åpnet|åpna|opna|åpne|opnet|svart|svarte|skanna|skannet|gjort|tatt|stukket|stukke|stukkje|plugga|puttet|putta|satt|fulgt|lastet|gått|installert, rørte ikke, rører ikke, åpnet ikke, åpner ikke, åpna ikke, trykket ikke, trykte ikke, klikket ikke, klikka ikke, svarte ikke, lot den|det være|ligge, lot være, lét vera, lét den, lot vera, slettet den|det|mailen|eposten, slettet og, kasta|kastet den|det|heile|hele|mailen|eposten, didnt|havent|hasnt|not|never|dont click*|open*|touch*|reply*|answer*|press*|scan*|plug*|follow*|done|do|tap*, did not touch|click|open|reply|press|scan|plug|answer, deleted it|the, left it, ignored it, ignorert*, uten|utan|without å trykker|trykke*|klikke|klikka|åpne|svare|svara|røre|røra|pressing|clicking|opening, without pressing|clicking|opening|touching|answering, la på, takket nei, videresender den til dere, ikke åpna|opna, uåpna|uåpnet, har ikke|itj|ikkje gjort|rørt
  `),
  secStick: list(
    `minnepinn*, minnepenn*, minnebrikk*, usb*, penndrive*, memory stick, thumb drive, flash drive, usb stick`,
  ),
  secFound: list(
    `fant, fann, funnet, funne, finner, found, lå, låg, ligger, ligg, picked up, plukket opp, plukka opp, kom i posten, in the mail`,
  ),
  zoneCrossing: list(
    'sikker sone, sikre sone, sikra sone, sikker zone, sikkersone*, secure zone, safe zone, sikker side, sikret sone',
  ),
  otherZone: list(`
    intern sone, interne sone*, internsone*, vanlig sone, vanlige sone*, vanleg sone, åpen sone, åpne sone*, open sone, vanlig pc*, vanlige pc*, vanlige _ pc*, vanlig _ pc*, vanleg pc*, vanlege pc*, vanlege _ pc*, vanlig skrivebord*, vanlige skrivebord*, kontorpc*, privat pc*, private pc*, privat maskin*, private maskin*, egen pc, hjemmepc*, heimepc*, privat mobil*, skolepc*, elevpc*, elevnett*, gjestenett*, fra hjemme*, frå heime*, på fellesområd*, på felles, usikra|usikret sone, usikker sone, internal zone, ordinary pc|computer|desktop, normal pc|computer|desktop, regular pc|computer|desktop, office pc, open zone, guest network, home pc|computer, own laptop, private laptop
  `),
  secZoneSeen: list(`
    ser, så, sees, synlig*, synleg*, visible, dukk*, popp*, kommer opp, kjem opp, kom opp, får opp, får jeg|vi|eg opp|plutselig, fikk opp, kan åpne|lese|se|sjå|kopiere|bla, åpnet, ligger, ligg, lå, dratt, drog, drar, kopier*, flytt*, limte, lime, lagret, lagra, nås, når, tilgang, tilgjengelig*, tilgjengeleg*, see, can see|open|read, appear*, shows, show, show up, copied, pasted, dragged, moved, saved, reach*, access*, i utforsker*, in explorer, gå rett, rett inn, blandet, blanda, mixed
  `),
  secFailure: list(`
    kommer ikke, kjem ikkje, får ikke, kan ikke, klarer ikke, når ikke, slipper ikke, virker ikke, nede, død, feilmelding*, treg, henger, cant, cannot, not working, down, unable, error, låst ute, kastet ut, fryser, logges ut, hvordan, korleis, how do|to, søke|søker om, trenger tilgang, bestille, need access, ber om tilgang
  `),
  /** A machine left open to whoever comes. */
  secUnlocked: list(
    `pålogget, innlogget, pålogga, innlogga, ulåst, ulåste, sto|stod åpen|ope|på, åpen som meg, ikke låst, logged in|on, unlocked, glemte|glemt|gløymde|gløymt å logge|låse|låsa|logga, forgot to log|lock|sign`,
  ),
  secWalked: list(
    `gikk|gjekk|dro fra|frå|ut|hjem|heim, gikk på do, forlot, var borte|ute|på do, hele|heile natta|natten|helga|helgen, walked away|off, left, over natta|helga, på biblioteket|hotellet, i resepsjonen|skranken, library, hotel`,
  ),
  secPasserby: list(
    `elev*, besøkende, pårørende, vikar*, fremmed*, pupil*, visitor*, stranger*, lånte, låne, lånt, borrowed, offentlig*, publikum*, public, biblioteket, library, hotell*, hotel, gjest*, guest*, kundesenter*, resepsjon*`,
  ),
  /** The words of an error message, not of the person. */
  secErrorText: list(`
    feilmelding*, feilmelding, feil passord, ugyldig*, får beskjed|melding|opp at|om, står det ukjent|ugyldig|feil, unknown user or|name, ukjent bruker|brukernavn eller|feil, error*, invalid, wrong password, fikk ikke, får ikke|itj|ikkje, ikke registrert, finnes ikke
  `),
  /** Said of the own sign-in that does not work. */
  secLoginFails: list(`
    feil passord|kode|pin, wrong password|code|pin, kommer ikke inn|forbi|videre, slipper ikke inn, får ikke logget|logge|inn|tilgang|koden|kode, ikke logget|logga inn|på, blir ikke godtatt, ikke godtatt, ikke gyldig, ugyldig*, invalid, cant log|get|sign, not accepted, virker ikke, fungerer ikke, funker ikke, not working, doesnt work, låst ute, locked out, utløpt, expired, utestengt*, stengt ute, stengd ute
  `),
  secSpamFolder: list(
    `havner|hamnar|havna|havnet|ligger|ligg|lander|landar|går|gått|legger|i|til|in|to|into|som|fra spam*|søppelpost*|søppelepost*|junk*|phishing, mistenkelig*|mistenkeleg*|suspiciously stille|rolig|roleg|lenge|treg|lite|få|bra|quiet|slow|long`,
  ),
  secMailIn: list(
    `epost*, *epost, *eposten, mail, mailen, mailer, *mail, *mailen, sms*, *sms, *smsen, tekstmelding*, meldinga fra, melding fra|frå|på|om, email*, message*, text, brev, telefon fra, oppringing*, samtale fra, anrop fra, call from, called, ringte, ringt, avsender*, sender, teamsmelding*, qr*, popup*, innkalling*, faktura*, invoice`,
  ),
  secTrap: list(
    `penger, pengar, money, konto*, account, premie*, pakke*, package, bank*, posten, skatt*, tax, faktura*, invoice, gevinst*, gebyr*, fee, tilbakebetal*, refund, kort*, card, vipps*, nav, politi*, lån*, bot, gjeld*, inkasso*, abonnement*, netflix, arv*, jobb*, lønn*, gratis, free, tilbud*, kode*, passord*, password, qr*, lenk*, lenkj*, link*, vedlegg*`,
  ),
};
