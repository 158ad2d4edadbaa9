import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Security in the words of everyday: what one did at the telephone, what hangs where, whom a letter reached, who still knows a code. */
// prettier-ignore
export const EVERYDAY: Lexicon = {
  /** Another number in the address, another's matter on the page. */
  dayGuess: list(`
    bytter|bytte|bytta|byttet|endrer|endre|endra|endret|skriver|skrive|øker|prøvde|prøver|prøve|changing|change|changed|type|typing _ tall|tallet|talet|siffer|sifferet|nummer|nummeret|id|iden|number|digit, hvilket|kva|any|et|annet|neste|random som|anna|other|tall|nummer _ tall|nummer|number|bakerst|slutten|adresse*|lenk*|url, tall|tallet|talet|nummer|nummeret|siffer|number|digit* __ adressen|adressa|adresselinja|adressefeltet|lenka|lenken|url|urlen|link|linja|address
  `),
  dayOthersShow: list(`
    får|fikk|fekk|kommer|kom|ser|så|dukker|viser|havner|get|gets|see|shows|comes _ andres|naboens|annens|annen|andre|en|ein|fremmed*|ukjent*|somebody|someone|another|other|others, naboens|andres|hverandres|kvarandres|other|others|someone|somebody|another|peoples sak*|søknad*|vedtak*|papir*|journal*|brev*|barn*|opplysning*|elses|case*|application*|letter*|file*|record*,
    får|ser|gets|see|kommer _ opp|fram|inn _ personen|den|han|hun|svarene|opplysningene|navnet|skjemaet _ før|forrige|annen|andre|other|before
  `),
  /** A prompt said yes to that nobody had asked for. */
  dayYes: list(`
    godkjente, godkjende, godtok, bekreftet, bekrefta, stadfesta, trykte|trykket|trykka|klikket|klikka|svarte|sveipet|swiped|tapped|pressed|said|clicked _ ja|ok|godkjenn|bekreft|tillat|yes|approve|allow|accept, approved, accepted, confirmed, allowed, tastet|tasta|skrev|la|typed|entered _ inn _ tallet|koden|number|code, sa ja|ok,
    sa|said|trykte|svarte|trykka|svara jeg|eg|vi|i ja|ok|yes, sa|said _ ja|ok|yes|greit
  `),
  dayNotBegun: list(`
    {NOT} holdt|heldt|dreiv|drev|prøvde|prøvd|forsøkte|skulle|var|hadde|bedt|spurt _ logge|inn|pålogging|innlogging|pc|pcen|noe|jobb|på|om, holdt|dreiv|drev|prøvde|skulle|satt|var|hadde|logget {NOT} _ logge|inn|jobb|pc|pcen|maskin*|på|selv|om|noe, i|was|wasnt|wasn not|logging|trying|signing|even _ in|log|sign|work, uten|utan|without å|at|having jeg|ha|har|logget|logga|bedt|spurt|asked|logging, satt|var|lå|was|sat _ sofa*|senga|middag|hytta|bilen|ferie|fri|dinner|bed|couch|home, fordi|siden|bare|for|because den|det|å|maste|it|få _ maste|mase|masete|fred|slutt|kept|nagging|ro
  `),
  /** What is mine spews. */
  dayMySends: list(`
    kontoen|kontoa|mailen|eposten|brukeren|innboksen|adressen|adressa|postkassa|postkassen|outlook|profilen|telefonen|account|mailbox|email|inbox|profile _ sender|spyr|spammer|sprer|poster|skriver|deler|svarer|inviterer|sends|sending|spamming|spews|posting, sender|spyr|spammer|sprer|poster|sends|sending _ fra|frå|from kontoen|mailen|meg|min|mitt|my|brukeren|adressa, folk|kolleg*|venner|kunder|kontakter|people|colleagues|contacts|alle får|fikk|fekk|mottar|gets|get|getting|received|spør _ fra|frå|from|om meg|min|me|hva|vippset|lenka
  `),
  dayFolkAsk: list(`
    folk|kolleg*|kunder|venner|andre|de|alle|mange|people|colleagues|someone|they|noen ringer|ringjer|spør|spurte|reagerer|lurer|svarer|klager|melder|call|calls|ask|asked|asks|wonder|reply|sier _ om|og|på|hva|kva|hvorfor|fra|what|why|about, som|that jeg|eg|vi|i aldri|ikke|ikkje|never|didnt _ sendt|skrevet|laget|sent|wrote|made
  `),
  /** An illness, a trouble, a help: told of people without a word of records. */
  dayHealthTold: list(`
    hva|kva|what|hvilke|hvilken|kva _ folk|de|dei|dem|noen|beboer*|pasient*|bruker*|people|they|residents|ungene|barna feiler|har|lider|sliter|strever|tar|bruker|heter|suffer*|have|take|got, hvem|kven|who som|that|has|gets|har|er|fikk|får __ sosialhjelp*|rus*|psykiatri*|barnevern*|diagnos*|sykmeld*|sjukmeld*|allergi*|demens*|kreft|hiv|gjeld|depress*|cancer|sick|addict*|debt|benefit*|dement*|oppsagt|sparken, sykdom*|sykdommer|sjukdom*|diagnos*|illness*|disease*|medisinliste*|pasientliste*|beboerliste*|klientliste*|navnelapp* med, navn|namn|navna|navnene|names|bilder|bilde|pictures|photos og|på|of|and|til __ diagnos*|sykdom*|medisin*|beboer*|pasient*|bruker*|klient*|barna|ungene|diagnos*|illness|residents|patients|children
  `),
  dayShown: list(`
    skjerm*|*skjermen|tavl*|*tavla|tv*|tven|monitor|prosjektor*|projektor*|screen|board|display|lerret*|vindu*|oppslag* _ venterom*|inngang*|gang|gangen|resepsjon*|kantin*|kafe*|butikk*|vindu*|gata|fellesstu*|dagligstu*|mottak*|foaje*|hall*|waiting|lobby|reception|corridor|canteen|entrance|besøk*, venterom*|inngang*|resepsjon*|fellesstu*|foaje*|lobby|waiting|reception __ skjerm*|tv|tven|tavl*|screen|henger|står|ruller|vises
  `),
  dayAllSee: list(`
    alle|hvem|kven|folk|besøk*|pårørende|gjester|publikum|elevene|ungene|barna|de|everyone|anyone|everybody|visitors|people|pasienter|pasientene|kundene __ kan|kunne|ser|leser|les|står|stod|får|can|could|see|sees|read|reads|stands, fritt|fullt|godt|lett|openly|clearly frem|fram|synlig|synleg|lesbart|leselig|visible|readable, åpne|opne|åpent|ope|open|opent for|til alle|lesing|publikum|reading|all, står|ligger|henger|ruller|vises|hang|lies|hangs _ synlig|synleg|åpent|ope|open|fremme|framme|til,
    kan|kunne|can de|dem|alle|folk|pasienter|besøk*|pårørende|gjester|hvem|kunder|elever|they|everyone|people _ lese|se|sjå|høre|hente|åpne|finne|bla|ta|read|see|get|open
  `),
  /** A machine that strangers sit at. */
  dayPublicMachine: list(`
    venterom*|publikum*|besøk*|gjeste*|kiosk*|resepsjon*|waiting|public|guest|visitor _ pc*|maskin*|terminal*|skjerm*|brett*|ipad*|computer*|tablet*, pc*|pcen|maskin*|terminal*|nettbrett*|ipad*|computer _ i|på|in|at|ved _ venterom*|resepsjon*|gangen|biblioteket|foaje*|kantina|waiting|lobby|reception|library|åpen|skolegården, publikumspc*, publikumsmaskin*, besøkspc*, gjestepc*, elevpc*, infokiosk*, lånepc*, publikums*
  `),
  dayGetsIn: list(`
    tre|to|ett|et|# klikk|tastetrykk|trykk|clicks, står|kommer|havner|sitter|er man|en|jeg|vi|de|du|folk _ i|inne|rett|på, rett|direkte|straight inn|into|til i|på|the|fellesområde*|mapp*|journal*, ingen|uten|utan|no|without pålogging|innlogging|passord|kode|login|password, kommer|kom|slipper|slapp _ inn|rett|forbi _ i|på|til, får|fikk|fekk|can|could opp|åpnet|se|open|see, logga|logget|innlogget|innlogga|logged inn|på|som|in|on,
    gir|lar|slipper|gives|lets meg|oss|folk|me|us|deg _ inn|rett|in|into|access
  `),
  /** A secret said aloud, to whom. */
  dayToldHim: list(`
    sa|si|sagt|fortalte|fortalt|leste|las|lest|ga|gav|gitt|gi|oppga|oppgav|oppgitt|stavet|stava|dikterte|told|gave|given|read|said|spelled _ han|hun|ham|henne|de|dem|vedkommende|fyren|mannen|dama|him|her|them|he _ passord*|kode*|koden|pin*|password|code|tall*|siffer*|login|bankid|brukernavn*|nummer*, han|hun|de|ham|henne|he|she|they fikk|fekk|har|ville|got|wanted|asked _ passord*|koden|pin*|password|code|login|tallene|sifrene|bankid, sa|leste|ga|gav|oppga|told|gave|read|said __ passord*|koden|pinkoden|sifrene|tallene|password|code|login,
    oppga|oppgav|oppgitt|ga|gav|gitt|leste|sa|gave|told|read __ kodebrikk*|bankid*|engangskode*|kortnummer*|kontonummer*|personnummer*|fødselsnummer*
  `),
  dayCaller: list(`
    ringte|ringde|ringer|oppringt|oppringning|telefonen|called|calling|phoned|rang|tlf __ it|microsoft|support|banken|politiet|kommunen|helpdesk|brukerstøtte|dikt|nav|leverandør*|telenor|teknisk|sikkerhet*|bank|police|service, sa|said|påsto|påstod|utga|kalte|presenterte|claimed __ fra|frå|from it|microsoft|support|banken|dere|kommunen|politiet|brukerstøtte|helpdesk|dikt|bank|police|you|the, en|ei|ein|a mann|fyr|dame|kar|kvinne|type|guy|man|woman|person _ ringte|ringde|called|phoned|rang|på telefon*, hyggelig|høflig|snill|trivelig|nice|polite|friendly mann|fyr|dame|kar|stemme|guy|man|lady|voice,
    en|ein|a|noen|someone som|who|that ringte|ringde|called _ fra|frå|from|og|and, var|was visst|likevel|nok|apparently ikke|not _ banken|it|microsoft|dere|politiet|bank
  `),
  daySameName: list(`
    heter|heiter|har|het|have|has|with|called _ samme|same|likt|det _ navn|etternavn|fornavn|name|samme, samme|same navn|etternavn|fornavn|name|surname, navnebror, navnesøster, navnebrødre, namesake, lik|likt navn|namn, begge|both heter|heiter|called|named,
    nesten|omtrent|nærmest|tilnærmet|almost det|likt|same|samme|lik
  `),
  /** Somebody who should have no way in any more, and still knows one. */
  dayOutsider: list(`
    eksen, ekskon*, eksmann*, eks mann*|mannen|kone|kona|kjæreste*|samboer*, samboer*, kjæreste*, sønn*|datter*|barn*|unge* min|mi|mitt|hans|hennes, ungen|sønnen|datteren|dattera|gutten|jenta min, tidligere|forrige|gamle|gammel|former|previous ansatt*|kollega*|vikar*|sjef|lærer|styrer|assistent|leder|employee|colleague|boss, sluttet|slutta|oppsagt|sagt|fratrådt|pensjonert|sparken|quit|fired|retired|resigned, vikaren som|fra, studenten som, praktikanten som, my ex|son|daughter|husband|wife, ex husband|wife|boyfriend|girlfriend, naboen, svoger*, svigersøn*, håndverker*, vaskebyrå*, nabogutten,
    gutten|jenta|ungen|sønnen|datteren|barnebarnet|boy|girl|kid på|of|i|sin|min,
    renholder*|reinhaldar*|vaskedam*|vaskehjelp*|vekter*|vaktmester*|håndverker*|elektriker*|konsulent*|cleaner*|vaskepersonal*,
    ekskolleg*, eksansatt*, eksvikar*, exkolleg*, ekssjef*
  `),
  dayKnows: list(`
    vet|veit|kan|kjenner|har|husker|fikk|fekk|lånte|bruker|brukte|kommer|slipper|logger|knows|has|got|uses|used|remembers|gets _ fortsatt|fremdeles|framleis|ennå|still|enda|lenger, fortsatt|fremdeles|framleis|ennå|still|enda _ vet|kan|har|kommer|slipper|inne|tilgang|access|kode*|nøkkel*|pin*|passord*|knows|login|logget|logga, vet|veit|kan|kjenner|knows|har|fikk|fekk|husker koden|pin*|pinen|passord*|mønsteret|code|password|pattern|nøkkel*, har|have|has tilgang|access|nøkkel|nøkkelkort|kort|key,
    lot|let|lét|lånte|lent|lånt|ga _ bruke|låne|få|bort|ha|use|borrow|have
  `),
  dayUsedIt: list(`
    lest|leste|les|har|har vært|vore|var|logget|logga|inne|brukt|brukte|sett|så|tatt|sendt|skrevet|read|been|logged|used|seen|sent _ i|på|inn|meldinger|melding*|journal*|mail*|epost*|sms|bilder|saker|mappe*|inne|opp|om|om _ bruker*|messages|mail|records, leser|les|reads _ melding*|mail*|epost*|journal*|sms|messages, kommer|kom|kommet|comes|logger _ inn|in|into|på,
    så|sett|visste|visst|kjente|siterte|nevnte|fortalte|saw|knew _ hva|det|ka|what|that jeg|eg|vi|i _ skrevet|skrev|notert|sendt|skreiv|wrote|written|sent, lest|leste|lese|sett|read _ om|about,
    brukte|bruker|brukt|satt|sat|sitter|used|uses|using _ maskina|maskinen|pcen|brukeren|kontoen|computer|innlogget|innlogga|account,
    sett|observert|seen|vært|var i|på|inne|in _ arkiv*|lager*|bygget|kontoret|huset|rommet
  `),
  /** A picture or a list of those in care that landed in a private place. */
  dayPrivatePlace: list(`
    familiealbum*, familiesky*, familieskyen, icloud*, private sky*|album*|drive|mail|epost*|onedrive|dropbox|mobil*|telefon*|pc*, google photos|foto|disk|drive, facebook*, snap*, instagram*, tiktok*, whatsapp*, messenger*, privat|private epost*|mail*|konto*|mobil*|sky*|email|phone|account, egen|eiga|own mobil*|telefon*|phone|sky, skyen|skya min|mi|hjemme|vår, family album|cloud
  `),
  dayPicture: list(`
    bilde|bilete|bilder|foto|film|video|picture|pictures|photo|photos|skjermbilde*|screenshot* _ sår*|pasient*|bruker*|beboer*|barn*|unge*|elev*|klient*|journal*|liste*|skjerm*|medisin*|wound*|patient*|resident*|child*|kid*|record*|list*|vedtak*|henne|ham|han|hun, pasientbild*, sårbild*, journalbild*
  `),
  daySeen: list(`
    sett, så, såg, seen, saw, lest, leste, kommentert*, liket, likte, delt, delte, shared, havna, havnet, hamna, ligger, lagt, synk*, lastet opp, lasta opp, uploaded, synced, ended up, landet, dukket opp
  `),
  /** More went along than was meant. */
  dayAttached: list(`
    lagt|la|legge|lagde|sendt|sendte|hengte|hang|limte|limt|attached|sent|included _ ved|med|inn|along|whole|entire _ hele|heile|alle|feil|whole|all|wrong|entire, sendte|sendt|sender|sent _ hele|heile|alle|whole|entire|all, tydeligvis|visst|ved|uforvarende|by|accidentally|utilsiktet _ lagt|la|sendt|sendte|delte|delt|feil|sent|mistake|shared
  `),
  dayRoster: list(`
    klasselist*, elevlist*, karakter*, fraværslist*, personallist*, lønnslist*, beboerlist*, brukerlist*, klientlist*, navnelist* med, søkerlist*, fødselsnum*, personnum*, vedtak*, diagnos*, adresselist*, pårørendelist*, foreldrelist*, sykefravær*, grades, class list, staff list, salary list, salaries, payroll, resident list,
    sosialstønad*, sosialhjelp*, støttemottak*, regnskap* med, kundelist* med, deltakerlist* med, mobb*
  `),
  /** A way that lets others read along. */
  dayUnsafeWay: list(`
    vanlig|vanleg|ordinær|ukryptert|åpen|open|usikker|usikret|ubeskyttet|plain|ordinary|unencrypted|normal|regular epost*|mail*|sms|post|melding*|email|vedlegg, gammel|gamle|feil|old|wrong adresse*|epost*|mail*|address|email
  `),
  dayInnerData: list(`
    mapp*|fil*|område*|disk*|server*|folder*|files|drive* _ til|hos|for|på|av|of|for|from helse*|nav|barnevern*|psyk*|lege*|pasient*|personal*|lønn*|rådmann*|økonomi*|skole*|barnehage*|health|hr|payroll|school, helsemapp*, personalmapp*, pasientmapp*, fellesområdet til|for, intranett*, fagsystem*
  `),
  /** Signed in from where one is not. */
  dayLogs: list(`logges|logger|logget|logga|pålogg*|innlogg*|inne|logon|login|logged|signed|signs|logs|aktiv|active|sitter`),
  dayAsMe: list(`som|as meg|me|oss, i|på kontoen|brukeren|navnet min|mi|mitt, på|in|into|on kontoen|brukeren|my min|account|user, under|med|with navnet|brukeren|kontoen|my mitt|min|name|account`),
  /** Lent out to somebody who may not. */
  dayLent: list(`lot|let|lét|lånte|lånt|lent|ga|gav|gitt|gave|låner|deler|delte|shared _ vikar*|gutt*|gutten|jenta|ungen|sønn*|datter*|mann*|kona|kolleg*|elev*|student*|henne|ham|han|hun|nabo*|temp|son|daughter|husband|wife|kid|student _ bruke|låne|pin*|kode*|passord*|pålogg*|innlogg*|kort*|nøkkel*|use|login|password|code|card|pc*|maskin*`),
  /** A device passed on with everything on it. */
  dayPassedOn: list(`
    ga|gav|gitt|gi|solgte|solgt|selger|donerte|donert|kastet|kasta|leverte|levert|gave|sold|donated|threw|arvet _ bort|videre|vidare|vekk|away, solgte|solgt|donerte|donert|sold|donated, gjenvinning*, bruktsalg, loppemarked, søppel*, container*, elretur, recycling, trash, papirinnsaml*
  `),
  dayUnwiped: list(`uten|utan|without|ikke|ikkje|not|glemte|glømte|forgot|aldri _ slette|slettet|sletta|slett|nullstille|nullstilt|tømme|tømt|wipe|wiped|wiping|erase|reset|resetting|logge|logget, med|with alt|all|alle|bilder|everything på|on|der|inni|it, full av|of,
    før|before _ slettet|sletta|tømt|nullstilt|wiped|erased|slette`),
  /** Where all of the house can look. */
  dayCommon: list(`
    felleskalender*, felles*, fellesmapp*, fellespost*, teamskanal*, teams kanal*, kanalen, intranett*, alle på|i|hos huset|avdeling*|skolen|kontoret|bygget, alle|everyone|everybody fikk|fekk|får|kan|ser|got|gets|can, oppslagstavl*, oppslag*, veggen, kjøleskap*, postlist*, shared calendar|folder|channel, whole department|office|team, facebookgruppe*, foreldregruppe*, chatten, gruppechat*
  `),
  daySick: list(`sykmelding*, sjukmelding*, sykemelding*, legeerklæring*, sykefravær*, diagnos*, vedtak*, karakter*, lønnsslipp*, advarsel*, oppsigelse*, bekymringsmelding*, sick note*, sick leave, medical certificate, payslip*, personalsak*, vurdering*, elevvurdering*, kartlegging*, epikrise*, journal*, historien til, case history|notes`),
  dayPutThere: list(`la, lagt, legger, ligger, lå, hang, henger, postet, posta, delte, delt, limte, limt, skrev, skreiv, skrevet, publiserte, lastet opp, lasta opp, put, posted, pasted, shared, typed, uploaded, kopierte, sendte`),
  /** A program on the web that remembers what it is told. */
  dayWebTool: list(`
    oversetter*, oversett*, translate*, translator*, deepl, chatgpt, chat gpt, gpt, ki, kitjeneste*, copilot, språkmodell*, ai, gemini, konvertering*, pdf konverter*, converter*, gratis|free nettside|tjeneste|program|verktøy|app|site|service|tool, på|on nett|nettet|nettside|the|internet, wetransfer*, dropbox*, google docs|disk|drive
  `),
  dayPersonMatter: list(`
    klient*|pasient*|bruker*|elev*|barn*|beboer*|familie*|ansatt*|søker*|patient*|client*|pupil*|child*|resident* _ historie*|sak*|navn|vurdering*|opplysning*|melding*|journal*|vedtak*|notat*|story|case|name*|notes, historien|historia|saken|notatet|vurderinga|vurderingen|vurderinger|brevet|vedtaket|story|case|notes _ til|om|for|av|of|about klient*|pasient*|bruker*|elev*|barn*|beboer*|familie*|en|ein, elevvurdering*, klientnavn*, pasientnavn*, barnenavn*, med navn|namn|names, full av navn|namn|names, klientmapp*, personnavn*
  `),
  dayRanItself: list(`
    startet|starta|kjørte|åpnet|åpna|installerte|opna|started|ran|opened|installed|launched _ selv|sjøl|sjølv|seg|itself|automatisk|automatically|noe|something, svart vindu|rute|boks, black window|box, et|eit|a spill|game|program|vindu|window
  `),
  dayForgotOff: list(`glemte|glømte|gløymde|glemt|forgot|forgotten|uten|utan|ikke|not __ logge|logget|logga|log|logged|sign av|ut|out|off, logget|logga|logged ikke|not av|ut|out|off, står|stod|was|er|fortsatt|still|fremdeles innlogget|innlogga|pålogget|pålogga|logged`),
  dayElsewhereMachine: list(`hotell*, hotel*, bibliotek*, library, kafe*, cafe, flyplass*, airport, kurslokale*, kurssted*, annens|andres|venns|naboens|other|someone pc*|maskin*|computer, lånt|låne|borrowed pc*|maskin*|computer, publikumspc*, elevpc*, skolens pc, konferanse*, internettkafe*, lånemaskin*, besøkspc*`),
  daySite: list(`hjemmesid*, heimesid*, nettsid*, nettstad*, facebooksid*, portalen, website, web page, homepage, infoskjerm*, telefonsvarer*, nettsida, hjemmesida`),
  daySomeoneChanged: list(`noen|nokon|nån|somebody|someone|det|they|nye|ukjente _ byttet|bytta|endret|endra|lagt|skiftet|skrevet|changed|replaced|put|posted, er|har|ble|blitt|was|been byttet|bytta|endret|endra|skiftet|replaced|changed|overtatt|hacket`),
  dayKeepsBack: list(`tilbake|attende|back|igjen|again|på nytt når|da|etter|when|hver|after, blir|kommer|endres|byttes|bytta|byttet|goes|comes _ tilbake|igjen|back|again, hver gang, every time, russisk*, kinesisk*, arabisk*, porno*, gambling, casino*, viagra, piller, bitcoin*, krypto*, reklame for, propaganda*`),
  dayNotebook: list(`notatbok*|notatboka|bok|boka|boken|lapp|lappen|perm|permen|hefte|kalender|almanakk*|ark|arket|papir*|liste|lista|notebook|diary|sheet|note|paper _ passord*|koder|kodene|pin*|pålogging*|password*|codes|login*, passordbok*, passordlist*, kodelist*, passordlapp*`),
  dayMissing: list(`mistet, mista, borte, vekk, finner ikke, forsvunnet, stjålet, stolen, lost, gone, missing, lagt|la|lå|glemt|left igjen|att|fra|på|behind, tatt, cannot find, tapt`),
  /** Advertising that came along with something. */
  dayAds: list(`reklame*|annonse*|popup*|popuper|sprettopp*|sprettoppvindu*|nettleser*|ads|adverts|pop ups|faner|vinduer _ over|overalt|hele|heile|dukker|spretter|popper|kommer|hver|all|everywhere|keep|selv|stadig|ustanselig, startsid*|søkemotor*|homepage _ byttet|bytta|endret|annen|ny|rar|changed|other, reklame på|over alle|alt|hele`),
  dayGotIt: list(`lastet|lasta|installert*|kjøpte|kjøpt|trykket|trykte|trykka|klikket|klikka|åpnet|opna|åpna|godtok|downloaded|installed|bought|clicked|opened|la _ ned|på|inn|ny|nytt|lenk*|program*|utvidelse*|extension*|app|gratis|vedlegg*|på|link|free`),
  dayFakeSupport: list(`ring|ringe|ringte|call|called|phone|ringt _ microsoft|support|nummeret|apple|windows|kundeservice|hjelpelinje|number|help, side|vindu|rute|page|skjerm|window _ låst|rødt|pep|ulte|advarsel|virus|infisert|locked|warning|infected`),
  dayTheySaw: list(`de|dem|dei|han|hun|vedkommende|they|he|she _ fikk|fekk|got|tok|overtok|had|could|kunne _ se|sjå|styre|kontroll*|skjermen|inn|tilgang|over|access|control|screen|see, ga|gav|gitt|gave|slapp|let _ dem|de|han|ham|them|him|henne _ tilgang|inn|kontroll*|skjermen|styre|access|in|control`),
  dayExtort: list(`ellers|eller|ikke|or|unless|else __ publiser*|offentliggj*|legger|legge|lekker|lekke|selger|sprer|deler|publish*|leak*|sell|post|ut, løsepeng*, utpress*, ransom*, krever|krav|vil ha|demand* _ penger|bitcoin*|betaling*|kroner|dollar|money|krypto* _ ellers|for|hvis|or|eller`),
  dayTaken: list(`tatt, stjålet, kopiert, hentet, lastet ned, hacket, stolen, taken, copied, har, sitter på, fått tak i, got hold`),
  dayPayChanged: list(`noen|nokon|nån|somebody|someone|ukjente|de _ endret|endra|byttet|bytta|skiftet|skifta|changed|vært|lagt|satt _ kontonummer*|kontonr*|bankkonto*|lønna|lønnen|account, kontonummer*|kontonr*|bankkonto*|lønna|lønnen|salary _ endret|endra|byttet|bytta|skiftet|changed|gikk|sendt|gått _ uten|av|til|without|by|en|annen|another`),
  dayListens: list(`noen|nokon|nån|andre|ukjent*|fremmed*|somebody|someone|stranger _ linja|linjen|samtalen|samtalane|møtet|teams|line|call|meeting|samband*|kanalen, avlytt*, lytter, lyttar, lytta, listening, eavesdrop*, hører|høyrer|hear _ samtal*|oss|alt`),
  dayTheyAnswer: list(`svarer|svarte|snakker|pratar|ler|lo|puster|hvisker|kommenterer|blander|answers|answered|talks|laughs|breathing|speaks _ oss|meg|seg|med|der|us|me|når|og`),
  dayUnexpected: list(`{NOT} ventet|venta|forventet|bedt|bestilt|expected|expect|asked|ordered, uventet, uventa, unexpected, ukjent|fremmed|unknown avsender|sender|person|adresse, en|ein|a ukjent*|unknown,
    ingen|nobody _ bestilt|sendt|avtalt|ordered|sent|kjenner|visste, {NOT} bestilt|avtalt|meldt`),
  dayTrick: list('ved å|og trykke|endre|bytte|skrive|klikke|taste|bla|søke|redigere, by changing|pressing|clicking|typing|editing|searching, hvis|når|if|when jeg|man|du|en|vi|i|you _ trykker|endrer|bytter|skriver|klikker|taster|press|change|click|type, klikker|trykker|bytter|endrer|skriver|taster|press|click|change du|man|jeg|vi|en|you'),
  /** Shown or told to somebody of one's own. */
  dayShowed: list(`viste|viser|vist|fortalte|fortalt|leste|lot|let|sendte|delte|showed|told|read|let|tipset _ dattera|datteren|dotter*|sønn*|mann*|kona|samboer*|mor|mora|far|faren|søster*|bror*|venn*|nabo*|svigermor*|kjærest*|daughter|son|husband|wife|friend|neighbour|sister|brother|mother`),
  /** Looked over the shoulder. */
  dayPeeked: list(`skrevet|skreiv|skrev|lært|lærte|filmet|filma|filmed|sett|så|såg|fotografert|memorert|pugget|saw|wrote|seen|noted|learned _ pin*|passord*|password*|kode*|koden|code|mønster*|pattern`),
  dayPupil: list(`elev*|*klassing|*klassingen|klassing*|ungdom*|gutt*|jente*|unge*|barn*|kid*|pupil*|student*|pasient*|bruker*|beboer*|besøk*|pårørende*|vikar*`),
  /** Spam with our name on it. */
  dayMySpam: list(`søppelpost*|søppelmail*|spam|spammail*|phishing*|reklame*|svindel*|junk __ går|sendes|sendt|kommer|strømmer|spys|goes|sent|going|coming __ fra|frå|from|i|in __ vår|vårt|våre|min|mitt|mi|kommunens|our|my, i|in kommunens|vårt|mitt|our|my navn|namn|name fra|ut|til|from,
    sendes|går|sendt|sends|spys|strømmer|sprer|sender _ spam*|søppel*|phishing*|virus*|svindel*|reklame*|junk _ fra|i|from|in _ min|mitt|mi|meg|vår|vårt|oss|kommunens|my|our|me`),
  dayNotBack: list(`{NOT} tilbake|igjen|attende|back|returned, {NOT} _ tilbake|igjen|attende|back _ reparasjon*|service|verksted*|butikk*|lån*|repair|shop, vet|veit|aner|knows|know {NOT} hvor|kor|where _ er|ble|blei|den|it|is, aldri|never levert|kom|kommet|returned|came`),
  dayShred: list('makuler*, shred*, konfidensiell avfall, sikkerhetsmakuler*'),
  dayTrash: list(`søpla, søppel*, restavfall*, papiravfall*, papircontainer*, container*, bossdunk*, trash, garbage, bin, uten|ikke|not|aldri|without _ makuler*|shred*, kastet, kasta, thrown`),
  dayUnlocked: list(`ulåst*, står|stod|sto|var|er|lå|ligger _ åpent|åpen|opent|oppe|ope|åpne|ulåst|ulåste|unlocked|open, {NOT} låst|låste|låsbar*|locked, uten|utan|without lås|lock, på vidt gap, unlocked, låsen _ ødelagt|knust|borte|broken`),
  dayFiles: list(`helsekort*, journalskap*, journalarkiv*, papirjournal*, papirarkiv*, arkivskap*, klientmapp*, pasientmapp*, elevmapp*, personalmapp*, personalarkiv*, medical files, patient files, health cards, skap*|skuff*|rom*|arkiv*|hylle*|cabinet*|drawer* _ journal*|helsekort*|pasient*|klient*|elev*|personal*|mapper|mappene|files|records`),
  dayPrints: list('utskrift*, skannet*, skanning*, dokumenter, faks*, kopier, prints, printouts, scans, historikk*'),
  dayInnerOrg: list('barnevern*, helse*, nav, personal*, lønn*, psykisk*, legekontor*, ppt, hr, health, payroll, child welfare'),
  dayWrongPaper: list(`gav|ga|gitt|fikk|fekk|fått|leverte|levert|sendte|utleverte|gave|handed|got|received|tok __ feil|gal|naboens|andres|annens|wrong|anothers|someone _ kopi*|søknad*|vedtak*|papir*|brev*|konvolutt*|mappe*|journal*|resept*|epikrise*|copy|letter|papers|envelope|file|prescription`),
  dayManyPrompts: list(`mange|masse|to|tre|fire|fem|flere|fleire|rekke|#|many|several|lots _ forespørsel*|forespørsler|varsel|varsler|godkjenning*|push*|prompt*|request*|notifications|spørsmål|kodeforespørsel*|meldinger _ i|på|om|fra|in|on|mens`),
  dayKnowsMine: list(`kjenner|kan|vet|veit|har|fått|fikk|bruker|brukt|knows|has|have|uses|got _ passord*|koden|pinkoden|password|pin|code|pålogginga|påloggingen|innlogginga|login min|mitt|mi|vår, passord*|koden|pinkoden|pålogginga|innlogginga|login min|mitt|mi, my password|login|pin|code`),
  dayHasIt: list('kjenner, vet, veit, kan, knows, has got, har fått, fått, bruker, uses, brukt, using'),
  dayRemote: list(`noen|nokon|nån|ukjent*|somebody|someone|de|en|ein|hackere|hacker _ fjernstyr*|styrer|styrar|kontrollerer|overtatt|overtok|overtar|controls|controlling|hijacked _ pc*|pcen|maskin*|maskina|skjerm*|datamaskin*|computer*|laptop*|musa|musen|mouse|kontoen|telefonen, fjernstyrt|fjernstyres|remote controlled _ pc*|maskin*|noen|andre|utenfra|computer, pc*|pcen|maskin*|maskina|computer|skjermen _ fjernstyrt|fjernstyres|overtatt|hijacked|hacket|hacka`),
  daySomeoneUsed: list(`noen|nokon|nån|somebody|someone|beboer*|gjest*|besøk*|håndverker*|renholder*|elev*|ungdom*|pårørende* __ brukt|brukte|satt|vært|rotet|rota|used|been|sat _ pc*|pcen|maskin*|maskina|kontoen|mobilen|brettet|computer|phone min|mi|mitt|my, brukt|brukte|used _ pc*|pcen|maskina|maskinen|mobilen|computer min|mi|mitt _ innlogget|innlogga|pålogget|logged`),
  /** The desk, the mail or the folder of another. */
  dayOtherDesk: list(`rektors|rektor|lærerens|lærers|læraren|sjefens|lederens|andres|kollegas|hennes|hans|ansattes|someone|teachers|bosses _ skrivebord|mappe*|område*|pc|mail|epost*|konto*|innboks*|onedrive|desktop|files|account|inbox`),
  dayPupilLogin: list('elevbruker*, elevkonto*, elevpålogg*, elevpc*, elevnett*, gjestebruker*, testbruker*, vikarbruker*, pupil account, student account'),
  /** Said to somebody outside. */
  dayLeaked: list(`fortalte|fortalt|sa|nevnte|bekreftet|bekrefta|røpet|røpte|avslørte|told|mentioned|confirmed _ journalist*|avis*|presse*|reporter*|nabo*|venn*|utenforstående|ukjent*|vaktmester*|eks*|far|mor|naboen|lokalavis*|media|newspaper|neighbour|friend, røpet, røpte, forsnakket, forsnakka, taushetsbelagt, taushetsplikt*, teieplikt*, confidential`),
};
