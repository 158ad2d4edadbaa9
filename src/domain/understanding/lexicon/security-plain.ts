import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Told plainly, without any word of security: a shared sign-in, somebody else's envelope, what others see, a bait thrown away. */
// prettier-ignore
export const PLAIN: Lexicon = {
  /** Several people behind one sign-in. */
  plainOneForAll: list(`
    vi|alle|we|everyone|everybody|all|begge|both|samtlige|hele|heile|folk|vikarene|vikarane _ deler|delar|delte|delt|share|shared|sharing|bruker|brukar|brukte|har|logger|kan|use|uses|using _ samme|same|ett|eitt|one|min|mitt|sjefens|felles passord|passordet|*passord|password|bruker|brukar|brukernavn*|pålogging*|innlogging*|login|logon|pin|pinkode|pinkoden,
    deler|delar|share|shares|sharing passord|passordet|*passord|password|passwords|pålogging|innlogging|login|kodebrikke|bankid, logger|loggar|log|logs seg|in|on _ som|as hverandre|kvarandre|henne|rektor|sjefen|each
  `),
  /** Who works under a name that is not his. */
  plainColleague: list(`
    vikar*, *vikar, *vikaren, lærling*, praktikant*, student*, kolleg*, sommervikar*, tilkalling*, nyansatt*, nytilsett*, konsulent*, hun, han, de, andre, alle, folk, vi, temp, temps, trainee*, intern, coworker*, colleague*, colleagues, she, he, they, dotter*, dattera, sønnen, ungen, mann, kona, kjerringa, gubben, samboer*
  `),
  plainMyLogin: list(`
    bruker|brukar|brukte|brukt|lånte|låner|låna|lånt|jobber|jobbar|jobbet|jobba|arbeider|skriver|skrev|skrevet|logger|logget|dokumenterer|fører|fått|fikk|fekk|har|used|uses|using|borrowed|borrows|works|work|logged|writes _ min|mitt|mi|my|sjefens|lederens|rektors|andres|hennes|hans bruker|brukar|brukarnamn|brukernavn|pålogging|innlogging|passord|konto|login|account|password|user|bankid|kodebrikke|pin,
    brukt|bruker|brukar|brukte|lånt|låner|lånte|fått|fikk|fekk|har|used|uses|borrowed|logget|logger|logga _ brukeren|brukaren|passordet|kontoen|pålogginga|påloggingen|innlogginga|innloggingen|kodebrikka|bankiden|pinkoden min|mi|mitt, som|as|under meg|me|mitt|my, fikk|fekk|fått passordet|koden|pinkoden så|for|slik, i mitt|min navn|namn, under|i navnet|namnet mitt
  `),
  /** An envelope, a folder or a shelf that belongs to somebody else. */
  plainOthersPost: list(`
    i|inni|oppi|in|inside|til|med|sammen|together _ konvolutt*|envelope|posten|postkassa|postkassen|hylla|hyllen|mappa|mappen|perm*|folder|pigeonhole|skuffen|skuffa|sekken|pose|posen til|for|of|hos naboen|nabo*|en|ein|ei|annen|andre|klient*|pasient*|bruker*|elev*|familie*|another|someone|somebody|feil|#|a|b|hans|hennes|eksen|mannen|kona, i|in samme|same|feil|wrong|gal|galt|annens konvolutt*|envelope|brev, konvolutt*|envelopes|breva|brevene|letters _ byttet|bytta|forbyttet|forbytta|blandet|blanda|swapped|mixed|switched, byttet|bytta|forbyttet|blandet|blanda|forvekslet|forveksla|swapped|mixed|switched|mixed _ konvolutt*|envelopes|adresselapp*|brevene|breva|labels|letters
  `),
  /** What should have been taken out of a file, and was not. */
  plainStillIn: list(`
    fremdeles|fortsatt|framleis|ennå|still|også|visst|alle|nederst|øverst|lenger _ sto|stod|står|lå|låg|ligger|ligg|var|er|fulgte|følgde|with|in|included|hang|there|was|were, sto|stod|står|lå|låg|ligger|var|er|was|were _ fremdeles|fortsatt|framleis|ennå|enda|still|synlig*|nederst|i|in|bak|under kolonne*|column|ark*|fane*|tråden|skjult*|merknad*|kommentar*|there|tråd|historikk*|thread|footer|bunn*, skjult|skjulte|hidden kolonne*|rad|rader|ark|fane*|column*|row*|sheet*, ikke|ikkje|not|glemte|gløymde|gløymte|glemt|forgot|uten|utan|without _ sladd*|fjerna|fjernet|fjerne|anonymis*|slette|slettet|redact*|remov*|delete|stryke|strøket|skjule, fulgte|følgde|hang|kom|came|blei|ble med|along|with|hengende
  `),
  /** Says of a run of prompts that none was asked for. */
  plainNoneMine: list(`
    ingen|none|null|zero|not av|of|one dem|de|dei|disse|desse|them|these|those|delene|a er|var|is|are|was|were|hørte|kom, ingen|none av|of _ mine|meg|mi|me|egne|own, ikke|ikkje|not|isnt|wasnt jeg|meg|eg|me|mine|min|mi, har ikke|aldri logget|prøvd|bedt|tatt|startet|rørt, som jeg ikke|aldri
  `),
  /** «ser andre barns meldinger», «får opp naboens sak». */
  plainSeesOthers: list(`
    ser|såg|så|får|fikk|fekk|leser|les|leste|kan|kunne|finner|sees|see|saw|gets|get|got|can|could|viser|shows|reads|read _ annen|annan|andre|andres|hverandre|hverandres|kvarandre|kvarandres|naboens|annens|fremmede|ukjente|andre|other|others|another|someone|somebody|stranger*|each|strangers barn*|born*|ungar|unger*|elev*|pasient*|bruker*|brukar*|familie*|foreldre*|klient*|beboer*|søker*|ansatt*|tilsett*|folk*|menneske*|sak*|journal*|melding*|fravær*|karakter*|lønn*|lønsslipp*|vedtak*|children*|child*|kid*|pupil*|patient*|client*|famil*|people*|parent*|resident*|case*|message*|grade*|payslip*|record*|elses|others|sine|sin|sitt,
    ser|såg|så|får|fikk|fekk|leser|leste|kan|kunne|sees|see|saw|gets|get|got|can|could|viser|shows|reads _ lønn*|lønsslipp*|diagnos*|karakter*|journal*|fødselsnummer*|personnummer*|sykemelding*|payslip*|grade*|salary|salaries|messages|diagnos* til|for|på|of alle|andre|kolleg*|sjef*|noen|others|everyone|everybody|other|another,
    kan|kunne|can|could|får|fikk|get _ alle|samtlige|all|every|hverandres|others elevers|elevenes|pasienters|pasientenes|brukeres|søkeres|ansattes|kollegers|barns|barnas|foreldres|klienters|pupils|patients|childrens|students, bla|blar|bytte|bytter|hoppe|navigere|browse|switch _ alle|andres|andre|hverandres|other|others|mellom _ elev*|pasient*|bruker*|søker*|sak*|prøver|journal*|svar|files|pupils,
    ser|såg|så|får|fikk|fekk|leser|kan|sees|gets _ feil|wrong barn*|elev*|pasient*|bruker*|sak*|journal*|melding*|child*|pupil*|patient*|case*
  `),
  /** Who is let in by a page of their own: parents, citizens, the children themselves. */
  plainOuter: list(`
    foreldre*, *foreldre, *foreldrene, foresatte*, føresette*, mor, far, mora, faren, moren, mødre, fedre, innbygger*, innbyggjar*, elevene, elever, elevar, elevane, unger*, pårørende*, pårørande*, naboen, parents, parent, mother, father, citizens, pupils, relatives, guardian*, søkere, søkerne, brukerne, pasientene, publikum, appen, app, appa, portalen, portal, nettsida, minside, min side, jeg, vi, we, i can|could|see|saw|get|got
  `),
  /** A sign-in told with the place it came from. */
  plainLoginFrom: list(`
    innlogging*|innlogget|innlogga|pålogging*|pålogget|logget|logga|logger|logg|login|logins|logon|signin|sign|signed|logged|aktivitet|activity|økt|session|sesjon|access|tilgang _ fra|from|i|in|inn
  `),
  plainTravels: list(`på|i ferie|reise|tur|jobbreise|tjenestereise|konferanse|feriehus*, on holiday|vacation|a, her i|nede, reiser, reise, travelling, traveling, vpn, hotell*, hotel*`),
  /** A camera of the house, and that it streams to all. */
  plainCamera: list(`kamera*, *kamera, *kameraet, *kameraene, webkamera*, webcam*, camera*, overvåk*, overvak*, livestream*, babycall*, bilder|bilde|video|film|filmen|pictures fra|frå|from garderob*|dusj*|do|toalett*|pasient*|avdeling*|barnehage*|stua`),
  plainOnWeb: list(`
    ute|åpent|ope|åpen|ligger|ligg|lå|fritt|live|vises|sendes|strømmes|streames|streamer|streamar|strømmer|open|openly|public|publicly|visible|streaming|available _ på|on|to nett|nettet|internett|internet|web|youtube|facebook|tiktok|twitch|the|anyone|everyone, hvem|kven|kem som helst, hvemsomhelst, alle|everybody|anyone|anybody kan|can se|sjå|see|watch|view, anyone can,
    kan|can|could|lar _ sees|ses|sjåast|be|seg på|on|seen|se, på|on ei|en|ein|a side|nettside|lenke|page|link|site, funnet|fant|fann|found _ på nett|nettet|google|en
  `),
  /** Bait, and that it was thrown away. */
  plainBait: list(`
    sms|smsen|tekstmelding*|epost|eposten|mail|mailen|melding|meldinga|text|email|message|brev|snap|oppringing|samtale|call|link|lenke|lenka _ om|about|fra|frå|from|som|with|med|that|saying|på|med _ pakke*|bompeng*|bom|toll|tollgebyr*|gebyr*|parcel|package|delivery|customs|fee|toll|gavekort*|gift|restskatt*|skatt*|skattepeng*|tax|bank*|vipps*|premie*|prize|arv|inheritance|lotto|gevinst*|posten|postnord|dhl|netflix|konto*|account|invoice|faktura*|bitcoin*|krypto*|lån|loan|nav|politiet|police|inkasso*|bot|bøter|fine, spam, svindelmail*, svindelsms*, svindelforsøk*, phishing*, nettfisking*, scam,
    tilbud|tilbudet|vunnet|vant|offer|won|lovet|lovte _ ipad*|iphone*|gavekort*|premie*|penger|arv|millioner|ferie*|gratis
  `),
  plainThrown: list(`
    slettet, slettar, kastet, kasta, deleted, delete, binned, trashed, ignorerte, ignored, blokkerte, blokkert, blocked, hverken|verken _ svar*|trykk*|klikk*|åpn*|opn*, ikke trykket|trykka|trykt|klikket|klikka|åpnet|åpna|opna|svart|svara|rørt|gjort|skannet|skanna|falt, havent|didnt|not|never click*|open*|press*|touch*|answer*|repl*|tap*|do|done, uten å|at klikke|trykke|svare|åpne, rørte|trykket|trykte|klikket|åpnet|svarte ikke
  `),
  /** The room of a zone, and a program of the other. */
  plainInner: list(`intern|interne|internal|åpen|vanlig|vanlige|ordinary|normal sone|sona|sonen|zone|skrivebord|desktop, internsone*, elevnett*, gjestenett*, guest wifi|network, publikumspc*, elevpc*, elevmaskin*, kioskpc*`),
  plainReached: list(`fikk|fekk|får|kom|kommer|kan|kunne|klarte|nådde|når|åpnet|åpna|opened|open|got|can|could|reach|reached|see|ser|så _ opp|rett|direkte|inn|inni|rett|åpne|opne|se|sjå|lese|into|straight|up|open|see|read|gerica|socio|familia|profil|journal*, rett inn|i, straight in|into`),
  /** The letter lay with a thing of the trade, or was put somewhere and is no longer there. */
  plainSoughtInVain: list(`
    leita|leitet|lett|lette|leiter|leter|leitar|snudd|saumfart|looked|searched|searching|looking|hunted _ etter|overalt|i|på|opp|for|everywhere|alle, endevendt, snudd alt|huset|kontoret|bilen
  `),
  plainGoneNow: list(`borte, vekk, væk, gone, missing, forsvunnet, forsvunne, ikke funnet|dukket|dukka, not found|turned, nada, null og niks, nowhere, aldri dukket|dukka, ingen har _ levert|funnet|sett, nobody _ handed|found|seen, ikke levert, ikke kommet _ rette`),
  plainPut: list(`lot|let|lét|la|lar|ble|blei|vart|blitt|satte|sette|left|hengte|hang _ ligge|liggende|liggande|stående|ståande|henge|hengende|hengande|igjen|att|behind|lying`),
};
