import { list } from './list.ts';
import { INTACT } from './loss-intact.ts';
import type { Lexicon } from '../phrases.ts';

const FINE = 'fint|bra|ok|okay|greit|utmerket|fine|well|normalt|som|perfekt|helt|heilt|flott|supert|uten';
const RUNS = 'går|virker|fungerer|funker|works|work|stemmer|klikker|lader|svarer';

/** What is said round a loss: that the rest works, that it is over, that it is only some of the time, what it is really about. */
export const LOSS_CONTEXT: Lexicon = {
  /** Everything else works: what is left is a nuisance. */
  restWorks: list(`
    ellers virker|går|fungerer|funker|er|stemmer, ${RUNS} elles|ellers, {ALL} annen|anna|annet|andre|else _ ${RUNS}|er|riktig|stemmer, alt annen|annet|anna ${RUNS},
    everything else works|is|fine, otherwise _ fine|works, the rest works|is, resten ${RUNS}|er,
    tall* stemmer|er riktige|er rette|er korrekte, tall* _ riktige|korrekte|rette, lesbart, leseleg, lesbar, kan leses, readable, one|i|we can read,
    kan lese det|den, den går da, works whole day, ${RUNS} ${FINE} altså, alt ${RUNS} altså, kan dem|det utenat, fullt brukbar*, går an å lese|bruke|leve,
    andre|annen|andre|other måned*|uker|dager|sider|faner|filmer|ganger|months|days|pages ok|går|virker|fungerer|fine|er, vi leser|les det|den fint|likevel, leselig, leseleg, bare|kun|only denne|den|this ene|film|side|fil|one
  `),
  /** The work gets done all the same. */
  intact: INTACT,
  /** The rest of the same thing works: one function of it is lost. */
  restOfIt: list(`
    andre ting|deler|funksjoner|sider|faner|menyer|timer|vakter|saker der|går|virker|fungerer|funker|kommer|åpner, resten|rest av|of __ går|virker|fungerer|funker|kommer|stemmer|works, other things|parts|pages|functions work|works|go|open|load, alt annet|anna _ er|går|virker|stemmer|fungerer riktig|rett|fint|som|greit|ok,
    resten|rest av|of telefon*|tlf|mobil*|program*|system*|app|appen|journalen|gerica|socio|den|det|maskina|maskinen|pcen|nettbrettet|skriveren|the|it|siden|sida|nettstedet|skjema*|side*|dokument*|fila|filen|menyen|form|page, resten|rest går|virker|fungerer|funker|works, alt|alle det|annet|anna|andre andre|annet|anna|i|på|der|inne _ går|virker|fungerer|funker|works, alt annet|anna|andre|det|øvrig der|i, everything else in|on|there, resten der|inni
  `),
  /** Another part opens or runs: what is denied is one function. */
  opens: list(`
    kommer|komme|får|åpner|logger|slipper _ opp|inn|seg|på, kommer inn, kommer opp, åpner seg, får logget inn, får åpnet, er inne i, starter fint|greit|opp, opens, i can log, comes up
  `),
  othersRun: list('går|gjekk|virker|fungerer|funker|works|fungera fint|bra|greit|ok|gjennom|fine|normalt'),
  /** Only some of the time, or some of what goes through (2.6b: with extra work). */
  partial: list(`
    av og til, av og å, now and then, noen|nokre ganger|gonger, innimellom, sometimes, iblant, til tider, periodevis, sporadisk*, i perioder, intermittent*, ustabil*, unstable, from time to time, occasionally, rett som det er, støtt og stadig, støtt, stadig,
    hver|hvert|kvart|kvar|every annen|tredje|fjerde|femte|tiende|second|third|other, every few, halvparten, en|ei|ein|én|to|one|two|# av|of tre|fire|fem|seks|ti|three|four|five|ten|#, half of|go, maybe half, half the, bare noen|halvparten|en|ein del|av, noen av meldinge*|e-postene|mailene|sakene|vedlegg*|dokument*|filene|pasientene|bildene, enkelte, some go|come|of, delvis, partially, partly, ikke alle meldinger*|mailer|saker|dokument*, går gjennom på|etter, til slutt, after a while|few, etter noen|flere|mange|# forsøk, på andre|tredje forsøk, inn og|å ut, ut og|å inn, opp og|å ned, ganger i dag|siden|før, # ganger, to|tre|fire|fem|seks|sju|åtte ganger, i ett minutt|sekund, hvert # minutt, ett|et minutt for, minutter for|på, tar|bruker|trenger _ minutt|minutter|evighet*
  `),
  /** The fault is over. */
  resolved: list(`
    virker|fungerer|funker|går|oppe|inne|tilbake|bra|i orden|kom|kommet|ok _ igjen|att, det|den|han|alt|nettet|systemet|anlegget kom _ igjen|att|tilbake, kom opp|tilbake sjøl|selv|sjølv|igjen|att, virker igjen, oppe igjen|att, kom|kommet opp|tilbake igjen|att|nå, kom tilbake,
    i orden|ok|bra igjen|nå|att, løste seg, løst seg, løyst seg, løyste seg, ordna|ordnet seg, ordnar seg, fikset seg|det, retta seg, rettet seg, gått over, gikk over, gjekk over, tetta, er løst, er fikset, ble fikset|løst|ordnet|rettet,
    har fikset|fiksa|løst, fiksa|fikset|løste|ordna det selv|sjøl, fekk|fikk det te|til, back online|up, working again, is back, are back, came back, up again,
    works again, works now, fixed itself|now, is fixed, got fixed, resolved, sorted, problem solved, nå går det, va|var bare|bærre|berre støpsel*|kabelen|ledningen|flymodus|strømmen|pluggen, was|var flight|flymodus mode|på, var meg som, it was me, var bare meg, min feil,
    nå|dag virker|fungerer|er|går det|den|alt|han|alle oppe|bra|ok|i|greit|fint|inne|normalt|som, nå|dag virker|fungerer|funker|går alt|alle, nå virker|fungerer det|den|alt, alt virker|fungerer|funker, er grei|fin|greit nå, alt|alle _ virket|gått|fungert siden|etter|fint|som, har virket|fungert|gått siden|fint, alt har virket|gått|fungert, kan lukke|avslutte|stenge, you can close, closing my,
    våkna|vakna|våknet|kvikna|startet av seg, slutta av seg, kom _ av seg selv, av seg selv igjen, er som det skal, alt er som det|normalt,
    se|sjå|ser bort fra, never mind, nevermind, disregard, glem det|hele|saken, ikke _ bry|bekymre _ om, ikke aktuelt, drit i det|de|d, drit i, forget it|about,
    trenger ikke hjelp|komme|koma, treng ikke hjelp, falsk alarm, false alarm, no longer needed, bare slett, ingen action, no action, ikke nødvendig å|og gjøre
  `),
  /** The fault was then and not now. */
  past: list(`
    var|ble|falt|fikk|gikk|lå|vart|gjekk|was|were|went|fell|had, i går, igår, i natt, i natt, sist torsdag|mandag|tirsdag|onsdag|fredag|helg|uke, yesterday, last week|night, mellom kl|#, between
  `),
  /** Told that it be known, not that it be mended now. */
  notice: list(`
    til orientering|info|informasjon, orienterer om, fyi, for your information, post mortem, postmortem, bare så dere|du veit|vet, ønsker det bare|kun, bare notert, vil bare at|si|melde, ville bare melde|si, just so you know, for the record, til etterretning, logges, for loggen,
    i loggen, til loggen, for statistikken, i statistikken, for hyppigheten, notert, har det notert, for ordens skyld, just for info, fyi
  `),
  /** What comes after is what the message is about. */
  focus: list(`
    det eneste som, eneste som er galt, det einaste, einaste som, eneste feilen, noe ekte i, noe ekte, det jeg ville melde|si, det jeg egentlig, saken er at|den, det det gjelder, det gjelder at, det som er galt, det ekte problemet, the only thing|problem, only the, what i wanted, real problem, real issue, actual problem|issue, the thing is, nå er det bare, no er det berre, det er ikke derfor jeg, ikke derfor jeg skriver, men nå står, derimot, the point is, egentlige ærend, sak nummer to,
    det som står|stend igjen|att, står igjen at, rest , gjenstår, det jeg|eg trenger hjelp|bistand, trenger hjelp til, min sak i|er, saken min i|er, det ekte|reelle|virkelige, i dag musa|pcen|skjermen|skriveren|tastaturet, noe helt annet, annen sak, min egentlige, over til
  `),
  /** How it looks or sounds. Alone with what is wrong of it, it is a nuisance. */
  cosmetic: list(`
    farge, fargen, farger, fargene, fargar, fargane, kulør*, overskrift*, skrifttype*, font, fonten, fonter, fonts, ikon*, icon*, emoji*, smiley*, logo*, *logoen, bakgrunnsbilde*, wallpaper, profilbilde*, startbilde*, forsidebilde*, bannerbilde*, avatar*, skjermspar*, screensaver*, låseskjermbilde*, varslingslyd*, varsellyd*, ringelyd*, ringetone*, ringtone*, lydnivå*, lydstyrke*, volumet, stillingstittel*, velkomst*, hilsenen, menytekst*, knappetekst*, ledetekst*, bildetekst*, bokstavene, bokstavane, piksel, pikselen, pixel, kommunevåpen*, *våpenet, linjeavstand*, marg, margen, margene, rekkefølgen, sorteringen, stavekontroll*, streken, rammen, skyggen, animasjon*, musepeker*, kantene, colour, color, colours, colors, heading, title, brightness, lysstyrke*
  `),
  /** Not real: a drill, a course, a story. */
  unreal: list(`
    øvelse, øving, *øvelse, øvelsen, drill, exercise, later|later som|vi som, late som, pretend*, tenkt hendelse, scenario*, i teorien, hypotetisk*, what if, hva om|hvis, kva om, i tilfelle, just in case, kurshefte*, kurset|kurs i|om, heftet, course, teaterstykke*, krim*, dataspill*, dataspel*, forestilling*, roman*, filmen, quiz, vits, joke, spøk, aprilsnarr*, overskriften|tittelen er
  `),
  /** One function or one part of several, when that is what is denied. */
  part: list(`
    ført, førte, lagret, lagra, lagre, save, saved, registrert, registrere, signert, signere, signerer, sign, redigert, redigere, endret, endre, søkt, søke, lastet opp|ned, laste opp|ned, upload, download, vedlagt, lagt ved|inn|til, legge ved|inn|til, attach, levert, levere, retta, rettet, rette, eksportert, eksportere, export, import*, flettet, flette, delt, dele, share, kopiert, kopiere, limt inn, lime inn, sortert, filtrert, booket, booke, avspille, spilt av, skanne, skannet, scanne, scan, slettet, slette, delete, flyttet, flytte, bytte, byttet, godkjent, godkjenne, attestert, attestere, fakturere, document, register, kalibrere, fullføre, fullført, fargeutskrift*, tosidig*, både sider, stifte, stiftet, printe|skrive|skrevet|skriver|print ut fra gerica|socio|visma|agresso|familia|fagsystem*|systemet|journalen|hspro|acos|websak|word|excel|outlook, print from gerica|socio|word|excel|outlook, synkronisert, oppdatert,
    vedlegg*, attachment*, innlevering*, lenke*, lenka, link*, pdf*, rapport*, report*, regneark*, signatur*, skjema*, form, bildet|bilder|bildene|foto*, kamera*, camera, mikrofon*, mic*, høyttaler*, headset*, tast, tasta, tasten, taster, tastene, tastan, tastane, tastar, *tasten, knapp*, *knappen, fane*, *fanen, modul*, filter, søkefelt*, kalender*, felt, feltet, mal, maler, malen, autotekst*, opptak*, chat*, høyre skjerm, den ene skjerm*, ekstraskjerm*, skuff*, fargen, farge, historikk, epikrise*, statistikk*, uttrekk*, favoritt*, snarvei*, bokmerke*, bookmark*, shortcut*, notat*, kommentar*
  `),
};
