import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Who came, what was handed over, approved, sent or opened: the verbs and people of the frames in `security-told.ts`. */
export const TOLD_ACTS: Lexicon = {
  /** Got in touch. */
  secContact: list(`
    ringte, ringde, ringer, ringt, ringer meg|oss|opp, oppringt, oppringing*, tlf fra|frå, telefon fra|frå, på telefonen|telefon|tråden|tråen|linja|linjen|røret, i røret, i telefonen|tlf, samtale*, samtalen, anrop fra|frå, en|ein på telefonen, called, calls, calling, phoned, rang, phone call, on the phone|line, a call, caller, videosamtale*,
    sms fra|frå, tekstmelding fra|frå, melding fra|frå, kontaktet, kontakta, tok kontakt, tok _ kontakt, contacted, texted, messaged, skrev til meg|oss, skreiv til meg|oss, på chat, chatten, chat, whatsapp, messenger, på døra|døren, banket på, banka på, innom, ved skranken|skranka|disken, supportnummer*, nummeret på skjermen, number on the screen
  `),
  /** Said who he was; nobody of the house needs to. */
  secClaims: list(`
    sa|sier|hevdet|hevda|påsto|påstod|sae|sei at|han|hun|ho|de|dei|hu var|er|va|kom|jobba|jobbet|jobber|ringte, sa|sier|hevdet|hevda|påsto|påstod|sae|sei han|hun|ho|de|dei|hu|at _ var|er|va|kom|jobba|jobbet fra|frå|i|for|hos|på, han|hun|ho|de sa|sier _ var|er|va fra|frå, utga|utgav|ga|gav|gir|utgir|utgjev|utgjorde seg for|ut|som, kalte|kalla|kallet seg, presenterte|presentert seg, presenterte, hørtes|høyrdest|hørdes|høres ut, lot som, later som|at, som var|er fra|frå, som skal|skulle|ville|må|måtte rense|fikse|reparere|sjekke|oppdatere|hjelpe|ordne|verifisere|sikre,
    said|says|saying|told|claimed|claims|claiming|claim he|she|they|to|it|was|that|me|us from|was|were|is|be|worked, said|says|claimed|claiming he|she|they|to was|were|is|be|are|worked, pretended*, pretending, impersonat*, sounded like|official|real|professional|nice, introduced, angivelig*, påstått, påståtte, supposedly, allegedly, so called, såkalt*, liksom fra, fra|frå microsoft|windows|support|supporten|nets|vipps|økokrim|politiet|banken|telenor|visma|skatteetaten|kundeservice|sikkerhetsavdelinga|sikkerhetsavdelingen|apple|google|bankid|digdir|nsm|europol|interpol|dnb|sparebank*, from microsoft|windows|support|the bank|my bank|your bank|police|nets|apple|google|helpdesk, microsoftmann*, supportmann*, windowsmann*, supportfyr*, microsoftfyr*
  `),
  /** Somebody without a name. */
  secAnonymous: list(`
    mann, mannen, fyr, fyren, kar, karen, dame, dama, damen, kis, kisen, type, typen, gutt, gutten, jente, jenta, kvinne, kvinna, kvinnen, stemme, stemma, stemmen, unggutt, tenåring*, herre, en som, ein som, ei som, en|ein|ei fra|frå, noen som, noen fra, noe folk, to stykker, vedkommende, vedkomande, svindler*, selger*, telefonselger*, ukjent, ukjente, ukjende, fremmed*, framand*, skjult nummer, utenlandsk nummer, utanlandsk nummer, utlandsk*, rart nummer, guy, man, lady, woman, bloke, dude, gentleman, stranger*, someone, somebody, unknown, foreign number, hidden number, robotstemme*, person, personen
  `),
  /** «D-IKT har fjernstyrt maskina»: our own people, who need not say who they are. */
  secOurOwn: list(`
    dere styrte|styrer|fikset|fiksa|hjalp|var|ordnet|ordna|logget|ga|sendte|har|tok, fra dere|dykk|dikt styrte|fikset|fiksa|hjalp|var|har|ordna|ordnet|logget|ga|sendte|tok, teknikeren|teknikar*, tekniker fra, teknikeren deres, saksbehandleren deres, av dere, frå dykk fiksa|ordna, you fixed|helped|gave|sent, your technician
  `),
  /** Handed over in any way. */
  secHanded: list(`
    levert fra|frå|ut, overgitt, overgav, overga, lagt igjen, gitt bort, gav bort, stavet, stava, staver, bokstaverte, bokstavert, nevnte, ramset|ramsa|remset|remsa|lirte|buste opp|ut|av, plapra, plapret, røpa, lurte|lurt|lirka|lirket|narra|narret|fikk _ ut av, utlevert, gan|ga|gav|gitt fra|frå meg|oss, spelt|spelled out|it,     ga, gav, gan, gadn, gae, gitt, gjeve, gjev, gi, oppga, oppgav, oppgitt, oppgi, oppgjeve, leste, lest, las, lese|lesa|lesse|les opp|høyt|den|det|dei|dem, opplyst, opplyste, fortalt, fortalte, fortelje, fortald*, røpet, røpte, røpa, delte, delt, dela, sendte, sendt, sende, sa koden|passordet|tallene|sifrene|det|den|pinkoden, sa den|det|ja, viste, visste frem, viste fram, tok bilde, tok eit bilde, overlot, overlevert*, utleverte, utlevert, skrev, skreiv, skrevet, skrive, tastet, tasta, la inn, lagt inn, lot, let, lét, lånte, lånt, tekstet, mailet, maila, dikterte, diktert,
    gave, given, read, told, shared, handed, typed, entered, wrote, sent, texted, emailed, spelled, showed, let, said, lent, provided, supplied, repeated, dictated, fikk av|det av|den av, fekk av, fikk han|hun|henne|ham|de|dem|vedkommende, fekk han|ho|dei|hen, han|hun|ho|hu|de|dei|dem|fyren|mannen|dama|damen|karen|kisen|vikaren|naboen|vedkommende|dattera|sønnen fikk|fekk|tok, så|at han|hun|ho|hu|de|dei|dama|mannen fikk|fekk, han|hun|ho|de|dei|he|she|they har|has|have|now fått|has|have|got|passordet|koden, he|she|they|caller|guy|man got|has|took|have, lurte|lurt|lura fra|til|av|ut|meg, fikk lurt, fikk ut av|meg, fikk meg, fekk meg, got me to, made me, tricked|fooled|conned me|us, kopierte, slapp ut|det|av
  `),
  /** «en som sa han var fra dere fikk tallene». */
  secTheyGot: list(`
    som|who|that __ fikk|fekk|got|har|tok, som|who fikk|fekk|got, ringte __ fikk|fekk|got, called __ got
  `),
  /** Asked for. */
  secWanted: list(`
    ville ha|vite|vita|at|inn|rense|sjekke|få|hjelpe|ordne|fikse|oppdatere, vil ha|vite|at|inn, ba om|meg|oss|henne|han, bad om|meg|oss, spør|spurte|spurde|spurt|spørr om|etter|meg|oss, trengte|trenger|måtte ha|få|vite|verifisere|bekrefte, måtte ha, skulle ha|få|bruke|lese, skal lese|ha|få, krevde|krevja|kravde|krever, mase*, maste, asked|asks|asking|wanted|wants|needed|needs|demanded|requested for|my|me|us|to|the, fisket etter
  `),
  /** Whoever regrets has done it; whoever hangs up in time has not. */
  secHeldBack: list(`
    ga|gav|gave dem|ham|han|henne|them|him|her ikke|ingenting|ingen|nothing|noe, ga ikke, gav ikkje, ga ingen, gav ingen, ga ham|henne|dem|han|ho|ho ikke|ingen, gav han|ho|dei ikke|ingen, sa ikke, sa nei, sa tvert nei, oppga ikke|ingen, oppgav ikke|ingen, oppgitt noe, ikke oppgitt|gitt|sagt|lest|svart|gjort, nektet, nekta, nekter, avslo, takket nei, takka nei, fikk ikke noe|noko|det|den|koden|passordet|vite, fikk ingen, fekk ingen|ikke, la på uten|før|utan|med|røret|straks|umiddelbart|tvert, lagt på, did not give|tell|say|share, didnt give|tell|say|share|do|answer, gave nothing|him|her|them nothing, gave nothing, told him|her|them no|nothing, said no, refused, hung up, hang up, declined, never gave, ikke noe fra meg, uten at jeg|vi|eg ga|sa|gav|oppga
  `),
  /** What came of it, or what was seen too late. */
  secAfterthought: list(`
    angrer, angrar, angra, angret, i tvil, tvil, tvilte, ante uråd|ugler, aner uråd, uråd, skjønte, skjønner, skjøntes, skjøna, skjønar, skjønt, forsto, forstod, forstått, forstår nå, innså, innser, innsett, for sent|seint|treg, dum, dumt, dumme, dummet, dust, idiot*, tabbe*, tabba, flau, flaut, pinlig*, pinleg*, skamm*, skjems, lurt, lurte, luri*, lureri*, svindel*, svindla, svindlet, svindler*, tull, tullball, bløff*, juks*, falsk*, fake, scam*, fraud*, tricked, fooled, stupid, silly, regret*, realised, realized, turned out, viste seg, synte seg, etterpå, i ettertid, i etterkant, dårlig følelse|magefølelse, vondt i magen, urolig, bekymra, bekymret, worried, redd for, mistenk*, suspect*, suspicious, feilen, gikk på, beit på, bet på, rar, rart, rare, merkelig*, merkeleg*, snodig*, strange, weird, odd, fishy, dodgy, ikke var dere|ekte, never heard, ingen svarer der, finnes ikke der
  `),
  /** Sign-in prompts in the words of people who do not know what they are called. */
  secAsksToApprove: list(`
    godkjenn*, approve*, approving, approval*, authenticator*, autentiser*, autentikator*, mfa*, 2fa, tofaktor*, totrinn*, push, pushvarsel*, pushen, innlogging*, pålogging*, sign in*, signin*, log in, login*, logon, bankid*, bekreft*, verify, verification*, microsoftappen, microsoft appen, engangskode*, koder på sms|mobilen, kode på sms|mobilen, sms med kode*, sms med kodar, er det|dette du|deg, is this you, is it you, was this you, forespørsel*, førespurnad*, allow access
  `),
  /** The press itself. */
  secApprovedIt: list(`
    trykte|trykket|trykka|trøkte|trøkt|trykt|klikket|klikka|sveipa|sa|svarte|svara _ godkjenn|approve|ja|tillat|bekreft|allow|yes, godkjente|godkjente|godkjende|godtok|approved|accepted _ innlogging*|pålogging*|forespørsel*|varsel*|sign*|login*|prompt|request|push|den|it, pressed|hit|tapped|clicked|said approve|yes|allow|accept
  `),
  /** Somebody else works under the name of the person. */
  secLentLogin: list(`
    lot|let|la|lar|fikk|får|fekk|lånte|låner|lånt __ bruke|bruka|låne|låna|use|borrow brukeren|brukaren|kontoen|pålogginga|påloggingen|innlogginga|kortet|passordet|login|account|bankid*, brukte|brukt|bruker|lånte|used|borrowed brukeren|kontoen|kortet|passordet|pålogginga min|mi|mitt|sin|hennes|hans, lånte|låner|lånt|lent bort brukeren|kontoen|kortet|passordet|pålogginga
  `),
  secSaidYes: list(`
    ja, yes, yep, ok, okay, godtok, godtatt, godkjente, godkjent, godkjende, godkjenna, aksepterte, akseptert, bekrefta, bekreftet, trykte|trykket|trykka|trykkte|trøkte|trøkt|trykt|klikket|klikka|sveipa på|ja|godkjenn|ok|tillat|bekreft|den|det|knappen|grønn*|allow|approve, slapp inn|den|det, approved, accepted, confirmed, allowed, tapped, pressed|hit|clicked yes|approve|allow|accept|ok|it, said yes
  `),
  /** A word for «I did not begin this». */
  secNotBegun: list(`
    i dusjen, in the shower, på do|dass, under middag*|lunsj*|trening*|møte*|kino*, på trening|kino|tur|hytta|butikken, at dinner|gym, i nærheten av, nowhere near, noen andre, nokon andre, someone else, somebody else, prøvde seg, uten å tenke|tenka|tenkje|lese|se|sjekke|være|sitte|ha, utan å tenke|tenka|tenkje|lese|lesa|sjå|vere|sitte, halvsøvn*, i søvne, sov, søv, sover, sovnet, sovna, i senga, i sengen, kjørte bil, køyrde, i bilen, while driving, i drive, driving, asleep, in bed, av vane, på refleks, autopilot*, reflex*, i farta, i full fart, i ørska, midt i et møte|et vedtak|noe, uoppmerksom*, distrahert*, tankeløs*, ikke|not|never|wasnt|didnt|havent|isnt _ logge|logga|logget|logg|logger|logging|log|sign|signed|signing|pålogget|pålogga|ved|startet|starta|bedt|bestilt|prøvd|prøvde|prøvt|forsøkt|forsøkte|tried|trying|try|asked|ask|requested|request|start|started|at, ikke er|var meg|jeg, er|var ikke meg|jeg, wasnt|isnt|not me, ikke jeg|meg som|og, ikke satt|sat|sitter|sto|sit ved|med, sat|satt ikke ved, satt ikke|langt, ikke i nærheten, ikke på jobb, på ferie, har fri, hadde fri, day off, off duty, on holiday, midt på natta|natten, middle of the night, klokka to|tre|fire|fem i|på, at 2|3|4|5 am, ingen av oss|delene
  `),
  secAgainAndAgain: list(`
    # spørsmål|varsler|varsel|meldinger|meldingar|forespørsler|push|pusher|prompts|requests|notifications|spør, i ett, i ett sett, i eit sett, hele tida|tiden|tia|natta|natten|kvelden|dagen|morgenen|helga|veien, etter hverandre, etter kvarandre, på rad, igjen og igjen, gang på gang, om og om, gong på gong, hvert minutt, kvart minutt, hvert femte|tiende, slutter ikke, gir seg ikke, stopper ikke, stadig, en|ei etter en|ein|ei, push etter push, varsel etter varsel, # ganger|gonger|gongar|times, to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|tjue|tretti|førti|femti|mange|flere|fleire|utallige ganger|gonger|gongar|stykk*|varsler|varsel|meldinger|forespørsler|push, two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|many|several|dozen times, times, masse, mange, over and over, again and again, nonstop, non stop, keeps, keep, constantly, plinga, plinger, pinga, plingte, regnet, bomba, bombet, bombard*, spam*
  `),
};
