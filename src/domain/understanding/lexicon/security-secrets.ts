import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Secrets, what was done with them, and the signs that it was the wrong place or person. */
export const SECRETS: Lexicon = {
  secSecret: list(`
    passord*, *passord, *passordet, *passorda, password*, *password, passwd, pw, pwd, passcode*, pass phrase, løsenord*, løyseord*,
    pin, pinen, pinkode*, kode, koden, koder, kodene, koda, kodane, sifrene, sifra, six|seks|four|fire|åtte|eight digits|sifre|siffer|sifra|tall|tallene|numbers, the digits|numbers on|that, tallene på|fra, code, codes, *kode, *koden, *koda, *kodene, *kodar,
    bankid*, bank id, buypass*, commfides*, idporten*, minid, min id, mfa*, 2fa, tofaktor*, totrinn*, authenticator*, autentiser*,
    pålogginga|påloggingen|innlogginga|innloggingen|brukeren|kontoen mi|min|vår, min pålogging|innlogging, our|my login|credentials|account,
    creds, credentials, token*, *token, *tokenet, apinøkkel*, apikey*, api key|keys|nøkkel, env, private key, privat nøkkel,
    privatnøkkel*, krypteringsnøkkel*, sertifikat*, certificate*, sshnøkkel*, ssh key, brukernavn og, påloggingsinfo*,
    innloggingsinfo*, innloggingsdetalj*, påloggingsdetalj*, innloggingsopplysning*, windowsbrukeren, login details|info, log in details, my login|logon, innlogginga mi, påloggingen min, innloggingen min, påloggen min,
    kortnummer*, kredittkort*, bankkort*, kortopplysning*, kortinfo*, cvc, cvv, card number|details
  `),
  /** Codes that open nothing. */
  secHarmlessCode: list(`
    feilkode*, *feilkode, strekkode*, qrkode*, fargekode*, kildekode*, postkode*, landkode*, prosjektkode*, diagnosekode*, takstkode*,
    fagkode*, lønnskode*, konteringskode*, error code*, qr kode|koden|code, bar code, barcode*, zip code, kode 6|7|seks|sju|syv, code 6|7,
    kildekoden, programkode*, source code, oppdragskode*, stillingskode*
  `),
  /** Said, sent, shared: given to somebody. */
  secGave: list(`
    fikk|får|fekk|lot|la|let _ låne|låna|bruke|bruka, låner bort, delte ut, 
    oppga, oppgav, oppgitt, oppgitte, oppgav, ga, gav, gitt, gjeve, gjevne, utlevert, utleverte, utleverer, delte, delt, sendt, sendte,
    jeg|vi sende, videresendt*, leste, lest, las, lese|les|leste opp, leste|las høyt, diktert*, sa|sagt _ koden|passordet|pinkoden|pin|bankid*|sifrene|sifra|kode, sa _ høyt, ga|gav|gave|gitt dem|ham|han|henne|hun|de|them|him|her den|det|koden|it|kodene, fortalte, fortalt, fortald*, sa det|den|dei til, sa _ til ham|han|henne|dem|henne|ho, told him|her|them, gav|ga det|den|dem til|bort,
    røpet*, røpte, røpa, avslørt*, skreiv til, skrev til, svarte med, ut passord*, ut kode*, gitt bort, lånte, lånt bort, lånte bort,
    gave, given, giving away, told, shared, read out|aloud|it|him|her|them|the, handed, disclosed, revealed, texted, forwarded, mailed,
    emailed, sent, leverte, overlot, bad meg|oss|henne|han lese|gi|oppgi|si, fikk meg til å, gav frå meg, ga fra meg, gitt fra meg,
    har fått passord*|kode*|bankid* mitt|min, fekk ut av meg, fikk lurt, lurte fra|til
  `),
  /** Given, but nothing that opens anything; or got. */
  secNotGave: list(`
    skal|må|bør|kan|får|should|must|do jeg|vi|eg|i|we|me _ gi|gje|sende|si|oppgi|give|send|tell, ga|gav|gitt|gi|gave|given beskjed|opp|lov|melding|feil*|feedback|råd|up|error*|nytt|ny|ut, sendt|sendte|sent _ sak|bestilling|melding om|ticket|request, sa|told|gave|given|sent|sendte|sendt|ga|gav|gitt|leste meg|oss|me|us|dere|you|dykk, pcen|pc|den|det|skjermen|maskina|maskinen|systemet|appen|it|computer|outlook|siden sa|said|told,
    får|fått|fikk|fekk|få|blir|ble|blitt|vart|blei|vert|got|get|gets|been|was|were|er _ sendt|tilsendt|gitt|sent|given|delt|utlevert, leste at|om, tilsendt, lånte en|ei|ein, gitt at
  `),
  /** Put into something: harmless on the own machine, not on a false page. */
  secTyped: list(`
    skrev, skreiv, skrevet, skrive, skreve, tastet, tasta, tasta, punchet, la inn, lagt inn, la meg inn, la eg inn, fylte, fylt, fylte ut,
    logget, logget på, logga, logget meg, brukte, brukt, legitimerte, identifiserte, verifiserte, bekreftet, bekrefta, oppdaterte,
    entered, typed, put, filled, submitted, logged, signed, keyed, used, provided, verified, confirmed, limte, limt, pasted, skanna,
    skannet, skanet, scanned
  `),
  secApproved: list(`
    godkjent*, godkjende*, godkjente*, godkjennte*, godkjen, godtok, godtatt, aksepter*, akseptert, bekreftet, bekrefta, bekreftat, samtykka,
    trykket|trykte|trykka|trykket|trøkt|trøkte|klikket|klikka|sa|svarte _ ja|godkjenn|bekreft|ok|tillat, ja på, swipet, swipa, sveipa, sveipet,
    slapp _ inn, approved, accepted, confirmed, allowed, pressed|hit|tapped|clicked|said|pushed _ yes|approve|allow|accept|ok
  `),
  /** The second factor and its prompts. */
  secPrompt: list(`
    mfa*, 2fa, tofaktor*, totrinn*, authenticator*, autentiser*, autentikator*, push, pushen, pushvarsel*, push varsel*, innlogging*, pålogging*,
    innlogginga, bankid*, bank id, buypass*, godkjenning*, godkjenningsforespørsel*, påloggingsforespørsel*, engangskode*, prompt, prompts,
    sign in, signin*, login request*, login prompt*, login notification*, log in request*, approval request*, verification, forespørsel*,
    førespurnad*, microsoft spør, tilgangsforespørsel*, microsoftvarsel*, påloggingsvarsel*, varselet om pålogging|innlogging, bekreftelseskode*
  `),
  /** That a prompt was not the person's own. */
  secUnasked: list(`
    uten å tenke|lese|se|sjekke|være|ha|bruke|logge|spørre, utan å tenkje|tenke|lese|sjekke|sjå|vere, uten at jeg|vi, utan at eg|vi, i søvne, halvsøvn*, av vane, på refleks, på autopilot, uoppmerksom*, i farta, i full fart, i stresset, i vanvare, uforvarende, ved et uhell, ved eit uhell, av et uhell, tilfeldig,
    var|er ikke meg|jeg, ikke jeg|meg som, holdt ikke på, ikke på med noe|noko, gjorde ikke|ingen, ikke i gang, wasnt doing, det var ikke, ikke bedt|bestilt|prøvd|startet|starta|forsøkt, jeg|vi _ ikke _ logge|logger|logget|startet|bedt, ikke _ logge på|inn, som jeg ikke har|hadde|ba|bad|startet|bedt|prøvde|bestilte|logget, jeg ikke har bedt|startet|prøvd|bestilt, ikke holdt på, midt på natta|natten, mens jeg|eg sov, for å få slutt|fred|stopp|ro, for å bli kvitt,
    without thinking|looking|reading|checking, half asleep, on autopilot, by mistake|accident|reflex|habit, accidentally, wasnt me, not me, isnt me, was not me, i didnt start|ask|request|log|try, i wasnt log*|try*|sign*, did not start|ask|request|log|try, out of nowhere|the blue, to make it stop|quit, unexpected*, ut av det blå, før jeg tenkte|skjønte|rakk, bare|berre trykte|trykket|trykka|godkjente|trøkte, tanketom*, distrahert*, ikke pålogget|innlogget|ved maskinen, hadde ikke prøvd|bedt|logget|bestilt|startet
  `),
  secMany: list(`
    etter hverandre, etter kvarandre, på rad, i ett sett, igjen og igjen, gang på gang, hele tida|tiden|tia|natta|natten|kvelden|morgenen,
    hvert minutt, kvart minutt, kvart sekund, mange|masse|fem|seks|sju|åtte|ti|tjue|tretti|femti|hundre, dusinvis, bombet|bombing|bombardert*, bomba, mfabombing,
    spammes, slutter ikke, stopper ikke, over and over, one after another|the, again and again, keep|keeps, dozens, nonstop, flere ganger
  `),
  /** The person sees afterwards that it was wrong. */
  secRegret: list(`
    lurt, lurte meg|oss, bedratt, bedrege, svindlet, svindla, svindel*, bondefanget, falsk, falskt, falske, fake, bløff*, lureri*, phish*, nettfisk*, scam*, scammed, tricked, fooled, hoax, suspicious, fishy, sketchy, dodgy, shady, mistenkelig*, mistenkeleg*, mistenksom*, suspekt*, tvilsom*,
    gikk på den|limpinnen, gikk fem på, gått på, bet på, bit på, beit på, før|innan|innen jeg|vi skjønte|forsto|forstod|tenkte|så|kom|oppdaga*|rakk|fikk|fekk, skjønte _ etterpå|senere|for sent|at, skjønner nå, skjønner at, forstod _ etterpå|at, i ettertid, i etterkant, etterpå _ så|skjønte|oppdaga*|tenkte, viste seg, synte seg, trodde, trudde, ante ikke, ante ugler, magefølelse*, dårlig følelse, vondt i magen,
    adresse*|url*|domene*|avsender* _ feil|rar|merkelig|rart|falsk|galt|gal|wrong|odd|weird, ikke ekte|ekt|seriøs*, ligna|ligner|lignet|liknet|likna|liknar, så ut som, så ekte ut, såg ut som, looked like|real|legit|legitimate, realised, realized, turned out, i thought, thought it was, wasnt real, not real, smth bad|wrong, something bad, fant ut at, finner ut at, nå ser|skjønner|forstår|innser jeg|vi, no ser|skjønar|forstår jeg|eg, ser jeg at, jeg ser nå|at, innså, innser, ikke var dere|posten|banken|ekte, ikke kom fra, adresse* var noe|noko, ukjent avsender,
    gav seg ut, ga seg ut, utga seg, utgav seg, impersonat*, ikke dere, ikke fra dere, ikke banken, vunnet, premie*, gavekort*, gift card*, pakke fra|som, pakken min, en pakke, ein pakke, parcel, tollgebyr*, postnord, skattepenger, tilbakebetaling*, refund, netflix
  `),
  /** Ashamed, puzzled: says something only beside a link, a mail or a page. */
  secUneasy: list(`
    angrer, angrar, angra, dum, dumt, dumme, dust, idiot, tabbe*, tabba, flau, flaut, pinlig*, pinleg*, skamm*, skjems, skams, bommet, bomma, drit meg ut, dreit meg ut, embarrass*, stupid, dumb, silly, regret*, my bad, something wrong|off, stussa, stusset, stussar, rar, rart, rare, snodig, merkelig*, merkeleg*, weird, strange, odd, ble borte|blank*|hvit*|svart, blei borte|blank*|kvit*|svart, vart borte|blank*|kvit*|svart, went blank|white|black, skjedde ikke noe, skjedde ingen, skjedde ingenting, nothing happened,
    posten, dhl, pakke*, forsvant, forsvann, disappeared, vanished, skatteetaten, inkasso*, telenor, banken, bank, the bank, toll, ny på dette, bekymra, bekymret, urolig, worried, afraid, redd
  `),
  secPage: list(
    `side, sida, siden, sider, *side, *siden, *sida, nettside*, nettsted*, skjema*, page, webpage, site, website*, form, lenk*, lenkj*, link*, qr*, popup*, pop up, vindu som, spørsmål om`,
  ),
  /** Somebody outside who asks. */
  secStranger: list(`
    microsoft, *microsoft, windows support*, ukjent*, fremmed*, framand*, stranger, unknown, en fyr|mann|dame|kar|type|person|gutt|herremann, ein fyr|mann|kar|person, ei dame|jente|kvinne,
    a man|guy|woman|lady|person|caller, some guy|man|woman|one|person|dude, hyggelig* mann|dame|fyr|kar|stemme, som sa, som påsto*, som hevda*, påsto*, påstod*, hevdet, hevda, who said|claimed, claimed,
    claiming, said he|she|they was|were, ringte og sa|spurte|ba|sa|ville, ringte meg|oss, ringte hit, ringte fra, ble oppringt, vart oppringt, blei oppringt, blei ringt, ble ringt, telefonsvindel*, fra banken, frå banken,
    banken ringte, fra politiet, økokrim*, fra supporten, support ringte|called, from support|the bank|it|microsoft, from the help, fra it|iten|itavdeling*|dikt, itavdeling* ringte, ringte _ fra, called _ from, called me, phoned me, kollega*, en|ei vikar, vikaren, kompis*, sønn*, datter*, mannen min, kona,
    samboer*, på chat, i chat, messenger, på finn, whatsapp, telegram, leverandør*, konsulent*, selger*
  `),
  secLink: list(`
    lenk*, lenkj*, *lenke, *lenken, *lenka, link, linken, links, linka, linker, url*, vedlegg*, attachment*, qr*, zip*, zipfil*, pdf, pdfen, pdfvedlegg*, wordvedlegg*, exe, exefil*, html fil*,
    knappen i|på mailen, makro*, macro*, nedlasting*, download*, noe rart, noe dumt, noe jeg ikke, noko rart, noko dumt, smth, something bad|weird|strange|stupid|wrong|shady
  `),
  secClicked: list(`
    klikket, klikka, klikte, klikt, klikkede, trykket, trykka, trykte, trykt, trøkt, trøkte, trøkka, trykkja, trykt, tappa, tappet, rørte, åpnet, åpna, åpne, opnet, opna, opnte, åpnte, åpnt, fulgte, følgde, følgte, lastet, lasta, lasta ned, installerte, installert, kjørte,
    køyrde, skannet, skanna, skanet, scannet, scanna, gikk inn på, var inne på, har vært inne, aktiverte, slo på, clicked, click'd, opened, tapped, pressed, hit, followed, downloaded, ran, installed, scanned, enabled, kom borti, borti, trykka meg
  `),
  /** Where the message came from that held the link. */
  secIncoming: list(`
    epost*, *epost, *eposten, mail*, *mail, *mailen, sms*, *sms, *smsen, tekstmelding*, melding*, email*, message*, text message, post fra, innboks*, inbox, teamsmelding*, messenger*, chat*, kalenderinvitasjon*,
    faktura*, invoice, brev*, reklame*, popup*, pop up, sprettopp*
  `),
  /** A link of the house, or one that is broken: nothing was let in. */
  secOwnLink: list(`
    intranett*, kurs*, påmelding*, teamsmøte*, teams møte*, møtelenk*, møteinvitasjon*, møterom*, fra dere|dikt|it|hr|lederen|sjefen|rektor, fra dikt, fra enhetslederen, sharepoint*, elæring*, feil 404, 404, finnes ikke, siden ikke|er nede, brutt, utdatert,
    nyhetsbrev*, undersøkelse*, medarbeiderundersøkelse*, timeliste*, startsiden, snarvei*, skrivebord*, står _ not found, not found, rapporten, svarmelding*, zoom, spørreskjema*
  `),
  /** Secrets where others read them. */
  secPublished: list(`
    pusha, pushet, pushed, pushte, committa, committet, committed, commit, repo, repoet, github*, gitlab*, git, pastebin, offentlig|public|åpent|ope repo*|repository, lagt|la|ligger|ligg|låg|lå _ ute|åpent|ope|synlig|open, lagt|la ut, open for alle,
    på lapp, på en lapp, på ein lapp, gul lapp, gule lapp*, lapper, postit*, post it*, klistra*, klistret, taped to|on, sticky note*, henger|heng|hang på|over|ved|under, står|stod|sto på tavla|veggen|lapp*|gul*, tavla, tavle*, whiteboard*, fellesområde*, teamskanal*, i kanalen,
    på intranett*, på veggen, under tastatur*, i klartekst, plain text, plaintext, leaked, lekket, lekka, lekkasje*, på avveie, på avveg*, kompromitter*, compromised, kommet ut, kom ut, kommet på avveie, stjålet, stolen,
    dark web, darkweb, datalekkasje*, have i been pwned, pwned, misbrukt, misbruka
  `),
  secOnWeb: list(
    `github*, gitlab*, repo, repoet, public, offentlig*, pastebin, ute, på nettet, on the web|internet, åpent, open for alle, dark web, ligger _ ute, intranett*`,
  ),
  secPressed: list(
    `klikket, klikka, klikte, klikt, trykket, trykka, trykte, trykt, trøkt, trøkte, trøkka, clicked, tapped, pressed, fulgte, følgde, lastet ned, lasta ned, installerte, skanna, skannet, scanned, downloaded, installed`,
  ),
  secAskedFor: list(
    `asked|asks|wanted for|my, asked me for, ba om, bad om, spurte om, spurde om, ville ha, krevde, kravde`,
  ),
  secCame: list(
    `får, fått, fikk, fekk, kommer, kom, komme, dukker, spammes, bombes, popper, plinger, pinger, ringer, varsler, varsles, get, getting, got, receive*, keep*, coming, came, popping, mange, masse, stadig`,
  ),
};
