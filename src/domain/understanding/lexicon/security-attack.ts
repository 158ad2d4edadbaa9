import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** The signs that somebody else is at work in the machine, the account or the network, and malware. */
export const ATTACK: Lexicon = {
  /** Encrypted or renamed files, ransom. */
  encrypted: list(`
    crypt, crypted, lockbit, wannacry, locked filer|filene|files, heter|endelse*|ending|endinga|extension* locked|crypt|encrypted|lockbit|enc|xyz|lock|låst, løsepenge*, løysepenge*, løsepeng*, løysepeng*, utpress*, ransom*, ransomware*, betale|betalt|pay|betaling|payment __ bitcoin*|krypto*|crypto*|kryptovaluta|monero|btc, bitcoin*, btc, monero, for å få _ tilbake|igjen|attende betal*, betal* _ for å få, pay _ to get|unlock|decrypt|recover, your files|data|documents are|have|has,
    filer|filene|filen|fila|filer|dokumenter|dokumentene|dokumenta|dokument|mapper|mappene|mappa|alt|bildene|files|documents|everything|folders|server*|disken _ kryptert|kryptera|krypteres|krypterast|encrypted|scrambled, kryptert|krypterer|kryptera|krypteres|encrypted|encrypting _ filer|filene|alt|alle|server*|disk*|mapper|files|everything, filene|filer|dokument*|mappene|files __ rare|merkelige|merkelege|underlige|rart|uforståelige|tilfeldige|andre|nye|ukjente|strange|weird|odd|random|funny navn|namn|endelse*|etternavn|bokstaver|tegn|names|name|extension*|ending*|letters,
    rare|merkelige|rart|underlige|tilfeldige|strange|weird|odd|random filnavn|filnamn|filendelse*|filetternavn|filenames, rare|merkelige|rart|underlige|tilfeldige|strange|weird|odd|random navn|namn|names på|on, filnavn* _ rare|merkelige|ukjente, files|filer|filene|dokument*|mappene|mapper|documents __ renamed|omdøpt|omdøypt|omdøpes, files|filer|filene|dokument*|mappene|mapper __ skiftet|bytter|endrer|skifter|bytta|skiftar|byttet|skifta|endrar|changed|changing|change navn|namn|names|name,
    filene|filer|files|dokument*|documents|mappene _ forsvinner|forsvinn|slettes|slettast|disappear*|vanish* __ en|ein|one etter|by|after, filene|filer|files|dokument* forsvinner|forsvinn|slettes|slettast mens|medan, bytter|endrer|skifter|endra|endret|bytta|skifta _ filetternavn|filending*|filendelse*, readme _ betal*|pay|bitcoin*|decrypt*|dekrypt*, how to decrypt|restore|recover, decrypt your|files|key, dekrypter*, nedtelling _ betal*|filer|slett*, countdown, dødningehode*, hodeskalle*, skull on|and, bakgrunnen er rød, skrivebordsbakgrunn* _ rød|svart|betal*
  `),
  /** A pointer, windows, text, mail that act without the person. */
  secByItself: list(`
    av seg selv|sjøl|sjølv, av seg sjølve, av seg, av sæ sjøl, av sæ, av sjølve seg, på egen hånd|hand|vilje, på eiga hand, helt alene|alene, uten at jeg|eg|vi|noen|nån|æ, utan at eg|nokon|vi|me, uten å røre|ha|gjøre|bruke, uten min, jeg rører ikke, eg rører ikkje, rører ikke, rørte ikke, har ikke rørt, ikke rørt|rører|borti|tar i, ikke jeg|meg|vi som, ikke er|var meg|jeg|vi, by itself|themselves|its own, on its|their own, all by, without me|my|anyone|touching, not touching, hands off, nobody _ touching|touches|at, ingen _ rører|tar|bruker|sitter, ingen rører, ghost*, spøkel*, spøker*, spøke, besatt, possessed, sitt|sit eget|eige liv, its own life, life of its, mind of its, hendene|hendene mine i fanget|været|lufta|veret, hands in the|off, fjernstyr*, som jeg ikke _ har, jeg ikke har sendt|skrevet|laget|laga|lagd|satt|opprettet|oppretta|skrive|gjort, eg ikkje har sendt|skrive|laga, i havent|didnt|never|hadnt, not sent by me, jeg ikke sendte, aldri har sendt|skrevet|laget, jeg aldri, without my, selv mens jeg, mens jeg _ ser|sitter|ikke, mens eg, helt på egen
  `),
  secPointer: list(`
    mus, musa, musen, muspeker*, musepeker*, musepila, muspila, peker, pekeren, peikaren, peikar, pila, pilen, markøren, markør, musmarkør*, cursor*, pointer*, mouse*
  `),
  secMoves: list(`
    beveg*, rører på seg, rørte på seg, rør på seg, flytt*, flyt, går rundt, går over, går av, gjekk, vandr*, farer, fare, fyk*, hopper rundt, klikk*, trykker, åpner, opner, skriver, skriv, taster, drar, drog, lukker, styr*, kjører, move*, moving, moves, moved, click*, open*, type*, typing, typed, drags, dragging, runs, running, jump*, gli*, springer, danser, lever sitt, lev sitt
  `),
  secWindow: list(`
    vindu*, vindauge*, program*, skjermbilde*, skjermen, skjerm, ledetekst*, kommandovindu*, cmd, powershell*, terminal*, tekst, bokstaver, bokstavar, window*, apps, app, appen, command prompt, text, letters, outlook, word, nettleser*, browser, faner, kamera, kameraet, webkamera*, webcam, camera, mikrofon*, pcen, pc, pca, computer, maskina, maskinen, laptop*, filer, filene, file, files
  `),
  secMailOut: list(`
    epost*, mail*, mailer, meldinger, meldingar, melding, sms*, email*, messages, spam, søppelpost, invitasjon*, lenker, utboks*, utboksen, sendte elementer|element, sendt mappe*, sent items|folder, outbox, outlook, kontakt*, teamsmelding*, faktura*
  `),
  secSends: list(`
    sender, sendt, sendte, sendes, sendast, send, blir sendt, blitt sendt, går det ut, går ut, går _ ut, gått ut, gjekk ut, strøymer ut, strømmer ut, spyr ut, spyr, pøser ut, sprøytar ut, videresend*, vidaresend*, forward*, goes out, going out, sends, sending, sent, being sent, får mail|epost|melding|spam|rare|lenker, fått mail|epost|melding|spam|rare, receiving|received|getting|gets|get
  `),
  secFromMe: list(`
    fra meg, frå meg, fra min, frå min, fra kontoen, frå kontoen, fra adressen min, i mitt navn, i mitt namn, i navnet mitt, fra oss, frå oss, fra postkass*, frå postkass*, fra brukeren, frå brukaren, from me|my|our|us, in my name, under my name, min utboks, utboksen min, from the account, fra avdelinga sin, fra felles*, av meg
  `),
  /** A rule in the mailbox that nobody made. */
  secRule: list(`
    regel, regelen, reglar, regler, innboksregel*, outlookregel*, videresending*, vidaresending*, autosvar*, autovideresend*, automatisk videresend*, rule, rules, inbox rule*, forwarding*, auto forward*, forwarder, forwards, videresendes, videresender, vidaresender
  `),
  secOutside: list(`
    gmail*, hotmail*, outlook com, yahoo*, ekstern*, external*, ukjent*, unknown, fremmed*, framand*, utenlandsk*, russisk*, proton*, privat*, rar adresse, adresse jeg ikke, adresse eg ikkje, outside
  `),
  secUnmade: list(`
    ikke har laget|laga|lagd|lagt|satt|opprettet|oppretta|skrevet|gjort|bestilt, har ikke laget|laga|lagd|lagt|satt|opprettet|oppretta|gjort, ikke laget|laga|lagd|lagt|satt|opprettet|oppretta, ikke jeg|meg, ikke kjenner, kjenner ikke, aldri laget|laga|lagt|satt|sett, i didnt|havent|never|dont, not created|made|set|mine, did not create|make|set, didnt make|create|set, ukjent*, unknown, som ingen, no one made|set, plutselig, plutseleg, suddenly, kommer tilbake, comes back
  `),
  /** Somebody signed in, or tries to. */
  secLogin: list(`
    logge|logga|loggar|logg inn|på som|as, innlogging*, pålogging*, innlogga, pålogga, innlogget, pålogget, logget inn|på, logger inn|på|seg, logga inn|på|seg, inne på|i kontoen|kontoen|brukeren|eposten|mailen|min|systemet|pcen|maskina|nettverket|serveren|journalen, login*, log in, logon, logins, logged in|on|into, sign in*, signin*, signed in|into, signing in, aktivitet på|i, activity, økt, økter, session*, tilgang fra, tilkobling fra, access from, bruker kontoen|brukeren min, using my account|login|user, pålogget enhet, ny enhet, new device
  `),
  secAbroad: list(`
    utland*, utlandet, abroad, foreign, overseas, russland, russia, russisk*, moskva, moscow, kina, china, kinesisk*, beijing, nigeria, lagos, india, brasil, brazil, vietnam, iran, nordkorea, north korea, ukraina, ukraine, romania, tyrkia, turkey, polen, poland, nederland*, netherlands, usa, amerika, texas, california, hong kong, singapore, bulgaria, indonesia, pakistan, marokko, ghana, kenya, sørafrika, litauen, latvia, serbia, thailand, filippinene, tyskland, germany, frankrike, france, spania, spain, london, england, belarus, hviterussland, estland, et annet land, eit anna land, another country, a country, annet sted i verden, aldri vært, aldri har vært, aldri vore, never been, ukjent* sted|plass|stad|enhet|eining|ip|maskin|lokasjon|by, unknown|unfamiliar|unrecognized location|place|device|ip|machine, ikke kjenner|kjennes|gjenkjenner, fremmed* enhet|maskin|pc|ip, vpn fra
  `),
  /** Nobody that one knows. */
  secUnknownOne: list(`
    fremmed, fremmede, fremmen, framand, framande, ukjent|ukjende|ukjente person*|mann|dame|kar|fyr|type|folk|menn|kvinne|bruker|noen, ukjent fyr, hackere*, hacker*, en|ein|ei|den|to|noen|nokon _ jeg|vi|ingen ikke|aldri kjenner|vet|har|veit|sett, en|ein|ei mann|fyr|kar|dame|person|type|kvinne _ ikke|ingen kjenner|vet|har|jobber|veit, noen _ ikke jobber|jobbar|hører, mann|fyr|kar|dame|person|type|kvinne|jente|gutt _ jeg ikke|aldri, som ingen kjenner|vet|har, mann|fyr|kar|dame|person|type|kvinne|jente|gutt|folk ingen|nobody|noone kjenner|vet|har|veit|knows|here, påstår _ fra dere|dikt|it|microsoft, sier _ er fra dere|dikt|it|microsoft,
    some guy|dude|man|woman|person|stranger, en eller annen fyr|mann|person|type,
    stranger, strangers, unknown person|man|woman|user|guy, someone i dont, somebody i dont, man|guy|woman|person|lady i|we|nobody dont|never|didnt, never seen, says _ from you|it|microsoft|dikt, claims _ from you|it|microsoft|dikt, intruder*, inntrenger*,
    hadde ikke|ikkje kort|id|legitimasjon|skilt, uten kort|id|legitimasjon|skilt
  `),
  /** «Jeg har ikke sendt noe»: a sign only where others got something. */
  secNotSent: list(
    `jeg har ikke sendt|skrevet|delt|lagt, har ikke sendt noe|dem|det|den|de, ikke jeg som _ sendt|sendte|sender, i didnt|havent|never send|sent|write|wrote, ikke kommer fra meg, kommer ikke fra meg, ikke er fra meg, not from me`,
  ),
  secOtherPeople: list(
    `adressebok*, kontaktlist*, vennelist*, folk, kontakter, kontaktene, kontaktane, kolleger, kollegaer, kollegane, kollegene, kollega*, venner, vener, venner, mange, alle, noen ringer|spør|sier, de får, people, contacts, colleagues, friends, everyone, everybody, andre, foreldre*, leverandør*, mottaker*`,
  ),
  secSomeone: list(`
    noen, nåkka, nåkkan, nokken, noen andre, en annen, ein annan, someone, somebody, another person, someone else, somebody else
  `),
  /** What belongs to the person alone: who is in it is the person, or somebody with the password. */
  secIdentity: list(`
    kontoen min, min konto, kontoen til, i kontoen, på kontoen, brukeren min, brukaren min, min bruker, min brukar, brukernavnet mitt, eposten min, min epost, mailen min, min mail, postkassa mi, postkassen min, innboksen min, teamsen min, som meg, i mitt navn, i navnet mitt, i mitt namn, bruker kontoen, my account, my mailbox, my email, my mail, my inbox, my session, my user, my login, as me, facebooksid*, vår konto, our account, konto hos oss
  `),
  secUses: list(`
    sitter|sit|sitt|sitte|satt|sat, taster|tasta|tastet, skriver, skriv, styrer|styrte|styr, bruker|brukte|brukar, tar over, tok over, tek over, overtatt, overtar, har tatt over, har teke over, hat tatt, logget inn|på|seg, er inne, var inne, kom seg inn, kommet seg inn, kommer seg inn, har vært inne, kjørte, klikker|klikket, holder på, held på, roter, romsterer, leser, ser på, fjernstyr*, har kontroll*, sits|sitting|sat, types|typing, controls|controlling|control, uses|using, takes|taking|took over, taken over, is in, got in, gets in, getting into, broke in, logged in|on|into, has access, accessed, remote*, inside, sto ved, står ved|bøyd, stod ved
  `),
  secMine: list(`
    pcen min, pc min, min pc, maskina mi, maskinen min, min maskin, laptopen min, på pcen, på pc, ved pcen, pcen bak, pcen til, maskina til, på maskina, på maskinen, ved maskina|maskinen, kontoen min, min konto, i kontoen, på kontoen, brukeren min, brukaren min, min bruker, min brukar, på brukeren, på brukaren, brukernavnet mitt, eposten min, min epost, mailen min, min mail, postkassa mi, i postkass*, innboksen min, skjermen min, min skjerm, på skjermen, plassen min, kontoret mitt, pulten min, som meg, som eg, med min, meg innlogget, min økt, i systemet|systemene|nettverket|serveren|gerica|socio, på serveren, my computer|pc|machine|laptop|account|mailbox|email|mail|screen|desk|session|user|login|phone|mouse, as me, the server|network|system|systems, our computer|pc|account|network|systems, vår konto|bruker|server|postkasse, vår felles*, teamsen min, jobbkontoen*, facebooksid*, facebook siden
  `),
  /** The machine is run from outside. */
  secRemote: list(`
    teamviewer*, team viewer, anydesk*, any desk, quick assist, quickassist*, hurtighjelp*, logmein*, supremo*, ultraviewer*, screenconnect*, fjernhjelp*, fjernstyr*, fjernkontroll*, fjernkobl*, fjerntilgang*, fjernstyrt*, remote control*, remote access*, remote desktop, remoted in|into, took|takes|taking|has control, tok|tar|tatt|teke over maskina|pcen|maskinen|skjermen|musa|kontrollen|pc|alt, ta over maskina|pcen|maskinen|skjermen|musa, slapp han|hun|ho|dem|de|henne|ham inn, slapp inn, slapp ein|en|noen, slippe han|hun|henne|dem inn, let him|her|them in|into|on|connect, la han|hun|ham|henne styre|få|ta, fikk tilgang til, fekk tilgang til, fikk styre, ga|gav|gitt|gave|given|giving __ tilgang|access|control|kontroll, ga|gav tilgang, delte skjermen med, delt skjerm med, shared my screen
  `),
  /** Said outright. */
  attack: list(`
    hacka, hacket, hakket seg, hacked, being hacked, been hacked, hack, hackes, hackarar, hacker _ nå|inn, hackerangrep*, dataangrep*, cyberangrep*, cyber attack*, cyberattack*, datainnbrudd*, datainnbrot*, data breach, sikkerhetsbrudd*, tryggleiksbrot*, ddos*, tjenestenektangrep*, kapret, kapra, overtatt kontoen, kontoen er overtatt|tatt|kapret|kapra|stjålet|hacket|hacka, konto* _ hacket|hacka|kapret|kapra|overtatt|kompromittert|misbrukt, account _ hacked|taken|hijacked|compromised|stolen, hijacked, compromised, kompromittert*, noen skriver i|på|inn|tekst, noen|someone _ styrer|controls|controlling, someone else is typing|controlling, under angrep, under attack, exfiltr*, dumper data, dumpet, dumpes, laster ned hele|alle|alt, downloading all|everything, bot net, botnet, keylogger*, bakdør*, backdoor*, defaced, tilgriset, nettsida* _ tilgris*|byttet ut|hacka
  `),
  secMalware: list(`
    virus, viruses, datavirus*, virusvarsel*, virusvarsl*, virusfunn*, virusalarm*, virus alert, trojan*, trojaner*, malware*, skadevare*, skadevaren, skadeprogram*, ondsinna|ondsinnet|ondsinnede program*|fil*|kode*, malicious, ormen, keylogger*, spyware*, spionprogram*, adware*, rootkit*, infisert*, infected, smitta pc|maskin, cryptominer*, kryptominer*, exploit*, emotet, worm, trusler funnet, trussel funnet|funne|oppdag*, threat* found|detected|blocked|quarantin*
  `),
  secIll: list(`
    gjengen|kollegiet|staben|huset|laget|klassen|familien|avdelinga|avdelingen nede|ute|hjemme|heime|down, er|ligger|ligg nede|flate|flat med virus|influensa, down with,
    bøtte*, slått ut, sengeliggende*, halve kollegiet|kontoret|avdelinga|klassen|staben, halsvondt, nesa, snue, snørr*, hjemme, heime, syk, sjuk, syke, sjuke, sykmeldt*, sjukmeld*, sykdom*, influensa*, omgangssyk*, omgangssjuk*, feber, febra*, forkjøla, forkjølet, hoste*, korona*, covid*, noro*, norovirus*, magesjau, mage, kaster opp, spyr, oppkast, smitta av|på, smitte*, smitteutbrudd*, isolat*, isoler*, vaksin*, sykehus*, beboerne, bebuarane, home sick, sick, flu, ill, fever, stomach, barnehagebarn*, barnehagen, ligger til sengs, sykefravær*, sjukefråver*, munnbind*
  `),
  secGuard: list(`
    antivirus*, anti virus, defender*, brannmur*, firewall*, virusbeskyttelse*, virusvern*, sikkerhetsprogram*, virusprogram*, endpoint protection, security centre|center, sikkerhetssenter*, crowdstrike*, norton*, mcafee*, f secure*, fsecure*, trend micro
  `),
  secGuardOff: list(`
    av, slått av, slo av, slår seg av, er av, avslått, deaktiver*, disabled, turned off, turns off, is off, off, utløpt, utgått, expired, ikke på, kjører ikke, ikke aktiv*, not running, stopped, stoppet, stoppa, borte, mangler, missing, uninstalled, avinstallert*, er rødt, rød, kan ikke slås på, ikke slås på, outdated, utdatert*
  `),
  secGuardSays: list(`
    ropte, ropt, ropar, skrek, skreik, skriker, skrik, pep, peip, uler, hylte, klager, klikket, klikker, gikk av, gjekk av, went off, goes off, going off, screams, screaming, yells, shouts, beeps, warned, alerted, complains, complaining, ble rød, blei rød, turned red, popped up, spretter opp, spratt opp, fanget, fanga, caught, mener, meiner, påstår, fant, funnet, funne, finner, sier, seier, varsler, varslar, varslet, varsla, roper, oppdaget, oppdaga, detected, found, says, reports, alerts, warns, warning, flagged, blokkerte, blocked, stoppet, stoppa, karantene, quarantined, reagerer, slår ut, slo ut, hyler, piper
  `),
  /** Plugged in where it does not belong. */
  secPlugged: list(`
    stukket, stukke, stakk, stukkje, satt inn, satte inn, sette inn, plugget, plugga, plugged, putta, puttet, koblet til, kobla til, kopla til, tilkoblet, sjekket hva som, sjekka kva som, åpnet den, åpna den, inserted, connected
  `),
  secServerRoom: list(
    `serverrom*, server rom*, serverrommet, datarom*, datarommet, datasenter*, serverskap*, server room, data centre|center|room, nettverksskap*, patcheskap*, koblingsskap*, telerom*, patcherom*`,
  ),
  secBrokenIn: list(
    `sto|stod|var|er|har|ble|standing _ åpen|åpent|ope|open|ulåst|ulåste|vidåpen, ukjente, ukjent, framand*, innbrudd*, innbrot*, brutt opp, brote opp, brutt seg, brote seg, break in, broken into|open, brekt opp, brekket opp, står åpen|åpent|ulåst|på, står ope, stod åpen|ulåst|ope, unlocked, left open, ulåst, uvedkommende, fremmed*, vidåpen, knekt lås, knust dør, no lock|door`,
  ),
  secWrites: list(
    `skriver, skriv, skrives, skrivast, tastes, taster, klikker, klikkes, typing, types, typed, clicking, clicks, beveg*, moving, moves, opening, åpner seg, åpnes, opnar seg, starter programmer, slår seg på, lyser`,
  ),
  secCaller: list(`
    microsoft*, *microsoft, windows support*, ukjent*, fremmed*, framand*, stranger*, unknown, en|ein|ei fyr|mann|dame|kar|type|person, a man|guy|woman|lady|person|caller, some guy|man|woman|one|person, ringte, ringde, ringt, oppringt, called, phoned, call from, caller, telefonsvindel*, fra banken|politiet|supporten|support, frå banken|politiet, from support|the bank|microsoft, påsto*, påstod*, hevda, hevdet, claimed, sa _ var fra, said _ was|were from, trodde, svindl*, scam*, popup*, lurt
  `),
  secNotMe: list(`
    ikke meg|jeg|min, var|er ikke meg|jeg, ikke jeg|meg som, wasnt|not|isnt me, varsel, varslet, varsel*, varsla, alert*, notification*, warning*, beskjed, noen, nokon, someone, somebody, ukjent*, jeg|vi er|sitter|bor|sit jo|hjemme|heime|her|på|i, im|am in|at|here|sitting|home, har _ ikke vært, har ikke vært|vore, aldri vært|har|vore, havent been, never been, logg, loggen, log, logs, historikk*, aktivitet*, activity, viser, shows, står at|det, it says, says, mail om|fra, sms om, melding om, oppdaga*, noticed
  `),
  secTried: list(
    `trykket|trykte|trykka|trøkte|sa|svarte|svart|trykt|pressed|said|tapped|hit nei|no|deny|avslå|avvis|avslag, nei på alle|alt|det, avslo, avviste, forsøk, forsøk*, prøvde, prøver, prøvd, attempt*, tried, trying, tries, blokkert*, blocked, avvist, stoppet, stoppa, stopped, mislykka, mislykket, mislykkede, failed, denied, avslått, hindret, hindra`,
  ),
  secPast: list(
    `satt, sat, var, sto, stod, hadde, tastet, tasta, brukte, kom, was, were, had, used, typed, i går, i natt, yesterday`,
  ),
  secPresent: list(
    `sitter, sit, er, tastar, taster, skriver, bruker, styrer, står, is, are, sitting, typing, using, controls`,
  ),
  secIllHome: list(
    `sykmeldt*, sjukmeld*, ligger hjemme, heime med, hjemme med, feber*, influensa*, omgangssyk*, noro*, korona*, kaster opp, home with`,
  ),
};
