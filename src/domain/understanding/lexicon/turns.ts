import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** What it was that failed: asked afterwards. */
const CAUSE = `fant|finner|fann|finn|found|find dere|de|noen|nokon|du|dokk|you|they|anyone _ ut|årsak*|årsaka|feilen|hvorfor|out|cause|why, funnet|funne ut av|hva|hvorfor|kva, hva var|ble|vart årsaken|årsaka|grunnen|konklusjonen, what was the cause|reason, what caused it|that|the, skyldtes det|den|feilen`;

/** What a message does with what was said before: asks after it, puts it right, calls it off (M25, M29, M69). */
export const TURNS: Lexicon = {
  /** Asks what it was, after it is over. */
  causeAsked: list(CAUSE),
  /** Asks how it goes, whatever it is. */
  progressAsk: list(`
    ${CAUSE},
    rapport*|rapporten|svar|beskjed|tilbakemelding|report|hendelsesrapport* lovet|lova|lovd|loven|promised,
    når|when|katti får|kommer|kjem|do|will jeg|vi|me|i|we|den|det|pcen|telefonen|skjermen _ min|mi|mitt|vår|vårt|nye|my|our|the,
    svar|beskjed|tilbakemelding utbes|ønskes|imøteses|bes|avventes, imøteser|avventer|ser _ svar|tilbakemelding, where are we|you with,
    hvor|how lenge|long må|skal|must|do|should jeg|vi|i|we|me vente|venter|wait da|mer|meir|til|nå|more|longer,
    har|has|have|did|er det|noe|noko|anything|something _ skjedd|skjedde|hendt|happened|kommet|blitt noe|med|with|to|of|på|noko,
    anyone|anybody|noen|nokon|somebody|someone|you|dere looking|working|ser|jobber|kikker|sitter at|on|på|med this|it|that|saken|det|den|dette|yet|nå|ennå,
    still|fortsatt|framleis|fremdeles|ennå|enda no|ingen|ikke|ingenting|not|nothing _ word|news|answer|reply|svar|beskjed|lyd|livstegn|nytt|tilbakemelding|reaksjon|respons|heard,
    har|has|have|hadde noen|nokon|anybody|anyone|somebody|someone|dere|de|you _ tid|time|rukket|anledning|chance|moment,
    kom|kjem|kommer|ble|blei|vart|blir det|d noe|noko|nokka|nåkka ut|fram|frem|av, hva|ka ble|vart|blei|blir|bli det|d til|av|ut _ med|mæ|av, vite|veta|høre|høyre|hear|know __ reparert|reparera|fikset|fiksa|ordnet|ordna|løst|løyst|retta|rettet|fixed|repaired|ferdig, did|has anything|something come|came|happen|happened,
    har|er teknikeren|montøren|noen|dere|vaktmesteren|folk|han|hun|elektrikeren _ vært|kommet|her|innom, third|second|fourth|fifth|tredje|fjerde|femte|andre time|gang|gong asking|spør|maser|purrer, is my|our|the _ ready|done|here|fixed|shipped,
    did|has|have anyone|someone|somebody|you|they|anybody _ read|open|notice|answer|opened|noticed|answered|seen|done|ordered, hvor|kor langt|lang|far _ kommet|kom|komt|kommer|er,
    dere|de|noen|du|he|you|they|someone skulle|lovet|lova|lovte|sa|were|was _ ringe|komme|svare|call|come|fix|send|reply, første|andre|annen|tredje|fjerde|femte|sjette|#|enda|en|third|fourth|fifth|second gang|gong|time jeg|vi|me|i|we spør|maser|purrer|ringer|skriver|etterlyser|ask|write|call, maser|maset|etterlyser|etterlyste|etterlyse|purrar|purrer om|på|etter|igjen, etterlyser, etterlyse, etterspør, hvordan går med, gått|gjekk|gikk i glemmeboka|glemmeboken|gløymeboka, glemmeboka, glemmeboken, tatt|teke stilling til, did|has|have|is|are|were the|my|our|those|that|it __ yet, er|har|kom|blei|ble|ligger __ ennå|enda eller|eller, skulle|skal ikke det|den|noen|han|hun|en __ komme|kommet|kom|kommer|ringe|ringer|vært|hatt, er|ere|erre noen|nokon|nån som _ sett|tatt|jobber|ser|kikker|fikser, fremdeles|fortsatt|framleis|still på vent|uløst|åpen|ubesvart|venter|pending|open, er _ underveis|på vei|på veg, hvor langt unna, on its way, det stille|tyst|taust, på trappene,
    hvor|hvordan saken|den|det|feilen|meldinga|bestillingen _ befinner|står|ligger|henger, de|dere|noen|du|dykk|man har|fått|fikk _ orden|sett|fikset|fiksa|ordna|ordnet|løst|retta|rettet|begynt|startet|tatt, håp om|for, any hope, hva med saken|meldinga|meldingen|bestillinga|bestillingen|den|det|skriveren|pcen|henvendelsen, what about my|the|our, har|fått|fikk|fekk dere|noen|de|du|dokk _ orden|ordna|svar|sett|sjekket|kikket|lest|fikset|undersøkt|looka|tittet|titta|tatt, har dere|noen|de|du|nokon _ looka|kikka|titta|tittet|kikket|sjekket|sjekka|lest|besvart|purret|tatt|startet|kontaktet|fulgt|videresendt|mottatt|motteke|registrert|prioritert, når kan|får|skal jeg|vi|me _ forvente|vente|rekne|regne|få|hente, når kan _ hentes, lever saken|den, er|ligg|ligger den|saken|den|meldinga _ i kø|køen|bunken|haugen|bunnen, hvor i køen, fremdrift*, framdrift*, fremgang, how far, did you|anyone|someone|they _ get|see|look|fix|receive|find|forget|manage|had, has it|this been, been _ fixed|looked|sent|ordered, where is my|the|our _ order|ticket|laptop|phone|answer, hvor er|blei|ble _ bestilling*|pcen|telefonen|svaret, lovet|lova|lovte|sa _ ringe|komme|svar|tilbake|ordne, promised to, was supposed|going to, skulle vært|være|ha|komt|kommet|hatt _ her|klar|ferdig|svar|fikset, er noen|nokon på|i saken|den|det|gang, er det noen som har|jobber, is someone|anyone|anybody on|working|looking, tatt tak i, på tide at noen, purre på, following up, follow up, oppfølging av|på, ikke hørt noe|et, still|fortsatt|framleis _ answer|reply|svar, hører fra, glemte|gløymde dere|de|dykk, radio silence, stille fra,
    noe|noko|nåkka|nokka nytt|nyheter, nytt nytt|om|i|på, nytt i|om|på saken, nytt fra dere, any|some|got news|update|updates|progress|movement, whats the status|latest|progress, eta, bump, purrer, purring, purrar, purret|purra, status på|for|i|om|her|nå, statusen, hva|hvordan er|var status*, hvordan|kordan går det med|mæ, går|gjekk _ med saken|feilen|meldinga|meldingen|bestillinga|bestillingen|restoren, hvordan ligger|står det|saken an,
    how is|are|does|goes _ going|coming|progress*, hva skjer|skjedde|ble|blei|vart|hendte med|mæ|i, skjer|skjedd|hendt|hender|skjer det|noe|noko|nåkka|her|noe, hvor blir|ble|vart|blei|vert|bli|blei _ av|tå|ta, ble det|han|hun _ av, når kommer|kjem dere|noen|de|dei|teknikeren|montøren|hun|han|den|svar|svaret, når blir|er|kommer|har|vert __ ferdig|fikset|fiksa|klar|klart|retta|rettet|løst|ordnet|ordna|oppe|tilbake|igjen|levert|reparert,
    når får jeg|vi|me _ svar|igjen|tilbake|hjelp, when will|is|are|can|do __ fixed|ready|done|back|working|solved|coming|come|here|up|get, kommer det noen|nokon, skal|skulle ikke __ komme|kommer|kom|ringe|ringer|sjå|se|fikse|vært, skulle ringe|komme|høre|sjå|se|fikse|sende __ tilbake|innom|på|opp, dere|de|noen|nokon|dokk|han|hun|de skulle|lovet|lova|lovte|sa _ ringe|komme|svare|fikse|se|sjå|sende|at, har dere|noen|nokon|dokk|de|dei|vakta|vakten|du|vakt _ sett|sjått|fikset|fiksa|begynt|byrja|rukket|tatt|teke|fått|funnet|glemt|gløymt|startet|kommet|hørt|gjort|ordnet|ordna,
    er|e|ble|vart|blei den|det|saken|feilen|denne|dette|meldinga|meldingen|*en|*n|*a|*et _ sett|sjått|fikset|fiksa|rettet|retta|løst|løyst|klar|ferdig|ordnet|ordna|reparert|behandlet|påbegynt|tatt|lest|glemt|gløymt|mottatt|motteke|registrert|igang, er|e den|det|saken|noen|dere _ i gang, fikset|fiksa|ferdig|retta|rettet|løst|ordna|ordnet|klar|klart|klare snart|ennå|enda|eller|nå|or|yet, have|has you|anyone|someone|it|they|somebody __ looked|fixed|started|begun|seen|forgotten|had|come|been|received|gotten, is it|this|the|my _ fixed|ready|solved|done|back yet, glemt|gløymt meg|oss|saken|oss av, forgotten me|us|my|about,
    ingen|ikke|nobody|noone|aldri|ingenting|fremdeles|fortsatt _ hørt|høyrt|ringt|tilbakemelding|heard|called|answered|replied, hører ingenting|ikke, venter|ventar|ventet|venta|waited|waiting _ på svar|tilbakemelding|dager|dagar|uker|veker|days|weeks|timer|svar|hele, har|have|been _ ventet|venta|waiting|waited, hørt|høyrt av seg|noe|noko|fra|back|anything, fått|fækk|fått sett|kikket|kikka|sjekket|gjort|ordnet|fikset, hvor langt|lang er|har|kommer|e _ kom*, venter|ventar|ventet|venta|waiting fortsatt|ennå|enda|still|på|i|siden|sidan, still|fortsatt|fremdeles|framleis venter|waiting|ikke hørt|ingen, hvor lenge til|igjen, how much longer, how long more|until|till|must, hvor langt har|er _ kommet|kome, blir|vert|bli d|det|dette|den|noe|noko|nåkka _ snart|eller|av|fikset|gjort, hvordan står det til med, hva er|e siste|sist, er saken|feilen|dere|de|noen|nokon _ underveis|startet|begynt, er dere|de|noen|nokon _ på saken, tilbakemelding på, svar på saken|meldinga|meldingen|henvendelsen|bestillingen, saken|feilen|meldingen|bestillinga|bestillingen min|mi|vår fra|frå|om|på|nr
  `),
  /** Asks how it goes only where the sentence is a question: «dere fikset kortet nå?», «er nettet oppe igjen?». */
  progressQuestion: list(`
    ble|blei|vart|er|was|is|har __ sendt|levert|reparert|bestilt|hentet|sent|ordered|delivered|fixed|glemt _ eller|or|ennå|yet,
    når|when|katti|korti __ fixed|back|ready|up|done|tilbake|oppe|oppatt|fikset|fiksa|klar|ferdig|ordnet|ordna|reparert|virker|fungerer|works|working|løst|retta, er|e|is|has det|anyone|noen|somebody|someone som|_ __ tatt|tak|sett|jobber|working|looking|begynt|started|kikket,
    dere|du|de|noen|you|they|somebody|anybody|anyone fikset|fiksa|fikser|ordnet|ordna|ordner|reparert|reparerte|rettet|retta|løst|løste|sett|så|sjekket|sjekka|gjort|gjør|bestilt|bestilte|tatt|tok|funnet|finner|fixed|fix|repaired|repair|checked|check|solved|looking|looked|look|ordered|found|done,
    er|e|is|are|var|ble|blei|blir|kommer|kjem|har|virker|fungerer __ frisk|friskt|friske|frisk|bein|beina|føttene|lufta|live|oppegående|alive|healthy|recovered igjen|att|again|nå|no|yet|snart|ennå|enda,
    er|is|are|virker|fungerer|funker|går|works|kommer|kjem|blir|blei|ble __ oppe|opp|tilbake|i|up|back|working|fixed|ferdig|klar|klart|ordnet|fikset|orden igjen|att|again|nå|no|yet|snart|ennå|enda|eller|orden|gang,
    skulle|skal|should|wasnt|isnt ikke|it|den|det|this|that __ oppe|ferdig|klar|klart|fikset|fiksa|reparert|ordnet|tilbake|løst|levert|up|back|fixed|ready|done|working, som lovet|lova|promised
  `),
  /** Asks how it goes, even where the words of what is waited for are those of an order. */
  progressSure: list(`
    når|when|katti får|kjem jeg|vi|me|i|we _ min|mi|mitt|vår|vårt|my|our,
    har|has|have|did det|noe|noko|anything|something _ skjedd|skjedde|hendt|happened|kommet noe|med|with|to|of|på|noko,
    har|has|have|hadde noen|nokon|anybody|anyone|somebody|someone|dere|de|you _ tid|time|rukket|anledning|chance|moment,
    hva|ka ble|vart|blei|bli det|d til, kom|kjem|ble|blei|vart det|d noe|noko|nokka|nåkka ut|fram|frem|av, før vi|jeg|me|we får _ vite|høre|høyre,
    third|second|fourth|fifth|tredje|fjerde|femte time|gang|gong asking|jeg|vi|i|we, har teknikeren|montøren,
    hvor|hvordan ble|blir|blei|vart|blitt|går|gikk|gjekk|er|e|står|ligger _ av|det|med|mæ|an, hvordan går med, noe|noko|any nytt|news|update, eta, purr*, når kommer|kjem|får _ den|han|hun|det jeg|vi|som, what happened to|with, where are we|you with, where is|are my|the|our
  `),
  /** What was asked for is not there yet; a matter of its own only where it was ordered. */
  notArrived: list(`
    {NOT} ringte|kom|dukket|svarte|hørt|called|came|showed, ingen|nobody _ ringte|ringt|kom|kommet|called|came,
    {NOT} _ fått|får|kommer|mottatt|motteke|sett|hørt|høyrt|levert|received|gotten|got|arrived|seen|heard, venter|ventar|ventet|venta|waiting|waited, kommer den|det|de|han|hun, hvor blir|ble|blei|er _ av|den|det, where is
  `),
  orderedBefore: list(`
    dere|de|noen|du|you|they|han|hun|he|she skrev|sa|sier|lovet|lova|lovte|varslet|meldte|svarte|wrote|said|told|promised __ kontakte|kontakter|ringe|ringer|komme|kommer|kommet|sende|sender|svare|svarer|se|contact|call|come|send|reply|answer,
    dere|de|noen|du|you|they|someone skulle|lovet|lova|were|promised|sa _ ringe|komme|call|come|sende|svare|send|to, lovet|lova|promised at|å|to|that,
    jeg|vi|me|i|we|som bestilte|bestilt|tinga|ordered|requested, jeg|vi|me|i|we ba|bad|asked|søkte|spurte om|for, bestilt|bestilte|tinga|ordered __ siden|sidan|ago|uke|uker|veke|veker|måned*|dager|dagar|mandag|i|weeks|days, bestillinga|bestillingen|order|søknaden min|mi|vår|my|our|fra, bestilte|tinga|lovet|lova|promised en|et|ny|ei|ein|meg|oss|new|a|us|me
  `),
  /** What one asks after: told before, a number, time that has gone. */
  toldBefore: list(`
    jeg|vi|me|i|we meldte|melde|varslet|varsla|rapporterte|ringte|reported|logged _ den|det|inn|da|then|it, rapport*|svar|beskjed|report lovet|lova|lovd|promised,
    you|dere|de|du said|sa|lovet|lova|lovte|promised _ mandag|tirsdag|onsdag|torsdag|fredag|måndag|monday|tuesday|wednesday|thursday|friday|today|tomorrow|i,
    bestilt|bestilte|ordered|sendt|meldt|innmeldt|levert|meldte _ uke|veke|i|week|for|on|sist|før|#, jeg|vi|me|i|we ba|bad|asked|requested|søkte om|for, ref|referanse, har|have ventet|venta|waited, gang jeg|vi|me spør|maser|skriver|ringer, innmeldt*, meldte|melde en|ei|eit|et feil|sak|avvik|problem,
    meldt|melde|meldte|melder|sendte|sendt|skrev|ringte|ringde|reported|sent|called|wrote __ i går|forrige|mandag|tirsdag|onsdag|torsdag|fredag|helga|uke|uker|veker|dager|dagar|sist|måned|yesterday|days|week|weeks|ago|last, som jeg|vi|me|æ meldte|melde|sendte|skrev|ringte|bestilte, sidan|siden jeg|vi|me meldte|melde|meldt|skrev, jeg|vi meldte|sendte, d-#|d#|d20*, saksnummer*, saksnr*, saken min|vår|mi, min|mitt sak|sak, sak nr|nummer|d, ticket*, case number|d, my case|ticket|request|order, dag # nå|no, day #, tredje|fjerde|femte|andre gang|dagen|purring, # uker|dager|veker|dagar siden|sidan, uke|uker|veker|dager|dagar|days|weeks siden|sidan|ago, i forrige uke|veke, for _ siden|sidan, purr*, jfr|jf|viser til
  `),
  /** A case of the writer's own, by its number or as told before. */
  ownCase: list(`
    problemet|feilen|henvendelsen|spørsmålet|forespørselen|mailen|eposten|søknaden|bestillinga|ønsket mitt|min|mi|vår|vårt,
    *saken|*saka|*bestillingen|*bestillinga|*ticketen vår|vårt|min|mi|mitt, tingen|det jeg|vi|me spurte|spurde|ba|maste|etterlyste|bad om, min|mi|my|mitt|our|vår innmelding|purring|forespørsel|søknad|problem|issue,
    d20*, saksnummer*, sak|saken|saka|meldinga|meldingen|henvendelse|henvendelsen|henvendinga|bestillinga|bestillingen|avviket|avvik|ticket|ticketen|innmeldinga|innmeldingen|forespørsel|forespørselen min|mi|mitt|vår|vårt|våre|om|fra|på|ang|angående, mailen|eposten min|mi|vår, my|our ticket|case|request|report|order|message, min|mi|mitt|vår sak|melding|henvendelse|henvending|bestilling|forespørsel|ticket, *ticket|*ticketen|*saken min|mi|vår|om, *ticket|*ticketen|*saka|*saken mi|min|vår, det jeg|vi|me meldte|melde|melder|skrev|skreiv|sendte|bestilte|meldt, som jeg|vi|me meldte|melde|skrev|skreiv|sendte|bestilte, what i reported|wrote|sent|ordered, i|we reported|wrote|sent|ordered|asked, jeg|vi|me meldte|melde|bestilte|leverte, since i|we, sak nummer|nr, case number
  `),
  /** Where something ordered or left is; asks after it only where it was told before. */
  whereIsIt: list(
    'where|wheres is|are it|my|the|he|she|they, hvor er|ere|blei|ble|blir den|det|de|dem|han|hun, når kommer|kjem|får den|det|de|jeg|vi, what happened, hva skjer|skjedde|hender, when will|do|can',
  ),
  /** Takes the message back outright. */
  takenBack: list(`
    glem|glemm|gløym|gløm|forget|drop|dropp *en|*et|*a|*ene|*ane|the,
    i|jeg|vi|we take|tar|trekker|tek it|det|den|alt|tilbake back|tilbake|att|attende|i,
    dere|du|de|dykk|you kan|can|må|får _ glemme|gløyme|glem|gløym|droppe|dropp|stryke|ignorere|overse|forget|ignore|drop,
    kan|må|får|bør|could|can|may dere|du|de|dykk|you|noen droppe|dropp|stryke|stryk|kansellere|avbestille|avlyse|glemme|glem|annullere|ignorere|drop|forget|ignore|scrap, kan|må|får|bør|could|can|may dere|du|de|dykk|you|noen slette|slett|avslutte|lukke|lukk|makulere|cancel|delete|close den|det|saken|saka|melding*|bestilling*|it|that|my|the, legg|legge|leggast|legges|put|lay _ side|aside|hylla|skuffen|død, avlys, avblås|avblåse|avblåst, trekker|trekk|trekkjer den|det|meg|saken|saka|alt|melding*, stryk|stryke meg|oss fra, ta meg|oss av lista,
    stryk|stryke|lukk|lukke|lukker|avslutt|avslutte|dropp|droppe|glem|glemm|gløym|ignorer|ignorere|trekk|trekke|trekker|kanseller|kansellere|avlys|avlyse|fjern|skrot|makuler|kast|annuller|annullere|overse|delete|close|drop|cancel|withdraw|ignore|scrap|remove|bin _ det jeg|eg|vi, stryk|stryke|slett|lukk|lukke|lukker|avslutt|avslutte|dropp|droppe|ignorer|ignorere|trekk|trekke|trekker|kanseller|avlys|avlyse|makuler|annuller|overse|delete|close|drop|cancel|withdraw|ignore|scrap _ melding*|saken|saka|sak|henvendelse*|henvending*|bestilling*|avviket|ticket|ticketen|case|request|report|message|forrige|forige, stryk|dropp|ignorer|kanseller|avlys|scrap|disregard|withdraw det|den|dette|it|that|this|my, bestilling*|saken|meldinga|meldingen _ utgå|avlyses|kanselleres|strykes|trekkes|slettes, utgår, skal|trenger ikke _ likevel|allikevel|alikevel|lenger, ikke lenger|lengre behov|bruk|aktuelt, behovet _ borte|bort|bortfalt, bortfaller, trekker _ bestilling*|melding*|saken
  `),
  /** Tries to talk the program into something (nobody gets a secret this way). */
  jailbreak: list(`
    du er nå _ *bot|debug|ai|dan|admin|administrator, fra nå av _ du|svar, uten|utan begrensninger|restriksjoner|avgrensingar|filter, without restrictions|limits|filters, ignore|ignorer|disregard|glem|overse|overstyr|forget _ instructions|instruksjoner|instruksane|instrukser|instruks|reglene|prompt|rules, systemprompt*, system prompt*, debug mode|modus, developer mode, utviklermodus*, adminmodus, admin mode, jailbreak, dan mode, pretend you|to, lat som du|om du, late som du, rollespill*, roleplay, act as, you are now, opptre som, adminbot, god mode, print|skriv|vis|show|reveal _ prompt|systemprompt*|instructions|instruksane|instruksene
  `),
  promptAsk: list(
    'systemprompt*, system prompt*, instruksene|instruksane|instruksjonene dine, your instructions|prompt',
  ),
  /** Puts right what the writer said. */
  correctCue: list(`
    presisering*, presiserer, oppklaring*, clarification, nærmere bestemt, ang|angående|vedr|re _ forrige|forige|tidligere|sist|previous|last __ ikke|not|skal|rett|riktig|men,
    glem|gløym|ignorer|stryk|slett|ikke|not|drop|forget|ignore|bruk bruk|nummeret|nr|nummer|telefonnummeret|adressen|adressa|avdelingen|rommet|navnet|the|det _ sted|stad|sta|forrige|gamle|i|number|room|name|ring|bruk, det|meldinga|meldingen|saken|that|what jeg|vi|me|i|we skrev|skreiv|meldte|sendte|wrote|sent|sa __ gjelder|gjeld|handler|skal|was|is|var|er,
    glemte|gløymde|mangla|manglet|utelot|forgot _ siffer|tall|bokstav|digit|letter|number, bytta|byttet om to|siffer|sifre|tall,
    det|den riktige|rette|korrekte|rektige er|e|skal,
    mente, meant, oppga|oppgav|ga|gav|skrev|skreiv|sendte|la|gave|wrote _ sjefens|feil|gammelt|gamle|gamalt|hans|hennes|privat*|wrong|old, mitt er # , mitt|mi|min|mine|my er|is # #, skulle|should stå|vært|være|have been|stått,
    *nr|*nummer|*nummeret|tlf|telefonen|mobilen mitt|min|mi|my _ var|er|ble|blei|was|is feil|galt|gale|gammelt|gamalt|wrong|old|utgått, feil|galt|wrong _ nr|nummer|number i|på|in saken|saka|meldinga|meldingen, bruk|use # , skal|skulle det|den|stå|være|være|vere|stå _ ikke|not, det|den|it skal|skulle|should være|stå|be|vere,
    rettar|retter|rette meg|opp, rettelse*, retting, korreksjon*, korriger*, correction, jeg|eg|æ|vi mente|mener|meinte|meinar, i meant|mean, meant, sorry _ meant|wrong, skrev|skreiv|skrive|oppga|oppgav|sa|sendte|ga|gav|tastet|tasta|wrote|gave|said|typed __ feil|galt|gale|gæli|gæernt|gæli|gærnt|gærent|gali|wrong|gammelt|gamalt|gamle, 
    tok|tar|tok jeg feil, husket|hugsa feil, det|den|riktige|riktig|rette|rett|correct|right|korrekte|nytt|nye|new _ er|is|skal være, skal være|vere|stå|ver, skulle vært|være|vore|stått, should be, should have been|said, should say, riktig|rett|korrekt nummer|sted|avdeling|rom|er, instead of the|zone|room|unit|ward, nummer*|nr|bruk|ring __ i stedet|steden|staden, use _ instead, ikke hele, ikke for hele|alle, ikke|not _ men|but, det gjelder|gjeld, bytt|bytt ut|endre|endra|change _ nummer*|telefon*|til|to|sted*, nytt|ny nummer|tlf|telefonnummer|mobilnummer er|no|nå, nummeret|mobilnummer|telefonnummeret|tlf|nr mitt|mi|min er|blir|nå|no, my _ number is, det var visst|nok bare|bære|berre|ikke, dæ va itj, det var ikke, dæ va bærre, ikke|not #, not the one, glemte å rette, overse det, ikke det jeg skrev
  `),
  /** «jeg skrev sone 2, men …»: a correction where a «men» or a «not» comes after it. */
  wroteBefore: list(`
    jeg|vi|i skrev|skreiv|sa|oppga|oppgav|meldte|wrote|said|reported|gave, i stad|sta, det jeg skrev|sa|meldte, sto|stod det, skrev jeg
  `),
  /** Puts something right only where it opens the message: «viser feil nummer» is a fault. */
  correctThin: list(
    'feil|galt|gale|wrong|gammelt|gamalt nummer|nummeret|nr|tlf|telefonnummer|internnummer|avdeling|sted|rom|sone|etasje|system|adresse|navn|namn|etternavn|name|number|phone|room|place|unit|floor, ikke|not _ det er|is|gjelder|gjeld, ikke|not the|den|det',
  ),
  /** Opens a correction. */
  correctOpen: list(
    'nei, neida, oi, ops, oops, ups, sorry, sry, beklager, unnskyld, obs, vent, wait, rettelse, korreksjon, retting, actually, forresten, hei, hmm, no, altså, hoi, ojsann, oisann, uff, glemte, skrivefeil, typo, jeg, eg',
  ),
  /** What was written before, or how somebody is reached. */
  correctThing: list(`
    nummer, nummeret, nr, tlf, telefon, telefonen, internnummer*, internnr, telefonnummer*, mobilnummer*, number, phone, rom, rommet, sone, etasje, avdeling*, adresse*, melding*, meldinga, saken, skrev, skreiv, i stad|sta|sted|stedet, tidligere, forrige, gerica, gat, sist, earlier, before, room, floor, unit
  `),
  /** It is over, or is not to be dealt with. */
  calledOff: list(`
    feil|wrong kommune|chat|chatten|vindu|mottaker|bot|robot|kanal|municipality|window|adressat, ingen|ikke|no grunn|vits|poeng|reason|need|point _ å|til|i|to _ komme|sende|ringe|come|send|call|gjør,
    spare|spar|spares dere|deg|dykk turen|bryet|tiden|tida,
    alt|alle|allt|everything _ i|in|ok|bra|fint|stell|good|fine orden|order|her|nå|no|again|igjen, klarte|klarer|greide|greier|fant|fikk|fiksa|fikset|ordna|ordnet|løste|solved|fixed|managed|sorted det|d|it|den|dette selv|sjøl|sjølv|sjæl|ourselves|myself|allerede|likevel, ikke|not bruk|bruke|kast|kaste|waste|spend tid|time|krefter|penger, ordner|ordnar|fikser|tar|løser|tek det|d|den selv|sjøl|sjølv|morgen|internt|lokalt,
    its|thats|it|that|everything|all|alt|det is|er ok|okay|fine|good|alright|greit|fint|bra now|nå|no|igjen|again|already|nu, sak|saken|casus|case|ticket|saka er|is|avsluttet|avslutta|lukket|løst|closed|solved|resolved|over, casus|sak|case avsluttet|avslutta|lukket|løst|closed|solved|clausus, problem|problemet løst|over|solved|gone|vekk|borte, ute av verden, historie nå,
    gikk|gått|kom|ble|blei|vart i|på orden|plass|rett, {NOT} tenk|bry|mas|uro|stress _ på|deg|dere|det|med,
    trenger|treng|behøver|need|want {NOT} __ lenger|likevel|meir|mer|allikevel|anymore|longer|svar|svaret, trenger|behøver {NOT} svar|svaret|noe|hjelp|dere|å, sorry for the|all noise|fuss|bother|trouble, unnskyld|beklager bryet|bråket|oppstyret|forstyrrelsen|maset, kan snu|returnere,
    {NOT} trenger|need|treng|behøver|want __ any more|longer|lenger|likevel, treng|trenger {NOT} hjelp|help, it|that|den|det is|er working|fine|ok|good|solved|oppe again|now|igjen|nå|att,
    fant|fann|found|finner feilen|årsaken|den|feilkilden|problemet|it, feilkilde*, brukerfeil*, feilen|problemet|feil|problem|fault satt|sitter|sat|lå|befant|var|was|befann|sto|stod _ stolen|tastaturet|meg|mellom|bak|foran|hodet|spakene|chair|me|mine, id10t, 40 cm, layer 8, rotårsak*, kom seg selv|sjøl, rettet|retta seg, friskmeld*, avblås*, avlys*, blåser i, greit likevel, trenger|treng ikke|ikkje bry|tenke|gjøre|sende|se, du|dere kan slappe|la, la være, la ligge, la det|den ligge|være|fare,
    glem|glemm|gløym bare|berre|det|den|hele|heile|alt|meldinga|meldingen|saken|meg|greia|mail|alt|dette|mitt|meldingen|den, bare glem, dropp det|den|saken|hele|meldinga|meldingen, drit i|e det|den|d, blås i, forget it|about|this|that|my|the|what, disregard*, ignore my|the|this|that|it, never mind, nevermind, no worries _ works|fixed|solved, se|sjå bort fra|frå, ser bort, bare se bort, bry dere ikke|itte, ikke bry dere|deg, trenger ikke|itte|not komme|kome|gjøre|ringe|sende|hjelp|se|tenke|mer|lenger, dere trenger {NOT}, de trenger {NOT} kommer|gjør|ringer|sende|hjelp|bry|tenke, behøver {NOT}, no need|longer to|needed|necessary, ikke nødvendig|behov|aktuelt lenger|likevel|å, ikke lenger|lenger aktuelt|nødvendig|behov, dere|de|dykk|du|kan|bare|vennligst|please lukke|avslutte|stenge|stryke|lukk|avslutt|close _ saken|den|saka|meldinga|meldingen|min|ticket|case|it|this, dere|de|dykk|du kan lukke|avslutte|stenge|stryke, ikke|not|no|ingen _ behov|nødvendig _ likevel|lenger|lengre|allikevel|anymore|mer, {NOT} trenger|need|treng _ likevel|lenger|allikevel|anymore|mer, kan lukkes|avsluttes|stenges|strykes|lukkast|slettes, bare|berre å lukke|avslutte|stenge|stryke, lukk|steng|avslutt saken|den|meldinga, you can close|cancel|ignore, please close|cancel|ignore, closing|close my|the|this|it, can be closed|cancelled, trekker|trekk|trekkjer tilbake|saken|meldinga|meldingen, avlys*, avbestill*, kanseller*, falsk alarm, false alarm, blindalarm, var|was|e en|ein falsk,
    ombestemt|ombestemte|ombestem meg|oss, angrer på bestill*, fikk|fekk|fækk|fått|greide _ fikset|fiksa|ordnet|ordna|løst selv|sjøl|sjølv|det|den|nå, fikk|fekk|fått det til, fant|fann|finner _ feilen|ut|årsaken|løsningen|den|kabelen selv|sjøl|sjølv|av, fant|fann|finner feilen|årsaken, found it|the|out|my, my mistake|bad|fault|own, min feil, brukerfeil, mi skuld|feil, mea culpa, pebkac, user error, løste|løyste|ordna|ordnet|fiksa|fikset|retta|rettet seg, løst|løyst|ordna|ordnet seg, ordnar|ordner seg sjøl|selv, har løst|løyst|ordna|fiksa|fikset|ordnet det|den|problemet|feilen|saken|seg, det ordna|ordnet|fiksa|løste, vaknet|vakna|kom|startet|starta _ av seg selv|sjøl|sjølv|sjølve, gikk over, gjekk over, gått over|bort av, er løst|løyst|ordna|ordnet|fikset, er i orden|boks, is solved|fixed|resolved|sorted, sorted, solved it|itself, all good, all is well, fixed it|now, got it working|to work|sorted, it works|started working again|now|after, works again|now, works fine again|now, alt|allt|det virker|fungerer|funker|er|går|e igjen|bra|fint|orden|ok|greit, alt|det _ som det skal, virker|fungerer|funker|går|oppe|oppi|verkar igjen|att|nå|no, er|e tilbake|oppe|plass|inne igjen|att|nå
  `),
  /** What it was: nothing was wrong with the service. */
  smallCause: list(`
    vaktmester*|vaktmeister*|elektrik*|kollega*|rørlegger*|janitor _ byttet|bytta|fikset|fiksa|skiftet|ordnet|ordna|skrudde|plugget|fixed|changed,
    kabel*|ledning*|støpsel*|plugg*|feilen|skylden|skylda|knappen|bryteren|cable|plug|fault|blame var|er|va|was|is min|mi|mitt|egen|mine|vår|hos meg|oss, push|pushed|put|plugged|satte|putta|plugga|dyttet|dytta|stakk _ plug|plugg*|støpsel*|kabel*|ledning*|cable|kontakten in|inn|i, mute switch|button|knapp*, lydløs*|lydløsbryter*, skylden likeså,
    feil|gal|wrong bryter|brytar|kontakt|kabel|ledning|leidning|kanal|kort|dør|innstilling|skjerm|nettverk|port|fjernkontroll|switch|cable|channel|card|socket|network|setting,
    da|når|etter|when|after _ slo|skrudde|satte|plugga|plugget|turned|plugged|trykte|trykket _ på|i|inn|on|in,
    satt|sitter|sat|befant|befann|lå|var|was _ mellom|i|bak|between|in _ stolen|tastaturet|hodet|spakene|chair,
    var jeg|meg|vi|me|i som|who|that, it was me|i|my, var|er|was|is _ bare|just|only|visst|jo|nok|simpelthen _ tom*|out|tatt|slått|skrudd|mutet|feil|av|off|empty|unplugged,
    var|er|va|was|viste _ bare|just|only|visst|jo|nok|simpelthen __ kabel*|ledning*|leidning*|støpsel*|kontakt*|stikk*|plugg*|bryter*|knapp*|batteri*|lader*|meg|cable|plug|button|battery|switch|me|støv|brødsmule*|kaffe*|katt*|rotte*|mus|papirbit*|tastatur*|passord*|caps*|volum*|lyd*, feil profil|knapp|konto|passord|bruker|fil|mappe|kanal|inngang|rom|dag|år|vindu|fane, wrong button|password|window|tab|profile|input,
    var|er|va|vart|blei|was bare|berre|bære|bærre|just|only|visst|jo|det _ støpsel*|kontakt*|kabel*|ledning*|leidning*|stikk*|plugg*|flymodus|flight|batteri*|caps*|knapp*|bryter*|brytar*|strøm*|jeg|meg|skru*, støpsel*|støpsele, flymodus*, flight mode, airplane mode, caps lock, capslock*, var|va|var det meg|jeg|æ|eg som, was me|my|the cable|plug|mute*|muted, løs|laus|loose kabel*|ledning*|cable|plug|wire, var|va _ avslått|avslådd|mutet|muta|unplugged|off|offline, noen|nokon|someone|somebody hadde|had _ slått|skrudd|skrudde|trukket|trekt|dratt|nappet|nappa|unplugged|switched|turned, hadde|had skrudd|slått|glemt|gløymt|tråkket|trykket|trykt av|på|å|ut, glemte|gløymde|forgot å|to _ slå|skru|plugge|sette|lade|plug|turn|charge|switch, restart* hjalp|hjelpte|helped, startet|starta|restarted på nytt|på|om|it|and _ hjalp|virker|gikk, omstart, da|då jeg startet|restartet|starta, after restart*|reboot*, etter omstart|restart|en omstart
  `),
  /** Somebody is to look at it all the same, or it is told for the record: a fault. */
  stillWanted: list(`
    bare|berre sier|si|seier fra|ifra|frå|det, sier|seier|si det|dette|ifra|fra bare|berre, i tilfelle dere, så dere vet|veit, til deres info*, for loggen|ordens, for ordens skyld, just letting|so|for you|the, greit å vite,
    bare|berre så dere|de|dokk|du, statistikk*, for statistikken, til|i rapport*|logg*, med|føre i statistikk*|oversikt*, tar det med, til orientering|info|informasjon, til|for info, fyi, bare si|sier fra|ifra|i frå, vil|ville|ønsker bare|berre|at|det _ notert|noen|nokon|logg*|dere, notert, post mortem, postmortem, se|ser|titter|sjekker|kikker|look|looks på|i|at|into _ logg*|log|logs|hvorfor|årsak*, på loggen, finne ut hvorfor|hva, ikke skjer|skal|igjen, skjer igjen, happens again, happen again, can someone|you check|look|investigate, kan noen|dere|nokon sjekke|se|sjå|undersøke|titte, igjen snart, hver natt|dag|gang|kveld, kommer stadig|tilbake, likevel se|sjekke
  `),
  /** After the good news, something else. */
  newMatter: list(`
    det eneste|einaste, einaste, noe|en|ein|noko annet|anna|annen ting, noe annet, noko anna, en annen sak, one more thing, another thing, derimot, nå|no er|står|henger|kommer|får|viser|ser|is|has, nå er det bare|at, but now|the|it|one|still, men nå|no|der|det|den|på|en|vi|jeg|ikke|fortsatt|hos|skriver*|alle|noen|samtidig, noe ekte, something real, i samme slengen, samtidig som, i stedet|staden, instead
  `),
  /** Meant as talk: thanks, wishes, praise, a test, who are you. */
  chatThanks: list(`
    flinke|snille|gode|dyktige|hyggelige|fine|kjekke|good|nice|lovely folk|mennesker|gjeng|kollegaer|people|team|gutter|jenter|damer,
    takk for tålmod*|innsats*|jobb*|hjelp*|samarbeid*|laget|året|praten|kaffe*|kaka|omtanke*, thanks|thank for|you _ patience|help|work|service,
    flinkere|raskere|bedre|better|smarter|snillere|penere enn|than,
    dere|du|dykk|you _ best|beste|flinkeste|flinke|rå|råe|konge|kongar|konger|gull|gode|greie|snille|raske|raskeste|fantastiske|helter|heroes|stars|legends|lifesavers|engler|englar, verdens|verdas beste, skryt til, kudos, respekt, fem stjerner, hurra, hipp,
    takk*, takkar, takker, tusentakk, thanks, thank, thx, tnx, cheers, bra|godt|flott|kjempebra|strålende|god|great|good|nice|awesome|well jobb*|job|jobba|work|innsats|service|levert|gjort|done, dere|dykk er|var|håndterte|løste|fikset|ordnet flinke|best|gode|supre|gull|konger|rå|helt, dere|dykk håndterte|handterte|løste|ordnet _ bra|godt|fint|flott|forbilledlig|raskt, du er|e flink|best|snill|søt|god|grei|gull|rå, you are|re|guys great|best|awesome|amazing|rock|rule, gratulerer, gratulere, imponert*, forbilledlig*, impressed, setter|sett pris på, appreciate*, fortjent|fortjener|fortent en|ein|ei|pause|helg, heldige som har, supert, flott, topp, perfekt, nydelig, fantastisk, herlig, strålende, perfect, wonderful, awesome, lovely, brilliant, digg, skryt, ros
  `),
  chatWish: list(`
    sov|søv|sleep godt|well|søtt|tight, drøm søtt, sweet dreams, liv er håp, hyggelig kveld|helg|dag|vakt,
    ha|hav ei|en|ein|et|eit|a fin|fint|flott|god|godt|riktig|super|nice|great|good, haes,
    god|godt|gode|good|happy|merry|riktig|nice|lovely|great natt|nott|helg|helj|helgen|vakt|påske|jul|jol|sommer|sommar|ferie|nyttår|år|tur|morgon|fredag|langhelg|pinse|vinterferie|høstferie|holiday|holidays|summer|day|afternoon|evening, hele gjengen|gjengen, logger av, over og ut, sees, ses, sjåast, snakkast, på gjensyn, til alle, kake, kos dykk, stå på, heia, hurra, bartender*, går _ inn på en|ein bar, walks into a bar, tulla|tuller|spøk|spøka|kødda|kødder bare|berre, bare tulla|tull|spøk|kødda, just kidding|joking, aprilsnarr,
    god|godt|gode|good|happy|merry|riktig natt|helg|vakt|påske|jul|jol|sommer|sommar|ferie|nyttår|år|nytt|bedring|betring|tur|appetitt|weekend|easter|christmas|year|new|night|one, ha det|en|ein|et|eit|de|fint|hyggelig|god, hadet, hade, snakkes, snakkast, bye, goodbye, see you, lykke til, kos dere|deg, klem, glad i, haha, hahaha, hihi, lol, hehe, xd, love you, elsker
  `),
  chatBot: list(`
    er|is det|it deg|du|you igjen|att|again,
    hva|ka|what synes|syns|mener|tror|meiner|trur|think du|you _ om|about|of, liker|likar|like du|you,
    noen|nokon|anyone|anybody|somebody|dere våken|våkne|vakne|vaken|awake|up|alive|levende|tilstede,
    you|u|du|dere|bot|robot|roboten awake|våken|vaken|asleep|sleeping|sover|lever|alive bot|robot|der|there|nå|now|ennå|eller, you|u|are|er awake|våken, tenker|lyver|drømmer|føler|later|keder|kjeder|trives du|deg|dere, later|lat du|som, fortell|si|tell|say|syng|gi _ morsomt|hyggelig|fint|nice|funny|snilt|søtt|gøy|fun|story|historie|eventyr, god dag til robot*|bot*|maskin*|deg, er du ensom|lonely|trøtt|lei|sliten|glad|trist|sint|forelsket|gift, do you like|love|dream|get, hva liker|tenker|spiser|gjør du, long night|shift|day, lang natt|vakt|kveld,
    hvem|who er|står|is|are behind|bak _ denne|dette|boten|bot|this|chat*, går _ inn på en|ein bar, walks|walk into a bar, bartender*,
    kan|kunne|vil|could|can|do du|you|dere _ vits*|joke|jokes|synge|sang|sing|dikt|poem|danse|dance|humor, know any jokes,
    ekte llm|ki|ai, llm, språkmodell*, chatgpt*, gpt*, copilot, skynet, if-setninger, ifsetninger, er det|du en|ei|et _ menneske|datamaskin|maskin, hvor gammel|smart er du, har du følelser|ferie|fri|lunsj, drømmer du, sover du, can you think|feel, do you sleep|dream|have, er du|det|dette en|ei|ein|et|ekte|bare robot|bot|kunstig|menneske|ai|levende|virkelig|person|maskin, er du|det _ ekte|virkelig|levende person|menneske|robot, er du der|våken|her|chatgpt|ekte|robot|menneske|levende, are you _ robot|bot|human|real|ai|there|person|awake|machine, robot eller|or, bot eller|or, snakker|prater jeg|eg|vi med, talk|talking|speak|speaking to|with _ human|person|bot|robot, menneske eller, hva heter du, what is your name, whats your name, hvem har laget, hvem er du, who made|are you, hvordan har du|dere det, how are you, står til, alt bra, whats up, fortell _ vits, vits, joke, tell me _ joke, for et vær|ver, fint|nydelig|deilig vær|ver, sola skinner, weather, er det noen|nokon|nån|folk der|her|hjemme, anybody|anyone|someone there|home, noen der|her|hjemme
  `),
  chatTest: list(
    'checking|testing|check|sjekker|tester if|whether|om this|it|denne|dette|den __ on|works|alive|awake|live|på|virker|våken, prøve|prøver|sjekke|sjekker|teste|tester|checking|see om|at|if noen|nokon|dere|du|de|dikt|you|anyone|someone|anybody var|er|is|are|svarer|svarar|sov|sover|lever|våkne|våken|vaken|der|awake|there, tenkte det nok, bare prøver|tester|sjekker, test, testing, tester, testar, testmelding, bare en prøve, prøver bare|om, just testing, testest, test123',
  ),
  chatGreet: list(
    'dzień|dzien|dobry|dobryj|dobrý|dobar dobry|den|dan|večer, dobry, cześć, czesc, dzień, hola, salaam*, salam*, assalam*, selam, salve, ave, ciao, bonjour, bonsoir, guten tag|morgen|abend, gruezi, servus, hej, tjabba, aloha, namaste, merhaba, privet, labas, tere, moikka, shalom, salut, buenos|buenas dias|tardes, sveiki, szia, ahoj, zdravo, konnichiwa, heihå, halloisen, hey there, oi oi, god aften, aften, godaften, mårn, mårrn, morn morn, moro, goddag, gomorgen, godmorgen, gomårn, goddagen, goddaw, hoi, yo, sup, howdy, greetings, god|godt formiddag|føremiddag, hei, hallo, heisann, hello, hi, hey, halla, heia, morn, moin, tjena, heihei, god morgen|morgon|dag|kveld, good morning|day|evening|afternoon',
  ),
  /** Somebody wants something done: no talk, however kind. */
  notChat: list(
    'kan, kunne, får {NOT}, trenger, need, problem*, feil*, galt, virker, fungerer, funker, må, skal, hvorfor, why, pasient*, beboer*, ligger, gulvet, puster, brenner, ryker, redd, vondt, syk, blør, {NOT}',
  ),
  /** May not be had by anybody in this way (T62, T106, T129, T161). */
  sharedAccount: list(`
    passord|passordet|password __ si|sei|tell|sende|send|del|dele _ alle|oss|everyone|gjengen|us,
    alle|begge|flere|vi|we|all|both|everyone|everybody|begge|jentene|gutta|hele __ bruke|bruker|brukar|use|share|dele|deler|ha|have|logge __ kontoen|brukeren|brukaren|innloggingen|innlogginga|passordet|login|account|password|kortet hans|hennes|hennar|min|mi|same|samme|sin|til|vår|our|his|her|while|mens|sammen,
    deler|delar|dele|bruker|brukar|logger|share|use|using __ *bruker|*brukeren|*brukaren|*konto|*kontoen|login|account|innlogging*|passord* alle|sammen|begge|alle|hele|flere|fleire|everyone|together|all|felles|hverandre,
    deler|dele|delar|delte|share|shares|sharing|låner|låne *konto|*kontoen|*bruker|*brukar|*brukeren|*innlogging|*pålogging|login|account|passord*|password*|logon, logge*|logger|logg|log|logs inn|on|in|på med|with|som samme|same|en|én|felles, hele|alle|whole _ på|med|bruke samme|én|en|ein _ bruker|brukar|konto|innlogging|login, avdelingsbruker*, vaktbruker*, vaktromsbruker*, gruppebruker*, generisk bruker*|konto*,
    bruke|bruker|brukar|benytte|bruka|nytte|nytta|logge|use|using|log _ samme|same|felles|hverandres|kvarandres|vår|min|same|én _ *konto|*kontoen|*bruker|*brukar|innlogging*|pålogging*|*passord*|*brukeren|login|account|password|user, bruke|bruker|brukar|benytte|logge|use|låne _ kollega*|sjefens|hverandres|kvarandres|andres|someone|colleague* _ *konto|bruker|innlogging*|pålogging*|passord*|login|account, *konto|*kontoen|login|innlogginga|brukeren|passordet på rundgang|deling, flere|to|tre|fire|alle på|bruke samme|same|én|ein|en konto|bruker|brukar|innlogging|login|passord,
    felles|delt|delte|shared|common|same|samme|én|ein|èn|generell|generisk|generic|universal bruker|brukar|brukere|brukernavn*|brukarnamn*|brukerkonto*|brukarkonto*|konto|innlogging*|pålogging*|login*|logon|passord*|account*|user|username|password|pin|kode|profil, fellesbruker*, fellesbrukar*, felleskonto*, fellesinnlogging*, fellespålogging*, fellespassord*, felles _ bruker|brukar|konto|innlogging|pålogging|login|passord, dele|deler|delar|share|sharing|ha|få same|samme|felles|én|en|one|ein _ bruker|brukar|konto|innlogging*|pålogging*|passord*|login|account|password, en|én|one|ein|1 bruker|brukar|konto|innlogging*|passord|account|login|user _ alle|all|flere|everyone|everybody|fleire|sammen|deler|we|hele|for, bruker|konto|innlogging|account|login til|for alle|hele|avdelingen|vaktrommet|everyone
  `),
  othersSecret: list(`
    logg|loggen|loggene|loggane|oversikt|oversikta på|for|over|om|til __ ansatte|ansatt|medarbeid*|kollega*|folka|personalet,
    hvem|which|who|hva|hvor|what|how _ av|of|mine|my|ansatt*|medarbeid*|folk*|staff _ surfer|surfe|googler|browses|browse|chatter|spiller|facebook|ser|nettbruk, surfer|browses mest|most,
    se|sjå|sjekke|sjekk|vite|finne|see|check __ nettsider|nettsidene|nettstader|nettsteder|websites|sites|pages __ vært|vore|besøkt|been|visited|surfer|går|inne,
    innsyn|se|sjekke|vite|logg*|see|check|know _ surfet|surfa|besøkt|browsed|googlet|googla|nettbruk*|nettlogg*|søkehistorikk*, lese|lesa|se|sjekke|åpne|read|see|check _ meldingene|mailene|epostene|chatten|messages|mails|emails|chats mellom|between|til|from|fra,
    lese|lesa|åpne|se|sjekke|tilgang|inn|komme|read|open|check|see|få|innsyn|into|videresend* __ sin|sitt|sine|si epost*|mail*|innboks*|postkasse*|konto*|melding*|chat*|kalender*|passord*|pc|maskin|område, passord*|innlogging*|login|koden|pin sin|sitt|si,
    passord*|password*|*passord|*passordet|pin|pinkoden|koden|innlogging*|login|brukernavn*|bankid* hennes|hans|hennar, passord*|password*|innlogging*|pålogging* til|for|of han|ham|henne|hun|kollega*|sjefen|lederen|leiaren|vikaren|naboen|kona|mannen|colleague*|boss|medarbeid*|ansatt*, passord*|*passord|*passordet|password*|login|pin of|for my|the|a colleague*|boss|manager|coworker*|friend|nurse, hennes|hans|her|his|kollegas|kollegaens|sjefens|lederens|colleagues|someones passord*|password*|innlogging*|login|pin|konto|kontoen|account|epost*|mail*|innboks*|inbox|postkasse*|meldinger, logge|logger|komme inn som|på hennes|hans|en|ein|henne|han|kontoen|pcen, log in|on as, inn på|i kontoen|epostkontoen|mailkontoen|eposten|mailen|innboksen|postkassa|postkassen|meldingene|brukeren til|hennes|hans|hennar, lese|lesa|se|sjå|åpne|sjekke|innsyn|videresende _ eposten|mailen|mailene|epostene|innboksen|postkassa|postkassen|meldingene|chatten|loggen|nettloggen hennes|hans|hennar, lese|lesa|se|sjå|åpne|sjekke|innsyn|tilgang|inn|videresende _ eposten|mailen|mailene|epostene|epost|mail|innboksen|postkassa|postkassen|meldingene|chatten|kalenderen|kontoen|brukeren til han|hun|henne|kollega*|sjefen|lederen|leiaren|leder*|vikaren|naboen|kona|en|ein|ei|vår|medarbeid*|ansatt*|tilsett*|personer|tidligere|forrige, read|see|check|open|access|into _ his|her|their|someones|colleagues|employees|colleague|employee mail*|email*|inbox|messages|account|browser|browsing|history, emails|mails|inbox of, nettsider|nettside|nettet|websites|internett _ medarbeid*|ansatt*|tilsett*|employee*|kollega*, surfe*, nettlogg*, overvåk* _ ansatt*|medarbeid*|tilsett*|mailen|epost*, monitor* _ employee*|staff, innsyn i eposten|mailen|epostkassen|innboksen
  `),
  secretOf: list(
    'passord*|password*|*passordet|pinkoden|innlogging*|pålogging*|login|kontoen|eposten|mailen|innboksen|account til|for|of|to',
  ),
  getAct: list(
    'hvem av|of|i, which of|one, oppgi, oppgje, del, tast, print, må|skal|bør|vil inn|lese|lesa|åpne|opne|ha, need|have|must to|get|into, krever|krev|forlanger|forlangar|anmoder|ber|demand|request, utlever*, oversend*, vil|ønsker|skal|want ha|har|to|vite, innsyn, gi|få|fått|få|trenger|låne|vite|vise|sende|lese|lesa|sjekke|se|sjå|åpne|ønsker|mulig|nullstille|gje, give, get, have, need, want, can|could|may i|you|we, kan|kunne|går|hadde|er jeg|vi|dere|du|det|de, hva|va er|var, what is, tell, fortell, send, hvordan, how',
  ),
  hasForgotten: list(
    'glemt|gløymt|glemte|forgot|forgotten|husker _ passord*|*passord*|pin|kode*|password*, sperret, låst, nullstill*, resett*, reset, får {NOT}, kommer {NOT}, virker {NOT}, blitt lurt|stjålet',
  ),
  adminSecret: list(`
    root|sudo|admin|administrator på|on|til|to|i|for alle|all|server*|*serveren|*server|database*|domene*|maskin*|everything|the, adminbruker*, admin user*|account*,
    administratortilgang*, admintilgang*, administratorrett*, adminrett*, superbrukerrett* på alle, rotpassord*, domeneadmin*, domain admin, serveradmin*, global admin*, lokaladmin*, full|fulle kontroll|access på|over|to alle|serverne|everything, admin on|på,
    administratorpassord*, adminpassord*, administrator|admin|root|lokal|domene|domain|system|master _ passord*|password*, rootpassord*, masterpassord*, administratortilgang* til|på server*|domene*, rootilgang, full|fulle tilgang|rettigheter|access til|to alt|alle|everything, admin|administrator rettighet*|rights|tilgang|access, adminrettighet*, administratorrettighet*, adminrights, lokal admin*, local admin*
  `),
  sickness: list(`
    hvem|who|oversikt*|liste* __ borte|vekk|hjemme|fraværende|away|absent fra|frå|from jobb|arbeid|arbeidet|work|jobben,
    hvor|how mange|many ganger|dager|dagar|gonger|times|days __ borte|syk|sjuk|fravær|sick|absent|away|hjemme,
    hvem|who|kven __ sick|syk|syke|sjuk|sjuke|ill|borte|fravær last|forrige|i|sist|denne|this|mest|oftest|ofte|most|often|the|hele,
    vært|har|been|are|var|er _ borte|syke|syk|sjuk|sjuke|sick|away|hjemme __ dager|dagar|days|uker|mest|ganger|oftest|most, refusjonskrav*, fravær, fråvær, sjuke|syke dager|dagar, sykedager, sjukedagar, sykemelding*, sjukmelding*, sykepeng*, legemelding*, diagnose* til|for|på, mest|oftest borte|syk|sjuk|sick,
    sykefravær*, sjukefråvær*, sykemeldt*, sykmeldt*, sjukmeld*, fraværsprosent*, fraværet, fråværet, sick leave, sickness, sick days, absence*, egenmelding*, eigenmelding*, fraværsdager, fraværstall*
  `),
  sicknessAsk: list(
    'who|hvem|kven was|were|var|har|er, hvor mange|mye|lenge|høyt, how many|much|often|high, hvem har|er|var|som, who has|is, hvorfor, tall|tallene|tala, statistikk*, oversikt*, liste|lista, rapport, prosent*, statistics, figures, numbers, list, show',
  ),
};
